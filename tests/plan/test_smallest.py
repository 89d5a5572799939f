"""The smallest case against every partial case."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st
from spaces import agrees, arities, cases, expressions, made, masks, truth

from attendu_compiler.plan.diagram import Diagrams
from attendu_compiler.plan.smallest import smallest_case


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_no_smaller_partial_case_is_enough(data: st.DataObject) -> None:
    cells = data.draw(arities)
    expression, assumed = data.draw(expressions(cells)), data.draw(expressions(cells))
    known = data.draw(masks(cells))
    diagrams = Diagrams(cells)
    target, constraint = made(expression, diagrams), made(assumed, diagrams)
    admitted = [case for case in cases(cells) if agrees(case, known) and truth(assumed, case)]

    def enough(partial: dict[int, int]) -> bool:
        left = [case for case in admitted if all(case[v] == cell for v, cell in partial.items())]
        return bool(left) and all(truth(expression, case) for case in left)

    partials = [
        {variable: cell for variable, cell in enumerate(chosen) if cell is not None}
        for chosen in product(*([None, *range(arity)] for arity in cells))
    ]
    sizes = [len(partial) for partial in partials if enough(partial)]
    found = smallest_case(target, constraint, diagrams, known)
    hurried = smallest_case(target, constraint, diagrams, known, budget=0)
    if not sizes:
        assert found is None
        assert hurried is None
        return
    assert found is not None
    assert hurried is not None
    assert enough(found)
    assert len(found) == min(sizes)
    assert enough(hurried)
    for variable in hurried:
        fewer = {other: cell for other, cell in hurried.items() if other != variable}
        assert not enough(fewer)


def test_a_path_may_test_more_than_the_smallest_case_needs() -> None:
    diagrams = Diagrams([2, 2, 2])
    first, second, third = (diagrams.cell(variable, 0b10) for variable in range(3))
    node = diagrams.any(
        (diagrams.conj(first, second), diagrams.conj(diagrams.neg(first), third), third)
    )
    assert smallest_case(node, diagrams.true, diagrams) == {2: 1}
