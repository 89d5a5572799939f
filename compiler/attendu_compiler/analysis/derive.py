"""Decision tables derived from the rules (design § 2.8).

A cell is the simplest condition on the visible facts under which some completion of the other
facts of the row opens the outcome.
"""

from collections.abc import Callable
from functools import cache
from itertools import combinations

from attrs import evolve, frozen

from attendu_compiler.analysis.questions import (
    asker,
    fixed,
    opening,
    retained_readings,
    suppositions_on,
)
from attendu_compiler.analysis.witness import smallest_witness
from attendu_compiler.model.policy import Policy, Table
from attendu_compiler.plan.describe import describe, holds_always
from attendu_compiler.plan.diagram import Knowledge
from attendu_compiler.plan.lower import lower
from attendu_compiler.plan.primes import Cube, simplest_condition
from attendu_compiler.plan.records import Plan
from attendu_dsl.diagnostics import Report


@frozen(kw_only=True)
class Cell:
    """One cell: ``opens`` is « oui », « non » or « condition »; ``text`` is what it prints.

    ``changes`` is a case inside the row where the cell would read otherwise, when there is one;
    ``readings`` are the names of those of which no variant is retained and another would change it,
    ``inner_readings`` of those that would change the answer inside the row and not what it prints.
    """

    opens: str
    condition: str
    text: str
    changes: str | None = None
    readings: tuple[str, ...] = ()
    inner_readings: tuple[str, ...] = ()

    @property
    def printed(self) -> str:
        """The text, with the readings that it hangs on."""
        if not self.readings:
            return self.text
        names = " et ".join(f"« {name} »" for name in self.readings)
        which = "la lecture" if len(self.readings) == 1 else "les lectures"
        return f"{self.text} (selon {which} {names})"


@frozen(kw_only=True)
class Derived:
    """A derived table: ``cells[row][column]``.

    ``overlaps`` are pairs of rows with a case in both; ``uncovered`` a case that no row holds;
    ``shifting`` the names of the readings left open that move cases from a row to another, and the
    titles of these rows.
    """

    table: Table
    cells: tuple[tuple[Cell, ...], ...]
    overlaps: tuple[tuple[str, str, str], ...]
    uncovered: str | None
    readings: tuple[str, ...]
    shifting: tuple[tuple[str, tuple[str, ...]], ...] = ()


def derive(table: Table, policy: Policy, plan: Plan, *, remarks: bool = True) -> Derived:
    """Derive a table, under the retained readings.

    Without ``remarks``, the cells alone: nothing is said of overlaps, of what no row covers, nor of
    where a row changes.
    """
    return Derivation(table, policy, plan).derived(remarks=remarks)


