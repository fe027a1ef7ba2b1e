"""Work that may take longer than anybody waits for a page: done aside, and asked after until it is there."""

from collections import OrderedDict
from collections.abc import Callable
from threading import Event, Lock, Thread
from typing import Any

from django.conf import settings
from django.db import connections

Progress = Callable[[int, int], None]
Work = Callable[[Progress], Any]

# What nobody asks after any more makes room for what comes.
_REMEMBERED = 16


class Job:
    """One piece of work; `done` and `total` say how far it is, both 0 while that is not known."""

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self._finished = Event()
        self._answer: Any = None
        self._fault: Exception | None = None

    def wait(self, seconds: float) -> bool:
        """Wait for the end of the work, but not longer; say whether it has ended."""
        return self._finished.wait(seconds)

    def answer(self) -> Any:
        """Return what the finished work gave, or raise what it raised."""
        if self._fault is not None:
            raise self._fault
        return self._answer

    def run(self, work: Work) -> None:
        """Do the work in the thread of the caller."""
        try:
            self._answer = work(self._tell)
        except Exception as error:
            self._fault = error
        finally:
            self._finished.set()

    def run_in_thread(self, work: Work) -> None:
        """Do the work, and leave no connection of this thread to the database behind."""
        try:
            self.run(work)
        finally:
            connections.close_all()

    def _tell(self, done: int, total: int) -> None:
        self.done, self.total = done, total


class Jobs:
    """The jobs of this process by what they are about, so that asking twice does the work once."""

    def __init__(self) -> None:
        self._jobs: OrderedDict[object, Job] = OrderedDict()
        self._guard = Lock()

    def begin(self, key: object, work: Work) -> Job:
        """Return the job of this key; where there is none, its work begins now."""
        with self._guard:
            known = self._jobs.get(key)
            if known is not None:
                return known
            job = self._jobs[key] = Job()
            while len(self._jobs) > _REMEMBERED:
                self._jobs.popitem(last=False)
        if settings.HEADWAY_WORKS_ASIDE:
            # A thread that ends with the program: what it was writing is then rolled back.
            Thread(target=job.run_in_thread, args=(work,), daemon=True).start()
        else:
            job.run(work)
        return job

    def find(self, key: object) -> Job | None:
        """Return the job of this key, running or finished."""
        with self._guard:
            return self._jobs.get(key)

    def forget(self, key: object) -> None:
        """Let go of a job whose answer was fetched."""
        with self._guard:
            self._jobs.pop(key, None)


jobs = Jobs()
