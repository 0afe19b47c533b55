"""Bodies for a phone's contacts: a file of vCard 3.0 (RFC 2426). Never readers.

    write(to, cards(library, "ru", translate))

Lines end with CR LF and are folded at 75 octets, never inside a letter, like the calendar's.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop_app import files
from desktop_app.documents import names
from desktop_app.documents.words import Translate
from desktop_app.domain.errors import UserError
from desktop_app.exchange.ics import escaped, folded
from desktop_app.services import offices, organisations
from desktop_app.services.library import Library


@dataclass(frozen=True)
class Contact:
    """A body, or who holds an office in it; `uid` stays the same, so that none is doubled."""

    uid: str
    name: str
    body: str
    post: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    note: str = ""


def contacts(library: Library, lang: str, translate: Translate) -> list[Contact]:
    """Every body that can be reached, and those in office with a phone of the office."""
    ids = organisations.ids(library)
    rows, uuids = organisations.rows(library, ids), organisations.uuids(library, ids)
    held = offices.of_bodies(library, ids)
    found = []
    for id in ids:
        row, body = rows[id], rows[id].name(lang)
        head = offices.head(held[id])
        note = (
            f"{names.title(translate, 'post', head.draft.post)}: {head.draft.person}"
            if head
            else ""
        )
        if row.phone or row.email or row.address:
            found.append(
                Contact(uuids[id], body, body, "", row.phone, row.email, row.address, note)
            )
        found += [
            Contact(
                f"{uuids[id]}-{office.id}",
                office.draft.person,
                body,
                names.title(translate, "post", office.draft.post),
                office.draft.phone,
            )
            for office in held[id]
            if office.is_current and office.draft.phone
        ]
    return found


def write(to: Path, found: Iterable[Contact]) -> None:
    """Write the file under its name only when it is whole."""
    try:
        files.write_file(to, made(found).encode())
    except OSError as error:
        raise UserError("folder_not_writable", folder=str(to.parent)) from error


def made(found: Iterable[Contact]) -> str:
    """The file's text."""
    lines = (line for contact in found for line in _card(contact))
    return "".join(f"{part}\r\n" for line in lines for part in folded(line))


def _card(contact: Contact) -> list[str]:
    """A name is wanted in both forms; that of a body stands whole in the first part."""
    address = escaped(contact.address)
    values = (
        ("TITLE", escaped(contact.post)),
        ("TEL;TYPE=WORK,VOICE", escaped(contact.phone)),
        ("EMAIL;TYPE=INTERNET", escaped(contact.email)),
        ("ADR;TYPE=WORK", f";;{address};;;;" if address else ""),
        ("NOTE", escaped(contact.note)),
    )
    return [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"UID:{contact.uid}@kitepkana",
        f"FN:{escaped(contact.name)}",
        f"N:{escaped(contact.name)};;;;",
        f"ORG:{escaped(contact.body)}",
        *(f"{name}:{value}" for name, value in values if value),
        "END:VCARD",
    ]
