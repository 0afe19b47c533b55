"""The walk through the section of a central library that two branches have written to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from desktop_app.domain.letters import Kind
from desktop_app.exchange import letters as stick_letters
from desktop_app.services import centre, opening
from desktop_app.ui.context import UiContext
from tests.ui.centre_world import branches_wrote


def screens(context: UiContext, tab: Any, folder: Path) -> dict[str, Callable[[], object]]:
    """What is opened in it; the branches' libraries and their stick are made in `folder`."""
    library = context.library
    for one in branches_wrote(folder / "branches", folder / "stick"):
        opening.close(one, copy=False)
    context.bus.mark(centre.set_centre(library, True).changes)
    centre.take(library, stick_letters.found(folder / "stick").of(Kind.ASKED))
    section = tab.section("centre")
    id = centre.passed(library)[0]
    return {
        "centre": partial(tab.section, "centre"),
        "centre-card": partial(section.passed.table.choose, id),
        "centre-answer": partial(section.passed.answer, id),
        "centre-no_answer": partial(section.passed.refuse, id),
        "centre-take": section.passed.take,
        "centre-give_back": section.passed.give_back,
        "centre-asked": partial(section.show_page, section.asked),
        "centre-questions": partial(section.asked.show_questions, None, None),
        "centre-paper": section.asked.print,
    }
