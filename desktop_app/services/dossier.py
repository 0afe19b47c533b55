"""The folder for the self-government: entered, counted once, found, displayed, put away.

A card is counted on the day it was entered, by its kind and topic. What is changed of these
later, and what goes to the trash, is answered by contrary entries of that same day.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import dossier as rules
from desktop_app.domain.attachments import Owner
from desktop_app.domain.dossier import DossierDraft, DossierKind, Shown
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.facts import Fact, Name, contrary, corrected
from desktop_app.domain.issues import day_of
from desktop_app.domain.matching import DocumentKey
from desktop_app.domain.own_names import RUBRICS
from desktop_app.domain.periods import Period
from desktop_app.domain.text import has_words
from desktop_app.services import (
    attachments,
    issues,
    novelties,
    organisations,
    own_names,
    periodicals,
)
from desktop_app.services.drafts import closed, tidied
from desktop_app.services.images import Picture
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import dossier as storage
from desktop_app.storage import issues as issue_storage
from desktop_app.storage.dossier import DossierRow as DossierRow
from desktop_app.storage.issues import IssueRow

OFFERED = 20
Topic = tuple[str, int | None]
"""A usual rubric, and the own one's id or None; ("", None) for all."""


@dataclass(frozen=True)
class IssueOffer:
    """An issue that an article may be from: as it is offered, its number or "", its day."""

    title: str
    number: str
    day: date


def problems(
    library: Library, draft: DossierDraft, row: DossierRow | None = None
) -> tuple[Problem, ...]:
    """What keeps a card from being saved; `row` is the one that is changed.

    Of one whose day is handed in only what is not counted can be changed.
    """
    draft = _counted(library, tidied(draft), row)
    found = rules.problems(draft, library.today)
    if row is None:
        return (*found, *closed(library, draft.on))
    if _entry(row.id, row.draft) != _entry(row.id, draft):
        return (*found, *(closed(library, row.draft.on) or closed(library, draft.on)))
    return found


def add(library: Library, draft: DossierDraft, files: Sequence[Picture] = ()) -> Done:
    """A new card under the next number, with its files; told is for whom it is new."""
    draft = _counted(library, tidied(draft))
    require(rules.problems(draft, library.today))
    with library.act("dossier.add") as act:
        draft = organisations.registered(act, draft)
        id, number = storage.add(library.database, draft)
        act.post(_entry(id, draft))
        attachments.enter(act, Owner.DOSSIER, id, files)
        act.id, act.summary = id, {"no": number, "title": draft.title}
    assert act.done
    return novelties.announced(library, act.done, {DocumentKey(dossier_id=id)})


def change(library: Library, id: int, draft: DossierDraft) -> Done:
    """Change what was written; another day, kind or topic corrects the ledger."""
    row = get(library, id)
    draft = _counted(library, tidied(draft), row)
    require(rules.problems(draft, library.today))
    with library.act("dossier.change") as act:
        draft = organisations.registered(act, draft)
        storage.change(library.database, id, draft)
        before, after = _entry(id, row.draft), _entry(id, draft)
        if before != after:
            act.post(contrary(before), corrected(after))
        _tell(act, row)
    assert act.done
    return act.done


def display(library: Library, id: int, *, displayed: bool) -> Done:
    """Put it among what hangs on the wall, or take it off."""
    with library.act("dossier.display" if displayed else "dossier.take_down") as act:
        row = get(library, id)
        storage.display(library.database, id, displayed=displayed)
        _tell(act, row)
    assert act.done
    return act.done


def trash(library: Library, id: int) -> Done:
    """Take it out of the folder; only while its day is open. Its number is not given again."""
    with library.act("dossier.trash") as act:
        row = get(library, id)
        storage.trash(library.database, id, library.clock())
        act.post(contrary(_entry(id, row.draft)))
        _tell(act, row)
    assert act.done
    return act.done


def restore(library: Library, id: int) -> Done:
    """Take it back from the trash; it counts again."""
    with library.act("dossier.restore") as act:
        row = rows(library, [id]).get(id)
        if row is None or not row.is_trashed:
            raise UserError("not_in_trash")
        storage.trash(library.database, id, None)
        act.post(_entry(id, row.draft))
        _tell(act, row)
    assert act.done
    return act.done


def get(library: Library, id: int) -> DossierRow:
    """One card; `dossier_unknown` when there is none, or it lies in the trash."""
    row = rows(library, [id]).get(id)
    if row is None or row.is_trashed:
        raise UserError("dossier_unknown")
    return row


