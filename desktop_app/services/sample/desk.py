"""The sample's desk: readers register, borrow, return, come and go, day after day."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

from desktop_app.domain.classes import Age, Category, Content
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.people import name_key
from desktop_app.domain.readers import GRADES
from desktop_app.domain.text import search_key, sort_key
from desktop_app.services.sample.world import AGES, SEASON, SHARES, Item, Person, World
from desktop_app.storage.bulk import insert_rows

_READER = (
    "id card_no surname given patronymic birth_year category grade school village street house"
    " phone guardian consent_on note since search_key sort_key name_key"
).split()
_REGISTRATION = "id reader_id year number on_date age category is_new".split()
_LOAN = "id reader_id copy_id issued_on due_on returned_on renewals".split()

_LIMIT = 5


class Desk:
    """Simulates the desk; one call of `day` is one open day."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.registrations: list[tuple[object, ...]] = []
        self.loans: list[list[object]] = []
        self._due_back: dict[date, list[tuple[int, Person, Item]]] = defaultdict(list)
        self._numbers: dict[int, int] = defaultdict(int)
        self._seen: set[int] = set()
        self._weights: list[float] = []

    def open_days(self) -> None:
        """Two years at the desk; loans are spread by season to reach the wanted number."""
        world = self.world
        self._weights = _running_sum([person.weight for person in world.people])
        days = list(world.days())
        busy = sum(SEASON[day.month - 1] for day in days)
        owed = 0.0
        for day in days:
            if day in world.closed_days:
                continue
            owed += world.size.loans * SEASON[day.month - 1] / busy
            world.post(Fact(Name.WORKDAY, day))
            if day == world.power_cut:
                continue
            owed -= self.day(day, owed)

    def day(self, day: date, wanted: float) -> int:
        """Returns first, then readers come and borrow; the number of loans made."""
        self._seen.clear()
        for loan, person, item in self._overdue_now(day):
            self.loans[loan][5] = day.isoformat()
            item.is_out = False
            person.open_loans -= 1
            self._come(person, day)
        made = 0
        while made < wanted - 0.5:
            person = self._someone()
            before = made
            for _ in range(1 + (self.world.dice.random() < 0.7) + (self.world.dice.random() < 0.5)):
                if made < wanted and person.open_loans < _LIMIT:
                    self._issue(person, day)
                    made += 1
            if made == before:
                self._come(person, day)
        self._passers_by(day)
        return made

    def write(self) -> None:
        """The desk's rows, once all days are over."""
        database = self.world.database
        insert_rows(database, "registration", _REGISTRATION, self.registrations)
        insert_rows(database, "loan", _LOAN, self.loans)
        out = ((item.id,) for item in self.world.items if item.is_out)
        database.executemany(
            "UPDATE copy SET status = 'on_loan' WHERE id = ? AND withdrawal_id IS NULL", out
        )

    def _overdue_now(self, day: date) -> list[tuple[int, Person, Item]]:
        ready = [when for when in self._due_back if when <= day]
        return [loan for when in sorted(ready) for loan in self._due_back.pop(when)]

    def _someone(self) -> Person:
        return self.world.dice.choices(self.world.people, cum_weights=self._weights)[0]

    def _issue(self, person: Person, day: date) -> None:
        dice = self.world.dice
        item = self.world.items[int(len(self.world.items) * dice.random())]
        while item.is_out or item.since > day:
            item = self.world.items[int(len(self.world.items) * dice.random())]
        self._come(person, day)
        item.is_out = True
        person.open_loans += 1
        due = day + timedelta(days=15)
        while not self.world.is_open(due):
            due += timedelta(days=1)
        number = len(self.loans)
        self.loans.append(
            [number + 1, person.id, item.id, day.isoformat(), due.isoformat(), None, 0]
        )
        back = day + timedelta(days=1 + min(120, self._days_kept()))
        self._due_back[back].append((number, person, item))
        self.world.post(
            Fact(
                Name.LOAN,
                day,
                age=person.age,
                category=person.frozen,
                kind=item.kind,
                content=item.content,
                language=item.language,
                local=item.local,
                mode="home",
                ref=number + 1,
            )
        )

    def _days_kept(self) -> int:
        """Most books come back in time, some late, a few very late."""
        luck = self.world.dice.random()
        if luck < 0.9:
            return self.world.dice.randrange(2, 15)
        return self.world.dice.randrange(14, 40 if luck < 0.985 else 119)

    def _come(self, person: Person, day: date) -> None:
        """A visit, counted once a day; at the first one of a year the reader is registered."""
        if person.id in self._seen:
            return
        self._seen.add(person.id)
        if person.registered_in != day.year:
            self._register(person, day)
        self.world.post(
            Fact(
                Name.VISIT,
                day,
                age=person.age,
                category=person.frozen,
                mode="service",
                ref=person.id,
            )
        )

    def _register(self, person: Person, day: date) -> None:
        is_new = not person.registered_in
        person.registered_in = day.year
        person.age = self.world.age_of(person.birth_year, day)
        person.frozen = person.category
        self._numbers[day.year] += 1
        number = len(self.registrations) + 1
        self.registrations.append(
            (number, person.id, day.year, self._numbers[day.year], day.isoformat(),
             person.age, person.frozen, int(is_new))
        )  # fmt: skip
        self.world.post(
            Fact(
                Name.REGISTRATION,
                day,
                age=person.age,
                category=person.frozen,
                mode="new" if is_new else "again",
                ref=number,
            )
        )

    def _passers_by(self, day: date) -> None:
        """Visits to the reading room and questions, counted by the big buttons."""
        dice = self.world.dice
        for age, most in ((Age.CHILD, 9), (Age.YOUTH, 4), (Age.ADULT, 3)):
            if count := dice.randrange(most):
                self.world.post(Fact(Name.VISIT, day, count, age=age, mode="service"))
            if dice.random() < 0.35:
                kind = dice.choice(("thematic", "address", "clarifying", "factual"))
                content = tuple(Content)[day.toordinal() % len(Content)]
                self.world.post(
                    Fact(Name.REFERENCE, day, age=age, kind=kind, content=content, mode="reader")
                )
            if dice.random() < 0.05:
                self.world.post(Fact(Name.CONSULTATION, day, age=age, mode="reader"))
            if dice.random() < 0.05:
                self.world.post(Fact(Name.REMOTE, day, age=age))


