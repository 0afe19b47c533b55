"""Files beside a card: a list that acts at once, and a field for a form not yet saved.

    panel.show_card(…, extra=FilesBox(context, Owner.CHRONICLE, entry.id))
    form.add(FilesField(context, "files", self.tr("Files")))     # value(): tuple[Picture, …]
    attachments.enter(act, Owner.CHRONICLE, act.id, files)       # in the service that saves it

The box listens to the bus itself: a section need not reload its list for `attachment`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.attachments import Owner
from desktop_app.domain.errors import UserError
from desktop_app.services import attachments
from desktop_app.services.attachments import AttachmentRow
from desktop_app.services.images import Picture
from desktop_app.ui import look
from desktop_app.ui.acts import answered, attempt, refusal
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.fields import Field
from desktop_app.ui.file_list import CaptionDialog, FileList, ask_files, line_of
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.pictures import PictureDialog, picture_of
from desktop_app.ui.pieces import button, menu, words
from desktop_app.ui.reading_files import Taken, TakesFiles, refusals, take_all, tell_refused


class FilesBox(TakesFiles, QWidget):
    """The files of a card. Enter opens, Delete takes off, Ctrl and an arrow put one earlier."""

    def __init__(self, context: UiContext, owner: Owner, card: int) -> None:
        super().__init__()
        self._context, self._owner, self._card = context, owner, card
        self._rows: list[AttachmentRow] = []
        self.setAcceptDrops(True)
        self.list = FileList()
        self.list.setAccessibleName(self.tr("Files"))
        self._none = words(
            self.tr("No files yet. Add a scan, a PDF, a Word document: a copy is kept here"),
            "hint", wrap=True,
        )  # fmt: skip
        holder = QWidget()
        flow = FlowLayout(holder, look.px(6))
        self.add_button = button(self.tr("Add files"), self.add, icon="plus")
        self.open_button = button(self.tr("Open"), self.open, icon="search")
        more = button(self.tr("More"))
        more.setMenu(menu(
            ((self.tr("Save as…"), self.save_as), (self.tr("Caption"), self.change),
             (self.tr("Take off"), self.take_off)), more))  # fmt: skip
        self._of_one = (self.open_button, more)
        for one in (self.add_button, *self._of_one):
            flow.addWidget(one)
        self._preview = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(words(self.tr("Files"), "heading"))
        column.addWidget(self._none)
        column.addWidget(self.list)
        column.addWidget(holder)
        column.addLayout(self._preview)
        # queued: what the act reloads may take this box away under the list's feet
        queued = Qt.ConnectionType.QueuedConnection
        self.list.opened.connect(self.open, queued)
        self.list.removed.connect(self.take_off, queued)
        self.list.moved.connect(self.move_file, queued)
        self.list.currentRowChanged.connect(self._choose)
        context.bus.changed.connect(self._changed)
        self.refresh()

    def refresh(self, chosen: int | None = None) -> None:
        """Read the files anew; `chosen` or the one before stays the chosen."""
        row = self.current()
        chosen = chosen if chosen is not None else row.id if row else None
        self._rows = attachments.of_card(self._context.library, self._owner, self._card)
        at = next((n for n, one in enumerate(self._rows) if one.id == chosen), 0)
        self.list.show_files([line_of(one) for one in self._rows], at)
        self.list.setVisible(bool(self._rows))
        self._none.setVisible(not self._rows)
        for one in self._of_one:
            one.setVisible(bool(self._rows))
        self._choose()

    def current(self) -> AttachmentRow | None:
        """The chosen file."""
        at = self.list.currentRow()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    # Acts

    def add(self) -> None:
        """Choose files."""
        self.take(ask_files(self, self._context))

    def take(self, paths: Sequence[Path]) -> None:
        """Read files in the worker and hang them on the card."""
        if paths:
            work = partial(take_all, attachments.take, self._context.library, list(paths))
            title = self.tr("Reading the files")
            self._context.tasks.run(work, self._taken, self, title, self._failed)

    def open(self) -> None:
        """A picture large; anything else, as a copy, in the system's own program."""
        row = self.current()
        if row is None:
            return
        if row.is_picture:
            PictureDialog(self, self._context, row.image_id, row.title).exec()
            return
        copy = answered(self._context, partial(attachments.opened, self._context.library, row.id))
        if copy is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            told = self.tr("No program of this computer opens «{name}». Save it and take it along.")
            self._context.strip.warn(told.format(name=row.title))

    def save_as(self) -> None:
        """Write a copy where she wants it."""
        row = self.current()
        if row is None:
            return
        start = Path(self._context.preferences.text("files/folder")) / row.file_name
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), str(start))
        if name:
            act = partial(attachments.save_as, self._context.library, row.id, Path(name))
            if answered(self._context, act) is not None:
                self._context.strip.say(self.tr("Saved: {file}").format(file=name))

    def change(self) -> None:
        """Another caption."""
        row = self.current()
        if row is not None:
            draft = CaptionDialog.ask(self, self._context, row)
            if draft is not None:
                act = partial(attachments.change, self._context.library, row.id, draft)
                attempt(self._context, act)

    def move_file(self, by: int) -> None:
        """Earlier or later."""
        row = self.current()
        if row is not None:
            act = partial(attachments.move, self._context.library, row.id, by)
            done = answered(self._context, act)
            if done is not None:
                self._context.bus.mark(done.changes)

    def take_off(self) -> None:
        """Take it off; undo brings it back."""
        row = self.current()
        if row is not None:
            attempt(self._context, partial(attachments.take_off, self._context.library, row.id))

    # Inside

    def _taken(self, taken: Taken) -> None:
        context = self._context
        if taken.pictures:
            act = partial(attachments.attach, context.library, self._owner, self._card,
                          taken.pictures)  # fmt: skip
            attempt(context, act)
        tell_refused(context, taken)

    def _failed(self, error: BaseException) -> None:
        """A disk that is full or gone is told; the rest goes the way of all errors."""
        if not isinstance(error, UserError):
            raise error
        self._context.strip.warn(refusal(self._context, error))

    def _changed(self, tables: frozenset[str]) -> None:
        if "attachment" in tables:
            self.refresh()

    def _choose(self) -> None:
        """The chosen one's picture under the list."""
        while self._preview.count():
            self._preview.takeAt(0).widget().deleteLater()
        row = self.current()
        if row is not None and row.is_picture:
            shown = picture_of(self._context, row.image_id, 130)
            if shown is not None:
                self._preview.addWidget(shown)


