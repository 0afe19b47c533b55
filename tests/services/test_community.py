"""Public works day by day, things done with partners, achievements: counted, listed, taken back."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from desktop_app.domain.attachments import Owner
from desktop_app.domain.community import ROLES, CommunityDraft, Work
from desktop_app.domain.errors import UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.periods import Period, of_months, quarter
from desktop_app.services import attachments, community, events, records, reports
from desktop_app.services.community import EVENT
from desktop_app.services.library import Library
from desktop_app.services.records import RecordDraft
from tests.services.events_month import (
    QUARTER,
    TODAY,
    a_body,
    an_agreement,
    an_event,
    entries,
    open_library,
    planned,
    undo,
)

ON = date(2026, 9, 10)  # a Thursday
COMMISSION = CommunityDraft(
    "public_work", ON, "УИК № 7027", "election", "secretary", order_no="12", hours=16,
    is_in_hours=True, result="Список избирателей проверен",
)  # fmt: skip
ACTION = CommunityDraft("partner_action", ON, "Оформили стенд «МСУ информирует»")
DIPLOMA = CommunityDraft("achievement", ON, "Почётная грамота", "diploma", note="за работу в УИК")


@pytest.fixture
def library() -> Library:
    return open_library()


def days(library: Library, key: str, over: Period = QUARTER) -> list[int]:
    """The days of the entries behind an indicator that were not taken back."""
    sums = Counter[date]()
    for row in reports.why(library, key, over):
        sums[row.on] += row.amount
    return [day.day for day, n in sorted(sums.items()) if n]


def test_a_work_is_counted_on_each_day_that_the_library_should_have_been_open(
    library: Library,
) -> None:
    draft = replace(COMMISSION, ends_on=date(2026, 9, 15), organisation_id=a_body(library))
    done = community.add(library, draft)
    assert days(library, "public_work") == [10, 11, 14, 15]  # not on Saturday and Sunday
    assert days(library, "public_work:kind=election,mode=in_hours") == [10, 11, 14, 15]
    row = community.get(library, done.id or 0)
    assert (row.draft, row.body("ru")) == (replace(draft, days=4), "Айыл өкмөтү")
    assert entries(library, Name.EVENT) == entries(library, Name.VISIT) == {}
    assert entries(library, Name.WORKDAY) == entries(library, Name.CLOSED_DAY) == {}
    undo(library, done)
    assert days(library, "public_work") == []
    assert len(community.ids(library)) == 0


@pytest.mark.parametrize(
    ("first", "last", "n", "found"),
    [
        (date(2026, 9, 13), None, 0, [13]),  # a Sunday by itself
        (date(2026, 9, 11), date(2026, 9, 14), 3, [11, 12, 14]),  # the working days first
        (date(2026, 9, 11), date(2026, 9, 14), 1, [11]),
        (date(2026, 9, 12), date(2026, 9, 14), 0, [12, 14]),
    ],
)
def test_typed_days_are_kept_and_fall_on_working_days_first(
    library: Library, first: date, last: date | None, n: int, found: list[int]
) -> None:
    community.add(library, replace(COMMISSION, on=first, ends_on=last, days=n))
    assert days(library, "public_work") == found


def test_a_work_over_the_end_of_a_quarter_counts_in_both(library: Library) -> None:
    library.clock = lambda: datetime(2026, 10, 9, 10, 0)
    draft = replace(COMMISSION, on=date(2026, 9, 29), ends_on=date(2026, 10, 2))
    id = community.add(library, draft).id or 0
    fourth = quarter(2026, 4)
    for over, n in ((QUARTER, 2), (fourth, 2), (of_months(2026, 9, 1), 2), (Period(ON, TODAY), 0)):
        works = community.works(library, over)
        assert works.days == sum(row.amount for row in reports.why(library, "public_work", over))
        assert [(row.id, n) for row, n in works.rows] == ([(id, n)] if n else [])
        assert list(community.ids(library, period=over)) == ([id] if n else [])
    listed = reports.report(library, "quarterly", fourth).listings.public_works
    assert [(row.draft.on, n) for row, n in listed] == [(date(2026, 9, 29), 2)]


def test_whatever_is_written_down_adds_up_over_the_months(library: Library) -> None:
    dice, whole = Random(6), Period(date(2026, 1, 1), date(2026, 10, 1))
    written = []
    for _ in range(40):
        first = date(2026, 1, 1) + timedelta(days=dice.randrange(240))
        last = min(first + timedelta(days=dice.randrange(45)), TODAY)
        work = dice.choice([*Work])
        draft = CommunityDraft(
            "public_work", first, "Работа", work, ROLES.get(work, ("",))[0], ends_on=last,
            days=dice.randrange(1 + (last - first).days), is_closed=dice.random() < 0.5,
            is_in_hours=dice.random() < 0.5,
        )  # fmt: skip
        written.append(community.add(library, draft).id or 0)
    for id in dice.sample(written, 9):
        records.cancel(library, id)
        written.remove(id)
    parts = [community.works(library, of_months(2026, number, 1)) for number in range(1, 10)]
    for key, found in {
        "public_work": [one.days for one in parts],
        "public_work:mode=in_hours": [one.in_hours for one in parts],
        "closed_day": [one.closed for one in parts],
    }.items():
        why = reports.why(library, key, whole)
        assert sum(found) == sum(row.amount for row in why), key
        assert {row.ref for row in why if row.noun == "community"} >= (
            set(written) if key == "public_work" else set()
        )
    listed = community.works(library, whole).rows
    assert {row.id: n for row, n in listed} == {
        id: community.get(library, id).draft.days for id in written
    }
    net = Counter[date]()  # a day is closed once at most, whatever work it was closed for
    for row in reports.why(library, "closed_day", whole):
        net[row.on] += row.amount
    assert set(net.values()) <= {0, 1}


def test_a_library_closed_for_it_has_its_closed_days_and_takes_them_back(
    library: Library,
) -> None:
    records.add(library, RecordDraft("closed_day", date(2026, 9, 14), "Нет света"))
    draft = replace(COMMISSION, on=date(2026, 9, 11), ends_on=date(2026, 9, 14), days=4,
                    is_closed=True)  # fmt: skip
    id = community.add(library, draft).id or 0
    found = reports.why(library, "closed_day", QUARTER)
    assert [(row.on.day, row.note) for row in found] == [(11, "УИК № 7027"), (14, "Нет света")]
    assert community.works(library, QUARTER).closed == 1
    assert community.works(library, QUARTER).in_hours == 4
    records.cancel(library, id)
    assert days(library, "public_work") == []
    assert entries(library, Name.CLOSED_DAY) == {(): 1}
    assert community.works(library, QUARTER) == community.Works((), 0, 0)
    assert len(community.ids(library)) == 0
    with pytest.raises(UserError, match="record_cancelled"):
        community.change(library, id, replace(draft, title="УИК"))


def test_a_day_that_was_handed_in_takes_nothing_and_gives_nothing_back(library: Library) -> None:
    id = community.add(library, COMMISSION).id or 0
    library.clock = lambda: datetime(2026, 10, 9, 10, 0)
    reports.close(library, "quarterly", QUARTER)
    for refused in (COMMISSION, ACTION, DIPLOMA):
        with pytest.raises(UserError, match=r"period_closed|partner_required"):
            community.add(library, refused)
    with pytest.raises(UserError, match="period_closed"):
        records.cancel(library, id)
    community.change(library, id, replace(COMMISSION, days=1, proof="справка № 4"))
    assert community.get(library, id).draft.proof == "справка № 4"


def test_all_that_is_not_counted_can_be_changed_and_undone(library: Library) -> None:
    id = community.add(library, COMMISSION).id or 0
    was = community.get(library, id).draft
    new = replace(was, title="УИК № 7028", role="chair", hours=8, order_on=ON, result="а\nб")
    done = community.change(library, id, new)
    assert community.get(library, id).draft == new
    undo(library, done)
    assert community.get(library, id).draft == was
    for counted in (
        replace(was, on=date(2026, 9, 9)),
        replace(was, ends_on=date(2026, 9, 11)),
        replace(was, days=2),
        replace(was, work="other", role=""),
        replace(was, is_closed=True),
        replace(was, is_in_hours=False),
    ):
        with pytest.raises(UserError, match="community_counted"):
            community.change(library, id, counted)


def test_an_older_record_of_the_small_form_is_listed_counted_and_may_be_corrected(
    library: Library,
) -> None:
    id = records.add(library, RecordDraft("public_work", ON, "Перепись", 3)).id or 0
    row = community.get(library, id)
    assert [n for _, n in community.works(library, QUARTER).rows] == [3]
    community.change(library, id, replace(row.draft, result="Обойдено 40 дворов"))
    assert community.get(library, id).draft.result == "Обойдено 40 дворов"


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"title": ""}, "title", "title_required"),
        ({"work": ""}, "work", "work_required"),
        ({"role": ""}, "role", "role_required"),
        ({"role": "enumerator"}, "role", "role_required"),
        ({"work": "school"}, "role", "role_required"),
        ({"on": date(2026, 9, 26)}, "on", "date_in_future"),
        ({"ends_on": date(2026, 9, 26)}, "ends_on", "date_in_future"),
        ({"ends_on": date(2026, 9, 9)}, "ends_on", "ends_before_start"),
        ({"on": date(2025, 9, 9), "ends_on": ON}, "ends_on", "work_too_long"),
        ({"days": 2}, "days", "work_days_wrong"),
        ({"hours": 10_000}, "hours", "count_wrong"),
        ({"note": "ПИН 20101199012345"}, "note", "personal_number"),
        ({"kind": "spending"}, "kind", "kind_required"),
    ],
)
def test_what_is_wrong_is_refused(
    library: Library, changes: dict[str, object], field: str, code: str
) -> None:
    draft = replace(COMMISSION, **changes)  # type: ignore[arg-type]
    assert (field, code) in [(p.field, p.code) for p in community.problems(library, draft)]
    with pytest.raises(UserError):
        community.add(library, draft)
    assert entries(library, Name.PUBLIC_WORK) == {}


def test_a_thing_done_with_a_body_by_its_agreement(library: Library) -> None:
    body, other = a_body(library), a_body(library, "Школа")
    agreement = an_agreement(library, body)
    with pytest.raises(UserError, match="agreement_of_other"):
        community.add(library, replace(ACTION, organisation_id=other, agreement_id=agreement))
    draft = replace(ACTION, organisation_id=body, agreement_id=agreement)
    done = community.add(library, draft)
    assert entries(library, Name.PARTNER_ACTION) == {(): 1}
    (row,) = community.partnership(library, QUARTER).actions
    assert (row.draft, row.agreement) == (replace(draft, days=1), ("7", "2026-01-10"))
    undo(library, done)
    assert community.partnership(library, QUARTER) == community.Partnership((), (), ())


def test_the_files_of_a_record_hang_on_its_card(library: Library, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4 a diploma")
    files = [attachments.take(library, tmp_path / "a.pdf")]
    done = community.add(library, DIPLOMA, files)
    assert [row.title for row in attachments.of_card(library, Owner.RECORD, done.id or 0)] == [
        "a.pdf"
    ]
    undo(library, done)
    assert attachments.of_card(library, Owner.RECORD, done.id or 0) == []


def test_events_with_partners_are_shown_and_counted_among_events_alone(library: Library) -> None:
    body = a_body(library, "Айыл өкмөтү", "Айыл өкмөтү")
    alone, joint, waiting = (
        planned(library, title_ru=title, organisations=bodies)
        for title, bodies in (("Одни", ()), ("Вместе", (body,)), ("Ещё будет", (body,)))
    )
    for event in (alone, joint):
        events.hold(library, event, Outcome(Attendance(12, 7, 3)))
    assert list(community.ids(library)) == [-joint]
    assert list(community.ids(library, (EVENT,), "вместе", QUARTER)) == [-joint]
    row = community.get(library, -joint)
    assert (row.title("ky"), row.body("ky")) == (an_event().title_ky, "Айыл өкмөтү")
    assert entries(library, Name.PARTNER_ACTION) == {}
    found = {one.ref for one in reports.why(library, "event", QUARTER)}
    assert {one.draft.event_id for one in community.partnership(library, QUARTER).events} <= found
    draft = replace(ACTION, organisation_id=body, event_id=joint)
    own = community.add(library, draft)
    assert list(community.ids(library)) == [own.id]  # told once
    assert community.get(library, own.id or 0).event("ru") == "Вместе"
    records.cancel(library, own.id or 0)
    assert list(community.ids(library)) == [-joint]
    with pytest.raises(UserError, match="record_cancelled"):
        community.change(library, -joint, row.draft)
    assert waiting


def test_what_is_told_of_an_event_later_leaves_the_paper_of_its_quarter_as_it_was(
    library: Library,
) -> None:
    body, spring = a_body(library), quarter(2026, 2)
    event = planned(library, on=date(2026, 6, 23), organisations=(body,))
    events.hold(library, event, Outcome(Attendance(12, 7, 3)))
    paper = community.partnership(library, spring)
    assert [row.id for row in paper.events] == [-event]
    own = community.add(library, replace(ACTION, organisation_id=body, event_id=event)).id
    assert community.partnership(library, spring) == paper
    assert [row.id for row in community.partnership(library, QUARTER).actions] == [own]
    assert community.partnership(library, QUARTER).events == ()
    assert list(community.ids(library)) == [own]


def test_achievements_are_counted_by_kind_and_found_by_words(library: Library) -> None:
    first = community.add(library, DIPLOMA).id or 0
    second = community.add(library, replace(DIPLOMA, title="Алкыш кат", work="thanks")).id or 0
    assert entries(library, Name.ACHIEVEMENT, "kind") == {("diploma",): 1, ("thanks",): 1}
    assert list(community.ids(library, ("achievement",), "алкыш")) == [second]
    assert list(community.ids(library, ("achievement",), order="title", descending=False)) == [
        second, first,
    ]  # fmt: skip
    (row,) = reports.why(library, "achievement:kind=thanks", QUARTER)
    assert (row.noun, row.ref, row.text) == ("community", second, "Алкыш кат")
    assert list(community.ids(library, ("public_work",))) == []
    assert community.first_day(library) == ON
