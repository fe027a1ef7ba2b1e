"""The words of a job search: one word per idea, the same in code, on screen and in the docs."""

from enum import StrEnum


class EventKind(StrEnum):
    """What can happen on an application, in the order in which it happens when it all comes on one day.

    The values are stable: scripts and exports rely on them.
    """

    SAVED = "saved"
    REPRESENTED = "represented"
    APPLIED = "applied"
    ACKNOWLEDGED = "acknowledged"
    FOLLOWED_UP = "followed_up"
    CONTACTED = "contacted"
    CHECK_IN_AGREED = "check_in_agreed"
    SCREENING_SCHEDULED = "screening_scheduled"
    SCREENING_MOVED = "screening_moved"
    SCREENING_HELD = "screening_held"
    SCREENING_CANCELLED = "screening_cancelled"
    SCREENING_NO_SHOW = "screening_no_show"
    INTERVIEW_SCHEDULED = "interview_scheduled"
    INTERVIEW_MOVED = "interview_moved"
    INTERVIEW_HELD = "interview_held"
    INTERVIEW_CANCELLED = "interview_cancelled"
    INTERVIEW_NO_SHOW = "interview_no_show"
    ASSESSMENT_ASKED = "assessment_asked"
    ASSESSMENT_SENT = "assessment_sent"
    REFERENCES_ASKED = "references_asked"
    ANSWER_PROMISED = "answer_promised"
    OFFERED = "offered"
    OFFER_ACCEPTED = "offer_accepted"
    OFFER_DECLINED = "offer_declined"
    OFFER_RESCINDED = "offer_rescinded"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    POSITION_CANCELLED = "position_cancelled"
    POSITION_FILLED = "position_filled"
    THANKED = "thanked"
    FEEDBACK_ASKED = "feedback_asked"
    FEEDBACK_RECEIVED = "feedback_received"
    DATA_ASKED = "data_asked"
    DATA_RECEIVED = "data_received"
    LESSON = "lesson"
    LESSON_TRIED = "lesson_tried"
    PRESUMED_NO_RESPONSE = "presumed_no_response"
    LET_GO = "let_go"
    RESUMED = "resumed"
    SNOOZED = "snoozed"
    NOTE = "note"
    RETRACTED = "retracted"


class Stage(StrEnum):
    """How far an application got; `STAGE_ORDER` gives the order. A rejection never takes a stage away."""

    SAVED = "saved"
    APPLIED = "applied"
    SCREENING = "screening"
    ASSESSMENT = "assessment"
    INTERVIEW = "interview"
    REFERENCE_CHECK = "reference_check"
    OFFER = "offer"
    ACCEPTED = "accepted"


STAGE_ORDER = {stage: place for place, stage in enumerate(Stage)}


class State(StrEnum):
    """Whether an application is still running."""

    OPEN = "open"
    CLOSED = "closed"


class Disposition(StrEnum):
    """Why a closed application ended."""

    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    DECLINED_OFFER = "declined_offer"
    OFFER_RESCINDED = "offer_rescinded"
    POSITION_CANCELLED = "position_cancelled"
    POSITION_FILLED = "position_filled"
    NO_RESPONSE = "no_response"
    ACCEPTED = "accepted"


class Channel(StrEnum):
    """The way by which an application reached the employer."""

    REFERRAL = "referral"
    CAREERS_PAGE = "careers_page"
    JOB_BOARD = "job_board"
    AGENCY = "agency"
    RECRUITER_OUTREACH = "recruiter_outreach"
    EVENT = "event"
    SPECULATIVE = "speculative"


class ContactRole(StrEnum):
    """What a person at the other end is to the applicant."""

    RECRUITER = "recruiter"
    AGENCY_RECRUITER = "agency_recruiter"
    HIRING_MANAGER = "hiring_manager"
    INTERVIEWER = "interviewer"
    COORDINATOR = "coordinator"
    REFERRER = "referrer"


class DocumentKind(StrEnum):
    """What was sent with an application, or kept about it."""

    RESUME = "resume"
    COVER_LETTER = "cover_letter"
    WORK_SAMPLE = "work_sample"
    CERTIFICATE = "certificate"
    POSTING = "posting"
    OTHER = "other"


class Origin(StrEnum):
    """Where a fact came from."""

    HAND = "hand"
    SPREADSHEET = "spreadsheet"
    MAIL = "mail"
    CALENDAR = "calendar"
    POSTING = "posting"
    EXPORT = "export"


class Medium(StrEnum):
    """How a message travelled: a follow-up that was made, a rejection that came."""

    CALL = "call"
    MAIL = "mail"
    OTHER = "other"


