"""One check: counted while it is open, decided about when it is over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.documents import names
from desktop_app.documents.stocktake_lists import scope_title
from desktop_app.domain.dates import short
from desktop_app.domain.numbers import number
from desktop_app.domain.stocktaking import Decision, State
from desktop_app.services import stocktaking, stocktaking_cases
from desktop_app.services.stocktaking import Stocktake
from desktop_app.ui import look
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import confirm
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.patience import Patience
from desktop_app.ui.pieces import button, words
from desktop_app.ui.tabs.stock.taking import papers
from desktop_app.ui.tabs.stock.taking.cases import CaseList
from desktop_app.ui.tabs.stock.taking.check_list import CheckList
from desktop_app.ui.tabs.stock.taking.counting import CountView
from desktop_app.ui.tabs.stock.taking.note import ConclusionDialog
from desktop_app.ui.tabs.stock.taking.progress import ProgressCard
from desktop_app.ui.tasks import Stopped


class CheckPage(QWidget):
    """Views of one check behind a strip: count, list, put aside; after the end not found."""

    left = Signal()
    done = Signal(object)  # never emitted: the page stays open after each of its acts
    wanted = Signal(object)  # Stocktake: its order and names are to be corrected

    def __init__(self, context: UiContext, check: Stocktake) -> None:
        super().__init__()
        self._context = context
        self.check = check
        is_open = check.state == State.OPEN
        self.progress = ProgressCard(context, check.id)
        self.list = CheckList(context, check.id, is_open=is_open)
        self.surplus = CaseList(context, check.id, missing=False, is_open=is_open)
        self.views: dict[str, QWidget] = {}
        self.strip: dict[str, QPushButton] = {}
        self._stack = QStackedWidget()
        if is_open:
            self.count = CountView(context, check.id)
            self.count.noted.connect(self._note)
            self._add("count", self.tr("Count"), self.count)
        else:
            self.missing = CaseList(context, check.id, missing=True, is_open=False)
            self._add("missing", self.tr("Not found"), self._second_search())
        self._add("list", self.tr("List by number"), self.list)
        self._add("surplus", self.tr("Put aside"), self.surplus)
        self.progress.picked.connect(self._show_group)
        self._lay_out(is_open)
        self.show_view(next(iter(self.views)))

    def start(self) -> None:
        """Typing goes on where the view says."""
        view = self._stack.currentWidget()
        if view is self.views.get("missing"):
            self.found.setFocus()
        elif isinstance(view, CountView | CheckList | CaseList):
            view.start()

    def dirty(self) -> bool:
        """Each number is entered at once."""
        return False

    def show_view(self, key: str) -> None:
        """Bring a view to the front; the count keeps its progress beside it."""
        self._stack.setCurrentWidget(self.views[key])
        for name, choice in self.strip.items():
            choice.setChecked(name == key)
        self.progress.setVisible(key == "count")
        self.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, from the field too when it is empty."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Acts

    def finish(self) -> None:
        """«Завершить проверку»: the result is frozen."""
        left = stocktaking.tally(self._context.library, self.check.id).left
        told = QCoreApplication.translate(
            "CheckPage",
            "%n copy(ies) not found will be marked as missing. The result is frozen for the act.",
            "",
            left,
        )
        if not left:
            told = self.tr("Everything was found. The result is frozen for the act.")
        typed = ConclusionDialog.ask(self, self._context, told)
        if typed is None:
            return
        act = partial(stocktaking.close, self._context.library, self.check.id, typed)
        try:
            with Patience(self, self.tr("The result is being frozen")) as patience:
                done = attempt(self._context, partial(act, told=patience))
        except Stopped:
            self._context.strip.warn(self.tr("Stopped: the check goes on."))
            return
        if done is not None:
            self.left.emit()

    def cancel(self) -> None:
        """«Отменить проверку»."""
        question = self.tr("The check ends without a result. What was counted is not used.")
        go, stay = self.tr("Cancel the check"), self.tr("Go on checking")
        if confirm(self, question, go, stay, danger=True):
            act = partial(stocktaking.cancel, self._context.library, self.check.id)
            if attempt(self._context, act) is not None:
                self.left.emit()

    def write_off(self) -> None:
        """Those decided to be written off become a draft act with its one reason."""
        n, draft = stocktaking_cases.draft_act(self._context.library, self.check.id)
        if not n:
            self._context.strip.warn(
                self.tr("Nothing is decided to be written off. Tick lines, then «Decide».")
            )
            return
        told = QCoreApplication.translate(
            "CheckPage", "A draft act is made: %n copy(ies). It waits under «Acts».", "", n
        )
        self._context.bus.mark(frozenset({"draft"}))
        self._context.strip.say(told)
        show = partial(self._context.bus.go, "stock", "act", -draft)
        self._context.strip.offer(self.tr("Show the draft"), show)

    # Construction

    def _add(self, key: str, title: str, view: QWidget) -> None:
        choice = button(title, partial(self.show_view, key), name="option")
        choice.setCheckable(True)
        choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.strip[key] = choice
        self.views[key] = view
        self._stack.addWidget(view)

    def _lay_out(self, is_open: bool) -> None:
        top = QHBoxLayout()
        top.setSpacing(look.px(6))
        back = button(self.tr("All checks"), self.left.emit, icon="chevron-left")
        top.addWidget(back)
        top.addWidget(words(self._title(), "heading", wrap=True), 1)
        strip = QWidget()
        row = FlowLayout(strip, look.px(4))
        for one in (
            *self.strip.values(),
            papers.print_button(self._context, self.check),
            *self._buttons(is_open),
        ):
            row.addWidget(one)
        views = QHBoxLayout()
        views.setSpacing(look.px(12))
        views.addWidget(self._stack, 13)
        views.addWidget(self.progress, 7)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(top)
        column.addWidget(strip)
        column.addLayout(views, 1)

    def _buttons(self, is_open: bool) -> list[QPushButton]:
        if is_open:
            more = button(self.tr("More"))
            entries: tuple[tuple[str, Callable[[], object]], ...] = (
                (self.tr("Order and names"), partial(self.wanted.emit, self.check)),
                (self.tr("Cancel the check"), self.cancel),
            )
            made = QMenu(more)
            for title, act in entries:
                made.addAction(title).triggered.connect(lambda _=False, act=act: act())
            more.setMenu(made)
            return [more, button(self.tr("Finish the check"), self.finish, name="primary")]
        if self.check.state == State.CLOSED:
            return [button(self.tr("Draft the act"), self.write_off, name="primary")]
        return []

    def _second_search(self) -> QWidget:
        """A field for what turns up later, above the list of the missing."""
        self.found = QLineEdit()
        self.found.setAccessibleName(self.tr("Number of a copy that was found"))
        self.found.setPlaceholderText(self.tr("Found after all? Its number, then Enter"))
        self.found.returnPressed.connect(self._found_later)
        self.found.setEnabled(self.check.state == State.CLOSED)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(words(self._told(), "soft", wrap=True))
        column.addWidget(self.found)
        column.addWidget(self.missing, 1)
        return holder

    def _told(self) -> str:
        """«Числится 6 300 · На полке 5 647 · На руках 644 · Не найдено 9»."""
        tally = stocktaking.tally(self._context.library, self.check.id)
        places = names.titles(self._context.translate, "stocktake_place")
        stands = self.tr("On the books")
        parts = [f"{stands} {number(tally.expected)}"]
        parts += [f"{places[at]} {number(n)}" for at in places if (n := tally.copies.get(at, 0))]
        return " · ".join(parts)

    def _found_later(self) -> None:
        typed = self.found.text().strip()
        if not typed:
            return
        library = self._context.library
        case = stocktaking_cases.missing_by_number(library, self.check.id, typed)
        if case is None:
            text = self.tr("{number} is not among the missing of this check.")
            self._context.strip.warn(text.format(number=typed))
            self.found.selectAll()
            return
        act = partial(stocktaking_cases.decide, library, [case.id], Decision.FOUND)
        if attempt(self._context, act) is not None:
            self.found.clear()

    def _note(self, case_id: int) -> None:
        """What the unknown book is; then the field has the focus again."""
        self.surplus.note(case_id)
        self.count.start()

    def _show_group(self, by: str, key: str) -> None:
        self.list.show_group(by, key)
        self.show_view("list")

    def _title(self) -> str:
        translate = self._context.translate
        occasion = names.title(translate, "stocktake_occasion", self.check.occasion)
        state = names.title(translate, "stocktake_state", self.check.state)
        text = self.tr("{occasion}, {date}: {scope}").format(
            occasion=occasion, date=short(self.check.on), scope=scope_title(self.check, translate)
        )
        return f"{text}. {state}" if self.check.state == State.CANCELLED else text
