"""The person and their settings."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from headway.actions.calendars import UnknownCountryError, calendar_of
from headway.actions.owners import change_settings, ensure_owner
from headway.core.vocabulary import EventKind, ExpectedBasis
from headway.store import models
from headway.store.queries.owners import get_owner, sole_owner
from tests.cast import NOW, a_fact, an_application, an_owner, applied, detail


@pytest.mark.django_db
class TestEnsureOwner:
    def test_sets_the_person_up_once(self) -> None:
        first = ensure_owner(now=NOW, zone="Europe/Berlin")
        again = ensure_owner(now=NOW + timedelta(days=1), zone="UTC")
        assert first == again == sole_owner()
        assert first.zone == "Europe/Berlin"
        assert models.Search.objects.count() == 1


@pytest.mark.django_db
class TestChangeSettings:
    def test_plans_everything_anew(self) -> None:
        alice = an_owner()
        application = an_application(alice, applied(date(2026, 11, 1)))
        change_settings(
            owner_id=alice,
            now=NOW,
            zone="Europe/Paris",
            country="",
            subdivision="",
            policy={"attention_days_after_apply": 21},
            laws_off=(),
        )
        row = detail(alice, application).application
        assert (row.expected_by, row.expected_basis) == (date(2026, 11, 22), ExpectedBasis.SETTING)
        owner = get_owner(alice)
        assert owner is not None
        assert (owner.zone, owner.policy) == ("Europe/Paris", {"attention_days_after_apply": 21})

    def test_counts_business_days_in_the_country_of_the_person(self) -> None:
        alice = an_owner()
        held = a_fact(EventKind.INTERVIEW_HELD, date(2026, 12, 18))
        application = an_application(alice, held)
        before = detail(alice, application).application.expected_by
        change_settings(owner_id=alice, now=NOW, zone="UTC", country="DE", subdivision="BY", policy={}, laws_off=())
        # 25 December is a Friday; the 26th, a holiday too, is a Saturday anyway.
        assert (before, detail(alice, application).application.expected_by) == (date(2026, 12, 28), date(2026, 12, 29))

    def test_leave_the_plan_alone_when_only_the_zone_moves(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        models.Application.objects.update(stage="offer")
        change_settings(owner_id=alice, now=NOW, zone="Asia/Tokyo", country="", subdivision="", policy={}, laws_off=())
        assert detail(alice, application).application.stage == "offer"

    def test_keep_who_one_is_until_told_otherwise(self) -> None:
        alice = an_owner()
        same = {"zone": "UTC", "country": "", "subdivision": "", "policy": {}, "laws_off": ()}
        change_settings(owner_id=alice, now=NOW, **same, name=" Sam  Roe ", phone="+1 555 01")
        change_settings(owner_id=alice, now=NOW, **same)
        owner = get_owner(alice)
        assert owner is not None
        assert (owner.name, owner.phone) == ("Sam Roe", "+1 555 01")
        with pytest.raises(ValueError, match="at most 100"):
            change_settings(owner_id=alice, now=NOW, **same, name="x" * 101)

    def test_that_change_nothing_record_nothing(self) -> None:
        alice = an_owner()
        same = change_settings(
            owner_id=alice, now=NOW, zone="Europe/Berlin", country="", subdivision="", policy={}, laws_off=()
        )
        assert same is None
        assert not models.Batch.objects.exists()

    def test_let_a_law_hold_or_not(self) -> None:
        alice = an_owner()
        facts = (applied(date(2026, 9, 1)), a_fact(EventKind.INTERVIEW_HELD, date(2026, 9, 10)))
        where = {"location": "Toronto, Ontario", "fields": [("Company size", "200")]}
        application = an_application(alice, *facts, **where)
        assert detail(alice, application).application.expected_basis == ExpectedBasis.LAW
        change_settings(owner_id=alice, now=NOW, zone="UTC", country="", subdivision="", policy={}, laws_off=["ON-45"])
        assert detail(alice, application).application.expected_basis == ExpectedBasis.USUAL

    @pytest.mark.parametrize(
        ("wrong", "why"),
        [
            ({"zone": "Middle/Earth"}, "no time zone"),
            ({"zone": "../etc/passwd"}, "no time zone"),
            ({"zone": ""}, "no time zone"),
            ({"country": "XX"}, "no holidays"),
            ({"country": "DE", "subdivision": "ZZ"}, "no holidays"),
            ({"policy": {"attention_days_after_apply": 99}}, "7 to 21"),
            ({"policy": {"luck": 1}}, "no number"),
        ],
    )
    def test_refuse_what_cannot_be(self, wrong: dict[str, object], why: str) -> None:
        alice = an_owner()
        before = models.Owner.objects.values().get(id=alice)
        values = {"zone": "UTC", "country": "", "subdivision": "", "policy": {}, "laws_off": ()} | wrong
        with pytest.raises(ValueError, match=why):
            change_settings(owner_id=alice, now=NOW, **values)  # type: ignore[arg-type]
        assert models.Owner.objects.values().get(id=alice) == before


class TestCalendarOf:
    def test_knows_holidays_and_weekends_of_a_country(self) -> None:
        germany, israel = calendar_of("DE", ""), calendar_of("IL", "")
        assert not germany.is_business_day(date(2026, 10, 3))
        assert not germany.is_business_day(date(2027, 1, 1))
        assert israel.is_business_day(date(2026, 11, 22))
        assert not israel.is_business_day(date(2026, 11, 20))

    def test_knows_a_part_of_it(self) -> None:
        epiphany = date(2027, 1, 6)
        assert calendar_of("DE", "").is_business_day(epiphany)
        assert not calendar_of("DE", "BY").is_business_day(epiphany)

    def test_without_a_country_knows_weekends_only(self) -> None:
        assert calendar_of("", "").holidays == frozenset()

    def test_refuses_a_country_it_does_not_know(self) -> None:
        with pytest.raises(UnknownCountryError, match="XX"):
            calendar_of("XX", "")
