"""Columns and sheets that look like those of a list of applications, and are something else."""

# ruff: noqa: E501 - tables of words and rows read better unbroken

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from headway.core.keys import known_employer
from headway.core.vocabulary import EventKind
from headway.readers.records import WAITED_FOR
from headway.readers.spreadsheet import Choices, Reading
from tests.readers.spreadsheet import sheets
from tests.readers.spreadsheet.sheets import csv_file, meanings, reading, records, refusal, workbook

K = EventKind


def from_csv(folder: Path, text: str, choices: Choices | None = None) -> Reading:
    return sheets.from_csv(folder, text, choices, today=date(2026, 11, 25))


def facts(found: Reading) -> list[list[tuple[EventKind, date | None]]]:
    return [[(fact.kind, fact.on) for fact in record.facts] for record in records(found)]


class TestDaysOfSomethingElse:
    @pytest.mark.parametrize(
        "heading",
        [
            *(
                "Posting Date",
                "Found",
                "Found on",
                "First Seen",
                "Seen on",
                "Date listed",
                "Publish date",
                "Opening date",
            ),
            *(
                "Scraped",
                "Start Date",
                "Date of birth",
                "Birthday",
                "Veröffentlicht am",
                "Eintritt",
            ),
            *("Startdatum", "Geboortedatum", "Gepubliceerd op", "Xyz", "apply_attempted_at", "Date received"),
            *("Date completed", "Application review date", "Last contact", "Aplicación recibida"),
        ],
    )
    def test_are_never_the_day_of_sending(self, tmp_path: Path, heading: str) -> None:
        found = from_csv(tmp_path, f"Company,Role,{heading}\nAcme,Nurse,2026-06-01\nBeta,Cook,2026-06-03\n")
        assert not any(kind == K.APPLIED and on for row in facts(found) for kind, on in row)
        told = [record.fields for record in records(found)]
        days = [on for row in facts(found) for _, on in row if on]
        assert days or told == [((heading, "2026-06-01"),), ((heading, "2026-06-03"),)]

    @pytest.mark.parametrize("heading", ["Date", "When", "Tarih", "dd"])
    def test_are_it_under_a_word_that_says_nothing(self, tmp_path: Path, heading: str) -> None:
        found = from_csv(tmp_path, f"Company,Role,{heading}\nAcme,Nurse,2026-06-01\nBeta,Cook,2026-06-03\n")
        assert facts(found)[0] == [(K.APPLIED, date(2026, 6, 1))]

    @pytest.mark.parametrize(
        "heading",
        ["Date sent", "Date I applied", "Applied date (mm/dd)", "Applied xyz on", "Date xyz", "Absendedatum", "Time"],
    )
    def test_are_it_beside_a_word_that_does_no_harm(self, tmp_path: Path, heading: str) -> None:
        found = from_csv(tmp_path, f"Company,Role,{heading}\nAcme,Nurse,2026-06-01\nBeta,Cook,2026-06-03\n")
        assert facts(found)[0] == [(K.APPLIED, date(2026, 6, 1))]

    @pytest.mark.parametrize("heading", ["Date xyz", "Absendedatum", "Time"])
    def test_stay_ones_own_beside_another_column_of_days(self, tmp_path: Path, heading: str) -> None:
        found = from_csv(tmp_path, f"Company,Role,{heading},Deadline\nAcme,Nurse,2026-06-01,2026-06-09\n")
        assert meanings(found)[heading] is None

    @pytest.mark.parametrize(
        "heading",
        [
            *("Visto el", "Visto em", "Visto il", "Gezien op", "Gesehen am", "Vu le", "Seen on", "Found on"),
            *("Trouvée le", "Gefunden am", "Encontrado em", "Trovato il", "Gevonden op"),
        ],
    )
    def test_on_which_a_posting_was_found_tell_that_it_was_saved(self, tmp_path: Path, heading: str) -> None:
        found = from_csv(tmp_path, f"Company,Role,{heading},Status\nAcme,Nurse,2026-06-01,Not sent\n")
        assert meanings(found)[heading] == "saved_on"
        assert facts(found) == [[(K.SAVED, date(2026, 6, 1))]]

    @pytest.mark.parametrize("heading", ["Viewed on", "Bekeken op", "Angesehen am", "Angerufen am"])
    def test_of_looking_at_something_or_calling_are_ones_own(self, tmp_path: Path, heading: str) -> None:
        found = from_csv(tmp_path, f"Company,Role,{heading},Status\nAcme,Nurse,2026-06-01,Not sent\n")
        assert (meanings(found)[heading], facts(found)) == (None, [[(K.SAVED, None)]])

    @pytest.mark.parametrize(
        ("beside", "expected"),
        [
            ("Interviewer", [(K.APPLIED, None), (K.INTERVIEW_HELD, date(2025, 3, 1))]),
            ("Place", [(K.SAVED, None)]),
        ],
    )
    def test_on_a_sheet_of_interviews_are_none_of_sending(
        self, tmp_path: Path, beside: str, expected: list[tuple[EventKind, date | None]]
    ) -> None:
        rows = [["Date", "Company", "Role", beside], [date(2025, 3, 1), "Acme", "Cook", "Ann Berg"]]
        assert facts(reading(workbook(tmp_path / "jobs.xlsx", {"Interviews": rows}))) == [expected]

    @pytest.mark.parametrize("heading", ["Next Step", "Nächster Schritt", "Próximo paso", "Prochaine étape"])
    def test_to_come_are_no_status(self, tmp_path: Path, heading: str) -> None:
        rows = "Acme,Cook,Interview,2025-07-01\nBeta,Nurse,Offer,2025-07-02\n"
        found = meanings(from_csv(tmp_path, f"Company,Role,{heading},{heading} date\n{rows}"))
        assert (found[heading], found[f"{heading} date"]) == (None, "follow_up_on")

    def test_on_which_a_posting_was_seen_acknowledge_nothing(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "company,role,first_seen,status\nAcme,Nurse,2026-06-01,Not sent\n")
        assert [kind for kind, _ in facts(found)[0]] == [K.SAVED]

    @pytest.mark.parametrize("written", ["1772668800", "1772668800000", "1772668800.0"])
    def test_are_read_from_a_count_of_seconds_where_days_stand(self, tmp_path: Path, written: str) -> None:
        found = from_csv(tmp_path, f"Company,Role,Applied date,Phone\nAcme,Nurse,{written},1721011400\n")
        assert facts(found) == [[(K.APPLIED, date(2026, 3, 5))]]
        assert records(found)[0].contacts[0].phone == "1721011400"


