"""The smallest case: the fewest facts that are enough for something to happen."""

from heapq import heappop, heappush
from itertools import count

from attendu_compiler.plan.diagram import OUTSIDE, Diagrams, Knowledge

#: Partial cases looked at before the case found on the shortest path is made smaller instead.
BUDGET = 20_000


def smallest_case(
    target: int,
    constraint: int,
    diagrams: Diagrams,
    knowledge: Knowledge | None = None,
    budget: int = BUDGET,
) -> dict[int, int] | None:
    """The fewest cells, by variable, all of whose admissible completions reach ``target``.

    Some completion is admissible; None when no admissible case reaches the target.  Beyond
    ``budget`` the case is minimal (no cell can be dropped) but may not be the smallest.
    """
    # What is known only in part is one more constraint: the other cells are no answer.
    known = diagrams.all(diagrams.cell(*item) for item in sorted((knowledge or {}).items()))
    node = diagrams.ite(diagrams.conj(constraint, known), target, diagrams.terminal(OUTSIDE))
    node = diagrams.restrict(node, {v: m for v, m in (knowledge or {}).items() if m & m - 1 == 0})
    if True not in diagrams.reachable(node, {}):
        return None
    found = _searched(node, diagrams, budget)
    return _shrunk(node, diagrams) if found is None else found


def _searched(node: int, diagrams: Diagrams, budget: int) -> dict[int, int] | None:
    """The cheapest way down: a variable left open leads to all its children at once."""
    reached = {below: diagrams.reachable(below, {}) - {OUTSIDE} for below in diagrams.below(node)}
    order = count()
    start = frozenset({node})
    pending: list[tuple[int, int, frozenset[int], dict[int, int]]] = [(0, next(order), start, {})]
    best: set[frozenset[int]] = set()
    while pending and len(best) < budget:
        *_, nodes, cells = heappop(pending)
        if nodes in best:
            continue
        best.add(nodes)
        if all(reached[each] == {True} for each in nodes):
            return cells
        top = min(diagrams.variable(each) for each in nodes)
        every = range(diagrams.arities[top])
        for fixed in (every, *((cell,) for cell in every)):
            below: set[int] = set()
            for each in nodes:
                if diagrams.variable(each) == top:
                    below.update(diagrams.children(each)[cell] for cell in fixed)
                else:
                    below.add(each)
            kept = frozenset(each for each in below if reached[each])
            # Nothing further on avoids a False reached, or admits what no completion does.
            if kept and kept not in best and diagrams.false not in kept:
                taken = cells if fixed is every else {**cells, top: fixed[0]}
                heappush(pending, (len(taken), next(order), kept, taken))
    return None


def _shrunk(node: int, diagrams: Diagrams) -> dict[int, int]:
    cells = diagrams.witness(diagrams.map(node, lambda value: value is True))
    assert cells is not None
    for variable in sorted(cells, reverse=True):
        fewer = {other: cell for other, cell in cells.items() if other != variable}
        masks = {other: 1 << cell for other, cell in fewer.items()}
        if diagrams.reachable(node, masks) - {OUTSIDE} == {True}:
            cells = fewer
    return cells
