"""What rejections have in common."""

import pytest

from headway.core.patterns import Pattern, Rejection, patterns
from headway.core.vocabulary import ReasonKind, Stage

FORM = Rejection(stage=Stage.APPLIED, reason_kind=None)
MET = Rejection(stage=Stage.INTERVIEW, reason_kind=None)
SALARY = Rejection(stage=Stage.INTERVIEW, reason_kind=ReasonKind.SALARY)
SKILLS = Rejection(stage=Stage.SCREENING, reason_kind=ReasonKind.SKILLS)
SILENT = Rejection(stage=Stage.APPLIED, reason_kind=ReasonKind.NOT_SAID)


class TestPatterns:
    @pytest.mark.parametrize(
        ("rejections", "found"),
        [
            ([], ()),
            ([SALARY] * 4, ()),
            ([MET] * 4 + [FORM] * 2, (Pattern(count=4, total=6, stage=Stage.INTERVIEW),)),
            ([MET] * 3 + [FORM] * 3, ()),
            (
                [MET] * 2 + [SALARY] * 2 + [FORM] * 2,
                (
                    Pattern(count=4, total=6, stage=Stage.INTERVIEW),
                    Pattern(count=2, total=6, reason_kind=ReasonKind.SALARY),
                ),
            ),
            ([SALARY, SKILLS, FORM, MET, SILENT], ()),
            ([SILENT] * 5, (Pattern(count=5, total=5, stage=Stage.APPLIED),)),
            (
                [SALARY] * 2 + [SKILLS] * 3,
                (
                    Pattern(count=3, total=5, stage=Stage.SCREENING),
                    Pattern(count=3, total=5, reason_kind=ReasonKind.SKILLS),
                    Pattern(count=2, total=5, reason_kind=ReasonKind.SALARY),
                ),
            ),
        ],
    )
    def test_are_told_from_five_cases_on(self, rejections: list[Rejection], found: tuple[Pattern, ...]) -> None:
        assert patterns(rejections) == found
