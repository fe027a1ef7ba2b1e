"""Help lines are shown where somebody writes of despair, and not for the idioms of work."""

from __future__ import annotations

import pytest

from headway.core.despair import speaks_of_despair


class TestDespair:
    @pytest.mark.parametrize(
        "text",
        [
            "I want to die.",
            "Sometimes I think about killing myself",
            "I can't go on.",
            "I cannot go on like this",
            "I CAN\u2019T TAKE THIS ANYMORE!!",
            "Rejected again. I don't want to live anymore.",
            "Another no, I wish I were dead",
            "They would be better off without me",
            "I have been suicidal since June",
            "There is no reason to live",
            "I feel completely hopeless",
            "I see no way out",
            "I have lost all hope",
            "Maybe I should end it all",
            "Ich kann nicht mehr.",
            "Ich will nicht mehr leben",
            "Am besten, ich würde mich umbringen",
            "ich wäre lieber tot",
            "Ich bin völlig verzweifelt.",
            "Ich sehe keinen Ausweg mehr",
            "Habe wieder Suizidgedanken",
            "Je n'en peux plus.",
            "J'ai envie de mourir",
            "Je veux mettre fin à mes jours",
            "je suis désespérée",
            "Je ne veux plus vivre",
            "Ya no puedo más.",
            "Quiero morirme",
            "no tengo ganas de vivir",
            "Estoy desesperada.",
            "Pienso en quitarme la vida",
            "Ik kan niet meer.",
            "Ik wil niet meer leven",
            "ik wil dood",
            "Ik zie het niet meer zitten.",
            "Ik ben helemaal wanhopig",
        ],
    )
    def test_is_heard_in_five_languages(self, text: str) -> None:
        assert speaks_of_despair(text)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "Kill the interview!",
            "I killed it",
            "This job is a dead end.",
            "The deadline is Friday",
            "A killer question about SQL",
            "I'm dying to hear from them",
            "I would die for this job",
            "a canteen to die for",
            "I don't want to die on that hill",
            "I could kill for a coffee",
            "I nearly killed myself laughing",
            "Role at a suicide prevention charity",
            "Hopelessly outdated stack",
            "I can't go on Tuesday",
            "I can't go on holiday before the start",
            "They want to end my contract in May",
            "I can't take this any further than round two",
            "They see no way out of the freeze",
            "desperate for an answer",
            "Die Stelle ist tot",
            "Ich kann nicht mehr kommen als Donnerstag",
            "Das ist eine Sackgasse",
            "Ich bin todmüde",
            "Verzweifelt gesucht: Tester",
            "Ich habe mich totgelacht",
            "Das Projekt ist gestorben",
            "Je me tue au travail",
            "C'est une impasse",
            "Je suis mort de rire",
            "Je n'en peux plus attendre que mardi",
            "Me muero por saber",
            "No puedo más que esperar",
            "Voy a matarme a estudiar",
            "Estoy desesperado por un café",
            "Een doodlopende weg",
            "Ik kan niet meer dan twee dagen reizen",
            "Deadline doodeng",
        ],
    )
    def test_is_not_heard_in_the_idioms_of_work(self, text: str) -> None:
        assert not speaks_of_despair(text)

    def test_is_heard_in_the_middle_of_a_long_note(self) -> None:
        assert speaks_of_despair("Round two went badly.\nI want to die, honestly.\nTomorrow: call Ann.")
