"""The sections of the self-government's tab, in order (`ui/sections.py`).

A section's help page is `resources/help/<language>/<key>.md`.
To add one: one function and one line of `SECTIONS`.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from desktop_app.services import centre as centre_service
from desktop_app.ui.context import UiContext
from desktop_app.ui.sections import SectionSpec


def _journal(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.inquiries import journal

    return journal.build(context)


def _centre(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.inquiries import centre

    return centre.build(context)


def _is_centre(context: UiContext) -> bool:
    return centre_service.is_centre(context.library)


def _community(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.inquiries import community

    return community.build(context)


def _bodies(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.inquiries.bodies import section

    return section.build(context)


def _chronicle(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.inquiries import chronicle

    return chronicle.build(context)


def _dossier(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.inquiries import dossier

    return dossier.build(context)


def _profiles(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.inquiries import profiles

    return profiles.build(context)


def _proof(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.inquiries import proof

    return proof.build(context)


SECTIONS: tuple[SectionSpec, ...] = (
    SectionSpec(
        "journal",
        str(QT_TRANSLATE_NOOP("Inquiries", "Inquiries")),
        _journal,
        ("new", "records", "own_topics", "print_journal", "write_letter", "take_answers"),
        ("show", "hand_over"),
    ),
    SectionSpec(
        "bodies",
        str(QT_TRANSLATE_NOOP("Inquiries", "Bodies and people")),
        _bodies,
        ("new_body", "people"),
        ("show_body", "show_agreement"),
    ),
    SectionSpec(
        "profiles",
        str(QT_TRANSLATE_NOOP("Inquiries", "Subscribers")),
        _profiles,
        ("new_profile", "notify_all"),
        ("show_profile",),
    ),
    SectionSpec(
        "dossier",
        str(QT_TRANSLATE_NOOP("Inquiries", "Folder")),
        _dossier,
        ("new_document", "new_article", "expired"),
        ("show_document", "article_of"),
    ),
    SectionSpec(
        "community",
        str(QT_TRANSLATE_NOOP("Inquiries", "Public work")),
        _community,
        ("new_public_work", "new_action", "new_achievement"),
        ("show_record",),
    ),
    SectionSpec(
        "chronicle",
        str(QT_TRANSLATE_NOOP("Inquiries", "Chronicle")),
        _chronicle,
        ("new_entry", "event_entries"),
        ("show_entry", "entries_of"),
    ),
    SectionSpec(
        "proof",
        str(QT_TRANSLATE_NOOP("Inquiries", "Report and note")),
        _proof,
        ("head_note", "proof_basis", "service_report", "proof_texts"),
    ),
    SectionSpec(
        "centre",
        str(QT_TRANSLATE_NOOP("Inquiries", "Information centre")),
        _centre,
        is_shown=_is_centre,
    ),
)
