"""The album on paper: four or six a page, each with its caption, nothing outside the page."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from desktop_app.documents.album import write_album
from desktop_app.domain.album import PhotoDraft
from desktop_app.services.album import Page
from desktop_app.ui.paper_language import translator
from tests.documents.conftest import Read
from tests.documents.samples import HOSTILE
from tests.documents.test_act_parts import LETTER


def page(folder: Path, captions: list[str]) -> Page:
    photos = []
    for at, caption in enumerate(captions):
        path = folder / f"{at}.jpg"
        Image.new("RGB", (160, 100) if at % 2 else (90, 160), (at * 30 % 255, 99, 99)).save(path)
        photos.append((path, PhotoDraft(caption, f"{caption} ky" if caption else "")))
    return Page(date(2026, 9, 23), "Язык — душа народа", "Тил — элдин жаны", tuple(photos))


@pytest.mark.parametrize(("a_page", "pages"), [(4, 2), (6, 2)])
@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_photos_stand_in_order_under_the_event_and_its_day(
    read: Read, tmp_path: Path, a_page: int, pages: int, lang: str
) -> None:
    file = BytesIO()
    captions = [f"Снимок {n}" for n in range(1, 8)]
    write_album(LETTER, page(tmp_path, captions), a_page, lang, translator(lang), file)
    found = read(file)
    assert len(found) == pages
    assert [len(one.images) for one in PdfReader(file).pages] == [a_page, 7 - a_page]
    assert ("Язык — душа народа" if lang == "ru" else "Тил — элдин жаны") in found[0]
    assert found[0].index("Снимок 1") < found[0].index(f"Снимок {a_page}")
    assert "Снимок 7" in found[1]


@pytest.mark.parametrize("text", [*HOSTILE, "Очень длинная подпись " * 20])
def test_any_caption_can_be_printed(tmp_path: Path, text: str) -> None:
    write_album(LETTER, page(tmp_path, [text]), 6, "ru", translator("ru"), BytesIO())
