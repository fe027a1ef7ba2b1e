"""`headway settings`: who and where one is, and the plan's numbers, each with what it rests on."""

import argparse
from collections.abc import Iterator, Mapping
from typing import Any

from django.utils.translation import gettext as _

from headway.actions.owners import change_settings
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import print_document, tell
from headway.core.policy import PLAN_NUMBERS
from headway.store.rows import OwnerRow
from headway.words.names import unit_name
from headway.words.sources import number_about, source_sentence

_ABOUT = ("name", "phone", "zone", "country", "region")


def run(options: argparse.Namespace, here: Here) -> int:
    """Show the settings, or change those that are named."""
    if options.changes:
        return _change(options, here)
    if options.json:
        print_document(
            "settings", {**_about(here.owner), "numbers": {name: _number(name, here) for name in PLAN_NUMBERS}}
        )
        return 0
    for name, value in _about(here.owner).items():
        tell(f"{name}={value}")
    for name in PLAN_NUMBERS:
        for line in _lines(name, here):
            tell(line)
    return 0


def _about(owner: OwnerRow) -> dict[str, str]:
    told = {"name": owner.name, "phone": owner.phone, "zone": owner.zone, "country": owner.country}
    return {**told, "region": owner.subdivision}


def _number(name: str, here: Here) -> dict[str, Any]:
    about, source = PLAN_NUMBERS[name], number_about(name, here.view)
    return {
        "value": getattr(here.view.policy, name),
        "unit": about.unit.value,
        "low": about.low,
        "high": about.high,
        "default": about.default,
        "source": source.text,
        "grade": source.grade,
    }


def _lines(name: str, here: Here) -> Iterator[str]:
    about = PLAN_NUMBERS[name]
    yield f"{name}={getattr(here.view.policy, name)}"
    yield "  " + _("%(low)d to %(high)d %(unit)s, starts at %(default)d. %(source)s") % {
        "low": about.low,
        "high": about.high,
        "unit": unit_name(about.unit),
        "default": about.default,
        "source": source_sentence(number_about(name, here.view)),
    }


def _change(options: argparse.Namespace, here: Here) -> int:
    wanted = dict(_read(each) for each in options.changes)
    about = {**_about(here.owner), **{name: wanted[name] for name in _ABOUT if name in wanted}}
    if wanted.get("country", here.owner.country) != here.owner.country and "region" not in wanted:
        # A region goes with its country.
        about["region"] = ""
    try:
        done = change_settings(
            owner_id=here.owner_id,
            now=here.now,
            zone=about["zone"],
            country=about["country"],
            subdivision=about["region"],
            policy=_policy(here.owner.policy, wanted),
            laws_off=here.owner.laws_off,
            name=about["name"],
            phone=about["phone"],
        )
    except ValueError as error:
        raise Unusable(_("That cannot be kept: %(why)s.") % {"why": error}) from error
    if options.json:
        print_document("settings", {"batch": str(done.batch_id) if done else None})
    else:
        tell(_("Changed. `headway undo` takes it back.") if done else _("Nothing to change: it is so already."))
    return 0


def _read(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or name not in (*_ABOUT, *PLAN_NUMBERS):
        raise Unusable(
            _("%(text)s is no setting. Write NAME=VALUE; `headway settings` shows the names.") % {"text": text}
        )
    return name, value.strip()


def _policy(own: Mapping[str, int], wanted: Mapping[str, str]) -> dict[str, int]:
    """Return the numbers that differ from where they start; an empty text lets one start again."""
    policy = dict(own)
    for name, value in wanted.items():
        if name not in PLAN_NUMBERS:
            continue
        if value and not value.isdecimal():
            raise Unusable(_("%(name)s is a number, not %(value)s.") % {"name": name, "value": value})
        policy[name] = int(value) if value else PLAN_NUMBERS[name].default
    return {name: value for name, value in policy.items() if value != PLAN_NUMBERS[name].default}
