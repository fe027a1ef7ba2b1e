"""Words without case, accents, punctuation and spelling habits, so that they can be compared."""

import re
import unicodedata

_SPECIAL = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "\u0131": "i", "æ": "a", "œ": "o", "\u2019": "'", "&": " and "}
)
_EMOJI = {
    "❌": " rejected ",
    "✖": " rejected ",
    "🚫": " rejected ",
    "👻": " ghosted ",
    "📞": " phone ",
    "☎": " phone ",
    "⏳": " waiting ",
    "⌛": " waiting ",
    "🎉": " offer ",
    "✅": " yes ",
    "✔": " yes ",
    "✓": " yes ",
    "☑": " yes ",
    "📨": " sent ",
    "📤": " sent ",
}
_ELISION = re.compile(r"\b([dl])'")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_UMLAUT = re.compile(r"([aou])e")
_GAPS = re.compile(r"[\W_]+")
_EMOJI_SIGN = re.compile("[" + "".join(_EMOJI) + "]")


def fold(text: str) -> str:
    """Return the words of a text in lower case, without accents and punctuation, one space between.

    "ae", "oe", "ue" become "a", "o", "u", so that "Prüfung", "Pruefung" and "Prufung" are one word.
    """
    lowered = text.lower().translate(_SPECIAL)
    if "'" in lowered:
        lowered = _ELISION.sub(r"\1 ", lowered).replace("'", "")
    if not lowered.isascii():
        lowered = _EMOJI_SIGN.sub(lambda sign: _EMOJI[sign.group()], lowered)
        lowered = "".join(sign for sign in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(sign))
    return _UMLAUT.sub(r"\1", _GAPS.sub(" ", lowered)).strip()


def fold_heading(text: str) -> str:
    """Fold a heading, with "dateApplied" and "date_applied" read as two words."""
    return fold(_CAMEL.sub(" ", text))
