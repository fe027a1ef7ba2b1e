"""The first row of a list without headings is a row like the others."""

import pytest

from headway.readers.spreadsheet.first_row import is_first_of_data
from headway.readers.spreadsheet.grid import Row
from headway.readers.spreadsheet.reading import Column

OTHERS: list[Row] = [["Beta", "bo@beta.example"], ["Gamma", "cy@gamma.example"]]


class TestIsFirstOfData:
    @pytest.mark.parametrize(
        ("row", "expected"),
        [
            (["Acme", "ann@acme.example"], True),
            (["Acme", "https://acme.example/jobs/1"], True),
            (["Company", "Mail"], False),
        ],
    )
    def test_holds_what_no_heading_is(self, row: Row, expected: bool) -> None:
        assert is_first_of_data(row, OTHERS) is expected


class TestColumn:
    def test_is_chosen_by_its_heading_or_its_letter(self) -> None:
        assert Column(letter="B", heading="Firm", meaning=None).key == "Firm"
        assert Column(letter="B", heading="", meaning=None).key == "B"
