"""Pictures on the screen: one that fits its place, one that fills a window, one that is chosen.

form.add(PictureField(context, "cutting", self.tr("Cutting")))     # value(): Picture | None
panel.show_card(…, extra=picture_of(context, image_id))
PictureDialog(self, context, image_id, title).exec()
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.documents import wording
from desktop_app.domain.errors import UserError
from desktop_app.services import images
from desktop_app.services.images import Picture
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.fields import Field
from desktop_app.ui.pieces import button, words
from desktop_app.ui.tasks import Progress

ENDINGS = ("jpg", "jpeg", "png", "webp", "bmp", "tif", "tiff")


class PictureView(QLabel):
    """A picture as large as its place, never larger than it is; or why there is none."""

    def __init__(self, context: UiContext, image: int, height: int) -> None:
        super().__init__()
        self._whole = QPixmap()
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._height = height
        try:
            self._whole = QPixmap(str(images.small(context.library, image)))
        except UserError as lost:
            self.setObjectName("problem")
            self.setText(wording.sentence(context.translate, lost.code, lost.facts))
        if not self._whole.isNull():
            self.setMinimumSize(look.px(80), look.px(60))
            self._fit()

    def sizeHint(self) -> QSize:
        """The height it was given, as wide as there is room; a sentence as it needs."""
        if self._whole.isNull():
            return super().sizeHint()
        return self._whole.size().scaled(
            look.px(2000), self._height, Qt.AspectRatioMode.KeepAspectRatio
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        if not self._whole.isNull():
            self._fit()

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        room = QSize(max(self.width(), look.px(80)), max(self.height(), look.px(60))) * ratio
        room = room.boundedTo(self._whole.size())
        shown = self._whole.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(ratio)
        self.setPixmap(shown)


def picture_of(context: UiContext, image: int | None, height: float = 170) -> QWidget | None:
    """A picture for a panel, `height` at its most; None where there is none."""
    if image is None:
        return None
    view = PictureView(context, image, look.px(height))
    if not view.pixmap().isNull():
        view.setFixedHeight(look.px(height))
    return view


class PictureDialog(QDialog):
    """A picture as large as the window allows; Esc or Enter closes."""

    def __init__(self, parent: QWidget | None, context: UiContext, image: int, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        view = PictureView(context, image, look.px(600))
        view.setAlignment(Qt.AlignmentFlag.AlignCenter)
        close = button(context.translate("Pictures", "Close"), self.accept)
        close.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(view, 1)
        column.addLayout(row)
        self.resize(look.fitting(900, 520))


class PictureField(Field):
    """A file that becomes a picture of the library; it is read and kept in the worker."""

    def __init__(self, context: UiContext, key: str, title: str, hint: str = "") -> None:
        super().__init__(key, title, hint)
        self._context = context
        self._picture: Picture | None = None
        self._is_reading = False
        self.choose_button = button(
            context.translate("Pictures", "Choose a file"), self.choose, icon="plus"
        )
        self._told = words("", "soft", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self.choose_button)
        row.addWidget(self._told, 1)
        self._place(row, self.choose_button)

    def choose(self) -> None:
        """Ask for the file."""
        found = ask_files(self, self._context, several=False)
        if found:
            self.take(found[0])

    def take(self, path: Path) -> None:
        """Read a file; what is wrong with it is told here."""
        self.show_problem("")
        self._is_reading = True
        self._told.setText(self._context.translate("Pictures", "Reading the picture…"))
        library = self._context.library

        def work(progress: Progress) -> Picture:
            progress.report(0)
            with library.reading() as reader:
                return images.take(reader, path)

        title = self._context.translate("Pictures", "Reading the picture")
        self._context.tasks.run(work, self._taken, self, title, self._refused)

    def _taken(self, picture: Picture) -> None:
        self._is_reading = False
        self._picture = picture
        self._told.setText(picture.source.name)
        self.changed.emit()

    def _refused(self, error: BaseException) -> None:
        self._is_reading = False
        self._told.setText("")
        if not isinstance(error, UserError):
            raise error
        self.show_problem(wording.sentence(self._context.translate, error.code, error.facts))

    def value(self) -> Any:
        """`Picture`, or None while none was chosen."""
        return self._picture

    def set_value(self, value: Any) -> None:
        """What is there already is only named."""
        self._picture = value if isinstance(value, Picture) else None
        self._told.setText(value if isinstance(value, str) else "")

    def unread(self) -> str:
        """Saving waits for a picture that is being read."""
        if self._is_reading:
            return self._context.translate("Pictures", "Wait until the picture is read.")
        return ""


def tell_lost(context: UiContext, n: int) -> None:
    """That pictures are missing on a paper, when some are."""
    if n:
        context.strip.warn(
            context.translate("Pictures", "%n picture(s) not found and left out.", "", n)
        )


def ask_files(parent: QWidget, context: UiContext, *, several: bool) -> list[Path]:
    """The pictures that she chooses, from the folder of the last time."""
    title = context.translate("Pictures", "Choose pictures")
    kinds = context.translate("Pictures", "Pictures")
    filter = f"{kinds} ({' '.join(map(_any, ENDINGS))})"
    start = context.preferences.text("pictures/folder")
    if several:
        names = QFileDialog.getOpenFileNames(parent, title, start, filter)[0]
    else:
        names = [QFileDialog.getOpenFileName(parent, title, start, filter)[0]]
    found = [Path(name) for name in names if name]
    if found:
        context.preferences.put("pictures/folder", str(found[0].parent))
    return found


def _any(ending: str) -> str:
    return f"*.{ending} *.{ending.upper()}"
