"""The papers of the property and the money: their part of `documents/registry.py`."""

from __future__ import annotations

from desktop_app.documents import money, property
from desktop_app.documents.paper_spec import PaperSpec, Parameter

PAPERS = (
    PaperSpec(
        "property.list",
        lambda translate: translate("Property", "List of the property"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        property.write_property,
    ),
    PaperSpec(
        "property.aged",
        lambda translate: translate("Property", "Property by age"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        property.write_aged,
    ),
    PaperSpec(
        "property.defects",
        lambda translate: translate("Property", "Act of defects"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        property.write_defects,
    ),
    PaperSpec(
        "property.hand_over",
        lambda translate: translate("Property", "Hand-over of the property"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        property.write_hand_over,
    ),
    PaperSpec(
        "repairs",
        lambda translate: translate("Money", "Sheet of repairs"),
        (Parameter.PERIOD, Parameter.ROWS, Parameter.LANGUAGE),
        money.write_repairs,
    ),
    PaperSpec(
        "money",
        lambda translate: translate("Money", "Money of a period"),
        (Parameter.PERIOD, Parameter.ROWS, Parameter.LANGUAGE),
        money.write_money,
    ),
)
