"""The drafts in other languages keep what those in English promise."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from headway.core.vocabulary import DraftKind, EventKind, ExpectedBasis, Language, Stage
from headway.words.drafts import Draft, draft
from headway.words.occasions import occasion_of_step
from tests.words.made import TODAY, an_about

OTHERS = sorted(set(Language) - {Language.ENGLISH})
APPLIED = {"waiting_after": EventKind.APPLIED}
HELD = {"waiting_after": EventKind.INTERVIEW_HELD, "stage": Stage.INTERVIEW}
SENT = {"waiting_after": EventKind.ASSESSMENT_SENT, "stage": Stage.ASSESSMENT}
NOTHING = {"role": "", "employer": "", "waiting_since": None, "expected_by": None}
CALLS = (DraftKind.FOLLOW_UP_CALL, DraftKind.FOLLOW_UP_VOICEMAIL)
# The employer is named, or the line that names it would be missing in this case.
NAMES_THE_EMPLOYER = (DraftKind.FEEDBACK_REQUEST, DraftKind.FEEDBACK_REQUEST_RECRUITER, DraftKind.WITHDRAWAL)


def words(
    language: Language, kind: DraftKind, *, basis: ExpectedBasis = ExpectedBasis.STATED, **about: object
) -> Draft:
    known = occasion_of_step(an_about(**about), basis=basis, person="Kim Lee", own_name="Sam")
    return draft(kind, known, TODAY, language)


@pytest.mark.parametrize("language", OTHERS)
class TestWhatIsKnown:
    def test_is_the_day_of_the_conversation_in_the_subject_of_a_thank_you(self, language: Language) -> None:
        held_on = {"german": "3. November", "french": "3 novembre", "spanish": "3 de noviembre", "dutch": "3 november"}
        assert words(language, DraftKind.THANK_YOU, **HELD).subject.endswith(
            f"Data analyst, {held_on[language.name.lower()]}"
        )
        assert not words(language, DraftKind.THANK_YOU, **APPLIED).subject.endswith("mber")

    @pytest.mark.parametrize("kind", CALLS)
    def test_decides_what_a_call_asks(self, language: Language, kind: DraftKind) -> None:
        cases = (
            words(language, kind, **HELD),
            words(language, kind, basis=ExpectedBasis.USUAL, **HELD),
            words(language, kind, waiting_after=EventKind.REPRESENTED, stage=Stage.SAVED),
        )
        lines = [set(each.body.split("\n\n")) for each in cases]
        common = set.intersection(*lines)
        assert len({frozenset(each - common) for each in lines}) == 3
        assert all(len(each.body.split()) < 120 for each in cases)

    def test_is_feedback_to_give_thanks_for(self, language: Language) -> None:
        occasion = occasion_of_step(an_about(**HELD), basis=ExpectedBasis.USUAL, person="Kim Lee", own_name="Sam")
        told = [
            draft(DraftKind.REJECTION_REPLY, replace(occasion, told_why=why, nothing_to_ask=why), TODAY, language).body
            for why in (False, True)
        ]
        assert [each.count("?") for each in told] == [1, 0]
        assert len(told[1].split("\n\n")) == len(told[0].split("\n\n"))


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("kind", DraftKind)
class TestEachLetter:
    @pytest.mark.parametrize("about", [APPLIED, HELD, SENT, {**HELD, **NOTHING}])
    def test_stays_short_with_nothing_left_unfilled(
        self, language: Language, kind: DraftKind, about: dict[str, object]
    ) -> None:
        ready = words(language, kind, **about)
        told = ready.subject + "\n" + ready.body
        assert len(ready.body.split()) < 120
        assert not re.search(r"%\(|%[sd]|[{}]", told)
        assert not any(line.startswith("+") for line in told.splitlines())
        assert (ready.subject == "") is (kind in CALLS)

    def test_uses_what_is_known(self, language: Language, kind: DraftKind) -> None:
        ready = words(language, kind, **HELD)
        told = ready.subject + ready.body
        assert all(known in told for known in ("Data analyst", "Kim Lee", "Sam"))
        assert ("Acme" in told) or kind not in NAMES_THE_EMPLOYER

    def test_invents_nothing(self, language: Language, kind: DraftKind) -> None:
        ready = words(language, kind, **HELD, **NOTHING)
        told = ready.subject + ready.body
        assert not any(name in told for name in ("Acme", "Data analyst", "2026"))
        # A known number of a day would be one that nobody told.
        assert not re.search(r"\d", told)
        assert "[" in told

    def test_is_in_its_own_language(self, language: Language, kind: DraftKind) -> None:
        bodies = {words(each, kind, **HELD).body for each in Language}
        assert len(bodies) == len(Language)


class TestDays:
    @pytest.mark.parametrize(
        ("language", "near", "first", "far"),
        [
            (Language.GERMAN, "17. November", "1. Dezember", "5. Januar 2027"),
            (Language.FRENCH, "17 novembre", "1er décembre", "5 janvier 2027"),
            (Language.SPANISH, "17 de noviembre", "1 de diciembre", "5 de enero de 2027"),
            (Language.DUTCH, "17 november", "1 december", "5 januari 2027"),
        ],
    )
    def test_are_written_as_the_language_does(self, language: Language, near: str, first: str, far: str) -> None:
        for on, said in ((date(2026, 11, 17), near), (date(2026, 12, 1), first), (date(2027, 1, 5), far)):
            assert said in words(language, DraftKind.FOLLOW_UP_MAIL, **HELD, expected_by=on).body

    @pytest.mark.parametrize("language", OTHERS)
    def test_are_held_up_only_where_they_named_one(self, language: Language) -> None:
        usual = words(language, DraftKind.FOLLOW_UP_CALL, basis=ExpectedBasis.USUAL, **HELD, waiting_since=None)
        assert "17" not in usual.body


@pytest.mark.parametrize("language", OTHERS)
class TestAQuestion:
    def test_is_asked_once_of_those_whom_one_met(self, language: Language) -> None:
        assert words(language, DraftKind.REJECTION_REPLY, stage=Stage.INTERVIEW).body.count("?") == 1
        assert words(language, DraftKind.REJECTION_REPLY, stage=Stage.SCREENING).body.count("?") == 0

    @pytest.mark.parametrize("kind", [DraftKind.REJECTION_REPLY, DraftKind.KEEP_IN_MIND])
    def test_is_not_asked_where_the_position_itself_is_gone(self, language: Language, kind: DraftKind) -> None:
        met = occasion_of_step(an_about(**HELD), basis=ExpectedBasis.USUAL, person="Kim Lee", own_name="Sam")
        body = draft(kind, replace(met, nothing_to_ask=True), TODAY, language).body
        assert "?" not in body
        # What stood out in the talk is still worth a word.
        assert "[" in body

    def test_gives_the_number_twice_to_a_machine(self, language: Language) -> None:
        body = words(language, DraftKind.FOLLOW_UP_VOICEMAIL, **HELD).body
        assert max(body.count(blank) for blank in re.findall(r"\[[^]]+\]", body)) == 2


NOT_YET_SENT = {"via_agency": True, "stage": Stage.SAVED, "waiting_after": EventKind.REPRESENTED}
BY_AGENCY = {"via_agency": True, "waiting_since": date(2026, 11, 3)}
PUT_FORWARD = {**APPLIED, **BY_AGENCY}
MET_THERE = {**HELD, **BY_AGENCY}
MISSED = {"waiting_after": EventKind.INTERVIEW_NO_SHOW, "stage": Stage.INTERVIEW, "waiting_since": date(2026, 11, 3)}
CALLED_OFF = {**MISSED, "waiting_after": EventKind.SCREENING_CANCELLED}
QUESTIONS = (DraftKind.FOLLOW_UP_MAIL, *CALLS)


@pytest.mark.parametrize("language", sorted(Language))
@pytest.mark.parametrize("kind", QUESTIONS)
class TestAQuestionForANewDay:
    @pytest.mark.parametrize("via_agency", [False, True])
    def test_says_what_did_not_take_place(self, language: Language, kind: DraftKind, via_agency: bool) -> None:
        bodies = [
            words(language, kind, basis=ExpectedBasis.USUAL, **about, via_agency=via_agency).body
            for about in (MISSED, CALLED_OFF, HELD, APPLIED)
        ]
        assert len(set(bodies)) == 4
        for body in bodies[:2]:
            assert all(known in body for known in ("Acme", "Data analyst", "Kim Lee", "3"))
            assert not re.search(r"%\(|\[(?!Ihre Nummer|your number|votre|su |uw )", body)

    def test_asks_one_thing_of_either(self, language: Language, kind: DraftKind) -> None:
        direct, through = (
            words(language, kind, basis=ExpectedBasis.USUAL, **MISSED, via_agency=via_agency).body
            for via_agency in (False, True)
        )
        assert direct != through
        assert {body.count("?") for body in (direct, through)} <= {0, 1}


@pytest.mark.parametrize("language", sorted(Language))
class TestAQuestionToARecruiter:
    @pytest.mark.parametrize("kind", QUESTIONS)
    def test_tells_who_put_whom_forward_where(self, language: Language, kind: DraftKind) -> None:
        for about in (PUT_FORWARD, MET_THERE):
            through = words(language, kind, basis=ExpectedBasis.USUAL, **about).body
            alone = words(language, kind, basis=ExpectedBasis.USUAL, **{**about, "via_agency": False}).body
            assert through != alone
            assert "Acme" in through
            assert "Kim Lee" in through
            assert not re.search(r"%\(|\[(?!Ihre Nummer|your number|votre|su |uw )", through)

    @pytest.mark.parametrize("kind", QUESTIONS)
    def test_says_of_others_by_when_they_answer(self, language: Language, kind: DraftKind) -> None:
        named = {"expected_by": date(2026, 11, 17)}
        through = words(language, kind, **MET_THERE, **named).body
        alone = words(language, kind, **{**MET_THERE, "via_agency": False}, **named).body
        assert "17" in through
        assert not set(sentences_with("17", through)) & set(sentences_with("17", alone))

    def test_asks_one_question(self, language: Language) -> None:
        body = words(language, DraftKind.FOLLOW_UP_MAIL, **PUT_FORWARD).body
        assert body.count("?") == 1

    def test_asks_before_it_was_sent_whether_it_was(self, language: Language) -> None:
        body = words(language, DraftKind.FOLLOW_UP_MAIL, basis=ExpectedBasis.USUAL, **NOT_YET_SENT).body
        later = words(language, DraftKind.FOLLOW_UP_MAIL, basis=ExpectedBasis.USUAL, **PUT_FORWARD).body
        assert (body.count("?"), "Acme" in body) == (1, True)
        assert not set(sentences_with("?", body)) & set(sentences_with("?", later))

    def test_does_not_say_with_whom_a_screening_was(self, language: Language) -> None:
        talked = {"waiting_after": EventKind.SCREENING_HELD, **BY_AGENCY}
        body = words(language, DraftKind.FOLLOW_UP_MAIL, basis=ExpectedBasis.USUAL, **talked).body
        assert " 3 " not in body.replace(".", " ")


def sentences_with(what: str, text: str) -> list[str]:
    return [each.strip() for each in re.split(r"(?<=[a-z])\. |\n+", text) if what in each]


class TestTheWordsAsTheLanguageHasThem:
    """What a native reader stumbles over, once mended, stays so."""

    @pytest.mark.parametrize("kind", set(DraftKind) - set(CALLS))
    def test_begins_with_a_capital_after_the_english_greeting(self, kind: DraftKind) -> None:
        body = words(Language.ENGLISH, kind, **HELD).body
        assert body.split("\n\n")[1][0].isupper()

    @pytest.mark.parametrize("kind", set(DraftKind) - set(CALLS))
    def test_goes_on_in_small_after_the_german_greeting(self, kind: DraftKind) -> None:
        body = words(Language.GERMAN, kind, **HELD).body
        assert body.split("\n\n")[1][0].islower()

    @pytest.mark.parametrize("kind", DraftKind)
    def test_takes_no_gender_for_known_in_french(self, kind: DraftKind) -> None:
        for about in (PUT_FORWARD, MET_THERE, HELD):
            body = words(Language.FRENCH, kind, **about).body
            assert not re.search(r"m'avez proposée?\b|\b(?:ravie?|intéressée?|heureuse|heureux)\b", body)

    @pytest.mark.parametrize("language", sorted(Language))
    def test_wishes_nobody_well_of_whom_nothing_is_known(self, language: Language) -> None:
        body = words(language, DraftKind.KEEP_IN_MIND, stage=Stage.INTERVIEW).body
        assert body.count("[") == 1

    @pytest.mark.parametrize(
        ("language", "familiar"),
        [
            (Language.GERMAN, r"\b(?:du|dir|dich|dein\w*|euch|euer)\b"),
            (Language.FRENCH, r"\b(?:tu|toi|ton|ta|tes)\b"),
            (Language.SPANISH, r"\b(?:tú|te|ti|tu|tus|vosotros)\b"),
            (Language.DUTCH, r"\b(?:je|jij|jou|jouw)\b"),
        ],
    )
    @pytest.mark.parametrize("kind", DraftKind)
    def test_keeps_the_polite_address(self, kind: DraftKind, language: Language, familiar: str) -> None:
        for about in (APPLIED, HELD, MET_THERE, MISSED, CALLED_OFF):
            assert not re.search(familiar, words(language, kind, **about).body, re.IGNORECASE)
