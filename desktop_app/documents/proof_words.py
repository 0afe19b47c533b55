"""Plain sentences made of a period's figures: nothing is said where there is nothing to say."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.documents import names
from desktop_app.documents.figures import money_text, value_text
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import NBSP, short
from desktop_app.domain.text import in_language
from desktop_app.services.proof import FIGURES, Column, Figure, HeadNote, HeldEvent, Proof

TOPICS, EVENTS = 3, 2  # examples in the note
_TITLE, _PARTNERS = 90, 90  # letters of an example

_BY_KEY = {figure.key: figure for figure in FIGURES}


def figure_text(proof: Proof, figure: Figure, column: Column = Column.FACT) -> str:
    """A figure as it is printed; a share has one decimal, what is not told is empty."""
    if not proof.tells(figure, column):
        return ""
    value = proof.value(figure, column)
    if figure.is_money:
        return money_text(int(value or 0))
    return value_text(value, 1 if figure.of else 0)


def inquiries_told(proof: Proof, translate: Translate) -> str:
    """«Органы МСУ обратились 14 раз; выполнено 13, из них в срок 12 (92,3 %)»."""
    asked, done = _count(proof, "asked"), _count(proof, "done")
    told = []
    if asked:
        told.append(
            translate("ProofWords", "The bodies of self-government asked %n time(s)", "", asked)
        )
    if done:
        text = translate("ProofWords", "done {done}, of these in time {in_time} ({share} %)")
        told.append(
            text.format(
                done=value_text(done),
                in_time=value_text(_count(proof, "in_time")),
                share=figure_text(proof, _BY_KEY["in_time_share"]),
            )
        )
    documents = _count(proof, "documents")
    if documents:
        told.append(translate("ProofWords", "%n document(s) given", "", documents))
    return _sentence("; ".join(told))


def done_for_the_village(note: HeadNote, lang: str, translate: Translate) -> Iterator[str]:
    """What was done for the aiyl okmotu, with the best examples; each a sentence."""
    yield from filter(
        None,
        (
            inquiries_told(note.proof, translate),
            _topics(note, translate),
            service_told(note.proof, translate),
            _events(note, lang, translate),
            _village(note.proof, translate),
        ),
    )


def service_told(proof: Proof, translate: Translate) -> str:
    """The lasting service: subscribers, what they were sent."""
    told = []
    if subscribers := _count(proof, "subscribers"):
        told.append(
            translate(
                "ProofWords", "%n subscriber(s) receive information regularly", "", subscribers
            )
        )
    if sent := _count(proof, "notifications"):
        told.append(translate("ProofWords", "%n notification(s) sent", "", sent))
    if entered := _count(proof, "dossier"):
        told.append(
            translate(
                "ProofWords",
                "%n document(s) entered in the folder of the self-government",
                "",
                entered,
            )
        )
    return _sentence("; ".join(told))


def _topics(note: HeadNote, translate: Translate) -> str:
    """What was asked about most."""
    titles = names.titles(translate, "rubric")
    topics = "; ".join(
        f"{_small(titles[rubric])}{NBSP}— {value_text(n)}" for rubric, n in note.topics[:TOPICS]
    )
    text = translate("ProofWords", "Asked about most: {topics}.")
    return text.format(topics=topics) if topics else ""


def _events(note: HeadNote, lang: str, translate: Translate) -> str:
    """Events held together with others, the best attended."""
    told = "; ".join(_event(event, lang, translate) for event in note.events[:EVENTS])
    text = translate("ProofWords", "Held together with partners: {events}.")
    return text.format(events=told) if told else ""


def _event(event: HeldEvent, lang: str, translate: Translate) -> str:
    title = _clipped(in_language(lang, event.title_ru, event.title_ky), _TITLE)
    partners = ", ".join(in_language(lang, ru, ky) for ru, ky in event.partners)
    n = event.attended
    came = translate("ProofWords", "%n person(s) came", "", n) if n else ""
    inside = ", ".join(filter(None, (short(event.on), came, _clipped(partners, _PARTNERS))))
    return f"«{title}» ({inside})"


def _village(proof: Proof, translate: Translate) -> str:
    """Public work and the chronicle."""
    told = []
    if days := _count(proof, "public_work"):
        told.append(translate("ProofWords", "%n day(s) of public work", "", days))
    if written := _count(proof, "chronicle"):
        told.append(
            translate(
                "ProofWords", "%n entry(ies) written into the village's chronicle", "", written
            )
        )
    return _sentence("; ".join(told))


def _count(proof: Proof, key: str) -> int:
    return max(0, int(proof.value(_BY_KEY[key]) or 0))


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _small(text: str) -> str:
    """Inside a sentence; an abbreviation stays."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _clipped(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
