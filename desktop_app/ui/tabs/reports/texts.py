"""What the librarian writes in her own words; saved when she leaves a field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from desktop_app.services.reports import Report
from desktop_app.ui import kyrgyz_keys, look
from desktop_app.ui.pieces import words
from desktop_app.ui.tabs.reports.pages import Page


class TextsPage(Page):
    """One field a prompt of the form."""

    written = Signal(str, str)  # field, body

    def __init__(self, lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lang = lang
        self.fields: dict[str, QPlainTextEdit] = {}
        self._known: dict[str, str] = {}
        self._period = ""
        self._hint: QLabel | None = None

    def show_report(self, report: Report) -> None:
        """Fill the fields; one that is being typed in is left alone."""
        if self._period != report.period.key or list(self.fields) != [
            text.key for text in report.form.texts
        ]:
            self.save()
            self._build(report)
        for key, field in self.fields.items():
            body = report.texts.get(key, "")
            if body != self._known.get(key) and field.toPlainText().strip() != body:
                field.setPlainText(body)
            self._known[key] = body
            field.setReadOnly(report.is_closed)
        assert self._hint
        self._hint.setText(
            self.tr("The period is closed. To change a text, open it for correction.")
            if report.is_closed
            else self.tr("Written texts are printed in the report; empty ones are left out.")
            + " "
            + self.tr("Saved automatically")
            + "."
        )

    def save(self) -> None:
        """Say what was typed and not said yet."""
        for key, field in self.fields.items():
            body = field.toPlainText().strip()
            if body != self._known.get(key, "") and not field.isReadOnly():
                self._known[key] = body
                self.written.emit(key, body)

    def _build(self, report: Report) -> None:
        self._period = report.period.key
        self._known = {}
        column = self.begin(self.tr("Texts of the report"))
        self._hint = words("", "hint", wrap=True)
        column.addWidget(self._hint)
        self.fields = {}
        for text in report.form.texts:
            label = words(text.title[self._lang], "label", wrap=True)
            field = QPlainTextEdit()
            field.setTabChangesFocus(True)
            field.setFixedHeight(look.px(74))
            field.setAccessibleName(text.title[self._lang])
            kyrgyz_keys.teach(field)
            field.installEventFilter(self)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            self.fields[text.key] = field
        column.addStretch(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving a field saves it."""
        if event.type() == QEvent.Type.FocusOut and watched in self.fields.values():
            self.save()
        return super().eventFilter(watched, event)
