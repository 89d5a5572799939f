"""The smallest case: the fewest facts that are enough for something to happen."""

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from itertools import accumulate
from operator import and_
from typing import TypeAlias

from attendu_compiler.plan.diagram import OUTSIDE, Diagrams, Knowledge

#: Partial cases looked at before the case found on the shortest path is made smaller instead.
BUDGET = 20_000

#: What naming a variable costs, one at least: the facts that it takes to do so.
Weight: TypeAlias = Callable[[int], int]

#: Conditions that must all hold, ``true`` left out.
_Wanted: TypeAlias = frozenset[int]


def smallest_case(
    target: int,
    constraint: int,
    diagrams: Diagrams,
    knowledge: Knowledge | None = None,
    *,
    parts: Sequence[int] = (),
    weight: Weight = lambda variable: 1,
    budget: int = BUDGET,
) -> dict[int, int] | None:
    """The fewest cells, by variable, all of whose admissible completions reach ``target``.

    Some completion is admissible; None when no admissible case reaches the target.  ``parts`` are
    conditions whose conjunction is the target, when such are known: the search is faster.  Beyond
    ``budget`` the case is minimal (no cell can be dropped) but may not be the smallest.
    """
    single = {v: m for v, m in (knowledge or {}).items() if m & m - 1 == 0}
    # What is known only in part is one more constraint: the other cells are no answer.
    known = diagrams.all(
        diagrams.cell(v, m) for v, m in sorted((knowledge or {}).items()) if v not in single
    )
    care = diagrams.restrict(diagrams.conj(constraint, known), single)
    held = diagrams.conj(diagrams.restrict(target, single), care)
    if held == diagrams.false:
        return None
    wanted = [diagrams.restrict(node, single) for node in parts or (target,)]
    if care == diagrams.true and (cells := _only_way(held, diagrams)) is not None:
        return cells
    outside = diagrams.neg(care)
    search = _Search(diagrams, weight, budget)
    found = search.run((diagrams.disj(node, outside) for node in wanted), care)
    if found is None:
        guarded = diagrams.ite(care, held, diagrams.terminal(OUTSIDE))
        return _shrunk(guarded, diagrams)
    return found


class _Search:
    """Ever dearer cases, until one is enough; what was tried in vain is remembered.

    A partial case is what remains to be ensured, as conditions over the variables left open (each
    must hold whatever the variables passed over), and ``care``, where some admissible completion
    remains.  The conditions are kept apart: « whatever » goes through « and », and small diagrams
    are cheaper than their conjunction.
    """

    def __init__(self, diagrams: Diagrams, weight: Weight, budget: int) -> None:
        self.diagrams, self.weight, self.left = diagrams, weight, budget
        self.vain: dict[tuple[_Wanted, int], int] = {}
        self.first = tuple(accumulate(diagrams.arities, initial=0))
        self.alone = {diagrams.true: -1, diagrams.false: 0}
        self.passed: dict[int, int] = {}
        self.touched: dict[int, int] = {}

    def run(self, wanted: Iterable[int], care: int) -> dict[int, int] | None:
        """The cheapest case, or None when the budget ran out."""
        start = frozenset(wanted) - {self.diagrams.true}
        most = self._least(start)
        while self.left > 0:
            found = self._within(most, start, care)
            if found is not None:
                return found
            most += 1
        return None

    def _within(self, most: int, start: _Wanted, care: int) -> dict[int, int] | None:
        """A case that costs at most ``most``; those that name earlier variables come first."""
        diagrams, variable = self.diagrams, self.diagrams.variable
        pending = [(start, care, most, dict[int, int]())]
        while pending and self.left > 0:
            wanted, care, left, cells = pending.pop()
            if not wanted:
                return cells
            state = (wanted, care)
            if self.vain.get(state, -1) >= left:
                continue
            self.left -= 1
            self.vain[state] = left
            asked = min(map(variable, wanted))
            top = min(asked, variable(care))
            among = self._below(care, top)
            open_ = frozenset(
                self._whatever(node) if variable(node) == top else node for node in wanted
            ) - {diagrams.true}
            if self._may(open_, left):
                pending.append((open_, diagrams.any(set(among)), left, cells))
            price = self.weight(top)
            if top == asked and price <= left:
                below = [self._below(node, top) for node in wanted]
                for cell in reversed(range(diagrams.arities[top])):
                    then = frozenset(node[cell] for node in below) - {diagrams.true}
                    if among[cell] != diagrams.false and self._may(then, left - price):
                        pending.append((then, among[cell], left - price, {**cells, top: cell}))
        return None

    def _may(self, wanted: _Wanted, left: int) -> bool:
        """Whether cells that cost ``left`` could be enough; true when in doubt."""
        if self.diagrams.false in wanted:
            return False
        if left > 1:
            return self._least(wanted) <= left
        return not wanted or (left == 1 and reduce(and_, map(self._alone, wanted)) != 0)

    def _least(self, wanted: _Wanted) -> int:
        """No case costs less: conditions that share no variable need a cell each."""
        met = least = 0
        for touched in sorted(map(self._touched, wanted), key=int.bit_count):
            if not met & touched:
                met, least = met | touched, least + 1
        return least

    def _touched(self, node: int) -> int:
        if node not in self.touched:
            self.touched[node] = sum(1 << variable for variable in self.diagrams.support(node))
        return self.touched[node]

    def _whatever(self, node: int) -> int:
        if node not in self.passed:
            self.passed[node] = self.diagrams.all(set(self.diagrams.children(node)))
        return self.passed[node]

    def _below(self, node: int, top: int) -> tuple[int, ...]:
        diagrams = self.diagrams
        if diagrams.variable(node) == top:
            return diagrams.children(node)
        return (node,) * diagrams.arities[top]

    def _alone(self, node: int) -> int:
        """The cells each of which is enough alone, a bit each (all of them for true)."""
        diagrams, known = self.diagrams, self.alone
        pending = [node]
        while pending:
            current = pending[-1]
            children = diagrams.children(current)
            waiting = [child for child in children if child not in known]
            if current in known or not waiting:
                pending.pop()
            if current in known:
                continue
            if waiting:
                pending += waiting
                continue
            first = self.first[diagrams.variable(current)]
            common, own = -1, 0
            for cell, child in enumerate(children):
                common &= known[child]
                own |= (child == diagrams.true) << first + cell
            known[current] = common | own
        return known[node]


def _only_way(node: int, diagrams: Diagrams) -> dict[int, int] | None:
    """The cells of a condition that each of its variables must meet; None when it has other ways."""
    cells: dict[int, int] = {}
    while node != diagrams.true:
        children = diagrams.children(node)
        ways = set(children) - {diagrams.false}
        if len(ways) > 1:
            return None
        (below,) = ways
        cells[diagrams.variable(node)] = children.index(below)
        node = below
    return cells


def _shrunk(node: int, diagrams: Diagrams) -> dict[int, int]:
    cells = diagrams.witness(diagrams.map(node, lambda value: value is True))
    assert cells is not None
    for variable in sorted(cells, reverse=True):
        fewer = {other: cell for other, cell in cells.items() if other != variable}
        masks = {other: 1 << cell for other, cell in fewer.items()}
        if diagrams.reachable(node, masks) - {OUTSIDE} == {True}:
            cells = fewer
    return cells
