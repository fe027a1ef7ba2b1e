"""What a posting says about calls is kept to, and nothing is read into notes about what came."""

import pytest

from headway.core.reach import Reach, Wish, calls_field, is_no_reply, wish_in


class TestWish:
    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("Apply by mail. No calls please!", "No calls please"),
            ("NO PHONE CALLS", "NO PHONE CALLS"),
            ("Please don't call the office", "Please don't call"),
            ("Bewerbung per Mail, keine Anrufe.", "keine Anrufe"),
            ("Merci de ne pas téléphoner", "Merci de ne pas téléphoner"),
            ("Solo correo, sin llamadas", "sin llamadas"),
            ("Graag niet bellen", "niet bellen"),
        ],
    )
    def test_for_no_calls_is_found_with_its_words(self, text: str, words: str) -> None:
        assert wish_in("", (text,), {}) == Wish(reach=Reach.NO_CALLS, words=words, by_posting=True)
        assert wish_in(text, (), {}) == Wish(reach=Reach.NO_CALLS, words=words)
        assert wish_in("", (), {"Posting": text}) == Wish(reach=Reach.NO_CALLS, words=words)

    @pytest.mark.parametrize("text", ["No contact please", "Bitte keine Rückfragen", "Please do not follow up."])
    def test_for_no_questions_goes_further(self, text: str) -> None:
        assert wish_in("no calls please", (text,), {}).reach == Reach.NO_QUESTIONS

    @pytest.mark.parametrize(
        "text",
        ["", "no calls", "no phone calls yet", "keine Anrufe bisher", "no phone calls from them", "they call"],
    )
    def test_is_not_read_into_what_came(self, text: str) -> None:
        assert wish_in(text, (), {}) == Wish(reach=Reach.ANY)

    def test_of_the_person_goes_before_the_text(self) -> None:
        assert wish_in("no calls please", (), {"no calls": "No"}) == Wish(reach=Reach.ANY)
        assert wish_in("", (), {"Keine Anrufe": "ja"}) == Wish(reach=Reach.NO_CALLS)
        assert wish_in("", (), {"No calls": "ask first"}) == Wish(reach=Reach.ANY)

    def test_of_the_person_goes_into_their_own_field(self) -> None:
        assert calls_field({"Mood": "x", "no phone calls": "y"}) == "no phone calls"
        assert calls_field({"Mood": "x"}) == "No calls"


class TestAnAddress:
    @pytest.mark.parametrize(
        "email", ["noreply@a.example", " No-Reply@a.example", "do_not_reply+7@a.example", "ne-pas-repondre@a.example"]
    )
    def test_that_nobody_reads_is_known(self, email: str) -> None:
        assert is_no_reply(email)

    @pytest.mark.parametrize("email", ["", "nora.replyson@a.example", "jobs@noreply.example"])
    def test_of_a_person_or_a_team_is_none_of_them(self, email: str) -> None:
        assert not is_no_reply(email)
