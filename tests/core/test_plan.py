"""Which steps an application brings, from which day and until which."""

from datetime import date, timedelta

import pytest
from hypothesis import given

from headway.core.business_days import BusinessCalendar
from headway.core.events import Fact
from headway.core.laws import Law
from headway.core.plan import plan
from headway.core.planned import PlannedStep, steps_on, wakes_on
from headway.core.policy import Policy, policy_from
from headway.core.standing import standing
from headway.core.vocabulary import ExpectedBasis, FollowUpOutcome, ReasonKind, StepKind
from tests.core.facts import WEEKENDS, day, fact
from tests.core.test_laws import ONTARIO
from tests.core.test_standing import FACTS

APPLIED = fact("applied", "03-02")
HELD = fact("interview_held", "03-10")


def planned(
    *facts: Fact,
    policy: Policy | None = None,
    calendar: BusinessCalendar = WEEKENDS,
    named_contact: bool = False,
    via_agency: bool = False,
    no_questions: bool = False,
    law: Law | None = None,
) -> tuple[PlannedStep, ...]:
    policy = policy or Policy()
    return plan(
        standing(facts, policy, calendar, law=law),
        policy,
        calendar,
        named_contact=named_contact,
        via_agency=via_agency,
        no_questions=no_questions,
    )


def on(steps: tuple[PlannedStep, ...], text: str) -> list[str]:
    """Name the steps of a day; a grouped one carries a star."""
    return [f"{step.kind}{'*' if step.grouped else ''}" for step in steps_on(steps, day(text))]


class TestAfterApplying:
    @pytest.mark.parametrize(
        ("today", "steps"),
        [
            ("03-02", []),
            ("03-15", []),
            ("03-16", ["let_go*"]),
            ("04-15", ["let_go*"]),
            ("04-16", ["presume_no*"]),
            ("12-31", ["presume_no*"]),
        ],
    )
    def test_waits_then_goes_quiet_then_presumes(self, today: str, steps: list[str]) -> None:
        assert on(planned(APPLIED), today) == steps

    @pytest.mark.parametrize(
        ("today", "steps"),
        [
            ("03-11", []),
            ("03-12", ["follow_up"]),
            ("03-18", ["follow_up"]),
            ("03-19", ["let_go*"]),
            ("04-16", ["presume_no*"]),
        ],
    )
    def test_asks_once_where_somebody_is_known_by_name(self, today: str, steps: list[str]) -> None:
        assert on(planned(APPLIED, named_contact=True), today) == steps

    def test_does_not_ask_before_the_posting_has_closed(self) -> None:
        steps = planned(fact("applied", "03-02", due_on="03-31"), named_contact=True)
        assert on(steps, "04-06") == []
        assert on(steps, "04-07") == ["follow_up"]

    def test_does_not_ask_when_the_person_wants_no_follow_ups(self) -> None:
        steps = planned(APPLIED, named_contact=True, policy=policy_from({"follow_ups_per_stage": 0}))
        assert StepKind.FOLLOW_UP not in {step.kind for step in steps}

    def test_assumes_no_five_business_days_after_an_unanswered_follow_up(self) -> None:
        asked = fact("followed_up", "03-12", outcome=FollowUpOutcome.NO_ANSWER)
        steps = planned(APPLIED, asked, named_contact=True)
        assert on(steps, "03-18") == []
        # Nobody was met: it joins those that have merely gone quiet.
        assert on(steps, "03-19") == ["presume_no*"]

    @pytest.mark.parametrize("before", [(), (HELD, fact("thanked", "03-10"))])
    def test_asks_a_second_time_only_after_the_wait_and_where_the_person_wants_it(
        self, before: tuple[Fact, ...]
    ) -> None:
        asked = fact("followed_up", "03-18", outcome=FollowUpOutcome.NO_ANSWER)
        steps = planned(APPLIED, *before, asked, named_contact=True, policy=policy_from({"follow_ups_per_stage": 2}))
        assert on(steps, "03-24") == []
        assert on(steps, "03-25") == ["follow_up"]
        assert on(steps, "03-31") == ["follow_up"]
        assert on(steps, "04-01")[0].startswith("presume_no")

    def test_asks_after_the_day_they_named_even_without_a_known_contact(self) -> None:
        promised = fact("answer_promised", "03-05", stated_date="03-20")
        steps = planned(APPLIED, promised)
        assert on(steps, "03-23") == []
        assert on(steps, "03-24") == ["follow_up"]

    def test_goes_quiet_after_the_day_they_named_and_presumes_no_sooner_than_usual(self) -> None:
        promised = fact("answer_promised", "03-05", stated_date="03-20")
        steps = planned(APPLIED, promised)
        assert on(steps, "03-30") == ["follow_up"]
        assert on(steps, "03-31") == ["let_go*"]
        assert on(steps, "04-16") == ["presume_no*"]

    def test_does_not_go_quiet_before_the_day_they_named(self) -> None:
        steps = planned(fact("applied", "03-02", stated_date="05-04"))
        assert on(steps, "05-05") == []
        assert on(steps, "05-06") == ["follow_up"]

    def test_counts_from_the_import_when_the_applied_day_is_unknown(self) -> None:
        steps = planned(fact("applied", learned_on="03-20"), named_contact=True)
        assert on(steps, "04-02") == []
        assert on(steps, "04-03") == ["let_go*"]

    def test_brings_nothing_when_no_day_is_known_at_all(self) -> None:
        assert planned(fact("applied")) == ()


