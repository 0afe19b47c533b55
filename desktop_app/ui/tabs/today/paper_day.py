"""A day's totals from the paper sheet; while one types, it says what does not tie and by how much.

What has no number on the sheet stays empty: a day with visits only is whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.documents import names, wording
from desktop_app.domain.classes import Inquiry
from desktop_app.domain.errors import Invalid, Problem, StorageError, UserError, Value
from desktop_app.domain.paper import PaperDay, PaperReason
from desktop_app.services import paper
from desktop_app.services.library import Done
from desktop_app.ui import look
from desktop_app.ui.acts import tell
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import ChoiceField, DateField, Option, TextField
from desktop_app.ui.pieces import button, named, words
from desktop_app.ui.tabs.today.numbers import Crossed, Row, Section, chosen

_ASKED = tuple(kind.value for kind in Inquiry if kind is not Inquiry.CONSULTATION)


class PaperDialog(QDialog):
    """Enters the sheet itself, so that what the rules refuse is said over the typed numbers."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        super().__init__(parent)
        self._context = context
        self.done_act: Done | None = None
        self._sections: dict[str, Section] = {}
        self.setWindowTitle(self.tr("A day from paper"))
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
        self.note = TextField("note", self.tr("Note"), kyrgyz=True)
        self._general = words("", "problem", wrap=True)
        self._lay_out()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        self._check()

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext) -> Done | None:
        """The act of the entered sheet, or None."""
        dialog = cls(parent, context)
        dialog.exec()
        return dialog.done_act

    def read(self) -> PaperDay:
        """The sheet as typed."""
        return PaperDay(
            on=self.on.value() or self._context.library.today,
            reason=self.reason.value(),
            visits=self.visits.values(),
            registrations_by_age=self.new_by_age.values(),
            registrations_by_category=self.new_by_category.values(),
            registrations_by_mode=self.new_by_mode.values(),
            loans=self.loans.values(),
            loans_by_kind=self.loans_by_kind.values(),
            loans_by_age=self.loans_by_age.values(),
            references_by_type=self.asked_by_type.values(),
            references_by_age=self.asked_by_age.values(),
            consultations=self.consultations.values(),
            remote=self.remote.values(),
            note=self.note.value(),
        )

    def save(self) -> None:
        """Enter it; a refusal keeps every number."""
        unread = self.on.unread()
        self.on.show_problem(unread)
        if unread:
            return
        try:
            done = paper.enter_day(self._context.library, self.read())
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

    def _lay_out(self) -> None:
        self.on.changed.connect(self._check)
        self.note.changed.connect(self._check)
        top = QHBoxLayout()
        top.addWidget(self.on, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.reason, 1, Qt.AlignmentFlag.AlignTop)
        body = named(QWidget(), "body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, look.px(12), 0)
        column.setSpacing(look.px(12))
        column.addLayout(top)
        self._visits_and_loans(column)
        self._further(column)
        column.addWidget(self.note)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        save = button(self.tr("Enter the day"), self.save, name="primary", key="Ctrl+Enter")
        buttons = QHBoxLayout()
        buttons.addWidget(save)
        buttons.addWidget(button(self.tr("Cancel"), self.reject))
        buttons.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(look.px(20), look.px(14), look.px(14), look.px(14))
        page.addWidget(words(self.tr("A day from paper"), "title"))
        page.addWidget(area, 1)
        page.addWidget(self._general)
        page.addLayout(buttons)
        self.resize(look.px(760), look.px(500))

    def _visits_and_loans(self, column: QVBoxLayout) -> None:
        titles = partial(names.titles, self._context.translate)
        visits = self._section("visits", self.tr("Visits"), column)
        self.visits = Crossed(visits, titles("visit"), titles("age"))
        loans = self._section("loans", self.tr("Documents issued"), column)
        self.loans = Crossed(loans, titles("content"), titles("language"))
        self.loans_by_kind = Row(loans, self.tr("of them by kind"), titles("kind"))
        self.loans_by_age = Row(loans, self.tr("of them by age"), titles("age"))

    def _further(self, column: QVBoxLayout) -> None:
        titles = partial(names.titles, self._context.translate)
        new = self._section("registrations", self.tr("Registered readers"), column)
        self.new_by_age = Row(new, self.tr("by age"), titles("age"))
        self.new_by_category = Row(new, self.tr("by category"), titles("category"))
        modes = chosen(titles("mode"), ("new", "again"))
        self.new_by_mode = Row(new, self.tr("of them"), modes)
        asked = self._section("references", self.tr("Questions answered"), column)
        self.asked_by_type = Row(asked, self.tr("by type"), chosen(titles("inquiry"), _ASKED))
        self.asked_by_age = Row(asked, self.tr("by age"), titles("age"))
        rest = self._section("consultations", self.tr("Consultations"), column)
        self.consultations = Row(rest, "", titles("age"))
        remote = self._section("remote", self.tr("By phone or messenger"), column)
        self.remote = Row(remote, "", titles("age"))

    def _section(self, key: str, title: str, column: QVBoxLayout) -> Section:
        section = Section(title)
        section.changed.connect(self._check)
        self._sections[key] = section
        column.addWidget(section)
        return section

    def _check(self) -> None:
        """After each key: totals, and what does not tie."""
        day = self.read()
        self._general.setText("")
        found = paper.problems(self._context.library, day)
        for key, section in self._sections.items():
            far = [int(p.facts["difference"]) for p in found if _is_of(p, key)]
            if far:
                text = self.tr("does not tie by {n}").format(n=abs(max(far, key=abs)))
                section.tell("! " + text, bad=True)
            else:
                section.tell(self.tr("total {n}").format(n=_total(day, key)), bad=False)

    def _show(self, problems: tuple[Problem, ...]) -> None:
        lines = [self._sentence(problem.code, problem.facts) for problem in problems]
        self._general.setText("\n".join(dict.fromkeys(lines)))

    def _sentence(self, code: str, facts: Mapping[str, Value]) -> str:
        return wording.sentence(self._context.translate, code, facts)


def _is_of(problem: Problem, section: str) -> bool:
    return problem.code == "paper_not_tied" and problem.field.startswith(section)


def _total(day: PaperDay, section: str) -> int:
    fields = {"registrations": "registrations_by_age", "references": "references_by_type"}
    return sum(getattr(day, fields.get(section, section)).values())
