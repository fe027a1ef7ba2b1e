"""Which facts are in force, and in which order they count."""

from datetime import UTC, datetime
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.core.events import (
    Event,
    Fact,
    details_of,
    ids_against,
    ids_in_force,
    in_force,
    in_order,
    known_on,
    local_day,
)
from headway.core.vocabulary import Detail, EventKind, FollowUpOutcome
from tests.core.facts import NOON, day, event, fact

APPLIED = fact("applied", "03-02")
REJECTED = fact("rejected", "03-09")


def retraction_of(target: Event) -> Event:
    return event(fact("retracted", "03-10"), target=target.id)


class TestInForce:
    def test_keeps_every_fact_that_nothing_targets(self) -> None:
        assert in_force([event(APPLIED), event(REJECTED)]) == [APPLIED, REJECTED]

    def test_drops_a_retracted_fact_and_never_shows_the_retraction(self) -> None:
        rejected = event(REJECTED)
        assert in_force([event(APPLIED), rejected, retraction_of(rejected)]) == [APPLIED]

    def test_puts_a_correction_in_the_place_of_what_it_corrects(self) -> None:
        wrong = event(APPLIED)
        right = fact("applied", "03-01")
        assert in_force([wrong, event(right, target=wrong.id)]) == [right]

    def test_brings_back_what_was_there_when_a_retraction_is_retracted(self) -> None:
        rejected = event(REJECTED)
        undone = retraction_of(rejected)
        assert in_force([rejected, undone, retraction_of(undone)]) == [REJECTED]

    def test_brings_back_the_first_words_when_a_correction_is_retracted(self) -> None:
        first = event(APPLIED)
        correction = event(fact("applied", "03-01"), target=first.id)
        assert in_force([first, correction, retraction_of(correction)]) == [APPLIED]

    def test_keeps_only_the_last_words_of_what_was_corrected_twice(self) -> None:
        first = event(APPLIED)
        second = event(fact("applied", "03-01"), target=first.id)
        third = event(fact("applied", "02-27"), target=second.id)
        assert in_force([first, second, third]) == [third.fact]
        assert in_force([first, second, third, retraction_of(third)]) == [second.fact]

    def test_keeps_the_last_words_when_a_correction_between_is_undone(self) -> None:
        first = event(APPLIED)
        second = event(fact("applied", "03-01"), target=first.id)
        third = event(fact("applied", "02-27"), target=second.id)
        undone = retraction_of(second)
        assert in_force([first, second, third, undone]) == [third.fact]
        assert in_force([first, second, third, undone, retraction_of(third)]) == [APPLIED]

    def test_survives_a_thousand_undos_and_redos(self) -> None:
        events = [event(APPLIED)]
        for _ in range(1000):
            events.append(retraction_of(events[-1]))
        assert in_force(events) == [APPLIED]

    def test_does_not_hang_on_damaged_events_that_target_each_other(self) -> None:
        one, other = uuid4(), uuid4()
        circle = [
            Event(id=one, fact=APPLIED, recorded_at=NOON, target=other),
            Event(id=other, fact=REJECTED, recorded_at=NOON, target=one),
        ]
        assert len(ids_in_force(circle)) <= 1

    def test_ignores_a_target_that_is_not_there(self) -> None:
        assert in_force([event(APPLIED, target=uuid4())]) == [APPLIED]

    @given(st.permutations(range(6)))
    def test_does_not_depend_on_the_order_in_which_events_are_read(self, order: list[int]) -> None:
        first = event(APPLIED)
        wrong = event(REJECTED)
        undone = retraction_of(wrong)
        events = [first, wrong, undone, event(fact("note", "03-03")), retraction_of(first), retraction_of(undone)]
        shuffled = in_force(events[place] for place in order)
        assert sorted(shuffled, key=lambda each: each.kind) == [fact("note", "03-03"), REJECTED]


