"""Words of events and of the organisations that help with them."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "event_form": _event_form(translate),
        "direction": _direction(translate),
        "venue_kind": _venue_kind(translate),
        "event_state": _event_state(translate),
        "plan_section": _plan_section(translate),
        "evidence": _evidence(translate),
        "plan_addressee": _plan_addressee(translate),
        "organisation_kind": _organisation_kind(translate),
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "title_required": translate("Events", "Enter the title."),
        "form_required": translate("Events", "Choose the form of the event."),
        "direction_wrong": translate("Events", "Choose the subject from the list."),
        "venue_required": translate("Events", "Choose where it takes place."),
        "section_wrong": translate("Events", "Choose the section of the plan from the list."),
        "ends_before_start": translate(
            "Events", "The last day is before the first one. Enter a later day."
        ),
        "evidence_wrong": translate("Events", "Choose the evidence from the list."),
        "own_form_name_required": translate(
            "Events", "Enter the name of the form in Russian or Kyrgyz."
        ),
        "own_form_counted_as_required": translate(
            "Events", "Choose the usual form that it is counted as."
        ),
        "own_form_unknown": translate("Events", "This form is no longer there."),
        "shown_already": translate("Events", "«{title}» stands in the list already."),
        "nothing_new_to_show": translate(
            "Events", "Nothing else has come in the last {n} days. Ask for more days."
        ),
        "shown_unknown": translate("Events", "This document is no longer in the list."),
        "series_without_days": translate("Events", "Enter at least one day."),
        "series_too_long": translate("Events", "No more than {limit} events at once."),
        "series_of_days_off": translate(
            "Events", "All these days are days off. Choose other days."
        ),
        "series_line_unread": translate(
            "Events", "«{line}» is no day. Begin the line with a date like 12.10.2026."
        ),
        "event_in_future": translate(
            "Events", "This event is still to come. Count the people on its day."
        ),
        "event_unknown": translate("Events", "This event is no longer there."),
        "event_held": translate(
            "Events", "Event no. {no} was held and counted. Correct the number of people instead."
        ),
        "event_not_held": translate("Events", "Event no. {no} was not held yet."),
        "event_not_planned": translate("Events", "Event no. {no} is no longer planned."),
        "event_same_day": translate("Events", "The event is on {date} already. Enter another day."),
        "event_counted": translate(
            "Events",
            "This was counted when the event was held and can no longer be changed. Undo"
            " the holding first.",
        ),
        "event_may_not_be_held": translate(
            "Events", "Event no. {no} can no longer be marked as held."
        ),
        "event_may_not_be_planned": translate(
            "Events", "Event no. {no} can no longer be planned anew."
        ),
        "plan_day_set": translate(
            "Plan", "Event no. {no} has its day already. Open it to move it to another one."
        ),
        "plan_nothing_ticked": translate("Plan", "Nothing was ticked that is not in the plan yet."),
        "organisation_name_required": translate("Events", "Enter the name in Russian or Kyrgyz."),
        "organisation_kind_required": translate("Events", "Choose the kind of organisation."),
        "organisation_known": translate("Events", "«{name}» is in the list already."),
        "organisation_agreed": translate(
            "Events",
            "An agreement with «{name}» is in force. End it first, then put the body into the"
            " trash.",
        ),
        "email_wrong": translate("Events", "Enter the whole address: name@example.kg."),
        "organisation_unknown": translate("Events", "This organisation is no longer there."),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    return {
        "event.plan": translate("Events", "Event no. {no} planned for {date}: «{title}»"),
        "event.change": translate("Events", "Event no. {no} changed: «{title}»"),
        "event.move": translate("Events", "Event no. {no} moved from {was} to {date}"),
        "event.cancel": translate("Events", "Event no. {no} cancelled: «{title}»"),
        "event.resume": translate("Events", "Event no. {no} is planned again: «{title}»"),
        "event.hold": translate("Events", "Event no. {no} held: %n participant(s)", "", n),
        "event.correct_attendance": translate(
            "Events", "Event no. {no} corrected: %n participant(s) instead of {was}", "", n
        ),
        "event.outcome": translate("Events", "Event no. {no}: what became of it is written down"),
        "event.add_document": translate("Events", "«{title}» put on the list of event no. {no}"),
        "event.add_new_documents": translate(
            "Events", "%n new document(s) on the list of event no. {no}", "", n
        ),
        "event.remove_document": translate(
            "Events", "«{title}» taken off the list of event no. {no}"
        ),
        "event.order_documents": translate(
            "Events", "«{title}» has another place in the list of event no. {no}"
        ),
        "event_form.add": translate("Events", "Form «{name}» added"),
        "event_form.change": translate("Events", "Form «{name}»: changes saved"),
        "event_form.trash": translate("Events", "Form «{name}» moved to the trash"),
        "event_form.restore": translate("Events", "Form «{name}» taken from the trash"),
        "event.plan_series": translate(
            "Events", "«{title}»: %n more event(s) planned, {date} to {last}", "", n
        ),
        "event.plan_series_without": translate(
            "Events",
            "«{title}»: %n more event(s) planned, {date} to {last}; days off left out: {skipped}",
            "",
            n,
        ),
        "event.trash": translate("Events", "Event no. {no} moved to the trash"),
        "event.restore": translate("Events", "Event no. {no} taken from the trash"),
        "plan.add": translate("Plan", "In the plan, event no. {no}: «{title}»"),
        "plan.set_day": translate("Plan", "Event no. {no} has its day: {date}"),
        "plan.copy": translate("Plan", "%n row(s) of last year's plan entered for {year}", "", n),
        "plan.calendar": translate("Plan", "%n date(s) of the calendar entered in the plan", "", n),
        "organisation.add": translate("Events", "«{name}» added to the list"),
        "organisation.change": translate("Events", "«{name}»: changes saved"),
        "organisation.trash": translate("Events", "«{name}» moved to the trash"),
        "organisation.restore": translate("Events", "«{name}» taken from the trash"),
        "organisation.join": translate("Events", "«{name}» joined with «{kept}»"),
    }


def _event_form(translate: Translate) -> dict[str, str]:
    return {
        "exhibition": translate("Events", "Book exhibition"),
        "browsing_exhibition": translate("Events", "Browsing exhibition"),
        "one_book_exhibition": translate("Events", "Exhibition of one book"),
        "review": translate("Events", "Review of books"),
        "book_launch": translate("Events", "Book launch"),
        "reading_aloud": translate("Events", "Reading aloud"),
        "readers_conference": translate("Events", "Readers' conference"),
        "literary_hour": translate("Events", "Literary hour"),
        "talk": translate("Events", "Talk"),
        "information_hour": translate("Events", "Information hour"),
        "lesson": translate("Events", "Lesson"),
        "lecture": translate("Events", "Lecture"),
        "discussion": translate("Events", "Discussion"),
        "round_table": translate("Events", "Round table"),
        "debate": translate("Events", "Debate"),
        "meeting_evening": translate("Events", "Evening of meeting"),
        "village_meeting": translate("Events", "Village meeting"),
        "evening": translate("Events", "Evening party"),
        "childrens_party": translate("Events", "Children's party"),
        "literary_concert": translate("Events", "Literary and musical composition"),
        "aitysh": translate("Events", "Aitysh, manaschy"),
        "book_theatre": translate("Events", "Book theatre"),
        "concert": translate("Events", "Concert"),
        "quiz": translate("Events", "Quiz"),
        "game_contest": translate("Events", "Game contest"),
        "quest": translate("Events", "Quest"),
        "olympiad": translate("Events", "Olympiad"),
        "contest": translate("Events", "Contest of drawings or reciters"),
        "community_work": translate("Events", "Community work day"),
        "campaign": translate("Events", "Campaign"),
        "outing": translate("Events", "Outreach event"),
        "open_day": translate("Events", "Open day"),
        "information_day": translate("Events", "Day of information"),
        "specialist_day": translate("Events", "Specialist's day"),
        "club_session": translate("Events", "Club session"),
        "excursion": translate("Events", "Excursion"),
        "master_class": translate("Events", "Master class"),
        "online_campaign": translate("Events", "Online campaign"),
        "other": translate("Events", "Other form"),
    }


def _direction(translate: Translate) -> dict[str, str]:
    return {
        "patriotic": translate("Events", "Patriotic"),
        "legal": translate("Events", "Legal"),
        "self_government": translate("Events", "Self-government"),
        "concord": translate("Events", "Concord of peoples"),
        "reading": translate("Events", "Books and reading"),
        "local_history": translate("Events", "Local history"),
        "health": translate("Events", "Healthy life"),
        "ecology": translate("Events", "Ecology"),
        "aesthetic": translate("Events", "Art and beauty"),
        "family": translate("Events", "Family"),
        "career": translate("Events", "Choice of a profession"),
        "other": translate("Events", "Other subject"),
    }


def _plan_section(translate: Translate) -> dict[str, str]:
    return {
        "dates": translate("Events", "Calendar of dates"),
        "local_history": translate("Events", "Local history, chronicle"),
        "law": translate("Events", "Law and self-government"),
        "patriotism": translate("Events", "Patriotism, concord of peoples"),
        "family": translate("Events", "Family, children"),
        "reading": translate("Events", "Books and reading"),
        "health": translate("Events", "Healthy life"),
        "ecology": translate("Events", "Ecology"),
        "readers": translate("Events", "Work with debtors, helpers"),
        "stock": translate("Events", "Acquisition, safety of the stock"),
        "publicity": translate("Events", "Publicity, press"),
        "training": translate("Events", "Advanced training"),
        "other": translate("Events", "Other work"),
    }


def _plan_addressee(translate: Translate) -> dict[str, str]:
    return {
        "director": translate("Plan", "The director of the library system"),
        "school": translate("Plan", "The school"),
        "aiyl_okmotu": translate("Plan", "The aiyl okmotu"),
    }


def _venue_kind(translate: Translate) -> dict[str, str]:
    return {
        "library": translate("Events", "In the library"),
        "school": translate("Events", "At the school"),
        "club": translate("Events", "In the club"),
        "office": translate("Events", "At the aiyl okmotu"),
        "road": translate("Events", "On the road"),
    }


def _event_state(translate: Translate) -> dict[str, str]:
    return {
        "planned": translate("Events", "Planned"),
        "held": translate("Events", "Held"),
        "cancelled": translate("Events", "Cancelled"),
    }


def _evidence(translate: Translate) -> dict[str, str]:
    return {
        "registration": translate("Events", "Registration sheet"),
        "class_list": translate("Events", "Class list from the teacher"),
        "photo": translate("Events", "Photo"),
        "school_note": translate("Events", "Note of the school"),
        "other": translate("Events", "Other evidence"),
    }


def _organisation_kind(translate: Translate) -> dict[str, str]:
    return {
        "aiyl_okmotu": translate("Events", "Aiyl okmotu"),
        "kenesh": translate("Events", "Village kenesh"),
        "deputy": translate("Events", "Deputy"),
        "village_head": translate("Events", "Village head"),
        "aksakals": translate("Events", "Court of aksakals"),
        "pastures": translate("Events", "Pasture committee"),
        "water_users": translate("Events", "Water users"),
        "school": translate("Events", "School"),
        "kindergarten": translate("Events", "Kindergarten"),
        "club": translate("Events", "House of culture, club"),
        "music_school": translate("Events", "Music school"),
        "culture_department": translate("Events", "Department of culture"),
        "central_library": translate("Events", "Central library"),
        "veterans": translate("Events", "Council of veterans"),
        "women": translate("Events", "Women's council"),
        "youth": translate("Events", "Youth committee"),
        "health_post": translate("Events", "Health post"),
        "police": translate("Events", "Police"),
        "press": translate("Events", "Press"),
        "other": translate("Events", "Other organisation"),
    }
