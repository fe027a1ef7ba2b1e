"""A conversation on one line."""

from datetime import UTC, date, datetime

import pytest

from headway.core.rounds import Round
from headway.core.vocabulary import InterviewFormat, RoundState, Stage
from headway.words.rounds import round_line
from tests.words.made import a_view

AT = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)


class TestRoundLine:
    @pytest.mark.parametrize(
        ("told", "line"),
        [
            (
                Round(stage=Stage.SCREENING, round=None, state=RoundState.SCHEDULED),
                "Screening call: Arranged · its day is not known",
            ),
            (
                Round(
                    stage=Stage.INTERVIEW,
                    round=2,
                    state=RoundState.MOVED,
                    on=date(2026, 11, 25),
                    at=AT,
                    zone="America/New_York",
                    format=InterviewFormat.PANEL,
                    people=("Ann Lee", "Bo Ray"),
                ),
                "Interview 2: Moved · Wednesday, 25 November, at 14:30 (08:30 in New York) · "
                "With several people at once · with Ann Lee, Bo Ray",
            ),
            (
                Round(
                    stage=Stage.INTERVIEW,
                    round=1,
                    state=RoundState.NO_SHOW,
                    on=date(2026, 11, 10),
                    at=AT,
                    place="Main Street 1",
                    wanted="maps",
                ),
                "Interview 1: They did not come · 10 November · Main Street 1 · What they want to see: maps",
            ),
        ],
    )
    def test_tells_what_became_of_it_when_where_and_with_whom(self, told: Round, line: str) -> None:
        assert round_line(told, a_view()) == line
