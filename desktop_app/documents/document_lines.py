"""How a document is named in a line of a list: author, title, where published, kind."""

from __future__ import annotations

from desktop_app.documents import names
from desktop_app.documents.words import Translate
from desktop_app.domain.matching import Why
from desktop_app.services.novelties import DocumentLine


def bibliographic(line: DocumentLine, translate: Translate) -> str:
    """«Асанов Б. Земельное право. — Бишкек : Турар, 2025»."""
    author = f"{line.author.rstrip('.')}. " if line.author else ""
    pages = translate("Documents", "p. {pages}").format(pages=line.pages) if line.pages else ""
    published = ". — ".join(filter(None, (line.publication, pages)))
    return ". — ".join(filter(None, (f"{author}{line.title}".rstrip("."), published)))


def why_found(why: Why, topics: tuple[str, ...], translate: Translate) -> str:
    """«слово «земел»; тема: Земля»; `topics` are the names of its topics."""
    quoted = ", ".join(f"«{word}»" for word in why.words)
    words = translate("Documents", "word {words}").format(words=quoted) if quoted else ""
    named = ", ".join(topics)
    topic = translate("Documents", "topic {topics}").format(topics=named) if named else ""
    return "; ".join(filter(None, (words, topic)))


def kind(line: DocumentLine, translate: Translate) -> str:
    """The kind of the document."""
    return names.title(translate, "document_kind", line.kind)
