"""What others have set a day for while the search rests."""

from datetime import UTC, date, datetime

import pytest

from headway.core.today import DueStep
from headway.core.vocabulary import EventKind, ExpectedBasis, StepKind
from headway.words.pauses import day_that_stands
from tests.words.made import a_view, an_about

ON = date(2026, 11, 26)


class TestADayThatStands:
    @pytest.mark.parametrize(
        ("kind", "about", "told"),
        [
            (StepKind.REPLY_TO_OFFER, {}, "Thursday, 26 November: your answer to the offer from Acme"),
            (StepKind.SEND_ASSESSMENT, {}, "Thursday, 26 November: the assessment for Acme"),
            (
                StepKind.PREPARE_INTERVIEW,
                {"waiting_after": EventKind.SCREENING_SCHEDULED},
                "Thursday, 26 November: the call with Acme",
            ),
            (
                StepKind.PREPARE_INTERVIEW,
                {"appointment_at": datetime(2026, 11, 26, 9, tzinfo=UTC)},
                "Thursday, 26 November, 10:00: the interview with Acme",
            ),
            # The hour is that of another one.
            (
                StepKind.PREPARE_INTERVIEW,
                {"appointment_at": datetime(2026, 11, 24, 9, tzinfo=UTC)},
                "Thursday, 26 November: the interview with Acme",
            ),
        ],
    )
    def test_is_named_with_what_is_on_it(self, kind: StepKind, about: dict[str, object], told: str) -> None:
        line = DueStep(kind=kind, due_on=ON, deadline_on=ON, basis=ExpectedBasis.STATED, about=an_about(**about))
        assert day_that_stands(line, a_view()) == told
