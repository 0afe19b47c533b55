"""Nonsense typed into each field of the desk: a sentence at the place, the typed text kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from desktop_app.domain.denials import DenialDraft
from desktop_app.domain.errors import UserError
from desktop_app.domain.groups import GroupDraft
from desktop_app.domain.own_names import CATEGORIES, OwnName
from desktop_app.domain.readers import ReaderDraft
from desktop_app.services import (
    denials,
    groups,
    lending,
    losses,
    own_names,
    pieces,
    readers,
    receiving,
    saddlebag,
    terms,
    undo,
)
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext
from desktop_app.ui.denial import DenialDialog
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.fields import (
    IntegerField,
    MoneyField,
    MultilineField,
    TextField,
    YearField,
)
from desktop_app.ui.forms import DateField, Picked, PickerField
from desktop_app.ui.own_names import OwnNameDialog
from desktop_app.ui.settings.pairs_field import PairsField
from desktop_app.ui.settings.terms_page import TermsPage
from desktop_app.ui.tabs.readers import categories
from desktop_app.ui.tabs.readers.debtors_card import ReminderDialog
from desktop_app.ui.tabs.readers.form import ReaderDialog
from desktop_app.ui.tabs.readers.groups import GroupDialog
from desktop_app.ui.tabs.readers.merge import MergeDialog
from desktop_app.ui.tabs.today.dialogs import (
    NewBookDialog,
    PieceDialog,
    ReserveDialog,
    SettleDialog,
)
from desktop_app.ui.tabs.today.paper_day import PaperDialog
from desktop_app.ui.tabs.today.saddlebag import LendDialog
from tests.services.desk_library import BAKYT, open_library, registered

NONSENSE = ("два", "12а", "1" + 12 * "0", "-5", "", "ы" * 500, "🙂", "  7", "0", "99999")
PLAIN = {"  7", "0", "99999"}  # numbers after all: what they may be, the rules say
BOOKS = {"title", "author", "number"}  # what a book is called is no data about a person
Make = Callable[[UiContext], FormDialog[Any]]
Enter = Callable[[Library, Any], object]


def _settle(context: UiContext) -> FormDialog[Any]:
    return SettleDialog(None, context, losses.of_reader(context.library, 1)[0])  # type: ignore[arg-type]


def _lend(context: UiContext) -> FormDialog[Any]:
    copy = saddlebag.packed(context.library)[0]
    return LendDialog(None, context, copy, Picked(None, ""), date(2026, 9, 11))  # type: ignore[arg-type]


def _nothing(_library: Library, _draft: object) -> None:
    return None


FORMS: dict[str, tuple[Make, Enter]] = {
    "reader": (
        lambda context: ReaderDialog(None, context, BAKYT, is_new=True),
        readers.register,
    ),
    "empty reader": (
        lambda context: ReaderDialog(None, context, ReaderDraft(), is_new=True),
        readers.register,
    ),
    "group": (
        lambda context: GroupDialog(None, context, GroupDraft("club", "Китеп")),
        groups.add,
    ),
    "merge": (
        lambda context: MergeDialog(None, context, readers.get(context.library, 1)),
        _nothing,
    ),
    "piece": (
        lambda context: PieceDialog(None, context, "Кыргыз Туусу"),  # type: ignore[arg-type]
        lambda library, draft: pieces.issue(library, 1, draft),
    ),
    "book": (
        lambda context: NewBookDialog(None, context, "999"),  # type: ignore[arg-type]
        lambda library, draft: receiving.enlist(library, [draft.line]),
    ),
    "settle": (_settle, lambda library, draft: losses.settle(library, 1, draft)),
    "reserve": (
        lambda context: ReserveDialog(None, context),  # type: ignore[arg-type]
        _nothing,
    ),
    "denial": (
        lambda context: DenialDialog(None, context, DenialDraft("Манас", "not_held")),
        denials.add,
    ),
    "lend": (_lend, _nothing),
    "reminder": (lambda context: ReminderDialog(None, context, "Напоминание"), _nothing),
    "own category": (
        lambda context: OwnNameDialog(
            None, context, CATEGORIES, categories.wording(), OwnName("Дояркалар")
        ),
        lambda library, draft: own_names.add(library, CATEGORIES, draft),
    ),
}


@pytest.fixture
def library() -> Library:
    library = open_library()
    registered(library)
    lending.issue(library, 1, "101")
    losses.lose(library, 1)
    saddlebag.pack(library, 2)
    return library


@pytest.mark.parametrize("form", FORMS)
def test_no_field_of_the_desk_takes_nonsense_in_silence(
    context: UiContext, library: Library, qtbot: Any, form: str
) -> None:
    make, enter = FORMS[form]
    dialog = make(context)
    qtbot.addWidget(dialog)
    for key, field in dialog.form.fields.items():
        if not isinstance(field, TextField):
            continue
        before = field.value()
        for nonsense in NONSENSE:
            dialog._draft = None
            field.edit.setText(nonsense)
            dialog.form.try_save()
            assert field.edit.text() == nonsense, f"{key}: what was typed stays"
            if _is_number(field) and nonsense and nonsense not in PLAIN:
                assert field.problem, f"{key}: {nonsense} is no number"
            if dialog._draft is None:
                told = [one.problem for one in dialog.form.fields.values() if one.problem]
                assert told or dialog.form._general.text(), f"{key}: refused without a word"
            else:
                _entered(library, enter, dialog._draft, f"{key}: {nonsense!r}")
        field.set_value(before)


@pytest.mark.parametrize("form", FORMS)
def test_a_personal_number_is_refused_where_it_is_typed(
    context: UiContext, qtbot: Any, form: str
) -> None:
    dialog = FORMS[form][0](context)
    qtbot.addWidget(dialog)
    for key, field in dialog.form.fields.items():
        is_text = isinstance(field, TextField | MultilineField) and not _is_number(field)
        if not is_text or key in BOOKS:
            continue
        before = field.value()
        dialog._draft = None
        field.set_value("ПИН 21205198500123")
        dialog.form.try_save()
        assert dialog._draft is None, f"{key}: kept"
        told = [one.problem for one in dialog.form.fields.values()]
        assert any("PIN" in one for one in told), f"{key}: {told}"
        field.set_value(before)


def _entered(library: Library, enter: Enter, draft: object, what: str) -> None:
    """What the form let pass, the rules take too; it is taken back for the next try."""
    try:
        done = enter(library, draft)
    except UserError as refused:
        pytest.fail(f"{what}: the form let it pass, the rules say {refused.code}")
    if done is not None:
        undo.undo_last(library)


def _is_number(field: TextField) -> bool:
    return isinstance(field, IntegerField | YearField | MoneyField | DateField) or (
        isinstance(field, PickerField) and field._known_only
    )


@pytest.mark.parametrize("nonsense", [one for one in NONSENSE if one.strip()])
def test_a_term_is_a_number_of_days(
    context: UiContext, library: Library, qtbot: Any, nonsense: str
) -> None:
    page = TermsPage(context)
    qtbot.addWidget(page)
    pairs, single = page.form.fields["term"], page.form.fields["term.book"]
    assert isinstance(pairs, PairsField) and isinstance(single, IntegerField)
    pairs.boxes["term.book.teacher"].setText(nonsense)
    single.edit.setText(nonsense)
    page.form.try_save()
    assert pairs.boxes["term.book.teacher"].text() == single.edit.text() or nonsense == "  7"
    if nonsense == "  7":
        assert terms.read(library)["term.book.teacher"] == 7
    else:
        assert pairs.problem and single.problem
        assert terms.read(library)["term.book.teacher"] is None


@pytest.mark.parametrize("nonsense", ["завтра", "31.02.2026", "05.01.1900", "🙂", "ы" * 500])
def test_a_paper_day_wants_a_day(
    context: UiContext, library: Library, qtbot: Any, nonsense: str
) -> None:
    dialog = PaperDialog(None, context)
    qtbot.addWidget(dialog)
    dialog.boxes.parts["visits"].boxes["service", "child"].setText("12")  # type: ignore[index]
    dialog.on.edit.setText(nonsense)
    dialog.save()
    assert dialog.done_act is None
    assert dialog.on.problem and dialog.on.edit.text() == nonsense
