"""What the facts of an application add up to."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.core.events import Event, Fact, details_of, in_force
from headway.core.policy import Policy, policy_from
from headway.core.standing import Standing, standing
from headway.core.vocabulary import (
    Disposition,
    EventKind,
    ExpectedBasis,
    FollowUpOutcome,
    ReasonKind,
    Stage,
    State,
    WaitingOn,
)
from tests.core.facts import NOON, WEEKENDS, day, fact

APPLIED = fact("applied", "03-02")
HELD = fact("interview_held", "03-10")


def stands(*facts: Fact, policy: Policy | None = None) -> Standing:
    return standing(facts, policy or Policy(), WEEKENDS)


class TestStage:
    @pytest.mark.parametrize(
        ("kind", "stage"),
        [
            ("saved", Stage.SAVED),
            ("note", Stage.SAVED),
            ("applied", Stage.APPLIED),
            ("acknowledged", Stage.APPLIED),
            ("screening_scheduled", Stage.SCREENING),
            ("screening_no_show", Stage.SCREENING),
            ("assessment_asked", Stage.ASSESSMENT),
            ("interview_scheduled", Stage.INTERVIEW),
            ("interview_cancelled", Stage.INTERVIEW),
            ("references_asked", Stage.REFERENCE_CHECK),
            ("offered", Stage.OFFER),
            ("offer_declined", Stage.OFFER),
            ("offer_accepted", Stage.ACCEPTED),
        ],
    )
    def test_is_reached_by_the_fact_that_names_it(self, kind: str, stage: Stage) -> None:
        assert stands(fact(kind, "03-02")).stage == stage

    def test_is_never_taken_back_by_a_rejection(self) -> None:
        after = stands(APPLIED, HELD, fact("rejected", "03-20"))
        assert (after.stage, after.state, after.disposition) == (Stage.INTERVIEW, State.CLOSED, Disposition.REJECTED)

    def test_is_reached_by_the_word_of_a_rejection_that_names_it(self) -> None:
        after = stands(APPLIED, fact("rejected", "03-20", stage=Stage.SCREENING))
        assert after.stage == Stage.SCREENING

    def test_never_falls_back_when_an_earlier_one_comes_later(self) -> None:
        assert stands(APPLIED, HELD, fact("screening_held", "03-20")).stage == Stage.INTERVIEW


class TestDisposition:
    @pytest.mark.parametrize(
        ("kind", "disposition"),
        [
            ("rejected", Disposition.REJECTED),
            ("withdrawn", Disposition.WITHDRAWN),
            ("offer_accepted", Disposition.ACCEPTED),
            ("offer_declined", Disposition.DECLINED_OFFER),
            ("offer_rescinded", Disposition.OFFER_RESCINDED),
            ("position_cancelled", Disposition.POSITION_CANCELLED),
            ("position_filled", Disposition.POSITION_FILLED),
            ("presumed_no_response", Disposition.NO_RESPONSE),
        ],
    )
    def test_comes_with_the_fact_that_ends_it(self, kind: str, disposition: Disposition) -> None:
        after = stands(APPLIED, fact(kind, "03-20"))
        assert (after.state, after.disposition, after.closed_on) == (State.CLOSED, disposition, day("03-20"))
        assert after.waiting_on is None

    @pytest.mark.parametrize(
        ("first", "later", "disposition"),
        [
            # A presumption is never more than that.
            ("presumed_no_response", "rejected", Disposition.REJECTED),
            ("presumed_no_response", "interview_scheduled", None),
            ("presumed_no_response", "contacted", None),
            ("presumed_no_response", "answer_promised", None),
            ("presumed_no_response", "acknowledged", Disposition.NO_RESPONSE),
            ("presumed_no_response", "resumed", None),
            ("rejected", "presumed_no_response", Disposition.REJECTED),
            ("withdrawn", "presumed_no_response", Disposition.WITHDRAWN),
            # A no gives way to a later invitation, not to small talk.
            ("rejected", "interview_scheduled", None),
            ("rejected", "offered", None),
            ("rejected", "contacted", Disposition.REJECTED),
            ("position_cancelled", "screening_scheduled", None),
            # What the person decided stands.
            ("withdrawn", "interview_scheduled", Disposition.WITHDRAWN),
            ("withdrawn", "rejected", Disposition.WITHDRAWN),
            ("withdrawn", "resumed", None),
            ("offer_accepted", "rejected", Disposition.ACCEPTED),
            ("offer_accepted", "offer_rescinded", Disposition.OFFER_RESCINDED),
        ],
    )
    def test_gives_way_only_to_what_weighs_more(self, first: str, later: str, disposition: Disposition | None) -> None:
        after = stands(APPLIED, fact(first, "03-20"), fact(later, "03-25"))
        assert after.disposition == disposition
        assert after.state == (State.CLOSED if disposition else State.OPEN)

    def test_is_not_changed_by_an_invitation_that_came_before_the_no(self) -> None:
        arranged = fact("interview_scheduled", "03-25", learned_on="03-05")
        assert stands(APPLIED, arranged, fact("rejected", "03-10")).disposition == Disposition.REJECTED


class TestExpected:
    def test_is_no_usual_day_any_more_once_one_has_asked(self) -> None:
        asked = fact("followed_up", "03-20")
        assert stands(APPLIED, HELD).expected_by == day("03-18")
        for facts in ((APPLIED, asked), (APPLIED, HELD, asked), (APPLIED, HELD, asked, fact("contacted", "03-23"))):
            assert stands(*facts).expected_by is None

    def test_is_the_day_they_named_though_one_has_asked(self) -> None:
        after = stands(APPLIED, fact("interview_held", "03-10", stated_date="03-27"), fact("followed_up", "03-20"))
        assert (after.expected_by, after.expected_basis) == (day("03-27"), ExpectedBasis.STATED)


class TestRound:
    def test_counts_interviews_that_carry_no_number(self) -> None:
        assert stands(APPLIED, HELD, fact("interview_held", "03-17")).round == 2

    def test_takes_the_number_that_is_told(self) -> None:
        assert stands(APPLIED, fact("interview_held", "03-10", round=3)).round == 3

    def test_is_one_round_from_the_invitation_to_the_interview(self) -> None:
        arranged = fact("interview_scheduled", "03-10", learned_on="03-05")
        after = stands(APPLIED, arranged, HELD)
        assert (after.round, after.appointments) == (1, ())

    def test_stays_when_an_interview_is_moved(self) -> None:
        arranged = fact("interview_scheduled", "03-10", learned_on="03-05")
        moved = fact("interview_scheduled", "03-12", learned_on="03-06")
        after = stands(APPLIED, arranged, moved)
        assert after.round == 1
        assert [each.on for each in after.appointments] == [day("03-12")]

    def test_stays_when_it_is_told_after_its_day_that_an_interview_moves(self) -> None:
        arranged = fact("interview_scheduled", "03-10", learned_on="03-05", person="Ann Lee")
        moved = fact("interview_moved", "03-17", learned_on="03-11")
        after = stands(APPLIED, arranged, moved)
        assert after.round == 1
        assert [(each.on, each.people) for each in after.appointments] == [(day("03-17"), ("Ann Lee",))]

    def test_stays_when_an_interview_is_called_off_and_moved(self) -> None:
        arranged = fact("interview_scheduled", "03-10", learned_on="03-05")
        moved = fact("interview_moved", "03-17", learned_on="03-11")
        after = stands(APPLIED, arranged, fact("interview_cancelled", "03-09"), moved)
        assert (after.round, [each.round for each in after.appointments]) == (1, [1])

    def test_of_several_moves_the_one_that_is_named(self) -> None:
        both = [
            fact("interview_scheduled", "03-10", round=1, learned_on="03-05"),
            fact("interview_scheduled", "03-20", round=2, learned_on="03-05"),
        ]
        after = stands(APPLIED, *both, fact("interview_moved", "03-24", round=2, learned_on="03-06"))
        assert [(each.round, each.on) for each in after.appointments] == [(1, day("03-10")), (2, day("03-24"))]

    def test_is_not_counted_for_a_call_that_moves(self) -> None:
        arranged = fact("screening_scheduled", "03-10", learned_on="03-05")
        after = stands(APPLIED, arranged, fact("screening_moved", "03-12", learned_on="03-06"))
        assert after.round is None
        assert [(each.round, each.on) for each in after.appointments] == [(None, day("03-12"))]

    def test_grows_when_the_next_is_arranged_after_the_day_of_the_last(self) -> None:
        first = fact("interview_scheduled", "03-10", learned_on="03-05")
        second = fact("interview_scheduled", "03-20", learned_on="03-12")
        after = stands(APPLIED, first, second)
        assert after.round == 2
        assert [each.round for each in after.appointments] == [2]

    def test_stays_when_an_interview_is_called_off_and_arranged_anew(self) -> None:
        arranged = fact("interview_scheduled", "03-10", learned_on="03-05")
        anew = fact("interview_scheduled", "03-20", learned_on="03-12")
        after = stands(APPLIED, arranged, fact("interview_cancelled", "03-09"), anew)
        assert (after.round, [each.round for each in after.appointments]) == (1, [1])

    def test_stays_when_an_interview_that_was_called_off_takes_place(self) -> None:
        arranged = fact("interview_scheduled", "03-10", learned_on="03-05")
        after = stands(APPLIED, arranged, fact("interview_cancelled", "03-09"), fact("interview_held", "03-20"))
        assert after.round == 1

    def test_is_not_counted_for_a_screening(self) -> None:
        after = stands(APPLIED, fact("screening_scheduled", "03-10", learned_on="03-05"))
        assert after.round is None
        assert after.appointments[0].round is None

    def test_keeps_the_later_round_when_the_earlier_is_held(self) -> None:
        both = [
            fact("interview_scheduled", "03-10", round=1, learned_on="03-05"),
            fact("interview_scheduled", "03-20", round=2, learned_on="03-05"),
        ]
        after = stands(APPLIED, *both, fact("interview_held", "03-10", round=1))
        assert [each.round for each in after.appointments] == [2]

    @pytest.mark.parametrize("kind", ["interview_cancelled", "interview_no_show"])
    def test_waits_again_when_they_call_it_off(self, kind: str) -> None:
        arranged = fact("interview_scheduled", "03-10", learned_on="03-05")
        after = stands(APPLIED, arranged, fact(kind, "03-10"))
        assert after.appointments == ()
        assert (after.waiting_on, after.waiting_since, after.round) == (WaitingOn.EMPLOYER, day("03-10"), 1)

    @pytest.mark.parametrize(
        ("off", "since", "expected"),
        [
            # They stayed away on the day itself, however late that is written down.
            (fact("interview_no_show", "03-10"), "03-10", "03-11"),
            (fact("interview_no_show", "03-11"), "03-10", "03-11"),
            (fact("interview_cancelled", "03-06"), "03-06", "03-09"),
            (fact("screening_cancelled", "03-06"), "03-06", "03-09"),
        ],
    )
    def test_expects_a_new_day_on_the_next_business_day(self, off: Fact, since: str, expected: str) -> None:
        arranged = off.kind.replace("cancelled", "scheduled").replace("no_show", "scheduled")
        after = stands(APPLIED, fact(arranged, "03-10", learned_on="03-05"), off)
        assert (after.waiting_since, after.expected_by, after.expected_basis) == (
            day(since),
            day(expected),
            ExpectedBasis.USUAL,
        )


INTERVIEW = fact("interview_scheduled", "03-20", learned_on="03-10")
CALL = fact("screening_scheduled", "03-09", learned_on="03-05")


def talk(on: str, people: str, kind: str = "scheduled", **more: object) -> Fact:
    told_on = "03-05" if kind in ("scheduled", "moved") else None
    return fact(f"interview_{kind}", on, person=people, learned_on=told_on, **more)


class TestAppointments:
    @pytest.mark.parametrize(
        ("facts", "ahead"),
        [
            # A second invitation to somebody else on another day is a further round, a second date with the same
            # people, or with nobody named, is the same one.
            ([talk("03-10", "Ann Lee"), talk("03-17", "Bo Ray")], [(1, "03-10"), (2, "03-17")]),
            ([talk("03-17", "Bo Ray"), talk("03-10", "Ann Lee")], [(1, "03-10"), (2, "03-17")]),
            ([talk("03-10", "Ann Lee"), talk("03-17", "Ann; Bo Ray")], [(1, "03-17")]),
            ([talk("03-10", "Ann Lee"), talk("03-17", "")], [(1, "03-17")]),
            ([talk("03-10", ""), talk("03-17", "Bo Ray")], [(1, "03-17")]),
            # On the same day somebody else comes in the place of the first; the word for it moves it.
            ([talk("03-10", "Ann Lee"), talk("03-10", "Bo Ray")], [(1, "03-10")]),
            ([talk("03-10", "Ann Lee"), talk("03-17", "Bo Ray", "moved")], [(1, "03-17")]),
            # Of two that are ahead, what changes is the one with these people.
            (
                [talk("03-10", "Ann Lee"), talk("03-17", "Bo Ray"), talk("03-19", "Bo Ray", "moved")],
                [(1, "03-10"), (2, "03-19")],
            ),
            ([talk("03-10", "Ann Lee"), talk("03-17", "Bo Ray"), talk("03-09", "Bo", "cancelled")], [(1, "03-10")]),
            # Held with somebody else, what was arranged for later is still ahead; with the same people it was this.
            ([talk("03-24", "Bo Ray"), talk("03-18", "Cy Fox", "held")], [(1, "03-24")]),
            ([talk("03-24", "Bo Ray"), talk("03-18", "Cy Fox", "held", round=2)], [(1, "03-24")]),
            ([talk("03-24", "Bo Ray"), talk("03-18", "Bo", "held")], []),
            ([talk("03-24", "Bo Ray"), talk("03-18", "", "held")], []),
            ([talk("03-24", "Bo Ray"), talk("03-18", "Cy Fox", "held", round=1)], []),
            # After its day somebody else came in the place of whom one expected.
            ([talk("03-17", "Bo Ray"), talk("03-18", "Cy Fox", "held")], []),
        ],
    )
    def test_are_told_apart_by_their_people(self, facts: list[Fact], ahead: list[tuple[int, str]]) -> None:
        after = stands(APPLIED, *facts)
        assert [(each.round, each.on) for each in after.appointments] == [(number, day(on)) for number, on in ahead]

    def test_arranged_while_one_was_held_are_still_ahead(self) -> None:
        after = stands(APPLIED, fact("interview_held", "03-10"), INTERVIEW)
        assert [(each.round, each.on) for each in after.appointments] == [(2, day("03-20"))]
        assert (after.waiting_on, after.waiting_after) == (WaitingOn.ME, EventKind.INTERVIEW_SCHEDULED)

    def test_moved_on_the_day_on_which_they_were_called_off_are_ahead(self) -> None:
        first = fact("interview_scheduled", "03-12", learned_on="03-05")
        after = stands(APPLIED, first, fact("interview_cancelled", "03-10"), INTERVIEW)
        assert [(each.round, each.on) for each in after.appointments] == [(1, day("03-20"))]

    def test_are_over_with_the_one_nearest_to_the_day_that_was_held(self) -> None:
        both = [
            fact("interview_scheduled", "03-12", round=1, learned_on="03-05"),
            fact("interview_scheduled", "03-20", round=2, learned_on="03-05"),
        ]
        assert stands(APPLIED, *both, fact("interview_held", "03-20")).appointments == ()
        assert [each.round for each in stands(APPLIED, *both, fact("interview_held", "03-12")).appointments] == [2]

    @pytest.mark.parametrize("kind", ["interview_held", "assessment_asked", "references_asked"])
    def test_that_nobody_wrote_about_are_over_when_things_move_on(self, kind: str) -> None:
        assert stands(APPLIED, CALL, fact(kind, "03-12")).appointments == ()

    def test_without_a_day_are_over_when_a_later_round_was_held(self) -> None:
        arranged = fact("interview_scheduled", learned_on="03-05", round=1)
        assert stands(APPLIED, arranged, fact("interview_held", "03-12", round=2)).appointments == ()

    @pytest.mark.parametrize(
        ("later", "untold", "ahead"),
        [
            ([], [1], [2]),
            ([fact("interview_held", "03-15")], [], [2]),
            ([fact("interview_held", "03-10", round=1)], [], [2]),
            ([fact("interview_cancelled", "03-15")], [1], []),
            ([fact("interview_cancelled", "03-15", round=1)], [], [2]),
            ([fact("interview_no_show", "03-10")], [], [1]),
            ([fact("interview_moved", "03-22", learned_on="03-15")], [1], [2]),
            ([fact("interview_moved", "03-22", learned_on="03-15", round=1)], [], [2, 1]),
            ([fact("interview_held", "03-20", round=2)], [], []),
            ([fact("assessment_asked", "03-15")], [], [2]),
            ([fact("offered", "03-15")], [], []),
            ([fact("interview_scheduled", "03-16", round=1, learned_on="03-14")], [], [1, 2]),
        ],
    )
    def test_of_which_nothing_was_told_are_kept_beside_the_next(
        self, later: list[Fact], untold: list[int], ahead: list[int]
    ) -> None:
        first = fact("interview_scheduled", "03-10", learned_on="03-05")
        after = stands(APPLIED, first, fact("interview_scheduled", "03-20", learned_on="03-12"), *later)
        assert [each.round for each in after.untold] == untold
        assert [each.round for each in after.appointments] == ahead

    def test_of_another_kind_are_not_what_is_called_off(self) -> None:
        after = stands(APPLIED, CALL, INTERVIEW, fact("interview_cancelled", "03-12"))
        assert [each.stage for each in after.untold] == [Stage.SCREENING]
        assert after.appointments == ()

    def test_of_a_call_are_held_whatever_round_is_told(self) -> None:
        assert stands(APPLIED, CALL, fact("screening_held", "03-09", round=1)).appointments == ()

    @pytest.mark.parametrize(
        "later", [fact("answer_promised", "03-12", stated_date="03-27"), fact("followed_up", "03-12")]
    )
    def test_that_are_past_are_waited_after_once_the_person_asks_or_is_told_a_day(self, later: Fact) -> None:
        after = stands(APPLIED, CALL, later)
        assert (after.appointments, after.waiting_on, after.waiting_since) == (
            (),
            WaitingOn.EMPLOYER,
            day("03-12"),
        )

    @pytest.mark.parametrize("kind", ["contacted", "answer_promised", "followed_up", "screening_held"])
    def test_ahead_stay_mine_whatever_comes_in_between(self, kind: str) -> None:
        after = stands(APPLIED, INTERVIEW, fact(kind, "03-12"))
        assert [each.on for each in after.appointments] == [day("03-20")]
        assert (after.waiting_on, after.expected_by) == (WaitingOn.ME, None)

    def test_name_the_next_one_of_two(self) -> None:
        assert stands(APPLIED, CALL, INTERVIEW).waiting_after == EventKind.INTERVIEW_SCHEDULED
        soon = fact("interview_scheduled", "03-10", learned_on="03-05")
        assert stands(APPLIED, CALL, soon).waiting_after == EventKind.SCREENING_SCHEDULED


class TestWhatIOweThem:
    @pytest.mark.parametrize("kind", ["assessment_asked", "offered"])
    @pytest.mark.parametrize(
        "later",
        [
            fact("contacted", "03-13"),
            fact("interview_scheduled", "03-20", learned_on="03-13"),
            fact("interview_cancelled", "03-13"),
        ],
    )
    def test_stays_mine_when_they_write_in_between(self, kind: str, later: Fact) -> None:
        after = stands(APPLIED, fact(kind, "03-12", due_on="03-19"), later)
        assert (after.waiting_on, after.waiting_after, after.due_on) == (WaitingOn.ME, EventKind(kind), day("03-19"))

    @pytest.mark.parametrize("kind", ["references_asked", "interview_held", "applied"])
    def test_is_an_answer_to_an_offer_whatever_is_asked_beside_it(self, kind: str) -> None:
        after = stands(fact("offered", "03-12", due_on="03-19"), fact(kind, "03-13"))
        assert (after.waiting_after, after.due_on) == (EventKind.OFFERED, day("03-19"))

    def test_is_nothing_once_they_took_the_offer_back_and_invite_anew(self) -> None:
        gone = [fact("offered", "03-12", due_on="03-19"), fact("offer_rescinded", "03-15")]
        after = stands(APPLIED, *gone, fact("interview_scheduled", "03-27", learned_on="03-20"))
        assert after.waiting_after == EventKind.INTERVIEW_SCHEDULED


class TestFactsOfOneDay:
    def test_stay_rejected_where_an_invitation_came_as_well(self) -> None:
        invited = fact("interview_scheduled", "03-20", learned_on="03-10")
        rejected = fact("rejected", "03-10")
        assert stands(APPLIED, invited, rejected).disposition == Disposition.REJECTED
        assert stands(APPLIED, invited, rejected, fact("resumed", "03-10")).waiting_on == WaitingOn.ME

    def test_keep_a_promise_beside_the_follow_up_that_it_answers(self) -> None:
        asked = fact("followed_up", "03-18", outcome=FollowUpOutcome.STILL_DECIDING, stated_date="03-31")
        promised = fact("answer_promised", "03-18", stated_date="03-27")
        after = stands(APPLIED, HELD, asked, promised)
        assert (after.expected_by, after.follow_ups, after.followed_up_on) == (day("03-27"), 0, None)

    def test_take_the_day_that_was_named_last_where_its_moment_is_known(self) -> None:
        promises = [
            fact("answer_promised", "03-18", stated_date=stated, at=datetime(2026, 3, 18, hour, tzinfo=UTC))
            for stated, hour in (("03-31", 9), ("03-27", 15))
        ]
        assert stands(APPLIED, HELD, *promises).expected_by == day("03-27")

    def test_take_the_later_of_two_days_that_were_named(self) -> None:
        promises = [fact("answer_promised", "03-18", stated_date=stated) for stated in ("03-27", "03-31")]
        assert stands(APPLIED, HELD, *promises).expected_by == day("03-31")

    @pytest.mark.parametrize("decided", ["let_go", "presumed_no_response"])
    @pytest.mark.parametrize(
        "invited", [fact("interview_scheduled", "03-27", learned_on="03-20"), fact("offered", "03-20")]
    )
    def test_never_bury_an_invitation_under_what_was_put_to_rest(self, decided: str, invited: Fact) -> None:
        after = stands(APPLIED, fact(decided, "03-20", at=datetime(2026, 3, 20, 8, tzinfo=UTC)), invited)
        assert (after.state, after.resting, after.waiting_on) == (State.OPEN, False, WaitingOn.ME)

    @pytest.mark.parametrize(
        "wrote",
        [
            fact("contacted", "03-20"),
            fact("answer_promised", "03-20", stated_date="03-27"),
            fact("followed_up", "03-20", outcome=FollowUpOutcome.STILL_DECIDING, stated_date="03-27"),
        ],
    )
    def test_presume_nothing_on_a_day_on_which_they_wrote(self, wrote: Fact) -> None:
        presumed = fact("presumed_no_response", "03-20")
        assert stands(APPLIED, presumed, wrote).state == stands(APPLIED, wrote, presumed).state == State.OPEN
        assert stands(APPLIED, wrote, fact("presumed_no_response", "03-21")).state == State.CLOSED

    def test_rest_where_they_only_wrote(self) -> None:
        assert stands(APPLIED, fact("contacted", "03-20"), fact("let_go", "03-20")).resting

    def test_end_where_an_import_knows_no_day_of_the_invitation(self) -> None:
        told = [fact(kind, learned_on="03-20") for kind in ("interview_scheduled", "presumed_no_response")]
        assert stands(APPLIED, *told).disposition == Disposition.NO_RESPONSE


class TestWaiting:
    def test_begins_with_the_application(self) -> None:
        after = stands(APPLIED)
        assert (after.waiting_on, after.waiting_since) == (WaitingOn.EMPLOYER, day("03-02"))

    def test_is_not_ended_by_an_automatic_receipt(self) -> None:
        assert stands(APPLIED, fact("acknowledged", "03-03")).waiting_since == day("03-02")

    @pytest.mark.parametrize("kind", ["saved", "interview_scheduled", "assessment_asked", "offered"])
    def test_turns_to_me_when_it_is_mine_to_act(self, kind: str) -> None:
        assert stands(fact(kind, "03-12", learned_on="03-10")).waiting_on == WaitingOn.ME

    def test_returns_to_them_when_the_assessment_is_sent(self) -> None:
        after = stands(APPLIED, fact("assessment_asked", "03-05", due_on="03-12"), fact("assessment_sent", "03-11"))
        assert (after.waiting_on, after.waiting_since, after.due_on) == (WaitingOn.EMPLOYER, day("03-11"), None)

    def test_never_takes_the_day_of_an_import_for_the_day_it_began(self) -> None:
        after = stands(fact("applied", learned_on="03-20"))
        assert (after.applied_on, after.waiting_since, after.expected_by) == (None, None, None)
        assert after.clock_from == day("03-20")

    def test_never_takes_the_day_of_an_import_for_the_day_of_an_offer(self) -> None:
        after = stands(APPLIED, fact("offered", learned_on="03-20"))
        assert (after.waiting_on, after.waiting_since, after.clock_from) == (WaitingOn.ME, None, day("03-20"))

    def test_counts_anew_from_the_day_on_which_the_person_resumes(self) -> None:
        after = stands(APPLIED, fact("presumed_no_response", "04-20"), fact("resumed", "04-25"))
        assert (after.waiting_since, after.clock_from) == (day("03-02"), day("04-25"))

    def test_begins_with_a_conversation_after_applying(self) -> None:
        after = stands(APPLIED, fact("contacted", "03-06"))
        assert (after.waiting_on, after.waiting_since) == (WaitingOn.EMPLOYER, day("03-06"))

    def test_is_mine_when_a_recruiter_writes_before_i_applied(self) -> None:
        after = stands(fact("contacted", "03-06"))
        assert (after.stage, after.waiting_on) == (Stage.SAVED, WaitingOn.ME)

    def test_keeps_the_first_applied_day(self) -> None:
        after = stands(APPLIED, fact("applied", "03-09"))
        assert (after.applied_on, after.waiting_since) == (day("03-02"), day("03-09"))

    def test_ignores_a_posting_saved_after_applying(self) -> None:
        assert stands(APPLIED, fact("saved", "03-04")).waiting_on == WaitingOn.EMPLOYER


class TestExpectedBy:
    def test_is_the_usual_time_after_applying(self) -> None:
        after = stands(APPLIED)
        assert (after.expected_by, after.expected_basis) == (day("03-16"), ExpectedBasis.USUAL)

    def test_is_business_days_after_an_interview(self) -> None:
        after = stands(APPLIED, HELD)
        assert (after.expected_by, after.expected_basis) == (day("03-18"), ExpectedBasis.USUAL)

    def test_goes_by_the_persons_own_number_and_says_so(self) -> None:
        after = stands(APPLIED, policy=policy_from({"attention_days_after_apply": 10}))
        assert (after.expected_by, after.expected_basis) == (day("03-12"), ExpectedBasis.SETTING)

    def test_goes_by_the_day_they_named_before_anything_else(self) -> None:
        promised = fact("answer_promised", "03-10", stated_date="03-27", text="by the end of the month")
        after = stands(APPLIED, HELD, promised, policy=policy_from({"follow_up_days_interviewed": 5}))
        assert (after.expected_by, after.expected_basis) == (day("03-27"), ExpectedBasis.STATED)
        assert after.expected_words == "by the end of the month"

    def test_takes_a_day_that_was_named_in_the_interview_itself(self) -> None:
        assert stands(APPLIED, fact("interview_held", "03-10", stated_date="03-20")).expected_by == day("03-20")

    def test_forgets_a_promise_once_they_have_written(self) -> None:
        promised = fact("answer_promised", "03-05", stated_date="03-12")
        after = stands(APPLIED, promised, fact("interview_held", "03-10"))
        assert after.expected_basis == ExpectedBasis.USUAL

    @pytest.mark.parametrize(
        "later",
        [
            (fact("interview_held", "03-20"),),
            (fact("interview_moved", "03-25", learned_on="03-20"), fact("interview_held", "03-25")),
            (fact("contacted", "03-18"), fact("interview_held", "03-20")),
        ],
    )
    def test_keeps_a_promise_for_after_a_conversation_that_was_arranged_before_it(
        self, later: tuple[Fact, ...]
    ) -> None:
        arranged = fact("interview_scheduled", "03-20", learned_on="03-04")
        promised = fact("answer_promised", "03-05", stated_date="04-10")
        after = stands(APPLIED, arranged, promised, *later)
        assert (after.expected_by, after.expected_basis) == (day("04-10"), ExpectedBasis.STATED)

    @pytest.mark.parametrize("stated", ["03-09", "03-10"])
    def test_forgets_a_promise_that_was_due_by_the_day_of_the_conversation(self, stated: str) -> None:
        arranged = fact("interview_scheduled", "03-10", learned_on="03-04")
        promised = fact("answer_promised", "03-05", stated_date=stated)
        assert stands(APPLIED, arranged, promised, HELD).expected_basis == ExpectedBasis.USUAL

    def test_takes_an_invitation_for_the_answer_that_was_promised(self) -> None:
        promised = fact("answer_promised", "03-03", stated_date="03-27")
        arranged = fact("interview_scheduled", "03-10", learned_on="03-05")
        assert stands(APPLIED, promised, arranged, HELD).expected_basis == ExpectedBasis.USUAL

    @pytest.mark.parametrize("kind", ["contacted", "references_asked"])
    def test_keeps_a_promise_when_they_write_before_its_day_without_another_one(self, kind: str) -> None:
        promised = fact("answer_promised", "03-10", stated_date="03-27", text="end of March")
        after = stands(APPLIED, HELD, promised, fact(kind, "03-20"))
        assert (after.expected_by, after.expected_words) == (day("03-27"), "end of March")
        assert stands(APPLIED, HELD, promised, fact(kind, "03-27")).expected_basis == ExpectedBasis.USUAL

    def test_keeps_a_promise_and_its_question_when_they_only_say_soon(self) -> None:
        promised = fact("answer_promised", "03-10", stated_date="03-17")
        soon = fact("answer_promised", "03-20", text="soon")
        asked = fact("followed_up", "03-19", outcome=FollowUpOutcome.NO_ANSWER)
        after = stands(APPLIED, HELD, promised, asked, soon)
        assert (after.expected_by, after.follow_ups, after.followed_up_on) == (day("03-17"), 1, day("03-19"))

    def test_takes_a_receipt_that_names_a_day_for_their_word(self) -> None:
        rested = fact("let_go", "03-16")
        named = stands(APPLIED, rested, fact("acknowledged", "03-18", stated_date="03-27"))
        assert (named.resting, named.expected_by) == (False, day("03-27"))
        assert stands(APPLIED, rested, fact("acknowledged", "03-18")).resting

    @pytest.mark.parametrize(
        ("said", "words"),
        [("by the 27th", "by the 27th"), ("2026-03-27", ""), ("2026-03-20", ""), (None, "Ann was kind")],
    )
    def test_quotes_their_words_and_not_the_note_beside_a_bare_day(self, said: str | None, words: str) -> None:
        details = details_of({"said": said} if said else {})
        promised = fact("answer_promised", "03-10", stated_date="03-27", text="Ann was kind", details=details)
        assert stands(APPLIED, HELD, promised).expected_words == words

    def test_is_nothing_when_it_is_my_turn(self) -> None:
        assert stands(APPLIED, fact("offered", "03-10", due_on="03-17")).expected_by is None


class TestFollowUp:
    def test_is_counted_once_made(self) -> None:
        after = stands(APPLIED, HELD, fact("followed_up", "03-18", outcome=FollowUpOutcome.NO_ANSWER))
        assert (after.follow_ups, after.followed_up_on) == (1, day("03-18"))

    def test_restarts_the_clock_when_they_name_a_new_day(self) -> None:
        asked = fact("followed_up", "03-18", outcome=FollowUpOutcome.STILL_DECIDING, stated_date="03-27")
        after = stands(APPLIED, HELD, asked)
        assert (after.follow_ups, after.expected_by) == (0, day("03-27"))

    def test_stays_made_when_they_are_still_deciding_without_a_day(self) -> None:
        after = stands(APPLIED, HELD, fact("followed_up", "03-18", outcome=FollowUpOutcome.STILL_DECIDING))
        assert (after.follow_ups, after.followed_up_on) == (1, day("03-18"))

    def test_can_bring_the_no(self) -> None:
        after = stands(APPLIED, HELD, fact("followed_up", "03-18", outcome=FollowUpOutcome.REJECTED))
        assert (after.disposition, after.closed_on) == (Disposition.REJECTED, day("03-18"))

    def test_waits_anew_when_it_moves_forward(self) -> None:
        after = stands(APPLIED, HELD, fact("followed_up", "03-18", outcome=FollowUpOutcome.MOVING_FORWARD))
        assert (after.followed_up_on, after.waiting_since) == (None, day("03-18"))

    @pytest.mark.parametrize(
        ("stated", "told"), [(None, (1, ExpectedBasis.USUAL)), ("03-25", (0, ExpectedBasis.STATED))]
    )
    def test_leaves_room_for_another_question_only_with_a_day(
        self, stated: str | None, told: tuple[int, ExpectedBasis]
    ) -> None:
        moving = fact("followed_up", "03-18", outcome=FollowUpOutcome.MOVING_FORWARD, stated_date=stated)
        after = stands(APPLIED, HELD, moving)
        assert (after.follow_ups, after.expected_basis) == told

    def test_reopens_what_was_presumed_over_when_they_say_they_are_still_deciding(self) -> None:
        asked = fact("followed_up", "04-20", outcome=FollowUpOutcome.STILL_DECIDING, stated_date="04-30")
        after = stands(APPLIED, HELD, fact("presumed_no_response", "04-10"), asked)
        assert (after.state, after.expected_by) == (State.OPEN, day("04-30"))


class TestRest:
    def test_is_open_without_reminders(self) -> None:
        after = stands(APPLIED, fact("let_go", "03-20"))
        assert (after.state, after.resting) == (State.OPEN, True)

    def test_ends_by_itself_when_they_write(self) -> None:
        after = stands(APPLIED, fact("let_go", "03-20"), fact("screening_scheduled", "04-02", learned_on="03-25"))
        assert not after.resting

    def test_ends_when_the_person_resumes(self) -> None:
        assert not stands(APPLIED, fact("let_go", "03-20"), fact("resumed", "03-21")).resting

    def test_can_be_for_a_time(self) -> None:
        after = stands(APPLIED, fact("snoozed", "03-10", due_on="03-30"))
        assert (after.resting, after.snoozed_until) == (False, day("03-30"))

    def test_without_an_end_is_a_rest(self) -> None:
        assert stands(APPLIED, fact("snoozed", "03-10")).resting


class TestClosingDay:
    def test_of_a_saved_posting_is_kept_when_the_person_applies(self) -> None:
        after = stands(fact("saved", "03-01", due_on="03-31"), APPLIED)
        assert after.due_on == day("03-31")


class TestThanks:
    def test_are_open_after_an_interview_until_given(self) -> None:
        assert stands(APPLIED, HELD).held_on == day("03-10")
        assert stands(APPLIED, HELD, fact("thanked", "03-10")).held_on is None

    def test_are_owed_to_each_who_was_met(self) -> None:
        met = fact("interview_held", "03-10", person="Ann Lee, Bo Ray")
        after = stands(APPLIED, met, fact("thanked", "03-10", person="Ann"))
        assert (after.held_on, after.to_thank) == (day("03-10"), ("Bo Ray",))
        after = stands(APPLIED, met, fact("thanked", "03-10", person="Ann"), fact("thanked", "03-11", person="Bo Ray"))
        assert (after.held_on, after.to_thank) == (None, ())

    def test_are_owed_to_those_with_whom_it_was_arranged(self) -> None:
        arranged = fact("interview_scheduled", "03-10", learned_on="03-05", person="Ann Lee; Bo Ray")
        assert stands(APPLIED, arranged, HELD).to_thank == ("Ann Lee", "Bo Ray")
        assert stands(APPLIED, arranged, fact("interview_held", "03-10", person="Cy")).to_thank == ("Cy",)

    @pytest.mark.parametrize("stage", ["screening", "interview"])
    @pytest.mark.parametrize("ended", ["cancelled", "no_show"])
    def test_are_the_same_when_it_is_called_off_and_arranged_anew(self, stage: str, ended: str) -> None:
        arranged = fact(f"{stage}_scheduled", "03-10", learned_on="03-05", person="Ann Lee")
        anew = fact(f"{stage}_scheduled", "03-17", learned_on="03-12")
        facts = [APPLIED, arranged, fact(f"{stage}_{ended}", "03-10"), anew, fact(f"{stage}_held", "03-17")]
        assert stands(*facts).to_thank == ("Ann Lee",)
        assert stands(*facts, fact("thanked", "03-17"), fact(f"{stage}_held", "03-24")).to_thank == ()

    @pytest.mark.parametrize(("second_on", "named"), [("03-11", ("Rita Moss", "Ann Lee")), ("03-12", ("Ann Lee",))])
    def test_are_those_of_yesterday_too(self, second_on: str, named: tuple[str, ...]) -> None:
        call = fact("screening_held", "03-10", person="Rita Moss")
        after = stands(APPLIED, call, fact("interview_held", second_on, person="Ann Lee"))
        assert (after.held_on, after.to_thank) == (day(second_on), named)

    def test_are_owed_to_everybody_met_on_one_day(self) -> None:
        met = [fact("interview_held", "03-10", person=name, round=place) for place, name in ((1, "Ann"), (2, "Bo"))]
        assert stands(APPLIED, *met).to_thank == ("Ann", "Bo")

    def test_are_given_to_all_where_nobody_is_named(self) -> None:
        met = fact("interview_held", "03-10", person="Ann Lee, Bo Ray")
        assert stands(APPLIED, met, fact("thanked", "03-10")).held_on is None

    def test_are_over_for_the_earlier_round_with_the_next(self) -> None:
        first = fact("interview_held", "03-10", person="Ann Lee")
        assert stands(APPLIED, first, fact("interview_held", "03-17", person="Bo Ray")).to_thank == ("Bo Ray",)


KINDS = st.sampled_from([kind for kind in EventKind if kind != EventKind.RETRACTED])
DAYS = st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2026, 6, 30)))
MOMENTS = st.one_of(st.none(), st.datetimes(datetime(2026, 1, 1), datetime(2026, 6, 30), timezones=st.just(UTC)))  # noqa: DTZ001 - the zone is given beside it
FACTS = st.lists(
    st.builds(
        Fact,
        kind=KINDS,
        on=DAYS,
        at=MOMENTS,
        learned_on=DAYS,
        due_on=DAYS,
        stated_date=DAYS,
        round=st.one_of(st.none(), st.integers(1, 4)),
        stage=st.one_of(st.none(), st.sampled_from(Stage)),
        outcome=st.one_of(st.none(), st.sampled_from(FollowUpOutcome)),
        reason=st.sampled_from(["", "budget"]),
        reason_kind=st.one_of(st.none(), st.sampled_from(ReasonKind)),
        person=st.sampled_from(["", "Ann Lee", "Bo Ray, Ann"]),
    ),
    max_size=9,
)


class TestProperties:
    def test_do_not_depend_on_which_of_two_undated_rows_was_imported_first(self) -> None:
        rows = (fact("applied"), fact("applied", learned_on="03-02"))
        assert stands(*rows) == stands(*reversed(rows))

    @given(FACTS, st.randoms())
    def test_do_not_depend_on_the_order_of_recording(self, facts: list[Fact], chance: Random) -> None:
        shuffled = list(facts)
        chance.shuffle(shuffled)
        assert stands(*shuffled) == stands(*facts)

    @given(FACTS, FACTS)
    def test_return_exactly_to_what_was_when_facts_are_retracted(self, before: list[Fact], more: list[Fact]) -> None:
        def record(facts: list[Fact], start: int) -> list[Event]:
            return [
                Event(id=uuid4(), fact=each, recorded_at=NOON + timedelta(minutes=start + place))
                for place, each in enumerate(facts)
            ]

        kept, added = record(before, 0), record(more, 100)
        gone = [
            Event(id=uuid4(), fact=Fact(kind=EventKind.RETRACTED), recorded_at=NOON, target=each.id) for each in added
        ]
        assert stands(*in_force([*kept, *added, *gone])) == stands(*before)

    @given(FACTS)
    def test_are_open_or_have_a_disposition(self, facts: list[Fact]) -> None:
        after = stands(*facts)
        assert (after.state == State.CLOSED) == (after.disposition is not None)

    @given(FACTS)
    def test_expect_an_answer_only_while_waiting_for_them(self, facts: list[Fact]) -> None:
        after = stands(*facts)
        assert (after.expected_by is None) == (after.expected_basis is None)
        assert after.expected_by is None or after.waiting_on == WaitingOn.EMPLOYER
