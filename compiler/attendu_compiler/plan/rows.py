"""A diagram as disjoint rows, merged as far as a reader would merge them, and exact volumes."""

from collections.abc import Hashable
from math import prod

from attrs import frozen

from attendu_compiler.plan.diagram import Diagrams


@frozen(kw_only=True)
class DiagramRow:
    """The cases in which each variable of ``masks`` is in its cells, and the value they reach.

    ``masks`` are (variable, bit mask of cells) by rising variable; those not named may be anything.
    """

    masks: tuple[tuple[int, int], ...]
    value: Hashable


def disjoint_rows(node: int, diagrams: Diagrams) -> tuple[DiagramRow, ...]:
    """Rows that share no case and leave none out: the hit policy is unique.

    Two rows of one value that differ by one variable are one row, until none do.
    """
    merged: dict[Hashable, list[dict[int, int]]] = {}
    for masks, value in diagrams.rows(node):
        merged.setdefault(value, []).append(masks)
    return tuple(
        DiagramRow(masks=tuple(sorted(masks.items())), value=value)
        for value, rows in merged.items()
        for masks in _merged(rows, diagrams)
    )


def _merged(rows: list[dict[int, int]], diagrams: Diagrams) -> list[dict[int, int]]:
    while True:
        before = len(rows)
        tested = sorted({variable for row in rows for variable in row}, reverse=True)
        for variable in tested:
            rows = _along(variable, rows, (1 << diagrams.arities[variable]) - 1)
        if len(rows) == before:
            return rows


def _along(variable: int, rows: list[dict[int, int]], full: int) -> list[dict[int, int]]:
    """The rows once those that differ by ``variable`` alone are one."""
    found: dict[frozenset[tuple[int, int]], int] = {}
    for row in rows:
        others = frozenset(item for item in row.items() if item[0] != variable)
        found[others] = found.get(others, 0) | row.get(variable, full)
    return [
        dict(others) if mask == full else {**dict(others), variable: mask}
        for others, mask in found.items()
    ]


def volume(row: DiagramRow, diagrams: Diagrams) -> int:
    """How many cases a row holds, among all the cells of all the variables."""
    masks = dict(row.masks)
    return prod(
        masks[variable].bit_count() if variable in masks else arity
        for variable, arity in enumerate(diagrams.arities)
    )


def count(node: int, diagrams: Diagrams, value: Hashable = True) -> int:
    """How many cases, among all the cells of all the variables, reach ``value``."""
    after = [1]
    for arity in reversed(diagrams.arities):
        after.append(after[-1] * arity)
    after.reverse()
    target, last = diagrams.terminal(value), len(diagrams.arities)
    counts: dict[int, int] = {}

    def weighed(child: int, level: int) -> int:
        """The cases below a child, the variables from ``level`` on counted."""
        return counts[child] * (after[level] // after[min(diagrams.variable(child), last)])

    for below in diagrams.below(node):
        level = diagrams.variable(below) + 1
        children = diagrams.children(below)
        counts[below] = (
            sum(weighed(child, level) for child in children) if children else int(below == target)
        )
    return weighed(node, 0)
