"""A walk through every screen of the program: tabs, cards, forms, dialogs, pages, the welcome.

    for name, widget in Walk(app, library, "ky").screens(): …

Used by the pictures, and by the test that looks for texts left in English.
Dialogs are shown instead of waited for. What a tab offers in `acts()` is
walked by itself; `_further` knows what is reached otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from inspect import signature
from pathlib import Path
from typing import Any
from unittest import mock

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from desktop_app.domain import periods
from desktop_app.domain.debts import Wanted
from desktop_app.domain.events import EventState
from desktop_app.domain.own_names import EVENT_FORMS, OwnName
from desktop_app.services import (
    album,
    dates,
    debtors,
    events,
    losses,
    paper,
    plans,
    readers,
    titles,
    undo,
)
from desktop_app.services.library import Library
from desktop_app.ui import look, start
from desktop_app.ui.bus import Bus
from desktop_app.ui.context import UiContext
from desktop_app.ui.own_names import OwnNameDialog
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.strip import Strip
from desktop_app.ui.tabs.events import own_forms
from desktop_app.ui.tabs.events.opened import of_event
from desktop_app.ui.tabs.events.plan_dialogs import calendar_dialog, last_year_dialog
from desktop_app.ui.tabs.readers.debtor_papers import print_letters, print_list
from desktop_app.ui.tabs.readers.papers import print_of_reader
from desktop_app.ui.tabs.registry import TABS
from desktop_app.ui.tabs.today.paper_day import PaperDialog
from desktop_app.ui.tabs.today.papers import print_issued
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.welcome import Welcome
from desktop_app.ui.window import MainWindow
from tests import (
    walk_bodies,
    walk_centre,
    walk_chronicle,
    walk_community,
    walk_dossier,
    walk_inquiries,
    walk_profiles,
    walk_reports,
    walk_stock,
)

Screen = tuple[str, QWidget]
SIZE = (1092, 560)
PAUSE, PATIENCE = 40, 20_000  # milliseconds between two looks, and for the worker


class Walk:
    """One window on one library in one language."""

    def __init__(self, app: QApplication, library: Library, language: str, folder: Path) -> None:
        self.app = app
        self.library = library
        self.language = language
        self.folder = folder
        look.dress(app, 100)
        start.speak(app, language)
        self.context = UiContext(
            library=library,
            tasks=Tasks(_raise),
            bus=Bus(),
            strip=Strip(),
            preferences=Preferences(folder / f"{language}.ini"),
            language=language,
            library_name=lambda: library.setting(f"library.name_{language}"),
            undo=lambda: self.context.bus.mark(undo.undo_last(library).changes),
        )
        self.window = MainWindow(self.context)
        self.window.resize(*SIZE)
        self._dialogs: list[QDialog] = []

    def screens(self) -> Iterator[Screen]:
        """Every screen, one after the other; each may be looked at until the next is asked for."""
        with self._dialogs_shown():
            self.window.show()
            yield from self._welcome()
            for spec in TABS:
                yield from self._tab(spec.key)
            yield from self._help()
        self.context.tasks.close()
        self.window.hide()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def settle(self) -> None:
        """Until everything that was asked for is on the screen."""
        QTest.qWait(PAUSE)
        for _ in range(PATIENCE // PAUSE):
            if not self.context.tasks.busy:
                break
            QTest.qWait(PAUSE)
        QTest.qWait(PAUSE)

    def _tab(self, key: str) -> Iterator[Screen]:
        self.window.go(key)
        yield from self._seen(key)
        tab: Any = self.window.tab(key)
        for name, act in tab.acts().items():
            if not signature(act).parameters:  # the others want a card: see `_further`
                yield from self._done(f"{key}-{name}", partial(act))
        for name, act in self._further(key, tab).items():
            yield from self._done(f"{key}-{name}", act)

    def _further(self, key: str, tab: Any) -> dict[str, Callable[[], object]]:
        """What no key reaches: the card of one, and the acts on it."""
        library, context = self.library, self.context
        go = partial(context.bus.go, key)
        found: dict[str, Callable[[], object]] = {}
        if key == "today" and (borrower := _first(readers.ids(library, show="debtors"))):
            found["reader"] = partial(go, "serve", borrower)
            found["piece"] = partial(tab.desk.acts.lend_piece, "Кыргыз Туусу")
            found["book"] = partial(tab.desk.acts.enter_book, "99999")
            found["reserve"] = tab.desk.acts.reserve
            found["lost"] = partial(_lost_first, tab, borrower)
            found["another-day"] = tab.day.yesterday.click
        if key == "today":
            found["issued"] = partial(print_issued, context)
            for row in paper.recent(library, 1):
                found["sheets_of"] = partial(go, "sheets_of", row.on.toordinal())
                found["correct"] = partial(PaperDialog.ask, tab, context, row)
        if key == "readers" and (one := _first(readers.ids(library))):
            found |= {
                "card": partial(go, "show", one),
                "change": partial(tab._change, one),
                "merge": partial(tab._merge, one),
            }
            found["remind"] = partial(_reminded, tab)
            found["debtors-print"] = partial(print_list, context, "debtors", _owing(library))
            found["letters"] = partial(print_letters, context, _owing(library))
            found["print"] = partial(print_of_reader, context, one, "reader.card")
        if key == "events":
            calendar = tab.section("calendar")
            views = ("week", "year", "list")
            found |= {view: partial(calendar.show_view, view) for view in views}
            found |= self._events(calendar)
            found |= self._plan(tab.section("plan"))
            found |= self._dates(tab.section("dates"))
            tab.section("calendar")
        if key == "inquiries":
            found |= self._service(tab)
        if key == "stock" and (one := _first(titles.ids(library))):
            found |= walk_stock.screens(context, tab, one)
        if key == "reports":
            found |= walk_reports.screens(tab)
        return found

    def _events(self, tab: Any) -> dict[str, Callable[[], object]]:
        ids = list(events.ids(self.library))
        rows = events.rows(self.library, ids)
        held = next((row.id for row in rows.values() if row.state == EventState.HELD), None)
        planned = next((row.id for row in rows.values() if row.state == EventState.PLANNED), held)
        if held is None or planned is None:
            return {}
        found: dict[str, Callable[[], object]] = {"card": partial(tab.show_event, held)}
        found["poster"] = partial(of_event, tab, self.context, held, "poster")
        found["press-note"] = partial(self.context.bus.go, "events", "press_note", held)
        found["event-album"] = partial(self.context.bus.go, "events", "show_album", held)
        found["cards"] = partial(of_event, tab, self.context, held, "cards")
        found["plan"] = partial(tab._print, "poster")
        found["own-forms"] = partial(tab._print, "forms")
        found["own-form"] = partial(self._own_form, tab)
        found["photo"] = partial(self._photo, held)
        found["exhibits"] = partial(of_event, tab, self.context, planned, "exhibits")
        for name in ("change", "hold", "move", "cancel", "repeat"):
            found[name] = partial(_shown_first, tab, planned, getattr(tab, f"_{name}"))
        return found

    def _service(self, tab: Any) -> dict[str, Callable[[], object]]:
        """Each section of the self-government's tab."""
        library, context, section = self.library, self.context, tab.section
        found: dict[str, Callable[[], object]] = {}
        found |= walk_inquiries.screens(context, section("journal"))
        found |= walk_bodies.screens(context, section("bodies"))
        found |= walk_profiles.screens(context, section("profiles"))
        found |= walk_dossier.screens(context, section("dossier"), self.folder, self.settle)
        found |= walk_community.screens(library, context, section("community"))
        found |= walk_chronicle.screens(context, section("chronicle"))
        found["proof-evidence"] = partial(walk_reports.figure, tab)
        found |= walk_centre.screens(context, tab, self.folder / self.language)
        section("journal")
        return found

    def _plan(self, section: Any) -> dict[str, Callable[[], object]]:
        """The dialogs of the plan; its papers are papers."""
        context, year = self.context, self.library.today.year
        offered = plans.last_year(self.library, year + 1)
        found = plans.from_calendar_offers(self.library, periods.of_months(year + 1, 1, 12))
        return {
            "plan-row": section.add,
            "plan-last_year": last_year_dialog(section, context, offered, year + 1).exec,
            "plan-calendar": calendar_dialog(section, context, found, "2027")[0].exec,
            "plan-empty": partial(_empty_plan, context, section),
        }

    def _own_form(self, tab: Any) -> None:
        """A form of the library's own."""
        OwnNameDialog(tab, self.context, EVENT_FORMS, own_forms.wording(), OwnName()).run()

    def _photo(self, event: int) -> None:
        """Put one into the album of an event and open what is written about it."""
        self.context.bus.go("events", "show_album", event)
        picture = self.folder / "photo.png"
        image = QImage(60, 40, QImage.Format.Format_RGB32)
        image.fill(0xAABBCC)
        image.save(str(picture))
        section = self.window.tab("events").section("album")
        section.take([picture])
        self.settle()
        section.change(album.photos(self.library, event)[0].id)

    def _dates(self, section: Any) -> dict[str, Callable[[], object]]:
        """A date of one's own, one of the program's, and a moon's day that is announced."""
        listed = dates.listed(self.library, self.library.today.year + 1)
        moon = next(one for one in listed if one.falls.is_estimated)
        return {
            "date-new": section.add,
            "date-change": partial(section.change, listed[0]),
            "date-announce": partial(section.announce, moon),
        }

    def _done(self, name: str, act: Callable[[], object]) -> Iterator[Screen]:
        """Do something and show what it opened: a dialog, or the window."""
        act()
        yield from self._seen(name)
        page = getattr(self.window.tab(self.window.current), "page", None)
        if page is not None:
            page.left.emit()
        for dialog in self._dialogs:
            dialog.deleteLater()
        self._dialogs.clear()

    def _seen(self, name: str) -> Iterator[Screen]:
        self.settle()
        yield name, (self._dialogs[-1] if self._dialogs else self.window)
        for dialog in self._dialogs:
            dialog.hide()

    def _welcome(self) -> Iterator[Screen]:
        welcome = Welcome(
            default_copies=Path("copies"),
            preview=str,
            wording=lambda error: error.code,
            language=self.language,
        )
        welcome.show()
        self.settle()
        yield "welcome", welcome
        welcome.pages.setCurrentIndex(1)
        self.settle()
        yield "welcome-new", welcome
        welcome.deleteLater()

    def _help(self) -> Iterator[Screen]:
        self.window.toggle_help()
        for spec in TABS:
            self.window.go(spec.key)
            yield from self._seen(f"help-{spec.key}")

    @contextmanager
    def _dialogs_shown(self) -> Iterator[None]:
        """A dialog that would wait for an answer is put on the screen, and answered with «no»."""

        def execute(dialog: QDialog) -> int:
            self._dialogs.append(dialog)
            dialog.show()
            return 0

        with (
            mock.patch.object(QDialog, "exec", execute),
            mock.patch.object(QFileDialog, "getOpenFileName", return_value=("", "")),
        ):
            yield


def _empty_plan(context: UiContext, section: Any) -> None:
    context.bus.go("events", "plan")
    section.show_month(section.year + 1, 5)


def _shown_first(tab: Any, card: int, act: Callable[[], object]) -> None:
    tab.show_event(card)
    act()


def _lost_first(tab: Any, reader: int) -> None:
    """Lose a book of the reader on the desk, and ask how it is made good."""
    tab.desk.serve(reader)
    tab.desk.acts.lose(tab.desk.reader.card.loans[0].id)
    tab.desk.acts.settle(losses.of_reader(tab.desk.reader._context.library, reader)[0].id)
    undo.undo_last(tab.desk.reader._context.library)


def _reminded(tab: Any) -> None:
    tab.show_debtors()
    tab.page.remind_all()


def _owing(library: Library) -> Callable[[], list[int]]:
    return lambda: [row.id for row in debtors.rows(library, Wanted())]


def _first(ids: Any) -> int | None:
    return ids[0] if len(ids) else None


def _raise(error: BaseException) -> None:
    raise error
