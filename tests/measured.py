"""What a command costs on a file: `python -m tests.measured FILE…` runs `tracker extract` on each, and tells.

Each runs in a child of its own of a process that has loaded every reader, so that what is measured is the file's own
doing: its processor time, and the memory at its peak beyond what was there before. A line of JSON a file.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import traceback
from importlib import import_module
from pathlib import Path

from tracker.cli import main

_MOST_SECONDS = 30
_SHOWN = 20_000


def measured(path: str) -> dict[str, object]:
    ours, theirs = os.pipe()
    before = _own_kilobytes()
    child = os.fork()
    if child == 0:
        os._exit(_run(path, theirs))
    os.close(theirs)
    said, lines = _read(ours)
    _, status, used = os.wait4(child, 0)
    return {
        "status": os.waitstatus_to_exitcode(status),
        "seconds": used.ru_utime + used.ru_stime,
        "megabytes": max(0.0, (used.ru_maxrss - before) / 1e3),
        "said": said,
        "lines": lines,
        "traceback": "Traceback" in said,
    }


def _own_kilobytes() -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1])


def _run(path: str, output: int) -> int:
    os.dup2(output, 2)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    resource.setrlimit(resource.RLIMIT_CPU, (_MOST_SECONDS, _MOST_SECONDS))
    try:
        status = main(["extract", path, "--format", "jsonl"])
        sys.stderr.flush()
    except BaseException:  # noqa: BLE001  (whatever it is, it is told)
        traceback.print_exc()
        return 99
    return status


def _read(number: int) -> tuple[str, int]:
    """The beginning and the end of what is said, and how many lines it is."""
    start, end, lines = b"", b"", 0
    while part := os.read(number, 65_536):
        lines += part.count(b"\n")
        start = start if len(start) > _SHOWN else start + part
        end = (end + part)[-_SHOWN:]
    os.close(number)
    return (start if len(start) <= _SHOWN else start + b"\n" + end).decode(errors="replace"), lines


def _warm() -> None:
    for reader in "docx feedparser lxml.html pdfplumber pyarrow.parquet pypdfium2 trafilatura warcio".split():
        import_module(reader)


if __name__ == "__main__":
    _warm()
    for each in sys.argv[1:]:
        print(json.dumps(measured(each)), flush=True)