class TestNames:
    def test_are_asked_for_where_no_column_has_them(self, tmp_path: Path) -> None:
        text = "App Name,Time\nchat,73.2\nmail,7.2\n"
        (question,) = from_csv(tmp_path, text).questions
        assert (question.kind, question.rows, [answer.key for answer in question.answers]) == (
            "names",
            2,
            ["App Name", "Time"],
        )
        assert question.kind in WAITED_FOR

    @pytest.mark.parametrize(("choice", "employers"), [("employer", ["chat", "mail"]), ("own", ["", ""])])
    def test_are_asked_for_once(self, tmp_path: Path, choice: str, employers: list[str]) -> None:
        text = "App Name,Time\nchat,73.2\nmail,7.2\n"
        found = from_csv(tmp_path, text, choices=Choices(columns={"App Name": choice}))
        assert found.questions == ()
        assert [record.employer for record in records(found)] == employers

    def test_lose_the_quotation_marks_around_them(self, tmp_path: Path) -> None:
        text = 'Company,Role,Applied\n"""Acme""",“Night” nurse,2026-05-01\n“Beta”,»Cook«,2026-05-02\n'
        told = [(record.employer, record.role) for record in records(from_csv(tmp_path, text))]
        assert told == [("Acme", "“Night” nurse"), ("Beta", "Cook")]

    def test_stand_for_the_one_above_where_a_sign_says_so(self, tmp_path: Path) -> None:
        rows = 'Acme,Nurse,2026-05-01\n↳,Cook,2026-05-02\nBeta,Clerk,2026-05-03\n"""",Porter,2026-05-04\nditto,Baker,2026-05-05\n'
        told = [record.employer for record in records(from_csv(tmp_path, f"Company,Role,Applied\n{rows}"))]
        assert told == ["Acme", "Acme", "Beta", "Beta", "Beta"]

    def test_in_turkish_are_found(self, tmp_path: Path) -> None:
        turkish = from_csv(tmp_path, "Şirket,Pozisyon,Tarih\nAcme,Hemşire,03.03.2026\n")
        assert (records(turkish)[0].employer, records(turkish)[0].role) == ("Acme", "Hemşire")
        assert facts(turkish) == [[(K.APPLIED, date(2026, 3, 3))]]


