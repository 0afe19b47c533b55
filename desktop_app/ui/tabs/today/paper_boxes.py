"""The boxes of a day's sheet, section by section, as `documents/sheet_parts.py` has them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.documents.sheet_parts import SECTIONS, Counting, Crossing, Part, Sheet
from desktop_app.domain import paper as rules
from desktop_app.domain.errors import Problem
from desktop_app.domain.paper import PaperDay
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.today.numbers import Crossed, Row, Section


class PaperBoxes(QWidget):
    """All numbers of the sheet; says at each section whether it ties."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._translate = context.translate
        self._headings = names.titles(self._translate, "sheet_section")
        self._labels = names.titles(self._translate, "sheet_part")
        self.sections: dict[str, Section] = {}
        self.parts: dict[str, Crossed | Row] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(14))
        for sheet in SECTIONS:
            section = Section(self._headings[sheet.key])
            self.sections[sheet.key] = section
            for part in sheet.parts:
                self.parts[part.field] = self._made(section, sheet, part)
            section.changed.connect(self.changed)
            column.addWidget(section)

    def values(self) -> dict[str, Any]:
        """The fields of a `PaperDay` as typed."""
        found: dict[str, Any] = {}
        for sheet in SECTIONS:
            for part in sheet.parts:
                typed = self.parts[part.field].values()
                found |= typed if isinstance(part, Counting) else {part.field: typed}
        return found

    def set_values(self, day: PaperDay) -> None:
        """Show a sheet; what was typed in meanwhile stays."""
        given: dict[str, Any] = {field.name: getattr(day, field.name) for field in fields(day)}
        for name, part in self.parts.items():
            numbers = given.get(name, given)
            for key, box in part.boxes.items():
                if not box.text():
                    box.put(numbers.get(key, 0))

    def tell(self, day: PaperDay, problems: Iterable[Problem]) -> None:
        """At each section its total, or the first row that does not tie and by how much."""
        untied = {p.field: p for p in problems if p.code == "paper_not_tied"}
        for sheet in SECTIONS:
            bad = [p for part in sheet.parts for p in self._of(part, untied)]
            for part in sheet.parts:
                self.parts[part.field].mark(bool(self._of(part, untied)))
            if bad:
                self.sections[sheet.key].tell(f"! {self._difference(bad[0])}", bad=True)
            elif sheet.total:
                text = self.tr("total {n}").format(n=rules.total(day, sheet.total))
                self.sections[sheet.key].tell(text, bad=False)

    def _made(self, section: Section, sheet: Sheet, part: Part) -> Crossed | Row:
        if isinstance(part, Crossing):
            down, across = (names.titles(self._translate, g) for g in (part.down, part.across))
            return Crossed(section, down, across)
        label = self._labels.get(part.field, "") if len(sheet.parts) > 1 else ""
        return Row(section, label, part.titles(self._translate))

    def _difference(self, problem: Problem) -> str:
        left, right = (int(problem.facts[side]) for side in ("left", "right"))
        text = self.tr("{row}: {right}, but the total is {left} ({difference})")
        sign = "+" if right > left else "−"
        return text.format(
            row=self._labels[problem.field],
            right=right,
            left=left,
            difference=f"{sign}{abs(right - left)}",
        )

    @staticmethod
    def _of(part: Part, untied: dict[str, Problem]) -> list[Problem]:
        fields = part.fields if isinstance(part, Counting) else (part.field,)
        return [untied[field] for field in fields if field in untied]
