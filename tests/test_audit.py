"""`make audit`: a package that pip-audit passes over is not taken for a sound one."""

import json
import sys
from typing import Any

import pytest

from benchmarks.audit import audit

SOUND = {"name": "alpha", "version": "1.0", "vulns": []}
HOLED = {"name": "beta", "version": "2.1", "vulns": [{"id": "PYSEC-0000-1", "fix_versions": ["2.2", "3.0"]}]}
UNMENDED = {"name": "gamma", "version": "3", "vulns": [{"id": "PYSEC-0000-2", "fix_versions": []}]}
UNKNOWN = {"name": "delta", "skip_reason": "Dependency not found on PyPI and could not be audited: delta (4)"}


@pytest.mark.parametrize(
    ("packages", "status", "lines"),
    [
        ([SOUND], 0, ["packages checked: 1, known holes: 0"]),
        ([SOUND, HOLED], 1, ["beta 2.1: PYSEC-0000-1, mended in 2.2, 3.0", "packages checked: 2, known holes: 1"]),
        ([UNMENDED], 1, ["gamma 3: PYSEC-0000-2, mended in none yet", "packages checked: 1, known holes: 1"]),
        ([SOUND, UNKNOWN], 2, ["1 of 2 packages could not be checked (delta): no audit is claimed"]),
        ([UNKNOWN] * 6, 2, ["6 of 6 packages could not be checked (delta, delta, delta, delta, delta …)"]),
        ([HOLED, UNKNOWN], 1, ["beta 2.1: ", "1 of 2 packages could not be checked (delta)"]),
        ([], 2, ["0 of 0 packages could not be checked"]),
    ],
)
def test_what_is_told(packages: list[dict[str, Any]], status: int, lines: list[str]) -> None:
    told = json.dumps({"dependencies": packages, "fixes": []})
    found, said = audit([sys.executable, "-c", f"print({told!r})"])
    assert found == status
    assert len(said) == len(lines)
    assert [one.startswith(other) for one, other in zip(said, lines, strict=True)] == [True] * len(lines), said


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("raise SystemExit('ConnectionError: no such host')", "status 1: ConnectionError: no such host"),
        ("", "status 0: it says nothing"),
        ("print('{}')", "status 0: it says nothing"),
    ],
)
def test_a_service_that_cannot_be_asked_is_told_in_one_line(code: str, why: str) -> None:
    assert audit([sys.executable, "-c", code]) == (2, [f"nothing was checked: pip-audit ends with {why}"])
