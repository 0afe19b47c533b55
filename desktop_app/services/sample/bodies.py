"""The sample's bodies: how they are reached, who heads them now and before, two agreements.

Entered by the services themselves; the agreements in the quarter that is still open.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from desktop_app.domain.agreements import AgreementDraft
from desktop_app.domain.inquiries import OrganisationKind
from desktop_app.domain.offices import OfficeDraft
from desktop_app.domain.persons import PersonDraft
from desktop_app.services import agreements, offices, organisations, persons
from desktop_app.services.library import Library
from desktop_app.services.sample.clocks import at, open_day

_REACHED = {
    OrganisationKind.AIYL_OKMOTU: ("0312 60 12 34", "Манас көчөсү, 40", "tashmoinok@example.kg"),
    OrganisationKind.KENESH: ("0312 60 12 35", "Манас көчөсү, 40", ""),
    OrganisationKind.SCHOOL: ("0312 60 12 50", "Мектеп көчөсү, 3", "mektep2@example.kg"),
    OrganisationKind.CLUB: ("", "Манас көчөсү, 14", ""),
}
_OFFICES = (
    (OrganisationKind.AIYL_OKMOTU, "okmotu_head", "Сатыбалдиев Кубат", "1995", "2001"),
    (OrganisationKind.AIYL_OKMOTU, "okmotu_head", "Ибраимов Таалай", "2011", "2021-05-11"),
    (OrganisationKind.AIYL_OKMOTU, "okmotu_head", "Мамытов Эркин", "2021-05-12", ""),
    (OrganisationKind.AIYL_OKMOTU, "executive_secretary", "Жумабекова Нургүл", "2019", ""),
    (OrganisationKind.AIYL_OKMOTU, "land_surveyor", "Осмонов Бакыт", "2016", ""),
    (OrganisationKind.KENESH, "kenesh_chair", "Турдубаев Асан", "2021", ""),
    (OrganisationKind.SCHOOL, "director", "Алиева Гүлмира", "2014-08", ""),
)
_NEXT_HEAD = "Бейшеналиева Айнура"


def make_bodies(library: Library, until: date) -> None:
    """What the register shows; one agreement ends soon."""
    library.clock = at(open_day(until, 2))
    kinds = {
        row.kind: row for row in organisations.rows(library, organisations.ids(library)).values()
    }
    for kind, (phone, address, email) in _REACHED.items():
        row = kinds[kind]
        draft = replace(row.draft, phone=phone, address=address, email=email)
        organisations.change(library, row.id, draft)
    for kind, post, name, since, to in _OFFICES:
        draft_office = OfficeDraft(kinds[kind].id, post, person=name, since=since, until=to)
        offices.add(library, draft_office)
    okmotu, school = kinds[OrganisationKind.AIYL_OKMOTU].id, kinds[OrganisationKind.SCHOOL].id
    head = offices.head(offices.of_body(library, okmotu))
    assert head is not None
    since = date(until.year, 1, 12).isoformat()
    draft_office = OfficeDraft(okmotu, person=_NEXT_HEAD, since=since, phone="0312 60 12 34")
    offices.follow(library, head.id, draft_office)
    known = persons.named(library, "Сатыбалдиев Кубат")
    assert known is not None
    former = PersonDraft(
        "Сатыбалдиев Кубат", born="1948", died="2019", known_for="суу куурун тартты"
    )
    persons.change(library, known, former)
    _agree(library, okmotu, school, until)


def _agree(library: Library, okmotu: int, school: int, until: date) -> None:
    opened = date(until.year, 3 * ((until.month - 1) // 3) + 1, 1)
    agreements.add(
        library,
        AgreementDraft(
            okmotu,
            library.today,
            number="5",
            until=date(until.year + 1, 12, 31),
            subject="Маалыматтык тейлөө",
            signed_by=_NEXT_HEAD,
        ),
    )
    agreements.add(
        library,
        AgreementDraft(
            school,
            opened,
            number="4",
            until=until + timedelta(days=20),
            subject="Китеп окуу ийрими",
            signed_by="Алиева Гүлмира",
        ),
    )