class TestLinksIntoAMailbox:
    @pytest.mark.parametrize("heading", ["Nachweis", "Link"])
    @pytest.mark.parametrize("host", ["mail.google.com/mail/u/0", "outlook.live.com/mail/0", "outlook.office.com/mail"])
    def test_are_no_posting(self, tmp_path: Path, heading: str, host: str) -> None:
        rows = f"Acme,Nurse,https://{host}/#a1\nBeta,Cook,https://{host}/#a2\n"
        found = from_csv(tmp_path, f"Company,Role,{heading}\n{rows}")
        assert [record.url for record in records(found)] == ["", ""]
        assert records(found)[0].fields == ((heading, f"https://{host}/#a1"),)

    def test_do_not_cost_the_other_rows_their_postings(self, tmp_path: Path) -> None:
        rows = "Acme,https://acme.example/jobs/1\nBeta,https://mail.google.com/mail/u/0/#a\n"
        acme, beta = records(from_csv(tmp_path, f"Company,Link\n{rows}"))
        assert (acme.url, acme.fields) == ("https://acme.example/jobs/1", ())
        assert (beta.url, beta.fields) == ("", (("Link", "https://mail.google.com/mail/u/0/#a"),))


class TestAnEmployer:
    @pytest.mark.parametrize(
        ("address", "name"),
        [("https://acme.example/", "acme.example"), ("http://www.Acme.example/en", "acme.example")],
    )
    def test_given_as_an_address_is_named_by_it(self, tmp_path: Path, address: str, name: str) -> None:
        (found,) = records(from_csv(tmp_path, f"Company,Role,Status\n{address},Cook,Applied\n"))
        assert (found.employer, found.url) == (name, address)

    @pytest.mark.parametrize("address", ["https://www.linkedin.com/", "https://hiring.example/jobs/acme/1"])
    def test_is_not_the_site_on_which_it_was_found(self, tmp_path: Path, address: str) -> None:
        (found,) = records(from_csv(tmp_path, f"Company,Role\n{address},Cook\n"))
        assert (found.employer, found.url) == ("", address)

    def test_that_is_not_listed_is_nobody(self, tmp_path: Path) -> None:
        assert known_employer(records(from_csv(tmp_path, "Company,Role\nUnknown (listing),Cook\n"))[0].employer) == ""

    @pytest.mark.parametrize("word", ["same", "idem", "dito", "Ditto"])
    def test_and_a_role_are_those_above_where_a_word_says_so(self, tmp_path: Path, word: str) -> None:
        rows = f"Acme,Cook\n{word},Waiter\nBeta,{word}\n"
        told = [(one.employer, one.role) for one in records(from_csv(tmp_path, f"Company,Role\n{rows}"))]
        assert told == [("Acme", "Cook"), ("Acme", "Waiter"), ("Beta", "Waiter")]


class TestAnAddressOfOnesOwn:
    @pytest.mark.parametrize(
        ("heading", "own"), [("Email Address", "me@example.com"), ("abc", "me@example.com"), ("Phone", "0161 496 0018")]
    )
    def test_stands_in_every_row_and_is_no_contact(self, tmp_path: Path, heading: str, own: str) -> None:
        rows = f"Acme,Cook,{own}\nBeta,Nurse,{own}\nGamma,Clerk,{own}\n"
        found = records(from_csv(tmp_path, f"Company,What is the job title?,{heading}\n{rows}"))
        assert [(one.role, one.contacts, one.fields) for one in found] == [
            (role, (), ((heading, own),)) for role in ("Cook", "Nurse", "Clerk")
        ]

    def test_is_a_contact_where_somebody_is_named_by_it(self, tmp_path: Path) -> None:
        rows = "".join(f"{name},Cook,Ann Berg,ann@agency.example\n" for name in ("Acme", "Beta", "Gamma"))
        found = records(from_csv(tmp_path, f"Company,Role,Recruiter,Recruiter Email\n{rows}"))
        assert [one.contacts[0].email for one in found] == ["ann@agency.example"] * 3


