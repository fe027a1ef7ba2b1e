"""Statuses in people's own words."""

# ruff: noqa: E501 - tables of words and rows read better unbroken

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.core.vocabulary import EventKind, Stage
from headway.readers.spreadsheet.spelling import distance
from headway.readers.spreadsheet.statuses import read_together, understand
from headway.readers.spreadsheet.yes_no import yes_or_no

NOTHING_MORE_THAN_SENT = """Inscrição|applied|Applied!|sent CV|waiting|in review|under consideration|pending|ongoing|On hold|Waitlisted|
no interview yet|no response yet|beworben|In Prüfung|en attente|candidatura enviada|pendente|in attesa di risposta|gesolliciteerd|已投递|
Applied, no interview|Applied, not yet heard back|Applied on their page|CV handed in|À relancer|Dropped off CV|Said they'd call|Submitted to hiring manager"""
NOT_SENT = """Quero aplicar|not applied yet|to apply|wishlist|interested|Not Submitted|Application not submitted|noch nicht beworben|à postuler|por aplicar|
Waiting to apply|Pending - apply|Ready to apply|Docs ready - apply today|CV ready, apply|Application ready|Preparing to apply|Apply now|Apply later|
En attente de postuler|Application started|started form|In progress - started the form|Saved application|Watching|Watchlist|to apply, on hold|Waiting to submit"""
OVER_AND_NEVER_SENT = {
    "Skipped": "withdrawn",
    "not interested": "withdrawn",
    "No longer interested": "withdrawn",
    "kein Interesse": "withdrawn",
    "Decided not to apply": "withdrawn",
    "Expired": "position_cancelled",
    "Posting removed": "position_cancelled",
    "To apply - expired": "position_cancelled",
    "Wishlist (position filled)": "position_filled",
}
WHAT_HAPPENED = {
    "rejected": "rejected",
    "❌": "rejected",
    "Rejection :(": "rejected",
    "abgelehnt": "rejected",
    "Not selected": "rejected",
    "unable to offer": "rejected",
    "no offer": "rejected",
    "they rejected me": "rejected",
    "Closed - rejected": "rejected",
    "Rejected, position filled": "rejected",
    "ghosted": "presumed_no_response",
    "👻": "presumed_no_response",
    "no response": "presumed_no_response",
    "Rejected - No Response": "presumed_no_response",
    "Keine Rückmeldung": "presumed_no_response",
    "sans réponse": "presumed_no_response",
    "withdrawn": "withdrawn",
    "I rejected them": "withdrawn",
    "accepted another offer": "withdrawn",
    "rejected after phone screen": "screening_held rejected",
    "refusé après entretien": "interview_held rejected",
    "Rejected (Interview)": "interview_held rejected",
    "Rejected before interview": "rejected",
    "not selected for interview": "rejected",
    "Rejected after OA": "assessment_sent rejected",
    "Ghosted after 2nd interview": "interview_held presumed_no_response",
    "Not Interested (Interview Offer)": "interview_scheduled withdrawn",
    "HR screen done; tech interview to come": "screening_held interview_scheduled",
    "Phone screen and interview done": "screening_held interview_held",
    "Negativo (e-mail)": "rejected",
    "kein Bedarf": "rejected",
    "No openings": "rejected",
    "auto": "acknowledged",
    "Rejected, auto": "rejected",
    "不合格": "rejected",
    "内定": "offered",
    "sched 12/3/26 2pm": "interview_scheduled",
    "1st round": "interview_scheduled",
    "on-site": "interview_scheduled",
    "Interview": "interview_scheduled",
    "eingeladen": "interview_scheduled",
    "interview scheduled": "interview_scheduled",
    "Interviewed": "interview_held",
    "entretien passé": "interview_held",
    "interview cancelled": "interview_cancelled",
    "interview - no show": "interview_no_show",
    "HR call": "screening_scheduled",
    "📞": "screening_scheduled",
    "Phone screen cancelled": "screening_cancelled",
    "coding challenge": "assessment_asked",
    "take home submitted": "assessment_sent",
    "waiting to hear back after 2nd interview": "interview_held",
    "en attente après entretien": "interview_held",
    "interview after phone screen": "screening_scheduled interview_scheduled",
    "OA received": "assessment_asked",
    "Interview invite received": "interview_scheduled",
    "Applied → Interview → Offer": "interview_held offered",
    "3 - Interview": "interview_scheduled",
    "5 - Closed lost": "rejected",
    "Reject w/o interview": "rejected",
    "Rejected without offer": "rejected",
    "ohne Gespräch abgelehnt": "rejected",
    "Rejected after phone screen without interview": "screening_held rejected",
    "Rejected after interview without a reason": "interview_held rejected",
    "Application → Interview": "interview_scheduled",
    "Ghosted, apply again": "presumed_no_response",
    "Offer accepted, started 1 May": "offered offer_accepted",
    "Applied - expired": "position_cancelled",
    "Interview, no longer interested": "interview_held withdrawn",
    "Verbal offer, waiting for contract": "offered",
    "They went with someone else": "rejected",
    "helaas niet": "rejected",
    "no me han llamado": "presumed_no_response",
    "Lost to internal candidate": "position_filled",
    "Preso in prova": "offered offer_accepted",
    "Job no longer available": "position_cancelled",
    "offer": "offered",
    "OFFER!!!!": "offered",
    "negotiating offer": "offered",
    "accepted": "offered offer_accepted",
    "offer declined": "offered offer_declined",
    "Offer received and declined": "offered offer_declined",
    "offer rescinded": "offered offer_rescinded",
    "position filled": "position_filled",
    "hiring freeze": "position_cancelled",
    "ghosted, position closed": "position_cancelled",
    "Recruiter inquiry": "contacted",
    "Eingangsbestätigung": "acknowledged",
    "followed up": "followed_up",
    "reference check": "references_asked",
}
ONLY_THE_PERSON_KNOWS = """not rejected|Rejected?|maybe rejected|Declined|Closed|interview - declined|Unclear|no rejection yet|Suspected Ghost Job|
Didn't get an interview|withdrawn rejected|cancelled|done|Started|Started on Monday|Started interviewing|Apply|Apply via their page|
Apply, then waiting|Late to apply|Should apply|No easy apply|sem_easy_apply|without easy apply|sin enviarlo aplicado|sem interesse|Review - Ready|
Ready for review|Saved - on hold|Ready for interview|Interviewed - for interview|Applied, not yet sent|descartada (no interesa)|Applied - not interested|Not interested (App)|interview, kein Interesse|one two three four five six seven unknown words rejected|blue|
😢|HR said 2 weeks|Application in progress|a b c d e f g h i j k l m n o p q r s t u v w x y z rejected"""


