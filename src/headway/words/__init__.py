"""The sentences that faces share: values of core in plain, kind, short English, through gettext."""
