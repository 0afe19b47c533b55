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
        self.leavers: dict[tuple[int, str], ChoiceField] = {}  # by grade and school
        self._leaving: dict[int, tuple[int, str]] = {}
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.promote = button("", self.wanted.emit, name="primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self._sentence)
        column.addWidget(self._area, 1)
        column.addWidget(self.promote, 0, Qt.AlignmentFlag.AlignLeft)
        self.reload()

    def reload(self) -> None:
        """Look anew who goes up."""
        self.show_these(promotion.due(self._context.library))

    def show_these(self, found: Sequence[Promotion]) -> None:
        """By grade; a leaver is told apart."""
        body = named(QWidget(), "body")
        column = QVBoxLayout(body)
        self.ticks, self.leavers, self._leaving = {}, {}, {}
        above: tuple[int, str] | None = None
        for one in found:
            place = one.pupil.grade, one.pupil.school if one.grade is None else ""
            if place != above:
                above = place
                column.addWidget(words(self._heading(one), "heading", wrap=True))
                if one.grade is None:
                    column.addWidget(self._become(place))
            if one.grade is None:
                self._leaving[one.pupil.reader_id] = place
            tick = QCheckBox(" · ".join(filter(None, (one.pupil.name, one.pupil.school))))
            tick.setChecked(True)
            tick.toggled.connect(self._tell)
            self.ticks[one.pupil.reader_id] = tick
            column.addWidget(tick)
        column.addStretch(1)
        self._area.setWidget(body)
        self._area.setVisible(bool(found))
        self.promote.setVisible(bool(found))
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

    def leavers_become(self) -> dict[int, str]:
        """What each school leaver becomes, by reader."""
        return {reader: self.leavers[place].value() for reader, place in self._leaving.items()}

    def _become(self, place: tuple[int, str]) -> ChoiceField:
        """What the leavers of one school become."""
        titles = names.titles(self._context.translate, "category")
        options = [Option(one.value, titles[one.value]) for one in promotion.AFTER_SCHOOL]
        field = ChoiceField("leavers", self.tr("School leavers become"), options)
        field.set_value(promotion.AFTER_SCHOOL[0].value)
        self.leavers[place] = field
        return field

    def _heading(self, one: Promotion) -> str:
        if one.grade is None:
            said = self.tr("Grade {grade}: leave school").format(grade=one.pupil.grade)
            return " · ".join(filter(None, (said, one.pupil.school)))
        told = self.tr("Grade {grade} → grade {next}")
        return told.format(grade=one.pupil.grade, next=one.grade)

    def _tell(self) -> None:
        n = len(self.chosen())
        self.promote.setText(self._context.translate("Promotion", "Promote %n reader(s)", "", n))
        self.promote.setEnabled(n > 0)
