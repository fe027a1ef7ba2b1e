"""Days as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.readers.spreadsheet.dates import (
    Known,
    NoYear,
    Numbers,
    Unclear,
    from_serial,
    in_order,
    is_ambiguous,
    possible_orders,
    read_day,
)

CERTAIN = {
    "2025-03-04": date(2025, 3, 4),
    "2025/3/4": date(2025, 3, 4),
    "2025.03.04": date(2025, 3, 4),
    "20250304": date(2025, 3, 4),
    "2026-02-14T18:12:00Z": date(2026, 2, 14),
    "2026-01-10T10:30:00": date(2026, 1, 10),
    "2025-01-02 17:32:10": date(2025, 1, 2),
    "2025-06-07T21:31:26.123+02:00": date(2025, 6, 7),
    "Mar 4, 2025 10:32 AM (UTC)": date(2025, 3, 4),
    "March 4, 2025 2:00 PM (GMT+1)": date(2025, 3, 4),
    "2025-03-04 (by mail)": date(2025, 3, 4),
    "2026-03-12, 14 Uhr": date(2026, 3, 12),
    "4 Mar 2025 2pm": date(2025, 3, 4),
    "4 Mar 2025 14:00 CEST": date(2025, 3, 4),
    "2026年7月22日": date(2026, 7, 22),
    "45720": date(2025, 3, 4),
    "45720.5": date(2025, 3, 4),
    "August 10, 2024": date(2024, 8, 10),
    "15-Jan-2026": date(2026, 1, 15),
    "14 Jan 26": date(2026, 1, 14),
    "4 Mar 2025": date(2025, 3, 4),
    "March 4th, 2025": date(2025, 3, 4),
    "4th of March 2025": date(2025, 3, 4),
    "2025 March 4": date(2025, 3, 4),
    "Thu, 02 Jan 2025 10:18:54 +0000": date(2025, 1, 2),
    "4. März 2025": date(2025, 3, 4),
    "4. Maerz 2025": date(2025, 3, 4),
    "1er août 2025": date(2025, 8, 1),
    "4 de marzo de 2025": date(2025, 3, 4),
    "4 de março de 2025": date(2025, 3, 4),
    "4 marzo 2025": date(2025, 3, 4),
    "4 maart 2025": date(2025, 3, 4),
    "4 mei 98": date(1998, 5, 4),
}
WITHOUT_YEAR = {
    "4 Mar": NoYear(3, 4),
    "8-Jul": NoYear(7, 8),
    "March 4th": NoYear(3, 4),
    "Feb 29": NoYear(2, 29),
    "lun. 3 févr.": NoYear(2, 3),
}
IN_NUMBERS = {
    "3/4/2025": Numbers(3, 4, 2025, "/"),
    "4.3.2025": Numbers(4, 3, 2025, "."),
    "le 15/03": Numbers(15, 3, None, "/"),
    "4.3.2025 (per Mail)": Numbers(4, 3, 2025, "."),
    "12-31-23": Numbers(12, 31, 23, "-"),
    "11/23/24, 11:39 PM": Numbers(11, 23, 24, "/"),
    "11/04/2026 18:49:48": Numbers(11, 4, 2026, "/"),
    "3/4": Numbers(3, 4, None, "/"),
    "4.3.": Numbers(4, 3, None, "."),
    "Mon 3/4/25": Numbers(3, 4, 25, "/"),
}
UNCLEAR = [
    "",
    "last Friday",
    "8/82019",
    "8/5/2019 & 8/14/2019",
    "2025-13-40",
    "March 2025",
    "March 4 or 5",
    "45",
    "12345678",
    "99999",
    "March April 4",
    "Feb 30",
    "4 Mar 123",
    "123 Mar 2025",
    "tomorrow at 5",
    "x" * 61 + "1",
    "4/",
]


class TestOneCell:
    @pytest.mark.parametrize(("text", "day"), CERTAIN.items())
    def test_reads_a_day_that_is_certain(self, text: str, day: date) -> None:
        assert read_day(text) == Known(day)

    @pytest.mark.parametrize(("text", "written"), WITHOUT_YEAR.items())
    def test_keeps_a_missing_year_open(self, text: str, written: NoYear) -> None:
        assert read_day(text) == written

    @pytest.mark.parametrize(("text", "written"), IN_NUMBERS.items())
    def test_leaves_the_order_of_numbers_to_the_column(self, text: str, written: Numbers) -> None:
        assert read_day(text) == written

    @pytest.mark.parametrize("text", UNCLEAR)
    def test_does_not_make_a_day_of_anything_else(self, text: str) -> None:
        assert isinstance(read_day(text), Unclear)

    @given(st.text(max_size=80))
    def test_never_raises(self, text: str) -> None:
        read_day(text)

    @given(st.dates(date(1990, 1, 1), date(2060, 12, 31)))
    def test_reads_back_what_was_written_in_any_certain_way(self, day: date) -> None:
        for pattern in ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d-%b-%Y", "%a, %d %b %Y 10:00"):
            assert read_day(day.strftime(pattern)) == Known(day)

    @given(st.dates(date(2000, 1, 1), date(2060, 12, 31)), st.sampled_from("/-."))
    def test_numbers_give_the_day_back_in_their_own_order(self, day: date, separator: str) -> None:
        written = read_day(f"{day.day}{separator}{day.month}{separator}{day.year}")
        assert isinstance(written, Numbers)
        assert in_order(written, "dmy") == Known(day)


class TestNumbers:
    def test_points_mean_day_first(self) -> None:
        assert possible_orders(Numbers(4, 3, 2025, ".")) == {"dmy"}

    def test_a_part_above_twelve_decides(self) -> None:
        assert possible_orders(Numbers(13, 4, 2025, "/")) == {"dmy"}
        assert possible_orders(Numbers(4, 13, 2025, "/")) == {"mdy"}

    def test_two_equal_parts_are_one_day_either_way(self) -> None:
        assert not is_ambiguous(Numbers(3, 3, 2025, "/"))
        assert is_ambiguous(Numbers(3, 4, 2025, "/"))

    def test_year_first_needs_a_short_year_in_front(self) -> None:
        assert in_order(Numbers(25, 3, 4, "/"), "ymd") == Known(date(2025, 3, 4))
        assert isinstance(in_order(Numbers(25, 3, 2004, "/"), "ymd"), Unclear)

    def test_no_such_day_in_that_order_is_unclear(self) -> None:
        assert isinstance(in_order(Numbers(4, 13, 2025, "/"), "dmy"), Unclear)
        assert in_order(Numbers(4, 3, None, "/"), "mdy") == NoYear(4, 3)

    def test_serial_numbers_far_from_our_time_are_no_days(self) -> None:
        assert isinstance(from_serial(120_000), Unclear)
        assert isinstance(from_serial(12), Unclear)
