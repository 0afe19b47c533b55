"""How a document is told in a list: as it is cited, its kind, why it was found."""

from __future__ import annotations

from desktop_app.documents import names, wording
from desktop_app.documents.words import Translate
from desktop_app.domain.bibliography import Work, line
from desktop_app.domain.matching import Why
from desktop_app.services.novelties import DocumentLine


def cited(work: Work, translate: Translate) -> str:
    """The line of a list of literature, in the language of the words around it."""
    return line(work, wording.language(translate))


def why_found(why: Why, topics: tuple[str, ...], translate: Translate) -> str:
    """«слово «земел»; тема: Земля»; `topics` are the names of its topics."""
    quoted = ", ".join(f"«{word}»" for word in why.words)
    words = translate("Documents", "word {words}").format(words=quoted) if quoted else ""
    named = ", ".join(topics)
    topic = translate("Documents", "topic {topics}").format(topics=named) if named else ""
    return "; ".join(filter(None, (words, topic)))


def kind(document: DocumentLine, translate: Translate) -> str:
    """The kind of the document."""
    return names.title(translate, "document_kind", document.kind)