class FilesField(TakesFiles, Field):
    """Files of a card that is not saved yet; they are read and kept in the worker."""

    def __init__(self, context: UiContext, key: str, title: str, hint: str = "") -> None:
        super().__init__(key, title, hint)
        self._context = context
        self._files: list[Picture] = []
        self._is_reading = False
        self.setAcceptDrops(True)
        self.choose_button = button(
            translate("FilesBox", "Add files"), lambda: self.take(ask_files(self, context)),
            icon="plus",
        )  # fmt: skip
        self._told = words("", "soft", wrap=True)
        self._told.hide()
        box = QWidget()
        row = QVBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self._told)
        self._place(box, self.choose_button)

    def take(self, paths: Sequence[Path]) -> None:
        """Read files; what is wrong with one is told here."""
        if not paths:
            return
        self.show_problem("")
        self._is_reading = True
        work = partial(take_all, attachments.take, self._context.library, list(paths))
        title = translate("FilesBox", "Reading the files")
        self._context.tasks.run(work, self._taken, self, title, self._failed)

    def value(self) -> Any:
        """What was read."""
        return tuple(self._files)

    def set_value(self, value: Any) -> None:
        """Begin with these."""
        self._files = list(value or ())
        self._told.setText("\n".join(one.source.name for one in self._files))
        self._told.setVisible(bool(self._files))

    def unread(self) -> str:
        """Saving waits for files that are being read."""
        return translate("FilesBox", "Wait until the files are read.") if self._is_reading else ""

    def _taken(self, taken: Taken) -> None:
        self._is_reading = False
        known = {one.hash: one for one in (*self._files, *taken.pictures)}  # each file once
        self.set_value(known.values())
        self.show_problem(refusals(self._context, taken))
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self._is_reading = False
        if not isinstance(error, UserError):
            raise error
        self.show_problem(refusal(self._context, error))
