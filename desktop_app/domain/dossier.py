"""The folder for the self-government («папка МСУ»): documents, and articles of the press.

An article is a card of the analytical index («аналитическая роспись»): who wrote what,
in which issue of which edition, on which pages. Both are one kind of card, so one search
and one list find everything that an inquiry may be answered by (handbook ch. 6).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.classes import Language, Rubric
from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers

LONGEST = 300


class DossierKind(StrEnum):
    """What lies in the folder."""

    DECISION = "decision"  # of the aiyl kenesh, an order of the aiyl okmotu
    BUDGET = "budget"
    NOTICE = "notice"
    FORM = "form"  # forms and patterns of applications
    LAW = "law"
    STATISTICS = "statistics"
    CUTTING = "cutting"
    ARTICLE = "article"
    OTHER = "other"


DOCUMENTS = tuple(kind for kind in DossierKind if kind is not DossierKind.ARTICLE)


class Shown(StrEnum):
    """Which part of the folder a list shows."""

    ALL = ""
    DOCUMENTS = "documents"
    ARTICLES = "articles"
    DISPLAYED = "displayed"
    EXPIRED = "expired"


@dataclass(frozen=True)
class DossierDraft:
    """What the forms edit.

    `on` is the day it was entered, under which it is counted; `dated` the document's own day,
    for an article that of the issue. `document_no` is the number of a decision. `subject` is
    in words, under the rubric. It is in force through `until`. `author`, `edition`,
    `periodical_id`, `issue_no` and `pages` belong to an article; an edition that is
    subscribed to is linked, its name is kept too.
    """

    on: date
    kind: str = ""
    title: str = ""
    dated: date | None = None
    document_no: str = ""
    organisation_id: int | None = None
    rubric: str = ""
    own_rubric_id: int | None = None
    subject: str = ""
    language: str = Language.KYRGYZ
    until: date | None = None
    shelf: str = ""
    author: str = ""
    edition: str = ""
    periodical_id: int | None = None
    issue_no: str = ""
    pages: str = ""
    is_displayed: bool = False
    note: str = ""
    new_body: str = ""  # one that the register does not know yet

    @property
    def is_article(self) -> bool:
        """Is it a card of the analytical index?"""
        return self.kind == DossierKind.ARTICLE


def problems(draft: DossierDraft, today: date) -> tuple[Problem, ...]:
    """What keeps a card from being saved."""
    found = personal_numbers(asdict(draft))
    if draft.kind not in tuple(DossierKind):
        found.append(Problem("kind", "dossier_kind_required"))
    if not draft.title:
        found.append(Problem("title", "title_required"))
    if draft.rubric not in tuple(Rubric):
        found.append(Problem("rubric", "rubric_required"))
    if draft.language not in tuple(Language):
        found.append(Problem("language", "language_required"))
    found += [
        Problem(field, "too_long", facts={"limit": LONGEST})
        for field in ("title", "subject", "edition", "author")
        if len(getattr(draft, field)) > LONGEST
    ]
    if draft.is_article and not draft.edition:
        found.append(Problem("edition", "article_edition_required"))
    return (*found, *_days(draft, today))


def _days(draft: DossierDraft, today: date) -> list[Problem]:
    found = []
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    if draft.dated and draft.dated > today:
        found.append(Problem("dated", "date_in_future"))
    if draft.dated and draft.until and draft.until < draft.dated:
        found.append(Problem("until", "until_before_document"))
    return found
