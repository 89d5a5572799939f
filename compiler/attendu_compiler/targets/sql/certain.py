"""When a condition is certain: the prime implicants of its diagram, as SQL.

What is known of a case is a set of cells for each variable; a condition holds in every completion
exactly when one of its prime implicants holds whatever is unknown.  In SQL that is an OR of ANDs of
tests of one variable, TRUE when certain, and FALSE or NULL otherwise: NULL tests need no arm of
their own, because no test is ever negated outside of itself and only TRUE is looked at.
"""

from collections.abc import Callable, Iterable

from attendu_compiler.plan.diagram import Diagrams
from attendu_compiler.plan.primes import Cube, prime_implicants
from attendu_compiler.plan.records import Plan, ReadingCells
from attendu_compiler.targets.sql.tree import Expression, every, some

#: Ways in which one condition may be certain at most: beyond, the file would not be read.
MOST_WAYS = 2000

#: « The variable is certainly in these cells », as SQL.
Test = Callable[[int, int], Expression]


class NotExpressibleError(Exception):
    """Something of a text that a view cannot say exactly; the message is French."""


class Settled:
    """The conditions of a plan once readings are settled: the retained variant, or whatever it is."""

    def __init__(self, plan: Plan) -> None:
        """Each condition is settled once, whoever asks."""
        self._diagrams = plan.diagrams
        self._retained: dict[int, int] = {}
        self._open: list[int] = []
        for variable in plan.variables:
            if isinstance(variable.cells, ReadingCells):
                if variable.cells.retained is None:
                    self._open.append(variable.index)
                else:
                    self._retained[variable.index] = 1 << variable.cells.retained
        self._found: dict[int, int] = {}

    def __call__(self, node: int) -> int:
        """The settled condition of a condition, both as diagrams."""
        found = self._found.get(node)
        if found is None:
            found = self._diagrams.restrict(node, self._retained)
            if self._open:
                found = self._diagrams.forall(found, self._open)
            self._found[node] = found
        return found


def certain(
    node: int,
    diagrams: Diagrams,
    test: Test,
    refused: int | None = None,
    named: Iterable[tuple[int, Expression]] = (),
) -> Expression:
    """TRUE exactly when every completion of what is known makes the condition hold.

    A way that lies in ``refused`` altogether is left out: such facts are refused before.  ``named``
    are conditions that have a name already, as (diagram, TRUE when certain): those that are enough
    for this one are said by their name, and a way that is one of theirs is left to them.
    """
    enough = {
        other: name
        for other, name in named
        if other != diagrams.false and diagrams.implies(other, node)
    }
    covered = [*enough, *(() if refused is None else (refused,))]
    own = [
        cube
        for cube in _primes(node, diagrams)
        if not any(diagrams.certain(other, dict(cube)) for other in covered)
    ]
    return some(*enough.values(), _ways(own, test))


def _primes(node: int, diagrams: Diagrams) -> tuple[Cube, ...]:
    found = prime_implicants(node, diagrams)
    if len(found) > MOST_WAYS:
        raise NotExpressibleError(f"une condition y tiendrait de {len(found)} façons")
    return found


def _ways(cubes: Iterable[Cube], test: Test) -> Expression:
    return some(*(every(*(test(variable, mask) for variable, mask in cube)) for cube in cubes))
