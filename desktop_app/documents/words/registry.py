"""Every part's words: one explicit tuple; `general` is last, its sentences for shared codes win."""

from __future__ import annotations

from types import ModuleType

from desktop_app.documents.words import (
    accounts,
    acts,
    classes,
    community,
    dates,
    debts,
    desk,
    events,
    general,
    inquiries,
    labels,
    lending,
    periodicals,
    posters,
    press,
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
    classes,
    community,
    dates,
    debts,
    desk,
    events,
    inquiries,
    labels,
    lending,
    periodicals,
    posters,
    press,
    property,
    report,
    settings,
    sheets,
    stock,
    stocktaking,
    general,
)