WITH_A_REMARK = {
    "Rejected - no reason": ("rejected", "no reason", ""),
    "Rejected: position filled": ("rejected", "position filled", ""),
    "rejected, salary too low": ("rejected", "salary too low", ""),
    "Rejected (not enough experience)": ("rejected", "not enough experience", ""),
    "Rejected -> they chose someone closer": ("rejected", "they chose someone closer", ""),
    "Applied - no cover letter": ("", "", "Applied - no cover letter"),
    "Emailed resume to Sami": ("", "", "Emailed resume to Sami"),
    "Zorp: interview": ("interview_scheduled", "", "Zorp: interview"),
    "On hold": ("", "", "On hold"),
    "Declined by me": ("withdrawn", "", ""),
    "too junior - rejected": ("rejected", "too junior", ""),
    "Process over. Rejection sent to me on their site": (
        "rejected",
        "",
        "Process over. Rejection sent to me on their site",
    ),
    "Interview - not rejected yet": ("interview_scheduled", "", ""),
    "Phone screen 3/10; onsite 3/20": (
        "screening_scheduled interview_scheduled",
        "",
        "Phone screen 3/10; onsite 3/20",
    ),
}
OF_SOMEBODY_ELSE = """Zorp: rejected - they hired Ann|They hired inside the house|Team hired a friend|hired Ann|hired someone internally|Offer given to an internal candidate|
The job was offered to a friend|Offered the job to Ann|Offer made to their intern|accepted by another person|Zusage an jemand anderen|oferta para otra persona"""
REJECTED_FOR_ANOTHER = """They hired someone else|Offer went to someone else|offered to another candidate|Job given to someone else|
Rejected, they hired a friend|Rejected - offer went to someone inside"""
MINE = {
    "Hired": "offered offer_accepted",
    "I got hired": "offered offer_accepted",
    "They hired me": "offered offer_accepted",
    "Hired (start 1 May)": "offered offer_accepted",
    "Hired as nurse": "offered offer_accepted",
    "Hired on 1 May": "offered offer_accepted",
    "Offer to follow": "offered",
    "Interview; they hired Ann": "interview_scheduled",
    "Ghosted, hired another person": "presumed_no_response",
    "Declined offer, they hired someone from inside": "offered offer_declined",
}
TAKEN_BACK = """Offer - no|Rejected - not really|Applied - did not send|rejected but they offered another role|Interview: no|
Successful|Aprovado|Connected|Offer not extended|Rejected - blame was not theirs but lies by me|will call me|New|GENERATED|Shortlisted|rejected - maybe"""
WITH_A_DAY = {
    "Vorstellungsgespräch am 20.08.": "20.08.",
    "interview 11/25": "11/25",
    "Interview on March 10": "March 10",
    "phone screen Tue 3/5 2pm": "3/5",
    "rejected 4 Mar": "4 Mar",
    "interview 2025-03-04 at 14:00": "2025-03-04",
    "2nd interview 12.05.": "12.05.",
    "round 2/3": "",
    "ghosted since 3/18": "",
    "interview 3/5 and 3/8": "",
}


