"""Every part's words: one explicit tuple; `general` is last, its sentences for shared codes win."""

from __future__ import annotations

from types import ModuleType

from desktop_app.documents.words import (
    accounts,
    acts,
    attachments,
    bodies,
    classes,
    dates,
    debts,
    desk,
    dossier,
    events,
    general,
    inquiries,
    labels,
    lending,
    periodicals,
    posters,
    press,
    profiles,
    property,
    report,
    settings,
    sheets,
    stock,
    stocktaking,
)

PARTS: tuple[ModuleType, ...] = (
    accounts,
    acts,
    bodies,
    attachments,
    classes,
    dates,
    debts,
    desk,
    dossier,
    events,
    inquiries,
    labels,
    lending,
    periodicals,
    posters,
    press,
    profiles,
    property,
    report,
    settings,
    sheets,
    stock,
    stocktaking,
    general,
)