class FollowUpOutcome(StrEnum):
    """What came of a follow-up."""

    NO_ANSWER = "no_answer"
    LEFT_MESSAGE = "left_message"
    STILL_DECIDING = "still_deciding"
    MOVING_FORWARD = "moving_forward"
    REJECTED = "rejected"


class InterviewFormat(StrEnum):
    """How a conversation is held."""

    PHONE = "phone"
    VIDEO = "video"
    ON_SITE = "on_site"
    PANEL = "panel"
    ASSESSMENT = "assessment"
    INFORMAL = "informal"


class RoundState(StrEnum):
    """What became of a screening or an interview."""

    SCHEDULED = "scheduled"
    MOVED = "moved"
    HELD = "held"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"


class Detail(StrEnum):
    """What else may be known of a conversation, in the order in which it is shown.

    `zone` is the time zone in which its time was told, by its IANA name; `wanted` what they want to see.
    The next five are what they answered when asked for direction, then two that the person made of it. `final`
    belongs to a no: whether they said that it is, by a name of `Finality`.
    `said` is by when they answer, in their words, which stand in the text of the fact as well; or the bare day, where
    the text is a note of the person's own. `agency` belongs to a right to represent: who has it.
    """

    ZONE = "zone"
    WANTED = "wanted"
    NEXT_STEP = "next_step"
    ROUNDS = "rounds"
    DECIDES = "decides"
    ANSWER_HOW = "answer_how"
    CHECK_IN = "check_in"
    WENT_WELL = "went_well"
    ANSWER_BETTER = "answer_better"
    FINAL = "final"
    SAID = "said"
    AGENCY = "agency"


class ReasonKind(StrEnum):
    """What kind of reason they gave, where their words are plain; never guessed."""

    EXPERIENCE = "experience"
    SKILLS = "skills"
    SALARY = "salary"
    INTERNAL_CANDIDATE = "internal_candidate"
    POSITION_PAUSED = "position_paused"
    OTHER_CANDIDATE = "other_candidate"
    LOCATION = "location"
    TIMING = "timing"
    NOT_SAID = "not_said"


class Finality(StrEnum):
    """Whether they said that a no is final, or one for now (on hold, kept in the pool); mostly nobody says."""

    YES = "yes"
    FOR_NOW = "for_now"


class WaitingOn(StrEnum):
    """Whose turn it is on an open application."""

    ME = "me"
    EMPLOYER = "employer"


class ExpectedBasis(StrEnum):
    """On what ground an answer is expected by a day; the first that holds wins.

    `ASKED`, a question that had no answer with a day, is the ground of a presumption alone.
    """

    STATED = "stated"
    LAW = "law"
    SETTING = "setting"
    USUAL = "usual"
    ASKED = "asked"


class StepKind(StrEnum):
    """Something to do, computed from the facts; never stored as a task."""

    APPLY = "apply"
    PREPARE_INTERVIEW = "prepare_interview"
    DEBRIEF = "debrief"
    THANK_YOU = "thank_you"
    SEND_ASSESSMENT = "send_assessment"
    FOLLOW_UP = "follow_up"
    RECRUITER_CHECK_IN = "recruiter_check_in"
    PRESUME_NO = "presume_no"
    LET_GO = "let_go"
    REPLY_TO_OFFER = "reply_to_offer"
    REJECTION_REPLY = "rejection_reply"
    ASK_RECRUITER = "ask_recruiter"
    RECORD_LESSON = "record_lesson"
    CHECK_DATA_REQUEST = "check_data_request"
    KEEP_MOVING = "keep_moving"
    REAPPLY = "reapply"
    WEEKLY_PLAN = "weekly_plan"
    WEEKLY_REVIEW = "weekly_review"
    REVIEW_PROPOSALS = "review_proposals"


OF_THE_WEEK = frozenset({StepKind.WEEKLY_PLAN, StepKind.WEEKLY_REVIEW})
"""Steps of the search as a whole, and of no application."""


class DraftKind(StrEnum):
    """An occasion for which the words are ready."""

    THANK_YOU = "thank_you"
    FOLLOW_UP_MAIL = "follow_up_mail"
    FOLLOW_UP_CALL = "follow_up_call"
    FOLLOW_UP_VOICEMAIL = "follow_up_voicemail"
    REJECTION_REPLY = "rejection_reply"
    KEEP_IN_MIND = "keep_in_mind"
    FEEDBACK_REQUEST = "feedback_request"
    FEEDBACK_REQUEST_RECRUITER = "feedback_request_recruiter"
    WITHDRAWAL = "withdrawal"
    DATA_REQUEST = "data_request"


class Language(StrEnum):
    """A language in which drafts are written."""

    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    DUTCH = "nl"
