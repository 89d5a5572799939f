"""The comparisons of a policy's dates, as :mod:`attendu_compiler.plan.dates_cluster` decides them."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from attendu_compiler.model import formula as f
from attendu_compiler.plan.calendar import FIRST, LAST
from attendu_compiler.plan.dates_cluster import Atom, Border, Order, feasible_vectors

#: Ways in which dates of one cluster may be told apart; beyond, the tool answers « indécis ».
MOST_VECTORS = 1024


def vectors(
    atoms: Sequence[f.DateOrder | f.Limit], known: Mapping[str, int]
) -> dict[tuple[bool, ...], dict[str, int]]:
    """Every truth vector that dates can give to ``atoms``, each with the earliest such dates.

    ``atoms`` compare by « before » and « at most » only (see :func:`space.dates_atoms`).
    """
    return feasible_vectors(
        [_atom(atom) for atom in atoms], dict(known), (FIRST, LAST), most=MOST_VECTORS
    )


@lru_cache(maxsize=1024)
def possible(
    atoms: tuple[f.DateOrder | f.Limit, ...], known: tuple[tuple[str, int], ...]
) -> frozenset[tuple[bool, ...]]:
    """The truth vectors that :func:`vectors` finds; kept, since cases often share their dates."""
    return frozenset(vectors(atoms, dict(known)))


def witness(
    atoms: Sequence[f.DateOrder | f.Limit],
    truths: Sequence[bool],
    bounds: tuple[int, int] = (FIRST, LAST),
) -> dict[str, int] | None:
    """The earliest dates within ``bounds`` that give each comparison its truth, or None."""
    wanted = [(_atom(atom), truth) for atom, truth in zip(atoms, truths, strict=True)]
    return feasible_vectors((), {}, bounds, wanted).get(())


def _atom(atom: f.DateOrder | f.Limit) -> Atom:
    match atom:
        case f.Limit(fact, order, int() as threshold):
            assert order in (f.Order.LESS, f.Order.AT_MOST)
            return Border(fact, threshold, strict=order is f.Order.LESS)
        case f.DateOrder(left, right, anniversary, months, days, strict):
            steps = tuple(step for step in (anniversary, months) if step)
            return Order(left, right, steps, days, strict)
        case _:
            raise AssertionError(atom)
