"""What the tests of papers share."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from pypdf import PdfReader

from desktop_app import paths
from desktop_app.documents.report import ReportMeta
from desktop_app.documents.words import Translate
from desktop_app.services.reports import Report
from desktop_app.statistics import forms
from desktop_app.statistics.forms import Form
from tests.documents.samples import plain, sample_meta, sample_report

Read = Callable[[BytesIO], list[str]]


@pytest.fixture
def translate() -> Translate:
    return plain


@pytest.fixture
def form() -> Form:
    return forms.load(paths.resources() / "forms" / "quarterly.json")


@pytest.fixture
def report(form: Form) -> Report:
    return sample_report(form)


@pytest.fixture
def meta() -> ReportMeta:
    return sample_meta()


@pytest.fixture
def read() -> Read:
    """The text of each page, spaces single, a broken number whole again."""

    def pages(file: BytesIO) -> list[str]:
        found = (page.extract_text() for page in PdfReader(file).pages)
        return [" ".join(text.replace("\u00a0", " ").split()) for text in found]

    return pages
