"""The lines of a batch before they are entered: are they right, which numbers would they get."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.domain import batches, stock
from desktop_app.domain import numbering as rules
from desktop_app.domain.batches import Line, ReceiptLine
from desktop_app.domain.errors import Invalid, Problem, require
from desktop_app.domain.numbering import Giver, Numbering
from desktop_app.services import titles
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Done, Library
from desktop_app.storage import copies, settings


def rule(library: Library) -> Numbering:
    """Who gives the numbers, and the branch's own range."""
    return rules.from_settings(settings.all_on(library.database, library.today))


def change_rule(library: Library, draft: Numbering) -> Done:
    """Set it from today on; numbers given before stay."""
    draft = tidied(draft)
    require(rules.problems(draft))
    with library.act("setting.numbers") as act:
        for field, key in rules.KEYS.items():
            if (text := getattr(draft, field)) != library.setting(key):
                settings.put(library.database, key, text, library.today)
    assert act.done is not None
    return act.done


def next_inventory_no(library: Library) -> str:
    """The number proposed for the next copy: after the last one of the branch's own range."""
    own = rule(library)
    if not own.is_bounded:
        return _free(library, stock.next_inventory_no(copies.last_number(library.database)))
    last = copies.last_number_between(library.database, *own.keys())
    return _free(library, stock.next_inventory_no(last) if last else own.start)


def proposed(library: Library, earlier: Sequence[Line]) -> str:
    """The number for the next line: after the list's last one; "" while the centre's is awaited."""
    for line in reversed(earlier):
        if isinstance(line, ReceiptLine) and line.first_no:
            row = stock.inventory_range(line.first_no, line.copies)
            return _free(library, stock.next_inventory_no(row[-1]))
    return "" if rule(library).by == Giver.CENTRE else next_inventory_no(library)


def doubt(library: Library, number: str) -> Problem | None:
    """A warning at a number of the branch's own that lies out of its range."""
    own = rule(library)
    return own.doubt(number) if own.by == Giver.BRANCH and number else None


def numbers(
    library: Library, lines: Sequence[Line], *, only: int | None = None
) -> list[tuple[str, ...]]:
    """The numbers that each line gets; `inventory_taken` for one that was ever given.

    With `only`, the numbers of the other lines are not looked up again.
    """
    given: list[tuple[str, ...]] = []
    seen: dict[str, int] = {}
    following = ""
    for place, line in enumerate(lines):
        if not isinstance(line, ReceiptLine):
            given.append(())
            continue
        first = line.first_no or (_free(library, following) if following else "")
        if not first and rule(library).by == Giver.CENTRE:
            raise Invalid((Problem(f"lines.{place}.first_no", "number_required"),))
        first = first or next_inventory_no(library)
        row = stock.inventory_range(first, line.copies)
        for no in row:
            if seen.setdefault(stock.inventory_key(no), place) != place:
                raise _taken(place, no, "")
        if only in (None, place) and (used := copies.taken(library.database, row)):
            raise _taken(place, *used[0])
        following = stock.next_inventory_no(row[-1])
        given.append(row)
    return given


def line_numbers(library: Library, lines: Sequence[Line], line: Line) -> tuple[str, ...]:
    """The numbers that one more line would get; `Invalid` at the line's own fields."""
    try:
        require(checked(library, (line,)))
        return numbers(library, (*lines, line), only=len(lines))[-1]
    except Invalid as refused:
        own = (replace(p, field=p.field.rpartition(".")[2]) for p in refused.problems)
        raise Invalid(tuple(own)) from refused


def checked(library: Library, lines: tuple[Line, ...]) -> tuple[Problem, ...]:
    """What is wrong with lines and with the new titles in them."""
    if not lines:
        return (Problem("lines", "nothing_received"),)
    found = list(batches.line_problems(lines))
    for number, line in enumerate(lines):
        if not isinstance(line, ReceiptLine):
            continue
        if line.title_id is not None:
            titles.get(library, line.title_id)
        elif line.title is not None:
            try:
                titles.prepared(library, line.title)
            except Invalid as refused:
                found += [replace(p, field=f"lines.{number}.{p.field}") for p in refused.problems]
    return tuple(found)


def _taken(place: int, number: str, title: str) -> Invalid:
    facts = {"number": number, "title": title}
    code = "inventory_taken" if title else "inventory_twice"
    return Invalid((Problem(f"lines.{place}.first_no", code, facts=facts),))


def _free(library: Library, number: str) -> str:
    while copies.taken(library.database, [number]):
        number = stock.next_inventory_no(number)
    return number
