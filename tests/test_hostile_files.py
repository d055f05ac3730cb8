"""Files that were made to break their reader: refused soon, in one line, with little memory, by the real command."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.hostile import FILES, document, pdf

ROOT = Path(__file__).parent.parent
SECONDS, MEGABYTES = 6, 600  # a second or two, on a machine that does other things too
MANY = {"zip that overlaps", "zip of many empty texts", "rows that are none", "a column that shares one text"}
"""Those of which each member or row is refused for itself."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def run(paths: list[Path]) -> list[dict[str, Any]]:
    """What `tracker extract` makes of each."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.measured", *map(str, paths)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    return [json.loads(line) for line in told.stdout.splitlines()]


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    folder = tmp_path_factory.mktemp("hostile")
    paths = []
    for number, (name, content, _) in enumerate(FILES.values()):
        (folder / str(number)).mkdir()
        paths.append(folder / str(number) / name)
        paths[-1].write_bytes(content())
    return dict(zip(FILES, run(paths), strict=True))


@pytest.mark.parametrize("what", FILES)
def test_a_hostile_file_is_refused_soon(what: str, results: dict[str, dict[str, Any]]) -> None:
    found = results[what]
    assert not found["traceback"], found
    assert found["status"] == 1, found
    assert re.search(FILES[what][2], found["said"]), found
    assert found["seconds"] < SECONDS, found
    assert found["megabytes"] < MEGABYTES, found
    assert all(line.isprintable() for line in found["said"].splitlines())
    assert what in MANY or found["lines"] == 1, found


def test_what_is_no_file_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    folder = tmp_path / "loop"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "again").symlink_to(folder)
    given = [tmp_path / "pipe.txt", tmp_path / "a.txt", folder, *map(Path, ("/dev/zero", "/dev/urandom", "/dev/null"))]
    for path, found in zip(given, run(given), strict=True):
        assert (found["status"], found["lines"]) == (1, 1), (path, found)
        assert found["seconds"] < 1, (path, found)


def test_an_archive_writes_nothing_wherever_its_names_lead(tmp_path: Path) -> None:
    names = ["../up.txt", "../../up.txt", "/tmp/tracker-root.txt", "C:\\win.txt", "a/../../b.txt", "\u202e.txt"]
    (tmp_path / "in").mkdir()
    with zipfile.ZipFile(tmp_path / "in" / "a.zip", "w") as written:
        for name in names:
            written.writestr(name, "5%")
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16  # a link, as Unix archives have them
        written.writestr(link, "/etc/passwd")
    (found,) = run([tmp_path / "in" / "a.zip"])
    assert (found["status"], found["lines"]) == (0, 0), found
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.zip", "in"]
    assert not Path("/tmp/tracker-root.txt").exists()


def test_their_harmless_relatives_are_read(tmp_path: Path) -> None:
    """So that what is refused above is refused for its trick."""
    (tmp_path / "a.pdf").write_bytes(pdf(b"BT /F1 12 Tf 10 700 Td (A fire killed 5 people.) Tj ET"))
    (tmp_path / "a.docx").write_bytes(document("<w:p><w:r><w:t>A fire killed 5 people.</w:t></w:r></w:p>"))
    assert [found["status"] for found in run([tmp_path / "a.pdf", tmp_path / "a.docx"])] == [0, 0]
