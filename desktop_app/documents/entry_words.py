"""What an entry behind a number is called, on screen and paper."""

from __future__ import annotations

from desktop_app.documents import names
from desktop_app.documents.words import Translate
from desktop_app.statistics.evidence import EvidenceRow


class EntryWords:
    """The words of a language, looked up once for many entries."""

    def __init__(self, translate: Translate) -> None:
        self._kinds = names.titles(translate, "inquiry")
        self._documents = names.titles(translate, "kind")
        self._contents = names.titles(translate, "content")
        self._subjects = names.titles(translate, "subject")

    def told(self, row: EvidenceRow) -> str:
        """The card's words; what has none is told by its kind and content.

        A reader's question by type and subject, papers without numbers by what they are.
        """
        told = [row.text, row.note]
        if not row.text and row.kind in self._kinds:
            told[:1] = [self._kinds[row.kind], self._subjects.get(row.content, "")]
        elif not row.text and not row.note and row.kind in self._documents:
            told[:1] = [self._documents[row.kind], self._contents.get(row.content, "")]
        return " · ".join(filter(None, dict.fromkeys(told))) or "—"
