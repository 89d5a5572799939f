"""Elapsed durations over the rows of a chunk: given in months and days, or by their start."""

from typing import Any

import numpy as np

from circulaires._runtime.batch.cells import Threshold, looked_up
from circulaires._runtime.batch.columns import Column
from circulaires._runtime.batch.planes import Planes, Words, packed
from circulaires._runtime.batch.raw import Lengths
from circulaires._runtime.batch.spans import Latest
from circulaires._runtime.variables import cell


class Elapsed(Threshold):
    """An elapsed duration; ``until`` is the date at which one given by its start ends.

    A column of texts may hold both forms. Of each chunk is kept: ``starts``, the ordinals of the
    rows given by a start, with ``started`` for these rows (None when all are); ``cells``, what each
    code says of the rows given as durations.
    """

    def __init__(self, number: int, column: Column, cuts: Any, until: Column | None) -> None:
        super().__init__(number, column, cuts)
        self.until = until
        self.certain = column.whole and (until is None or until.whole)
        self.borders = [(months, days + (1 if after else 0)) for (months, days), after in cuts]
        self.latest = [Latest(*border) for border in self.borders]
        self._starts: Any = None
        self._started: Any = None
        self._cells: Any = None
        #: The rows that wait for their reference date; None when there are none.
        self._waiting: Any = None

    def waiting(self, planes: Planes) -> int:
        """The plane of the rows that wait for their reference date."""
        return planes.input((self.number, "waiting", 0))

    def load(self) -> None:
        """Take the rows of a chunk; those whose start has no end, or follows it, are set aside."""
        column = self.column
        self._starts = self._started = self._cells = self._waiting = None
        if column.lengths is not None:
            return
        numbers = column.numbers
        if numbers is None:
            self._cells = column.table(
                lambda value: 0 if isinstance(value, int) else cell(value, self.cuts), 0, np.int16
            )
            if not any(isinstance(value, int) for value in column.values):
                return
            numbers = column.as_numbers()
        self._starts, self._started = numbers.values, numbers.valid
        if self.until is None:
            column.set_aside(self._of_started(np.ones(column.rows, np.bool_)))
            return
        reference = self.until.as_numbers()
        late = self._starts > reference.values
        if reference.valid is not None:
            late &= reference.valid
            self._waiting = self._of_started(~reference.valid)
        column.set_aside(self._of_started(late))

    def _of_started(self, rows: Any) -> Any:
        return rows if self._started is None else rows & self._started

    def read(self, what: str, which: int) -> Words:
        """The rows that have passed a cut, unknown ones, or those that wait for a date."""
        rows = self.column.rows
        if what == "from":
            return packed(self._passed(which))
        waiting = np.zeros(rows, np.bool_) if self._waiting is None else self._waiting
        if what == "waiting":
            return packed(waiting)
        known = self.column.known()
        return packed(waiting if known is None else waiting | ~known)

    def _passed(self, which: int) -> Any:
        lengths = self.column.lengths
        if lengths is not None:
            return _at_least(lengths, *self.borders[which])
        if self._starts is None:
            return looked_up(self._cells > which, self.column.codes)
        found = self._long_ago(which)
        if self._cells is None or self._started is None:
            return found
        return np.where(self._started, found, (self._cells > which)[self.column.codes])

    def _long_ago(self, which: int) -> Any:
        """Whether the starts are long enough before their reference dates."""
        reference = self.until.as_numbers() if self.until is not None else None
        if reference is None or (reference.valid is not None and not reference.valid.any()):
            return np.zeros(len(self._starts), np.bool_)
        dates = reference.values
        known = dates if reference.valid is None else dates[reference.valid]
        first, last = int(known.min()), int(known.max())
        if first == last:
            return self._starts <= self.latest[which].at(np.array([first]), first, last)[0]
        if reference.valid is not None:
            dates = np.where(reference.valid, dates, first)
        return self._starts <= self.latest[which].at(dates, first, last)


def _at_least(lengths: Lengths, months: int, days: int) -> Any:
    """Whether durations in months, then days, have reached a border."""
    if days <= 0:
        return lengths.months >= months
    if lengths.most_days < days:  # as when no row has days
        return lengths.months > months
    more = lengths.months > months
    more |= (lengths.months == months) & (lengths.days >= days)
    return more
