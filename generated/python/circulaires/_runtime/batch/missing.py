"""Which facts could still change an outcome, for every row at once.

The definition is that of :mod:`missing`: under some admissible partial answer of the other unknown
facts, one of the fact's answers changes the set of possible outcomes. Two answers c and d of a fact
are told apart when d leaves an outcome that c does not, c leaving some. That is a condition on the
other facts, so a diagram; a row may meet it exactly when the diagram still reaches « true ».

Facts tied to others by suppositions may also stay unanswered: each gets one more cell, that leaves
what all its cells leave together.
"""

from collections.abc import Hashable, Sequence
from functools import cache

from circulaires._runtime.diagram import OUTSIDE, Diagrams

#: Conditions under which two cells of a variable are told apart: (their mask, a node).
Pairs = tuple[tuple[int, int], ...]


class Telling:
    """The diagrams that tell, for an outcome, which variables could still change it.

    ``tied`` are the variables that suppositions tie to another: in :attr:`diagrams` their last cell
    is « unanswered ».
    """

    def __init__(self, diagrams: Diagrams, suppositions: Sequence[int]) -> None:
        self.tied: frozenset[int] = frozenset()
        for node in suppositions:
            support = diagrams.support(node)
            if len(support) > 1:
                self.tied |= support
        self._given = diagrams
        self.diagrams = Diagrams(
            [arity + (number in self.tied) for number, arity in enumerate(diagrams.arities)]
        )
        self.pairs = cache(self._pairs)
        self._sets: dict[int, int] = {}
        self._joined: dict[tuple[int, ...], int] = {}

    def _pairs(self, node: int, variable: int, apart: bool) -> Pairs:
        """Where the cells of a variable are told apart; in one condition unless ``apart``."""
        sets = self._set(node)
        made = self.diagrams
        cells = range(self._given.arities[variable])
        left = [made.restrict(sets, {variable: 1 << cell}) for cell in cells]
        conditions: dict[int, int] = {}
        for one in cells:
            for other in cells:
                if left[one] == left[other]:
                    continue
                mask = (1 << one | 1 << other) if apart else 0
                told = self._more(left[other], left[one])
                if told != made.false:
                    conditions[mask] = made.disj(conditions.get(mask, made.false), told)
        return tuple(conditions.items())

    def _more(self, wide: int, narrow: int) -> int:
        """Where the second set of outcomes is not empty and lacks one of the first."""
        made = self.diagrams

        def settle(key: tuple[int, ...]) -> int | None:
            one, other = key
            if one == other:
                return made.false
            if made.is_terminal(one) and made.is_terminal(other):
                have, lack = made.value(one), made.value(other)
                assert isinstance(have, frozenset) and isinstance(lack, frozenset)
                return made.true if lack and have - lack else made.false
            return None

        return made.apply(settle, wide, narrow, done={})

    def _set(self, node: int) -> int:
        """The same diagram whose terminals are sets of outcomes, unanswered cells included."""
        given, made, sets = self._given, self.diagrams, self._sets
        for below in given.below(node):
            if below in sets:
                continue
            children = given.children(below)
            if not children:
                value = given.value(below)
                outcomes = frozenset[Hashable]() if value == OUTSIDE else frozenset({value})
                sets[below] = made.terminal(outcomes)
                continue
            variable = given.variable(below)
            left = [sets[child] for child in children]
            if variable in self.tied:
                whole = left[0]
                for child in left[1:]:
                    whole = self._union(whole, child)
                left.append(whole)
            sets[below] = self._node(variable, left)
        return sets[node]

    def _union(self, one: int, other: int) -> int:
        made = self.diagrams

        def settle(key: tuple[int, ...]) -> int | None:
            left, right = key
            if left == right:
                return left
            if made.is_terminal(left) and made.is_terminal(right):
                first, second = made.value(left), made.value(right)
                assert isinstance(first, frozenset) and isinstance(second, frozenset)
                return made.terminal(first | second)
            return None

        return made.apply(settle, one, other, done=self._joined)

    def _node(self, variable: int, children: Sequence[int]) -> int:
        """The node that leads to a child a cell."""
        made = self.diagrams
        found = children[-1]
        for cell, child in enumerate(children[:-1]):
            found = made.ite(made.cell(variable, 1 << cell), child, found)
        return found
