"""Text made comparable."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.core.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Data   Engineer ", "data engineer"),
        ("Müller-Straße", "muller strasse"),
        ("Łódź", "lodz"),
        ("Ørsted", "orsted"),
        ("naïve_café!", "naive cafe"),
        ("C++ / C#", "c++ c#"),
        ("日本", "日本"),
        ("0_ x", "0 x"),
        ("?", ""),
    ],
)
def test_folding_keeps_words_only(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(alphabet=[sign for sign in string.printable + "\0\x1c\x7f" if sign != "_"]))
def test_plain_texts_fold_as_all_others_do(text: str) -> None:
    assert fold(text + " ł") == f"{fold(text)} l".strip()
