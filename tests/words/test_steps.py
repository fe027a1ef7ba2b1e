"""A step says what to do, with whom, and why today."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from headway.core.answering import Grade
from headway.core.asked import Asked
from headway.core.employers import EmployerType, Told
from headway.core.feedback import Word
from headway.core.vocabulary import OF_THE_WEEK, DraftKind, EventKind, ExpectedBasis, Medium, Stage, StepKind
from headway.words.steps import basis_sentence, draft_kind, reason, title
from tests.words.made import a_step, a_talk, a_view, an_about

OF_APPLICATIONS = [kind for kind in StepKind if kind not in OF_THE_WEEK]

PUBLIC = Told(type=EmployerType.PUBLIC)
LARGE = Told(employees=5000)


class TestTitle:
    @pytest.mark.parametrize("kind", OF_APPLICATIONS)
    def test_names_the_employer_in_every_kind_of_step(self, kind: StepKind) -> None:
        assert "Acme" in title(a_step(kind, an_about()), a_view())

    @pytest.mark.parametrize("kind", OF_APPLICATIONS)
    def test_names_the_number_where_a_step_stands_for_many(self, kind: StepKind) -> None:
        assert "11" in title(a_step(kind, count=11), a_view())
        assert "10,000" in title(a_step(kind, count=10_000), a_view())

    def test_falls_back_on_the_role_where_the_employer_is_unknown(self) -> None:
        step = a_step(StepKind.FOLLOW_UP, an_about(employer=""))
        assert title(step, a_view()) == "Ask the employer of “Data analyst” where things stand"
        nobody = a_step(StepKind.FOLLOW_UP, an_about(employer="", role=""))
        assert title(nobody, a_view()) == "Ask the employer where things stand"

    def test_counts_the_silent_days_by_the_persons_own_plan(self) -> None:
        told = title(a_step(StepKind.LET_GO, count=11), a_view(attention_days_after_apply=10))
        assert told == "11 applications have had no news for 10 days or more: let them rest"

    @pytest.mark.parametrize(
        ("after", "words"),
        [
            (EventKind.APPLIED, "Acme has been silent for 14 days or more: let it rest"),
            (EventKind.INTERVIEW_HELD, "Acme has been silent for 14 days or more: let it rest"),
            # They are not silent where it is the person's turn, or where nobody knows whether they heard of it.
            (EventKind.OFFERED, "Nothing new with Acme for 14 days or more: let it rest"),
            (EventKind.ASSESSMENT_ASKED, "Nothing new with Acme for 14 days or more: let it rest"),
            (EventKind.REPRESENTED, "No word from the agency about Acme for 14 days or more: let it rest"),
        ],
    )
    def test_calls_nobody_silent_who_is_not(self, after: EventKind, words: str) -> None:
        assert title(a_step(StepKind.LET_GO, an_about(waiting_after=after)), a_view()) == words

    def test_tells_calls_and_rounds_apart(self) -> None:
        call = a_step(StepKind.PREPARE_INTERVIEW, an_about(waiting_after=EventKind.SCREENING_SCHEDULED))
        second = a_step(StepKind.PREPARE_INTERVIEW, an_about(round=2))
        assert title(call, a_view()) == "Prepare for the call with Acme"
        assert title(second, a_view()) == "Prepare for interview 2 with Acme"
        held = a_step(StepKind.DEBRIEF, an_about(waiting_after=EventKind.SCREENING_SCHEDULED))
        assert title(held, a_view()) == "Write down how the call with Acme went"


class TestReason:
    @pytest.mark.parametrize("kind", OF_APPLICATIONS)
    @pytest.mark.parametrize("about", [None, an_about(), an_about(waiting_since=None)])
    def test_gives_a_plain_reason_for_every_kind_of_step(self, kind: StepKind, about: object) -> None:
        told = reason(a_step(kind, about, count=3 if about is None else 1), a_view())  # type: ignore[arg-type]
        assert told.endswith((".", "?"))
        assert "%" not in told.replace("71 %", "")
        assert "!" not in told

    @pytest.mark.parametrize("kind", sorted(OF_THE_WEEK))
    def test_of_the_week_leaves_the_person_free(self, kind: StepKind) -> None:
        assert title(a_step(kind, count=1), a_view()).endswith("in five minutes")
        assert reason(a_step(kind, count=1), a_view()).endswith((".", "?"))

    def test_holds_up_the_day_they_named_and_their_words(self) -> None:
        about = an_about(expected_by=date(2026, 11, 17), expected_words="by mid November")
        told = reason(a_step(StepKind.FOLLOW_UP, about, basis=ExpectedBasis.STATED), a_view())
        assert told == "They named 17 November for an answer; that was 5 days ago. In their words: “by mid November”"

    def test_quotes_words_of_several_lines_as_one_sentence(self) -> None:
        about = an_about(expected_by=date(2026, 11, 17), expected_words="end of next week\n\nWe will call you.\n")
        told = reason(a_step(StepKind.FOLLOW_UP, about, basis=ExpectedBasis.STATED), a_view())
        assert told.endswith("In their words: “end of next week / We will call you.”")

    def test_says_that_nothing_was_promised_where_nothing_was(self) -> None:
        held = an_about(waiting_after=EventKind.INTERVIEW_HELD, waiting_since=date(2026, 11, 12))
        told = reason(a_step(StepKind.FOLLOW_UP, held), a_view())
        assert told == "There is no news since 12 November, 10 days ago. It is usual to ask after 6 business days."

    def test_names_the_persons_own_setting_as_such(self) -> None:
        held = an_about(waiting_after=EventKind.INTERVIEW_HELD)
        step = a_step(StepKind.FOLLOW_UP, held, basis=ExpectedBasis.SETTING)
        assert "By your own setting you ask after 7 business days." in reason(
            step, a_view(follow_up_days_interviewed=7)
        )

    def test_tells_the_time_of_an_interview_on_the_persons_clock(self) -> None:
        about = an_about(appointment_at=datetime(2026, 11, 23, 13, 30, tzinfo=UTC))
        step = a_step(StepKind.PREPARE_INTERVIEW, about, deadline_on=date(2026, 11, 23))
        assert reason(step, a_view()).startswith("It is tomorrow: Monday, 23 November, at 14:30. ")

    def test_tells_no_time_that_belongs_to_another_day(self) -> None:
        about = an_about(appointment_at=datetime(2026, 11, 24, 13, 30, tzinfo=UTC))
        step = a_step(StepKind.PREPARE_INTERVIEW, about, deadline_on=date(2026, 11, 23))
        assert reason(step, a_view()).startswith("It is tomorrow: Monday, 23 November. ")

    def test_tells_the_times_of_all_conversations_of_the_day_on_both_clocks(self) -> None:
        times = [
            (datetime(2026, 11, 23, 8, tzinfo=UTC), ""),
            (datetime(2026, 11, 23, 13, 30, tzinfo=UTC), "Asia/Tokyo"),
        ]
        talks = tuple(a_talk(number, at=at, zone=zone) for number, (at, zone) in enumerate(times, 1))
        step = a_step(StepKind.PREPARE_INTERVIEW, an_about(talks=talks), deadline_on=date(2026, 11, 23))
        told = reason(step, a_view())
        assert told.startswith("It is tomorrow: Monday, 23 November, at 09:00 and at 14:30 (22:30 in Tokyo). ")
        assert title(step, a_view()) == "Prepare for 2 conversations with Acme"

    def test_names_the_conversation_that_it_is_about_and_not_the_last_one(self) -> None:
        first = an_about(round=2, waiting_after=EventKind.SCREENING_SCHEDULED, talks=(a_talk(1),))
        assert title(a_step(StepKind.PREPARE_INTERVIEW, first), a_view()) == "Prepare for the interview with Acme"
        call = an_about(waiting_after=EventKind.INTERVIEW_SCHEDULED, talks=(a_talk(None, stage=Stage.SCREENING),))
        step = a_step(StepKind.DEBRIEF, call, due_on=date(2026, 11, 22))
        assert title(step, a_view()) == "Write down how the call with Acme went"
        assert reason(step, a_view()).startswith("It was planned for 23 November")

    def test_says_before_an_interview_what_to_ask_there(self) -> None:
        told = reason(a_step(StepKind.PREPARE_INTERVIEW, an_about()), a_view())
        questions = "Ask there what comes next, who decides, by when you will hear, and whether you may check in."
        assert told.endswith(questions)

    @pytest.mark.parametrize(
        ("about", "changes", "ground"),
        [
            ({}, {"due_on": date(2026, 12, 18)}, "A no can be assumed after 45 days."),
            (
                {"waiting_after": EventKind.INTERVIEW_HELD},
                {"due_on": date(2026, 12, 1)},
                "A no can be assumed after 28 days.",
            ),
            ({}, {"basis": ExpectedBasis.ASKED}, "You asked, and 5 business days went by without news."),
            (
                {"asked": Asked(on=date(2026, 11, 13), answered_on=None)},
                {"basis": ExpectedBasis.ASKED},
                "You asked on 13 November, and 5 business days went by without news.",
            ),
            (
                {"asked": Asked(on=date(2026, 11, 12), answered_on=date(2026, 11, 13))},
                {"basis": ExpectedBasis.ASKED},
                "You asked on 12 November; on 13 November they named no day, and 5 business days went by since.",
            ),
            (
                {"asked": Asked(on=date(2026, 11, 12), answered_on=date(2026, 11, 12))},
                {"basis": ExpectedBasis.ASKED},
                "You asked on 12 November; they named no day, and 5 business days went by since.",
            ),
            (
                {"expected_by": date(2026, 11, 20), "expected_basis": ExpectedBasis.LAW},
                {"basis": ExpectedBasis.LAW},
                "By law they had until 20 November to tell you.",
            ),
            (
                {"expected_by": date(2026, 10, 20), "expected_basis": ExpectedBasis.STATED},
                {"basis": ExpectedBasis.LAW},
                "By law they had 45 days from the last interview to tell you.",
            ),
            (
                {"closing_on": date(2026, 11, 5), "waiting_since": date(2026, 9, 1)},
                {},
                "The posting closed on 5 November, 17 days ago. A no can be assumed 45 days after that.",
            ),
            (
                {"waiting_after": EventKind.INTERVIEW_SCHEDULED, "appointment_on": date(2026, 10, 20)},
                {},
                "A conversation was planned for 20 October, 33 days ago; what came of it is not written down. "
                "A no can be assumed 28 days after that.",
            ),
            # It was sent after that day, so it counts for nothing.
            ({"closing_on": date(2026, 11, 2)}, {}, "A no can be assumed after 45 days."),
            (
                {},
                {"due_on": date(2026, 12, 18), "basis": ExpectedBasis.STATED},
                "They had named 17 November for an answer.",
            ),
        ],
    )
    def test_names_the_ground_of_a_presumption(self, about: Any, changes: Any, ground: str) -> None:
        told = reason(a_step(StepKind.PRESUME_NO, an_about(**about), **changes), a_view())
        assert ground in told

    @pytest.mark.parametrize(
        ("about", "told"),
        [
            ({}, "You applied on 3 November, 19 days ago, and somebody there is known by name."),
            (
                {"closing_on": date(2026, 11, 16)},
                "The posting closed on 16 November, 6 days ago. Somebody there is known by name.",
            ),
            (
                {"closing_on": date(2026, 11, 16), "via_agency": True},
                "The posting closed on 16 November, 6 days ago. "
                "The agency submitted you on 3 November, 19 days ago. One short question to the recruiter is fine now.",
            ),
            (
                {
                    "waiting_after": EventKind.INTERVIEW_HELD,
                    "expected_basis": ExpectedBasis.LAW,
                    "expected_by": date(2026, 12, 18),
                },
                "It is usual to ask after 6 business days. By law they have until 18 December to tell you.",
            ),
        ],
    )
    def test_names_the_ground_of_a_question(self, about: Any, told: str) -> None:
        assert told in reason(a_step(StepKind.FOLLOW_UP, an_about(**about)), a_view())

    @pytest.mark.parametrize("closing_on", [date(2026, 11, 5), None])
    def test_of_a_rest_says_when_the_posting_closed(self, closing_on: date | None) -> None:
        told = reason(a_step(StepKind.LET_GO, an_about(closing_on=closing_on)), a_view())
        assert told.startswith("The posting closed on 5 November") is (closing_on is not None)

    @pytest.mark.parametrize(
        ("after", "told", "ground"),
        [
            (EventKind.INTERVIEW_HELD, PUBLIC, "Public employers take longer. A no can be assumed after 45 days."),
            (EventKind.APPLIED, PUBLIC, "Public employers take longer. A no can be assumed after 90 days."),
            (EventKind.INTERVIEW_HELD, LARGE, "Large employers take longer. A no can be assumed after 45 days."),
            (EventKind.APPLIED, LARGE, "days ago. A no can be assumed after 45 days."),
        ],
    )
    def test_says_why_an_employer_is_given_longer(self, after: EventKind, told: Told, ground: str) -> None:
        about = an_about(waiting_after=after, told=told, waiting_since=date(2026, 8, 1))
        assert ground in reason(a_step(StepKind.PRESUME_NO, about), a_view())

    def test_says_who_began_it(self) -> None:
        told = reason(a_step(StepKind.APPLY, an_about(waiting_after=EventKind.CONTACTED)), a_view())
        assert told == "They wrote to you on 3 November, 19 days ago."

    def test_asks_what_came_of_an_interview_whose_day_has_passed(self) -> None:
        about = an_about(appointment_on=date(2026, 11, 10))
        told = reason(a_step(StepKind.DEBRIEF, about, due_on=date(2026, 11, 22)), a_view())
        assert told.startswith("It was planned for 21 November, yesterday.")

    @pytest.mark.parametrize(
        ("kind", "deadline_on", "words"),
        [
            (StepKind.REPLY_TO_OFFER, date(2026, 11, 25), "They want your answer by 25 November, in 3 days."),
            (StepKind.REPLY_TO_OFFER, date(2026, 11, 20), "They wanted your answer by 20 November, 2 days ago."),
            (StepKind.SEND_ASSESSMENT, date(2026, 11, 25), "They want it by 25 November, in 3 days."),
            (StepKind.SEND_ASSESSMENT, date(2026, 11, 20), "They wanted it by 20 November, 2 days ago."),
            (StepKind.APPLY, date(2026, 11, 24), "It closes on 24 November, in 2 days."),
            (
                StepKind.THANK_YOU,
                date(2026, 11, 22),
                "You spoke on 21 November, yesterday. A short thank-you is usual within 1 day.",
            ),
        ],
    )
    def test_counts_to_the_day_that_was_named(self, kind: StepKind, deadline_on: date, words: str) -> None:
        assert reason(a_step(kind, an_about(), deadline_on=deadline_on), a_view()) == words

    def test_of_an_offer_names_who_should_hear_of_it(self) -> None:
        about = an_about(to_tell=("Globex", "Hooli"))
        ask = "Tell those who still decide, or their recruiter, at once"
        told = reason(a_step(StepKind.REPLY_TO_OFFER, about, deadline_on=date(2026, 11, 24)), a_view())
        assert told.endswith(f"{ask}, with the day by which you must answer: Globex, Hooli.")
        # Where none was named, or it is over, there is no day to tell.
        for deadline_on in (None, date(2026, 11, 20)):
            told = reason(a_step(StepKind.REPLY_TO_OFFER, about, deadline_on=deadline_on), a_view())
            assert told.endswith(f"{ask}: Globex, Hooli.")

    @pytest.mark.parametrize("kind", [StepKind.REPLY_TO_OFFER, StepKind.SEND_ASSESSMENT])
    def test_makes_up_no_day_where_none_is_known(self, kind: StepKind) -> None:
        told = reason(a_step(kind, an_about(waiting_since=None)), a_view())
        assert told.startswith("It is not written down when")
        assert not any(sign.isdigit() for sign in told)


class TestTheAnswerToANo:
    @pytest.mark.parametrize(
        ("changes", "told"),
        [
            ({"stage": Stage.SCREENING}, "You spoke with somebody there: a short thank-you is enough."),
            ({"stage": Stage.INTERVIEW}, "You met: a short answer is fine, and its words are ready."),
            (
                {"stage": Stage.INTERVIEW, "grade": Grade.FINALIST},
                "It was close: a short answer is fine, and asking to be kept in mind is one way.",
            ),
        ],
    )
    def test_is_graded_by_how_far_one_came(self, changes: dict[str, Any], told: str) -> None:
        step = a_step(StepKind.REJECTION_REPLY, an_about(**changes), deadline_on=date(2026, 11, 23))
        assert reason(step, a_view()) == f"The no came on 21 November, yesterday. {told}"

    @pytest.mark.parametrize(
        ("grade", "told"),
        [
            (
                Grade.CANCELLED,
                "The position itself is gone or paused; you heard on 21 November, yesterday. "
                "A short thank-you is fine, and asking to be kept in mind.",
            ),
            (
                Grade.RESCINDED,
                "They took their offer back on 21 November, yesterday. "
                "Nothing is owed; you can ask to be kept in mind.",
            ),
        ],
    )
    def test_names_no_no_where_nobody_said_one(self, grade: Grade, told: str) -> None:
        step = a_step(StepKind.REJECTION_REPLY, an_about(grade=grade), deadline_on=date(2026, 11, 23))
        assert reason(step, a_view()) == told

    @pytest.mark.parametrize("grade", [Grade.CANCELLED, Grade.RESCINDED])
    @pytest.mark.parametrize(
        ("via_agency", "words"),
        [
            (False, "Ask Globex to keep you in mind"),
            (True, "Ask the recruiter for Globex to keep you in mind"),
        ],
    )
    def test_asks_to_be_kept_in_mind_where_all_is_gone(self, grade: Grade, via_agency: bool, words: str) -> None:
        about = an_about(employer="Globex", grade=grade, via_agency=via_agency)
        step = a_step(StepKind.REJECTION_REPLY, about)
        assert (title(step, a_view()), draft_kind(step)) == (words, DraftKind.KEEP_IN_MIND)


class TestWhatTheySaid:
    @pytest.mark.parametrize(
        ("word", "said"),
        [
            (
                Word(person="Tom Berg", on=date(2026, 11, 20), medium=Medium.MAIL),
                "Tom Berg wrote about it on 20 November, 2 days ago.",
            ),
            (
                Word(person="Tom Berg", on=date(2026, 11, 22), medium=None),
                "Tom Berg said something about it on 22 November, today.",
            ),
            (
                Word(person="", on=date(2026, 11, 21), medium=Medium.MAIL),
                "They said something about it on 21 November, yesterday.",
            ),
            (Word(person="Tom Berg", on=None, medium=None), "They said something about it."),
            (None, "They said something about it."),
        ],
    )
    def test_is_told_with_who_and_when_as_far_as_known(self, word: Word | None, said: str) -> None:
        step = a_step(StepKind.RECORD_LESSON, an_about(word=word))
        assert reason(step, a_view()) == f"{said} One line will do: what will you change?"


class TestDraftKind:
    def test_offers_the_call_once_a_stated_day_has_passed(self) -> None:
        step = a_step(StepKind.FOLLOW_UP, an_about(), basis=ExpectedBasis.STATED)
        assert draft_kind(step) == "follow_up_call"

    def test_offers_a_mail_otherwise(self) -> None:
        assert draft_kind(a_step(StepKind.FOLLOW_UP, an_about())) == "follow_up_mail"
        assert draft_kind(a_step(StepKind.THANK_YOU, an_about())) == "thank_you"

    def test_offers_no_words_where_none_are_needed(self) -> None:
        assert draft_kind(a_step(StepKind.LET_GO, an_about())) is None
        assert draft_kind(a_step(StepKind.FOLLOW_UP, count=4)) is None


def test_the_ground_of_a_day_is_told() -> None:
    step = a_step(StepKind.FOLLOW_UP, an_about(), basis=ExpectedBasis.STATED)
    assert basis_sentence(step) == "The day follows from the day they named."
