"""Issues handed on: «каждый номер → айыл өкмөтү», one issue to one body, the list of a period.

Handing on is a service to the body; what the stock counts does not change by it.
"""

from __future__ import annotations

from datetime import date

from desktop_app.domain import issues as rules
from desktop_app.domain.errors import UserError
from desktop_app.domain.facts import Fact, Name, contrary
from desktop_app.domain.organisations import LOCAL_BODIES
from desktop_app.domain.periodicals import MOST_COPIES
from desktop_app.domain.periods import Period
from desktop_app.services import organisations, periodicals
from desktop_app.services.library import Act, Done, Library
from desktop_app.services.periodicals import PeriodicalRow
from desktop_app.storage import deliveries as storage
from desktop_app.storage import issues
from desktop_app.storage.deliveries import DeliveryRow as DeliveryRow
from desktop_app.storage.deliveries import RouteRow as RouteRow
from desktop_app.storage.titles import MARKED

LOCAL, PARTNER = "local_body", "partner"


def hand_on(
    library: Library, issue_id: int, organisation_id: int, copies: int = 1, on: date | None = None
) -> Done:
    """Copies of an issue that is here go to a body."""
    with library.act("issue.hand_on") as act:
        row = issues.get(library.database, issue_id)
        if row is None or row.received_on is None:
            raise UserError("issue_not_here")
        day = on or library.today
        if day > library.today:
            raise UserError("date_in_future")
        if day < row.received_on:
            raise UserError("handed_on_before", date=row.received_on.isoformat())
        left = row.copies - row.delivered
        if not 1 <= copies <= left:
            raise UserError("too_few_copies", left=left)
        card = periodicals.get(library, row.periodical_id)
        act.id = _deliver(act, card, issue_id, organisation_id, copies, day)
        body = organisations.get(library, organisation_id)
        by_day = rules.is_by_day(card.draft.kind, card.draft.frequency)
        text = rules.named(row.number, row.last_number, row.label, by_day=by_day)
        act.summary = {"title": card.title, "issue": text, "body": body.name("ru"), "n": copies}
    assert act.done
    return act.done


def take_back(library: Library, delivery_id: int) -> Done:
    """It was written down by mistake: its entry is answered by a contrary one of the same day."""
    with library.act("issue.take_back") as act:
        found = storage.get(library.database, delivery_id)
        if found is None:
            raise UserError("delivery_unknown")
        act.post(*map(contrary, storage.posted(library.database, delivery_id)))
        storage.cancel(library.database, delivery_id, library.today)
        act.id = delivery_id
        act.summary = {"title": found.title, "body": found.body("ru"), "n": found.copies}
    assert act.done
    return act.done


def add_route(library: Library, periodical_id: int, organisation_id: int, copies: int = 1) -> Done:
    """Each issue that arrives from now on goes to a body, in so many copies."""
    with library.act("issue.route") as act:
        card, body = (
            periodicals.get(library, periodical_id),
            organisations.get(library, organisation_id),
        )
        if not 1 <= copies <= MOST_COPIES:
            raise UserError("copies_wrong", low=1, high=MOST_COPIES)
        if any(one.organisation_id == organisation_id for one in routes(library, periodical_id)):
            raise UserError("route_known", body=body.name("ru"))
        act.id = storage.add_route(
            library.database, periodical_id, organisation_id, copies, library.today
        )
        act.summary = {"title": card.title, "body": body.name("ru"), "n": copies}
    assert act.done
    return act.done


def end_route(library: Library, periodical_id: int, route_id: int) -> Done:
    """The issues that come later stay here."""
    with library.act("issue.end_route") as act:
        found = {one.id: one for one in routes(library, periodical_id)}.get(route_id)
        if found is None:
            raise UserError("delivery_unknown")
        storage.end_route(library.database, route_id, library.today)
        act.id = route_id
        body = organisations.get(library, found.organisation_id)
        act.summary = {
            "title": periodicals.get(library, periodical_id).title,
            "body": body.name("ru"),
        }
    assert act.done
    return act.done


def follow_routes(act: Act, card: PeriodicalRow, issue_id: int, on: date, copies: int) -> None:
    """Hand an issue on to the bodies that get each one, as far as the copies go."""
    for route in storage.routes(act.library.database, card.id):
        given = min(route.copies, copies)
        if given and route.since <= on:
            _deliver(act, card, issue_id, route.organisation_id, given, on)
            copies -= given


def routes(library: Library, periodical_id: int) -> list[RouteRow]:
    """Where each issue of a title goes."""
    return storage.routes(library.database, periodical_id)


def of_issue(library: Library, issue_id: int) -> list[DeliveryRow]:
    """Where an issue went."""
    return storage.of_issue(library.database, issue_id)


def of_period(library: Library, period: Period) -> list[DeliveryRow]:
    """«Какие номера ушли в МСУ»: what the indicator `delivery` of the period counts, by day."""
    return storage.of_period(library.database, period)


def shown(row: DeliveryRow) -> str:
    """The issue of a handing over: «№ 3», «12.03», or the words of a special one."""
    by_day = row.kind == "newspaper" and 100 < row.number < rules.SPECIAL
    return rules.named(row.number, row.last_number, row.label, by_day=by_day)


def _deliver(
    act: Act, card: PeriodicalRow, issue_id: int, organisation_id: int, copies: int, on: date
) -> int:
    library = act.library
    body = organisations.get(library, organisation_id)
    id = storage.add(library.database, issue_id, organisation_id, copies, on)
    fact = Fact(
        Name.DELIVERY,
        on,
        copies,
        kind=card.draft.kind,
        content=card.draft.content,
        language=card.draft.language,
        mode=LOCAL if body.kind in LOCAL_BODIES else PARTNER,
        local=MARKED if card.draft.local else "",
        ref=id,
    )
    act.post(fact)
    return id