CLOSING = fact("applied", "03-02", due_on="03-31")


class TestAfterTheyWroteWithoutAConversation:
    """They answered an application on 9 March, and there was no conversation yet: that is still merely applied."""

    WROTE = fact("contacted", "03-09")

    @pytest.mark.parametrize(
        ("today", "steps"),
        [("03-09", []), ("03-22", []), ("03-23", ["let_go*"]), ("04-22", ["let_go*"]), ("04-23", ["presume_no*"])],
    )
    def test_asks_nobody_who_is_not_known_by_name(self, today: str, steps: list[str]) -> None:
        assert on(planned(APPLIED, self.WROTE), today) == steps

    @pytest.mark.parametrize(
        ("today", "steps"),
        [
            ("03-18", []),
            ("03-19", ["follow_up"]),
            ("03-25", ["follow_up"]),
            ("03-26", ["let_go*"]),
            ("04-23", ["presume_no*"]),
        ],
    )
    def test_asks_once_ten_days_after_their_mail(self, today: str, steps: list[str]) -> None:
        assert on(planned(APPLIED, self.WROTE, named_contact=True), today) == steps

    def test_asks_two_days_after_the_day_they_named(self) -> None:
        wrote = fact("contacted", "03-09", stated_date="03-20")
        assert on(planned(APPLIED, wrote), "03-23") == []
        assert on(planned(APPLIED, wrote), "03-24") == ["follow_up"]

    def test_waits_for_the_posting_to_close(self) -> None:
        steps = planned(fact("applied", "03-02", due_on="03-31"), self.WROTE, named_contact=True)
        assert (on(steps, "04-06"), on(steps, "04-07")) == ([], ["follow_up"])

    def test_is_after_a_call_what_any_wait_after_a_conversation_is(self) -> None:
        steps = planned(APPLIED, fact("screening_held", "03-05"), fact("thanked", "03-05"), self.WROTE)
        assert (on(steps, "03-16"), on(steps, "03-17")) == ([], ["follow_up"])


class TestBeforeAPostingCloses:
    @pytest.mark.parametrize(
        ("today", "steps"),
        [
            ("03-16", []),
            ("03-31", []),
            ("04-13", []),
            ("04-14", ["let_go*"]),
            ("05-14", ["let_go*"]),
            ("05-15", ["presume_no*"]),
        ],
    )
    def test_nobody_is_silent(self, today: str, steps: list[str]) -> None:
        assert on(planned(CLOSING), today) == steps

    @pytest.mark.parametrize(
        ("today", "steps"),
        [("04-06", []), ("04-07", ["follow_up"]), ("04-13", ["follow_up"]), ("04-14", ["let_go*"])],
    )
    def test_nobody_is_asked(self, today: str, steps: list[str]) -> None:
        assert on(planned(CLOSING, named_contact=True), today) == steps

    @pytest.mark.parametrize(("today", "steps"), [("04-06", []), ("04-07", ["presume_no*"])])
    def test_no_question_is_answered(self, today: str, steps: list[str]) -> None:
        assert on(planned(CLOSING, fact("followed_up", "03-12")), today) == steps

    def test_an_answer_is_expected_as_long_after_it_as_after_applying(self) -> None:
        assert standing((CLOSING,), Policy(), WEEKENDS).expected_by == day("04-14")
        early = fact("applied", "03-20", due_on="03-15")
        assert standing((early,), Policy(), WEEKENDS).expected_by == day("04-03")


class TestAPostingThatAsksForNoQuestions:
    NAMED = fact("acknowledged", "03-03", stated_date="03-27")

    @pytest.mark.parametrize(
        ("facts", "today", "steps"),
        [
            ((APPLIED,), "03-12", []),
            ((APPLIED,), "03-16", ["let_go*"]),
            # Nobody is silent before the day they named, and nobody is asked after it.
            ((APPLIED, NAMED), "03-16", []),
            ((APPLIED, NAMED), "03-31", []),
            ((APPLIED, NAMED), "04-09", []),
            ((APPLIED, NAMED), "04-10", ["let_go*"]),
            ((APPLIED, NAMED), "04-16", ["presume_no*"]),
            # Whom one met may be asked.
            ((APPLIED, HELD), "03-18", ["follow_up"]),
        ],
    )
    def test_is_asked_none_after_merely_applying(self, facts: tuple[Fact, ...], today: str, steps: list[str]) -> None:
        assert on(planned(*facts, named_contact=True, no_questions=True), today) == steps


