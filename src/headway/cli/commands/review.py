"""`headway review`: proposals that wait for a decision."""

import argparse
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from headway.actions.proposals import accept, decline
from headway.cli.documents import proposal_document
from headway.cli.finding import one_meant, short_ids
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import print_document, tell
from headway.store.queries.proposals import waiting
from headway.store.rows import ProposalRow
from headway.words.proposals import proposal_sentence
from headway.words.viewpoint import Viewpoint

_AT_MOST = 10_000
_DONE, _WAITING = 0, 3


def run(options: argparse.Namespace, here: Here) -> int:
    """Accept and decline what is named, then show what still waits; exit code 3 as long as something does."""
    known = [proposal.id for proposal in _waiting(here)]
    accepted, declined = _meant(known, options.accept), _meant(known, options.decline)
    _decide(accepted, declined, here)
    left = _waiting(here)
    if options.json:
        print_document(
            "review",
            {
                "accepted": [str(each) for each in accepted],
                "declined": [str(each) for each in declined],
                "proposals": [proposal_document(proposal) for proposal in left],
            },
        )
    else:
        _print_decided(len(accepted), len(declined))
        _print_waiting(left, here.view)
    return _WAITING if left else _DONE


def _decide(accepted: list[UUID], declined: list[UUID], here: Here) -> None:
    if set(accepted) & set(declined):
        raise Unusable(_("The same proposal cannot be accepted and declined."))
    if accepted:
        accept(owner_id=here.owner_id, proposal_ids=accepted, now=here.now)
    if declined:
        decline(owner_id=here.owner_id, proposal_ids=declined, now=here.now)


def _waiting(here: Here) -> tuple[ProposalRow, ...]:
    return waiting(here.owner_id, offset=0, limit=_AT_MOST).rows


def _meant(known: list[UUID], prefixes: list[str]) -> list[UUID]:
    nothing = _("No waiting proposal has an id that begins with “%(id)s”.")
    return [one_meant(known, prefix, nothing) for prefix in prefixes]


def _print_decided(accepted: int, declined: int) -> None:
    if accepted:
        tell(ngettext("Accepted %(count)d proposal.", "Accepted %(count)d proposals.", accepted) % {"count": accepted})
    if declined:
        tell(ngettext("Declined %(count)d proposal.", "Declined %(count)d proposals.", declined) % {"count": declined})


def _print_waiting(proposals: tuple[ProposalRow, ...], view: Viewpoint) -> None:
    if not proposals:
        tell(_("No proposals are waiting."))
        return
    names = short_ids([proposal.id for proposal in proposals])
    for proposal in proposals:
        tell(f"{names[proposal.id]}  {proposal.employer}: {proposal.role}")
        tell(f"          {proposal_sentence(proposal, view)}")
        tell(f"          {proposal.evidence}")
    tell(_("Nothing changes before you decide: `headway review --accept ID` or `--decline ID`."))
