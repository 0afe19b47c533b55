"""Consent to the keeping of personal data: by a grown reader, or by a parent for a child.

The text names purpose, data, rights and withdrawal (handbook 6.7); it cites no law.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from desktop_app.documents.fonts import SERIF
from desktop_app.documents.letterhead import Letterhead, field, head, signature
from desktop_app.documents.pages import Paper
from desktop_app.documents.words import Translate
from desktop_app.services.readers import ReaderCard


def write_consent(
    letter: Letterhead, card: ReaderCard | None, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """A grown reader's consent: one A4 page; without a card a blank to fill in."""
    title = translate("Consent", "Consent to the processing of personal data")
    paper = Paper(title, letter.name(lang), lang)
    paper.page()
    head(paper, letter, lang, title)
    field(paper, translate("Consent", "I, full name"), card.name if card else "")
    _place(paper, card, translate)
    paper.y -= 12
    whose = translate(
        "Consent",
        "agree that the library keeps and processes my data: full name, year of birth, address,"
        " phone, place of study or work, and records of the books I borrow.",
    )
    _terms(paper, whose, translate)
    _signed(paper, letter, translate)
    paper.write(to)


def write_guardian_consent(
    letter: Letterhead, card: ReaderCard | None, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """A parent's or guardian's consent and surety for a child: one A4 page."""
    title = translate("Consent", "Consent of a parent or guardian for a child")
    paper = Paper(title, letter.name(lang), lang)
    paper.page()
    head(paper, letter, lang, title)
    field(paper, translate("Consent", "I, full name"), card.draft.guardian if card else "")
    field(paper, translate("Consent", "parent or guardian of the child"), card.name if card else "")
    _place(paper, card, translate)
    paper.y -= 12
    whose = translate(
        "Consent",
        "agree that the library keeps and processes the child's and my data: full names, the"
        " child's year of birth, address, phone, school and class, and records of the books the"
        " child borrows.",
    )
    _terms(paper, whose, translate)
    surety = translate(
        "Consent",
        "I answer for the books that the child takes: they come back in time and whole; a lost or"
        " spoiled book is replaced by an equal one.",
    )
    _paragraph(paper, surety)
    _signed(paper, letter, translate)
    paper.write(to)


def consent_terms(translate: Translate) -> tuple[str, ...]:
    """Purpose, limits, rights: the same in the forms and on the registration card."""
    return (
        translate(
            "Consent",
            "The purpose: to lend books, to remind of their return and to count readers. Reports"
            " of the library hold numbers only, no names.",
        ),
        translate(
            "Consent",
            "The data are not handed to others without consent. Whoever they are about may ask at"
            " any time what is kept, have it corrected, and withdraw this consent in writing.",
        ),
    )


def _terms(paper: Paper, whose: str, translate: Translate) -> None:
    for text in (whose, *consent_terms(translate)):
        _paragraph(paper, text)


def _paragraph(paper: Paper, text: str) -> None:
    paper.text(text, SERIF, 12, leading=1.4)
    paper.y -= 7


def _place(paper: Paper, card: ReaderCard | None, translate: Translate) -> None:
    draft = card.draft if card else None
    parts = (draft.village, draft.street, draft.house) if draft else ()
    field(paper, translate("Consent", "Address"), ", ".join(filter(None, parts)))
    field(paper, translate("Consent", "Phone"), draft.phone if draft else "")


def _signed(paper: Paper, letter: Letterhead, translate: Translate) -> None:
    paper.y -= 18
    signature(paper, translate("Consent", "Signature"))
    signature(paper, translate("Consent", "Date"))
    paper.y -= 12
    signature(paper, translate("Consent", "Received by the librarian"), letter.librarian)
