"""The complete table of an outcome: one row a case, silence said, short enough to be read."""

from pathlib import Path

import pytest

from attendu_compiler.analysis.complete import answer_text, complete
from attendu_compiler.analysis.questions import retained_readings
from attendu_compiler.model.policy import Policy
from attendu_compiler.pipeline import compile_policy
from attendu_compiler.plan.primes import cube_node
from attendu_compiler.plan.records import Answer, Plan
from attendu_compiler.targets.tables.whole import READING, render_complete

ACTS = sorted((Path(__file__).parents[2] / "policies").glob("*/*.attendu"))

#: What fits on three sheets of paper: six readings left open make the longest.
MOST_ROWS = 40


@pytest.fixture(scope="module", params=ACTS, ids=lambda path: path.stem)
def act(request: pytest.FixtureRequest) -> tuple[Policy, Plan]:
    source: Path = request.param
    text = source.parent / "texte.md"
    compilation = compile_policy(
        source.stem, source.name, source.read_bytes(), text.name, text.read_bytes(), checks=False
    )
    assert compilation.policy is not None
    assert compilation.plan is not None
    return compilation.policy, compilation.plan


def test_every_case_is_in_one_row_with_its_answer(act: tuple[Policy, Plan]) -> None:
    policy, plan = act
    diagrams, held = plan.diagrams, retained_readings(plan)
    for outcome, decision in plan.decisions.items():
        node = diagrams.restrict(decision.node, held)
        left = diagrams.restrict(decision.constraint, held)
        for row in complete(outcome, policy, plan).rows:
            region = diagrams.conj(cube_node(row.cube, diagrams), left)
            found = diagrams.values(node, region, {})
            told = {answer_text(each, policy) for each in found if isinstance(each, Answer)}
            # Not empty, one answer, the one that the row tells.
            assert told == {row.answer}, (outcome, row)
            assert len(found) == 1, (outcome, row)
            left = diagrams.conj(left, diagrams.neg(region))
        assert left == diagrams.false, outcome


def test_a_row_tells_nothing_of_cases_that_no_supposition_admits() -> None:
    text = """texte essai
  intitulé : « Essai »

fait naissance
  type : date

fait entrée
  type : date

groupe parent

fait en France
  groupe : parent

fait au pays
  groupe : parent

acte carte
  silence : le texte ne dit rien

acte titre
  silence : le texte ne dit rien

supposition naissance
  toujours entrée : à compter de naissance

supposition un seul lieu
  toujours aucun parent tel que :
    - en France
    - au pays

règle jeunes
  si entrée : moins de 10 ans après naissance
  alors carte est possible

règle parents
  si au moins deux parents tels que :
    - en France
  alors titre est possible
"""
    made = compile_policy("essai", "essai.attendu", text.encode(), "texte.md", None, checks=False)
    assert made.policy is not None and made.plan is not None, made.report.diagnostics
    told = [
        complete(outcome, made.policy, made.plan).rows[0].conditions
        for outcome in made.policy.outcomes
    ]
    assert told == [
        ("entrée : moins de 10 ans après naissance",),
        ("au moins 2 parents tels que : en France",),
    ]


def test_rows_of_different_answers_never_meet(act: tuple[Policy, Plan]) -> None:
    policy, plan = act
    diagrams, held = plan.diagrams, retained_readings(plan)
    for outcome, decision in plan.decisions.items():
        rows = [row for row in complete(outcome, policy, plan).rows if row.conditions]
        cases = diagrams.restrict(decision.constraint, held)
        for row in rows:
            if row.answer == "texte non applicable à cette date":
                cases = diagrams.conj(cases, diagrams.neg(cube_node(row.cube, diagrams)))
        for number, row in enumerate(rows):
            for other in rows[:number]:
                both = diagrams.all(
                    (cube_node(row.cube, diagrams), cube_node(other.cube, diagrams), cases)
                )
                assert row.answer == other.answer or both == diagrams.false, (outcome, row, other)


def test_the_rules_of_a_row_hold_in_its_cases(act: tuple[Policy, Plan]) -> None:
    policy, plan = act
    diagrams, held = plan.diagrams, retained_readings(plan)
    for outcome, decision in plan.decisions.items():
        left = diagrams.restrict(decision.constraint, held)
        for row in complete(outcome, policy, plan).rows:
            region = diagrams.conj(cube_node(row.cube, diagrams), left)
            for name, holding in _holding(outcome, plan).items():
                found = diagrams.values(holding, region, {})
                assert (name in row.rules) == (found == {True}), (outcome, row, name)
                assert (name in row.maybe_rules) == (len(found) == 2), (outcome, row, name)
            left = diagrams.conj(left, diagrams.neg(region))


def _holding(outcome: str, plan: Plan) -> dict[str, int]:
    diagrams, held = plan.diagrams, retained_readings(plan)
    holding: dict[str, int] = {}
    for row in plan.decisions[outcome].rows:
        node = diagrams.restrict(row.holds, held)
        holding[row.rule] = diagrams.disj(holding.get(row.rule, diagrams.false), node)
    return holding


def test_every_table_is_short_enough_to_be_read(act: tuple[Policy, Plan]) -> None:
    policy, plan = act
    for outcome in policy.outcomes:
        assert len(complete(outcome, policy, plan).rows) <= MOST_ROWS, outcome


def test_a_table_says_how_it_is_read_and_ends_with_the_other_cases(
    act: tuple[Policy, Plan],
) -> None:
    policy, plan = act
    for outcome in policy.outcomes:
        table = complete(outcome, policy, plan)
        assert table.rows[-1].conditions == ()
        assert READING in render_complete(table, policy, "md")
        html = render_complete(table, policy, "html").replace("&#x27;", "'")
        assert f"{READING}</caption>" in html
        assert html.count('<th scope="row">') == len(table.rows)
