"""The words ready: short, without reproach, with a visible blank for whatever is not known."""

from datetime import date

import pytest

from headway.core.vocabulary import EventKind, ExpectedBasis
from headway.words.drafts import DRAFT_KINDS, draft
from tests.words.made import a_view, an_about

HELD = {"waiting_after": EventKind.INTERVIEW_HELD}


class TestDraft:
    @pytest.mark.parametrize("kind", DRAFT_KINDS)
    @pytest.mark.parametrize("basis", [ExpectedBasis.STATED, ExpectedBasis.USUAL])
    @pytest.mark.parametrize("about", [an_about(), an_about(**HELD, role="", employer="", waiting_since=None)])
    def test_stays_short_and_fills_every_blank(self, kind: str, basis: ExpectedBasis, about: object) -> None:
        words = draft(kind, about, basis=basis, view=a_view())  # type: ignore[arg-type]
        assert len(words.body.split()) < 120
        assert "%(" not in words.body + words.subject
        assert "[name]" in words.body

    def test_holds_up_a_day_only_where_they_named_one(self) -> None:
        about = an_about(**HELD, expected_by=date(2026, 11, 17))
        stated = draft("follow_up_call", about, basis=ExpectedBasis.STATED, view=a_view())
        usual = draft("follow_up_call", about, basis=ExpectedBasis.USUAL, view=a_view())
        assert "You had thought of 17 November" in stated.body
        assert "You had thought of" not in usual.body

    def test_uses_the_names_that_are_known(self) -> None:
        words = draft(
            "thank_you", an_about(), basis=ExpectedBasis.USUAL, view=a_view(), person="Ada Byron", own_name="Sam"
        )
        assert words.subject == "Thank you: Data analyst"
        assert words.body.startswith("Hello Ada Byron,")
        assert words.body.endswith("Kind regards,\nSam")

    def test_says_that_one_applied_before_any_conversation(self) -> None:
        words = draft("follow_up_mail", an_about(), basis=ExpectedBasis.USUAL, view=a_view())
        assert "on 3 November I applied for the role of Data analyst at Acme." in words.body
