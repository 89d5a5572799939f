"""The suppositions that bear on a question, directly or through one another.

The others cannot change its answer, once each is known to be satisfiable by itself.
"""

from collections.abc import Iterable, Set
from typing import TypeAlias

from attendu_compiler.plan.diagram import Diagrams

#: Suppositions joined that share variables, directly or through one another, and these variables.
Tied: TypeAlias = tuple[frozenset[int], int]


def tied(suppositions: Iterable[int], diagrams: Diagrams) -> tuple[Tied, ...]:
    """The suppositions in groups that share no variable; one that is always false bears on all."""
    groups: list[Tied] = []
    for node in suppositions:
        variables = diagrams.support(node)
        apart: list[Tied] = []
        for others, joined in groups:
            if others.isdisjoint(variables):
                apart.append((others, joined))
            else:
                variables, node = variables | others, diagrams.conj(node, joined)
        groups = [*apart, (variables, node)]
    return tuple(groups)


def bearing_on(touched: Set[int], groups: Iterable[Tied], diagrams: Diagrams) -> int:
    """The groups that bear on some variables, joined."""
    return diagrams.all(
        node for variables, node in groups if not variables or not variables.isdisjoint(touched)
    )
