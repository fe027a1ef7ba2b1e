"""Long work is done once, aside, and its answer or its fault is fetched."""

from __future__ import annotations

from threading import Event, current_thread
from typing import TYPE_CHECKING

import pytest

from headway.web.aside import Jobs

if TYPE_CHECKING:
    from django.conf import LazySettings


@pytest.fixture(autouse=True)
def aside(settings: LazySettings) -> None:
    settings.HEADWAY_WORKS_ASIDE = True


class TestAJob:
    def test_is_done_in_a_thread_of_its_own(self) -> None:
        job = Jobs().begin("key", lambda _tell: current_thread())
        assert job.wait(20)
        assert job.answer() is not current_thread()

    def test_says_how_far_it_is_until_it_ends(self) -> None:
        told, go_on = Event(), Event()

        def work(tell: object) -> str:
            tell(3, 9)  # type: ignore[operator]  # a plain callable
            told.set()
            go_on.wait(20)
            return "done"

        job = Jobs().begin("key", work)
        assert told.wait(20)
        assert not job.wait(0)
        assert (job.done, job.total) == (3, 9)
        go_on.set()
        assert job.wait(20)
        assert job.answer() == "done"

    def test_raises_what_the_work_raised(self) -> None:
        job = Jobs().begin("key", lambda _tell: 1 / 0)
        assert job.wait(20)
        with pytest.raises(ZeroDivisionError):
            job.answer()


class TestJobs:
    def test_do_the_work_of_one_key_once(self) -> None:
        jobs, calls = Jobs(), list[int]()
        first, second = (jobs.begin("key", lambda _tell: calls.append(1)) for _ in range(2))
        assert first is second
        assert first.wait(20)
        assert calls == [1]
        jobs.forget("key")
        assert jobs.begin("key", lambda _tell: calls.append(2)) is not first

    def test_forget_the_oldest(self) -> None:
        jobs = Jobs()
        for number in range(20):
            jobs.begin(number, lambda _tell: None)
        assert jobs.find(0) is None
        assert jobs.find(19) is not None
