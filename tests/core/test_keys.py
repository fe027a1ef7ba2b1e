"""Names and addresses made comparable."""

import pytest

from headway.core.keys import employer_key, known_employer, location_key, posting_key, requisition_key, role_key


class TestEmployerKey:
    @pytest.mark.parametrize(
        "name",
        [
            "Acme",
            "ACME",
            " acme ",
            "Acmé",
            "Acme GmbH",
            "Acme G.m.b.H.",
            "Acme, Inc.",
            "Acme Ltd",
            "Acme GmbH & Co. KG",
            "Acme S.A.",
            "ACME S.p.A.",
            "Acme Sp. z o.o.",
        ],
    )
    def test_treats_spellings_of_one_name_alike(self, name: str) -> None:
        assert employer_key(name) == "acme"

    @pytest.mark.parametrize("name", ["Acme Labs", "Acme Inc Labs", "Acmeco", "The Acme"])
    def test_keeps_other_names_apart(self, name: str) -> None:
        assert employer_key(name) != "acme"

    @pytest.mark.parametrize(
        ("one", "other"), [("AT&T", "AT & T Inc."), ("L'Oréal", "LOreal"), ("Łódź Works", "Lodz Works")]
    )
    def test_looks_through_signs_and_letters(self, one: str, other: str) -> None:
        assert employer_key(one) == employer_key(other)

    def test_is_never_empty_for_a_name(self) -> None:
        assert employer_key("SE") == "se"
        assert employer_key("?") == "?"
        assert employer_key("") == ""


class TestKnownEmployer:
    @pytest.mark.parametrize("name", ["", " ", "?", "???", "-", "n/a", "N.A.", "Confidential", "unknown"])
    def test_is_empty_for_a_name_that_tells_nothing(self, name: str) -> None:
        assert known_employer(name) == ""

    @pytest.mark.parametrize(
        "name",
        [
            "(Stealth)",
            "(Discreet)",
            "[Confidential]",
            "Stealth startup",
            "(company not shown)",
            "Not disclosed",
            "Confidential (via Acme Staffing)",
            "Confidential via Acme Staffing",
            "anonym",
            "nicht genannt",
            "Entreprise confidentielle",
            "Empresa confidencial",
            "Confidential client",
            "Undisclosed client (via Acme Staffing)",
            "Client not named yet",
            "Kunde (vertraulich)",
            "Client of Acme Staffing",
            "Ein Kunde von Acme",
        ],
    )
    def test_looks_through_the_ways_to_name_nobody(self, name: str) -> None:
        assert known_employer(name) == ""

    @pytest.mark.parametrize(
        "name", ["Acme (via Beta)", "Via Rail", "Stealth Communications", "Unknown Worlds", "Client Earth"]
    )
    def test_keeps_names_that_only_look_alike(self, name: str) -> None:
        assert known_employer(name) == employer_key(name) != ""

    def test_is_the_key_of_a_name(self) -> None:
        assert known_employer("Acme GmbH") == "acme"


class TestRoleKey:
    @pytest.mark.parametrize(
        "role",
        [
            "Data Engineer",
            "data engineer (m/w/d)",
            "Data Engineer (f/m/x)",
            "Data-Engineer H/F",
            "Data Engineer (all genders)",
        ],
    )
    def test_looks_through_gender_marks(self, role: str) -> None:
        assert role_key(role) == "data engineer"

    def test_tells_languages_apart(self) -> None:
        assert len({role_key("C Developer"), role_key("C++ Developer"), role_key("C# Developer")}) == 3

    def test_keeps_letters_that_are_no_gender_mark(self) -> None:
        assert role_key("A.I. Engineer") == "a i engineer"

    def test_keeps_a_role_that_is_nothing_else(self) -> None:
        assert role_key("m/w/d") == "m w d"

    @pytest.mark.parametrize("role", ["", "?", "n/a"])
    def test_is_empty_when_it_says_nothing(self, role: str) -> None:
        assert role_key(role) == ""


class TestPostingKey:
    @pytest.mark.parametrize(
        "url",
        [
            "https://www.jobs.example/view/7?utm_source=mail&trk=x",
            "http://jobs.example/view/7/",
            "jobs.example/view/7",
            "https://JOBS.example/view/7#apply",
        ],
    )
    def test_looks_through_the_ways_to_write_an_address(self, url: str) -> None:
        assert posting_key(url) == posting_key("https://jobs.example/view/7") != ""

    def test_keeps_what_names_the_posting(self) -> None:
        assert posting_key("https://jobs.example/view?id=7") != posting_key("https://jobs.example/view?id=8")

    @pytest.mark.parametrize(
        "url", ["", "acme", "see mail.", "https://acme.example", "https://acme.example/careers/", ".", "https://."]
    )
    def test_is_empty_for_what_names_no_posting(self, url: str) -> None:
        assert posting_key(url) == ""


class TestOtherKeys:
    def test_compare_numbers_without_signs(self) -> None:
        assert requisition_key("R-12 34") == requisition_key("r1234") == "r1234"
        assert requisition_key("n/a") == ""

    def test_compare_places_without_signs(self) -> None:
        assert location_key("Zürich, CH") == location_key("zurich ch")
        assert location_key("?") == ""
