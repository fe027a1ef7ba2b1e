"""Text made comparable."""

import pytest

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
        ("?", ""),
    ],
)
def test_folding_keeps_words_only(text: str, folded: str) -> None:
    assert fold(text) == folded
