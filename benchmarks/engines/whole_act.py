"""The whole act of 2006, from a dictionary of JSON values, beside its rules in zen-engine."""

import random
import statistics
import time
from collections.abc import Callable
from typing import Any

from attendu_compiler.model.formula import Limit, ReadingIs, conj
from attendu_compiler.model.policy import Fact, FactKind, Policy, Rule
from attendu_compiler.pipeline import compile_policy
from attendu_compiler.plan.cells import atoms
from attendu_compiler.targets.python.asked import every_atom
from attendu_compiler.targets.python.names import rule_constants
from benchmarks.engines.ours import ROOT, written
from benchmarks.engines.zen_rules import ZenRules

SLUG = "roumanie-bulgarie-2006"
COUNT = 300


def measure(rounds: int) -> dict[str, Any]:
    """Nanoseconds of a decision each way, the median of interleaved rounds, and their ratio."""
    data = (ROOT / f"policies/{SLUG}/{SLUG}.attendu").read_bytes()
    text = (ROOT / f"policies/{SLUG}/texte.md").read_bytes()
    act = written({SLUG: (data, text)})[SLUG]
    policy = compile_policy(SLUG, SLUG, data, "t", text, checks=False).policy
    assert policy is not None
    engine = ZenRules(policy)
    cases = _cases(policy, act)
    read = [act.Facts.from_mapping(case) for case in cases]
    prepared = [engine.prepared(facts.values()) for facts in read]
    _check(engine, prepared, read, policy, act)
    runs: dict[str, Callable[[], None]] = {
        "circulaires": lambda: _all(act.decide, cases),
        "circulaires, faits déjà lus": lambda: _all(act.decide, read),
        "zen-engine": lambda: _all(engine.decide, prepared),
    }
    spent: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            start = time.process_time()
            run()
            spent[name].append((time.process_time() - start) / len(cases) * 1e9)
    ours, zen = spent["circulaires"], spent["zen-engine"]
    return {
        "rules": len(policy.rules),
        "facts": len(cases[0]),
        "outcomes": len(act.decide(read[0]).outcomes),
        "median": {name: statistics.median(found) for name, found in spent.items()},
        "ahead": statistics.median(b / a for a, b in zip(ours, zen, strict=True)),
    }


def _all(decide: Callable[[Any], Any], inputs: list[Any]) -> None:
    for one in inputs:
        decide(one)


def _check(
    engine: ZenRules, prepared: list[Any], read: list[Any], policy: Policy, act: Any
) -> None:
    """Both find the same rules to apply, case by case."""
    # Rules that depend on a reading have a bit for each, and zen-engine reads them one way only.
    bits = {
        rule: getattr(act._rules, name)
        for rule, name in rule_constants(policy).items()
        if hasattr(act._rules, name) and not _read(policy.rules[rule])
    }
    for one, facts in zip(prepared, read, strict=True):
        found = act._rules.applicables(facts.case)
        ours = {rule for rule, bit in bits.items() if found & bit}
        if found != -1:
            assert engine.applying(engine.decide(one)) & bits.keys() == ours, facts


def _read(rule: Rule) -> bool:
    """Whether a rule depends on how a passage is read."""
    asked = conj(rule.applicable, rule.grounds)
    return bool(rule.readings) or any(isinstance(atom, ReadingIs) for atom in atoms(asked))


def _cases(policy: Policy, act: Any) -> list[dict[str, Any]]:
    """Cases whose facts are all known, at random, near the thresholds of the act."""
    draw = random.Random(2006)
    own = [fact for fact in policy.facts.values() if fact.group is None]
    found: list[dict[str, Any]] = []
    while len(found) < COUNT:
        case = {fact.slug: _value(fact, policy, draw) for fact in own}
        try:
            act.decide(case)
        except ValueError:
            continue  # a supposition of the text refuses it
        found.append(case)
    return found


def _value(fact: Fact, policy: Policy, draw: random.Random) -> Any:
    options = [option.slug for option in fact.options]
    match fact.kind:
        case FactKind.YES_NO:
            return draw.random() < 0.5
        case FactKind.CHOICE:
            return draw.choice(options)
        case FactKind.SEVERAL:
            return draw.sample(options, draw.randint(0, len(options)))
        case FactKind.DATE:
            return f"{draw.randint(2007, 2009)}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
        case FactKind.ELAPSED:
            limits = [
                atom.threshold[0]
                for atom in every_atom(policy)
                if isinstance(atom, Limit)
                and atom.fact == fact.id
                and isinstance(atom.threshold, tuple)
            ]
            months = draw.choice(limits or [12]) + draw.randint(-2, 2)
            return f"P{max(months, 0)}M{draw.randint(0, 30)}D"
        case _:
            raise AssertionError(fact.kind)
