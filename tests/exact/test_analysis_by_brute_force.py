"""Every answer of the analyser against all the cases, on random policies of every kind of fact."""

from collections import Counter
from random import Random
from typing import Any

import pytest
from random_policies import random_policy
from test_against_brute_force import compiled
from truth_tables import CLOSING, OPENING, Cases, atoms

from attendu_compiler.analysis.conflicts import conflicts
from attendu_compiler.analysis.dead import dead_exceptions, dead_rules
from attendu_compiler.analysis.difference import Direction, difference
from attendu_compiler.analysis.idle import absorbed, idle_conditions
from attendu_compiler.analysis.idle_facts import idle_facts
from attendu_compiler.analysis.mutation import mutants
from attendu_compiler.analysis.prove import refute
from attendu_compiler.analysis.silence import silences
from attendu_compiler.analysis.witness import Witness
from attendu_compiler.model import formula as f
from attendu_compiler.model.policy import Property, PropertyForm
from attendu_compiler.plan.evaluate import evaluate

SHARDS = 20
POLICIES = 85

#: The axis of each fact that stands on one alone.
AXES = {name: name for name in ("a", "b", "c", "sejour", "statut", "revenu")}


class Checked:
    """A random policy, its plan, and all its cases."""

    def __init__(self, seed: int) -> None:
        self.random = Random(-seed)
        self.text = random_policy(seed, dates=seed % 2 == 0)
        self.policy, self.plan = compiled(self.text)
        self.cases = Cases(self.policy)
        self.admitted = self.cases.admitted(self.policy)
        self.holds = self.cases.holds(self.policy)
        self.answers = self.cases.answers(self.policy)
        self.asked: Counter[str] = Counter()

    def told(self, question: str, said: object, true: object) -> None:
        assert said == true, (question, said, true, self.text)
        self.asked[question] += bool(true)

    def shown(self, witness: Witness | None, cases: int, question: str) -> None:
        """A witness exists exactly when a case does; each of its facts is needed, and they do."""
        target = cases & self.admitted
        self.told(question, witness is not None, target != 0)
        if witness is None:
            return
        assert self._enough(witness.facts, target), (question, witness, self.text)
        for name in witness.facts:
            fewer = {other: value for other, value in witness.facts.items() if other != name}
            assert not self._enough(fewer, target), (question, name, witness, self.text)

    def _enough(self, facts: dict[str, Any], target: int) -> bool:
        left = self.cases.given(facts) & self.admitted
        return left != 0 and left & ~target == 0


def check(seed: int) -> Counter[str]:
    """Every question of one policy; how often each had something to find."""
    it = Checked(seed)
    nothing = it.plan.diagrams.all(one.node for one in it.plan.suppositions)
    it.told("aucun cas", nothing == it.plan.diagrams.false, not it.admitted)
    if not it.admitted:
        return it.asked
    _rules(it)
    _conditions(it)
    _facts(it)
    for prop in it.policy.properties:
        it.shown(refute(prop, it.policy, it.plan), _against(prop, it), f"propriété {prop.slug}")
    _evaluator(it)
    if seed % 4 == 0:
        _difference(it)
    return it.asked


def _rules(it: Checked) -> None:
    policy, plan, cases = it.policy, it.plan, it.cases
    dead = {name for name, held in it.holds.items() if not held & it.admitted}
    it.told("règle morte", set(dead_rules(policy, plan)), dead)
    unmet = {
        (name, number)
        for name, rule in policy.rules.items()
        for number, exception in enumerate(rule.exceptions)
        if not cases.of(rule.condition, policy) & cases.of(exception, policy) & it.admitted
    }
    it.told("exception jamais rencontrée", set(dead_exceptions(policy, plan)), unmet)
    status = {name: rule.conclusions[0].status.value for name, rule in policy.rules.items()}
    meeting = {
        frozenset({one, other})
        for one in policy.rules
        for other in policy.rules
        if status[one] in OPENING
        and status[other] in CLOSING
        and it.holds[one] & it.holds[other] & it.admitted
    }
    found = list(conflicts(policy, plan))
    it.told("conflit", {frozenset({c.rule, c.other}) for c in found}, meeting)
    for clash in found:
        it.shown(clash.case, it.holds[clash.rule] & it.holds[clash.other], "cas de conflit")
    (silence,) = silences(policy, plan)
    it.shown(silence.case, it.answers["non_prevu"], "silence")
    always = {
        name
        for name, held in it.holds.items()
        if status[name] in OPENING
        and held & it.admitted
        and not held & it.admitted & ~_stronger(name, status, it)
    }
    it.told("absorbée", {each.rule for each in absorbed(policy, plan)}, always)


def _stronger(name: str, status: dict[str, str], it: Checked) -> int:
    above = OPENING[: OPENING.index(status[name])]
    found = 0
    for other, held in it.holds.items():
        if status[other] in above:
            found |= held
    return found


