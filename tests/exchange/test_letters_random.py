"""Random acts at branches and centre; letters lost, repeated, out of order: nothing is lost."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.inquiries import AnswerDraft, InquiryState, Shown
from desktop_app.domain.letters import ReplyDraft
from desktop_app.services import centre, inquiries, letters, opening, undo
from desktop_app.services.inquiries import Narrow
from desktop_app.services.library import Library
from desktop_app.storage import letters as letter_storage
from tests.exchange.letters_world import (
    Calendar,
    a_library,
    asked,
    bring,
    give_back,
    passed_on,
    take,
    write,
)

STEPS = 70
CENTRE = 2  # after the two branches
OPEN = Narrow(Shown.OPEN)


class World:
    """Two branches, a centre, and every letter that was ever written."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.dice = random.Random(seed)
        self.folder = folder
        self.calendar = Calendar()
        self.branches = [a_library(folder / f"b{no}", no, self.calendar) for no in ("07", "08")]
        self.centre = a_library(folder / "centre", "01", self.calendar)
        centre.set_centre(self.centre, True)
        self.written: list[Path] = []
        self.saved: dict[int, list[Path]] = {}  # by the library's place
        self.is_restored = False
        self.answers = 0

    def step(self, *more: str) -> None:
        """One act of somebody, or a stick that arrives; `more` are further acts that happen."""
        acts: tuple[Callable[[], object], ...] = (
            self.ask, self.pass_on, self.pass_on, self.answer, self.undo, self.send, self.send,
            self.arrive, self.arrive, self.arrive, self.reply, self.reply, self.send_back,
            *(getattr(self, name) for name in more),
        )  # fmt: skip
        if self.dice.random() < 0.1:
            self.calendar.today += timedelta(days=1)
        self.dice.choice(acts)()

    def a_branch(self) -> Library:
        return self.dice.choice(self.branches)

    def ask(self) -> None:
        asked(self.a_branch(), question=f"Вопрос {self.dice.random()}")

    def pass_on(self) -> None:
        library = self.a_branch()
        open_ones = [
            row.id
            for row in inquiries.rows(library, inquiries.ids(library, narrow=OPEN)).values()
            if row.state is not InquiryState.WAITING
        ]
        if open_ones and self.dice.random() < 0.7:
            inquiries.pass_on(library, self.dice.choice(open_ones), "подробнее")
        else:
            passed_on(library, question=f"Передан {self.dice.random()}")

    def answer(self) -> None:
        library = self.a_branch()
        found = inquiries.ids(library, narrow=OPEN)
        if found:
            id = self.dice.choice(found)
            inquiries.answer(library, id, AnswerDraft(library.today, "Нашли сами"))

    def undo(self) -> None:
        try:
            undo.undo_last(self.a_branch())
        except UserError as refused:
            assert refused.code in ("nothing_to_undo", "undo_blocked")

    def send(self) -> None:
        self.keep(write(self.a_branch(), self.stick()))

    def send_back(self) -> None:
        for folder in give_back(self.centre, self.stick()):
            self.keep(folder)

    def keep(self, folder: Path) -> None:
        if self.dice.random() < 0.7:  # else the stick is lost
            self.written.append(folder)

    def arrive(self) -> None:
        """Any letter that was ever written comes to everybody, old ones too."""
        if self.written:
            self.everybody_reads(self.dice.choice(self.written))

    def everybody_reads(self, folder: Path) -> None:
        before = [ledger(library) for library in self.branches]
        taken = [take(self.centre, folder), *(bring(one, folder) for one in self.branches)]
        assert [ledger(library) for library in self.branches] == before
        assert self.is_restored or not any(one.forked for one in taken)

    def reply(self) -> None:
        waiting = centre.passed(self.centre, only_open=True)
        if waiting:
            self.answers += 1
            id = self.dice.choice(waiting)
            if self.dice.random() < 0.8:
                centre.answer(self.centre, id, ReplyDraft(f"Ответ {self.answers}"))
            else:
                centre.take_up(self.centre, id)

    def save(self) -> None:
        """A copy of somebody's library, put away."""
        place = self.dice.randrange(3)
        library = self.at(place)
        library.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        assert library.folder
        copy = self.folder / "copies" / str(self.dice.random())
        shutil.copytree(library.folder, copy)
        self.saved.setdefault(place, []).append(copy)

    def restore(self) -> None:
        """The old copy takes the library's place; what came after it is gone."""
        place = self.dice.randrange(3)
        if not self.saved.get(place):
            return
        self.is_restored = True
        opening.close(self.at(place), copy=False)
        folder = self.folder / "restored" / str(self.dice.random())
        shutil.copytree(self.dice.choice(self.saved[place]), folder)
        library = opening.open_library(folder, self.calendar)
        if place == CENTRE:
            self.centre = library
        else:
            self.branches[place] = library

    def at(self, place: int) -> Library:
        return self.centre if place == CENTRE else self.branches[place]

    def stick(self) -> Path:
        return self.folder / "sticks" / str(self.dice.random())

    def exchange(self) -> None:
        """One fresh stick there, one back."""
        there, back = self.stick(), self.stick()
        for library in self.branches:
            write(library, there)
        take(self.centre, there)
        give_back(self.centre, back)
        for library in self.branches:
            bring(library, back)

    def close(self) -> None:
        for library in (*self.branches, self.centre):
            opening.close(library, copy=False)


