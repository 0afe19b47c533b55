"""The sample's public works, things done with the aiyl okmotu, achievements.

They stand in the quarter that is still open, each on a fixed day after its first one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import partial

from desktop_app.domain.community import CommunityDraft
from desktop_app.domain.organisations import LOCAL_BODIES
from desktop_app.services import community, organisations
from desktop_app.services.library import Library


def make_community(library: Library, until: date) -> None:
    """What happened between the first day of the open quarter and the end of the sample."""
    begin = date(until.year, 3 * ((until.month - 1) // 3) + 1, 1)
    known = organisations.rows(library, organisations.ids(library))
    body = next((id for id, row in known.items() if row.kind in LOCAL_BODIES), None)
    for draft in _drafts(begin, body):
        if draft.last < until:
            library.clock = partial(datetime.combine, draft.last, time(17, 0))
            community.add(library, draft)


def _drafts(begin: date, body: int | None) -> Iterator[CommunityDraft]:
    def day(after: int) -> date:
        return begin + timedelta(days=after)

    yield CommunityDraft(
        "public_work", day(8), "УИК № 7027, с. Таш-Мойнок", "election", "secretary", body,
        order_no="14", order_on=day(3), ends_on=day(10), hours=18, is_in_hours=True,
        result="Сверены списки избирателей: 1 184 человека", proof="справка № 5",
    )  # fmt: skip
    yield CommunityDraft(
        "public_work", day(20), "Ашар на аллее ветеранов", "cleaning", organisation_id=body,
        hours=4, result="Посажено 40 саженцев",
    )  # fmt: skip
    if body is not None:
        yield CommunityDraft(
            "partner_action", day(13), "Оформлен стенд «МСУ информирует»", organisation_id=body,
            result="Обновляется каждый месяц", note="Совет ветеранов дал фотографии",
        )  # fmt: skip
    yield CommunityDraft(
        "achievement", day(18), "Лучшая сельская библиотека района, 2-е место", "contest",
        organisation_id=body, result="За работу с детьми и с айыл өкмөтү", proof="диплом № 31",
    )  # fmt: skip
