"""What stands above a list and is no part of it."""

import pytest

from headway.readers.spreadsheet.grid import Row
from headway.readers.spreadsheet.remarks import is_remark, remarks_above


class TestIsRemark:
    @pytest.mark.parametrize(
        ("row", "expected"),
        [
            (["", " "], False),
            (["# A = applied", ""], True),
            (["# Company", "Role"], False),
            (["Everything that I have sent out since the summer of this year."], True),
            (["Acme", "Cook"], False),
        ],
    )
    def test_tells_words_for_a_reader_from_a_row(self, row: Row, expected: bool) -> None:
        assert is_remark(row) is expected

    def test_counts_them_down_to_the_first_other_row(self) -> None:
        assert remarks_above([["# A = applied"], ["# R = rejected"], [""], ["# later"]]) == 2
