"""Multi-valued decision diagrams: every exact question about a policy is asked of these.

A variable has cells numbered from 0; a node tests one variable and has one child a cell; terminals
hold any hashable value.  Diagrams are reduced, ordered and shared, so that two conditions mean the
same exactly when they are the same node (Bryant 1986; Srinivasan et al. 1990 for several values).

What is known of a case is a mapping from variables to bit masks of the cells still possible.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

#: For each variable known in part or in full, the cells still possible.
Knowledge: TypeAlias = Mapping[int, int]

_TERMINAL = 1 << 30


class Diagrams:
    """A family of diagrams over the same variables; nodes are small integers."""

    def __init__(self, arities: Sequence[int]) -> None:
        """``arities[v]`` is how many cells variable ``v`` has; the order is the diagrams' order."""
        self.arities = tuple(arities)
        self._variables: list[int] = []
        self._children: list[tuple[int, ...]] = []
        self._values: dict[int, Hashable] = {}
        self._terminals: dict[Hashable, int] = {}
        self._unique: dict[tuple[int, tuple[int, ...]], int] = {}
        self._ite: dict[tuple[int, int, int], int] = {}
        self._supports: dict[int, frozenset[int]] = {}
        #: The nodes that :meth:`load` was given, in its order.
        self.roots: tuple[int, ...] = ()
        self.false = self.terminal(False)
        self.true = self.terminal(True)

    @classmethod
    def load(
        cls,
        arities: Sequence[int],
        nodes: Sequence[tuple[int, tuple[int, ...]]],
        values: Sequence[Hashable],
    ) -> "Diagrams":
        """Diagrams from data made by :meth:`dump`.

        A node is (variable, children), or (-1, place in ``values``) for a terminal.
        """
        made = cls(arities)
        numbers: list[int] = []
        for variable, rest in nodes:
            if variable < 0:
                (place,) = rest
                numbers.append(made.terminal(values[place]))
            else:
                numbers.append(made._node(variable, tuple(numbers[child] for child in rest)))
        made.roots = tuple(numbers)
        return made

    def dump(
        self, roots: Sequence[int]
    ) -> tuple[list[tuple[int, tuple[int, ...]]], list[Hashable], list[int]]:
        """(nodes, values, where each root is) for :meth:`load`, children before parents."""
        nodes: list[tuple[int, tuple[int, ...]]] = []
        values: list[Hashable] = []
        places: dict[int, int] = {}

        def visit(node: int) -> int:
            if node not in places:
                entry: tuple[int, tuple[int, ...]]
                if self.is_terminal(node):
                    values.append(self._values[node])
                    entry = (-1, (len(values) - 1,))
                else:
                    entry = (
                        self._variables[node],
                        tuple(visit(child) for child in self._children[node]),
                    )
                places[node] = len(nodes)
                nodes.append(entry)
            return places[node]

        return nodes, values, [visit(root) for root in roots]

    # --- making nodes ---

    def terminal(self, value: Hashable) -> int:
        """The node that always reaches ``value``."""
        found = self._terminals.get(value)
        if found is None:
            found = self._terminals[value] = len(self._variables)
            self._variables.append(_TERMINAL)
            self._children.append(())
            self._values[found] = value
        return found

    def _node(self, variable: int, children: tuple[int, ...]) -> int:
        first = children[0]
        if all(child == first for child in children):
            return first
        key = (variable, children)
        found = self._unique.get(key)
        if found is None:
            found = self._unique[key] = len(self._variables)
            self._variables.append(variable)
            self._children.append(children)
        return found

    def cell(self, variable: int, mask: int) -> int:
        """True where the variable's cell is in ``mask``."""
        children = tuple(
            self.true if mask >> cell & 1 else self.false for cell in range(self.arities[variable])
        )
        return self._node(variable, children)

    # --- reading nodes ---

    def is_terminal(self, node: int) -> bool:
        """Whether a node reaches one value whatever the case."""
        return self._variables[node] == _TERMINAL

    def value(self, node: int) -> Hashable:
        """The value of a terminal."""
        return self._values[node]

    def variable(self, node: int) -> int:
        """The variable that a node tests."""
        return self._variables[node]

    def children(self, node: int) -> tuple[int, ...]:
        """The child of each cell."""
        return self._children[node]

    def support(self, node: int) -> frozenset[int]:
        """The variables that matter to a node."""
        known = self._supports.get(node)
        if known is not None:
            return known
        if self.is_terminal(node):
            found: frozenset[int] = frozenset()
        else:
            found = frozenset({self._variables[node]}).union(
                *(self.support(child) for child in set(self._children[node]))
            )
        self._supports[node] = found
        return found

    # --- operations ---

    def ite(self, condition: int, then: int, otherwise: int) -> int:
        """``then`` where the condition holds, ``otherwise`` elsewhere."""
        if condition == self.true or then == otherwise:
            return then
        if condition == self.false:
            return otherwise
        if then == self.true and otherwise == self.false:
            return condition
        key = (condition, then, otherwise)
        found = self._ite.get(key)
        if found is not None:
            return found
        variables = self._variables
        top = min(variables[condition], variables[then], variables[otherwise])
        branches = tuple(
            self.ite(c, t, o)
            for c, t, o in zip(
                self._split(condition, top),
                self._split(then, top),
                self._split(otherwise, top),
                strict=True,
            )
        )
        found = self._ite[key] = self._node(top, branches)
        return found

    def _split(self, node: int, variable: int) -> tuple[int, ...]:
        if self._variables[node] == variable:
            return self._children[node]
        return (node,) * self.arities[variable]

    def conj(self, *nodes: int) -> int:
        """Where all hold."""
        result = self.true
        for node in nodes:
            result = self.ite(result, node, self.false)
        return result

    def disj(self, *nodes: int) -> int:
        """Where at least one holds."""
        result = self.false
        for node in nodes:
            result = self.ite(result, self.true, node)
        return result

    def all(self, nodes: Iterable[int]) -> int:
        """Where all of an iterable hold."""
        return self.conj(*nodes)

    def any(self, nodes: Iterable[int]) -> int:
        """Where at least one of an iterable holds."""
        return self.disj(*nodes)

    def neg(self, node: int) -> int:
        """Where it does not hold."""
        return self.ite(node, self.false, self.true)

    def at_least(self, least: int, nodes: Sequence[int]) -> int:
        """Where at least ``least`` of the nodes hold."""
        row = [self.true] + [self.false] * least
        for node in nodes:
            for count in range(least, 0, -1):
                row[count] = self.ite(node, row[count - 1], row[count])
        return row[least]

    def map(self, node: int, change: Callable[[Hashable], Hashable]) -> int:
        """The same diagram with other terminals."""
        return self._mapped(node, change, {})

    def _mapped(
        self, node: int, change: Callable[[Hashable], Hashable], done: dict[int, int]
    ) -> int:
        if node not in done:
            done[node] = (
                self.terminal(change(self._values[node]))
                if self.is_terminal(node)
                else self._node(
                    self._variables[node],
                    tuple(self._mapped(child, change, done) for child in self._children[node]),
                )
            )
        return done[node]

    def restrict(self, node: int, knowledge: Knowledge) -> int:
        """The diagram once some variables are in a single known cell.

        A variable with several possible cells keeps its test; its impossible cells take the child
        of a possible one, so that they no longer matter.
        """
        return self._restricted(node, knowledge, {})

    def _restricted(self, node: int, knowledge: Knowledge, done: dict[int, int]) -> int:
        if self.is_terminal(node):
            return node
        if node in done:
            return done[node]
        variable = self._variables[node]
        children = self._children[node]
        mask = knowledge.get(variable)
        if mask is None:
            kept = tuple(self._restricted(child, knowledge, done) for child in children)
        else:
            first = (mask & -mask).bit_length() - 1
            kept = tuple(
                self._restricted(children[cell if mask >> cell & 1 else first], knowledge, done)
                for cell in range(len(children))
            )
        done[node] = self._node(variable, kept)
        return done[node]

    def exists(self, node: int, variables: Iterable[int]) -> int:
        """Where some cells of ``variables`` make a condition hold."""
        return self._quantified(node, frozenset(variables), {})

    def _quantified(self, node: int, variables: frozenset[int], done: dict[int, int]) -> int:
        if self.is_terminal(node) or not self.support(node) & variables:
            return node
        if node not in done:
            children = tuple(
                self._quantified(child, variables, done) for child in self._children[node]
            )
            variable = self._variables[node]
            done[node] = (
                self.any(dict.fromkeys(children))
                if variable in variables
                else self._node(variable, children)
            )
        return done[node]

    # --- questions ---

    def satisfiable(self, node: int, knowledge: Knowledge) -> bool:
        """Whether some completion of what is known makes a condition hold."""
        return True in self.reachable(node, knowledge)

    def reachable(self, node: int, knowledge: Knowledge) -> frozenset[Hashable]:
        """The terminals that some completion of what is known reaches."""
        found: set[Hashable] = set()
        seen: set[int] = set()
        pending = [node]
        while pending:
            current = pending.pop()
            if current in seen:
                continue
            seen.add(current)
            if self.is_terminal(current):
                found.add(self._values[current])
                continue
            mask = knowledge.get(self._variables[current])
            pending.extend(
                child
                for cell, child in enumerate(self._children[current])
                if mask is None or mask >> cell & 1
            )
        return frozenset(found)

    def values(self, node: int, constraint: int, knowledge: Knowledge) -> frozenset[Hashable]:
        """The terminals reached by the completions that the constraint admits."""
        guarded = self.ite(constraint, node, self.terminal(OUTSIDE))
        return self.reachable(guarded, knowledge) - {OUTSIDE}

    def witness(self, node: int) -> dict[int, int] | None:
        """Cells that make a condition hold, testing the fewest variables on the way; or None."""
        best: dict[int, tuple[int, int | None]] = {}

        def cost(current: int) -> int:
            """Fewest variables to be fixed below ``current``; large when it cannot hold."""
            if self.is_terminal(current):
                return 0 if self._values[current] is True else _TERMINAL
            if current not in best:
                costs = [
                    (cost(child) + 1, cell) for cell, child in enumerate(self.children(current))
                ]
                best[current] = min(costs)
            return best[current][0]

        if cost(node) >= _TERMINAL:
            return None
        cells: dict[int, int] = {}
        while not self.is_terminal(node):
            cell = best[node][1]
            assert cell is not None
            cells[self._variables[node]] = cell
            node = self._children[node][cell]
        return cells

    def rows(self, node: int) -> Iterator[tuple[dict[int, int], Hashable]]:
        """Disjoint rows: for each path, the mask of cells of each variable tested, and the value."""
        yield from self._rows(node, {})

    def _rows(self, node: int, path: dict[int, int]) -> Iterator[tuple[dict[int, int], Hashable]]:
        if self.is_terminal(node):
            yield dict(path), self._values[node]
            return
        masks: dict[int, int] = {}
        for cell, child in enumerate(self._children[node]):
            masks[child] = masks.get(child, 0) | 1 << cell
        for child, mask in masks.items():
            path[self._variables[node]] = mask
            yield from self._rows(child, path)
        del path[self._variables[node]]


#: The terminal of what a constraint does not admit.
OUTSIDE = "hors des suppositions"
