"""Drafts as they are stored: letters that were meant, single spaces, lines only in long texts.

And what a form asks of every draft with a day: is the day still open?
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, TypeVar

from desktop_app.domain.errors import Problem, UserError
from desktop_app.domain.text import clean_lines, normalise

if TYPE_CHECKING:
    from datetime import date

    from _typeshed import DataclassInstance

    from desktop_app.services.library import Library

D = TypeVar("D", bound="DataclassInstance")

_LONG = frozenset(
    {
        *("note", "answer", "sources", "annotation", "body"),
        *("purpose", "programme", "feedback", "conclusion"),
        *("results", "difficulties", "proposals", "needs_ru", "needs_ky"),
        *("purpose", "programme", "feedback", "conclusion", "result"),
        *("terms", "partner_terms"),
    }
)


def tidied(draft: D) -> D:
    """The same draft with each of its texts cleaned; a note keeps its lines."""
    texts = {
        field.name: clean_lines(text) if field.name in _LONG else normalise(text)
        for field in fields(draft)
        if isinstance(text := getattr(draft, field.name), str)
    }
    return replace(draft, **texts)


def closed(library: Library, on: date) -> tuple[Problem, ...]:
    """A problem at the field `on` when the day belongs to a period that is handed in."""
    try:
        library.require_open(on)
    except UserError as refused:
        return (Problem("on", refused.code, facts=refused.facts),)
    return ()
