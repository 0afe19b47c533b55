"""The folder for the self-government: entered, counted once, found in every spelling, restored."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest

from desktop_app.domain.classes import Inquiry, Rubric
from desktop_app.domain.dossier import DossierDraft, DossierKind, Shown
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.inquiries import InquiryDraft
from desktop_app.domain.organisations import OrganisationDraft
from desktop_app.domain.own_names import RUBRICS, OwnName
from desktop_app.domain.periods import of_months
from desktop_app.services import (
    attachments,
    dossier,
    inquiries,
    organisations,
    own_names,
    reminders,
    reports,
    trash,
    undo,
)
from desktop_app.services.attachments import Owner
from desktop_app.services.library import Library
from tests.documents.samples import HOSTILE
from tests.services.events_month import open_library

YEAR = of_months(2026, 1, 12)
ON = date(2026, 9, 10)


@pytest.fixture
def library() -> Library:
    return open_library()


def decision(**changes: object) -> DossierDraft:
    draft = DossierDraft(
        ON, DossierKind.DECISION, "О бюджете на 2026 год", date(2026, 1, 30), "4",
        rubric=Rubric.BUDGET, until=date(2026, 12, 31), shelf="Стеллаж 2",
    )  # fmt: skip
    return replace(draft, **changes)  # type: ignore[arg-type]


def article(**changes: object) -> DossierDraft:
    draft = DossierDraft(
        ON, DossierKind.ARTICLE, "Жайыт акысы кантип эсептелет", date(2026, 3, 5),
        rubric=Rubric.PASTURES, author="Асанов Ү. Б.", edition="Муниципалитет", issue_no="3",
        pages="12–14",
    )  # fmt: skip
    return replace(draft, **changes)  # type: ignore[arg-type]


def counted(library: Library, key: str = "dossier") -> int:
    """The sum over the entries behind the number."""
    return sum(row.amount for row in reports.why(library, key, YEAR))


def test_a_card_gets_the_next_number_and_counts_once_with_its_kind_and_topic(
    library: Library,
) -> None:
    dossier.add(library, decision())
    done = dossier.add(library, article())
    assert done.summary["no"] == 2
    assert counted(library) == 2
    assert counted(library, "dossier:kind=article,content=pastures") == 1
    assert counted(library, "dossier:kind=decision") == 1
    (row,) = reports.why(library, "dossier:kind=article", YEAR)
    assert (row.noun, row.ref, row.on) == ("dossier", 2, ON)
    assert "Жайыт акысы" in row.text


@pytest.mark.parametrize(
    ("draft", "ru", "ky"),
    [
        (
            article(),
            "Асанов Ү. Б. Жайыт акысы кантип эсептелет // Муниципалитет. — 2026. — № 3. — С. 12–14.",  # noqa: E501
            "Асанов Ү. Б. Жайыт акысы кантип эсептелет // Муниципалитет. — 2026. — № 3. — Б. 12–14.",  # noqa: E501
        ),
        (
            article(author="", issue_no="", pages="", title="Сув каналы."),
            "Сув каналы. // Муниципалитет. — 05.03.2026.",
            "Сув каналы. // Муниципалитет. — 05.03.2026.",
        ),
        (
            decision(),
            "О бюджете на 2026 год. — № 4. — 30.01.2026.",
            "О бюджете на 2026 год. — № 4. — 30.01.2026.",
        ),
        (
            decision(title="Кимге?", dated=None, document_no=""),
            "Кимге?",
            "Кимге?",
        ),
    ],
)
def test_a_card_is_a_line_of_a_list_of_literature(
    library: Library, draft: DossierDraft, ru: str, ky: str
) -> None:
    id = dossier.add(library, draft).id
    assert id
    row = dossier.get(library, id)
    assert row.line("ru").replace("\u00a0", " ") == ru
    assert row.line("ky").replace("\u00a0", " ") == ky


def test_a_card_is_found_by_the_body_that_issued_it_under_any_of_its_names(
    library: Library,
) -> None:
    kenesh = OrganisationDraft("kenesh", "Алма айыл кеңеши", "Алма айылдык кеңеши")
    body = organisations.add(library, kenesh).id or 0
    dossier.add(library, decision(organisation_id=body))
    dossier.add(library, decision(title="Об аренде"))
    assert list(dossier.ids(library, "алма кенеш")) == [1]
    assert [row.id for row in dossier.find(library, "бюджет айылдык")] == [1]
    organisations.change(library, body, replace(kenesh, name_ru="Орок айыл кеңеши"))
    assert list(dossier.ids(library, "орок")) == [1]
    undo.undo_last(library)
    assert list(dossier.ids(library, "орок")) == []
    double = organisations.add(library, OrganisationDraft("kenesh", "Кенеш Беш")).id or 0
    dossier.change(library, 2, decision(title="Об аренде", organisation_id=double))
    organisations.join_doubles(library, body, double)
    assert list(dossier.ids(library, "алма кенеш")) == [1, 2]
    assert list(dossier.ids(library, "беш")) == []
    dossier.change(library, 2, decision(title="Об аренде"))
    assert list(dossier.ids(library, "алма кенеш")) == [1]


def test_the_body_that_issued_it_stands_in_the_line_in_its_language(library: Library) -> None:
    body = organisations.add(library, OrganisationDraft("kenesh", "Айыл кеңеш", "Айылдык кеңеш"))
    dossier.add(library, decision(organisation_id=body.id))
    row = dossier.get(library, 1)
    assert row.line("ru").startswith("О бюджете на 2026 год / Айыл кеңеш. — №")
    assert row.line("ky").startswith("О бюджете на 2026 год / Айылдык кеңеш. — №")


@pytest.mark.parametrize("typed", ["ЖАЙЫТ", "Асанов у", "муниципал 3", ";fqsn", "jaiyt", "эсепт"])
def test_it_is_found_in_every_spelling(library: Library, typed: str) -> None:
    dossier.add(library, decision())
    dossier.add(library, article())
    assert list(dossier.ids(library, typed)) == [2]
    assert [row.id for row in dossier.find(library, typed)] == [2]


def test_a_decision_is_found_by_its_number_and_the_list_shows_its_parts(library: Library) -> None:
    dossier.add(library, decision(document_no="17/4", is_displayed=True))
    dossier.add(library, article())
    dossier.add(library, decision(title="Старый", until=date(2026, 9, 1), is_displayed=True))
    assert list(dossier.ids(library, "17/4")) == [1]
    found = {show: list(dossier.ids(library, shown=show)) for show in Shown}
    assert found[Shown.DOCUMENTS] == [1, 3]
    assert found[Shown.ARTICLES] == [2]
    assert found[Shown.DISPLAYED] == [1, 3]
    assert found[Shown.EXPIRED] == [3]
    assert [row.id for row in dossier.displayed(library)] == [1]
    assert [row.id for row in dossier.passed(library)] == [3]
    assert list(dossier.ids(library, topic=("pastures", None))) == [2]


def test_the_last_day_of_a_term_is_still_in_force(library: Library) -> None:
    dossier.add(library, decision(until=library.today, is_displayed=True))
    assert dossier.passed(library) == []
    assert not dossier.get(library, 1).is_expired(library.today)


def test_an_own_topic_brings_the_usual_one_that_it_is_counted_as(library: Library) -> None:
    own = own_names.add(library, RUBRICS, OwnName("Арык", "Арык", "water")).id
    dossier.add(library, decision(rubric="", own_rubric_id=own))
    assert counted(library, "dossier:content=water") == 1
    row = dossier.get(library, 1)
    assert row.own is not None and row.own.name("ky") == "Арык"
    assert list(dossier.ids(library, topic=("water", own))) == [1]
    assert list(dossier.ids(library, topic=("water", None))) == [1]


def test_an_own_topic_that_is_counted_otherwise_now_leaves_its_cards_as_they_were(
    library: Library,
) -> None:
    own = own_names.add(library, RUBRICS, OwnName("Арык", "Арык", "water")).id
    assert own
    dossier.add(library, decision(rubric="", own_rubric_id=own))
    own_names.change(library, RUBRICS, own, OwnName("Арык", "Арык", "agriculture"))
    draft = replace(dossier.get(library, 1).draft, rubric="agriculture", shelf="Папка 7")
    dossier.change(library, 1, draft)
    assert counted(library, "dossier:content=water") == 1
    assert dossier.get(library, 1).draft.shelf == "Папка 7"


def test_another_topic_corrects_and_other_words_do_not(library: Library) -> None:
    dossier.add(library, decision())
    dossier.change(library, 1, decision(title="О местном бюджете"))
    assert len(reports.why(library, "dossier", YEAR)) == 1
    dossier.change(library, 1, decision(rubric=Rubric.WATER))
    assert counted(library, "dossier:content=budget") == 0
    assert counted(library, "dossier:content=water") == 1
    assert [row.amount for row in reports.why(library, "dossier", YEAR)] == [1, -1, 1]
    undo.undo_last(library)
    assert counted(library, "dossier:content=budget") == 1


def test_the_trash_takes_it_out_of_the_numbers_and_restoring_counts_it_again(
    library: Library,
) -> None:
    dossier.add(library, decision())
    dossier.trash(library, 1)
    assert counted(library) == 0
    with pytest.raises(UserError, match="dossier_unknown"):
        dossier.trash(library, 1)
    (card,) = trash.found(library, "dossier")
    assert (card.number, card.name) == ("1", "О бюджете на 2026 год")
    trash.restore(library, "dossier", 1)
    assert counted(library) == 1
    with pytest.raises(UserError, match="not_in_trash"):
        dossier.restore(library, 1)
    dossier.trash(library, 1)
    undo.undo_last(library)
    assert counted(library) == 1
    assert dossier.add(library, article()).summary["no"] == 2


def test_of_a_day_that_is_handed_in_only_what_is_not_counted_can_be_changed(
    library: Library,
) -> None:
    old = date(2026, 5, 5)
    dossier.add(library, decision(on=old))
    reports.close(library, "quarterly", of_months(2026, 4, 3))
    row = dossier.get(library, 1)
    dossier.change(library, 1, replace(row.draft, shelf="Папка 7"))
    changed = replace(row.draft, rubric=Rubric.WATER)
    assert [one.code for one in dossier.problems(library, changed, row)] == ["period_closed"]
    with pytest.raises(UserError, match="period_closed"):
        dossier.change(library, 1, changed)
    with pytest.raises(UserError, match="period_closed"):
        dossier.trash(library, 1)
    with pytest.raises(UserError, match="period_closed"):
        dossier.add(library, decision(on=old))
    assert dossier.get(library, 1).draft.rubric == Rubric.BUDGET
    dossier.display(library, 1, displayed=True)
    assert dossier.get(library, 1).draft.is_displayed


@pytest.mark.parametrize(
    ("draft", "field", "code"),
    [
        (decision(kind=""), "kind", "dossier_kind_required"),
        (decision(title="  "), "title", "title_required"),
        (decision(rubric=""), "rubric", "rubric_required"),
        (decision(language="de"), "language", "language_required"),
        (decision(title="я" * 301), "title", "too_long"),
        (decision(on=date(2027, 1, 1)), "on", "date_in_future"),
        (decision(dated=date(2027, 1, 1)), "dated", "date_in_future"),
        (decision(until=date(2025, 1, 1)), "until", "until_before_document"),
        (article(edition=""), "edition", "article_edition_required"),
        (decision(note="ПИН 21203198501234"), "note", "personal_number"),
    ],
)
def test_nonsense_is_told_at_its_field(
    library: Library, draft: DossierDraft, field: str, code: str
) -> None:
    assert (field, code) in [(one.field, one.code) for one in dossier.problems(library, draft)]
    with pytest.raises(Invalid):
        dossier.add(library, draft)


def test_files_come_with_the_card_in_one_act(library: Library, tmp_path: Path) -> None:
    (tmp_path / "решение.pdf").write_bytes(b"%PDF-1.7 x")
    file = attachments.take(library, tmp_path / "решение.pdf")
    dossier.add(library, decision(), [file])
    assert [row.title for row in attachments.of_card(library, Owner.DOSSIER, 1)] == ["решение.pdf"]
    undo.undo_last(library)
    assert list(dossier.ids(library)) == []
    assert attachments.of_card(library, Owner.DOSSIER, 1) == []


def test_articles_of_a_period_are_those_whose_issue_is_of_it(library: Library) -> None:
    dossier.add(library, article(title="Б", author=""))
    dossier.add(library, article(title="А", author=""))
    dossier.add(library, article(dated=date(2025, 3, 5)))
    dossier.add(library, article(dated=None, title="Я", author=""))
    titles = [row.draft.title for row in dossier.articles(library, YEAR)]
    assert titles == ["А", "Б", "Я"]
    assert dossier.articles(library, YEAR, ("budget", None)) == []
    assert len(dossier.articles(library, None)) == 4


def test_editions_and_authors_typed_before_are_offered(library: Library) -> None:
    dossier.add(library, article())
    dossier.add(library, article(edition="Чүй баяны"))
    dossier.add(library, article(edition="Чүй баяны"))
    assert dossier.editions(library) == [(None, "Чүй баяны"), (None, "Муниципалитет")]
    assert dossier.editions(library, "чуй") == [(None, "Чүй баяны")]
    assert dossier.typed(library, "author") == ["Асанов Ү. Б."]


def test_whatever_happens_the_numbers_are_the_cards_that_are_there(library: Library) -> None:
    """A hundred random acts: the ledger always sums to the folder, by kind and by topic."""
    dice = Random(7)
    kinds, rubrics = list(DossierKind), list(Rubric)
    for at in range(100):
        there = list(dossier.ids(library))
        gone = [row.id for row in dossier.trashed(library)]
        draft = decision(
            on=date(2026, 9, dice.randint(1, 14)), kind=dice.choice(kinds), edition="Муниципалитет",
            rubric=dice.choice(rubrics), title=f"Документ {at}",
        )  # fmt: skip
        match dice.randrange(5):
            case 1 if there:
                dossier.change(library, dice.choice(there), draft)
            case 2 if there:
                dossier.trash(library, dice.choice(there))
            case 3 if gone:
                dossier.restore(library, dice.choice(gone))
            case 4 if at:
                undo.undo_last(library)
            case _:
                dossier.add(library, draft)
        cards = [row.draft for row in dossier.rows(library, dossier.ids(library)).values()]
        entries = Counter[tuple[date, str, str]]()
        for on, kind, content, amount in library.database.rows(
            "SELECT on_date, kind, content, amount FROM fact WHERE name = ?", (Name.DOSSIER.value,)
        ):
            entries[date.fromisoformat(on), kind, content] += amount
        assert +entries == Counter((card.on, card.kind, card.rubric) for card in cards)
        assert not -entries


def test_a_card_tells_how_many_inquiries_it_was_used_for(library: Library) -> None:
    dossier.add(library, decision())
    dossier.add(library, article())
    draft = InquiryDraft(ON, "Асанов", question="Бюджет?", rubric="budget", kind=Inquiry.FACTUAL)
    for at in range(2):
        done = inquiries.accept(library, draft)
        for place in range(2 - at):
            library.database.insert(
                "inquiry_source", inquiry_id=done.id, dossier_id=1, place=place + 1
            )
    assert [dossier.get(library, id).used for id in (1, 2)] == [2, 0]


def test_the_first_screen_reminds_of_what_hangs_out_of_force(library: Library) -> None:
    assert reminders.all_of(library) == ()
    dossier.add(library, decision(until=date(2026, 9, 1), is_displayed=True))
    dossier.add(library, decision(until=date(2026, 9, 1)))
    (one,) = reminders.all_of(library)
    assert (one.code, one.n, one.card) == ("dossier_expired", 1, 1)
    assert one.lines == ((date(2026, 9, 1), "О бюджете на 2026 год"),)
    dossier.display(library, 1, displayed=False)
    assert reminders.all_of(library) == ()


@pytest.mark.parametrize("text", HOSTILE)
def test_nonsense_is_kept_or_refused_and_searched_for_without_harm(
    library: Library, text: str
) -> None:
    draft = decision(title=f"Чечим {text}", document_no=text, subject=text, shelf=text, note=text)
    try:
        dossier.add(library, draft)
    except Invalid:
        assert dossier.problems(library, draft)
    assert len(dossier.find(library, text)) <= 1
    assert len(dossier.ids(library, text)) <= 1
    for row in dossier.rows(library, dossier.ids(library)).values():
        assert row.line("ky").startswith("Чечим")
