"""Issues handed on to bodies and partners: each handing over, and the standing ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.periods import Period
from desktop_app.domain.text import in_language
from desktop_app.storage.database import Database, Row


@dataclass(frozen=True)
class RouteRow:
    """«Каждый номер → айыл өкмөтү»: `copies` of each issue go there."""

    id: int
    periodical_id: int
    organisation_id: int
    copies: int
    since: date


@dataclass(frozen=True)
class DeliveryRow:
    """Copies of an issue that went to a body on a day."""

    id: int
    issue_id: int
    periodical_id: int
    title: str
    kind: str
    year: int
    number: int
    last_number: int
    label: str
    organisation_id: int
    name_ru: str
    name_ky: str
    copies: int
    on: date

    def body(self, language: str) -> str:
        """To whom, in a language or the only one known."""
        return in_language(language, self.name_ru, self.name_ky)


_SELECT = """SELECT issue_delivery.id, issue_id, periodical_id, title, periodical.kind, year,
  number, last_number, label, organisation_id, name_ru, name_ky, issue_delivery.copies, on_date
  FROM issue_delivery JOIN issue ON issue.id = issue_id
  JOIN periodical ON periodical.id = periodical_id
  JOIN organisation ON organisation.id = organisation_id"""


def add_route(
    database: Database, periodical_id: int, organisation_id: int, copies: int, since: date
) -> int:
    """Each issue goes there from now on; its id."""
    return database.insert(
        "issue_route",
        periodical_id=periodical_id,
        organisation_id=organisation_id,
        copies=copies,
        since=since.isoformat(),
    )


def end_route(database: Database, route_id: int, on: date) -> None:
    """No longer."""
    database.update("issue_route", route_id, ended_on=on.isoformat())


def routes(database: Database, periodical_id: int) -> list[RouteRow]:
    """Where each issue of a title goes today."""
    found = database.rows(
        "SELECT id, periodical_id, organisation_id, copies, since FROM issue_route"
        " WHERE periodical_id = ? AND ended_on IS NULL ORDER BY id",
        (periodical_id,),
    )
    return list(map(_route, found))


def add(database: Database, issue_id: int, organisation_id: int, copies: int, on: date) -> int:
    """Copies went to a body; its id."""
    return database.insert(
        "issue_delivery",
        issue_id=issue_id,
        organisation_id=organisation_id,
        copies=copies,
        on_date=on.isoformat(),
    )


def cancel(database: Database, delivery_id: int, on: date) -> None:
    """It was written down by mistake."""
    database.update("issue_delivery", delivery_id, cancelled_on=on.isoformat())


def get(database: Database, delivery_id: int) -> DeliveryRow | None:
    """One that was not taken back."""
    found = database.rows(
        f"{_SELECT} WHERE issue_delivery.id = ? AND cancelled_on IS NULL", (delivery_id,)
    )
    return _row(found[0]) if found else None


def of_issue(database: Database, issue_id: int) -> list[DeliveryRow]:
    """Where an issue went."""
    found = database.rows(
        f"{_SELECT} WHERE issue_id = ? AND cancelled_on IS NULL ORDER BY issue_delivery.id",
        (issue_id,),
    )
    return [_row(row) for row in found]


def of_period(database: Database, period: Period) -> list[DeliveryRow]:
    """What went out in a period, by day."""
    found = database.rows(
        f"{_SELECT} WHERE on_date >= ? AND on_date < ? AND cancelled_on IS NULL"
        " ORDER BY on_date, issue_delivery.id",
        (period.start.isoformat(), period.end.isoformat()),
    )
    return [_row(row) for row in found]


def posted(database: Database, delivery_id: int) -> list[Fact]:
    """The entries of a handing over in the ledger."""
    found = database.rows(
        "SELECT on_date, amount, kind, content, language, mode, local FROM fact"
        " WHERE name = ? AND ref = ? ORDER BY id",
        (Name.DELIVERY.value, delivery_id),
    )
    return [
        Fact(
            Name.DELIVERY,
            date.fromisoformat(on),
            amount,
            kind=kind,
            content=content,
            language=language,
            mode=mode,
            local=local,
            ref=delivery_id,
        )
        for on, amount, kind, content, language, mode, local in found
    ]


def _route(row: Row) -> RouteRow:
    values = (*row[:4], date.fromisoformat(row[4]))
    return RouteRow(*values)


def _row(row: Row) -> DeliveryRow:
    values = (*row[:13], date.fromisoformat(row[13]))
    return DeliveryRow(*values)
