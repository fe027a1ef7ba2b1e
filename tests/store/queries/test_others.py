"""Good news, and the other applications."""

from datetime import date, timedelta

import pytest

from headway.core.vocabulary import Channel, EventKind, StepKind
from headway.store.queries.today import gather_today
from tests.cast import TODAY, a_fact, an_application, an_owner, applied

pytestmark = pytest.mark.django_db
K = EventKind
INVITED = a_fact(K.INTERVIEW_SCHEDULED, TODAY + timedelta(days=9), learned_on=TODAY - timedelta(days=1))
OFFERED = a_fact(K.OFFERED, TODAY)


def kinds(owner: object, day: date = TODAY) -> list[StepKind]:
    return [line.kind for line in gather_today(owner, day).lines]  # type: ignore[arg-type]  # an owner's id


class TestKeepingTwoOthersMoving:
    def test_needs_two_others_that_are_open_and_awake(self) -> None:
        alice = an_owner()
        an_application(alice, applied(), INVITED)
        an_application(alice, a_fact(K.SAVED, TODAY), employer="Globex")
        an_application(alice, applied(), a_fact(K.LET_GO, TODAY), employer="Initech")
        an_application(alice, applied(), a_fact(K.REJECTED, TODAY), employer="Hooli")
        an_application(an_owner("Charlie"), applied(), employer="Vandelay")
        assert StepKind.KEEP_MOVING not in kinds(alice)
        an_application(alice, applied(), employer="Umbrella")
        assert StepKind.KEEP_MOVING in kinds(alice)


class TestAnOffer:
    def test_names_those_who_still_decide_about_the_same_person(self) -> None:
        alice = an_owner()
        held = a_fact(K.INTERVIEW_HELD, TODAY)
        an_application(alice, applied(), OFFERED)
        an_application(alice, applied(), held, employer="Globex")
        an_application(alice, applied(), held, employer="Globex")
        an_application(alice, applied(), employer="Brook client", channel=Channel.AGENCY)
        an_application(alice, applied(), employer="Silent")
        an_application(alice, applied(), held, a_fact(K.REJECTED, TODAY), employer="Hooli")
        an_application(an_owner("Charlie"), applied(), held, employer="Vandelay")
        (offer,) = [line for line in gather_today(alice, TODAY).lines if line.kind == StepKind.REPLY_TO_OFFER]
        assert offer.about.to_tell == ("Brook client", "Globex")
