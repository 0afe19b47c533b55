"""What leaves names nobody, and the centre's numbers are their lists."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pypdf

from desktop_app.domain.inquiries import AnswerDraft
from desktop_app.domain.letters import ReplyDraft
from desktop_app.domain.own_names import RUBRICS, OwnName
from desktop_app.services import centre, inquiries, opening, own_names, reports
from desktop_app.services.library import Library
from tests.exchange.letters_world import (
    Calendar,
    a_body,
    a_library,
    asked,
    give_back,
    take,
    write,
)


def test_the_centre_sees_what_was_asked_and_each_number_is_its_list(
    branch: Library, middle: Library, stick: Path, tmp_path: Path, calendar: Calendar
) -> None:
    other = a_library(tmp_path / "other", "08", calendar)
    for rubric in ("land", "land", "water"):
        asked(branch, rubric=rubric)
    late = asked(other, rubric="water")
    trashed = asked(other)
    write(other, stick)
    inquiries.trash(other, trashed)
    calendar.today += timedelta(days=30)
    inquiries.answer(other, late, AnswerDraft(calendar.today, "Поздно"))
    write(branch, stick)
    write(other, stick)
    take(middle, stick)
    assert len(centre.passed(middle)) == 0
    over = reports.period("2026-Q3")
    names = {one.key: one.branch for one in centre.branches(middle)}
    counts = centre.counts(middle, over)
    assert {(names[key], rubric): n for (key, rubric), n in counts.items()} == {
        ("07", "land"): 2,
        ("07", "water"): 1,
        ("08", "water"): 1,
    }
    for (key, rubric), n in counts.items():
        assert len(centre.asked(middle, over, key, rubric)) == n
    assert len(centre.asked(middle, over)) == 4
    assert len(centre.asked(middle, reports.period("2026-Q2"))) == 0
    rows = centre.rows(middle, centre.asked(middle, over))
    assert [row.asked.is_late for row in rows.values()].count(True) == 1
    opening.close(other, copy=False)


def test_nobody_who_asked_is_named_in_what_leaves(
    branch: Library, middle: Library, stick: Path
) -> None:
    askers = {
        "Асанова Гүлнара": "Асановага жер берүү, Гүлнаранын үйү, тел. 0555 12 34 56",
        "Талип Жакып уулу": "Талиби жана Жакыптын арызы",
        "Островский Пётр": "Договор Островского; Петру нужен образец",
        "Бек Чоро": "Бекке, Чорого маалымат +996 (700) 98-76-54",
    }
    for asker, question in askers.items():
        id = asked(branch, a_body(branch, f"Айыл {asker[:1]}"), asker=asker, question=question)
        inquiries.pass_on(branch, id, f"просил {asker}, звонить 0700 987654")
    write(branch, stick)
    take(middle, stick)
    for id in centre.passed(middle):
        centre.answer(middle, id, ReplyDraft("Ответ"))
    give_back(middle, stick)
    left = "".join(_text(path) for path in stick.rglob("*") if path.is_file())
    hidden = ("Асанов", "Гүлнар", "Талип", "Талиб", "Жакып", "Островск", "Петр", "Пётр", "Бек",
              "Чоро", "0555", "987654", "98-76", "+996")  # fmt: skip
    assert [word for word in hidden if word in left] == []
    assert "жер берүү" in left and "маалымат" in left and "землеустроитель" in left


def test_a_phone_in_a_topic_or_a_body_does_not_leave_either(
    branch: Library, middle: Library, stick: Path
) -> None:
    topic = OwnName("Вопросы Асановой", "", "land")
    own = own_names.add(branch, RUBRICS, topic).id
    body = a_body(branch, "КХ «Тоо», тел. 0555 12 34 56")
    asked(branch, body, own_rubric_id=own, office="фермер, 0700-98-76-54")
    write(branch, stick)
    take(middle, stick)
    (id,) = centre.asked(middle, reports.period("2026-Q3"))
    told = centre.get(middle, id).asked
    assert (told.rubric_ru, told.body("ru"), told.office) == (
        "Вопросы «…»",
        "КХ «Тоо», тел. «…»",
        "фермер, «…»",
    )


def _text(path: Path) -> str:
    if path.suffix == ".pdf":
        return "".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    return path.read_text("utf-8")
