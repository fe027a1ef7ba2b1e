"""The addresses of the pages."""

from django.urls import path

from headway.web.views import (
    add,
    application,
    beside,
    changes,
    events,
    export,
    follow_up,
    imports,
    law,
    lessons,
    lists,
    pause,
    review,
    settings,
    start,
    talks,
    today,
)

handler400 = "headway.web.views.errors.bad_request"
handler403 = "headway.web.views.errors.forbidden"
handler404 = "headway.web.views.errors.not_found"
handler500 = "headway.web.views.errors.server_error"

urlpatterns = [
    path("start/<str:token>", start.start, name="start"),
    path("", today.show_today, name="today"),
    path("group/<slug:kind>", today.group, name="group"),
    path("add", add.add, name="add"),
    path("applications", lists.show_table, name="applications"),
    path("applications/board", lists.show_board_page, name="board"),
    path("applications/bulk", lists.log_bulk, name="bulk"),
    path("applications/<uuid:application_id>", application.show_application, name="application"),
    path("applications/<uuid:application_id>/log", application.log, name="log"),
    path("applications/<uuid:application_id>/quick", application.log_quick, name="quick"),
    path("applications/<uuid:application_id>/no", talks.after_a_no, name="no"),
    path("applications/<uuid:application_id>/follow-up", follow_up.ask, name="follow up"),
    path("applications/<uuid:application_id>/calls", follow_up.tell_calls, name="calls"),
    path("applications/<uuid:application_id>/law", law.change, name="law"),
    path("applications/<uuid:application_id>/prepare", talks.prepare, name="prepare"),
    path("applications/<uuid:application_id>/edit", application.edit, name="edit"),
    path("applications/<uuid:application_id>/notes", application.keep_notes, name="notes"),
    path("applications/<uuid:application_id>/people", beside.add_person, name="people"),
    path("applications/<uuid:application_id>/people/<uuid:contact_id>", beside.change_person, name="person"),
    path("applications/<uuid:application_id>/people/<uuid:contact_id>/remove", beside.remove_person, name="no person"),
    path("applications/<uuid:application_id>/documents", beside.add_document, name="documents"),
    path("applications/<uuid:application_id>/documents/<uuid:document_id>", beside.change_document, name="document"),
    path(
        "applications/<uuid:application_id>/documents/<uuid:document_id>/remove",
        beside.remove_document,
        name="no document",
    ),
    path("events/<uuid:event_id>/retract", events.retract, name="retract"),
    path("events/<uuid:event_id>/put-back", events.put_back, name="put back"),
    path("applications/<uuid:application_id>/events/<uuid:event_id>", events.correct, name="correct"),
    path("import", imports.begin, name="import"),
    path("import/<uuid:upload_id>", imports.preview, name="preview"),
    path("import/<uuid:upload_id>/apply", imports.apply, name="apply"),
    path("import/<uuid:upload_id>/result", imports.result, name="result"),
    path("imports/<uuid:batch_id>", imports.imported, name="imported"),
    path("import/<uuid:upload_id>/drop", imports.drop, name="drop"),
    path("review", review.review, name="review"),
    path("settings", settings.change, name="settings"),
    path("export/<slug:ending>", export.download, name="export"),
    path("theme", changes.choose_theme, name="theme"),
    path("lessons", lessons.show, name="lessons"),
    path("lessons/<uuid:event_id>/tried", lessons.tried, name="tried"),
    path("pause", pause.pause, name="pause"),
    path("changes", changes.show, name="changes"),
    path("undo/<uuid:batch_id>", changes.take_back, name="undo"),
    path("undo/<uuid:batch_id>/progress", changes.taking_back, name="undoing"),
]
