"""A page of the settings: one form over dated settings, saved in one act."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import Form


class SettingsPage(QWidget):
    """A page has `_build` for its fields, `_load` for what is in force, `_save` for the act."""

    said = Signal()
    left = Signal()
    tables = frozenset({"setting"})
    """What the page is read from."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        translate = context.translate
        self.form = Form(
            save=translate("SettingsPage", "Save"), back=translate("SettingsPage", "Close")
        )
        self._build()
        self.form.saved.connect(self._save)
        self.form.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        context.bus.changed.connect(self._changed)
        self._load()

    def start(self) -> None:
        """The page comes to the front."""
        self.form.start()

    @property
    def dirty(self) -> bool:
        """Whether something typed is not saved."""
        return self.form.dirty

    def _build(self) -> None:
        raise NotImplementedError

    def _load(self) -> None:
        raise NotImplementedError

    def _save(self) -> None:
        raise NotImplementedError

    def _changed(self, tables: frozenset[str]) -> None:
        if not self.form.dirty and tables & self.tables:
            self._load()
