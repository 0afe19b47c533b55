"""How the program says no.

Nothing here is a sentence: `documents/wording.py` has one for every code,
and a test holds the two lists together.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

Value = str | int


class Severity(StrEnum):
    """An error stops the act; a warning is shown and can be passed."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class Problem:
    """What is wrong with one field of a draft; `facts` fill the sentence's placeholders."""

    field: str
    code: str
    severity: Severity = Severity.ERROR
    facts: Mapping[str, Value] = dataclasses.field(default_factory=dict)


class UserError(Exception):
    """An act that the rules refuse; shown as a sentence at the place, typed text kept."""

    def __init__(self, code: str, **facts: Value) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class Invalid(UserError):
    """A draft with errors, each of them told at its field."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        first = problems[0]
        super().__init__(first.code, **first.facts)
        self.problems = problems


class StorageError(UserError):
    """The file or the disk says no: what happened, what is safe, what to do."""


def require(problems: tuple[Problem, ...] | list[Problem]) -> None:
    """Raise `Invalid` when any of the problems is an error."""
    errors = tuple(p for p in problems if p.severity is Severity.ERROR)
    if errors:
        raise Invalid(errors)