class TestAfterAnInterview:
    @pytest.mark.parametrize(
        ("today", "steps"),
        [
            ("03-10", ["thank_you"]),
            ("03-11", ["thank_you"]),
            ("03-12", []),
            ("03-17", []),
            ("03-18", ["follow_up"]),
            ("04-06", ["follow_up"]),
            ("04-07", ["presume_no"]),
            ("04-20", ["presume_no"]),
            ("04-21", ["presume_no*"]),
        ],
    )
    def test_thanks_waits_asks_once_and_then_presumes(self, today: str, steps: list[str]) -> None:
        assert on(planned(APPLIED, HELD), today) == steps

    def test_thanks_those_who_were_not_thanked_yet(self) -> None:
        met = fact("interview_held", "03-10", person="Ann Lee, Bo Ray")
        assert on(planned(APPLIED, met, fact("thanked", "03-10", person="Ann Lee")), "03-11") == ["thank_you"]
        assert on(planned(APPLIED, met, fact("thanked", "03-10")), "03-11") == []

    @pytest.mark.parametrize(("today", "steps"), [("03-10", ["thank_you"]), ("03-11", ["thank_you"]), ("03-12", [])])
    def test_thanks_for_a_call_within_a_day_as_well(self, today: str, steps: list[str]) -> None:
        assert on(planned(APPLIED, fact("screening_held", "03-10", person="Rita Moss")), today) == steps

    def test_never_thanks_twice(self) -> None:
        assert on(planned(APPLIED, HELD, fact("thanked", "03-10")), "03-11") == []

    @pytest.mark.parametrize(
        ("today", "steps"),
        [("03-30", []), ("03-31", ["follow_up"]), ("04-06", ["follow_up"]), ("04-07", ["presume_no"])],
    )
    def test_waits_for_the_day_they_named_and_two_business_days(self, today: str, steps: list[str]) -> None:
        promised = fact("answer_promised", "03-10", stated_date="03-27")
        assert on(planned(APPLIED, HELD, fact("thanked", "03-10"), promised), today) == steps

    @pytest.mark.parametrize(("today", "steps"), [("03-30", []), ("03-31", ["presume_no"])])
    def test_presumes_nothing_before_the_day_they_named_though_it_was_asked_sooner(
        self, today: str, steps: list[str]
    ) -> None:
        promised = fact("answer_promised", "03-10", stated_date="03-27")
        asked = fact("followed_up", "03-16", outcome=FollowUpOutcome.NO_ANSWER)
        assert on(planned(APPLIED, HELD, fact("thanked", "03-10"), promised, asked), today) == steps

    def test_says_on_what_ground_it_asks(self) -> None:
        promised = fact("answer_promised", "03-10", stated_date="03-27")
        [asking] = [step for step in planned(APPLIED, HELD, promised) if step.kind == StepKind.FOLLOW_UP]
        assert asking.basis == ExpectedBasis.STATED

    def test_asks_nobody_when_the_person_wants_no_follow_ups(self) -> None:
        steps = planned(APPLIED, HELD, policy=policy_from({"follow_ups_per_stage": 0}))
        assert on(steps, "03-18") == []
        assert on(steps, "04-07") == ["presume_no"]

    def test_presumes_five_business_days_after_the_follow_up(self) -> None:
        asked = fact("followed_up", "03-18", outcome=FollowUpOutcome.LEFT_MESSAGE)
        steps = planned(APPLIED, HELD, asked)
        assert on(steps, "03-24") == []
        assert on(steps, "03-25") == ["presume_no"]

    @pytest.mark.parametrize("first", [None, FollowUpOutcome.LEFT_MESSAGE, FollowUpOutcome.NO_ANSWER])
    def test_takes_no_answer_for_what_came_of_the_question_and_no_question_more(
        self, first: FollowUpOutcome | None
    ) -> None:
        asked = fact("followed_up", "03-18", outcome=first)
        for told_on in ("03-20", "03-25", "03-27"):
            came = fact("followed_up", told_on, outcome=FollowUpOutcome.NO_ANSWER)
            assert on(planned(APPLIED, HELD, asked, came), "03-25") == ["presume_no"]
        # A mail after a call is one.
        mail = fact("followed_up", "03-20")
        assert on(planned(APPLIED, HELD, asked, mail), "03-25") == []

    def test_asks_nothing_more_after_good_news_without_a_day_and_waits_as_long_as_any(self) -> None:
        moving = fact("followed_up", "03-18", outcome=FollowUpOutcome.MOVING_FORWARD)
        steps = planned(APPLIED, HELD, fact("thanked", "03-10"), moving)
        assert [on(steps, day) for day in ("03-26", "04-01", "04-14", "04-15")] == [[], [], [], ["presume_no"]]

    def test_asks_again_only_after_an_answer_with_a_new_day(self) -> None:
        asked = fact("followed_up", "03-18", outcome=FollowUpOutcome.STILL_DECIDING, stated_date="03-27")
        assert on(planned(APPLIED, HELD, asked), "03-31") == ["follow_up"]

    @pytest.mark.parametrize(
        ("facts", "law", "due", "basis"),
        [
            # Nobody asked: the day they named, else what is usual.
            ((APPLIED, HELD), None, "04-07", "usual"),
            ((APPLIED, fact("interview_held", "03-10", stated_date="03-13")), None, "04-07", "stated"),
            # The question is what brings the end, long after their day too, or where they named none as they answered.
            ((APPLIED, HELD, fact("followed_up", "03-18")), None, "03-25", "asked"),
            (
                (APPLIED, fact("interview_held", "03-10", stated_date="03-13"), fact("followed_up", "04-03")),
                None,
                "04-10",
                "asked",
            ),
            ((APPLIED, HELD, fact("followed_up", "03-18"), fact("contacted", "03-20")), None, "03-27", "asked"),
            ((APPLIED, fact("followed_up", "03-18")), None, "03-25", "asked"),
            # Their own day, or the law's, holds where it comes later.
            (
                (APPLIED, fact("interview_held", "03-10", stated_date="03-27"), fact("followed_up", "03-16")),
                None,
                "03-31",
                "stated",
            ),
            (
                (
                    APPLIED,
                    HELD,
                    fact("followed_up", "03-18", outcome=FollowUpOutcome.STILL_DECIDING, stated_date="03-27"),
                ),
                None,
                "04-07",
                "stated",
            ),
            ((APPLIED, HELD, fact("followed_up", "03-18")), ONTARIO, "04-25", "law"),
        ],
    )
    def test_presumes_on_the_ground_that_asked_for_the_most_time(
        self, facts: tuple[Fact, ...], law: Law | None, due: str, basis: str
    ) -> None:
        presumed = next(step for step in planned(*facts, law=law) if step.kind == StepKind.PRESUME_NO)
        assert (presumed.due_on, presumed.basis) == (day(due), basis)

    @pytest.mark.parametrize(
        ("answer", "question"),
        [
            (fact("contacted", "03-19"), False),
            (fact("acknowledged", "03-19"), False),
            (fact("answer_promised", "03-19", text="soon"), False),
            (fact("contacted", "03-19", stated_date="03-27"), True),
            (fact("answer_promised", "03-19", stated_date="03-27"), True),
            # A new stage begins.
            (fact("references_asked", "03-19"), True),
            (fact("interview_held", "03-19"), True),
        ],
    )
    def test_asks_again_only_after_a_new_day_or_in_a_new_stage(self, answer: Fact, question: bool) -> None:
        asked = fact("followed_up", "03-18", outcome=FollowUpOutcome.NO_ANSWER)
        steps = planned(APPLIED, HELD, fact("thanked", "03-10"), asked, answer)
        assert ("follow_up" in [step.kind for step in steps]) is question

    def test_waits_as_long_as_ever_where_they_write_after_a_presumed_no(self) -> None:
        given_up = (fact("followed_up", "03-18"), fact("presumed_no_response", "03-25"))
        steps = planned(APPLIED, HELD, fact("thanked", "03-10"), *given_up, fact("contacted", "04-06"))
        assert on(steps, "05-03") == []
        assert on(steps, "05-04") == ["presume_no"]

    def test_counts_from_an_answer_without_a_day(self) -> None:
        asked = fact("followed_up", "03-18", outcome=FollowUpOutcome.NO_ANSWER)
        steps = planned(APPLIED, HELD, fact("thanked", "03-10"), asked, fact("contacted", "03-20"))
        assert on(steps, "03-26") == []
        assert on(steps, "03-27") == ["presume_no"]

    @pytest.mark.parametrize("facts", [(APPLIED,), (APPLIED, HELD)])
    def test_asks_no_second_time_where_the_day_of_the_first_is_not_known(self, facts: tuple[Fact, ...]) -> None:
        steps = planned(*facts, fact("followed_up", outcome="no_answer"), named_contact=True)
        assert "follow_up" not in [step.kind for step in steps]
        assert "presume_no" in [step.kind for step in steps]

    def test_honours_the_holidays_of_the_country(self) -> None:
        easter = BusinessCalendar(holidays=frozenset({day("04-03"), day("04-06")}))
        steps = planned(APPLIED, fact("interview_held", "03-31"), calendar=easter)
        assert "record_lesson" not in on(steps, "04-08")
        assert on(steps, "04-10") == ["follow_up"]

    def test_without_a_known_day_only_goes_quiet(self) -> None:
        steps = planned(APPLIED, fact("interview_held", learned_on="03-20"))
        assert {step.kind for step in steps} == {StepKind.LET_GO, StepKind.PRESUME_NO}
        assert all(step.grouped for step in steps)

    def test_waits_for_a_new_day_when_they_call_it_off(self) -> None:
        arranged = fact("interview_scheduled", "03-10", learned_on="03-05")
        steps = planned(APPLIED, arranged, fact("interview_cancelled", "03-10"))
        assert on(steps, "03-18") == ["follow_up"]