class TestALegalForm:
    @pytest.mark.parametrize("form", ["AB", "GmbH", "Ltd", "S.A.", "BV", "Oy", "SRL", "Inc."])
    def test_tells_the_employer_from_other_names_without_headings(self, tmp_path: Path, form: str) -> None:
        rows = f"Bergen,Procura {form},Cook,Applied\nOslo,Acme,Nurse,Rejected\n"
        assert [one.employer for one in records(from_csv(tmp_path, rows))] == [f"Procura {form}", "Acme"]

    @pytest.mark.parametrize("headings", ["Organisation,Client,Role", "Xyz,Abc,Role", "Title,Job,Status"])
    def test_tells_which_of_two_columns_it_is(self, tmp_path: Path, headings: str) -> None:
        rows = "Hays,Acme GmbH,Cook\nPlaza,Beta AG,Nurse\n"
        assert meanings(from_csv(tmp_path, f"{headings}\n{rows}"))[headings.split(",")[1]] == "employer"

    def test_outdoes_the_word_of_a_recruiter(self, tmp_path: Path) -> None:
        rows = "Acme Recruiter Ltd,Cook,Applied\nBeta,Nurse,Rejected\n"
        assert records(from_csv(tmp_path, rows))[0].employer == "Acme Recruiter Ltd"


