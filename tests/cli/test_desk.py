"""A line at the desk is one act; its answer comes after the act is on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.asking import ask, closed_in_order, copies, evidence

MONTH = "2026-11"


def desk(data: Path, *lines: str, lang: str = "ru") -> list[list[str]]:
    answer = ask(data, "desk", "--lang", lang, stdin="".join(f"{line}\n" for line in lines))
    assert answer.code == 0, answer.err
    return [line.split("\t") for line in answer.lines]


def count(data: Path, indicator: str) -> int:
    return sum(int(row["amount"]) for row in evidence(data, indicator, MONTH))


def test_a_reader_comes_borrows_and_brings_back(own_village: Path) -> None:
    before = {key: count(own_village, key) for key in ("registration", "visit", "loan")}
    said = desk(
        own_village,
        'register "Асанова Гүлнара" 1985 teacher',
        "issue 901 10455",
        "return 10455",
        "visit child 3",
        "visit adult",
    )
    assert [answer[:2] for answer in said] == [
        ["ok", "reader.register"],
        ["ok", "lending.issue"],
        ["ok", "lending.return"],
        ["ok", "visit.count"],
        ["ok", "visit.count"],
    ]
    assert said[0][2:4] == ["901", "Асанова\u00a0Г."]
    after = {key: count(own_village, key) - before[key] for key in before}
    assert after == {"registration": 1, "visit": 5, "loan": 1}


def test_questions_and_refusals_are_counted(own_village: Path) -> None:
    keys = ("reference:content=fiction", "consultation", "denial")
    before = {key: count(own_village, key) for key in keys}
    said = desk(
        own_village,
        "reference thematic fiction child",
        'reference consultation ""',
        'denial "Манас" on_loan',
        "denial ''",
    )
    assert [answer[:2] for answer in said] == [
        ["ok", "reference.count"],
        ["ok", "reference.consult"],
        ["ok", "denial.add"],
        ["refused", "wanted_required"],
    ]
    assert {key: count(own_village, key) - before[key] for key in keys} == dict.fromkeys(keys, 1)


def test_a_pupil_has_a_grade(own_village: Path) -> None:
    said = desk(own_village, 'register "Өмүрбек уулу Үсөн" 2015 grades_5_9 6')
    assert said[0][:3] == ["ok", "reader.register", "901"]


@pytest.mark.parametrize(
    "line",
    [
        "lend 1 2",
        "issue 1",
        "issue one 10455",
        "issue 99999999999999999999999 10456",
        "\ufffd\ufffd visit",
        "issue 1 10455 7",
        "return",
        "visit people",
        "visit child many",
        "visit child 1 2",
        'register "Асанова Гүлнара" 1985',
        'register "Асанова Гүлнара" 1985 teacher 5 6',
        'issue 1 "10455',
    ],
)
def test_a_wrong_line_is_refused_and_the_next_one_is_done(own_village: Path, line: str) -> None:
    said = desk(own_village, line, "", "visit youth", lang="ky")
    assert said[0] == ["refused", "desk_line_unknown", f"Бул сап түшүнүксүз: {line}"]
    assert said[1][:2] == ["ok", "visit.count"]


def test_what_the_rules_refuse_has_its_code_and_sentence(own_village: Path) -> None:
    said = desk(
        own_village,
        "issue 9999 10455",
        "issue 1 999999",
        "return 10455",
        "visit child 0",
        'register "Асанова Гүлнара" 1885 teacher',
        'register "Асанова Гүлнара" 1985 wizard',
    )
    assert [answer[0] for answer in said] == ["refused"] * 6
    assert [answer[1] for answer in said][:4] == [
        "reader_unknown",
        "copy_unknown",
        "copy_not_on_loan",
        "group_wrong",
    ]
    assert all(len(answer) == 3 and answer[2] for answer in said)
    assert not copies(own_village), "nothing was changed, so nothing is copied"


def test_after_work_the_library_is_sealed_and_copied(own_village: Path) -> None:
    desk(own_village, "visit child 3")
    assert closed_in_order(own_village)
    assert copies(own_village) == ["b000001_20261123_close.db"]


def test_a_closed_desk_does_nothing(own_village: Path) -> None:
    assert desk(own_village) == []
    assert closed_in_order(own_village)
    assert not copies(own_village)
