"""Fields are filled in and grow; what differs is left alone."""

from headway.core.comparing import Difference, compare_fields


def compared(mine: dict[str, str], theirs: dict[str, str], *given_up: tuple[str, str]) -> tuple[object, object]:
    found = compare_fields(mine, theirs, given_up)
    return dict(found.changes), [(each.field, each.mine, each.theirs) for each in found.differing]


class TestCompareFields:
    def test_fills_in_what_was_empty(self) -> None:
        assert compared({"salary": ""}, {"salary": "50"}) == ({"salary": ("", "50")}, [])
        assert compared({}, {"fields.Mood": "good"}) == ({"fields.Mood": ("", "good")}, [])

    def test_lets_notes_grow(self) -> None:
        assert compared({"notes": "a"}, {"notes": "b"}) == ({"notes": ("a", "a\nb")}, [])
        assert compared({"notes": "a\nb\nc"}, {"notes": "a\nc"}) == ({}, [])

    def test_leaves_alone_what_differs(self) -> None:
        assert compared({"salary": "40"}, {"salary": "50"}) == ({}, [("salary", "40", "50")])

    def test_takes_another_spelling_for_the_same(self) -> None:
        mine = {"role": "Engineer", "location": "Köln", "salary": "£40,000", "url": "a  b"}
        theirs = {"role": "engineer (m/w/d)", "location": "koln", "salary": "40000", "url": "a b"}
        assert compared(mine, theirs) == ({}, [])

    def test_takes_a_blank_for_no_news(self) -> None:
        assert compared({"salary": "40", "role": "?"}, {"salary": " ", "role": "?"}) == ({}, [])

    def test_does_not_bring_back_what_was_given_up(self) -> None:
        assert compared({"salary": ""}, {"salary": "50"}, ("salary", "50")) == ({}, [("salary", "", "50")])
        assert compared({"notes": "x"}, {"notes": "y"}, ("notes", "y")) == ({}, [("notes", "x", "y")])

    def test_says_what_differs(self) -> None:
        (found,) = compare_fields({"url": "a"}, {"url": "b"}, ()).differing
        assert found == Difference(field="url", mine="a", theirs="b")
