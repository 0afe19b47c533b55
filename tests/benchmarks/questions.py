"""«This was answered before» while a question is typed, among the answers of many years.

The limit compares the question with every earlier one, as one would with the journal in hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from desktop_app.domain import similar as rules
from desktop_app.domain.classes import Inquiry, Rubric
from desktop_app.domain.inquiries import AnswerDraft, InquiryDraft
from desktop_app.services import similar
from desktop_app.services.library import Library
from desktop_app.storage import inquiries as storage
from tests.benchmarks import libraries
from tests.benchmarks.pairs import PAIRS, Result, compare, cpu

QUESTIONS, ASKED = 3000, 20
_WORDS = (
    "аренда земли пастбища билет образец договора порядок пособие семьям бюджет села доходы"
    " закупка полив воды скважина ремонт дороги мусор школа детский сад справка выборы кенеш"
    " отчёт перепись хозяйства ветеран пенсия молодёжь миграция кооператив семена техника"
    " жер ижарасы жайыт билети үлгүсү келишим тартиби жөлөкпул үй-бүлөгө бюджети айылдын"
    " кирешеси суу сугат жол оңдоо таштанды мектеп бала бакча шайлоо кеңеш отчету каттоо"
).split()


def measure(pairs: int = PAIRS, size: str = "large") -> Iterator[Result]:
    """By ratio, and in milliseconds of one pause in typing."""
    with libraries.opened(size) as library:
        _answer_many(library)
        dice = Random(libraries.SEED + 1)
        asked = [_question(dice) for _ in range(ASKED)]
        name = f"similar of {QUESTIONS} questions, {ASKED} asked"
        ours = cpu(lambda: [similar.answered_before(library, one, "land") for one in asked])
        by_hand = cpu(lambda: [ranked_by_hand(library, one) for one in asked])
        yield compare(name, ours, by_hand, 0.5, pairs)
        yield Result("similar, ms of one question", ours() / ASKED, None, 30.0)


def ranked_by_hand(library: Library, question: str) -> list[int]:
    """The likest of all answered inquiries."""
    before = library.database.rows(
        "SELECT id, question, rubric FROM inquiry WHERE state IN ('done', 'handed')"
        " AND trashed_at IS NULL"
    )
    return rules.ranked(question, "land", [(id, text, rubric) for id, text, rubric in before])


def _answer_many(library: Library) -> None:
    dice, on = Random(libraries.SEED), libraries.UNTIL
    with library.database.transaction():
        for _ in range(QUESTIONS):
            kind, rubric = dice.choice(list(Inquiry)).value, dice.choice(list(Rubric)).value
            draft = InquiryDraft(on, "Асанов", question=_question(dice), rubric=rubric, kind=kind)
            id, _ = storage.add(library.database, draft)
            storage.answer(library.database, id, AnswerDraft(on, "Ответ"))


def _question(dice: Random) -> str:
    return " ".join(dice.sample(_WORDS, dice.randrange(3, 8)))