class TestWhatStandsAgainstAFact:
    @pytest.mark.parametrize("corrections", [0, 1, 2, 3])
    def test_is_all_that_has_to_be_retracted_for_it_to_hold(self, corrections: int) -> None:
        events = [event(APPLIED)]
        for number in range(corrections):
            events.append(event(fact("applied", f"03-1{number}"), target=events[-1].id))
        events.append(retraction_of(events[-1]))
        back = [retraction_of(each) for each in events if each.id in ids_against(events[0].id, events)]
        assert in_force([*events, *back]) == [APPLIED]

    def test_is_a_correction_though_the_one_between_was_undone(self) -> None:
        first = event(APPLIED)
        second = event(fact("applied", "03-01"), target=first.id)
        third = event(fact("applied", "02-27"), target=second.id)
        events = [first, second, third, retraction_of(second)]
        back = [retraction_of(each) for each in events if each.id in ids_against(first.id, events)]
        assert in_force([*events, *back]) == [APPLIED]

    def test_is_nothing_where_it_holds(self) -> None:
        first = event(APPLIED)
        undone = retraction_of(first)
        assert ids_against(first.id, [first, undone, retraction_of(undone)]) == []


class TestInOrder:
    def test_goes_by_the_day_on_which_something_became_known(self) -> None:
        arranged = fact("interview_scheduled", "03-20", learned_on="03-05")
        assert in_order([REJECTED, arranged, APPLIED]) == [APPLIED, arranged, REJECTED]

    def test_puts_what_happened_before_what_was_decided_about_it_on_one_day(self) -> None:
        let_go = fact("let_go", "03-09")
        assert in_order([let_go, REJECTED]) == [REJECTED, let_go]

    def test_puts_what_they_answered_after_what_was_asked_on_that_day(self) -> None:
        asked = fact("followed_up", "03-09", outcome=FollowUpOutcome.STILL_DECIDING)
        promised = fact("answer_promised", "03-09", stated_date="03-20")
        assert in_order([promised, asked]) == [asked, promised]

    def test_takes_a_follow_up_that_brought_the_no_for_one(self) -> None:
        asked = fact("followed_up", "03-09", outcome=FollowUpOutcome.REJECTED)
        invited = fact("interview_scheduled", "03-20", learned_on="03-09")
        assert in_order([asked, invited]) == [invited, asked]

    @pytest.mark.parametrize("kind", ["interview_held", "interview_cancelled", "interview_no_show"])
    def test_puts_the_next_appointment_after_the_one_of_that_day(self, kind: str) -> None:
        first, today = fact("interview_scheduled", "03-09", learned_on="03-02"), fact(kind, "03-09")
        following = fact("interview_scheduled", "03-20", learned_on="03-09")
        assert in_order([following, today, first]) == [first, today, following]

    @pytest.mark.parametrize("talk", ["screening", "interview"])
    @pytest.mark.parametrize("before", ["", "held", "no_show", "cancelled"])
    def test_puts_what_is_called_off_after_its_arrangement_of_that_day(self, talk: str, before: str) -> None:
        earlier = [fact(f"{talk}_scheduled", "03-04"), fact(f"{talk}_{before}", "03-04")] if before else []
        arranged = fact(f"{talk}_scheduled", "03-20", learned_on="03-09")
        anew = fact(f"{talk}_scheduled", "03-27", learned_on="03-09")
        called_off = fact(f"{talk}_cancelled", "03-09")
        assert in_order([called_off, arranged, *earlier]) == [*earlier, arranged, called_off]
        assert in_order([anew, called_off, arranged, *earlier]) == [*earlier, arranged, called_off, anew]

    def test_leaves_what_is_called_off_before_another_day(self) -> None:
        called_off = fact("interview_cancelled", "03-09")
        later = fact("interview_scheduled", "03-20", learned_on="03-10")
        assert in_order([later, called_off]) == [called_off, later]

    def test_puts_the_appointment_of_a_day_before_what_came_of_it(self) -> None:
        arranged = fact("interview_scheduled", "03-09")
        held = fact("interview_held", "03-09")
        assert in_order([held, arranged]) == [arranged, held]

    def test_puts_decisions_of_one_day_in_the_order_of_their_moments(self) -> None:
        morning = fact("resumed", "03-09", at=datetime(2026, 3, 9, 8, tzinfo=UTC))
        evening = fact("let_go", "03-09", at=datetime(2026, 3, 9, 20, tzinfo=UTC))
        assert in_order([evening, morning]) == [morning, evening]

    def test_puts_an_undated_start_first_and_an_undated_end_last(self) -> None:
        applied = fact("applied")
        rejected = fact("rejected")
        held = fact("interview_held", "03-05")
        assert in_order([rejected, held, applied]) == [applied, held, rejected]

    def test_puts_an_undated_fact_where_it_was_learned(self) -> None:
        rejected = fact("rejected", learned_on="03-05")
        invited = fact("interview_scheduled", "03-20", learned_on="03-10")
        assert in_order([invited, rejected]) == [rejected, invited]


