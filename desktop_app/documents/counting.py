"""The counting rules in force, as the small print under a report.

Libraries understand these norms differently (handbook 12): a number without
its rule cannot be compared.
"""

from __future__ import annotations

from desktop_app.documents.words import Translate
from desktop_app.domain.norms import Norms


def counting_rules(translate: Translate, norms: Norms, *, turnover: bool = True) -> tuple[str, ...]:
    """«дети — по 14 лет включительно», «продление считается выдачей», …"""
    rules = (
        translate("Counting", "children: up to {age} years inclusive").format(age=norms.child_to),
        translate("Counting", "young people: {low}–{high} years").format(
            low=norms.child_to + 1, high=norms.youth_to
        ),
        translate("Counting", "age on the day of registration, kept for the year"),
        _returning(translate, norms),
        _renewal(translate, norms),
        _consultations(translate, norms),
    )
    return (*rules, _turnover(translate, norms)) if turnover else rules


def _returning(translate: Translate, norms: Norms) -> str:
    if norms.returning_is_new:
        return translate("Counting", "new: registered for the first time or after a missed year")
    return translate("Counting", "new: registered for the first time")


def _renewal(translate: Translate, norms: Norms) -> str:
    if norms.renewal_counts:
        return translate("Counting", "a renewal counts as a loan")
    return translate("Counting", "a renewal does not count as a loan")


def _consultations(translate: Translate, norms: Norms) -> str:
    if norms.consultations_in_references:
        return translate("Counting", "consultations are counted among the references")
    return translate("Counting", "consultations are not counted among the references")


def _turnover(translate: Translate, norms: Norms) -> str:
    if norms.turnover_by == "average":
        return translate("Counting", "turnover: by the average stock")
    return translate("Counting", "turnover: by the stock at the end of the period")
