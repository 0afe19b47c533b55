"""Random months of work: every relation holds, every cell is the sum of its evidence."""

from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain import classes
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.periods import quarter
from desktop_app.statistics.evaluation import evaluate
from desktop_app.statistics.evidence import evidence
from desktop_app.statistics.forms import Form
from desktop_app.statistics.relations import checks
from desktop_app.storage import facts
from desktop_app.storage.database import Database

DAYS = st.integers(0, 700).map(lambda n: date(2025, 2, 1) + timedelta(days=n))
AGE = st.sampled_from(classes.Age)
CATEGORY = st.sampled_from(classes.Category)
KIND = st.sampled_from(classes.Kind)
CONTENT = st.sampled_from(classes.Content)
LANGUAGE = st.sampled_from(classes.Language)
RUBRIC = st.sampled_from(classes.Rubric)
TYPES = st.sampled_from([t for t in classes.Inquiry if t is not classes.Inquiry.CONSULTATION])
MANY = st.integers(1, 40)


@st.composite
def acts(draw: st.DrawFn) -> list[Fact]:
    """The entries of one act at the desk."""
    on, age = draw(DAYS), draw(AGE)
    match draw(st.integers(0, 5)):
        case 0:
            mode = draw(st.sampled_from(("new", "again")))
            return [
                Fact(Name.REGISTRATION, on, age=age, category=draw(CATEGORY), mode=mode),
                Fact(Name.VISIT, on, age=age, mode="service"),
            ]
        case 1:
            return [
                Fact(
                    Name.LOAN,
                    on,
                    draw(MANY),
                    age=age,
                    kind=draw(KIND),
                    content=draw(CONTENT),
                    language=draw(LANGUAGE),
                )
            ]
        case 2:
            came, inside = draw(MANY), draw(st.booleans())
            mode = "inside" if inside else "outside"
            return [
                Fact(Name.EVENT, on, kind="quiz", mode=mode),
                Fact(Name.ATTENDANCE, on, came, age=age, mode=mode),
                Fact(Name.VISIT, on, came, age=age, mode="event" if inside else "outside"),
            ]
        case 3:
            rubric = draw(RUBRIC)
            return [
                Fact(Name.INQUIRY, on, content=rubric),
                Fact(
                    Name.ANSWER, on, content=rubric, mode=draw(st.sampled_from(("in_time", "late")))
                ),
                Fact(Name.REFERENCE, on, age=age, kind=draw(TYPES), mode="local_body"),
                Fact(Name.SOURCE_DOCUMENT, on, draw(MANY), content=rubric),
            ]
        case 4:
            article = draw(
                st.sampled_from(("books", "repair", "equipment", "subscription", "other"))
            )
            return [Fact(Name.SPENDING, on, kind=article, money=draw(st.integers(1, 10**8)))]
    out = draw(st.booleans())
    count, price = draw(MANY), draw(st.integers(0, 10**6))
    return [
        Fact(
            Name.STOCK,
            on,
            -count if out else count,
            kind=draw(KIND),
            content=draw(CONTENT),
            language=draw(LANGUAGE),
            mode="withdrawal" if out else draw(st.sampled_from(("receipt", "opening"))),
            reason=draw(st.sampled_from(classes.Reason)) if out else "",
            money=-price if out else price,
        )
    ]


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(work=st.lists(acts(), max_size=40), number=st.integers(1, 4))
def test_everything_ties(quarterly: Form, work: list[list[Fact]], number: int) -> None:
    database = Database.in_memory("07")
    with database.transaction():
        facts.post(database, [fact for act in work for fact in act])
    evaluated = evaluate(database, quarterly, quarter(2026, number), {})
    broken = [check for check in checks(evaluated) if not check.ok and not check.relation.weak]
    assert broken == []
    for cell in evaluated.cells.values():
        if cell.indicator and cell.period:
            rows = evidence(database, cell.indicator, cell.period)
            assert sum(row.amount for row in rows) == cell.value, cell
    database.close()
