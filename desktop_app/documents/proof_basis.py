"""«На чём основаны числа»: under each figure of the note its dated entries, or the sums of days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.entry_words import EntryWords
from desktop_app.documents.figures import money_text, value_text
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, headed_paper
from desktop_app.documents.pages import Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import period_title, short
from desktop_app.domain.periods import Period
from desktop_app.services.proof import DAILY_FROM, FIGURES, Basis, Figure

_LOOK = Look(8.4, pad=1.4)
_ACROSS = 6  # days beside each other
_BELOW = 60  # points kept together with a heading


def write_basis(
    letter: Letterhead,
    period: Period,
    bases: Sequence[Basis],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """The appendix of the note; readers stand in it by the number of their card."""
    title = translate("ProofBasis", "Appendix: what the numbers are based on")
    paper = headed_paper(letter, lang, title, translate, period_title(period, lang))
    rule = translate(
        "ProofBasis",
        "Each number is the sum of the dated entries below it. Readers, visits, loans, questions"
        " and days open are printed as sums of days, and so is what has more than {most} entries;"
        " the program shows each of them.",
    )
    paper.text(rule.format(most=DAILY_FROM), SANS, 9)
    if not bases:
        paper.y -= 8
        paper.text(translate("ReportPaper", "Nothing in this period."), SANS, 9.5)
    titles, words = names.titles(translate, "proof_figure"), EntryWords(translate)
    for basis in bases:
        paper.need(_BELOW)
        paper.y -= 10
        name = ", ".join(titles[figure.key] for figure in _of_what(basis.figure))
        paper.text(f"{name} — {_shown(basis, basis.value)}", SANS_BOLD, 10.5)
        paper.y -= 3
        if basis.days:
            _days(paper, basis, translate)
        else:
            _entries(paper, basis, words, translate)
    paper.write(to)


def _entries(paper: Paper, basis: Basis, words: EntryWords, translate: Translate) -> None:
    columns = (
        Column(translate("ProofBasis", "Date"), 20),
        Column(translate("ProofBasis", "Entry"), 130),
        Column(translate("ProofBasis", "Adds"), 30, "right"),
    )
    Table(paper, columns, _LOOK).write(
        Line((short(row.on), words.told(row), _shown(basis, row.amount))) for row in basis.entries
    )


def _days(paper: Paper, basis: Basis, translate: Translate) -> None:
    """Some days beside each other, line by line."""
    date, adds = translate("ProofBasis", "Date"), translate("ProofBasis", "Adds")
    columns = [Column(date, 18), Column(adds, 12, "right")] * _ACROSS
    Table(paper, columns, _LOOK).write(_rows(basis))


def _rows(basis: Basis) -> Iterator[Line]:
    for start in range(0, len(basis.days), _ACROSS):
        row = basis.days[start : start + _ACROSS]
        cells = [text for on, n in row for text in (short(on), _shown(basis, n))]
        yield Line((*cells, *[""] * (2 * (_ACROSS - len(row)))))


def _shown(basis: Basis, value: int) -> str:
    return money_text(value) if basis.figure.is_money else value_text(value)


def _of_what(figure: Figure) -> tuple[Figure, ...]:
    """A figure that is a part is told after the one that it stands below."""
    before = FIGURES[: FIGURES.index(figure)]
    above = next(one for one in (*reversed(before), figure) if not one.level)
    return (above, figure) if figure.level else (figure,)
