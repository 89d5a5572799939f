"""The explanation of the package, from the verdicts of the reference evaluator: one prose for both."""

from collections.abc import Mapping

from attendu_compiler.model.policy import Fact, Group, Nature, Policy, Quotation
from attendu_compiler.model.policy import Rule as PolicyRule
from attendu_compiler.plan.answer_json import value_json
from attendu_compiler.plan.evaluate import Verdict
from attendu_compiler.plan.records import Answer, Plan
from attendu_compiler.targets.python.declared import identity_of
from attendu_compiler.targets.python.runtime import records
from attendu_compiler.targets.python.runtime.outcome import Outcome, OutcomeKind
from attendu_compiler.targets.python.runtime.prose import Names, explain
from attendu_compiler.targets.python.runtime.status import Status
from attendu_compiler.targets.wording import shown_conditions


def explained(
    verdicts: Mapping[str, Verdict], given: Mapping[str, object], policy: Policy, plan: Plan
) -> str:
    """What the text says of the facts of a case, as ``decision.explain()`` says it."""
    names = Names(
        identity_of(policy, plan),
        {fact.slug: _fact(fact) for fact in policy.facts.values()},
        {group.slug: _group(group, policy) for group in policy.groups.values()},
        {slug: (reading.name, (), reading.retained) for slug, reading in policy.readings.items()},
    )
    outcomes = [_outcome(verdict, given, policy) for verdict in verdicts.values()]
    return explain(outcomes, names)


def _fact(fact: Fact) -> records.Fact:
    appraised = Nature.APPRAISAL in fact.natures
    return records.Fact(
        fact.slug, fact.name, fact.kind.value, appraisal=appraised, authority=fact.authority
    )


def _group(group: Group, policy: Policy) -> records.Group:
    facts = [policy.facts[fact] for fact in group.facts]
    return records.Group(group.slug, group.name, {fact.slug: _fact(fact) for fact in facts})


def _outcome(verdict: Verdict, given: Mapping[str, object], policy: Policy) -> Outcome:
    declared = policy.outcomes[verdict.outcome]
    return Outcome(
        OutcomeKind(declared.slug, declared.name, declared.kind.value),
        _answer(verdict.answer, given, policy),
        between=tuple(Status(code) for code in verdict.between),
        causes=tuple(verdict.causes),
        rules=_rules(verdict.rules, policy),
        maybe_rules=_rules(verdict.maybe_rules, policy),
        defeated=_rules(verdict.defeated, policy),
        appraisals=tuple(verdict.appraisals),
        missing=tuple(verdict.missing),
        readings=tuple(verdict.readings),
        directives=tuple(verdict.directives),
        evidence=tuple(verdict.evidence),
    )


def _answer(
    answer: Answer, given: Mapping[str, object], policy: Policy
) -> tuple[str, bool, bool, str | None, object, str | None, str | None, object]:
    values = tuple(value_json(value, given, policy) for value in answer.values)
    return (
        answer.status.value,
        answer.exceptional,
        answer.principle,
        answer.bound.value if answer.bound is not None else None,
        None if not values else values[0] if len(values) == 1 else values,
        answer.refers_to,
        answer.cause,
        None if answer.instead is None else value_json(answer.instead, given, policy),
    )


def _rules(names: tuple[str, ...], policy: Policy) -> tuple[records.Rule, ...]:
    return tuple(_rule(policy.rules[name], policy) for name in names)


def _rule(rule: PolicyRule, policy: Policy) -> records.Rule:
    return records.Rule(
        rule.id,
        quotations=_quotations(rule.quotations),
        legal_basis=rule.legal_basis,
        conditions=shown_conditions(rule, policy),
    )


def _quotations(found: tuple[Quotation, ...]) -> tuple[records.Quotation, ...]:
    return tuple(records.Quotation(quotation.place, quotation.text) for quotation in found)
