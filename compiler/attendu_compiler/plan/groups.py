"""Groups of persons: which quantified conditions can be true together of one list of persons."""

from collections.abc import Iterable, Sequence
from enum import Enum
from functools import cache
from typing import Protocol

from attrs import frozen


class AtLeast(Protocol):
    """« At least ``least`` persons satisfy the predicate number ``predicate``. »."""

    @property
    def least(self) -> int:
        """How many persons are enough."""
        ...

    @property
    def predicate(self) -> int:
        """The place of the predicate in a person's truth vector."""
        ...


class Quantifier(Enum):
    """« au moins n », « aucun », « chaque »."""

    AT_LEAST = "au moins"
    NONE = "aucun"
    EVERY = "chaque"


@frozen(kw_only=True)
class Quantified:
    """A quantified condition; ``least`` matters to « au moins n » alone.

    « chaque » is true of a list without anybody, as « aucun » is.
    """

    quantifier: Quantifier
    predicate: int
    least: int = 1


#: A person: the truth of each predicate.
Person = tuple[bool, ...]


def vectors(
    atoms: Sequence[AtLeast],
    person_types: Iterable[Person],
    persons: Sequence[Iterable[Person]] = (),
    *,
    complete: bool = False,
) -> frozenset[tuple[bool, ...]]:
    """The truth vectors of « au moins » conditions alone; see :func:`achievable`."""
    asked = [
        Quantified(quantifier=Quantifier.AT_LEAST, predicate=atom.predicate, least=atom.least)
        for atom in atoms
    ]
    return achievable(asked, person_types, persons, complete=complete)


def all_vectors(
    atoms: Sequence[Quantified], person_types: Iterable[Person]
) -> tuple[tuple[bool, ...], ...]:
    """Every truth vector that some list of persons gives, sorted: the cells of a group."""
    return tuple(sorted(achievable(atoms, person_types)))


def achievable(
    atoms: Sequence[Quantified],
    person_types: Iterable[Person],
    persons: Sequence[Iterable[Person]] = (),
    *,
    complete: bool = False,
) -> frozenset[tuple[bool, ...]]:
    """The truth vectors of ``atoms`` that some list of persons gives.

    ``persons`` are the known ones, each as the predicate vectors still possible for that person;
    when the list is not ``complete`` any number of persons of any of ``person_types`` may follow.
    Nothing is achievable when a person has no possible vector.

    What a list is to the atoms is, for each, how many persons count for it, up to the number that
    settles it: persons are added one by one to the set of such counts.
    """
    caps = [atom.least if atom.quantifier is Quantifier.AT_LEAST else 1 for atom in atoms]
    # « chaque » is refuted by the first person who does not satisfy the predicate.
    counted = [(atom.predicate, atom.quantifier is not Quantifier.EVERY) for atom in atoms]

    def weights(kinds: Iterable[Person]) -> frozenset[tuple[bool, ...]]:
        return frozenset(tuple(kind[n] is truth for n, truth in counted) for kind in kinds)

    @cache
    def after(counts: tuple[int, ...], kinds: frozenset[tuple[bool, ...]]) -> set[tuple[int, ...]]:
        """The counts once one person of some of the kinds is added."""
        return {tuple(map(min, caps, map(int.__add__, counts, kind))) for kind in kinds}

    states = {(0,) * len(atoms)}
    for person in persons:
        kinds = weights(person)
        states = set().union(*(after(counts, kinds) for counts in states))
    followers = frozenset() if complete else weights(person_types)
    pending = list(states)
    while pending:
        following = after(pending.pop(), followers) - states
        states |= following
        pending.extend(following)
    return frozenset(
        tuple(
            (count >= cap) is (atom.quantifier is Quantifier.AT_LEAST)
            for count, cap, atom in zip(counts, caps, atoms, strict=True)
        )
        for counts in states
    )
