"""Two descriptions become one without losing either."""

import re

from hypothesis import given
from hypothesis import strategies as st

from headway.core.joining import join_fields, join_notes, join_values, says_same


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


class TestNotes:
    def test_stand_one_below_the_other(self) -> None:
        assert join_notes("called", "wrote") == "called\nwrote"

    def test_are_not_doubled(self) -> None:
        assert join_notes("called\nwrote", "called") == "called\nwrote"
        assert join_notes("called", "called, then wrote") == "called, then wrote"
        assert join_notes("a\nb", "b\nc") == "a\nb\nc"

    def test_are_not_taken_for_a_part_of_another_word(self) -> None:
        assert join_notes("recall Bob", "call") == "recall Bob\ncall"

    def test_may_be_empty(self) -> None:
        assert join_notes("", "") == ""
        assert join_notes("", "called") == "called"
        assert join_notes("called", "") == "called"

    @given(st.text(), st.text())
    def test_lose_no_word(self, mine: str, theirs: str) -> None:
        assert words(mine) | words(theirs) <= words(join_notes(mine, theirs))

    @given(st.text(), st.text())
    def test_joined_again_stay_the_same(self, mine: str, theirs: str) -> None:
        joined = join_notes(mine, theirs)
        assert says_same(join_notes(joined, theirs), joined)


class TestValues:
    def test_stand_beside_each_other_where_they_differ(self) -> None:
        assert join_values("50 000", "60 000") == "50 000; 60 000"
        assert join_values("50 000; 60 000", "60 000") == "50 000; 60 000"
        assert join_values("50 000", " 50  000") == "50 000"
        assert join_values("", "x") == join_values("x", "") == "x"

    def test_of_own_fields_keep_their_heading(self) -> None:
        assert join_fields({"Mood": "good"}, {"Mood": "bad", "Team": "x"}) == {"Mood": "good; bad", "Team": "x"}
