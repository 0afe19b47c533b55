"""A field for the register of people: a few letters and Enter.

    form.add(PersonField(context, "person", self.tr("Who")))     # value: Picked

Esc keeps what was typed; a new name goes into the register when the form is saved
(`services/persons.registered`).
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from desktop_app.domain import persons as rules
from desktop_app.domain import vague_dates
from desktop_app.domain.errors import Problem
from desktop_app.domain.persons import PersonDraft
from desktop_app.services import persons
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Library
from desktop_app.services.persons import PersonRow
from desktop_app.ui.choices import Picked, PickerField, Suggestion
from desktop_app.ui.context import UiContext


def life(row: PersonRow, language: str) -> str:
    """«1928–1943», «род. 1950», "" when neither is known."""
    return vague_dates.life(row.draft.born, row.draft.died, language)


def suggest(context: UiContext, text: str) -> list[Suggestion]:
    """What the register offers for a few letters; the years tell namesakes apart."""
    found = persons.find(context.library, text)
    lives = (life(row, context.language) for row in found)
    notes = (
        ", ".join(filter(None, (years, row.draft.known_for)))
        for years, row in zip(lives, found, strict=True)
    )
    return [Suggestion(row.id, row.name, note) for row, note in zip(found, notes, strict=True)]


def problems(library: Library, field: str, picked: Picked) -> list[Problem]:
    """What keeps a new name out of the register, told at the form's field."""
    if picked.id is not None or not picked.text:
        return []
    found = rules.problems(tidied(PersonDraft(picked.text)), library.today)
    return [replace(one, field=field) for one in found]


class PersonField(PickerField):
    """One person; the first offer is taken by Enter."""

    def __init__(self, context: UiContext, key: str, title: str, hint: str = "") -> None:
        super().__init__(key, title, hint, suggest=partial(suggest, context))
