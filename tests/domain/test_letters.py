"""Letters that count, and the bytes that they are."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import letter_text
from desktop_app.domain.inquiries import LONGEST, LONGEST_LINE, MOST
from desktop_app.domain.letters import (
    Asked,
    Kind,
    Known,
    Letter,
    Mark,
    Reply,
    ReplyDraft,
    Sender,
    Verdict,
    judge,
    reply_problems,
)

KEY = "ab" * 16
DAY = date(2026, 9, 14)


def letter(serial: int, hash: str, chain: dict[int, str] | None = None) -> Letter:
    return Letter(Kind.ASKED, Sender(KEY, "07"), serial, DAY, chain=chain or {}, hash=hash)


def test_only_a_higher_number_is_new() -> None:
    known = [Known(1, "a", {}), Known(3, "c", {1: "a", 2: "b"})]
    assert judge([], letter(5, "e")) is Verdict.NEW
    assert judge(known, letter(3, "c")) is Verdict.REPEATED
    assert judge(known, letter(2, "b")) is Verdict.OLDER, "lost, and made up for by the third"
    assert judge(known, letter(2, "x")) is Verdict.FORKED
    assert judge(known, letter(3, "x")) is Verdict.FORKED
    assert judge(known, letter(4, "d", {1: "a", 2: "b", 3: "c"})) is Verdict.NEW
    assert judge(known, letter(4, "d", {1: "a", 2: "x", 3: "y"})) is Verdict.MENDED
    assert judge(known, letter(4, "d", {1: "a", 2: "x"})) is Verdict.NEW, "its writer had heard"


TEXTS = st.text(max_size=40)
UUIDS = st.binary(min_size=16, max_size=16).map(bytes.hex)
ASKED = st.builds(
    Asked,
    uuid=UUIDS,
    year=st.integers(1990, 2100),
    number=st.integers(1, 9999),
    on=st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    due_on=st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    question=TEXTS,
    rubric=st.just("land"),
    kind=st.just("factual"),
    state=st.sampled_from(("waiting", "handed", "withdrawn")),
    note=TEXTS,
    office=TEXTS,
    passed_on=st.sampled_from(("", "2026-09-14")),
    is_passed=st.booleans(),
)
REPLIES = st.builds(
    Reply,
    uuid=UUIDS,
    serial=st.integers(1, 99),
    state=st.just("answered"),
    on=st.just(DAY),
    answer=TEXTS.map(lambda text: f"Ответ {text}"),
    executor=TEXTS,
)


@given(
    st.lists(ASKED, max_size=3, unique_by=lambda one: one.uuid),
    st.lists(REPLIES, max_size=3, unique_by=lambda one: one.uuid),
    st.dictionaries(UUIDS, st.integers(0, 99), max_size=2),
)
def test_a_letter_is_read_as_it_was_written(
    asked: list[Asked], replies: list[Reply], held: dict[str, int]
) -> None:
    made = Letter(
        Kind.REPLIES,
        Sender(KEY, "07", "Ак-Суу", ""),
        3,
        DAY,
        KEY,
        {1: "0" * 64},
        Mark(KEY, 2, "f" * 64),
        tuple(asked),
        tuple(replies),
        held,
    )
    body = letter_text.written(made)
    found = letter_text.parsed(body)
    assert letter_text.written(found) == letter_text.written(
        letter_text.parsed(letter_text.written(found))
    )
    assert [one.uuid for one in found.asked] == [one.uuid for one in asked]
    assert (found.held, found.taken, found.mark.hash) == (
        held,
        made.taken,
        letter_text.fingerprint(body),
    )


def test_a_letter_of_a_later_program_is_not_a_damaged_one() -> None:
    made = letter(1, "")
    body = letter_text.written(made).replace(b'"format": 1', b'"format": 2')
    with pytest.raises(letter_text.Newer):
        letter_text.parsed(body)


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (ReplyDraft("О" * (LONGEST + 1)), "answer"),
        (ReplyDraft("О", "И" * (LONGEST + 1)), "sources"),
        (ReplyDraft("О", executor="А" * (LONGEST_LINE + 1)), "executor"),
        (ReplyDraft("О", documents=MOST + 1), "documents"),
        (ReplyDraft("О", documents=-1), "documents"),
    ],
)
def test_an_answer_that_no_letter_can_carry_is_refused(draft: ReplyDraft, field: str) -> None:
    assert [one.field for one in reply_problems(draft)] == [field]


def test_the_longest_answer_is_carried() -> None:
    draft = ReplyDraft("О" * LONGEST, "И" * LONGEST, MOST, "А" * LONGEST_LINE)
    assert reply_problems(draft) == ()
    reply = Reply(KEY, 1, "answered", DAY, **asdict(draft))
    made = replace(letter(1, ""), kind=Kind.REPLIES, to=KEY, replies=(reply,))
    assert letter_text.parsed(letter_text.written(made)).replies == (reply,)


@given(st.binary(max_size=200) | st.text(max_size=80).map(str.encode))
def test_anything_else_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError):
        letter_text.parsed(body)
