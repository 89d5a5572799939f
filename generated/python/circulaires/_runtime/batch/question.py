"""What is asked of a frame, compiled: planes for its outcomes, and codes to add up from them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from circulaires._runtime.batch.answers import (
    Reached,
    Sum,
    always,
    coded,
    statuses,
    together,
)
from circulaires._runtime.batch.cells import (
    Among,
    Cells,
    Free,
    Threshold,
    YesNo,
    read_inputs,
)
from circulaires._runtime.batch.columns import Column
from circulaires._runtime.batch.dates import Dates
from circulaires._runtime.batch.elapsed import Elapsed
from circulaires._runtime.batch.missing import Telling
from circulaires._runtime.batch.planes import (
    ONE,
    ZERO,
    Planes,
    Program,
    Words,
    unpacked,
    words_for,
)
from circulaires._runtime.batch.raw import Listed
from circulaires._runtime.exact import Exact

#: Sets of rules told by a byte at most; beyond, they are labelled as they are met.
MOST_SETS = 127


class Asked:
    """What is asked of one outcome.

    ``statuses`` sums to the codes of statuses; ``rules`` to the codes of ``sets`` (one more than
    the place, none being 0) or is None when there are too many; ``always`` are the planes of its
    rules, ``missing`` those of its facts, by slug.
    """

    def __init__(self, slug: str) -> None:
        self.slug = slug
        self.statuses: Sum | None = None
        self.rules: Sum | None = None
        self.sets: list[tuple[str, ...]] = []
        self.names: tuple[str, ...] = ()
        self.always: list[int] | None = None
        self.missing: dict[str, int] | None = None


class Question:
    """The outcomes asked, over columns of which some may be absent."""

    def __init__(
        self,
        exact: Exact,
        telling: Telling,
        columns: Mapping[str, Column],
        until: Mapping[str, str],
        order: Sequence[str],
        *,
        outcomes: Sequence[str],
        wanted: frozenset[str],
    ) -> None:
        """``until`` gives the reference date of elapsed facts, ``order`` the order of facts."""
        self.exact = exact
        self.telling = telling
        self.columns = columns
        self.until = until
        self.order = order
        self.planes = Planes()
        self.cells = [
            self._cells(number, variable) for number, variable in enumerate(exact.variables)
        ]
        self.reached = Reached(exact.diagrams, self._can, self.planes)
        self.told = Reached(telling.diagrams, self._can_tell, self.planes)
        self.asked = [self._asked(slug, wanted) for slug in outcomes]
        self.broken = self._broken()
        self.partial = self._partial() if "missing" in wanted else ZERO
        used = self._used()
        self.program = Program(self.planes, [self.broken, self.partial, *used])
        #: The planes that several columns add up.
        self.shared = frozenset(plane for plane, times in Counter(used).items() if times > 1)

    def _cells(self, number: int, variable: Any) -> Cells:
        kind, slug = variable[0], variable[1]
        count = self.exact.diagrams.arities[number]
        if kind == "reading":
            return Free(number, count, variable[3])
        if kind == "dates":
            dated = {fact: self.columns.get(fact) for fact in slug}
            return Dates(number, dated, variable) if any(dated.values()) else Free(number, count)
        column = self.columns.get(slug)
        if column is None:
            return Free(number, count)
        if kind == "yes_no":
            return YesNo(number, column)
        if kind == "threshold" and column.kind == "elapsed":
            until = self.until.get(slug)
            return Elapsed(
                number, column, variable[2], None if until is None else self.columns[until]
            )
        if kind == "threshold":
            return Threshold(number, column, variable[2])
        return Among(number, count, column, variable)

    def _can(self, variable: int, cells: int) -> int:
        return self.cells[variable].can(cells, self.planes)

    def _is_certain(self, variable: int) -> bool:
        return self.cells[variable].certain

    def _asked(self, slug: str, wanted: frozenset[str]) -> Asked:
        asked = Asked(slug)
        node = self.exact.nodes[slug]
        rows = self.exact.rows[slug]
        planes = self.planes
        if "status" in wanted:
            reached = self.reached.of(node, self._is_certain)
            asked.statuses = statuses(reached, self.reached.is_certain(node), planes)
        if "rule" in wanted:
            asked.names = tuple(rule for rule, _, _ in rows)
            asked.always = always(rows, self.reached, self._is_certain, planes)
            sets = together(rows, self.exact.diagrams, MOST_SETS)
            if sets is not None:
                named = [tuple(dict.fromkeys(rows[n][0] for n in one)) for one in sets]
                asked.sets = list(dict.fromkeys(named))
                places = [asked.sets.index(one) for one in named]
                asked.rules = self._rules(sets, places, asked.always)
        if "missing" in wanted:
            asked.missing = self._missing(node)
        return asked

    def _rules(
        self, sets: Sequence[tuple[int, ...]], places: Sequence[int], held: Sequence[int]
    ) -> Sum:
        planes = self.planes
        codes: dict[int, int] = {}
        known = set(sets)
        for members, place in zip(sets[1:], places[1:], strict=True):
            others = [
                number
                for number in range(len(held))
                if number not in members and tuple(sorted((*members, number))) in known
            ]
            plane = planes.all(held[number] for number in members)
            plane = planes.both(plane, planes.opposite(planes.any(held[n] for n in others)))
            if plane != ZERO:
                codes[plane] = place
        return coded(codes, 0, planes)

    def _missing(self, node: int) -> dict[str, int]:
        planes, telling = self.planes, self.telling
        found: dict[str, int] = {}
        for number in sorted(self.exact.diagrams.support(node)):
            cells = self.cells[number]
            if cells.certain or self.exact.variables[number][0] == "reading":
                continue
            apart = not cells.single
            plane = ZERO
            for mask, condition in telling.pairs(node, number, apart):
                where = self.told.of(condition, lambda variable: False).get(True, ZERO)
                if apart:
                    for cell in range(cells.count):
                        if mask >> cell & 1:
                            where = planes.both(where, self._can(number, 1 << cell))
                else:
                    where = planes.both(where, cells.unknown(planes))
                plane = planes.either(plane, where)
            for slug, where in self._names(number, plane):
                if where != ZERO:
                    found[slug] = planes.either(found.get(slug, ZERO), where)
        return {slug: found[slug] for slug in self.order if slug in found}

    def _names(self, number: int, plane: int) -> list[tuple[str, int]]:
        """The facts that a missing variable stands for."""
        planes = self.planes
        cells, variable = self.cells[number], self.exact.variables[number]
        if variable[0] == "dates":
            return [
                (fact, planes.both(plane, self._undecided(number, fact))) for fact in variable[1]
            ]
        slug: str = variable[1]
        if not isinstance(cells, Elapsed) or slug not in self.until:
            return [(slug, plane)]
        waiting = cells.waiting(planes)
        return [
            (slug, planes.both(plane, planes.opposite(waiting))),
            (self.until[slug], planes.both(plane, waiting)),
        ]

    def _undecided(self, number: int, fact: str) -> int:
        """Where an unknown date is compared in a way not decided yet."""
        planes, cells = self.planes, self.cells[number]
        _, _, atoms, vectors = self.exact.variables[number]
        undated = cells.undated(fact, planes) if isinstance(cells, Dates) else ONE
        open_ = ZERO
        for column, atom in enumerate(atoms):
            if fact not in atom[1:3]:
                continue
            true = sum(1 << place for place, vector in enumerate(vectors) if vector[column])
            false = (1 << len(vectors)) - 1 - true
            both = planes.both(cells.can(true, planes), cells.can(false, planes))
            open_ = planes.either(open_, both)
        return planes.both(undated, open_)

    def _can_tell(self, variable: int, mask: int) -> int:
        """As :meth:`_can`, for a variable that may have one more cell: « unanswered »."""
        cells = self.cells[variable]
        found = cells.can(mask, self.planes)
        if variable in self.telling.tied and mask >> cells.count & 1:
            found = self.planes.either(found, cells.unknown(self.planes))
        return found

    def _broken(self) -> int:
        """Where the facts break the suppositions of the text."""
        diagrams = self.exact.diagrams
        everything = diagrams.all(node for _, node in self.exact.suppositions)
        return self.planes.opposite(self.reached.of(everything, self._is_certain).get(True, ZERO))

    def _partial(self) -> int:
        """Where a tied variable is known in part only: these rows are decided one by one."""
        return self.planes.any(
            self.planes.input((number, "partial", 0))
            for number in sorted(self.telling.tied)
            if not self.cells[number].single
        )

    def _used(self) -> list[int]:
        used: list[int] = []
        for asked in self.asked:
            for sum_ in (asked.statuses, asked.rules):
                used += [plane for plane, _ in sum_[1]] if sum_ is not None else []
            used += (asked.always or []) if asked.rules is None else []
            used += (asked.missing or {}).values()
        return used

    def forget(self) -> None:
        """Let go of the last rows."""
        for column in self.columns.values():
            column.load(Listed([]), 0)
        for cells in self.cells:
            cells.load()

    def run(self, rows: int) -> "Chunk":
        """Answer for the rows that the columns hold."""
        for cells in self.cells:
            cells.load()
        inputs = read_inputs(self.program.inputs, self.cells.__getitem__)
        return Chunk(self.program.run(inputs, words_for(rows)), rows, self.shared)


class Chunk:
    """The planes of some rows; those that are ``shared`` are unpacked once."""

    def __init__(self, planes: Mapping[int, Words], rows: int, shared: frozenset[int]) -> None:
        self._shared = shared
        self._planes = planes
        self._rows = rows
        self._bytes: dict[int, Any] = {}
        #: The columns already added up: those that add the same have the same codes.
        self._done: dict[tuple[Sum, int], Any] = {}

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
            np.add(out, truths * np.uint8(by % 256) if by % 256 != 1 else truths, out=out)
        if constant:
            np.add(out, np.uint8(constant), out=out)

    def bits(self, planes: Sequence[int]) -> list[Any]:
        """Sixteen planes at most a number a row, for each lot of them."""
        lots = []
        for first in range(0, len(planes), 16):
            number = np.zeros(self._rows, np.uint16)
            for place, plane in enumerate(planes[first : first + 16]):
                number |= self.truths(plane).astype(np.uint16) << np.uint16(place)
            lots.append(number)
        return lots