class Derivation:
    """A table derived under one reading after another: what no reading changes is found once.

    ``rows`` are the diagrams of its rows.
    """

    def __init__(self, table: Table, policy: Policy, plan: Plan) -> None:
        ask = asker(policy, plan)
        self.table, self.policy, self.plan = table, policy, plan
        self.rows = [ask(row.condition) for row in table.rows]
        self._visible = frozenset(
            number for fact in table.visible for number in plan.variable_of.get(fact, ())
        )
        opens = [opening(column, policy, plan) for column, _ in table.columns]
        self._places = [[self._place(row, is_open) for is_open in opens] for row in self.rows]
        self._told: dict[tuple[int, int], tuple[str, str, str]] = {}

    def derived(self, *, remarks: bool = True) -> Derived:
        """What :func:`derive` is."""
        table, policy, plan = self.table, self.policy, self.plan
        rows, held = self.rows, retained_readings(plan)
        return Derived(
            table=table,
            cells=self.cells(held, remarks=remarks),
            overlaps=_overlaps(rows, table, policy, plan) if remarks else (),
            uncovered=_uncovered(rows, policy, plan) if remarks else None,
            readings=readings_of(table, plan),
            shifting=_shifting(rows, held, table, policy, plan) if remarks else (),
        )

    def cells(self, held: Knowledge, *, remarks: bool) -> tuple[tuple[Cell, ...], ...]:
        """Every cell, the readings held to these variants."""
        settled = cache(lambda node: self.plan.diagrams.restrict(node, held))
        return tuple(
            tuple(self._cell(place, *self._under(place, held, settled), remarks) for place in row)
            for row in self._places
        )

    def _place(self, row: int, is_open: int) -> tuple[int, int, int]:
        """A row, its cases that the suppositions admit, and where an outcome opens."""
        diagrams = self.plan.diagrams
        constraint = suppositions_on(diagrams.conj(row, is_open), self.plan)
        return row, diagrams.conj(row, constraint), is_open

    def _cell(self, place: tuple[int, int, int], inside: int, is_open: int, remarks: bool) -> Cell:
        kind, condition, text = self._said(inside, is_open)
        if not remarks:
            return Cell(opens=kind, condition=condition, text=text)
        hanging, inner = self._hanging(inside, is_open)
        return Cell(
            opens=kind,
            condition=condition,
            text=text,
            changes=_changes(inside, is_open, place[0], self._visible, self.policy, self.plan),
            readings=hanging,
            inner_readings=inner,
        )

    def _under(
        self, place: tuple[int, int, int], held: Knowledge, settled: Callable[[int], int]
    ) -> tuple[int, int]:
        """The cases of a row and where an outcome opens, under some readings.

        Neither asks these readings any more, unless the row itself names them.  ``settled`` is a
        diagram once all are held.
        """
        row, admitted, is_open = place
        diagrams = self.plan.diagrams
        named = {number: held[number] for number in diagrams.support(row) & held.keys()}
        if not named:
            return settled(admitted), settled(is_open)
        other = {number: mask for number, mask in held.items() if number not in named}
        inside = diagrams.restrict(fixed(admitted, named, diagrams), other)
        return inside, diagrams.restrict(is_open, other)

    def _said(self, inside: int, is_open: int) -> tuple[str, str, str]:
        """What :meth:`_tell` says of where an outcome opens among some cases."""
        care = _shown(inside, self._visible, self.plan)
        opens = _shown(self.plan.diagrams.conj(inside, is_open), self._visible, self.plan)
        if (opens, care) not in self._told:
            self._told[opens, care] = self._tell(opens, care)
        return self._told[opens, care]

    def _hanging(self, inside: int, is_open: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The readings left open that change what a cell prints, and those that only change cases."""
        diagrams, readings = self.plan.diagrams, self.plan.readings
        spoken = diagrams.support(inside) | diagrams.support(is_open)
        hanging: list[str] = []
        inner: list[str] = []
        for number in sorted(spoken & readings.keys()):
            said: set[tuple[str, str, str]] = set()
            under: list[tuple[int, int]] = []
            own = self._settled_by(number)
            taken = [{number: 1 << variant} for variant in range(readings[number].count)]
            ways = {
                (diagrams.restrict(inside, one), diagrams.restrict(is_open, one)) for one in taken
            }
            for cases, opens in ways if len(ways) > 1 else ():
                if cases != diagrams.false:
                    said.add(self._said(cases, opens))
                    opened = diagrams.exists(diagrams.conj(cases, opens), own)
                    closed = diagrams.exists(diagrams.conj(cases, diagrams.neg(opens)), own)
                    under.append((opened, closed))
            if len(said) > 1:
                hanging.append(self.policy.readings[readings[number].reading].name)
            elif any(self._differ(one, other) for one, other in combinations(under, 2)):
                inner.append(self.policy.readings[readings[number].reading].name)
        return tuple(hanging), tuple(inner)

    def _settled_by(self, reading: int) -> frozenset[int]:
        """The concepts that a variant of a reading settles from other facts, unless they are shown."""
        diagrams = self.plan.diagrams
        bound = [diagrams.support(supposition.node) for supposition in self.plan.suppositions]
        touched = frozenset[int]().union(*(support for support in bound if reading in support))
        concepts = {
            number
            for name in self.policy.concepts
            for number in self.plan.variable_of.get(name, ())
        }
        return touched & concepts - self._visible

    def _differ(self, one: tuple[int, int], other: tuple[int, int]) -> bool:
        """Whether a case that a row holds under two variants may be answered otherwise under one.

        Of each variant, the cases where the outcome may open and those where it may not.  A case
        that only one of them leaves in the row tells nothing of the answer.
        """
        diagrams = self.plan.diagrams
        both = diagrams.conj(diagrams.disj(*one), diagrams.disj(*other))
        return any(
            diagrams.conj(both, mine) != diagrams.conj(both, theirs)
            for mine, theirs in zip(one, other, strict=True)
        )

    def _tell(self, opens: int, care: int) -> tuple[str, str, str]:
        """Whether a cell opens, on what condition, and what it prints."""
        diagrams = self.plan.diagrams
        if opens == diagrams.false:
            return "non", "", "non"
        if diagrams.implies(care, opens):
            return "oui", "", "oui"
        cubes = simplest_condition(opens, care, diagrams)
        condition = cubes_text(cubes, self.policy, self.plan)
        sense = "non, sauf si" if self.table.style == "non, sauf si" else "oui, si"
        return "condition", condition, f"{sense} {condition}"


def _shown(node: int, visible: frozenset[int], plan: Plan) -> int:
    return plan.diagrams.exists(node, plan.diagrams.support(node) - visible)


def _changes(
    inside: int,
    is_open: int,
    row: int,
    visible: frozenset[int],
    policy: Policy,
    plan: Plan,
) -> str | None:
    """A case of the row in which the outcome can no longer open though it can elsewhere in it."""
    diagrams = plan.diagrams
    own = diagrams.support(row) | visible
    care = diagrams.exists(inside, diagrams.support(inside) - own)
    can = diagrams.conj(inside, is_open)
    can = diagrams.exists(can, diagrams.support(can) - own)
    if can == diagrams.false:
        return None
    sometimes = diagrams.exists(can, diagrams.support(can) - visible)
    lost = diagrams.all((care, sometimes, diagrams.neg(can)))
    found = smallest_witness(lost, policy, plan)
    return None if found is None else found.told(policy)


def cubes_text(cubes: tuple[Cube, ...], policy: Policy, plan: Plan) -> str:
    """Cubes in French: « a et b, ou c »; what the suppositions always grant is not told."""
    texts = [
        " et ".join(
            describe(plan.variables[number], mask, policy)
            for number, mask in sorted(cube)
            if not holds_always(plan.variables[number], mask)
        )
        or "tous les cas"
        for cube in cubes
    ]
    return ", ou ".join(texts)


def _overlaps(
    rows: list[int], table: Table, policy: Policy, plan: Plan
) -> tuple[tuple[str, str, str], ...]:
    diagrams = plan.diagrams
    found = []
    for number, one in enumerate(rows):
        for other in range(number + 1, len(rows)):
            both = diagrams.conj(one, rows[other])
            both = diagrams.conj(both, suppositions_on(both, plan))
            case = smallest_witness(both, policy, plan)
            if case is not None:
                titles = table.rows[number].title, table.rows[other].title
                found.append((*titles, case.told(policy)))
    return tuple(found)


def _uncovered(rows: list[int], policy: Policy, plan: Plan) -> str | None:
    diagrams = plan.diagrams
    left = diagrams.neg(diagrams.any(rows))
    left = diagrams.conj(left, suppositions_on(left, plan))
    if left == diagrams.false:
        return None
    return cubes_text(simplest_condition(left, diagrams.true, diagrams), policy, plan)


def _shifting(
    rows: list[int], held: Knowledge, table: Table, policy: Policy, plan: Plan
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The readings left open on which rows hang, the retained ones held, each with these rows."""
    diagrams = plan.diagrams
    spoken = [diagrams.support(diagrams.restrict(row, held)) for row in rows]
    found = (
        (
            policy.readings[cells.reading].name,
            tuple(row.title for row, on in zip(table.rows, spoken, strict=True) if number in on),
        )
        for number, cells in plan.readings.items()
    )
    return tuple((name, titles) for name, titles in found if titles)


def readings_of(table: Table, plan: Plan) -> tuple[str, ...]:
    """The readings that matter to a column of the table."""
    diagrams = plan.diagrams
    touched = frozenset[int]().union(
        *(diagrams.support(plan.decisions[column].node) for column, _ in table.columns)
    )
    return tuple(cells.reading for number, cells in plan.readings.items() if number in touched)


def without_tables(policy: Policy) -> tuple[Policy, Plan]:
    """The policy without the rules that only a printed table gives, and its plan.

    A rule that quotes an annex is the table's, even when it borrows a condition from the body.
    """
    kept = {
        name: rule
        for name, rule in policy.rules.items()
        if not any(quotation.parts[0][0] == "annexe" for quotation in rule.quotations)
    }
    body = evolve(
        policy,
        rules={
            name: evolve(rule, derogates=tuple(d for d in rule.derogates if d in kept))
            for name, rule in kept.items()
        },
    )
    return body, lower(body, Report())
