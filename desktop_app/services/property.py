"""Equipment and furniture: acquired, moved, handed over, asked off, struck out.

Every act that changes how much there is posts to the ledger, so the sums of
the printed register are sums over dated entries.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import property as rules
from desktop_app.domain.classes import Source
from desktop_app.domain.errors import Problem, UserError, Value, require
from desktop_app.domain.facts import Fact, Name, corrected
from desktop_app.domain.numbers import money as in_words_of_screen
from desktop_app.domain.property import PropertyDraft, PropertyKind, RemovalDraft, Shown
from desktop_app.domain.records import Article, RecordDraft, RecordKind
from desktop_app.domain.text import normalise
from desktop_app.services import records
from desktop_app.services.drafts import closed, tidied
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import property as storage
from desktop_app.storage.property import PropertyRow as PropertyRow
from desktop_app.storage.property import Removal as Removal


@dataclass(frozen=True)
class Group:
    """The lines of one kind with their sum."""

    kind: PropertyKind
    rows: tuple[PropertyRow, ...]

    @property
    def quantity(self) -> int:
        """Pieces."""
        return sum(row.left for row in self.rows)

    @property
    def money(self) -> int:
        """Tyiyn."""
        return sum(row.money for row in self.rows)


@dataclass(frozen=True)
class Listing:
    """The register at the end of a day."""

    on: date
    groups: tuple[Group, ...]

    @property
    def rows(self) -> tuple[PropertyRow, ...]:
        """All lines in order."""
        return tuple(row for group in self.groups for row in group.rows)

    @property
    def quantity(self) -> int:
        """Pieces."""
        return sum(group.quantity for group in self.groups)

    @property
    def money(self) -> int:
        """Tyiyn."""
        return sum(group.money for group in self.groups)


def acquire(library: Library, draft: PropertyDraft, *, is_spent: bool = False) -> Done:
    """Enter a line; with `is_spent` the money in the same act, for table 6 of the report."""
    draft = tidied(draft)
    require(problems(library, draft, is_spent=is_spent))
    with library.act("property.acquire") as act:
        record = records.enter(act, _spending(draft)) if is_spent else None
        act.id = storage.add(library.database, draft, record)
        act.post(_fact(draft, act.id, draft.on, draft.quantity, _mode(draft)))
        act.summary = _summary(draft, draft.quantity)
    assert act.done
    return act.done


def change(library: Library, id: int, draft: PropertyDraft) -> Done:
    """Rewrite what is not counted: name, number, year, state, place, who answers, note."""
    row = get(library, id)
    before = row.draft
    draft = replace(
        tidied(draft),
        on=before.on,
        kind=before.kind,
        quantity=before.quantity,
        price=before.price,
        origin=before.origin,
        is_old=before.is_old,
    )
    require([p for p in problems(library, draft, id) if p.field not in ("on", "origin")])
    with library.act("property.change") as act:
        act.id = id
        storage.change(library.database, id, draft)
        act.summary = {"name": draft.name}
    assert act.done
    return act.done


def hand_over(library: Library, ids: Sequence[int], to: str) -> Done:
    """Another person answers for these lines from today on."""
    name = normalise(to)
    if not name:
        raise UserError("property_person_required")
    if not ids:
        raise UserError("property_nothing")
    with library.act("property.hand_over") as act:
        storage.set_responsible(library.database, ids, name)
        act.summary = {"n": len(ids), "person": name}
    assert act.done
    return act.done


def request(library: Library, id: int, draft: RemovalDraft) -> Done:
    """Ask the accountant to strike pieces out: they stand in the next «дефектный акт»."""
    row, draft = get(library, id), tidied(draft)
    require(removal_problems(library, row, draft, is_final=False))
    with library.act("property.request") as act:
        act.id = id
        storage.ask(library.database, id, draft.quantity, draft.reason, draft.on)
        act.summary = {"name": row.draft.name, "n": draft.quantity}
    assert act.done
    return act.done


def drop_request(library: Library, id: int) -> Done:
    """The line stays: what was asked is asked no more."""
    row = get(library, id)
    waiting = [one for one in storage.removals(library.database, id) if one.removed_on is None]
    if not waiting:
        raise UserError("property_no_request")
    with library.act("property.drop_request") as act:
        act.id = id
        for one in waiting:
            storage.drop_request(library.database, one.id)
        act.summary = {"name": row.draft.name}
    assert act.done
    return act.done


def remove(library: Library, id: int, draft: RemovalDraft) -> Done:
    """Strike pieces out by the accountant's act; an open request of the line is answered by it.

    Where more pieces were asked off than the act lets go, the others are still asked.
    """
    row, draft = get(library, id), tidied(draft)
    require(removal_problems(library, row, draft, is_final=True))
    with library.act("property.remove") as act:
        act.id = id
        asked = [one for one in removals(library, id) if one.removed_on is None]
        removal = storage.ask(library.database, id, draft.quantity, draft.reason, draft.on)
        _strike_out(act, row, removal, draft.quantity, draft)
        for one in asked:
            _go_on_asking(act, one, min(one.quantity, row.left) - draft.quantity)
        act.summary = _summary(row.draft, draft.quantity) | {"act": draft.act_no}
    assert act.done
    return act.done


def remove_requested(library: Library, on: date, act_no: str) -> Done:
    """All that was asked off goes by one act of the accountant."""
    act_no = normalise(act_no)
    waiting = requests(library)
    if not waiting:
        raise UserError("property_no_request")
    for removal, row in waiting:
        draft = RemovalDraft(on, removal.quantity, removal.reason, act_no)
        require(removal_problems(library, row, draft, is_final=True))
    with library.act("property.remove_requested") as act:
        for removal, row in waiting:
            _strike_out(act, row, removal.id, removal.quantity, RemovalDraft(on, act_no=act_no))
        money = sum(removal.quantity * row.draft.price for removal, row in waiting)
        n = sum(removal.quantity for removal, _ in waiting)
        act.summary = {"n": n, "sum": in_words_of_screen(money), "act": act_no}
    assert act.done
    return act.done


def strike_out(library: Library, id: int) -> Done:
    """A line entered by mistake: contrary entries of the same days; its spending goes with it."""
    row = get(library, id)
    if row.left != row.draft.quantity:
        raise UserError("property_partly_gone", name=row.draft.name)
    with library.act("property.strike_out") as act:
        act.id = id
        storage.cancel(library.database, id, library.clock())
        entry = _fact(row.draft, id, row.draft.on, -row.draft.quantity, _mode(row.draft))
        act.post(corrected(entry))
        if row.record_id is not None:
            card = records.get(library, row.record_id)
            if not card.is_cancelled:
                records.strike_out(act, card)
        act.summary = {"name": row.draft.name}
    assert act.done
    return act.done


def get(library: Library, id: int) -> PropertyRow:
    """One line; `property_unknown` when there is none."""
    found = storage.rows(library.database, [id]).get(id)
    if found is None or found.is_cancelled:
        raise UserError("property_unknown")
    return found


def ids(
    library: Library,
    text: str = "",
    shown: Shown = Shown.KEPT,
    order: str = "name",
    *,
    descending: bool = False,
) -> array[int]:
    """Lines of a part of the register."""
    return storage.ids(library.database, library.today, text, shown, order, descending=descending)


def rows(library: Library, ids: Sequence[int]) -> dict[int, PropertyRow]:
    """Lines by id."""
    return storage.rows(library.database, ids)


def removals(library: Library, id: int) -> list[Removal]:
    """What was asked off a line, and what is gone of it."""
    return storage.removals(library.database, id)


def requests(library: Library) -> list[tuple[Removal, PropertyRow]]:
    """What waits for the accountant's act."""
    waiting = storage.removals(library.database)
    known = storage.rows(library.database, [one.property_id for one in waiting])
    return [
        (one, known[one.property_id]) for one in waiting if not known[one.property_id].is_cancelled
    ]


