"""English: what a poll says about itself."""

from __future__ import annotations

from tracker.languages.shape import PollWords

POLLS = PollWords()