class TestAroundAnAppointment:
    @pytest.mark.parametrize(
        ("today", "steps"),
        [
            ("03-17", []),
            ("03-18", ["prepare_interview"]),
            ("03-20", ["prepare_interview"]),
            ("03-21", ["debrief"]),
            ("04-03", ["debrief"]),
            ("04-04", ["let_go*"]),
            ("04-17", ["let_go*"]),
            ("04-18", ["presume_no*"]),
        ],
    )
    def test_prepares_asks_how_it_went_and_goes_quiet(self, today: str, steps: list[str]) -> None:
        assert on(planned(APPLIED, fact("interview_scheduled", "03-20", learned_on="03-10")), today) == steps

    def test_never_prepares_before_the_person_knew(self) -> None:
        steps = planned(APPLIED, fact("interview_scheduled", "03-20", learned_on="03-19"))
        assert on(steps, "03-18") == []
        assert on(steps, "03-19") == ["prepare_interview"]

    def test_prepares_each_of_several_rounds(self) -> None:
        rounds = [
            fact("interview_scheduled", "03-20", round=1, learned_on="03-10"),
            fact("interview_scheduled", "03-27", round=2, learned_on="03-10"),
        ]
        assert on(planned(APPLIED, *rounds), "03-26") == ["debrief", "prepare_interview"]

    @pytest.mark.parametrize(
        ("today", "steps"),
        [("03-18", []), ("03-20", []), ("03-21", []), ("03-22", ["prepare_interview"]), ("03-25", ["debrief"])],
    )
    def test_follows_an_interview_that_moves(self, today: str, steps: list[str]) -> None:
        arranged = fact("interview_scheduled", "03-20", learned_on="03-10")
        moved = fact("interview_moved", "03-24", learned_on="03-17")
        assert on(planned(APPLIED, arranged, moved), today) == steps

    def test_prepares_for_one_day_at_a_time(self) -> None:
        rounds = [
            fact("screening_scheduled", "03-20", learned_on="03-10"),
            fact("interview_scheduled", "03-21", learned_on="03-10"),
        ]
        steps = planned(APPLIED, *rounds)
        assert on(steps, "03-20") == ["prepare_interview"]
        assert on(steps, "03-21") == ["debrief", "prepare_interview"]
        assert on(steps, "03-22") == ["debrief"]
        assert on(steps, "04-04") == ["debrief"]
        assert on(steps, "04-05") == ["let_go*"]

    def test_prepares_beside_an_assessment_that_is_still_to_be_sent(self) -> None:
        steps = planned(
            APPLIED,
            fact("interview_scheduled", "03-20", learned_on="03-10"),
            fact("assessment_asked", "03-10", due_on="03-19"),
        )
        assert on(steps, "03-18") == ["send_assessment", "prepare_interview"]

    @pytest.mark.parametrize(
        ("today", "steps"),
        [
            ("03-12", ["debrief"]),
            ("03-18", ["debrief", "prepare_interview"]),
            ("03-20", ["debrief", "prepare_interview"]),
            ("03-21", ["debrief"]),
        ],
    )
    def test_still_asks_how_the_last_one_went_once_the_next_is_arranged(self, today: str, steps: list[str]) -> None:
        first = fact("interview_scheduled", "03-10", learned_on="03-05")
        second = fact("interview_scheduled", "03-20", learned_on="03-12")
        assert on(planned(APPLIED, first, second), today) == steps

    def test_asks_where_things_stand_though_an_earlier_call_was_never_written_down(self) -> None:
        call = fact("screening_scheduled", "03-05", learned_on="03-03")
        assert on(planned(APPLIED, call, HELD), "03-18") == ["follow_up"]

    def test_without_a_day_only_goes_quiet(self) -> None:
        steps = planned(APPLIED, fact("interview_scheduled", learned_on="03-10"))
        assert on(steps, "03-23") == []
        assert on(steps, "03-24") == ["let_go*"]


