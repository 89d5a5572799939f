"""Conditions joined and denied, and what two of them have to do with each other.

A condition is a diagram whose terminals are True and False.  Those two nodes are the first made, so
that a pair in rising order that holds one begins with it.
"""

from collections.abc import Iterable, Sequence
from functools import reduce
from operator import itemgetter

from circulaires._runtime.store import Nodes


class Joins(Nodes):
    """Nodes, and the operations on conditions; each remembers what it has found."""

    def __init__(self, arities: Sequence[int]) -> None:
        """``arities[v]`` is how many cells variable ``v`` has; the order is the diagrams' order."""
        super().__init__(arities)
        self._conj: dict[tuple[int, int], int] = {}
        self._disj: dict[tuple[int, int], int] = {}
        self._neg = {self.false: self.true, self.true: self.false}
        self._disjoint: set[tuple[int, int]] = set()
        self._implied: set[tuple[int, int]] = set()

    # --- joining ---

    def conj(self, one: int, other: int) -> int:
        """Where both hold."""
        if one > other:
            one, other = other, one
        if one in (other, self.false):
            return one
        if one == self.true:
            return other
        found = self._conj.get((one, other))
        if found is None:
            found = self._joined((one, other), self.false, self.true, self._conj)
        return found

    def disj(self, one: int, other: int) -> int:
        """Where at least one holds."""
        if one > other:
            one, other = other, one
        if one in (other, self.true):
            return one
        if one == self.false:
            return other
        found = self._disj.get((one, other))
        if found is None:
            found = self._joined((one, other), self.true, self.false, self._disj)
        return found

    def _joined(
        self, goal: tuple[int, int], strong: int, weak: int, done: dict[tuple[int, int], int]
    ) -> int:
        """Two conditions joined, in rising order, neither settled.

        ``strong`` settles a join, ``weak`` leaves it to the other; ``done`` keeps what was found.
        """
        variables, tables = self._variables, self._children
        met, left = {goal}, [goal]
        #: What each pair met comes to, cell by cell: a node, or a pair to be joined before it.
        parts: list[tuple[int, tuple[int, int], list[int | tuple[int, int]]]] = []
        for key in left:
            one, other = key
            top, lower = variables[one], variables[other]
            ones, others = tables[one], tables[other]
            if top < lower:
                others = (other,) * len(ones)
            elif lower < top:
                top, ones = lower, (one,) * len(others)
            cells: list[int | tuple[int, int]] = []
            for a, b in zip(ones, others, strict=True):
                if a > b:
                    a, b = b, a
                if a in (b, strong):
                    cells.append(a)
                elif a == weak:
                    cells.append(b)
                else:
                    pair = (a, b)
                    found = done.get(pair)
                    if found is None and pair not in met:
                        met.add(pair)
                        left.append(pair)
                    cells.append(pair if found is None else found)
            parts.append((top, key, cells))
        parts.sort(key=_first, reverse=True)
        for top, key, cells in parts:
            made = (top, tuple([done[c] if isinstance(c, tuple) else c for c in cells]))
            done[key] = self._unique.get(made) or self._node(*made)
        return done[goal]

    def all(self, nodes: Iterable[int]) -> int:
        """Where all of an iterable hold; the last variables are joined first, which is cheaper."""
        last_first = sorted(nodes, key=self._variables.__getitem__, reverse=True)
        return reduce(self.conj, last_first, self.true)

    def any(self, nodes: Iterable[int]) -> int:
        """Where at least one of an iterable holds; joined in pairs, then pairs of pairs."""
        left = sorted(nodes, key=self._variables.__getitem__, reverse=True) or [self.false]
        while len(left) > 1:
            paired = [self.disj(a, b) for a, b in zip(left[::2], left[1::2], strict=False)]
            left = paired + left[len(paired) * 2 :]
        return left[0]

    def neg(self, node: int) -> int:
        """Where it does not hold."""
        done = self._neg
        pending = [node]
        while node not in done:
            current = pending[-1]
            waiting = [child for child in self._children[current] if child not in done]
            if waiting:
                pending.extend(waiting)
                continue
            pending.pop()
            children = tuple([done[child] for child in self._children[current]])
            done[current] = self._node(self._variables[current], children)
        return done[node]

    # --- comparing: nothing is made, and the first case found settles it ---

    def disjoint(self, one: int, other: int) -> bool:
        """Whether no case has both."""
        key = (one, other) if one < other else (other, one)
        known = self._conj.get(key)
        if known is not None:
            return known == self.false
        met: set[tuple[int, int]] = set()
        pending = [key]
        while pending:
            one, other = pending.pop()
            if one == self.false:
                continue
            if one in (other, self.true):
                return False
            if (one, other) in met or (one, other) in self._disjoint:
                continue
            met.add((one, other))
            pending += [(a, b) if a < b else (b, a) for a, b in self._pairs(one, other)]
        self._disjoint |= met
        return True

    def implies(self, one: int, other: int) -> bool:
        """Whether every case of one is a case of the other."""
        met: set[tuple[int, int]] = set()
        pending = [(one, other)]
        while pending:
            key = one, other = pending.pop()
            if one in (other, self.false) or other == self.true:
                continue
            if other == self.false or one == self.true:
                return False
            if key in met or key in self._implied:
                continue
            met.add(key)
            pending += self._pairs(one, other)
        self._implied |= met
        return True

    def _pairs(self, one: int, other: int) -> Iterable[tuple[int, int]]:
        """What two nodes come to in each cell of the first variable that they test."""
        top, lower = self._variables[one], self._variables[other]
        ones, others = self._children[one], self._children[other]
        if top < lower:
            others = (other,) * len(ones)
        elif lower < top:
            ones = (one,) * len(others)
        return zip(ones, others, strict=True)


_first = itemgetter(0)
