"""When a condition is certain: the prime implicants of its diagram, as SQL.

What is known of a case is a set of cells for each variable; a condition holds in every completion
exactly when one of its prime implicants holds whatever is unknown.  In SQL that is an OR of ANDs of
tests of one variable, TRUE when certain, and FALSE or NULL otherwise: NULL tests need no arm of
their own, because no test is ever negated outside of itself and only TRUE is looked at.
"""

from collections.abc import Callable, Hashable, Iterable

from attendu_compiler.plan.diagram import Diagrams
from attendu_compiler.plan.primes import Cube, cube_node, prime_implicants
from attendu_compiler.plan.records import Plan, ReadingCells
from attendu_compiler.targets.sql.tree import Expression, every, some

#: Ways in which one condition may be certain at most: beyond, the file would not be read.
MOST_WAYS = 2000

#: « The variable is certainly in these cells », as SQL.
Test = Callable[[int, int], Expression]


class NotExpressibleError(Exception):
    """Something of a text that a view cannot say exactly; the message is French."""


def read_as_retained(node: int, plan: Plan) -> int:
    """A condition once readings are settled: the retained variant, or whatever the variant."""
    diagrams = plan.diagrams
    retained: dict[int, int] = {}
    open_: list[int] = []
    for variable in plan.variables:
        if isinstance(variable.cells, ReadingCells):
            if variable.cells.retained is None:
                open_.append(variable.index)
            else:
                retained[variable.index] = 1 << variable.cells.retained
    return diagrams.forall(diagrams.restrict(node, retained), open_)


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
    contrary = diagrams.neg(node)
    enough = {
        other: name
        for other, name in named
        if other != diagrams.false and diagrams.conj(other, contrary) == diagrams.false
    }
    covered = [*enough, *(() if refused is None else (refused,))]
    own = [
        cube
        for cube in _primes(node, diagrams)
        if not any(_implies(cube, other, diagrams) for other in covered)
    ]
    return some(*enough.values(), _ways(own, test))


def reaches(node: int, value: Hashable, constraint: int, diagrams: Diagrams) -> int:
    """Where a diagram reaches a value, and wherever the suppositions do not hold."""
    there = diagrams.map(node, lambda reached: reached == value)
    return diagrams.disj(there, diagrams.neg(constraint))


def _primes(node: int, diagrams: Diagrams) -> tuple[Cube, ...]:
    found = prime_implicants(node, diagrams)
    if len(found) > MOST_WAYS:
        raise NotExpressibleError(f"une condition y tiendrait de {len(found)} façons")
    return found


def _ways(cubes: Iterable[Cube], test: Test) -> Expression:
    return some(*(every(*(test(variable, mask) for variable, mask in cube)) for cube in cubes))


def _implies(cube: Cube, node: int, diagrams: Diagrams) -> bool:
    return diagrams.conj(cube_node(cube, diagrams), diagrams.neg(node)) == diagrams.false
