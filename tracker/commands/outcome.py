"""What a run has done and refused so far, and what that means for the exit status."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Tally:
    """Counts of what was done, by name, and of what was refused."""

    done: Counter[str] = field(default_factory=Counter)
    refused: int = 0

    def count(self, what: str = "read") -> None:
        """One more."""
        self.done[what] += 1

    def refuse(self, reason: object) -> None:
        """Say why something was refused, on a line of its own."""
        self.refused += 1
        print(f"tracker: {reason}", file=sys.stderr)

    def close(self) -> int:
        """Sum up a batch in which something was refused; the exit status."""
        if self.refused and self.done.total() + self.refused > 1:
            print(f"tracker: {self.done['read']} read, {self.refused} refused", file=sys.stderr)
        return self.status()

    def status(self) -> int:
        """The exit status: 1 if anything was refused."""
        return 1 if self.refused else 0
