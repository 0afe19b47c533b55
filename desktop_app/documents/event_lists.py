"""Lists of an event: the sheet that participants sign, what an exhibition shows."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from desktop_app.documents import event_words
from desktop_app.documents.fonts import SANS
from desktop_app.documents.letterhead import Letterhead, headed_paper, signature
from desktop_app.documents.pages import MM
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.events import EXHIBITIONS
from desktop_app.services.events import EventCard
from desktop_app.services.exhibits import ShownRow

_ROW = 8 * MM  # room to write a name and sign
_LINES = 25  # of an empty sheet: one page


def write_attendance_sheet(
    letter: Letterhead,
    card: EventCard,
    members: tuple[str, ...],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """Write the sheet of registration: numbered lines to sign; of a club its members' names."""
    title = translate("EventPaper", "Sheet of registration")
    note = f"{event_words.form(card, translate)} «{card.title(lang)}»"
    paper = headed_paper(letter, lang, title, translate, note, is_private=True)
    paper.text(event_words.days(card, lang), SANS, 9.5)
    paper.text(event_words.place(card, translate), SANS, 9.5, leading=1.4)
    paper.y -= 6
    columns = (
        Column("№", 10, "right"),
        Column(translate("EventPaper", "Full name"), 80),
        Column(translate("EventPaper", "Age or class"), 30),
        Column(translate("EventPaper", "Signature"), 60),
    )
    known = [*members, *[""] * max(0, _LINES - len(members))]
    lines = [Line((str(at), name, "", "")) for at, name in enumerate(known, 1)]
    Table(paper, columns, Look(9.5, height=_ROW)).write(lines)
    paper.y -= 8
    text = translate("EventPaper", "Came: ______, of them children ______, young people ______")
    paper.text(text, SANS, 9.5)
    signature(paper, translate("EventPaper", "Counted by"), card.outcome.counted_by)
    paper.write(to)


def write_exhibition_list(
    letter: Letterhead,
    card: EventCard,
    documents: tuple[ShownRow, ...],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """Write what an exhibition or a day of information shows, in the order of the stand."""
    title = translate("EventPaper", "List of documents")
    if card.draft.form in EXHIBITIONS:
        title = translate("EventPaper", "List of the exhibition")
    paper = headed_paper(
        letter, lang, title, translate, f"«{card.title(lang)}» · {event_words.days(card, lang)}"
    )
    columns = (
        Column("№", 10, "right"),
        Column(translate("EventPaper", "Author"), 42),
        Column(translate("EventPaper", "Title"), 68),
        Column(translate("EventPaper", "Year"), 14),
        Column(translate("EventPaper", "Inventory no."), 24, "right"),
        Column(translate("EventPaper", "Shelf"), 22),
    )
    lines = (
        Line((str(at), row.author, row.title, str(row.year or ""), row.inventory_no, row.shelf))
        for at, row in enumerate(documents, 1)
    )
    Table(paper, columns, Look(9)).write(lines)
    paper.y -= 8
    n = len(documents)
    paper.text(translate("EventPaper", "%n document(s) shown", "", n), SANS, 10)
    role = translate("EventPaper", "Responsible")
    signature(paper, role, card.draft.responsible or letter.librarian)
    paper.write(to)
