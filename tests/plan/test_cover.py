"""What is told of a set of cells holds of these cells and of no other, and says nothing twice."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from attendu_compiler.plan.cover import Conjunction, cover

FEASIBLE = st.lists(st.tuples(*[st.booleans()] * 4), min_size=1, max_size=12, unique=True).flatmap(
    lambda vectors: st.tuples(st.just(vectors), st.integers(1, (1 << len(vectors)) - 1))
)


def holds(one: Conjunction, vector: tuple[bool, ...]) -> bool:
    told = zip(one.columns, one.truths, strict=True)
    return all(vector[column] == truth for column, truth in told)


@settings(max_examples=300, deadline=None)
@given(FEASIBLE)
def test_the_conjunctions_hold_of_the_set_and_of_nothing_else(
    drawn: tuple[list[tuple[bool, ...]], int],
) -> None:
    vectors, mask = drawn
    found = cover(mask, vectors)
    for number, vector in enumerate(vectors):
        assert any(holds(one, vector) for one in found) == bool(mask >> number & 1)


@settings(max_examples=300, deadline=None)
@given(FEASIBLE)
def test_no_atom_is_told_that_the_others_imply(
    drawn: tuple[list[tuple[bool, ...]], int],
) -> None:
    vectors, mask = drawn
    held = [vector for number, vector in enumerate(vectors) if mask >> number & 1]
    for one in cover(mask, vectors):
        for place in range(len(one.columns)):
            rest = Conjunction(
                one.columns[:place] + one.columns[place + 1 :],
                one.truths[:place] + one.truths[place + 1 :],
            )
            assert any(holds(rest, vector) and vector not in held for vector in vectors)


def test_a_threshold_that_another_implies_is_left_out() -> None:
    # « au moins 16 ans », « plus de 16 ans »: the second implies the first.
    vectors = [v for v in product((True, False), repeat=2) if v != (False, True)]
    assert cover(1 << vectors.index((True, True)), vectors) == (Conjunction((1,), (True,)),)


def test_the_whole_is_told_without_a_condition() -> None:
    assert cover(0b11, [(True,), (False,)]) == (Conjunction((), ()),)
