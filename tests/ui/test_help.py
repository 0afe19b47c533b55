"""F1 has a page for every screen, in both languages, short enough to be read."""

from __future__ import annotations

import re

import pytest
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.ui.help import HelpPanel
from desktop_app.ui.tabs.events import sections as events
from desktop_app.ui.tabs.inquiries import sections as inquiries
from desktop_app.ui.tabs.registry import TABS
from desktop_app.ui.tabs.stock import sections as stock

SECTIONS = (*stock.SECTIONS[1:], *events.SECTIONS[1:], *inquiries.SECTIONS[1:])
PAGES = ("welcome", *(spec.key for spec in (*TABS, *SECTIONS)))
HELP = paths.resources() / "help"
KEY = re.compile(r"F\d{1,2}|Ctrl\+\S+|Enter|Esc")


def lines(language: str, page: str) -> list[str]:
    text = (HELP / language / f"{page}.md").read_text("utf-8")
    return [line for line in text.splitlines() if line.startswith("- ")]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["ru", "ky"])
def test_every_screen_has_its_page(page: str, language: str, dressed: object, qtbot: QtBot) -> None:
    panel = HelpPanel(language)
    qtbot.addWidget(panel)
    panel.show_page(page)
    assert 5 <= len(lines(language, page)) <= 8
    assert all(len(line) <= 160 for line in lines(language, page))
    assert ("Клавиши." if language == "ru" else "Баскычтар.") in panel.text()
    panel.show_page("welcome")
    assert ("Добро пожаловать" if language == "ru" else "Кош келиңиз") in panel.text()


@pytest.mark.parametrize("page", PAGES)
def test_both_languages_say_the_same(page: str) -> None:
    ru, ky = ((HELP / language / f"{page}.md").read_text("utf-8") for language in ("ru", "ky"))
    assert len(lines("ru", page)) == len(lines("ky", page))
    assert sorted(KEY.findall(ru)) == sorted(KEY.findall(ky))


def test_no_page_is_left_over() -> None:
    pages = {(path.parent.name, path.stem) for path in HELP.rglob("*.md")}
    assert pages == {(language, page) for language in ("ru", "ky") for page in PAGES}
