"""Promotion of school classes: who goes up, with ticks, before it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.services import promotion
from desktop_app.services.promotion import Promotion
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import ChoiceField, Option
from desktop_app.ui.pieces import button, named, words


class PromotionPage(QWidget):
    """All are ticked at first; `wanted` asks for the act."""

    wanted = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.ticks: dict[int, QCheckBox] = {}
        self._sentence = words("", "", wrap=True)
        titles = names.titles(context.translate, "category")
        self.leavers = ChoiceField(
            "leavers",
            self.tr("School leavers become"),
            [Option(one.value, titles[one.value]) for one in promotion.AFTER_SCHOOL],
        )
        self.leavers.set_value(promotion.AFTER_SCHOOL[0].value)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.promote = button("", self.wanted.emit, name="primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self._sentence)
        column.addWidget(self._area, 1)
        column.addWidget(self.leavers)
        column.addWidget(self.promote, 0, Qt.AlignmentFlag.AlignLeft)
        self.reload()

    def reload(self) -> None:
        """Look anew who goes up."""
        self.show_these(promotion.due(self._context.library))

    def show_these(self, found: Sequence[Promotion]) -> None:
        """By grade; a leaver is told apart."""
        body = named(QWidget(), "body")
        column = QVBoxLayout(body)
        self.ticks = {}
        grade = None
        for one in found:
            if one.pupil.grade != grade:
                grade = one.pupil.grade
                column.addWidget(words(self._heading(one), "heading"))
            tick = QCheckBox(" · ".join(filter(None, (one.pupil.name, one.pupil.school))))
            tick.setChecked(True)
            tick.toggled.connect(self._tell)
            self.ticks[one.pupil.reader_id] = tick
            column.addWidget(tick)
        column.addStretch(1)
        self._area.setWidget(body)
        self._area.setVisible(bool(found))
        self.promote.setVisible(bool(found))
        self.leavers.setVisible(any(one.grade is None for one in found))
        self._sentence.setText(
            self.tr("Untick who stays in the grade. Registrations of the past year do not change.")
            if found
            else self.tr(
                "Nobody to promote: every grade on the cards is of this school year already."
            )
        )
        self._tell()

    def chosen(self) -> set[int]:
        """Whom she left ticked."""
        return {reader for reader, tick in self.ticks.items() if tick.isChecked()}

    def _heading(self, one: Promotion) -> str:
        if one.grade is None:
            return self.tr("Grade {grade}: leave school").format(grade=one.pupil.grade)
        told = self.tr("Grade {grade} → grade {next}")
        return told.format(grade=one.pupil.grade, next=one.grade)

    def _tell(self) -> None:
        n = len(self.chosen())
        self.promote.setText(self._context.translate("Promotion", "Promote %n reader(s)", "", n))
        self.promote.setEnabled(n > 0)