class TestUnderALaw:
    """Interviewed on 10 March in Ontario: they have to answer by 24 April."""

    @pytest.mark.parametrize(
        ("today", "steps"),
        [
            ("03-17", []),
            ("03-18", ["follow_up"]),
            ("04-07", ["follow_up"]),
            ("04-24", ["follow_up"]),
            ("04-25", ["presume_no"]),
        ],
    )
    def test_asks_as_usual_and_presumes_only_after_the_day_of_the_law(self, today: str, steps: list[str]) -> None:
        assert on(planned(APPLIED, HELD, fact("thanked", "03-10"), law=ONTARIO), today) == steps

    def test_holds_after_a_follow_up_too(self) -> None:
        asked = fact("followed_up", "03-18", outcome=FollowUpOutcome.NO_ANSWER)
        steps = planned(APPLIED, HELD, asked, law=ONTARIO)
        assert on(steps, "04-24") == []
        assert on(steps, "04-25") == ["presume_no"]

    def test_gives_way_to_the_day_they_named(self) -> None:
        promised = fact("answer_promised", "03-10", stated_date="03-20")
        steps = planned(APPLIED, HELD, promised, law=ONTARIO)
        [asking] = [step for step in steps if step.kind == StepKind.FOLLOW_UP]
        assert (asking.due_on, asking.basis) == (day("03-24"), ExpectedBasis.STATED)

    @pytest.mark.parametrize("asked", [(), (fact("followed_up", "03-24"),)])
    def test_still_gives_them_its_days_where_they_break_a_nearer_one(self, asked: tuple[Fact, ...]) -> None:
        promised = fact("answer_promised", "03-10", stated_date="03-20")
        steps = planned(APPLIED, HELD, promised, *asked, law=ONTARIO)
        assert "presume_no" not in on(steps, "04-24")
        assert on(steps, "04-25") == ["presume_no"]
        assert {step.basis for step in steps if step.kind == StepKind.PRESUME_NO} == {ExpectedBasis.LAW}

    def test_gives_way_to_a_later_day_of_theirs(self) -> None:
        promised = fact("answer_promised", "03-10", stated_date="05-04")
        steps = planned(APPLIED, HELD, promised, law=ONTARIO)
        assert {step.basis for step in steps if step.kind == StepKind.PRESUME_NO} == {ExpectedBasis.STATED}
        assert on(steps, "05-12") == ["follow_up"]

    def test_asks_by_the_number_of_the_person(self) -> None:
        steps = planned(APPLIED, HELD, law=ONTARIO, policy=policy_from({"follow_up_days_interviewed": 5}))
        [asking] = [step for step in steps if step.kind == StepKind.FOLLOW_UP]
        assert (asking.due_on, asking.basis) == (day("03-17"), ExpectedBasis.SETTING)

    def test_does_nothing_before_an_interview(self) -> None:
        assert planned(APPLIED, law=ONTARIO) == planned(APPLIED)


