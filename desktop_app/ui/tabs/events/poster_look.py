"""What can be chosen for a poster: the template by its small page, the size, the rest."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from importlib import import_module

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.documents.posters.papers import Look
from desktop_app.documents.posters.sheets import SIZES
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import named
from desktop_app.ui.preview import draw_page
from desktop_app.ui.tabs.events.poster_photo import PhotoButton

_PAGE = (66, 93)  # logical pixels of a small page
_SMALLER = (51, 72)  # where there is one line more to tick


@dataclass(frozen=True)
class Chosen:
    """What stands in the panel; read by the worker as a whole."""

    template: str = "large"
    look: Look = field(default_factory=Look)
    is_free: bool = True
    portrait: bytes | None = None


class LookPanel(QWidget):
    """Remembered for the next poster, but not what the admission costs.

    The photo is remembered for its event.
    """

    changed = Signal()

    def __init__(
        self,
        context: UiContext,
        templates: tuple[str, ...],
        event: int | None = None,
        *,
        has_programme: bool = False,
    ) -> None:
        super().__init__()
        self._context = context
        self._templates = templates
        self.pages = {template: self._page(template) for template in templates}
        self.paper = QComboBox()
        self.paper.setAccessibleName(self.tr("Size of the page"))
        for key, title in zip(SIZES, self._sizes(), strict=True):
            self.paper.addItem(title, key)
        self.outline = QCheckBox(self.tr("Save toner"))
        self.outline.setToolTip(self.tr("Frames instead of black bars"))
        self.strips = QCheckBox(self.tr("Tear-off strips"))
        self.programme = QCheckBox(self.tr("Programme"))
        if not has_programme:
            self.programme.hide()
        self.free = QCheckBox(self.tr("Admission is free"))
        self.photo = PhotoButton(context, event)
        self._remember()
        self._lay_out()
        self.paper.currentIndexChanged.connect(self._take)
        for box in (self.outline, self.strips, self.programme, self.free):
            box.toggled.connect(self._take)
        self.photo.changed.connect(self._take)
        self._read()

    @property
    def chosen(self) -> Chosen:
        """As it was when it last changed."""
        return self._chosen

    def choose(self, template: str) -> None:
        """Take a template."""
        self.pages[template].setChecked(True)
        self._take()

    def show_pages(self, made: dict[str, bytes]) -> None:
        """PDFs by template, as small pictures on the buttons."""
        document = import_module("pypdfium2").PdfDocument
        ratio = self.devicePixelRatioF()
        sides = _PAGE if self.programme.isHidden() else _SMALLER
        width, height = map(look.px, sides)
        for template, shown in self.pages.items():
            if template not in made:
                shown.setIcon(QIcon())
                continue
            pdf = document(made[template])
            image = draw_page(pdf, 0, height * ratio / pdf.get_page_size(0)[1])
            picture = QPixmap.fromImage(image)
            with QPainter(picture) as painter:
                painter.setPen(look.SOFT)
                painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
            picture.setDevicePixelRatio(ratio)
            shown.setIcon(QIcon(picture))
            shown.setIconSize(QSize(width, height))

    def _titles(self) -> dict[str, str]:
        return {
            "large": self.tr("Large"),
            "festive": self.tr("Festive"),
            "both": self.tr("Bilingual"),
            "month": self.tr("Month's plan"),
        }

    def _sizes(self) -> tuple[str, ...]:
        return (
            self.tr("A4, one page"),
            self.tr("A5, two on a sheet"),
            self.tr("A6, four on a sheet"),
            self.tr("A3, glued from two sheets"),
        )

    def _page(self, template: str) -> QToolButton:
        made = named(QToolButton(), "template")
        made.setText(self._titles()[template])
        made.setCheckable(True)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setFixedWidth(look.px(110))
        made.clicked.connect(partial(self._clicked, template))
        return made

    def _clicked(self, template: str, _checked: bool = False) -> None:
        self.choose(template)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(5))
        self._group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setSpacing(look.px(4))
        for number, shown in enumerate(self.pages.values()):
            self._group.addButton(shown)
            grid.addWidget(shown, number // 2, number % 2)
        if len(self.pages) > 1:
            column.addLayout(grid)
        ticks = (self.outline, self.strips, self.programme, self.free)
        for part in (self.paper, *ticks, self.photo):
            column.addWidget(part)
        column.addStretch(1)
        self.setFixedWidth(look.px(226))

    def _remember(self) -> None:
        kept = self._context.preferences
        template = kept.text("poster/template")
        if template not in self._templates:
            template = self._templates[0]
        self.pages[template].setChecked(True)
        self.paper.setCurrentIndex(max(0, self.paper.findData(kept.text("poster/size"))))
        self.outline.setChecked(kept.number("poster/outline") == 1)
        self.strips.setChecked(kept.number("poster/strips") == 1)
        self.free.setChecked(True)

    def _read(self) -> None:
        template = next(key for key, shown in self.pages.items() if shown.isChecked())
        size = str(self.paper.currentData())
        is_event = template != "month"
        self.strips.setEnabled(is_event and size == "a4")
        self.photo.setVisible(len(self.pages) > 1)
        self.programme.setEnabled(is_event)
        self.strips.setVisible(len(self.pages) > 1)
        self.photo.setEnabled(template == "festive")
        ticked = (box.isChecked() for box in (self.outline, self.strips, self.programme))
        shown = Look(size, *ticked)
        self._chosen = Chosen(template, shown, self.free.isChecked(), self.photo.data)

    def _take(self) -> None:
        self._read()
        kept = self._context.preferences
        if len(self.pages) > 1:
            kept.put("poster/template", self._chosen.template)
            kept.put("poster/strips", int(self._chosen.look.has_strips))
        kept.put("poster/size", self._chosen.look.size)
        kept.put("poster/outline", int(self._chosen.look.is_outline))
        self.changed.emit()
