"""The sample's subscribers: three cards, what they were told, one answer, something new.

Entered by the services themselves in the quarter that is still open.
"""

from __future__ import annotations

from datetime import date, timedelta

from desktop_app.domain.inquiries import OrganisationKind
from desktop_app.domain.periods import quarter
from desktop_app.domain.profiles import FeedbackDraft, NoticeDraft, ProfileDraft, Topic
from desktop_app.services import notices, novelties, organisations, profiles
from desktop_app.services.library import Library
from desktop_app.services.sample.clocks import at

_WORDS = "местн самоуправлен, муниципал, жергиликтүү өз, айыл өкмөт"
_FEW = 3  # documents of a notification


def make_profiles(library: Library, until: date) -> None:
    """The head of the aiyl okmotu, the pastures' committee, the teachers of the school."""
    begun = quarter(until.year, (until.month + 2) // 3).start
    library.clock = at(begun)
    head = ProfileDraft(
        begun, "dor", False, _body(library, OrganisationKind.AIYL_OKMOTU),
        "Токтогулов Нурлан Асанович", "глава айыл окмоту", "Манас көчөсү, 1", "0555 21 43 65",
        "Местное самоуправление", (), _WORDS, ("ru", "ky"), (), 0, "folder", "monthly",
        "Г. Асанова",
    )  # fmt: skip
    pastures: tuple[Topic, ...] = (("pastures", None), ("agriculture", None))
    herds = ProfileDraft(
        begun, "iri", False, _body(library, OrganisationKind.PASTURES),
        "Сыдыков Эркин", "жайыт комитетинин төрагасы", "", "0700 98 76 54",
        "Мал чарбачылыгы жана жайыт", pastures,
        profiles.proposed_words(library, "Мал чарбачылыгы жана жайыт", pastures),
        way="phone", rhythm="at_once", served_by="Г. Асанова",
    )  # fmt: skip
    teachers = ProfileDraft(
        begun, "iri", True, _body(library, OrganisationKind.SCHOOL), "", "", "", "",
        "Книги для школьников", (), "школьник, сказк, жомок, балдар", kinds=("book", "brochure"),
        rhythm="quarterly", served_by="Г. Асанова",
    )  # fmt: skip
    ids = [profiles.add(library, draft).id or 0 for draft in (head, herds, teachers)]
    library.clock = at(max(begun, until - timedelta(days=10)))
    for id in ids[:2]:
        told = [match.key for match in novelties.of_profile(library, id)][:_FEW]
        if told:
            way = profiles.get(library, id).draft.way
            notices.send(library, id, NoticeDraft(library.today, way), told)
    library.clock = at(max(begun, until - timedelta(days=6)))
    for row in notices.of_profile(library, ids[0]):
        notices.answer(library, row.id, FeedbackDraft(library.today, "yes", 2, 1))


def _body(library: Library, kind: OrganisationKind) -> int | None:
    known = organisations.rows(library, organisations.ids(library))
    return next((row.id for row in known.values() if row.kind == kind), None)
