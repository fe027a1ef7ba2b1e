"""Text without case, accents and punctuation, for comparing and searching."""

import re
import unicodedata

# These letters do not come apart into a base and an accent, and SQLite and PostgreSQL treat them differently.
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
# What most texts are made of needs neither of the slow ways: half of the time that a large import spends on folding.
_PLAIN = str.maketrans({sign: " " for sign in map(chr, range(128)) if not (sign.isalnum() or sign in "_+#")})
_GAPS = re.compile(r"[^\w+#]+|_+")


def fold(text: str) -> str:
    """Return the words of a text in lower case, one space between them.

    The signs + and # stay, since they tell C, C++ and C# apart.
    """
    folded = text.casefold()
    if folded.isascii() and "_" not in folded:
        return " ".join(folded.translate(_PLAIN).split())
    if not folded.isascii():
        folded = unicodedata.normalize("NFKD", folded.translate(_LETTERS)).casefold()
        folded = "".join(sign for sign in folded if not unicodedata.combining(sign))
    return " ".join(_GAPS.sub(" ", folded).split())
