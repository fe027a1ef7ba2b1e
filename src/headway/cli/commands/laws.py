"""`headway laws`: the laws that set a day, which of them hold, and where each was read."""

import argparse
from collections.abc import Iterator

from django.utils.translation import gettext as _

from headway.actions.laws import answering_laws, known_laws
from headway.actions.owners import change_settings
from headway.cli.finding import application_meant
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import print_document, tell
from headway.core.laws import Law
from headway.store.queries.applications import get_application
from headway.store.rows import ApplicationDetail
from headway.words.days import day
from headway.words.laws import claim_sentence, law_status, law_told


def run(options: argparse.Namespace, here: Here) -> int:
    """Switch one on or off, or tell of all, or of those that mean something for one application."""
    if options.off or options.on:
        return _switch(options, here)
    if options.id:
        return _tell_of_one(options, here)
    if options.json:
        print_document("laws", {"laws": [_document(law, here) for law in known_laws()]})
        return 0
    for law in known_laws():
        tell(f"{law.id}  {law.name}")
        tell("  " + _status(law, here))
        tell("  " + law.says)
        tell("  " + _source(law))
    tell(_("This is information, no legal advice."))
    return 0


def _switch(options: argparse.Namespace, here: Here) -> int:
    wanted = (options.off or options.on).strip()
    law = next((each for each in answering_laws() if each.id.casefold() == wanted.casefold()), None)
    if law is None:
        names = ", ".join(each.id for each in answering_laws())
        raise Unusable(
            _("No law that can hold is called %(law)s. There is: %(names)s.") % {"law": wanted, "names": names}
        )
    owner = here.owner
    others = set(owner.laws_off) - {law.id}
    done = change_settings(
        owner_id=owner.id,
        now=here.now,
        zone=owner.zone,
        country=owner.country,
        subdivision=owner.subdivision,
        policy=owner.policy,
        laws_off=others | {law.id} if options.off else others,
    )
    if options.json:
        print_document("laws", {"batch": str(done.batch_id) if done else None, "law": law.id, "off": bool(options.off)})
        return 0
    told = _("%(law)s is not applied any more.") if options.off else _("%(law)s holds where it applies.")
    tell(told % {"law": law.name})
    return 0


def _tell_of_one(options: argparse.Namespace, here: Here) -> int:
    application_id = application_meant(here.owner_id, options.id)
    detail = get_application(here.owner_id, application_id)
    if detail is None:
        raise Unusable(_("The application %(id)s is not in force any more.") % {"id": options.id})
    meant = list(_meant(detail, here))
    if options.json:
        told = [{**_document(law, here), "means": means} for law, means in meant]
        print_document("laws", {"application_id": str(application_id), "laws": told})
        return 0
    for law, means in meant:
        for line in (law.name, "  " + means, "  " + law.says, "  " + _source(law)):
            tell(line)
    tell(_("This is information, no legal advice.") if meant else _("No law sets a day for it, as far as is known."))
    return 0


def _meant(detail: ApplicationDetail, here: Here) -> Iterator[tuple[Law, str]]:
    answers = law_told(detail, here.owner, here.view)
    if answers is not None:
        yield answers.law, answers.means
    claim = claim_sentence(detail, here.owner, here.view)
    if claim is not None:
        yield claim


def _status(law: Law, here: Here) -> str:
    return law_status(law) + (" " + _("You switched it off.") if law.id in here.owner.laws_off else "")


def _source(law: Law) -> str:
    return _("%(source)s, read on %(day)s") % {"source": law.source, "day": day(law.checked_on)}


def _document(law: Law, here: Here) -> dict[str, object]:
    return {
        "id": law.id,
        "name": law.name,
        "status": law.status.value,
        "effect": law.effect.value,
        "clock": law.clock.value,
        "days": law.days,
        "months": law.months,
        "min_employees": law.min_employees,
        "valid_from": law.valid_from.isoformat() if law.valid_from else None,
        "checked_on": law.checked_on.isoformat(),
        "says": law.says,
        "source": law.source,
        "off": law.id in here.owner.laws_off,
    }
