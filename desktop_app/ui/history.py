"""What happened to a card, as steps of its detail panel."""

from __future__ import annotations

import re
from datetime import date

from desktop_app.documents import names, wording
from desktop_app.domain import dates, vague_dates
from desktop_app.services import undo
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Step

SHOWN = 12  # the newest; older ones are seldom asked for
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_GROUPS = {
    ("event", "form"): "event_form",
    ("event", "direction"): "direction",
    ("event", "venue_kind"): "venue_kind",
    ("chronicle", "section"): "chronicle_section",
    ("chronicle", "source_kind"): "source_kind",
    ("dossier", "kind"): "dossier_kind",
    ("dossier", "rubric"): "rubric",
    ("dossier", "language"): "language",
    ("inquiry", "rubric"): "rubric",
    ("inquiry", "given_as"): "given_as",
    ("inquiry", "kind"): "inquiry",
    ("inquiry", "channel"): "channel",
    ("profile", "languages"): "language",
    ("profile", "kinds"): "document_kind",
    ("profile", "way"): "notice_way",
    ("profile", "rhythm"): "rhythm",
    ("profile", "service"): "profile_service",
    ("property", "condition"): "condition",
    ("receipt", "origin"): "receipt_origin",
    ("organisation", "kind"): "organisation_kind",
    ("record", "role"): "work_role",
    ("record", "work"): "work",
    ("receipt", "document"): "receipt_paper",
    ("title", "kind"): "kind",
    ("title", "content"): "content",
    ("title", "language"): "language",
}
_VAGUE = ("happened", "born", "died", "since", "until")
_LONGEST = 120  # letters of a long text that are told
_TICKS = ("local", "for_children")  # «1» tells nobody anything


def steps(context: UiContext, noun: str, card: int) -> list[Step]:
    """Newest first: when, who, what was done, and the words that were changed."""
    who = context.library.setting("library.librarian") or "—"
    found = []
    for row in undo.history(context.library, noun, card)[:SHOWN]:
        told = wording.told(context.translate, row.act, row.summary)
        if row.undone:
            told = context.translate("History", "{act} (undone)").format(act=told)
        lines = [told]
        if row.act.endswith(".change"):
            # numbers and states are told by the act's sentence
            lines += [
                f"{_shown(context, c.table, c.column, c.old)} → "
                f"{_shown(context, c.table, c.column, c.new)}"
                for c in row.changes
                if isinstance(c.old, str) and isinstance(c.new, str) and c.column not in _TICKS
            ]
        at = f"{dates.short(row.at.date())} {row.at:%H:%M}"
        found.append(Step(at, who, "\n".join(lines)))
    return found


def _shown(context: UiContext, table: str, column: str, value: str) -> str:
    if _DAY.fullmatch(value):
        return dates.short(date.fromisoformat(value))
    if column in _VAGUE and vague_dates.is_key(value):
        return vague_dates.shown(value, context.language)
    if len(value) > _LONGEST:
        return value[:_LONGEST].rstrip() + "…"
    if group := _GROUPS.get((table, column)):
        titles = names.titles(context.translate, group)
        value = ", ".join(titles.get(code, code) for code in value.split())  # one, or several
    return value or "—"
