"""What a branch passes on arrives at the centre, and the answer at the branch: nothing is lost."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pypdf
import pytest

from desktop_app.documents import names
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.inquiries import LONGEST, LONGEST_LINE, AnswerDraft, InquiryState
from desktop_app.domain.letters import ReplyDraft
from desktop_app.exchange import letters as stick_letters
from desktop_app.services import centre, inquiries, letters, opening, reports, settings, undo
from desktop_app.services.library import Library
from desktop_app.storage import facts
from desktop_app.ui.paper_language import translator
from tests.exchange.letters_world import (
    MONDAY,
    Calendar,
    a_body,
    a_library,
    asked,
    bring,
    give_back,
    only,
    passed_on,
    take,
    write,
)

LONG = "Строка первая.\nСтрока вторая: «ө ү ң».\n" * 200


def ledger(library: Library) -> list[object]:
    return library.database.rows("SELECT * FROM fact ORDER BY id")


def test_there_and_back(branch: Library, middle: Library, stick: Path, calendar: Calendar) -> None:
    id = passed_on(branch, "сначала образцы", body=a_body(branch), question=LONG)
    assert letters.way(branch, id).letter is None
    folder = write(branch, stick)
    assert (folder.name, sorted(path.name for path in folder.iterdir())) == (
        "letter_07_1",
        ["inquiries.json", "manifest.json"],
    )
    assert letters.way(branch, id).letter == (1, MONDAY)
    taken = take(middle, stick)
    assert (taken.new, taken.changed, taken.old) == (1, 0, 0)
    row = only(middle)
    assert (row.branch, row.asked.body("ky"), row.asked.office) == (
        "07",
        "Айыл өкмөтү",
        "землеустроитель",
    )
    assert row.asked.question == inquiries.get(branch, id).draft.question
    assert len(row.asked.question) > 5000
    assert (row.asked.note, row.is_open) == ("сначала образцы", True)
    calendar.today += timedelta(days=1)
    draft = ReplyDraft("Ответ\nв две строки", "Бюллетень, 2024", 2, "Токтосунова А.")
    centre.answer(middle, row.id, draft)
    (back,) = give_back(middle, stick)
    assert sorted(path.name for path in back.iterdir()) == [
        "answers.json",
        "answers_07_1.pdf",
        "manifest.json",
    ]
    before = ledger(branch)
    taken = bring(branch, stick)
    assert (taken.new, taken.changed, taken.unknown) == (1, 0, 0)
    assert ledger(branch) == before, "nothing is counted by taking"
    card = inquiries.get(branch, id)
    assert (card.state, card.answered.answer) == (InquiryState.IN_WORK, "")
    way = letters.way(branch, id)
    assert (way.passed_on, way.letter, way.taken_on) == (MONDAY, (1, MONDAY), calendar.today)
    reply = way.reply
    assert reply and (reply.answer, reply.sources, reply.documents, reply.executor) == (
        "Ответ\nв две строки",
        "Бюллетень, 2024",
        2,
        "Токтосунова А.",
    )
    assert letters.replied(branch) == [id]
    inquiries.answer(branch, id, AnswerDraft(calendar.today, reply.answer))
    assert letters.replied(branch) == []
    write(branch, stick)
    take(middle, stick)
    assert only(middle).held == only(middle).sent == 1
    (last,) = give_back(middle, stick)
    assert json.loads((last / "answers.json").read_bytes())["replies"] == []
    assert not list(last.glob("*.pdf")), "no reply sheets when there is no reply"


def test_the_same_twice_is_found_not_doubled(branch: Library, middle: Library, stick: Path) -> None:
    passed_on(branch)
    assert write(branch, stick) == write(branch, stick)
    take(middle, stick)
    taken = take(middle, stick)
    assert (taken.done, taken.old) == (None, 1)
    centre.answer(middle, only(middle).id, ReplyDraft("Ответ"))
    assert give_back(middle, stick) == give_back(middle, stick)
    assert bring(branch, stick).new == 1
    assert (bring(branch, stick).done, bring(branch, stick).old) == (None, 1)
    assert sorted(path.name for path in stick.iterdir()) == ["answers_07_1", "letter_07_1"]


def test_a_newer_letter_is_not_overwritten_by_an_older_one(
    branch: Library, middle: Library, tmp_path: Path
) -> None:
    id = passed_on(branch)
    write(branch, tmp_path / "first")
    inquiries.answer(branch, id, AnswerDraft(MONDAY, "Нашлось самим"))
    write(branch, tmp_path / "second")
    assert take(middle, tmp_path / "second").new == 1
    taken = take(middle, tmp_path / "first")
    assert (taken.done, taken.old) == (None, 1)
    assert (only(middle).asked.state, only(middle).is_open) == ("done", False)


def test_what_is_no_longer_passed_on_is_told(branch: Library, middle: Library, stick: Path) -> None:
    id = asked(branch)
    done = inquiries.pass_on(branch, id)
    write(branch, stick)
    assert done.journal_id
    undo.undo(branch, done.journal_id)
    write(branch, stick)
    take(middle, stick)
    assert (only(middle).is_withdrawn, only(middle).is_open) == (True, False)
    with pytest.raises(UserError, match="inquiry_not_passed"):
        centre.answer(middle, only(middle).id, ReplyDraft("Ответ"))
    undo.undo_last(branch)  # the inquiry itself
    write(branch, stick)
    take(middle, stick)
    assert only(middle).asked.state == "withdrawn"


def test_one_that_is_asked_again_waits_again(branch: Library, middle: Library, stick: Path) -> None:
    id = passed_on(branch)
    write(branch, stick)
    take(middle, stick)
    centre.answer(middle, only(middle).id, ReplyDraft("Мало"))
    give_back(middle, stick)
    bring(branch, stick)
    inquiries.pass_on(branch, id, "нужно подробнее")
    write(branch, stick)
    take(middle, stick)
    assert (only(middle).is_open, only(middle).asked.note) == (True, "нужно подробнее")
    centre.answer(middle, only(middle).id, ReplyDraft("Подробно"))
    give_back(middle, stick)
    assert bring(branch, stick).changed == 1
    reply = letters.reply_of(branch, id)
    assert reply and reply.answer == "Подробно"
    assert inquiries.get(branch, id).state is InquiryState.IN_WORK


def test_one_closed_meanwhile_keeps_its_own_answer(
    branch: Library, middle: Library, stick: Path
) -> None:
    id = passed_on(branch)
    write(branch, stick)
    take(middle, stick)
    centre.refuse(middle, only(middle).id, "В фонде нет")
    inquiries.answer(branch, id, AnswerDraft(MONDAY, "Нашлось самим"))
    give_back(middle, stick)
    bring(branch, stick)
    reply = letters.reply_of(branch, id)
    assert reply and (reply.state, reply.reason) == ("refused", "В фонде нет")
    assert inquiries.get(branch, id).answered.answer == "Нашлось самим"
    assert inquiries.get(branch, id).state is InquiryState.DONE
    assert letters.replied(branch) == []


def test_an_answer_that_came_while_it_was_closed_is_there_when_it_is_opened_again(
    branch: Library, middle: Library, stick: Path
) -> None:
    id = passed_on(branch)
    write(branch, stick)
    take(middle, stick)
    centre.answer(middle, only(middle).id, ReplyDraft("Ответ"))
    give_back(middle, stick)
    done = inquiries.answer(branch, id, AnswerDraft(MONDAY, "По ошибке сюда"))
    bring(branch, stick)
    assert done.journal_id
    undo.undo(branch, done.journal_id)
    assert inquiries.get(branch, id).state is InquiryState.WAITING
    assert letters.replied(branch) == [id] and letters.is_replied(branch, id)
    write(branch, stick)
    take(middle, stick)
    assert (only(middle).is_final, only(middle).is_open) == (True, False), "not asked again"
    assert json.loads((give_back(middle, stick)[0] / "answers.json").read_bytes())["replies"] == []


def test_taken_up_is_told_and_nothing_moves(branch: Library, middle: Library, stick: Path) -> None:
    id = passed_on(branch)
    write(branch, stick)
    take(middle, stick)
    centre.take_up(middle, only(middle).id)
    (folder,) = give_back(middle, stick)
    (sheet,) = folder.glob("*.pdf")
    (page,) = pypdf.PdfReader(sheet).pages
    assert names.title(translator("ru"), "reply_state", "taken_up") in page.extract_text()
    assert "Подготовил" not in page.extract_text(), "nobody is named, no label for nobody"
    bring(branch, stick)
    assert inquiries.get(branch, id).state is InquiryState.WAITING
    reply = letters.reply_of(branch, id)
    assert reply and reply.state == "taken_up"


def test_several_branches_get_their_own_letters(
    branch: Library, middle: Library, stick: Path, tmp_path: Path, calendar: Calendar
) -> None:
    other = a_library(tmp_path / "other", "08", calendar)
    mine, theirs = passed_on(branch), passed_on(other, question="Закон о воде", rubric="water")
    write(branch, stick)
    write(other, stick)
    assert take(middle, stick).new == 2
    for id in centre.passed(middle):
        centre.answer(middle, id, ReplyDraft(f"Для {centre.get(middle, id).branch}"))
    assert [path.name for path in give_back(middle, stick)] == ["answers_07_1", "answers_08_1"]
    for library, id, text in ((branch, mine, "Для 07"), (other, theirs, "Для 08")):
        taken = bring(library, stick)
        assert (taken.new, taken.foreign) == (1, 1)
        reply = letters.reply_of(library, id)
        assert reply and reply.answer == text
    opening.close(other, copy=False)


def test_an_empty_answer_is_refused(branch: Library, middle: Library, stick: Path) -> None:
    passed_on(branch)
    write(branch, stick)
    take(middle, stick)
    for text in ("", " \n "):
        with pytest.raises(Invalid, match="answer_required"):
            centre.answer(middle, only(middle).id, ReplyDraft(text))
        with pytest.raises(UserError, match="reason_required"):
            centre.refuse(middle, only(middle).id, text)


def test_a_refused_act_at_a_closed_day_does_not_stop_letters(
    branch: Library, middle: Library, stick: Path, calendar: Calendar
) -> None:
    """An answer may come after the period was handed in: taking it counts nothing."""
    id = passed_on(branch)
    write(branch, stick)
    take(middle, stick)
    centre.answer(middle, only(middle).id, ReplyDraft("Ответ"))
    give_back(middle, stick)
    calendar.today = MONDAY.replace(month=10)
    reports.close(branch, reports.QUARTERLY, reports.period("2026-Q3"))
    calendar.today = MONDAY
    assert bring(branch, stick).new == 1
    assert inquiries.get(branch, id).state is InquiryState.IN_WORK
    found = facts.sums(branch.database, Name.FORWARDED, (), MONDAY, calendar.today.replace(day=30))
    assert [amount for _, amount, _ in found] == [1]


def test_what_no_letter_can_carry_is_refused_where_it_is_typed(branch: Library) -> None:
    for field, limit in (("question", LONGEST), ("note", LONGEST), ("office", LONGEST_LINE)):
        with pytest.raises(Invalid, match="too_long"):
            asked(branch, **{field: "я" * (limit + 1)})
    id = asked(branch, question="я" * LONGEST, office="я" * LONGEST_LINE)
    with pytest.raises(Invalid, match="too_long"):
        inquiries.pass_on(branch, id, "я" * (LONGEST + 1))
    with pytest.raises(Invalid, match="personal_number"):
        inquiries.pass_on(branch, id, "ПИН 20101199012345")
    inquiries.pass_on(branch, id, "я" * LONGEST)


def test_the_longest_texts_arrive_whole_and_of_an_earlier_file_with_a_mark(
    branch: Library, middle: Library, stick: Path
) -> None:
    passed_on(branch, "я" * LONGEST, question="я" * LONGEST, office="я" * LONGEST_LINE)
    write(branch, stick)
    take(middle, stick)
    told = only(middle).asked
    assert (told.question, told.note, told.office) == (
        "я" * LONGEST,
        "я" * LONGEST,
        "я" * LONGEST_LINE,
    )
    branch.database.execute("UPDATE inquiry SET question = question || 'ю', office = office || 'ю'")
    write(branch, stick)
    take(middle, stick)
    told = only(middle).asked
    assert (told.question, told.office) == (
        "я" * (LONGEST - 1) + "…",
        "я" * (LONGEST_LINE - 1) + "…",
    )


def test_an_inquiry_that_did_not_change_is_not_written_again(
    branch: Library, middle: Library, stick: Path
) -> None:
    """Every letter holds the whole state; the centre's file must not grow by it each time."""
    for no in range(3):
        passed_on(branch, question=f"Вопрос {no}")
    write(branch, stick)
    take(middle, stick)
    asked(branch, question="Новый")
    write(branch, stick)
    taken = take(middle, stick)
    assert (taken.new, taken.changed) == (1, 0)
    histories = [undo.history(middle, "branch_inquiry", id) for id in centre.passed(middle)]
    assert [len(one) for one in histories] == [1, 1, 1]


