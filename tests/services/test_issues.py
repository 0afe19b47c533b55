"""What came and what did not: the card of a year, thick and special issues, claims, handing on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.issues import Arrival, IssueState
from desktop_app.domain.periodicals import Frequency, SubscriptionDraft
from desktop_app.domain.periods import parse
from desktop_app.services import (
    claims,
    deliveries,
    issues,
    periodicals,
    pieces,
    records,
    reports,
    subscriptions,
    today,
    trash,
    undo,
)
from desktop_app.services.library import Library
from desktop_app.storage.database import Database
from tests.services.desk_library import Calendar, entries, hand_in, open_library
from tests.services.serials import MUNICIPALITY, TUUSU, added, body, subscribed

TODAY = date(2026, 3, 20)


@pytest.fixture
def clock() -> Calendar:
    return Calendar(TODAY)


@pytest.fixture
def library(clock: Calendar) -> Library:
    return Library(Database.in_memory("07"), clock)


def _states(library: Library, periodical_id: int, year: int = 2026) -> dict[str, IssueState]:
    card = issues.year_card(library, periodical_id, year)
    return {cell.label: cell.state for cell in card.cells}


def _code(refused: pytest.ExceptionInfo[UserError]) -> str:
    return refused.value.code


def test_a_card_is_found_changed_put_away_and_taken_back(library: Library) -> None:
    journal = added(library)
    added(library, TUUSU)
    assert [periodicals.get(library, one).title for one in periodicals.ids(library)] == [
        *("Кыргыз Туусу", "Муниципалитет"),
    ]
    for typed in ("муниц", "77320", "развит", "veybw"):
        assert list(periodicals.ids(library, typed)) == [journal], typed
    assert list(periodicals.ids(library, kind="journal")) == [journal]
    changed = periodicals.get(library, journal).draft
    periodicals.change(library, journal, changed)
    periodicals.trash(library, journal)
    assert list(periodicals.ids(library, "муниц")) == []
    assert [card.name for card in trash.found(library, "periodical")] == ["Муниципалитет"]
    trash.restore(library, "periodical", journal)
    assert list(periodicals.ids(library, "муниц")) == [journal]
    told = [row.act for row in undo.history(library, "periodical", journal)]
    assert told == [f"periodical.{act}" for act in ("restore", "trash", "add")]
    with pytest.raises(Invalid):
        added(library, title="")


def test_marked_issues_keep_what_they_are_known_by(library: Library) -> None:
    journal = added(library)
    subscribed(library, journal)
    periodicals.change(library, journal, replace(MUNICIPALITY, kind="newspaper"))
    periodicals.change(library, journal, MUNICIPALITY)
    issues.receive(library, journal, 2026, 1)
    for other in (replace(MUNICIPALITY, kind="newspaper"), TUUSU):
        with pytest.raises(UserError) as refused:
            periodicals.change(library, journal, other)
        assert _code(refused) == "issues_keep_numbers"
    periodicals.change(library, journal, replace(MUNICIPALITY, frequency=Frequency("quarterly")))


def test_months_of_a_subscription_promise_issues(library: Library) -> None:
    journal = added(library)
    assert _states(library, journal) == {}
    subscribed(library, journal, last_month=6)
    assert _states(library, journal) == {
        "1": IssueState.LATE,
        "2": IssueState.LATE,
        **dict.fromkeys("3456", IssueState.COMING),
    }
    subscribed(library, journal, first_month=4, last_month=12, copies=2)
    card = issues.year_card(library, journal, 2026)
    assert [cell.copies for cell in card.cells] == [1, 1, 1, 3, 3, 3, 2, 2, 2, 2, 2, 2]


def test_one_act_marks_an_issue_and_undo_takes_it_back(library: Library) -> None:
    journal = added(library)
    subscribed(library, journal, copies=2)
    done = issues.receive(library, journal, 2026, 1)
    assert done.summary == {"title": "Муниципалитет", "issue": "№\u00a01", "n": 2}
    cell = issues.year_card(library, journal, 2026).cells[0]
    assert cell.row
    assert (cell.state, cell.row.received_on, cell.copies) == (IssueState.RECEIVED, TODAY, 2)
    issues.receive(library, journal, 2026, 1, Arrival(date(2026, 2, 3), 1))
    cell = issues.year_card(library, journal, 2026).cells[0]
    assert cell.row and (cell.row.received_on, cell.copies) == (date(2026, 2, 3), 1)
    undo.undo_last(library)
    undo.undo_last(library)
    assert _states(library, journal)["1"] is IssueState.LATE
    with pytest.raises(UserError) as refused:
        issues.receive(library, journal, 2026, 1, Arrival(date(2026, 3, 21)))
    assert _code(refused) == "date_in_future"


def test_a_thick_issue_stands_for_its_numbers(library: Library) -> None:
    journal = added(library)
    subscribed(library, journal)
    assert issues.count_late(library) == 2
    issues.receive(library, journal, 2026, 1, Arrival(last_number=2))
    assert issues.count_late(library) == len(issues.late(library)) == 0
    assert list(_states(library, journal))[:2] == ["1–2", "3"]
    card = issues.year_card(library, journal, 2026)
    assert card.count(IssueState.RECEIVED) == 2
    with pytest.raises(UserError) as refused:
        issues.receive(library, journal, 2026, 2)
    assert _code(refused) == "issue_in_thick_one"
    issues.receive(library, journal, 2026, 4)
    with pytest.raises(UserError) as refused:
        issues.receive(library, journal, 2026, 3, Arrival(last_number=4))
    assert _code(refused) == "issue_here_already"


def test_special_issues_stand_beyond_the_numbering(library: Library) -> None:
    paper = added(library, TUUSU)
    subscribed(library, paper)
    with pytest.raises(UserError) as refused:
        issues.receive_special(library, paper, " ")
    assert _code(refused) == "issue_label_required"
    issues.receive_special(library, paper, "Нооруз", Arrival(date(2026, 3, 19), 2))
    issues.receive_special(library, paper, "Шайлоо")
    special = [cell for cell in issues.year_card(library, paper, 2026).cells if cell.is_special]
    assert [(cell.name, cell.month, cell.copies) for cell in special] == [
        *(("Нооруз", 3, 2), ("Шайлоо", 3, 1)),
    ]


def test_what_will_not_come_is_not_waited_for(library: Library) -> None:
    journal = added(library)
    subscribed(library, journal)
    issues.give_up(library, journal, 2026, 1)
    assert _states(library, journal)["1"] is IssueState.GIVEN_UP
    assert [one.cell.name for one in issues.late(library)] == ["№\u00a02"]
    assert issues.count_late(library) == 1
    issues.expect_again(library, journal, 2026, 1)
    assert len(issues.late(library)) == 2
    issues.receive(library, journal, 2026, 1)
    issues.expect_again(library, journal, 2026, 1)
    assert _states(library, journal)["1"] is IssueState.LATE


def test_a_newspaper_is_marked_by_its_day(library: Library) -> None:
    paper = added(library, TUUSU)
    subscribed(library, paper)
    issues.receive(library, paper, 2026, 303)
    assert _states(library, paper)["03.03"] is IssueState.RECEIVED
    assert _states(library, paper)["17.03"] is IssueState.DUE
    assert len(issues.late(library)) == 19
    with pytest.raises(UserError) as refused:
        issues.receive(library, paper, 2026, 230)
    assert _code(refused) == "issue_unknown"
    with pytest.raises(UserError) as refused:
        issues.receive(library, paper, 2026, 306, Arrival(last_number=310))
    assert _code(refused) == "issue_has_one_day"


def test_the_oldest_of_all_titles_is_missed_first(library: Library) -> None:
    journal, paper = added(library), added(library, TUUSU)
    subscribed(library, journal)
    subscribed(library, paper, first_month=3)
    found = [(one.title, one.cell.name, one.days) for one in issues.waiting(library)]
    assert found == [
        ("Муниципалитет", "№\u00a01", 48),
        ("Муниципалитет", "№\u00a02", 20),
        ("Кыргыз Туусу", "03.03", 17),
        ("Кыргыз Туусу", "06.03", 14),
        ("Кыргыз Туусу", "10.03", 10),
        ("Кыргыз Туусу", "13.03", 7),
        ("Кыргыз Туусу", "17.03", 3),
        ("Кыргыз Туусу", "20.03", 0),
    ]
    assert len(issues.late(library)) == 5
    assert today.look(library).late_issues == 5
    periodicals.trash(library, paper)
    assert today.look(library).late_issues == 2 == len(issues.late(library))


def test_a_letter_names_late_issues_and_its_answer(library: Library, clock: Calendar) -> None:
    journal = added(library)
    subscribed(library, journal, copies=2)
    keys = [(journal, 2026, 1), (journal, 2026, 2)]
    with pytest.raises(UserError) as refused:
        claims.write(library, keys, "")
    assert _code(refused) == "recipient_required"
    with pytest.raises(UserError) as refused:
        claims.write(library, [(journal, 2026, 5)], "Кыргыз почтасы")
    assert _code(refused) == "issue_not_late"
    done = claims.write(library, keys, "Кыргыз почтасы")
    assert done.id and done.summary == {"n": 2, "number": 1}
    assert claims.recipient(library) == "Кыргыз почтасы"
    (line,) = claims.lines(library, done.id)
    assert (line.title, line.index_no, line.year) == ("Муниципалитет", "77320", 2026)
    assert (line.issues, line.copies) == (("№\u00a01", "№\u00a02"), 2)
    assert _states(library, journal)["1"] is IssueState.CLAIMED
    assert claims.unclaimed(library) == [] and len(issues.late(library)) == 2
    clock.today = date(2026, 3, 25)
    issues.receive(library, journal, 2026, 2)
    claims.answer(library, done.id, "Номер 1 пришлют с новой почтой")
    claim = claims.get(library, done.id)
    assert (claim.issues, claim.arrived) == (2, 1)
    assert claim.row.answered_on == clock.today
    second = claims.write(library, [(journal, 2026, 1)], "Кыргыз почтасы")
    assert second.summary["number"] == 2
    assert claims.get(library, done.id).issues == 1


def test_money_of_a_subscription_is_entered_as_spent(library: Library) -> None:
    journal = added(library)
    term = subscribed(library, journal, TODAY, copies=2, price=60_050, origin="local", last_month=6)
    spent = [row for row in records.rows(library, records.ids(library, "spending")).values()]
    assert [(row.draft.money, row.draft.article, row.draft.origin) for row in spent] == [
        (120_100, "subscription", "local"),
    ]
    assert entries(library, Name.SPENDING, "kind") == {("subscription",): 2}
    (line,) = subscriptions.year_list(library, 2026)
    assert (line.title, line.index_no, line.is_paid) == ("Муниципалитет", "77320", True)
    with pytest.raises(UserError) as refused:
        subscriptions.pay(library, term, TODAY)
    assert _code(refused) == "subscription_paid"
    records.cancel(library, spent[0].id)
    assert not subscriptions.year_list(library, 2026)[0].is_paid
    subscriptions.pay(library, term, TODAY)
    undo.undo_last(library)
    subscriptions.cancel(library, term)
    assert subscriptions.year_list(library, 2026) == []
    with pytest.raises(Invalid):
        subscribed(library, journal, TODAY, price=100, origin="gift")
    hand_in(library, date(2026, 4, 1))
    with pytest.raises(UserError) as refused:
        subscribed(library, journal, TODAY, price=100, origin="local")
    assert _code(refused) == "period_closed"


def test_the_next_half_year_like_the_last_one(library: Library) -> None:
    journal = added(library)
    with pytest.raises(UserError) as refused:
        subscriptions.renew(library, journal)
    assert _code(refused) == "nothing_to_renew"
    subscribed(library, journal, copies=3, last_month=6, price=500, origin="local")
    subscriptions.renew(library, journal)
    assert subscriptions.proposed(library, journal) == SubscriptionDraft(
        *(journal, 2027, 1, 6, 3, 500, "local")
    )
    assert [line.draft.first_month for line in subscriptions.year_list(library, 2026)] == [1, 7]


def test_another_frequency_leaves_earlier_years_alone(library: Library) -> None:
    journal = added(library)
    subscribed(library, journal, year=2025)
    weekly = added(library, title="x")
    draft = periodicals.get(library, weekly).draft
    periodicals.change(
        library,
        journal,
        draft.__class__(**{**vars(MUNICIPALITY), "frequency": Frequency("quarterly")}),
    )
    subscribed(library, journal, year=2026)
    assert len(_states(library, journal, 2025)) == 12
    assert len(_states(library, journal, 2026)) == 4


def test_each_issue_goes_on_to_the_aiyl_okmotu(library: Library, clock: Calendar) -> None:
    journal = added(library)
    subscribed(library, journal, copies=2)
    okmotu, school = body(library), body(library, "№ 1 мектеп", "school")
    issues.receive(library, journal, 2026, 1)
    deliveries.add_route(library, journal, okmotu)
    with pytest.raises(UserError) as refused:
        deliveries.add_route(library, journal, okmotu)
    assert _code(refused) == "route_known"
    second = issues.receive(library, journal, 2026, 2)
    assert second.id
    deliveries.hand_on(library, second.id, school)
    with pytest.raises(UserError) as refused:
        issues.receive(library, journal, 2026, 2, Arrival(copies=1))
    assert _code(refused) == "issue_was_handed_on"
    with pytest.raises(UserError) as refused:
        deliveries.hand_on(library, second.id, school)
    assert _code(refused) == "too_few_copies"
    found = deliveries.of_period(library, parse("2026-Q1"))
    assert [(row.body("ru"), deliveries.shown(row), row.copies) for row in found] == [
        *(("Айыл өкмөтү", "№\u00a02", 1), ("№ 1 мектеп", "№\u00a02", 1)),
    ]
    whole = reports.why(library, "delivery", parse("2026-Q1"))
    assert [row.text for row in whole] == [
        *("Муниципалитет · Айыл өкмөтү", "Муниципалитет · № 1 мектеп"),
    ]
    local = reports.why(library, "delivery:mode=local_body", parse("2026-Q1"))
    assert sum(row.amount for row in local) == 1
    with pytest.raises(UserError) as refused:
        issues.expect_again(library, journal, 2026, 2)
    assert _code(refused) == "issue_was_handed_on"
    deliveries.take_back(library, found[1].id)
    assert entries(library, Name.DELIVERY, "mode") == {("local_body",): 1}
    (route,) = deliveries.routes(library, journal)
    deliveries.end_route(library, journal, route.id)
    issues.receive(library, journal, 2026, 3)
    assert len(deliveries.of_period(library, parse("2026"))) == 1


def test_undoing_an_arrival_takes_its_handing_on_with_it(library: Library) -> None:
    journal = added(library)
    subscribed(library, journal)
    deliveries.add_route(library, journal, body(library))
    issues.receive(library, journal, 2026, 1)
    undo.undo_last(library)
    assert entries(library, Name.DELIVERY) == {}
    assert deliveries.of_period(library, parse("2026")) == []


def test_titles_are_offered_at_the_desk_with_their_classes() -> None:
    library = open_library()
    added(library, TUUSU)
    offered = pieces.offered(library, "туус")
    assert [(one.what, one.kind, one.content, one.language) for one in offered] == [
        ("Кыргыз Туусу", "newspaper", "social", "ky"),
    ]
