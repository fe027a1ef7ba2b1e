"""Headings in the languages people keep their lists in."""

# ruff: noqa: E501 - tables of words and rows read better unbroken

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.core.vocabulary import Channel, ContactRole
from headway.readers.spreadsheet.channels import channel_of
from headway.readers.spreadsheet.fold import fold, fold_heading
from headway.readers.spreadsheet.headings import contact_role_of, guess, round_of

SAME_MEANING = {
    "employer": "Company|company_name|🏢 Company|Employer|Organization|Name of Company|Firma|Unternehmen|Arbeitgeber|Entreprise|Société|"
    "Empresa|Azienda|Bedrijf|Werkgever|公司名称|Företag|Pracodawca",
    "role": "Role|jobTitle|Job Title/Role|Postion Title|Position Applied For|Stelle|Stellenbezeichnung|Poste|Intitulé du poste|Puesto|Cargo|"
    "Vaga|Posizione|Functie|Vacature|岗位",
    "applied_on": "Date Applied|applied_on|dateApplied|📅 Date Applied|Date|Beworben am|Bewerbungsdatum|Datum der Bewerbung|Date de candidature|"
    "Fecha de aplicación|Data de envio|Data invio|Sollicitatiedatum|投递时间",
    "status": "Status|Stage|Result|Outcome|Application Status|Ergebnis|Statut|Estado|Situação|Esito|Uitslag|当前状态",
    "url": "Link|URL|Job Link|URL to Job Posting|Lien de l'offre|Enlace|Website",
    "location": "Location|City|Standort|Lieu|Ubicación|Localização|Sede|Locatie",
    "salary": "Salary|Salary/Rate|Gehalt|Gehaltsvorstellung|Salaire|Sueldo|Remuneração|Stipendio|Salaris",
    "channel": "Source|Via what|Source / How Applied|Quelle|Plataforma|Fonte|Bron",
    "contact_name": "Contact|Recruiter|Contact Person|Hiring Manager|Ansprechpartner|Interlocuteur|Contacto|Referente|Contactpersoon",
    "contact_email": "Email|Contact's Email|E-Mail|Courriel|Correo electrónico",
    "contact_phone": "Phone|Tel.|Contact Tel|Telefon|Téléphone|Teléfono|Telefoonnummer",
    "notes": "Notes|Comments|Notizen|Bemerkungen|Remarques|Observaciones|Observações|Commenti|Opmerkingen|备注",
    "follow_up_on": "Follow-Up Date|Relance|Wiedervorlage|Seguimiento|Sollecito",
    "interview_on": "Interview|Interview Date|2nd Interview Date|Interview 2|Vorstellungsgespräch|Date d'entretien|Entrevista|Colloquio|Gesprek",
    "screening_on": "Phone Screen Date|Telefoninterview|Recruiter Call",
    "response_on": "Response Date|Heard back?|Date Heard Back|Rückmeldung|Réponse|Respuesta|Risposta|Reactie",
    "rejection_on": "Rejected|Rejection Date|Absage am|Refus|Rechazo|Afwijzing",
    "offer_on": "Offer|Angebot",
    "closing_on": "Deadline|Closing Date|Bewerbungsfrist|Date limite|Prazo|Scadenza",
    "resume_version": "Resume|CV|Resume Version Used|Lebenslauf",
    "requisition_id": "Req ID|Job ID|Kennziffer",
    "updated_on": "Last Updated|Last Contact|Aktualisiert",
    "status_on": "Status Date",
    "rejection_reason": "Rejection Reason|Absagegrund|Why rejected|Grund der Absage|Reason|Reason given|My guess at the rejection reason",
    "row_id": "#|ID|Nr.|application_id",
}
SEVERAL_THINGS = {
    "employer": "Arbeitgeber / Ansprechpartner|Company / website|Employer Name & Address|Name und Anschrift des Arbeitgebers|Firma, Ort|"
    "Nom et adresse de l'entreprise",
    "role": "Role / Company|Position & Department|What position did you apply for?|Type of Work Sought",
    "channel": "Moyen (site, mail…)|Where did you find it?|Method of Contact|Wijze van solliciteren",
    "status": "Status (applied / interview / rejected)|Result/Next steps|Result of Contact",
    "applied_on": "Date (DD/MM/YYYY)|Date and time",
    "location": "Employer Address, City, State",
    "contact_name": "Person Contacted",
    "interview_on": "Client interview|Interview (Y/N)",
    "salary": "Day rate|Salary (K)",
    "response_on": "Have you heard back?",
    "saved_on": "wishlist_date",
}
WORKPLACES = "University|School|Hospital|Kanzlei|Restaurant"
NOTHING_KNOWN = "Ref. letters|Company size|Job description|How many days since applied|Why am I interested?|Years of experience|Onsite/Remote|Stage History|data_post|Glub"


