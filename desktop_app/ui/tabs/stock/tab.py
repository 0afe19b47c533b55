"""The stock's tab: a strip of sections, and the one that is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.pieces import button
from desktop_app.ui.tabs.stock.sections import SECTIONS, SectionSpec


class StockTab(QWidget):
    """Books, books of account, stock-taking, periodicals, property: one of them in front."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._made: dict[str, Any] = {}
        self._stack = QStackedWidget()
        self.strip: dict[str, QPushButton] = {}
        strip = QWidget()
        row = FlowLayout(strip, look.px(4))
        for spec in SECTIONS:
            choice = button(
                context.translate("Stock", spec.title),
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
        self._current = SECTIONS[0].key
        self.section(self._current)

    def section(self, key: str) -> Any:
        """Bring a section to the front."""
        if key not in self._made:
            self._made[key] = _spec(key).build(self._context)
            self._stack.addWidget(self._made[key])
        self._current = key
        self._stack.setCurrentWidget(self._made[key])
        for name, choice in self.strip.items():
            choice.setChecked(name == key)
        return self._made[key]

    @property
    def current(self) -> str:
        """The key of the section in front."""
        return self._current

    @property
    def help_key(self) -> str:
        """Each section has its page; the catalogue's is the tab's."""
        return "stock" if self._current == SECTIONS[0].key else self._current

    def activate(self) -> None:
        """Typing begins where the section says."""
        if hasattr(self._made[self._current], "activate"):
            self._made[self._current].activate()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """Acts of all sections, and each section by its own key."""
        opening = {spec.key: partial(self._chosen, spec.key) for spec in SECTIONS}
        return opening | {
            name: partial(act, spec.key, name)
            for spec in SECTIONS
            for names, act in ((spec.acts, self._act), (spec.card_acts, self._card_act))
            for name in names
        }

    def dirty(self) -> bool:
        """Whether a section holds something typed."""
        return any(made.dirty() for made in self._made.values() if hasattr(made, "dirty"))

    def _chosen(self, key: str) -> None:
        self.section(key)
        self.activate()

    def _act(self, key: str, name: str) -> None:
        self.section(key).acts()[name]()

    def _card_act(self, key: str, name: str, card: int) -> None:
        self.section(key).acts()[name](card)


def _spec(key: str) -> SectionSpec:
    return {spec.key: spec for spec in SECTIONS}[key]


def build(context: UiContext) -> QWidget:
    """The tab."""
    return StockTab(context)
