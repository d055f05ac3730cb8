"""The languages that the tracker reads."""

from __future__ import annotations

from functools import cache

from tracker.errors import UnsupportedLanguage
from tracker.languages.shape import Language

CODES = ("ar", "en", "fr")


@cache
def get(code: str) -> Language:
    """The language for a BCP 47 tag; only its first subtag counts ("ar-EG" is Arabic).

    Raises:
        UnsupportedLanguage: no module offers it.
    """
    primary = code.replace("_", "-").split("-")[0].lower()
    if primary == "ar":
        from tracker.languages.ar import AR  # noqa: PLC0415 - a language's tables are built when it is first asked for

        return AR
    if primary == "en":
        from tracker.languages.en import EN  # noqa: PLC0415

        return EN
    if primary == "fr":
        from tracker.languages.fr import FR  # noqa: PLC0415

        return FR
    raise UnsupportedLanguage(
        f"language {code!r} is not supported; use one of {', '.join(CODES)}, or leave it out to detect"
    )
