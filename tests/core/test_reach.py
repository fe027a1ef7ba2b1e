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
            ("Gelieve niet te bellen.", "niet te bellen"),
            (
                "Von telefonischen Rückfragen bitten wir abzusehen.",
                "Von telefonischen Rückfragen bitten wir abzusehen",
            ),
            ("Bitte sehen Sie von telefonischen\nRückfragen ab", "sehen Sie von telefonischen\nRückfragen ab"),
            ("Bitte rufen Sie uns nicht an!", "Bitte rufen Sie uns nicht an"),
            ("Telefonische Anfragen werden nicht beantwortet", "Telefonische Anfragen werden nicht beantwortet"),
            ("No se atenderán llamadas telefónicas", "No se atenderán llamadas"),
            ("Por favor, no llamen", "Por favor, no llamen"),
            ("Phone calls will not be returned.", "Phone calls will not be returned"),
            ("Please don\u2019t call", "Please don\u2019t call"),
            ("Please do not contact us by phone", "Please do not contact us by phone"),
            ("Merci de ne pas nous contacter par téléphone", "Merci de ne pas nous contacter par téléphone"),
            ("Si prega di non telefonare", "Si prega di non telefonare"),
            ("Por favor, não ligue", "Por favor, não ligue"),
            ("STRAẞE İzmir 5. No phone calls", "No phone calls"),
        ],
    )
    def test_for_no_calls_is_found_with_its_words(self, text: str, words: str) -> None:
        assert wish_in("", (text,), {}) == Wish(reach=Reach.NO_CALLS, words=words, by_posting=True)
        assert wish_in(text, (), {}) == Wish(reach=Reach.NO_CALLS, words=words)
        assert wish_in("", (), {"Posting": text}) == Wish(reach=Reach.NO_CALLS, words=words)

    @pytest.mark.parametrize(
        "text",
        [
            "No contact please",
            "Bitte keine Rückfragen",
            "Please do not follow up.",
            "Please do not contact us about your application",
            "Please do not contact us by email or phone",
            "Please refrain from contacting the committee",
            "We kindly ask you not to contact us",
            "Bitte sehen Sie von Rückfragen zum Stand Ihrer Bewerbung ab",
            "Von Nachfragen zum Stand des Verfahrens bitten wir abzusehen",
            "Merci de ne pas nous relancer",
            "Rogamos no contactar",
            "Gelieve geen contact op te nemen",
        ],
    )
    def test_for_no_questions_goes_further(self, text: str) -> None:
        assert wish_in("no calls please", (text,), {}).reach == Reach.NO_QUESTIONS

    @pytest.mark.parametrize(
        "text",
        ["", "no calls", "no phone calls yet", "keine Anrufe bisher", "no phone calls from them", "they call"],
    )
    def test_is_not_read_into_what_came(self, text: str) -> None:
        assert wish_in(text, (), {}) == Wish(reach=Reach.ANY)

    @pytest.mark.parametrize(
        "text",
        [
            "Recruitment agencies, please do not contact us.",
            "No phone calls from agencies",
            "Personalvermittler: bitte keine Anrufe",
            "Telefonische acquisitie: niet bellen",
            "Please do not contact us via LinkedIn",
            "Please call Ann Lee",
        ],
    )
    def test_for_agencies_or_one_way_only_is_none_for_those_who_apply(self, text: str) -> None:
        assert wish_in("", (text,), {}) == Wish(reach=Reach.ANY)

    def test_stands_beside_one_for_agencies(self) -> None:
        text = "Agencies: please do not contact us. Applicants: no phone calls.\nWe write to everybody."
        assert wish_in("", (text,), {}).reach == Reach.NO_CALLS

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
