"""Values in steps of two digits, as from 1.2 million to 1.3 million: people ask from round numbers on.

What lies between two steps is counted together. An edge belongs to the step above it where values are asked from it
on, and to the one below it where they are asked up to it: either way a round number cuts no step in two.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

EDGES = tuple(float(f"{digits}e{power}") for power in range(-3, 14) for digits in range(10, 100))
"""In ones: 0.01, 0.011, … 990 trillion; what is less or more is a step each."""


def step_from(value: float) -> int:
    """The step of a value that is held against "from … on": how many edges are not above it."""
    return bisect_right(EDGES, value)


def step_to(value: float) -> int:
    """The step of a value that is held against "up to …": how many edges are below it."""
    return bisect_left(EDGES, value)
