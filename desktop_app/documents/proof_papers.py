"""The papers of the proof: their part of `documents/registry.py`."""

from __future__ import annotations

from desktop_app.documents import head_note, proof_basis, self_government
from desktop_app.documents.paper_spec import PaperSpec, Parameter

PAPERS = (
    PaperSpec(
        "proof.note",
        lambda translate: translate("HeadNote", "Note on the work of the library"),
        (Parameter.PERIOD, Parameter.LANGUAGE),
        head_note.write_head_note,
    ),
    PaperSpec(
        "proof.basis",
        lambda translate: translate("ProofBasis", "Appendix: what the numbers are based on"),
        (Parameter.PERIOD, Parameter.ROWS, Parameter.LANGUAGE),
        proof_basis.write_basis,
    ),
    PaperSpec(
        "proof.service",
        lambda translate: translate("ServiceReport", "Report on the service"),
        (Parameter.PERIOD, Parameter.LANGUAGE),
        self_government.write_service_report,
    ),
)
