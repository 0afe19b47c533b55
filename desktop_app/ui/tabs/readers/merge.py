"""Merging two cards: which other card, what moves, one act."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import Problem, UserError
from desktop_app.services import merging
from desktop_app.services.merging import Preview
from desktop_app.services.readers import ReaderCard
from desktop_app.ui.acts import refusal, sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import Form, Picked, PickerField
from desktop_app.ui.pieces import words
from desktop_app.ui.tabs.readers.doubles import Doubles
from desktop_app.ui.tabs.readers.groups import suggested


class MergeDialog(FormDialog[int]):
    """The card that stays is the chosen one; the answer is the id of the other."""

    def __init__(self, parent: QWidget | None, context: UiContext, card: ReaderCard) -> None:
        self._context = context
        self._card = card
        title = context.translate("MergeDialog", "Merge two cards of one reader")
        merge = context.translate("MergeDialog", "Merge")
        super().__init__(parent, title, save=merge, wording=partial(sentence, context))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, card: ReaderCard) -> int | None:
        """The other reader's id, or None when she went back."""
        return cls(parent, context, card).run()

    def build(self, form: Form) -> None:
        """Likely doubles first, then the box, then what would happen."""
        stays = self.tr("This card stays: no. {no}, {name}")
        told = stays.format(no=self._card.card_no, name=self._card.name)
        form.add_widget(words(told, "label", wrap=True))
        doubles = Doubles(self.tr("Looks like the same person"))
        doubles.show_these(merging.likely(self._context.library, self._card.id))
        doubles.picked.connect(self._pick)
        form.add_widget(doubles)
        library = self._context.library
        self.other = form.add(
            PickerField(
                "other",
                self.tr("The other card"),
                self.tr("Type the name or the number of the card"),
                suggest=partial(suggested, library, but=self._card.id),
                known_only=True,
            )
        )
        self.other.picked.connect(self._show)
        self.told = words("", "", wrap=True)
        form.add_widget(self.told)

    def read(self) -> int:
        """The picked card; 0 for none."""
        return int(self.other.value().id or 0)

    def problems(self, draft: int) -> Sequence[Problem]:
        """Another card is wanted."""
        return () if draft else (Problem("other", "merge_which"),)

    def _pick(self, reader_id: int) -> None:
        row = next(
            row
            for row in merging.likely(self._context.library, self._card.id)
            if row.id == reader_id
        )
        self.other.set_value(Picked(row.id, row.name))
        self._show(self.other.value())

    def _show(self, picked: Picked) -> None:
        if picked.id is None:
            self.told.clear()
            return
        try:
            found = merging.preview(self._context.library, self._card.id, picked.id)
        except UserError as refused:
            self.told.setText(refusal(self._context, refused))
        else:
            self.told.setText("\n".join(f"• {line}" for line in self._lines(found)))

    def _lines(self, found: Preview) -> Iterator[str]:
        translate = self._context.translate
        numbers = {"no": found.merged.card_no, "kept": found.kept.card_no}
        if found.kept.draft.birth_year != found.merged.draft.birth_year:
            yield self.tr("Attention: the years of birth differ: {kept} and {other}").format(
                kept=found.kept.draft.birth_year, other=found.merged.draft.birth_year
            )
        loans, home, visits = found.loans, found.at_home, found.visits
        moving = translate("MergeDialog", "%n loan(s) move", "", loans)
        at_home = translate("MergeDialog", "%n of them at home now", "", home)
        yield f"{moving}, {at_home}"
        yield translate("MergeDialog", "%n visit(s) move", "", visits)
        years = found.years
        if years.moved:
            yield self.tr("Registrations move: {years}").format(years=_list(years.moved))
        if years.taken_back:
            yield self.tr(
                "{years}: registered twice, the second registration is taken back and the diary"
                " counts one reader less"
            ).format(years=_list(years.taken_back))
        if years.staying:
            yield self.tr(
                "{years}: registered twice, but the period is handed in; that registration stays"
                " on card no. {no}"
            ).format(years=_list(years.staying), **numbers)
        yield self.tr("Card no. {no} goes; its number leads to card no. {kept}").format(**numbers)


def _list(years: Sequence[int]) -> str:
    return ", ".join(map(str, years))
