"""The lines of the files beside a card, their caption, and how files are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from desktop_app.domain import attachments as rules
from desktop_app.domain.attachments import ENDINGS as OTHERS
from desktop_app.domain.attachments import AttachmentDraft
from desktop_app.domain.errors import Problem
from desktop_app.services.attachments import AttachmentRow
from desktop_app.services.drafts import tidied
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import Form, TextField
from desktop_app.ui.pictures import ENDINGS

_SHOWN = 6  # lines of the list at its most


class FileList(QListWidget):
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


def line_of(row: AttachmentRow) -> str:
    """«Решение о бюджете · PDF, 1,2 МБ»."""
    if row.size >= 10**6:
        size = translate("FilesBox", "{n} MB").format(n=f"{row.size / 10**6:.1f}".replace(".", ","))
    else:
        size = translate("FilesBox", "{n} KB").format(n=max(1, round(row.size / 1000)))
    return f"{row.title} · {row.ending.upper()}, {size}"