def words(text: str) -> list[str]:
    return [word.strip() for word in text.split("|")]


class TestRemarks:
    @pytest.mark.parametrize(("text", "kinds", "reason", "kept"), [(one, *rest) for one, rest in WITH_A_REMARK.items()])
    def test_are_kept_beside_what_happened(self, text: str, kinds: str, reason: str, kept: str) -> None:
        status = understand(text)
        assert status.understood
        assert (" ".join(mark.kind for mark in status.marks), status.reason, status.text) == (kinds, reason, kept)

    @pytest.mark.parametrize("text", words(TAKEN_BACK))
    def test_that_may_take_it_back_are_asked(self, text: str) -> None:
        assert not understand(text).understood

    @pytest.mark.parametrize("text", words(OF_SOMEBODY_ELSE))
    def test_of_an_offer_to_somebody_else_are_asked(self, text: str) -> None:
        assert not understand(text).understood

    @pytest.mark.parametrize("text", words(REJECTED_FOR_ANOTHER))
    def test_that_name_another_as_chosen_are_a_rejection(self, text: str) -> None:
        assert [mark.kind for mark in understand(text).marks] == ["rejected"]

    @pytest.mark.parametrize(("text", "kinds"), MINE.items())
    def test_tell_mine_from_that_of_another(self, text: str, kinds: str) -> None:
        assert " ".join(mark.kind for mark in understand(text).marks) == kinds

    def test_are_never_longer_than_a_remark(self) -> None:
        assert not understand("rejected " + "word " * 70).understood

    @pytest.mark.parametrize(("text", "day"), WITH_A_DAY.items())
    def test_a_day_is_told_from_the_words(self, text: str, day: str) -> None:
        status = understand(text)
        assert (status.understood, status.day) == (True, day)
        assert len(status.marks) == 1

    def test_what_lies_ready_is_not_sent(self) -> None:
        assert understand("Tailored").prepared
        assert not understand("to apply").prepared


