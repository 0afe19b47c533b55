"""The program tries itself: a library, a loan, a quarter, two papers, a package.

What a bundle must be able to do on any PC; run by `--self-test` of the frozen
program. Prints one line a step, and the sentence of what failed.
"""

from __future__ import annotations

import io
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from desktop_app.cli import desk
from desktop_app.documents import announce
from desktop_app.documents.names import Translate
from desktop_app.documents.wording import sentence
from desktop_app.domain import periods
from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.errors import UserError
from desktop_app.domain.events import EventDraft
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.exchange import handing, package
from desktop_app.services import events, opening, receiving, reports
from desktop_app.services.library import Clock, Library


def run(clock: Clock, translator: Callable[[str], Translate]) -> int:
    """0 when every step came out as it must, else 1."""
    out = sys.stdout or io.StringIO()
    translate = translator("ky")
    with tempfile.TemporaryDirectory(prefix="kitepkana-", ignore_cleanup_errors=True) as folder:
        library = opening.create(
            Path(folder), opening.NewLibrary(name_ru="Өңүү", name_ky="Өңүү"), _in_a_quarter(clock)
        )
        try:
            for step in (_a_day, _a_quarter, _a_package):
                said = step(library, Path(folder), translate)
                print(f"{step.__name__[3:]}: {said}", file=out)
        except UserError as error:
            print(sentence(translate, error.code, error.facts), error.code, file=out)
            return 1
        finally:
            opening.close(library)
    print("ok", file=out)
    return 0


def _in_a_quarter(clock: Clock) -> Clock:
    """A day in the last finished quarter, so that the quarter is over when it is handed in."""
    day = periods.last_finished_quarter(clock().date()).last - timedelta(days=20)
    moment = datetime.combine(day, clock().time())
    return lambda: moment


def _a_day(library: Library, folder: Path, translate: Translate) -> str:
    title = TitleDraft(
        title="Саманчынын жолу", author="Ч. Айтматов", kind="book", content="fiction", language="ky"
    )
    line = ReceiptLine(title=title, copies=2, first_no="10455", price=25_000)
    receiving.receive(
        library, ReceiptDraft(on=library.today, origin="gift", document="act"), (line,)
    )
    for words in ('register "Асанова Гүлнара" 1985 teacher', "issue 1 10455", "visit child 3"):
        answer = desk.answer(library, words, translate)
        _require(answer.startswith("ok\t"), answer)
    return "10455"


def _a_quarter(library: Library, folder: Path, translate: Translate) -> str:
    library.clock = _later(library)
    report = reports.report(
        library, reports.QUARTERLY, periods.last_finished_quarter(library.today)
    )
    values = [
        report.evaluated.cell("1", row, "fact").value for row in ("readers", "visits", "loans")
    ]
    _require(values == [1, 4, 1], str(values))
    _require(not report.broken, "relations")
    return str(values)


def _a_package(library: Library, folder: Path, translate: Translate) -> str:
    draft = EventDraft(on=library.today, starts_at="14:00", form="quiz", title_ky="Үмүт")
    event = events.plan(library, draft)
    events.hold(library, event.id or 0, Outcome(Attendance(3, 2, 1)))
    poster = announce.poster_pdf(library, event.id or 0, "both", lambda lang: translate)
    _require(poster.startswith(b"%PDF"), "poster")
    stick = folder / "стик"
    stick.mkdir()
    over = periods.last_finished_quarter(library.today)
    written = handing.hand_in(library, reports.QUARTERLY, over, stick, "ky", translate)
    _require(package.read(written.folder).code == written.code, "package")
    return written.code


def _later(library: Library) -> Clock:
    moment = library.clock() + timedelta(days=30)
    return lambda: moment


def _require(is_right: bool, said: str) -> None:
    if not is_right:
        raise UserError("self_test_failed", step=said)
