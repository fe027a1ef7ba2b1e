"""Numbers are written so that they can be read."""

import pytest

from headway.words.numbers import number


@pytest.mark.parametrize(("count", "words"), [(0, "0"), (999, "999"), (1000, "1,000"), (1234567, "1,234,567")])
def test_sets_thousands_apart(count: int, words: str) -> None:
    assert number(count) == words
