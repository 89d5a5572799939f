"""The planes of some rows, unpacked and added up into codes."""

from collections.abc import Mapping, Sequence
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


class Chunk:
    """The planes of some rows; those that are ``shared`` are unpacked once."""

    def __init__(self, planes: Mapping[int, Words], rows: int, shared: frozenset[int]) -> None:
        self._shared = shared
        self._planes = planes
        self._rows = rows
        self._bytes: dict[int, Any] = {}
        self._worked_in: Any = None
        #: The columns already added up: those that add the same have the same codes.
        self._done: dict[tuple[Sum, int], Any] = {}

    def part(self, start: int, stop: int) -> "Chunk":
        """Some rows of these, the first a multiple of 64."""
        if start == 0 and stop == self._rows:
            return self
        first, last = start // 64, words_for(stop)
        planes = {plane: words[first:last] for plane, words in self._planes.items()}
        return Chunk(planes, stop - start, self._shared)

    def truths(self, plane: int) -> Any:
        """A plane as bytes, 0 or 1 a row."""
        found = self._bytes.get(plane)
        if found is None:
            if plane in (ZERO, ONE):
                found = np.full(self._rows, plane, np.uint8)
            else:
                found = unpacked(self._planes[plane], self._rows)
            if plane in self._shared:
                self._bytes[plane] = found
        return found

    def add_up(self, sum_: Sum, out: Any, base: int = 0) -> None:
        """Write the codes of a sum, a byte a row."""
        done = self._done.setdefault((sum_, base), out)
        if done is not out:
            out[:] = done
            return
        constant, adding = sum_
        constant = (constant + base) % 256
        if not adding:
            out[:] = constant
            return
        (plane, by), *others = adding
        first = self.truths(plane)
        if by == 1:
            np.add(first, np.uint8(constant), out=out)
            constant = 0
        else:
            np.multiply(first, np.uint8(by % 256), out=out)
        for plane, by in others:
            truths = self.truths(plane)
            if by != 1:
                truths = np.multiply(truths, np.uint8(by % 256), out=self._spare())
            np.add(out, truths, out=out)
        if constant:
            np.add(out, np.uint8(constant), out=out)

    def _spare(self) -> Any:
        """Bytes to work in."""
        if self._worked_in is None:
            self._worked_in = np.empty(self._rows, np.uint8)
        return self._worked_in

    def bits(self, planes: Sequence[int]) -> list[Any]:
        """Sixteen planes at most a number a row, for each lot of them."""
        lots = []
        for first in range(0, len(planes), 16):
            lot = self._byte(planes[first : first + 8])
            if first + 8 < len(planes):
                high = self._byte(planes[first + 8 : first + 16]).astype(np.uint16)
                lot = lot | high << np.uint16(8)
            lots.append(lot)
        return lots

    def _byte(self, planes: Sequence[int]) -> Any:
        """Eight planes at most a byte a row."""
        found = np.zeros(self._rows, np.uint8)
        powers = tuple((plane, 1 << place) for place, plane in enumerate(planes))
        self.add_up((0, powers), found)
        return found
