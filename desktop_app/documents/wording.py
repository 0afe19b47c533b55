"""Sentences: what went wrong and what to do, what was done, which numbers do not tie."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache

from desktop_app.documents.words import Translate, registry
from desktop_app.domain import dates, periods
from desktop_app.domain.errors import Value
from desktop_app.domain.numbers import money, number
from desktop_app.statistics.forms import Form
from desktop_app.statistics.relations import Check

Sentences = Callable[[Translate], dict[str, str]]
Acts = Callable[[Translate, int], dict[str, str]]

_NAMES_OF_THINGS = frozenset(
    "year no number card card_no kept inventory_no revision low high".split()
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def sentence(translate: Translate, code: str, facts: Mapping[str, Value]) -> str:
    """What is wrong and what to do; never fails, not even at a code without a sentence."""
    part = _sentences().get(code)
    if part is None:
        text = translate("Wording", "This is not possible now ({code}). Nothing was changed.")
        return text.format(code=code)
    if "newer" in facts:  # an act, told with its own facts
        facts = {**facts, "newer": told(translate, str(facts["newer"]), facts)}
    return _filled(translate, part(translate)[code], facts)


def told(translate: Translate, act: str, summary: Mapping[str, Value]) -> str:
    """What an act did, for the message strip and the history."""
    if act == "undo" and (undone := summary.get("act")):
        return translate("Session", "{act} — undone").format(
            act=told(translate, str(undone), summary)
        )
    part = _acts().get(act)
    if part is None:
        return translate("Wording", "Saved")
    n = summary.get("n", 0)
    return _filled(translate, part(translate, n if isinstance(n, int) else 0)[act], summary)


def check_sentence(translate: Translate, lang: str, check: Check, form: Form | None = None) -> str:
    """«Читатели = дети + молодёжь + прочие: слева 120, справа 118, разница 2.»

    With the form, the sentence names the column or row and shows money as money.
    """
    place, is_money = _place(check, lang, form) if form else ("", False)
    show = money if is_money else number
    name = check.relation.title.get(lang) or check.relation.title["ru"]
    text = translate("Wording", "{name}: left {left}, right {right}, difference {difference}.")
    if check.relation.says:
        text = check.relation.says.get(lang) or check.relation.says["ru"]
    return text.format(
        name=f"{name} ({place})" if place else name,
        place=place or name,
        left=show(check.left),
        right=show(check.right),
        difference=show(abs(check.difference)),
    )


def language(translate: Translate) -> str:
    """The language that a translation translates into: 'ru' or 'ky'."""
    code = translate("Wording", "ru", "the code of your language: ru or ky")
    return "ky" if code == "ky" else "ru"


def _filled(translate: Translate, template: str, facts: Mapping[str, Value]) -> str:
    shown = {name: _shown(translate, name, value) for name, value in facts.items()}
    return template.format_map(_Facts(shown))


class _Facts(dict[str, str]):
    """A fact that nobody gave leaves a gap instead of an error in an error."""

    def __missing__(self, name: str) -> str:
        return "…"


def _shown(translate: Translate, name: str, value: Value) -> str:
    if isinstance(value, int):
        return str(value) if name in _NAMES_OF_THINGS else number(value)
    if _DAY.fullmatch(value):
        return dates.short(date.fromisoformat(value))
    if name == "period":
        try:
            return dates.period_title(periods.parse(value), language(translate))
        except ValueError:
            return value
    return value


def _place(check: Check, lang: str, form: Form) -> tuple[str, bool]:
    """The title of the column or row that the check was tried on, and whether it holds money."""
    term = next((term for term in check.relation.left if "." in term and "#" not in term), "")
    if not term:
        return "", False
    at, row_key, column_key = term.lstrip("+-").split(".")
    table = form.table(at)
    key = check.at if column_key == "@" else column_key
    column = next((column for column in table.columns if column.key == key), None)
    row = next((row for row in table.rows if row.key == check.at), None)
    if row_key == "@" and row and row.on:
        return f"{dates.short(row.on)}, {row.title.get(lang, '')}", False
    if column_key == "@" and column and column.number:
        return f"{column.number}, {column.title.get(lang, '')}", column.money
    named = column if column_key == "@" else row if row_key == "@" else None
    return (named.title.get(lang, "") if named else "", bool(column and column.money))


@lru_cache
def _sentences() -> dict[str, Sentences]:
    found: dict[str, Sentences] = {}
    for part in registry.PARTS:
        give: Sentences | None = getattr(part, "sentences", None)
        if give:
            found |= dict.fromkeys(give(_as_written), give)
    return found


@lru_cache
def _acts() -> dict[str, Acts]:
    found: dict[str, Acts] = {}
    for part in registry.PARTS:
        give: Acts | None = getattr(part, "acts", None)
        if give:
            found |= dict.fromkeys(give(_as_written, 1), give)
    return found


def _as_written(context: str, text: str, comment: str = "", n: int = -1) -> str:
    del context, comment, n
    return text
