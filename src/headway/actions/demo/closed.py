"""Made-up applications that came to an end."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from headway.actions.demo.made_up import MadeUp, applied, before, held, met, own, screened, thanked
from headway.core.events import Fact
from headway.core.vocabulary import Channel, ContactRole, EventKind, Medium, Stage

_FORM_LETTERS = (
    ("Ravensworth Retail", "Category analyst", 44, 40),
    ("Tideway Shipping", "Port data analyst", 47, 35),
    ("Marchmont Legal", "Billing analyst", 52, 51),
    ("Birchwood Motors", "Fleet analyst", 58, 43),
)
_PRESUMED = (
    ("Selkie Software", "Support analyst", 78, 30),
    ("Hazel & Rook", "Insights assistant", 84, 36),
    ("Pinnacle Courier", "Route analyst", 91, 44),
)


def closed_applications(today: date) -> Iterator[MadeUp]:
    """Yield every way in which an application can end."""
    ago = partial(before, today)
    yield from _after_interviews(today)
    yield from _lately(today)
    yield from _asked_for_data(today)
    for employer, role, sent, refused in _FORM_LETTERS:
        yield MadeUp(
            employer=employer,
            role=role,
            channel=Channel.JOB_BOARD,
            facts=(
                applied(ago(sent)),
                Fact(kind=EventKind.REJECTED, on=ago(refused), medium=Medium.MAIL),
            ),
        )
    for employer, role, sent, presumed in _PRESUMED:
        yield MadeUp(
            employer=employer,
            role=role,
            channel=Channel.JOB_BOARD,
            facts=(
                applied(ago(sent)),
                Fact(kind=EventKind.PRESUMED_NO_RESPONSE, on=ago(presumed)),
            ),
        )
    yield from _other_endings(today)


def _after_interviews(today: date) -> Iterator[MadeUp]:
    ago = partial(before, today)
    yield MadeUp(
        employer="Cloverfield Analytics",
        role="Data analyst",
        channel=Channel.REFERRAL,
        location="Port Ellery",
        notes="They liked the portfolio and wanted more SQL.",
        fields=own("high", "fully remote"),
        contacts=met("Ansel Whitlow", ContactRole.HIRING_MANAGER, "ansel@cloverfield.example"),
        facts=(
            applied(ago(60)),
            screened(ago(53)),
            held(ago(46), round=1, person="Ansel Whitlow"),
            held(ago(39), round=2),
            Fact(
                kind=EventKind.REJECTED,
                on=ago(32),
                stage=Stage.INTERVIEW,
                medium=Medium.CALL,
                reason="somebody with more SQL",
            ),
            Fact(kind=EventKind.FEEDBACK_ASKED, on=ago(31)),
            Fact(kind=EventKind.FEEDBACK_RECEIVED, on=ago(27), text="strong stories; go deeper into SQL"),
            Fact(kind=EventKind.LESSON, on=ago(26), text="Practise window functions before the next technical talk."),
        ),
    )
    yield MadeUp(
        employer="Saffron Court Hotels",
        role="Revenue data analyst",
        channel=Channel.AGENCY,
        contacts=met("Delphine Okoro", ContactRole.AGENCY_RECRUITER, "delphine@bridgehire.example"),
        facts=(
            applied(ago(28)),
            held(ago(14), round=1),
            Fact(kind=EventKind.REJECTED, on=ago(2), stage=Stage.INTERVIEW, reason="an internal candidate"),
        ),
    )


def _asked_for_data(today: date) -> Iterator[MadeUp]:
    ago = partial(before, today)
    yield MadeUp(
        employer="Heron Lane Clinics",
        role="Reporting analyst",
        channel=Channel.CAREERS_PAGE,
        facts=(
            applied(ago(58)),
            Fact(kind=EventKind.REJECTED, on=ago(44), medium=Medium.MAIL),
            # Longer ago than any month is.
            Fact(kind=EventKind.DATA_ASKED, on=ago(34)),
        ),
    )


def _lately(today: date) -> Iterator[MadeUp]:
    ago = partial(before, today)
    yield MadeUp(
        employer="Wren & Hollis",
        role="Reporting analyst",
        channel=Channel.CAREERS_PAGE,
        contacts=met("Imogen Hollis", ContactRole.HIRING_MANAGER, "imogen@wrenhollis.example"),
        facts=(
            applied(ago(24)),
            held(ago(9), round=1, person="Imogen Hollis"),
            thanked(ago(8)),
            Fact(kind=EventKind.REJECTED, on=ago(1), stage=Stage.INTERVIEW, medium=Medium.MAIL),
        ),
    )
    yield MadeUp(
        employer="Juniper Bank",
        role="Risk data analyst",
        channel=Channel.CAREERS_PAGE,
        facts=(
            applied(ago(214)),
            held(ago(196), round=1),
            Fact(kind=EventKind.REJECTED, on=ago(180), stage=Stage.INTERVIEW, medium=Medium.MAIL),
            thanked(ago(179)),
            Fact(kind=EventKind.SNOOZED, on=ago(179), due_on=today),
        ),
    )


def _other_endings(today: date) -> Iterator[MadeUp]:
    ago = partial(before, today)
    yield MadeUp(
        employer="Pemberton Foods",
        role="Quality data analyst",
        channel=Channel.JOB_BOARD,
        facts=(
            applied(ago(37)),
            screened(ago(28)),
            Fact(kind=EventKind.WITHDRAWN, on=ago(26), text="the commute is too long"),
        ),
    )
    yield MadeUp(
        employer="Northgate Archive",
        role="Digitisation analyst",
        channel=Channel.CAREERS_PAGE,
        facts=(applied(ago(42)), Fact(kind=EventKind.POSITION_CANCELLED, on=ago(21))),
    )
    yield MadeUp(
        employer="Larch Hill Hospital",
        role="Waiting list analyst",
        channel=Channel.CAREERS_PAGE,
        facts=(applied(ago(35)), Fact(kind=EventKind.POSITION_FILLED, on=ago(22))),
    )
    yield MadeUp(
        employer="Thistle Insurance",
        role="Portfolio analyst",
        channel=Channel.RECRUITER_OUTREACH,
        facts=(
            applied(ago(70)),
            held(ago(57), round=1),
            Fact(kind=EventKind.OFFERED, on=ago(50), text="fixed term, six months"),
            Fact(kind=EventKind.OFFER_DECLINED, on=ago(47)),
        ),
    )
