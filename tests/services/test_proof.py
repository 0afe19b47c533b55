"""The proof of the service: its figures are the report's, its entries add up to its figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app import app
from desktop_app.documents import names
from desktop_app.domain.dossier import DossierKind
from desktop_app.domain.errors import Invalid
from desktop_app.domain.inquiries import AnswerDraft
from desktop_app.domain.offices import OfficeDraft
from desktop_app.domain.own_names import RUBRICS, OwnName
from desktop_app.domain.proof import LONGEST_NEED
from desktop_app.services import inquiries, offices, opening, own_names, proof, reports
from desktop_app.services.library import Library
from desktop_app.services.proof import FIGURES, Column, ProofTexts, Standing
from tests.services.events_month import (
    QUARTER,
    TODAY,
    a_body,
    accepted,
    open_library,
    undo,
)
from tests.village import clock

ANSWER = AnswerDraft(date(2026, 9, 22), "Выдан образец", "", 2)
Q3, Q4 = reports.period("2026-Q3"), reports.period("2026-Q4")


@pytest.fixture
def library() -> Library:
    return open_library()


@pytest.fixture
def looked_at(village: Path) -> Iterator[Library]:
    library = opening.open_library(village, clock)
    yield library
    opening.close(library, copy=False)


@pytest.mark.parametrize("key", ["2026-Q3", "2026-10", "2025", "2026-Q4"])
def test_every_figure_is_the_sum_of_its_entries(looked_at: Library, key: str) -> None:
    found = proof.proof(looked_at, reports.period(key))
    for figure in FIGURES:
        for column in Column:
            over = found.days(column, figure)
            for counted in filter(None, (figure.indicator, figure.of)):
                rows = reports.why(looked_at, counted, over)
                assert found.values[counted, over.key] == sum(row.amount for row in rows)


@pytest.mark.parametrize("key", ["2026-Q3", "2025"])
def test_the_basis_adds_up_to_the_figures_of_the_note(looked_at: Library, key: str) -> None:
    over = reports.period(key)
    found = proof.proof(looked_at, over)
    bases = proof.basis(looked_at, over)
    told = {basis.figure.key for basis in bases}
    assert told == {f.key for f in FIGURES if not f.of and found.value(f)}
    for basis in bases:
        assert basis.value == found.value(basis.figure)
        days = sum(n for _, n in basis.days)
        assert (days or sum(row.amount for row in basis.entries)) == basis.value
        assert bool(basis.days) != bool(basis.entries)
        assert len(basis.entries) <= proof.DAILY_FROM


@pytest.mark.parametrize("key", ["2026-Q1", "2026-Q3", "2026-Q4", "2025"])
def test_the_form_agrees_with_the_quarterly_report(looked_at: Library, key: str) -> None:
    over = reports.period(key)
    own = reports.report(looked_at, reports.SELF_GOVERNMENT, over)
    quarterly = reports.report(looked_at, reports.QUARTERLY, over).evaluated
    assert [check.name for check in own.checks if not check.ok] == []
    for row in quarterly.form.table("5").rows:
        for column in ("asked", "done", "in_time", "refused", "documents"):
            mine = own.evaluated.cell("1", row.key, column)
            assert mine.value == quarterly.cell("5", row.key, column).value
    found = proof.proof(looked_at, over)
    for figure, row_key in (("subscribers", "subscribers"), ("notifications", "notifications")):
        cell = quarterly.cell("1", row_key, "fact")
        one = next(f for f in FIGURES if f.key == figure)
        assert own.evaluated.cell("2", row_key, "fact").value == cell.value == found.value(one)


def test_every_cell_of_the_form_is_the_sum_of_its_evidence(looked_at: Library) -> None:
    evaluated = reports.report(looked_at, reports.SELF_GOVERNMENT, Q3).evaluated
    counted = [c for c in evaluated.cells.values() if c.indicator and c.period]
    assert len(counted) > 150
    for cell in counted:
        assert cell.indicator and cell.period
        rows = reports.why(looked_at, cell.indicator, cell.period)
        assert cell.value == sum(row.amount for row in rows)


def test_a_topic_that_nobody_asked_about_is_left_out(library: Library) -> None:
    accepted(library)
    table = reports.report(library, reports.SELF_GOVERNMENT, QUARTER).form.table("1")
    assert [row.key for row in table.rows] == ["land", "total"]


def test_closed_open_and_preliminary_periods_are_told(looked_at: Library, library: Library) -> None:
    assert proof.proof(looked_at, Q3).standing is Standing.CLOSED
    assert proof.proof(looked_at, Q4).standing is Standing.PRELIMINARY
    assert proof.proof(library, reports.period("2026-08")).standing is Standing.OPEN
    assert reports.report(looked_at, reports.SELF_GOVERNMENT, Q3).are_days_closed
    assert not reports.report(looked_at, reports.SELF_GOVERNMENT, Q4).are_days_closed


def test_the_share_of_the_inhabitants_is_told_of_the_year(looked_at: Library) -> None:
    found = proof.proof(looked_at, Q3)
    share = next(f for f in FIGURES if f.key == "coverage")
    year = found.days(Column.YEAR).key
    readers = found.values["registration", year]
    people = found.values["population", year]
    assert found.value(share) == Decimal(readers * 1000 // people) / 10
    assert not found.tells(share, Column.FACT) and found.tells(share, Column.YEAR)
    half = proof.proof(looked_at, reports.period("2026-H1"))
    assert half.columns == (Column.FACT, Column.BEFORE) and half.tells(share, Column.FACT)


def test_nothing_is_divided_by_nothing(library: Library) -> None:
    found = proof.proof(library, QUARTER)
    assert [found.value(f) for f in FIGURES if f.of] == [None, None]
    assert proof.basis(library, QUARTER) == ()


def test_the_list_has_what_the_period_counted(library: Library) -> None:
    body = a_body(library)
    own = own_names.add(library, RUBRICS, OwnName("Ирригация", "Сугат", "water")).id
    before = accepted(library, on=date(2026, 6, 29), due_on=date(2026, 9, 30))
    inquiries.answer(library, before, ANSWER)
    refused = accepted(library, organisation_id=body)
    inquiries.refuse(library, refused, "Нет в фонде", TODAY)
    library.database.update("inquiry", refused, own_rubric_id=own)
    taken_back = accepted(library)
    inquiries.trash(library, taken_back)
    waiting = accepted(library)
    inquiries.pass_on(library, waiting)
    found = proof.inquiries(library, QUARTER)
    cards = [inquiries.get(library, id) for id in (before, refused, waiting)]
    assert [one.number for one in found] == [card.number for card in cards]
    assert [one.closed_on for one in found] == [ANSWER.on, TODAY, None]
    assert found[1].own_rubric == OwnName("Ирригация", "Сугат", "water")
    assert found[1].body("ru")
    earlier = proof.inquiries(library, reports.period("2026-Q2"))
    assert [one.number for one in earlier] == [cards[0].number]


def test_the_note_tells_the_topics_and_what_was_held_together(looked_at: Library) -> None:
    note = proof.head_note(looked_at, Q3)
    rubrics = reports.report(looked_at, reports.QUARTERLY, Q3).evaluated
    assert note.topics and all(
        rubrics.cell("5", rubric, "asked").value == n for rubric, n in note.topics
    )
    counts = [n for _, n in note.topics]
    assert counts == sorted(counts, reverse=True)
    came = [event.attended for event in note.events]
    assert came == sorted(came, reverse=True) and all(e.partners for e in note.events)


def test_the_note_is_addressed_to_whoever_heads_the_aiyl_okmotu_now(library: Library) -> None:
    assert proof.head_note(library, QUARTER).addressee == proof.Addressee()
    body = a_body(library, "Айыл окмоту с. Алма", "Алма айыл өкмөтү")
    for person, since, until in (
        ("Осмонов Бакыт", "2019", "2024"),
        ("Асанова Гүлнара", "2025", ""),
    ):
        offices.add(library, OfficeDraft(body, "okmotu_head", None, person, since, until))
    offices.add(library, OfficeDraft(body, "accountant", None, "Ёлкина Мария", "2020"))
    addressee = proof.head_note(library, QUARTER).addressee
    assert addressee.name == "Асанова Гүлнара"
    assert (addressee.body_ru, addressee.body_ky) == ("Айыл окмоту с. Алма", "Алма айыл өкмөтү")


def test_the_folder_is_counted_by_kind(library: Library) -> None:
    kinds = [row.key for row in reports.form(reports.SELF_GOVERNMENT).table("3").rows]
    assert kinds == ["entered", *DossierKind]


def test_texts_are_kept_for_their_period_and_taken_back(library: Library) -> None:
    texts = ProofTexts("Всё выполнено", "Нет света", "", "Просим уголь.", "Көмүр суранабыз.")
    done = proof.write_texts(library, QUARTER, texts)
    assert proof.texts(library, QUARTER) == texts
    assert proof.texts(library, reports.period("2026-Q2")) == ProofTexts()
    assert reports.report(library, reports.SELF_GOVERNMENT, QUARTER).texts["results"]
    undo(library, done)
    assert proof.texts(library, QUARTER) == ProofTexts()


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("needs_ru", "а" * (LONGEST_NEED + 1), "too_long"),
        ("needs_ky", "а\n" * 9, "too_many_lines"),
        ("difficulties", "ПИН 20101199012345", "personal_number"),
    ],
)
def test_a_text_that_no_page_holds_is_refused(
    library: Library, field: str, text: str, code: str
) -> None:
    draft = replace(ProofTexts(), **{field: text})
    with pytest.raises(Invalid) as refused:
        proof.write_texts(library, QUARTER, draft)
    assert [(p.field, p.code) for p in refused.value.problems] == [(field, code)]


def test_subscribers_written_down_earlier_have_a_row_of_their_own(looked_at: Library) -> None:
    earlier = reports.report(looked_at, reports.SELF_GOVERNMENT, Q3)
    cells = earlier.evaluated
    assert [cells.cell("2", key, "fact").value for key in ("subscribers", "untold")] == [5, 5]
    assert "untold" in [row.key for row in earlier.form.table("2").rows]
    rows = reports.why(looked_at, "subscriber:mode=none", Q3)
    assert [row.text for row in rows] == [f"Абонент ИРИ № {n}" for n in range(1, 6)]
    title = names.indicator_title(app.translator("ru"), "ru", "subscriber:mode=none")
    assert title == "Абонентов ИРИ/ДОР: вид не записан"


def test_no_row_is_printed_for_what_is_always_told(library: Library) -> None:
    table = reports.report(library, reports.SELF_GOVERNMENT, QUARTER).form.table("2")
    assert "untold" not in [row.key for row in table.rows]
