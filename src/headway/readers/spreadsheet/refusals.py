"""Why a file cannot be used, before its name is known."""

from dataclasses import dataclass

from headway.readers.said import gettext_noop


@dataclass(frozen=True, slots=True)
class Unusable:
    """What is wrong with a file, and what the person can do about it."""

    what: str
    advice: str


DAMAGED = Unusable(
    gettext_noop("The file is damaged or was not saved completely."),
    gettext_noop("Open it in your spreadsheet program and save it again, or copy it again from where it came."),
)
PASSWORD = Unusable(
    gettext_noop("The file is protected with a password."),
    gettext_noop("Open it in your spreadsheet program and save it without a password."),
)
TOO_LARGE = Unusable(
    gettext_noop("The file is small but becomes far too large when it is opened."),
    gettext_noop("Copy only the rows with your applications to a new file and save that."),
)
TOO_WIDE = Unusable(
    gettext_noop("One of its sheets spreads over too many rows and columns."),
    gettext_noop("Delete the cells far to the right of or below your list, save the file and try again."),
)
ENTITIES = Unusable(
    gettext_noop("The file holds definitions (a DTD or XML entities) that a spreadsheet never has."),
    gettext_noop("Open it in your spreadsheet program and save it again as .xlsx."),
)
NOT_A_SHEET = Unusable(
    gettext_noop("It is not a spreadsheet."), gettext_noop("Choose an .xlsx, .xlsm, .xls, .ods, .csv or .tsv file.")
)
BINARY_WORKBOOK = Unusable(
    gettext_noop("It is a binary workbook (.xlsb)."), gettext_noop("Open it in Excel and save it as .xlsx.")
)
NUMBERS_DOCUMENT = Unusable(
    gettext_noop("It is a Numbers document."),
    gettext_noop("In Numbers choose File, Export To, Excel and use that file."),
)
