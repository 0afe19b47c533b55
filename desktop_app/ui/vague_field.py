"""The field of a date known only roughly: what is understood stands under the line.

    form.add(VagueField("born", self.tr("Born"), language=context.language))

Its value is the key of `domain/vague_dates.py`.
"""

from __future__ import annotations

from typing import Any

from desktop_app.domain import vague_dates
from desktop_app.ui.fields import TextField


class VagueField(TextField):
    """«9.05.1943», «май 1943», «около 1943», «1940-е», «1941–1945», in Russian or Kyrgyz."""

    def __init__(self, key: str, title: str, hint: str = "", *, language: str) -> None:
        hint = hint or self.tr("A day, a month, a year, «about 1943», «1940s», «1941–1945»")
        super().__init__(key, title, hint, width=24)
        self._usual_hint = hint
        self._language = language
        self.edit.textChanged.connect(self._understood)

    def value(self) -> Any:
        """The key; "" when empty or unreadable."""
        return vague_dates.parse(self.text()) or ""

    def set_value(self, value: Any) -> None:
        """Show a key in words."""
        self.edit.setText(vague_dates.shown(value, self._language) if value else "")

    def unread(self) -> str:
        """The sentence for what cannot be understood."""
        if vague_dates.parse(self.text()) is not None:
            return ""
        return self.tr(
            "This date is not understood. Examples: 09.05.1943, May 1943, about 1943, 1940s"
        )

    def _understood(self) -> None:
        key = self.value()
        told = self.tr("Understood: {date}").format(date=vague_dates.shown(key, self._language))
        self._hint.setText(told if key else self._usual_hint)
