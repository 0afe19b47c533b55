"""The folder on paper: the board, the index by topics and alphabet, the catalogue, spines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop_app.documents.dossier import (
    write_board,
    write_catalogue,
    write_index,
    write_spines,
)
from desktop_app.domain.dossier import DossierDraft, DossierKind
from desktop_app.domain.errors import UserError
from desktop_app.domain.own_names import OwnName
from desktop_app.domain.periods import of_months
from desktop_app.exchange.dossier_lists import folder_table
from desktop_app.services.dossier import DossierRow
from desktop_app.ui.paper_language import translator
from tests.documents.conftest import Read
from tests.documents.samples import HOSTILE
from tests.documents.test_act_parts import LETTER
from tests.exchange.test_sheets import read as read_sheet
from tests.services.events_month import open_library

ON = date(2026, 9, 10)


def card(number: int = 1, own: OwnName | None = None, **changes: object) -> DossierRow:
    draft = DossierDraft(
        ON, DossierKind.DECISION, "Бюджет жөнүндө", date(2026, 1, 30), "4", rubric="budget",
        until=date(2026, 12, 31), shelf="2-папка",
    )  # fmt: skip
    draft = replace(draft, **changes)  # type: ignore[arg-type]
    return DossierRow(number, number, draft, "Айыл кеңеш", "Айылдык кеңеш", own, 0, False)


def article(number: int, title: str, rubric: str = "water") -> DossierRow:
    return card(
        number, kind=DossierKind.ARTICLE, title=title, rubric=rubric, edition="Муниципалитет",
        issue_no="9", pages="14", document_no="", until=None,
    )  # fmt: skip


def made(write: Callable[..., None], lang: str, *given: object) -> BytesIO:
    file = BytesIO()
    write(LETTER, *given, lang, translator(lang), file)
    return file


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("ru", ("МСУ информирует", "Решение · № 4 · 30 января 2026 г.",
                "Айыл кеңеш · Действует по 31 декабря 2026 г.")),
        ("ky", ("ЖӨБ маалымдайт", "Чечим · № 4 · 2026-жылдын 30-январы",
                "Айылдык кеңеш · Колдонулуу мөөнөтү: 2026-жылдын 31-декабры")),
    ],
)  # fmt: skip
def test_the_board_tells_number_day_body_and_term(
    read: Read, lang: str, words: tuple[str, ...]
) -> None:
    text = " ".join(read(made(write_board, lang, [card()]))).replace("\u00a0", " ")
    assert "Бюджет жөнүндө" in text
    for one in words:
        assert one in text


def test_the_index_goes_by_topics_then_by_the_alphabet(read: Read) -> None:
    own = OwnName("Арык", "Арык", "water")
    rows = [article(1, "Арыктар"), article(2, "Көпүрө", "roads"), article(3, "Таза суу")]
    rows.append(replace(article(4, "Сугат"), own=own))
    text = " ".join(read(made(write_index, "ru", of_months(2026, 1, 12), rows)))
    text = text.replace("\u00a0", " ")
    places = [
        text.index(one)
        for one in ("Арык ", "1. Сугат", "Дороги", "2. Көпүрө //", "3. Арыктар", "4. Таза суу //")
    ]
    assert places == sorted(places)
    assert "Муниципалитет. — 2026. — № 9. — С. 14." in text
    assert "Всего 4 статьи" in text


def test_the_catalogue_says_where_each_card_stands(read: Read) -> None:
    text = " ".join(read(made(write_catalogue, "ky", [card(7), article(8, "Таза суу")])))
    assert "2-папка" in text and "31.12.2026" in text
    assert "Бардыгы 2 карточка" in text


def test_each_topic_has_a_back_of_its_own_three_on_a_page(read: Read) -> None:
    topics = ("budget", "water", "roads", "land", "water")
    rows = [card(at, rubric=topic) for at, topic in enumerate(topics)]
    file = made(write_spines, "ru", rows)
    assert len(PdfReader(file).pages) == 2
    assert " ".join(read(file)).count("Папка МСУ") == 4


@pytest.mark.parametrize("write", [write_board, write_catalogue, write_spines])
def test_with_nothing_to_print_it_says_so(write: Callable[..., None]) -> None:
    with pytest.raises(UserError, match="dossier_empty"):
        made(write, "ru", [])
    with pytest.raises(UserError, match="dossier_empty"):
        made(write_index, "ru", None, [])


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_nonsense_and_length_break_no_paper(lang: str) -> None:
    long = card(2, title="Өтө узун аталыш " * 18, subject="".join(HOSTILE), shelf=HOSTILE[0])
    rows = [card(at, title=text, document_no=text) for at, text in enumerate(HOSTILE, 100)]
    rows.append(long)
    rows += [card(at) for at in range(3, 60)]
    for write in (write_board, write_catalogue, write_spines):
        assert len(PdfReader(made(write, lang, rows)).pages) >= 1
    assert len(PdfReader(made(write_index, lang, None, rows)).pages) >= 1


def test_the_table_has_a_row_a_card(tmp_path: Path) -> None:
    to = tmp_path / "папка.xlsx"
    rows = [card(7, note="=1+1"), article(8, "Таза суу")]
    assert folder_table(open_library(), rows, "ru", translator("ru"), to) == 2
    found = read_sheet(to.read_bytes())
    assert [row["A"] for row in found[-2:]] == ["7", "8"]
    assert "=1+1" in found[-2].values()
