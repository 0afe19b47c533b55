"""F1: the page `resources/help/<language>/<key>.md` beside the screen; offline."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.ui import look
from desktop_app.ui.pieces import tool, words


class HelpPanel(QFrame):
    """Shows one page; Esc or the cross puts it away."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self._folder = look.RESOURCES / "help" / language
        self._page = QTextBrowser()
        self._page.setOpenLinks(False)
        self._page.anchorClicked.connect(self._follow)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        head = QHBoxLayout()
        head.addWidget(words(self.tr("Help"), "heading"), 1)
        head.addWidget(tool("", self.hide, tip=self.tr("Close"), icon="x"))
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self._page, 1)
        self.setFixedWidth(look.px(320))

    def show_page(self, key: str) -> None:
        """Load the page of a screen."""
        path = self._folder / f"{key}.md"
        if path.is_file():
            self._page.setMarkdown(path.read_text("utf-8"))
        else:
            self._page.setPlainText(self.tr("There is no help page for this screen yet."))

    def text(self) -> str:
        """What is shown, plain."""
        return self._page.toPlainText()

    def _follow(self, link: QUrl) -> None:
        """A link names another page: `[Readers](readers.md)`."""
        name = link.fileName()
        if name.endswith(".md"):
            self.show_page(name.removesuffix(".md"))
