"""Long work runs in order on one worker; results come back, errors reach the funnel."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject

from desktop_app.ui.tasks import InlineTasks, Progress, Tasks


@pytest.fixture
def errors() -> list[BaseException]:
    return []


@pytest.fixture
def tasks(qapp, errors):
    made = Tasks(errors.append)
    yield made
    made.close()


def test_results_come_back_in_order_on_the_gui_thread(tasks: Tasks, qtbot) -> None:
    owner, got, threads = QObject(), [], set()

    def done(result: int) -> None:
        got.append(result)
        threads.add(threading.current_thread())

    for number in range(3):
        tasks.run(lambda progress, n=number: n, done, owner, "Счёт")
    qtbot.waitUntil(lambda: len(got) == 3)
    assert got == [0, 1, 2]
    assert threads == {threading.main_thread()}


def test_errors_reach_the_funnel_or_the_caller(tasks: Tasks, qtbot, errors) -> None:
    owner, own = QObject(), []

    def fail(progress: Progress) -> None:
        raise OSError("disk")

    tasks.run(fail, print, owner, "Запись")
    tasks.run(fail, print, owner, "Запись", own.append)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert [type(e) for e in errors + own] == [OSError, OSError]


def test_cancel_stops_at_the_next_report_without_result(tasks: Tasks, qtbot, errors) -> None:
    owner, got, started, go = QObject(), [], threading.Event(), threading.Event()

    def work(progress: Progress) -> str:
        started.set()
        go.wait(5)
        progress.report(1, 2)
        return "finished"

    tasks.run(work, got.append, owner, "Отчёт")
    assert started.wait(5)
    tasks.cancel()
    go.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert (got, errors) == ([], [])


def test_a_result_for_a_gone_owner_is_dropped(tasks: Tasks, qtbot) -> None:
    owner, got, go = QObject(), [], threading.Event()
    tasks.run(lambda progress: go.wait(5), got.append, owner, "Отчёт")
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    go.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert got == []


def test_the_strip_appears_only_for_long_work(tasks: Tasks, qtbot) -> None:
    owner, go = QObject(), threading.Event()
    with qtbot.waitSignal(tasks.shown) as shown:
        tasks.run(lambda progress: go.wait(5), print, owner, "Отчёт")
    assert shown.args == ["Отчёт"]
    with qtbot.waitSignal(tasks.hidden):
        go.set()


def test_inline_tasks_are_finished_on_return(qapp, errors) -> None:
    got: list[int] = []
    InlineTasks(errors.append).run(lambda progress: 7, got.append, QObject(), "Счёт")
    assert got == [7]


def test_after_closing_no_thread_begins_anew(qtbot):
    tasks = Tasks(print)
    tasks.close()
    done = []
    tasks.run(lambda progress: 1, done.append, tasks, "late")
    assert not tasks.busy
    assert tasks._thread is None
    assert done == []
