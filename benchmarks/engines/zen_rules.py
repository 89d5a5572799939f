"""The rules of a whole act in the language of zen-engine: which of them apply to a case.

One expression a rule, on facts already counted (a duration as months × 100 + days, a date as a day
number): less than what the package does, which reads and checks the facts, settles each outcome,
and gives its rules with their wording.
"""

import json
from fractions import Fraction
from typing import Any

from attendu_compiler.model import formula as f
from attendu_compiler.model.policy import Policy
from attendu_compiler.targets.python.bits import split
from benchmarks.engines.zen_table import engine_of, graph

_SIGNS = {"=": "=="}


def expression(formula: f.Formula, policy: Policy) -> str:
    """A condition in the language of zen-engine."""
    match formula:
        case f.Constant(value):
            return str(value).lower()
        case f.IsTrue(fact):
            return policy.facts[fact].slug
        case f.Limit(fact, order, threshold):
            sign = _SIGNS.get(order.value, order.value)
            return f"{policy.facts[fact].slug} {sign} {_number(threshold)}"
        case f.Among(fact, options):
            return f"({policy.facts[fact].slug} in {json.dumps(sorted(options))})"
        case f.Has(fact, option):
            return f"({json.dumps(option)} in {policy.facts[fact].slug})"
        case f.ReadingIs(reading, variant):
            # A passage open to several readings is read one way only: less than the package does.
            found = policy.readings[reading]
            return str(variant == (found.retained or found.variants[0][0])).lower()
        case f.Not(part):
            return f"not ({expression(part, policy)})"
        case f.And(parts):
            return "(" + " and ".join(expression(part, policy) for part in parts) + ")"
        case f.Or(parts):
            return "(" + " or ".join(expression(part, policy) for part in parts) + ")"
        case f.Count(least, parts):
            held = " + ".join(f"({expression(part, policy)} ? 1 : 0)" for part in parts)
            return f"({held} >= {least})"
        case _:
            raise AssertionError(formula)


def _number(threshold: f.Measure) -> int:
    match threshold:
        case (months, days):
            return months * 100 + days
        case int():
            return threshold
        case Fraction():
            assert threshold.denominator == 1
            return threshold.numerator


class ZenRules:
    """An engine that answers, for each rule, whether it applies."""

    def __init__(self, policy: Policy) -> None:
        self._names: dict[str, str] = {}
        expressions = []
        for number, rule in enumerate(policy.rules.values()):
            condition = f.conj(rule.applicable, split(rule.grounds)[0])
            key = f"r{number}"
            self._names[rule.id] = key
            value = expression(condition, policy)
            expressions.append({"id": key, "key": key, "value": value})
        node = {"type": "expressionNode", "content": {"expressions": expressions}}
        engine = engine_of("act", graph(node))
        self.decide = lambda facts: engine.evaluate("act", facts)
        self._policy = policy

    def prepared(self, values: dict[str, Any]) -> dict[str, Any]:
        """Facts already read by the package, as plain numbers, truths and lists."""
        return {slug: _plain(value) for slug, value in values.items()}

    def applying(self, answer: Any) -> set[str]:
        """The rules that apply."""
        result = answer["result"]
        return {rule for rule, key in self._names.items() if result[key]}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return value[0] * 100 + value[1]
    if isinstance(value, dict):
        return [option for option, held in value.items() if held]
    return value
