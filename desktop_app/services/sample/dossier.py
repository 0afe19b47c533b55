"""The sample's folder for the self-government: papers of the kenesh, articles of the press."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop_app.domain.classes import Language, Rubric
from desktop_app.domain.dossier import DossierDraft, DossierKind
from desktop_app.services import dossier, organisations, periodicals
from desktop_app.services.library import Library
from desktop_app.services.sample.clocks import at, open_day

_JOURNAL = "Муниципалитет"
_NEWSPAPER = "Аламудунский вестник"


@dataclass(frozen=True)
class _Paper:
    """A document: days before the end of the sample on which it was signed and ends."""

    kind: DossierKind
    title: str
    number: str
    rubric: Rubric
    signed: int
    ends: int | None = None
    language: Language = Language.KYRGYZ
    subject: str = ""
    body: str = "кеңеш"
    is_displayed: bool = False


_PAPERS = (
    _Paper(DossierKind.BUDGET, "{year}-жылга жергиликтүү бюджетти бекитүү жөнүндө", "4",
           Rubric.BUDGET, 297, -38, subject="кирешелер, чыгашалар", is_displayed=True),
    _Paper(DossierKind.DECISION, "Жайыт пайдалануу акысынын өлчөмүн бекитүү жөнүндө", "17",
           Rubric.PASTURES, 41, subject="жайыт билети, бир мал башына акы", is_displayed=True),
    _Paper(DossierKind.NOTICE, "О торгах на право аренды земель Фонда перераспределения", "",
           Rubric.LAND, 30, 4, Language.RUSSIAN, body="өкмөт", is_displayed=True),
    _Paper(DossierKind.FORM, "Жер участогун алууга арыздын үлгүсү", "", Rubric.LAND, 120,
           body="өкмөт"),
    _Paper(DossierKind.STATISTICS, "Паспорт айылного аймака: население, земли, скот", "",
           Rubric.AGRICULTURE, 200, language=Language.RUSSIAN, body="өкмөт"),
)  # fmt: skip
_LAW = DossierDraft(
    date.min,
    DossierKind.LAW,
    "О местной государственной администрации и органах местного самоуправления",
    date(2021, 10, 20),
    "123",
    rubric=Rubric.LAW,
    language=Language.RUSSIAN,
)
_ARTICLES = (
    (_JOURNAL, "9", 60, "14–17", "Токтогулов Э.", "Жергиликтүү бюджет: элдин пикири кантип "
     "эске алынат", Rubric.BUDGET, Language.KYRGYZ),
    (_JOURNAL, "9", 60, "22–24", "Осмонова Г. К.", "Таза суу: айыл өкмөттөрүнүн тажрыйбасы",
     Rubric.WATER, Language.KYRGYZ),
    (_NEWSPAPER, "", 24, "2", "", "Ремонт дороги к школе завершён", Rubric.ROADS,
     Language.RUSSIAN),
    (_NEWSPAPER, "", 17, "1, 3", "Ким Е.", "Депутаты кенеша отчитались на сходе",
     Rubric.ELECTIONS, Language.RUSSIAN),
)  # fmt: skip


def make_dossier(library: Library, until: date) -> None:
    """Entered day by day in the quarter that is still open."""
    for n, draft in enumerate((*_papers(library, until), _LAW, *_articles(library, until))):
        on = open_day(until, 30 - 2 * n)
        library.clock = at(on)
        dossier.add(library, replace(draft, on=on))


def _papers(library: Library, until: date) -> list[DossierDraft]:
    return [
        DossierDraft(
            until,
            one.kind,
            one.title.format(year=until.year),
            until - timedelta(days=one.signed),
            one.number,
            _body(library, one.body),
            one.rubric,
            subject=one.subject,
            language=one.language,
            until=None if one.ends is None else until - timedelta(days=one.ends),
            shelf=f"{at // 2 + 1}-папка",
            is_displayed=one.is_displayed,
        )
        for at, one in enumerate(_PAPERS)
    ]


def _articles(library: Library, until: date) -> list[DossierDraft]:
    found = []
    for edition, number, days, pages, author, title, rubric, language in _ARTICLES:
        known = next(iter(periodicals.ids(library, edition)), None)
        draft = DossierDraft(
            until,
            DossierKind.ARTICLE,
            title,
            until - timedelta(days=days),
            rubric=rubric,
            language=language,
            author=author,
            edition=edition,
            periodical_id=known,
            issue_no=number,
            pages=pages,
        )
        found.append(draft)
    return found


def _body(library: Library, name: str) -> int | None:
    found = organisations.find(library, name)
    return found[0].id if found else None