def _conditions(it: Checked) -> None:
    """The conditions of a list of all: idle when the others, unexcepted, imply them."""
    policy, cases = it.policy, it.cases
    found = set(idle_conditions(policy, it.plan))
    for name, rule in policy.rules.items():
        parts = rule.condition.parts if isinstance(rule.condition, f.And) else ()
        for number, part in enumerate(parts):
            others = f.And((*parts[:number], *parts[number + 1 :]))
            left = cases.of(others, policy) & it.admitted
            for exception in rule.exceptions:
                left &= ~cases.of(exception, policy)
            excepted = {atom for exception in rule.exceptions for atom in atoms(exception)}
            if left and not excepted & set(atoms(part)):
                idle = not left & ~cases.of(part, policy)
                it.told("condition sans effet", (name, part) in found, idle)


def _facts(it: Checked) -> None:
    found = set(idle_facts(it.policy, it.plan))
    spoken = {
        getattr(atom, "fact", None)
        for rule in it.policy.rules.values()
        for formula in (rule.condition, *rule.exceptions)
        for atom in atoms(formula)
    }
    for fact, axis in AXES.items():
        matters = any(
            it.cases.spread(axis, cases & it.admitted) & it.admitted & ~cases
            for cases in it.answers.values()
        )
        if fact in found:
            assert not matters, (fact, it.text)
            it.asked["fait sans effet"] += 1
        elif not it.policy.assumptions:
            assert matters or fact not in spoken, (fact, it.text)


def _against(prop: Property, it: Checked) -> int:
    """The cases in which a property is false."""
    policy, cases = it.policy, it.cases
    if prop.form in (PropertyForm.IMPLIES, PropertyForm.ALWAYS, PropertyForm.NEVER):
        return cases.of(prop.premise, policy) & ~cases.of(prop.conclusion, policy) & cases.all
    opened = cases.status_in(policy, set(OPENING))
    kept = opened if prop.form is PropertyForm.STAYS_OPEN else cases.all & ~opened
    lost = 0
    for _, high, moved in cases.shifted_along("sejour", kept & it.admitted):
        value = cases.axes["sejour"][high]
        lost |= moved & ~kept & cases.where("sejour", lambda v, value=value: v == value)
    return lost


def _evaluator(it: Checked) -> None:
    """A partial case: the statuses, the rules that hold in all completions, and in some."""
    facts: dict[str, Any] = {}
    for name, values in (
        ("a", (True, False)),
        ("c", (True, False)),
        ("sejour", ("P2M30D", "P3M0D", "P12M0D")),
        ("statut", ("un", "deux")),
        ("revenu", (9, 10, 11, 12)),
        ("entree", ("1996-01-31", "1995-12-01")),
        ("demande", ("1996-02-29", "1996-03-01", "1997-03-01")),
        (
            "enfant",
            ({"items": [{"mineur": True}], "complete": False}, {"items": [], "complete": True}),
        ),
    ):
        if it.random.random() < 0.6:
            facts[name] = it.random.choice(values)
    left = it.cases.given(facts) & it.admitted
    if not left:
        return
    verdict = evaluate(facts, it.policy, it.plan)["carte"]
    statuses = {status for status, cases in it.answers.items() if cases & left}
    it.told("évaluation", {answer.status.value for answer in verdict.answers}, statuses)
    sure = {name for name, held in it.holds.items() if not left & ~held}
    it.told("règles", set(verdict.rules), sure)
    maybe = {name for name, held in it.holds.items() if left & held} - sure
    it.told("règles peut-être", set(verdict.maybe_rules), maybe)


def _difference(it: Checked) -> None:
    """A change of the policy: every region told differs, and all that differs is told."""
    mutant = it.random.choice(list(mutants(it.policy)))
    other = mutant.of(it.policy)
    cases = Cases(it.policy, other)
    before, after = cases.answers(it.policy), cases.answers(other)
    admitted = cases.admitted(it.policy)
    changes = difference(it.policy, other).changes
    told = {
        (change.before.status.value, change.after.status.value)
        for change in changes
        if change.direction is not Direction.GROUND
    }
    true = {
        (old, new)
        for old in before
        for new in after
        if old != new and before[old] & after[new] & admitted
    }
    it.told("différence", told, true)


@pytest.mark.parametrize("shard", range(SHARDS))
def test_every_answer_is_that_of_all_the_cases(shard: int) -> None:
    asked: Counter[str] = Counter()
    for seed in range(shard * POLICIES, (shard + 1) * POLICIES):
        asked += check(seed)
    # Each question had something to find: an analyser that finds nothing would not pass.
    for question in (
        "règle morte",
        "exception jamais rencontrée",
        "conflit",
        "silence",
        "condition sans effet",
        "fait sans effet",
        "propriété duree",
        "propriété jamais",
        "propriété seulement",
        "différence",
        "évaluation",
    ):
        assert asked[question], question
