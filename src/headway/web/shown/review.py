"""Proposals in words: what a file says, what the record says."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from headway.core.plain_facts import fact_from_plain
from headway.store.rows import ProposalRow
from headway.web import addresses
from headway.words.days import day
from headway.words.facts import fact_line
from headway.words.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalShown:
    """One thing to agree to or not."""

    id: str
    title: str
    address: str
    text: str
    mine: str
    theirs: str
    evidence: str


def show_proposals(rows: Iterable[ProposalRow], view: Viewpoint) -> list[ProposalShown]:
    """Return proposals as the page shows them."""
    return [_proposal(row, view) for row in rows]


def _proposal(row: ProposalRow, view: Viewpoint) -> ProposalShown:
    is_field = row.payload.get("kind") == "field"
    return ProposalShown(
        id=str(row.id),
        title=", ".join(part for part in (row.employer, row.role) if part) or _("Unknown application"),
        address=addresses.of_application(row.application_id) if row.application_id else "",
        text=_field(row) if is_field else _fact(row, view),
        mine=str(row.payload.get("mine", "")) if is_field else "",
        theirs=str(row.payload.get("theirs", "")) if is_field else "",
        evidence=row.evidence,
    )


def _field(row: ProposalRow) -> str:
    name = str(row.payload.get("field", "")).removeprefix("fields.")
    return _("The file says something else for “%(field)s”.") % {"field": name}


def _fact(row: ProposalRow, view: Viewpoint) -> str:
    fact = fact_from_plain(row.payload["fact"])
    told = fact_line(fact, view) + (f", {day(fact.on)}" if fact.on else "")
    doubts = {
        "retracted": _("You took this back; the file still says it: %(fact)s"),
        "differs": _("The file tells it differently: %(fact)s"),
        "ended_by_hand": _("You closed this application; the file says: %(fact)s"),
        "no_longer_told": _("The file no longer says this. Take it back? %(fact)s"),
    }
    return doubts.get(str(row.payload.get("doubt", "")), _("The file says: %(fact)s")) % {"fact": told}
