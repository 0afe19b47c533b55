"""The register of equipment and furniture: the list, the card beside it, its papers."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.documents.figures import money_text
from desktop_app.domain.dates import short
from desktop_app.domain.numbers import money
from desktop_app.domain.property import PropertyDraft, Shown
from desktop_app.services import property
from desktop_app.services.commission import commission
from desktop_app.services.library import Library
from desktop_app.services.property import PropertyRow
from desktop_app.ui import look, printing
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext, nothing
from desktop_app.ui.details import Action, DetailPanel, Line, Split
from desktop_app.ui.history import steps
from desktop_app.ui.pieces import button, menu
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.stock.property_dialogs import (
    ActDialog,
    DayDialog,
    HandOverDialog,
    PropertyDialog,
    RemovalDialog,
)

SHOWS = frozenset({"property", "property_removal"})


class PropertySource:
    """Lines of the chosen part of the register."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """All that match the words."""
        shown = Shown(str(filter.choice or Shown.KEPT))
        order = order or "name"
        return property.ids(self._library, filter.text, shown, order, descending=descending)

    def rows(self, ids: Sequence[int]) -> dict[int, PropertyRow]:
        """By id."""
        return property.rows(self._library, ids)


class PropertyPage(QWidget):
    """The list and the card of the chosen line."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.table = TableView(
            context,
            PropertySource(context.library),
            self._columns(),
            name="property",
            tables=SHOWS,
            count=self._count,
            empty=self._nothing_yet(),
        )
        self.panel = DetailPanel()
        self.shown = self._make_shown()
        self.table.add_tool(self.shown)
        self.tools = self._make_tools()
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self.change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Split(context, "property", self.table, self.panel))
        self._show(None)

    # Acts

    def acquire(self) -> None:
        """«Внести»: a line, and its money in the same act."""
        entered = PropertyDialog.ask(self, self._context)
        if entered is not None:
            library = self._context.library
            act = partial(property.acquire, library, entered.draft, is_spent=entered.is_spent)
            done = attempt(self._context, act)
            if done is not None:
                self.table.choose(done.id)

    def change(self, id: int) -> None:
        """What is not counted: state, place, who answers."""
        entered = PropertyDialog.ask(self, self._context, property.get(self._context.library, id))
        if entered is not None:
            act = partial(property.change, self._context.library, id, entered.draft)
            attempt(self._context, act)

    def ask_off(self, id: int) -> None:
        """«Просить списать»."""
        row = property.get(self._context.library, id)
        draft = RemovalDialog.ask(self, self._context, row, is_final=False)
        if draft is not None:
            attempt(self._context, partial(property.request, self._context.library, id, draft))

    def remove(self, id: int) -> None:
        """«Списать по акту бухгалтерии»."""
        row = property.get(self._context.library, id)
        draft = RemovalDialog.ask(self, self._context, row, is_final=True)
        if draft is not None:
            attempt(self._context, partial(property.remove, self._context.library, id, draft))

    def remove_requested(self) -> None:
        """All that was asked off, by one act."""
        context = self._context
        if not property.requests(context.library):
            self._nothing_asked()
            return
        draft = ActDialog.ask(self, context)
        if draft is not None:
            act = partial(property.remove_requested, context.library, draft.on, draft.act_no)
            attempt(context, act)

    def keep(self, id: int) -> None:
        """The line stays: its request is taken back."""
        attempt(self._context, partial(property.drop_request, self._context.library, id))

    def strike_out(self, id: int) -> None:
        """A line entered by mistake, with its money."""
        attempt(self._context, partial(property.strike_out, self._context.library, id))

    def hand_over(self) -> None:
        """Another librarian takes everything over; the list is signed by both."""
        context = self._context
        listing = property.listing(context.library)
        before = commission(context.library).keeper
        name = HandOverDialog.ask(self, context)
        if name is None:
            return
        ids = [row.id for row in listing.rows]
        if attempt(context, partial(property.hand_over, context.library, ids, name)) is not None:
            printing.show(context, self, "property.hand_over", (before, name), listing)

    def show_line(self, id: int) -> None:
        """Bring a line to the front, whatever was searched."""
        row = property.rows(self._context.library, [id]).get(id)
        if row is not None and not row.is_cancelled:
            state = Shown.KEPT if row.left else Shown.REMOVED
            self.shown.setCurrentIndex(self.shown.findData(state))
            self.table.set_search("")
            self.table.choose(id)
            self._show(id)

    # Papers

    def print_list(self) -> None:
        """«Опись» as of a day."""
        context = self._context
        on = DayDialog.ask(self, context)
        if on is not None:
            listing = property.listing(context.library, on)
            people = commission(context.library, on)
            name = f"{self.tr('List of the property')} {short(on)}"
            printing.show(context, self, "property.list", people, listing, name=name)

    def print_aged(self) -> None:
        """By age, the oldest first."""
        listing = property.listing(self._context.library)
        printing.show(self._context, self, "property.aged", listing.on, listing.rows)

    def print_defects(self) -> None:
        """«Дефектный акт» of all that is asked off."""
        context = self._context
        asked = property.requests(context.library)
        if not asked:
            self._nothing_asked()
            return
        people, today = commission(context.library), context.library.today
        printing.show(context, self, "property.defects", people, today, asked)

    # Construction

    def _make_shown(self) -> QComboBox:
        shown = QComboBox()
        shown.setAccessibleName(self.tr("Which to show"))
        titles = names.titles(self._context.translate, "property_shown")
        for state in Shown:
            shown.addItem(titles[state], state.value)
        shown.currentIndexChanged.connect(self._state_changed)
        return shown

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        papers = button(self.tr("Print"), icon="printer")
        papers.setMenu(
            menu(
                (
                    (self.tr("List of the property as of a day"), self.print_list),
                    (self.tr("By age"), self.print_aged),
                    (self.tr("Act of defects"), self.print_defects),
                ),
                papers,
            )
        )
        more = button(self.tr("More acts"))
        more.setMenu(self._more(more))
        row.addWidget(button(self.tr("Enter a thing"), self.acquire, name="primary", icon="plus"))
        row.addWidget(papers)
        row.addWidget(more)
        return tools

    def _more(self, parent: QWidget) -> QMenu:
        return menu(
            (
                (self.tr("Write off all that was asked"), self.remove_requested),
                (self.tr("Hand everything over"), self.hand_over),
            ),
            parent,
        )

    def _columns(self) -> tuple[Column[PropertyRow], ...]:
        states = names.titles(self._context.translate, "condition")
        return (
            Column("name", self.tr("Name"), 26, lambda r: r.draft.name, sort="name", stretch=True),
            Column("number", self.tr("Inv. no."), 9, _number, sort="number"),
            Column("year", self.tr("Year"), 5, lambda r: str(r.draft.year or ""), sort="year"),
            Column("left", self.tr("Qty"), 5, lambda r: str(r.left), "right"),
            Column("sum", self.tr("Sum, som"), 11, lambda r: money_text(r.money), "right"),
            Column("state", self.tr("State"), 10, lambda r: states.get(r.draft.condition, "")),
        )

    def _nothing_yet(self) -> Empty:
        return Empty(
            self.tr(
                "Nothing here yet. Enter shelves, tables, computers: new ones with their price,"
                " old ones from the paper list."
            ),
            self.tr("Enter a thing"),
            self.acquire,
        )

    # Inside

    def _state_changed(self) -> None:
        state = self.shown.currentData()
        none = Empty(self.tr("There is nothing of this kind."))
        self.table.set_empty(self._nothing_yet() if state == Shown.KEPT else none)
        self.table.set_choice(state)

    def _count(self, n: int) -> str:
        text = QCoreApplication.translate("PropertyPage", "%n line(s)", "", n)
        listing = property.listing(self._context.library)
        whole = self.tr("in the list today {sum}").format(sum=money(listing.money))
        return f"{text} · {whole}" if listing.rows else text

    def _nothing_asked(self) -> None:
        text = self.tr("Nothing is asked to be written off. Choose a thing in the list first.")
        self._context.strip.warn(text)

    def _show(self, id: int | None) -> None:
        found = property.rows(self._context.library, [id]) if id else {}
        if id is None or id not in found:
            self.panel.clear(self.tr("Choose a thing to see its card"))
            return
        row = found[id]
        number = row.draft.inventory_no
        self.panel.show_card(
            title=row.draft.name,
            note=self.tr("Inv. no. {no}").format(no=number) if number else "",
            rows=self._lines(row),
            actions=self._actions(row),
            history=steps(self._context, "property", id),
        )

    def _lines(self, row: PropertyRow) -> list[Line]:
        translate, draft = self._context.translate, row.draft
        kinds = names.titles(translate, "property_kind")
        lines = [Line(self.tr("Group"), kinds.get(draft.kind, "")), *self._counted(row)]
        if row.requested:
            lines.append(Line(self.tr("Asked to be written off"), str(row.requested), alarm=True))
        lines.append(Line(self.tr("State"), names.title(translate, "condition", draft.condition)))
        rest = (
            (self.tr("Place"), draft.place),
            (self.tr("Answers for it"), draft.responsible),
            (self.tr("Year acquired"), str(draft.year or "")),
            (self.tr("In the list since"), short(draft.on)),
            (self.tr("Source of money"), _origin(self._context, draft)),
            (self.tr("Document"), draft.document),
            (self.tr("Note"), draft.note),
        )
        lines += [Line(label, text) for label, text in rest if text]
        gone = self.tr("Act no. {no}: {n} pcs, {reason}")
        lines += [
            Line(
                short(one.removed_on), gone.format(no=one.act_no, n=one.quantity, reason=one.reason)
            )
            for one in property.removals(self._context.library, row.id)
            if one.removed_on is not None
        ]
        return lines

    def _counted(self, row: PropertyRow) -> list[Line]:
        pieces = str(row.left)
        if row.left != row.draft.quantity:
            pieces = self.tr("{left} of {n}").format(left=row.left, n=row.draft.quantity)
        return [
            Line(self.tr("Quantity"), pieces),
            Line(self.tr("Price of one"), money(row.draft.price)),
            Line(self.tr("Sum"), money(row.money)),
        ]

    def _actions(self, row: PropertyRow) -> list[Action]:
        if not row.left:
            return []
        writing_off = [
            Action(self.tr("Ask to write off"), partial(self.ask_off, row.id)),
            Action(self.tr("Write off by an act"), partial(self.remove, row.id)),
        ]
        if row.requested:
            writing_off.append(Action(self.tr("Keep it"), partial(self.keep, row.id)))
        actions = [
            Action(self.tr("Change, move"), partial(self.change, row.id), "pencil"),
            Action(self.tr("Write off"), nothing, menu=tuple(writing_off)),
        ]
        if row.left == row.draft.quantity and not row.requested:
            mistake = partial(self.strike_out, row.id)
            actions.append(Action(self.tr("Entered by mistake"), mistake, "trash"))
        return actions


def _origin(context: UiContext, draft: PropertyDraft) -> str:
    if draft.is_old and not draft.origin:
        return ""
    return names.titles(context.translate, "origin").get(draft.origin, "")


def _number(row: PropertyRow) -> str:
    return row.draft.inventory_no
