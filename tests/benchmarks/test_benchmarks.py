"""The benchmarks run and give numbers; whether the numbers are good depends on the machine."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.matching import Lookup
from desktop_app.services import novelties, opening, sample
from desktop_app.services.sample.world import SIZES, Size
from desktop_app.storage import novelties as storage
from tests.benchmarks import (
    acts,
    catalogue,
    desk,
    inventory,
    libraries,
    month,
    news,
    paper,
    quarter,
    questions,
    search,
    start,
    tables,
)
from tests.benchmarks.__main__ import told
from tests.benchmarks.pairs import Result, from_pairs

SMALL = Size(120, 300, 400, 900, 12, 15)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A library of some hundred copies stands for both samples."""
    made = tmp_path_factory.mktemp("small") / "library"
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(SIZES, "village", SMALL)  # type: ignore[arg-type]
        opening.close(sample.make(made, "village", 1, libraries.UNTIL, libraries.clock), copy=False)
        patch.setattr(libraries, "folder", lambda size: made)
        patch.setattr(libraries, "CACHE", tmp_path_factory.mktemp("cache"))
        yield


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(
    "measured",
    [
        *(acts, catalogue, desk, inventory, month, news, paper, quarter, questions, search),
        tables,
    ],
)
def test_each_benchmark_gives_numbers(measured: object) -> None:
    results = list(measured.measure(1, "village"))  # type: ignore[attr-defined]
    assert results
    for result in results:
        assert math.isfinite(result.ours)
        assert result.ours >= 0
        assert result.name in told(result)


@pytest.mark.usefixtures("small")
def test_the_desk_needs_one_flush_an_act() -> None:
    flushes = [r for r in desk.measure(1, "village") if r.name == "S5 flushes of one act"]
    assert all(result.ours == 1 for result in flushes)  # none where strace is not installed


@pytest.mark.usefixtures("small")
def test_news_are_found_as_by_hand() -> None:
    with libraries.opened("village") as library:
        wanted = news._wanted(library)
        documents = storage.titles(library.database, news.LONG_AGO)
        found = novelties.matches(documents, Lookup(wanted), {})
        pairs = {(match.key, id) for id, matches in found.items() for match in matches}
        by_hand = {(documents[at].key, id) for at, id in news._by_hand(documents, wanted)}
    assert pairs == by_hand != set()


@pytest.mark.usefixtures("small")
def test_no_hit_is_missed() -> None:
    wrong = [r for r in search.measure(1, "village") if "brute force" in r.name]
    assert [result.ours for result in wrong] == [0]


@pytest.mark.usefixtures("small")
def test_the_window_is_painted_before_the_papers_libraries_are_loaded(tmp_path: Path) -> None:
    with libraries.copied("village") as place:
        painted = start.child(start.SCRIPT, "ours", place)
    assert painted["heavy"] == []
    assert painted["cpu"] > 0


def test_the_ratio_is_the_median_of_the_pairs() -> None:
    result = from_pairs("x", [(2.0, 1.0), (9.0, 1.0), (3.0, 1.0)], 1.4)
    assert (result.ours, result.limit, result.ratio, result.is_met) == (3.0, 1.0, 3.0, False)


def test_a_target_without_a_limit_speaks_of_ours() -> None:
    assert Result("x", 4.0, None, 4.0).is_met
    assert not Result("x", 4.1, None, 4.0).is_met
