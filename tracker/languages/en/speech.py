"""English: who says so."""

from __future__ import annotations

from tracker.languages.shape import SpeechWords

SPEECH = SpeechWords()
