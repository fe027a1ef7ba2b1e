"""Made-up postings that were saved and not answered yet."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from headway.actions.demo.made_up import MadeUp, before, own
from headway.core.events import Fact
from headway.core.vocabulary import Channel, EventKind

_SAVED = (
    ("Amberline Travel", "Booking analyst", 2),
    ("Stonechat Media", "Newsletter analyst", 4),
    ("Hollybush Trust", "Grants data officer", 6),
)


def saved_postings(today: date) -> Iterator[MadeUp]:
    """Yield one posting that closes soon, and a few without a closing day."""
    ago = partial(before, today)
    yield MadeUp(
        employer="Eastgate Museum",
        role="Visitor data analyst",
        channel=Channel.CAREERS_PAGE,
        url="https://jobs.eastgate-museum.example/visitor-data-analyst",
        location="Marrow Bay",
        salary="41,000",
        fields=own("high", "hybrid"),
        facts=(Fact(kind=EventKind.SAVED, on=ago(5), due_on=ago(-2)),),
    )
    for employer, role, days in _SAVED:
        yield MadeUp(
            employer=employer,
            role=role,
            channel=Channel.JOB_BOARD,
            facts=(Fact(kind=EventKind.SAVED, on=ago(days)),),
        )
