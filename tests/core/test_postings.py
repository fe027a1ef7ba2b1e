"""Whether a posting was open to the public: nobody's word is against it unless the person says so."""

from __future__ import annotations

import pytest

from headway.core.postings import advertised_field, was_advertised


class TestWasAdvertised:
    @pytest.mark.parametrize(
        ("channel", "fields", "advertised"),
        [
            ("", {}, True),
            ("job_board", {}, True),
            ("referral", {}, True),
            ("speculative", {}, False),
            ("speculative", {"Public posting": "yes"}, True),
            ("job_board", {"Public posting": "no"}, False),
            ("", {"Posting type": "Internal"}, False),
            ("", {"Posting type": "full-time"}, True),
        ],
    )
    def test_follows_the_persons_word_then_the_channel(
        self, channel: str, fields: dict[str, str], advertised: bool
    ) -> None:
        assert was_advertised(channel, fields) is advertised

    def test_writes_into_the_field_that_tells_it(self) -> None:
        assert advertised_field({"Mood": "x", "Advertised": "yes"}) == "Advertised"
        assert advertised_field({"Mood": "x"}) == "Public posting"
