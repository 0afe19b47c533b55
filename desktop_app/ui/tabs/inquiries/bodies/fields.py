"""The field of a post, and how posts, offices and agreements are told in a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop_app.documents import names
from desktop_app.documents.offices import span
from desktop_app.domain.agreements import is_ending
from desktop_app.domain.dates import short
from desktop_app.domain.offices import ANYWHERE, POSTS
from desktop_app.domain.text import has_words
from desktop_app.services import offices
from desktop_app.services.agreements import AgreementRow
from desktop_app.services.offices import OfficeRow
from desktop_app.ui.choices import PickerField, Suggestion
from desktop_app.ui.context import UiContext
from desktop_app.ui.paper_language import translator


class PostField(PickerField):
    """A few letters of a post and Enter; its value is the usual post's code, or what was typed.

    Titles of both languages are understood, so that a paper has the post in its own.
    """

    def __init__(self, context: UiContext, key: str, title: str, kind: str) -> None:
        self._translate = context.translate
        usual = POSTS.get(kind, ANYWHERE)
        entered = [post for post in offices.posts(context.library) if post not in usual]
        self._posts = [*usual, *entered, *(p for p in ANYWHERE if p not in (*usual, *entered))]
        self._codes = {
            names.title(translate, "post", code).casefold(): code
            for translate in (translator("ky"), translator("ru"), context.translate)
            for code in names.titles(translate, "post")
        }
        hint = "; ".join(self._title(post) for post in usual[:3])
        super().__init__(key, title, hint, suggest=self._found)

    def value(self) -> Any:
        """A code of `domain.offices`, or other words."""
        text = self.text()
        return self._codes.get(text.casefold(), text)

    def set_value(self, value: Any) -> None:
        """Show a post's title in the window's language."""
        super().set_value(self._title(value) if value else "")

    def _title(self, post: str) -> str:
        return names.title(self._translate, "post", post)

    def _found(self, typed: str) -> Sequence[Suggestion]:
        titles = enumerate(map(self._title, self._posts))
        return [Suggestion(at, title) for at, title in titles if has_words(typed, title)]


def post(context: UiContext, row: OfficeRow) -> str:
    """The post in the window's language."""
    return names.title(context.translate, "post", row.draft.post)


def told(context: UiContext, row: OfficeRow) -> str:
    """«Глава айыл өкмөтү: Асанов Б., 1995–2001»."""
    dates = span(row.draft.since, row.draft.until, context.language, context.translate)
    return ", ".join(filter(None, (f"{post(context, row)}: {row.draft.person}", dates)))


def held_as(context: UiContext, row: OfficeRow) -> str:
    """«Глава айыл өкмөтү, 1995–2001»."""
    dates = span(row.draft.since, row.draft.until, context.language, context.translate)
    return ", ".join(filter(None, (post(context, row), dates)))


def agreed(context: UiContext, row: AgreementRow) -> str:
    """«№ 5 от 01.09.2026, до 31.12.2026: информационное обслуживание»."""
    translate, draft = context.translate, row.draft
    number = f"№ {draft.number}" if draft.number else ""
    parts = [" ".join(filter(None, (number, short(draft.on))))]
    if row.ended_on is not None:
        parts.append(translate("Agreements", "ended {date}").format(date=short(row.ended_on)))
    elif draft.until is not None:
        parts.append(translate("Agreements", "until {date}").format(date=short(draft.until)))
    return f"{', '.join(parts)}: {draft.subject}"


def waits(context: UiContext, row: AgreementRow) -> bool:
    """Is it in force, with a term that ends soon or has passed?"""
    return row.ended_on is None and is_ending(row.draft, context.library.today)
