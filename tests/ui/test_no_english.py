"""No screen of the program has an English word left, in Russian or in Kyrgyz."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

from desktop_app import paths
from desktop_app.services import opening
from tests.village import clock
from tests.walk import Walk

DEEPEST = {
    *("welcome-new", "today-reader", "today-paper", "readers-new", "readers-change"),
    *("readers-merge", "readers-groups", "readers-new_year", "readers-classes"),
    *("readers-register", "readers-categories", "readers-anonymise"),
    *("today-issued", "readers-print"),
    *("events-new", "events-hold", "events-move", "events-cancel", "events-poster"),
    *("events-cards", "events-plan", "events-repeat", "events-exhibits", "events-photo"),
    *("events-own-forms", "events-own-form", "events-date-new", "events-date-announce"),
    *("events-date-change", "events-new_publication"),
    *("inquiries-new", "inquiries-answer", "inquiries-refuse", "inquiries-records"),
    *("inquiries-centre-answer", "inquiries-centre-questions", "inquiries-write_letter"),
    *("inquiries-subscriber-notify", "inquiries-subscriber-answer", "inquiries-new_profile"),
    *("inquiries-new_document", "inquiries-new_article", "inquiries-document-form"),
    *("inquiries-article-form", "inquiries-board", "inquiries-caption"),
    *("stock-receive", "stock-withdraw", "stock-opening", "stock-card", "help-stock"),
    *("stock-labels", "stock-property", "stock-acquire", "stock-spend", "stock-property-remove"),
    *("stock-act-draft-page", "stock-act-choose", "stock-act-reverse", "stock-act-replacements"),
    *("stock-property-defects", "stock-money-evidence"),
    *("stock-accounts-evidence", "stock-accounts-inventory", "stock-accounts-new-lines"),
    *("reports-evidence", "reports-stick", "reports-page-checks", "reports-reopen"),
}
"""Screens that the walk must not lose."""

WORD = re.compile(r"[A-Za-z]{3,}")
ENGLISH_BOOK = "English for Beginners"
"""A title of the sample; a library may have books of any language."""
KEYS = re.compile(r"(Alt|Ctrl|Shift)\+\w+")


def sources_and_translations(language: str) -> tuple[set[str], set[str]]:
    """The English words of the code, and the Latin words of the translation and of the sample."""
    english: set[str] = set()
    kept: set[str] = set()
    for message in ET.parse(paths.translations() / f"app_{language}.ts").iter("message"):
        english |= set(WORD.findall(re.sub(r"\{\w+\}", "", message.findtext("source") or "")))
        translation = "".join(message.find("translation").itertext())  # type: ignore[union-attr]
        kept |= set(WORD.findall(re.sub(r"\{\w+\}", "", translation)))
    kept |= set(WORD.findall((paths.resources() / "sample" / "words.json").read_text("utf-8")))
    return english, kept


def texts(widget: QWidget) -> Iterator[str]:
    """Everything that a widget and what is in it shows or tells."""
    for one in (widget, *widget.findChildren(QWidget)):
        yield one.windowTitle()
        yield one.toolTip()
        yield one.accessibleName()
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        elif isinstance(one, QLineEdit):
            yield one.placeholderText()
        elif isinstance(one, QComboBox):
            yield from (one.itemText(number) for number in range(one.count()))
        elif isinstance(one, QTextEdit):
            yield one.toPlainText()
        elif isinstance(one, QAbstractItemView):
            yield from _cells(one)
    for action in widget.findChildren(QAction):
        yield action.text()


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    root = QModelIndex()
    columns = range(model.columnCount(root) if isinstance(model, QAbstractTableModel) else 1)
    for column in columns if isinstance(view, QTableView) else ():
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(root), 40)):
        yield from (str(model.index(row, column, root).data() or "") for column in columns)


@pytest.mark.parametrize("language", ["ru", "ky"])
def test_every_screen_speaks_one_language(
    qapp: QApplication, own_village: Path, tmp_path: Path, language: str
) -> None:
    english, kept = sources_and_translations(language)
    foreign = english - kept
    library = opening.open_library(own_village, clock)
    found: set[str] = set()
    seen: set[str] = set()
    try:
        for name, widget in Walk(qapp, library, language, tmp_path).screens():
            seen.add(name)
            foreigners = (
                text for text in texts(widget) if foreign & set(WORD.findall(KEYS.sub("", text)))
            )
            found |= {f"{name}: {text}" for text in foreigners if text != ENGLISH_BOOK}
    finally:
        opening.close(library, copy=False)
    assert sorted(found) == []
    assert seen >= DEEPEST