def test_two_branches_that_never_set_their_number_get_their_own_answers(
    middle: Library, stick: Path, tmp_path: Path, calendar: Calendar
) -> None:
    ours = [a_library(tmp_path / name, "00", calendar, name) for name in ("one", "two")]
    ids = [passed_on(one, question=one.setting("library.name_ru")) for one in ours]
    assert [write(one, stick).name for one in ours] == ["letter_00_1", "letter_00_1_2"]
    assert take(middle, stick).new == 2
    for id in centre.passed(middle):
        centre.answer(middle, id, ReplyDraft(f"Для {centre.get(middle, id).asked.question}"))
    give_back(middle, stick)
    for one, id in zip(ours, ids, strict=True):
        assert bring(one, stick).new == 1
        reply = letters.reply_of(one, id)
        assert reply and reply.answer == f"Для {one.setting('library.name_ru')}"
        opening.close(one, copy=False)


def test_a_branch_with_a_new_number_and_name_still_gets_its_answer(
    branch: Library, middle: Library, stick: Path
) -> None:
    id = passed_on(branch)
    write(branch, stick)
    take(middle, stick)
    centre.answer(middle, only(middle).id, ReplyDraft("Ответ"))
    give_back(middle, stick)
    settings.change(branch, {"library.branch": "12", "library.name_ru": "Новое имя"})
    assert bring(branch, stick).foreign == 1, "it was written to the old number"
    write(branch, stick)
    assert (take(middle, stick).new, only(middle).branch) == (0, "12")
    give_back(middle, stick)
    assert bring(branch, stick).new == 1
    reply = letters.reply_of(branch, id)
    assert reply and reply.answer == "Ответ"
    assert {one.branch: one.name_ru for one in centre.branches(middle)}["12"] == "Новое имя"


def test_a_missing_stick_is_told(branch: Library, middle: Library, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="stick_missing"):
        stick_letters.write_asked(branch, tmp_path / "gone")
    assert letters.latest(branch) is None, "no number is spent"
    with pytest.raises(UserError, match="stick_missing"):
        stick_letters.found(tmp_path / "gone")
