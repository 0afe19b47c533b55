"""What the card of a subscriber shows: his profile, what waits for him, what he was told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.documents.document_lines import cited
from desktop_app.domain.dates import short
from desktop_app.domain.profiles import due_from
from desktop_app.services import notices
from desktop_app.services.profiles import ProfileCard, ProfileSheet
from desktop_app.ui import look
from desktop_app.ui.context import UiContext, nothing, translate
from desktop_app.ui.details import Action, Line
from desktop_app.ui.pieces import words
from desktop_app.ui.tabs.inquiries.notice_dialogs import new_for, why
from desktop_app.ui.tabs.inquiries.notice_list import answer_of
from desktop_app.ui.tabs.inquiries.profile_fields import topic_title

_NEW, _SENT = 6, 5  # documents and notifications that the card names


@dataclass(frozen=True)
class ProfileActs:
    """What can be done with the chosen subscriber."""

    notify: Callable[[], None]
    change: Callable[[], None]
    notices: Callable[[], None]
    print: Callable[[], None]
    end: Callable[[], None]
    serve_again: Callable[[], object]
    bring_back: Callable[[], object]
    cancel: Callable[[], object]


def note(context: UiContext, card: ProfileCard) -> str:
    """Number, service, body and post."""
    draft = card.draft
    service = names.title(context.translate, "profile_service", draft.service)
    mode = names.title(context.translate, "profile_mode", draft.mode.value)
    body = card.body(context.language) if draft.subscriber else ""
    return " · ".join(filter(None, (f"№ {card.number}", service, mode, body, draft.office)))


def lines(context: UiContext, sheet: ProfileSheet) -> list[Line]:
    """The profile, without what is empty."""
    return [line for line in _lines(context, sheet) if line.value]


def _lines(context: UiContext, sheet: ProfileSheet) -> Iterator[Line]:
    card, draft = sheet.card, sheet.card.draft

    def titles(group: str, *codes: str) -> str:
        known = names.titles(context.translate, group)
        return ", ".join(known.get(code, code) for code in codes)

    if card.end:
        ended = f"{short(card.end.on)}, {card.end.reason}"
        yield Line(translate("ProfileCard", "Taken off"), ended, alarm=True)
    yield Line(translate("ProfileCard", "Topic"), draft.topic)
    topics = ", ".join(topic_title(context, topic) for topic in draft.rubrics)
    yield Line(translate("ProfileCard", "Of the list"), topics)
    yield Line(translate("ProfileCard", "Words"), draft.words)
    yield Line(translate("ProfileCard", "Languages"), titles("language", *draft.languages))
    yield Line(translate("ProfileCard", "Kinds"), titles("document_kind", *draft.kinds))
    n = draft.depth
    years = translate("ProfileCard", "%n year(s) at most", "", n)
    yield Line(translate("ProfileCard", "Age"), years if n else "")
    told = ", ".join((titles("notice_way", draft.way), titles("rhythm", draft.rhythm).lower()))
    yield Line(translate("ProfileCard", "Is told"), told)
    last = sheet.notices[-1].on if sheet.notices else None
    due = due_from(draft.rhythm, last) if card.end is None else None
    yield Line(translate("ProfileCard", "Next time from"), short(due) if due else "")
    yield Line(translate("ProfileCard", "Address"), draft.address)
    yield Line(translate("ProfileCard", "Phone"), draft.phone)
    yield Line(translate("ProfileCard", "Served by"), draft.served_by)
    yield Line(translate("ProfileCard", "Since"), short(draft.on))
    yield Line(translate("ProfileCard", "Note"), draft.note)


def actions(context: UiContext, card: ProfileCard, acts: ProfileActs) -> list[Action]:
    """Notify first when something waits."""
    waits = len(new_for(context, card.id))
    aside = notices.count_aside(context.library, card.id)
    printed = Action(translate("ProfileCard", "Print the card"), acts.print)
    all_ = Action(translate("ProfileCard", "Notifications"), acts.notices, icon="list-details")
    if card.end:
        again = Action(translate("ProfileCard", "Serve again"), acts.serve_again)
        more = Action(translate("ProfileCard", "More"), nothing, menu=(printed, again))
        return [all_, more]
    back = translate("ProfileCard", "Bring back what was set aside: {n}").format(n=aside)
    off = Action(translate("ProfileCard", "Take off"), acts.end)
    cancel = Action(translate("ProfileCard", "Take the card back"), acts.cancel)
    entries = (printed, *([Action(back, acts.bring_back)] if aside else []), off, cancel)
    told = translate("ProfileCard", "Notify: {n}").format(n=waits)
    notify = Action(told, acts.notify, icon="message-question", primary=True)
    change = Action(translate("ProfileCard", "Change"), acts.change, icon="pencil")
    more = Action(translate("ProfileCard", "More"), nothing, menu=entries)
    return [*([notify] if waits else []), change, all_, more]


def below(context: UiContext, sheet: ProfileSheet) -> QWidget:
    """What is new for him with what found it, and the last notifications."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(3))
    new = new_for(context, sheet.card.id)
    if new:
        column.addWidget(words(translate("ProfileCard", "New for him"), "heading", wrap=True))
    for one in new[:_NEW]:
        column.addWidget(words(cited(one.line.work, context.translate), "", wrap=True))
        column.addWidget(words(f"{short(one.match.came)} · {why(context, one)}", "hint", wrap=True))
    if (rest := len(new) - _NEW) > 0:
        column.addWidget(words(translate("ProfileCard", "and %n more", "", rest), "soft"))
    if sheet.notices:
        column.addWidget(words(translate("ProfileCard", "Notified"), "heading", wrap=True))
    for row in reversed(sheet.notices[-_SENT:]):
        n = row.documents
        documents = translate("ProfileCard", "%n document(s)", "", n)
        told = filter(None, (f"№ {row.number}", short(row.on), documents, answer_of(context, row)))
        column.addWidget(words(" · ".join(told), "", wrap=True))
    return holder