def make_readers(world: World) -> None:
    """The readers' cards; a few of them joined before the sample begins to look lived in."""
    categories = world.dice.choices(list(SHARES), list(SHARES.values()), k=world.size.readers)
    rows = []
    for number, category in enumerate(categories, 1):
        low, high = AGES[category]
        born = world.until.year - world.dice.randint(low, high)
        weight = world.dice.random() ** 2 + 0.15
        world.people.append(Person(number, born, category, weight))
        rows.append(_reader_row(world, number, born, category))
    insert_rows(world.database, "reader", _READER, rows)


def _reader_row(world: World, number: int, born: int, category: Category) -> tuple[object, ...]:
    dice, words = world.dice, world.words
    is_woman = dice.random() < 0.58
    given = dice.choice(words["female" if is_woman else "male"])
    surname, patronymic = dice.choice(words["surnames"]), ""
    if dice.random() < 0.2:
        surname = f"{dice.choice(words['fathers'])} {'кызы' if is_woman else 'уулу'}"
    elif is_woman and surname.endswith(("ов", "ев", "ёв")):
        surname += "а"
    grades = GRADES.get(category)
    grade = dice.choice(grades) if grades else None
    name = f"{surname} {given}"
    school = "№ 2" if grade else ""
    street, house = dice.choice(words["streets"]), str(dice.randrange(1, 160))
    phone = f"+996{dice.choice(('700', '550', '777'))}{dice.randrange(10**6):06}"
    guardian = f"{surname} {dice.choice(words['female'])}" if world.until.year - born < 15 else ""
    since = world.start.isoformat()
    return (
        number, number, surname, given, patronymic, born, category.value, grade, school,
        world.village, street, house, phone, guardian, since, "", since,
        search_key(f"{number} {name} {street}"), sort_key(name), name_key(name),
    )  # fmt: skip


def _running_sum(weights: list[float]) -> list[float]:
    total, sums = 0.0, []
    for weight in weights:
        total += weight
        sums.append(total)
    return sums
