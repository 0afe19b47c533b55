"""Telling subscribers of what is new: one by a list to tick, several at once."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.documents.document_lines import cited, kind, why_found
from desktop_app.domain.dates import short
from desktop_app.domain.errors import Problem
from desktop_app.domain.matching import DocumentKey, Match
from desktop_app.domain.profiles import NoticeDraft
from desktop_app.domain.text import has_words
from desktop_app.services import notices, novelties
from desktop_app.services.drafts import closed
from desktop_app.services.novelties import DocumentLine
from desktop_app.services.profiles import ProfileCard
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.choices import options
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import ChoiceField, DateField
from desktop_app.ui.paging import Column, Filter
from desktop_app.ui.pieces import button, words
from desktop_app.ui.tables import Empty, TableView
from desktop_app.ui.tabs.inquiries.profile_fields import topic_title
from desktop_app.ui.ticking import TICK, Ticking

T = TypeVar("T")
ASIDE = "×"


@dataclass(frozen=True)
class New:
    """A document that waits, as a row of the list."""

    id: int
    match: Match
    line: DocumentLine


@dataclass(frozen=True)
class Chosen:
    """What is told of, and what is never told him of."""

    draft: NoticeDraft
    told: tuple[DocumentKey, ...]
    aside: tuple[DocumentKey, ...]


class Rows(Generic[T]):
    """Given rows by id, for a table; the typed words look in the given text."""

    def __init__(self, items: Mapping[int, T], text: Callable[[T], str]) -> None:
        self._items = dict(items)
        self._text = text

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """In the order that they are given in."""
        found = self._items.items()
        return array("q", (id for id, one in found if has_words(filter.text, self._text(one))))

    def rows(self, ids: Sequence[int]) -> dict[int, T]:
        """By id."""
        return {id: self._items[id] for id in ids}


class NotifyDialog(Ticking):
    """What is new for one subscriber; all is ticked, what is unticked goes on waiting."""

    def __init__(self, parent: QWidget | None, context: UiContext, card: ProfileCard) -> None:
        title = context.translate("NotifyDialog", "New for {name}")
        super().__init__(parent, title.format(name=card.name(context.language)))
        self._context = context
        self._card = card
        self._aside: set[int] = set()
        self.chosen: Chosen | None = None
        self._new = {one.id: one for one in new_for(context, card.id)}
        self.ticked = dict.fromkeys(self._new)
        self.table = TableView(
            context,
            Rows(self._new, lambda one: f"{one.line.work.author} {one.line.work.title}"),
            self._columns(),
            name="notify",
            count=self._count,
            empty=Empty(self.tr("Nothing new for this subscriber")),
        )
        self.on = DateField("on", self.tr("Day"), today=lambda: context.library.today)
        self.on.set_value(context.library.today)
        self.way = ChoiceField("way", self.tr("How he is told"), options(context, "notice_way"))
        self.way.set_value(card.draft.way)
        self._told = words("", "problem", wrap=True)
        self._told.hide()
        head = QHBoxLayout()
        head.setSpacing(look.px(14))
        head.addWidget(self.on, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.way, 1, Qt.AlignmentFlag.AlignTop)
        away = button(self.tr("Not for him"), self.put_aside, icon="x")
        self.table.add_tool(away)
        hint = self.tr("Enter ticks; what is not ticked waits on")
        self.lay(hint, head, self.table, self._told)
        self.resize(look.fitting(940, 500))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, card: ProfileCard) -> Chosen | None:
        """Let her tick; None when she went back."""
        dialog = cls(parent, context, card)
        return dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else None

    def taking(self, n: int) -> str:
        """Documents of the notification."""
        return QCoreApplication.translate("NotifyDialog", "Notify: %n document(s)", "", n)

    def tick(self, id: int) -> None:
        """Ticked, or not any more; what was put aside may be ticked again."""
        self._aside.discard(id)
        super().tick(id)

    def put_aside(self) -> None:
        """The chosen one is not for him; once more, and it waits again."""
        id = self.table.current()
        if id is None:
            return
        self.ticked.pop(id, None)
        self._aside ^= {id}
        self._repaint()

    def mark(self, id: int) -> str:
        """Ticked, put aside, or neither."""
        return ASIDE if id in self._aside else super().mark(id)

    def accept(self) -> None:
        """Also a day that was handed in is told here."""
        context = self._context
        draft = NoticeDraft(self.on.value() or context.library.today, self.way.value())
        told, aside = self._keys(sorted(self.ticked)), self._keys(sorted(self._aside))
        found: Iterable[Problem] = (
            *notices.problems(context.library, self._card, draft, told, aside),
            *closed(context.library, draft.on),
        )
        said = self.on.unread() or "\n".join(sentence(context, one) for one in found)
        self._told.setText(said)
        self._told.setVisible(bool(said))
        if not said:
            self.chosen = Chosen(draft, told, aside)
            super().accept()

    def _keys(self, ids: Iterable[int]) -> tuple[DocumentKey, ...]:
        return tuple(self._new[id].match.key for id in ids)

    def _columns(self) -> tuple[Column[New], ...]:
        translate = self._context.translate
        return (
            Column("tick", TICK, 3, lambda r: self.mark(r.id), "center"),
            Column("title", self.tr("Document"), 40, lambda r: cited(r.line.work, translate),
                   stretch=True, tooltip=lambda r: cited(r.line.work, translate)),
            Column("kind", self.tr("Kind"), 13, lambda r: kind(r.line, translate)),
            Column("why", self.tr("Found by"), 22, partial(why, self._context),
                   tooltip=partial(why, self._context)),
            Column("came", self.tr("Came"), 11, lambda r: short(r.match.came)),
        )  # fmt: skip

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("NotifyDialog", "%n document(s) wait", "", n)


class NotifyAllDialog(Ticking):
    """The subscribers for whom something waits; each is told of all of it, in his form.

    Ticked are those whose turn it is by the rhythm they chose.
    """

    def __init__(
        self, parent: QWidget | None, context: UiContext, cards: Mapping[int, ProfileCard]
    ) -> None:
        super().__init__(parent, context.translate("NotifyAllDialog", "Notify several"))
        self._context = context
        self._new = notices.new_for(context.library)
        due = notices.due(context.library)
        self.ticked = dict.fromkeys(id for id in cards if id in due)
        self.table = TableView(
            context,
            Rows(cards, lambda card: card.name(context.language)),
            self._columns(),
            name="notify_all",
            count=self._count,
            empty=Empty(self.tr("Nothing new for anybody")),
        )
        hint = self.tr("Ticked are those whose turn it is. All comes out as one paper")
        self.lay(hint, self.table)
        self.resize(look.fitting(760, 440))

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, cards: Mapping[int, ProfileCard]
    ) -> list[int]:
        """Let her tick; the ids, none when she went back."""
        dialog = cls(parent, context, cards)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return [id for id in cards if id in dialog.ticked] if accepted else []

    def taking(self, n: int) -> str:
        """Subscribers."""
        return QCoreApplication.translate("NotifyAllDialog", "Notify %n subscriber(s)", "", n)

    def _columns(self) -> tuple[Column[ProfileCard], ...]:
        language = self._context.language
        rhythms = names.titles(self._context.translate, "rhythm")
        return (
            Column("tick", TICK, 3, lambda r: self.mark(r.id), "center"),
            Column("name", self.tr("Subscriber"), 30, lambda r: r.name(language), stretch=True),
            Column("topic", self.tr("Topic"), 26, lambda r: r.draft.topic),
            Column("rhythm", self.tr("How often"), 14, lambda r: rhythms[r.draft.rhythm]),
            Column("new", self.tr("New"), 7, lambda r: str(self._new.get(r.id, 0)), "right"),
        )

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("NotifyAllDialog", "%n subscriber(s)", "", n)


def new_for(context: UiContext, profile_id: int) -> list[New]:
    """What waits for a subscriber, the latest first."""
    matches = novelties.of_profile(context.library, profile_id)
    lines = novelties.lines(context.library, [match.key for match in matches])
    known = [match for match in matches if match.key in lines]
    return [New(at, match, lines[match.key]) for at, match in enumerate(known)]


def why(context: UiContext, one: New) -> str:
    """The words and topics that found it."""
    topics = tuple(topic_title(context, topic) for topic in one.match.why.topics)
    return why_found(one.match.why, topics, context.translate)
