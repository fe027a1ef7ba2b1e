"""Read people's own spreadsheets of applications: messy as they are, nothing guessed, nothing dropped."""

from headway.readers.spreadsheet.choices import Choices
from headway.readers.spreadsheet.meaning import Meaning
from headway.readers.spreadsheet.read import read_spreadsheet
from headway.readers.spreadsheet.reading import Column, Reading, Refusal, Skipped, Source, Table

__all__ = [
    "Choices",
    "Column",
    "Meaning",
    "Reading",
    "Refusal",
    "Skipped",
    "Source",
    "Table",
    "read_spreadsheet",
]
