"""What the columns of a sheet can mean, in words."""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from headway.readers.spreadsheet.meaning import Meaning

_NAMES: Mapping[Meaning, str] = {
    Meaning.EMPLOYER: gettext_noop("Employer"),
    Meaning.ROLE: gettext_noop("Role"),
    Meaning.APPLIED_ON: gettext_noop("Day applied"),
    Meaning.STATUS: gettext_noop("Status"),
    Meaning.STATUS_ON: gettext_noop("Day of the status"),
    Meaning.URL: gettext_noop("Address of the posting"),
    Meaning.LOCATION: gettext_noop("Location"),
    Meaning.SALARY: gettext_noop("Salary"),
    Meaning.SALARY_MIN: gettext_noop("Salary, lower end"),
    Meaning.SALARY_MAX: gettext_noop("Salary, upper end"),
    Meaning.CHANNEL: gettext_noop("Channel"),
    Meaning.CONTACT_NAME: gettext_noop("Person: name"),
    Meaning.CONTACT_EMAIL: gettext_noop("Person: e-mail"),
    Meaning.CONTACT_PHONE: gettext_noop("Person: phone"),
    Meaning.NOTES: gettext_noop("Notes"),
    Meaning.FOLLOW_UP_ON: gettext_noop("Day of a follow-up"),
    Meaning.FOLLOW_UP_NOTES: gettext_noop("Notes on a follow-up"),
    Meaning.SCREENING_ON: gettext_noop("Day of a screening call"),
    Meaning.INTERVIEW_ON: gettext_noop("Day of an interview"),
    Meaning.ASSESSMENT_ON: gettext_noop("Day of an assessment"),
    Meaning.RESPONSE_ON: gettext_noop("Day they answered"),
    Meaning.REJECTION_ON: gettext_noop("Day of a rejection"),
    Meaning.OFFER_ON: gettext_noop("Day of an offer"),
    Meaning.ENDED_ON: gettext_noop("Day it ended"),
    Meaning.CLOSING_ON: gettext_noop("Day the posting closes"),
    Meaning.SAVED_ON: gettext_noop("Day saved"),
    Meaning.UPDATED_ON: gettext_noop("Day of the last change"),
    Meaning.RESUME_VERSION: gettext_noop("Résumé version"),
    Meaning.COVER_LETTER: gettext_noop("Cover letter"),
    Meaning.REQUISITION_ID: gettext_noop("Their reference"),
    Meaning.REJECTION_REASON: gettext_noop("Reason of a rejection"),
    Meaning.APPLIED_FLAG: gettext_noop("Applied, yes or no"),
    Meaning.SCREENING_FLAG: gettext_noop("Screening call, yes or no"),
    Meaning.INTERVIEW_FLAG: gettext_noop("Interview, yes or no"),
    Meaning.ASSESSMENT_FLAG: gettext_noop("Assessment, yes or no"),
    Meaning.RESPONSE_FLAG: gettext_noop("Answer, yes or no"),
    Meaning.REJECTION_FLAG: gettext_noop("Rejection, yes or no"),
    Meaning.OFFER_FLAG: gettext_noop("Offer, yes or no"),
    Meaning.FOLLOW_UP_FLAG: gettext_noop("Followed up, yes or no"),
    Meaning.REFERRAL: gettext_noop("Referred by"),
    Meaning.ROW_ID: gettext_noop("Number of the row"),
}


def meaning_name(meaning: Meaning) -> str:
    """Return what a meaning is called on screen."""
    return _(_NAMES[meaning])
