"""A tab made of sections: a strip of them, and the one that is open; each made when first shown.

A section is a widget in a module of its own with `build(context) -> QWidget`. It may have the
methods of a tab (`ui/tabs/registry.py`): `activate`, `acts`, `dirty`, `help_key`.
A tab's sections stand in its `sections.py` as one explicit tuple.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.flow import FlowLayout, ToolLine
from desktop_app.ui.pieces import button


def lay_out(section: QWidget, tools: Iterable[QWidget], body: QWidget) -> None:
    """What most sections look like: a box and tools in one line, the body in the room below."""
    bar = ToolLine(None, look.px(8))
    for tool in tools:
        bar.addWidget(tool)
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(8))
    column.addLayout(bar)
    column.addWidget(body, 1)


@dataclass(frozen=True)
class SectionSpec:
    """One entry of the strip.

    `acts` are the names of those that other tabs may ask for; `card_acts` take the id of a card.
    `is_shown` is asked anew whenever a setting has changed; the first section is always there.
    """

    key: str
    title: str  # translated in the tab's context
    build: Callable[[UiContext], QWidget]
    acts: tuple[str, ...] = ()
    card_acts: tuple[str, ...] = ()
    is_shown: Callable[[UiContext], bool] = lambda context: True


class SectionedTab(QWidget):
    """The strip and the sections; the first one is in front and has the tab's own help page.

    `title` gives a section's title in the window's language; `help_page` is the first one's key.
    """

    turned = Signal()  # another section is in front

    def __init__(
        self,
        context: UiContext,
        sections: Sequence[SectionSpec],
        title: Callable[[SectionSpec], str],
        help_page: str,
    ) -> None:
        super().__init__()
        self._context = context
        self._sections = {spec.key: spec for spec in sections}
        self._help_page = help_page
        self._made: dict[str, Any] = {}
        self._stack = QStackedWidget()
        self.strip: dict[str, QPushButton] = {}
        strip = QWidget()
        row = FlowLayout(strip, look.px(4))
        for spec in sections:
            choice = button(
                title(spec),
                partial(self._chosen, spec.key),
                name="option",
            )
            choice.setCheckable(True)
            row.addWidget(choice)
            self.strip[spec.key] = choice
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(strip)
        column.addWidget(self._stack, 1)
        self._first = self._current = sections[0].key
        self.section(self._current)
        self._offer()
        context.bus.changed.connect(self._changed)

    def section(self, key: str) -> Any:
        """Bring a section to the front."""
        if key not in self._made:
            self._made[key] = self._sections[key].build(self._context)
            self._stack.addWidget(self._made[key])
        self._current = key
        self._stack.setCurrentWidget(self._made[key])
        for name, choice in self.strip.items():
            choice.setChecked(name == key)
        self.turned.emit()
        return self._made[key]

    @property
    def current(self) -> str:
        """The key of the section in front."""
        return self._current

    @property
    def help_key(self) -> str:
        """Each section has its page; the first one's is the tab's."""
        return self._help_page if self._current == self._first else self._current

    def activate(self) -> None:
        """Typing begins where the section says."""
        if hasattr(self._made[self._current], "activate"):
            self._made[self._current].activate()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """Acts of all sections, and each section by its own key."""
        opening = {key: partial(self._chosen, key) for key in self._shown()}
        return opening | {
            name: partial(act, spec.key, name)
            for spec in self._shown().values()
            for names, act in ((spec.acts, self._act), (spec.card_acts, self._card_act))
            for name in names
        }

    def dirty(self) -> bool:
        """Whether a section holds something typed."""
        return any(made.dirty() for made in self._made.values() if hasattr(made, "dirty"))

    def _shown(self) -> dict[str, SectionSpec]:
        return {key: spec for key, spec in self._sections.items() if spec.is_shown(self._context)}

    def _offer(self) -> None:
        """One that is no longer shown gives way to the first."""
        shown = self._shown()
        for key, choice in self.strip.items():
            choice.setVisible(key in shown)
        if self._current not in shown:
            self.section(self._first)

    def _changed(self, tables: frozenset[str]) -> None:
        if "setting" in tables:
            self._offer()

    def _chosen(self, key: str) -> None:
        self.section(key)
        self.activate()

    def _act(self, key: str, name: str) -> None:
        self.section(key).acts()[name]()

    def _card_act(self, key: str, name: str, card: int) -> None:
        self.section(key).acts()[name](card)
