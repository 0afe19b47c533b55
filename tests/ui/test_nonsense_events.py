"""Nonsense typed into each field of the events: a sentence at the place, the typed text kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.own_dates import DateDraft
from desktop_app.domain.own_names import EVENT_FORMS, OwnName
from desktop_app.domain.periods import of_months
from desktop_app.services import (
    album,
    calendar,
    dates,
    event_days,
    event_series,
    events,
    images,
    own_names,
    plans,
    press,
    undo,
)
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.fields import MultilineField, TextField
from desktop_app.ui.own_names import OwnNameDialog
from desktop_app.ui.tabs.events import own_forms
from desktop_app.ui.tabs.events.album_parts import PhotoDialog
from desktop_app.ui.tabs.events.change_dialogs import CancelDialog, MoveDialog
from desktop_app.ui.tabs.events.date_dialog import AnnounceDialog, DateDialog
from desktop_app.ui.tabs.events.dialogs import EventDialog
from desktop_app.ui.tabs.events.outcome_dialog import HeldDialog
from desktop_app.ui.tabs.events.plan_dialogs import DayDialog, RowDialog
from desktop_app.ui.tabs.events.press_dialogs import PublicationDialog
from desktop_app.ui.tabs.events.series_dialog import SeriesDialog
from tests.documents.photos import photo
from tests.services.events_month import an_event, open_library, planned
from tests.ui.test_nonsense import PLAIN, _is_number

NONSENSE = (
    *("два", "-5 000", "9" * 40, "ы" * 5000, "🙂", "\t\t", "\u200b", "  7"),
    *("01.01.0001", "31.12.9999"),
)
Make = Callable[[UiContext], FormDialog[Any]]
Enter = Callable[[Library, Any], object]


def _card(library: Library) -> Any:
    return events.get(library, 1)


def _lunar(library: Library) -> Any:
    year = calendar.occurrences(library, date(2028, 1, 1), date(2029, 1, 1))
    return next(one for one in year if one.date.rule == "EID_FITR")


FORMS: dict[str, tuple[Make, Enter]] = {
    "event": (
        lambda c: EventDialog(None, c, an_event()),
        lambda library, typed: events.plan(library, typed.draft),
    ),
    "event changed": (
        lambda c: EventDialog(None, c, _card(c.library).draft, _card(c.library)),
        lambda library, typed: events.change(library, 1, typed.draft),
    ),
    "held": (
        lambda c: HeldDialog(None, c, _card(c.library)),
        lambda library, held: events.hold(library, 1, held.outcome, held.on),
    ),
    "move": (
        lambda c: MoveDialog(None, c, _card(c.library)),
        lambda library, moved: event_days.put(library, 1, moved.on, moved.reason),
    ),
    "cancel": (
        lambda c: CancelDialog(None, c, _card(c.library)),
        lambda library, reason: events.cancel(library, 1, reason),
    ),
    "series": (
        lambda c: SeriesDialog(None, c, _card(c.library)),
        lambda library, route: event_series.plan(library, 1, route.stops),
    ),
    "own form": (
        lambda c: OwnNameDialog(
            None, c, EVENT_FORMS, own_forms.wording(), OwnName("Библионочь", "", "campaign")
        ),
        lambda library, draft: own_names.add(library, EVENT_FORMS, draft),
    ),
    "row of the plan": (lambda c: RowDialog(None, c, 2026, 10), plans.add),
    "day of the plan": (
        lambda c: DayDialog(None, c, plans.plan(c.library, of_months(2026, 10, 1)).rows[0]),
        lambda library, on: plans.set_day(library, 2, on),
    ),
    "date": (
        lambda c: DateDialog(None, c, DateDraft("05-12", "День села", "Айыл күнү", "memorable")),
        dates.add,
    ),
    "lunar day": (
        lambda c: AnnounceDialog(None, c, _lunar(c.library)),
        lambda library, on: dates.announce(library, _lunar(library), on),
    ),
    "photo": (
        lambda c: PhotoDialog(None, c, 1),
        lambda library, draft: album.change(library, 1, draft),
    ),
    "publication": (
        lambda c: PublicationDialog(None, c),
        lambda library, written: press.add(library, written.draft),
    ),
}


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = open_library()
    planned(library)
    planned(library, on=date(2026, 10, 1), is_day_open=True)
    file = tmp_path / "a.jpg"
    file.write_bytes(photo(30, 40))
    album.add(library, 1, [images.take(library, file)])
    return library


@pytest.mark.parametrize("form", FORMS)
def test_no_field_of_the_events_takes_nonsense_in_silence(
    context: UiContext, library: Library, qtbot: Any, form: str
) -> None:
    make, enter = FORMS[form]
    dialog = make(context)
    qtbot.addWidget(dialog)
    for key, field in dialog.form.fields.items():
        if not isinstance(field, TextField | MultilineField):
            continue
        before = _text(field)
        for nonsense in NONSENSE:
            dialog._draft = None
            _type(field, nonsense)
            dialog.form.try_save()
            if isinstance(field, TextField) and _is_number(field):
                read = nonsense.strip("\t\u200b") and nonsense not in PLAIN
                assert field.problem or not read, f"{key}: {nonsense[:20]!r} is no number"
            if dialog._draft is None:
                told = [one.problem for one in dialog.form.fields.values() if one.problem]
                assert told or dialog.form._general.text(), f"{key}: refused without a word"
            else:
                _entered(library, enter, dialog._draft, f"{key}: {nonsense[:20]!r}")
        _type(field, before)


@pytest.mark.parametrize("form", FORMS)
def test_a_personal_number_is_refused_where_it_is_typed(
    context: UiContext, qtbot: Any, form: str
) -> None:
    dialog = FORMS[form][0](context)
    qtbot.addWidget(dialog)
    for key, field in dialog.form.fields.items():
        is_text = isinstance(field, TextField | MultilineField) and not _is_number(field)
        if not is_text:
            continue
        before, dialog._draft = _text(field), None
        _type(field, "ПИН 21205198500123")
        dialog.form.try_save()
        assert dialog._draft is None, f"{key}: kept"
        assert any(one.problem for one in dialog.form.fields.values()), key
        _type(field, before)


def _text(field: TextField | MultilineField) -> str:
    return field.edit.text() if isinstance(field, TextField) else str(field.value())


def _type(field: TextField | MultilineField, text: str) -> None:
    if isinstance(field, TextField):
        field.edit.setText(text)
    else:
        field.set_value(text)


def _entered(library: Library, enter: Enter, draft: object, what: str) -> None:
    """What the form let pass, the rules take too; it is taken back for the next try."""
    try:
        done = enter(library, draft)
    except UserError as refused:
        pytest.fail(f"{what}: the form let it pass, the rules say {refused.code} {refused.facts}")
    if done is not None and done.journal_id is not None:
        undo.undo_last(library)
