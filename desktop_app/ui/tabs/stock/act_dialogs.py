"""What is asked for an act: why it is reversed, who takes over, where the receiver's list goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.documents.transfer_act import HandOver
from desktop_app.domain import withdrawals as rules
from desktop_app.domain.errors import Problem, UserError
from desktop_app.domain.numbers import money
from desktop_app.domain.withdrawals import ReversalDraft
from desktop_app.exchange import closing, sticks, stock_lists
from desktop_app.exchange.closing import Closing
from desktop_app.services import commission, stock
from desktop_app.services.acts import ActSheet
from desktop_app.ui import printing
from desktop_app.ui.acts import refusal, sentence
from desktop_app.ui.choices import Picked
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import DateField, Form, MultilineField, NameField
from desktop_app.ui.organisation_fields import BodyField
from desktop_app.ui.paper_language import translator
from desktop_app.ui.pieces import words
from desktop_app.ui.printing import paper_language
from desktop_app.ui.tabs.reports.stick_dialog import StickDialog
from desktop_app.ui.tasks import Progress

_PLACE = "acts/folder"


class ReversalDialog(FormDialog[ReversalDraft]):
    """An act that was posted is never edited: another takes it back."""

    def __init__(self, parent: QWidget, context: UiContext, paper: ActSheet) -> None:
        self._context = context
        self._paper = paper
        title = context.translate("Acts", "Reverse act no. {number}")
        super().__init__(
            parent,
            title.format(number=paper.number),
            save=context.translate("Acts", "Post the reversing act"),
            wording=partial(sentence, context),
        )

    @classmethod
    def ask(cls, parent: QWidget, context: UiContext, paper: ActSheet) -> ReversalDraft | None:
        """Its day and why, or None when she went back."""
        return cls(parent, context, paper).run()

    def build(self, form: Form) -> None:
        """Why, when, and when it was approved."""
        translate = self._context.translate
        today = partial(getattr, self._context.library, "today")
        form.add(MultilineField("note", translate("Acts", "Why it is reversed"), lines=3))
        form.add_row(
            DateField("on", translate("Acts", "Day of the act"), today=today),
            DateField("approved_on", translate("Acts", "Approved on"), today=today),
        )
        form.set_values({"on": today()})

    def read(self) -> ReversalDraft:
        """As typed."""
        typed = self.form.values()
        return ReversalDraft(
            typed["on"] or self._context.library.today, typed["note"], typed["approved_on"]
        )

    def problems(self, draft: ReversalDraft) -> Sequence[Problem]:
        """What the rules say."""
        today = self._context.library.today
        return rules.reversal_problems(draft, self._paper.draft.on, today)


@dataclass(frozen=True)
class _Sides:
    on: date
    gives: str
    takes: str


class HandOverDialog(FormDialog[_Sides]):
    """Who leaves and who comes."""

    def __init__(self, parent: QWidget, context: UiContext) -> None:
        self._context = context
        super().__init__(
            parent,
            context.translate("Acts", "Hand the stock over to a new librarian"),
            save=context.translate("Acts", "Show the act"),
            wording=partial(sentence, context),
        )

    @classmethod
    def ask(cls, parent: QWidget, context: UiContext) -> _Sides | None:
        """Both names and the day, or None when she went back."""
        return cls(parent, context).run()

    def build(self, form: Form) -> None:
        """The one who keeps the stock now is known."""
        translate, library = self._context.translate, self._context.library
        today = partial(getattr, library, "today")
        form.add(NameField("gives", translate("Acts", "Who hands over")))
        form.add(NameField("takes", translate("Acts", "Who takes over")))
        form.add(DateField("on", translate("Acts", "Day of the act"), today=today))
        form.set_values({"gives": commission.commission(library).keeper, "on": today()})

    def read(self) -> _Sides:
        """As typed."""
        typed = self.form.values()
        return _Sides(typed["on"] or self._context.library.today, typed["gives"], typed["takes"])

    def problems(self, draft: _Sides) -> Sequence[Problem]:
        """A day that has not come has no books."""
        is_future = draft.on > self._context.library.today
        return (Problem("on", "date_in_future"),) if is_future else ()


def hand_over(parent: QWidget, context: UiContext) -> None:
    """Ask, then show the act of handing over, with what the books say of the day."""
    sides = HandOverDialog.ask(parent, context)
    if sides is None:
        return
    library = context.library
    made = HandOver(
        sides.on,
        sides.gives,
        sides.takes,
        stock.totals(library, sides.on),
        commission.commission(library, sides.on),
    )
    printing.show(context, parent, "act.hand_over", made, on=sides.on)


def open_commission(parent: QWidget, context: UiContext) -> None:
    """The settings' page with the names of the acts."""
    from desktop_app.ui.settings.dialog import SettingsDialog

    SettingsDialog.open_at(context, "commission", parent)


