"""How long the exact questions take: rules by the thousand, the acts, two versions; beside z3."""

import time
from pathlib import Path
from random import Random

from attendu_compiler.analysis.difference import difference
from attendu_compiler.analysis.findings import findings
from attendu_compiler.analysis.mutation import mutants
from attendu_compiler.model.policy import Policy
from attendu_compiler.pipeline import compile_policy
from attendu_compiler.plan.lower import lower
from attendu_compiler.plan.merge import contrary
from attendu_compiler.plan.records import Plan
from attendu_dsl.diagnostics import Report

ROOT = Path(__file__).parents[1]
FACTS = 20


def many_rules(rules: int) -> str:
    """``rules`` rules over twenty facts of every kind, ten rules an outcome, drawn at random."""
    random = Random(rules)
    lines = ["texte banc", "  intitulé : « Banc »", ""]
    atoms: list[list[str]] = []
    for number in range(FACTS):
        if number % 4 == 0:
            name = f"durée {number}"
            lines += [f"fait {name}", "  type : durée écoulée", ""]
            limits = ("moins de 3 mois", "au moins 1 an", "plus de 5 ans", "au plus 10 ans")
            atoms.append([f"{name} : {limit}" for limit in limits])
        elif number % 4 == 1:
            name = f"statut {number}"
            options = [f"    - {word}" for word in ("un", "deux", "trois", "quatre")]
            lines += [f"fait {name}", "  type : un choix", "  options :", *options, ""]
            atoms.append([f"{name} : {word}" for word in ("un", "deux", "trois ou quatre")])
        else:
            lines += [f"fait oui {number}", ""]
            atoms.append([f"oui {number}", f"absence d'oui {number}"])
    outcomes = max(1, rules // 10)
    for number in range(outcomes):
        lines += [f"acte acte {number}", "  silence : le texte ne dit rien", ""]
    for number in range(rules):
        lines += [f"règle {number}", "  si toutes ces conditions sont remplies :"]
        chosen = sorted(random.sample(range(FACTS), random.randint(3, 5)))
        lines += [f"    - {random.choice(atoms[fact])}" for fact in chosen]
        if random.random() < 0.2:
            lines.append(f"  sauf si {random.choice(atoms[random.randrange(FACTS)])}")
        status = random.choice(["possible", "possible", "obligatoire", "exclu"])
        lines += [f"  alors acte {random.randrange(outcomes)} est {status}", ""]
    return "\n".join(lines)


def analyse(policy: Policy) -> Plan:
    """All that `attendu analyse` says of a policy, witnesses and proofs included, from its model."""
    plan = lower(policy, Report())
    assert list(findings(policy, plan))
    return plan


def _seconds(start: float) -> float:
    """Processor time: what else the machine does is not counted."""
    return time.process_time() - start


def in_z3(policy: Policy, plan: Plan, **window: int) -> float:
    """Seconds that z3 takes for dead rules, conflicts and silence alone, without witnesses."""
    import z3

    from benchmarks.in_z3 import Encoding

    start = time.process_time()
    encoding = Encoding(policy, **window)
    holds = {name: encoding.holds(rule) for name, rule in policy.rules.items()}
    applicable = encoding.formula(policy.applicable)
    solver = encoding.solver()
    named = {name: z3.Bool(f"rule {name}") for name in holds}
    solver.add(*[z3.Implies(named[name], term) for name, term in holds.items()])
    for name in holds:
        solver.check(named[name])
    for decision in plan.decisions.values():
        for number, row in enumerate(decision.rows):
            for other in decision.rows[number + 1 :]:
                if contrary(row, other):
                    solver.check(named[row.rule], named[other.rule])
        solver.push()
        solver.add(applicable, *[z3.Not(holds[row.rule]) for row in decision.rows])
        solver.check()
        solver.pop()
    return _seconds(start)


def rules_by_the_thousand(sizes: list[int]) -> list[dict[str, float]]:
    """Seconds of the full analysis at each size; z3's for the first size alone."""
    found: list[dict[str, float]] = []
    for size in sizes:
        made = compile_policy(
            "b", "b.attendu", many_rules(size).encode(), "texte.md", None, checks=False
        )
        assert made.policy is not None
        start = time.process_time()
        plan = analyse(made.policy)
        row = {"rules": float(size), "facts": float(FACTS), "analysis": _seconds(start)}
        if not found:
            row["z3"] = in_z3(made.policy, plan)
        row["a_rule_against_first"] = (row["analysis"] / size) / (
            (found or [row])[0]["analysis"] / sizes[0]
        )
        found.append(row)
    return found


def acts() -> dict[str, float]:
    """Seconds of the full analysis of all the acts, and of a difference of two 2006 versions."""
    policies: list[Policy] = []
    for folder in sorted((ROOT / "policies").iterdir()):
        made = compile_policy(
            folder.name,
            f"{folder.name}.attendu",
            (folder / f"{folder.name}.attendu").read_bytes(),
            "texte.md",
            (folder / "texte.md").read_bytes(),
            checks=False,
        )
        assert made.policy is not None
        policies.append(made.policy)
    start = time.process_time()
    plans = [analyse(policy) for policy in policies]
    whole = _seconds(start)
    beside = sum(
        in_z3(policy, plan, first_year=1985, months=12 * 45)
        for policy, plan in zip(policies, plans, strict=True)
    )
    old = next(policy for policy in policies if policy.slug == "roumanie-bulgarie-2006")
    new = next(mutants(old)).of(old)
    start = time.process_time()
    assert difference(old, new).changes
    return {
        "acts": float(len(policies)),
        "analysis": whole,
        "z3": beside,
        "difference_2006": _seconds(start),
        "difference_2006_z3": difference_in_z3(old, new),
    }


def difference_in_z3(old: Policy, new: Policy) -> float:
    """Seconds that z3 takes to say of which outcomes a status changes, without the cases."""
    import z3

    from benchmarks.in_z3 import Encoding

    start = time.process_time()
    sides = [Encoding(policy, first_year=1985, months=12 * 45) for policy in (old, new)]
    changes: list[z3.BoolRef] = []
    for outcome in old.outcomes:
        given = sorted(
            {
                each.status
                for policy in (old, new)
                for rule in policy.rules.values()
                for each in rule.conclusions
                if each.outcome == outcome
            },
            key=repr,
        )
        one, other = ([side.status_term(outcome, s) for s in given] for side in sides)
        changes.append(z3.Or([a != b for a, b in zip(one, other, strict=True)]))
    solver = sides[0].solver()
    solver.add(*sides[1].limits)
    found = 0
    for change in changes:
        name = z3.FreshBool()
        solver.add(z3.Implies(name, change))
        found += solver.check(name) == z3.sat
    assert found
    return _seconds(start)
