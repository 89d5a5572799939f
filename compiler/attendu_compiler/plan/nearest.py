"""What would change a decision: the fewest answers to alter for an outcome to be reached."""

from collections.abc import Mapping

from attendu_compiler.plan.diagram import Diagrams, Knowledge

#: (variable, mask) pairs: the cells in which each altered variable would have to be.
Alteration = tuple[tuple[int, int], ...]

#: Ways of altering a case that are kept at each node, the simplest first.
MOST = 64

_FAR = 1 << 30


def nearest(target: int, knowledge: Knowledge, diagrams: Diagrams) -> tuple[Alteration, ...]:
    """Every way to reach ``target`` by altering the fewest known variables.

    Unknown variables are free: they are not altered, only answered.  Empty when nothing reaches the
    target; ``((),)`` when some completion of what is known does.
    """
    costs: dict[int, int] = {}
    ways: dict[int, frozenset[frozenset[tuple[int, int]]]] = {}
    for node in diagrams.below(target):
        if diagrams.is_terminal(node):
            costs[node] = 0 if diagrams.value(node) is True else _FAR
            ways[node] = frozenset({frozenset()})
            continue
        variable = diagrams.variable(node)
        mask = knowledge.get(variable)
        priced = [
            (costs[child] + (mask is not None and not mask >> cell & 1), cell, child)
            for cell, child in enumerate(diagrams.children(node))
        ]
        costs[node] = least = min(cost for cost, _, _ in priced)
        if least >= _FAR:
            costs[node], ways[node] = _FAR, frozenset()
            continue
        found: set[frozenset[tuple[int, int]]] = set()
        for cost, cell, child in priced:
            if cost == least:
                altered = cost != costs[child]
                added = {(variable, cell)} if altered else set[tuple[int, int]]()
                found.update(way | added for way in ways[child])
        kept = sorted(found, key=lambda way: sorted(way))[:MOST]
        ways[node] = frozenset(kept)
    if costs[target] >= _FAR:
        return ()
    return _joined([dict(way) for way in ways[target]])


def _joined(ways: list[dict[int, int]]) -> tuple[Alteration, ...]:
    """Ways that differ by the cell of one variable are one way."""
    rows = [{variable: 1 << cell for variable, cell in way.items()} for way in ways]
    for variable in sorted({variable for row in rows for variable in row}):
        merged: dict[tuple[tuple[int, int], ...], int | None] = {}
        for row in rows:
            others = _items({v: m for v, m in row.items() if v != variable})
            held = row.get(variable)
            before = merged.get(others)
            merged[others] = held if before is None else before | (held or 0)
        rows = [
            dict(others) | ({variable: mask} if mask is not None else {})
            for others, mask in merged.items()
        ]
    return tuple(sorted(_items(row) for row in rows))


def _items(row: Mapping[int, int]) -> tuple[tuple[int, int], ...]:
    return tuple(sorted(row.items()))
