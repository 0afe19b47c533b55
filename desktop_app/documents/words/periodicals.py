"""Words of journals and newspapers: frequencies, who pays, how an issue stands, what was done."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "pace": {
            "daily": translate("Periodicals", "Daily"),
            "several_weekly": translate("Periodicals", "Several times a week"),
            "weekly": translate("Periodicals", "Once a week"),
            "twice_monthly": translate("Periodicals", "Twice a month"),
            "monthly": translate("Periodicals", "Once a month"),
            "quarterly": translate("Periodicals", "Once a quarter"),
            "yearly": translate("Periodicals", "Several times a year"),
            "irregular": translate("Periodicals", "Irregularly"),
        },
        "subscription_origin": {
            "district": translate("Periodicals", "District budget"),
            "local": translate("Periodicals", "Aiyl okmotu"),
            "republican": translate("Periodicals", "Republican budget"),
            "sponsor": translate("Periodicals", "Sponsor"),
            "paid": translate("Periodicals", "The library's own money"),
            "free": translate("Periodicals", "Comes free of charge"),
            "gift": translate("Periodicals", "Gift"),
        },
        "issue_state": {
            "received": translate("Periodicals", "received"),
            "coming": translate("Periodicals", "not out yet"),
            "due": translate("Periodicals", "expected"),
            "late": translate("Periodicals", "late"),
            "claimed": translate("Periodicals", "claimed"),
            "given_up": translate("Periodicals", "not waited for"),
        },
        "periodical_kind": {
            "journal": translate("Periodicals", "Journal"),
            "newspaper": translate("Periodicals", "Newspaper"),
        },
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong, and what to do."""
    return _of_cards(translate) | _of_issues(translate) | _of_stock(translate)


def _of_cards(translate: Translate) -> dict[str, str]:
    return {
        "periodical_unknown": translate("Periodicals", "This title is no longer in the list."),
        "issues_keep_numbers": translate(
            "Periodicals",
            "Issues of this title are marked already, so what it is and whether each issue has its"
            " own day cannot change. Add it as a new title.",
        ),
        "pace_required": translate("Periodicals", "Choose how often it appears."),
        "weekdays_required": translate("Periodicals", "Press the weekdays on which it appears."),
        "one_weekday": translate(
            "Periodicals", "Once a week: press one weekday, or choose “Several times a week”."
        ),
        "months_wrong": translate(
            "Periodicals", "The months go from 1 to 12, the last one not before the first."
        ),
        "free_has_price": translate(
            "Periodicals", "What comes free has no price. Leave it empty or choose who pays."
        ),
        "subscription_unknown": translate("Periodicals", "There is no such subscription."),
        "subscription_paid": translate(
            "Periodicals",
            "The money of this subscription is entered as spent. Cancel that record first.",
        ),
        "subscription_costs_nothing": translate(
            "Periodicals", "Nothing was paid for it: it has no price, or comes free or as a gift."
        ),
        "all_renewed": translate(
            "Periodicals", "Every subscription of this year goes on already: nothing to renew."
        ),
        "nothing_to_renew": translate(
            "Periodicals", "There is no subscription to renew yet. Enter the first one."
        ),
    }


