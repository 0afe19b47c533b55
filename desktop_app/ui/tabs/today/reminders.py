"""What the reminders of the first screen say, and where their button goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.documents.words import Translate


@dataclass(frozen=True)
class Shown:
    """A reminder's title for so many, its button, and the act of the tab that it opens.

    `takes_card`: the act is about the first card.
    """

    title: Callable[[Translate, int], str]
    action: Callable[[Translate], str]
    act: str
    takes_card: bool = False
    tab: str = "inquiries"


SHOWN: dict[str, Shown] = {
    "centre_replied": Shown(
        lambda translate, n: translate(
            "DayCards", "The central library has answered %n inquiry(ies)", "", n
        ),
        lambda translate: translate("DayCards", "Look"),
        "show",
        takes_card=True,
    ),
    "passed_on_waiting": Shown(
        lambda translate, n: translate(
            "DayCards", "%n inquiry(ies) of branches wait for the central library", "", n
        ),
        lambda translate: translate("DayCards", "Look"),
        "centre",
    ),
    "inquiry_to_hand": Shown(
        lambda translate, n: translate("Reminders", "%n answer(s) to hand over", "", n),
        lambda translate: translate("Reminders", "Hand over"),
        "hand_over",
        takes_card=True,
    ),
    "dossier_expired": Shown(
        lambda translate, n: translate(
            "Reminders", "%n document(s) on the board no longer in force", "", n
        ),
        lambda translate: translate("Reminders", "Look"),
        "expired",
    ),
    "news_for_subscribers": Shown(
        lambda translate, n: translate(
            "Reminders", "Something new to tell %n subscriber(s)", "", n
        ),
        lambda translate: translate("Reminders", "Notify"),
        "profiles",
    ),
    "agreements_ending": Shown(
        lambda translate, n: translate("DayCards", "%n agreement(s) to prolong or to end", "", n),
        lambda translate: translate("DayCards", "Look"),
        "show_agreement",
        takes_card=True,
    ),
}
"""By the code of a `services.reminders.Reminder`."""
