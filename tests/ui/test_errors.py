"""Every error ends in one funnel and is told in a sentence, once."""

from __future__ import annotations

import pytest

from desktop_app.domain.errors import StorageError, UserError
from desktop_app.ui import questions
from desktop_app.ui.errors import Funnel
from desktop_app.ui.strip import Strip


@pytest.fixture
def said(monkeypatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(questions, "sentence", lambda parent, text: heard.append(text))
    monkeypatch.setattr(
        questions, "confirm", lambda parent, text, yes, no: heard.append(text) or False
    )
    return heard


@pytest.fixture
def funnel(dressed: object, qtbot, tmp_path) -> Funnel:
    strip = Strip()
    qtbot.addWidget(strip)
    return Funnel(
        strip,
        wording=lambda error: f"sentence {error.code}",
        record=lambda error: "ab12cd34",
        save_report=lambda path: None,
    )


def test_a_refusal_is_a_sentence_in_the_strip(funnel: Funnel, said: list[str]) -> None:
    funnel.show(UserError("period_closed"))
    assert funnel.strip.sentence == "sentence period_closed"
    assert said == []


def test_trouble_with_the_file_is_a_dialog(funnel: Funnel, said: list[str]) -> None:
    funnel.show(StorageError("disk_full"))
    assert said == ["sentence disk_full"]


def test_a_bug_shows_its_code_once(funnel: Funnel, said: list[str]) -> None:
    funnel.show(ZeroDivisionError())
    funnel.show(ZeroDivisionError())
    assert len(said) == 1
    assert "ab12cd34" in said[0]


def test_errors_of_other_threads_arrive(funnel: Funnel, said: list[str], qtbot) -> None:
    error = UserError("printer")
    funnel._hook(type(error), error, None)
    qtbot.waitUntil(lambda: funnel.strip.sentence == "sentence printer")
