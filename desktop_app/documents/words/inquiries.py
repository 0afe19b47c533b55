"""Words of the self-government's inquiries, of small records and of readers' questions."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "channel": _channel(translate),
        "inquiry_state": _inquiry_state(translate),
        "given_as": _given_as(translate),
        "record_kind": _record_kind(translate),
        "article": _article(translate),
        "origin": _origin(translate),
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "asker_required": translate("Inquiries", "Enter who asks, or choose the body."),
        "question_required": translate("Inquiries", "Enter what was asked."),
        "channel_required": translate("Inquiries", "Choose how the question came."),
        "rubric_required": translate("Inquiries", "Choose the topic."),
        "kind_required": translate("Inquiries", "Choose the type."),
        "own_rubric_name_required": translate(
            "Inquiries", "Enter the name of the topic in Russian or Kyrgyz."
        ),
        "own_rubric_counted_as_required": translate(
            "Inquiries", "Choose the usual topic that it is counted as."
        ),
        "own_rubric_unknown": translate("Inquiries", "This topic is no longer there."),
        "due_required": translate("Inquiries", "Enter the day the answer is due."),
        "due_before_inquiry": translate(
            "Inquiries", "The deadline is before the day of the question."
        ),
        "answer_required": translate("Inquiries", "Enter what was answered."),
        "answer_before_inquiry": translate(
            "Inquiries", "The answer cannot be before the question."
        ),
        "inquiry_unknown": translate("Inquiries", "This inquiry is no longer there."),
        "inquiry_closed": translate("Inquiries", "Inquiry no. {no} is closed already."),
        "inquiry_in_work": translate(
            "Inquiries",
            "Only an accepted inquiry can go to the trash. No. {no} is in work: refuse it instead.",
        ),
        "inquiry_unanswered": translate(
            "Inquiries", "Inquiry no. {no} has no answer yet. Write the answer down first."
        ),
        "inquiry_worked_before": translate(
            "Inquiries",
            "This inquiry was in work on {date} already. It cannot have been accepted later.",
        ),
        "handed_before_answer": translate(
            "Inquiries", "The answer cannot be handed over before it was ready."
        ),
        "given_as_required": translate("Inquiries", "Choose in what form the answer was given."),
        "inquiry_counted": translate(
            "Inquiries",
            "This was counted with the answer and can no longer be changed. Undo the answer first.",
        ),
        "inquiry_deadlines_moved": translate(
            "Inquiries", "Deadlines of open inquiries reckoned anew in open days: {moved}."
        ),
        "inquiry_other_year": translate(
            "Inquiries", "Inquiry no. {no} is numbered in {year}. Its day must stay in that year."
        ),
        "not_in_trash": translate("Inquiries", "This is not in the trash."),
        "quantity_wrong": translate("Inquiries", "The number must be at least 1."),
        "money_without_spending": translate("Inquiries", "A sum belongs to spending only."),
        "money_required": translate("Inquiries", "Enter the sum."),
        "article_required": translate("Inquiries", "Choose what the money was spent on."),
        "origin_required": translate("Inquiries", "Choose where the money came from."),
        "closed_in_future": translate(
            "Inquiries", "The last closed day would be {date}; it has not come yet."
        ),
        "closed_already": translate(
            "Inquiries", "{date} is entered as closed already. Enter the other days."
        ),
        "record_unknown": translate("Inquiries", "This record is no longer there."),
        "record_cancelled": translate("Inquiries", "This record was taken back already."),
        "age_required": translate("Inquiries", "Choose the age."),
        "content_wrong": translate("Inquiries", "Choose the subject from the list."),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    return {
        "inquiry.accept": translate("Inquiries", "Inquiry no. {no} saved. Due on {date}"),
        "inquiry.accept_answered": translate("Inquiries", "Inquiry no. {no} saved and answered"),
        "inquiry.change": translate("Inquiries", "Inquiry no. {no} changed"),
        "inquiry.start": translate("Inquiries", "Inquiry no. {no} taken up"),
        "inquiry.pass_on": translate("Inquiries", "Inquiry no. {no} passed to the central library"),
        "inquiry.answer": translate("Inquiries", "Inquiry no. {no} answered"),
        "inquiry.amend": translate("Inquiries", "Answer to inquiry no. {no} corrected"),
        "inquiry.hand_over": translate("Inquiries", "Answer to inquiry no. {no} handed over"),
        "inquiry.refuse": translate("Inquiries", "Inquiry no. {no} refused"),
        "inquiry.trash": translate("Inquiries", "Inquiry no. {no} moved to the trash"),
        "inquiry.restore": translate("Inquiries", "Inquiry no. {no} taken from the trash"),
        "rubric.add": translate("Inquiries", "Topic «{name}» added"),
        "rubric.change": translate("Inquiries", "Topic «{name}»: changes saved"),
        "rubric.trash": translate("Inquiries", "Topic «{name}» moved to the trash"),
        "rubric.restore": translate("Inquiries", "Topic «{name}» taken from the trash"),
        "record.add": translate("Inquiries", "Record saved: {title}"),
        "record.cancel": translate("Inquiries", "Record taken back: {title}"),
        "reference.count": translate("Inquiries", "%n question(s) of readers counted", "", n),
        "reference.consult": translate("Inquiries", "%n consultation(s) counted", "", n),
        "reference.refuse": translate("Inquiries", "A reader's question not answered: counted"),
        "reference.forward": translate("Inquiries", "Question passed to the central library"),
        "reference.list": translate("Inquiries", "List of literature counted"),
        "copying.count": translate("Inquiries", "%n sheet(s) copied", "", n),
    }


def _channel(translate: Translate) -> dict[str, str]:
    return {
        "in_person": translate("Inquiries", "In person"),
        "phone": translate("Inquiries", "By phone"),
        "letter": translate("Inquiries", "By letter"),
        "messenger": translate("Inquiries", "By messenger"),
        "courier": translate("Inquiries", "By courier"),
    }


def _inquiry_state(translate: Translate) -> dict[str, str]:
    return {
        "accepted": translate("Inquiries", "Accepted"),
        "in_work": translate("Inquiries", "In work"),
        "waiting": translate("Inquiries", "Waiting for the central library"),
        "done": translate("Inquiries", "Done"),
        "handed": translate("Inquiries", "Handed over"),
        "refused": translate("Inquiries", "Refused"),
    }


def _given_as(translate: Translate) -> dict[str, str]:
    return {
        "oral": translate("Inquiries", "Told"),
        "phone": translate("Inquiries", "Told by phone"),
        "list": translate("Inquiries", "As a list"),
        "folder": translate("Inquiries", "As a folder"),
        "copy": translate("Inquiries", "As a copy"),
        "electronic": translate("Inquiries", "Electronically"),
    }


def _record_kind(translate: Translate) -> dict[str, str]:
    return {
        "publication": translate("Inquiries", "Publication in the press"),
        "closed_day": translate("Inquiries", "Library closed"),
        "spending": translate("Inquiries", "Money spent"),
        "public_work": translate("Inquiries", "Public work"),
        "subscriber": translate("Inquiries", "New subscriber"),
        "subscriber_end": translate("Inquiries", "Subscriber taken off"),
        "notification": translate("Inquiries", "Notifications to subscribers"),
        "partner_action": translate("Inquiries", "Done together with a partner"),
        "achievement": translate("Inquiries", "Achievement"),
    }


def _article(translate: Translate) -> dict[str, str]:
    return {
        "books": translate("Inquiries", "Books"),
        "subscription": translate("Inquiries", "Subscription to periodicals"),
        "equipment": translate("Inquiries", "Equipment"),
        "repair": translate("Inquiries", "Repairs"),
        "other": translate("Inquiries", "Other spending"),
    }


def _origin(translate: Translate) -> dict[str, str]:
    return {
        "district": translate("Inquiries", "District budget"),
        "local": translate("Inquiries", "Local budget"),
        "republican": translate("Inquiries", "Republican budget"),
        "grant": translate("Inquiries", "Grant"),
        "sponsor": translate("Inquiries", "Sponsor"),
        "gift": translate("Inquiries", "Gift of readers"),
        "paid": translate("Inquiries", "Paid services"),
    }
