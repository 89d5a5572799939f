"""Truths about every row of a chunk at once: a plane is a bit a row.

A plane is a function of input planes, shared when two are the same function written alike. What is
asked is compiled once into steps, then run on each chunk with as few working planes as it can.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np

#: A plane that is false everywhere, and one that is true everywhere.
ZERO, ONE = 0, 1

#: (what is done, the planes it is done to); an input is (None, (its key,)).
_Made = tuple[str | None, tuple[Any, ...]]

#: 64 rows a word, the first row in the lowest bit.
Words = np.ndarray[Any, np.dtype[np.uint64]]


class Planes:
    """Planes by number, each made once."""

    def __init__(self) -> None:
        self._made: list[_Made] = [("zero", ()), ("one", ())]
        self._numbers: dict[_Made, int] = {}

    def _number(self, made: _Made) -> int:
        found = self._numbers.get(made)
        if found is None:
            found = self._numbers[made] = len(self._made)
            self._made.append(made)
        return found

    def made(self, plane: int) -> _Made:
        """How a plane is made."""
        return self._made[plane]

    def input(self, key: Hashable) -> int:
        """A plane that is read from the rows."""
        return self._number((None, (key,)))

    def opposite(self, plane: int) -> int:
        """Where it is false."""
        if plane in (ZERO, ONE):
            return 1 - plane
        sign, parts = self._made[plane]
        return int(parts[0]) if sign == "not" else self._number(("not", (plane,)))

    def both(self, one: int, other: int) -> int:
        """Where both are true."""
        return self._joined("and", one, other, absorbing=ZERO, neutral=ONE)

    def either(self, one: int, other: int) -> int:
        """Where one at least is true."""
        return self._joined("or", one, other, absorbing=ONE, neutral=ZERO)

    def _joined(self, sign: str, one: int, other: int, *, absorbing: int, neutral: int) -> int:
        one, other = min(one, other), max(one, other)
        if absorbing in (one, other) or self.opposite(one) == other:
            return absorbing
        if one in (neutral, other):
            return other
        if other == neutral:
            return one
        for whole, part in ((one, other), (other, one)):
            inner, parts = self._made[whole]
            if inner not in ("and", "or"):
                continue
            if part in parts:
                return whole if inner == sign else part
            against = self.opposite(part)
            if inner != sign and against in parts:  # a or (b and not a) is a or b
                rest = parts[0] if parts[1] == against else parts[1]
                return self._joined(sign, part, rest, absorbing=absorbing, neutral=neutral)
        return self._number((sign, (one, other)))

    def all(self, planes: Iterable[int]) -> int:
        """Where all are true."""
        found = ONE
        for plane in planes:
            found = self.both(found, plane)
        return found

    def any(self, planes: Iterable[int]) -> int:
        """Where one at least is true."""
        found = ZERO
        for plane in planes:
            found = self.either(found, plane)
        return found


class Program:
    """The steps that make some planes, and the working planes they need at once.

    ``inputs`` are the keys of the planes to be read for each chunk.
    """

    def __init__(self, planes: Planes, asked: Iterable[int]) -> None:
        self.asked = tuple(dict.fromkeys(plane for plane in asked if plane not in (ZERO, ONE)))
        order = _in_order(planes, self.asked)
        self.inputs: dict[Hashable, int] = {}
        last = {plane: place for place, plane in enumerate(order)}
        for place, plane in enumerate(order):
            sign, parts = planes.made(plane)
            if sign is not None:
                last.update(dict.fromkeys(parts, place))
        last.update(dict.fromkeys(self.asked, len(order)))
        #: (operation, where its planes are, where the result goes); an input is below zero.
        self.steps: list[tuple[Callable[..., Any], tuple[int, ...], int]] = []
        self._places: dict[int, int] = {}
        free: list[int] = []
        self.most = 0
        for place, plane in enumerate(order):
            sign, parts = planes.made(plane)
            if sign is None:
                self.inputs[parts[0]] = -len(self.inputs) - 1
                self._places[plane] = self.inputs[parts[0]]
                continue
            where = tuple(self._places[part] for part in parts)
            free += [
                at for part, at in zip(parts, where, strict=True) if at >= 0 and last[part] == place
            ]
            if not free:
                free.append(self.most)
                self.most += 1
            self._places[plane] = free.pop()
            self.steps.append((_OPERATIONS[sign], where, self._places[plane]))
        self._working: list[Words] = []

    def run(self, inputs: Sequence[Words], words: int) -> Mapping[int, Words]:
        """The planes asked, from those of :attr:`inputs` in their order; good until the next run."""
        if not self._working or len(self._working[0]) != words:
            self._working = list(np.empty((self.most, words), np.uint64))
        held = [*self._working, *reversed(inputs)]  # -1 is the first input
        for operation, (one, *other), out in self.steps:
            if other:
                operation(held[one], held[other[0]], held[out])
            else:
                operation(held[one], held[out])
        return {plane: held[self._places[plane]] for plane in self.asked}


_OPERATIONS: dict[str, Callable[..., Any]] = {
    "and": np.bitwise_and,
    "or": np.bitwise_or,
    "not": np.invert,
}


def _in_order(planes: Planes, asked: Sequence[int]) -> list[int]:
    """The planes needed, each after those it is made of and near to its use."""
    order: dict[int, None] = {}
    pending = list(reversed(asked))
    while pending:
        plane = pending[-1]
        sign, parts = planes.made(plane)
        waiting = [] if sign is None else [part for part in parts if part not in order]
        if waiting:
            pending.extend(reversed(waiting))
            continue
        pending.pop()
        order.setdefault(plane)
    return list(order)


def words_for(rows: int) -> int:
    """How many words hold a bit a row."""
    return (rows + 63) // 64


def packed(truths: Any) -> Words:
    """Truths, a byte a row, as a plane."""
    bits = np.packbits(truths, bitorder="little")
    missing = -len(bits) % 8
    if missing:
        bits = np.concatenate([bits, np.zeros(missing, np.uint8)])
    return bits.view(np.uint64)


def unpacked(words: Words, rows: int) -> Any:
    """A plane as bytes, 0 or 1 a row."""
    return np.unpackbits(words.view(np.uint8), count=rows, bitorder="little")
