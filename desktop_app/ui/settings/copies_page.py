"""Copies: how old the last one is, new ones here and on a stick, one put back."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain import dates
from desktop_app.domain.errors import UserError
from desktop_app.domain.numbers import number
from desktop_app.exchange import sticks
from desktop_app.services import copies, opening, settings
from desktop_app.services.copies import Copy
from desktop_app.ui import look
from desktop_app.ui.acts import attempt, refusal
from desktop_app.ui.beginning import preview_of
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, words
from desktop_app.ui.questions import confirm
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.reports.stick_dialog import Find, StickDialog
from desktop_app.ui.tasks import Progress

_STICK, _OUTSIDE = "copies/stick", "copies/outside"


class CopySource:
    """The copies of the folder, newest first, known by their sequence number."""

    def __init__(self, folder: Callable[[], Path]) -> None:
        self._folder = folder
        self._found: dict[int, Copy] = {}

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """All of them."""
        del filter, order, descending
        self._found = {copy.sequence: copy for copy in copies.found(self._folder())}
        return array("q", self._found)

    def rows(self, ids: Sequence[int]) -> dict[int, Copy]:
        """By number."""
        return {id: self._found[id] for id in ids}


class CopiesPage(QWidget):
    """Each copy is read back before it counts; one that is put back is looked into first."""

    said = Signal()
    left = Signal()
    restore = Signal(object)  # Path of the copy she agreed to
    dirty = False

    def __init__(self, context: UiContext, find_sticks: Find = sticks.found) -> None:
        super().__init__()
        self._context = context
        self._find_sticks = find_sticks
        self._age = words("", "heading", wrap=True)
        self._outside = words("", "soft", wrap=True)
        self.source = CopySource(self._folder)
        self.table = TableView(
            context,
            self.source,
            self._columns(),
            name="copies",
            count=self._count,
            empty=Empty(self.tr("No copies yet. One is made each time the program is closed.")),
        )
        self.table.search.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self._age)
        column.addWidget(self._outside)
        column.addLayout(self._making())
        column.addWidget(self.table, 1)
        column.addLayout(self._foot())
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._restore_chosen)
        self._show()

    def start(self) -> None:
        """The page comes to the front."""
        self.now_button.setFocus()

    # Construction

    def _making(self) -> QHBoxLayout:
        self.now_button = button(self.tr("Make a copy now"), self.make, name="primary", icon="copy")
        self.stick_button = button(self.tr("Copy to a USB stick"), self.carry_out, icon="usb")
        self.folder_button = button(self.tr("Keep copies elsewhere…"), self._move)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        for one in (self.now_button, self.stick_button, self.folder_button):
            row.addWidget(one)
        row.addStretch(1)
        return row

    def _foot(self) -> QHBoxLayout:
        self.restore_button = button(
            self.tr("Restore the chosen copy…"), self._restore_chosen, icon="restore"
        )
        self.restore_button.setEnabled(False)
        self.file_button = button(self.tr("Restore from a file…"), self._restore_file)
        close = button(self.tr("Close"))
        close.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.restore_button)
        row.addWidget(self.file_button)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _columns(self) -> tuple[Column[Copy], ...]:
        whys = names.titles(self._context.translate, "copy_why")

        def why(copy: Copy) -> str:
            return whys.get(copy.why, copy.why)

        return (
            Column("at", self.tr("When"), 16, _at),
            Column("why", self.tr("Why"), 30, why, stretch=True),
            Column("size", self.tr("Size"), 12, self._size, align="right"),
        )

    def _size(self, copy: Copy) -> str:
        return self.tr("{size} MB").format(size=number(copy.size / 10**6, 1))

    def _count(self, n: int) -> str:
        shown = QCoreApplication.translate("CopiesPage", "%n copy(ies)", "", n)
        return f"{shown} · {self._folder()}"

    # What stands there

    def _folder(self) -> Path:
        folder = self._context.library.folder
        return opening.copies_folder(folder) if folder else Path()

    def _show(self) -> None:
        found = copies.found(self._folder())
        if found:
            days = max(0, (self._context.library.today - found[0].at.date()).days)
            text = self.tr("Last copy: {date}, {age}")
            self._age.setText(text.format(date=_at(found[0]), age=self._ago(days)))
        else:
            self._age.setText(self.tr("There is no copy yet"))
        outside = self._context.preferences.text(_OUTSIDE)
        text = self.tr("Last copy outside this computer: {date}")
        if outside:
            on = datetime.fromisoformat(outside).date()
            self._outside.setText(text.format(date=dates.short(on)))
        else:
            self._outside.setText(
                self.tr("No copy was carried out of this computer yet: use a USB stick.")
            )

    def _ago(self, days: int) -> str:
        if days == 0:
            return self.tr("today")
        return QCoreApplication.translate("CopiesPage", "%n day(s) ago", "", days)

    # Making

    def make(self) -> None:
        """A copy beside the others."""
        self._write(partial(copies.make, folder=self._folder()), self._made)

    def carry_out(self) -> None:
        """A copy on the stick that is in, or in a folder she chooses."""
        known = self._context.preferences.text(_STICK)
        to = StickDialog.ask(
            self,
            self.tr("Copy to a USB stick"),
            self.tr("If the computer breaks, the library can be restored from this copy."),
            self._find_sticks,
            Path(known) if known else None,
            self.tr("USB stick found. Write the copy to:"),
        )
        if to is not None:
            self._write(partial(copies.carry_out, stick=to), partial(self._carried_out, to))

    def _write(self, act: Callable[..., Copy], done: Callable[[Copy], None]) -> None:
        library = self._context.library

        def work(progress: Progress) -> Copy:
            progress.report(0)
            with library.reading() as reader:
                return act(reader, report=progress.report)

        self._rest(True)
        self._context.tasks.run(work, done, self, self.tr("Making the copy"), self._failed)

    def _rest(self, busy: bool) -> None:
        """One copy at a time."""
        for one in (self.now_button, self.stick_button, self.folder_button, self.file_button):
            one.setEnabled(not busy)
        if busy:
            self._age.setText(self.tr("Making the copy") + "…")

    def _made(self, copy: Copy) -> None:
        self._say(self.tr("Copy made and read back: {file}").format(file=copy.path.name))

    def _carried_out(self, stick: Path, copy: Copy) -> None:
        preferences = self._context.preferences
        preferences.put(_STICK, str(stick))
        preferences.put(_OUTSIDE, copy.at.isoformat(timespec="seconds"))
        text = self.tr("The copy is on the stick and was read back. You can remove the stick.")
        self._say(text)

    def _failed(self, error: BaseException) -> None:
        self._rest(False)
        self._show()
        if not isinstance(error, UserError):
            raise error
        self._context.strip.warn(refusal(self._context, error))
        self.said.emit()

    def _say(self, sentence: str) -> None:
        self._rest(False)
        self._show()
        self.table.reload()
        self.now_button.setFocus()
        self._context.strip.say(sentence)
        self.said.emit()

    def _move(self) -> None:
        """Another folder for the copies from now on; the old ones stay where they are."""
        to = QFileDialog.getExistingDirectory(
            self, self.tr("Keep copies elsewhere…"), str(self._folder())
        )
        if not to:
            return
        change = {"library.copies_folder": to}
        attempt(self._context, partial(settings.change, self._context.library, change))
        self._show()
        self.table.reload()
        self.said.emit()

    # Putting back

    def _chosen(self, id: int | None) -> None:
        self.restore_button.setEnabled(id is not None)

    def _restore_chosen(self, _id: object = None) -> None:
        id = self.table.current()
        if id is not None:
            self.ask_to_restore(self.source.rows([id])[id].path)

    def _restore_file(self) -> None:
        start = self._context.preferences.text(_STICK) or str(self._folder())
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Restore from a file…"), start, self.tr("Copies (*.db)")
        )
        if name:
            self.ask_to_restore(Path(name))

    def ask_to_restore(self, copy: Path) -> None:
        """Show what is in a copy; with her consent it takes the library's place."""
        try:
            inside = preview_of(copy)
        except UserError as refused:
            self._context.strip.warn(refusal(self._context, refused))
            self.said.emit()
            return
        text = self.tr(
            "In the copy: {inside}\n\nThe present data will be replaced by it. They are kept as"
            " a copy, so that you can return to them."
        )
        if confirm(
            self,
            text.format(inside=inside),
            self.tr("Restore this copy"),
            self.tr("Cancel"),
            danger=True,
        ):
            self.restore.emit(copy)


def _at(copy: Copy) -> str:
    return f"{dates.short(copy.at.date())} {copy.at:%H:%M}"
