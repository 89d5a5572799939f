"""Groups of persons against every list of persons."""

import time
from collections.abc import Sequence
from itertools import combinations_with_replacement, product

from hypothesis import given, settings
from hypothesis import strategies as st

from attendu_compiler.plan.groups import (
    Person,
    Quantified,
    Quantifier,
    achievable,
    all_vectors,
    vectors,
)

WIDTH = 3
people = st.sampled_from(list(product((False, True), repeat=WIDTH)))
kinds = st.sets(people, max_size=4)
atoms = st.builds(
    Quantified,
    quantifier=st.sampled_from(Quantifier),
    predicate=st.integers(0, WIDTH - 1),
    least=st.integers(0, 2),
)


def true_of(atom: Quantified, listed: Sequence[Person]) -> bool:
    truths = [person[atom.predicate] for person in listed]
    match atom.quantifier:
        case Quantifier.AT_LEAST:
            return sum(truths) >= atom.least
        case Quantifier.NONE:
            return not any(truths)
        case Quantifier.EVERY:
            return all(truths)


@settings(max_examples=120, deadline=None)
@given(st.lists(atoms, max_size=3), kinds, st.lists(kinds, max_size=3), st.booleans())
def test_what_is_achievable_is_what_some_list_of_persons_gives(
    asked: list[Quantified], types: set[Person], known: list[set[Person]], complete: bool
) -> None:
    most = 0 if complete else sum(max(atom.least, 1) for atom in asked)
    expected = {
        tuple(true_of(atom, (*persons, *others)) for atom in asked)
        for persons in product(*known)
        for size in range(most + 1)
        for others in combinations_with_replacement(sorted(types), size)
    }
    assert achievable(asked, types, known, complete=complete) == expected


def test_one_child_must_meet_every_condition_at_once() -> None:
    """Two children, each meeting one of the two conditions, are not one who meets both."""
    both = Quantified(quantifier=Quantifier.AT_LEAST, predicate=2)
    one, other = (True, False, False), (False, True, False)
    assert achievable([both], [one, other], [[one], [other]], complete=True) == {(False,)}


def test_an_empty_group_satisfies_every_and_none_but_not_at_least_one() -> None:
    asked = [Quantified(quantifier=quantifier, predicate=0) for quantifier in Quantifier]
    assert achievable(asked, [(True,)], complete=True) == {(False, True, True)}


def test_the_cells_of_a_group_leave_out_what_no_list_can_give() -> None:
    """« au moins deux » without « au moins un », or « aucun » with « au moins un »."""
    asked = [
        Quantified(quantifier=Quantifier.AT_LEAST, predicate=0),
        Quantified(quantifier=Quantifier.AT_LEAST, predicate=0, least=2),
        Quantified(quantifier=Quantifier.NONE, predicate=0),
    ]
    assert all_vectors(asked, [(False,), (True,)]) == (
        (False, False, True),
        (True, False, False),
        (True, True, False),
    )
    assert vectors(asked[:2], [(True,)]) == {(False, False), (True, False), (True, True)}


def test_nobody_possible_leaves_the_empty_list_alone() -> None:
    asked = [Quantified(quantifier=Quantifier.AT_LEAST, predicate=0)]
    assert achievable(asked, []) == {(False,)}
    assert achievable(asked, [(True,)], [[]]) == frozenset()


def test_six_conditions_on_thirty_uncertain_persons_take_no_time() -> None:
    asked = [
        Quantified(quantifier=Quantifier.AT_LEAST, predicate=number % 6, least=1 + number % 3)
        for number in range(6)
    ]
    types = list(product((False, True), repeat=6))
    begun = time.perf_counter()
    assert len(achievable(asked, types, [types] * 30)) == 64
    assert time.perf_counter() - begun < 2.0
