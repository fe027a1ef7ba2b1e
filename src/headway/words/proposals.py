"""What a source says and the record does not, in a sentence."""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from headway.core.plain_facts import fact_from_plain
from headway.store.rows import ProposalRow
from headway.words.days import day
from headway.words.facts import fact_line
from headway.words.viewpoint import Viewpoint

_DOUBTS: Mapping[str, str] = {
    "retracted": gettext_noop("You took this back; the file still says it: %(fact)s"),
    "differs": gettext_noop("The file tells it differently: %(fact)s"),
    "ended_by_hand": gettext_noop("You closed this application; the file says: %(fact)s"),
    "no_longer_told": gettext_noop("The file no longer says this. Take it back? %(fact)s"),
}


def proposal_sentence(row: ProposalRow, view: Viewpoint) -> str:
    """Say what the source says instead of the record, with both where it is a field."""
    if row.payload.get("kind") == "field":
        return _("%(field)s is “%(mine)s” here and “%(theirs)s” in the file") % {
            "field": str(row.payload.get("field", "")).removeprefix("fields."),
            "mine": row.payload.get("mine", ""),
            "theirs": row.payload.get("theirs", ""),
        }
    fact = fact_from_plain(row.payload["fact"])
    told = fact_line(fact, view) + (f", {day(fact.on)}" if fact.on else "")
    doubt = _DOUBTS.get(str(row.payload.get("doubt", "")))
    return (_(doubt) if doubt else _("The file says: %(fact)s")) % {"fact": told}
