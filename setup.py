"""What a wheel holds beside the packages: the demo articles, so that `--demo` needs no checkout.

With TRACKER_COMPILE=1 the extraction is compiled by mypyc, from the same sources (`make compiled`).
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_py import build_py

_SEEDS = Path(__file__).parent / "seeds"


class BuildWithDemo(build_py):
    """Builds the packages and lays the demo articles beside them, where `tracker/demo.py` looks for them."""

    def run(self) -> None:
        """Build; an editable installation reads the checkout's own."""
        super().run()
        if self.editable_mode:
            return
        folder = Path(self.build_lib) / "tracker" / "seeds"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(_SEEDS, folder)


def compiled() -> list[Extension]:
    """The modules that are compiled, where that is asked for."""
    if os.environ.get("TRACKER_COMPILE") != "1":
        return []
    sys.path.insert(0, str(Path(__file__).parent))
    from compiling import extensions  # noqa: PLC0415 - a plain build goes without it

    return extensions()


setup(cmdclass={"build_py": BuildWithDemo}, ext_modules=compiled())
