"""A table printed in an act, held against the one derived from its rules, cell by cell."""

import re

from attrs import frozen

from attendu_compiler.analysis.derive import (
    Cell,
    Derivation,
    Derived,
    derive,
    readings_of,
    without_tables,
)
from attendu_compiler.analysis.questions import condition_node, fixed, retained_readings
from attendu_compiler.model.names import slugify
from attendu_compiler.model.policy import OfficialCell, OfficialTable, Policy, Table
from attendu_compiler.plan.merge import NEGATIVE
from attendu_compiler.plan.records import Plan


@frozen(kw_only=True)
class CellComparison:
    """One cell: what is printed, what the rules give, what the body alone gives.

    Only a cell that the body of the text establishes is a proof; the others say what the table
    itself decides (design § 2.8).
    """

    row: str
    column: str
    printed: str
    derived: str
    body: str
    equal: bool
    established_by_body: bool


@frozen(kw_only=True)
class Comparison:
    """Every cell, and the cells that differ under the other variants of each reading."""

    cells: tuple[CellComparison, ...]
    under_readings: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...]

    @property
    def holds(self) -> bool:
        """Whether every printed cell is equal to the derived one."""
        return all(cell.equal for cell in self.cells)


def derive_beside(table: Table, policy: Policy, plan: Plan) -> tuple[Derived, Comparison | None]:
    """A derived table, and what it comes to beside the one printed in the act, if there is one."""
    derivation = Derivation(table, policy, plan)
    official = next((o for o in policy.official_tables.values() if o.table == table.slug), None)
    comparison = None if official is None else _compared(official, derivation)
    return derivation.derived(), comparison


def compare(official: OfficialTable, policy: Policy, plan: Plan) -> Comparison:
    """Hold a printed table against the table derived from the rules."""
    return _compared(official, Derivation(policy.tables[official.table], policy, plan))


def _compared(official: OfficialTable, derivation: Derivation) -> Comparison:
    table, policy, plan = derivation.table, derivation.policy, derivation.plan
    derived = derivation.cells(retained_readings(plan), remarks=False)
    body_policy, body_plan = without_tables(policy)
    body = derive(table, body_policy, body_plan, remarks=False).cells
    cells = []
    for cell in official.cells:
        ours, bodys = (_find(c, table, cell.row, cell.column) for c in (derived, body))
        if ours is None or bodys is None:
            continue
        cells.append(
            CellComparison(
                row=cell.row,
                column=cell.column,
                printed=cell.text,
                derived=ours,
                body=bodys,
                equal=same(cell.text, ours),
                established_by_body=same(cell.text, bodys)
                and _speaks(cell, table, body_policy, body_plan),
            )
        )
    return Comparison(cells=tuple(cells), under_readings=_under_readings(official, derivation))


def contradicted(
    official: OfficialTable, policy: Policy, plan: Plan
) -> tuple[tuple[OfficialCell, str], ...]:
    """The printed cells that the rules contradict, each with what they give instead."""
    table = policy.tables[official.table]
    return _differing(official, table, derive(table, policy, plan, remarks=False).cells)


def _differing(
    official: OfficialTable, table: Table, derived: tuple[tuple[Cell, ...], ...]
) -> tuple[tuple[OfficialCell, str], ...]:
    return tuple(
        (cell, text)
        for cell in official.cells
        if (text := _find(derived, table, cell.row, cell.column)) is not None
        and not same(cell.text, text)
    )


def _speaks(cell: OfficialCell, table: Table, policy: Policy, plan: Plan) -> bool:
    """Whether a rule of the body bears on the cell: silence alone establishes nothing.

    A plain « non » speaks of the whole column in the whole row: the exclusion of one act of a family
    does not establish it.
    """
    slug = next((slug for slug, title in table.columns if title == cell.column), None)
    row = next((row for row in table.rows if row.title == cell.row), None)
    if slug is None or row is None:
        return False
    diagrams = plan.diagrams
    inside = condition_node(row.condition, policy, plan)
    inside = fixed(inside, retained_readings(plan), diagrams)
    if same(cell.text, "non"):
        excluded = diagrams.any(
            bearing.holds
            for bearing in plan.decisions[slug].rows
            if bearing.answer.status in NEGATIVE
        )
        return diagrams.implies(inside, excluded)
    return any(
        not diagrams.disjoint(inside, bearing.holds)
        for outcome in (slug, *policy.outcomes[slug].members)
        for bearing in plan.decisions[outcome].rows
    )


def _find(derived: tuple[tuple[Cell, ...], ...], table: Table, row: str, column: str) -> str | None:
    for table_row, cells in zip(table.rows, derived, strict=True):
        for (_, title), cell in zip(table.columns, cells, strict=True):
            if table_row.title == row and title == column:
                return cell.text
    return None


def same(printed: str, derived: str) -> bool:
    """Whether two cells say the same: « non Sauf si activité… » and « non, sauf si activité… »."""
    return _plain(printed) == _plain(derived)


def _plain(text: str) -> str:
    return re.sub(r"_+", "_", slugify(text))


def _under_readings(
    official: OfficialTable, derivation: Derivation
) -> tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...]:
    table, policy, plan = derivation.table, derivation.policy, derivation.plan
    touched = readings_of(table, plan)
    found = []
    for variable, cells in plan.readings.items():
        if cells.reading not in touched:
            continue
        reading = policy.readings[cells.reading]
        for number, variant in enumerate(cells.variants):
            if number == cells.retained:
                continue
            held = {**retained_readings(plan), variable: 1 << number}
            other = derivation.cells(held, remarks=False)
            differing = tuple((c.row, c.column) for c, _ in _differing(official, table, other))
            name = next(v[1] for v in reading.variants if v[0] == variant)
            found.append((reading.name, name, differing))
    return tuple(found)
