"""Columns of codes added up from planes: the passes over the rows, compiled once."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

import numpy as np

from circulaires._runtime.batch.answers import Sum
from circulaires._runtime.batch.planes import (
    ONE,
    ZERO,
    Words,
    unpacked,
    words_for,
)

#: Rows added up at a time: their bytes, a dozen columns, stay near the processor.
NEAR = 1 << 17

#: (operation, the places of its two operands, where the result goes); of a plane to unpack, its
#: number and where; of bytes not needed any more, where they are.
_Step = tuple[Callable[..., Any] | None, int, int, int]


class Adding:
    """The columns of some sums, a byte a row each, modulo 256.

    A sum comes with what is added to it last.  A plane is unpacked once, at its first use, and
    dropped after its last one.
    """

    def __init__(self, sums: Sequence[tuple[Sum, int]]) -> None:
        self._columns = len(sums)
        #: What the places hold when a part begins: columns, bytes to work in, constants, planes.
        self._held: list[Any] = [None] * (len(sums) + 1)
        self._places: dict[Hashable, int] = {}
        self._steps: list[_Step] = []
        for column, (sum_, last) in enumerate(sums):
            self._add(column, sum_, last)
        self._drop_early()

    def _place(self, key: Hashable, held: Any) -> int:
        if key not in self._places:
            self._places[key] = len(self._held)
            self._held.append(held)
        return self._places[key]

    def _constant(self, value: int) -> int:
        return self._place(("constant", value % 256), np.uint8(value % 256))

    def _plane(self, plane: int) -> int:
        if plane not in self._places:
            self._steps.append((unpacked, plane, 0, self._place(plane, None)))
        return self._places[plane]

    def _add(self, column: int, sum_: Sum, last: int) -> None:
        """The steps of a column; what is added once is added first, with the constant."""
        constant, adding = sum_
        constant += last + sum(by for plane, by in adding if plane == ONE)
        terms = [(plane, by) for plane, by in adding if plane not in (ZERO, ONE)]
        terms.sort(key=lambda term: term[1] != 1)
        spare = self._columns
        for number, (plane, by) in enumerate(terms):
            place = self._plane(plane)
            if number == 0 and by == 1:
                self._steps.append((np.add, place, self._constant(constant), column))
                constant = 0
            elif number == 0:
                self._steps.append((np.multiply, place, self._constant(by), column))
            elif by == 1:
                self._steps.append((np.add, column, place, column))
            else:
                self._steps.append((np.multiply, place, self._constant(by), spare))
                self._steps.append((np.add, column, spare, column))
        if not terms:
            self._steps.append((np.copyto, column, self._constant(constant), column))
        elif constant % 256:
            self._steps.append((np.add, column, self._constant(constant), column))

    def _drop_early(self) -> None:
        """Drop the bytes of a plane right after the last step that reads them."""
        planes = {place for key, place in self._places.items() if isinstance(key, int)}
        steps: list[_Step] = []
        for step in reversed(self._steps):
            operation, one, other, _ = step
            if operation is not unpacked:
                read = sorted({one, other} & planes)
                steps += [(None, place, 0, place) for place in read]
                planes -= set(read)
            steps.append(step)
        self._steps = steps[::-1]

    def run(self, planes: Mapping[int, Words], rows: int, columns: Sequence[Any]) -> None:
        """Write the columns, of ``rows`` bytes each, from planes of as many rows."""
        spare = np.empty(min(rows, NEAR), np.uint8)
        for first in range(0, rows, NEAR):
            last = min(first + NEAR, rows)
            words = slice(first // 64, words_for(last))
            held = self._held.copy()
            held[: self._columns] = [column[first:last] for column in columns]
            held[self._columns] = spare[: last - first]
            for operation, one, other, into in self._steps:
                if operation is None:
                    held[into] = None
                elif operation is unpacked:
                    held[into] = unpacked(planes[one][words], last - first)
                elif operation is np.copyto:
                    np.copyto(held[into], held[other])
                else:
                    operation(held[one], held[other], held[into])
