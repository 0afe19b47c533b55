"""The card of a title beside the table: its record, its copies, what changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_app.documents import names
from desktop_app.services import reservations, titles
from desktop_app.services.titles import CopyRow
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Line
from desktop_app.ui.history import steps
from desktop_app.ui.tabs.stock import columns
from desktop_app.ui.tabs.stock.copy_list import CopyList


def show(
    context: UiContext,
    panel: DetailPanel,
    title_id: int,
    actions: Sequence[Action],
    change_copy: Callable[[CopyRow], None],
) -> None:
    """Fill the panel with one title."""
    row = titles.rows(context.library, [title_id])[title_id]
    copies = CopyList(context, titles.copies_of(context.library, title_id))
    copies.asked.connect(change_copy)
    panel.show_card(
        title=columns.full_title(row),
        note=row.author,
        rows=_lines(context, title_id),
        actions=actions,
        extra=copies,
        history=steps(context, "title", title_id),
    )


def _lines(context: UiContext, title_id: int) -> list[Line]:
    """What is known of it; what is not, is not shown."""
    translate, draft = context.translate, titles.get(context.library, title_id).draft
    places = (draft.edition, draft.place, draft.publisher, str(draft.year or ""))
    edition = ", ".join(filter(None, places))
    marks = (
        translate("Stock", "for children") if draft.for_children else "",
        translate("Stock", "local lore") if draft.local else "",
    )
    pairs = (
        (translate("Stock", "Volume, issue"), draft.volume),
        (translate("Stock", "Series"), draft.series),
        (translate("Stock", "Edition"), edition),
        (translate("Stock", "Kind"), names.title(translate, "kind", draft.kind)),
        (translate("Stock", "Content"), names.title(translate, "content", draft.content)),
        (translate("Stock", "Language"), names.title(translate, "language", draft.language)),
        (translate("Stock", "Shelf mark (BBK)"), f"{draft.bbk} {draft.author_mark}".strip()),
        (translate("Stock", "Marks"), ", ".join(filter(None, marks))),
        (translate("Stock", "ISBN"), draft.isbn),
        (translate("Stock", "Subjects"), draft.subjects),
        (translate("Stock", "Annotation"), draft.annotation),
        (translate("Stock", "Note"), draft.note),
        (translate("Stock", "Waiting list"), _queue(context, title_id)),
    )
    return [Line(label, value) for label, value in pairs if value]


def _queue(context: UiContext, title_id: int) -> str:
    """Who waits for it, in order, with the number of the card."""
    queue = reservations.of_title(context.library, title_id)
    card = context.translate("Stock", "card no. {no}")
    told = (f"{one.reader}, {card.format(no=one.card_no)}" for one in queue)
    return "; ".join(f"{place}. {line}" for place, line in enumerate(told, 1))
