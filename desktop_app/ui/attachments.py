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

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain import attachments as rules
from desktop_app.domain.attachments import ENDINGS as OTHERS
from desktop_app.domain.attachments import AttachmentDraft, Owner
from desktop_app.domain.errors import Problem, UserError
from desktop_app.services import attachments
from desktop_app.services.attachments import AttachmentRow
from desktop_app.services.drafts import tidied
from desktop_app.services.images import Picture
from desktop_app.ui import look
from desktop_app.ui.acts import answered, attempt, refusal, sentence
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.fields import Field
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.forms import Form, TextField
from desktop_app.ui.pictures import ENDINGS, PictureDialog, picture_of
from desktop_app.ui.pieces import button, words
from desktop_app.ui.reading_files import Taken, dragged, refusals, take_all, tell_refused

_SHOWN = 6  # lines of the list at its most


class FilesBox(QWidget):
    """The files of a card. Enter opens, Delete takes off, Ctrl and an arrow put one earlier."""

    def __init__(self, context: UiContext, owner: Owner, card: int) -> None:
        super().__init__()
        self._context, self._owner, self._card = context, owner, card
        self._rows: list[AttachmentRow] = []
        self.setAcceptDrops(True)
        self.list = _Files()
        self.list.setAccessibleName(self.tr("Files"))
        self._none = words(
            self.tr("No files yet. Add a scan, a PDF, a Word document: a copy is kept here"),
            "hint", wrap=True,
        )  # fmt: skip
        holder = QWidget()
        flow = FlowLayout(holder, look.px(6))
        self.add_button = button(self.tr("Add files"), self.add, icon="plus")
        self.open_button = button(self.tr("Open"), self.open, icon="search")
        self._of_one = (
            self.open_button,
            button(self.tr("Save as…"), self.save_as),
            button(self.tr("Caption"), self.change, icon="pencil"),
            button(self.tr("Take off"), self.take_off, icon="trash"),
        )
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
        self.list.show_files([_line(one) for one in self._rows], at)
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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if dragged(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """They are read like chosen ones."""
        event.acceptProposedAction()
        self.take(dragged(event.mimeData()))

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


class FilesField(Field):
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

    def unread(self) -> str:
        """Saving waits for files that are being read."""
        return translate("FilesBox", "Wait until the files are read.") if self._is_reading else ""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if dragged(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """They are read like chosen ones."""
        event.acceptProposedAction()
        self.take(dragged(event.mimeData()))

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


class CaptionDialog(FormDialog[AttachmentDraft]):
    """What stands beside a file."""

    def __init__(self, parent: QWidget | None, context: UiContext, row: AttachmentRow) -> None:
        self._hint = row.file_name
        super().__init__(
            parent, translate("FilesBox", "Caption of the file"), wording=partial(sentence, context)
        )
        self.form.set_values({"caption": row.caption})
        self.form.dirty = False
        self.resize(look.fitting(520, 220))

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, row: AttachmentRow
    ) -> AttachmentDraft | None:
        """Let her fill it in."""
        return cls(parent, context, row).run()

    def build(self, form: Form) -> None:
        """One line; without it the file's own name stands."""
        form.add(TextField("caption", self.tr("Caption"), self._hint, kyrgyz=True))

    def read(self) -> AttachmentDraft:
        """As typed."""
        return AttachmentDraft(**self.form.values())

    def problems(self, draft: AttachmentDraft) -> Sequence[Problem]:
        """Personal numbers."""
        return rules.problems(tidied(draft))


class _Files(QListWidget):
    """The lines; as high as it has lines, up to `_SHOWN`."""

    opened = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(False)  # files that are let fall go to the box
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.itemDoubleClicked.connect(self._clicked)

    def show_files(self, lines: Sequence[str], at: int) -> None:
        """These, with one as the chosen."""
        self.clear()
        for line in lines:
            item = QListWidgetItem(line)
            item.setToolTip(line)
            self.addItem(item)
        self.setCurrentRow(at if lines else -1)
        height = max(self.sizeHintForRow(0), look.px(24))
        self.setFixedHeight(height * min(max(len(lines), 1), _SHOWN) + look.px(8))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Delete, Ctrl and an arrow."""
        key = event.key()
        is_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        elif is_ctrl and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _clicked(self, _item: QListWidgetItem) -> None:
        self.opened.emit()


def ask_files(parent: QWidget, context: UiContext) -> list[Path]:
    """The files that she chooses, from the folder of the last time."""
    kinds = (*OTHERS, *ENDINGS)
    filter = f"{translate('FilesBox', 'Files')} ({' '.join(f'*.{k} *.{k.upper()}' for k in kinds)})"
    start = context.preferences.text("files/folder")
    title = translate("FilesBox", "Choose files")
    names = QFileDialog.getOpenFileNames(parent, title, start, filter)[0]
    found = [Path(name) for name in names if name]
    if found:
        context.preferences.put("files/folder", str(found[0].parent))
    return found


def _line(row: AttachmentRow) -> str:
    """«Решение о бюджете · PDF, 1,2 МБ»."""
    if row.size >= 10**6:
        size = translate("FilesBox", "{n} MB").format(n=f"{row.size / 10**6:.1f}".replace(".", ","))
    else:
        size = translate("FilesBox", "{n} KB").format(n=max(1, round(row.size / 1000)))
    return f"{row.title} · {row.ending.upper()}, {size}"
