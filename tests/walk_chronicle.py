"""The chronicle's part of the walk and of the papers: what is printed, and of whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from desktop_app.documents.chronicle import Book
from desktop_app.services import chronicle, chronicle_public
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.inquiries.chronicle_print import (
    WithheldDialog,
    print_book,
    print_entry,
)


def screens(context: UiContext, section: Any) -> dict[str, Callable[[], object]]:
    """What the section's own acts do not reach; nothing where the chronicle is empty."""
    library = context.library
    rows = list(chronicle.rows(library, chronicle.ids(library)).values())
    told = [row for row in rows if row.people]
    if not told:
        return {}
    names = chronicle_public.withheld(library, rows)
    return {
        "entry": partial(context.bus.go, "inquiries", "show_entry", told[-1].id),
        "entry-of": partial(section.show_of, told[-1].people[0].id),
        "entry-change": partial(section.change, told[-1].id),
        "entry-order": partial(print_book, context, section),
        "entry-withheld": WithheldDialog(section, context, names, [1]).exec,
        "entry-paper": partial(print_entry, context, section, told[0].id),
    }


def papers(library: Library) -> dict[str, tuple[object, ...]]:
    """The whole chronicle as the public reads it, its people, one entry for the wall."""
    rows = list(chronicle.rows(library, chronicle.ids(library)).values())
    read = chronicle_public.public(library, rows)
    book = Book(read, {"ru": "", "ky": ""})
    wall = replace(book, entries=[row for row in read if row.people][:1])
    return {"chronicle.book": (book,), "chronicle.people": (book,), "chronicle.entry": (wall,)}
