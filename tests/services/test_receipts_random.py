"""Random batches, old books, mistakes, acts and undoings: the ledger is what the copies say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.batches import ReceiptLine, SummaryLine
from desktop_app.domain.errors import UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.stock import CopyStatus, Owner, ReceiptDraft, WithdrawalDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import mistakes, receiving, remainder, undo, withdrawing
from desktop_app.services.library import Library
from desktop_app.storage import copies, facts
from desktop_app.storage.database import Database

TODAY = date(2026, 9, 25)
KINDS, CONTENTS, LANGUAGES = ("book", "brochure"), ("fiction", "social"), ("ky", "ru")


class Branch:
    """A branch that does what its dice say; refusals are part of life."""

    def __init__(self, seed: int) -> None:
        self.dice = Random(seed)
        self.library = Library(Database.in_memory("001"), lambda: datetime(2026, 9, 25, 10, 0))
        self.on_paper: Counter[str] = Counter()

    def live(self, steps: int) -> None:
        """Each step is one act."""
        acts: tuple[Callable[[], object], ...] = (
            self.receive, self.receive, self.enlist, self.strike_out, self.withdraw, self.undo,
        )  # fmt: skip
        for _ in range(steps):
            try:
                self.dice.choice(acts)()
            except UserError as refused:
                assert refused.code in ("stock_negative", "nothing_to_undo", "undo_in_act")

    def receive(self) -> None:
        lines: list[ReceiptLine | SummaryLine] = [
            self._line(self.dice.choice(tuple(Owner))) for _ in range(self.dice.randrange(1, 4))
        ]
        if self.dice.random() < 0.3:
            money = self.dice.randrange(9_000)
            lines.append(SummaryLine("newspaper", "social", "ky", 3, money, "Кыргыз Туусу"))
        receiving.receive(self.library, ReceiptDraft(TODAY, "gift", giver="А"), lines)

    def enlist(self) -> None:
        receiving.enlist(self.library, [self._line(Owner.BRANCH)])

    def strike_out(self) -> None:
        if copy := self._any_copy():
            mistakes.strike_out(self.library, copy, "ошибка")

    def withdraw(self) -> None:
        if copy := self._any_copy():
            found = copies.get(self.library.database, copy)
            assert found
            draft = WithdrawalDraft(TODAY, "transfer", TODAY)
            withdrawing.withdraw(self.library, draft, [found.inventory_no])

    def undo(self) -> None:
        undo.undo_last(self.library)

    def _line(self, owner: Owner) -> ReceiptLine:
        pick = self.dice.choice
        title = TitleDraft(
            title=f"К{self.dice.randrange(4)}", kind=pick(KINDS), content=pick(CONTENTS),
            language=pick(LANGUAGES),
        )  # fmt: skip
        count, price = self.dice.randrange(1, 5), self.dice.randrange(90_000)
        return ReceiptLine(None, title, count, "", price, owner)

    def _any_copy(self) -> int | None:
        ids = self.library.database.ids("SELECT id FROM copy WHERE status = 'in_stock'")
        return self.dice.choice(ids) if ids else None


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**9))
def test_the_ledger_is_what_the_copies_say(seed: int) -> None:
    branch = Branch(seed)
    branch.live(14)
    database = branch.library.database
    rows = [copies.get(database, one) for one in database.ids("SELECT id FROM copy ORDER BY id")]
    entered = [row for row in rows if row and row.receipt and row.owner is Owner.BRANCH]
    stood = Counter((row.kind, row.content, row.language) for row in entered if row.status
                    is CopyStatus.IN_STOCK)  # fmt: skip
    gone_old = Counter(
        (row.kind, row.content, row.language)
        for row in rows
        if row and row.receipt is None and row.status is CopyStatus.WITHDRAWN
    )
    summary = Counter(
        {("newspaper", "social", "ky"): database.number(
            "SELECT sum(amount) FROM fact WHERE name = 'stock' AND category = 'summary'")}
    )  # fmt: skip
    classes = ("kind", "content", "language")
    ledger = {
        key: amount
        for key, amount, _ in facts.sums(database, Name.STOCK, classes, date.min, date.max)
        if amount
    }
    stood.update(summary)
    stood.subtract(gone_old)  # of the opening balance, which nobody typed here
    assert ledger == {key: n for key, n in stood.items() if n}
    money = database.number("SELECT sum(money) FROM fact WHERE name = 'stock' AND ref > 0")
    alive = sum(row.price for row in entered if row.status is CopyStatus.IN_STOCK)
    assert money == alive - sum(
        row.price
        for row in rows
        if row and row.receipt is None and row.status is CopyStatus.WITHDRAWN
    )
    titles = database.rows(
        "SELECT batch, sum(amount) FROM fact WHERE name = 'title' AND mode = 'receipt'"
        " AND category = 'inventory' GROUP BY batch HAVING sum(amount) ORDER BY batch"
    )
    counted = database.rows(
        "SELECT receipt_id, count(DISTINCT title_id) FROM copy WHERE receipt_id IS NOT NULL"
        " AND status <> 'mistaken' AND owner = 'branch' GROUP BY receipt_id ORDER BY receipt_id"
    )
    assert titles == counted
    numbers = database.rows("SELECT inventory_no FROM copy")
    assert len(set(numbers)) == len(numbers)
    assert remainder.of(branch.library).listed == sum(
        bool(row and row.receipt is None and row.status is not CopyStatus.MISTAKEN) for row in rows
    )


def test_dice_do_everything() -> None:
    branch = Branch(1)
    branch.live(60)
    statuses = {row[0] for row in branch.library.database.rows("SELECT status FROM copy")}
    assert statuses >= {"in_stock", "mistaken", "withdrawn"} - _never(branch)


def _never(branch: Branch) -> set[str]:
    """An act is refused while a column would fall below nothing."""
    return {"withdrawn"} if not branch.library.database.rows("SELECT 1 FROM withdrawal") else set()
