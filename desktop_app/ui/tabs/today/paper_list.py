"""The days that were typed from paper, each with what was corrected on it and why."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.documents import names
from desktop_app.documents.sheet_parts import field_title
from desktop_app.domain import paper as rules
from desktop_app.domain.dates import short
from desktop_app.services import paper
from desktop_app.services.paper import Correction, PaperRow
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, named, words
from desktop_app.ui.tabs.today.paper_day import PaperDialog


class PaperList(QDialog):
    """The newest first; or the sheets of one day, asked for from behind a number."""

    def __init__(self, parent: QWidget | None, context: UiContext, on: date | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._on = on
        self.rows: list[PaperRow] = []
        self.setWindowTitle(self.tr("Days from paper"))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.all_days = button(self.tr("Show all days"), self._show_all)
        buttons = QHBoxLayout()
        buttons.addWidget(button(self.tr("Enter a day from paper"), self.enter, name="primary"))
        buttons.addWidget(self.all_days)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Close"), self.reject))
        page = QVBoxLayout(self)
        page.setContentsMargins(look.px(20), look.px(14), look.px(14), look.px(14))
        page.addWidget(words(self.tr("Days from paper"), "title"))
        page.addWidget(self._area, 1)
        page.addLayout(buttons)
        room = QApplication.primaryScreen().availableSize()
        self.resize(
            min(look.px(760), room.width() - 20), min(look.px(520), room.height() - look.px(40))
        )
        self.reload()

    @classmethod
    def show_days(cls, parent: QWidget | None, context: UiContext, on: date | None = None) -> None:
        """Show the list until it is closed."""
        cls(parent, context, on).exec()

    def reload(self) -> None:
        """Read the sheets anew."""
        library = self._context.library
        self.rows = paper.touching(library, self._on) if self._on else paper.recent(library)
        self.all_days.setVisible(self._on is not None)
        body = named(QWidget(), "body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, look.px(8), 0)
        column.setSpacing(look.px(8))
        for row in self.rows:
            column.addWidget(self._card(row))
        if not self.rows:
            column.addWidget(words(self._nothing(), "soft", wrap=True))
        column.addStretch(1)
        self._area.setWidget(body)

    def enter(self) -> None:
        """Type a further sheet."""
        PaperDialog.ask(self, self._context)
        self.reload()

    def correct(self, row: PaperRow) -> None:
        """Open a sheet again."""
        PaperDialog.ask(self, self._context, row)
        self.reload()

    def _show_all(self) -> None:
        self._on = None
        self.reload()

    def _nothing(self) -> str:
        if self._on:
            text = self.tr("No sheet was entered for {date}.")
            return text.format(date=short(self._on))
        return self.tr("No day was entered from paper yet.")

    def _card(self, row: PaperRow) -> QFrame:
        frame = named(QFrame(), "card")
        text = QVBoxLayout()
        text.setSpacing(look.px(2))
        why = names.title(self._context.translate, "paper_reason", row.reason)
        text.addWidget(words(f"{short(row.on)} · {why}", "label", wrap=True))
        text.addWidget(words(self._totals(row), "", wrap=True))
        if note := paper.day_of(row).note:
            text.addWidget(words(note, "hint", wrap=True))
        for step in paper.corrections(self._context.library, row.id):
            text.addWidget(words(self._step(step), "hint", wrap=True))
        line = QHBoxLayout(frame)
        line.setContentsMargins(look.px(12), look.px(6), look.px(8), look.px(6))
        line.addLayout(text, 1)
        change = button(self.tr("Correct"), partial(self.correct, row))
        change.setAccessibleName(self.tr("Correct the sheet of {date}").format(date=short(row.on)))
        line.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        return frame

    def _totals(self, row: PaperRow) -> str:
        """«Visits 15 · Documents issued 12», without what is nothing."""
        day = paper.day_of(row)
        headings = names.titles(self._context.translate, "sheet_section")
        fields = {"visits": "visits", "registrations": "registrations_by_age", "loans": "loans"}
        fields["references"] = "references_by_type"
        numbers = {key: rules.total(day, field) for key, field in fields.items()}
        return " · ".join(f"{headings[key]}: {n}" for key, n in numbers.items() if n)

    def _step(self, step: Correction) -> str:
        """«Corrected: typing mistake», and each number that changed."""
        lines = [self.tr("Corrected: {reason}").format(reason=step.reason)]
        if step.was_on != step.on:
            lines.append(f"{short(step.was_on)} → {short(step.on)}")
        lines += [
            f"{field_title(self._context.translate, change.field, change.at)}: "
            f"{change.was} → {change.now}"
            for change in step.differences
        ]
        return "\n".join(lines)
