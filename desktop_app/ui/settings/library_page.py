"""What the library is called, who works in it, how many live around it."""

from __future__ import annotations

from functools import partial
from typing import Any

from desktop_app.domain.errors import Invalid, Problem, UserError
from desktop_app.services import centre, settings
from desktop_app.ui.acts import sentence, tell
from desktop_app.ui.forms import DateField, IntegerField, NameField, TextField, TickField
from desktop_app.ui.pieces import words
from desktop_app.ui.settings.page import SettingsPage

_CENTRE = "is_centre"
_PEOPLE = ("people", "source", "people_from")
_PLACE_OF = {
    "population_source_required": "source",
    "count_wrong": "people",
    "period_closed": "people_from",
}
"""The field that a refusal of the number of inhabitants belongs to."""


class LibraryPage(SettingsPage):
    """Saves only what was changed; the words and the inhabitants are an act each."""

    tables = frozenset({"setting", "fact"})

    def _build(self) -> None:
        self._shown: dict[str, Any] = {}
        self._needed = words("", "warning", wrap=True)
        self.form.add_widget(self._needed)
        self._titles = self._names() | self._place() | self._inhabitants()
        self.form.add(
            TickField(
                _CENTRE,
                self.tr("This is the central library"),
                self.tr("Takes the inquiries that branches pass on, and answers them"),
            )
        )

    # The fields, by key of the setting; each part returns what they are called in the hint

    def _names(self) -> dict[str, str]:
        russian = self.tr("Library, in Russian")
        kyrgyz = self.tr("Library, in Kyrgyz")
        system_ru = self.tr("Library system (ЦБС), in Russian")
        system_ky = self.tr("Library system (ЦБС), in Kyrgyz")
        titles = {
            "library.name_ru": russian,
            "library.name_ky": kyrgyz,
            "library.system_ru": system_ru,
            "library.system_ky": system_ky,
        }
        for key in titles:
            self.form.add(self._text(titles, key))
        return titles

    def _place(self) -> dict[str, str]:
        titles = {
            "library.branch": self.tr("Branch no."),
            "library.village": self.tr("Village"),
            "library.aimak": self.tr("Ayil aimak"),
            "library.district": self.tr("District"),
            "library.librarian": self.tr("Librarian"),
            "library.director": self.tr("Director"),
            "library.address": self.tr("Address"),
            "library.phone": self.tr("Phone"),
            "library.hours": self.tr("Opening hours"),
        }
        branch = TextField(
            "library.branch",
            titles["library.branch"],
            self.tr("Stands on the report and in the name of its folder"),
            width=12,
        )
        known = partial(self._text, titles)
        self.form.add_row(branch, known("library.village"))
        self.form.add_row(known("library.aimak"), known("library.district"))
        self.form.add_row(
            *(NameField(key, titles[key]) for key in ("library.librarian", "library.director"))
        )
        self.form.add_row(
            known("library.address"), TextField("library.phone", titles["library.phone"], width=20)
        )
        hours = TextField(
            "library.hours",
            titles["library.hours"],
            self.tr("Stand in letters to readers. For example: 9:00–17:00"),
            kyrgyz=True,
        )
        self.form.add(hours)
        self.form.add(
            DateField(
                "from",
                self.tr("In force from"),
                self.tr("Papers of earlier days keep what was there"),
                today=partial(getattr, self._context.library, "today"),
            )
        )
        return titles

    def _text(self, titles: dict[str, str], key: str) -> TextField:
        return TextField(key, titles[key], kyrgyz=True)

    def _inhabitants(self) -> dict[str, str]:
        self.form.heading(self.tr("Inhabitants of the service area"))
        self.form.add_row(
            IntegerField("people", self.tr("How many")),
            TextField(
                "source",
                self.tr("Who counted"),
                self.tr("For example: ayil okmotu, 01.01.2026"),
                kyrgyz=True,
            ),
            DateField(
                "people_from",
                self.tr("As of"),
                today=partial(getattr, self._context.library, "today"),
            ),
        )
        return {settings.POPULATION: self.tr("Inhabitants")}

    # What stands there

    def _load(self) -> None:
        library = self._context.library
        people = settings.population(library)
        words_in_force = settings.read(library)
        self._shown = {
            key: words_in_force[key] for key in self.form.fields if key in settings.WORDS
        }
        self._shown |= {
            "from": library.today,
            "people": people or None,
            "source": settings.population_source(library),
            "people_from": library.today if people else settings.first_count_day(library),
            _CENTRE: centre.is_centre(library),
        }
        self.form.set_values(self._shown)
        self._show_needed()

    def _show_needed(self) -> None:
        needed = [self._titles[key] for key in settings.missing(self._context.library)]
        text = self.tr("The report still needs: {what}.").format(what="; ".join(needed))
        self._needed.setText(text)
        self._needed.setVisible(bool(needed))

    # Saving

    def _save(self) -> None:
        values = self.form.values()
        new = {key: value for key, value in values.items() if value != self._shown[key]}
        self.form.clear_problems()
        if not self._save_words(new, values) or not self._save_people(new, values):
            return
        if _CENTRE in new:
            tell(self._context, centre.set_centre(self._context.library, new[_CENTRE]))
        self.form.dirty = False
        self._load()
        self.said.emit()

    def _save_words(self, new: dict[str, Any], values: dict[str, Any]) -> bool:
        changed = {key: text for key, text in new.items() if key in settings.WORDS}
        if not changed:
            return True
        try:
            done = settings.change(self._context.library, changed, values["from"])
        except Invalid as refused:
            self.form.set_problems(refused.problems, partial(sentence, self._context))
            return False
        self._shown |= changed
        tell(self._context, done)
        return True

    def _save_people(self, new: dict[str, Any], values: dict[str, Any]) -> bool:
        if not {"people", "source"} & set(new):
            return True
        people, source, day = (values[key] for key in _PEOPLE)
        try:
            done = settings.set_population(self._context.library, people or 0, source, day)
        except UserError as refused:
            problem = Problem(_PLACE_OF.get(refused.code, ""), refused.code, facts=refused.facts)
            self.form.set_problems([problem], partial(sentence, self._context))
            return False
        tell(self._context, done)
        return True
