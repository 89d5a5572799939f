"""Diagrams against brute force over every case."""

from hypothesis import given, settings
from hypothesis import strategies as st
from spaces import (
    agrees,
    arities,
    cases,
    decided,
    decision,
    expressions,
    made,
    masks,
    outcomes,
    truth,
)

from attendu_compiler.plan.diagram import Diagrams
from attendu_compiler.plan.rows import count, disjoint_rows, volume

few = settings(max_examples=80, deadline=None)


def holds(node: int, case: tuple[int, ...], diagrams: Diagrams) -> object:
    while not diagrams.is_terminal(node):
        node = diagrams.children(node)[case[diagrams.variable(node)]]
    return diagrams.value(node)


@few
@given(st.data())
def test_a_diagram_agrees_with_its_condition_in_every_case(data: st.DataObject) -> None:
    cells = data.draw(arities)
    expression = data.draw(expressions(cells))
    diagrams = Diagrams(cells)
    node = made(expression, diagrams)
    assert all(holds(node, case, diagrams) == truth(expression, case) for case in cases(cells))


@few
@given(st.data())
def test_two_conditions_mean_the_same_exactly_when_they_are_one_node(data: st.DataObject) -> None:
    cells = data.draw(arities)
    one, other = data.draw(expressions(cells)), data.draw(expressions(cells))
    admitted = data.draw(expressions(cells))
    diagrams = Diagrams(cells)
    first, second = made(one, diagrams), made(other, diagrams)
    same = [truth(one, case) == truth(other, case) for case in cases(cells)]
    assert diagrams.equivalent(first, second) == (first == second) == all(same)
    within = [truth(admitted, case) for case in cases(cells)]
    assert diagrams.equivalent(first, second, made(admitted, diagrams)) == all(
        agree for agree, inside in zip(same, within, strict=True) if inside
    )


@few
@given(st.data())
def test_the_values_are_those_of_the_admitted_completions(data: st.DataObject) -> None:
    cells = data.draw(arities)
    rules, admitted = data.draw(outcomes(cells)), data.draw(expressions(cells))
    known = data.draw(masks(cells))
    diagrams = Diagrams(cells)
    node, constraint = decided(rules, diagrams), made(admitted, diagrams)
    completions = [case for case in cases(cells) if agrees(case, known)]
    expected = {decision(rules)(case) for case in completions if truth(admitted, case)}
    assert diagrams.values(node, constraint, known) == expected
    assert diagrams.satisfiable(constraint, known) == bool(expected)
    restricted = diagrams.restrict(node, known)
    assert all(holds(restricted, case, diagrams) == decision(rules)(case) for case in completions)
    assert all(known.get(v, 0).bit_count() != 1 for v in diagrams.support(restricted))


@few
@given(st.data())
def test_quantifiers_range_over_the_cells_of_their_variables(data: st.DataObject) -> None:
    cells = data.draw(arities)
    expression = data.draw(expressions(cells))
    hidden = data.draw(st.sets(st.integers(0, len(cells) - 1)))
    diagrams = Diagrams(cells)
    node = made(expression, diagrams)
    some, every = diagrams.exists(node, hidden), diagrams.forall(node, hidden)
    for case in cases(cells):
        visible = {v: 1 << cell for v, cell in enumerate(case) if v not in hidden}
        found = {truth(expression, other) for other in cases(cells) if agrees(other, visible)}
        assert holds(some, case, diagrams) == (True in found)
        assert holds(every, case, diagrams) == (False not in found)


@few
@given(st.data())
def test_at_least_counts_the_conditions_that_hold(data: st.DataObject) -> None:
    cells = data.draw(arities)
    parts = data.draw(st.lists(expressions(cells, 1), max_size=4))
    least = data.draw(st.integers(0, 5))
    diagrams = Diagrams(cells)
    node = diagrams.at_least(least, [made(part, diagrams) for part in parts])
    for case in cases(cells):
        assert holds(node, case, diagrams) == (sum(truth(p, case) for p in parts) >= least)


@few
@given(st.data())
def test_rows_are_disjoint_complete_and_never_more_than_the_paths(data: st.DataObject) -> None:
    cells = data.draw(arities)
    rules = data.draw(outcomes(cells))
    diagrams = Diagrams(cells)
    node = decided(rules, diagrams)
    rows = disjoint_rows(node, diagrams)
    for case in cases(cells):
        (row,) = (row for row in rows if agrees(case, dict(row.masks)))
        assert row.value == decision(rules)(case)
    assert len(rows) <= len(list(diagrams.rows(node)))
    for value in "abc":
        expected = sum(decision(rules)(case) == value for case in cases(cells))
        assert count(node, diagrams, value) == expected
        assert sum(volume(row, diagrams) for row in rows if row.value == value) == expected


@few
@given(st.data())
def test_a_dumped_diagram_loads_as_the_same_diagram(data: st.DataObject) -> None:
    cells = data.draw(arities)
    diagrams = Diagrams(cells)
    roots = [decided(data.draw(outcomes(cells)), diagrams) for _ in range(2)]
    nodes, values, places = diagrams.dump(roots)
    loaded = Diagrams.load(cells, nodes, values)
    again = [loaded.roots[place] for place in places]
    assert loaded.dump(again) == (nodes, values, places)
    for node, other in zip(roots, again, strict=True):
        for case in cases(cells):
            assert holds(node, case, diagrams) == holds(other, case, loaded)


def test_true_and_one_are_two_outcomes() -> None:
    diagrams = Diagrams([2])
    assert diagrams.terminal(1) != diagrams.true
    assert diagrams.terminal(0) != diagrams.false


def test_a_variable_may_be_added_after_the_others() -> None:
    diagrams = Diagrams([2])
    first = diagrams.cell(0, 0b10)
    added = diagrams.add(3)
    both = diagrams.conj(first, diagrams.cell(added, 0b110))
    assert diagrams.support(both) == {0, 1}
    assert count(both, diagrams) == 2


def test_a_thousand_variables_do_not_exhaust_the_stack() -> None:
    size = 1_000
    diagrams = Diagrams([2] * size)
    cells = [diagrams.cell(variable, 0b10) for variable in range(size)]
    every = diagrams.all(cells)
    some = diagrams.any(cells)
    assert count(every, diagrams) == 1
    assert count(some, diagrams) == 2**size - 1
    assert diagrams.neg(every) == diagrams.any(map(diagrams.neg, cells))
    assert diagrams.exists(every, range(1, size)) == cells[0]
    assert diagrams.restrict(every, dict.fromkeys(range(1, size), 0b10)) == cells[0]
    assert diagrams.map(diagrams.map(every, str), lambda text: text == "True") == every
    assert len(diagrams.support(every)) == size
    assert diagrams.witness(diagrams.neg(every)) == {0: 0}
    assert len(list(diagrams.rows(every))) == size + 1
    nodes, values, (place,) = diagrams.dump([every])
    loaded = Diagrams.load(diagrams.arities, nodes, values)
    assert loaded.satisfiable(loaded.roots[place], {})
