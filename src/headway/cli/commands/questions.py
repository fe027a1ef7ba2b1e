"""`headway questions`: one's own questions for conversations, with one's own answers."""

import argparse
from uuid import UUID

from django.utils.translation import gettext as _

from headway.actions.questions import add_question, change_question, remove_question
from headway.actions.recording import Recorded
from headway.cli.finding import application_meant, one_meant, short_ids
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import print_document, tell
from headway.store.queries.questions import own_questions
from headway.store.rows import OwnQuestionRow


def run(options: argparse.Namespace, here: Here) -> int:
    """Add, change or remove a question where that is asked for, and print the list."""
    done = _change(options, here)
    application_id = _application(options, here)
    questions = own_questions(here.owner_id, application_id)
    if options.json:
        batch = str(done.batch_id) if done else None
        print_document("questions", {"batch": batch, "questions": [_document(each) for each in questions]})
        return 0
    ids = short_ids([each.id for each in questions])
    for each in questions:
        about = f" ({each.employer or each.role})" if each.application_id else ""
        tell(f"{ids[each.id]}  {each.text}{about}")
        if each.answer:
            tell(f"    {each.answer}")
    if not questions:
        tell(_("No questions yet. `headway questions --add TEXT` keeps one."))
    return 0


def _change(options: argparse.Namespace, here: Here) -> Recorded | None:
    if options.add is not None:
        return add_question(
            owner_id=here.owner_id,
            application_id=_application(options, here),
            text=_text(options.add, "--add"),
            answer=options.answer or "",
            now=here.now,
        )
    if options.change is not None:
        return _change_one(options, here)
    if options.remove is not None:
        question = _meant(options.remove, here)
        return remove_question(owner_id=here.owner_id, question_id=question.id, now=here.now)
    if options.text is not None or options.answer is not None:
        raise Unusable(_("--text and --answer go with --change ID or --add TEXT."))
    return None


def _change_one(options: argparse.Namespace, here: Here) -> Recorded:
    known = _meant(options.change, here)
    return change_question(
        owner_id=here.owner_id,
        question_id=known.id,
        application_id=_application(options, here) or known.application_id,
        text=known.text if options.text is None else _text(options.text, "--text"),
        answer=known.answer if options.answer is None else options.answer,
        now=here.now,
    )


def _application(options: argparse.Namespace, here: Here) -> UUID | None:
    return application_meant(here.owner_id, options.application) if options.application else None


def _meant(prefix: str, here: Here) -> OwnQuestionRow:
    known = {each.id: each for each in own_questions(here.owner_id)}
    return known[one_meant(list(known), prefix, _("No question has an id that begins with “%(id)s”."))]


def _text(text: str, option: str) -> str:
    if not text.strip():
        raise Unusable(_("%(option)s is empty.") % {"option": option})
    return text


def _document(question: OwnQuestionRow) -> dict[str, str | None]:
    return {
        "id": str(question.id),
        "application_id": str(question.application_id) if question.application_id else None,
        "text": question.text,
        "answer": question.answer,
    }
