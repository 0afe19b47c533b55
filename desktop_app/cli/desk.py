"""The desk on standard input: one act a line, one answer line after its commit.

    register "Асанова Гүлнара" 1985 teacher [GRADE]
    issue CARD NUMBER
    return NUMBER
    visit child|youth|adult [N]
    reference thematic|address|clarifying|factual|consultation CONTENT [child|youth|adult]
    denial "Манас" [not_held|on_loan|too_few|other]

Answers are tab-separated: `ok`, the act's name, the facts of its summary; or
`refused`, the code, the sentence. An `ok` has been flushed to the disk.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from functools import partial

from desktop_app.documents.names import Translate
from desktop_app.documents.wording import sentence
from desktop_app.domain.classes import Age
from desktop_app.domain.errors import UserError
from desktop_app.domain.people import split_name
from desktop_app.domain.readers import ReaderDraft
from desktop_app.services import denials, lending, readers, references, visits
from desktop_app.services.denials import DenialDraft, DenialReason
from desktop_app.services.library import Done, Library

_Act = Callable[[Library], Done]
_NUMBER = re.compile("-?[0-9]{1,9}")


def answer(library: Library, line: str, translate: Translate) -> str:
    """Do what a line says and answer in one line."""
    try:
        act = _read(line)
    except (ValueError, KeyError):
        return _refused(translate, UserError("desk_line_unknown", line=line.strip()))
    try:
        done = act(library)
    except UserError as error:
        return _refused(translate, error)
    return "\t".join(["ok", done.act, *map(str, done.summary.values())])


def _refused(translate: Translate, error: UserError) -> str:
    said = sentence(translate, error.code, error.facts)
    return "\t".join(["refused", error.code, *said.splitlines()])


def _read(line: str) -> _Act:
    """The act that a line asks for; ValueError or KeyError when it asks for none."""
    verb, *words = shlex.split(line)
    return _VERBS[verb](words)


def _register(words: list[str]) -> _Act:
    full_name, born, category, *rest = words
    grade = _number(rest.pop(0)) if rest else None
    _require_end(rest)
    name = split_name(full_name)
    draft = ReaderDraft(
        surname=name.surname,
        given=name.given,
        patronymic=name.patronymic,
        birth_year=_number(born),
        category=category,
        grade=grade,
    )
    return partial(readers.register, draft=draft)


def _issue(words: list[str]) -> _Act:
    card, number = words
    return partial(lending.issue, card_no=_number(card), inventory_no=number)


def _return(words: list[str]) -> _Act:
    (number,) = words
    return partial(lending.take_back, inventory_no=number)


def _visit(words: list[str]) -> _Act:
    group, *rest = words
    n = _number(rest.pop(0)) if rest else 1
    _require_end(rest)
    return partial(visits.count, age=Age(group), n=n)


def _reference(words: list[str]) -> _Act:
    kind, content, *rest = words
    age = Age(rest.pop(0)) if rest else Age.ADULT
    _require_end(rest)
    return partial(references.count, kind=kind, age=age.value, content=content)


def _denial(words: list[str]) -> _Act:
    wanted, *rest = words
    reason = DenialReason(rest.pop(0)) if rest else DenialReason.NOT_HELD
    _require_end(rest)
    return partial(denials.add, draft=DenialDraft(wanted, reason.value))


def _number(word: str) -> int:
    """A number of nine digits at most; a longer one names nothing and fits no column."""
    if not _NUMBER.fullmatch(word):
        raise ValueError(word)
    return int(word)


def _require_end(rest: list[str]) -> None:
    if rest:
        raise ValueError(rest[0])


_VERBS: dict[str, Callable[[list[str]], _Act]] = {
    "register": _register,
    "issue": _issue,
    "return": _return,
    "visit": _visit,
    "reference": _reference,
    "denial": _denial,
}
