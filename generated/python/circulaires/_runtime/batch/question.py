"""What is asked of a frame, compiled: planes for its outcomes, and codes to add up from them."""

from collections.abc import Mapping, Sequence
from typing import Any

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
    OneAnswer,
    Threshold,
    YesNo,
    read_inputs,
)
from circulaires._runtime.batch.chunk import Chunk
from circulaires._runtime.batch.columns import Column
from circulaires._runtime.batch.dates import Dates
from circulaires._runtime.batch.elapsed import Elapsed
from circulaires._runtime.batch.missing import Telling
from circulaires._runtime.batch.planes import (
    ONE,
    ZERO,
    Planes,
    Program,
    words_for,
)
from circulaires._runtime.batch.raw import Listed
from circulaires._runtime.exact import Exact, ExactRow

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
        self.program = Program(self.planes, [self.broken, self.partial, *self._used()])

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
        if kind == "option":
            return OneAnswer(number, column, variable[2])
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
            asked.statuses = statuses(
                node, self.reached, self._is_certain, self.exact.diagrams, planes
            )
        if "rules" in wanted:
            asked.names = tuple(rule for rule, _, _ in rows)
            asked.always = always(rows, self.reached, self._is_certain, planes)
            sets = together(rows, self.exact.diagrams, MOST_SETS)
            if sets is not None:
                named = [tuple(dict.fromkeys(rows[n][0] for n in one)) for one in sets]
                asked.sets = list(dict.fromkeys(named))
                places = [asked.sets.index(one) for one in named]
                asked.rules = self._rules(sets, places, asked.always, rows)
        if "missing" in wanted:
            asked.missing = self._missing(node)
        return asked

    def _rules(
        self,
        sets: Sequence[tuple[int, ...]],
        places: Sequence[int],
        held: Sequence[int],
        rows: Sequence[ExactRow],
    ) -> Sum:
        """The codes of the sets of rules that always hold together, and no other with them."""
        diagrams = self.exact.diagrams
        nodes = [diagrams.map(holds, lambda value: value is True) for _, _, holds in rows]
        known = all(self._is_certain(one) for node in nodes for one in diagrams.support(node))
        planes = self.planes
        codes: dict[int, int] = {}
        possible = set(sets)
        for members, place in zip(sets[1:], places[1:], strict=True):
            others = [
                number
                for number in range(len(held))
                if number not in members and tuple(sorted((*members, number))) in possible
            ]
            if known:
                joined = diagrams.all(nodes[number] for number in members)
                alone = diagrams.neg(diagrams.any(nodes[number] for number in others))
                plane = self.reached.where(
                    diagrams.conj(joined, alone), lambda value: value is True
                )
            else:
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

    def run(self, rows: int) -> Chunk:
        """Answer for the rows that the columns hold."""
        for cells in self.cells:
            cells.load()
        inputs = read_inputs(self.program.inputs, self.cells.__getitem__)
        return Chunk(self.program.run(inputs, words_for(rows)), rows)
