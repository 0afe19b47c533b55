"""Parts of the album: the grid of small pictures, the form of a photo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImageReader, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from desktop_app.documents import names
from desktop_app.domain import album as rules
from desktop_app.domain.album import PhotoDraft
from desktop_app.domain.errors import Problem, UserError
from desktop_app.services import album, images
from desktop_app.services.album import PhotoRow
from desktop_app.services.drafts import tidied
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import ChoiceField, Form, Option, TextField
from desktop_app.ui.pieces import words

_SIDES = (150, 110)


class PhotoGrid(QListWidget):
    """Small pictures with their captions; the arrows go from one to the other."""

    opened = Signal(int)  # Enter or a double click
    removed = Signal(int)  # Delete
    moved = Signal(int, int)  # Ctrl with an arrow: which photo, by how many places

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setWordWrap(True)
        self.setIconSize(QSize(*map(look.px, _SIDES)))
        self.setGridSize(QSize(look.px(_SIDES[0] + 22), look.px(_SIDES[1] + 56)))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)  # files that are let fall go to the section
        self.itemActivated.connect(self._activated)

    def show_photos(self, photos: Sequence[PhotoRow], keep: int | None) -> None:
        """These, with `keep` as the chosen one where it is among them."""
        self.clear()
        for number, photo in enumerate(photos, 1):
            caption = photo.draft.caption(self._context.language)
            item = QListWidgetItem(self._icon(photo), f"{number}. {caption}".strip())
            item.setData(Qt.ItemDataRole.UserRole, photo.id)
            item.setToolTip(caption)
            self.addItem(item)
            if photo.id == keep:
                self.setCurrentItem(item)
        if self.count() and self.currentRow() < 0:
            self.setCurrentRow(0)

    def current(self) -> int | None:
        """The chosen photo."""
        if self.currentRow() < 0:
            return None
        return int(self.currentItem().data(Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete takes out, Ctrl and an arrow put it earlier or later."""
        id, key = self.current(), event.key()
        is_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if id is not None and key == Qt.Key.Key_Delete:
            self.removed.emit(id)
        elif id is not None and is_ctrl and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.moved.emit(id, -1 if key == Qt.Key.Key_Left else 1)
        elif id is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(id)
        else:
            super().keyPressEvent(event)

    def _activated(self, item: QListWidgetItem) -> None:
        self.opened.emit(int(item.data(Qt.ItemDataRole.UserRole)))

    def _icon(self, photo: PhotoRow) -> QIcon:
        """Read at the size it is shown in; a lost one is a sign."""
        try:
            reader = QImageReader(str(images.small(self._context.library, photo.image_id)))
        except UserError:
            return look.icon("alert-triangle", look.RED)
        room = self.iconSize() * self.devicePixelRatioF()
        reader.setScaledSize(reader.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        # all of one size, as the grid wants them
        shown = QPixmap(room)
        shown.fill(Qt.GlobalColor.transparent)
        painter = QPainter(shown)
        left, top = room.width() - image.width(), room.height() - image.height()
        painter.drawImage(left // 2, top // 2, image)
        painter.end()
        shown.setDevicePixelRatio(self.devicePixelRatioF())
        return QIcon(shown)


class PhotoDialog(FormDialog[PhotoDraft]):
    """The captions of a photo, and whether those seen agreed."""

    def __init__(self, parent: QWidget | None, context: UiContext, id: int) -> None:
        self._context = context
        super().__init__(
            parent,
            context.translate("Album", "Photo"),
            save=context.translate("Album", "Save"),
            wording=partial(sentence, context),
        )
        self.form.set_values(asdict(album.get(context.library, id).draft))
        self.form.dirty = False
        self.resize(look.fitting(560, 380))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, id: int) -> PhotoDraft | None:
        """Let her fill it in."""
        return cls(parent, context, id).run()

    def build(self, form: Form) -> None:
        """The language of the window first."""
        fields = [
            TextField("caption_ru", self.tr("Caption in Russian"), kyrgyz=True),
            TextField("caption_ky", self.tr("Caption in Kyrgyz"), kyrgyz=True),
        ]
        for field in reversed(fields) if self._context.language == "ky" else fields:
            form.add(field)
        titles = names.titles(self._context.translate, "photo_consent")
        hint = self.tr("Photos that nobody was asked about are not printed without a question")
        options = [Option(code, title) for code, title in titles.items()]
        form.add(ChoiceField("consent", self.tr("Consent"), options))
        form.add_widget(words(hint, "hint", wrap=True))

    def read(self) -> PhotoDraft:
        """As typed."""
        return PhotoDraft(**self.form.values())

    def problems(self, draft: PhotoDraft) -> Sequence[Problem]:
        """Personal numbers."""
        return rules.problems(tidied(draft))
