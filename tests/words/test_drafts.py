"""The words ready: short, without reproach, with a visible blank for whatever is not known."""

from dataclasses import replace
from datetime import date

import pytest

from headway.core.vocabulary import DraftKind, EventKind, ExpectedBasis, Language, Stage
from headway.words.drafts import Draft, draft
from headway.words.occasions import occasion_of_application, occasion_of_step
from headway.words.recipients import Recipient
from tests.words.made import TODAY, a_detail, a_row, an_about

HELD = {"waiting_after": EventKind.INTERVIEW_HELD, "stage": Stage.INTERVIEW}
NOTHING = {"role": "", "employer": "", "waiting_since": None}


def words(
    kind: DraftKind,
    basis: ExpectedBasis = ExpectedBasis.USUAL,
    person: str = "",
    own_name: str = "",
    **about: object,
) -> Draft:
    occasion = occasion_of_step(an_about(**about), basis=basis, person=person, own_name=own_name)
    return draft(kind, occasion, TODAY)


class TestDraft:
    @pytest.mark.parametrize("kind", DraftKind)
    @pytest.mark.parametrize("basis", [ExpectedBasis.STATED, ExpectedBasis.USUAL])
    @pytest.mark.parametrize("about", [{}, HELD, {**HELD, **NOTHING}])
    def test_stays_short_and_fills_every_blank(
        self, kind: DraftKind, basis: ExpectedBasis, about: dict[str, object]
    ) -> None:
        ready = words(kind, basis, **about)
        assert len(ready.body.split()) < 120
        assert "%(" not in ready.body + ready.subject
        assert "[name]" in ready.body

    @pytest.mark.parametrize("kind", DraftKind)
    def test_never_reproaches_nor_asks_why(self, kind: DraftKind) -> None:
        told = words(kind, **HELD).body.lower()
        assert not any(
            word in told for word in ("why", "just checking", "disappoint", "unfortunately", "still waiting")
        )

    @pytest.mark.parametrize("kind", DraftKind)
    def test_says_nothing_that_is_not_known(self, kind: DraftKind) -> None:
        told = words(kind, **HELD, **NOTHING)
        assert not any(name in told.body + told.subject for name in ("Acme", "Data analyst", "November"))

    def test_holds_up_a_day_only_where_they_named_one(self) -> None:
        stated = words(DraftKind.FOLLOW_UP_CALL, ExpectedBasis.STATED, **HELD, expected_by=date(2026, 11, 17))
        usual = words(DraftKind.FOLLOW_UP_CALL, **HELD, expected_by=date(2026, 11, 17))
        assert "You had thought of 17 November" in stated.body
        assert "You had thought of" not in usual.body

    def test_uses_the_names_that_are_known(self) -> None:
        ready = words(DraftKind.THANK_YOU, person="Ada Byron", own_name="Sam")
        assert ready.subject == "Thank you: Data analyst"
        assert ready.body.startswith("Hello Ada Byron,")
        assert ready.body.endswith("Kind regards,\nSam")

    def test_looks_forward_to_the_step_that_they_named(self) -> None:
        asked = occasion_of_step(an_about(**HELD), basis=ExpectedBasis.USUAL, person="", own_name="")
        known = replace(asked, next_step="a talk with the team")
        assert "I look forward to a talk with the team." in draft(DraftKind.THANK_YOU, known, TODAY).body
        for language in Language:
            assert "a talk with the team." in draft(DraftKind.THANK_YOU, known, TODAY, language).body
        assert "[the next step they named]" in words(DraftKind.THANK_YOU, **HELD).body

    def test_names_the_day_of_the_conversation_in_the_subject_of_a_thank_you(self) -> None:
        assert words(DraftKind.THANK_YOU, **HELD).subject == "Thank you: Data analyst, 3 November"
        assert words(DraftKind.THANK_YOU, **{**HELD, **NOTHING}).subject == "Thank you: [role]"
        arranged = {**HELD, "waiting_after": EventKind.INTERVIEW_SCHEDULED}
        assert words(DraftKind.THANK_YOU, **arranged).subject == "Thank you: Data analyst"

    @pytest.mark.parametrize("kind", [DraftKind.FOLLOW_UP_CALL, DraftKind.FOLLOW_UP_VOICEMAIL])
    def test_asks_on_the_telephone_what_became_of_their_day_or_by_when_they_decide(self, kind: DraftKind) -> None:
        named = words(kind, ExpectedBasis.STATED, **HELD).body.lower()
        assert "timing has changed" in named or "has the timing changed" in named
        assert "decision" not in named
        usual = words(kind, **HELD).body
        assert "by when" in usual.lower()
        assert "timing" not in usual
        given = words(kind, waiting_after=EventKind.REPRESENTED, stage=Stage.SAVED).body
        assert "put me forward there" in given
        assert "decision" not in given

    def test_says_that_one_applied_before_any_conversation(self) -> None:
        assert "On 3 November I applied for the role of Data analyst at Acme." in words(DraftKind.FOLLOW_UP_MAIL).body

    def test_speaks_of_a_conversation_only_after_one(self) -> None:
        told = words(DraftKind.FOLLOW_UP_CALL, waiting_after=EventKind.ASSESSMENT_SENT).body
        assert "about my application for the role of Data analyst" in told
        assert "We spoke on 3 November" in words(DraftKind.FOLLOW_UP_CALL, **HELD).body

    @pytest.mark.parametrize("via_agency", [False, True])
    @pytest.mark.parametrize(
        ("after", "told"),
        [
            (
                EventKind.INTERVIEW_NO_SHOW,
                "The conversation on 3 November about the role of Data analyst at Acme did not take place.",
            ),
            (
                EventKind.SCREENING_CANCELLED,
                "The conversation about the role of Data analyst at Acme was called off on 3 November.",
            ),
        ],
    )
    def test_asks_for_a_new_day_where_a_conversation_did_not_take_place(
        self, after: EventKind, told: str, via_agency: bool
    ) -> None:
        ask = "Has a new day been named?" if via_agency else "Which day would suit you now?"
        for kind in (DraftKind.FOLLOW_UP_MAIL, DraftKind.FOLLOW_UP_CALL):
            body = words(kind, waiting_after=after, stage=Stage.SCREENING, via_agency=via_agency).body
            assert told in body
            assert body.count("?") == 1
            assert ask in body
        body = words(DraftKind.FOLLOW_UP_VOICEMAIL, waiting_after=after, via_agency=via_agency).body
        assert (told in body, "new day has been named" in body) == (True, via_agency)

    def test_asks_one_question_of_those_whom_one_met(self) -> None:
        assert words(DraftKind.REJECTION_REPLY, stage=Stage.INTERVIEW).body.count("?") == 1
        assert words(DraftKind.REJECTION_REPLY, stage=Stage.SCREENING).body.count("?") == 0

    def test_gives_the_number_twice_to_a_machine(self) -> None:
        assert words(DraftKind.FOLLOW_UP_VOICEMAIL).body.count("[your number]") == 2
        occasion = occasion_of_step(
            an_about(), basis=ExpectedBasis.USUAL, person="", own_name="", own_phone="+1 555 01"
        )
        told = draft(DraftKind.FOLLOW_UP_VOICEMAIL, occasion, TODAY).body
        assert (told.count("+1 555 01"), "[your number]" in told) == (2, False)

    @pytest.mark.parametrize(
        ("basis", "named"), [(ExpectedBasis.STATED, True), (ExpectedBasis.SETTING, False), (None, False)]
    )
    def test_of_an_application_names_their_day_and_no_other(self, basis: ExpectedBasis | None, named: bool) -> None:
        row = a_row(expected_by=date(2026, 11, 17), expected_basis=basis, waiting_after=EventKind.INTERVIEW_HELD)
        ready = draft(
            DraftKind.FOLLOW_UP_MAIL, occasion_of_application(a_detail(row), to=Recipient(), own_name=""), TODAY
        )
        assert ("17 November" in ready.body) is named
