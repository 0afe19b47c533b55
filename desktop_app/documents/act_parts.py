"""What every act shares: approval, title, commission, total, signatures (handbook 3.5).

    paper = act_paper(letter, lang, title, translate)
    act_head(paper, letter, people, ActTitle(title, "3", on), lang, translate)
    commission_listed(paper, people, translate)
    …                                   # the act's own text and list
    act_total(paper, copies, money, lang, translate)
    act_signatures(paper, people, translate)
    paper.write(to)

Names that are not known are lines to write on. Pages are «лист … из …».
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.documents import fonts
from desktop_app.documents.fonts import SANS, SANS_BOLD, SERIF
from desktop_app.documents.letterhead import Letterhead
from desktop_app.documents.pages import MM, Footer, Paper
from desktop_app.documents.words import Translate
from desktop_app.domain.amounts import in_words, money_in_words
from desktop_app.domain.dates import long
from desktop_app.domain.numbers import money as in_figures
from desktop_app.services.commission import Commission

_SIZE = 10.5
_ROLE, _SIGN, _GAP = 62 * MM, 48 * MM, 4 * MM
_BLANK = "____________________"


@dataclass(frozen=True)
class ActTitle:
    """«Акт о списании № 3»; without a number it is a draft for the commission."""

    title: str
    number: str
    on: date
    note: str = ""


def act_paper(
    letter: Letterhead, lang: str, title: str, translate: Translate, *, landscape: bool = False
) -> Paper:
    """The paper of an act, its first page begun; the footer says the sheet and their count."""
    sheet = translate("Acts", "Sheet {page} of {total}")
    paper = Paper(title, letter.name(lang), lang, Footer(f"{letter.name(lang)} · {title}", sheet))
    paper.page(landscape=landscape)
    return paper


def act_head(
    paper: Paper,
    letter: Letterhead,
    people: Commission,
    title: ActTitle,
    lang: str,
    translate: Translate,
    *,
    is_draft: bool | None = None,
) -> None:
    """Whose act it is at the left, «УТВЕРЖДАЮ» at the right, below them title, number and day.

    An act without a number is marked as a draft, unless `is_draft` says that it never has one.
    """
    top, half = paper.y, paper.width / 2 - 5 * MM
    for name, font in ((letter.system(lang), SANS), (letter.name(lang), SANS_BOLD)):
        if name:
            paper.text(name, font, 9.5, leading=1.35, room=half)
    if letter.place:
        paper.text(letter.place, SANS, 9, room=half)
    below = paper.y
    paper.y = top
    _approval(paper, people, lang, translate)
    paper.y = min(below, paper.y) - 16
    if not title.number if is_draft is None else is_draft:
        paper.text(translate("Acts", "DRAFT"), SANS_BOLD, 12, align="center", leading=1.5)
    paper.text(title.title, SANS_BOLD, 13.5, align="center")
    day = long(title.on, lang)
    numbered = translate("Acts", "no. {number} of {date}").format(
        number=title.number or "_____", date=day
    )
    paper.text(numbered, SANS, 11, align="center", leading=1.5)
    if title.note:
        paper.text(title.note, SANS_BOLD, 10, align="center", leading=1.5)
    paper.y -= 8


def commission_listed(paper: Paper, people: Commission, translate: Translate) -> None:
    """The commission: by which order, its chair, its members, the accountant."""
    title = translate("Acts", "The commission")
    if people.order:
        named = translate("Acts", "The commission appointed by {order}")
        title = named.format(order=people.order)
    act_text(paper, f"{title}:")
    for role, name in _roles(people, translate):
        act_text(paper, f"{role}: {name or _BLANK}", indent=6 * MM)
    paper.y -= 4


def act_text(paper: Paper, text: str, *, indent: float = 0) -> None:
    """A paragraph of an act."""
    paper.text(text, SERIF, _SIZE + 0.5, leading=1.35, indent=indent)


def act_total(
    paper: Paper, copies: int, money: int, lang: str, translate: Translate, label: str = ""
) -> None:
    """«Всего: 14 (четырнадцать) экземпляров на сумму 812 сом (восемьсот двенадцать сомов …)».

    `money` is tyiyn; `label` stands for «Всего».
    """
    n = copies
    template = translate(
        "Acts", "{label}: %n ({words}) copy(ies), the sum {sum} ({sum_words}).", "", n
    )
    text = template.format(
        label=label or translate("Acts", "Total"),
        words=in_words(copies, lang),
        sum=in_figures(money),
        sum_words=money_in_words(money, lang),
    )
    paper.y -= 5
    paper.text(text, SANS_BOLD, _SIZE, leading=1.35)
    paper.y -= 4


def act_signatures(
    paper: Paper, people: Commission, translate: Translate, heading: str = ""
) -> None:
    """The commission signs, one below the other; all on one page, with what stands above them."""
    sign_together(paper, _roles(people, translate), translate, heading)


def sign_together(
    paper: Paper, lines: list[tuple[str, str]], translate: Translate, heading: str = ""
) -> None:
    """Lines to sign on, (role, name) each, kept on one page."""
    paper.need(len(lines) * 12 * MM + (8 * MM if heading else 0))
    if heading:
        paper.text(heading, SANS_BOLD, 10, leading=1.6)
    for role, name in lines:
        _sign(paper, role, name, translate)


def parties(
    paper: Paper,
    left: tuple[str, tuple[str, ...]],
    right: tuple[str, tuple[str, ...]],
    translate: Translate,
) -> None:
    """Two sides sign beside each other: «Сдал» and «Принял» with office, name, day."""
    gap = 10 * MM
    half = (paper.width - gap) / 2
    paper.need(50 * MM)
    paper.y -= 4 * MM
    top, sides = paper.y, (left, right)
    lowest = min(_party(paper, top, at * (half + gap), half, side) for at, side in enumerate(sides))
    for shift in (0.0, half + gap):
        paper.y = lowest - 11 * MM
        _rule(paper, paper.left + shift, half)
        _under(paper, translate("Acts", "signature"), paper.left + shift, half)
        paper.y -= 9 * MM
        paper.put(_day_to_write(translate), paper.left + shift, paper.y, SANS, _SIZE)
    paper.y -= 8


def _party(
    paper: Paper, top: float, shift: float, across: float, side: tuple[str, tuple[str, ...]]
) -> float:
    """The role of one side and who it is; where the text ends."""
    paper.y = top
    role, lines = side
    for text, font in ((role, SANS_BOLD), *((line, SANS) for line in lines if line)):
        for line in fonts.wrap(fonts.safe(text, font), font, _SIZE, across):
            paper.y -= _SIZE * 1.4
            paper.put(line, paper.left + shift, paper.y, font, _SIZE)
    return paper.y


def _roles(people: Commission, translate: Translate) -> list[tuple[str, str]]:
    """(role, name) of those who sign; at least two members (handbook 3.5: three or more sign)."""
    chair = people.chairman_office
    member = translate("Acts", "Member of the commission")
    members = [(_with_office(member, office), name) for name, office in people.members]
    members += [(member, "")] * (2 - len(members))
    return [
        (_with_office(translate("Acts", "Chair of the commission"), chair), people.chairman),
        *members,
        (translate("Acts", "Accountant"), people.accountant),
    ]


def _with_office(role: str, office: str) -> str:
    return f"{role}, {office}" if office else role


def _approval(paper: Paper, people: Commission, lang: str, translate: Translate) -> None:
    """«УТВЕРЖДАЮ», the office, a line to sign, a line for the day: at the right."""
    across = paper.width / 2 - 12 * MM
    x = paper.right - across
    office = people.approver_office(lang) or translate("Acts", "Director of the library system")
    paper.y -= 10
    paper.put(translate("Acts", "APPROVED"), x, paper.y, SANS_BOLD, 11)
    for line in fonts.wrap(fonts.safe(office, SANS), SANS, 9.5, across):
        paper.y -= 13
        paper.put(line, x, paper.y, SANS, 9.5)
    paper.y -= 22
    name = fonts.safe(people.approver, SANS)
    room = max(across - fonts.width(name, SANS, 9.5) - 4, 22 * MM)
    _rule(paper, x, room)
    if fonts.width(name, SANS, 9.5) > across - room:
        paper.y -= 13
        paper.put(name, x, paper.y, SANS, 9.5)
    else:
        paper.put(name, x + room + 4, paper.y + 1, SANS, 9.5)
    paper.y -= 20
    paper.put(_day_to_write(translate), x, paper.y, SANS, 9.5)


def _day_to_write(translate: Translate) -> str:
    return translate("Acts", "“____” ______________ 20____")


def _sign(paper: Paper, role: str, name: str, translate: Translate) -> None:
    """The role, a line to sign on, the name, or a line for it."""
    lines = fonts.wrap(fonts.safe(role, SANS), SANS, 9.5, _ROLE)
    height = max(11 * MM, len(lines) * 12 + 6 * MM)
    paper.need(height)
    paper.y -= height - 3 * MM
    for at, line in enumerate(lines):
        paper.put(line, paper.left, paper.y + (len(lines) - 1 - at) * 12, SANS, 9.5)
    x = paper.left + _ROLE + _GAP
    _rule(paper, x, _SIGN)
    _under(paper, translate("Acts", "signature"), x, _SIGN)
    x += _SIGN + _GAP
    if name:
        room = paper.right - x
        for line in fonts.wrap(fonts.safe(name, SANS), SANS, 9.5, room)[:1]:
            paper.put(line, x, paper.y, SANS, 9.5)
    else:
        _rule(paper, x, paper.right - x)
        _under(paper, translate("Acts", "full name"), x, paper.right - x)
    paper.y -= 3 * MM


def _rule(paper: Paper, x: float, across: float) -> None:
    paper.canvas.setLineWidth(0.4)
    paper.canvas.line(x, paper.y - 1.5, x + across, paper.y - 1.5)


def _under(paper: Paper, text: str, x: float, across: float) -> None:
    paper.put(text, x, paper.y - 9, SANS, 6.5, "center", across)
