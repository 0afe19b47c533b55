"""The rows of a book: the days of a month in the diary, batches and acts in the summary book.

What a form file only names («days», «batches», «acts») is laid out here for a
period; the rest of the form stays as the file has it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop_app.domain import dates
from desktop_app.domain.periods import Period, of_months
from desktop_app.statistics.forms import (
    ACTS,
    BATCHES,
    CLOSING,
    DAYS,
    MONTH,
    OPENING,
    TOTAL,
    Form,
    Row,
    Table,
    Words,
    summing_row,
)
from desktop_app.statistics.indicators import RECORD


@dataclass(frozen=True)
class Record:
    """A batch or an act: its id, its number within its year, its day."""

    id: int
    year: int
    number: int
    on: date

    def name(self, year: int) -> str:
        """«3 · 14.02.2026»; an older record that is corrected in `year` says its own year."""
        number = self.number if self.year == year else f"{self.number}/{self.year}"
        return f"{number} · {dates.short(self.on)}"


Records = Mapping[str, Sequence[Record]]
"""By what the rows are made of: batches, acts."""


def laid_out(form: Form, period: Period, records: Records | None = None) -> Form:
    """The form with its period's rows in its pages; any other form as it is.

    In a year the diary's relations of days are tried on its months; the others need a month.
    """
    if not form.is_diary and not form.is_summary_book:
        return form
    is_year = form.is_diary and period.months == 12
    days: tuple[Row, ...] = ()
    if form.is_diary:
        days = _year_rows(period) if is_year else _month_rows(period)
    pages = {DAYS: days} | {
        made_of: _record_rows((records or {}).get(made_of, ()), made_of, period)
        for made_of in (BATCHES, ACTS)
    }
    tables = (_laid_out(table, pages, period) for table in form.tables)
    made = replace(form, tables=tuple(tables))
    relations = tuple(
        replace(relation, over=_spread_over(made, relation.over, days))
        for relation in form.relations
        if not is_year or (relation.over == ("days",) and not relation.test)
    )
    return replace(made, relations=relations)


def _laid_out(table: Table, pages: Mapping[str, tuple[Row, ...]], period: Period) -> Table:
    """A table with the rows that it is made of; rows of a year say which."""
    if table.made_of:
        return replace(table, rows=pages[table.made_of])
    years = {"{year}": f"{period.last.year}", "{next}": f"{period.last.year + 1}"}

    def named(title: Words) -> Words:
        made = dict(title)
        for sign, year in years.items():
            made = {lang: text.replace(sign, year) for lang, text in made.items()}
        return made

    return replace(table, rows=tuple(replace(row, title=named(row.title)) for row in table.rows))


def _record_rows(records: Sequence[Record], made_of: str, period: Period) -> tuple[Row, ...]:
    """The batches or acts of a year, then their sum."""
    rows = (
        Row(
            f"r{record.id}",
            str(record.number),
            dict.fromkeys(("ru", "ky"), record.name(period.last.year)),
            None,
            {RECORD: str(record.id)},
            "period",
            None,
            1,
            0,
            0,
            batch=record.id,
        )
        for record in records
    )
    if made_of == BATCHES:
        total = summing_row(TOTAL, "period", "Всего поступило за год", "Бир жылда келип түштү")
    else:
        total = summing_row(TOTAL, "period", "Всего выбыло за год", "Бир жылда чыкты")
    return (*rows, total)


def _month_rows(period: Period) -> tuple[Row, ...]:
    """«На начало месяца», the days, «Всего за месяц», «Итого с начала года»."""
    count = (period.end - period.start).days
    days = (period.start + timedelta(days=after) for after in range(count))
    return (
        summing_row(OPENING, "before", "На начало месяца", "Айдын башына"),
        *(
            Row(
                f"d{on.day}",
                str(on.day),
                {lang: dates.weekday_short(on, lang) for lang in ("ru", "ky")},
                None,
                {},
                "period",
                None,
                1,
                0,
                0,
                on,
            )
            for on in days
        ),
        summing_row(MONTH, "period", "Всего за месяц", "Бир айда бардыгы"),
        summing_row(CLOSING, "year_to_date", "Итого с начала года", "Жыл башынан бардыгы"),
    )


def _year_rows(period: Period) -> tuple[Row, ...]:
    """The months of a year and their sum («годовой итог дневника»)."""
    year = period.start.year
    names = [{lang: dates.month_name(m, lang) for lang in ("ru", "ky")} for m in range(1, 13)]
    months = (
        replace(
            summing_row(f"m{month}", "period", name["ru"].capitalize(), name["ky"].capitalize()),
            over=of_months(year, month, 1),
        )
        for month, name in enumerate(names, 1)
    )
    return (*months, summing_row(CLOSING, "period", "Итого за год", "Бир жылда бардыгы"))


def _spread_over(form: Form, over: tuple[str, ...], days: Sequence[Row]) -> tuple[str, ...]:
    """The places that «days», «records t», «rows t» and «columns t» stand for."""
    found: list[str] = []
    for place in over:
        word, _, table = place.partition(" ")
        match word:
            case "days":
                found += [row.key for row in days if not row.is_sum]
            case "records":
                found += [row.key for row in form.table(table).rows if not row.is_sum]
            case "rows":
                found += [row.key for row in form.table(table).rows]
            case "columns":
                found += [c.key for c in form.table(table).columns if c.show == "value"]
            case _:
                found.append(place)
    return tuple(found)