class TestMyTurn:
    def test_an_offer_waits_for_my_answer(self) -> None:
        step, *_ = planned(APPLIED, fact("offered", "03-10", due_on="03-17"))
        assert (step.kind, step.due_on, step.deadline_on) == (StepKind.REPLY_TO_OFFER, day("03-10"), day("03-17"))
        assert step.basis == ExpectedBasis.STATED

    def test_an_offer_that_nobody_answered_joins_the_quiet_ones_four_weeks_past_its_day(self) -> None:
        steps = planned(APPLIED, fact("offered", "03-10", due_on="03-17"))
        assert on(steps, "04-13") == ["reply_to_offer"]
        assert on(steps, "04-14") == ["let_go*"]

    def test_an_assessment_waits_to_be_sent(self) -> None:
        step, *_ = planned(APPLIED, fact("assessment_asked", "03-10"))
        assert (step.kind, step.deadline_on, step.basis) == (StepKind.SEND_ASSESSMENT, None, ExpectedBasis.USUAL)

    def test_saved_postings_are_one_line_until_they_are_about_to_close(self) -> None:
        steps = planned(fact("saved", "03-02", due_on="03-20"))
        assert on(steps, "03-10") == ["apply*"]
        assert on(steps, "03-17") == ["apply"]
        assert on(steps, "03-20") == ["apply"]
        assert on(steps, "03-21") == []

    def test_saved_postings_without_a_closing_day_stay_one_line(self) -> None:
        assert on(planned(fact("saved", "03-02")), "06-01") == ["apply*"]

    def test_a_posting_saved_when_about_to_close_is_a_line_at_once(self) -> None:
        assert on(planned(fact("saved", "03-19", due_on="03-20")), "03-19") == ["apply"]


class TestNoReminder:
    def test_is_possible_without_having_contacted_anybody(self) -> None:
        assert planned(APPLIED, fact("let_go", "03-16")) == ()

    def test_can_be_for_a_time(self) -> None:
        steps = planned(APPLIED, HELD, fact("snoozed", "03-18", due_on="03-30"))
        assert on(steps, "03-29") == []
        assert on(steps, "03-30") == ["follow_up"]

    def test_drops_what_is_over_when_the_time_ends(self) -> None:
        steps = planned(APPLIED, HELD, fact("snoozed", "03-10", due_on="03-30"))
        assert StepKind.THANK_YOU not in {step.kind for step in steps}

    def test_holds_for_closed_applications(self) -> None:
        assert planned(APPLIED, HELD, fact("rejected", "03-20"), fact("let_go", "03-20")) == ()

    def test_put_off_before_a_no_holds_nothing_back_after_it(self) -> None:
        put_off = fact("snoozed", "03-12", due_on="05-01")
        assert on(planned(APPLIED, HELD, put_off, fact("rejected", "03-20")), "03-21") == ["rejection_reply"]

    def test_starts_the_wait_anew_when_resumed(self) -> None:
        steps = planned(APPLIED, fact("presumed_no_response", "04-20"), fact("resumed", "04-25"))
        assert on(steps, "04-25") == []
        assert on(steps, "05-09") == ["let_go*"]

    def test_waits_anew_after_a_follow_up_when_resumed(self) -> None:
        asked = fact("followed_up", "03-18", outcome=FollowUpOutcome.NO_ANSWER)
        steps = planned(APPLIED, HELD, asked, fact("presumed_no_response", "03-25"), fact("resumed", "03-30"))
        assert on(steps, "03-30") == []
        assert on(steps, "04-06") == ["presume_no"]


REJECTED = fact("rejected", "03-20")
CALLED = fact("screening_held", "03-10")


