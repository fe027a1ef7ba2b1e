"""What the words of a job search are called on screen."""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as noop

from headway.core.policy import Unit
from headway.core.vocabulary import (
    Channel,
    ContactRole,
    Disposition,
    EventKind,
    ExpectedBasis,
    FollowUpOutcome,
    Medium,
    Origin,
    Stage,
    State,
    StepKind,
    WaitingOn,
)

_EVENTS: Mapping[EventKind, str] = {
    EventKind.SAVED: noop("Saved"),
    EventKind.APPLIED: noop("Applied"),
    EventKind.ACKNOWLEDGED: noop("Receipt confirmed"),
    EventKind.CONTACTED: noop("They got in touch"),
    EventKind.SCREENING_SCHEDULED: noop("Screening call arranged"),
    EventKind.SCREENING_HELD: noop("Screening call took place"),
    EventKind.SCREENING_CANCELLED: noop("Screening call cancelled"),
    EventKind.SCREENING_NO_SHOW: noop("They missed the screening call"),
    EventKind.INTERVIEW_SCHEDULED: noop("Interview arranged"),
    EventKind.INTERVIEW_HELD: noop("Interview took place"),
    EventKind.INTERVIEW_CANCELLED: noop("Interview cancelled"),
    EventKind.INTERVIEW_NO_SHOW: noop("They missed the interview"),
    EventKind.ASSESSMENT_ASKED: noop("Assessment asked for"),
    EventKind.ASSESSMENT_SENT: noop("Assessment sent"),
    EventKind.REFERENCES_ASKED: noop("References asked for"),
    EventKind.ANSWER_PROMISED: noop("Answer promised"),
    EventKind.FOLLOWED_UP: noop("Followed up"),
    EventKind.OFFERED: noop("Offer received"),
    EventKind.OFFER_ACCEPTED: noop("Offer accepted"),
    EventKind.OFFER_DECLINED: noop("Offer declined"),
    EventKind.OFFER_RESCINDED: noop("Offer taken back"),
    EventKind.REJECTED: noop("Rejected"),
    EventKind.WITHDRAWN: noop("Withdrawn by you"),
    EventKind.POSITION_CANCELLED: noop("Position cancelled"),
    EventKind.POSITION_FILLED: noop("Position filled"),
    EventKind.THANKED: noop("Thanked"),
    EventKind.FEEDBACK_ASKED: noop("Feedback asked for"),
    EventKind.FEEDBACK_RECEIVED: noop("Feedback received"),
    EventKind.PRESUMED_NO_RESPONSE: noop("Assumed a no"),
    EventKind.LET_GO: noop("Put to rest"),
    EventKind.RESUMED: noop("Taken up again"),
    EventKind.SNOOZED: noop("Put off"),
    EventKind.NOTE: noop("Note"),
    EventKind.RETRACTED: noop("Taken back"),
}
_STAGES: Mapping[Stage, str] = {
    Stage.SAVED: noop("Saved"),
    Stage.APPLIED: noop("Applied"),
    Stage.SCREENING: noop("Screening"),
    Stage.ASSESSMENT: noop("Assessment"),
    Stage.INTERVIEW: noop("Interview"),
    Stage.REFERENCE_CHECK: noop("Reference check"),
    Stage.OFFER: noop("Offer"),
    Stage.ACCEPTED: noop("Accepted"),
}
_STATES: Mapping[State, str] = {State.OPEN: noop("Open"), State.CLOSED: noop("Closed")}
_DISPOSITIONS: Mapping[Disposition, str] = {
    Disposition.REJECTED: noop("Rejected"),
    Disposition.WITHDRAWN: noop("Withdrawn by you"),
    Disposition.DECLINED_OFFER: noop("Offer declined"),
    Disposition.OFFER_RESCINDED: noop("Offer taken back"),
    Disposition.POSITION_CANCELLED: noop("Position cancelled"),
    Disposition.POSITION_FILLED: noop("Position filled"),
    Disposition.NO_RESPONSE: noop("No response"),
    Disposition.ACCEPTED: noop("Offer accepted"),
}
_CHANNELS: Mapping[Channel, str] = {
    Channel.REFERRAL: noop("Referral"),
    Channel.CAREERS_PAGE: noop("Careers page"),
    Channel.JOB_BOARD: noop("Job board"),
    Channel.AGENCY: noop("Agency"),
    Channel.RECRUITER_OUTREACH: noop("A recruiter wrote first"),
    Channel.EVENT: noop("Event"),
    Channel.SPECULATIVE: noop("Speculative"),
}
_CONTACT_ROLES: Mapping[ContactRole, str] = {
    ContactRole.RECRUITER: noop("Recruiter"),
    ContactRole.AGENCY_RECRUITER: noop("Agency recruiter"),
    ContactRole.HIRING_MANAGER: noop("Hiring manager"),
    ContactRole.INTERVIEWER: noop("Interviewer"),
    ContactRole.COORDINATOR: noop("Coordinator"),
    ContactRole.REFERRER: noop("Referrer"),
}
_WAITING: Mapping[WaitingOn, str] = {WaitingOn.ME: noop("Your turn"), WaitingOn.EMPLOYER: noop("Their turn")}
_MEDIA: Mapping[Medium, str] = {
    Medium.CALL: noop("By phone"),
    Medium.MAIL: noop("By mail"),
    Medium.OTHER: noop("Another way"),
}
_OUTCOMES: Mapping[FollowUpOutcome, str] = {
    FollowUpOutcome.NO_ANSWER: noop("No answer"),
    FollowUpOutcome.LEFT_MESSAGE: noop("Left a message"),
    FollowUpOutcome.STILL_DECIDING: noop("They are still deciding"),
    FollowUpOutcome.MOVING_FORWARD: noop("They are moving forward with you"),
    FollowUpOutcome.REJECTED: noop("They said no"),
}
_ORIGINS: Mapping[Origin, str] = {
    Origin.HAND: noop("Entered by hand"),
    Origin.SPREADSHEET: noop("From a spreadsheet"),
    Origin.MAIL: noop("From a mail"),
    Origin.CALENDAR: noop("From a calendar"),
    Origin.POSTING: noop("From a posting"),
    Origin.EXPORT: noop("From a Headway export"),
}
_BASES: Mapping[ExpectedBasis, str] = {
    ExpectedBasis.STATED: noop("the day they named"),
    ExpectedBasis.LAW: noop("a law that applies"),
    ExpectedBasis.SETTING: noop("your own setting"),
    ExpectedBasis.USUAL: noop("what is usual"),
}
_STEPS: Mapping[StepKind, str] = {
    StepKind.APPLY: noop("Apply"),
    StepKind.PREPARE_INTERVIEW: noop("Prepare"),
    StepKind.DEBRIEF: noop("Write down how it went"),
    StepKind.THANK_YOU: noop("Say thank you"),
    StepKind.SEND_ASSESSMENT: noop("Send the assessment"),
    StepKind.FOLLOW_UP: noop("Follow up"),
    StepKind.PRESUME_NO: noop("Assume a no"),
    StepKind.LET_GO: noop("Let it rest"),
    StepKind.REPLY_TO_OFFER: noop("Answer the offer"),
    StepKind.REVIEW_PROPOSALS: noop("Look at proposals"),
}
_UNITS: Mapping[Unit, str] = {
    Unit.DAYS: noop("days"),
    Unit.BUSINESS_DAYS: noop("business days"),
    Unit.TIMES: noop("times"),
}
_NUMBERS: Mapping[str, str] = {
    "attention_days_after_apply": noop("After applying, attention moves on after"),
    "presume_days_applied": noop("After applying, assume a no after"),
    "presume_days_interviewed": noop("After a conversation, assume a no after"),
    "follow_up_days_applied": noop("After applying, with a contact known by name, ask after"),
    "follow_up_days_closing": noop("After a posting has closed, ask after"),
    "follow_up_days_interviewed": noop("After an interview, ask after"),
    "follow_up_days_stated": noop("After the day they named has passed, ask after"),
    "wait_days_after_follow_up": noop("After a follow-up, wait for"),
    "follow_ups_per_stage": noop("Follow-ups for each wait"),
    "thank_you_days": noop("Say thank you within"),
    "prepare_days": noop("Begin to prepare before an interview by"),
    "closing_notice_days": noop("Remind of a saved posting before it closes by"),
}


