"""For every code there is a sentence; no sentence fails for want of a fact."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import desktop_app
from desktop_app.documents.wording import check_sentence, language, sentence, told
from desktop_app.documents.words import Translate, general, registry
from desktop_app.services.reports import Report
from desktop_app.statistics.forms import Form
from desktop_app.statistics.relations import Check

ROOT = Path(desktop_app.__file__).parent
PLACES = {"UserError": 0, "StorageError": 0, "Problem": 1}


def kyrgyz(context: str, text: str, comment: str = "", n: int = -1) -> str:
    del context, comment, n
    return {"ru": "ky", "{period} is closed. Revision {revision}": "{period}: {revision}"}.get(
        text, text
    )


def test_every_code_in_the_program_has_a_sentence(translate: Translate) -> None:
    known = _known(translate)
    missing = {
        f"{where}: {code}"
        for where, code in _codes()
        if not any(re.fullmatch(code, name) for name in known)
    }
    assert missing == set()


def test_code_that_several_parts_use_has_its_one_sentence_in_general(translate: Translate) -> None:
    assert registry.PARTS[-1] is general
    shared = set(general.sentences(translate))
    seen: set[str] = set()
    for part in registry.PARTS[:-1]:
        own = set(getattr(part, "sentences", lambda _: {})(translate)) - shared
        assert seen & own == set(), part.__name__
        seen |= own


def test_every_act_in_the_program_is_told(translate: Translate) -> None:
    acts: set[str] = set()
    for part in registry.PARTS:
        acts |= set(getattr(part, "acts", lambda _translate, _n: {})(translate, 1))
    assert _acts() - acts == set()


def test_closed_period_is_told_with_its_days(translate: Translate) -> None:
    facts = {"date": "2026-03-31", "closed": "2026-03-31"}
    assert sentence(translate, "period_closed", facts) == (
        "31.03.2026 has already been reported: the period is closed through 31.03.2026. Open the"
        " period for correction under “Reports” or give a later day."
    )


def test_what_stands_on_an_act_is_told_as_the_act_that_it_was(translate: Translate) -> None:
    facts = {
        "newer": "lending.return", "newer_on": "2026-09-14", "newer_at": "10:30",
        "inventory_no": "101", "title": "Өмүр", "n": 0,
    }  # fmt: skip
    assert sentence(translate, "undo_blocked_by", facts) == (
        "This can no longer be undone, something newer stands on it: 101 «Өмүр» is back"
        " (14.09.2026, 10:30). Undo that first or make a correction."
    )


@pytest.mark.parametrize("facts", [{}, {"date": "{x}", "name": "%s", "text": "{0}"}])
def test_sentence_never_fails(translate: Translate, facts: dict[str, str]) -> None:
    for code in [*_known(translate), "a code of tomorrow"]:
        assert sentence(translate, code, facts)


def test_unknown_code_is_told_in_general_words(translate: Translate) -> None:
    assert "(no_such_code)" in sentence(translate, "no_such_code", {})
    assert told(translate, "no.such_act", {}) == "Saved"


def test_act_is_told_with_period_and_number(translate: Translate) -> None:
    assert (
        told(translate, "report.close", {"period": "2026-Q3", "revision": 2}).replace("\u00a0", " ")
        == "III квартал 2026 г. is closed. Revision 2"
    )
    assert told(translate, "plan.set", {"n": 3}) == "3 planned value(s) saved"
    assert told(kyrgyz, "report.close", {"period": "2026-Q3", "revision": 2}).startswith("2026-жыл")
    assert (language(translate), language(kyrgyz)) == ("ru", "ky")


def test_broken_relation_is_told_in_numbers(translate: Translate, form: Form) -> None:
    check = Check(form.relations[0], "fact", 120, 118)
    assert check_sentence(translate, "ru", check) == (
        "Читатели = дети + молодёжь + прочие: left 120, right 118, difference 2."
    )
    assert "(Выполнено)" in check_sentence(translate, "ru", check, form)
    assert "(Аткарылды)" in check_sentence(translate, "ky", check, form)


def test_relation_of_money_is_told_in_som(translate: Translate, form: Form) -> None:
    identity = next(r for r in form.relations if r.key == "stock_identity")
    text = check_sentence(translate, "ru", Check(identity, "money", 12345050, 100), form)
    assert "left 123\u00a0450,50\u00a0сом, right 1\u00a0сом" in text


def test_every_check_of_a_report_can_be_told(translate: Translate, report: Report) -> None:
    for relation in report.form.relations:
        for at in relation.over:
            for lang in ("ru", "ky"):
                assert check_sentence(translate, lang, Check(relation, at, 1, 2), report.form)


def _known(translate: Translate) -> set[str]:
    known: set[str] = set()
    for part in registry.PARTS:
        known |= set(getattr(part, "sentences", lambda _: {})(translate))
    return known


def _codes() -> Iterator[tuple[str, str]]:
    """Where a code is used, and the code as a pattern («…_required» of an f-string)."""
    for where, call in _calls():
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        place = PLACES.get(name)
        if place is None or len(call.args) <= place:
            continue
        argument = call.args[place]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            yield where, re.escape(argument.value)
        elif isinstance(argument, ast.JoinedStr):
            yield (
                where,
                "".join(
                    re.escape(str(v.value)) if isinstance(v, ast.Constant) else ".+"
                    for v in argument.values
                ),
            )


def _acts() -> set[str]:
    return {
        call.args[0].value
        for _, call in _calls()
        if getattr(call.func, "attr", "") == "act"
        and call.args
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    }


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(ROOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield path.relative_to(ROOT).as_posix(), node