def ledger(library: Library) -> list[object]:
    """Every entry that is counted."""
    return library.database.rows("SELECT * FROM fact ORDER BY id")


@pytest.mark.parametrize("seed", range(6))
def test_after_one_exchange_both_sides_know_everything(tmp_path: Path, seed: int) -> None:
    world = World(tmp_path, seed)
    try:
        for _ in range(STEPS):
            world.step()
        world.exchange()
        _agree(world)
        rows = _known(world.centre)
        world.exchange()
        world.exchange()
        assert _known(world.centre) == rows, "nothing more comes of more letters"
        for folder in world.written:
            world.everybody_reads(folder)
        assert _known(world.centre) == rows, "nor of old ones"
        _agree(world)
    finally:
        world.close()
        shutil.rmtree(tmp_path / "sticks", ignore_errors=True)


@pytest.mark.parametrize("seed", range(6))
def test_libraries_from_old_copies_agree_again_after_few_exchanges(
    tmp_path: Path, seed: int
) -> None:
    world = World(tmp_path, 100 + seed)
    try:
        for _ in range(STEPS):
            world.step("save", "save", "restore")
        for _ in range(3):
            world.exchange()
        _agree(world)
        rows = _known(world.centre)
        world.exchange()
        assert _known(world.centre) == rows, "nothing more comes of more letters"
    finally:
        world.close()
        for name in ("sticks", "copies", "restored"):
            shutil.rmtree(tmp_path / name, ignore_errors=True)


def _known(library: Library) -> dict[str, tuple[object, ...]]:
    found = centre.passed(library)
    assert len(found) == len(set(found))
    rows = centre.rows(library, found).values()
    assert len({row.asked.uuid for row in rows}) == len(rows)
    return {row.asked.uuid: (row.asked.question, row.answer_state, row.draft) for row in rows}


def _agree(world: World) -> None:
    """Every one passed on is at the centre, every answer at its branch."""
    rows = {
        row.asked.uuid: row
        for row in centre.rows(world.centre, centre.passed(world.centre)).values()
    }
    at_branches = {}
    for library in world.branches:
        for one in letter_storage.leaving(library.database):
            if one.asked.is_passed:
                assert rows[one.asked.uuid].branch == library.database.branch
                assert rows[one.asked.uuid].asked.question == one.asked.question
            id = letter_storage.inquiry_of(library.database, one.asked.uuid)
            assert id
            at_branches[one.asked.uuid] = letters.reply_of(library, id), library, id
    for uuid, row in rows.items():
        if row.answer_state and uuid in at_branches:
            reply, library, id = at_branches[uuid]
            assert reply is not None
            assert (reply.state, reply.answer, reply.serial) == (
                row.answer_state,
                row.draft.answer,
                row.sent,
            )
            if row.is_final:
                assert inquiries.get(library, id).state is not InquiryState.WAITING
