"""What a wheel holds beside the packages: the demo articles, so that `--demo` needs no checkout."""

from __future__ import annotations

import shutil
from pathlib import Path

from setuptools import setup
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


setup(cmdclass={"build_py": BuildWithDemo})
