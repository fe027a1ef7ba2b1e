"""What a word adds to a day that is said in words."""

from enum import Enum, auto
from typing import NamedTuple


class Part(Enum):
    "What a word adds to a day that is said in words."

    NUMBER = auto()
    NUMBER_OR_MONTH = auto()
    DAY_OF_MONTH = auto()
    CALENDAR_WEEK = auto()
    ARTICLE = auto()
    DAY_ARTICLE = auto()
    UNIT = auto()
    WEEKDAY = auto()
    WEEKDAY_AND_WEEK = auto()
    WEEK_OF = auto()
    MONTH = auto()
    QUARTER = auto()
    DAYS_ON = auto()
    DAY_END = auto()
    WEEKEND = auto()
    BEFORE_WEEKEND = auto()
    AFTER_WEEKEND = auto()
    FEAST = auto()
    AFTER_FEAST = auto()
    NEW_YEAR = auto()
    NEXT = auto()
    COMING = auto()
    NEXT_BUT_ONE = auto()
    THIS = auto()
    BEGIN = auto()
    MIDDLE = auto()
    END = auto()
    OR = auto()
    FILLER = auto()
    BLOCKS = auto()


class Unit(Enum):
    "What a number counts, or what has a beginning and an end."

    HOUR = auto()
    DAY = auto()
    BUSINESS_DAY = auto()
    WEEK = auto()
    MONTH = auto()
    QUARTER = auto()
    YEAR = auto()


class Feast(Enum):
    "A feast by which people say when they will answer; the value is that of its word."

    EASTER = 1
    PENTECOST = 2
    CHRISTMAS = 3
    NEW_YEAR = 4


class Word(NamedTuple):
    """One word of a day that was said.

    `value`: a number, a weekday (Monday is 0), a month, a quarter, a feast; of a unit 2 where it is several; of a week
    in a month its number, the last being 0.
    """

    part: Part
    value: int = 0
    unit: Unit = Unit.DAY
