"""The same words for a messenger: plain lines, label and value, Kyrgyz first."""

from __future__ import annotations

from desktop_app.documents.posters import texts
from desktop_app.domain import dates
from desktop_app.domain.announcements import Announcement, MonthPlan, PlanLine


def of_event(told: Announcement, lang: str) -> str:
    """An announcement in 'ru', 'ky' or 'both', one below the other."""
    return _joined([_event(told, one) for one in _languages(lang)])


def of_month(plan: MonthPlan, lang: str) -> str:
    """The plan of a month, an event a line."""
    return _joined([_month(plan, one) for one in _languages(lang)])


def _languages(lang: str) -> tuple[str, ...]:
    return ("ky", "ru") if lang == "both" else (lang,)


def _joined(parts: list[str]) -> str:
    return "\n\n".join(parts).replace("\u00a0", " ")


def _event(told: Announcement, lang: str) -> str:
    word = texts.WORDS[lang]
    form = texts.said(lang, told.form_ky, told.form_ru)
    title = texts.title(told, lang)
    labelled = (
        (word["date"], texts.full_date(told, lang)),
        (word["time"], told.starts_at),
        (word["place"], texts.place(told, lang)),
        (word["audience"], told.audience),
    )
    lines = [
        word["call"],
        f"{form}: {title}" if form else title,
        *(f"{label}: {value}" for label, value in labelled if value),
        word["free"] if told.is_free else "",
        texts.organisers(told, lang),
        f"{word['phone']}: {told.phone}" if told.phone else "",
    ]
    return "\n".join(filter(None, lines))


def _month(plan: MonthPlan, lang: str) -> str:
    word = texts.WORDS[lang]
    month = dates.month_name(plan.month.month, lang).upper()
    address = texts.said(lang, plan.address_ky, plan.address_ru)
    lines = [
        texts.said(lang, plan.library_ky, plan.library_ru),
        word["plan"].format(month=month),
        *(_line(line, lang) for line in plan.lines),
        f"{word['place']}: {address}" if address else "",
        f"{word['phone']}: {plan.phone}" if plan.phone else "",
        word["free"] if plan.is_free else "",
    ]
    return "\n".join(filter(None, lines))


def _line(line: PlanLine, lang: str) -> str:
    day = dates.day_month(line.on, lang) if line.on else texts.WORDS[lang]["no_day"]
    when = ", ".join(filter(None, (day, line.starts_at)))
    title = texts.said(lang, line.title_ky, line.title_ru)
    return f"{when} – {title}" + (f" ({line.audience})" if line.audience else "")
