"""An Undo that takes long: its request does not wait for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from headway.actions.undo import NothingToUndo, Undone
from headway.store.queries import batches
from headway.web import progress
from headway.web.views import changes
from tests.web.cast import an_application

if TYPE_CHECKING:
    from django.conf import LazySettings
    from django.test import Client


@pytest.fixture
def finish(monkeypatch: pytest.MonkeyPatch, settings: LazySettings) -> Iterator[Event]:
    """An Undo that goes on until this is set."""
    finish = Event()

    def slow(*, progress: Callable[[int, int], None], **_: object) -> Undone:
        progress(400, 1200)
        assert finish.wait(20)
        return Undone(batch_id=UUID(int=7), label="", left=())

    settings.HEADWAY_WORKS_ASIDE = True
    monkeypatch.setattr(changes, "undo", slow)
    monkeypatch.setattr(progress, "_PATIENCE_SECONDS", 0.2)
    yield finish
    finish.set()


@pytest.fixture
def address(alice: UUID) -> str:
    """Where the Undo of Alice's only change is sent."""
    an_application(alice)
    (batch,) = batches.latest(alice, limit=5)
    return f"/undo/{batch.id}"


class TestAnUndoThatTakesLong:
    def test_says_how_far_it_is_and_then_leads_back(
        self,
        finish: Event,
        address: str,
        charlie: UUID,
        browser_of_alice: Client,
        browse: Callable[[UUID], Client],
        settings: LazySettings,
        alice: UUID,
    ) -> None:
        page = browser_of_alice.post(address, {"next": "/changes"})["Location"]
        assert page == f"{address}/progress?next=%2Fchanges"
        waiting = browser_of_alice.get(page)
        assert waiting["Refresh"] == "2"
        assert "400 of 1,200 applications" in waiting.content.decode()
        assert browse(charlie).get(page).status_code == 404
        settings.HEADWAY_OWNER_ID = alice
        finish.set()
        answer = waiting
        while "Refresh" in answer.headers:
            answer = browser_of_alice.get(page)
        assert answer["Location"] == f"/changes?done={UUID(int=7)}"
        assert browser_of_alice.get(page)["Location"] == "/changes", "looked at again, it is over"

    def test_that_nobody_came_back_for_does_not_stand_in_for_the_next(
        self, finish: Event, address: str, browser_of_alice: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert "/progress" in browser_of_alice.post(address)["Location"]
        finish.set()
        monkeypatch.setattr(changes, "undo", lambda **_: Undone(batch_id=UUID(int=8), label="", left=()))
        monkeypatch.setattr(progress, "_PATIENCE_SECONDS", 20)
        for job in list(changes.jobs._jobs.values()):
            assert job.wait(20)
        assert browser_of_alice.post(address)["Location"] == f"/?done={UUID(int=8)}"

    def test_leads_nowhere_else(self, address: str, browser_of_alice: Client) -> None:
        odd = browser_of_alice.get(f"{address}/progress?next=https://evil.example/")
        assert odd["Location"] == "/"
        assert browser_of_alice.get(f"/undo/{uuid4()}/progress").status_code == 404


class TestAnUndoThatFails:
    def test_is_told_and_can_be_tried_again(
        self, address: str, browser_of_alice: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        browser_of_alice.raise_request_exception = False
        with monkeypatch.context() as broken:
            broken.setattr(changes, "undo", lambda **_: 1 / 0)
            assert browser_of_alice.post(address).status_code == 500
        assert "done=" in browser_of_alice.post(address)["Location"]

    def test_that_was_carried_out_before_leads_back(
        self, address: str, browser_of_alice: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(changes, "undo", lambda **_: NothingToUndo())
        assert browser_of_alice.post(address, {"next": "/changes"})["Location"] == "/changes"
