"""The chosen entry of the chronicle: text to read, people to follow, files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.attachments import Owner
from desktop_app.domain.dates import short
from desktop_app.domain.vague_dates import life, shown
from desktop_app.services.chronicle import EntryRow, Named
from desktop_app.ui import look
from desktop_app.ui.attachments import FilesBox
from desktop_app.ui.context import UiContext, nothing, translate
from desktop_app.ui.details import Action, Line
from desktop_app.ui.pieces import button, words

_AT_ONCE = 2000  # letters; laying out ten times as many takes half a second


@dataclass(frozen=True)
class EntryActs:
    """What the card's buttons do."""

    change: Callable[[int], None]
    trash: Callable[[int], None]
    print: Callable[[], None]
    show_of: Callable[[int], None]


def note(context: UiContext, row: EntryRow) -> str:
    """«№ 3 · 1941–1945 гг. · Таш-Мойнок»."""
    when = shown(row.draft.happened, context.language)
    return " · ".join(filter(None, (f"№ {row.number}", when, row.draft.place)))


def lines(context: UiContext, row: EntryRow) -> list[Line]:
    """Chapter, source, who wrote it and when, the event."""
    draft = row.draft
    kind = names.title(context.translate, "source_kind", draft.source_kind)
    found = (
        Line(
            translate("ChronicleCard", "Chapter"),
            names.title(context.translate, "chronicle_section", draft.section),
        ),
        Line(translate("ChronicleCard", "Source"), ": ".join(filter(None, (kind, draft.source)))),
        Line(
            translate("ChronicleCard", "Written"),
            ", ".join(filter(None, (short(draft.on), draft.author))),
        ),
        Line(translate("ChronicleCard", "Event"), row.event(context.language)),
    )
    return [line for line in found if line.value]


def actions(context: UiContext, row: EntryRow, acts: EntryActs) -> list[Action]:
    """Change; under «More» the sheet for the wall, the event's card, the trash."""
    event = row.draft.event_id
    go = partial(context.bus.go, "events", "show", event)
    more = (
        Action(translate("ChronicleCard", "For the wall"), acts.print),
        *([Action(translate("ChronicleCard", "Show the event"), go)] if event else []),
        Action(translate("ChronicleCard", "To the trash"), partial(acts.trash, row.id)),
    )
    change = partial(acts.change, row.id)
    return [
        Action(translate("ChronicleCard", "Change"), change, icon="pencil", primary=True),
        Action(translate("ChronicleCard", "More"), nothing, menu=more),
    ]


def body(context: UiContext, row: EntryRow, acts: EntryActs) -> QWidget:
    """The text, the people as buttons, the files."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, look.px(4), 0, 0)
    column.setSpacing(look.px(8))
    column.addWidget(_text(row.draft.body))
    if row.people:
        column.addWidget(words(translate("ChronicleCard", "People"), "heading"))
        for one in row.people:
            column.addWidget(_person(context, one, acts))
    column.addWidget(FilesBox(context, Owner.CHRONICLE, row.id))
    return holder


def _text(body: str) -> QWidget:
    """Paragraph by paragraph; a very long text from its beginning, the rest when asked for."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(8))

    def show(text: str) -> None:
        for paragraph in filter(str.strip, text.splitlines()):
            column.addWidget(words(paragraph, "", wrap=True, copy=True))

    if len(body) <= _AT_ONCE:
        show(body)
        return holder
    begun = body[:_AT_ONCE]
    begun = begun.rpartition("\n")[0] or begun.rpartition(" ")[0] or begun

    def show_rest() -> None:
        more.hide()
        show(body[len(begun) :])

    show(begun)
    more = button(translate("ChronicleCard", "The whole text"), show_rest)
    column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
    return holder


def _person(context: UiContext, one: Named, acts: EntryActs) -> QWidget:
    """A button «Үсөнов Жумабек (1919–1943)», the role below it."""
    years = life(one.born, one.died, context.language)
    name = f"{one.name} ({years})" if years else one.name
    made = button(name, partial(acts.show_of, one.id))
    tip = translate("ChronicleCard", "All that is told of this person")
    made.setToolTip(f"{name}\n{tip}")
    made.setStyleSheet("text-align: left;")
    made.setMinimumWidth(look.px(60))  # a long name gives way to a narrow panel
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(2))
    column.addWidget(made)
    if one.role:
        column.addWidget(words(one.role, "hint", wrap=True))
    return holder
