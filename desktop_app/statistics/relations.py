"""Control relations: do the numbers of a form tie, and if not, by how much."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from desktop_app.statistics.evaluation import Evaluated
from desktop_app.statistics.forms import Relation
from desktop_app.statistics.indicators import VALUES, indicator


@dataclass(frozen=True)
class Check:
    """A relation tried on one column, row or period; `at` names which."""

    relation: Relation
    at: str
    left: int
    right: int

    @property
    def name(self) -> str:
        return f"{self.relation.key}.{self.at}" if self.at else self.relation.key

    @property
    def ok(self) -> bool:
        match self.relation.op:
            case "<=":
                # corrections may outweigh what came: nothing is a part of less than nothing too
                return self.left <= self.right or self.right <= self.left <= 0
            case ">=":
                return self.left >= self.right
            case "needs":
                return not self.left or bool(self.right)
        return self.left == self.right

    @property
    def difference(self) -> int:
        return self.left - self.right


def checks(evaluated: Evaluated) -> tuple[Check, ...]:
    """Every control relation of the form that looks at nothing else, tried wherever it applies."""
    return tuple(
        Check(relation, at, _sum(evaluated, relation.left, at), _sum(evaluated, relation.right, at))
        for relation in evaluated.form.relations
        if not relation.test
        for at in relation.over
    )


def _sum(evaluated: Evaluated, terms: tuple[str, ...], at: str) -> int:
    return sum(_term(evaluated, term.replace("@", at)) for term in terms)


def _term(evaluated: Evaluated, term: str) -> int:
    sign = -1 if term.startswith("-") else 1
    body = term.lstrip("+-")
    if body.startswith("#"):
        return sign * sum(evaluated.sums.value(key, evaluated.period) for key in _keys(body[1:]))
    table, row, column = body.split(".")
    if row in ("days", "records"):
        summed = (one.key for one in evaluated.form.table(table).rows if not one.is_sum)
        return sign * sum(int(evaluated.cell(table, key, column).value or 0) for key in summed)
    value = evaluated.cell(table, row, column).value
    return sign * int(value or 0) if not isinstance(value, Decimal) else sign * int(value)


def _keys(key: str) -> list[str]:
    """`loan:content=*` stands for the indicator of each code of that class."""
    if not key.endswith("=*"):
        return [key]
    name = key[:-2].rpartition(",")[2].rpartition(":")[2]
    return [indicator(key[:-1] + value).key for value in VALUES[name]]
