"""Made-up applications that wait, lately or for long."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from headway.actions.demo.made_up import MadeUp, applied, before, met, own
from headway.core.events import Fact
from headway.core.vocabulary import Channel, ContactRole, Detail, EventKind, FollowUpOutcome, Medium

_LATELY = (
    ("Harrow & Finch", "Data analyst", Channel.JOB_BOARD, 1, "high"),
    ("Coppergate Insurance", "Claims analyst", Channel.CAREERS_PAGE, 2, "medium"),
    ("Willowmere Schools", "Pupil data officer", Channel.JOB_BOARD, 3, "medium"),
    ("Asterion Games", "Player insights analyst", Channel.SPECULATIVE, 5, "high"),
    ("Pell Street Clinic", "Records analyst", Channel.JOB_BOARD, 6, "low"),
    ("Brightwater Housing", "Performance analyst", Channel.CAREERS_PAGE, 8, "medium"),
    ("Tallow & Wick", "E-commerce analyst", Channel.AGENCY, 9, "low"),
)
_QUIET = (
    ("Redcastle Bank", "Risk reporting analyst", Channel.JOB_BOARD, 15),
    ("Oakhollow Furniture", "Stock analyst", Channel.JOB_BOARD, 17),
    ("Vantage Point Surveys", "Survey analyst", Channel.CAREERS_PAGE, 18),
    ("Grenville Water", "Asset data analyst", Channel.JOB_BOARD, 20),
    ("Lumen & Lace", "Merchandising analyst", Channel.JOB_BOARD, 22),
    ("Foxglove Pharma", "Trial data coordinator", Channel.AGENCY, 24),
    ("Iron Bridge Rail", "Maintenance data analyst", Channel.CAREERS_PAGE, 26),
    ("Seabright Ferries", "Revenue analyst", Channel.JOB_BOARD, 29),
    ("Montague Archive", "Catalogue analyst", Channel.JOB_BOARD, 32),
    ("Parsley & Sons", "Sales analyst", Channel.JOB_BOARD, 36),
    ("Cobalt Fields", "Business analyst", Channel.JOB_BOARD, 41),
)
_LONG_SILENT = (
    ("Hexham Robotics", "Test data analyst", Channel.JOB_BOARD, 49),
    ("Wren Telecom", "Customer data analyst", Channel.JOB_BOARD, 55),
    ("Juniper Rooms", "Pricing analyst", Channel.CAREERS_PAGE, 63),
)


def silent_applications(today: date) -> Iterator[MadeUp]:
    """Yield what was sent and brought no answer yet."""
    ago = partial(before, today)
    for employer, role, channel, days, priority in _LATELY:
        yield MadeUp(
            employer=employer,
            role=role,
            channel=channel,
            fields=own(priority, "hybrid"),
            facts=(applied(ago(days)), Fact(kind=EventKind.ACKNOWLEDGED, on=ago(days))),
        )
    for employer, role, channel, days in (*_QUIET, *_LONG_SILENT):
        yield MadeUp(employer=employer, role=role, channel=channel, facts=(applied(ago(days)),))
    yield MadeUp(
        employer="Marigold Transport",
        role="Network analyst",
        channel=Channel.AGENCY,
        contacts=met("Delphine Okoro", ContactRole.AGENCY_RECRUITER, "delphine@bridgehire.example"),
        facts=(
            Fact(kind=EventKind.SAVED, on=ago(16)),
            Fact(
                kind=EventKind.REPRESENTED,
                on=ago(15),
                due_on=ago(-75),
                person="Delphine Okoro",
                details=((Detail.AGENCY, "Bridgehire"),),
                text="For this job only, agreed by mail.",
            ),
            applied(ago(14)),
            Fact(kind=EventKind.CHECK_IN_AGREED, on=ago(14), due_on=ago(7), person="Delphine Okoro"),
            Fact(kind=EventKind.FOLLOWED_UP, on=ago(7), medium=Medium.CALL, outcome=FollowUpOutcome.STILL_DECIDING),
        ),
    )
    yield MadeUp(
        employer="Lantern Street Theatre",
        role="Box office analyst",
        channel=Channel.SPECULATIVE,
        notes="They hire in spring; no reminder needed.",
        facts=(applied(ago(40)), Fact(kind=EventKind.LET_GO, on=ago(20))),
    )
    yield MadeUp(
        employer="Goldcrest Seeds",
        role="Harvest data analyst",
        channel=Channel.CAREERS_PAGE,
        facts=(
            applied(ago(19)),
            Fact(kind=EventKind.SNOOZED, on=ago(3), due_on=ago(-9)),
        ),
    )
