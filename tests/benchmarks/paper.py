"""S8: the quarterly report as PDF, against the same tables drawn from ready values."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.app import translator
from desktop_app.exchange import handing
from desktop_app.services import reports
from tests.benchmarks import libraries
from tests.benchmarks.pairs import PAIRS, Result, compare, cpu


def measure(pairs: int = PAIRS, size: str = "large") -> Iterator[Result]:
    """From asking for the report to its bytes, and from the evaluated report to its bytes."""
    with libraries.opened(size) as library:
        translate = translator("ru")
        over = reports.period(libraries.QUARTER)
        ready = reports.report(library, reports.QUARTERLY, over)

        def drawn() -> object:
            return handing.report_pdf(library, ready, "ru", translate)

        def ours() -> object:
            report = reports.report(library, reports.QUARTERLY, over)
            return handing.report_pdf(library, report, "ru", translate)

        yield compare("S8 quarterly report PDF", cpu(ours), cpu(drawn), 1.3, pairs)
