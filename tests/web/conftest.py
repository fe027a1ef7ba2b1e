"""A browser without a browser: Django's test client, let in through the start address."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

if TYPE_CHECKING:
    from django.conf import LazySettings
    from django.test import Client

TOKEN = "a-token-of-the-tests"


@pytest.fixture(autouse=True)
def _a_fixed_day(monkeypatch: pytest.MonkeyPatch, settings: LazySettings) -> None:
    from tests.web.cast import TODAY

    monkeypatch.setenv("HEADWAY_TODAY", TODAY.isoformat())
    settings.HEADWAY_START_TOKEN = TOKEN


@pytest.fixture
def alice(db: None) -> UUID:
    """Alice, whose search it is."""
    from tests.web.cast import an_owner

    return an_owner()


@pytest.fixture
def charlie(db: None) -> UUID:
    """Charlie, a stranger with a search of his own."""
    from tests.web.cast import an_owner

    return an_owner()


@pytest.fixture
def browse(settings: LazySettings) -> Callable[[UUID], Client]:
    """`browse(owner_id)`: a client that came in through the start address."""

    from django.test import Client

    def let_in(owner_id: UUID, *, enforce_csrf_checks: bool = False) -> Client:
        settings.HEADWAY_OWNER_ID = owner_id
        client = Client(SERVER_NAME="127.0.0.1", enforce_csrf_checks=enforce_csrf_checks)
        assert client.get(f"/start/{TOKEN}").status_code == 302
        return client

    return let_in


@pytest.fixture
def browser_of_alice(alice: UUID, browse: Callable[[UUID], Client]) -> Client:
    return browse(alice)
