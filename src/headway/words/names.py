"""What the words of a job search are called on screen."""

from collections.abc import Mapping, Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from headway.core.people import listed
from headway.core.policy import Unit
from headway.core.vocabulary import (
    Channel,
    ContactRole,
    Detail,
    Disposition,
    DocumentKind,
    EventKind,
    ExpectedBasis,
    Finality,
    FollowUpOutcome,
    InterviewFormat,
    Language,
    Medium,
    Origin,
    ReasonKind,
    RoundState,
    Stage,
    State,
    StepKind,
    WaitingOn,
)

_EVENTS: Mapping[EventKind, str] = {
    EventKind.SAVED: gettext_noop("Saved"),
    EventKind.REPRESENTED: gettext_noop("Right to represent given"),
    EventKind.APPLIED: gettext_noop("Applied"),
    EventKind.ACKNOWLEDGED: gettext_noop("Receipt confirmed"),
    EventKind.CONTACTED: gettext_noop("They got in touch"),
    EventKind.CHECK_IN_AGREED: gettext_noop("Check-ins agreed"),
    EventKind.SCREENING_SCHEDULED: gettext_noop("Screening call arranged"),
    EventKind.SCREENING_MOVED: gettext_noop("Screening call moved"),
    EventKind.SCREENING_HELD: gettext_noop("Screening call took place"),
    EventKind.SCREENING_CANCELLED: gettext_noop("Screening call cancelled"),
    EventKind.SCREENING_NO_SHOW: gettext_noop("They missed the screening call"),
    EventKind.INTERVIEW_SCHEDULED: gettext_noop("Interview arranged"),
    EventKind.INTERVIEW_MOVED: gettext_noop("Interview moved"),
    EventKind.INTERVIEW_HELD: gettext_noop("Interview took place"),
    EventKind.INTERVIEW_CANCELLED: gettext_noop("Interview cancelled"),
    EventKind.INTERVIEW_NO_SHOW: gettext_noop("They missed the interview"),
    EventKind.ASSESSMENT_ASKED: gettext_noop("Assessment asked for"),
    EventKind.ASSESSMENT_SENT: gettext_noop("Assessment sent"),
    EventKind.REFERENCES_ASKED: gettext_noop("References asked for"),
    EventKind.ANSWER_PROMISED: gettext_noop("Answer promised"),
    EventKind.FOLLOWED_UP: gettext_noop("Followed up"),
    EventKind.OFFERED: gettext_noop("Offer received"),
    EventKind.OFFER_ACCEPTED: gettext_noop("Offer accepted"),
    EventKind.OFFER_DECLINED: gettext_noop("Offer declined"),
    EventKind.OFFER_RESCINDED: gettext_noop("Offer taken back"),
    EventKind.REJECTED: gettext_noop("Rejected"),
    EventKind.WITHDRAWN: gettext_noop("Withdrawn by you"),
    EventKind.POSITION_CANCELLED: gettext_noop("Position cancelled"),
    EventKind.POSITION_FILLED: gettext_noop("Position filled"),
    EventKind.THANKED: gettext_noop("Thanked"),
    EventKind.FEEDBACK_ASKED: gettext_noop("Feedback asked for"),
    EventKind.FEEDBACK_RECEIVED: gettext_noop("Feedback received"),
    EventKind.LESSON: gettext_noop("Lesson"),
    EventKind.DATA_ASKED: gettext_noop("Asked for your own data"),
    EventKind.DATA_RECEIVED: gettext_noop("Your own data received"),
    EventKind.LESSON_TRIED: gettext_noop("Lesson tried"),
    EventKind.PRESUMED_NO_RESPONSE: gettext_noop("Assumed a no"),
    EventKind.LET_GO: gettext_noop("Put to rest"),
    EventKind.RESUMED: gettext_noop("Taken up again"),
    EventKind.SNOOZED: gettext_noop("Put off"),
    EventKind.NOTE: gettext_noop("Note"),
    EventKind.RETRACTED: gettext_noop("Taken back"),
}
_STAGES: Mapping[Stage, str] = {
    Stage.SAVED: gettext_noop("Saved"),
    Stage.APPLIED: gettext_noop("Applied"),
    Stage.SCREENING: gettext_noop("Screening"),
    Stage.ASSESSMENT: gettext_noop("Assessment"),
    Stage.INTERVIEW: gettext_noop("Interview"),
    Stage.REFERENCE_CHECK: gettext_noop("Reference check"),
    Stage.OFFER: gettext_noop("Offer"),
    Stage.ACCEPTED: gettext_noop("Accepted"),
}
_STATES: Mapping[State, str] = {State.OPEN: gettext_noop("Open"), State.CLOSED: gettext_noop("Closed")}
_DISPOSITIONS: Mapping[Disposition, str] = {
    Disposition.REJECTED: gettext_noop("Rejected"),
    Disposition.WITHDRAWN: gettext_noop("Withdrawn by you"),
    Disposition.DECLINED_OFFER: gettext_noop("Offer declined"),
    Disposition.OFFER_RESCINDED: gettext_noop("Offer taken back"),
    Disposition.POSITION_CANCELLED: gettext_noop("Position cancelled"),
    Disposition.POSITION_FILLED: gettext_noop("Position filled"),
    Disposition.NO_RESPONSE: gettext_noop("No response"),
    Disposition.ACCEPTED: gettext_noop("Offer accepted"),
}
_CHANNELS: Mapping[Channel, str] = {
    Channel.REFERRAL: gettext_noop("Referral"),
    Channel.CAREERS_PAGE: gettext_noop("Careers page"),
    Channel.JOB_BOARD: gettext_noop("Job board"),
    Channel.AGENCY: gettext_noop("Agency"),
    Channel.RECRUITER_OUTREACH: gettext_noop("A recruiter wrote first"),
    Channel.EVENT: gettext_noop("Event"),
    Channel.SPECULATIVE: gettext_noop("Speculative"),
}
# As they stand within a sentence.
_BY_CHANNELS: Mapping[Channel, str] = {
    Channel.REFERRAL: gettext_noop("by referral"),
    Channel.CAREERS_PAGE: gettext_noop("by careers page"),
    Channel.JOB_BOARD: gettext_noop("by job board"),
    Channel.AGENCY: gettext_noop("by agency"),
    Channel.RECRUITER_OUTREACH: gettext_noop("after a recruiter wrote first"),
    Channel.EVENT: gettext_noop("by an event"),
    Channel.SPECULATIVE: gettext_noop("speculative"),
}
_CONTACT_ROLES: Mapping[ContactRole, str] = {
    ContactRole.RECRUITER: gettext_noop("Recruiter"),
    ContactRole.AGENCY_RECRUITER: gettext_noop("Agency recruiter"),
    ContactRole.HIRING_MANAGER: gettext_noop("Hiring manager"),
    ContactRole.INTERVIEWER: gettext_noop("Interviewer"),
    ContactRole.COORDINATOR: gettext_noop("Coordinator"),
    ContactRole.REFERRER: gettext_noop("Referrer"),
}
_DOCUMENTS: Mapping[DocumentKind, str] = {
    DocumentKind.RESUME: gettext_noop("Résumé"),
    DocumentKind.COVER_LETTER: gettext_noop("Cover letter"),
    DocumentKind.WORK_SAMPLE: gettext_noop("Work sample"),
    DocumentKind.CERTIFICATE: gettext_noop("Certificate or reference"),
    DocumentKind.POSTING: gettext_noop("The posting"),
    DocumentKind.OTHER: gettext_noop("Something else"),
}
_WAITING: Mapping[WaitingOn, str] = {
    WaitingOn.ME: gettext_noop("Your turn"),
    WaitingOn.EMPLOYER: gettext_noop("Their turn"),
}
_MEDIA: Mapping[Medium, str] = {
    Medium.CALL: gettext_noop("By phone"),
    Medium.MAIL: gettext_noop("By mail"),
    Medium.OTHER: gettext_noop("Another way"),
}
_OUTCOMES: Mapping[FollowUpOutcome, str] = {
    FollowUpOutcome.NO_ANSWER: gettext_noop("No answer"),
    FollowUpOutcome.LEFT_MESSAGE: gettext_noop("Left a message"),
    FollowUpOutcome.STILL_DECIDING: gettext_noop("They are still deciding"),
    FollowUpOutcome.MOVING_FORWARD: gettext_noop("They are moving forward with you"),
    FollowUpOutcome.REJECTED: gettext_noop("They said no"),
}
_ORIGINS: Mapping[Origin, str] = {
    Origin.HAND: gettext_noop("Entered by hand"),
    Origin.SPREADSHEET: gettext_noop("From a spreadsheet"),
    Origin.MAIL: gettext_noop("From a mail"),
    Origin.CALENDAR: gettext_noop("From a calendar"),
    Origin.POSTING: gettext_noop("From a posting"),
    Origin.EXPORT: gettext_noop("From a Headway export"),
}
_FORMATS: Mapping[InterviewFormat, str] = {
    InterviewFormat.PHONE: gettext_noop("By phone"),
    InterviewFormat.VIDEO: gettext_noop("By video"),
    InterviewFormat.ON_SITE: gettext_noop("On site"),
    InterviewFormat.PANEL: gettext_noop("With several people at once"),
    InterviewFormat.ASSESSMENT: gettext_noop("With a task"),
    InterviewFormat.INFORMAL: gettext_noop("Informal"),
}
_ROUND_STATES: Mapping[RoundState, str] = {
    RoundState.SCHEDULED: gettext_noop("Arranged"),
    RoundState.MOVED: gettext_noop("Moved"),
    RoundState.HELD: gettext_noop("Took place"),
    RoundState.CANCELLED: gettext_noop("Cancelled"),
    RoundState.NO_SHOW: gettext_noop("They did not come"),
}
_DETAILS: Mapping[Detail, str] = {
    Detail.ZONE: gettext_noop("Their time zone"),
    Detail.WANTED: gettext_noop("What they want to see"),
    Detail.NEXT_STEP: gettext_noop("The next step"),
    Detail.ROUNDS: gettext_noop("How many rounds"),
    Detail.DECIDES: gettext_noop("Who decides"),
    Detail.ANSWER_HOW: gettext_noop("How I hear from them"),
    Detail.CHECK_IN: gettext_noop("May I check in, and with whom"),
    Detail.AGENCY: gettext_noop("The agency"),
    Detail.WENT_WELL: gettext_noop("What went well"),
    Detail.ANSWER_BETTER: gettext_noop("What I would answer better"),
    Detail.FINAL: gettext_noop("Is it final"),
    Detail.SAID: gettext_noop("By when they answer"),
}
_FINALITIES: Mapping[Finality, str] = {
    Finality.YES: gettext_noop("Yes, they said so"),
    Finality.FOR_NOW: gettext_noop("No, for now: on hold, or kept in the pool"),
}
_REASONS: Mapping[ReasonKind, str] = {
    ReasonKind.EXPERIENCE: gettext_noop("Experience"),
    ReasonKind.SKILLS: gettext_noop("Skills"),
    ReasonKind.SALARY: gettext_noop("Salary"),
    ReasonKind.INTERNAL_CANDIDATE: gettext_noop("An internal candidate"),
    ReasonKind.POSITION_PAUSED: gettext_noop("Position paused or cancelled"),
    ReasonKind.OTHER_CANDIDATE: gettext_noop("Another candidate"),
    ReasonKind.LOCATION: gettext_noop("Place or work permit"),
    ReasonKind.TIMING: gettext_noop("Timing"),
    ReasonKind.NOT_SAID: gettext_noop("Not said"),
}
_BASES: Mapping[ExpectedBasis, str] = {
    ExpectedBasis.STATED: gettext_noop("the day they named"),
    ExpectedBasis.LAW: gettext_noop("a law that applies"),
    ExpectedBasis.SETTING: gettext_noop("your own setting"),
    ExpectedBasis.USUAL: gettext_noop("what is usual"),
    ExpectedBasis.ASKED: gettext_noop("your question, which had no answer with a day"),
}
_STEPS: Mapping[StepKind, str] = {
    StepKind.APPLY: gettext_noop("Apply"),
    StepKind.PREPARE_INTERVIEW: gettext_noop("Prepare"),
    StepKind.DEBRIEF: gettext_noop("Write down how it went"),
    StepKind.THANK_YOU: gettext_noop("Say thank you"),
    StepKind.SEND_ASSESSMENT: gettext_noop("Send the assessment"),
    StepKind.FOLLOW_UP: gettext_noop("Follow up"),
    StepKind.RECRUITER_CHECK_IN: gettext_noop("Check in"),
    StepKind.PRESUME_NO: gettext_noop("Assume a no"),
    StepKind.LET_GO: gettext_noop("Let it rest"),
    StepKind.REPLY_TO_OFFER: gettext_noop("Answer the offer"),
    StepKind.REVIEW_PROPOSALS: gettext_noop("Look at proposals"),
    StepKind.REJECTION_REPLY: gettext_noop("Answer the no"),
    StepKind.ASK_RECRUITER: gettext_noop("Ask the recruiter"),
    StepKind.CHECK_DATA_REQUEST: gettext_noop("Look after your data request"),
    StepKind.RECORD_LESSON: gettext_noop("Draw a lesson"),
    StepKind.KEEP_MOVING: gettext_noop("Keep others moving"),
    StepKind.REAPPLY: gettext_noop("Look again"),
    StepKind.WEEKLY_PLAN: gettext_noop("Plan the week"),
    StepKind.WEEKLY_REVIEW: gettext_noop("Look back on the week"),
}
_UNITS: Mapping[Unit, str] = {
    Unit.DAYS: gettext_noop("days"),
    Unit.BUSINESS_DAYS: gettext_noop("business days"),
    Unit.TIMES: gettext_noop("times"),
    Unit.HOUR: gettext_noop("o'clock"),
    Unit.PEOPLE: gettext_noop("people"),
}
_NUMBERS: Mapping[str, str] = {
    "attention_days_after_apply": gettext_noop("After applying, attention moves on after"),
    "presume_days_applied": gettext_noop("After applying, assume a no after"),
    "presume_days_interviewed": gettext_noop("After a conversation, assume a no after"),
    "presume_days_applied_public": gettext_noop("After applying to a public employer, assume a no after"),
    "presume_days_interviewed_slow": gettext_noop(
        "After a conversation with a large or public employer, assume a no after"
    ),
    "large_from_people": gettext_noop("An employer is large from"),
    "follow_up_days_applied": gettext_noop("After applying, with a contact known by name, ask after"),
    "follow_up_days_closing": gettext_noop("After a posting has closed, ask after"),
    "follow_up_days_interviewed": gettext_noop("After an interview, ask after"),
    "follow_up_days_stated": gettext_noop("After the day they named has passed, ask after"),
    "follow_up_days_called_off": gettext_noop("After a conversation that did not take place, ask after"),
    "wait_days_after_follow_up": gettext_noop("After a follow-up, wait for"),
    "follow_ups_per_stage": gettext_noop("Follow-ups for each wait"),
    "thank_you_days": gettext_noop("Say thank you within"),
    "rejection_reply_days": gettext_noop("After a rejection, answer within"),
    "keep_moving_days": gettext_noop("After good news, be reminded of the others for"),
    "reapply_days": gettext_noop("After a no, look at the same role again after"),
    "agency_days": gettext_noop("Be warned of a second submission to one employer for"),
    "prepare_days": gettext_noop("Begin to prepare before an interview by"),
    "closing_notice_days": gettext_noop("Remind of a saved posting before it closes by"),
    "no_from_hour": gettext_noop("Show what there is to do about a no from"),
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


def by_channel(channel: Channel) -> str:
    """Say by which way it was sent, within a sentence: "by referral"."""
    return _(_BY_CHANNELS[channel])


def contact_role_name(role: ContactRole) -> str:
    """Name what a contact is to the applicant."""
    return _(_CONTACT_ROLES[role])


def document_name(kind: DocumentKind) -> str:
    """Name what a document is."""
    return _(_DOCUMENTS[kind])


def waiting_name(waiting_on: WaitingOn) -> str:
    """Name whose turn it is."""
    return _(_WAITING[waiting_on])


def medium_name(medium: Medium) -> str:
    """Name how a message travelled."""
    return _(_MEDIA[medium])


def outcome_name(outcome: FollowUpOutcome) -> str:
    """Name what came of a follow-up."""
    return _(_OUTCOMES[outcome])


def format_name(held: InterviewFormat) -> str:
    """Name how a conversation is held."""
    return _(_FORMATS[held])


def round_state_name(state: RoundState) -> str:
    """Name what became of a conversation."""
    return _(_ROUND_STATES[state])


def detail_name(detail: Detail) -> str:
    """Name what else is known of a conversation."""
    return _(_DETAILS[detail])


def finality_name(finality: Finality) -> str:
    """Name whether they said that a no is final."""
    return _(_FINALITIES[finality])


def reason_name(kind: ReasonKind) -> str:
    """Name a kind of reason for a no."""
    return _(_REASONS[kind])


def origin_name(origin: Origin) -> str:
    """Name where a fact came from."""
    return _(_ORIGINS[origin])


def together(names: Sequence[str]) -> str:
    """Return names of people as they stand in a sentence: "Ann Lee, Bo Ray and Cy Moss"."""
    if len(names) < 2 or any("," in name for name in names):
        return listed(names)
    return _("%(names)s and %(last)s") % {"names": ", ".join(names[:-1]), "last": names[-1]}


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


def language_name(language: Language) -> str:
    """Name a language as those who speak it do."""
    return _LANGUAGES[language]


_LANGUAGES: Mapping[Language, str] = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.FRENCH: "Français",
    Language.SPANISH: "Español",
    Language.DUTCH: "Nederlands",
}
