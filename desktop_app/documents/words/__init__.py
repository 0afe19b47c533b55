"""Words for codes, one module a part: `titles`, `sentences`, `acts`.

`titles(translate)` gives group → code → title (a group is an enum's name in
snake_case), `sentences(translate)` an error's or problem's code → what is
wrong and what to do, `acts(translate, n)` an act's name → what was done, in
the past tense. Placeholders are filled by `names` and `wording`. A module
that is not in `registry.PARTS` is found by a test.
"""

from __future__ import annotations

from typing import Protocol


class Translate(Protocol):
    """The translation that is handed in: Qt's, or of a paper's own language."""

    def __call__(self, context: str, text: str, comment: str = "", n: int = -1) -> str: ...
