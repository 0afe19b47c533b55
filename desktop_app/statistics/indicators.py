"""Indicators («показатели»): what a printed number counts, declared once.

An indicator's key names a base declared here, an optional `.money` measure
and the classes it is restricted to, `+` between alternatives: `loan`,
`loan:content=fiction,language=ky`, `stock.money:kind=book+journal`. Its value
for a period is the sum over its entries, its evidence is the entries; nothing
else computes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, auto
from functools import cached_property, lru_cache
from itertools import product

from desktop_app.domain import classes
from desktop_app.domain.chronicle import ChronicleSection
from desktop_app.domain.community import Award, Work
from desktop_app.domain.dossier import DossierKind
from desktop_app.domain.events import EventForm
from desktop_app.domain.facts import CLASSES, Name
from desktop_app.domain.periods import Period
from desktop_app.domain.profiles import Service
from desktop_app.domain.property import PropertyKind
from desktop_app.domain.records import Article, Origin


class Span(Enum):
    """What a value sums: the period's entries, all up to its end, or a state on its last day."""

    FLOW = auto()
    BALANCE = auto()
    STATE = auto()


@dataclass(frozen=True)
class Base:
    """A declared indicator. `sign` turns entries that go out into a positive count."""

    key: str
    ru: str
    ky: str
    name: Name | None
    where: Mapping[str, str] = field(default_factory=dict)
    span: Span = Span.FLOW
    sign: int = 1


BASES = (
    Base("registration", "Читателей записано", "Катталган окурмандар", Name.REGISTRATION),
    Base("visit", "Посещений", "Келүүлөр", Name.VISIT),
    Base("remote", "Обращений удалённых", "Алыстан кайрылуулар", Name.REMOTE),
    Base("loan", "Выдано документов", "Берилген документтер", Name.LOAN),
    Base("event", "Мероприятий", "Иш-чаралар", Name.EVENT),
    Base("attendance", "Присутствовало", "Катышкандар", Name.ATTENDANCE),
    Base("reference", "Справок", "Маалымкаттар", Name.REFERENCE),
    Base("consultation", "Консультаций", "Кеңеш берүүлөр", Name.CONSULTATION),
    Base("inquiry", "Запросов МСУ", "ЖӨБ суроо-талаптары", Name.INQUIRY),
    Base("answer", "Выполнено запросов МСУ", "Аткарылган ЖӨБ суроо-талаптары", Name.ANSWER),
    Base("forwarded", "Переадресовано в ЦБ", "БКга жөнөтүлгөндөр", Name.FORWARDED),
    Base("book_list", "Списков литературы", "Адабияттар тизмелери", Name.BOOK_LIST),
    Base(
        "refusal",
        "Отказов на запросы МСУ",
        "Аткарылбаган ЖӨБ суроо-талаптары",
        Name.REFUSAL,
        {"mode": "local_body"},
    ),
    Base(
        "reader_refusal",
        "Отказов на вопросы читателей",
        "Окурмандардын жооп берилбеген суроолору",
        Name.REFUSAL,
        {"mode": "reader"},
    ),
    Base("unanswered", "Отказов на вопросы", "Жооп берилбеген суроолор", Name.REFUSAL),
    Base("denial", "Отказов в выдаче", "Берилбей калган документтер", Name.DENIAL),
    Base("copying", "Копий, листов", "Көчүрмөлөр, барак", Name.COPYING),
    Base(
        "source_document",
        "Документов по запросам МСУ",
        "ЖӨБ суроо-талаптары боюнча документтер",
        Name.SOURCE_DOCUMENT,
    ),
    Base("stock", "Состоит в фонде", "Фонддо турат", Name.STOCK, span=Span.BALANCE),
    Base("opening", "Исходный остаток", "Баштапкы калдык", Name.STOCK, {"mode": "opening"}),
    Base("receipt", "Поступило в фонд", "Фондго келип түштү", Name.STOCK, {"mode": "receipt"}),
    Base(
        "withdrawal",
        "Выбыло из фонда",
        "Фонддон чыкты",
        Name.STOCK,
        {"mode": "withdrawal"},
        sign=-1,
    ),
    Base(
        "receipt_title",
        "Поступило названий",
        "Келип түшкөн аталыштар",
        Name.TITLE,
        {"mode": "receipt"},
    ),
    Base(
        "withdrawal_title",
        "Выбыло названий",
        "Чыккан аталыштар",
        Name.TITLE,
        {"mode": "withdrawal"},
        sign=-1,
    ),
    Base(
        "delivery",
        "Передано номеров журналов и газет",
        "Өткөрүп берилген журналдар менен гезиттердин саны",
        Name.DELIVERY,
    ),
    Base(
        "subscriber",
        "Абонентов ИРИ/ДОР",
        "ИРИ/ДОР абоненттери",
        Name.SUBSCRIBER,
        span=Span.BALANCE,
    ),
    Base("notification", "Оповещений", "Кабарлоолор", Name.NOTIFICATION),
    Base(
        "notice_document",
        "Документов в оповещениях",
        "Кабарлоолордогу документтер",
        Name.NOTICE_DOCUMENT,
    ),
    Base(
        "dossier",
        "Документов внесено в папку МСУ",
        "ЖӨБ папкасына киргизилген документтер",
        Name.DOSSIER,
    ),
    Base(
        "agreement",
        "Договоров о партнёрстве",
        "Өнөктөштүк келишимдери",
        Name.AGREEMENT,
        span=Span.BALANCE,
    ),
    Base("partner_action", "Совместных дел", "Биргелешкен иштер", Name.PARTNER_ACTION),
    Base("achievement", "Достижений", "Жетишкендиктер", Name.ACHIEVEMENT),
    Base("chronicle", "Записей в летописи", "Жылнаамадагы жазуулар", Name.CHRONICLE),
    Base("publication", "Публикаций в печати", "Басма сөздөгү жарыялоолор", Name.PUBLICATION),
    Base("workday", "Дней работы", "Иш күндөрү", Name.WORKDAY),
    Base("closed_day", "Дней закрытия", "Жабык күндөр", Name.CLOSED_DAY),
    Base("spending", "Израсходовано", "Жумшалган каражат", Name.SPENDING),
    Base("property", "Имущество", "Мүлк", Name.PROPERTY, span=Span.BALANCE),
    Base(
        "property_receipt",
        "Поступило имущества",
        "Келип түшкөн мүлк",
        Name.PROPERTY,
        {"mode": "receipt"},
    ),
    Base(
        "property_withdrawal",
        "Выбыло имущества",
        "Чыккан мүлк",
        Name.PROPERTY,
        {"mode": "withdrawal"},
        sign=-1,
    ),
    Base("public_work", "Дней общественной работы", "Коомдук иш күндөрү", Name.PUBLIC_WORK),
    Base(
        "population",
        "Жителей в зоне обслуживания",
        "Тейлөө аймагындагы тургундар",
        Name.POPULATION,
        span=Span.BALANCE,
    ),
    Base("debtor", "Должников", "Карыздар окурмандар", None, span=Span.STATE),
    Base(
        "overdue",
        "Книг на руках с просрочкой",
        "Мөөнөтү өткөн китептер",
        None,
        span=Span.STATE,
    ),
)

