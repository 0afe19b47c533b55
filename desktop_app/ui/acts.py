"""Doing an act from a screen: tell what was done, offer undo, or say why it was refused.

    done = attempt(context, partial(events.trash, context.library, id))
    tell(context, events.plan(context.library, draft))
    dialog wording=partial(sentence, context)

`tell` also marks the bus, so every list that shows the change reloads.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from desktop_app.documents import wording
from desktop_app.domain.errors import Problem, StorageError, UserError
from desktop_app.services.library import Done
from desktop_app.ui.context import UiContext

T = TypeVar("T")
_ENDS = (".", "!", "?", "…", ":")


def tell(context: UiContext, done: Done) -> None:
    """Past tense, with a number, what to look at, and «Undo» for ten seconds."""
    codes = str(done.summary.get("warning", "")).split()
    told = [wording.sentence(context.translate, code, done.summary) for code in codes]
    said = wording.told(context.translate, done.act, done.summary)
    if told and said[-1:] not in _ENDS:
        said += "."
    context.strip.say(" ".join((said, *told)), undo=context.undo)
    context.bus.mark(done.changes)


def attempt(context: UiContext, act: Callable[[], Done]) -> Done | None:
    """Do and tell; what the rules refuse is a sentence in the strip."""
    done = answered(context, act)
    if done is not None:
        tell(context, done)
    return done


def answered(context: UiContext, ask: Callable[[], T]) -> T | None:
    """What a service answers; what the rules refuse is a sentence in the strip, and None."""
    try:
        return ask()
    except StorageError:
        raise
    except UserError as refused:
        context.strip.warn(refusal(context, refused))
        return None


def refusal(context: UiContext, refused: UserError) -> str:
    """What the rules, the file or the disk say no with."""
    return wording.sentence(context.translate, refused.code, refused.facts)


def sentence(context: UiContext, problem: Problem) -> str:
    """What a form says at its field."""
    return wording.sentence(context.translate, problem.code, problem.facts)
