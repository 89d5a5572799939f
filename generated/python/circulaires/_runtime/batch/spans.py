"""Durations counted from a date to another, over many rows: months are added, never subtracted."""

from typing import Any

import numpy as np

from circulaires._runtime.batch.raw import EPOCH


def moved(ordinals: Any, months: int, days: int = 0, *, anniversary: int = 0) -> Any:
    """Dates moved by an anniversary (in months), then months, then days, each clamped."""
    found = ordinals
    for step in (anniversary, months):
        if step:
            found = _add_months(found, step)
    return found + days if days else found


def _add_months(ordinals: Any, months: int) -> Any:
    dates = (ordinals - EPOCH).astype("datetime64[D]")
    month = dates.astype("datetime64[M]")
    day = (dates - month.astype("datetime64[D]")).astype(np.int64)
    target = month + np.timedelta64(months, "M")
    first = target.astype("datetime64[D]")
    last = ((target + np.timedelta64(1, "M")).astype("datetime64[D]") - first).astype(np.int64) - 1
    found: Any = first.astype(np.int64) + np.minimum(day, last) + EPOCH
    return found


class Latest:
    """For a border of (months, days), the latest start that has reached it, by reference date.

    A longer duration starts earlier: months then days, as :func:`calendar.elapsed` counts them, do
    not grow as the start grows. So one date answers for every start.
    """

    def __init__(self, months: int, days: int) -> None:
        self.months, self.days = months, days
        self._first = 0
        self._latest = np.empty(0, np.int32)

    def at(self, references: Any, first: int, last: int) -> Any:
        """The latest starts for references between two dates."""
        if not (self._first <= first and last < self._first + len(self._latest)):
            self._fill(first, last)
        return self._latest[references - self._first]

    def _fill(self, first: int, last: int) -> None:
        if len(self._latest):
            first = min(first, self._first)
            last = max(last, self._first + len(self._latest) - 1)
        margin = 31 * (self.months + 2) + self.days
        starts = np.arange(first - margin, last + 1)
        # d months and some days later, or at once a month more.
        reached = np.minimum(moved(starts, self.months, self.days), moved(starts, self.months + 1))
        places = np.searchsorted(reached, np.arange(first, last + 1), side="right")
        self._first = first
        self._latest = (starts[0] + places - 1).astype(np.int32)
