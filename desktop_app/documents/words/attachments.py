"""Words of files beside cards."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "file_kind": translate(
            "Attachments",
            "«{file}» cannot be kept here. PDF, Word, Excel, PowerPoint, OpenDocument, RTF, text,"
            " pictures and sound (mp3, m4a, ogg) are accepted.",
        ),
        "file_folder": translate(
            "Attachments", "«{file}» is a folder. Open it and choose the files in it."
        ),
        "file_macros": translate(
            "Attachments",
            "«{file}» contains macros. Save it in Word or Excel without them, or as PDF.",
        ),
        "file_broken": translate(
            "Attachments", "«{file}» is damaged and cannot be read. Copy the file once more."
        ),
        "attachment_known": translate("Attachments", "These files are attached already."),
        "attachment_unknown": translate("Attachments", "This file is no longer attached."),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    return {
        "attachment.add": translate(
            "Attachments", "%n file(s) attached, the last: «{name}»", "", n
        ),
        "attachment.change": translate("Attachments", "File «{name}»: caption saved"),
        "attachment.move": translate("Attachments", "File «{name}» moved"),
        "attachment.take_off": translate("Attachments", "File «{name}» taken off"),
    }
