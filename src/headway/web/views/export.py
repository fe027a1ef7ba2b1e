"""Everything to take away, as one file."""

import tempfile
from pathlib import Path

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_safe

from headway.actions.exports import export
from headway.web.access import OwnedRequest
from headway.web.uploads import uploads_folder

_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
}


@require_safe
def download(request: OwnedRequest, ending: str) -> HttpResponse:
    """Send all applications as .csv or .xlsx, or everything as .json that can be imported again."""
    if ending not in _TYPES:
        raise Http404
    asking = request.asking
    name = f"headway-{asking.today.isoformat()}.{ending}"
    with tempfile.TemporaryDirectory(dir=uploads_folder()) as folder:
        path = Path(folder) / name
        export(owner_id=asking.owner.id, path=path, today=asking.today, now=asking.now)
        content = path.read_bytes()
    response = HttpResponse(content, content_type=_TYPES[ending])
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
