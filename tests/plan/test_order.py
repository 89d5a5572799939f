"""The order of the variables."""

from itertools import permutations

from attendu_compiler.plan.diagram import Diagrams
from attendu_compiler.plan.order import order_by_occurrence


def test_every_name_is_in_the_order_once() -> None:
    conditions = [("b", "a"), (), ("c", "a", "a"), ("d",)]
    assert sorted(order_by_occurrence(conditions)) == ["a", "b", "c", "d"]
    assert order_by_occurrence([]) == ()


def test_facts_that_go_in_pairs_are_side_by_side() -> None:
    """Declared all left sides first, the diagram doubles with every pair; in pairs it does not."""
    pairs = [(f"left {number}", f"right {number}") for number in range(12)]
    shuffled = [pairs[(number * 5) % 12] for number in range(12)]
    order = order_by_occurrence([*shuffled, *pairs])
    diagrams = Diagrams([2] * len(order))
    node = diagrams.any(
        diagrams.conj(*(diagrams.cell(order.index(name), 0b10) for name in pair)) for pair in pairs
    )
    assert len(diagrams.below(node)) == 2 * 12 + 2


def test_the_order_is_a_matter_of_use_and_not_of_names() -> None:
    conditions = [("x", "y"), ("y", "z"), ("z", "t")]
    expected = order_by_occurrence(conditions)
    for renamed in permutations("abcd"):
        change = dict(zip("xyzt", renamed, strict=True))
        found = order_by_occurrence([[change[name] for name in each] for each in conditions])
        assert found == tuple(change[name] for name in expected)
