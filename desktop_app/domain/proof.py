"""What the librarian writes beside the numbers of the service to the self-government."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers

LONGEST_NEED, MOST_LINES = 500, 5
"""The note for the head of the aiyl okmotu is one page, whatever is asked for in it."""
LONGEST_TEXT = 4000


@dataclass(frozen=True)
class ProofTexts:
    """Texts of a period: three for the report, what is asked for in the note in two languages."""

    results: str = ""
    difficulties: str = ""
    proposals: str = ""
    needs_ru: str = ""
    needs_ky: str = ""


def problems(texts: ProofTexts) -> tuple[Problem, ...]:
    """What keeps the texts from being saved."""
    values = asdict(texts)
    found = personal_numbers(values)
    for field, text in values.items():
        is_need = field.startswith("needs")
        longest = LONGEST_NEED if is_need else LONGEST_TEXT
        if len(text) > longest:
            found.append(Problem(field, "too_long", facts={"limit": longest}))
        elif is_need and len(text.splitlines()) > MOST_LINES:
            found.append(Problem(field, "too_many_lines", facts={"limit": MOST_LINES}))
    return tuple(found)