class TestKnownOn:
    @pytest.mark.parametrize(
        ("what", "known"),
        [
            (fact("applied", "03-02"), "03-02"),
            (fact("applied", "03-02", learned_on="03-07"), "03-02"),
            (fact("interview_scheduled", "03-20", learned_on="03-05"), "03-05"),
            (fact("rejected", learned_on="03-05"), "03-05"),
            (fact("rejected"), None),
        ],
    )
    def test_is_the_earlier_of_the_day_and_of_hearing_about_it(self, what: Fact, known: str | None) -> None:
        assert known_on(what) == (day(known) if known else None)


class TestLocalDay:
    @pytest.mark.parametrize(
        ("moment", "zone", "expected"),
        [
            # 23:30 in Auckland in the southern summer (UTC+13).
            ("2026-01-15T10:30:00+00:00", "Pacific/Auckland", "2026-01-15"),
            # The same minute after midnight there.
            ("2026-01-15T11:00:00+00:00", "Pacific/Auckland", "2026-01-16"),
            # Both ends of the date line: 26 hours apart, two days on the calendar.
            ("2026-01-15T10:30:00+00:00", "Pacific/Kiritimati", "2026-01-16"),
            ("2026-01-15T10:30:00+00:00", "Pacific/Pago_Pago", "2026-01-14"),
            # New York before and after the clocks change on 8 March 2026.
            ("2026-03-08T04:30:00+00:00", "America/New_York", "2026-03-07"),
            ("2026-03-09T03:30:00+00:00", "America/New_York", "2026-03-08"),
            ("2026-03-09T04:30:00+00:00", "America/New_York", "2026-03-09"),
            # Berlin in the hour that comes twice on 25 October 2026.
            ("2026-10-24T22:30:00+00:00", "Europe/Berlin", "2026-10-25"),
            ("2026-10-25T22:30:00+00:00", "Europe/Berlin", "2026-10-25"),
            ("2026-10-25T23:30:00+00:00", "Europe/Berlin", "2026-10-26"),
        ],
    )
    def test_is_the_civil_day_where_the_person_lives(self, moment: str, zone: str, expected: str) -> None:
        assert local_day(datetime.fromisoformat(moment), ZoneInfo(zone)).isoformat() == expected

    def test_refuses_a_moment_without_a_zone(self) -> None:
        with pytest.raises(ValueError, match="needs a time zone"):
            local_day(datetime(2026, 1, 15, 10, 30), ZoneInfo("Pacific/Auckland"))  # noqa: DTZ001 - the point of it


class TestVocabulary:
    def test_has_every_event_kind_that_scripts_rely_on(self) -> None:
        promised = """saved applied acknowledged contacted screening_scheduled screening_held interview_scheduled
        interview_held interview_cancelled interview_no_show assessment_asked assessment_sent answer_promised
        followed_up offered offer_accepted offer_declined offer_rescinded rejected withdrawn position_cancelled
        position_filled thanked feedback_asked feedback_received presumed_no_response let_go resumed snoozed note"""
        assert set(promised.split()) <= {kind.value for kind in EventKind}


class TestDetailsOf:
    def test_stand_in_their_order_without_what_says_nothing(self) -> None:
        told = details_of({"rounds": "three", "zone": "Europe/Paris", "decides": ""})
        assert told == ((Detail.ZONE, "Europe/Paris"), (Detail.ROUNDS, "three"))

    def test_know_no_other_names(self) -> None:
        with pytest.raises(ValueError, match="salary"):
            details_of({"salary": "high"})
