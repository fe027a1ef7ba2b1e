"""The start address lets in whoever knows the token, and nobody else."""

from collections.abc import Callable
from uuid import UUID

from django.conf import LazySettings
from django.test import Client

from tests.web.cast import an_application
from tests.web.conftest import TOKEN


def a_browser() -> Client:
    return Client(SERVER_NAME="127.0.0.1")


class TestTheStartAddress:
    def test_exchanges_the_token_for_a_cookie_and_goes_to_today(self, alice: UUID, settings: LazySettings) -> None:
        settings.HEADWAY_OWNER_ID = alice
        browser = a_browser()
        answer = browser.get(f"/start/{TOKEN}")
        assert (answer.status_code, answer["Location"]) == (302, "/")
        assert browser.get("/").status_code == 200

    def test_gives_a_cookie_that_scripts_and_other_sites_cannot_use(self, alice: UUID, settings: LazySettings) -> None:
        settings.HEADWAY_OWNER_ID = alice
        (cookie,) = a_browser().get(f"/start/{TOKEN}").cookies.values()
        assert cookie["httponly"]
        assert cookie["samesite"] == "Strict"
        assert not cookie["max-age"], "the cookie has to end with the browser"
        assert cookie.key == "headway_80", "two Headways on two ports must not shut each other out"

    def test_does_not_tell_its_address_to_the_next_page(self, alice: UUID, settings: LazySettings) -> None:
        settings.HEADWAY_OWNER_ID = alice
        assert a_browser().get(f"/start/{TOKEN}")["Referrer-Policy"] == "no-referrer"

    def test_refuses_another_token(self, alice: UUID, settings: LazySettings) -> None:
        settings.HEADWAY_OWNER_ID = alice
        answer = a_browser().get("/start/another")
        assert answer.status_code == 403
        assert not answer.cookies

    def test_refuses_an_empty_token_when_none_was_drawn(self, alice: UUID, settings: LazySettings) -> None:
        settings.HEADWAY_OWNER_ID = alice
        settings.HEADWAY_START_TOKEN = ""
        assert a_browser().get("/start/x").status_code == 403

    def test_refuses_a_token_that_is_not_plain_text(self, alice: UUID, settings: LazySettings) -> None:
        settings.HEADWAY_OWNER_ID = alice
        assert a_browser().get("/start/%C3%A9%F0%9F%98%80").status_code == 403


class TestTheCookie:
    def test_is_refused_when_it_was_made_up(self, alice: UUID) -> None:
        browser = a_browser()
        browser.cookies["headway_80"] = f"{alice}:{'x' * 43}"
        assert browser.get("/").status_code == 403

    def test_opens_nothing_after_the_next_start(
        self, alice: UUID, browse: Callable[[UUID], Client], settings: LazySettings
    ) -> None:
        browser = browse(alice)
        settings.SECRET_KEY = "the key of another start"
        assert browser.get("/").status_code == 403

    def test_opens_nothing_once_its_owner_is_gone(self, alice: UUID, browse: Callable[[UUID], Client]) -> None:
        from headway.store.models import Owner

        browser = browse(alice)
        Owner.objects.all().delete()
        assert browser.get("/").status_code == 403


class TestTheClosedDoor:
    def test_says_how_to_open_headway_again_and_shows_no_data(self, alice: UUID) -> None:
        an_application(alice, employer="Secretive Ltd")
        page = a_browser().get("/applications")
        assert page.status_code == 403
        assert "start it again with the command" in page.content.decode()
        assert "Secretive" not in page.content.decode()
