"""Readers: registered once a year, changed, put into the trash and taken out again."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import date

from desktop_app.domain import people
from desktop_app.domain import readers as rules
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.people import PersonName
from desktop_app.domain.readers import ReaderDraft
from desktop_app.domain.scan_codes import scanned_card
from desktop_app.domain.text import query_variants, search_key
from desktop_app.services import reservations
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import losses, pieces, visits
from desktop_app.storage import readers as storage
from desktop_app.storage.loans import LoanRow as LoanRow
from desktop_app.storage.readers import SHOWN as SHOWN
from desktop_app.storage.readers import ReaderCard as ReaderCard
from desktop_app.storage.readers import ReaderRow as ReaderRow
from desktop_app.storage.readers import Registration as Registration


def problems(library: Library, draft: ReaderDraft, on: date | None = None) -> tuple[Problem, ...]:
    """What keeps the card from being saved, and what is only worth a look."""
    day = on or library.today
    return rules.problems(prepared(draft), day, library.norms(day))


def register(library: Library, draft: ReaderDraft, on: date | None = None) -> Done:
    """A new card under the next number, registered for the year of the day."""
    day = _not_later(library, on)
    draft = prepared(draft)
    require(problems(library, draft, day))
    with library.act("reader.register") as act:
        act.id, card_no = storage.add(library.database, draft, day)
        number = _enter(act, act.id, draft, day, is_new=True)
        act.summary = {
            "card_no": card_no,
            "reader": people.short_name(_name(draft)),
            "number": number,
            "year": str(day.year),
        }
    assert act.done
    return act.done


def reregister(library: Library, reader_id: int, on: date | None = None) -> Done:
    """The registration of a further year; the age group and category are frozen anew."""
    day = _not_later(library, on)
    with library.act("reader.reregister") as act:
        card = _known(library, reader_id)
        if card.is_trashed:
            raise UserError("reader_in_trash", card_no=card.card_no)
        if card.is_anonymised:
            raise UserError("reader_anonymised", card_no=card.card_no)
        if card.registration(day.year):
            raise UserError("registered_already", year=str(day.year), reader=card.short_name)
        is_new = not card.registrations or _is_back(library, card, day)
        number = _enter(act, reader_id, card.draft, day, is_new=is_new)
        _tell(act, card, number=number, year=str(day.year))
    assert act.done
    return act.done


def change(library: Library, reader_id: int, draft: ReaderDraft) -> Done:
    """Rewrite the card; what was counted this year stays as it was counted."""
    draft = prepared(draft)
    require(problems(library, draft))
    with library.act("reader.change") as act:
        card = _known(library, reader_id)
        if card.is_anonymised:
            raise UserError("reader_anonymised", card_no=card.card_no)
        storage.change(library.database, card, draft, library.today)
        _tell(act, _known(library, reader_id))
    assert act.done
    return act.done


def trash(library: Library, reader_id: int) -> Done:
    """Put a reader into the trash; refused while books are out. The number is not given again."""
    with library.act("reader.trash") as act:
        card = _known(library, reader_id)
        if card.loans:
            raise UserError("reader_has_loans", reader=card.short_name, n=len(card.loans))
        if pieces.open_of_reader(library.database, reader_id):
            raise UserError("reader_has_pieces", reader=card.short_name)
        if losses.open_of_reader(library.database, reader_id):
            raise UserError("reader_has_losses", reader=card.short_name)
        storage.trash(library.database, reader_id, library.clock())
        _tell(act, card)
        reservations.leave_all(act, reader_id)
    assert act.done
    return act.done


def restore(library: Library, reader_id: int) -> Done:
    """Take a reader out of the trash."""
    with library.act("reader.restore") as act:
        card = _known(library, reader_id)
        if card.merged_into is not None:
            kept = _known(library, card.merged_into)
            raise UserError("reader_merged", card_no=card.card_no, kept=kept.card_no)
        storage.trash(library.database, reader_id, None)
        _tell(act, card)
    assert act.done
    return act.done


def get(library: Library, reader_id: int) -> ReaderCard:
    """One reader; `reader_unknown` when there is none."""
    return _known(library, reader_id)


def by_card(library: Library, card_no: int) -> int | None:
    """The id of a reader by the number of the card."""
    return storage.by_card(library.database, card_no)


def ids(
    library: Library,
    text: str = "",
    order: str = "name",
    *,
    descending: bool = False,
    show: str = "all",
    group: int | None = None,
) -> array[int]:
    """All that match the typed words and the choice (`SHOWN`, perhaps a group's), in order."""
    return storage.ids(
        library.database,
        _sought(text),
        order,
        library.today,
        descending=descending,
        show=show,
        group=group,
    )


def rows(library: Library, ids: Sequence[int]) -> dict[int, ReaderRow]:
    """Lines of the table by id."""
    return storage.rows(library.database, ids, library.today)


def search(library: Library, text: str, limit: int = 8) -> list[ReaderRow]:
    """The first readers for some typed letters."""
    found = storage.first(library.database, _sought(text), limit)
    known = rows(library, found)
    return [known[one] for one in found if one in known]


def _sought(text: str) -> str:
    """A scanned ticket is its card's number."""
    card_no = scanned_card(text)
    return text if card_no is None else str(card_no)


def count(library: Library) -> int:
    """Cards that are not in the trash."""
    return storage.count(library.database)


def needs_guardian(library: Library, card: ReaderCard, on: date) -> bool:
    """Was the reader a child on this day, for whom a parent signs?"""
    return rules.is_child(card.draft, on, library.norms(on))


def likely_duplicates(library: Library, draft: ReaderDraft) -> list[ReaderRow]:
    """Readers whose name sounds the same, born in the same year when it is typed."""
    name = people.full_name(_name(prepared(draft)))
    if len(name.split()) < 2 and draft.birth_year is None:
        return []
    found = storage.doubles(library.database, name, draft.birth_year)
    return list(rows(library, found).values())


def known_words(library: Library, column: str, typed: str, limit: int = 8) -> list[str]:
    """Schools, villages or streets typed before that have these letters, whatever the keyboard."""
    keys = query_variants(typed)
    known = storage.known_words(library.database, column)
    return [word for word in known if any(key in search_key(word) for key in keys)][:limit]


def prepared(draft: ReaderDraft) -> ReaderDraft:
    """The draft as it is stored: tidy texts, the phone with its country's code."""
    draft = tidied(draft)
    return rules.ReaderDraft(
        **{
            **vars(draft),
            "phone": people.phone(draft.phone),
            "guardian_phone": people.phone(draft.guardian_phone),
        }
    )


def _enter(act: Act, reader_id: int, draft: ReaderDraft, on: date, *, is_new: bool) -> int:
    """The registration of the year and its entry; the number in the year."""
    assert draft.birth_year is not None
    age = rules.age_group(draft.birth_year, on, act.library.norms(on)).value
    id, number = storage.register(
        act.library.database, reader_id, on, age, draft.category, is_new=is_new
    )
    mode = "new" if is_new else "again"
    entries = [Fact(Name.REGISTRATION, on, age=age, category=draft.category, mode=mode, ref=id)]
    if not visits.counted(act.library.database, reader_id, on):
        # whoever is registered has come: no report shows fewer visits than readers
        entries.append(visits.fact(reader_id, on, age, draft.category))
    act.post(*entries)
    return number


def _is_back(library: Library, card: ReaderCard, on: date) -> bool:
    """After a missed year a reader is new again where the norm says so (handbook 1.3)."""
    last = max(one.year for one in card.registrations)
    return library.norms(on).returning_is_new and last < on.year - 1


def _not_later(library: Library, on: date | None) -> date:
    if on and on > library.today:
        raise UserError("date_in_future")
    return on or library.today


def _known(library: Library, reader_id: int) -> ReaderCard:
    card = storage.get(library.database, reader_id)
    if card is None:
        raise UserError("reader_unknown")
    return card


def _name(draft: ReaderDraft) -> PersonName:
    return PersonName(draft.surname, draft.given, draft.patronymic)


def _tell(act: Act, card: ReaderCard, **facts: str | int) -> None:
    act.id = card.id
    act.summary = {"card_no": card.card_no, "reader": card.short_name, **facts}
