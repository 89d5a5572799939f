"""Multi-valued decision diagrams: every exact question about a policy is asked of these.

What is known of a case is a mapping from variables to bit masks of the cells still possible.

Nothing here calls itself: a thousand variables do not exhaust the stack.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import reduce
from typing import TypeAlias

from circulaires._runtime.joins import Joins
from circulaires._runtime.store import TERMINAL, Knowledge

__all__ = ["OUTSIDE", "Diagrams", "Knowledge", "Settle"]

#: The result of an operation when its nodes settle it, or None when their children must be asked.
Settle: TypeAlias = Callable[[tuple[int, ...]], int | None]


class Diagrams(Joins):
    """A family of diagrams over the same variables; nodes are small integers."""

    def __init__(self, arities: Sequence[int]) -> None:
        """``arities[v]`` is how many cells variable ``v`` has; the order is the diagrams' order."""
        super().__init__(arities)
        self._ite: dict[tuple[int, ...], int] = {}
        self._differ: dict[tuple[int, ...], int] = {}

    # --- operations ---

    def apply(self, settle: Settle, *nodes: int, done: dict[tuple[int, ...], int]) -> int:
        """The diagram of an operation on several, cell by cell.

        ``settle`` answers as soon as it can and at least when all nodes are terminals; ``done``
        keeps what was found, for the operation's next use.
        """
        settled = settle(nodes)
        if settled is not None:
            return settled
        pending: list[tuple[tuple[int, ...], int, list[tuple[int, ...]]]] = []
        variables, tables, arities = self._variables, self._children, self.arities

        def enter(key: tuple[int, ...]) -> None:
            top = min([variables[node] for node in key])
            columns = [
                tables[node] if variables[node] == top else (node,) * arities[top] for node in key
            ]
            pending.append((key, top, list(zip(*columns, strict=True))))

        enter(nodes)
        while pending:
            key, top, branches = pending[-1]
            children: list[int] = []
            for branch in branches:
                found = settle(branch)
                if found is None:
                    found = done.get(branch)
                    if found is None:
                        enter(branch)
                        break
                children.append(found)
            else:
                done[key] = self._node(top, tuple(children))
                pending.pop()
        return done[nodes]

    def ite(self, condition: int, then: int, otherwise: int) -> int:
        """``then`` where the condition holds, ``otherwise`` elsewhere."""
        key = (condition, then, otherwise)
        found = self._ite.get(key)
        return self.apply(self._settle_ite, *key, done=self._ite) if found is None else found

    def _settle_ite(self, key: tuple[int, ...]) -> int | None:
        condition, then, otherwise = key
        if condition == self.true or then == otherwise:
            return then
        if condition == self.false:
            return otherwise
        return condition if then == self.true and otherwise == self.false else None

    def at_least(self, least: int, nodes: Sequence[int]) -> int:
        """Where at least ``least`` of the nodes hold."""
        row = [self.true] + [self.false] * max(least, 0)
        for node in nodes:
            for count in range(len(row) - 1, 0, -1):
                row[count] = self.ite(node, row[count - 1], row[count])
        return row[-1]

    def map(self, node: int, change: Callable[[Hashable], Hashable]) -> int:
        """The same diagram with other terminals."""
        done: dict[int, int] = {}
        for below in self.below(node):
            if self.is_terminal(below):
                done[below] = self.terminal(change(self._values[below]))
            else:
                children = tuple([done[child] for child in self._children[below]])
                done[below] = self._node(self._variables[below], children)
        return done[node]

    def map_both(self, one: int, other: int, join: Callable[[Hashable, Hashable], Hashable]) -> int:
        """The diagram whose terminals join those that the two reach."""

        def settle(key: tuple[int, ...]) -> int | None:
            left, right = key
            if self.is_terminal(left) and self.is_terminal(right):
                return self.terminal(join(self._values[left], self._values[right]))
            return None

        return self.apply(settle, one, other, done={})

    def differ(self, one: int, other: int) -> int:
        """Where two diagrams reach different terminals."""

        def settle(key: tuple[int, ...]) -> int | None:
            left, right = key
            if left == right:
                return self.false
            both = self.is_terminal(left) and self.is_terminal(right)
            return self.true if both else None

        return self.apply(settle, one, other, done=self._differ)

    def restrict(self, node: int, knowledge: Knowledge) -> int:
        """The diagram once some variables are in a single known cell.

        A variable with several possible cells keeps its test; its impossible cells take the child
        of a possible one, so that they no longer matter.
        """
        touched = sum([1 << variable for variable in knowledge])
        if not self._touched(node) & touched:
            return node
        bits = self._bits
        kept = {node: self._kept(node, knowledge)}
        pending = [node]
        while pending:
            for child in kept[pending.pop()]:
                if child not in kept and bits[child] & touched:
                    kept[child] = self._kept(child, knowledge)
                    pending.append(child)
        done: dict[int, int] = {}
        for current in sorted(kept):
            children = tuple([done.get(child, child) for child in kept[current]])
            done[current] = self._node(self._variables[current], children)
        return done[node]

    def _kept(self, node: int, knowledge: Knowledge) -> Sequence[int]:
        """The children of the cells that are possible, that of one of them in the place of the rest.

        The one child, when there is one possible cell.
        """
        children, mask = self._children[node], knowledge.get(self._variables[node])
        if mask is None:
            return children
        first = children[(mask & -mask).bit_length() - 1]
        if mask.bit_count() == 1:
            return (first,)
        return [child if mask >> cell & 1 else first for cell, child in enumerate(children)]

    def exists(self, node: int, variables: Iterable[int]) -> int:
        """Where some cells of ``variables`` make a condition hold."""
        return self._quantified(node, variables, self.disj)

    def forall(self, node: int, variables: Iterable[int]) -> int:
        """Where a condition holds whatever the cells of ``variables``."""
        return self._quantified(node, variables, self.conj)

    def _quantified(
        self, node: int, variables: Iterable[int], join: Callable[[int, int], int]
    ) -> int:
        """The last variables first, so that what is joined is small; what tests none is kept."""
        wanted = sum([1 << variable for variable in set(variables)])
        if not self._touched(node) & wanted:
            return node
        bits = self._bits
        seen = {node}
        met = [node]
        for current in met:
            for child in self._children[current]:
                if child not in seen and bits[child] & wanted:
                    seen.add(child)
                    met.append(child)
        done: dict[int, int] = {}
        for current in sorted(met):
            variable = self._variables[current]
            children = [done.get(child, child) for child in self._children[current]]
            if wanted >> variable & 1:
                done[current] = reduce(join, children)
            else:
                done[current] = self._node(variable, tuple(children))
        return done[node]

    # --- questions ---

    def equivalent(self, one: int, other: int, constraint: int | None = None) -> bool:
        """Whether two diagrams agree in every case that the constraint admits."""
        if one == other or constraint is None:
            return one == other
        outside = self.terminal(OUTSIDE)
        return self.ite(constraint, one, outside) == self.ite(constraint, other, outside)

    def satisfiable(self, node: int, knowledge: Knowledge) -> bool:
        """Whether some completion of what is known makes a condition hold."""
        seen = {node, self.false}
        pending = [node]
        while pending:
            current = pending.pop()
            if current == self.true:
                return True
            for child in self._possible(current, knowledge):
                if child not in seen:
                    seen.add(child)
                    pending.append(child)
        return False

    def certain(self, node: int, knowledge: Knowledge) -> bool:
        """Whether every completion of what is known makes a condition hold."""
        seen = {node, self.true}
        pending = [node]
        while pending:
            current = pending.pop()
            if not self._children[current] and current != self.true:
                return False
            for child in self._possible(current, knowledge):
                if child not in seen:
                    seen.add(child)
                    pending.append(child)
        return True

    def reachable(self, node: int, knowledge: Knowledge) -> frozenset[Hashable]:
        """The terminals that some completion of what is known reaches."""
        seen = {node}
        met = [node]
        for current in met:
            for child in self._possible(current, knowledge):
                if child not in seen:
                    seen.add(child)
                    met.append(child)
        return frozenset(self._values[found] for found in met if found in self._values)

    def _possible(self, node: int, knowledge: Knowledge) -> Sequence[int]:
        """The children of the cells that are possible."""
        children, mask = self._children[node], knowledge.get(self._variables[node])
        if mask is None:
            return children
        if mask.bit_count() == 1:
            return (children[mask.bit_length() - 1],)
        return [child for cell, child in enumerate(children) if mask >> cell & 1]

    def values(self, node: int, constraint: int, knowledge: Knowledge) -> frozenset[Hashable]:
        """The terminals reached by the completions that the constraint admits."""
        guarded = self.ite(constraint, node, self.terminal(OUTSIDE))
        return self.reachable(guarded, knowledge) - {OUTSIDE}

    def witness(self, node: int) -> dict[int, int] | None:
        """Cells that make a condition hold, testing the fewest variables on the way; or None."""
        best: dict[int, tuple[int, int]] = {}
        for below in self.below(node):
            if self.is_terminal(below):
                best[below] = (0 if self._values[below] is True else TERMINAL, 0)
            else:
                children = enumerate(self._children[below])
                best[below] = min((best[child][0] + 1, cell) for cell, child in children)
        if best[node][0] >= TERMINAL:
            return None
        cells: dict[int, int] = {}
        while not self.is_terminal(node):
            cells[self._variables[node]] = cell = best[node][1]
            node = self._children[node][cell]
        return cells

    def rows(self, node: int) -> Iterator[tuple[dict[int, int], Hashable]]:
        """Disjoint rows: for each path, the mask of cells of each variable tested, and the value."""
        pending: list[tuple[int, dict[int, int]]] = [(node, {})]
        while pending:
            current, path = pending.pop()
            if self.is_terminal(current):
                yield path, self._values[current]
                continue
            masks: dict[int, int] = {}
            for cell, child in enumerate(self._children[current]):
                masks[child] = masks.get(child, 0) | 1 << cell
            variable = self._variables[current]
            pending.extend(
                (child, {**path, variable: mask}) for child, mask in reversed(masks.items())
            )


#: The terminal of what a constraint does not admit.
OUTSIDE = "hors des suppositions"
