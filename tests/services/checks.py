"""What the tests of stock-taking share: a check begun, counted, looked at."""

from __future__ import annotations

from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.domain.stocktaking import (
    StocktakeDraft,
)
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import (
    receiving,
    stocktaking,
    undo,
)
from desktop_app.services.library import Done, Library
from desktop_app.storage import copies

PLANNED = StocktakeDraft("planned")
FARMING = TitleDraft(title="Пахта", content="farming", language="ky")


def id_of(library: Library, number: str) -> int:
    """A copy by its number."""
    copy = copies.find(library.database, number)
    assert copy
    return copy.id


def begun(library: Library, draft: StocktakeDraft = PLANNED) -> int:
    """A check that goes on; its id."""
    done = stocktaking.begin(library, draft)
    assert done.id
    return done.id


def receive(library: Library, first: str, title: TitleDraft = FARMING, n: int = 1) -> Done:
    """A gift of some copies of one title."""
    line = ReceiptLine(title=title, copies=n, first_no=first, price=1_050)
    return receiving.receive(library, ReceiptDraft(library.today, origin="gift"), [line])


def found_at(library: Library, check: int) -> dict[str, int]:
    """How many copies of a check are at which place."""
    return dict(stocktaking.tally(library, check).copies)


def take_back_act(library: Library, done: Done | None) -> None:
    """Undo one act of the journal."""
    assert done
    assert done.journal_id
    undo.undo(library, done.journal_id)
