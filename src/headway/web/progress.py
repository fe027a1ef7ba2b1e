"""The page that is shown while work is done aside."""

from django.http import HttpResponse

from headway.web.access import OwnedRequest
from headway.web.aside import Job
from headway.web.page import show_page
from headway.words.numbers import number

# Shorter than this nobody needs to be told that something is being done.
_PATIENCE_SECONDS = 2.0
_LOOK_AGAIN_SECONDS = 2


def has_ended(job: Job) -> bool:
    """Wait for a moment, and say whether the work is done by then."""
    return job.wait(_PATIENCE_SECONDS)


def show_progress(request: OwnedRequest, job: Job, *, title: str, far: str, section: str = "") -> HttpResponse:
    """Show how far a job is, on a page that looks again by itself; `far` holds %(done)s and %(total)s."""
    known = 0 < job.done < job.total
    values = {
        "title": title,
        "done": job.done,
        "all": job.total,
        "far": far % {"done": number(job.done), "total": number(job.total)} if known else "",
    }
    response = show_page(request, "progress.html", values, section=section)
    response.headers["Refresh"] = str(_LOOK_AGAIN_SECONDS)
    return response