class TestGuess:
    @pytest.mark.parametrize(
        ("heading", "meaning"), [(one, meaning) for meaning, many in SAME_MEANING.items() for one in many.split("|")]
    )
    def test_knows_what_a_heading_means(self, heading: str, meaning: str) -> None:
        found = guess(heading)
        assert found is not None
        assert found.meaning == meaning

    @pytest.mark.parametrize("heading", ["Route reason", "Reason for applying", "Reason chosen", "Motivo de interes"])
    def test_a_reason_of_something_else_is_none_of_a_rejection(self, heading: str) -> None:
        assert guess(heading) is None

    @pytest.mark.parametrize(
        ("heading", "meaning"), [(one, meaning) for meaning, many in SEVERAL_THINGS.items() for one in many.split("|")]
    )
    def test_a_heading_of_several_words_is_named_by_the_first_that_counts(self, heading: str, meaning: str) -> None:
        found = guess(heading)
        assert found is not None
        assert found.meaning == meaning

    @pytest.mark.parametrize("heading", WORKPLACES.split("|"))
    def test_a_place_of_work_is_the_employer_where_nothing_else_is(self, heading: str) -> None:
        found = guess(heading)
        sure = guess("Company")
        assert found is not None
        assert sure is not None
        assert found.meaning == "employer"
        assert found.sureness < sure.sureness

    @pytest.mark.parametrize("heading", NOTHING_KNOWN.split("|"))
    def test_leaves_other_headings_to_the_person(self, heading: str) -> None:
        assert guess(heading) is None

    @given(st.text(max_size=60))
    def test_never_raises(self, heading: str) -> None:
        guess(heading)

    @given(st.sampled_from([one for many in SAME_MEANING.values() for one in many.split("|")]))
    def test_case_and_space_do_not_matter(self, heading: str) -> None:
        assert guess(f"  {heading} ") == guess(heading)


class TestFold:
    def test_spellings_of_one_word_are_one(self) -> None:
        assert fold("Prüfung") == fold("PRUEFUNG") == fold("Prufung")
        assert fold_heading("dateApplied") == fold_heading("date_applied") == "date applied"
        assert fold("l'entretien d'embauche; it's") == "l entretien d embauche its"


class TestRound:
    @pytest.mark.parametrize(
        ("text", "number"),
        [
            ("2nd interview", 2),
            ("interview 3", 3),
            ("round2", 2),
            ("zweites gesprach", 2),
            ("final", None),
            ("in 2025", None),
        ],
    )
    def test_reads_the_round(self, text: str, number: int | None) -> None:
        assert round_of(text) == number


class TestContactRole:
    @pytest.mark.parametrize(
        ("heading", "role"),
        [
            ("Recruiter Name", ContactRole.RECRUITER),
            ("Hiring Manager", ContactRole.HIRING_MANAGER),
            ("Referred by", ContactRole.REFERRER),
            ("Contact", None),
        ],
    )
    def test_reads_what_a_person_is(self, heading: str, role: ContactRole | None) -> None:
        assert contact_role_of(heading) == role


class TestChannel:
    @pytest.mark.parametrize(
        ("words", "channel"),
        [
            ("LinkedIn", Channel.JOB_BOARD),
            ("Company Website/Platform", Channel.CAREERS_PAGE),
            ("Karriereseite", Channel.CAREERS_PAGE),
            ("Referral - Jane", Channel.REFERRAL),
            ("Recruiter reached out", Channel.RECRUITER_OUTREACH),
            ("Recruitment agency", Channel.AGENCY),
            ("Career fair", Channel.EVENT),
            ("Initiativbewerbung", Channel.SPECULATIVE),
            ("内部推荐", Channel.REFERRAL),
            ("carrier pigeon", None),
        ],
    )
    def test_knows_the_way_by_its_words(self, words: str, channel: Channel | None) -> None:
        assert channel_of(words) == channel
