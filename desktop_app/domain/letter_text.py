"""A letter as the bytes of its file, and back with mistrust: types, lengths, days, counts.

written(letter) -> bytes        the same letter gives the same bytes
parsed(bytes) -> Letter         ValueError when anything is not as it must be
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from desktop_app.domain.classes import Inquiry, Rubric
from desktop_app.domain.inquiries import LONGEST, LONGEST_LINE, InquiryState, OrganisationKind
from desktop_app.domain.letters import (
    WITHDRAWN,
    Asked,
    Kind,
    Letter,
    Mark,
    Reply,
    ReplyState,
    Sender,
)
from desktop_app.domain.text import clean, clean_lines

FORMAT = 1
_MOST = 20_000  # inquiries in a letter; a village asks some hundred a year
_HEX32, _HEX64 = re.compile("[0-9a-f]{32}"), re.compile("[0-9a-f]{64}")
_STATES = (*InquiryState, WITHDRAWN)


class Newer(ValueError):
    """A letter of a later format: this program is too old for it."""


def written(letter: Letter) -> bytes:
    """The file's bytes."""
    content = asdict(letter) | {"format": FORMAT}
    content.pop("hash")
    return json.dumps(content, default=_iso, ensure_ascii=False, sort_keys=True, indent=1).encode()


def parsed(body: bytes) -> Letter:
    """The letter that the bytes hold; ValueError when they are no letter of this format."""
    try:
        content = json.loads(body.decode("utf-8"))
        return _letter(content, fingerprint(body))
    except (KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise ValueError("letter") from error


def fingerprint(body: bytes) -> str:
    """The SHA-256 of a letter's bytes."""
    return hashlib.sha256(body).hexdigest()


def _iso(day: date) -> str:
    return day.isoformat()


def _letter(content: Mapping[str, Any], hash: str) -> Letter:
    if type(content["format"]) is int and content["format"] > FORMAT:
        raise Newer("format")
    if content["format"] != FORMAT:
        raise ValueError("format")
    serial = _number(content["serial"], 1)
    chain = {int(at): _matching(_HEX64, one) for at, one in content["chain"].items()}
    if any(not 0 < at < serial for at in chain):
        raise ValueError("chain")
    sender, taken = content["sender"], content["taken"]
    return Letter(
        Kind(content["kind"]),
        Sender(
            _matching(_HEX32, sender["key"]),
            _line(sender["branch"], least=1),
            _line(sender["name_ru"]),
            _line(sender["name_ky"]),
        ),
        serial,
        _day(content["on"]),
        _matching(_HEX32, content["to"]) if content["to"] else "",
        chain,
        _mark(taken) if taken is not None else None,
        _all(content["asked"], _asked),
        _all(content["replies"], _reply),
        {_matching(_HEX32, uuid): _number(n) for uuid, n in content["held"].items()},
        hash,
    )


def _mark(one: Mapping[str, Any]) -> Mark:
    return Mark(
        _matching(_HEX32, one["key"]), _number(one["serial"], 1), _matching(_HEX64, one["hash"])
    )


def _asked(one: Mapping[str, Any]) -> Asked:
    for key in ("is_late", "is_passed"):
        if not isinstance(one[key], bool):
            raise ValueError(key)
    return Asked(
        uuid=_matching(_HEX32, one["uuid"]),
        year=_number(one["year"]),
        number=_number(one["number"]),
        on=_day(one["on"]),
        due_on=_day(one["due_on"]),
        question=_text(one["question"]),
        rubric=Rubric(one["rubric"]).value,
        kind=Inquiry(one["kind"]).value,
        state=_one_of(_STATES, one["state"]),
        body_kind=OrganisationKind(one["body_kind"]).value if one["body_kind"] else "",
        note=_text(one["note"]),
        is_late=one["is_late"],
        is_passed=one["is_passed"],
        **{key: _day(one[key]).isoformat() if one[key] else "" for key in _DAYS},
        **{key: _line(one[key]) for key in _LINES},
    )


_DAYS = ("closed_on", "passed_on")
_LINES = ("body_ru", "body_ky", "office", "rubric_ru", "rubric_ky")


def _reply(one: Mapping[str, Any]) -> Reply:
    reply = Reply(
        uuid=_matching(_HEX32, one["uuid"]),
        serial=_number(one["serial"], 1),
        state=ReplyState(one["state"]).value,
        on=_day(one["on"]),
        documents=_number(one["documents"]),
        executor=_line(one["executor"]),
        **{key: _text(one[key]) for key in ("answer", "sources", "reason")},
    )
    if reply.state == ReplyState.ANSWERED and not reply.answer.strip():
        raise ValueError("answer")
    return reply


def _all(found: Any, read: Callable[[Mapping[str, Any]], Any]) -> tuple[Any, ...]:
    if not isinstance(found, list) or len(found) > _MOST:
        raise ValueError("list")
    made = tuple(read(one) for one in found)
    if len({one.uuid for one in made}) != len(made):
        raise ValueError("uuid")
    return made


def _matching(pattern: re.Pattern[str], text: Any) -> str:
    if not isinstance(text, str) or not pattern.fullmatch(text):
        raise ValueError("code")
    return text


def _one_of(allowed: tuple[str, ...], text: Any) -> str:
    if not isinstance(text, str) or text not in allowed:
        raise ValueError("code")
    return str(text)


def _number(value: Any, least: int = 0) -> int:
    if type(value) is not int or not least <= value < 1_000_000:
        raise ValueError("number")
    return value


def _line(text: Any, least: int = 0) -> str:
    if not isinstance(text, str) or not least <= len(text) <= LONGEST_LINE:
        raise ValueError("text")
    return clean(text)


def _text(text: Any) -> str:
    if not isinstance(text, str) or len(text) > LONGEST:
        raise ValueError("text")
    return clean_lines(text)


def _day(text: Any) -> date:
    return date.fromisoformat(text)
