"""Topics of the self-government's questions: the usual rubrics and the library's own.

form.add(RubricField(context, "rubric", self.tr("Topic"), had=card.own_rubric_id))
rubric, own_rubric_id = form.fields["rubric"].value()
dialog(parent, context).exec()               # the list of the own ones
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain.own_names import RUBRICS
from desktop_app.services import own_names
from desktop_app.ui.choices import ChoiceField, Option
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.own_names import OwnNamesDialog, Wording

Chosen = tuple[str, int | None]
"""The usual code that it is counted as, and the own rubric's id or None."""


class RubricField(ChoiceField):
    """Two letters and Enter; the value is `Chosen`, ("", None) when nothing is chosen."""

    def __init__(
        self, context: UiContext, key: str, title: str, hint: str = "", *, had: int | None = None
    ) -> None:
        self._own = {row.id: row.draft for row in own_names.offered(context.library, RUBRICS, had)}
        usual = names.titles(context.translate, "rubric")
        own = [Option(f"own:{id}", one.name(context.language)) for id, one in self._own.items()]
        super().__init__(key, title, [*(Option(*pair) for pair in usual.items()), *own], hint)

    def value(self) -> Chosen:
        """What is chosen."""
        code = str(super().value() or "")
        id = int(code.removeprefix("own:")) if code.startswith("own:") else None
        return (code, None) if id is None else (self._own[id].counted_as, id)

    def set_value(self, value: object) -> None:
        """A `Chosen`, or a usual code."""
        code, own = value if isinstance(value, tuple) else (value, None)
        super().set_value(code if own is None else f"own:{own}")


def wording() -> Wording:
    """What a topic is called in its windows."""
    return Wording(
        one=translate("OwnRubricDialog", "A topic of inquiries"),
        counted_as=translate("OwnRubricDialog", "Counted in reports as"),
        many=translate("OwnRubricsDialog", "Own topics of inquiries"),
        hint=translate(
            "OwnRubricsDialog",
            "They are offered beside the usual topics; each is counted in reports as one of these.",
        ),
        none_yet=translate("OwnRubricsDialog", "No own topics yet. For example: irrigation ditch"),
        new=translate("OwnRubricsDialog", "New topic"),
        column=translate("OwnRubricsDialog", "Topic"),
        users=translate("OwnRubricsDialog", "Inquiries"),
    )


def dialog(parent: QWidget | None, context: UiContext) -> OwnNamesDialog:
    """The list of them."""
    return OwnNamesDialog(parent, context, RUBRICS, wording(), "own_rubrics")
