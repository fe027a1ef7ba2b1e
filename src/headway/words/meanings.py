"""What the columns of a sheet can mean, in words."""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as noop

from headway.readers.spreadsheet.meaning import Meaning

_NAMES: Mapping[Meaning, str] = {
    Meaning.EMPLOYER: noop("Employer"),
    Meaning.ROLE: noop("Role"),
    Meaning.APPLIED_ON: noop("Day applied"),
    Meaning.STATUS: noop("Status"),
    Meaning.STATUS_ON: noop("Day of the status"),
    Meaning.URL: noop("Address of the posting"),
    Meaning.LOCATION: noop("Place"),
    Meaning.SALARY: noop("Pay"),
    Meaning.SALARY_MIN: noop("Pay, lower end"),
    Meaning.SALARY_MAX: noop("Pay, upper end"),
    Meaning.CHANNEL: noop("Way it was sent"),
    Meaning.CONTACT_NAME: noop("Person: name"),
    Meaning.CONTACT_EMAIL: noop("Person: e-mail"),
    Meaning.CONTACT_PHONE: noop("Person: phone"),
    Meaning.NOTES: noop("Notes"),
    Meaning.FOLLOW_UP_ON: noop("Day of a follow-up"),
    Meaning.FOLLOW_UP_NOTES: noop("Notes on a follow-up"),
    Meaning.SCREENING_ON: noop("Day of a screening call"),
    Meaning.INTERVIEW_ON: noop("Day of an interview"),
    Meaning.ASSESSMENT_ON: noop("Day of an assessment"),
    Meaning.RESPONSE_ON: noop("Day they answered"),
    Meaning.REJECTION_ON: noop("Day of a rejection"),
    Meaning.OFFER_ON: noop("Day of an offer"),
    Meaning.CLOSING_ON: noop("Day the posting closes"),
    Meaning.SAVED_ON: noop("Day saved"),
    Meaning.UPDATED_ON: noop("Day of the last change"),
    Meaning.RESUME_VERSION: noop("Résumé version"),
    Meaning.COVER_LETTER: noop("Cover letter"),
    Meaning.REQUISITION_ID: noop("Their reference"),
    Meaning.REJECTION_REASON: noop("Reason of a rejection"),
    Meaning.APPLIED_FLAG: noop("Applied, yes or no"),
    Meaning.SCREENING_FLAG: noop("Screening call, yes or no"),
    Meaning.INTERVIEW_FLAG: noop("Interview, yes or no"),
    Meaning.ASSESSMENT_FLAG: noop("Assessment, yes or no"),
    Meaning.RESPONSE_FLAG: noop("Answer, yes or no"),
    Meaning.REJECTION_FLAG: noop("Rejection, yes or no"),
    Meaning.OFFER_FLAG: noop("Offer, yes or no"),
    Meaning.FOLLOW_UP_FLAG: noop("Followed up, yes or no"),
    Meaning.REFERRAL: noop("Referred by"),
    Meaning.ROW_ID: noop("Number of the row"),
}


def meaning_name(meaning: Meaning) -> str:
    """Return what a meaning is called on screen."""
    return _(_NAMES[meaning])
