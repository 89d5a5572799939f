"""Multi-valued decision diagrams: every exact question about a policy is asked of these.

A variable has cells numbered from 0; a node tests one variable and has one child a cell; terminals
hold any hashable value.  Diagrams are reduced, ordered and shared, so that two conditions mean the
same exactly when they are the same node (Bryant 1986; Srinivasan et al. 1990 for several values).

What is known of a case is a mapping from variables to bit masks of the cells still possible.

Nothing here calls itself: a child is always made before its parent, so that a walk by rising node
number meets children first, and a thousand variables do not exhaust the stack.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import reduce
from typing import TypeAlias

#: For each variable known in part or in full, the cells still possible.
Knowledge: TypeAlias = Mapping[int, int]

#: The result of an operation when its nodes settle it, or None when their children must be asked.
Settle: TypeAlias = Callable[[tuple[int, ...]], int | None]

_TERMINAL = 1 << 30


class Diagrams:
    """A family of diagrams over the same variables; nodes are small integers."""

    def __init__(self, arities: Sequence[int]) -> None:
        """``arities[v]`` is how many cells variable ``v`` has; the order is the diagrams' order."""
        self.arities = tuple(arities)
        self._variables: list[int] = []
        self._children: list[tuple[int, ...]] = []
        self._values: dict[int, Hashable] = {}
        self._terminals: dict[tuple[type, Hashable], int] = {}
        self._unique: dict[tuple[int, tuple[int, ...]], int] = {}
        self._ite: dict[tuple[int, ...], int] = {}
        self._differ: dict[tuple[int, ...], int] = {}
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
        """(nodes, values, where each root is) for :meth:`load`, children before parents.

        The order is that of the paths, so that equal diagrams give equal data.
        """
        nodes: list[tuple[int, tuple[int, ...]]] = []
        values: list[Hashable] = []
        places: dict[int, int] = {}
        pending = list(reversed(roots))
        while pending:
            node = pending[-1]
            waiting = [child for child in self._children[node] if child not in places]
            if node not in places and waiting:
                pending.extend(reversed(waiting))
                continue
            pending.pop()
            if node in places:
                continue
            places[node] = len(nodes)
            if self.is_terminal(node):
                values.append(self._values[node])
                nodes.append((-1, (len(values) - 1,)))
            else:
                below = tuple(places[child] for child in self._children[node])
                nodes.append((self._variables[node], below))
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
            self._variables.append(_TERMINAL)
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
        """The variable that a node tests; for a terminal, more than any variable."""
        return self._variables[node]

    def children(self, node: int) -> tuple[int, ...]:
        """The child of each cell."""
        return self._children[node]

    def below(self, *nodes: int, knowledge: Knowledge | None = None) -> list[int]:
        """The nodes met from ``nodes`` on, themselves included, children before parents."""
        seen = set(nodes)
        pending = list(nodes)
        while pending:
            current = pending.pop()
            mask = knowledge.get(self._variables[current]) if knowledge else None
            for cell, child in enumerate(self._children[current]):
                if child not in seen and (mask is None or mask >> cell & 1):
                    seen.add(child)
                    pending.append(child)
        return sorted(seen)

    def support(self, node: int) -> frozenset[int]:
        """The variables that matter to a node."""
        found = self._supports.get(node)
        if found is None:
            met = {self._variables[below] for below in self.below(node)}
            found = self._supports[node] = frozenset(met - {_TERMINAL})
        return found

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

    def conj(self, *nodes: int) -> int:
        """Where all hold."""
        return self.all(nodes)

    def disj(self, *nodes: int) -> int:
        """Where at least one holds."""
        return self.any(nodes)

    def _both(self, one: int, other: int) -> int:
        one, other = (other, one) if one > other else (one, other)
        return self.ite(one, other, self.false)

    def _either(self, one: int, other: int) -> int:
        one, other = (other, one) if one > other else (one, other)
        return self.ite(one, self.true, other)

    def all(self, nodes: Iterable[int]) -> int:
        """Where all of an iterable hold; the last variables are joined first, which is cheaper."""
        last_first = sorted(nodes, key=self.variable, reverse=True)
        return reduce(self._both, last_first, self.true)

    def any(self, nodes: Iterable[int]) -> int:
        """Where at least one of an iterable holds; joined in pairs, then pairs of pairs."""
        left = sorted(nodes, key=self.variable, reverse=True) or [self.false]
        while len(left) > 1:
            paired = [self._either(a, b) for a, b in zip(left[::2], left[1::2], strict=False)]
            left = paired + left[len(paired) * 2 :]
        return left[0]

    def neg(self, node: int) -> int:
        """Where it does not hold."""
        return self.ite(node, self.false, self.true)

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
                children = tuple(done[child] for child in self._children[below])
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
        done: dict[int, int] = {}
        for below in self.below(node, knowledge=knowledge):
            variable, children = self._variables[below], self._children[below]
            mask = knowledge.get(variable)
            if not children:
                done[below] = below
            elif mask is None:
                done[below] = self._node(variable, tuple(done[child] for child in children))
            else:
                first = children[(mask & -mask).bit_length() - 1]
                kept = (c if mask >> cell & 1 else first for cell, c in enumerate(children))
                done[below] = self._node(variable, tuple(done[child] for child in kept))
        return done[node]

    def exists(self, node: int, variables: Iterable[int]) -> int:
        """Where some cells of ``variables`` make a condition hold."""
        return self._quantified(node, frozenset(variables), self.any)

    def forall(self, node: int, variables: Iterable[int]) -> int:
        """Where a condition holds whatever the cells of ``variables``."""
        return self._quantified(node, frozenset(variables), self.all)

    def _quantified(
        self, node: int, variables: frozenset[int], join: Callable[[Iterable[int]], int]
    ) -> int:
        done: dict[int, int] = {}
        for below in self.below(node):
            variable = self._variables[below]
            children = tuple(done[child] for child in self._children[below])
            if not children:
                done[below] = below
            elif variable in variables:
                done[below] = join(dict.fromkeys(children))
            else:
                done[below] = self._node(variable, children)
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
        return True in self.reachable(node, knowledge)

    def reachable(self, node: int, knowledge: Knowledge) -> frozenset[Hashable]:
        """The terminals that some completion of what is known reaches."""
        return frozenset(
            self._values[below]
            for below in self.below(node, knowledge=knowledge)
            if below in self._values
        )

    def values(self, node: int, constraint: int, knowledge: Knowledge) -> frozenset[Hashable]:
        """The terminals reached by the completions that the constraint admits."""
        guarded = self.ite(constraint, node, self.terminal(OUTSIDE))
        return self.reachable(guarded, knowledge) - {OUTSIDE}

    def witness(self, node: int) -> dict[int, int] | None:
        """Cells that make a condition hold, testing the fewest variables on the way; or None."""
        best: dict[int, tuple[int, int]] = {}
        for below in self.below(node):
            if self.is_terminal(below):
                best[below] = (0 if self._values[below] is True else _TERMINAL, 0)
            else:
                children = enumerate(self._children[below])
                best[below] = min((best[child][0] + 1, cell) for cell, child in children)
        if best[node][0] >= _TERMINAL:
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
