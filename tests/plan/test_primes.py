"""Prime implicants against every cube of masks."""

from itertools import combinations, product

from hypothesis import given, settings
from hypothesis import strategies as st
from spaces import agrees, cases, expressions, made, masks, truth

from attendu_compiler.plan.diagram import Diagrams
from attendu_compiler.plan.primes import prime_implicants, simplest_condition

spaces = st.one_of(
    st.lists(st.integers(2, 3), min_size=1, max_size=3),
    st.lists(st.just(2), min_size=1, max_size=4),
)


def cubes(cells: list[int]) -> list[dict[int, int]]:
    """Every cube: for each variable, some cells."""
    every = product(*(range(1, 1 << arity) for arity in cells))
    return [
        {v: mask for v, mask in enumerate(chosen) if mask != (1 << cells[v]) - 1}
        for chosen in every
    ]


def primes(cells: list[int], holding: set[tuple[int, ...]]) -> list[frozenset[tuple[int, ...]]]:
    """The greatest cubes, as sets of cases, inside a set of cases."""
    inside = [
        held
        for cube in cubes(cells)
        if (held := frozenset(case for case in cases(cells) if agrees(case, cube))) <= holding
    ]
    return [cube for cube in inside if not any(cube < other for other in inside)]


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_the_primes_are_all_the_greatest_cubes(data: st.DataObject) -> None:
    cells = data.draw(spaces)
    expression = data.draw(expressions(cells))
    diagrams = Diagrams(cells)
    found = prime_implicants(made(expression, diagrams), diagrams)
    held = [frozenset(case for case in cases(cells) if agrees(case, dict(cube))) for cube in found]
    expected = primes(cells, {case for case in cases(cells) if truth(expression, case)})
    assert len(held) == len(set(held))
    assert set(held) == set(expected)


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_three_valued_logic_over_all_primes_is_exact(data: st.DataObject) -> None:
    cells = data.draw(spaces)
    expression, known = data.draw(expressions(cells)), data.draw(masks(cells))
    diagrams = Diagrams(cells)
    node = made(expression, diagrams)
    full = [(1 << arity) - 1 for arity in cells]

    def sure(condition: int) -> bool:
        return any(
            all(known.get(variable, full[variable]) & ~mask == 0 for variable, mask in cube)
            for cube in prime_implicants(condition, diagrams)
        )

    values = diagrams.reachable(node, known)
    assert sure(node) == (values == {True})
    assert sure(diagrams.neg(node)) == (values == {False})


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_the_simplest_condition_holds_where_some_completion_does_and_no_fewer_cubes_would(
    data: st.DataObject,
) -> None:
    cells = data.draw(spaces)
    expression, cared = data.draw(expressions(cells)), data.draw(expressions(cells))
    visible = data.draw(st.sets(st.integers(0, len(cells) - 1)))
    diagrams = Diagrams(cells)
    node, care = made(expression, diagrams), made(cared, diagrams)
    found = simplest_condition(node, care, diagrams, visible)
    assert all(variable in visible for cube in found for variable, _ in cube)
    must: set[tuple[int, ...]] = set()
    may: set[tuple[int, ...]] = set()
    for case in cases(cells):
        seen = {v: 1 << cell for v, cell in enumerate(case) if v in visible}
        others = [c for c in cases(cells) if agrees(c, seen) and truth(cared, c)]
        opens = any(truth(expression, other) for other in others)
        if opens:
            must.add(case)
        if opens or not others:
            may.add(case)
    holds = {case for case in cases(cells) if any(agrees(case, dict(cube)) for cube in found)}
    assert must <= holds <= may
    for fewer in range(len(found)):
        for chosen in combinations(primes(cells, may), fewer):
            assert not must <= frozenset[tuple[int, ...]]().union(*chosen)


def test_never_is_no_cube_and_always_is_one_without_tests() -> None:
    diagrams = Diagrams([2, 3])
    assert simplest_condition(diagrams.false, diagrams.true, diagrams) == ()
    assert simplest_condition(diagrams.true, diagrams.true, diagrams) == ((),)
    assert simplest_condition(diagrams.cell(1, 0b011), diagrams.true, diagrams) == (((1, 0b011),),)


def test_a_condition_with_too_many_primes_is_still_covered_without_redundancy() -> None:
    """A majority of eleven has 462 primes."""
    diagrams = Diagrams([2] * 11)
    node = diagrams.at_least(6, [diagrams.cell(variable, 0b10) for variable in range(11)])
    found = simplest_condition(node, diagrams.true, diagrams)
    assert len(found) == 462