def save_list(parent: QWidget, context: UiContext, act_id: int) -> None:
    """The list of a transfer for the receiver's own computer, onto a stick or into a folder."""
    title = context.translate("Acts", "List for the receiver")
    note = context.translate(
        "Acts", "The receiver opens it in Excel and writes the new inventory numbers in."
    )
    to = _folder(parent, context, title, note)
    if to is None:
        return
    lang = paper_language(context)

    def work(progress: Progress) -> Path:
        with context.library.reading() as reader:
            return stock_lists.write_transfer_list(
                reader, act_id, lang, translator(lang), to, progress.report
            )

    def done(file: Path) -> None:
        text = context.translate("Acts", "The list was written: {file}")
        context.strip.say(text.format(file=file.name))

    context.tasks.run(work, done, parent, title, partial(_failed, context))


class ClosingDialog(FormDialog[Picked]):
    """Who takes the whole stock over."""

    def __init__(self, parent: QWidget, context: UiContext) -> None:
        self._context = context
        super().__init__(
            parent,
            context.translate("Acts", "Closing package of the library"),
            save=context.translate("Acts", "Choose the stick or folder"),
            wording=partial(sentence, context),
        )

    @classmethod
    def ask(cls, parent: QWidget, context: UiContext) -> Picked | None:
        """The receiver, or None when she went back."""
        return cls(parent, context).run()

    def build(self, form: Form) -> None:
        """What the package is for, and for whom."""
        translate = self._context.translate
        text = translate(
            "Acts",
            "The package holds the list of the whole stock as it stands today (Excel and PDF, in"
            " both languages), the act of transfer to sign, and control sums. It names no reader"
            " and changes nothing in the books.",
        )
        form.add_widget(words(text, wrap=True))
        form.add(BodyField(self._context, "receiver", translate("Acts", "Who takes over")))

    def read(self) -> Picked:
        """As typed."""
        picked: Picked = self.form.values()["receiver"]
        return picked


def closing_package(parent: QWidget, context: UiContext) -> None:
    """Ask for the receiver and the place, then write in the worker."""
    receiver = ClosingDialog.ask(parent, context)
    if receiver is None:
        return
    title = context.translate("Acts", "Closing package of the library")
    note = context.translate("Acts", "The package is a folder of its own on the stick.")
    to = _folder(parent, context, title, note)
    if to is None:
        return

    def work(progress: Progress) -> Closing:
        with context.library.reading() as reader:
            return closing.write(reader, receiver.text, to, translator, progress.report)

    def done(made: Closing) -> None:
        n = made.copies
        text = context.translate(
            "Acts", "The package was written and read back: {folder}. %n copy(ies), {sum}", "", n
        )
        context.strip.say(text.format(folder=made.folder.name, sum=money(made.money)))

    context.tasks.run(work, done, parent, title, partial(_failed, context))


def _folder(parent: QWidget, context: UiContext, title: str, note: str) -> Path | None:
    known = context.preferences.text(_PLACE)
    found = context.translate("Acts", "USB stick found. Write to:")
    last = Path(known) if known else None
    to = StickDialog.ask(parent, title, note, sticks.found, last, found)
    if to is not None:
        context.preferences.put(_PLACE, str(to))
    return to


def _failed(context: UiContext, error: BaseException) -> None:
    if not isinstance(error, UserError):
        raise error
    context.strip.warn(refusal(context, error))
