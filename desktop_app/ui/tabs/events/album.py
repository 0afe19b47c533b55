"""The album of an event: its photos as a grid, the chosen one beside it, the paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.documents import names
from desktop_app.documents.album import A_PAGE
from desktop_app.domain.album import Consent
from desktop_app.domain.dates import short
from desktop_app.domain.errors import UserError
from desktop_app.services import album, images
from desktop_app.services.album import PhotoRow, Shot
from desktop_app.ui import look, printing
from desktop_app.ui.acts import answered, attempt, refusal
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Line, Split
from desktop_app.ui.dialogs import confirm
from desktop_app.ui.flow import ToolLine
from desktop_app.ui.grid import Blank, Empty
from desktop_app.ui.pictures import PictureDialog, ask_files, picture_of, tell_lost
from desktop_app.ui.pieces import button, menu
from desktop_app.ui.reading_files import Taken, TakesFiles, take_all, tell_refused
from desktop_app.ui.tabs.events.album_parts import PhotoDialog, PhotoGrid

SHOWS = frozenset({"event", "event_photo"})


class AlbumSection(TakesFiles, QWidget):
    """Choose an event, add its photos; Enter writes a caption, Ctrl and an arrow order them."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._is_stale = False
        self.events = QComboBox()
        self.events.setAccessibleName(self.tr("Event"))
        self.events.setMaxVisibleItems(14)
        self.events.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.grid = PhotoGrid(context)
        self.grid.setAccessibleName(self.tr("Photos"))
        self.panel = DetailPanel()
        self.blank = Blank(self)
        self.add_button = button(self.tr("Add photos"), self.add, name="primary", icon="plus")
        self.print_button = button(self.tr("Print"), icon="printer")
        titles = {n: self.tr("{n} photos a page").format(n=n) for n in A_PAGE}
        self.print_button.setMenu(
            menu([(titles[n], partial(self.print, n)) for n in A_PAGE], self.print_button)
        )
        self._lay_out()
        self.events.currentIndexChanged.connect(self._turned)
        self.grid.currentItemChanged.connect(self._chosen)
        self.grid.opened.connect(self.change)
        self.grid.removed.connect(self.trash)
        self.grid.moved.connect(self.move_photo)
        self.setAcceptDrops(True)
        context.bus.changed.connect(self._on_changed)
        self._offer(None)

    def _lay_out(self) -> None:
        bar = ToolLine(None, look.px(6))
        self.events.setMinimumWidth(look.px(200))
        bar.addWidget(self.events)
        bar.addWidget(self.print_button)
        bar.addWidget(self.add_button)
        self._views = QStackedWidget()
        self._views.addWidget(self.grid)
        self._views.addWidget(self.blank)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self._views, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.px(8))
        whole.addLayout(bar)
        whole.addWidget(Split(self._context, "album", left, self.panel), 1)

    def activate(self) -> None:
        """The photos when there are some, else the choice of the event."""
        (self.grid if self.grid.count() else self.events).setFocus()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """The album of one event, for its card."""
        return {"show_album": self.show_album}

    def show_album(self, event: int) -> None:
        """Bring the photos of an event to the front."""
        self._offer(event)

    @property
    def chosen_event(self) -> int | None:
        """The chosen event."""
        found = self.events.currentData()
        return None if found is None else int(found)

    # Acts

    def add(self) -> None:
        """Ask for files; several at once."""
        if self.chosen_event is not None:
            found = ask_files(self, self._context, several=True)
            if found:
                self.take(found)

    def take(self, paths: Sequence[Path]) -> None:
        """Read files in the worker and put them into the album in one act."""
        event = self.chosen_event
        if event is None:
            return
        work = partial(take_all, images.take, self._context.library, list(paths))
        title = self.tr("Reading the photos")
        self._context.tasks.run(work, partial(self._taken, event), self, title, self._failed)

    def change(self, id: int) -> None:
        """Captions and consent."""
        draft = PhotoDialog.ask(self, self._context, id)
        if draft is not None:
            attempt(self._context, partial(album.change, self._context.library, id, draft))

    def move_photo(self, id: int, by: int) -> None:
        """Earlier or later in the row."""
        done = answered(self._context, partial(album.move, self._context.library, id, by))
        if done is not None:
            self._context.bus.mark(done.changes)

    def trash(self, id: int) -> None:
        """Out of the album, into the trash."""
        attempt(self._context, partial(album.trash, self._context.library, id))

    def enlarge(self, photo: PhotoRow) -> None:
        """In a window."""
        title = photo.draft.caption(self._context.language) or self.events.currentText()
        PictureDialog(self, self._context, photo.image_id, title).exec()

    def print(self, a_page: int) -> None:
        """Those of the event; what nobody was asked about only after a question."""
        context, event = self._context, self.chosen_event
        if event is None:
            return
        unasked = album.unasked(context.library, event)
        question = QCoreApplication.translate(
            "AlbumSection", "Nobody was asked whether %n photo(s) may be shown.", "", unasked
        )
        with_unasked = bool(unasked) and confirm(
            self, question, self.tr("Print them too"), self.tr("Leave them out")
        )
        ask = partial(album.page, context.library, event, with_unasked=with_unasked)
        page = answered(context, ask)
        if page is None:
            return
        tell_lost(context, page.lost)
        title = printing.title(context, "album")
        printing.show(context, self, "album", page, a_page, name=f"{title} {short(page.on)}")

    def may_take(self) -> bool:
        """Files are welcome while an event is chosen."""
        return self.chosen_event is not None

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while it was hidden."""
        super().showEvent(event)
        if self._is_stale:
            self._offer(None)

    # Inside

    def _taken(self, event: int, taken: Taken) -> None:
        context = self._context
        if taken.pictures:
            attempt(context, partial(album.add, context.library, event, taken.pictures))
        tell_refused(context, taken)
        self.grid.setFocus()

    def _failed(self, error: BaseException) -> None:
        """A disk that is full or gone is told; the rest goes the way of all errors."""
        if not isinstance(error, UserError):
            raise error
        self._context.strip.warn(refusal(self._context, error))

    def _offer(self, event: int | None) -> None:
        """The events, with `event` or the one before as the chosen."""
        self._is_stale = False
        wanted = event if event is not None else self.chosen_event
        found = album.shots(self._context.library, wanted)
        if wanted is None:
            wanted = next((shot.event_id for shot in found if shot.photos), None)
        self.events.blockSignals(True)
        self.events.clear()
        for shot in found:
            self.events.addItem(self._title(shot), shot.event_id)
        at = self.events.findData(wanted)
        self.events.setCurrentIndex(max(at, 0) if found else -1)
        self.events.blockSignals(False)
        self._turned()

    def _title(self, shot: Shot) -> str:
        title = f"{short(shot.on)}  {shot.title(self._context.language)}"
        return f"{title}  ({shot.photos})" if shot.photos else title

    def _turned(self) -> None:
        event, keep = self.chosen_event, self.grid.current()
        found = album.photos(self._context.library, event) if event is not None else []
        self.grid.show_photos(found, keep)
        self.print_button.setEnabled(bool(found))
        self.add_button.setEnabled(event is not None)
        self._views.setCurrentWidget(self.grid if found else self.blank)
        if not found:
            self._show_blank(event)
        self._chosen()

    def _show_blank(self, event: int | None) -> None:
        if event is None:
            plan = partial(self._context.bus.go, "events", "new")
            text = self.tr("Photos belong to an event. Plan one first")
            self.blank.show_this(Empty(text, self.tr("New event"), plan))
            return
        text = self.tr("No photos of this event yet. Add several at once")
        self.blank.show_this(Empty(text, self.tr("Add photos"), self.add))

    def _chosen(self) -> None:
        id = self.grid.current()
        event = self.chosen_event
        found = album.photos(self._context.library, event) if event is not None else []
        photo = next((one for one in found if one.id == id), None)
        if photo is None:
            self.panel.clear(self.tr("Choose a photo") if self.grid.count() else "")
            return
        draft = photo.draft
        consent = names.title(self._context.translate, "photo_consent", draft.consent)
        is_unasked = draft.consent == Consent.UNASKED
        lines = (
            Line(self.tr("In Russian"), draft.caption_ru),
            Line(self.tr("In Kyrgyz"), draft.caption_ky),
            Line(self.tr("Consent"), consent, alarm=is_unasked),
        )
        self.panel.show_card(
            title=draft.caption(self._context.language) or self.tr("Photo without a caption"),
            actions=self._actions(photo),
            rows=[line for line in lines if line.value],
            extra=picture_of(self._context, photo.image_id, 130),
        )

    def _actions(self, photo: PhotoRow) -> list[Action]:
        id = photo.id
        return [
            Action(self.tr("Caption, consent"), partial(self.change, id), icon="pencil",
                   primary=True),
            Action(self.tr("Large"), partial(self.enlarge, photo), icon="search"),
            Action(self.tr("Earlier"), partial(self.move_photo, id, -1), icon="chevron-left"),
            Action(self.tr("Later"), partial(self.move_photo, id, 1), icon="chevron-right"),
            Action(self.tr("To the trash"), partial(self.trash, id), icon="trash"),
        ]  # fmt: skip

    def _on_changed(self, tables: frozenset[str]) -> None:
        if not tables & SHOWS:
            return
        if not self.isVisible():
            self._is_stale = True
        else:
            has_focus = self.grid.hasFocus()
            self._offer(None)
            if has_focus and self.grid.count():
                self.grid.setFocus(Qt.FocusReason.OtherFocusReason)


def build(context: UiContext) -> QWidget:
    """The section, for the strip."""
    return AlbumSection(context)
