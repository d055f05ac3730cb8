"""The wheel: it holds all that runs, and runs from a folder that knows nothing of the checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.served import dashboard

ROOT = Path(__file__).parent.parent
PACKAGES = ("tracker", "dashboards")
SOURCES = (*PACKAGES, "seeds", "pyproject.toml", "setup.py", "mypyc.ini", "MANIFEST.in", "README.md", "LICENSE")
BUILD = (
    "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-index", "--no-build-isolation", "--no-deps",
)  # fmt: skip


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel, built without a network by way of the source archive, unpacked. Nothing is left in the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, source / name)
    sdist = "from setuptools.build_meta import build_sdist; build_sdist('..')"
    subprocess.run([sys.executable, "-c", sdist], check=True, cwd=source, stdout=subprocess.DEVNULL)
    (packed_source,) = folder.glob("*.tar.gz")
    subprocess.run([sys.executable, "-m", *BUILD, "-w", str(folder), str(packed_source)], check=True, cwd=folder)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder / "unpacked")
    return folder / "unpacked"


@pytest.fixture
def elsewhere(unpacked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder far from the checkout, a home of its own, and the unpacked packages before all others."""
    for name in ("HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.delenv("TRACKER_DATABASE_URL", raising=False)
    monkeypatch.setenv("PYTHONPATH", str(unpacked))
    return tmp_path


def run(elsewhere: Path, *arguments: str, given: str = "") -> str:
    command = [sys.executable, *arguments]
    return subprocess.run(
        command, cwd=elsewhere, input=given, capture_output=True, encoding="utf-8", check=True, env=os.environ
    ).stdout


def files(folder: Path) -> set[str]:
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return {path for path in found if "__pycache__" not in path}


@pytest.mark.parametrize("package", PACKAGES)
def test_every_file_of_a_package_is_in_it(unpacked: Path, package: str) -> None:
    packed = {path for path in files(unpacked / package) if not path.startswith("seeds/")}
    assert packed == files(ROOT / package)


def test_it_holds_the_demo_articles_and_nothing_else(unpacked: Path) -> None:
    assert files(unpacked / "tracker" / "seeds") == files(ROOT / "seeds")
    others = {path.name.partition("-")[0] for path in unpacked.iterdir()} - set(PACKAGES)
    assert others == {"figure_tracker"}  # what pip wants to know of it


def test_the_packages_are_those_of_the_wheel(unpacked: Path, elsewhere: Path) -> None:
    said = run(elsewhere, "-c", "import tracker, dashboards; print(tracker.__file__, dashboards.__file__)")
    assert said.count(str(unpacked)) == 2


def test_it_extracts(elsewhere: Path) -> None:
    for text, value in (("The fund gave $5 million.", "5000000"), ("أسفر حريق عن مقتل 20 شخصا.", "20")):
        assert f",{value}," in run(elsewhere, "-m", "tracker", "extract", "-", "--format", "csv", given=text)


def test_it_makes_a_store_with_the_demo_articles(elsewhere: Path) -> None:
    assert run(elsewhere, "-m", "tracker", "add", "--demo").startswith("18 added")
    assert run(elsewhere, "-m", "tracker", "db", "check").endswith("sound\n")


def test_it_serves_the_dashboard(unpacked: Path, elsewhere: Path) -> None:
    """Over the demo articles, in a store of their own."""
    with dashboard("", elsewhere / "log", "--demo", cwd=elsewhere, path=unpacked) as address:
        assert b"streamlit" in urlopen(address, timeout=10).read().lower()
    assert list(elsewhere.rglob("demo.db"))
