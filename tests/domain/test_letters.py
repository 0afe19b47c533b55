"""Names that do not leave, and letters that count."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import letter_text
from desktop_app.domain.letters import (
    HIDDEN,
    Asked,
    Kind,
    Known,
    Letter,
    Mark,
    Reply,
    Sender,
    Verdict,
    judge,
    without_name,
)

KEY = "ab" * 16
DAY = date(2026, 9, 14)


@pytest.mark.parametrize(
    ("name", "text", "left"),
    [
        ("Асанова Гүлнара", "Асановага жер", "«…» жер"),
        ("Асанова Гүлнара", "Гүлнаранын, ГУЛНАРАГА, гүлнарадан", "«…», «…», «…»"),
        ("Асанова Гүлнара", "для Асановой и Асановых", "для «…» и «…»"),
        ("Асанов Бакыт", "Асанову Бакыту, бакытым", "«…» «…», «…»"),
        ("Талип Жакып уулу", "Талиби, Жакыбым; Кошой уулу", "«…», «…»; Кошой «…»"),
        ("Островский Пётр", "Островского, Петра, Островскому", "«…», «…», «…»"),
        ("Ли Ян", "Ли Ян спросил", "Ли Ян спросил"),
        ("Осмонкул-кызы Айнура", "Осмонкул-кызынын үйү", "«…» үйү"),
        ("Асанова Гүлнара", "Закон о земле", "Закон о земле"),
        ("", "звонить 0555 12 34 56 или +996 (700) 98-76-54", "звонить «…» или «…»"),
        ("", "за 2024–2026 годы, № 12-34, 12.03.2026", "за 2024–2026 годы, № 12-34, 12.03.2026"),
    ],
)
def test_a_name_does_not_leave_in_any_case(name: str, text: str, left: str) -> None:
    assert without_name(text, name) == left


@given(st.text(), st.text())
def test_any_name_and_text_are_understood(name: str, text: str) -> None:
    assert without_name(without_name(text, name), name).count(HIDDEN) >= text.count(HIDDEN)


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


@given(st.binary(max_size=200) | st.text(max_size=80).map(str.encode))
def test_anything_else_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError):
        letter_text.parsed(body)