class TestAReferral:
    def test_is_the_way_where_the_person_is_named(self, tmp_path: Path) -> None:
        rows = "Acme,Cook,Ann Smith,2025-12-05\nBeta,Cook,,\n"
        found = from_csv(tmp_path, f"Company,Role,Referral Contact,Next Step Due\n{rows}")
        acme, beta = records(found)
        assert (acme.channel, acme.contacts[0].name, acme.contacts[0].role) == ("referral", "Ann Smith", "referrer")
        assert (beta.channel, beta.contacts) == (None, ())
        assert meanings(found)["Next Step Due"] == "follow_up_on"

    def test_is_no_number_of_a_posting(self, tmp_path: Path) -> None:
        (found,) = records(from_csv(tmp_path, "Company,Role,Reference\nAcme,Cook,C-9298-26\n"))
        assert (found.channel, found.fields) == (None, (("Reference", "C-9298-26"),))

    def test_is_none_where_a_job_board_is_named_instead(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Company,Role,Referral\nAcme,Cook,Indeed\nBeta,Cook,Ann at Indeed\nEps,Cook,yes\n")
        assert [one.channel for one in records(found)] == ["job_board", "referral", "referral"]

    def test_is_not_guessed_from_an_ordinary_word(self, tmp_path: Path) -> None:
        (found,) = records(from_csv(tmp_path, "Company,Role,Portal\nAcme,Cook,university\n"))
        assert (found.channel, found.fields) == (None, (("Portal", "university"),))


class TestWordsAboveColumns:
    @pytest.mark.parametrize(
        "headings",
        [
            "Firma,Stilling,Lønn,Notater,Sted,Søkt dato,Kontakt",
            "Företag,Tjänst,Lön,Anteckning,Plats,Ansökningsdatum,Kontaktperson",
            "Cég,Munkakör,Fizetés,Megjegyzés,Helyszín,Jelentkezés dátuma,Kapcsolattartó",
            "Companie,Post,Salariu,Observații,Oraș,Data aplicării,Persoană de contact",
            "Şirket,Pozisyon,Maaş,Notlar,Şehir,Başvuru Tarihi,İletişim",
            "Firma,Stanowisko,Pensja,Uwagi,Miejscowość,Data aplikacji,Osoba kontaktowa",
            "Virksomhed,Stilling,Løn,Noter,Sted,Ansøgt den,Kontaktperson",
        ],
    )
    def test_are_known_in_languages_of_the_north_and_the_east(self, tmp_path: Path, headings: str) -> None:
        found = from_csv(tmp_path, f"{headings}\nAcme,Xyz,4000,good,Bergen,2025-02-03,Ann Berg\n")
        expected = ["employer", "role", "salary", "notes", "location", "applied_on", "contact_name"]
        assert list(meanings(found).values()) == expected

    @pytest.mark.parametrize(
        ("heading", "cell", "expected"),
        [
            ("Data invio CV", "2025-03-01", "applied_on"),
            ("Data wysłania CV", "2025-03-01", "applied_on"),
            ("Fecha de inscripción", "2025-03-01", "applied_on"),
            ("Zusage/Absage", "Absage", "status"),
            ("Trust", "Leeds Teaching", "employer"),
            ("Login", "me@example.com", None),
            ("Referido por", "Luis", "referral"),
            ("Relancée le", "2025-03-01", "follow_up_on"),
            ("Announcement number", "AB-1", "requisition_id"),
        ],
    )
    def test_are_taken_for_what_they_say(self, tmp_path: Path, heading: str, cell: str, expected: str | None) -> None:
        assert (
            meanings(from_csv(tmp_path, f"Role,Link,{heading}\nCook,https://a.example/1,{cell}\n"))[heading] == expected
        )

    @pytest.mark.parametrize("word", ["Afslag", "Respins", "Reddedildi", "Elutasítva", "Odrzucone"])
    def test_may_stand_over_a_rejection_in_more_languages(self, tmp_path: Path, word: str) -> None:
        (found,) = records(from_csv(tmp_path, f"Company,Role,Status\nAcme,Cook,{word}\n"))
        assert (found.facts[-1].kind, found.problems) == (K.REJECTED, ())

    @pytest.mark.parametrize("word", ["Aplicación recibida", "Solicitud recibida"])
    def test_of_a_receipt_are_no_typing_mistake(self, tmp_path: Path, word: str) -> None:
        (found,) = records(from_csv(tmp_path, f"Company,Role,Status\nAcme,Cook,{word}\n"))
        assert (found.facts[-1].kind, found.problems) == (K.ACKNOWLEDGED, ())


_REMARKS = [
    "# Company, role and the date I applied",
    "# A = applied, R = rejected",
    "Below are the companies that I wrote to since January, newest first, and what they said.",
    "Ich habe hier alle Bewerbungen seit Januar aufgeschrieben, die neuesten stehen oben.",
]


class TestARemarkAboveAList:
    @pytest.mark.parametrize("remark", _REMARKS)
    @pytest.mark.parametrize("headings", ["", "Company,Role,Status,Date applied\n"])
    def test_is_neither_headings_nor_an_application(self, tmp_path: Path, remark: str, headings: str) -> None:
        rows = "Acme,Cook,Applied,2025-03-01\nBeta,Nurse,Rejected,2025-03-02\n"
        found = from_csv(tmp_path, f"{remark}\n{headings}{rows}")
        told = [(one.employer, one.role, one.facts[0].on) for one in records(found)]
        assert told == [("Acme", "Cook", date(2025, 3, 1)), ("Beta", "Nurse", date(2025, 3, 2))]
        assert [(one.first, one.rows) for one in found.tables[0].skipped] == [("jobs!A1", 1)]

    def test_above_columns_of_ones_own_is_not_their_headings(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, f"{_REMARKS[2]}\nAcme,good\nBeta,far\nGamma,loud\n")
        assert [column.heading for column in found.tables[0].columns] == ["Acme", "good", ""]

    def test_is_none_where_headings_are_long_and_end_in_a_colon(self, tmp_path: Path) -> None:
        text = "Name of the company:,role that I wanted there:,date when I applied:\nAcme,Cook,2025-03-01\n"
        assert [one.employer for one in records(from_csv(tmp_path, text))] == ["Acme"]

    def test_may_stand_between_the_rows_as_well(self, tmp_path: Path) -> None:
        text = "Company,Role,Status\n# paused in March,,\nAcme,Cook,Applied\nBeta,Nurse,Rejected\n#1 Staffing,,\n"
        assert [one.employer for one in records(from_csv(tmp_path, text))] == ["Acme", "Beta", "#1 Staffing"]

    @pytest.mark.parametrize("first", ["# company", "#ABC"])
    def test_is_none_where_a_program_marks_its_headings(self, tmp_path: Path, first: str) -> None:
        text = f"{first};role;date\nAcme;Cook;2025-03-01\nBeta;Nurse;2025-03-02\n"
        assert [one.role for one in records(from_csv(tmp_path, text))] == ["Cook", "Nurse"]


class TestALineOfData:
    def test_is_never_taken_for_headings(self, tmp_path: Path) -> None:
        rows = (
            "1,Acme,Night Nurse,27-03-2026,Interview,jobs@acme.example,Nice people\n"
            "2,Beta,Cook,24-02-2026,Rejected,hr@beta.example,Far away\n"
            "3,Gamma,Clerk,05-04-2026,Offer,me@gamma.example,Good pay\n"
        )
        told = [(record.employer, record.role) for record in records(from_csv(tmp_path, rows))]
        assert told == [("Acme", "Night Nurse"), ("Beta", "Cook"), ("Gamma", "Clerk")]

    @pytest.mark.parametrize(
        "rows",
        [
            "Acme,Recruiter,Referral,ann@acme.example\nBeta,Cook,LinkedIn,hr@beta.example\nGamma,Nurse,Indeed,x@gamma.example\n",
            "Acme,Recruiter,Interview\nBeta,Cook,Rejected\nGamma,Nurse,Applied\n",
            "Acme,Contact centre agent,Applied,LinkedIn\nBeta,Cook,Rejected,Indeed\nGamma,Nurse,Applied,Referral\n",
            "Acme,Reviewer,Applied,0161 496 0018\nBeta,Cook,Rejected,0161 496 0011\nGamma,Nurse,Offer,0161 496 0017\n",
            "Acme Ltd,Manager,Contact\nBeta,Cook,Rejected\nGamma,Nurse,Applied\n",
        ],
    )
    def test_stands_like_the_rows_below_it(self, tmp_path: Path, rows: str) -> None:
        told = [(one.employer.split()[0], bool(one.role)) for one in records(from_csv(tmp_path, rows))]
        assert told == [("Acme", True), ("Beta", True), ("Gamma", True)]

    @pytest.mark.parametrize("first", ["Company,Applied,Source", "Company,Manager,Referral"])
    def test_has_no_plain_heading_among_its_words(self, tmp_path: Path, first: str) -> None:
        found = from_csv(tmp_path, f"{first}\nAcme,Interview,LinkedIn\nBeta,Rejected,Indeed\n")
        assert [one.employer for one in records(found)] == ["Acme", "Beta"]

    def test_may_be_the_first_of_a_list_of_two_columns(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Acme,Cook\nBeta,Waiter\nGamma,Nurse\n")
        assert [one.role for one in records(found)] == ["Cook", "Waiter", "Nurse"]

    def test_counts_itself_whatever_stands_above_the_count(self, tmp_path: Path) -> None:
        counted = from_csv(tmp_path, "Job Number,Position,Company\n1,Nurse,Acme\n2,Cook,Beta\n3,Cook,Eps\n")
        assert [record.requisition_id for record in records(counted)] == ["", "", ""]
        told = from_csv(tmp_path, "Job Number,Position,Company\n418,Nurse,Acme\n77,Cook,Beta\n950,Cook,Eps\n")
        assert [record.requisition_id for record in records(told)] == ["418", "77", "950"]


class TestAListOfPeople:
    @pytest.mark.parametrize(
        "text",
        [
            "First Name,Last Name,Company,Position,Email,Connected On\nAnn,Example,Acme,Recruiter,a@acme.example,05 Mar 2026\n",
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnn,Example,https://x.example/1,,Acme,CTO,5 Mar 2026\n",
            "Vorname;Nachname;Firma;Position;Telefon\nAnn;Example;Acme;Recruiter;030 123456\n",
            "Prénom;Nom;Entreprise;Poste;E-mail\nAnn;Example;Acme;Recruteuse;a@acme.example\n",
        ],
    )
    def test_holds_no_applications(self, tmp_path: Path, text: str) -> None:
        assert refusal(csv_file(tmp_path, text)).what == "No list of applications was found in it: it lists people."

    def test_may_be_kept_with_what_was_sent(self, tmp_path: Path) -> None:
        text = "First name,Last name,Company,Role,Status\nAnn,Example,Acme,Nurse,Applied\n"
        assert [record.employer for record in records(from_csv(tmp_path, text))] == ["Acme"]


class TestALogOfAnOffice:
    ROWS = "11/7/2026,11/2/2026,Acme,Stocker\n,11/4/2026,Beta,Cashier\n11/14/2026,11/9/2026,Gamma,Clerk\n"

    def test_reads_days_as_a_column_of_no_use_proves(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, f"Week ending,Date,Employer,Position\n{self.ROWS}")
        assert found.questions == ()
        assert facts(found)[0] == [(K.APPLIED, date(2026, 11, 2))]

    def test_asks_where_that_column_is_not_of_days(self, tmp_path: Path) -> None:
        rows = self.ROWS.replace("11/7/2026", "a note, mostly words").replace("11/14/2026", "section 11/14/2026")
        text = f"Remark of theirs,Date,Employer,Position\n{rows.replace('a note, mostly', 'a note mostly')}"
        assert [question.kind for question in from_csv(tmp_path, text).questions] == ["date_order"]


class TestTicksAmongWords:
    def test_are_ticks_all_the_same(self, tmp_path: Path) -> None:
        rows = "Acme,Nurse,✅,✅\nBeta,Cook,✅,scheduled 3/12/2025\n"
        found = from_csv(tmp_path, f"Company,Role,Applied?,Interviewed\n{rows}")
        assert [fact.kind for fact in records(found)[0].facts] == [K.APPLIED, K.INTERVIEW_HELD]


class TestASectionOfAList:
    @pytest.mark.parametrize("line", ["Archive", "CLOSED", "Abgeschlossen"])
    def test_is_no_application(self, tmp_path: Path, line: str) -> None:
        rows = f"Acme,Cook,2025-03-01\n{line},,\nBeta,Cook,2025-02-01\n"
        found = from_csv(tmp_path, f"Company,Role,Applied on\n{rows}")
        assert [record.employer for record in records(found)] == ["Acme", "Beta"]


class TestATick:
    @pytest.mark.parametrize(
        ("heading", "kind"),
        [
            ("Interview?", K.INTERVIEW_SCHEDULED),
            ("Interviewed", K.INTERVIEW_HELD),
            ("Had interview", K.INTERVIEW_HELD),
            ("Interview done", K.INTERVIEW_HELD),
            ("Gespräch geführt", K.INTERVIEW_HELD),
            ("Entretien passé", K.INTERVIEW_HELD),
        ],
    )
    def test_tells_what_its_heading_says(self, tmp_path: Path, heading: str, kind: EventKind) -> None:
        found = from_csv(tmp_path, f"Company,Role,Applied?,{heading}\nAcme,Nurse,yes,yes\nBeta,Cook,yes,no\n")
        assert [fact.kind for fact in records(found)[0].facts] == [K.APPLIED, kind]


class TestADayInAStatus:
    @pytest.mark.parametrize(
        ("day", "on"),
        [
            ("02/12/2025", date(2025, 12, 2)),
            ("12/02/2025", date(2025, 12, 2)),
            ("11/12/2025", None),
            ("02/01/2025", None),
        ],
    )
    def test_is_read_as_its_row_proves(self, tmp_path: Path, day: str, on: date | None) -> None:
        rows = [["Company", "Role", "Applied", "Status"], ["Acme", "Cook", date(2025, 10, 12), f"Interview on {day}"]]
        found = reading(workbook(tmp_path / "jobs.xlsx", {"Jobs": rows}), today=date(2026, 3, 1))
        assert facts(found)[0][1][1] == on
