"""Groups of persons: which quantified conditions can be true together of one list of persons."""

from collections.abc import Iterable, Sequence

from attendu_compiler.plan.records import GroupAtom


def vectors(
    atoms: Sequence[GroupAtom],
    person_types: Iterable[tuple[bool, ...]],
    persons: Sequence[Iterable[tuple[bool, ...]]] = (),
    *,
    complete: bool = False,
) -> frozenset[tuple[bool, ...]]:
    """The truth vectors of ``atoms`` that some list of persons gives.

    ``persons`` are the known ones, each as the predicate vectors still possible for that person;
    when the list is not ``complete`` any number of persons of any of ``person_types`` may follow.
    Counts are capped at the greatest « au moins n », which no atom can tell from more.
    """
    types = tuple(sorted(set(person_types)))
    width = len(types[0]) if types else 0
    caps = [
        max((atom.least for atom in atoms if atom.predicate == number), default=0)
        for number in range(width)
    ]

    def add(counts: tuple[int, ...], person: tuple[bool, ...]) -> tuple[int, ...]:
        return tuple(
            min(cap, count + holds) for count, holds, cap in zip(counts, person, caps, strict=True)
        )

    states = {(0,) * width}
    for person in persons:
        states = {add(counts, kind) for counts in states for kind in set(person)}
    pending = [] if complete else list(states)
    while pending:
        counts = pending.pop()
        for kind in types:
            following = add(counts, kind)
            if following not in states:
                states.add(following)
                pending.append(following)
    return frozenset(
        tuple(counts[atom.predicate] >= atom.least for atom in atoms) for counts in states
    )
