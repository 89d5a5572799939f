"""Decision tables derived from the rules (design § 2.8).

A cell is the simplest condition on the visible facts under which some completion of the other
facts of the row opens the outcome.
"""

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
from attendu_compiler.plan.describe import describe
from attendu_compiler.plan.diagram import Knowledge
from attendu_compiler.plan.lower import lower
from attendu_compiler.plan.primes import Cube, simplest_condition
from attendu_compiler.plan.records import Plan
from attendu_dsl.diagnostics import Report


@frozen(kw_only=True)
class Cell:
    """One cell: ``opens`` is « oui », « non » or « condition »; ``text`` is what it prints.

    ``changes`` is a case inside the row where the cell would read otherwise, when there is one.
    """

    opens: str
    condition: str
    text: str
    changes: str | None = None


@frozen(kw_only=True)
class Derived:
    """A derived table: ``cells[row][column]``.

    ``overlaps`` are pairs of rows with a case in both; ``uncovered`` a case that no row holds.
    """

    table: Table
    cells: tuple[tuple[Cell, ...], ...]
    overlaps: tuple[tuple[str, str, str], ...]
    uncovered: str | None
    readings: tuple[str, ...]


def derive(
    table: Table,
    policy: Policy,
    plan: Plan,
    readings: Knowledge | None = None,
    *,
    remarks: bool = True,
) -> Derived:
    """Derive a table; ``readings`` holds readings to a variant (the retained ones by default).

    Without ``remarks``, the cells alone: nothing is said of overlaps, of what no row covers, nor of
    where a row changes.
    """
    held = retained_readings(plan) if readings is None else readings
    ask = asker(policy, plan)
    rows = [ask(row.condition) for row in table.rows]
    return Derived(
        table=table,
        cells=tuple(
            tuple(
                _cell(row, column, table, policy, plan, held, remarks=remarks)
                for column, _ in table.columns
            )
            for row in rows
        ),
        overlaps=_overlaps(rows, table, policy, plan) if remarks else (),
        uncovered=_uncovered(rows, policy, plan) if remarks else None,
        readings=readings_of(table, plan),
    )


def _visible(table: Table, plan: Plan) -> frozenset[int]:
    return frozenset(number for fact in table.visible for number in plan.variable_of.get(fact, ()))


def _cell(
    row: int,
    outcome: str,
    table: Table,
    policy: Policy,
    plan: Plan,
    held: Knowledge,
    *,
    remarks: bool,
) -> Cell:
    diagrams = plan.diagrams
    is_open = opening(outcome, policy, plan)
    constraint = suppositions_on(diagrams.conj(row, is_open), plan)
    inside = fixed(diagrams.conj(row, constraint), held, diagrams)
    visible = _visible(table, plan)
    care = _shown(inside, visible, plan)
    opens = _shown(diagrams.conj(inside, is_open), visible, plan)
    if opens == diagrams.false:
        return Cell(
            opens="non",
            condition="",
            text="non",
            changes=_changes(remarks, inside, is_open, row, visible, policy, plan),
        )
    if diagrams.conj(care, diagrams.neg(opens)) == diagrams.false:
        return Cell(
            opens="oui",
            condition="",
            text="oui",
            changes=_changes(remarks, inside, is_open, row, visible, policy, plan),
        )
    condition = cubes_text(simplest_condition(opens, care, diagrams), policy, plan)
    text = f"non, sauf si {condition}" if table.style == "non, sauf si" else f"oui, si {condition}"
    return Cell(
        opens="condition",
        condition=condition,
        text=text,
        changes=_changes(remarks, inside, is_open, row, visible, policy, plan),
    )


def _shown(node: int, visible: frozenset[int], plan: Plan) -> int:
    return plan.diagrams.exists(node, plan.diagrams.support(node) - visible)


def _changes(
    remarks: bool,
    inside: int,
    is_open: int,
    row: int,
    visible: frozenset[int],
    policy: Policy,
    plan: Plan,
) -> str | None:
    """A case of the row in which the outcome can no longer open though it can elsewhere in it."""
    if not remarks:
        return None
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
    """Cubes in French: « a et b, ou c »."""
    texts = [
        " et ".join(describe(plan.variables[number], mask, policy) for number, mask in sorted(cube))
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
