"""The settings: the plan's numbers, the zone, the country, the way out."""

import json
from uuid import UUID

import pytest
from django.test import Client

from headway.core.policy import PLAN_NUMBERS
from headway.core.vocabulary import EventKind
from headway.store.queries.owners import get_owner
from headway.store.rows import OwnerRow
from tests.web.cast import an_application, fact


def owner_of(owner_id: UUID) -> OwnerRow:
    owner = get_owner(owner_id)
    assert owner is not None
    return owner


def all_numbers(**changed: str) -> dict[str, str]:
    return {
        "zone": "Europe/Berlin",
        "country": "",
        "subdivision": "",
        "laws": "ON-45",
        **{name: str(about.default) for name, about in PLAN_NUMBERS.items()},
        **changed,
    }


class TestWhoOneIs:
    def test_stands_in_the_words_ready(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, fact(EventKind.INTERVIEW_HELD))
        page = f"/applications/{application_id}/follow-up"
        browser_of_alice.post("/settings", all_numbers(name="Sam Roe", phone="+1 555 01"))
        shown = browser_of_alice.get("/settings").content.decode()
        assert ('value="Sam Roe"' in shown, 'value="+1 555 01"' in shown) == (True, True)
        words = browser_of_alice.get(page).content.decode()
        assert ("this is Sam Roe" in words, "You reach me at +1 555 01" in words) == (True, True)
        done = browser_of_alice.post("/settings", all_numbers())["Location"]
        assert "[your name]" in browser_of_alice.get(page).content.decode()
        browser_of_alice.post("/undo/" + done.partition("done=")[2])
        assert "this is Sam Roe" in browser_of_alice.get(page).content.decode()

    def test_is_one_short_line(self, alice: UUID, browser_of_alice: Client) -> None:
        answer = browser_of_alice.post("/settings", all_numbers(name="x" * 101))
        assert (answer.status_code, owner_of(alice).name) == (422, "")


class TestTheNumbers:
    def test_stand_with_their_range_and_source(self, browser_of_alice: Client) -> None:
        page = browser_of_alice.get("/settings").content.decode()
        for name, about in PLAN_NUMBERS.items():
            assert f'name="{name}" value="{about.default}" min="{about.low}" max="{about.high}"' in page
        assert "807 dated applications" in page

    def test_are_kept_only_where_they_were_moved(self, alice: UUID, browser_of_alice: Client) -> None:
        browser_of_alice.post("/settings", all_numbers(attention_days_after_apply="10"))
        assert owner_of(alice).policy == {"attention_days_after_apply": 10}

    def test_change_today_and_are_undone(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice)
        before = browser_of_alice.get("/").content.decode()
        done = browser_of_alice.post("/settings", all_numbers(attention_days_after_apply="7"))["Location"]
        assert "4 December" in before
        assert "27 November" in browser_of_alice.get("/").content.decode()
        assert "Settings changed" in browser_of_alice.get(done).content.decode()
        browser_of_alice.post("/undo/" + done.partition("done=")[2])
        assert "4 December" in browser_of_alice.get("/").content.decode()

    def test_outside_their_range_are_refused(self, alice: UUID, browser_of_alice: Client) -> None:
        answer = browser_of_alice.post("/settings", all_numbers(attention_days_after_apply="99"))
        assert answer.status_code == 422
        assert "not above 21" in answer.content.decode()
        assert owner_of(alice).policy == {}

    def test_left_empty_go_back_to_where_they_start(self, alice: UUID, browser_of_alice: Client) -> None:
        browser_of_alice.post("/settings", all_numbers(attention_days_after_apply="10"))
        browser_of_alice.post("/settings", all_numbers(attention_days_after_apply=""))
        assert owner_of(alice).policy == {}

    def test_that_did_not_change_make_no_change(self, browser_of_alice: Client) -> None:
        assert browser_of_alice.post("/settings", all_numbers())["Location"] == "/settings"


class TestThePlace:
    def test_is_kept_with_its_region(self, alice: UUID, browser_of_alice: Client) -> None:
        browser_of_alice.post("/settings", all_numbers(zone="Pacific/Auckland", country="DE"))
        assert "Bayern" in browser_of_alice.get("/settings").content.decode()
        browser_of_alice.post("/settings", all_numbers(zone="Pacific/Auckland", country="DE", subdivision="BY"))
        owner = owner_of(alice)
        assert (owner.zone, owner.country, owner.subdivision) == ("Pacific/Auckland", "DE", "BY")

    def test_loses_its_region_with_its_country(self, alice: UUID, browser_of_alice: Client) -> None:
        browser_of_alice.post("/settings", all_numbers(country="DE"))
        browser_of_alice.post("/settings", all_numbers(country="DE", subdivision="BY"))
        browser_of_alice.post("/settings", all_numbers(country="FR", subdivision="BY"))
        assert (owner_of(alice).country, owner_of(alice).subdivision) == ("FR", "")

    @pytest.mark.parametrize("given", [{"zone": "Mars/North"}, {"country": "XX"}])
    def test_has_to_exist(self, given: dict[str, str], browser_of_alice: Client) -> None:
        assert browser_of_alice.post("/settings", all_numbers(**given)).status_code == 422


class TestTheWayOut:
    def test_tells_where_the_data_lies_and_how_to_copy_it(self, browser_of_alice: Client) -> None:
        page = browser_of_alice.get("/settings").content.decode()
        assert "headway backup" in page
        assert "headway-tests-" in page, "the data folder of this run"

    @pytest.mark.parametrize(("ending", "begins"), [("csv", b""), ("xlsx", b"PK"), ("json", b"{")])
    def test_gives_everything_as_a_file(
        self, ending: str, begins: bytes, alice: UUID, browser_of_alice: Client
    ) -> None:
        an_application(alice, employer="Acme")
        answer = browser_of_alice.get(f"/export/{ending}")
        assert answer["Content-Disposition"] == f'attachment; filename="headway-2026-11-20.{ending}"'
        assert answer.content.startswith(begins)
        if ending != "xlsx":
            assert b"Acme" in answer.content
        if ending == "json":
            assert json.loads(answer.content)["schema"] == "headway/export/1"

    def test_knows_no_other_kind_of_file(self, browser_of_alice: Client) -> None:
        assert browser_of_alice.get("/export/exe").status_code == 404


class TestTheColours:
    @pytest.mark.parametrize("theme", ["light", "dark", "system"])
    def test_are_remembered(self, theme: str, browser_of_alice: Client) -> None:
        answer = browser_of_alice.post("/theme", {"theme": theme, "next": "/changes"})
        assert answer["Location"] == "/changes"
        assert f'data-theme="{theme}"' in browser_of_alice.get("/").content.decode()

    def test_know_no_other(self, browser_of_alice: Client) -> None:
        browser_of_alice.post("/theme", {"theme": "pink"})
        assert 'data-theme="system"' in browser_of_alice.get("/").content.decode()


class TestTheLaws:
    def test_stand_with_what_they_are_and_where_that_was_read(self, browser_of_alice: Client) -> None:
        page = browser_of_alice.get("/settings").content.decode()
        assert "In force, for employers with 25 people or more; read on 22 November 2026" in page
        assert "A bill, no law: it is not applied" in page
        assert "O. Reg. 476/24" in page

    def test_can_be_switched_off_and_on(self, alice: UUID, browser_of_alice: Client) -> None:
        without = {name: value for name, value in all_numbers().items() if name != "laws"}
        browser_of_alice.post("/settings", without)
        assert owner_of(alice).laws_off == ("ON-45",)
        browser_of_alice.post("/settings", all_numbers())
        assert owner_of(alice).laws_off == ()
