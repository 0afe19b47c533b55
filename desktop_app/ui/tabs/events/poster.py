"""The posters of an event and of a month: choose the look, see the page, print or keep it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from io import BytesIO

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.documents import announce
from desktop_app.documents.posters import message
from desktop_app.documents.posters.papers import TEMPLATES, WRITE, Look, write_month
from desktop_app.documents.posters.texts import LANGUAGES
from desktop_app.domain import dates
from desktop_app.domain.announcements import Announcement, MonthPlan
from desktop_app.domain.errors import UserError
from desktop_app.services import posters
from desktop_app.ui import look
from desktop_app.ui.acts import answered
from desktop_app.ui.context import UiContext
from desktop_app.ui.paper_language import translator
from desktop_app.ui.pieces import button
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.events.poster_look import Chosen, LookPanel
from desktop_app.ui.tasks import Progress


def show_event(parent: QWidget, context: UiContext, event: int) -> None:
    """The poster of an event; what cannot be a poster is a sentence in the strip."""
    told = answered(context, partial(announce.told, context.library, event, translator))
    if told is not None:
        plan = posters.month_plan(context.library, told.on)
        PosterDialog(parent, context, plan, told, event).exec()


def show_month(parent: QWidget, context: UiContext, month: date) -> None:
    """The plan of a month."""
    PosterDialog(parent, context, posters.month_plan(context.library, month)).exec()


class PosterDialog(PrintDialog):
    """Template, size and what else there is at the left; the language is the village's."""

    shows_whole = True

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        plan: MonthPlan,
        told: Announcement | None = None,
        event: int | None = None,
    ) -> None:
        self._plan = plan
        self._small_of: object = None  # what the small pages were made of
        self._told = told
        self._templates = TEMPLATES if told else ("month",)
        self.panel = LookPanel(
            context, self._templates, event, has_programme=bool(told and told.programme)
        )
        day = told.on.isoformat() if told else dates.month_year(plan.month, "ru")
        name = context.translate("PosterDialog", "Poster {date} {title}")
        super().__init__(
            parent,
            context,
            context.translate("PosterDialog", "Poster")
            if told
            else context.translate("PosterDialog", "Plan of the month"),
            lambda lang, to: None,
            name=name.format(date=day, title=told.title_ru[:40] if told else "").strip(),
            languages=LANGUAGES,
            remembered="poster/language",
        )
        self.panel.changed.connect(self._again)
        self.resize(look.fitting(1040, 525))

    def show_language(self, lang: str) -> None:
        """Also the small pages are made anew."""
        super().show_language(lang)
        self._show_small()

    def write(self, lang: str, file: BytesIO, progress: Progress) -> None:
        """Make the chosen page, in the worker."""
        del progress
        self._write(self.panel.chosen, lang, file)

    def copy_text(self) -> None:
        """The same words into the clipboard, for a messenger."""
        chosen, lang = self.panel.chosen, self.language
        told = self._as_chosen(chosen)
        if told is None or chosen.template == "month":
            text = message.of_month(replace(self._plan, is_free=chosen.is_free), lang)
        else:
            text = message.of_event(told, lang)
        QGuiApplication.clipboard().setText(text)
        self.copying.setText(self.tr("Text copied"))

    def _side(self) -> QWidget:
        return self.panel

    def _bar(self) -> QHBoxLayout:
        bar = super()._bar()
        self.copying = button(self.tr("Copy the text"), self.copy_text, icon="copy")
        self.copying.setToolTip(self.tr("For a message: paste it where you write"))
        bar.insertWidget(bar.count() - 1, self.copying)
        return bar

    def _again(self) -> None:
        self.copying.setText(self.tr("Copy the text"))
        super().show_language(self.language)
        self._show_small()

    def _as_chosen(self, chosen: Chosen) -> Announcement | None:
        if self._told is None:
            return None
        return replace(self._told, is_free=chosen.is_free, portrait=chosen.portrait)

    def _write(self, chosen: Chosen, lang: str, file: BytesIO) -> None:
        told = self._as_chosen(chosen)
        if told is None or chosen.template == "month":
            plan = replace(self._plan, is_free=chosen.is_free)
            write_month(plan, lang, file, chosen.look)
        else:
            WRITE[chosen.template](told, lang, file, chosen.look)

    def _show_small(self) -> None:
        """The same page of every template, small; one that cannot be made has words only."""
        if len(self._templates) == 1 or not self.language:
            return
        lang, chosen = self.language, self.panel.chosen
        made_of = (lang, chosen.is_free, chosen.portrait)
        if made_of == self._small_of:
            return
        self._small_of = made_of

        def work(progress: Progress) -> dict[str, bytes]:
            made: dict[str, bytes] = {}
            for number, template in enumerate(self._templates):
                progress.report(number, len(self._templates))
                file = BytesIO()
                try:
                    self._write(replace(chosen, template=template, look=Look()), lang, file)
                except UserError:
                    continue
                made[template] = file.getvalue()
            return made

        show = partial(self._small, lang)
        self._context.tasks.run(work, show, self, self.tr("Making the paper"))

    def _small(self, lang: str, made: dict[str, bytes]) -> None:
        if lang == self.language:
            self.panel.show_pages(made)