class TestUnderstand:
    @pytest.mark.parametrize("text", words(NOTHING_MORE_THAN_SENT))
    def test_waiting_is_nothing_more_than_sent(self, text: str) -> None:
        status = understand(text)
        assert (status.understood, status.applied, status.saved, status.marks) == (True, True, False, ())

    @pytest.mark.parametrize("text", words(NOT_SENT))
    def test_what_is_not_sent_yet_is_saved(self, text: str) -> None:
        status = understand(text)
        assert (status.saved, status.applied) == (True, False)

    @pytest.mark.parametrize(("text", "kind"), OVER_AND_NEVER_SENT.items())
    def test_the_end_of_what_was_not_sent_sends_nothing(self, text: str, kind: str) -> None:
        status = understand(text)
        assert (status.saved, status.applied, [mark.kind for mark in status.marks]) == (True, False, [kind])

    def test_a_first_contact_sends_nothing(self) -> None:
        assert not understand("Recruiter reached out, to apply").applied

    @pytest.mark.parametrize(("text", "kinds"), WHAT_HAPPENED.items())
    def test_reads_what_happened(self, text: str, kinds: str) -> None:
        assert " ".join(mark.kind for mark in understand(text).marks) == kinds

    @pytest.mark.parametrize("text", words(ONLY_THE_PERSON_KNOWS))
    def test_leaves_to_the_person_what_only_they_know(self, text: str) -> None:
        assert not understand(text).understood

    @pytest.mark.parametrize("text", ["", " - ", "N/A", "none", "keine Angabe"])
    def test_nothing_is_nothing(self, text: str) -> None:
        assert understand(text).blank

    def test_keeps_the_stage_of_a_rejection(self) -> None:
        assert understand("Rejected after phone screen").marks[-1].stage is Stage.SCREENING
        assert understand("Rejected (App)").marks[-1].stage is Stage.APPLIED
        assert understand("Rejected").marks[-1].stage is None

    def test_keeps_the_round(self) -> None:
        assert understand("2nd interview").marks[0].round == 2
        assert understand("interview 12 30").marks[0].round is None
        assert understand("secondo colloquio").marks[0].round == 2
        assert understand("3 - Interview").marks[0].round is None
        assert understand("2. Gespräch").marks[0].round == 2

    @pytest.mark.parametrize(("text", "read_as"), [("reeejected", "rejected"), ("ccepted", "accepted")])
    def test_says_how_a_typing_mistake_was_read(self, text: str, read_as: str) -> None:
        assert understand(text).read_as == read_as

    @pytest.mark.parametrize("text", ["successful", "handed", "extended", "aprovada", "contract"])
    def test_another_word_is_no_slip(self, text: str) -> None:
        assert understand(text).read_as == ""

    def test_short_words_are_not_mended(self) -> None:
        assert not understand("ofer").understood

    @given(st.text(max_size=60))
    def test_never_raises(self, text: str) -> None:
        understand(text)

    @given(st.sampled_from(sorted(WHAT_HAPPENED)), st.sampled_from(["  {} ", "{}!", "{}.", "- {}"]))
    def test_punctuation_does_not_change_the_meaning(self, text: str, frame: str) -> None:
        assert understand(frame.format(text)).marks == understand(text).marks


class TestChoice:
    @pytest.mark.parametrize(
        ("chosen", "kinds"),
        [
            ("rejected", ["rejected"]),
            ("offer_accepted", ["offered", "offer_accepted"]),
            ("applied", []),
            ("ignore", []),
        ],
    )
    def test_the_person_decides(self, chosen: str, kinds: list[str]) -> None:
        assert [mark.kind for mark in understand("blue", chosen).marks] == kinds

    def test_the_words_beside_it_give_the_round_the_stage_and_the_day(self) -> None:
        met = understand("zorp round 2 on March 10", "interview_scheduled")
        assert [(mark.round, mark.stage) for mark in met.marks] == [(2, None)]
        assert met.day == "March 10"
        ended = understand("zorped after phone screen", "rejected")
        assert [(mark.round, mark.stage) for mark in ended.marks] == [(None, Stage.SCREENING)]

    def test_saved_can_be_chosen(self) -> None:
        assert understand("blue", EventKind.SAVED).saved

    def test_to_have_withdrawn_from_what_was_skipped_sends_nothing(self) -> None:
        assert not understand("Not interested", "withdrawn").applied
        assert understand("blue", "withdrawn").applied

    def test_a_choice_that_is_no_event_is_asked_again(self) -> None:
        assert not understand("blue", "purple").understood


class TestTogether:
    def test_two_columns_can_say_it_together(self) -> None:
        found = read_together(["Offer", "Declined"], understand)
        assert found is not None
        assert [mark.kind for mark in found.marks] == ["offered", "offer_declined"]

    def test_one_column_alone_cannot(self) -> None:
        assert read_together(["Declined"], understand) is None
        assert read_together(["Applied", "blue"], lambda _: understand("blue")) is None


class TestTicks:
    @pytest.mark.parametrize("text", ["yes", "x", "TRUE", "✅", "1", "ja", "oui", "sì"])
    def test_yes(self, text: str) -> None:
        assert yes_or_no(text) is True

    @pytest.mark.parametrize("text", ["no", "FALSE", "❌", "0", "nein", "not yet"])
    def test_no(self, text: str) -> None:
        assert yes_or_no(text) is False

    def test_neither(self) -> None:
        assert yes_or_no("perhaps on Monday") is None


class TestDistance:
    @pytest.mark.parametrize(
        ("one", "other", "slips"),
        [("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "xyz", 3), ("", "ab", 2)],
    )
    def test_counts_the_slips(self, one: str, other: str, slips: int) -> None:
        assert distance(one, other) == slips
