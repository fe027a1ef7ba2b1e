"""Nothing is owed after a form; more can be asked the further one came."""

from __future__ import annotations

from datetime import timedelta

import pytest

from headway.core.answering import (
    Grade,
    answered_end,
    day_to_look_again,
    drafts_after,
    finality_of_end,
    furthest_met,
    grade_of_end,
    grade_told,
    nothing_to_ask,
    told_why,
)
from headway.core.events import Fact
from headway.core.outcomes import is_no, is_their_end
from headway.core.policy import Policy
from headway.core.vocabulary import Detail, Disposition, DraftKind, Finality, FollowUpOutcome, ReasonKind, Stage
from tests.core.facts import day, fact

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

    @pytest.mark.parametrize(
        ("facts", "close"),
        [
            ((HELD, AGAIN, fact("rejected", "03-20")), True),
            ((HELD, fact("offered", "03-18"), fact("rejected", "03-20")), True),
            ((HELD, fact("rejected", "03-20")), False),
            # A second round that was only arranged is none.
            ((HELD, fact("interview_scheduled", "03-25", learned_on="03-12"), fact("rejected", "03-20")), False),
            # Where the position is gone, nobody came closer.
            ((HELD, AGAIN, fact("position_cancelled", "03-20")), False),
        ],
    )
    def test_was_close_for_a_finalist(self, facts: tuple[Fact, ...], close: bool) -> None:
        assert (grade_told(facts, via_agency=False) == Grade.FINALIST) is close

    @pytest.mark.parametrize("facts", [(), (HELD, AGAIN)])
    def test_through_an_agency_goes_to_the_recruiter(self, facts: tuple[Fact, ...]) -> None:
        assert grade_of_end(REJECTED, facts, Stage.INTERVIEW, via_agency=True) == Grade.AGENCY

    @pytest.mark.parametrize(
        ("end", "grade"),
        [
            (fact("rejected", "03-20"), Grade.AGENCY),
            (fact("position_filled", "03-20"), Grade.AGENCY),
            # A recruiter has no words to pass on where it was not about the person.
            (fact("position_cancelled", "03-20"), Grade.CANCELLED),
            (fact("offer_rescinded", "03-20"), Grade.RESCINDED),
            (fact("rejected", "03-20", reason_kind=ReasonKind.POSITION_PAUSED), Grade.CANCELLED),
        ],
    )
    def test_through_an_agency_is_told_by_what_it_was_about(self, end: Fact, grade: Grade) -> None:
        assert grade_told((fact("applied", "03-01"), end), via_agency=True) == grade

    @pytest.mark.parametrize(
        ("disposition", "grade"),
        [
            (Disposition.NO_RESPONSE, Grade.PRESUMED),
            (Disposition.WITHDRAWN, Grade.MINE),
            (Disposition.DECLINED_OFFER, Grade.MINE),
            (Disposition.POSITION_FILLED, Grade.INTERVIEW),
            (Disposition.POSITION_CANCELLED, Grade.CANCELLED),
            (Disposition.OFFER_RESCINDED, Grade.RESCINDED),
        ],
    )
    def test_is_answered_only_where_they_said_something(self, disposition: Disposition, grade: Grade) -> None:
        assert grade_of_end(disposition, (HELD,), Stage.INTERVIEW, via_agency=False) == grade


PAUSED = fact("rejected", "03-20", reason_kind=ReasonKind.POSITION_PAUSED)
SKILLS = fact("rejected", "03-20", reason_kind=ReasonKind.SKILLS)
WHY = fact("rejected", "03-20", reason="too little SQL")
FEEDBACK = fact("feedback_received", "03-21", text="more SQL")


class TestAPositionThatIsGone:
    @pytest.mark.parametrize(
        ("disposition", "facts", "grade"),
        [
            (REJECTED, (HELD, PAUSED), Grade.CANCELLED),
            (REJECTED, (SCREEN, PAUSED), Grade.CANCELLED),
            (REJECTED, (PAUSED,), Grade.FORM),
            (REJECTED, (HELD, SKILLS), Grade.INTERVIEW),
            (Disposition.POSITION_CANCELLED, (), Grade.FORM),
            (Disposition.POSITION_CANCELLED, (SCREEN,), Grade.CANCELLED),
            (Disposition.POSITION_FILLED, (SCREEN,), Grade.SCREEN),
        ],
    )
    def test_leaves_nothing_to_ask_about_oneself(
        self, disposition: Disposition, facts: tuple[Fact, ...], grade: Grade
    ) -> None:
        assert grade_of_end(disposition, facts, Stage.INTERVIEW, via_agency=False) == grade

    @pytest.mark.parametrize(
        ("disposition", "facts", "nothing"),
        [
            (REJECTED, (HELD, SKILLS), False),
            (REJECTED, (HELD, PAUSED), True),
            (REJECTED, (), False),
            (Disposition.POSITION_FILLED, (HELD,), False),
            (Disposition.POSITION_CANCELLED, (HELD,), True),
            (Disposition.OFFER_RESCINDED, (HELD,), True),
            (None, (HELD,), False),
            (REJECTED, (HELD, WHY), False),
            (REJECTED, (HELD, WHY, FEEDBACK), True),
        ],
    )
    def test_asks_no_question(self, disposition: Disposition | None, facts: tuple[Fact, ...], nothing: bool) -> None:
        assert nothing_to_ask(disposition, facts) is nothing


