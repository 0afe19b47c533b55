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
from desktop_app.storage.copies import CopyRow
from desktop_app.storage.database import Database

TODAY = date(2026, 9, 25)
KINDS, CONTENTS, LANGUAGES = ("book", "brochure"), ("fiction", "social"), ("ky", "ru")


class Branch:
    """A branch that does what its dice say; it knows beforehand what is refused, and how."""

    def __init__(self, seed: int) -> None:
        self.dice = Random(seed)
        self.library = Library(Database.in_memory("001"), lambda: datetime(2026, 9, 25, 10, 0))
        self.stands: Counter[str] = Counter()  # by kind, content and language
        self.before: list[Counter[str]] = []  # of each act that undo would take back

    def live(self, steps: int) -> None:
        """Each step is one act."""
        acts: tuple[Callable[[], object], ...] = (
            self.receive, self.receive, self.enlist, self.strike_out, self.withdraw, self.undo,
        )  # fmt: skip
        for _ in range(steps):
            self.dice.choice(acts)()

    def _act(self, act: Callable[[], object], stands: Counter[str], refusal: str = "") -> None:
        """What stands after it; refused with just this code, where there is one."""
        try:
            act()
        except UserError as refused:
            assert refused.code == refusal
            return
        assert not refusal
        self.before.append(self.stands)
        self.stands = stands

    def receive(self) -> None:
        lines: list[ReceiptLine | SummaryLine] = [
            self._line(self.dice.choice(tuple(Owner))) for _ in range(self.dice.randrange(1, 4))
        ]
        if self.dice.random() < 0.3:
            money = self.dice.randrange(9_000)
            lines.append(SummaryLine("newspaper", "social", "ky", 3, money, "Кыргыз Туусу"))
        stands = Counter(self.stands)
        for line in lines:
            if isinstance(line, SummaryLine):
                stands.update({line.kind: 3, line.content: 3, line.language: 3})
            elif line.owner is Owner.BRANCH and (title := line.title):
                for column in (title.kind, title.content, title.language):
                    stands[column] += line.copies
        draft = ReceiptDraft(TODAY, "gift", giver="А")
        self._act(lambda: receiving.receive(self.library, draft, lines), stands)

    def enlist(self) -> None:
        line = self._line(Owner.BRANCH)
        self._act(lambda: receiving.enlist(self.library, [line]), self.stands)

    def strike_out(self) -> None:
        if copy := self._any_copy():
            # an old one stands in an opening balance that nobody typed here
            came = copy.receipt is not None and copy.owner is Owner.BRANCH
            stands = self._without(copy) if came else self.stands
            self._act(lambda: mistakes.strike_out(self.library, copy.id, "ошибка"), stands)

    def withdraw(self) -> None:
        """Without an opening balance old copies may leave a column with less than nothing."""
        if copy := self._any_copy():
            stands = self._without(copy) if copy.owner is Owner.BRANCH else self.stands
            is_short = any(stands[column] < 0 for column in _columns(copy))
            draft = WithdrawalDraft(TODAY, "transfer", TODAY)
            self._act(
                lambda: withdrawing.withdraw(self.library, draft, [copy.inventory_no]),
                stands,
                "stock_negative" if is_short else "",
            )

    def undo(self) -> None:
        """In order everything can be taken back, down to the first act."""
        if not self.before:
            self._act(lambda: undo.undo_last(self.library), self.stands, "nothing_to_undo")
            return
        undo.undo_last(self.library)
        self.stands = self.before.pop()

    def _without(self, copy: CopyRow) -> Counter[str]:
        stands = Counter(self.stands)
        stands.subtract(_columns(copy))
        return stands

    def _line(self, owner: Owner) -> ReceiptLine:
        pick = self.dice.choice
        title = TitleDraft(
            title=f"К{self.dice.randrange(4)}", kind=pick(KINDS), content=pick(CONTENTS),
            language=pick(LANGUAGES),
        )  # fmt: skip
        count, price = self.dice.randrange(1, 5), self.dice.randrange(90_000)
        return ReceiptLine(None, title, count, "", price, owner)

    def _any_copy(self) -> CopyRow | None:
        database = self.library.database
        ids = database.ids("SELECT id FROM copy WHERE status = 'in_stock'")
        return copies.get(database, self.dice.choice(ids)) if ids else None


def _columns(copy: CopyRow) -> tuple[str, str, str]:
    return copy.kind, copy.content, copy.language


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
