"""What a refusal needs."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.denials import DenialDraft, problems

ON = date(2026, 9, 14)


def test_a_refusal_has_a_text_a_reason_and_a_day_that_has_come() -> None:
    wrong = problems(DenialDraft("  ", "because"), date(2026, 9, 15), ON)
    assert [one.code for one in wrong] == [
        "wanted_required",
        "denial_reason_required",
        "date_in_future",
    ]
    assert problems(DenialDraft("Манас"), ON, ON) == []
