"""Columns of the answer: a small code a row, and the texts that codes stand for."""

from collections.abc import Sequence
from typing import Any

import numpy as np


class Labels:
    """A column whose texts are known beforehand, or met as rows are read."""

    def __init__(self, rows: int, texts: Sequence[str] = ()) -> None:
        self.texts = list(texts)
        self._places = {text: place for place, text in enumerate(self.texts)}
        self._size = np.dtype(np.int8)
        self.codes = np.empty(rows, np.int8)

    def bytes(self, start: int, stop: int) -> Any:
        """The codes of some rows, to be written a byte a row; 255 is none."""
        return self.codes[start:stop].view(np.uint8)

    def place(self, text: str) -> int:
        """The code of a text, met before or not."""
        found = self._places.get(text)
        if found is None:
            found = self._places[text] = len(self.texts)
            self.texts.append(text)
            if found > np.iinfo(self.codes.dtype).max:
                wider = np.int16 if self.codes.dtype == np.int8 else np.int32
                self.codes = self.codes.astype(wider)
        return found

    def write(self, start: int, stop: int, lots: Sequence[Any], texts: Any) -> None:
        """Label rows by their bits, in lots of sixteen; ``texts`` gives a text, or None, by bits."""
        if not lots:
            self.codes[start:stop] = -1
            return
        keys, rows = _distinct(lots[0])
        found: list[tuple[int, ...]] = [(int(key),) for key in keys]
        for lot in lots[1:]:
            pairs = rows.astype(np.int64) << 16 | lot
            keys, rows = np.unique(pairs, return_inverse=True)
            found = [(*found[int(key) >> 16], int(key) & 0xFFFF) for key in keys]
        held = [
            -1
            if (text := texts(sum(part << 16 * n for n, part in enumerate(parts)))) is None
            else self.place(text)
            for parts in found
        ]
        self.codes[start:stop] = np.array(held, self.codes.dtype)[rows]


def _distinct(lot: Any) -> tuple[Any, Any]:
    """The distinct numbers of sixteen bits, and which of them each row is."""
    keys = np.flatnonzero(np.bincount(lot, minlength=1))
    table = np.zeros(int(keys[-1]) + 1 if len(keys) else 1, np.int32)
    table[keys] = np.arange(len(keys), dtype=np.int32)
    return keys, table[lot]
