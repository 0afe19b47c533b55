"""The community's section in the walk: the newest card of each kind, the forms, the papers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from desktop_app.domain.community import KINDS
from desktop_app.services import community
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext


def screens(library: Library, context: UiContext, section: Any) -> dict[str, Callable[[], object]]:
    """What no key reaches."""
    found: dict[str, Callable[[], object]] = {
        "community-works": section.print_works,
        "community-partners": section.print_partnership,
    }
    for kind in KINDS:
        listed = community.ids(library, (kind,))
        if len(listed):
            show = partial(context.bus.go, "inquiries", "show_record", listed[0])
            found[f"{kind}-card"] = show
            found[f"{kind}-change"] = partial(section.open, listed[0])
    return found
