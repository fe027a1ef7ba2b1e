"""Made-up searches as workbooks, the same ones on every run."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import xlsxwriter

# The day on which every benchmark takes place.
TODAY = date(2026, 6, 15)
TIMELINE = [
    "Company",
    "Position",
    "Location",
    "Salary",
    "Source",
    "Link",
    "Date Applied",
    "Phone Screen",
    "1st Interview",
    "2nd Interview",
    "3rd Interview",
    "Rejection Date",
]
LIST = [
    "Company",
    "Position",
    "Location",
    "Salary",
    "Source",
    "Link",
    "Date Applied",
    "Status",
    "Contact",
    "Email",
    "Resume Version",
    "Notes",
]
TOWNS = ["Leeds", "Porto", "Łódź", "Graz", "Lyon", "Turin", "Gent", "Bergen", "Cork", "Malmö"]
TRADES = ["Analyst", "Nurse", "Electrician", "Buyer", "Editor", "Planner", "Welder", "Teacher", "Clerk", "Engineer"]
FIELDS = ["Energy", "Care", "Rail", "Paper", "Water", "Harbour", "Textile", "Museum", "Forest", "Dairy"]
# Whatever the length of the search, so much of it is recent: what a person has in hand does not grow with the years.
RECENT = 200

Row = list[str | int | date | None]


def timeline_rows(count: int) -> Iterator[Row]:
    """The applications of a search, the newest first: recent ones still open, older ones closed after six facts."""
    dice = random.Random(7)  # noqa: S311 - made-up data, the same every time
    for number in range(count):
        applied_on = TODAY - timedelta(days=number // 4 if number < RECENT else 100 + (number - RECENT) % 2000)
        later = [applied_on + timedelta(days=days) for days in (6, 13, 20, 29, 41)]
        if number < RECENT:
            later = [day if day < TODAY and dice.random() < 0.25 else None for day in later[:2]] + [None] * 3
        yield [*posting(dice, number), applied_on, *later]


def list_rows(count: int) -> Iterator[Row]:
    """The sheet that most people keep: one line for each application, a status, a few words."""
    dice = random.Random(7)  # noqa: S311 - made-up data, the same every time
    for number in range(count):
        yield [
            *posting(dice, number),
            TODAY - timedelta(days=number % 2000),
            dice.choice(["Applied", "Applied", "No response", "Rejected", "Interview", "Withdrawn"]),
            f"{dice.choice(['Ana', 'Bo', 'Cleo'])} {dice.choice(TOWNS)}",
            f"jobs{number}@mail.example",
            f"v{dice.randrange(9)}",
            dice.choice(["", "Asked for a start in March", "Two rounds, then a task", "Heard of it from a friend"]),
        ]


def posting(dice: random.Random, number: int) -> Row:
    return [
        f"{dice.choice(FIELDS)} {dice.choice(TOWNS)} {number}",
        f"{dice.choice(TRADES)}, {dice.choice(FIELDS)}",
        dice.choice(TOWNS),
        30_000 + dice.randrange(40) * 1_000,
        dice.choice(["Referral", "LinkedIn", "Company website", "Agency"]),
        f"https://jobs.example/{number}",
    ]


def write_workbook(path: Path, kind: str, count: int) -> None:
    """One sheet with a heading row and `count` rows of twelve columns; `kind` is "timeline" or "list"."""
    headings, rows = {"timeline": (TIMELINE, timeline_rows), "list": (LIST, list_rows)}[kind]
    with xlsxwriter.Workbook(path, {"constant_memory": True, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet("Applications")
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row(0, 0, headings)
        for number, row in enumerate(rows(count), start=1):
            for column, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write_datetime(number, column, value, day)
                elif value is not None:
                    sheet.write(number, column, value)


if __name__ == "__main__":
    write_workbook(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
