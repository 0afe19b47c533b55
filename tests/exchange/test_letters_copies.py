"""A library put back from an old copy loses nothing and overwrites nothing newer."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.inquiries import AnswerDraft, InquiryState
from desktop_app.domain.letters import ReplyDraft
from desktop_app.services import centre, inquiries, letters, opening, undo
from desktop_app.services.library import Library
from tests.exchange.letters_world import (
    MONDAY,
    Calendar,
    bring,
    give_back,
    only,
    passed_on,
    take,
    write,
)


def test_a_branch_from_an_old_copy_overwrites_nothing_and_comes_back_into_step(
    branch: Library, middle: Library, tmp_path: Path, calendar: Calendar
) -> None:
    first = passed_on(branch)
    write(branch, tmp_path / "s1")
    branch.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copytree(tmp_path / "branch", tmp_path / "old")
    inquiries.answer(branch, first, AnswerDraft(MONDAY, "Нашлось самим"))
    write(branch, tmp_path / "s2")
    passed_on(branch, question="Пропадёт с диском")
    write(branch, tmp_path / "s3")
    for at in (1, 2, 3):
        take(middle, tmp_path / f"s{at}")
    restored = opening.open_library(tmp_path / "old", calendar)
    fresh = passed_on(restored, question="Новый запрос")
    write(restored, tmp_path / "s4")
    taken = take(middle, tmp_path / "s4")
    assert [one.serial for one in taken.forked] == [2]
    assert (taken.new, taken.changed) == (1, 0), "unknown ones are taken, known ones kept"
    rows = [centre.get(middle, id) for id in centre.passed(middle)]
    assert {row.asked.question: row.asked.state for row in rows} == {
        "Новый запрос": "waiting",
        "Пропадёт с диском": "waiting",
        "Образец договора аренды земли": "done",
    }
    assert (take(middle, tmp_path / "s4").done, take(middle, tmp_path / "s4").old) == (None, 1)
    for row in rows:
        if row.is_open:
            centre.answer(middle, row.id, ReplyDraft("Ответ"))
    give_back(middle, tmp_path / "s5")
    assert bring(restored, tmp_path / "s5").unknown == 1, "kept and told"
    assert inquiries.get(restored, fresh).state is InquiryState.IN_WORK
    folder = write(restored, tmp_path / "s6")
    assert folder.name == "letter_07_4", "above what the centre has"
    taken = take(middle, tmp_path / "s6")
    assert (taken.forked, taken.done is not None) == ((), True)
    states = {centre.get(middle, id).asked.state for id in centre.passed(middle)}
    assert states == {"waiting", "in_work"}, "the letter of the living library counts"
    opening.close(restored, copy=False)


def test_a_centre_from_an_old_copy_goes_on_above_its_old_numbers(
    branch: Library, middle: Library, tmp_path: Path, calendar: Calendar
) -> None:
    id = passed_on(branch)
    write(branch, tmp_path / "s1")
    take(middle, tmp_path / "s1")
    middle.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copytree(tmp_path / "centre", tmp_path / "old")
    for text in ("Первый", "Второй"):
        centre.answer(middle, only(middle).id, ReplyDraft(text))
        give_back(middle, tmp_path / "s2")
        bring(branch, tmp_path / "s2")
    restored = opening.open_library(tmp_path / "old", calendar)
    centre.answer(restored, only(restored).id, ReplyDraft("Заново"))
    give_back(restored, tmp_path / "s3")
    taken = bring(branch, tmp_path / "s3")
    assert len(taken.forked) == 1
    reply = letters.reply_of(branch, id)
    assert reply and reply.answer == "Второй", "nothing newer is overwritten"
    write(branch, tmp_path / "s4")
    take(restored, tmp_path / "s4")
    centre.answer(restored, only(restored).id, ReplyDraft("Третий"))
    (folder,) = give_back(restored, tmp_path / "s5")
    assert folder.name == "answers_07_3"
    assert bring(branch, tmp_path / "s5").changed == 1
    reply = letters.reply_of(branch, id)
    assert reply and reply.answer == "Третий"
    opening.close(restored, copy=False)


def test_letters_are_not_undone_and_an_answer_that_left_is_not_either(
    branch: Library, middle: Library, stick: Path
) -> None:
    passed_on(branch)
    write(branch, stick)
    take(middle, stick)
    done = centre.answer(middle, only(middle).id, ReplyDraft("Ответ"))
    assert done.journal_id
    undo.undo(middle, done.journal_id)
    assert only(middle).answer_state == ""
    done = centre.answer(middle, only(middle).id, ReplyDraft("Ответ"))
    give_back(middle, stick)
    taken = bring(branch, stick)
    assert done.journal_id and taken.done and taken.done.journal_id
    with pytest.raises(UserError, match="undo_blocked"):
        undo.undo(middle, done.journal_id)
    with pytest.raises(UserError, match="undo_final"):
        undo.undo(branch, taken.done.journal_id)
    last = undo.last(branch)
    assert last and last.act == "inquiry.pass_on"
