"""Dates compared with one another: the cells that the known ones leave, row by row."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from circulaires._runtime.batch.cells import Cells, told
from circulaires._runtime.batch.columns import Column
from circulaires._runtime.batch.planes import ONE, Planes, Words, packed
from circulaires._runtime.batch.spans import moved
from circulaires._runtime.variables import Variable, mask


class Dates(Cells):
    """A variable whose cells are the truths that some comparisons can take together.

    Rows whose dates are all known are compared at once; the others are decided by their distinct
    known dates, each once, by the engine of one case.
    """

    single = False

    def __init__(self, number: int, columns: Mapping[str, Column | None], variable: Variable):
        super().__init__(number, len(variable[3]))
        self.columns = columns
        self.variable = variable
        self.certain = all(column is not None and column.whole for column in columns.values())
        #: The sets of cells met in the chunk, and which of them each row is left with.
        self._masks: list[int] = []
        self._rows: Any = None
        self._kept: dict[tuple[int | None, ...], int] = {}

    def unknown(self, planes: Planes) -> int:
        """The plane of the rows that any cell may hold."""
        return planes.input((self.number, "unknown", 0))

    def _can(self, cells: int, planes: Planes) -> int:
        if self.certain and cells & 1:
            return planes.opposite(self._can(cells ^ (1 << self.count) - 1, planes))
        return planes.input((self.number, "can", cells))

    def undated(self, fact: str, planes: Planes) -> int:
        """The plane of the rows where a date is unknown."""
        column = self.columns[fact]
        if column is None:
            return ONE
        return planes.input((self.number, "undated", list(self.columns).index(fact)))

    def load(self) -> None:
        """Take the rows of a chunk."""
        self._rows = None

    def read(self, what: str, which: int) -> Words:
        """The rows that may be in some cells, or that lack a date."""
        if what == "undated":
            column = list(self.columns.values())[which]
            assert column is not None
            valid = column.as_numbers().valid
            return packed(np.zeros(column.rows, np.bool_) if valid is None else ~valid)
        if self._rows is None:
            self._rows = self._left()
        held = np.array([told(found, what, which, self.count) for found in self._masks], np.bool_)
        return packed(held[self._rows])

    def _left(self) -> Any:
        """For each row, which of ``_masks`` it is left with."""
        _, facts, atoms, vectors = self.variable
        given = {
            fact: column.as_numbers() for fact, column in self.columns.items() if column is not None
        }
        rows = next(iter(given.values())).values.shape[0]
        known = np.ones(rows, np.bool_)
        for numbers in given.values():
            if numbers.valid is not None:
                known &= numbers.valid
        if len(given) < len(facts):
            known[:] = False
        places = {vector: place for place, vector in enumerate(vectors)}
        self._masks = [1 << place for place in range(len(vectors))]
        found = np.zeros(rows, np.int32)
        if known.all():
            found = self._compared(given, atoms, places)
        elif known.any():
            held = {fact: numbers.values[known] for fact, numbers in given.items()}
            found[known] = self._compared(held, atoms, places)
        if not known.all():
            found[~known] = self._completed(given, ~known)
        return found

    def _compared(self, dates: Mapping[str, Any], atoms: Any, places: Any) -> Any:
        """The cell of rows whose dates are all known."""
        held = {fact: getattr(values, "values", values) for fact, values in dates.items()}
        key = np.zeros(len(next(iter(held.values()))), np.int64)
        for column, atom in enumerate(atoms):
            if atom[0] == "limit":
                _, fact, sign, threshold = atom
                true = held[fact] < threshold if sign == "<" else held[fact] <= threshold
            else:
                _, left, right, anniversary, months, days, strict = atom
                least = moved(held[right].astype(np.int64), months, days, anniversary=anniversary)
                true = held[left] < least if strict else held[left] <= least
            key |= true.astype(np.int64) << column
        table = {
            sum(1 << column for column, truth in enumerate(vector) if truth): place
            for vector, place in places.items()
        }
        keys, inverse = np.unique(key, return_inverse=True)
        return np.array([table.get(int(one), self._nowhere()) for one in keys], np.int32)[inverse]

    def _nowhere(self) -> int:
        """A set without cells: no dates between 1800 and 2300 compare so."""
        if 0 not in self._masks:
            self._masks.append(0)
        return self._masks.index(0)

    def _completed(self, given: Mapping[str, Any], rows: Any) -> Any:
        """What the known dates of some rows leave, the others being any date."""
        facts = self.variable[1]
        columns = []
        for fact in facts:
            numbers = given.get(fact)
            if numbers is None:
                columns.append(np.zeros(int(rows.sum()), np.int64))
                continue
            values = numbers.values[rows].astype(np.int64)
            valid = numbers.valid
            columns.append(values if valid is None else np.where(valid[rows], values, 0))
        distinct, inverse = np.unique(np.stack(columns), axis=1, return_inverse=True)
        found = [
            self._mask(tuple(int(date) or None for date in dates)) for dates in distinct.T.tolist()
        ]
        places: dict[int, int] = {one: place for place, one in enumerate(self._masks)}
        for one in found:
            if one not in places:
                places[one] = len(self._masks)
                self._masks.append(one)
        return np.array([places[one] for one in found], np.int32)[inverse.reshape(-1)]

    def _mask(self, dates: tuple[int | None, ...]) -> int:
        kept = self._kept.get(dates)
        if kept is None:
            if len(self._kept) > 1 << 16:
                self._kept.clear()
            values: dict[str, object] = dict(zip(self.variable[1], dates, strict=True))
            found = mask(self.variable, values, {})
            kept = self._kept[dates] = (1 << self.count) - 1 if found is None else found
        return kept
