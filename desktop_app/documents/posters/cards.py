"""Invitations, two on an A4, and certificates in a frame, one a page; one file for all names.

A name that is not known yet is a line to write on.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from io import BytesIO
from pathlib import Path

from desktop_app.documents.fonts import SERIF, SERIF_BOLD, SERIF_ITALIC
from desktop_app.documents.pages import A4, MM, Paper
from desktop_app.documents.posters import ornament, texts
from desktop_app.documents.posters.parts import Board, Box
from desktop_app.domain import dates
from desktop_app.domain.certificates import CertificateJob, CertificateKind

_WORDS: Mapping[str, Mapping[str, str]] = {
    "ru": {
        "invitation": "ПРИГЛАШЕНИЕ",
        "thanks": "БЛАГОДАРНОСТЬ",
        "diploma": "ДИПЛОМ",
        "honour": "ПОЧЁТНАЯ ГРАМОТА",
        "to_thanks": "получает",
        "to_diploma": "награждается",
        "to_honour": "награждается",
        "dear": "{name}!",
        "invite": "Приглашаем Вас",
        "wait": "Ждём Вас!",
        "librarian": "Библиотекарь",
        "stamp": "М. П.",
        "reason": "за участие в мероприятии «{title}»",
    },
    "ky": {
        "invitation": "ЧАКЫРУУ",
        "thanks": "ЫРААЗЫЧЫЛЫК КАТ",
        "diploma": "ДИПЛОМ",
        "honour": "АРДАК ГРАМОТА",
        "to_thanks": "менен сыйланат",
        "to_diploma": "менен сыйланат",
        "to_honour": "менен сыйланат",
        "dear": "Урматтуу {name}!",
        "invite": "Сизди чакырабыз",
        "wait": "Күтөбүз!",
        "librarian": "Китепканачы",
        "stamp": "М. О.",
        "reason": "«{title}» иш-чарасына катышкандыгы үчүн",
    },
}


def write_cards(job: CertificateJob, lang: str, to: Path | BytesIO) -> None:
    """In 'ru' or 'ky'; `poster_text_too_long` when a text does not fit at nine points."""
    paper = Paper(_WORDS[lang][job.kind], job.told.library_ru, lang)
    if job.kind is CertificateKind.INVITATION:
        for at in range(0, len(job.names), 2):
            paper.page(landscape=False)
            for number, name in enumerate(job.names[at : at + 2]):
                _invitation(Board(paper), job, lang, name, A4[1] / 2 * (2 - number))
            _cut(paper)
    else:
        for name in job.names:
            paper.page(landscape=True)
            _certificate(Board(paper), job, lang, name)
    paper.write(to)


def _invitation(board: Board, job: CertificateJob, lang: str, name: str, top: float) -> None:
    word, told = _WORDS[lang], job.told
    height = A4[1] / 2
    canvas = board.paper.canvas
    canvas.setLineWidth(1.2)
    canvas.rect(10 * MM, top - height + 10 * MM, A4[0] - 20 * MM, height - 20 * MM)
    put = partial(_line, board, Box(20 * MM, top, A4[0] - 40 * MM, 0))
    put(word["invitation"], SERIF_BOLD, 14, 14, 28)
    if name:
        put(word["dear"].format(name=name), SERIF_BOLD, 29, 13, 20)
    else:
        _blank(board, A4[0] / 2, top - 39 * MM, 120 * MM)
    put(word["invite"], SERIF, 43, 8, 15)
    form = texts.said(lang, told.form_ky, told.form_ru)
    put(form, SERIF_ITALIC, 51, 7, 13)
    put(texts.title(told, lang), SERIF_BOLD, 59, 28, 26)
    when = ", ".join(filter(None, (texts.full_date(told, lang), texts.time(told, lang))))
    put(when, SERIF_BOLD, 89, 11, 18)
    put(texts.place(told, lang), SERIF, 101, 10, 14)
    put(word["wait"], SERIF_ITALIC, 112, 9, 16)
    foot = texts.DOT.join(filter(None, (texts.library(told, lang), texts.phone(told.phone))))
    put(foot, SERIF, 123, 9, 12)


def _certificate(board: Board, job: CertificateJob, lang: str, name: str) -> None:
    word = _WORDS[lang]
    width, height = A4[1], A4[0]
    ornament.frame(board.paper.canvas, width, height)
    put = partial(_line, board, Box(30 * MM, height, width - 60 * MM, 0))
    put(texts.library(job.told, lang), SERIF, 24, 11, 16)
    put(word[job.kind], SERIF_BOLD, 37, 22, 48)
    put(word[f"to_{job.kind}"], SERIF_ITALIC, 61, 9, 18)
    if name:
        put(name, SERIF_BOLD, 73, 24, 38)
    else:
        _blank(board, width / 2, height - 92 * MM, 170 * MM)
    reason = job.reason or word["reason"].format(title=texts.title(job.told, lang))
    put(reason, SERIF, 100, 40, 22)
    _signatures(board, job, lang, height - 157 * MM)
    put(dates.long(job.told.on, lang), SERIF, 175, 9, 13)


def _signatures(board: Board, job: CertificateJob, lang: str, y: float) -> None:
    """One line, or two where somebody else signs too; the place of the stamp between."""
    width, word = A4[1], _WORDS[lang]
    signed = ", ".join(filter(None, (word["librarian"], job.librarian)))
    sides = [(34 * MM, signed)]
    if job.also_signs.strip():
        sides.append((width - 124 * MM, job.also_signs))
    for x, text in sides:
        _blank(board, x + 45 * MM, y, 90 * MM)
        board.block(text, SERIF, Box(x, y - 1 * MM, 90 * MM, 12 * MM), 13)
    board.block(word["stamp"], SERIF, Box(width / 2 - 12 * MM, y + 6 * MM, 24 * MM, 8 * MM), 12)


def _line(
    board: Board, around: Box, text: str, font: str, down: float, height: float, high: float
) -> None:
    """A text so many millimetres below the top of its card."""
    top = around.top - down * MM
    board.block(text, font, Box(around.x, top, around.width, height * MM), high)


def _blank(board: Board, middle: float, y: float, length: float) -> None:
    board.paper.canvas.setLineWidth(0.7)
    board.paper.canvas.line(middle - length / 2, y, middle + length / 2, y)


def _cut(paper: Paper) -> None:
    canvas = paper.canvas
    canvas.setLineWidth(0.5)
    canvas.setDash(4, 4)
    canvas.line(0, A4[1] / 2, A4[0], A4[1] / 2)
    canvas.setDash()
