"""The certificate of public works and the list of partnership: sums, orders, both languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest

from desktop_app.documents.community import write_partnership, write_public_works
from desktop_app.domain.community import CommunityDraft
from desktop_app.domain.periods import quarter
from desktop_app.services.community import CommunityRow, Partnership, Works
from desktop_app.ui.paper_language import translator
from tests.documents.conftest import Read
from tests.documents.samples import HOSTILE
from tests.documents.test_act_parts import LETTER

QUARTER = quarter(2026, 3)
BODY = (("Айыл өкмөтү", "Айыл өкмөтүнүн аппараты"),)
WORK = CommunityRow(
    1,
    CommunityDraft(
        "public_work", date(2026, 9, 29), "УИК № 7027", "election", "secretary", 4,
        order_no="12", order_on=date(2026, 9, 1), ends_on=date(2026, 10, 2), days=4, hours=32,
        is_in_hours=True, is_closed=True, result="Список\nпроверен", proof="справка № 4",
    ),
    bodies=BODY,
)  # fmt: skip
WORKS = Works(((WORK, 2),), in_hours=2, closed=1)
ACTION = CommunityRow(
    2,
    CommunityDraft("partner_action", date(2026, 9, 3), "Стенд", organisation_id=4, event_id=9),
    bodies=BODY, agreement=("7", "2026-01-10"), event_ru="Встреча", event_ky="Жолугушуу",
)  # fmt: skip
EVENT = replace(ACTION, id=-9, agreement=("", ""))
DIPLOMA = CommunityRow(3, CommunityDraft("achievement", date(2026, 9, 8), "2-е место", "contest"))


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("ru", ("Главе айыл өкмөтү", "29.09.2026 – 02.10.2026",
                "Избирательная комиссия: УИК № 7027 (секретарь комиссии)",
                "Айыл өкмөтү, распоряжение № 12 от 01.09.2026", "Список проверен; справка № 4",
                "Всего 2 дня общественной работы", "из них 2 дня в рабочее время",
                "библиотека из-за этого была закрыта 1 день", "М. П.")),
        ("ky", ("Айыл өкмөтүнүн башчысына", "Шайлоо комиссиясы: УИК № 7027",
                "01.09.2026-ж. № 12 буйрук", "Бардыгы 2 күн коомдук жумуш", "М. О.")),
    ],
)  # fmt: skip
def test_the_certificate_has_who_charged_and_the_ledgers_sums(
    read: Read, lang: str, told: tuple[str, ...]
) -> None:
    file = BytesIO()
    write_public_works(LETTER, QUARTER, WORKS, lang, translator(lang), file)
    text = " ".join(" ".join(read(file)).split())
    assert [one for one in told if one not in text] == []


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("ru", ("Совместные дела: 1", "Стенд (мероприятие «Встреча»)",
                "Айыл өкмөтү, договор № 7 от 10.01.2026",
                "Мероприятия с партнёрами (посчитаны среди мероприятий): 1",
                "Достижения: 1", "Место в конкурсе: 2-е место")),
        ("ky", ("Биргелешкен иштер: 1", "Стенд («Жолугушуу» иш-чарасы)",
                "10.01.2026-ж. № 7 келишим", "Жетишкендиктер: 1")),
    ],
)  # fmt: skip
def test_the_list_tells_own_entries_and_events_apart(
    read: Read, lang: str, told: tuple[str, ...]
) -> None:
    file = BytesIO()
    partnership = Partnership((ACTION,), (EVENT,), (DIPLOMA,))
    write_partnership(LETTER, QUARTER, partnership, lang, translator(lang), file)
    text = " ".join(" ".join(read(file)).split())
    assert [one for one in told if one not in text] == []


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_an_empty_period_and_any_text_can_be_printed(read: Read, lang: str) -> None:
    write_public_works(LETTER, QUARTER, Works((), 0, 0), lang, translator(lang), BytesIO())
    write_partnership(LETTER, QUARTER, Partnership((), (), ()), lang, translator(lang), BytesIO())
    for text in HOSTILE:
        draft = replace(WORK.draft, title=text, result=text, proof=text, order_no=text)
        rows = (CommunityRow(1, draft, bodies=((text, text),)),)
        works = Works(((rows[0], 1),), 1, 1)
        write_public_works(LETTER, QUARTER, works, lang, translator(lang), BytesIO())
        partnership = Partnership(rows, rows, rows)
        write_partnership(LETTER, QUARTER, partnership, lang, translator(lang), BytesIO())
