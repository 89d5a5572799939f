"""The JSON of a decision: the contract of ``attendu decide`` (design § 5.1)."""

import datetime
from collections.abc import Mapping

from attendu_compiler.model.policy import Literal, Policy, ResultValue, ShareOf, Wording
from attendu_compiler.plan.evaluate import Verdict
from attendu_compiler.plan.records import Plan


def decision_json(
    verdicts: Mapping[str, Verdict], given: Mapping[str, object], policy: Policy, plan: Plan
) -> dict[str, object]:
    """One line of answer for one case."""
    reference = policy.reference_date
    return {
        "text": policy.slug,
        "version": plan.version,
        "date": given.get(policy.facts[reference].slug) if reference is not None else None,
        "outcomes": {slug: _outcome(verdict, given, policy) for slug, verdict in verdicts.items()},
    }


def _outcome(verdict: Verdict, given: Mapping[str, object], policy: Policy) -> dict[str, object]:
    answer = verdict.answer
    return {
        "kind": policy.outcomes[verdict.outcome].kind.value,
        "status": answer.status.value,
        "exceptional": answer.exceptional,
        "principle": answer.principle,
        "value": _value(answer.values, given, policy),
        "bound": answer.bound.value if answer.bound is not None else None,
        "between": list(verdict.between),
        "causes": list(verdict.causes),
        "rules": list(verdict.rules),
        "maybe_rules": list(verdict.maybe_rules),
        "defeated": list(verdict.defeated),
        "appraisals": list(verdict.appraisals),
        "missing": list(verdict.missing),
        "readings": list(verdict.readings),
        "directives": list(verdict.directives),
        "evidence": list(verdict.evidence),
        "refers_to": [answer.refers_to] if answer.refers_to else [],
    }


def _value(values: tuple[ResultValue, ...], given: Mapping[str, object], policy: Policy) -> object:
    if not values:
        return None
    found = [value_json(value, given, policy) for value in values]
    return found[0] if len(found) == 1 else found


def value_json(value: ResultValue, given: Mapping[str, object], policy: Policy) -> object:
    """A value: an exact number with its unit, a date, words, or a share of a fact.

    The share of an elapsed period is given as a fraction and the fact it applies to: the act says
    nothing of how a third of a month is rounded, so nothing is computed beyond exact months.
    """
    match value:
        case Literal(value=measure, unit=unit):
            match measure:
                case (months, days):
                    return f"P{months}M{days}D"
                case int() as ordinal if unit == "date":
                    return datetime.date.fromordinal(ordinal).isoformat()
                case number:
                    return f"{number} {unit}".strip()
        case ShareOf(fraction=fraction, fact=fact):
            base = given.get(policy.facts[fact].slug)
            share: dict[str, object] = {"fraction": str(fraction), "of": policy.facts[fact].slug}
            share["base"] = base
            whole = whole_months(base)
            if whole is not None:
                share["value"] = f"{fraction * whole} mois"
            elif isinstance(base, int) and not isinstance(base, bool):
                share["value"] = f"{fraction * base} {policy.facts[fact].unit}"
            return share
        case Wording(text=text):
            return text


def whole_months(base: object) -> int | None:
    """The months of an ISO duration of whole months or years, else None."""
    if not isinstance(base, str) or not base.startswith("P"):
        return None
    months, number = 0, ""
    for sign in base[1:]:
        if sign.isdigit():
            number += sign
            continue
        if not number:
            return None
        if sign in "DW" and int(number) != 0:
            return None
        months += {"Y": 12, "M": 1, "D": 0}.get(sign, 0) * int(number)
        number = ""
    return months
