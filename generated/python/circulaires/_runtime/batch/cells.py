"""The variables of an act over the rows of a chunk: where each may be in some of its cells."""

from collections.abc import Callable, Hashable, Mapping
from typing import Any

import numpy as np

from circulaires._runtime.batch.columns import Column
from circulaires._runtime.batch.planes import ONE, ZERO, Planes, Words, packed
from circulaires._runtime.variables import Variable, mask


class Cells:
    """What is known of a variable, row by row.

    ``count`` is how many cells it has; ``single`` says that a row is in one known cell or in any;
    ``certain`` that every row is in one known cell.
    """

    single = True
    certain = False

    def __init__(self, number: int, count: int) -> None:
        self.number = number
        self.count = count

    def load(self) -> None:
        """Take the rows of a chunk, which the columns hold."""

    def can(self, cells: int, planes: Planes) -> int:
        """The plane of the rows that may be in one of some cells (a mask)."""
        everything = (1 << self.count) - 1
        cells &= everything
        return ZERO if not cells else ONE if cells == everything else self._can(cells, planes)

    def _can(self, cells: int, planes: Planes) -> int:
        raise NotImplementedError

    def unknown(self, planes: Planes) -> int:
        """The plane of the rows of which nothing is known, for a single variable."""
        return ZERO if self.certain else planes.input((self.number, "unknown", 0))

    def read(self, what: str, which: int) -> Words:
        """The input plane (number, what, which) of the chunk."""
        raise NotImplementedError


class Free(Cells):
    """A variable of which no row says anything, or a reading with its retained variant."""

    def __init__(self, number: int, count: int, fixed: int | None = None) -> None:
        super().__init__(number, count)
        self.fixed = fixed
        self.certain = fixed is not None

    def _can(self, cells: int, planes: Planes) -> int:
        return ONE if self.fixed is None or cells >> self.fixed & 1 else ZERO

    def unknown(self, planes: Planes) -> int:
        """Everywhere, unless it is fixed."""
        return ONE if self.fixed is None else ZERO


class YesNo(Cells):
    """A yes/no fact."""

    def __init__(self, number: int, column: Column) -> None:
        super().__init__(number, 2)
        self.column = column
        self.certain = column.whole

    def _can(self, cells: int, planes: Planes) -> int:
        true = planes.input((self.number, "true", 0))
        found = true if cells == 2 else planes.opposite(true)
        return planes.either(found, self.unknown(planes))

    def read(self, what: str, which: int) -> Words:
        """The rows that are true, or unknown."""
        true, known = self.column.bits()
        if what == "true":
            return true
        return np.zeros_like(true) if known is None else np.invert(known)


class OneAnswer(Cells):
    """An answer of a list."""

    def __init__(self, number: int, column: Column, option: str) -> None:
        super().__init__(number, 2)
        self.column = column
        self.option = option

    def _can(self, cells: int, planes: Planes) -> int:
        true = planes.input((self.number, "true", 0))
        found = true if cells == 2 else planes.opposite(true)
        return planes.either(found, self.unknown(planes))

    def read(self, what: str, which: int) -> Words:
        """The rows that have it, or of which it is unknown."""
        true, known = self.column.answer(self.option)
        return true if what == "true" else np.invert(known)


class Among(Cells):
    """A variable read from codes: a choice, a group of persons."""

    def __init__(self, number: int, count: int, column: Column, variable: Variable) -> None:
        super().__init__(number, count)
        self.column = column
        self.variable = variable
        self.single = variable[0] != "group"
        self.certain = column.whole and variable[0] == "choice"
        self._masks: list[int] = []

    def _can(self, cells: int, planes: Planes) -> int:
        if self.certain and cells & 1:  # half as many planes to read
            return planes.opposite(self._can(cells ^ (1 << self.count) - 1, planes))
        return planes.input((self.number, "can", cells))

    def read(self, what: str, which: int) -> Words:
        """The rows that may be in some cells, or of which nothing is known."""
        held = self.column.table(
            lambda value: told(self._mask(value), what, which, self.count),
            what != "partial",
            np.bool_,
        )
        return packed(looked_up(held, self.column.codes))

    def _mask(self, value: Any) -> int:
        slug = self.variable[1]
        found = mask(self.variable, {slug: value}, {slug: value})
        return (1 << self.count) - 1 if found is None else found


def told(left: int, what: str, which: int, count: int) -> bool:
    """What an input plane says of a row left with some cells (a mask)."""
    if what == "can":
        return bool(left & which)
    whole = left == (1 << count) - 1
    return whole if what == "unknown" else not whole and left.bit_count() > 1


def looked_up(held: Any, codes: Any) -> Any:
    """What each code gives; comparing is faster than looking up while few codes differ."""
    *given, unknown = held.tolist()
    common = sum(given) * 2 > len(given)
    rare = [code for code, value in enumerate(given) if value is not common]
    if len(rare) > 4:
        return held[codes]
    found = codes == rare[0] if rare else np.zeros(len(codes), np.bool_)
    for code in rare[1:]:
        found |= codes == code
    if common:
        found = ~found
    if unknown is not common and (codes.dtype.kind == "i"):
        found = np.where(codes < 0, unknown, found)
    return found


class Threshold(Cells):
    """A number or a date cut at thresholds: planes « at or above the border »."""

    def __init__(self, number: int, column: Column, cuts: Any) -> None:
        super().__init__(number, len(cuts) + 1)
        self.column = column
        self.cuts = cuts
        self.certain = column.whole

    def _can(self, cells: int, planes: Planes) -> int:
        found = ZERO
        first = 0
        while first < self.count:
            if not cells >> first & 1:
                first += 1
                continue
            last = first
            while last < self.count and cells >> last & 1:
                last += 1
            found = planes.either(found, self._between(first, last, planes))
            first = last
        return planes.either(found, self.unknown(planes))

    def _between(self, first: int, last: int, planes: Planes) -> int:
        above = ONE if first == 0 else planes.input((self.number, "from", first - 1))
        if last == self.count:
            return above
        return planes.both(above, planes.opposite(planes.input((self.number, "from", last - 1))))

    def read(self, what: str, which: int) -> Words:
        """The rows that have passed a cut, or unknown ones."""
        numbers = self.column.as_numbers()
        if what == "unknown":
            return _unknown(numbers.valid, self.column.rows)
        border, after = self.cuts[which]
        return packed(numbers.values >= border + (1 if after else 0))


def _unknown(valid: Any, rows: int) -> Words:
    return packed(np.zeros(rows, np.bool_) if valid is None else ~valid)


def read_inputs(keys: Mapping[Hashable, int], cells: Callable[[int], Cells]) -> list[Words]:
    """The input planes of a chunk, in their order."""
    found = []
    for key in keys:
        assert isinstance(key, tuple)
        number, what, which = key
        found.append(cells(number).read(what, which))
    return found
