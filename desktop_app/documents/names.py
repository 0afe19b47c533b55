"""Titles of codes and of indicators, for screen and paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from desktop_app.documents import wording
from desktop_app.documents.words import Translate as Translate
from desktop_app.documents.words import registry
from desktop_app.domain.facts import CLASSES, Name
from desktop_app.domain.own_names import OwnName
from desktop_app.statistics.indicators import RECORD, Base, indicator

Titles = Callable[[Translate], dict[str, dict[str, str]]]

# What a class column of a fact means, where it is not the enum of its own name.
_GROUPS: dict[tuple[Name, str], str] = {
    (Name.EVENT, "kind"): "event_form",
    (Name.EVENT, "reason"): "mode",
    (Name.REFERENCE, "kind"): "inquiry",
    (Name.REFERENCE, "content"): "subject",
    (Name.INQUIRY, "kind"): "inquiry",
    (Name.INQUIRY, "content"): "rubric",
    (Name.ANSWER, "content"): "rubric",
    (Name.REFUSAL, "content"): "rubric",
    (Name.SOURCE_DOCUMENT, "content"): "rubric",
    **dict.fromkeys(
        (
            (Name.SUBSCRIBER, "kind"),
            (Name.NOTIFICATION, "kind"),
            (Name.NOTICE_DOCUMENT, "kind"),
        ),
        "profile_service",
    ),
    (Name.SUBSCRIBER, "mode"): "profile_mode",
    (Name.COPYING, "content"): "rubric",
    (Name.DOSSIER, "kind"): "dossier_kind",
    (Name.DOSSIER, "content"): "rubric",
    (Name.SPENDING, "kind"): "article",
    (Name.SPENDING, "category"): "origin",
    (Name.PROPERTY, "kind"): "property_kind",
    (Name.PROPERTY, "category"): "origin",
    (Name.CHRONICLE, "kind"): "chronicle_section",
    (Name.VISIT, "mode"): "visit",
    (Name.DENIAL, "reason"): "denial_reason",
    (Name.PUBLIC_WORK, "kind"): "work",
    (Name.PUBLIC_WORK, "mode"): "work_time",
    (Name.ACHIEVEMENT, "kind"): "award",
}


def titles(translate: Translate, group: str) -> dict[str, str]:
    """Code → title of a group; the group is an enum's name in snake_case («event_form»)."""
    part = _parts().get(group)
    return part(translate)[group] if part else {}


def title(translate: Translate, group: str, code: str) -> str:
    """A code's title; a code without one stands for itself."""
    return titles(translate, group).get(code, code)


def category(translate: Translate, code: str, own: OwnName | None) -> str:
    """The library's own name of a reader's category where it has one, else the diary's."""
    if own is None:
        return title(translate, "category", code)
    return own.name(wording.language(translate))


def event_form(translate: Translate, code: str, own: OwnName | None) -> str:
    """The library's own form of an event where it has one, else the usual one."""
    if own is None:
        return title(translate, "event_form", code)
    return own.name(wording.language(translate))


def rubric(translate: Translate, code: str, own: OwnName | None) -> str:
    """The library's own topic of an inquiry where it has one, else the usual one."""
    if own is None:
        return title(translate, "rubric", code)
    return own.name(wording.language(translate))


def indicator_title(translate: Translate, lang: str, key: str) -> str:
    """«Выдано документов: художественная, кыргызский»."""
    found = indicator(key)
    base = found.base.ky if lang == "ky" else found.base.ru
    where = sorted(found.where, key=lambda pair: (*CLASSES, RECORD).index(pair[0]))
    parts = [
        " + ".join(_small(_class_title(translate, found.base, name, code)) for code in codes)
        for name, codes in where
        if name not in found.base.where
    ]
    if found.measure == "money":
        parts.append(translate("Names", "sum in som"))
    return f"{base}: {', '.join(parts)}" if parts else base


def _class_title(translate: Translate, base: Base, name: str, code: str) -> str:
    """A reference has a rubric of the self-government or a content column: both are known.

    "" is what was written down without the class.
    """
    if not code:
        return translate("Names", "kind not told")
    known = titles(translate, _group(base, name))
    return known.get(code) or title(translate, name, code)


def _group(base: Base, name: str) -> str:
    return _GROUPS.get((base.name, name), name) if base.name else name


def _small(text: str) -> str:
    """A title inside a sentence begins small, except an abbreviation."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


@lru_cache
def _parts() -> dict[str, Titles]:
    """Which part knows a group."""
    found: dict[str, Titles] = {}
    for part in registry.PARTS:
        give: Titles | None = getattr(part, "titles", None)
        if give:
            found |= dict.fromkeys(give(_as_written), give)
    return found


def _as_written(context: str, text: str, comment: str = "", n: int = -1) -> str:
    del context, comment, n
    return text
