"""Whom one met, and who gave their word."""

import pytest

from headway.core.events import Fact
from headway.core.vocabulary import EventKind
from headway.core.whom import ever_met, gave_their_word, met_last, next_step_told, those_behind
from tests.core.facts import fact

ANA = fact("interview_held", "03-02", round=1, person="Ana Ruiz")
TOM = fact("interview_held", "03-12", round=2, person="Tom Berg")
SAME_DAY = fact("screening_held", "03-12", person="Cy Dow")
NOBODY = fact("interview_held", "03-16", round=3)
ARRANGED = fact("interview_scheduled", "03-20", learned_on="03-10", person="Bo Ray")


class TestTheNextStep:
    def test_is_what_was_written_down_of_the_last_conversation(self) -> None:
        told = fact("interview_held", "03-12", details=(("next_step", "a talk"),))
        assert next_step_told([ANA, told]) == "a talk"
        assert next_step_told([told, NOBODY]) == ""
        assert next_step_told([]) == ""


class TestWhomOneMet:
    @pytest.mark.parametrize(
        ("facts", "last", "ever"),
        [
            ((), (), ()),
            ((ANA, TOM), ("Tom Berg",), ("Tom Berg", "Ana Ruiz")),
            ((TOM, ANA), ("Tom Berg",), ("Tom Berg", "Ana Ruiz")),
            ((ANA, SAME_DAY, TOM), ("Cy Dow", "Tom Berg"), ("Cy Dow", "Tom Berg", "Ana Ruiz")),
            ((ANA, NOBODY), (), ("Ana Ruiz",)),
            ((ANA, ARRANGED), ("Ana Ruiz",), ("Ana Ruiz",)),
            ((ANA, fact("interview_held", "03-12", round=2, person="ANA RUIZ")), ("ANA RUIZ",), ("ANA RUIZ",)),
            ((fact("interview_held", person="Ana Ruiz"), TOM), ("Tom Berg",), ("Tom Berg", "Ana Ruiz")),
        ],
    )
    def test_is_of_the_last_day_first(
        self, facts: tuple[Fact, ...], last: tuple[str, ...], ever: tuple[str, ...]
    ) -> None:
        assert met_last(facts) == last
        assert ever_met(facts) == ever

    def test_is_of_who_was_to_come_where_nobody_else_is_told(self) -> None:
        assert met_last([ARRANGED, fact("interview_held", "03-20")]) == ("Bo Ray",)


class TestWhoGaveTheirWord:
    @pytest.mark.parametrize(
        ("facts", "names"),
        [
            ((TOM,), ()),
            ((fact("interview_held", "03-12", person="Tom Berg", stated_date="03-20"),), ("Tom Berg",)),
            (
                (
                    fact("interview_held", "03-12", person="Tom Berg", stated_date="03-20"),
                    fact("answer_promised", "03-18", person="Cy Dow", stated_date="03-27"),
                ),
                ("Cy Dow",),
            ),
        ],
    )
    def test_is_the_last_to_name_a_day(self, facts: tuple[Fact, ...], names: tuple[str, ...]) -> None:
        assert gave_their_word(facts) == names


class TestThoseBehindAWait:
    @pytest.mark.parametrize(
        ("wait", "names"),
        [
            (EventKind.INTERVIEW_HELD, ("Tom Berg",)),
            (EventKind.CONTACTED, ("Cy Dow",)),
            (EventKind.APPLIED, ()),
            (None, ()),
        ],
    )
    def test_are_those_of_the_fact_that_it_follows(self, wait: EventKind | None, names: tuple[str, ...]) -> None:
        assert those_behind(wait, [ANA, TOM, fact("contacted", "03-14", person="Cy Dow")]) == names

    @pytest.mark.parametrize(
        ("off", "names"),
        [
            (fact("interview_no_show", "03-20"), ("Bo Ray",)),
            (fact("interview_cancelled", "03-15"), ("Bo Ray",)),
            (fact("interview_cancelled", "03-15", person="Cy Dow"), ("Cy Dow",)),
        ],
    )
    def test_are_those_with_whom_it_was_arranged_where_it_did_not_take_place(
        self, off: Fact, names: tuple[str, ...]
    ) -> None:
        assert those_behind(off.kind, [ANA, ARRANGED, off]) == names
        assert those_behind(off.kind, [ANA]) == ()
