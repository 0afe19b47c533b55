"""The file for a phone's calendar, read back as a phone reads it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.exchange import event_lists, ics
from desktop_app.services import events
from desktop_app.services.library import Library
from desktop_app.ui.context import translate
from tests.exchange.test_sheets import read as read_sheet
from tests.services.events_month import open_library, planned

NOW = datetime(2026, 9, 25, 4, 0, tzinfo=UTC)
LONG = "Айтматов: «Жамийла», ночь; чтение \\ разговор\nвторая строка " + "ө" * 90


@pytest.fixture
def library() -> Library:
    return open_library()


def read(text: str) -> list[dict[str, str]]:
    """Unfold, split into events, take the escapes away; as strict as RFC 5545 is."""
    assert text.endswith("END:VCALENDAR\r\n")
    assert not {"\r", "\n"} & set(text.replace("\r\n", ""))  # an end of line is both of them
    for line in text.encode().split(b"\r\n")[:-1]:
        assert 0 < len(line) <= ics.LINE
        line.decode()  # no letter is cut in two
    lines = text.replace("\r\n ", "").split("\r\n")
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    found: list[dict[str, str]] = []
    for line in lines:
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found and ":" in line:
            name, _, value = line.partition(":")
            assert name.startswith("END") or name not in found[-1]
            found[-1][name] = plain(value)
    for event in found:
        UUID(event["UID"].removesuffix("@kitepkana"))
        datetime.strptime(event["DTSTAMP"], "%Y%m%dT%H%M%SZ")
        begins = [event[name] for name in event if name.startswith("DTSTART")]
        form = "%Y%m%dT%H%M%S" if "DTSTART" in event else "%Y%m%d"
        assert [datetime.strptime(one, form) for one in begins]
        assert {"SUMMARY", "STATUS"} <= set(event)
    assert len({event["UID"] for event in found}) == len(found)
    return found


def plain(value: str) -> str:
    signs = iter(value)
    return "".join(
        {"n": "\n"}.get(after := next(signs), after) if sign == "\\" else sign for sign in signs
    )


def test_a_month_is_read_back(library: Library, tmp_path: Path) -> None:
    timed = planned(library, title_ru="Беседа; о книгах, и не только", venue="ул. Ленина, 5")
    planned(library, on=date(2026, 9, 28), ends_on=date(2026, 10, 2), starts_at="10:00")
    off = planned(library, on=date(2026, 9, 29), starts_at="")
    events.cancel(library, off, "Нет света")
    planned(library, on=date(2026, 9, 1), is_day_open=True)
    planned(library, on=date(2026, 10, 1))
    to = tmp_path / "month.ics"
    assert event_lists.month_for_phone(library, date(2026, 9, 14), "ru", translate, to) == 3
    first, second, third = read(to.read_bytes().decode())
    assert first["UID"] == f"{events.uuids(library, [timed])[timed]}@kitepkana"
    assert first["SUMMARY"] == "Беседа; о книгах, и не только"
    assert (first["DTSTART"], first["DURATION"]) == ("20260923T140000", "PT1H")
    assert first["LOCATION"].endswith("ул. Ленина, 5")
    assert second["DTSTART;VALUE=DATE"] == "20260928"
    assert second["DTEND;VALUE=DATE"] == "20261003"
    assert (third["STATUS"], first["STATUS"]) == ("CANCELLED", "CONFIRMED")


def test_one_event_and_none_while_its_day_is_open(library: Library, tmp_path: Path) -> None:
    id = planned(library)
    to = tmp_path / "one.ics"
    assert event_lists.event_for_phone(library, id, "ky", translate, to) == 1
    assert read(to.read_bytes().decode())[0]["SUMMARY"] == "Тил — элдин жаны"
    unfixed = planned(library, is_day_open=True)
    assert event_lists.event_for_phone(library, unfixed, "ky", translate, to) == 0
    assert read(to.read_bytes().decode()) == []


def test_long_lines_are_folded_between_letters(library: Library) -> None:
    row = events.rows(library, [planned(library)]).popitem()[1]
    [found] = read(ics.made([ics.Entry(f"{UUID(int=7)}@kitepkana", row, LONG, "", "")], NOW))
    assert found["SUMMARY"] == LONG
    assert found["DTSTAMP"] == "20260925T040000Z"
    assert "LOCATION" not in found


def test_a_folder_that_takes_nothing_is_told(library: Library, tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        ics.write(tmp_path / "none" / "a.ics", [], NOW)
    assert refused.value.code == "folder_not_writable"


def test_the_year_as_a_table(library: Library, tmp_path: Path) -> None:
    planned(library)
    planned(library, on=date(2026, 11, 1), is_day_open=True)
    planned(library, on=date(2027, 1, 10))
    to = tmp_path / "year.xlsx"
    assert event_lists.year_table(library, 2026, translate, to) == 2
    head, first, second = read_sheet(to.read_bytes())
    assert [head[letter] for letter in "ABFK"] == ["No.", "Day", "Title in Russian", "Came"]
    assert [first[letter] for letter in "ABDEJ"] == ["1", "23.09.2026", "14:00", "Talk", "Planned"]
    assert (second["A"], second["B"], "K" in second) == ("2", "11.2026 Day open", False)
