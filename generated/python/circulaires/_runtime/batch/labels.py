"""Columns of the answer: a small code a row, and the texts that codes stand for."""

from collections.abc import Sequence
from typing import Any

import numpy as np


class Labels:
    """A column whose texts are known beforehand, or met as rows are read.

    ``holes`` says whether some rows may have none: their code is below zero.
    """

    def __init__(self, texts: Sequence[str] = (), *, holes: bool = True) -> None:
        self.holes = holes
        self.texts = list(texts)
        self._places = {text: place for place, text in enumerate(self.texts)}
        self.codes = np.empty(0, np.int8)

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
        rows = lots[0]
        keys = _distinct(rows)
        found: dict[int, tuple[int, ...]] = {int(key): (int(key),) for key in keys}
        for lot in lots[1:]:
            distinct, inverse = np.unique(rows.astype(np.int64) << 16 | lot, return_inverse=True)
            found = {
                place: (*found[int(key) >> 16], int(key) & 0xFFFF)
                for place, key in enumerate(distinct)
            }
            rows = inverse
        held = {key: self._code(texts, parts) for key, parts in found.items()}
        table = np.full(max(held, default=0) + 1, -1, self.codes.dtype)
        for key, code in held.items():
            table[key] = code
        self.codes[start:stop] = _looked_up(table, rows)

    def _code(self, texts: Any, parts: tuple[int, ...]) -> int:
        """The code of the text of some bits, given in lots of sixteen."""
        text = texts(sum(part << 16 * place for place, part in enumerate(parts)))
        return -1 if text is None else self.place(text)


def _looked_up(table: Any, rows: Any) -> Any:
    """What a table gives to each row; bytes by the way made for them, twice as fast."""
    if rows.dtype != np.uint8 or table.dtype != np.int8:
        return table[rows]
    every = np.zeros(256, np.int8)
    every[: len(table)] = table
    return np.frombuffer(rows.tobytes().translate(every.tobytes()), np.int8)


def _distinct(rows: Any) -> Any:
    """The distinct numbers of a lot; bytes are counted in pairs, half as many."""
    if rows.dtype == np.uint8 and len(rows) > 1 << 12:
        whole = len(rows) // 2 * 2
        pairs = np.flatnonzero(np.bincount(rows[:whole].view(np.uint16), minlength=1))
        return np.unique(np.concatenate([pairs & 0xFF, pairs >> 8, rows[whole:]]))
    return np.flatnonzero(np.bincount(rows, minlength=1))
