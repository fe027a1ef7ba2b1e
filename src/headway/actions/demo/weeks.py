"""The made-up person's last week, looked back on, and this one, planned."""

from datetime import date, time, timedelta

from headway.core.vocabulary import Channel
from headway.core.week import Line, Week, monday_of, reviewed


def planned_weeks(today: date) -> tuple[Week, Week]:
    """Return last week with its review, and this week with something for today."""
    monday = monday_of(today)
    last = Week(
        monday=monday - timedelta(days=7),
        goal="Shorter letters",
        number=3,
        channels=(Channel.CAREERS_PAGE,),
        lines=(Line(weekday=1, at=time(9), place="Library", then="write one application"),),
    )
    this = Week(
        monday=monday,
        goal="Calmer first calls",
        number=4,
        channels=(Channel.REFERRAL, Channel.CAREERS_PAGE),
        lines=(
            Line(weekday=1, at=time(9), place="Library", then="write two applications"),
            Line(weekday=today.weekday(), at=time(16), place="Kitchen table", then="ask Jana about her old team"),
        ),
    )
    return reviewed(last, did="Three, two of them in the library", learned="Mornings work better than evenings."), this
