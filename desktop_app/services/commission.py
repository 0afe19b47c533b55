"""Who makes and approves the acts of the stock: the commission, each person from a day on.

A paper of an earlier day keeps the commission of that day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date

from desktop_app.domain.text import in_language, normalise
from desktop_app.services.library import Done, Library
from desktop_app.storage import settings as storage

MEMBERS = 3


@dataclass(frozen=True)
class Commission:
    """Names and offices as they are printed; an empty one is signed by hand.

    `keeper` answers for the stock: the librarian, unless another is named.
    """

    order: str = ""
    chairman: str = ""
    chairman_office: str = ""
    member_1: str = ""
    member_1_office: str = ""
    member_2: str = ""
    member_2_office: str = ""
    member_3: str = ""
    member_3_office: str = ""
    accountant: str = ""
    keeper: str = ""
    approver: str = ""
    approver_office_ru: str = ""
    approver_office_ky: str = ""

    @property
    def members(self) -> tuple[tuple[str, str], ...]:
        """Name and office of each member that is named."""
        numbers = range(1, MEMBERS + 1)
        found = (
            (getattr(self, f"member_{n}"), getattr(self, f"member_{n}_office")) for n in numbers
        )
        return tuple(member for member in found if member[0])

    def approver_office(self, lang: str) -> str:
        """The office in a language, else in the other."""
        return in_language(lang, self.approver_office_ru, self.approver_office_ky)


KEYS = tuple(f"commission.{field.name}" for field in fields(Commission))


def typed(library: Library, on: date | None = None) -> Commission:
    """What was typed and is in force on a day (today); what was never set is empty."""
    day = on or library.today
    return Commission(**{key.partition(".")[2]: library.setting(key, day) for key in KEYS})


def commission(library: Library, on: date | None = None) -> Commission:
    """As it is printed: the director approves and the librarian keeps where nobody is named."""
    known = vars(typed(library, on))
    day = on or library.today
    usual = {
        "approver": library.setting("library.director", day),
        "keeper": library.setting("library.librarian", day),
    }
    return Commission(**{key: text or usual.get(key, "") for key, text in known.items()})


def change(library: Library, values: Mapping[str, str], valid_from: date | None = None) -> Done:
    """Set names and offices (keys of `KEYS`) from a day on; acts of earlier days keep theirs."""
    unknown = set(values) - set(KEYS)
    if unknown:
        raise ValueError(unknown)
    day = valid_from or library.today
    with library.act("setting.commission") as act:
        for key, text in values.items():
            tidy = normalise(text)
            if tidy != library.setting(key, day) or tidy != library.setting(key):
                storage.put_until(library.database, key, tidy, day, library.today)
        act.summary = {"date": day.isoformat()}
    assert act.done
    return act.done