def _of_issues(translate: Translate) -> dict[str, str]:
    return {
        "issue_unknown": translate("Periodicals", "There is no such issue."),
        "issue_label_required": translate(
            "Periodicals", "Write what is printed on it, for example: special issue."
        ),
        "issue_in_thick_one": translate(
            "Periodicals", "This number is a part of {issue}. Change that one."
        ),
        "issue_has_one_day": translate(
            "Periodicals", "An issue of a day cannot stand for several numbers."
        ),
        "issue_here_already": translate(
            "Periodicals", "{issue} is here already, so one issue cannot stand for both."
        ),
        "issue_is_entered": translate(
            "Periodicals", "{issue} stands in the summary book. Undo that batch first."
        ),
        "issue_was_handed_on": translate(
            "Periodicals", "{issue} was handed on. Take that back first."
        ),
        "issue_not_here": translate("Periodicals", "Mark the issue as received first."),
        "issue_not_late": translate(
            "Periodicals", "One of these issues is no longer missing. Look at the list again."
        ),
        "arrival_unread": translate(
            "Periodicals",
            "Type a date, a number of copies, or both: 12.03 2. A double number: 3-4.",
        ),
        "nothing_to_claim": translate("Periodicals", "Tick at least one issue."),
        "recipient_required": translate("Periodicals", "Write whom the letter is for."),
        "claim_answer_required": translate("Periodicals", "Write what was answered."),
        "claim_unknown": translate("Periodicals", "There is no such letter."),
        "handed_on_before": translate("Periodicals", "The issue came only on {date}."),
        "too_few_copies": translate("Periodicals", "Copies left to hand on: {left}."),
        "route_known": translate("Periodicals", "“{body}” gets each issue already."),
        "delivery_unknown": translate("Periodicals", "This was taken back already."),
        "body_required": translate("Periodicals", "Choose who gets it."),
    }


def _of_stock(translate: Translate) -> dict[str, str]:
    return {
        "nothing_to_enter": translate(
            "Periodicals", "Nothing to enter by this day: everything that came stands in the book."
        ),
        "offer_changed": translate(
            "Periodicals", "Other issues came meanwhile. Look at the list again."
        ),
        "nothing_to_write_off": translate("Periodicals", "Tick what is to be written off."),
        "term_not_over": translate(
            "Periodicals", "One of these is still within its term. Look at the list again."
        ),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """What was done."""
    return _acts_of_cards(translate, n) | {
        "issue.receive": translate(
            "Periodicals", "Received: {title}, {issue}, %n copy(ies)", "", n
        ),
        "issue.special": translate(
            "Periodicals", "Received: {title}, {issue}, %n copy(ies)", "", n
        ),
        "issue.give_up": translate("Periodicals", "No longer waited for: {title}, {issue}"),
        "issue.expect": translate("Periodicals", "Waited for again: {title}, {issue}"),
        "issue.describe": translate("Periodicals", "Noted: {title}, {issue}"),
        "issue.hand_on": translate(
            "Periodicals", "Handed on: {title}, {issue}, %n copy(ies) to {body}", "", n
        ),
        "issue.take_back": translate("Periodicals", "Not handed on after all: {title}, {body}"),
        "issue.route": translate(
            "Periodicals", "Each issue of {title} goes to {body}, %n copy(ies)", "", n
        ),
        "issue.end_route": translate("Periodicals", "{title} no longer goes to {body}"),
        "claim.write": translate("Periodicals", "Claim no. {number} about %n issue(s)", "", n),
        "claim.answer": translate("Periodicals", "The answer to claim no. {number} is noted"),
    }


def _acts_of_cards(translate: Translate, n: int) -> dict[str, str]:
    return {
        "periodical.add": translate("Periodicals", "Added: {title}"),
        "periodical.change": translate("Periodicals", "Changed: {title}"),
        "periodical.trash": translate("Periodicals", "Moved to the trash: {title}"),
        "periodical.restore": translate("Periodicals", "Taken back from the trash: {title}"),
        "subscription.add": translate(
            "Periodicals",
            "{title}: subscribed for months {first}–{last} of {year}, %n copy(ies)",
            "",
            n,
        ),
        "subscription.change": translate(
            "Periodicals",
            "{title}: subscription changed, months {first}–{last} of {year}, %n copy(ies)",
            "",
            n,
        ),
        "subscription.pay": translate(
            "Periodicals", "{title}: the subscription of {year} is entered as paid"
        ),
        "subscription.renew_all": translate("Periodicals", "%n subscription(s) renewed", "", n),
        "subscription.cancel": translate(
            "Periodicals", "{title}: the subscription of {year} is cancelled"
        ),
    }
