"""`headway week`: the plan of a week, what was done in it, and what was learned."""

import argparse
from dataclasses import replace
from datetime import date

from django.utils.translation import gettext as _

from headway.actions.owners import keep_setback_plan
from headway.actions.recording import NotFoundError
from headway.actions.weeks import plan_week, review_week
from headway.cli.dates import read_day
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import print_document, tell
from headway.core.vocabulary import Channel
from headway.core.week import MOST_LINES, Line, Week, monday_of, read_line, told_week
from headway.store.queries.weeks import asks_to_widen, done_in, weeks
from headway.words.days import day
from headway.words.weeks import done_sentences, plan_sentences, widen_question, widen_source


def run(options: argparse.Namespace, here: Here) -> int:
    """Keep what was given of the plan and of the review, and show the week."""
    monday = monday_of(read_day(options.of, here.today, "--of") if options.of else here.today)
    held = weeks(here.owner_id, since=monday).get(monday, Week(monday=monday))
    _plan(options, here, held)
    _review(options, here, held)
    plan = _setback_plan(options, here)
    _show(weeks(here.owner_id, since=monday).get(monday, Week(monday=monday)), options, here, plan)
    return 0


def _setback_plan(options: argparse.Namespace, here: Here) -> str:
    """Keep the plan for silence and a no where one was given, and return the one that holds."""
    if options.setback is None:
        return here.owner.setback_plan or ""
    try:
        keep_setback_plan(owner_id=here.owner_id, text=options.setback, now=here.now)
    except ValueError as error:
        raise Unusable(_("--setback is too long: one line is enough.")) from error
    return str(options.setback).strip()


def _plan(options: argparse.Namespace, here: Here, held: Week) -> None:
    given = {
        "number": options.number,
        "goal": options.goal,
        "channels": tuple(Channel(each) for each in options.channel) if options.channel else None,
        "lines": tuple(_read(line) for line in options.line) if options.line else None,
    }
    told = {name: value for name, value in given.items() if value is not None}
    if not told and not options.empty:
        return
    week = Week(monday=held.monday) if options.empty else replace(held, **told)
    try:
        plan_week(owner_id=here.owner_id, week=week, now=here.now)
    except ValueError as error:
        raise Unusable(
            _("A plan has 1 to 100 applications and at most %(count)d lines.") % {"count": MOST_LINES}
        ) from error


def _read(text: str) -> Line:
    line = read_line(text)
    if line is None:
        raise Unusable(
            _("--line %(text)s: write it like “Tue 09:00, library: write two applications”.") % {"text": text}
        )
    return line


def _review(options: argparse.Namespace, here: Here, held: Week) -> None:
    if options.did is None and options.learned is None:
        return
    did, learned = (new if new is not None else old for new, old in _pairs(options, held))
    try:
        review_week(owner_id=here.owner_id, monday=held.monday, did=did, learned=learned, now=here.now)
    except NotFoundError as error:
        raise Unusable(_("This week has no plan to look back on. Begin with --number, --goal or --line.")) from error
    except ValueError as error:
        raise Unusable(_("This is too long for a review.")) from error


def _pairs(options: argparse.Namespace, held: Week) -> tuple[tuple[str | None, str], tuple[str | None, str]]:
    return (options.did, held.did), (options.learned, held.learned)


def _show(week: Week, options: argparse.Namespace, here: Here, setback_plan: str) -> None:
    done = done_in(here.owner_id, week.monday)
    widen = asks_to_widen(here.owner_id, here.today)
    if options.json:
        channels = {channel.value if channel else "": count for channel, count in done.channels.items()}
        kinds = {kind.value: count for kind, count in done.kinds.items()}
        print_document(
            "week",
            {
                "monday": week.monday.isoformat(),
                **told_week(week),
                "done": kinds,
                "channels_used": channels,
                "may_widen": widen,
                "setback_plan": setback_plan,
            },
        )
        return
    for line in (
        _heading(week.monday),
        *(plan_sentences(week) or [_("No plan.")]),
        *done_sentences(done.kinds, done.channels),
        *_looked_back(week),
        _("If nobody answers, or a no comes: %(plan)s") % {"plan": setback_plan} if setback_plan else "",
    ):
        if line:
            tell(line)
    if widen:
        tell(f"{widen_question()} ({widen_source()})")


def _heading(monday: date) -> str:
    return _("The week of %(day)s") % {"day": day(monday)}


def _looked_back(week: Week) -> list[str]:
    told = (_("Did: %(text)s") % {"text": week.did}, _("Learned: %(text)s") % {"text": week.learned})
    return [line for line, text in zip(told, (week.did, week.learned), strict=True) if text]
