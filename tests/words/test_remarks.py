"""What is said after a no."""

import pytest

from headway.core.outlook import Remark
from headway.core.vocabulary import Stage
from headway.words.remarks import remark_said
from tests.core.test_outlook import an_outlook

_PRAISE_BLAME_AND_COMFORT = (
    *("great", "proud", "amazing", "strong", "congratulations", "keep it up", "don't worry", "do not worry", "sorry"),
    *("unfortunately", "should have", "failed", "you must", "everything happens", "better than", "streak"),
)


@pytest.mark.parametrize("remark", Remark)
class TestRemarkSaid:
    def test_neither_praises_nor_blames_nor_comforts(self, remark: Remark) -> None:
        said = remark_said(remark, an_outlook(applied=40, open_others=2, lesson="More SQL.")).text.lower()
        assert not any(word in said for word in _PRAISE_BLAME_AND_COMFORT)

    def test_carries_a_source_wherever_it_gives_a_figure_that_is_not_the_persons_own(self, remark: Remark) -> None:
        said = remark_said(remark, an_outlook(applied=40, open_others=2, lesson="More SQL."))
        figures = remark in (Remark.REACHED_INTERVIEW, Remark.WITHIN_THE_USUAL)
        assert ("807 dated applications" in said.source) is figures

    def test_says_no_more_than_how_far_one_came(self, remark: Remark) -> None:
        for stage in (Stage.REFERENCE_CHECK, Stage.OFFER):
            told = remark_said(remark, an_outlook(applied=40, open_others=2, lesson="More SQL.", stage=stage)).text
            assert "interview" not in told

    def test_is_short(self, remark: Remark) -> None:
        assert len(remark_said(remark, an_outlook(applied=40, open_others=2, lesson="More SQL.")).text.split()) < 20


def test_sets_thousands_apart() -> None:
    said = remark_said(Remark.STILL_OPEN, an_outlook(applied=40, open_others=3902, lesson=""))
    assert said.text == "3,902 other applications are still open."
