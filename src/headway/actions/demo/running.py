"""Made-up applications on which something is going on."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, tzinfo
from functools import partial

from headway.actions.demo.made_up import MadeUp, applied, before, held, met, own, screened, thanked
from headway.core.events import Fact, details_of
from headway.core.vocabulary import Channel, ContactRole, EventKind, FollowUpOutcome, InterviewFormat, Medium


def running_applications(today: date, zone: tzinfo) -> Iterator[MadeUp]:
    """Yield one application for each kind of step that is due, and a few that have moved lately."""
    yield from _decisions(today)
    yield from _appointments(today, zone)
    yield from _after_talking(today)
    yield from _questions(today)


def _decisions(today: date) -> Iterator[MadeUp]:
    ago = partial(before, today)
    yield MadeUp(
        employer="Larkfield Instruments",
        role="Operations analyst",
        channel=Channel.REFERRAL,
        location="Port Ellery",
        salary="54,000",
        notes="Small team, tools built in house. Ask about the on-call rota before deciding.",
        fields=own("high", "3 days"),
        contacts=met("Imke Varga", ContactRole.HIRING_MANAGER, "imke.varga@larkfield.example", "+1 555 0101"),
        facts=(
            applied(ago(38)),
            screened(ago(31)),
            held(ago(24), round=1, person="Imke Varga"),
            thanked(ago(23)),
            held(ago(13), round=2, person="Rafe Oduya"),
            thanked(ago(12)),
            Fact(kind=EventKind.OFFERED, on=ago(2), due_on=ago(-3), text="54,000, start in January"),
        ),
    )
    yield MadeUp(
        employer="Bramblegate Foods",
        role="Supply data analyst",
        channel=Channel.CAREERS_PAGE,
        location="Hollin Cross",
        fields=own("medium", "hybrid"),
        contacts=met("Tom Aldous", ContactRole.RECRUITER, "t.aldous@bramblegate.example"),
        facts=(
            applied(ago(17)),
            screened(ago(6)),
            Fact(
                kind=EventKind.ASSESSMENT_ASKED,
                on=ago(3),
                due_on=ago(-2),
                text="a spreadsheet exercise, about two hours",
            ),
        ),
    )


def _appointments(today: date, zone: tzinfo) -> Iterator[MadeUp]:
    ago = partial(before, today)
    tomorrow = ago(-1)
    yield MadeUp(
        employer="Tessellate Health",
        role="Reporting analyst",
        channel=Channel.RECRUITER_OUTREACH,
        location="Marrow Bay",
        salary="48,000 to 52,000",
        url="https://jobs.tessellate.example/reporting-analyst",
        notes="Second round is with the head of reporting. Bring the dashboard example.",
        fields=own("high", "fully remote"),
        contacts=met("Odile Brandt", ContactRole.RECRUITER, "odile.brandt@tessellate.example", "+1 555 0134"),
        facts=(
            Fact(kind=EventKind.CONTACTED, on=ago(27), person="Odile Brandt"),
            applied(ago(26)),
            screened(ago(19), person="Odile Brandt"),
            held(ago(10), round=1),
            thanked(ago(9)),
            Fact(
                kind=EventKind.INTERVIEW_SCHEDULED,
                on=tomorrow,
                at=datetime.combine(tomorrow, time(14, 30), tzinfo=zone).astimezone(UTC),
                learned_on=ago(4),
                round=2,
                format=InterviewFormat.VIDEO,
                place="https://meet.example/tessellate",
                person="Ines Falk (head of reporting), Odile Brandt",
                details=details_of({"wanted": "the dashboard example"}),
            ),
        ),
    )
    yield MadeUp(
        employer="Kestrel Yard",
        role="Junior data engineer",
        channel=Channel.JOB_BOARD,
        location="Port Ellery",
        fields=own("medium", "on site"),
        facts=(
            applied(ago(12)),
            Fact(kind=EventKind.SCREENING_SCHEDULED, on=ago(-2), learned_on=ago(1)),
        ),
    )
    yield MadeUp(
        employer="Ottermark Energy",
        role="Grid data analyst",
        channel=Channel.CAREERS_PAGE,
        location="Saltmere",
        fields=own("high", "hybrid"),
        facts=(
            applied(ago(21)),
            Fact(kind=EventKind.INTERVIEW_SCHEDULED, on=ago(1), learned_on=ago(8), round=1),
        ),
    )


def _after_talking(today: date) -> Iterator[MadeUp]:
    ago = partial(before, today)
    yield MadeUp(
        employer="Quillfeather Press",
        role="Audience analyst",
        channel=Channel.EVENT,
        location="Marrow Bay",
        fields=own("medium", "hybrid"),
        contacts=met("Noor Castellan", ContactRole.INTERVIEWER, "noor@quillfeather.example"),
        facts=(
            applied(ago(15)),
            held(ago(1), round=1, person="Noor Castellan"),
        ),
    )
    yield MadeUp(
        employer="Mirabel Transit",
        role="Timetable analyst",
        channel=Channel.CAREERS_PAGE,
        location="Saltmere",
        fields=own("high", "2 days"),
        contacts=met("Gethin Roe", ContactRole.HIRING_MANAGER, "gethin.roe@mirabel.example", "+1 555 0177"),
        facts=(
            applied(ago(33)),
            held(
                ago(14),
                round=1,
                stated_date=ago(5),
                text="We will let everybody know within two weeks",
                person="Gethin Roe",
            ),
            thanked(ago(13)),
        ),
    )
    yield MadeUp(
        employer="Fennimore Labs",
        role="Research data assistant",
        channel=Channel.JOB_BOARD,
        location="Hollin Cross",
        fields=own("low", "on site"),
        facts=(
            applied(ago(29)),
            held(ago(12), round=1),
            thanked(ago(12)),
        ),
    )


def _questions(today: date) -> Iterator[MadeUp]:
    ago = partial(before, today)
    yield MadeUp(
        employer="Nordlicht Logistics",
        role="Process analyst",
        channel=Channel.REFERRAL,
        location="Port Ellery",
        fields=own("high", "3 days"),
        contacts=met("Sunniva Hale", ContactRole.REFERRER, "sunniva.hale@nordlicht.example"),
        facts=(applied(ago(11)), Fact(kind=EventKind.ACKNOWLEDGED, on=ago(11))),
    )
    yield MadeUp(
        employer="Dunmorrow Council",
        role="Housing data officer",
        channel=Channel.CAREERS_PAGE,
        location="Dunmorrow",
        salary="Grade 6",
        fields=own("medium", "hybrid"),
        contacts=met("Perpetua Lyle", ContactRole.COORDINATOR, phone="+1 555 0190"),
        facts=(
            applied(ago(30)),
            held(ago(16), round=1),
            thanked(ago(15)),
            Fact(
                kind=EventKind.FOLLOWED_UP,
                on=ago(4),
                medium=Medium.CALL,
                outcome=FollowUpOutcome.STILL_DECIDING,
                stated_date=ago(-6),
                text="The panel meets next week",
                person="Perpetua Lyle",
            ),
        ),
    )