class TestAfterTheNo:
    def test_owes_nothing_after_a_form(self) -> None:
        assert planned(APPLIED, REJECTED, named_contact=True) == ()

    @pytest.mark.parametrize("met", [HELD, CALLED])
    @pytest.mark.parametrize(
        ("today", "steps"),
        [
            ("03-20", []),
            ("03-21", ["rejection_reply"]),
            ("03-27", ["rejection_reply"]),
            ("03-28", []),
        ],
    )
    def test_answers_somebody_whom_one_met_from_the_day_after(self, met: Fact, today: str, steps: list[str]) -> None:
        assert on(planned(APPLIED, met, fact("thanked", "03-10"), REJECTED), today) == steps

    def test_is_late_two_days_after(self) -> None:
        [step] = planned(APPLIED, HELD, REJECTED)
        assert (step.due_on, step.deadline_on) == (day("03-21"), day("03-22"))

    @pytest.mark.parametrize("answer", ["thanked", "feedback_asked"])
    def test_answers_once(self, answer: str) -> None:
        assert planned(APPLIED, HELD, REJECTED, fact(answer, "03-21")) == ()

    def test_is_not_answered_by_a_thank_you_from_before(self) -> None:
        steps = planned(APPLIED, HELD, fact("thanked", "03-10"), fact("feedback_asked", "03-11"), REJECTED)
        assert on(steps, "03-21") == ["rejection_reply"]

    @pytest.mark.parametrize(
        ("today", "steps"), [("03-20", []), ("03-21", ["ask_recruiter"]), ("03-27", ["ask_recruiter"]), ("03-28", [])]
    )
    def test_asks_the_recruiter_where_there_is_one(self, today: str, steps: list[str]) -> None:
        assert on(planned(APPLIED, REJECTED, via_agency=True), today) == steps

    @pytest.mark.parametrize(
        ("told", "steps"),
        [
            ((REJECTED, fact("feedback_received", "03-20")), ["record_lesson"]),
            # What was said before this no is none of it.
            ((fact("feedback_received", "03-12"), fact("lesson", "03-12"), REJECTED), ["ask_recruiter"]),
        ],
    )
    def test_does_not_ask_the_recruiter_who_has_told_already(self, told: tuple[Fact, ...], steps: list[str]) -> None:
        assert on(planned(APPLIED, *told, via_agency=True), "03-21") == steps

    @pytest.mark.parametrize(
        "end",
        [
            fact("position_cancelled", "03-20"),
            fact("offer_rescinded", "03-20"),
            fact("rejected", "03-20", reason_kind=ReasonKind.POSITION_PAUSED),
        ],
    )
    def test_asks_the_recruiter_nothing_where_the_position_is_gone(self, end: Fact) -> None:
        assert on(planned(APPLIED, end, via_agency=True), "03-21") == ["rejection_reply"]

    def test_thanks_for_what_was_said_where_one_met(self) -> None:
        steps = planned(APPLIED, HELD, REJECTED, fact("feedback_received", "03-20"))
        assert on(steps, "03-21") == ["record_lesson", "rejection_reply"]

    def test_answers_a_no_that_comes_after_a_presumed_one(self) -> None:
        steps = planned(APPLIED, HELD, fact("presumed_no_response", "03-15"), REJECTED)
        assert on(steps, "03-21") == ["rejection_reply"]

    @pytest.mark.parametrize("end", ["withdrawn", "presumed_no_response", "offer_declined", "offer_accepted"])
    def test_answers_nothing_but_a_no(self, end: str) -> None:
        assert planned(APPLIED, HELD, fact(end, "03-20")) == ()

    def test_of_an_unknown_day_brings_nothing(self) -> None:
        assert planned(APPLIED, HELD, fact("rejected", learned_on="03-20")) == ()

    def test_looks_at_the_employer_again_on_the_day_that_was_chosen(self) -> None:
        steps = planned(APPLIED, HELD, REJECTED, fact("snoozed", "03-20", due_on="09-16"))
        assert on(steps, "09-15") == []
        assert on(steps, "09-16") == ["reapply"]

    def test_leaves_the_answer_to_be_given_when_a_day_to_look_again_was_chosen(self) -> None:
        steps = planned(APPLIED, HELD, REJECTED, fact("snoozed", "03-20", due_on="09-16"))
        assert on(steps, "03-21") == ["rejection_reply"]

    def test_can_wait_a_day_with_the_answer(self) -> None:
        steps = planned(APPLIED, HELD, REJECTED, fact("snoozed", "03-21", due_on="03-22"))
        assert (on(steps, "03-21"), on(steps, "03-22")) == ([], ["rejection_reply"])
        assert "reapply" not in [step.kind for step in steps]


