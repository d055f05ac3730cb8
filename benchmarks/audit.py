"""Known holes in everything that `requirements.txt` pins, as pip-audit finds them.

    python -m benchmarks.audit        (or: make audit, which sets pip-audit up in an environment of its own)

pip-audit asks PyPI of each package. What PyPI does not answer for it passes over, and ends well; here a package that
was not checked is not taken for a sound one.

Exit status: 0 if every package was checked and none has a known hole, 1 if one has, 2 if any could not be checked.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
_PIP_AUDIT = ROOT / ".venv" / "audit" / "bin" / "pip-audit"
_OPTIONS = ("--no-deps", "--disable-pip", "--format", "json", "--progress-spinner", "off")
_SHOWN = 5


def audit(command: Sequence[str | Path]) -> tuple[int, list[str]]:
    """Run pip-audit.

    Args:
        command: pip-audit with its options, JSON among them.

    Returns:
        The exit status, as above, and what is to be told, a line each.
    """
    run = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    try:
        return judged(json.loads(run.stdout)["dependencies"])
    except (ValueError, LookupError):  # it tells its findings, or why it has none: the last line of a traceback
        why = (run.stderr.strip().splitlines() or ["it says nothing"])[-1]
        return 2, [f"nothing was checked: pip-audit ends with status {run.returncode}: {why}"]


def judged(packages: Sequence[dict[str, Any]]) -> tuple[int, list[str]]:
    """The exit status and the lines for what pip-audit tells of each package."""
    lines = [
        f"{package['name']} {package['version']}: {hole['id']}, mended in {mended or 'none yet'}"
        for package in packages
        for hole in package.get("vulns", ())
        for mended in [", ".join(hole["fix_versions"])]
    ]
    passed_over = [package["name"] for package in packages if "skip_reason" in package]
    if passed_over or not packages:
        named = ", ".join(passed_over[:_SHOWN]) + (" …" if len(passed_over) > _SHOWN else "")
        told = f"{len(passed_over)} of {len(packages)} packages could not be checked ({named}): no audit is claimed; "
        return (1 if lines else 2), [*lines, told + "run it where https://pypi.org/pypi/NAME/json answers"]
    return (1 if lines else 0), [*lines, f"packages checked: {len(packages)}, known holes: {len(lines)}"]


def main() -> int:
    """Audit what is pinned; the exit status."""
    status, lines = audit([_PIP_AUDIT, "-r", ROOT / "requirements.txt", *_OPTIONS])
    print(*lines, sep="\n", file=sys.stderr if status else sys.stdout)
    return status


if __name__ == "__main__":
    raise SystemExit(main())
