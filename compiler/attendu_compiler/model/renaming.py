"""A policy under other names: facts renamed consistently, without any change of meaning."""

from collections.abc import Mapping

from attrs import evolve

from attendu_compiler.model.formula import (
    Among,
    And,
    Count,
    DateOrder,
    Formula,
    Has,
    IsTrue,
    Limit,
    Not,
    Or,
    Persons,
)
from attendu_compiler.model.policy import Conclusion, Fact, Policy, ResultValue, Rule, ShareOf


def rename_facts(policy: Policy, names: Mapping[str, str]) -> Policy:
    """The policy with each fact id of ``names`` (old → new) renamed wherever it decides.

    Cases, properties and tables are left out: what is renamed is compared, not played.
    """
    if not names:
        return policy

    def of(formula: Formula) -> Formula:
        return renamed(formula, names)

    return evolve(
        policy,
        facts={names.get(key, key): _fact(fact, names) for key, fact in policy.facts.items()},
        groups={
            slug: evolve(group, facts=tuple(names.get(fact, fact) for fact in group.facts))
            for slug, group in policy.groups.items()
        },
        applicable=of(policy.applicable),
        rules={name: _rule(rule, names) for name, rule in policy.rules.items()},
        assumptions=tuple(evolve(one, formula=of(one.formula)) for one in policy.assumptions),
        entries=tuple(
            evolve(entry, condition=of(entry.condition)) if entry.condition is not None else entry
            for entry in policy.entries
        ),
        cases=(),
        properties=(),
        tables={},
        official_tables={},
    )


def renamed(formula: Formula, names: Mapping[str, str]) -> Formula:
    """A formula about the same facts under their new ids."""

    def name(fact: str) -> str:
        return names.get(fact, fact)

    match formula:
        case IsTrue(fact):
            return IsTrue(name(fact))
        case Limit(fact, order, threshold):
            return Limit(name(fact), order, threshold)
        case Among(fact, options):
            return Among(name(fact), options)
        case Has(fact, option):
            return Has(name(fact), option)
        case DateOrder(left, right, anniversary, months, days, strict):
            return DateOrder(name(left), name(right), anniversary, months, days, strict)
        case Not(part):
            return Not(renamed(part, names))
        case And(parts):
            return And(tuple(renamed(part, names) for part in parts))
        case Or(parts):
            return Or(tuple(renamed(part, names) for part in parts))
        case Count(least, parts):
            return Count(least, tuple(renamed(part, names) for part in parts))
        case Persons(group, least, part):
            return Persons(group, least, renamed(part, names))
        case _:
            return formula


def _fact(fact: Fact, names: Mapping[str, str]) -> Fact:
    new = names.get(fact.id, fact.id)
    until = names.get(fact.until, fact.until) if fact.until is not None else None
    return evolve(fact, id=new, slug=new.rpartition(".")[2], until=until)


def _rule(rule: Rule, names: Mapping[str, str]) -> Rule:
    return evolve(
        rule,
        condition=renamed(rule.condition, names),
        scope=renamed(rule.scope, names),
        applicable=renamed(rule.applicable, names),
        exceptions=tuple(renamed(exception, names) for exception in rule.exceptions),
        conclusions=tuple(_conclusion(conclusion, names) for conclusion in rule.conclusions),
    )


def _conclusion(conclusion: Conclusion, names: Mapping[str, str]) -> Conclusion:
    return evolve(conclusion, values=tuple(_value(value, names) for value in conclusion.values))


def _value(value: ResultValue, names: Mapping[str, str]) -> ResultValue:
    if isinstance(value, ShareOf):
        return ShareOf(fraction=value.fraction, fact=names.get(value.fact, value.fact))
    return value
