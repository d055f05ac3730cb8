"""Arabic: whose a figure is."""

from __future__ import annotations

from tracker.languages.shape import SubjectWords

SUBJECTS = SubjectWords()
