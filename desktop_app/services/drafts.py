"""Drafts as they are stored: letters that were meant, single spaces, lines only in long texts."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, TypeVar

from desktop_app.domain.text import clean_lines, normalise

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

D = TypeVar("D", bound="DataclassInstance")

_LONG = frozenset({"note", "answer", "sources", "annotation"})


def tidied(draft: D) -> D:
    """The same draft with each of its texts cleaned; a note keeps its lines."""
    texts = {
        field.name: clean_lines(text) if field.name in _LONG else normalise(text)
        for field in fields(draft)
        if isinstance(text := getattr(draft, field.name), str)
    }
    return replace(draft, **texts)
