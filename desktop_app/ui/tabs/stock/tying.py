"""A batch beside its document, in words, while it is typed."""

from __future__ import annotations

from desktop_app.domain.batches import Control, Line, copies_of, money_of
from desktop_app.domain.numbers import money
from desktop_app.ui.context import Translate


def against_document(translate: Translate, said: Control, lines: tuple[Line, ...]) -> str:
    """«В документе: 20 экз. · 5 000 сом. Осталось 3 экз., 750 сом»; "" where it says nothing."""
    parts: list[str] = []
    rest: list[str] = []
    over: list[str] = []
    if said.copies is not None:
        n = said.copies
        parts.append(translate("Stock", "%n copy(ies)", "", n))
        n = abs(said.copies - copies_of(lines))
        if n:
            (rest if said.copies > copies_of(lines) else over).append(
                translate("Stock", "%n copy(ies)", "", n)
            )
    if said.money is not None:
        parts.append(money(said.money))
        apart = said.money - money_of(lines)
        if apart:
            (rest if apart > 0 else over).append(money(abs(apart)))
    if not parts:
        return ""
    told = [translate("Stock", "In the document: {totals}").format(totals=" · ".join(parts))]
    if rest:
        told.append(translate("Stock", "Still to enter: {rest}").format(rest=" · ".join(rest)))
    if over:
        told.append(translate("Stock", "Too much: {over}").format(over=" · ".join(over)))
    if not rest and not over:
        told.append(translate("Stock", "It ties with the document"))
    return "\n".join(told)
