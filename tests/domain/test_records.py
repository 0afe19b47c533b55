"""Small records: the press, closed days, money."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.records import Article, Origin, RecordDraft, RecordKind, problems

TODAY, TOMORROW = date(2026, 10, 5), date(2026, 10, 6)


def codes(draft: RecordDraft) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in problems(draft, TODAY)]


def test_a_titled_record_is_enough() -> None:
    assert codes(RecordDraft(RecordKind.PUBLICATION, TODAY, "«Аламүдүн кабарлары» № 33")) == []


def test_spending_tells_how_much_on_what_from_whom() -> None:
    whole = RecordDraft(
        RecordKind.SPENDING, TODAY, "Стеллажи", 2, 4_500_000, Article.EQUIPMENT, Origin.DISTRICT
    )
    assert codes(whole) == []
    assert codes(RecordDraft(RecordKind.SPENDING, TODAY, "Стеллажи")) == [
        ("money", "money_required"),
        ("article", "article_required"),
        ("origin", "origin_required"),
    ]


def test_what_is_wrong_is_told_at_its_field() -> None:
    assert codes(RecordDraft("gossip", TOMORROW, quantity=0, money=5)) == [
        ("kind", "kind_required"),
        ("on", "date_in_future"),
        ("title", "title_required"),
        ("quantity", "quantity_wrong"),
        ("money", "money_without_spending"),
    ]
