"""The missing facts against their definition, tried on every partial answer."""

from collections.abc import Callable, Hashable, Mapping
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st
from spaces import agrees, cases, decided, decision, expressions, made, masks, outcomes, truth

from attendu_compiler.plan.diagram import Diagrams
from attendu_compiler.plan.missing import missing_facts, missing_variables

Case = tuple[int, ...]
spaces = st.one_of(
    st.lists(st.integers(2, 4), min_size=1, max_size=3),
    st.lists(st.just(3), min_size=4, max_size=4),
    st.lists(st.just(2), min_size=4, max_size=5),
)


def by_definition(
    cells: list[int],
    outcome: Callable[[Case], Hashable],
    admitted: Callable[[Case], bool],
    known: Mapping[int, int],
) -> set[int]:
    """The facts one of whose answers changes what is possible under some partial answer."""
    completions = [case for case in cases(cells) if agrees(case, known) and admitted(case)]
    possible: dict[tuple[int | None, ...], set[Hashable]] = {}
    for case in completions:
        for kept in product((True, False), repeat=len(cells)):
            partial = tuple(c if k else None for c, k in zip(case, kept, strict=True))
            possible.setdefault(partial, set()).add(outcome(case))
    return {
        fact
        for partial, values in possible.items()
        for fact, cell in enumerate(partial)
        if cell is not None and values != possible[(*partial[:fact], None, *partial[fact + 1 :])]
    }


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_missing_facts_are_those_of_the_definition(data: st.DataObject) -> None:
    cells = data.draw(spaces)
    rules = data.draw(outcomes(cells))
    assumed = data.draw(st.lists(expressions(cells, 2), max_size=3))
    known = data.draw(masks(cells))
    diagrams = Diagrams(cells)
    suppositions = tuple(made(expression, diagrams) for expression in assumed)
    expected = by_definition(
        cells,
        decision(rules),
        lambda case: all(truth(expression, case) for expression in assumed),
        known,
    )
    found = missing_variables(
        decided(rules, diagrams), diagrams.all(suppositions), known, suppositions, diagrams
    )
    assert found == expected


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_facts_that_share_a_variable_are_told_apart(data: st.DataObject) -> None:
    """Two facts give one variable its cell through a table; a third fact stands beside them."""
    table = data.draw(
        st.lists(st.lists(st.integers(0, 3), min_size=3, max_size=3), min_size=2, max_size=3)
    )
    beside = data.draw(st.integers(2, 3))
    cells = [4, beside]
    rules = data.draw(outcomes(cells))
    used = sum(1 << cell for cell in {cell for row in table for cell in row})
    assumed = data.draw(st.lists(expressions(cells, 2), max_size=2))
    diagrams = Diagrams(cells)
    suppositions = tuple(made(expression, diagrams) for expression in assumed)
    first = [sum(1 << cell for cell in set(row)) for row in table]
    second = [sum(1 << cell for cell in set(column)) for column in zip(*table, strict=True)]
    singles = {1 << cell for row in table for cell in row}

    def steps(variable: int, fact: str) -> list[tuple[int, int]] | None:
        if variable:
            return None
        own, other = (first, second) if fact == "first" else (second, first)
        together = [
            (other[column], 1 << cell) if fact == "first" else (other[row], 1 << cell)
            for row, line in enumerate(table)
            for column, cell in enumerate(line)
        ]
        return [*((used, mask) for mask in own), *together]

    found = missing_facts(
        decided(rules, diagrams),
        diagrams.all(suppositions),
        {0: used},
        suppositions,
        diagrams,
        {"first": (0,), "second": (0,), "beside": (1,)},
        lambda variable: None if variable else (used, *first, *second, *singles),
        steps,
    )
    expected = by_definition(
        [len(table), 3, beside],
        lambda case: decision(rules)((table[case[0]][case[1]], case[2])),
        lambda case: all(truth(e, (table[case[0]][case[1]], case[2])) for e in assumed),
        {},
    )
    assert found == {("first", "second", "beside")[fact] for fact in expected}


def test_two_equivalent_facts_are_both_missing_though_neither_can_change_alone() -> None:
    diagrams = Diagrams([2, 2])
    one, other = diagrams.cell(0, 0b10), diagrams.cell(1, 0b10)
    same = diagrams.ite(one, other, diagrams.neg(other))
    node = diagrams.conj(one, other)
    assert missing_variables(node, same, {}, (same,), diagrams) == {0, 1}
    assert missing_variables(node, same, {0: 0b10}, (same,), diagrams) == frozenset()


def test_twenty_facts_tied_together_are_answered_exactly() -> None:
    """A parity ties every fact to the last: only when all but two are known does one decide."""
    size = 20
    diagrams = Diagrams([2] * size)
    cells = [diagrams.cell(variable, 0b10) for variable in range(size)]
    parity = diagrams.false
    for cell in cells:
        parity = diagrams.ite(cell, diagrams.neg(parity), parity)
    node = diagrams.map(cells[-1], str)
    assert missing_variables(node, parity, {}, (parity,), diagrams) == set(range(size))
