"""The planes of some rows, unpacked a byte a row."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from circulaires._runtime.batch.adding import Adding
from circulaires._runtime.batch.planes import ONE, ZERO, Words, unpacked


class Chunk:
    """The planes of some rows."""

    def __init__(self, planes: Mapping[int, Words], rows: int) -> None:
        self._planes = planes
        self._rows = rows

    def truths(self, plane: int) -> Any:
        """A plane as bytes, 0 or 1 a row."""
        if plane in (ZERO, ONE):
            return np.full(self._rows, plane, np.uint8)
        return unpacked(self._planes[plane], self._rows)

    def add_up(self, adding: Adding, columns: Sequence[Any]) -> None:
        """Write columns of codes."""
        adding.run(self._planes, self._rows, columns)

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
        found = np.empty(self._rows, np.uint8)
        powers = tuple((plane, 1 << place) for place, plane in enumerate(planes))
        self.add_up(Adding([((0, powers), 0)]), [found])
        return found
