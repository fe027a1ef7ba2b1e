"""What a column of a tracker can mean."""

from enum import StrEnum


class Meaning(StrEnum):
    """The meaning of a column. The values are stable: saved choices rely on them."""

    EMPLOYER = "employer"
    ROLE = "role"
    APPLIED_ON = "applied_on"
    STATUS = "status"
    STATUS_ON = "status_on"
    URL = "url"
    LOCATION = "location"
    SALARY = "salary"
    SALARY_MIN = "salary_min"
    SALARY_MAX = "salary_max"
    CHANNEL = "channel"
    CONTACT_NAME = "contact_name"
    CONTACT_EMAIL = "contact_email"
    CONTACT_PHONE = "contact_phone"
    NOTES = "notes"
    FOLLOW_UP_ON = "follow_up_on"
    FOLLOW_UP_NOTES = "follow_up_notes"
    SCREENING_ON = "screening_on"
    INTERVIEW_ON = "interview_on"
    ASSESSMENT_ON = "assessment_on"
    RESPONSE_ON = "response_on"
    REJECTION_ON = "rejection_on"
    OFFER_ON = "offer_on"
    ENDED_ON = "ended_on"
    CLOSING_ON = "closing_on"
    SAVED_ON = "saved_on"
    UPDATED_ON = "updated_on"
    RESUME_VERSION = "resume_version"
    COVER_LETTER = "cover_letter"
    REQUISITION_ID = "requisition_id"
    REJECTION_REASON = "rejection_reason"
    APPLIED_FLAG = "applied_flag"
    SCREENING_FLAG = "screening_flag"
    INTERVIEW_FLAG = "interview_flag"
    ASSESSMENT_FLAG = "assessment_flag"
    RESPONSE_FLAG = "response_flag"
    REJECTION_FLAG = "rejection_flag"
    OFFER_FLAG = "offer_flag"
    FOLLOW_UP_FLAG = "follow_up_flag"
    REFERRAL = "referral"
    ROW_ID = "row_id"


M = Meaning

FLAG_OF = {
    M.APPLIED_ON: M.APPLIED_FLAG,
    M.SCREENING_ON: M.SCREENING_FLAG,
    M.INTERVIEW_ON: M.INTERVIEW_FLAG,
    M.ASSESSMENT_ON: M.ASSESSMENT_FLAG,
    M.RESPONSE_ON: M.RESPONSE_FLAG,
    M.REJECTION_ON: M.REJECTION_FLAG,
    M.OFFER_ON: M.OFFER_FLAG,
    M.FOLLOW_UP_ON: M.FOLLOW_UP_FLAG,
}
"""The yes-no column that goes with a column of days."""

DATED = frozenset({*FLAG_OF, M.STATUS_ON, M.ENDED_ON, M.CLOSING_ON, M.SAVED_ON, M.UPDATED_ON})

SEVERAL = frozenset(
    {
        M.STATUS,
        M.CONTACT_NAME,
        M.CONTACT_EMAIL,
        M.CONTACT_PHONE,
        M.NOTES,
        M.SCREENING_ON,
        M.INTERVIEW_ON,
        M.ASSESSMENT_ON,
        M.SCREENING_FLAG,
        M.INTERVIEW_FLAG,
        M.ASSESSMENT_FLAG,
    }
)
"""Meanings that more than one column of a table may have."""
