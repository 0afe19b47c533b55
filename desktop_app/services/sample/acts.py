"""The sample's acts: a transfer, one that was reversed, a draft, a lost book and its replacement.

Entered by the services themselves in the last weeks, whose quarter is still open.
"""

from __future__ import annotations

from datetime import date, timedelta

from desktop_app.domain.classes import Content, Reason
from desktop_app.domain.lending import Settlement, SettlementDraft
from desktop_app.domain.stock import WithdrawalDraft
from desktop_app.domain.withdrawals import Choice, Destination, ReversalDraft
from desktop_app.services import (
    act_drafts,
    acts,
    commission,
    losses,
    replacements,
    withdrawing,
)
from desktop_app.services.act_drafts import ActDraft
from desktop_app.services.library import Library
from desktop_app.services.sample.clocks import at

_COMMISSION = {
    "commission.order": "приказ № 4 от 14.01.2026",
    "commission.chairman": "Осмонов К. Т.",
    "commission.chairman_office": "зам. директора",
    "commission.member_1": "Тагаева Б. С.",
    "commission.member_1_office": "методист",
    "commission.member_2": "Бакирова Ж. К.",
    "commission.member_2_office": "библиотекарь",
    "commission.accountant": "Ким Л. В.",
}
_SCHOOL = "Таш-Мойнок орто мектеби"


def make_acts(library: Library, until: date) -> None:
    """What the section of the acts and the notebook of replacements show."""
    library.clock = at(until - timedelta(days=3))
    commission.change(library, _COMMISSION, date(until.year - 2, until.month, 1))
    shelf = [one.inventory_no for one in _choose(library, Choice(content=Content.CHILDREN.value))]
    given = WithdrawalDraft(library.today, Reason.TRANSFER, library.today, receiver=_SCHOOL)
    withdrawing.withdraw(library, given, shelf[:14])
    wrong = WithdrawalDraft(library.today, Reason.DUPLICATE, library.today)
    done = withdrawing.withdraw(library, wrong, shelf[14:18])
    assert done.id
    library.clock = at(until - timedelta(days=2))
    why = ReversalDraft(library.today, "В акт попали книги с другой полки.", library.today)
    withdrawing.reverse(library, done.id, why)
    _lose(library)
    library.clock = at(until - timedelta(days=1))
    worn = _choose(library, Choice(content=Content.FICTION.value, before=1985))
    head = WithdrawalDraft(
        library.today,
        Reason.WORN,
        coefficient=125,
        protocol="7",
        destination=Destination.PULP,
    )
    act_drafts.keep(library, ActDraft(head, tuple(one.id for one in worn[:11])))


def _lose(library: Library) -> None:
    """Two of the oldest loans are lost; for one of them a book was brought."""
    late = library.database.rows(
        "SELECT loan.id FROM loan JOIN copy ON copy.id = copy_id JOIN title ON title.id = title_id"
        " WHERE returned_on IS NULL AND kind = 'book' ORDER BY due_on, loan.id LIMIT 2"
    )
    lost = [losses.lose(library, row[0]).id for row in late]
    if not lost or lost[0] is None:
        return
    brought = SettlementDraft(Settlement.REPLACED, "Айтматов Ч.", "Ак кеме", 2018, 320_00)
    losses.settle(library, lost[0], brought)
    replacements.take_in(library, lost[0], replacements.proposed(library, lost[0]), 320_00)


def _choose(library: Library, choice: Choice) -> list[acts.CopyRow]:
    return acts.copies_of(library, acts.choose(library, choice)[:24])
