"""What is said after a no, each sentence with its source: no praise, no blame, no comfort without a fact."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from headway.core.outlook import Outlook, Remark, remarks
from headway.core.vocabulary import Stage
from headway.store.rows import ApplicationRow
from headway.words.numbers import number


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One sentence; `source` is where its number comes from, "" where it only tells what is recorded."""

    text: str
    source: str


def said_after(outlook: Outlook) -> list[Said]:
    """Return what is said after a no: two sentences at most."""
    return [remark_said(remark, outlook) for remark in remarks(outlook)]


def lines_of(said: Said) -> Iterator[str]:
    """Yield a sentence and, below it, where its number comes from."""
    yield said.text
    if said.source:
        yield _("  (From: %(source)s)") % {"source": said.source}


def after_the_no(row: ApplicationRow) -> str:
    """Name the no of which the sentences speak."""
    return _("After the no from %(employer)s") % {"employer": row.employer or row.role or _("an employer")}


def remark_said(remark: Remark, outlook: Outlook) -> Said:
    """Return the sentence of a remark and its source."""
    match remark:
        case Remark.REACHED_INTERVIEW:
            return Said(
                text=_reached(outlook.stage),
                source=_from_logs(_("7.3 of 100 were invited"))
                + " "
                + _("As an example only, one article counts 17 invited of 118; nobody found where that comes from."),
            )
        case Remark.REASON_OUTSIDE:
            return Said(text=_("The reason they gave lies on their side, not in what you showed them."), source="")
        case Remark.WITHIN_THE_USUAL:
            text = _("%(count)s applications without an invitation are within what is usual.") % {
                "count": number(outlook.applied)
            }
            return Said(text=text, source=_from_logs(_("people were invited to 3 to 19 of 100")))
        case Remark.LEARNED:
            return Said(text=_("You took this from it: “%(lesson)s”") % {"lesson": outlook.lesson}, source="")
        case Remark.STILL_OPEN:
            text = ngettext(
                "%(count)s other application is still open.",
                "%(count)s other applications are still open.",
                outlook.open_others,
            ) % {"count": number(outlook.open_others)}
            return Said(text=text, source="")


def _reached(stage: Stage) -> str:
    # Whoever asked for references, or made an offer, may have done so without an interview.
    if stage == Stage.INTERVIEW:
        return _("You were invited to an interview: of 100 applications about 7 come that far.")
    if stage == Stage.REFERENCE_CHECK:
        return _("They asked for your references: of 100 applications about 7 lead to any invitation.")
    return _("They made you an offer: of 100 applications about 7 lead to any invitation.")


def _from_logs(what: str) -> str:
    return _("807 dated applications in four public logs, 2021-2025: %(what)s.") % {"what": what}