def listing(library: Library, on: date | None = None) -> Listing:
    """«Опись»: what stood in the register at the end of a day, by groups."""
    day = on or library.today
    kept = storage.kept(library.database, day)
    groups = (
        Group(kind, tuple(row for row in kept if row.draft.kind == kind)) for kind in PropertyKind
    )
    return Listing(day, tuple(group for group in groups if group.rows))


def people(library: Library) -> list[str]:
    """Who answers for something."""
    return storage.people(library.database)


def problems(
    library: Library, draft: PropertyDraft, id: int | None = None, *, is_spent: bool = False
) -> list[Problem]:
    """What keeps a line, new or `id`, from being entered."""
    found = [*rules.problems(draft, library.today), *(closed(library, draft.on) if not id else ())]
    number = draft.inventory_no
    other = storage.with_number(library.database, number) if number else None
    if other is not None and other != id:
        name = storage.rows(library.database, [other])[other].draft.name
        facts: dict[str, Value] = {"number": number, "name": name}
        found.append(Problem("inventory_no", "property_number_taken", facts=facts))
    if is_spent and draft.price <= 0:
        found.append(Problem("price", "money_required"))
    return found


def removal_problems(
    library: Library, row: PropertyRow, draft: RemovalDraft, *, is_final: bool
) -> list[Problem]:
    """What keeps pieces from being asked off or struck out."""
    today, since = library.today, row.draft.on
    found = list(rules.removal_problems(draft, row.left, since, today, is_final=is_final))
    return [*found, *(closed(library, draft.on) if is_final else ())]


def _strike_out(
    act: Act, row: PropertyRow, removal: int, quantity: int, draft: RemovalDraft
) -> None:
    storage.close(act.library.database, removal, draft.on, draft.act_no)
    entry = _fact(row.draft, row.id, draft.on, -quantity, "withdrawal")
    act.post(entry._replace(note=draft.act_no))


def _go_on_asking(act: Act, asked: Removal, rest: int) -> None:
    if rest > 0 and asked.requested_on:
        storage.ask(act.library.database, asked.property_id, rest, asked.reason, asked.requested_on)


def _fact(draft: PropertyDraft, id: int, on: date, quantity: int, mode: str) -> Fact:
    return Fact(
        Name.PROPERTY,
        on,
        quantity,
        category=draft.origin,
        kind=draft.kind,
        mode=mode,
        money=quantity * draft.price,
        source=Source.OPENING.value if mode == "opening" else Source.DESK.value,
        ref=id,
    )


def _mode(draft: PropertyDraft) -> str:
    return "opening" if draft.is_old else "receipt"


def _spending(draft: PropertyDraft) -> RecordDraft:
    return RecordDraft(
        RecordKind.SPENDING,
        draft.on,
        draft.name,
        draft.quantity,
        draft.money,
        Article.EQUIPMENT,
        draft.origin,
        document=draft.document,
    )


def _summary(draft: PropertyDraft, quantity: int) -> dict[str, Value]:
    money = in_words_of_screen(quantity * draft.price)
    return {"name": draft.name, "n": quantity, "sum": money}
