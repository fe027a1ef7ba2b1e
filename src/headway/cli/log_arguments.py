"""What `headway log` takes on the command line."""

import argparse

from headway.cli.texts import _
from headway.core.vocabulary import Detail, EventKind, FollowUpOutcome, InterviewFormat, Medium, ReasonKind, Stage

LOGGABLE = tuple(kind.value for kind in EventKind if kind != EventKind.RETRACTED)
_TOLD = {
    Detail.WANTED: _("what they want to see"),
    Detail.NEXT_STEP: _("the next step, as they said"),
    Detail.ROUNDS: _("how many rounds there are"),
    Detail.DECIDES: _("who decides"),
    Detail.ANSWER_HOW: _("how you hear from them"),
    Detail.CHECK_IN: _("whether you may check in, and with whom"),
    Detail.WENT_WELL: _("what went well"),
    Detail.ANSWER_BETTER: _("what you would answer better"),
}


def add_options_of_log(log: argparse.ArgumentParser) -> None:
    """Add what `headway log` takes, but for `--json`."""
    log.add_argument("id", metavar="ID")
    log.add_argument("event", metavar=_("EVENT"), choices=LOGGABLE, help=", ".join(LOGGABLE))
    log.add_argument("--on", metavar=_("DAY"), help=_("the day it happened or will take place (default: today)"))
    log.add_argument("--at", metavar=_("TIME"), help=_("the time, like 14:30"))
    log.add_argument("--zone", metavar=_("ZONE"), help=_("whose clock --at is on, like America/New_York"))
    log.add_argument(
        "--stated-date", metavar=_("DAY"), help=_("by when they said they would answer; also in their words")
    )
    log.add_argument("--due", metavar=_("DAY"), help=_("the day by which it is your turn"))
    log.add_argument("--round", type=int, metavar="N")
    log.add_argument("--stage", choices=[stage.value for stage in Stage], help=_("the stage at which a rejection came"))
    log.add_argument("--by", choices=[medium.value for medium in Medium])
    log.add_argument("--outcome", choices=[outcome.value for outcome in FollowUpOutcome])
    log.add_argument("--reason", default="", help=_("the reason in their words"))
    reasons = [kind.value for kind in ReasonKind]
    log.add_argument("--reason-kind", choices=reasons, help=_("what kind of reason that plainly is"))
    formats = [each.value for each in InterviewFormat]
    log.add_argument("--format", choices=formats, help=_("how a conversation is held"))
    log.add_argument(
        "--place", "--link", dest="place", default="", help=_("the address, link or number of a conversation")
    )
    log.add_argument(
        "--with",
        "--person",
        dest="person",
        metavar=_("NAME"),
        action="append",
        default=[],
        help=_("who was there; can be repeated"),
    )
    for detail in Detail:
        if detail in _TOLD:
            log.add_argument(f"--{detail.value.replace('_', '-')}", metavar=_("TEXT"), default="", help=_TOLD[detail])
    log.add_argument("--agency", metavar=_("NAME"), default="", help=_("with represented: who may put you forward"))
    log.add_argument("--every", metavar=_("DAYS"), type=int, help=_("with check_in_agreed: every how many days"))
    log.add_argument("--note", default="")
    log.add_argument("--anyway", action="store_true", help=_("though another submission stands against it"))
