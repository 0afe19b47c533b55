"""Short lists that are read whole: which of their lines have the typed words."""

from __future__ import annotations

from desktop_app.domain.text import query_variants, search_key


def matches(typed: str, text: str) -> bool:
    """Whether all typed words stand somewhere in the text, whatever the keyboard's layout."""
    if not typed.strip():
        return True
    known = search_key(text)
    variants = query_variants(typed)
    return any(all(word in known for word in variant.split()) for variant in variants)
