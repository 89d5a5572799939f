"""The digest of what a policy means, whatever the order and layout of its source."""

import hashlib

from attendu_compiler.model.formula import Among, And, Count, Formula, Not, Or, Persons, StatusIs
from attendu_compiler.model.policy import Policy


def canonical(formula: Formula) -> str:
    """A text equal for formulas that differ only by the order of their parts."""
    match formula:
        case And(parts) | Or(parts):
            listed = sorted(canonical(part) for part in parts)
            return f"{type(formula).__name__}({','.join(listed)})"
        case Count(least, parts):
            listed = sorted(canonical(part) for part in parts)
            return f"Count({least},{','.join(listed)})"
        case Not(part):
            return f"Not({canonical(part)})"
        case Persons(group, least, part):
            return f"Persons({group},{least},{canonical(part)})"
        case Among(fact, options):
            return f"Among({fact},{sorted(options)})"
        case StatusIs(outcome, statuses):
            return f"StatusIs({outcome},{sorted(status.value for status in statuses)})"
        case _:
            return repr(formula)


def meaning_digest(policy: Policy) -> str:
    """SHA-256 of the meaning: facts, suppositions, readings, rules, outcomes."""
    lines = [policy.slug, canonical(policy.applicable)]
    for identifier, fact in sorted(policy.facts.items()):
        options = sorted(option.slug for option in fact.options)
        natures = sorted(nature.value for nature in fact.natures)
        lines.append(f"fait {identifier} {fact.kind.value} {options} {fact.unit} {natures}")
    for assumption in policy.assumptions:
        lines.append(f"supposition {canonical(assumption.whole)}")
    for slug, reading in sorted(policy.readings.items()):
        variants = sorted(variant[0] for variant in reading.variants)
        lines.append(f"lecture {slug} {variants} {reading.retained}")
    for slug, outcome in sorted(policy.outcomes.items()):
        lines.append(f"{outcome.kind.value} {slug} {outcome.members}")
    for identifier, rule in sorted(policy.rules.items()):
        exceptions = sorted(canonical(formula) for formula in rule.exceptions)
        conclusions = sorted(
            f"{c.outcome} {c.status.value} {c.exceptional} {c.principle} {c.bound} {c.values}"
            f" {c.instead} {c.route} {c.refers_to}"
            for c in rule.conclusions
        )
        lines.append(
            f"règle {identifier} {canonical(rule.scope)} {canonical(rule.applicable)}"
            f" {canonical(rule.condition)} {exceptions} {sorted(rule.readings)}"
            f" {sorted(rule.derogates)} {conclusions}"
        )
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()
