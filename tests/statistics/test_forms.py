"""A form handed out on a stick: read whole, or refused with the place that is wrong."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app import paths
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.periods import parse
from desktop_app.statistics.evaluation import evaluate
from desktop_app.statistics.forms import Form, FormError, load
from desktop_app.statistics.relations import checks
from desktop_app.storage import facts
from desktop_app.storage.database import Database

SMALL: dict[str, Any] = {
    "key": "small",
    "version": 2,
    "title": {"ru": "Сводка", "ky": "Жыйынтык"},
    "tables": [
        {
            "key": "1",
            "title": {"ru": "Т", "ky": "Т"},
            "columns": [
                {"key": "fact", "title": {"ru": "Ф", "ky": "Ф"}},
                {"key": "note", "title": {"ru": "П", "ky": "П"}, "show": "plan"},
            ],
            "rows": [
                {"key": "visits", "title": {"ru": "П", "ky": "К"}, "indicator": "visit"},
                {"key": "empty", "title": {"ru": "", "ky": ""}},
            ],
        }
    ],
    "relations": [
        {
            "key": "few",
            "title": {"ru": "р", "ky": "р"},
            "left": ["1.visits.fact"],
            "op": "<=",
            "right": ["#visit:age=*"],
        },
        {
            "key": "many",
            "title": {"ru": "р", "ky": "р"},
            "left": ["1.visits.fact", "-1.empty.fact"],
            "op": ">=",
            "right": ["#visit"],
        },
    ],
    "texts": [{"key": "note", "title": {"ru": "т", "ky": "т"}}],
}


def written(tmp_path: Path, content: object) -> Path:
    path = tmp_path / "small.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_a_small_form_is_evaluated_and_checked(tmp_path: Path, database: Database) -> None:
    with database.transaction():
        facts.post(database, [Fact(Name.VISIT, date(2026, 3, 2), 5, age="child"),
                              Fact(Name.VISIT, date(2026, 3, 3), 2)])  # fmt: skip
    form = load(written(tmp_path, SMALL))
    evaluated = evaluate(database, form, parse("2026-03"), {("visit", "2026-03"): 9})
    assert form.table("1").rows[0].key == "visits"
    assert evaluated.cell("1", "visits", "fact").value == 7
    assert evaluated.cell("1", "visits", "note").value == 9
    assert evaluated.cell("1", "empty", "fact").value is None
    few, many = checks(evaluated)
    assert (few.left, few.right, few.ok, few.difference, few.name) == (7, 5, False, 2, "few")
    assert (many.left, many.right, many.ok) == (7, 7, True)


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        (("tables", 0, "columns", 0, "show"), "colour", "colour"),
        (("tables", 0, "columns", 0, "period"), "week", "week"),
        (("tables", 0, "rows", 0, "indicator"), "lone", "lone"),
        (("relations", 0, "op"), "<>", "<>"),
        (("tables",), None, "small.json"),
    ],
)
def test_a_wrong_form_names_its_place(
    tmp_path: Path, place: tuple[Any, ...], value: object, said: str
) -> None:
    content = json.loads(json.dumps(SMALL))
    inner = content
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    with pytest.raises(FormError, match=said):
        load(written(tmp_path, content))


def test_a_column_of_days_without_an_indicator_is_refused(tmp_path: Path) -> None:
    content = json.loads(json.dumps(SMALL))
    content["tables"][0] |= {"rows": "days"}
    with pytest.raises(FormError, match=r"1\.fact: no indicator"):
        load(written(tmp_path, content))


def test_a_file_that_is_no_form_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormError):
        load(written(tmp_path, ["?"]))


@pytest.mark.parametrize("path", sorted((paths.resources() / "forms").glob("*.json")))
def test_shipped_forms_name_only_cells_that_exist(path: Path, database: Database) -> None:
    form: Form = load(path)
    evaluated = evaluate(database, form, parse("2026-02" if form.is_diary else "2026-Q1"), {})
    assert all(check.ok for check in checks(evaluated))
    assert all(r.title["ru"] and r.title["ky"] for r in form.relations)
    form = evaluated.form
    assert all(row.title["ru"] and row.title["ky"] for t in form.tables for row in t.rows)
    assert all(c.title["ru"] and c.title["ky"] for t in form.tables for c in t.columns)
