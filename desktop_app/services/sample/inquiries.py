"""The sample's last inquiries: one in each state, with own topic, sources and who took the answer.

Entered by the services themselves in the last two weeks, whose quarter is still open.
"""

from __future__ import annotations

from datetime import date

from desktop_app.domain.classes import Inquiry, Rubric
from desktop_app.domain.dossier import DossierDraft
from desktop_app.domain.inquiries import (
    AnswerDraft,
    Channel,
    GivenAs,
    HandDraft,
    InquiryDraft,
    SourceKey,
)
from desktop_app.domain.own_names import RUBRICS, OwnName
from desktop_app.services import dossier, inquiries, own_names
from desktop_app.services.library import Library
from desktop_app.services.sample.clocks import at, open_day


def make_inquiries(library: Library, until: date) -> None:
    """What the journal shows besides the two years before."""
    _set_clock(library, until, 12)
    ditch = OwnName("Арыки и полив", "Арыктар жана сугат", Rubric.WATER.value)
    topic = own_names.add(library, RUBRICS, ditch).id
    _handed(library, until)
    _refused(library, until)
    _waiting(library, until)
    _accept(library, until, 6, "Сколько дворов в селе по переписи 2022 года?", Rubric.CENSUS,
            Inquiry.FACTUAL, 2, purpose="паспорт села")  # fmt: skip
    _done(library, until, topic)
    id = _accept(library, until, 3, "Аренда земли: образец договора", Rubric.LAND,
                 Inquiry.ADDRESS, 2, channel=Channel.PHONE.value)  # fmt: skip
    inquiries.start(library, id)
    library.clock = at(until)


def _handed(library: Library, until: date) -> None:
    """A list on the rent of land: answered, taken, thanked for."""
    id = _accept(
        library, until, 12, "Как сдаются в аренду земли фонда перераспределения?", Rubric.LAND,
        Inquiry.THEMATIC, 1, purpose="к сессии айылного кеңеша", executor="Г. Асанова",
    )  # fmt: skip
    inquiries.start(library, id)
    _set_clock(library, until, 10)
    answer = AnswerDraft(
        library.today,
        "Земли фонда сдаются на торгах сроком на пять лет. Список документов и образец заявки"
        " приложены.",
        "cbd.minjust.gov.kg",
        documents=3,
        sheets=4,
        minutes=45,
        used=_collected(library),
    )
    inquiries.answer(library, id, answer)
    _set_clock(library, until, 9)
    taken = HandDraft(library.today, "Осмонов Т.", GivenAs.FOLDER, "Пригодилось на сессии")
    inquiries.hand_over(library, id, taken)


def _collected(library: Library) -> tuple[SourceKey, ...]:
    """A regulation and an article that lie in the folder since."""
    on, land = library.today, Rubric.LAND.value
    regulation = DossierDraft(
        on, "law", "Типовое положение об аренде земель фонда перераспределения", on,
        rubric=land, language="ru", shelf="1",
    )  # fmt: skip
    article = DossierDraft(
        on, "article", "Жер участокторун ижарага берүү: суроо-жооп", on, rubric=land,
        author="Осмонов А.", edition="Муниципалитет", issue_no="10", pages="14–16",
    )  # fmt: skip
    entered = (dossier.add(library, draft).id for draft in (regulation, article))
    return tuple(SourceKey("dossier", id) for id in entered if id is not None)


def _refused(library: Library, until: date) -> None:
    id = _accept(library, until, 8, "Адреса выпускников школы 1975 года", Rubric.OTHER,
                 Inquiry.FACTUAL, 3)  # fmt: skip
    inquiries.refuse(library, id, "Адреса людей библиотека не собирает")


def _waiting(library: Library, until: date) -> None:
    id = _accept(library, until, 7, "Кошмо жайыттарды пайдалануу боюнча токтомдор", Rubric.PASTURES,
                 Inquiry.THEMATIC, 1, channel=Channel.LETTER.value)  # fmt: skip
    inquiries.pass_on(library, id, "Поездка в ЦБ в пятницу")


def _done(library: Library, until: date, topic: int | None) -> None:
    id = _accept(
        library, until, 5, "Устав ассоциации водопользователей: образец", Rubric.WATER,
        Inquiry.ADDRESS, 2, own_rubric_id=topic,
    )  # fmt: skip
    _set_clock(library, until, 4)
    answer = "Образец устава распечатан и лежит в папке МСУ"
    inquiries.answer(library, id, AnswerDraft(library.today, answer, "Папка МСУ", 1, 6, 20))


def _accept(
    library: Library,
    until: date,
    before: int,
    question: str,
    rubric: Rubric,
    kind: Inquiry,
    body: int,
    *,
    purpose: str = "",
    executor: str = "",
    channel: str = Channel.IN_PERSON.value,
    own_rubric_id: int | None = None,
) -> int:
    """Write one down so many days before the end; its id."""
    _set_clock(library, until, before)
    draft = InquiryDraft(
        library.today,
        "Осмонов Т.",
        "землеустроитель",
        body,
        channel,
        question,
        rubric.value,
        kind.value,
        own_rubric_id=own_rubric_id,
        purpose=purpose,
        executor=executor,
    )
    return inquiries.accept(library, draft).id or 0


def _set_clock(library: Library, until: date, before: int) -> None:
    library.clock = at(open_day(until, before))
