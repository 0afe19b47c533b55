"""The folder for the self-government: documents and articles in one table."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain import bibliography
from desktop_app.domain.bibliography import Work
from desktop_app.domain.dossier import DossierDraft, DossierKind, Shown
from desktop_app.domain.own_names import OwnName
from desktop_app.domain.periods import Period
from desktop_app.domain.text import in_language, search_key, sort_key
from desktop_app.storage import organisations, search
from desktop_app.storage.database import Database, Row
from desktop_app.storage.days import day, written
from desktop_app.storage.organisations import OrganisationRow

ORDERS = {
    "number": "number{side}",
    "on": "entered_on{side}, id{side}",
    "dated": "on_date{side}, id{side}",
    "title": "sort_key{side}, id{side}",
    "kind": "kind{side}, sort_key, id",
    "edition": "edition{side}, on_date DESC, id",
    "until": "until = '', until{side}, id{side}",
    "shelf": "shelf{side}, number{side}",
}
_SHOWN = {
    Shown.ALL: "1",
    Shown.DOCUMENTS: f"kind <> '{DossierKind.ARTICLE.value}'",
    Shown.ARTICLES: f"kind = '{DossierKind.ARTICLE.value}'",
    Shown.DISPLAYED: "is_displayed",
    Shown.EXPIRED: "until > '' AND until < ?",
}


@dataclass(frozen=True)
class DossierRow:
    """A card of the folder; `own` its own topic, `used` the inquiries that were answered by it."""

    id: int
    number: int
    draft: DossierDraft
    body_ru: str
    body_ky: str
    own: OwnName | None
    used: int
    is_trashed: bool

    def body(self, language: str) -> str:
        """Who issued it, in a language, or the only name the body has."""
        return in_language(language, self.body_ru, self.body_ky)

    @property
    def work(self) -> Work:
        """What it is cited by."""
        draft = self.draft
        return Work(
            draft.title,
            draft.author,
            pages=draft.pages,
            edition=draft.edition,
            issue_no=draft.issue_no,
            dated=draft.dated,
            document_no=draft.document_no,
            body_ru=self.body_ru,
            body_ky=self.body_ky,
        )

    def line(self, language: str) -> str:
        """The card as a line of a list of literature."""
        return bibliography.line(self.work, language)

    def is_expired(self, today: date) -> bool:
        """Has its term passed?"""
        return self.draft.until is not None and self.draft.until < today


def add(database: Database, draft: DossierDraft) -> tuple[int, int]:
    """A new card under the next number, which runs on through the years: id and number."""
    number = 1 + database.number("SELECT coalesce(max(number), 0) FROM dossier")
    return database.insert("dossier", number=number, **_values(database, draft)), number


def change(database: Database, id: int, draft: DossierDraft) -> None:
    """Write the draft's fields."""
    database.update("dossier", id, **_values(database, draft))


def rename_body(database: Database, organisation_id: int) -> None:
    """Let the cards of a body be found by its new name."""
    found = database.rows(
        "SELECT id, search_key FROM dossier WHERE organisation_id = ?", (organisation_id,)
    )
    keys: dict[int, str] = dict(found)
    body = _body(database, organisation_id)
    for id, row in rows(database, list(keys)).items():
        key = _search_key(row.draft, body)
        if key != keys[id]:
            database.update("dossier", id, search_key=key)


def display(database: Database, id: int, *, displayed: bool) -> None:
    """Put it on the wall, or take it off."""
    database.update("dossier", id, is_displayed=int(displayed))


def trash(database: Database, id: int, at: datetime | None) -> None:
    """Put it into the trash, or with no moment back."""
    database.trash("dossier", id, at)


def rows(database: Database, ids: Sequence[int]) -> dict[int, DossierRow]:
    """Cards by id, from the trash too."""
    marks, used = ", ".join("?" * len(ids)), _used(database, ids)
    found = database.rows(f"{_SELECT} WHERE d.id IN ({marks})", tuple(ids))
    return {row[0]: _row(row, used.get(row[0], 0)) for row in found}


def ids(
    database: Database,
    text: str = "",
    order: str = "number",
    *,
    descending: bool = False,
    shown: str = Shown.ALL,
    topic: tuple[str, int | None] = ("", None),
    today: date,
) -> array[int]:
    """Those of a part of the folder and a topic that hold the words, in order."""
    part = Shown(shown)
    where, values = f"trashed_at IS NULL AND {_SHOWN[part]}", list[object]()
    if part is Shown.EXPIRED:
        values.append(today.isoformat())
    rubric, own = topic
    if own is not None:
        where, values = f"{where} AND own_rubric_id = ?", [*values, own]
    elif rubric:
        where, values = f"{where} AND rubric = ?", [*values, rubric]
    side = " DESC" if descending else ""
    return search.ids(
        database, "dossier", text, order=ORDERS[order].format(side=side), where=where, params=values
    )


def find(database: Database, text: str, limit: int) -> list[DossierRow]:
    """What to offer while somebody types; without a word the latest ones."""
    if text.strip():
        found = search.first(database, "dossier", text, limit)
    else:
        found = list(
            database.ids(
                "SELECT id FROM dossier WHERE trashed_at IS NULL ORDER BY number DESC LIMIT ?",
                (limit,),
            )
        )
    known = rows(database, found)
    return [known[id] for id in found]


