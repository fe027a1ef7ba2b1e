"""Nothing is owed after a form; more can be asked the further one came."""

from __future__ import annotations

import pytest

from headway.core.answering import DRAFTS_AFTER, Grade, answered_end, furthest_met, grade_of_end
from headway.core.events import Fact
from headway.core.outcomes import is_no
from headway.core.vocabulary import Disposition, DraftKind, FollowUpOutcome, Stage
from tests.core.facts import fact

SCREEN = fact("screening_held", "03-05")
HELD = fact("interview_held", "03-10")
AGAIN = fact("interview_held", "03-15")
REJECTED = Disposition.REJECTED


class TestAnEnd:
    @pytest.mark.parametrize(
        ("facts", "stage", "grade"),
        [
            ((), Stage.APPLIED, Grade.FORM),
            ((fact("interview_scheduled", "03-10"),), Stage.INTERVIEW, Grade.FORM),
            ((SCREEN,), Stage.SCREENING, Grade.SCREEN),
            ((SCREEN,), Stage.INTERVIEW, Grade.SCREEN),
            ((SCREEN, HELD), Stage.INTERVIEW, Grade.INTERVIEW),
            ((HELD, AGAIN), Stage.INTERVIEW, Grade.FINALIST),
            ((fact("interview_held", "03-10", round=2),), Stage.INTERVIEW, Grade.FINALIST),
            ((HELD,), Stage.REFERENCE_CHECK, Grade.FINALIST),
        ],
    )
    def test_is_graded_by_how_far_one_came(self, facts: tuple[Fact, ...], stage: Stage, grade: Grade) -> None:
        assert grade_of_end(REJECTED, facts, stage, via_agency=False) == grade

    @pytest.mark.parametrize("facts", [(), (HELD, AGAIN)])
    def test_through_an_agency_goes_to_the_recruiter(self, facts: tuple[Fact, ...]) -> None:
        assert grade_of_end(REJECTED, facts, Stage.INTERVIEW, via_agency=True) == Grade.AGENCY

    @pytest.mark.parametrize(
        ("disposition", "grade"),
        [
            (Disposition.NO_RESPONSE, Grade.PRESUMED),
            (Disposition.WITHDRAWN, Grade.MINE),
            (Disposition.DECLINED_OFFER, Grade.MINE),
            (Disposition.POSITION_FILLED, Grade.INTERVIEW),
            (Disposition.POSITION_CANCELLED, Grade.INTERVIEW),
        ],
    )
    def test_is_answered_only_where_they_said_something(self, disposition: Disposition, grade: Grade) -> None:
        assert grade_of_end(disposition, (HELD,), Stage.INTERVIEW, via_agency=False) == grade


class TestTheWords:
    def test_exist_for_every_grade(self) -> None:
        assert set(DRAFTS_AFTER) == set(Grade)

    def test_ask_the_recruiter_for_what_the_client_said(self) -> None:
        assert DRAFTS_AFTER[Grade.AGENCY] == (DraftKind.FEEDBACK_REQUEST_RECRUITER,)


class TestAnAnswer:
    def test_is_given_once_after_the_end(self) -> None:
        no = fact("rejected", "03-20")
        assert not answered_end([HELD, fact("thanked", "03-10"), no])
        assert answered_end([HELD, no, fact("thanked", "03-21")])
        assert answered_end([HELD, no, fact("feedback_asked", "03-21")])


class TestWhoWasMet:
    @pytest.mark.parametrize(
        ("facts", "met"),
        [
            ((fact("interview_scheduled", "03-10"),), None),
            ((SCREEN, fact("interview_scheduled", "03-10")), Stage.SCREENING),
            ((HELD, SCREEN), Stage.INTERVIEW),
        ],
    )
    def test_is_known_by_what_took_place(self, facts: tuple[Fact, ...], met: Stage | None) -> None:
        assert furthest_met(facts) == met


class TestANo:
    def test_is_one_on_its_own_or_on_being_asked(self) -> None:
        assert is_no(fact("rejected", "03-20"))
        assert is_no(fact("followed_up", "03-20", outcome=FollowUpOutcome.REJECTED))
        assert not is_no(fact("followed_up", "03-20", outcome=FollowUpOutcome.NO_ANSWER))
        assert not is_no(fact("position_filled", "03-20"))
