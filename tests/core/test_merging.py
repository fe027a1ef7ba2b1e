"""What a sheet tells against what is recorded: additions are taken, decisions of the person are not touched."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.core.business_days import BusinessCalendar
from headway.core.events import Fact, details_of
from headway.core.merging import Doubt, Known, News, complete, covers, news, unite_facts
from headway.core.policy import Policy
from headway.core.vocabulary import Origin, Stage
from tests.core.facts import day, fact

SOME = [fact("applied"), fact("applied", "03-03"), fact("rejected"), fact("rejected", stage=Stage.OFFER)]
SHEET: dict[str, Any] = {"origin": Origin.SPREADSHEET}


def known(what: Fact, **more: Any) -> Known:
    return Known(event_id=uuid4(), fact=what, **more)


def compared(recorded: Iterable[Known | Fact], *told: Fact, all_told: bool = False) -> News:
    timeline = [each if isinstance(each, Known) else known(each) for each in recorded]
    return news(timeline, told, policy=Policy(), calendar=BusinessCalendar(), all_told=all_told)


class TestUniteFacts:
    def test_keeps_equal_facts_once(self) -> None:
        assert len(unite_facts([fact("applied", "03-03"), fact("applied", "03-03", evidence="A2")])) == 1

    def test_completes_a_fact_with_what_another_row_says(self) -> None:
        (united,) = unite_facts([fact("rejected", reason="no budget", learned_on="11-22"), fact("rejected", "05-05")])
        assert (united.on, united.reason, united.learned_on) == (day("05-05"), "no budget", day("11-22"))

    def test_keeps_two_days_apart(self) -> None:
        assert len(unite_facts([fact("followed_up", "03-03"), fact("followed_up", "04-04")])) == 2

    def test_keeps_two_rounds_apart(self) -> None:
        assert len(unite_facts([fact("interview_held", "03-03", round=1), fact("interview_held", round=2)])) == 2

    @given(
        st.permutations(
            [fact("applied"), fact("applied", "03-03"), fact("rejected"), fact("rejected", stage=Stage.OFFER)]
        )
    )
    def test_does_not_depend_on_the_order(self, facts: list[Fact]) -> None:
        assert len(unite_facts(facts)) == 2
        assert set(unite_facts(facts)) == set(unite_facts(reversed(facts)))


class TestComplete:
    def test_is_none_for_two_facts(self) -> None:
        assert complete(fact("applied", "03-03"), fact("applied", "04-04")) is None
        assert complete(fact("applied"), fact("saved")) is None

    def test_takes_the_details_that_one_of_the_two_knows(self) -> None:
        told = details_of({"rounds": "three"})
        held = fact("interview_held", "03-10")
        assert complete(held, replace(held, details=told)) == complete(replace(held, details=told), held)
        assert complete(replace(held, details=told), replace(held, details=details_of({"rounds": "two"}))) is None

    def test_covers_only_what_is_said(self) -> None:
        assert covers(fact("applied", "03-03"), fact("applied"))
        assert not covers(fact("applied"), fact("applied", "03-03"))


class TestNews:
    def test_takes_what_is_new(self) -> None:
        rejected = fact("rejected", "05-05")
        assert compared([fact("applied", "03-03")], fact("applied", "03-03"), rejected).new == (rejected,)

    @pytest.mark.parametrize(
        ("recorded", "told"),
        [
            (fact("applied", "03-03"), fact("applied")),
            (fact("rejected", "05-05"), fact("rejected", learned_on="11-22")),
            (fact("followed_up", "05-05", outcome="rejected"), fact("rejected", learned_on="11-22")),
            (fact("interview_held", "05-05", round=2), fact("interview_scheduled", learned_on="11-22")),
            (fact("interview_held", "05-05", round=1), fact("interview_scheduled", "05-05")),
            (fact("interview_held", "05-05", round=1), fact("interview_scheduled", round=1)),
            (fact("offered", "05-05"), fact("screening_held", learned_on="11-22")),
            (fact("offered", "05-05"), fact("screening_held", learned_on="11-22", text="phone call done")),
        ],
    )
    def test_knows_when_nothing_is_new(self, recorded: Fact, told: Fact) -> None:
        assert compared([fact("applied", "03-03"), recorded], told) == News()

    def test_takes_other_words_for_the_same(self) -> None:
        assert compared([fact("applied", "03-03", text="sent")], fact("applied", "03-03", text="sent CV")) == News()
        assert compared([fact("note", text="called")], fact("note", text="wrote")).new == (fact("note", text="wrote"),)

    def test_takes_a_further_round(self) -> None:
        second = fact("interview_scheduled", round=2)
        assert compared([fact("interview_held", "05-05", round=1)], second).new == (second,)

    def test_takes_a_further_day_for_what_happens_often(self) -> None:
        again = fact("followed_up", "06-06")
        assert compared([fact("followed_up", "05-05")], again).new == (again,)

    def test_completes_a_fact_without_a_day(self) -> None:
        bare = known(fact("applied"))
        assert compared([bare], fact("applied", "03-03")).completed == ((bare.event_id, fact("applied", "03-03")),)

    @pytest.mark.parametrize(
        ("recorded", "told"),
        [
            (fact("applied", "03-03"), fact("applied", "03-04")),
            (fact("interview_held", "03-03", round=1), fact("interview_held", "03-04", round=1)),
            (fact("rejected", "03-03", reason="no budget"), fact("rejected", reason="no team")),
        ],
    )
    def test_doubts_another_day_of_what_happens_once(self, recorded: Fact, told: Fact) -> None:
        mine = known(recorded)
        (doubted,) = compared([mine], told).doubted
        assert (doubted.doubt, doubted.fact, doubted.against) == (Doubt.DIFFERS, told, mine.event_id)

    def test_doubts_what_the_person_took_back(self) -> None:
        gone = known(fact("rejected", "05-05"), holds=False, taken_back=True)
        (doubted,) = compared([fact("applied", "03-03"), gone], fact("rejected", "05-05")).doubted
        assert doubted.doubt == Doubt.RETRACTED

    def test_takes_again_what_an_undone_import_had_brought(self) -> None:
        gone = known(fact("rejected", "05-05"), holds=False)
        assert compared([fact("applied", "03-03"), gone], fact("rejected", "05-05")).new == (fact("rejected", "05-05"),)

    def test_doubts_what_would_reopen_what_was_closed_by_hand(self) -> None:
        recorded = [fact("applied", "03-03"), fact("rejected", "05-05")]
        found = compared(recorded, fact("interview_scheduled", "06-06", round=1))
        assert (found.new, [each.doubt for each in found.doubted]) == ((), [Doubt.ENDED_BY_HAND])

    def test_adds_to_what_was_closed_by_hand(self) -> None:
        held = fact("interview_held", "04-04", round=1)
        assert compared([fact("applied", "03-03"), fact("rejected", "05-05")], held).new == (held,)

    def test_lets_news_reopen_what_the_sheet_had_closed(self) -> None:
        recorded = [fact("applied", "03-03"), fact("rejected", "05-05", **SHEET)]
        invited = fact("interview_scheduled", "06-06", round=1)
        assert compared(recorded, invited).new == (invited,)

    def test_lets_news_end_a_presumption(self) -> None:
        recorded = [fact("applied", "03-03"), fact("presumed_no_response", "05-05")]
        assert compared(recorded, fact("rejected", "06-06")).new == (fact("rejected", "06-06"),)

    def test_asks_about_an_end_that_is_no_longer_told(self) -> None:
        ended = known(fact("rejected", "05-05", **SHEET))
        recorded = [fact("applied", "03-03", **SHEET), ended]
        (doubted,) = compared(recorded, fact("applied", "03-03"), all_told=True).doubted
        assert (doubted.doubt, doubted.against) == (Doubt.NO_LONGER_TOLD, ended.event_id)
        assert compared(recorded, fact("applied", "03-03")).doubted == ()

    def test_does_not_ask_about_an_end_that_the_sheet_never_told(self) -> None:
        recorded = [fact("applied", "03-03", **SHEET), fact("rejected", "05-05")]
        assert compared(recorded, fact("applied", "03-03"), all_told=True) == News()
