"""The list of publications with its cuttings, and a note without holes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from desktop_app.documents.press import note_text, write_press_note, write_publications
from desktop_app.domain.events import EventDraft, EventState
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.periods import of_months
from desktop_app.domain.press import PublicationDraft
from desktop_app.services.events import EventCard
from desktop_app.services.press import PublicationRow
from desktop_app.ui.paper_language import translator
from tests.documents.conftest import Read
from tests.documents.samples import HOSTILE
from tests.documents.test_act_parts import LETTER

YEAR = of_months(2026, 1, 12)
ON = date(2026, 9, 23)


def publication(id: int = 1, **changes: str) -> PublicationRow:
    values = {"title": "Айтыш", "edition": "Аламудунский вестник", "issue_no": "38"} | changes
    return PublicationRow(id, PublicationDraft(ON, **values), None, "Язык", "Тил", False)


def held(**changes: object) -> EventCard:
    draft = EventDraft(ON, **{"form": "talk", "title_ru": "Язык", "title_ky": "Тил"} | changes)  # type: ignore[arg-type]
    outcome = Outcome(Attendance(12, 7, 3), documents=5, conclusion="Такие встречи нужны селу.")
    return EventCard(
        1, 2026, 5, EventState.HELD, draft, (), outcome, "", ON, None, None, False
    )  # fmt: skip


@pytest.mark.parametrize(("lang", "total"), [("ru", "Всего 2 публикации"),
                                             ("ky", "Бардыгы 2 жарыялоо")])  # fmt: skip
def test_the_list_has_its_total_and_each_cutting_under_its_number(
    read: Read, tmp_path: Path, lang: str, total: str
) -> None:
    Image.new("RGB", (300, 900)).save(tmp_path / "a.jpg")
    rows = [publication(), publication(2, note="О конкурсе")]
    file = BytesIO()
    write_publications(LETTER, YEAR, rows, {2: tmp_path / "a.jpg"}, lang, translator(lang), file)
    text = " ".join(read(file))
    assert total in text
    assert "2. Аламудунский вестник, № 38, 23.09.2026" in text
    assert ("Язык" if lang == "ru" else "Тил") in text
    assert sum(len(page.images) for page in PdfReader(file).pages) == 1


def test_a_note_tells_what_is_known(read: Read) -> None:
    text = note_text(held(guests="поэт Ж. Мамытов."), "Библиотека", "ru", translator("ru"))
    assert text.splitlines()[0] == "Язык"
    assert "23\u00a0сентября состоялось мероприятие «Язык» (беседа)." in text
    assert "Участие приняли 22 человека. Из них: дети — 12, молодёжь — 7." in text
    assert "Среди гостей: поэт Ж. Мамытов." in text
    assert text.endswith("Такие встречи нужны селу.")
    file = BytesIO()
    write_press_note(LETTER, text, "ru", translator("ru"), file)
    assert "Участие приняли 22 человека" in read(file)[0]


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_what_is_not_known_leaves_no_hole(lang: str) -> None:
    quiet = replace(held(), outcome=Outcome(Attendance(12, 7, 3), documents=5))
    for one in (replace(quiet, state=EventState.PLANNED), quiet):
        text = note_text(one, "", lang, translator(lang))
        assert not any(hole in text for hole in (": .", "  ", "{", " .", "()"))
        assert "\n\n\n" not in text


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_can_be_printed(text: str) -> None:
    row = publication(title=text, edition=text, author=text, note=text)
    write_publications(LETTER, YEAR, [row], {}, "ru", translator("ru"), BytesIO())
    write_press_note(LETTER, text, "ky", translator("ky"), BytesIO())
