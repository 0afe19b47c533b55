"""A day's totals from the paper sheet; while one types, it says what does not tie and by how much.

What has no number on the sheet stays empty: a day with visits only is whole.
The same dialog corrects a sheet that was entered wrongly; it wants the reason.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.documents import names, wording
from desktop_app.domain.errors import Invalid, Problem, Severity, StorageError, UserError, Value
from desktop_app.domain.paper import PaperDay, PaperReason
from desktop_app.services import paper
from desktop_app.services.library import Done
from desktop_app.services.paper import PaperRow
from desktop_app.ui import look
from desktop_app.ui.acts import tell
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import ChoiceField, DateField, Option, TextField
from desktop_app.ui.pieces import button, named, words
from desktop_app.ui.tabs.today.paper_boxes import PaperBoxes

_OF_THE_YEAR = ("date_too_early", "date_of_earlier_year")


class PaperDialog(QDialog):
    """Enters the sheet itself, so that what the rules refuse is said over the typed numbers."""

    def __init__(
        self, parent: QWidget | None, context: UiContext, old: PaperRow | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._old: PaperRow | None = None
        self._others: list[PaperRow] = []
        self.done_act: Done | None = None
        today = context.library.today
        self.on = DateField("on", self.tr("Day"), today=lambda: today)
        self.on.set_value(today)
        reasons = names.titles(context.translate, "paper_reason")
        self.reason = ChoiceField(
            "reason",
            self.tr("Why on paper"),
            [Option(reason.value, reasons[reason.value]) for reason in PaperReason],
        )
        self.reason.set_value(PaperReason.POWER_CUT.value)
        self.correction = TextField("correction", self.tr("Why it is corrected"), kyrgyz=True)
        self.boxes = PaperBoxes(context)
        self.note = TextField("note", self.tr("Note"), kyrgyz=True)
        self._title = words("", "title", wrap=True)
        self._again_text = words("", "label", wrap=True)
        self.correct_other = button(self.tr("Correct that sheet"), self._turn_to_other)
        self._general = words("", "problem", wrap=True)
        self.save_button = button("", self.save, name="primary")
        self._lay_out()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        self._turn_to(old)

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, old: PaperRow | None = None
    ) -> Done | None:
        """The act of the entered or corrected sheet, or None."""
        dialog = cls(parent, context, old)
        dialog.exec()
        return dialog.done_act

    def read(self) -> PaperDay:
        """The sheet as typed."""
        return PaperDay(
            on=self.on.value() or self._context.library.today,
            reason=self.reason.value(),
            note=self.note.value(),
            **self.boxes.values(),
        )

    def save(self) -> None:
        """Enter it; a refusal keeps every number."""
        unread = self.on.unread()
        self.on.show_problem(unread)
        if unread:
            return
        try:
            done = self._save()
        except StorageError:
            raise
        except Invalid as refused:
            self._show(refused.problems)
            return
        except UserError as refused:
            self._general.setText(self._sentence(refused.code, refused.facts))
            return
        self.done_act = done
        tell(self._context, done)
        self.accept()

    def _save(self) -> Done:
        library = self._context.library
        if self._old is None:
            return paper.enter_day(library, self.read())
        return paper.correct_day(library, self._old.id, self.read(), self.correction.value())

    def _lay_out(self) -> None:
        for field in (self.on, self.note, self.correction):
            field.changed.connect(self._check)
        self.boxes.changed.connect(self._check)
        top = QHBoxLayout()
        top.setSpacing(look.px(16))
        top.addWidget(self.on, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.reason, 1, Qt.AlignmentFlag.AlignTop)
        self.again = named(QFrame(), "card")
        row = QHBoxLayout(self.again)
        row.addWidget(self._again_text, 1)
        row.addWidget(self.correct_other)
        body = named(QWidget(), "body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, look.px(12), 0)
        column.setSpacing(look.px(12))
        column.addLayout(top)
        for widget in (self.again, self.correction, self.boxes, self.note):
            column.addWidget(widget)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button)
        buttons.addWidget(button(self.tr("Cancel"), self.reject))
        buttons.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(look.px(20), look.px(14), look.px(14), look.px(14))
        page.addWidget(self._title)
        page.addWidget(area, 1)
        page.addWidget(self._general)
        page.addLayout(buttons)
        room = QApplication.primaryScreen().availableSize()
        self.resize(
            min(look.px(860), room.width() - 20), min(look.px(560), room.height() - look.px(40))
        )

    def _turn_to(self, old: PaperRow | None) -> None:
        """Enter a new sheet, or correct an old one; what was typed already stays."""
        self._old = old
        if old:
            day = paper.day_of(old)
            self.on.set_value(day.on)
            self.reason.set_value(day.reason)
            self.note.set_value(self.note.value() or day.note)
            self.boxes.set_values(day)
            save = self.tr("Correct the sheet")
        else:
            save = self.tr("Enter the day")
        title = self.tr("Correct a sheet") if old else self.tr("A day from paper")
        self._title.setText(title)
        self.setWindowTitle(title)
        self.save_button.setText(f"{save}  Ctrl+Enter")
        self.correction.setVisible(old is not None)
        self._check()

    def _turn_to_other(self) -> None:
        self._turn_to(self._others[-1])
        self.correction.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self) -> None:
        """After each key: totals, what does not tie, another sheet of the day."""
        library, day = self._context.library, self.read()
        self._general.setText("")
        self.correction.show_problem("")
        found = paper.problems(library, day, self._old.id if self._old else None)
        self.boxes.tell(day, found)
        self._tell_day([problem for problem in found if problem.code in _OF_THE_YEAR])
        again = next((problem for problem in found if problem.code == "paper_again"), None)
        self._others = [row for row in paper.touching(library, day.on) if row.on == day.on]
        self.again.setVisible(again is not None)
        self.correct_other.setVisible(self._old is None)
        if again:
            self._again_text.setText(self._sentence(again.code, again.facts))

    def _tell_day(self, problems: list[Problem]) -> None:
        """Under the date, while it is typed: a day that can hardly be meant."""
        self.on.show_problem("")
        for one in problems:
            warning = one.severity is Severity.WARNING
            self.on.show_problem(self._sentence(one.code, one.facts), warning=warning)

    def _show(self, problems: tuple[Problem, ...]) -> None:
        places = {"correction": self.correction, "on": self.on}
        own = [problem for problem in problems if problem.field in places]
        for problem in own:
            field = places[problem.field]
            field.show_problem(self._sentence(problem.code, problem.facts))
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        lines = [self._sentence(p.code, p.facts) for p in problems if p not in own]
        self._general.setText("\n".join(dict.fromkeys(lines)))

    def _sentence(self, code: str, facts: Mapping[str, Value]) -> str:
        return wording.sentence(self._context.translate, code, facts)
