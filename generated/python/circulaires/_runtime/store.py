"""The nodes of decision diagrams: made once, shared, read.

A variable has cells numbered from 0; a node tests one variable and has one child a cell; terminals
hold any hashable value.  Diagrams are reduced, ordered and shared, so that two conditions mean the
same exactly when they are the same node (Bryant 1986; Srinivasan et al. 1990 for several values).

A child is always made before its parent, so that a walk by rising node number meets children first.
"""

from collections.abc import Hashable, Mapping, Sequence
from typing import Self, TypeAlias

#: For each variable known in part or in full, the cells still possible.
Knowledge: TypeAlias = Mapping[int, int]

#: Nodes as (variable, children), or (-1, place of the value) for a terminal; the values; the roots.
Dumped: TypeAlias = tuple[list[tuple[int, tuple[int, ...]]], list[Hashable], list[int]]

#: The variable of a terminal: more than any variable.
TERMINAL = 1 << 30


class Nodes:
    """The nodes of a family of diagrams over the same variables, as small integers."""

    def __init__(self, arities: Sequence[int]) -> None:
        """``arities[v]`` is how many cells variable ``v`` has; the order is the diagrams' order."""
        self.arities = tuple(arities)
        self._variables: list[int] = []
        self._children: list[tuple[int, ...]] = []
        self._values: dict[int, Hashable] = {}
        self._terminals: dict[tuple[type, Hashable], int] = {}
        self._unique: dict[tuple[int, tuple[int, ...]], int] = {}
        self._supports: dict[int, frozenset[int]] = {}
        self._bits: dict[int, int] = {}
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
    ) -> Self:
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

    def dump(self, roots: Sequence[int]) -> Dumped:
        """(nodes, values, where each root is) for :meth:`load`, children before parents.

        The order is that of the paths, so that equal diagrams give equal data.
        """
        nodes: list[tuple[int, tuple[int, ...]]] = []
        values: list[Hashable] = []
        places: dict[int, int] = {}
        pending = list(reversed(roots))
        while pending:
            node = pending[-1]
            if node in places:
                pending.pop()
                continue
            children = self._children[node]
            waiting = [child for child in children if child not in places]
            if waiting:
                pending.extend(reversed(waiting))
                continue
            pending.pop()
            places[node] = len(nodes)
            if children:
                below = tuple([places[child] for child in children])
                nodes.append((self._variables[node], below))
            else:
                nodes.append((-1, (len(values),)))
                values.append(self._values[node])
        return nodes, values, [places[root] for root in roots]

    # --- making nodes ---

    def add(self, arity: int) -> int:
        """A new variable, last in the order."""
        self.arities = (*self.arities, arity)
        return len(self.arities) - 1

    def terminal(self, value: Hashable) -> int:
        """The node that always reaches ``value``; True and 1 are two values."""
        key = (type(value), value)
        found = self._terminals.get(key)
        if found is None:
            found = self._terminals[key] = len(self._variables)
            self._variables.append(TERMINAL)
            self._children.append(())
            self._values[found] = value
        return found

    def _node(self, variable: int, children: tuple[int, ...]) -> int:
        if children.count(children[0]) == len(children):
            return children[0]
        key = (variable, children)
        found = self._unique.get(key)
        if found is None:
            found = self._unique[key] = len(self._variables)
            self._variables.append(variable)
            self._children.append(children)
        return found

    def cell(self, variable: int, mask: int, then: int | None = None) -> int:
        """``then`` (True if not given) where the variable's cell is in ``mask``, False elsewhere.

        ``then`` tests later variables alone.
        """
        held, false = self.true if then is None else then, self.false
        cells = range(self.arities[variable])
        return self._node(variable, tuple([held if mask >> cell & 1 else false for cell in cells]))

    # --- reading nodes ---

    def is_terminal(self, node: int) -> bool:
        """Whether a node reaches one value whatever the case."""
        return self._variables[node] == TERMINAL

    def value(self, node: int) -> Hashable:
        """The value of a terminal."""
        return self._values[node]

    def variable(self, node: int) -> int:
        """The variable that a node tests; for a terminal, more than any variable."""
        return self._variables[node]

    def children(self, node: int) -> tuple[int, ...]:
        """The child of each cell."""
        return self._children[node]

    def below(self, *nodes: int) -> list[int]:
        """The nodes met from ``nodes`` on, themselves included, children before parents."""
        seen = set(nodes)
        met = list(seen)
        for current in met:
            for child in self._children[current]:
                if child not in seen:
                    seen.add(child)
                    met.append(child)
        met.sort()
        return met

    def support(self, node: int) -> frozenset[int]:
        """The variables that matter to a node."""
        found = self._supports.get(node)
        if found is None:
            touched, numbers = self._touched(node), []
            while touched:
                last = touched & -touched
                numbers.append(last.bit_length() - 1)
                touched ^= last
            found = self._supports[node] = frozenset(numbers)
        return found

    def _touched(self, node: int) -> int:
        """The variables that matter to a node, a bit each; what is below is asked once."""
        known, tables = self._bits, self._children
        pending = [node]
        while node not in known:
            current = pending[-1]
            waiting = [child for child in tables[current] if child not in known]
            if waiting:
                pending += waiting
                continue
            pending.pop()
            bits = 1 << self._variables[current] if tables[current] else 0
            for child in tables[current]:
                bits |= known[child]
            known[current] = bits
        return known[node]
