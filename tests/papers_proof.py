"""The papers of the proof for the pictures, with what they are made of."""

from __future__ import annotations

from desktop_app.documents.self_government import ServiceReport
from desktop_app.services import proof, reports
from desktop_app.services.library import Library


def made(library: Library) -> dict[str, tuple[object, ...]]:
    """The quarter that was handed in last."""
    over = reports.period("2026-Q3")
    report = reports.report(library, reports.SELF_GOVERNMENT, over)
    service = ServiceReport(report, proof.proof(library, over), proof.inquiries(library, over))
    return {
        "proof.note": (proof.head_note(library, over),),
        "proof.basis": (over, proof.basis(library, over)),
        "proof.service": (service,),
    }
