"""The chronicle: numbered entries, found by time, chapter and people, counted once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.domain.attachments import AttachmentDraft, Owner
from desktop_app.domain.chronicle import EntryDraft, Member
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.persons import PersonDraft
from desktop_app.services import (
    attachments,
    chronicle,
    chronicle_public,
    events,
    persons,
    reports,
    trash,
)
from desktop_app.services.library import Library
from tests.services.events_month import (
    QUARTER,
    TODAY,
    YEAR,
    an_event,
    entries,
    open_library,
    undo,
)

WAR = EntryDraft(
    TODAY,
    "1941..1945",
    "Уруш жылдары",
    "Айылдан 84 киши майданга кеткен.\n\n31 киши кайтып келген жок.",
    "war",
    "Таш-Мойнок",
    "archive",
    "Аламүдүн районунун архиви, 12-фонд",
    "Г. Асанова",
)


@pytest.fixture
def library() -> Library:
    return open_library()


def written(library: Library, **fields: object) -> int:
    return chronicle.add(library, replace(WAR, **fields)).id or 0  # type: ignore[arg-type]


def person(library: Library, name: str, **fields: str | None) -> int:
    values = {
        **dict.fromkeys(("born", "died", "known_for", "phone", "note"), ""),
        "consent_on": None,
        "search_key": name.lower(),
        "sort_key": name,
    }
    return library.database.insert("person", name=name, **{**values, **fields})


def test_entries_are_numbered_counted_and_kept_as_written(library: Library) -> None:
    first = written(library)
    second = written(library, section="village_school", happened="~1929", title="Биринчи мектеп")
    assert chronicle.get(library, first).draft == WAR
    assert [chronicle.get(library, id).number for id in (first, second)] == [1, 2]
    assert entries(library, Name.CHRONICLE, "kind") == {("war",): 1, ("village_school",): 1}
    done = chronicle.trash(library, second)
    assert entries(library, Name.CHRONICLE, "kind") == {("war",): 1}
    undo(library, done)
    chronicle.trash(library, second)
    assert chronicle.get(library, written(library)).number == 3


def test_the_number_in_the_report_leads_to_the_entry(library: Library) -> None:
    id = written(library)
    (row,) = reports.why(library, "chronicle:kind=war", QUARTER)
    assert (row.noun, row.ref, row.amount, row.on) == ("chronicle", id, 1, TODAY)
    assert row.text == "№ 1 · Уруш жылдары"


def test_another_chapter_or_day_is_counted_anew_and_undone(library: Library) -> None:
    id = written(library)
    done = chronicle.change(library, id, replace(WAR, section="notable", on=date(2026, 9, 1)))
    assert entries(library, Name.CHRONICLE, "kind") == {("notable",): 1}
    rows = reports.why(library, "chronicle", YEAR)
    assert [(row.on.day, row.amount) for row in rows] == [(1, 1), (25, 1), (25, -1)]
    undo(library, done)
    assert entries(library, Name.CHRONICLE, "kind") == {("war",): 1}
    before = len(reports.why(library, "chronicle", YEAR))
    chronicle.change(library, id, replace(WAR, title="Согуш"))
    assert len(reports.why(library, "chronicle", YEAR)) == before


def test_a_closed_period_keeps_its_number(library: Library) -> None:
    id = written(library, on=date(2026, 6, 3))
    reports.close(library, "quarterly", reports.period("2026-Q2"))
    text = replace(WAR, on=date(2026, 6, 3), title="Согуш")
    chronicle.change(library, id, text)
    assert chronicle.get(library, id).draft.title == "Согуш"
    for act in (
        lambda: chronicle.change(library, id, replace(text, section="notable")),
        lambda: chronicle.trash(library, id),
        lambda: written(library, on=date(2026, 6, 3)),
    ):
        with pytest.raises(UserError, match="period_closed"):
            act()
    assert entries(library, Name.CHRONICLE, "kind") == {("war",): 1}


def test_the_trash_gives_it_back(library: Library) -> None:
    id = written(library)
    chronicle.trash(library, id)
    with pytest.raises(UserError, match="chronicle_trashed"):
        chronicle.change(library, id, WAR)
    (lying,) = trash.found(library, "chronicle", "ky")
    assert (lying.number, lying.name, lying.note) == ("1", WAR.title, "1941–1945-жылдар")
    assert list(chronicle.ids(library)) == []
    trash.restore(library, "chronicle", id)
    assert entries(library, Name.CHRONICLE) == {(): 1}
    with pytest.raises(UserError, match="not_in_trash"):
        chronicle.restore(library, id)


def test_the_list_follows_the_time_told_of(library: Library) -> None:
    told = ["2024-05-09", "1928", "", "~1890", "1941..1945", "1930s"]
    ids = [written(library, happened=one) for one in told]
    in_order = [told[ids.index(id)] for id in chronicle.ids(library)]
    assert in_order == ["", "~1890", "1928", "1930s", "1941..1945", "2024-05-09"]
    assert list(chronicle.ids(library, descending=True)) == list(chronicle.ids(library))[::-1]
    assert chronicle.decades(library) == ["1890s", "1920s", "1930s", "1940s", "2020s"]
    assert [told[ids.index(id)] for id in chronicle.ids(library, years=(1935, 1942))] == [
        "1930s",
        "1941..1945",
    ]


def test_it_is_searched_by_words_places_and_people(library: Library) -> None:
    hero = person(library, "Үсөнов Жумабек")
    war = written(library, people=(Member(hero, "катышуучу"),))
    school = written(library, section="village_school", title="Мектеп", body="Ачылды.", place="Өр")
    assert list(chronicle.ids(library, "усонов")) == [war]
    assert list(chronicle.ids(library, "майданга")) == [war]
    assert list(chronicle.ids(library, "ор")) == [school]
    assert list(chronicle.ids(library, section="village_school")) == [school]
    assert list(chronicle.ids(library, person=hero)) == [war]
    assert [row.id for row in chronicle.of_person(library, hero)] == [war]
    assert chronicle.roles(library) == ["катышуучу"]


def test_a_new_name_finds_the_entries(library: Library) -> None:
    someone = persons.add(library, PersonDraft("Жумабек")).id or 0
    id = written(library, people=(Member(someone),))
    done = persons.change(library, someone, PersonDraft("Үсөнов Жумабек"))
    assert list(chronicle.ids(library, "усонов")) == [id]
    undo(library, done)
    assert list(chronicle.ids(library, "усонов")) == []


def test_a_new_name_goes_into_the_register_with_the_entry_and_out_again(library: Library) -> None:
    hero = persons.add(library, PersonDraft("Үсөнов Жумабек")).id or 0
    people = (
        Member(None, "жоокер", " Усөнов  Асан "),
        Member(hero),
        Member(None, "", "үсөнов жумабек"),
    )
    done = chronicle.add(library, replace(WAR, people=people))
    named = chronicle.get(library, done.id or 0).people
    assert [(one.name, one.role) for one in named] == [
        ("Усөнов Асан", "жоокер"),
        ("Үсөнов Жумабек", ""),
    ]
    undo(library, done)
    assert persons.named(library, "Усөнов Асан") is None and persons.named(
        library, "Үсөнов Жумабек"
    )


def test_people_keep_their_order_and_change_with_the_entry(library: Library) -> None:
    one, two = person(library, "А"), person(library, "Б")
    id = written(library, people=(Member(two, "агай"), Member(one)))
    assert [named.name for named in chronicle.get(library, id).people] == ["Б", "А"]
    done = chronicle.change(library, id, replace(WAR, people=(Member(one, "окуучу"),)))
    assert [(n.name, n.role) for n in chronicle.get(library, id).people] == [("А", "окуучу")]
    undo(library, done)
    assert [(n.name, n.role) for n in chronicle.get(library, id).people] == [
        ("Б", "агай"),
        ("А", ""),
    ]


def test_the_living_are_named_in_public_when_they_agreed(library: Library) -> None:
    silent = person(library, "Асанова Гүлнара", born="1985")
    agreed = person(library, "Токтогулов Болот", born="1950", consent_on="2026-03-01")
    dead = person(library, "Үсөнов Жумабек", born="1919", died="1943-05")
    elder = person(library, "Байтик", born="~1830")
    people = tuple(map(Member, (silent, agreed, dead, elder)))
    body = "Мугалим Асановага сыйлык берилди."
    row = chronicle.get(library, written(library, people=people, body=body))
    other = chronicle.get(library, written(library, people=people[:1]))
    (left, _) = chronicle_public.public(library, [row, other])
    assert [one.id for one in left.people] == [agreed, dead, elder]
    (out,) = chronicle_public.withheld(library, [row, other])
    assert (out.name, out.entries, out.in_text) == ("Асанова Гүлнара", (1, 2), (1,))


def test_a_teller_is_named_when_the_entry_may_name_them(library: Library) -> None:
    silent = person(library, "Өмүрова Бүбүсара", born="1941")
    agreed = person(library, "Токтогулов Болот", born="1950", consent_on="2026-03-01")

    def told(source: str, kind: str, *people: int) -> str:
        id = written(library, source=source, source_kind=kind, people=tuple(map(Member, people)))
        row = chronicle.get(library, id)
        (entry,) = chronicle_public.public(library, [row])
        if chronicle_public.unnamed_tellers(library, [row]):
            return "unknown"
        return entry.draft.source

    assert told("Өмүрова Бүбүсара апа", "teller", silent) == ""
    assert told("Токтогулов Болот агай", "teller", agreed, silent) == "Токтогулов Болот агай"
    assert told("Сапарова Асел", "teller") == "unknown"
    assert told("Ленинский путь, № 9", "newspaper", silent) == "Ленинский путь, № 9"
    assert told("Бүбүсара апанын сүрөтү", "photo", silent) == ""
    assert told("", "teller") == ""


def test_officials_are_named_in_their_office_alone(library: Library) -> None:
    from tests.services.events_month import a_body

    head = person(library, "Асанов Бакыт", born="1970")
    values = dict.fromkeys(("post", "since", "until", "phone", "note"), "")
    library.database.insert("office", organisation_id=a_body(library), person_id=head, **values)
    people = (Member(head, "башчы"),)
    office = chronicle.get(library, written(library, section="okmotu", people=people))
    family = chronicle.get(library, written(library, section="families", people=people))
    (one, two) = chronicle_public.public(library, [office, family])
    assert [len(row.people) for row in (one, two)] == [1, 0]


def test_held_events_become_entries_in_one_act(library: Library) -> None:
    held = events.plan(library, an_event()).id or 0
    events.plan(library, an_event(title_ru="Вечер"))
    from desktop_app.domain.outcomes import Attendance, Outcome

    events.hold(library, held, Outcome(Attendance(12, 3, 2)))
    (row,) = chronicle.untold_events(library, YEAR)
    draft = EntryDraft(
        TODAY, row.on.isoformat(), row.title("ky"), "Өттү.", "present", "", "observation",
        event_id=row.id,
    )  # fmt: skip
    done = chronicle.add_of_events(library, [draft])
    assert chronicle.untold_events(library, YEAR) == []
    assert entries(library, Name.CHRONICLE, "kind") == {("present",): 1}
    (id,) = chronicle.ids(library)
    assert chronicle.get(library, id).event("ru") == an_event().title_ru
    undo(library, done)
    assert len(chronicle.untold_events(library, YEAR)) == 1


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"title": " "}, "title_required"),
        ({"body": ""}, "chronicle_body_required"),
        ({"section": "other"}, "chronicle_section_required"),
        ({"source_kind": ""}, "chronicle_source_required"),
        ({"happened": "давно"}, "vague_date_wrong"),
        ({"happened": "2027"}, "date_in_future"),
        ({"on": date(2026, 9, 26)}, "date_in_future"),
        ({"body": "ПИН 20101199012345"}, "personal_number"),
        ({"people": (Member(1, "20101199012345"),)}, "personal_number"),
    ],
)
def test_what_is_wrong_is_refused(library: Library, changes: dict[str, object], code: str) -> None:
    with pytest.raises(Invalid, match=code):
        written(library, **changes)
    assert entries(library, Name.CHRONICLE) == {}


def test_an_unknown_event_is_refused(library: Library) -> None:
    with pytest.raises(UserError, match="event_unknown"):
        written(library, event_id=77)


def test_files_are_kept_with_a_new_entry_and_printed_with_captions(
    library: Library, tmp_path: Path
) -> None:
    Image.new("RGB", (60, 40), "grey").save(tmp_path / "a.png")
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.4\n%%EOF\n")
    files = [attachments.take(library, tmp_path / name) for name in ("a.png", "b.pdf")]
    done = chronicle.add(library, WAR, files)
    row = chronicle.get(library, done.id or 0)
    kept = attachments.of_card(library, Owner.CHRONICLE, row.id)
    assert [file.file_name for file in kept] == ["a.png", "b.pdf"]
    attachments.change(library, kept[0].id, AttachmentDraft("Майдангерлер"))
    photos, lost = chronicle_public.photos(library, [row])
    assert [caption for _, caption in photos[row.id]] == ["Майдангерлер"] and lost == 0
    for path, _ in photos[row.id]:
        path.unlink()
    for original in path.parent.iterdir():
        original.unlink()
    assert chronicle_public.photos(library, [row]) == ({}, 1)
    undo(library, chronicle.trash(library, row.id))
    assert chronicle.get(library, row.id).draft == WAR
