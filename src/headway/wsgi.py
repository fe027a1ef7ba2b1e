"""The web application as a server calls it."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.wsgi import get_wsgi_application


def make_application(token: str, owner_id: UUID) -> Callable[..., Any]:
    """Return the web application of one owner, opened by /start/TOKEN; the framework must be set up already."""
    settings.HEADWAY_START_TOKEN = token
    settings.HEADWAY_OWNER_ID = owner_id
    settings.HEADWAY_WORKS_ASIDE = True
    return get_wsgi_application()