class TestLearning:
    @pytest.mark.parametrize(
        ("told", "first", "before"),
        [
            (fact("feedback_received", "03-25"), "03-25", "03-24"),
            (fact("feedback_received", "03-25", learned_on="03-27"), "03-25", "03-24"),
            (fact("rejected", "03-25", reason="too little SQL"), "03-26", "03-25"),
            (
                fact("followed_up", "03-25", outcome=FollowUpOutcome.REJECTED, reason="too little SQL"),
                "03-26",
                "03-25",
            ),
        ],
    )
    def test_takes_feedback_as_it_comes_and_a_reason_the_day_after(self, told: Fact, first: str, before: str) -> None:
        steps = planned(APPLIED, told)
        assert "record_lesson" not in on(steps, before)
        assert "record_lesson" in on(steps, first)
        assert "record_lesson" not in on(steps, "04-10")

    def test_takes_feedback_on_its_day_though_a_reason_came_with_the_no(self) -> None:
        no = fact("rejected", "03-20", reason="too little SQL")
        steps = planned(APPLIED, no, fact("lesson", "03-21"), fact("feedback_received", "03-23"))
        assert (on(steps, "03-22"), on(steps, "03-23")) == ([], ["record_lesson"])

    def test_draws_a_second_lesson_from_a_second_word(self) -> None:
        twice = (fact("feedback_received", "03-25"), fact("lesson", "03-25"), fact("feedback_received", "04-25"))
        steps = planned(APPLIED, REJECTED, *twice)
        assert [on(steps, day) for day in ("03-25", "04-24", "04-25")] == [[], [], ["record_lesson"]]

    def test_draws_one_lesson(self) -> None:
        feedback = fact("feedback_received", "03-25")
        assert planned(APPLIED, REJECTED, feedback, fact("lesson", "03-25")) == ()

    @pytest.mark.parametrize(
        "no",
        [
            fact("rejected", "03-25"),
            fact("rejected", "03-25", reason="hired from within", reason_kind=ReasonKind.INTERNAL_CANDIDATE),
            fact("rejected", "03-25", reason="they took another", reason_kind=ReasonKind.OTHER_CANDIDATE),
            fact("rejected", "03-25", reason="a hiring freeze", reason_kind=ReasonKind.POSITION_PAUSED),
            fact("position_cancelled", "03-25", reason="a hiring freeze"),
            fact("offer_rescinded", "03-25", reason="a hiring freeze"),
        ],
    )
    def test_makes_nothing_of_a_reason_that_was_not_given_or_lies_with_them(self, no: Fact) -> None:
        assert planned(APPLIED, no) == ()

    def test_goes_on_while_the_application_does(self) -> None:
        steps = planned(APPLIED, HELD, fact("thanked", "03-10"), fact("feedback_received", "03-12"))
        assert on(steps, "03-12") == ["record_lesson"]

    @pytest.mark.parametrize("quiet", [fact("let_go", "03-21"), fact("snoozed", "03-21")])
    def test_comes_where_one_let_an_open_one_rest(self, quiet: Fact) -> None:
        assert planned(APPLIED, fact("feedback_received", "03-20"), quiet) == ()
        steps = planned(APPLIED, quiet, fact("feedback_received", "03-25"))
        assert (on(steps, "03-24"), on(steps, "03-25")) == ([], ["record_lesson"])

    def test_comes_after_a_presumed_no(self) -> None:
        steps = planned(APPLIED, fact("presumed_no_response", "04-20"), fact("feedback_received", "05-05"))
        assert (on(steps, "05-04"), on(steps, "05-05")) == ([], ["record_lesson"])

    def test_comes_late_as_feedback_does(self) -> None:
        steps = planned(APPLIED, HELD, REJECTED, fact("feedback_asked", "03-21"), fact("feedback_received", "04-21"))
        assert on(steps, "04-20") == []
        assert on(steps, "04-21") == ["record_lesson"]

    @pytest.mark.parametrize(
        "quiet", [fact("let_go", "03-21"), fact("snoozed", "03-21"), fact("snoozed", "03-21", due_on="09-16")]
    )
    def test_comes_after_one_wanted_no_more_of_it_too(self, quiet: Fact) -> None:
        no = fact("rejected", "03-20", reason="too little SQL")
        assert "record_lesson" not in on(planned(APPLIED, no, fact("let_go", "03-21")), "03-21")
        steps = planned(APPLIED, no, quiet, fact("feedback_received", "04-21"))
        assert on(steps, "04-20") == []
        assert on(steps, "04-21") == ["record_lesson"]


class TestGoodNews:
    @pytest.mark.parametrize(
        ("today", "steps"),
        [
            ("03-10", []),
            ("03-11", ["keep_moving"]),
            ("03-13", ["keep_moving"]),
            ("03-14", []),
        ],
    )
    def test_keeps_others_moving_for_three_days(self, today: str, steps: list[str]) -> None:
        arranged = fact("interview_scheduled", "03-30", learned_on="03-10")
        assert on(planned(APPLIED, arranged), today) == steps

    def test_is_over_with_a_no(self) -> None:
        arranged = fact("interview_scheduled", "03-30", learned_on="03-10")
        assert planned(APPLIED, arranged, fact("rejected", "03-11")) == ()


class TestProperties:
    @given(FACTS)
    def test_wakes_on_exactly_the_next_day_on_which_the_steps_change(self, facts: list[Fact]) -> None:
        steps = planned(*facts, named_contact=True)
        today = date(2025, 12, 1)
        while today < date(2026, 12, 1):
            wakes = wakes_on(steps, today)
            sleeping_until = wakes or date(2026, 12, 31)
            for later in range(1, (sleeping_until - today).days):
                assert steps_on(steps, today + timedelta(days=later)) == steps_on(steps, today)
            if wakes is None:
                break
            assert steps_on(steps, wakes) != steps_on(steps, today)
            today = wakes

    @given(FACTS)
    def test_no_step_stands_before_its_day(self, facts: list[Fact]) -> None:
        for step in planned(*facts, named_contact=True):
            assert step not in steps_on((step,), step.due_on - timedelta(days=1))
            assert step in steps_on((step,), step.due_on)

    @given(FACTS)
    def test_no_application_stands_twice_in_one_group_or_in_one_kind(self, facts: list[Fact]) -> None:
        steps = planned(*facts)
        for turn in {step.due_on for step in steps}:
            standing_then = steps_on(steps, turn)
            assert sum(step.grouped for step in standing_then) <= 1
            assert len({step.kind for step in standing_then}) == len(standing_then)
