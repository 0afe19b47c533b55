"""The contacts for a phone, read back as a phone reads them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.offices import OfficeDraft
from desktop_app.domain.organisations import OrganisationDraft
from desktop_app.exchange import ics, vcard
from desktop_app.services import offices, organisations
from desktop_app.services.library import Library
from desktop_app.ui.context import translate
from tests.services.events_month import open_library

LONG = "Айыл өкмөтү; «Алма», борбор \\ кеңсе " + "ө" * 90


@pytest.fixture
def library() -> Library:
    return open_library()


def read(text: str) -> list[dict[str, str]]:
    """Unfold, split into cards, keep the escapes; as strict as RFC 2426 is."""
    assert not {"\r", "\n"} & set(text.replace("\r\n", ""))
    for line in text.encode().split(b"\r\n")[:-1]:
        assert 0 < len(line) <= ics.LINE
        line.decode()  # no letter is cut in two
    found: list[dict[str, str]] = []
    for line in text.replace("\r\n ", "").split("\r\n")[:-1]:
        name, _, value = line.partition(":")
        if line == "BEGIN:VCARD":
            found.append({})
        elif line != "END:VCARD":
            assert name not in found[-1]
            found[-1][name] = value
    for card in found:
        assert card["VERSION"] == "3.0" and {"FN", "N", "UID"} <= set(card)
        assert len(re.findall(r"(?<!\\)(?:\\\\)*;", card["N"])) == 4
    return found


def contacts(library: Library, lang: str = "ru") -> list[dict[str, str]]:
    return read(vcard.made(vcard.contacts(library, lang, translate)))


def test_a_body_is_a_contact_with_signs_escaped_and_long_lines_folded(library: Library) -> None:
    draft = OrganisationDraft(
        "aiyl_okmotu", LONG, "", "0312 60 12 34", "ул. Манаса, 40; каб. 2", "ao@mail.kg"
    )
    organisations.add(library, draft)
    (card,) = contacts(library)
    assert card["FN"] == "Айыл өкмөтү\\; «Алма»\\, борбор \\\\ кеңсе " + "ө" * 90
    assert card["N"] == card["FN"] + ";;;;" and card["ORG"] == card["FN"]
    assert card["TEL;TYPE=WORK,VOICE"] == "0312 60 12 34"
    assert card["EMAIL;TYPE=INTERNET"] == "ao@mail.kg"
    assert card["ADR;TYPE=WORK"] == ";;ул. Манаса\\, 40\\; каб. 2;;;;"


def test_who_holds_office_is_one_too_but_no_former_and_none_without_a_phone(
    library: Library,
) -> None:
    body = organisations.add(
        library, OrganisationDraft("kenesh", "Кенеш", "Кеңеш", "0312 1")
    ).id or 0  # fmt: skip
    for person, post, phone, until in (
        ("Асанов Бакыт", "kenesh_chair", "0555 123456", ""),
        ("Усенов Таалай", "kenesh_secretary", "0555 654321", "2020"),
        ("Алиева Гүлнара", "kenesh_secretary", "", ""),
    ):
        draft = OfficeDraft(body, post, person=person, phone=phone, until=until)
        offices.add(library, draft)
    organisations.add(library, OrganisationDraft("club", "Клуб"))  # nowhere to be reached
    of_body, of_chair = contacts(library, "ky")
    assert of_body["FN"] == "Кеңеш" and of_body["NOTE"].endswith(": Асанов Бакыт")
    assert (of_chair["FN"], of_chair["ORG"]) == ("Асанов Бакыт", "Кеңеш")
    assert of_chair["TITLE"] and of_chair["TEL;TYPE=WORK,VOICE"] == "0555 123456"
    assert of_chair["UID"] != of_body["UID"]
    assert [card["UID"] for card in contacts(library)] == [of_body["UID"], of_chair["UID"]]


def test_the_file_is_whole_or_a_sentence_says_why_not(library: Library, tmp_path: Path) -> None:
    organisations.add(library, OrganisationDraft("club", "Клуб", phone="0312 1"))
    found = vcard.contacts(library, "ru", translate)
    vcard.write(tmp_path / "a.vcf", found)
    assert read((tmp_path / "a.vcf").read_bytes().decode())[0]["FN"] == "Клуб"
    with pytest.raises(UserError, match="folder_not_writable"):
        vcard.write(tmp_path / "a.vcf" / "b.vcf", found)
