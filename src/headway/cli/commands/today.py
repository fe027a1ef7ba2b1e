"""`headway today`: what to do, the most important first."""

import argparse
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from headway.cli.start import Here
from headway.cli.terminal import print_document, tell
from headway.core.pause import Pause, resting_on
from headway.core.today import Step, todays_steps, without_a_no
from headway.core.vocabulary import StepKind
from headway.store.queries.today import TodayRows, days_that_stand, gather_today, next_wakes_on
from headway.words.days import day
from headway.words.pauses import day_that_stands
from headway.words.reasons import reason
from headway.words.sources import source_sentence, step_sources
from headway.words.steps import held_back, title
from headway.words.weeks import line_today

if TYPE_CHECKING:
    from headway.words.remarks import Said


def run(options: argparse.Namespace, here: Here) -> int:
    """Print the steps that stand today, each with its reason."""
    rows = gather_today(here.owner_id, here.today)
    everything = todays_steps(rows.lines, rows.groups, here.today, here.owner.pauses)
    hour = here.now.astimezone(here.view.zone).hour
    steps = without_a_no(everything, hour, here.view.policy)
    resting = resting_on(here.owner.pauses, here.today)
    fresh_no = rows.fresh_no if hour >= here.view.policy.no_from_hour and resting is None else None
    if options.json:
        _print_json(steps, rows, here, resting, fresh_no)
        return 0
    if resting is not None:
        tell(_("Your search rests until %(day)s. Nothing becomes late meanwhile.") % {"day": day(resting.until_on)})
        for line in _days_that_stand(here, resting):
            tell(line)
        return 0
    if not steps:
        tell(_("There is nothing to do today."))
    for number, step in enumerate(steps, start=1):
        _print_step(number, step, here, why=options.why)
    below = (
        held_back(len(everything) - len(steps), here.view),
        *_lines_after_a_no(here, fresh_no),
        *(_("Your plan for today: %(line)s") % {"line": line_today(line)} for line in rows.planned),
        waiting_line(rows.waiting_count, rows.next_step_on),
        _where_the_sources_are(steps, here, why=options.why),
        "" if steps or rows.waiting_count else _nothing_at_all(rows.next_step_on),
    )
    for line in filter(None, below):
        tell(line)
    return 0


def _days_that_stand(here: Here, resting: Pause) -> list[str]:
    found = days_that_stand(here.owner_id, here.today, resting.until_on)
    return [day_that_stands(each, here.view) for each in found]


def _said_after_a_no(here: Here, fresh_no: UUID | None) -> tuple[str, "list[Said]"]:
    """Return what is said after a fresh no, below its heading; nothing where there is none."""
    if fresh_no is None:
        return "", []
    # Needed on few days only.
    from headway.store.queries.applications import get_application
    from headway.store.queries.outlook import gather_outlook
    from headway.words.remarks import after_the_no, said_after

    detail = get_application(here.owner_id, fresh_no)
    if detail is None:
        return "", []
    return f"{after_the_no(detail.application)}:", said_after(gather_outlook(here.owner_id, detail))


def _lines_after_a_no(here: Here, fresh_no: UUID | None) -> Iterator[str]:
    heading, said = _said_after_a_no(here, fresh_no)
    if said:
        from headway.words.remarks import lines_of

        yield heading
        for each in said:
            yield from lines_of(each)


def waiting_line(count: int, next_step_on: date | None) -> str:
    """Say how many applications wait without bringing a step, and until when; "" for none."""
    if not count:
        return ""
    if next_step_on is None:
        return ngettext(
            "%(count)d application is waiting; there is nothing to do on it.",
            "%(count)d applications are waiting; there is nothing to do on them.",
            count,
        ) % {"count": count}
    return ngettext(
        "%(count)d application is waiting; there is nothing to do on it before %(day)s.",
        "%(count)d applications are waiting; there is nothing to do on them before %(day)s.",
        count,
    ) % {"count": count, "day": day(next_step_on)}


def _where_the_sources_are(steps: Sequence[Step], here: Here, *, why: bool) -> str:
    if why or not any(step_sources(step, here.view) for step in steps):
        return ""
    return _("`headway today --why` says what the figures rest on.")


def _nothing_at_all(next_step_on: date | None) -> str:
    if next_step_on is not None:
        return _("The next step comes on %(day)s.") % {"day": day(next_step_on)}
    return _("`headway import PATH` reads the spreadsheet you keep; `headway add` takes a single application.")


def _print_step(number: int, step: Step, here: Here, *, why: bool) -> None:
    about = step.about
    heading = title(step, here.view)
    if about is not None and about.role and about.employer:
        heading = f"{heading} ({about.role})"
    tell(f"{number}. {heading}")
    tell(f"   {reason(step, here.view)}")
    for source in step_sources(step, here.view) if why else ():
        tell(f"   {source_sentence(source)}")
    if about is not None:
        tell(f"   {_('Id')}: {str(about.application_id)[:8]}")
    tell("")


def _print_json(
    steps: tuple[Step, ...], rows: TodayRows, here: Here, resting: Pause | None, fresh_no: UUID | None
) -> None:
    # The plain list need not wait for what only the document tells.
    from headway.cli.documents import step_document
    from headway.store.queries.reach import without_calls

    asked = [step.about.application_id for step in steps if step.about and step.kind == StepKind.FOLLOW_UP]
    silent = without_calls(here.owner_id, asked)
    wakes_on = resting.until_on if resting else next_wakes_on(here.owner_id, here.today)
    print_document(
        "today",
        {
            "today": here.today.isoformat(),
            "steps": [
                step_document(step, here.view, calls=step.about is None or step.about.application_id not in silent)
                for step in steps
            ],
            "meanwhile": _days_that_stand(here, resting) if resting else [],
            "said": [{"text": said.text, "source": said.source} for said in _said_after_a_no(here, fresh_no)[1]],
            "planned": [line_today(line) for line in rows.planned],
            "waiting": {
                "count": rows.waiting_count,
                "next_wakes_on": wakes_on.isoformat() if wakes_on else None,
            },
        },
    )
