"""Words of pictures, of what the press wrote and of the album."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "photo_consent": {
            "unasked": translate("Album", "Nobody was asked"),
            "given": translate("Album", "Those seen agreed"),
            "nobody": translate("Album", "Nobody can be recognised"),
        }
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return _images(translate) | {
        "edition_required": translate(
            "Press", "Enter where it was published: the newspaper, the journal, the site."
        ),
        "photo_known": translate("Album", "These photos are in the album already."),
        "photo_unknown": translate("Album", "This photo is no longer in the album."),
        "album_empty": translate("Album", "There is no photo to print."),
        "consent_required": translate("Album", "Choose whether those seen agreed."),
        "press_counted": translate(
            "Press",
            "The day was counted and cannot be changed. Take the publication back and write it"
            " down again.",
        ),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    return {
        "press.add": translate("Press", "Publication saved: «{title}», {edition}"),
        "press.change": translate("Press", "Publication changed: «{title}»"),
        "album.add": translate("Album", "%n photo(s) added to the album of event no. {no}", "", n),
        "album.change": translate("Album", "Photo of event no. {no}: changes saved"),
        "album.move": translate("Album", "Photo of event no. {no} moved"),
        "album.trash": translate("Album", "Photo of event no. {no} moved to the trash"),
        "album.restore": translate("Album", "Photo of event no. {no} taken from the trash"),
        "press.drop_cutting": translate("Press", "The cutting was taken off «{title}»"),
    }


def _images(translate: Translate) -> dict[str, str]:
    return {
        "image_missing": translate(
            "Images",
            "«{file}» cannot be read. Close it in other programs. Is the stick or the phone still"
            " connected?",
        ),
        "image_empty": translate("Images", "«{file}» is empty. Copy it once more."),
        "image_too_big": translate(
            "Images", "«{file}» is too big: up to {most} megabytes are accepted."
        ),
        "image_pixels": translate(
            "Images", "«{file}» is too big: up to {most} megapixels are accepted."
        ),
        "image_heic": translate(
            "Images",
            "«{file}» is a picture of the HEIC kind. Set the phone's camera to JPEG, or send"
            " the picture through a messenger and save it.",
        ),
        "image_kind": translate(
            "Images", "«{file}» is not a picture: JPEG, PNG, WEBP, BMP and TIFF are accepted."
        ),
        "image_broken": translate(
            "Images", "«{file}» is damaged and cannot be shown. Copy the picture once more."
        ),
        "image_lost": translate(
            "Images",
            "«{file}» is no longer there. It may lie in a copy on the stick, in the folder images.",
        ),
    }
