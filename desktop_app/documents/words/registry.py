"""Every part's words: one explicit tuple; `general` is last, its sentences for shared codes win."""

from __future__ import annotations

from types import ModuleType

from desktop_app.documents.words import (
    classes,
    debts,
    desk,
    events,
    general,
    inquiries,
    lending,
    periodicals,
    report,
    settings,
    sheets,
    stock,
)

PARTS: tuple[ModuleType, ...] = (
    classes,
    debts,
    desk,
    events,
    inquiries,
    lending,
    periodicals,
    report,
    settings,
    sheets,
    stock,
    general,
)
