"""The register of property: what is printed of any day is the sum of dated entries."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.periods import Period, quarter
from desktop_app.domain.property import Condition, PropertyDraft, PropertyKind, RemovalDraft, Shown
from desktop_app.domain.records import Origin
from desktop_app.services import money, property, records, reports, undo
from desktop_app.services.library import Library
from tests.services.desk_library import MONDAY, Calendar, entries, hand_in, open_library

DESKS = PropertyDraft(
    MONDAY, "furniture", "Стол читательский", "1360012", 2026, 4, 1_250_000, "district", place="Зал"
)
STOVE = PropertyDraft(
    MONDAY, "appliance", "Печь", year=1998, price=80_000, is_old=True, condition="poor"
)


@pytest.fixture
def library() -> Library:
    return open_library()


def entered(library: Library, draft: PropertyDraft = DESKS, **how: bool) -> int:
    done = property.acquire(library, draft, **how)
    assert done.id is not None
    return done.id


def balance(library: Library, on: date, key: str = "property.money") -> int:
    day = Period(on, on + timedelta(days=1))
    return sum(row.amount for row in reports.why(library, key, day))


def test_what_is_bought_is_entered_once_with_its_money(library: Library) -> None:
    done = property.acquire(library, DESKS, is_spent=True)
    assert done.summary["n"] == 4 and done.summary["sum"] == "50\u00a0000\u00a0сом"
    over = quarter(2026, 3)
    report = reports.report(library, reports.QUARTERLY, over)
    assert report.evaluated.cell("6", "equipment", "fact").value == 5_000_000
    assert [(row.title, row.quantity) for row in report.listings.spendings] == [(DESKS.name, 4)]
    assert balance(library, MONDAY) == 5_000_000
    undo.undo_last(library)
    assert entries(library, Name.PROPERTY) == {} == entries(library, Name.SPENDING)
    assert property.listing(library).rows == ()


def test_a_gift_and_what_was_there_before_cost_nothing(library: Library) -> None:
    entered(library, STOVE)
    assert entries(library, Name.SPENDING) == {}
    assert entries(library, Name.PROPERTY, "mode", "kind") == {("opening", "appliance"): 1}


def test_the_list_of_any_day_is_what_was_there_and_not_yet_gone(library: Library) -> None:
    calendar = library.clock
    assert isinstance(calendar, Calendar)
    desks = entered(library)
    calendar.today = date(2026, 10, 20)
    entered(library, STOVE.__class__(**vars(STOVE) | {"on": date(2026, 10, 1)}))
    gone = RemovalDraft(date(2026, 10, 12), 1, "Сломана ножка", "17")
    property.remove(library, desks, gone)
    sums = {
        on: (property.listing(library, on).quantity, property.listing(library, on).money)
        for on in (date(2026, 9, 13), MONDAY, date(2026, 10, 11), date(2026, 10, 12))
    }
    assert sums == {
        date(2026, 9, 13): (0, 0),
        MONDAY: (4, 5_000_000),
        date(2026, 10, 11): (5, 5_080_000),
        date(2026, 10, 12): (4, 3_830_000),
    }
    assert all(balance(library, on) == tyiyn for on, (_, tyiyn) in sums.items())
    kinds = {group.kind: group.money for group in property.listing(library).groups}
    assert kinds == {PropertyKind.FURNITURE: 3_750_000, PropertyKind.APPLIANCE: 80_000}
    for kind, tyiyn in kinds.items():
        assert balance(library, calendar.today, f"property.money:kind={kind}") == tyiyn
    assert balance(library, calendar.today, "property:category=district") == 3


def test_what_is_asked_off_waits_for_the_accountants_act(library: Library) -> None:
    desks, stove = entered(library), entered(library, STOVE)
    property.request(library, desks, RemovalDraft(MONDAY, 2, "Расшатаны"))
    property.request(library, desks, RemovalDraft(MONDAY, 3, "Сломаны"))
    property.request(library, stove, RemovalDraft(MONDAY, 1, "Прогорела"))
    asked = [(row.draft.name, one.quantity, one.reason) for one, row in property.requests(library)]
    assert asked == [(DESKS.name, 3, "Сломаны"), (STOVE.name, 1, "Прогорела")]
    assert list(property.ids(library, shown=Shown.REQUESTED)) == [stove, desks]
    assert property.listing(library).quantity == 5  # only asked for, still there
    property.drop_request(library, stove)
    done = property.remove_requested(library, MONDAY, "18")
    assert (done.summary["n"], done.summary["act"]) == (3, "18")
    assert property.requests(library) == [] and property.listing(library).quantity == 2
    row = property.rows(library, [desks])[desks]
    assert (row.left, row.requested) == (1, 0)
    property.remove(library, desks, RemovalDraft(MONDAY, 1, "Сгорел", "19"))
    assert list(property.ids(library, shown=Shown.REMOVED)) == [desks]
    assert [one.act_no for one in property.removals(library, desks)] == ["18", "19"]
    undo.undo_last(library)
    assert list(property.ids(library)) == [stove, desks]


def test_what_an_act_does_not_let_go_is_still_asked(library: Library) -> None:
    desks = entered(library)
    property.request(library, desks, RemovalDraft(MONDAY, 3, "Расшатаны"))
    property.remove(library, desks, RemovalDraft(MONDAY, 1, "Сломан", "18"))
    (left,) = property.requests(library)
    assert (left[0].quantity, left[0].reason, left[1].left) == (2, "Расшатаны", 3)
    property.remove(library, desks, RemovalDraft(MONDAY, 2, "Расшатаны", "19"))
    assert property.requests(library) == []
    undo.undo_last(library)
    undo.undo_last(library)
    assert [one.quantity for one, _ in property.requests(library)] == [3]
    property.request(library, desks, RemovalDraft(MONDAY, 4, "Расшатаны"))
    property.remove(library, desks, RemovalDraft(MONDAY, 3, "Сломаны", "20"))
    assert [one.quantity for one, _ in property.requests(library)] == [1]


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (RemovalDraft(MONDAY, 5, "нет", "1"), "quantity"),
        (RemovalDraft(MONDAY, 0, "нет", "1"), "quantity"),
        (RemovalDraft(MONDAY, 1, " ", "1"), "reason"),
        (RemovalDraft(MONDAY, 1, "нет", ""), "act_no"),
        (RemovalDraft(MONDAY - timedelta(days=1), 1, "нет", "1"), "on"),
        (RemovalDraft(MONDAY + timedelta(days=1), 1, "нет", "1"), "on"),
    ],
)
def test_nothing_leaves_without_reason_act_and_being_there(
    library: Library, draft: RemovalDraft, field: str
) -> None:
    desks = entered(library)
    with pytest.raises(Invalid) as refused:
        property.remove(library, desks, draft)
    assert [problem.field for problem in refused.value.problems] == [field]


def test_a_line_is_changed_moved_and_handed_over_but_never_recounted(library: Library) -> None:
    desks, stove = entered(library), entered(library, STOVE)
    changed = PropertyDraft(
        date(2020, 1, 1), "other", "Парта", "1360013", 2025, 9, 1, "gift",
        condition=Condition.FAIR, place="Абонемент",
    )  # fmt: skip
    property.change(library, desks, changed)
    draft = property.get(library, desks).draft
    assert (draft.name, draft.inventory_no, draft.year, draft.place) == (
        "Парта", "1360013", 2025, "Абонемент",
    )  # fmt: skip
    assert (draft.on, draft.kind, draft.quantity, draft.price, draft.origin) == (
        MONDAY, "furniture", 4, 1_250_000, "district",
    )  # fmt: skip
    done = property.hand_over(library, [desks, stove], " Асанова  Г. М. ")
    assert done.summary == {"n": 2, "person": "Асанова Г. М."}
    assert property.people(library) == ["Асанова Г. М."]
    acts = [row.act for row in undo.history(library, "property", desks)]
    assert acts == ["property.hand_over", "property.change", "property.acquire"]
    with pytest.raises(UserError, match="property_person_required"):
        property.hand_over(library, [desks], " ")


def test_an_accountants_number_stands_once(library: Library) -> None:
    desks = entered(library)
    with pytest.raises(Invalid) as refused:
        property.acquire(library, DESKS)
    assert refused.value.problems[0].code == "property_number_taken"
    assert refused.value.facts["name"] == DESKS.name
    property.change(library, desks, DESKS)
    property.strike_out(library, desks)
    entered(library)


def test_a_mistake_is_taken_off_with_its_money(library: Library) -> None:
    desks = entered(library, is_spent=True)
    property.strike_out(library, desks)
    assert entries(library, Name.PROPERTY) == {} == entries(library, Name.SPENDING)
    assert not property.ids(library) and not records.ids(library, "spending")
    with pytest.raises(UserError, match="property_unknown"):
        property.get(library, desks)
    undo.undo_last(library)
    property.remove(library, desks, RemovalDraft(MONDAY, 1, "Сломан", "3"))
    with pytest.raises(UserError, match="property_partly_gone"):
        property.strike_out(library, desks)


def test_a_closed_period_takes_nothing_in_and_lets_nothing_out(library: Library) -> None:
    desks = entered(library)
    hand_in(library, date(2026, 9, 15))
    for act in (
        lambda: entered(library, STOVE),
        lambda: property.remove(library, desks, RemovalDraft(MONDAY, 1, "Сломан", "3")),
        lambda: property.strike_out(library, desks),
    ):
        with pytest.raises(UserError, match="period_closed"):
            act()
    assert property.listing(library).quantity == 4


def test_lists_by_state_age_and_words(library: Library) -> None:
    desks, stove = entered(library), entered(library, STOVE)
    assert list(property.ids(library, shown=Shown.BAD)) == [stove]
    assert list(property.ids(library, shown=Shown.AGED)) == [stove]
    assert list(property.ids(library, "стол зал")) == [desks]
    assert list(property.ids(library, "136001")) == [desks]
    assert list(property.ids(library, order="year")) == [stove, desks]
    assert list(property.ids(library, order="number")) == [desks, stove]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"kind": "car"}, "kind"),
        ({"name": " "}, "name"),
        ({"on": MONDAY + timedelta(days=1)}, "on"),
        ({"year": 2027}, "year"),
        ({"quantity": 10_000}, "quantity"),
        ({"price": -1}, "price"),
        ({"origin": ""}, "origin"),
        ({"condition": ""}, "condition"),
    ],
)
def test_a_line_tells_what_where_from_and_how_it_is(
    library: Library, changes: dict[str, object], field: str
) -> None:
    draft = PropertyDraft(**vars(DESKS) | changes)
    with pytest.raises(Invalid) as refused:
        property.acquire(library, draft)
    assert [problem.field for problem in refused.value.problems] == [field]


_MOVES = st.lists(
    st.tuples(
        st.sampled_from(["acquire", "remove", "ask", "act", "strike", "undo"]),
        st.integers(0, 5),
        st.integers(1, 4),
        st.integers(0, 9),
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=40, deadline=None)
@given(_MOVES)
def test_the_list_of_every_day_closes_to_the_tyiyn_after_anything(
    moves: list[tuple[str, int, int, int]],
) -> None:
    """«Состояло + поступило − выбыло = состоит», and the printed list is the same sum."""
    library = open_library(Calendar(date(2026, 9, 30)), copies=1)
    days = [date(2026, 9, 20) + timedelta(days=at) for at in range(11)]
    for act, which, n, day in moves:
        on = days[day]
        try:
            known = list(property.ids(library))
            one = known[which % len(known)] if known else 0
            if act == "acquire":
                kind, origin = list(PropertyKind)[which], list(Origin)[n]
                old = n == 4
                draft = PropertyDraft(on, kind, f"Вещь {which}", quantity=n, price=n * 3_333,
                                      origin=origin, is_old=old)  # fmt: skip
                property.acquire(library, draft, is_spent=not old)
            elif act == "remove":
                property.remove(library, one, RemovalDraft(on, n, "Сломано", "7"))
            elif act == "ask":
                property.request(library, one, RemovalDraft(on, n, "Сломано"))
            elif act == "act":
                property.remove_requested(library, on, "8")
            elif act == "strike":
                property.strike_out(library, one)
            else:
                undo.undo_last(library)
        except UserError:
            continue
    for on in days:
        printed = property.listing(library, on)
        assert printed.money == balance(library, on)
        assert printed.quantity == balance(library, on, "property")
        for group in printed.groups:
            assert group.money == balance(library, on, f"property.money:kind={group.kind}")
        over = Period(days[0], on + timedelta(days=1))
        moved = [
            sum(row.amount for row in reports.why(library, key, over))
            for key in ("property_receipt.money", "property_withdrawal.money")
        ]
        opening = balance(library, on, "property.money:mode=opening")
        assert opening + moved[0] - moved[1] == printed.money


def test_the_money_of_a_period_by_source_and_article(library: Library) -> None:
    entered(library, is_spent=True)
    spend = records.RecordDraft(
        "spending", MONDAY, "Отопление", 1, 183_030_000, "repair", "district",
        repair="capital", contractor="ОсОО «Жылуу»", document="акт № 4",
    )  # fmt: skip
    records.add(library, spend)
    volunteers = records.RecordDraft(
        "spending", MONDAY, "Побелка", 1, 0, "repair", "local", repair="own_hands"
    )
    records.add(library, volunteers)
    found = money.money(library, quarter(2026, 3))
    assert found.of("equipment", "district") == found.of("equipment") == 5_000_000
    assert found.of(origin="district") == found.of() == 188_030_000
    assert found.values[money.REPAIRS] == 183_030_000
    assert list(found.origins) == [Origin.DISTRICT] and len(found.articles) == 2
    report = reports.report(library, reports.QUARTERLY, quarter(2026, 3))
    for row in ("books", "subscription", "equipment", "repair", "other", "total"):
        value = report.evaluated.cell("6", row, "fact").value
        assert value == found.of("" if row == "total" else row)
        assert value == sum(found.of("" if row == "total" else row, origin) for origin in Origin)
    repairs = money.repairs(library, quarter(2026, 3))
    assert [(card.draft.title, card.draft.repair) for card in repairs] == [
        ("Отопление", "capital"),
        ("Побелка", "own_hands"),
    ]
    assert len(money.entries(library, quarter(2026, 3), origin="local")) == 1
    assert len(money.entries(library, quarter(2026, 3), "equipment")) == 1


def test_the_stock_of_the_talks_first_line_is_the_batches_of_the_period(library: Library) -> None:
    found = money.money(library, Period(date(2025, 1, 1), date(2026, 1, 1)))
    assert (found.values[money.STOCK], found.values[money.STOCK_MONEY]) == (6, 90_000)


@pytest.mark.parametrize(
    "changes", [{"money": 0}, {"repair": "huge"}, {"article": "books", "repair": "capital"}]
)
def test_a_repair_has_its_kind_and_its_price(library: Library, changes: dict[str, object]) -> None:
    values: dict[str, object] = {
        "kind": "spending", "on": MONDAY, "title": "Крыша", "money": 100, "article": "repair",
        "origin": "local", "repair": "current",
    }  # fmt: skip
    with pytest.raises(Invalid):
        records.add(library, records.RecordDraft(**values | changes))  # type: ignore[arg-type]