def rows(library: Library, ids: Sequence[int]) -> dict[int, DossierRow]:
    """Cards by id, from the trash too: what was given with an answer keeps its line."""
    return storage.rows(library.database, ids)


def ids(
    library: Library,
    text: str = "",
    order: str = "number",
    *,
    descending: bool = False,
    shown: str = Shown.ALL,
    topic: Topic = ("", None),
) -> array[int]:
    """Those of a part of the folder and a topic that hold the words, in order."""
    return storage.ids(
        library.database,
        text,
        order,
        descending=descending,
        shown=shown,
        topic=topic,
        today=library.today,
    )


def find(library: Library, text: str, limit: int = OFFERED) -> list[DossierRow]:
    """What to offer for an inquiry, an event or a profile; `row.line(language)` names it.

    Without a word the latest cards.
    """
    return storage.find(library.database, text, limit)


def listed(library: Library, shown: str = Shown.ALL, topic: Topic = ("", None)) -> list[DossierRow]:
    """A part of the folder by the alphabet, for a paper."""
    found = ids(library, order="title", shown=shown, topic=topic)
    known = rows(library, found)
    return [known[id] for id in found]


def displayed(library: Library) -> list[DossierRow]:
    """What hangs on the wall now and is in force, the latest first."""
    found = ids(library, order="dated", descending=True, shown=Shown.DISPLAYED)
    known = rows(library, found)
    return [known[id] for id in found if not known[id].is_expired(library.today)]


def articles(
    library: Library, period: Period | None, topic: Topic = ("", None)
) -> list[DossierRow]:
    """The index of articles of a period, or of all years, by the alphabet."""
    found = storage.articles(library.database, period)
    known = rows(library, found)
    return [known[id] for id in found if _is_of(known[id].draft, topic)]


def passed(library: Library) -> list[DossierRow]:
    """Displayed documents whose term has passed, the oldest first."""
    return storage.passed(library.database, library.today)


def trashed(library: Library) -> list[DossierRow]:
    """What lies in the trash."""
    return storage.trashed(library.database)


def editions(library: Library, text: str = "") -> list[tuple[int | None, str]]:
    """Editions to offer: id of one that is subscribed to or None, and the name."""
    return [one for one in storage.editions(library.database) if has_words(text, one[1])]


def issues_of(library: Library, periodical: int) -> list[IssueOffer]:
    """What came of an edition this year and the last, the latest first."""
    card = periodicals.get(library, periodical)
    found = []
    for year in (library.today.year, library.today.year - 1):
        for row in reversed(issue_storage.of_year(library.database, periodical, year)):
            if row.received_on:
                found.append(_offer(issues.label_of(card.draft, row), row))
    return found


def article_of(library: Library, periodical: int) -> DossierDraft:
    """What the form of an article begins with: the edition, and the last issue that came."""
    card = periodicals.get(library, periodical)
    draft = DossierDraft(
        library.today,
        DossierKind.ARTICLE,
        language=card.draft.language,
        edition=card.title,
        periodical_id=periodical,
    )
    for last in issues_of(library, periodical)[:1]:
        draft = replace(draft, issue_no=last.number, dated=last.day)
    return draft


def typed(library: Library, column: str) -> list[str]:
    """Authors, subjects or shelves typed before, the most used first."""
    return storage.typed(library.database, column)


def _offer(label: str, row: IssueRow) -> IssueOffer:
    """A newspaper is told by its day, a journal by its number; of that the month is known."""
    day = None if label.startswith("№") else day_of(row.year, row.number)
    number = "" if day else label.removeprefix("№\u00a0")
    return IssueOffer(f"{label}, {row.year}", number, day or date(row.year, row.month, 1))


def _counted(library: Library, draft: DossierDraft, row: DossierRow | None = None) -> DossierDraft:
    """An own topic brings the usual one that it is counted as; one that a card had, as it was."""
    own = draft.own_rubric_id
    if own is None:
        return draft
    if row is not None and row.draft.own_rubric_id == own:
        return replace(draft, rubric=row.draft.rubric)
    return replace(draft, rubric=own_names.get(library, RUBRICS, own).draft.counted_as)


def _entry(id: int, draft: DossierDraft) -> Fact:
    return Fact(Name.DOSSIER, draft.on, kind=draft.kind, content=draft.rubric, ref=id)


def _is_of(draft: DossierDraft, topic: Topic) -> bool:
    rubric, own = topic
    return draft.own_rubric_id == own if own is not None else rubric in ("", draft.rubric)


def _tell(act: Act, row: DossierRow) -> None:
    act.id, act.summary = row.id, {"no": row.number, "title": row.draft.title}
