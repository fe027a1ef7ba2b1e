"""What may be said after a no: nothing that is not true of this person now."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.core.outlook import Outlook, Remark, remarks
from headway.core.vocabulary import STAGE_ORDER, ReasonKind, Stage


def an_outlook(**changes: object) -> Outlook:
    usual: dict[str, object] = {
        "applied": 5,
        "invited": 0,
        "open_others": 0,
        "stage": Stage.APPLIED,
        "reason_kind": None,
        "lesson": "",
    }
    return Outlook(**{**usual, **changes})  # type: ignore[arg-type]  # a test factory


class TestRemarks:
    @pytest.mark.parametrize(
        ("outlook", "said"),
        [
            (an_outlook(), ()),
            (an_outlook(stage=Stage.INTERVIEW), (Remark.REACHED_INTERVIEW,)),
            (an_outlook(stage=Stage.OFFER, open_others=3), (Remark.REACHED_INTERVIEW, Remark.STILL_OPEN)),
            (an_outlook(stage=Stage.SCREENING, invited=1), ()),
            (an_outlook(reason_kind=ReasonKind.INTERNAL_CANDIDATE), (Remark.REASON_OUTSIDE,)),
            (an_outlook(reason_kind=ReasonKind.SKILLS), ()),
            (an_outlook(applied=9), ()),
            (an_outlook(applied=10), (Remark.WITHIN_THE_USUAL,)),
            (an_outlook(applied=98), (Remark.WITHIN_THE_USUAL,)),
            (an_outlook(applied=99), ()),
            (an_outlook(applied=40, invited=1), ()),
            (an_outlook(lesson="More SQL.", open_others=3), (Remark.LEARNED,)),
            (an_outlook(open_others=1), (Remark.STILL_OPEN,)),
        ],
    )
    def test_are_a_fact_about_the_no_and_one_that_leads_on(self, outlook: Outlook, said: tuple[Remark, ...]) -> None:
        assert remarks(outlook) == said

    @given(
        st.builds(
            Outlook,
            applied=st.integers(0, 500),
            invited=st.integers(0, 50),
            open_others=st.integers(0, 50),
            stage=st.sampled_from(Stage),
            reason_kind=st.none() | st.sampled_from(ReasonKind),
            lesson=st.sampled_from(["", "More SQL."]),
        )
    )
    def test_are_never_made_where_they_do_not_hold(self, outlook: Outlook) -> None:
        said = remarks(outlook)
        assert len(said) <= 2
        if Remark.REACHED_INTERVIEW in said:
            assert STAGE_ORDER[outlook.stage] >= STAGE_ORDER[Stage.INTERVIEW]
        if Remark.REASON_OUTSIDE in said:
            assert outlook.reason_kind in (ReasonKind.INTERNAL_CANDIDATE, ReasonKind.POSITION_PAUSED)
        if Remark.WITHIN_THE_USUAL in said:
            # Even for those who are invited least, none at all in so many is no rare thing.
            assert outlook.invited == 0
            assert 0.97**outlook.applied > 0.05
        if Remark.LEARNED in said:
            assert outlook.lesson
        if Remark.STILL_OPEN in said:
            assert outlook.open_others