def articles(database: Database, period: Period | None) -> array[int]:
    """Articles whose issue, or where its day is not known whose entry, falls on the period."""
    where, values = "", list[str]()
    if period:
        where = " AND coalesce(nullif(on_date, ''), entered_on) >= ?"
        where += " AND coalesce(nullif(on_date, ''), entered_on) < ?"
        values = [period.start.isoformat(), period.end.isoformat()]
    return database.ids(
        f"SELECT id FROM dossier WHERE trashed_at IS NULL AND {_SHOWN[Shown.ARTICLES]}{where}"
        " ORDER BY sort_key, id",
        values,
    )


def passed(database: Database, today: date) -> list[DossierRow]:
    """Displayed documents whose term has passed, the oldest first."""
    found = database.ids(
        f"SELECT id FROM dossier WHERE trashed_at IS NULL AND is_displayed"
        f" AND {_SHOWN[Shown.EXPIRED]} ORDER BY until, id",
        (today.isoformat(),),
    )
    known = rows(database, found)
    return [known[id] for id in found]


def trashed(database: Database) -> list[DossierRow]:
    """What lies in the trash, the latest first."""
    found = database.rows(f"{_SELECT} WHERE d.trashed_at IS NOT NULL ORDER BY d.trashed_at DESC")
    return [_row(row) for row in found]


def _used(database: Database, ids: Sequence[int]) -> dict[int, int]:
    """How many inquiries each was used for, in one pass for all of them."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(
        "SELECT dossier_id, count(DISTINCT inquiry_id) FROM inquiry_source"
        f" WHERE dossier_id IN ({marks}) GROUP BY dossier_id",
        tuple(ids),
    )
    return {row[0]: row[1] for row in found}


def editions(database: Database) -> list[tuple[int | None, str]]:
    """Where articles were from: titles that are subscribed to, then those typed, the most used."""
    found = database.rows(
        "SELECT p.id, p.title FROM periodical p WHERE p.trashed_at IS NULL"
        " ORDER BY (SELECT count(*) FROM dossier d WHERE d.periodical_id = p.id) DESC, p.sort_key"
    )
    typed = database.rows(
        "SELECT NULL, edition FROM dossier WHERE edition > '' AND periodical_id IS NULL"
        " AND trashed_at IS NULL GROUP BY edition ORDER BY count(*) DESC, edition"
    )
    return [(row[0], row[1]) for row in (*found, *typed)]


def typed(database: Database, column: str) -> list[str]:
    """Authors, subjects or places typed before, the most used first."""
    assert column in ("author", "subject", "shelf")
    found = database.rows(
        f"SELECT {column} FROM dossier WHERE {column} > '' AND trashed_at IS NULL"
        f" GROUP BY {column} ORDER BY count(*) DESC, {column} LIMIT 200"
    )
    return [row[0] for row in found]


_COLUMNS = (
    "kind, title, document_no, organisation_id, rubric, own_rubric_id, subject, language, shelf,"
    " author, edition, periodical_id, issue_no, pages, note"
).split(", ")
_SELECT = (
    f"SELECT d.id, d.number, {', '.join('d.' + column for column in _COLUMNS)}, d.entered_on,"
    " d.on_date, d.until, d.is_displayed, coalesce(o.name_ru, ''), coalesce(o.name_ky, ''),"
    " r.name_ru, r.name_ky, r.counted_as,"
    " d.trashed_at FROM dossier d LEFT JOIN organisation o ON o.id = d.organisation_id"
    " LEFT JOIN rubric r ON r.id = d.own_rubric_id"
)


def _row(row: Row, used: int = 0) -> DossierRow:
    id, number, *rest = row
    values, rest = rest[: len(_COLUMNS)], rest[len(_COLUMNS) :]
    on, dated, until, displayed, body_ru, body_ky, own_ru, own_ky, counted_as, gone = rest
    draft = DossierDraft(
        on=date.fromisoformat(on),
        dated=day(dated),
        until=day(until),
        is_displayed=bool(displayed),
        **dict(zip(_COLUMNS, values, strict=True)),
    )
    own = OwnName(own_ru, own_ky, counted_as) if counted_as else None
    return DossierRow(id, number, draft, body_ru, body_ky, own, used, gone is not None)


def _values(database: Database, draft: DossierDraft) -> dict[str, str | int | None]:
    return {column: getattr(draft, column) for column in _COLUMNS} | {
        "entered_on": draft.on.isoformat(),
        "on_date": written(draft.dated),
        "until": written(draft.until),
        "is_displayed": int(draft.is_displayed),
        "search_key": _search_key(draft, _body(database, draft.organisation_id)),
        "sort_key": sort_key(f"{draft.author} {draft.title}"),
    }


def _body(database: Database, id: int | None) -> OrganisationRow | None:
    return organisations.get(database, id) if id is not None else None


def _search_key(draft: DossierDraft, body: OrganisationRow | None) -> str:
    words = (
        *(draft.title, draft.note, draft.subject, draft.document_no, draft.author),
        *(draft.edition, draft.issue_no, *((body.name_ru, body.name_ky) if body else ())),
    )
    return search_key(" ".join(words))
