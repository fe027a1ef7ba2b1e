"""Nothing is ever dropped: every filled cell of a data row can be found again in its record."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from headway.readers.records import ApplicationRecord
from headway.readers.spreadsheet.dates import Known, NoYear, Numbers, read_day
from headway.readers.spreadsheet.yes_no import yes_or_no
from tests.readers.spreadsheet.sheets import csv_file, reading

WORDS = st.text("abc XYZ,.-()", min_size=1, max_size=12).map(str.strip).filter(lambda text: any(map(str.isalpha, text)))
DAYS = st.sampled_from(["2025-03-04", "4 Mar", "2025-05-30", "13/4/2025", "last Friday", "2031-01-01", "8/82019"])
STATUSES = st.sampled_from(
    """Applied|Rejected|Rejected - no reason|interview 4 Mar|Interview on March 10, 2pm|ghosted|GENERATED|review/052|
    On hold|Offer|Declined|Waiting for Tom|to apply|Tailored|phone screen|2nd interview|take home|Interview cancelled|
    Interview (moved twice) with the team|Recruiter reached out|Rejected by me|Applied 4 Mar|reeejected|Followed up|
    acknowledged|offer accepted 2025-04-01|Rejected: position filled""".replace("\n", "").split("|")
).map(str.strip)
TICKS = st.sampled_from(["yes", "no", "x", "perhaps"])
PEOPLE = st.sampled_from(["Anna Kim", "Frau Weber, 0228 123456", "Sue, sue@x.example", "a@b.example, c@d.example"])
LINKS = st.sampled_from(["https://a.example/1", "see https://b.example/2 there", "www.c.example/3", "portal"])
COLUMNS: dict[str, st.SearchStrategy[str]] = {
    "Posting": LINKS,
    "Date Applied": DAYS,
    "Status": STATUSES,
    "Outcome": STATUSES,
    "Response": DAYS | STATUSES,
    "1st Interview": DAYS,
    "Phone Screen": DAYS | TICKS,
    "Rejection Date": DAYS,
    "Offer Date": DAYS,
    "Follow-Up Date": DAYS,
    "Followed up": DAYS | TICKS,
    "Status Date": DAYS,
    "Deadline": DAYS,
    "Coding Test": DAYS | TICKS,
    "Applied?": TICKS,
    "Link": LINKS,
    "Location": WORDS,
    "Salary": WORDS,
    "Salary Min": WORDS,
    "Salary Max": WORDS,
    "Source": WORDS,
    "Referral": TICKS | WORDS,
    "Recruiter": PEOPLE,
    "Recruiter Email": PEOPLE,
    "Notes": WORDS,
    "Comments": WORDS,
    "Rejection Reason": WORDS,
    "CV": WORDS,
    "Cover Letter": WORDS,
    "Last Update": DAYS,
    "Mood": WORDS,
}


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[str], list[list[str]]]:
    headings = draw(st.lists(st.sampled_from(sorted(COLUMNS)), min_size=2, max_size=9, unique=True))
    rows = [
        [f"Acme {number}", f"Role {number}", *(draw(COLUMNS[name] | st.just("")) for name in headings)]
        for number in range(draw(st.integers(1, 4)))
    ]
    return ["Company", "Role", *headings], rows


def held(record: ApplicationRecord) -> str:
    """Return everything that a record says, as one text."""
    said = [record.employer, record.role, record.url, record.location, record.salary]
    said += [record.requisition_id, record.resume_version, record.notes]
    said += [f"{one.name} {one.email} {one.phone}" for one in record.contacts]
    said += [value for _, value in record.fields]
    said += [f"{fact.evidence} {fact.text} {fact.reason} {fact.due_on}" for fact in record.facts]
    return "\n".join([*said, *(problem.value for problem in record.problems)])


def is_found(cell: str, record: ApplicationRecord) -> bool:
    text = held(record)
    day = read_day(cell)
    if cell in text or (isinstance(day, NoYear) and f"-{day.month:02}-{day.day:02}" in text):
        return True
    if isinstance(day, Known | Numbers):
        return (day.day.isoformat() if isinstance(day, Known) else "2025-04-13") in text
    # A cell about a person, or with an address in it, is taken apart.
    return all(word.strip(".,()-") in text for word in cell.split())


class TestEveryCell:
    @settings(max_examples=300, deadline=None)
    @given(tables())
    def test_is_found_again_in_its_record(self, table: tuple[list[str], list[list[str]]]) -> None:
        headings, rows = table
        lines = [",".join(f'"{cell}"' for cell in row) for row in [headings, *rows]]
        with TemporaryDirectory() as folder:
            found = reading(csv_file(Path(folder), "\n".join(lines) + "\n"))
            read = {record.employer: record for record in found.records()}
        for row in rows:
            # A tick or a cross is the fact itself, or that there is none.
            lost = [cell for cell in row if cell and yes_or_no(cell) is None and not is_found(cell, read[row[0]])]
            assert not lost, (headings, row)