class TestWhetherTheyToldWhy:
    @pytest.mark.parametrize(
        ("facts", "told"),
        [
            ((HELD, fact("rejected", "03-20"), FEEDBACK), True),
            ((HELD, fact("feedback_received", "03-18"), fact("rejected", "03-20")), True),
            # What they said of an earlier round is not about this end.
            ((HELD, fact("feedback_received", "03-12"), AGAIN, fact("rejected", "03-20")), False),
            # A reason that came with the no is often one for everybody.
            ((HELD, WHY), False),
            ((HELD, SKILLS), False),
            ((HELD, fact("rejected", "03-20")), False),
            ((HELD,), False),
        ],
    )
    def test_is_by_the_feedback_about_this_end(self, facts: tuple[Fact, ...], told: bool) -> None:
        assert told_why(facts) is told


def said(finality: str, kind: str = "rejected", on: str = "03-20", **more: object) -> Fact:
    return fact(kind, on, details=((Detail.FINAL, finality),), **more)


class TestWhetherItIsFinal:
    @pytest.mark.parametrize(
        ("disposition", "facts", "told"),
        [
            (REJECTED, (SKILLS,), None),
            (REJECTED, (said("yes"),), Finality.YES),
            (REJECTED, (said("for_now"),), Finality.FOR_NOW),
            (REJECTED, (said("who knows"),), None),
            (REJECTED, (said("for_now", "followed_up", outcome=FollowUpOutcome.REJECTED),), Finality.FOR_NOW),
            (Disposition.POSITION_CANCELLED, (said("for_now", "position_cancelled"),), Finality.FOR_NOW),
            # The last word counts, and only for an end of theirs.
            (REJECTED, (said("for_now"), fact("rejected", "03-25")), None),
            (Disposition.WITHDRAWN, (said("for_now"), fact("withdrawn", "03-25")), None),
            (REJECTED, (), None),
        ],
    )
    def test_is_what_they_said_and_never_guessed(
        self, disposition: Disposition, facts: tuple[Fact, ...], told: Finality | None
    ) -> None:
        assert finality_of_end(disposition, facts) == told

    @pytest.mark.parametrize(
        ("own", "finality", "days"),
        [
            (180, None, 180),
            (180, Finality.YES, 180),
            (180, Finality.FOR_NOW, 90),
            (90, Finality.FOR_NOW, 90),
            (365, None, 365),
        ],
    )
    def test_brings_the_day_to_look_again_nearer(self, own: int, finality: Finality | None, days: int) -> None:
        closed_on = day("03-20")
        assert day_to_look_again(closed_on, Policy(reapply_days=own), finality) == closed_on + timedelta(days=days)


class TestTheWords:
    @pytest.mark.parametrize("grade", Grade)
    def test_exist_for_every_grade(self, grade: Grade) -> None:
        assert set(drafts_after(grade, None)) <= set(DraftKind)

    def test_ask_the_recruiter_for_what_the_client_said(self) -> None:
        assert drafts_after(Grade.AGENCY, None) == (DraftKind.FEEDBACK_REQUEST_RECRUITER,)

    @pytest.mark.parametrize("grade", [Grade.SCREEN, Grade.INTERVIEW, Grade.FINALIST])
    def test_ask_first_to_be_kept_in_mind_after_a_no_for_now(self, grade: Grade) -> None:
        assert drafts_after(grade, Finality.FOR_NOW)[0] == DraftKind.KEEP_IN_MIND
        assert drafts_after(grade, Finality.YES) == drafts_after(grade, None)
        assert drafts_after(grade, None)[0] == DraftKind.REJECTION_REPLY

    @pytest.mark.parametrize("grade", [Grade.FORM, Grade.MINE, Grade.AGENCY, Grade.CANCELLED, Grade.RESCINDED])
    def test_are_the_same_for_now_where_nobody_is_answered_with_thanks(self, grade: Grade) -> None:
        assert drafts_after(grade, Finality.FOR_NOW) == drafts_after(grade, None)


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

    @pytest.mark.parametrize("kind", ["position_cancelled", "position_filled", "offer_rescinded"])
    def test_is_not_the_only_end_of_theirs(self, kind: str) -> None:
        assert is_their_end(fact(kind, "03-20"))
        assert not is_their_end(fact("withdrawn", "03-20"))
