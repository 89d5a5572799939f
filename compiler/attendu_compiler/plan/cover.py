"""A set of truth vectors as few short conjunctions: what a person is told of it, exactly.

Vectors that cannot be (« plus de 16 ans » without « au moins 16 ans ») are not in the list, so an
atom that the others imply is left out.
"""

from collections.abc import Sequence

from attrs import frozen

Vectors = Sequence[tuple[bool, ...]]


@frozen
class Conjunction:
    """The atoms that are told, by column, and whether each is true."""

    columns: tuple[int, ...]
    truths: tuple[bool, ...]


def cover(mask: int, vectors: Vectors) -> tuple[Conjunction, ...]:
    """Conjunctions that together hold of the vectors in ``mask`` and of no other of ``vectors``.

    One conjunction when one suffices; else a small cover, in the order of the vectors.
    """
    width = len(vectors[0]) if vectors else 0
    everything = (1 << len(vectors)) - 1
    true = [_column(vectors, column) for column in range(width)]

    def met(vector: tuple[bool, ...], columns: Sequence[int]) -> int:
        left = everything
        for column in columns:
            left &= true[column] if vector[column] else ~true[column]
        return left

    def shortest(vector: tuple[bool, ...], columns: list[int]) -> list[int]:
        for column in list(columns):
            rest = [other for other in columns if other != column]
            if not met(vector, rest) & ~mask:
                columns = rest
        return columns

    held = [vector for number, vector in enumerate(vectors) if mask >> number & 1]
    agreed = [k for k in range(width) if len({vector[k] for vector in held}) == 1]
    if held and not met(held[0], agreed) & ~mask:
        return (_told(held[0], shortest(held[0], agreed)),)
    found: list[Conjunction] = []
    left = mask
    for number, vector in enumerate(vectors):
        if left >> number & 1:
            columns = shortest(vector, list(range(width)))
            found.append(_told(vector, columns))
            left &= ~met(vector, columns)
    return tuple(found)


def _column(vectors: Vectors, column: int) -> int:
    return sum(1 << number for number, vector in enumerate(vectors) if vector[column])


def _told(vector: tuple[bool, ...], columns: Sequence[int]) -> Conjunction:
    return Conjunction(tuple(columns), tuple(vector[column] for column in columns))
