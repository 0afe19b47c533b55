"""The classes that an entry is counted by, frozen in it when it is made.

Handbook 1.3–1.6, 2.2–2.3.

Each class is a closed list of codes; its titles live in `documents/names.py`.
The order is the order of the printed columns.
"""

from __future__ import annotations

from enum import StrEnum


class Age(StrEnum):
    """Age group on the day of registration, frozen for the year (handbook 12)."""

    CHILD = "child"
    YOUTH = "youth"
    ADULT = "adult"


class Category(StrEnum):
    """Reader's category (handbook 1.3 c, columns 8–17; the talk's list of readers)."""

    PRESCHOOL = "preschool"
    GRADES_1_4 = "grades_1_4"
    GRADES_5_9 = "grades_5_9"
    GRADES_10_12 = "grades_10_12"
    STUDENT = "student"
    TEACHER = "teacher"
    OFFICIAL = "official"
    FARMER = "farmer"
    PENSIONER = "pensioner"
    OTHER = "other"


class Kind(StrEnum):
    """Kind of document (handbook 2.2, columns 10–15).

    The diary counts books and brochures in one column (handbook 1.4, column 3).
    """

    BOOK = "book"
    BROCHURE = "brochure"
    JOURNAL = "journal"
    NEWSPAPER = "newspaper"
    AUDIOVISUAL = "audiovisual"
    SHEET = "sheet"


class Content(StrEnum):
    """Content column (handbook 1.4, columns 8–16)."""

    SOCIAL = "social"
    NATURAL = "natural"
    TECHNICAL = "technical"
    FARMING = "farming"
    ARTS = "arts"
    LANGUAGE = "language"
    FICTION = "fiction"
    CHILDREN = "children"
    REFERENCE = "reference"


class Language(StrEnum):
    """Language of a document (handbook 1.4, columns 17–19)."""

    KYRGYZ = "ky"
    RUSSIAN = "ru"
    OTHER = "xx"


class Visit(StrEnum):
    """What a visit was for (handbook 1.3 c, columns 19–21 and 25)."""

    SERVICE = "service"
    EVENT = "event"
    OUTSIDE = "outside"


class Inquiry(StrEnum):
    """Type of an answered question (handbook 1.6; consultations are counted apart)."""

    THEMATIC = "thematic"
    ADDRESS = "address"
    CLARIFYING = "clarifying"
    FACTUAL = "factual"
    CONSULTATION = "consultation"


class Rubric(StrEnum):
    """Topics of the self-government's inquiries (handbook 6.5)."""

    LAND = "land"
    BUDGET = "budget"
    PROPERTY = "property"
    WATER = "water"
    PASTURES = "pastures"
    WELFARE = "welfare"
    ELECTIONS = "elections"
    CENSUS = "census"
    ROADS = "roads"
    SCHOOLS = "schools"
    HEALTH = "health"
    SAFETY = "safety"
    EMERGENCY = "emergency"
    AGRICULTURE = "agriculture"
    EMPLOYMENT = "employment"
    LAW = "law"
    OFFICE_LANGUAGE = "office_language"
    HISTORY = "history"
    OTHER = "other"


class Reason(StrEnum):
    """Why copies leave the stock; one reason an act (handbook 2.3)."""

    WORN = "worn"
    OUTDATED = "outdated"
    DEFECTIVE = "defective"
    DUPLICATE = "duplicate"
    OFF_PROFILE = "off_profile"
    LOST_BY_READER = "lost_by_reader"
    MISSING = "missing"
    THEFT = "theft"
    DISASTER = "disaster"
    TRANSFER = "transfer"


class Account(StrEnum):
    """How a document is accounted, by its number or in a sum (handbook 2.2, columns 7 and 9)."""

    INVENTORY = "inventory"
    SUMMARY = "summary"


class Source(StrEnum):
    """Where an entry comes from: the desk, a paper day, an opening balance, a correction."""

    DESK = "desk"
    PAPER = "paper"
    OPENING = "opening"
    CORRECTION = "correction"
