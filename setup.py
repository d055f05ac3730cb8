"""What a wheel holds beside the packages: the demo articles, so that `--demo` needs no checkout.

With TRACKER_COMPILE=1 the extraction is compiled by mypyc, from the same sources (`make compiled`).
"""

from __future__ import annotations

import os
import shutil
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
    """The modules that an article goes through, where they are asked for compiled."""
    if os.environ.get("TRACKER_COMPILE") != "1":
        return []
    from mypyc.build import mypycify  # noqa: PLC0415 - a plain build goes without it

    modules = [*Path("tracker/extraction").glob("[!_]*.py"), *map(Path, ("tracker/languages/folding.py", "tracker/languages/shape.py"))]
    return mypycify(["--config-file=mypyc.ini", *sorted(map(str, modules))], opt_level="2", multi_file=True)


setup(cmdclass={"build_py": BuildWithDemo}, ext_modules=compiled())
