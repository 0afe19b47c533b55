"""The branch's number within the ЦБС: every row and every package carries it."""

from __future__ import annotations

from desktop_app.domain.errors import Problem

LONGEST = 12


def problems(field: str, code: str) -> tuple[Problem, ...]:
    """A few digits or letters, since the code is part of file names."""
    if len(code) <= LONGEST and code.replace("-", "").isalnum():
        return ()
    return (Problem(field, "branch_wrong", facts={"limit": LONGEST}),)
