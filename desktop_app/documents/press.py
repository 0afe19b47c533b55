"""The list of publications with their cuttings, and the note that a newspaper is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path

from desktop_app.documents import event_words, names
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, headed_paper, signature
from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.pictures import draw_picture, picture_size
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import NBSP, on_day, period_title, short
from desktop_app.domain.events import EventState
from desktop_app.domain.periods import Period
from desktop_app.services.events import EventCard
from desktop_app.services.press import PublicationRow

_CUTTING = 120 * MM  # the height of a cutting, two on a page


def write_publications(
    letter: Letterhead,
    period: Period,
    rows: Sequence[PublicationRow],
    cuttings: Mapping[int, Path],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """«Список публикаций» of a period; `cuttings` by publication follow the table."""
    title = translate("PressPapers", "List of publications")
    paper = headed_paper(letter, lang, title, translate, period_title(period, lang))
    columns = (
        Column("№", 9, "right"),
        Column(translate("PressPapers", "Date"), 20),
        Column(translate("PressPapers", "Edition, number"), 40),
        Column(translate("PressPapers", "Headline"), 46),
        Column(translate("PressPapers", "Author"), 27),
        Column(translate("PressPapers", "About what"), 38),
    )
    Table(paper, columns, Look(9)).write(
        Line(
            (
                str(number),
                short(row.draft.on),
                _edition(row),
                row.draft.title,
                row.draft.author,
                _about(row, lang),
            )
        )
        for number, row in enumerate(rows, 1)
    )
    paper.y -= 10
    n = len(rows)
    paper.text(translate("PressPapers", "%n publication(s) in all", "", n), SANS_BOLD, 10)
    paper.y -= 14
    signature(paper, translate("SerialPapers", "Librarian"), letter.librarian)
    for number, row in enumerate(rows, 1):
        if row.id in cuttings:
            _cutting(paper, number, row, cuttings[row.id])
    paper.write(to)


def write_press_note(
    letter: Letterhead,
    text: str,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """The note as she has edited it: a headline in the first line, paragraphs below."""
    title = translate("PressPapers", "Note for the press")
    paper = Paper(title, letter.name(lang), lang)
    paper.page()
    paper.text(letter.name(lang), SANS_BOLD, 10)
    for line in filter(None, (letter.place, letter.phone)):
        paper.text(line, SANS, 9)
    paper.y -= 16
    headline, _, body = text.strip().partition("\n")
    paper.text(headline, SANS_BOLD, 15, align="center")
    paper.y -= 10
    for paragraph in body.splitlines():
        if paragraph.strip():
            paper.text(paragraph, size=12, leading=1.45)
            paper.y -= 6
    paper.y -= 18
    signature(paper, translate("SerialPapers", "Librarian"), letter.librarian)
    paper.write(to)


def note_text(card: EventCard, library: str, lang: str, translate: Translate) -> str:
    """A draft of the note: what is not known leaves no hole. The first line is its headline."""
    draft, is_held = card.draft, card.state is EventState.HELD
    form = event_words.form(card, translate)
    form = form if card.own_form else form.lower()
    first = (
        translate(
            "PressNote",
            "{day} the event «{title}» ({form}) took place.",
        )
        if is_held
        else translate(
            "PressNote",
            "{day} the event «{title}» ({form}) will take place.",
        )
    )
    day = on_day(draft.on, lang)
    begun = first.format(day=day[:1].upper() + day[1:], title=card.title(lang), form=form)
    held_by = translate("PressNote", "Organiser: {library}.")
    guests = translate("PressNote", "Among the guests: {guests}.")
    partners = translate("PressNote", "It was prepared together with: {partners}.")
    together = ", ".join(body.name(lang) for body in card.organisations)
    paragraphs = (
        _joined(
            begun,
            _where(card, translate),
            held_by.format(library=_bare(library)) if library else "",
        ),
        _came(card, translate),
        _joined(
            guests.format(guests=_bare(draft.guests)) if draft.guests else "",
            partners.format(partners=_bare(together)) if together else "",
        ),
        card.outcome.conclusion if is_held else "",
    )
    return "\n\n".join((card.title(lang), *(one for one in paragraphs if one)))


def _where(card: EventCard, translate: Translate) -> str:
    draft = card.draft
    kind = names.title(translate, "venue_kind", draft.venue_kind).lower()
    place = f"{kind} ({_bare(draft.venue)})" if draft.venue else kind
    if card.state is EventState.HELD:
        return translate("PressNote", "It took place {place}.").format(place=place)
    told = translate("PressNote", "It will take place {place}.").format(place=place)
    begins = translate("PressNote", "It begins at {time}.").format(time=draft.starts_at)
    return _joined(told, begins if draft.starts_at else "")


def _came(card: EventCard, translate: Translate) -> str:
    """How many came, or who is invited."""
    audience = _bare(card.draft.audience)
    if card.state is not EventState.HELD:
        invited = translate("PressNote", "All who wish are invited: {audience}.")
        return invited.format(audience=audience) if audience else ""
    came = card.outcome.attendance
    n = came.total
    if not n:
        return ""
    told = translate("PressNote", "%n people took part.", "", n)
    ages = names.titles(translate, "age")
    groups = (("child", came.children), ("youth", came.youth))
    among = ", ".join(f"{ages[age].lower()} — {some}" for age, some in groups if some)
    if among:
        told += " " + translate("PressNote", "Among them: {ages}.").format(ages=among)
    return told


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))


def _bare(text: str) -> str:
    """Without the full stop that the sentence has itself."""
    return text.strip().rstrip(".")


def published_as(row: PublicationRow) -> str:
    """In one line: newspaper with number, date, author, heading."""
    draft = row.draft
    told = (_edition(row), short(draft.on), draft.author, f"«{draft.title}»")
    return ", ".join(filter(None, told))


def _edition(row: PublicationRow) -> str:
    number = f"№{NBSP}{row.draft.issue_no}" if row.draft.issue_no else ""
    return ", ".join(filter(None, (row.draft.edition, number)))


def _about(row: PublicationRow, lang: str) -> str:
    note = " ".join(row.draft.note.split())
    return note or row.event(lang)


def _cutting(paper: Paper, number: int, row: PublicationRow, path: Path) -> None:
    """The picture with what it is above it; both on one page."""
    height = picture_size(path, paper.width, _CUTTING)[1]
    paper.need(height + 40)
    paper.y -= 12
    told = ", ".join(filter(None, (_edition(row), short(row.draft.on))))
    paper.text(f"{number}. {told}", SANS_BOLD, 10)
    paper.y -= height + 4
    draw_picture(paper, path, paper.left, paper.y, paper.width, height)
