"""Letters to and from the stick: where to, what came, and what needs to be read before going on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.documents import wording
from desktop_app.domain.dates import short
from desktop_app.domain.letters import Kind
from desktop_app.exchange import letters as stick_letters
from desktop_app.exchange import sticks
from desktop_app.exchange.letters import Found
from desktop_app.services import centre, letters
from desktop_app.services.letters import Taken
from desktop_app.ui.acts import answered
from desktop_app.ui.context import UiContext
from desktop_app.ui.paper_language import translator
from desktop_app.ui.patience import Patience
from desktop_app.ui.printing import paper_language
from desktop_app.ui.questions import sentence
from desktop_app.ui.tabs.reports.stick_dialog import StickDialog
from desktop_app.ui.tasks import Stopped

_FOLDER = "usb/folder"


def write_letter(context: UiContext, parent: QWidget) -> None:
    """The branch's letter, without a report."""
    translate = context.translate
    to = _where(
        context,
        parent,
        translate("Letters", "Letter to the central library"),
        translate(
            "Letters",
            "The inquiries with body and office, without the names of those who asked. The same"
            " letter goes with every report.",
        ),
        translate("Letters", "USB stick found. Write the letter to:"),
    )
    if to is None:
        return
    made = answered(context, lambda: stick_letters.write_asked(context.library, to))
    if made is not None:
        folder, done = made
        said = translate("Letters", "Written: {folder}. You can remove the stick.")
        context.strip.say(said.format(folder=folder.name))
        if done is not None:
            context.bus.mark(done.changes)


def write_replies(context: UiContext, parent: QWidget) -> None:
    """The centre's letters: a folder for each branch."""
    translate = context.translate
    title = translate("Letters", "Answers to the branches")
    note = translate(
        "Letters", "A folder for each branch, with its answers and the reply sheets as PDF."
    )
    found = translate("Letters", "USB stick found. Write the answers to:")
    to = _where(context, parent, title, note, found)
    if to is None:
        return
    lang = paper_language(context)

    def write() -> list[Path]:
        with Patience(parent, translate("Letters", "Writing to the stick")) as moved:
            return stick_letters.write_replies_to(
                context.library, to, lang, translator(lang), moved
            )

    try:
        made = answered(context, write)
    except Stopped:
        made = None
    context.bus.mark(frozenset({"letter", "branch_inquiry"}))
    if made is not None:
        n = len(made)
        context.strip.say(
            translate("Letters", "Written for %n branch(es). You can remove the stick.", "", n)
        )


def take_from_stick(context: UiContext, parent: QWidget, kind: Kind) -> None:
    """Choose the stick or the folder, read it with mistrust, tell what came."""
    translate = context.translate
    if kind is Kind.ASKED:
        title = translate("Letters", "Letters of the branches")
        note = translate("Letters", "Reports and letters of all branches on the stick are read.")
    else:
        title = translate("Letters", "Answers of the central library")
        note = translate("Letters", "Only the answers to this library are taken.")
    where = _where(context, parent, title, note, translate("Letters", "USB stick found. Read:"))
    if where is not None:
        take(context, parent, kind, where)


def take(context: UiContext, parent: QWidget, kind: Kind, where: Path) -> None:
    """Take what lies in a folder, and tell."""
    found = answered(context, lambda: stick_letters.found(where))
    if found is None:
        return
    service = centre.take if kind is Kind.ASKED else letters.take
    taken = answered(context, lambda: service(context.library, found.of(kind)))
    if taken is None:
        return
    if taken.done is not None:
        # without «Undo»: a letter is final, and Ctrl+Z would take back what was done before it
        context.strip.say(wording.told(context.translate, taken.done.act, taken.done.summary))
        context.bus.mark(taken.done.changes)
    else:
        context.strip.say(_nothing(context, kind, taken))
    warnings = list(_warnings(context, kind, found, taken))
    if warnings:
        sentence(parent, "\n\n".join(warnings))


def _where(context: UiContext, parent: QWidget, title: str, note: str, found: str) -> Path | None:
    known = context.preferences.text(_FOLDER)
    last = Path(known) if known else None
    to = StickDialog.ask(parent, title, note, sticks.found, last, found)
    if to is not None:
        context.preferences.put(_FOLDER, str(to))
    return to


def _nothing(context: UiContext, kind: Kind, taken: Taken) -> str:
    translate = context.translate
    if taken.old:
        return translate("Letters", "Nothing new: these letters were taken already.")
    if kind is Kind.ASKED:
        return translate("Letters", "There is no letter of a branch here.")
    return translate("Letters", "There is no answer for this library here.")


def _warnings(context: UiContext, kind: Kind, found: Found, taken: Taken) -> Iterator[str]:
    translate = context.translate
    if found.damaged:
        said = translate(
            "Letters", "Damaged or not of this program, nothing was taken: {folders}."
            " Ask for the letter once more."
        )  # fmt: skip
        yield said.format(folders=", ".join(found.damaged))
    if found.newer:
        yield wording.sentence(translate, "package_newer", {"folder": ", ".join(found.newer)})
    for letter in taken.forked:
        if kind is Kind.ASKED:
            said = translate(
                "Letters",
                "Letter no. {no} of {date} of branch no. {branch} does not follow the letters"
                " known here. The library there was put back from an old copy, or is kept on two"
                " computers. What is newer here was kept. Give the branch the letter with the"
                " answers: its next letter will follow again.",
            )
        else:
            said = translate(
                "Letters",
                "Letter no. {no} of {date} of the central library does not follow the letters"
                " known here: the library there was put back from an old copy. What is newer here"
                " was kept. Write it a letter: its next answers will follow again.",
            )
        yield said.format(no=letter.serial, date=short(letter.on), branch=letter.sender.branch)
    if n := taken.unknown:
        yield translate(
            "Letters",
            "%n answer(s) to inquiries that are not in this library were kept; the library may"
            " have been put back from an old copy.",
            "",
            n,
        )
