"""Whatever bytes a text file holds: it is read or refused, and never ends in an error."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headway.readers.spreadsheet import Reading
from tests.readers.spreadsheet.sheets import from_csv, read, records

CELLS = st.sampled_from(
    """Company|Role|Status|Date applied|Response date|Notes|Reason|Acme|Nurse|Rejected|yes|Interview 3/10; rejected 3/25
    2025-03-04|3/4|31.12.9999|1/1/0001|12:61|29/02|"|"a|""|-|Total|n/a|#|sep=;|<<<<<<<|=HYPERLINK("x")|1e999
    |\u0660|\u00b2|\x0b|\u2028""".replace("\n    ", "|").split("|")
)
ENDS = st.sampled_from(["\n", "\r\n", "\r", "\n\n"])
TABLES = st.builds(
    lambda separator, end, rows: end.join(separator.join(row) for row in rows).encode(),
    st.sampled_from(",;\t|"),
    ENDS,
    st.lists(st.lists(CELLS, max_size=6), max_size=6),
)
LISTS = st.builds(
    lambda end, rows: end.join(["Company,Role,Status,Date applied,Response date", *map(",".join, rows)]).encode(),
    ENDS,
    st.lists(st.lists(CELLS, min_size=4, max_size=6), max_size=5),
)
SIGNS = st.text('Company,Role;\t|"\r\n\x0b\x0c\x1c\u2028\u00b2\u0660 0123/-.', max_size=80).map(str.encode)


class TestAnyBytes:
    @settings(max_examples=200)
    @given(st.one_of(st.binary(max_size=60), SIGNS, TABLES, LISTS))
    def test_are_read_or_refused(self, data: bytes) -> None:
        with TemporaryDirectory() as folder:
            path = Path(folder, "jobs.csv")
            path.write_bytes(data)
            found = read(path)
            if isinstance(found, Reading):
                assert len(list(found.rows())) == found.read


class TestEmptyLines:
    @pytest.mark.parametrize("end", ["\n\n", "\r\n\r\n", "\n\n\n", "\n,\n\n"])
    def test_at_the_end_are_nothing(self, tmp_path: Path, end: str) -> None:
        found = from_csv(tmp_path, f"Company,Role\nAcme,Nurse{end}")
        assert [record.employer for record in records(found)] == ["Acme"]

    def test_in_the_middle_are_nothing(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, '"Company";"Role"\n"Acme";"Nurse"\n\n"Beta";"Cook"\n\n')
        assert [record.employer for record in records(found)] == ["Acme", "Beta"]
