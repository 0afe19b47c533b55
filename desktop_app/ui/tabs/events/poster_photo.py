"""The photo on a poster: one of the event's album, or a file; kept while the program runs."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from desktop_app.services import album
from desktop_app.ui import look
from desktop_app.ui.context import UiContext

_HEAVIEST = 80_000_000  # bytes of a photo that is read at all
_ICON = 40  # logical pixels of a small photo in the menu


class PhotoButton(QPushButton):
    """Adds the photo, or takes it away; the next poster of the same event has it again."""

    changed = Signal()

    def __init__(self, context: UiContext, event: int | None) -> None:
        super().__init__()
        self._context = context
        self._event = event
        self.data: bytes | None = None
        self.offers = QMenu(self)
        self.setAutoDefault(False)
        self.clicked.connect(self._pressed)
        if event is not None and (kept := context.portraits.get(event)):
            self.data = _read(kept)
        self._say()

    def choose(self) -> None:
        """Offer the album's photos; without any ask for a file. A second press takes it away."""
        if self.data is not None:
            self._keep(None)
        elif self._offer():
            self.offers.popup(self.mapToGlobal(QPoint(0, self.height())))
        else:
            self.choose_file()

    def choose_file(self) -> None:
        """A file of hers."""
        kinds = self.tr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)"
        folder = self._context.preferences.text("photo/folder", str(Path.home()))
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Add a photo"), folder, kinds)
        if name:
            self._context.preferences.put("photo/folder", str(Path(name).parent))
            self._keep(Path(name))

    def _offer(self) -> bool:
        """Fill the menu; False when the album has nothing that may be shown."""
        self.offers.clear()
        if self._event is None:
            return False
        found = album.showable(self._context.library, self._event)
        for number, (path, draft) in enumerate(found, 1):
            caption = draft.caption(self._context.language)[:40].replace("&", "&&")
            title = caption or self.tr("Photo {n} of the album").format(n=number)
            picture = QIcon(QIcon(str(path)).pixmap(QSize(look.px(_ICON), look.px(_ICON))))
            self.offers.addAction(picture, title).triggered.connect(partial(self._take, path))
        if found:
            self.offers.addSeparator()
            self.offers.addAction(self.tr("From a file …")).triggered.connect(self._file)
        return bool(found)

    def _pressed(self, _checked: bool = False) -> None:
        self.choose()

    def _file(self, _checked: bool = False) -> None:
        self.choose_file()

    def _take(self, path: Path, _checked: bool = False) -> None:
        self._keep(path)

    def _keep(self, path: Path | None) -> None:
        self.data = _read(path) if path else None
        if self._event is not None:
            self._context.portraits.pop(self._event, None)
            if path:
                self._context.portraits[self._event] = path
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        is_there = self.data is not None
        self.setText(self.tr("Take the photo away") if is_there else self.tr("Add a photo"))


def _read(path: Path) -> bytes:
    """The file as it is; what cannot be read is no photo, and the paper says so."""
    try:
        return path.read_bytes() if path.stat().st_size <= _HEAVIEST else b""
    except OSError:
        return b""
