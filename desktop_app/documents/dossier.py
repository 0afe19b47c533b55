"""The folder for the self-government on paper: the board, index, catalogue, spines.

«МСУ информирует» hangs on the wall and is read standing, so its type is large.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from pathlib import Path

from desktop_app.documents import fonts, names
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, headed_paper
from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.paper_spec import PaperSpec, Parameter
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import NBSP, long, period_title, short
from desktop_app.domain.errors import UserError
from desktop_app.domain.periods import Period
from desktop_app.domain.text import sort_key
from desktop_app.services.dossier import DossierRow

_SPINE = (58 * MM, 250 * MM)
_SPINES = 3  # on a page
_LARGEST, _SMALLEST = 44, 16  # points of a topic on a spine


def write_board(
    letter: Letterhead,
    rows: Sequence[DossierRow],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """«МСУ информирует»: what is displayed now; `dossier_empty` when nothing is."""
    _require(rows)
    title = translate("DossierPapers", "The self-government informs")
    paper = Paper(title, letter.name(lang), lang)
    paper.page()
    paper.text(letter.name(lang), SANS, 12, align="center")
    paper.y -= 6
    paper.text(title, SANS_BOLD, 30, align="center", leading=1.2)
    paper.y -= 12
    for row in rows:
        _notice(paper, row, lang, translate)
    paper.y -= 8
    ask = translate("DossierPapers", "The documents are in the library: ask for them and read.")
    paper.text(ask, SANS_BOLD, 14, align="center")
    paper.write(to)


def write_index(
    letter: Letterhead,
    period: Period | None,
    rows: Sequence[DossierRow],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """The analytical index of articles: by topics, in each by the alphabet."""
    _require(rows)
    title = translate("DossierPapers", "Index of articles on self-government")
    paper = headed_paper(
        letter, lang, title, translate, period_title(period, lang) if period else ""
    )
    number = 0
    for topic, found in by_topic(rows, translate).items():
        _topic(paper, topic)
        for row in found:
            number += 1
            _numbered(paper, f"{number}.", row.line(lang), row.draft.subject)
    paper.y -= 8
    n = len(rows)
    paper.text(translate("DossierPapers", "%n article(s) in all", "", n), SANS_BOLD, 10)
    paper.write(to)


def write_catalogue(
    letter: Letterhead,
    rows: Sequence[DossierRow],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """What the folder holds and where it stands: by topics, in each by the alphabet."""
    _require(rows)
    title = translate("DossierPapers", "Catalogue of the folder for the self-government")
    paper = headed_paper(letter, lang, title, translate)
    columns = (
        Column("№", 11, "right"),
        Column(translate("DossierPapers", "Document, article"), 103),
        Column(translate("DossierPapers", "Kind"), 26),
        Column(translate("DossierPapers", "In force through"), 20),
        Column(translate("DossierPapers", "Place"), 20),
    )
    Table(paper, columns, Look(9)).write(_shelved(rows, lang, translate))
    paper.y -= 10
    n = len(rows)
    paper.text(translate("DossierPapers", "%n card(s) in all", "", n), SANS_BOLD, 10)
    paper.write(to)


def write_spines(
    letter: Letterhead,
    rows: Sequence[DossierRow],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """Labels for the backs of folders, one for each topic of the cards; cut along the frame."""
    _require(rows)
    title = translate("DossierPapers", "Labels for the backs of the folders")
    paper = Paper(title, letter.name(lang), lang, margin=12 * MM)
    for place, topic in enumerate(by_topic(rows, translate)):
        if place % _SPINES == 0:
            paper.page()
        left = paper.left + (place % _SPINES) * (_SPINE[0] + 4 * MM)
        _spine(paper, left, topic, letter.name(lang), translate)
    paper.write(to)


def by_topic(rows: Iterable[DossierRow], translate: Translate) -> dict[str, list[DossierRow]]:
    """The cards under their topics, the usual and the own ones, by the alphabet."""
    found: dict[str, list[DossierRow]] = {}
    for row in rows:
        topic = names.rubric(translate, row.draft.rubric, row.own)
        found.setdefault(topic, []).append(row)
    return {topic: found[topic] for topic in sorted(found, key=sort_key)}


PAPERS = (
    PaperSpec(
        "dossier.board",
        lambda translate: translate("DossierPapers", "The self-government informs"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        write_board,
    ),
    PaperSpec(
        "dossier.index",
        lambda translate: translate("DossierPapers", "Index of articles on self-government"),
        (Parameter.PERIOD, Parameter.ROWS, Parameter.LANGUAGE),
        write_index,
    ),
    PaperSpec(
        "dossier.catalogue",
        lambda translate: translate(
            "DossierPapers", "Catalogue of the folder for the self-government"
        ),
        (Parameter.ROWS, Parameter.LANGUAGE),
        write_catalogue,
    ),
    PaperSpec(
        "dossier.spines",
        lambda translate: translate("DossierPapers", "Labels for the backs of the folders"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        write_spines,
    ),
)


def _require(found: Sequence[object]) -> None:
    if not found:
        raise UserError("dossier_empty")


def _notice(paper: Paper, row: DossierRow, lang: str, translate: Translate) -> None:
    """One document on the board; it is not torn apart by the end of a page."""
    draft = row.draft
    above = _joined(
        names.title(translate, "dossier_kind", draft.kind),
        f"№{NBSP}{draft.document_no or draft.issue_no}"
        if draft.document_no or draft.issue_no
        else "",
        long(draft.dated, lang) if draft.dated else "",
    )
    until = translate("DossierPapers", "In force through {date}")
    below = _joined(
        row.body(lang) or draft.edition,
        until.format(date=long(draft.until, lang)) if draft.until else "",
    )
    lines = fonts.wrap(fonts.safe(draft.title, SANS_BOLD), SANS_BOLD, 20, paper.width)
    paper.need(52 + 26 * len(lines))
    paper.canvas.setLineWidth(0.8)
    paper.canvas.line(paper.left, paper.y, paper.right, paper.y)
    paper.y -= 6
    paper.text(above, SANS, 14)
    paper.text(draft.title, SANS_BOLD, 20)
    if below:
        paper.text(below, SANS, 14)
    paper.y -= 10


def _topic(paper: Paper, topic: str) -> None:
    paper.need(44)  # with the first line under it
    paper.y -= 8
    paper.text(topic, SANS_BOLD, 11.5)
    paper.y -= 2


def _numbered(paper: Paper, number: str, line: str, subject: str) -> None:
    """The number at the margin, the line beside it, what it is about in small type."""
    paper.need(28)
    paper.put(number, paper.left, paper.y - 10, SANS, 10, "right", 20)
    paper.text(line, SANS, 10, indent=26)
    if subject:
        paper.text(subject, SANS, 8.5, indent=26)
    paper.y -= 2


def _shelved(rows: Sequence[DossierRow], lang: str, translate: Translate) -> Iterable[Line]:
    kinds: Mapping[str, str] = names.titles(translate, "dossier_kind")
    for topic, found in by_topic(rows, translate).items():
        yield Line(("", topic, "", "", ""), is_bold=True, shade=0.93)
        for row in found:
            draft = row.draft
            until = short(draft.until) if draft.until else ""
            cells = (str(row.number), row.line(lang), kinds[draft.kind], until, draft.shelf)
            yield Line(cells)


def _spine(paper: Paper, left: float, topic: str, library: str, translate: Translate) -> None:
    """The frame of a label, the topic along it as large as it fits in two lines."""
    wide, high = _SPINE
    canvas, bottom = paper.canvas, paper.top - high
    canvas.setLineWidth(0.6)
    canvas.rect(left, bottom, wide, high)
    size, lines = _fitting(topic, high - 20 * MM)
    canvas.saveState()
    canvas.translate(left, bottom)
    canvas.rotate(90)  # along the label, read from below
    folder = translate("DossierPapers", "Folder for the self-government")
    paper.put(folder, 0, -12 * MM, SANS, 14, "center", high)
    y = -wide / 2 + (len(lines) - 1) * size * 0.6 - size * 0.35
    for line in lines:
        paper.put(line, 0, y, SANS_BOLD, size, "center", high)
        y -= size * 1.2
    for clipped in fonts.wrap(fonts.safe(library, SANS), SANS, 10, high - 10 * MM)[:1]:
        paper.put(clipped, 0, -wide + 6 * MM, SANS, 10, "center", high)
    canvas.restoreState()


def _fitting(text: str, room: float) -> tuple[int, list[str]]:
    """The largest type in which a text takes two lines at the most."""
    text = fonts.safe(text, SANS_BOLD)
    for size in range(_LARGEST, _SMALLEST, -2):
        lines = fonts.wrap(text, SANS_BOLD, size, room)
        if len(lines) <= 1 or (len(lines) == 2 and size <= 34):
            return size, lines
    return _SMALLEST, fonts.wrap(text, SANS_BOLD, _SMALLEST, room)[:2]


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