_BY_KEY = {base.key: base for base in BASES}

VALUES: Mapping[str, tuple[str, ...]] = {
    "age": tuple(classes.Age),
    "category": tuple(classes.Category),
    "language": tuple(classes.Language),
    "reason": tuple(classes.Reason),
    "content": tuple(classes.Content),
    "kind": tuple(classes.Kind),
}
"""What `class=*` stands for in a control relation."""


RECORD = "batch"
"""Restricts the stock to one batch, or with a withdrawal to one act: `receipt:batch=17`."""

UNTOLD = "none"
"""Restricts to entries that were written down without the class: `subscriber:mode=none`."""

_KNOWN: Mapping[str, frozenset[str]] = {
    **{name: frozenset(codes) for name, codes in VALUES.items()},
    "content": frozenset((*classes.Content, *classes.Rubric)),
    "reason": frozenset((*classes.Reason, "centre", "written")),
    "category": frozenset((*classes.Category, *classes.Account, *Origin)),
    "kind": frozenset(
        (
            *(*classes.Kind, *classes.Inquiry, *EventForm, *Article, *PropertyKind),
            *(*DossierKind, *ChronicleSection, *Service),
            *(*DossierKind, *ChronicleSection, *Service, *Work, *Award),
        )
    ),
}
"""Codes that an indicator may be restricted to; the other classes are free."""


class UnknownIndicator(ValueError):
    """A form or a command names an indicator that nobody declared."""


@dataclass(frozen=True)
class Indicator:
    """A base, the measure summed ('amount' or 'money') and the codes it allows of each class."""

    key: str
    base: Base
    measure: str
    where: tuple[tuple[str, tuple[str, ...]], ...]

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The classes in the order of `allowed`."""
        return tuple(name for name, _ in self.where)

    @cached_property
    def allowed(self) -> tuple[tuple[str, ...], ...]:
        """Every combination of codes that counts."""
        return tuple(product(*(codes for _, codes in self.where)))

    @cached_property
    def classes(self) -> frozenset[str]:
        """The class columns a grouped pass must keep apart for this indicator."""
        return frozenset(self.columns)

    def days(self, period: Period) -> tuple[date, date]:
        """The half-open range of days whose entries count for the period."""
        start = date.min if self.base.span is Span.BALANCE else period.start
        return start, period.end


@lru_cache(maxsize=4096)
def indicator(key: str) -> Indicator:
    """Read an indicator's key; `UnknownIndicator` when it names none."""
    head, _, tail = key.partition(":")
    name, _, measure = head.partition(".")
    base = _BY_KEY.get(name)
    if base is None or measure not in ("", "money") or (not tail and ":" in key):
        raise UnknownIndicator(key)
    where = dict(base.where)
    for part in tail.split(",") if tail else ():
        column, _, value = part.partition("=")
        if not value or base.span is Span.STATE or not _may_restrict(base, column, value):
            raise UnknownIndicator(key)
        known = _KNOWN.get(column)
        if known is not None and not known.issuperset(value.split("+")):
            raise UnknownIndicator(key)
        where[column] = value
    split = {
        name: tuple("" if code == UNTOLD else code for code in value.split("+"))
        for name, value in sorted(where.items())
    }
    return Indicator(key, base, measure or "amount", tuple(split.items()))


def _may_restrict(base: Base, column: str, value: str) -> bool:
    """A batch is known by its id; only entries that came or went by one have it."""
    if column == RECORD:
        return base.name in (Name.STOCK, Name.TITLE) and value.isascii() and value.isdigit()
    return column in CLASSES


def key_of(base: str, where: Mapping[str, str], *, money: bool = False) -> str:
    """Compose a key from a base (which may itself be restricted) and further classes."""
    head, _, tail = base.partition(":")
    restrictions = dict(part.split("=", 1) for part in tail.split(",")) if tail else {}
    restrictions |= where
    body = ",".join(f"{name}={value}" for name, value in sorted(restrictions.items()))
    suffix = ".money" if money else ""
    return f"{head}{suffix}:{body}" if body else f"{head}{suffix}"
