"""The order of the variables: facts used together stay close, so that diagrams stay small."""

from collections.abc import Hashable, Iterable, Sequence
from typing import TypeVar

_Name = TypeVar("_Name", bound=Hashable)

#: Turns of averaging; the spans settle long before.
_TURNS = 20


def order_by_occurrence(conditions: Sequence[Iterable[_Name]]) -> tuple[_Name, ...]:
    """An order of the names that occur in ``conditions`` (one iterable of names a rule).

    Those that most conditions name come first; then each is moved to the middle of the conditions
    that name it while that brings the names of a condition closer (the FORCE heuristic of Aloul,
    Markov and Sakallah, 2003).
    """
    edges = [tuple(dict.fromkeys(condition)) for condition in conditions]
    uses: dict[_Name, int] = {}
    for edge in edges:
        for name in edge:
            uses[name] = uses.get(name, 0) + 1
    order = sorted(uses, key=lambda name: -uses[name])
    best, shortest = order, _spans(order, edges)
    for _ in range(_TURNS):
        places = {name: place for place, name in enumerate(order)}
        weights = dict.fromkeys(order, 0.0)
        for edge in edges:
            middle = sum(places[name] for name in edge) / len(edge) if edge else 0.0
            for name in edge:
                weights[name] += middle
        order = sorted(order, key=lambda name: weights[name] / uses[name])
        spans = _spans(order, edges)
        if spans >= shortest:
            break
        best, shortest = order, spans
    return tuple(best)


def _spans(order: Sequence[_Name], edges: Sequence[Sequence[_Name]]) -> int:
    places = {name: place for place, name in enumerate(order)}
    return sum(
        max(places[name] for name in edge) - min(places[name] for name in edge)
        for edge in edges
        if edge
    )
