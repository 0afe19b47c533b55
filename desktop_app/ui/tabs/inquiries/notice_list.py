"""The notifications of one subscriber: answered, printed, taken back."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain.dates import short
from desktop_app.domain.errors import Problem
from desktop_app.domain.profiles import FeedbackDraft, feedback_problems
from desktop_app.services import notices
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Library
from desktop_app.services.notices import NoticeRow
from desktop_app.services.profiles import ProfileCard
from desktop_app.ui import look, printing
from desktop_app.ui.acts import sentence
from desktop_app.ui.choices import options
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import ChoiceField, DateField, Form, IntegerField, MultilineField
from desktop_app.ui.list_dialog import ListDialog
from desktop_app.ui.paging import Column, Filter
from desktop_app.ui.pieces import button
from desktop_app.ui.short_list import ShortSource
from desktop_app.ui.tables import Empty, TableView


class _Source(ShortSource[NoticeRow]):
    def __init__(self, library: Library, profile: int) -> None:
        super().__init__(library)
        self._profile = profile

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """The latest first."""
        rows = notices.of_profile(self._library, self._profile)
        return self._keep({row.id: row for row in rows}, reverse=True)


class NoticesDialog(ListDialog):
    """Enter writes down what the subscriber said."""

    def __init__(self, parent: QWidget | None, context: UiContext, card: ProfileCard) -> None:
        title = context.translate("NoticesDialog", "Notifications: {name}")
        super().__init__(parent, context, title.format(name=card.name(context.language)), "")
        self.table = TableView(
            context,
            _Source(context.library, card.id),
            self._columns(),
            name="notices",
            tables={"notification"},
            count=self._count,
            empty=Empty(self.tr("No notifications yet. They come here when he is notified")),
        )
        self.table.search.hide()
        self._acts = [
            button(self.tr("Write the answer down"), self.answer, icon="pencil"),
            button(self.tr("Print"), self.print, icon="printer"),
            button(self.tr("Take back"), self.take_back, icon="trash"),
        ]
        self.lay(self.table, *self._acts)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda _id: self.answer())
        self._chosen(None)

    def answer(self) -> None:
        """What the subscriber said of the chosen one."""
        if (id := self.table.current()) is not None:
            library = self._context.library
            draft = FeedbackDialog.ask(self, self._context, notices.get(library, id))
            if draft is not None:
                self.do(partial(notices.answer, library, id, draft))

    def print(self) -> None:
        """The chosen one once more."""
        if (id := self.table.current()) is not None:
            print_notices(self._context, self, [id])

    def take_back(self) -> None:
        """The chosen one was a mistake."""
        if (id := self.table.current()) is not None:
            self.do(partial(notices.cancel, self._context.library, id))

    def _columns(self) -> tuple[Column[NoticeRow], ...]:
        return (
            Column("no", self.tr("No."), 6, lambda r: str(r.number), "right"),
            Column("on", self.tr("Day"), 11, lambda r: short(r.on)),
            Column("documents", self.tr("Documents"), 11, lambda r: str(r.documents), "right"),
            Column("way", self.tr("Form"), 13, lambda r: self._title("notice_way", r.way)),
            Column("answer", self.tr("Answer"), 16, partial(answer_of, self._context),
                   stretch=True),
            Column("asked", self.tr("Asked for, given"), 22, _originals, "right"),
        )  # fmt: skip

    def _title(self, group: str, code: str) -> str:
        return names.title(self._context.translate, group, code)

    def _chosen(self, id: int | None) -> None:
        for one in self._acts:
            one.setEnabled(id is not None)

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("NoticesDialog", "%n notification(s)", "", n)


class FeedbackDialog(FormDialog[FeedbackDraft]):
    """Was it of use, which originals were asked for and given."""

    def __init__(self, parent: QWidget | None, context: UiContext, row: NoticeRow) -> None:
        self._context = context
        self._row = row
        title = context.translate("NoticesDialog", "Answer to notification no. {no}")
        super().__init__(
            parent,
            title.format(no=row.number),
            save=context.translate("NoticesDialog", "Save the answer"),
            wording=partial(sentence, context),
        )
        self.form.set_values(
            {
                "feedback": row.feedback,
                "on": row.feedback_on or context.library.today,
                "requested": row.requested,
                "given": row.given,
                "note": row.note,
            }
        )
        self.resize(look.fitting(560, 420))

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, row: NoticeRow
    ) -> FeedbackDraft | None:
        """Let her fill it in."""
        return cls(parent, context, row).run()

    def build(self, form: Form) -> None:
        """As the slip of the notification asks."""
        context = self._context
        kinds = options(context, "notice_feedback")
        form.add(ChoiceField("feedback", self.tr("Was it of use?"), kinds))
        form.add_row(
            IntegerField("requested", self.tr("Originals asked for")),
            IntegerField("given", self.tr("Given")),
        )
        form.add(DateField("on", self.tr("Day"), today=lambda: context.library.today))
        form.add(MultilineField("note", self.tr("Note"), lines=2))

    def read(self) -> FeedbackDraft:
        """As typed."""
        values = self.form.values()
        values |= {key: values[key] or 0 for key in ("requested", "given")}
        values["on"] = values["on"] or self._context.library.today
        return FeedbackDraft(**values)

    def problems(self, draft: FeedbackDraft) -> Sequence[Problem]:
        """Nothing of it is counted: a closed day does not matter."""
        return feedback_problems(tidied(draft), self._row.on, self._context.library.today)


def answer_of(context: UiContext, row: NoticeRow) -> str:
    """«Полезно, 24.09.2026», or nothing."""
    if row.feedback_on is None:
        return ""
    told = names.title(context.translate, "notice_feedback", row.feedback)
    return f"{told}, {short(row.feedback_on)}"


def print_notices(context: UiContext, parent: QWidget, ids: Sequence[int]) -> None:
    """Notifications, each on a page of its own, in one file."""
    papers = [notices.paper(context.library, id) for id in ids]
    title = printing.title(context, "profile.notice")
    numbers = f"{papers[0].row.number}–{papers[-1].row.number}" if papers[1:] else ""
    name = f"{title} {numbers or papers[0].row.number}"
    printing.show(context, parent, "profile.notice", papers, name=name)


def _originals(row: NoticeRow) -> str:
    return f"{row.requested} / {row.given}" if row.requested else ""