def event_name(kind: EventKind) -> str:
    """Name what happened."""
    return _(_EVENTS[kind])


def stage_name(stage: Stage) -> str:
    """Name the stage that was reached."""
    return _(_STAGES[stage])


def state_name(state: State) -> str:
    """Name whether it still runs."""
    return _(_STATES[state])


def disposition_name(disposition: Disposition) -> str:
    """Name how it ended."""
    return _(_DISPOSITIONS[disposition])


def channel_name(channel: Channel) -> str:
    """Name the way by which it was sent."""
    return _(_CHANNELS[channel])


def contact_role_name(role: ContactRole) -> str:
    """Name what a contact is to the applicant."""
    return _(_CONTACT_ROLES[role])


def waiting_name(waiting_on: WaitingOn) -> str:
    """Name whose turn it is."""
    return _(_WAITING[waiting_on])


def medium_name(medium: Medium) -> str:
    """Name how a message travelled."""
    return _(_MEDIA[medium])


def outcome_name(outcome: FollowUpOutcome) -> str:
    """Name what came of a follow-up."""
    return _(_OUTCOMES[outcome])


def origin_name(origin: Origin) -> str:
    """Name where a fact came from."""
    return _(_ORIGINS[origin])


def basis_name(basis: ExpectedBasis) -> str:
    """Name the ground on which a day was chosen."""
    return _(_BASES[basis])


def step_name(kind: StepKind) -> str:
    """Name a kind of step in one or a few words."""
    return _(_STEPS[kind])


def unit_name(unit: Unit) -> str:
    """Name what a number of the plan counts."""
    return _(_UNITS[unit])


def number_name(name: str) -> str:
    """Name a number of the plan as the beginning of a line that its value and unit complete; KeyError if unknown."""
    return _(_NUMBERS[name])
