"""The first run: three big choices, and four questions for a new library.

    welcome = Welcome(default_copies=Path(…), preview=read_copy)
    welcome.chosen.connect(self._begin)     # NewLibrary | SampleLibrary | RestoreCopy
    welcome.wait(sentence)                  # long work: the choices rest, the sentence stands
    welcome.refuse(sentence)                # it did not work: why, and the choices again

The one who connects does the work and closes the widget. `preview(path)`
says in a sentence what a copy holds, or raises `UserError`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.errors import UserError
from desktop_app.ui import look
from desktop_app.ui.dialogs import confirm
from desktop_app.ui.forms import ChoiceField, Form, NameField, Option, TextField
from desktop_app.ui.pieces import button, tool, words


@dataclass(frozen=True)
class NewLibrary:
    """The four answers."""

    name: str
    librarian: str
    copies: Path
    opening: bool  # go on to type the opening balance from paper


@dataclass(frozen=True)
class SampleLibrary:
    """A library to practise in."""


@dataclass(frozen=True)
class RestoreCopy:
    """A copy she looked at and agreed to."""

    path: Path


class Welcome(QWidget):
    """Asks; does nothing by itself."""

    chosen = Signal(object)
    language_chosen = Signal(str)

    def __init__(
        self,
        *,
        default_copies: Path,
        preview: Callable[[Path], str],
        wording: Callable[[UserError], str],
        language: str = "ru",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._copies = default_copies
        self._preview = preview
        self._wording = wording
        self.pages = QStackedWidget()
        self.pages.addWidget(self._choices())
        self.pages.addWidget(self._questions())
        column = QVBoxLayout(self)
        column.addLayout(self._languages(language))
        column.addWidget(self.pages, 1)
        self.setWindowTitle(self.tr("Kitepkana"))
        self.resize(1000, 566)

    def wait(self, sentence: str) -> None:
        """Nothing can be chosen while the work lasts."""
        self.refuse(sentence)
        self._refusal.setObjectName("soft")
        self._refusal.style().polish(self._refusal)
        self.setEnabled(False)
        self.setCursor(Qt.CursorShape.BusyCursor)

    def refuse(self, sentence: str) -> None:
        """Tell why it did not work; what was typed is still there."""
        self.setEnabled(True)
        self.unsetCursor()
        self._refusal.setObjectName("problem")
        self._refusal.style().polish(self._refusal)
        self._refusal.setText(sentence)

    def go_on_from(self, other: Welcome) -> None:
        """The same page with the same answers, in another language."""
        self.pages.setCurrentIndex(other.pages.currentIndex())
        self.form.set_values(other.form.values())

    def _languages(self, chosen: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        for language, title in (("ru", "Русский"), ("ky", "Кыргызча")):
            one = tool(title, partial(self.language_chosen.emit, language))
            one.setCheckable(True)
            one.setChecked(language == chosen)
            row.addWidget(one)
        return row

    def _choices(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(look.px(40), look.px(24), look.px(40), look.px(24))
        column.setSpacing(look.px(12))
        column.addStretch(1)
        column.addWidget(words(self.tr("Welcome! How shall we begin?"), "title", wrap=True))
        column.addWidget(
            words(
                self.tr("Everything stays on this computer; no internet needed."),
                "soft",
                wrap=True,
            )
        )
        column.addSpacing(look.px(8))
        cards = (
            ("plus", self.tr("New library"), self.tr("Four questions, about a minute"), self._new),
            (
                "book",
                self.tr("Sample library"),
                self.tr("Look around and practise: two years of work are already in it"),
                self._sample,
            ),
            (
                "restore",
                self.tr("Restore a copy"),
                self.tr("From a USB stick or a folder: first you see what is in the copy"),
                self._restore,
            ),
        )
        for icon, title, note, act in cards:
            card = BigChoice(icon, title, note)
            card.clicked.connect(act)
            column.addWidget(card)
        self._refusal = words("", "problem", wrap=True)
        column.addWidget(self._refusal)
        column.addStretch(2)
        return page

    def _questions(self) -> QWidget:
        self.form = Form(self.tr("New library"), save=self.tr("Create"))
        self.form.add(
            TextField(
                "name",
                self.tr("What is the library called?"),
                self.tr("As on the stamp: it stands on every report"),
                kyrgyz=True,
            )
        )
        self.form.add(NameField("librarian", self.tr("Who works here?")))
        self._folder = self.form.add(TextField("copies", self.tr("Where should copies be kept?")))
        browse = button(self.tr("Choose folder"), self._browse)
        self.form.add_widget(browse, Qt.AlignmentFlag.AlignLeft)
        self.form.add(
            ChoiceField(
                "begin",
                self.tr("What is in the books already?"),
                (
                    Option("empty", self.tr("Start empty")),
                    Option("opening", self.tr("Type the balance from paper")),
                ),
            )
        )
        self.form.set_values({"copies": str(self._copies), "begin": "empty"})
        self.form.saved.connect(self._create)
        self.form.left.connect(self._back)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(look.px(40), 0, look.px(40), look.px(12))
        column.addWidget(self.form)
        return page

    def _new(self) -> None:
        self.pages.setCurrentIndex(1)
        self.form.start()

    def _back(self) -> None:
        self.pages.setCurrentIndex(0)

    def _sample(self) -> None:
        self.chosen.emit(SampleLibrary())

    def _browse(self) -> None:
        found = QFileDialog.getExistingDirectory(
            self, self.tr("Choose folder"), self._folder.text()
        )
        if found:
            self._folder.set_value(found)

    def _create(self) -> None:
        self.form.clear_problems()
        values = self.form.values()
        missing = [self.form.fields[key] for key in ("name", "librarian", "copies")]
        missing = [field for field in missing if not field.value()]
        for field in missing:
            field.show_problem(self.tr("Please fill this in"))
        if missing:
            missing[0].setFocus()
            return
        self.chosen.emit(
            NewLibrary(
                name=values["name"],
                librarian=values["librarian"],
                copies=Path(values["copies"]),
                opening=values["begin"] == "opening",
            )
        )

    def _restore(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Restore a copy"), str(self._copies))
        if not name:
            return
        try:
            preview = self._preview(Path(name))
        except UserError as refused:
            self.refuse(self._wording(refused))
            return
        if confirm(self, preview, self.tr("Restore this copy"), self.tr("Cancel")):
            self.chosen.emit(RestoreCopy(Path(name)))


class BigChoice(QPushButton):
    """A card that is a button: icon, heading, a line of words."""

    def __init__(self, icon: str, title: str, note: str) -> None:
        super().__init__()
        self.setObjectName("choice")
        self.setAccessibleName(title)
        self.setAccessibleDescription(note)
        picture = QLabel()
        picture.setPixmap(look.pixmap(icon, look.ACCENT, 34))
        text = QVBoxLayout()
        text.setSpacing(look.px(2))
        text.addWidget(words(title, "heading", wrap=True))
        text.addWidget(words(note, "soft", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(18), look.px(10), look.px(18), look.px(10))
        row.setSpacing(look.px(16))
        row.addWidget(picture)
        row.addLayout(text, 1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumHeight(look.px(76))
