"""Which cells of a cluster one date can tell apart, all the other dates staying the same."""

from collections.abc import Mapping, Sequence

from attendu_compiler.plan.dates_cluster import (
    BOUNDS,
    Atom,
    Border,
    Order,
    feasible_vectors,
    names_of,
)


def changeable(
    fact: str,
    atoms: Sequence[Atom],
    vectors: Sequence[tuple[bool, ...]],
    known: Mapping[str, int | None] | None = None,
    bounds: tuple[int, int] = BOUNDS,
) -> tuple[tuple[int, int], ...]:
    """The pairs of masks, for :func:`missing.missing_facts`, between which one date decides.

    A pair is two cells (numbers in ``vectors``) that two values of ``fact`` give while all the
    other dates stay the same, then one of the two.  This is exact for a cluster that no supposition
    ties to itself or to an unknown fact: every date may then be any day.
    """
    copy = f"{fact}\n"
    known = known or {}
    if known.get(fact) is not None:
        return ()
    copies = [_renamed(atom, fact, copy) for atom in atoms]
    mine = [number for number, atom in enumerate(atoms) if fact in names_of(atom)]
    found: set[tuple[int, int]] = set()
    for one, vector in enumerate(vectors):
        for two, other in enumerate(vectors[one + 1 :], one + 1):
            differing = [n for n in range(len(atoms)) if vector[n] != other[n]]
            if not set(differing) <= set(mine):
                continue
            both = [
                *zip(atoms, vector, strict=True),
                *((copies[number], other[number]) for number in mine),
            ]
            if feasible_vectors((), known, bounds, both):
                pair = 1 << one | 1 << two
                found |= {(pair, 1 << one), (pair, 1 << two)}
    return tuple(sorted(found))


def _renamed(atom: Atom, name: str, copy: str) -> Atom:
    if isinstance(atom, Border):
        return Border(copy if atom.fact == name else atom.fact, atom.ordinal, atom.strict)
    return Order(
        copy if atom.left == name else atom.left,
        copy if atom.right == name else atom.right,
        atom.steps,
        atom.days,
        atom.strict,
    )
