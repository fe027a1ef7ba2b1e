"""A question of one's own, as typed."""

from uuid import UUID

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from headway.store.rows import OwnQuestionRow
from headway.web.forms.kindly import speak_kindly

_LONGEST = 20_000


class QuestionForm(forms.Form):
    """A question with the person's own answer; `about` is the one application that it can be meant for."""

    text = forms.CharField(label=lazy("Question"), max_length=2000, widget=forms.Textarea(attrs={"rows": 2}))
    answer = forms.CharField(
        label=lazy("My answer"), required=False, max_length=_LONGEST, widget=forms.Textarea(attrs={"rows": 4})
    )
    only_here = forms.BooleanField(required=False)

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        known: OwnQuestionRow | None = None,
        about: str = "",
    ) -> None:
        first = {"text": known.text, "answer": known.answer} if known else {}
        only_here = known is None or known.application_id is not None
        super().__init__(data, initial={**first, "only_here": only_here}, auto_id="field-%s", label_suffix="")
        if about:
            self.fields["only_here"].label = _("Only for %(about)s") % {"about": about}
        else:
            del self.fields["only_here"]
        speak_kindly(self.fields.values())

    def meant_for(self, application_id: UUID | None) -> UUID | None:
        """Return the application that the valid form means, None for all."""
        return application_id if self.cleaned_data.get("only_here") else None
