"""Why a file cannot be used, before its name is known."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unusable:
    """What is wrong with a file, and what the person can do about it."""

    what: str
    advice: str


DAMAGED = Unusable(
    "The file is damaged or was not saved completely.",
    "Open it in your spreadsheet program and save it again, or copy it again from where it came.",
)
PASSWORD = Unusable(
    "The file is protected with a password.", "Open it in your spreadsheet program and save it without a password."
)
TOO_LARGE = Unusable(
    "The file is small but becomes far too large when it is opened.",
    "Copy only the rows with your applications to a new file and save that.",
)
TOO_WIDE = Unusable(
    "One of its sheets spreads over too many rows and columns.",
    "Delete the cells far to the right of or below your list, save the file and try again.",
)
ENTITIES = Unusable(
    "The file holds definitions (a DTD or XML entities) that a spreadsheet never has.",
    "Open it in your spreadsheet program and save it again as .xlsx.",
)
NOT_A_SHEET = Unusable("It is not a spreadsheet.", "Choose an .xlsx, .xlsm, .xls, .ods, .csv or .tsv file.")
BINARY_WORKBOOK = Unusable("It is a binary workbook (.xlsb).", "Open it in Excel and save it as .xlsx.")
NUMBERS_DOCUMENT = Unusable("It is a Numbers document.", "In Numbers choose File, Export To, Excel and use that file.")
