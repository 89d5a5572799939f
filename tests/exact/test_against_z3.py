"""The analyser against z3: dead rules, conflicts, silence, proofs, changes of meaning.

Brute force says the same of many more policies (``test_analysis_by_brute_force``); z3 needs nobody
to have listed the right dates.
"""

from random import Random

import pytest
import z3
from benchmarks.in_z3 import Encoding
from random_policies import random_policy

from attendu_compiler.analysis.conflicts import conflicts
from attendu_compiler.analysis.dead import dead_rules
from attendu_compiler.analysis.difference import Direction, difference
from attendu_compiler.analysis.mutation import mutants
from attendu_compiler.analysis.prove import refute
from attendu_compiler.model.policy import Policy
from attendu_compiler.pipeline import compile_policy
from attendu_compiler.plan.merge import SILENT, contrary
from attendu_compiler.plan.records import Plan

SHARDS = 10
STRENGTHS = ["obligatoire", "recommande", "possible", "exclu", "deconseille"]


def compiled(text: str) -> tuple[Policy, Plan]:
    made = compile_policy("h", "h.attendu", text.encode(), "texte.md", None, checks=False)
    assert made.policy is not None
    assert made.plan is not None, [d.message for d in made.report.diagnostics]
    return made.policy, made.plan


def possible(solver: z3.Solver, *terms: z3.BoolRef) -> bool:
    answer = solver.check(*[_named(solver, term) for term in terms])
    assert answer != z3.unknown
    return answer == z3.sat


def _named(solver: z3.Solver, term: z3.BoolRef) -> z3.BoolRef:
    name = z3.FreshBool()
    solver.add(z3.Implies(name, term))
    return name


def agree(seed: int, *, dates: bool) -> int:
    """How many questions the analyser and z3 answered alike (all of them, or the test fails)."""
    text = random_policy(seed, dates=dates)
    policy, plan = compiled(text)
    encoding = Encoding(policy)
    solver = encoding.solver()
    if not possible(solver):
        assert plan.diagrams.all(s.node for s in plan.suppositions) == plan.diagrams.false, text
        return 1
    holds = {name: encoding.holds(rule) for name, rule in policy.rules.items()}
    asked = 0
    dead = dead_rules(policy, plan)
    for name in policy.rules:
        assert possible(solver, holds[name]) == (name not in dead), (name, text)
        asked += 1
    decision = plan.decisions["carte"]
    found = {frozenset({c.rule, c.other}) for c in conflicts(policy, plan)}
    for number, row in enumerate(decision.rows):
        for other in decision.rows[number + 1 :]:
            if contrary(row, other):
                meet = possible(solver, holds[row.rule], holds[other.rule])
                assert meet == (frozenset({row.rule, other.rule}) in found), text
                asked += 1
    silent = SILENT in plan.diagrams.values(decision.node, decision.constraint, {})
    assert possible(solver, z3.Not(z3.Or(list(holds.values())))) == silent, text
    prop = next(each for each in policy.properties if each.slug == "p")
    # « n'est pas exclue »: no exclusion alone; a conflict is neither.
    excluded = [holds[row.rule] for row in decision.rows if row.answer.status.value == "exclu"]
    positive = [
        holds[row.rule]
        for row in decision.rows
        if row.answer.status.value not in ("exclu", "deconseille")
    ]
    against = possible(
        solver,
        encoding.formula(prop.premise),
        z3.Or(excluded),
        z3.Not(z3.Or(positive)),
    )
    assert against == (refute(prop, policy, plan) is not None), text
    changed = 0 if dates or seed % 4 else same_meaning(seed, policy, encoding, solver)
    return asked + 2 + changed


def same_meaning(seed: int, policy: Policy, encoding: Encoding, solver: z3.Solver) -> int:
    """Two changes of the policy: is a change of meaning found exactly where there is one?"""
    before = encoding.answer(STRENGTHS)
    changed = Random(seed).sample(list(mutants(policy)), 2)
    for mutant in changed:
        other = mutant.of(policy)
        encoding.policy = other
        differs = possible(solver, before != encoding.answer(STRENGTHS))
        encoding.policy = policy
        found = [
            change
            for change in difference(policy, other).changes
            if change.direction is not Direction.GROUND
        ]
        assert differs == bool(found), (mutant.text, policy.rules)
    return len(changed)


@pytest.mark.parametrize("shard", range(SHARDS))
def test_without_dates(shard: int) -> None:
    asked = sum(agree(seed, dates=False) for seed in range(shard * 30, shard * 30 + 30))
    assert asked > 90


@pytest.mark.parametrize("shard", range(2))
def test_with_dates(shard: int) -> None:
    asked = sum(agree(seed, dates=True) for seed in range(5000 + shard * 15, 5015 + shard * 15))
    assert asked > 45
