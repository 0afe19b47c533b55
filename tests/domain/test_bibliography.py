"""One line names a book, an article and a document on the screen and on every paper."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.bibliography import Work, line, without_author


@pytest.mark.parametrize(
    ("work", "ru", "ky"),
    [
        (
            Work("Ырлар", "Осмонов А.", "Бишкек", "Адабият", "2015", "120"),
            "Осмонов А. Ырлар. — Бишкек : Адабият, 2015. — 120 с.",
            "Осмонов А. Ырлар. — Бишкек : Адабият, 2015. — 120 б.",
        ),
        (Work("Манас."), "Манас.", "Манас."),
        (
            Work("Полив", "Ким Л", pages="3", edition="Вестник", issue_no="38",
                 dated=date(2026, 8, 20), body_ru="не сюда"),
            "Ким Л. Полив // Вестник. — 2026. — № 38. — С. 3.",
            "Ким Л. Полив // Вестник. — 2026. — № 38. — Б. 3.",
        ),
        (
            Work("Полив", edition="Вестник", dated=date(2026, 8, 20)),
            "Полив // Вестник. — 20.08.2026.",
            "Полив // Вестник. — 20.08.2026.",
        ),
        (
            Work("Бюджет", document_no="4", dated=date(2026, 1, 30), body_ru="Кеңеш", body_ky="АК"),
            "Бюджет / Кеңеш. — № 4. — 30.01.2026.",
            "Бюджет / АК. — № 4. — 30.01.2026.",
        ),
        (Work("Кимге?", document_no="№ 5-а"), "Кимге?. — № 5-а.", "Кимге?. — № 5-а."),
    ],
)  # fmt: skip
def test_a_work_is_cited_with_what_is_known(work: Work, ru: str, ky: str) -> None:
    assert _plain(line(work, "ru")) == ru
    assert _plain(line(work, "ky")) == ky


def test_a_list_with_its_own_column_for_authors_leaves_them_out() -> None:
    article = Work("Полив", "Ким Л.", pages="3", edition="Вестник", issue_no="38")
    assert _plain(without_author(article)) == "Полив // Вестник. — № 38"


def _plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")
