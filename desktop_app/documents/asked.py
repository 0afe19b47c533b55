"""«What all branches were asked»: branch by topic for a period, and the questions; no names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, headed_paper
from desktop_app.documents.pages import Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.classes import Rubric
from desktop_app.domain.dates import period_title, short
from desktop_app.domain.letters import Asked
from desktop_app.domain.periods import Period
from desktop_app.services.centre import Branch, CentreRow

Counts = Mapping[tuple[str, str], int]
"""How many, by the branch's key and the usual topic."""


def write_asked(
    letter: Letterhead,
    period: Period,
    branches: Sequence[Branch],
    counts: Counts,
    rows: Sequence[CentreRow],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """The table first, then each question with its body and office."""
    title = translate("Replies", "What all branches were asked")
    paper = headed_paper(letter, lang, title, translate, period_title(period, lang), landscape=True)
    _table(paper, branches, counts, lang, translate)
    paper.y -= 4
    paper.text(translate("Replies", "By the letters of the branches that have come."), SANS, 9)
    paper.y -= 12
    paper.need(80)
    paper.text(translate("Replies", "Questions"), SANS_BOLD, 12)
    paper.y -= 4
    _list(paper, rows, lang, translate)
    paper.write(to)


def matrix(
    branches: Sequence[Branch], counts: Counts
) -> list[tuple[Branch | None, tuple[int, ...]]]:
    """Numbers of each branch by topic, and below them those of all (None)."""
    table = [
        (branch, tuple(counts.get((branch.key, topic), 0) for topic in Rubric))
        for branch in branches
    ]
    sums = tuple(sum(numbers[at] for _, numbers in table) for at in range(len(Rubric)))
    return [*table, (None, sums)]


def line_title(branch: Branch | None, lang: str, translate: Translate) -> str:
    """«07 · Өңүү», or «All branches»."""
    if branch is None:
        return translate("Replies", "All branches")
    return " · ".join(filter(None, (branch.branch, branch.name(lang))))


def topic_title(asked: Asked, lang: str, translate: Translate) -> str:
    """The usual topic, with the branch's own name of it."""
    own = asked.rubric_ky or asked.rubric_ru if lang == "ky" else asked.rubric_ru or asked.rubric_ky
    usual = names.title(translate, "rubric", asked.rubric)
    return f"{usual}: {own}" if own else usual


def told_state(asked: Asked, translate: Translate) -> str:
    """The branch's state of its inquiry, «late» where it was."""
    title = names.title(translate, "inquiry_state", asked.state)
    return translate("Inquiries", "{state}, late").format(state=title) if asked.is_late else title


def _table(
    paper: Paper, branches: Sequence[Branch], counts: Counts, lang: str, translate: Translate
) -> None:
    topics = names.titles(translate, "rubric")
    columns = (
        Column(translate("Replies", "Branch"), 63),
        *(Column(topics[topic], 10.5, "right", is_turned=True) for topic in Rubric),
        Column(translate("Replies", "In all"), 14, "right"),
    )
    Table(paper, columns, Look(8.5)).write(
        Line(
            (line_title(branch, lang, translate), *(str(n or "") for n in numbers),
             str(sum(numbers))),
            is_bold=branch is None,
        )
        for branch, numbers in matrix(branches, counts)
    )  # fmt: skip


def _list(paper: Paper, rows: Sequence[CentreRow], lang: str, translate: Translate) -> None:
    columns = (
        Column("№", 10, "right"),
        Column(translate("Replies", "Day"), 19),
        Column(translate("Replies", "Branch"), 16),
        Column(translate("Replies", "Body, office"), 52),
        Column(translate("Replies", "Question"), 92),
        Column(translate("Replies", "Topic"), 44),
        Column(translate("Replies", "State"), 33),
    )
    Table(paper, columns, Look(8.5)).write(
        Line(
            (
                str(at),
                short(row.asked.on),
                row.branch,
                ", ".join(filter(None, (row.asked.body(lang), row.asked.office))),
                " ".join(row.asked.question.split()),
                topic_title(row.asked, lang, translate),
                told_state(row.asked, translate),
            )
        )
        for at, row in enumerate(rows, 1)
    )
