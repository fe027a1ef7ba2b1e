"""The words for one of the weeks of a month, and for a week and a half, in seven languages."""

from collections.abc import Iterator

from headway.core.folding import fold
from headway.core.said_parts import Part, Unit, Word

# Lengths of a week and a half, or two and a half, in days: what is left of the last day counts as one.
_WEEKS_AND_A_HALF = {
    11: "anderthalb wochen, eineinhalb wochen, a week and a half, week and a half, one and a half weeks, une semaine "
    "et demie, una semana y media, semana y media, uma semana e meia, una settimana e mezza, anderhalve week",
    18: "zweieinhalb wochen, two and a half weeks, deux semaines et demie, dos semanas y media, duas semanas e meia, "
    "due settimane e mezza, tweeënhalve week",
}
# The weeks of a month, by what stands before them; of the last one only with its month, else it is over.
_WEEKS_OF_A_MONTH = (
    ("week", ("first", "second", "third", "fourth")),
    ("woche", ("erste", "zweite", "dritte", "vierte")),
    ("woche", ("ersten", "zweiten", "dritten", "vierten")),
    ("semaine", ("première", "deuxième", "troisième", "quatrième")),
    ("semaine d", ("première", "deuxième", "troisième", "quatrième")),
    ("semana", ("primera", "segunda", "tercera", "cuarta")),
    ("semana", ("primeira", "segunda", "terceira", "quarta")),
    ("settimana", ("prima", "seconda", "terza", "quarta")),
    ("week", ("eerste", "tweede", "derde", "vierde")),
)
_LAST_WEEK_OF = (
    "last week of, last week in, letzte woche im, letzten woche im, letzte woche des, letzten woche des, dernière "
    "semaine de, dernière semaine d, dernière semaine du, última semana de, ultima settimana di, laatste week van"
)
_GERMAN_ORDINALS = (("letzte", "letzten"), ("erste", "ersten"), ("zweite", "zweiten"), ("dritte", "dritten"))
_GERMAN_MONTHS = (
    "januar",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
)


def week_phrases() -> Iterator[tuple[str, tuple[Word, ...]]]:
    """Yield each phrase, folded, with the words that it stands for."""
    for number, lengths in _WEEKS_AND_A_HALF.items():
        days = (Word(Part.NUMBER, number), Word(Part.UNIT, 2, Unit.DAY))
        yield from ((fold(each), days) for each in lengths.split(","))
    yield from ((fold(each), (Word(Part.WEEK_OF, 0),)) for each in _LAST_WEEK_OF.split(","))
    for week, ordinals in _WEEKS_OF_A_MONTH:
        yield from ((fold(f"{each} {week}"), (Word(Part.WEEK_OF, at),)) for at, each in enumerate(ordinals, start=1))
    yield from _weeks_in_named_months()


def _weeks_in_named_months() -> Iterator[tuple[str, tuple[Word, ...]]]:
    for month, name in enumerate(_GERMAN_MONTHS, start=1):
        for number, ordinals in enumerate(_GERMAN_ORDINALS):
            for ordinal in ordinals:
                yield fold(f"{ordinal} {name}woche"), (Word(Part.WEEK_OF, number), Word(Part.MONTH, month))
