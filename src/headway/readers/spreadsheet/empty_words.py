"""Words and signs that only say that a cell is empty: "null", "n/a", "-"."""

_WORDS = "null none n/a n.a. na nan nat nil tbd tba unknown undefined (empty) [blank] (blank) (null) (none) #n/a"
_SIGNS = "- -- --- \u2013 \u2014 ? ?? ??? . / *"
_FORMS = {form for word in _WORDS.split() for form in (word, word.upper(), word.title(), word.capitalize())}
_WRITTEN = {*_FORMS, *_SIGNS.split(), "NaN", "NaT"}
# Every usual way to write them, so that a cell need not be folded to be compared.
PLACEHOLDERS = frozenset(before + word + after for word in _WRITTEN for before in ("", " ") for after in ("", " "))
