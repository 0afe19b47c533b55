"""The chronicle of the sample village: nine entries, five people; one of them has not agreed."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from desktop_app.domain.chronicle import EntryDraft, Member
from desktop_app.domain.periods import last_finished_quarter
from desktop_app.domain.persons import PersonDraft
from desktop_app.services import chronicle, persons
from desktop_app.services.library import Library

_PEOPLE = (
    PersonDraft("Шаршенов Токтогул", "1868", "1938", "айылдын негиздөөчүсү"),
    PersonDraft("Иванова Мария Петровна", "1908", "1987", "первая учительница села"),
    PersonDraft("Үсөнов Жумабек", "1919", "1943-07", "согуштун катышуучусу"),
    PersonDraft("Асанов Бакыт Токтогулович", "1961", "", "айыл өкмөтүнүн биринчи башчысы"),
    PersonDraft("Өмүрова Бүбүсара", "1941", "", "кыз узатуу салтын билген апа"),
)
_AGREED = 3  # the one of these people who lives and agreed

_Named = tuple[tuple[int, str], ...]
# days ago, time told of, chapter, title, text, source and its kind, people by their place above
_ENTRIES: tuple[tuple[int, str, str, str, str, str, str, _Named], ...] = (
    (
        40, "", "place_name", "Айылдын аты",
        "Карыялар айткандай, айыл өрөөндүн оозундагы мойнок таштан улам аталган: суу ташкындаганда"
        " ошол таш сууну эки жакка бөлүп турган.\n\nСуу 1974-жылы тосмолонгондон кийин таш жолдун"
        " боюнда калган, ага белги коюлган.",
        "teller", "Өмүрова Бүбүсара апа, 2026-жыл", ((4, "айтып берген"),),
    ),
    (
        38, "~1885", "founding", "Алгачкы отурукташуу",
        "Алгачкы он төрт түтүн кыштоого отурукташып, биринчи арыкты казган. Арык азыр да Эски арык"
        " деп аталат.",
        "archive", "Аламүдүн районунун архиви, 3-фонд, 41-иш", ((0, "негиздөөчү"),),
    ),
    (
        35, "1930", "kolkhoz", "Создан колхоз «Кызыл-Туу»",
        "На общем собрании 62 хозяйства объединились в колхоз. Первым посевом были ячмень и"
        " сахарная свёкла.\n\nКонтора стояла на месте нынешней библиотеки.",
        "newspaper", "«Советская Киргизия», 1930, № 112", (),
    ),
    (
        33, "1932-09", "village_school", "Первая школа",
        "Школа открылась в двух комнатах: учились 28 детей в одну смену и 15 взрослых вечером.",
        "book", "«Школы Аламудунского района», Фрунзе, 1978", ((1, "учительница"),),
    ),
    (
        30, "1941..1945", "war", "Майданга кеткендер",
        "Айылдан 84 киши майданга кеткен, 31 киши кайтып келген жок. Аттары эстелик ташка жазылган."
        "\n\nАялдар менен балдар кызылча талаасында иштешкен; тылдын 46 эмгекчиси медаль алган.",
        "archive", "Эскерүү китеби, 2-том", ((2, "1943-жылы курман болгон"),),
    ),
    (
        26, "1958-11-07", "culture", "Китепкана ачылды",
        "Клубдун бир бөлмөсүндө 640 китеп менен айылдык китепкана ачылган.",
        "photo", "Ачылыш күнүнүн сүрөтү, китепкананын альбому", (),
    ),
    (
        21, "1996", "okmotu", "Айыл өкмөтү түзүлдү",
        "Айылдык кеңештин ордуна айыл өкмөтү түзүлүп, биринчи башчысы шайланган.",
        "archive", "Айыл өкмөтүнүн токтомдору, 1996", ((3, "биринчи башчысы"),),
    ),
    (
        16, "1950s", "traditions", "Кыз узатуу",
        "Кыз узатууда төшөктү тоголотуп, «кошок» айтышкан. Кошоктун сөздөрү жазылып алынды.",
        "teller", "Өмүрова Бүбүсара апа", ((4, "кошок айткан"),),
    ),
    (
        9, "2025-06", "present", "Таза суу келди",
        "В июне в дома двух верхних улиц пришла чистая вода: проложено 4,2 км труб, подключены 118"
        " дворов.",
        "observation", "", (),
    ),
)  # fmt: skip


def make_chronicle(library: Library, until: date) -> None:
    """Written in the open quarter, on some of the last days."""
    opened = last_finished_quarter(until).end

    def at(days: int) -> date:
        day = max(opened, until - timedelta(days=days))
        library.clock = lambda: datetime.combine(day, time(15, 20))
        return day

    agreed = at(_ENTRIES[0][0])
    people = [
        persons.add(
            library,
            PersonDraft(**{**vars(draft), "consent_on": agreed if place == _AGREED else None}),
        ).id
        for place, draft in enumerate(_PEOPLE)
    ]
    author = library.setting("library.librarian")
    for days, happened, section, title, body, kind, source, named in _ENTRIES:
        members = tuple(Member(people[place] or 0, role) for place, role in named)
        on = at(days)
        draft = EntryDraft(
            on, happened, title, body, section, "Таш-Мойнок", kind, source, author, people=members
        )
        chronicle.add(library, draft)
