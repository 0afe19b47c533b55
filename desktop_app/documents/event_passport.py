"""The passport of an event (handbook 7.3): what was planned, what became of it, by whom.

A field of which nothing is known is a line to write on by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from desktop_app.documents import event_words, fonts, names
from desktop_app.documents.fonts import SANS_BOLD
from desktop_app.documents.letterhead import (
    Letterhead,
    field,
    headed_paper,
    signature,
)
from desktop_app.documents.pages import Paper
from desktop_app.documents.press import published_as
from desktop_app.documents.words import Translate
from desktop_app.domain.album import PhotoDraft
from desktop_app.domain.dates import short
from desktop_app.domain.events import EventState
from desktop_app.domain.numbers import money
from desktop_app.services.events import EventCard, EventChange
from desktop_app.services.exhibits import ShownRow
from desktop_app.services.press import PublicationRow

_SIZE = 9.5


@dataclass(frozen=True)
class Passport:
    """An event with its history, the documents that were shown, the club whose session it was.

    `photos` are those of its album, `publications` what the press wrote about it.
    """

    card: EventCard
    changes: tuple[EventChange, ...] = ()
    documents: tuple[ShownRow, ...] = ()
    club: str = ""
    photos: tuple[PhotoDraft, ...] = ()
    publications: tuple[PublicationRow, ...] = ()


@dataclass(frozen=True)
class _Field:
    label: str
    text: str = ""
    lines: int = 1  # at least so many, to write on


def write_event_passport(
    letter: Letterhead, passport: Passport, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """Write it: the plan, the outcome, a place to sign."""
    card = passport.card
    title = translate("EventPaper", "Passport of event no. {no}").format(
        no=event_words.numbered(card)
    )
    paper = headed_paper(letter, lang, title, translate, card.title(lang))
    _write(paper, _planned(passport, lang, translate))
    paper.y -= 10
    paper.text(translate("EventPaper", "Outcome"), SANS_BOLD, 11)
    _write(paper, _outcome(passport, lang, translate))
    paper.y -= 14
    role = translate("EventPaper", "Responsible")
    signature(paper, role, card.draft.responsible or letter.librarian)
    paper.write(to)


def _write(paper: Paper, fields: Iterable[_Field]) -> None:
    for one in fields:
        told = one.text.splitlines() or [""]
        field(paper, one.label, told[0], size=_SIZE)
        for more in told[1:]:
            _line(paper, more)
        for _ in range(one.lines - len(told)):
            _line(paper, "")


def _line(paper: Paper, text: str) -> None:
    """A further line of a field, ruled from margin to margin."""
    step = _SIZE * 1.75
    for line in fonts.wrap(fonts.safe(text, SANS_BOLD), SANS_BOLD, _SIZE, paper.width) or [""]:
        paper.need(step)
        paper.y -= step
        paper.put(line, paper.left, paper.y + 3, SANS_BOLD, _SIZE)
        paper.canvas.setLineWidth(0.3)
        paper.canvas.line(paper.left, paper.y, paper.right, paper.y)


def _planned(passport: Passport, lang: str, translate: Translate) -> Iterator[_Field]:
    card, draft = passport.card, passport.card.draft
    yield _Field(translate("EventPaper", "Form"), event_words.form(card, translate))
    other = draft.title_ru if lang == "ky" else draft.title_ky
    yield _Field(translate("EventPaper", "Title in the other language"), other)
    yield _Field(translate("EventPaper", "Day and time"), event_words.days(card, lang))
    for text in _changed(passport.changes, translate):
        yield _Field(translate("EventPaper", "Changed"), text)
    yield _Field(translate("EventPaper", "Place"), event_words.place(card, translate))
    yield _Field(translate("EventPaper", "Subject"), event_words.direction(card, translate))
    yield _Field(translate("EventPaper", "For whom"), draft.audience)
    if passport.club:
        yield _Field(translate("EventPaper", "Club"), passport.club)
    yield _Field(translate("EventPaper", "Together with"), event_words.partners(card, lang))
    yield _Field(translate("EventPaper", "Guests"), draft.guests)
    yield _Field(translate("EventPaper", "In the plan"), event_words.in_plan(card, translate))
    yield _Field(translate("EventPaper", "Purpose and tasks"), draft.purpose, 2)
    programme = translate("EventPaper", "Programme (speakers, subjects, hours)")
    yield _Field(programme, draft.programme, 3)
    yield _Field(translate("EventPaper", "Equipment"), draft.equipment)
    budget = money(draft.budget) if draft.budget else ""
    yield _Field(translate("EventPaper", "Estimate of costs"), budget)
    yield _Field(translate("EventPaper", "Sponsors"), draft.sponsors)
    free = translate("EventPaper", "free")
    paid = translate("EventPaper", "paid")
    yield _Field(translate("EventPaper", "Admission"), free if draft.is_free else paid)
    yield _Field(translate("EventPaper", "Script (file or printed)"))


def _changed(changes: Iterable[EventChange], translate: Translate) -> Iterator[str]:
    told = {
        "move": translate("EventPaper", "moved from {was} to {date}"),
        "cancel": translate("EventPaper", "cancelled on {made}"),
        "resume": translate("EventPaper", "planned again on {made}"),
    }
    for one in changes:
        text = told[one.kind].format(
            was=short(one.was_on), date=short(one.on), made=short(one.made_on)
        )
        yield " – ".join(filter(None, (text, one.reason)))


def _outcome(passport: Passport, lang: str, translate: Translate) -> Iterator[_Field]:
    outcome = passport.card.outcome
    is_held = passport.card.state is EventState.HELD
    came = outcome.attendance
    ages = names.titles(translate, "age")
    groups = (("child", came.children), ("youth", came.youth), ("adult", came.adults))
    parts = "; ".join(f"{ages[age].lower()} – {people if is_held else '____'}"
                      for age, people in groups)  # fmt: skip
    total = translate("EventPaper", "in all – {n}; {parts}").format(
        n=came.total if is_held else "____", parts=parts
    )
    yield _Field(translate("EventPaper", "People who came"), total)
    yield _Field(translate("EventPaper", "Who counted"), outcome.counted_by)
    shown_by = names.titles(translate, "evidence")
    told = ", ".join(shown_by[one].lower() for one in outcome.evidence)
    yield _Field(translate("EventPaper", "Evidence"), told)
    yield _Field(translate("EventPaper", "Documents shown"), _number(outcome.documents))
    if passport.documents:
        listed = (f"{at}. {_described(row)}" for at, row in enumerate(passport.documents, 1))
        yield _Field(translate("EventPaper", "List of documents"), "\n".join(listed))
    else:
        yield _Field(translate("EventPaper", "List of documents"), "", 2)
    yield _Field(translate("EventPaper", "Documents lent"), _number(outcome.lent))
    yield _Field(translate("EventPaper", "Feedback"), outcome.feedback, 2)
    yield _Field(translate("EventPaper", "Photos (files)"), _photos(passport, lang, translate))
    published = (outcome.press, *map(published_as, passport.publications))
    yield _Field(
        translate("EventPaper", "Publication (newspaper, number, date, author)"),
        "\n".join(filter(None, published)),
    )
    yield _Field(translate("EventPaper", "Spent"), money(outcome.spent) if outcome.spent else "")
    yield _Field(translate("EventPaper", "Conclusion"), outcome.conclusion, 2)


def _photos(passport: Passport, lang: str, translate: Translate) -> str:
    """How many are in the album, and what is written under them."""
    count = len(passport.photos)
    if not count:
        return ""
    told = translate("EventPaper", "in the album – {n}").format(n=count)
    captions = (photo.caption(lang) for photo in passport.photos)
    return ": ".join(filter(None, (told, "; ".join(filter(None, captions)))))


def _number(n: int) -> str:
    return str(n) if n else ""


def _described(row: ShownRow) -> str:
    return ", ".join(filter(None, (row.author, row.title, str(row.year or ""), row.inventory_no)))
