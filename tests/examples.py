"""How many examples a property is tried on, and whether they are the same ones each time.

`make test` draws the same examples of the same code, so that its verdict is about the code and never about luck.
`make fuzz` draws others in each run, and more: FUZZ of them (2,000 if not said) where `make test` tries 40.
"""

from __future__ import annotations

import os

from hypothesis import settings

PROFILE = "tracker"
_FEW = 40
_WANTED = int(os.environ.get("FUZZ", _FEW))

settings.register_profile(PROFILE, derandomize="FUZZ" not in os.environ)


def examples(few: int) -> int:
    """So many in `make test`, in `make fuzz` as many more as it was asked for."""
    return max(few * _WANTED // _FEW, 5)
