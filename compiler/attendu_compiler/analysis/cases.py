"""The cases of a text, played on the reference evaluator."""

from collections.abc import Mapping

from attrs import frozen

from attendu_compiler.model.phrases import STATUS_PHRASES, bound_text
from attendu_compiler.model.policy import (
    Case,
    Expectation,
    Literal,
    Policy,
    ResultValue,
    ShareOf,
)
from attendu_compiler.plan.answer_json import whole_months
from attendu_compiler.plan.evaluate import Verdict, evaluate
from attendu_compiler.plan.input_errors import FactError
from attendu_compiler.plan.records import Plan
from attendu_dsl.diagnostics import Span


@frozen(kw_only=True)
class CaseResult:
    """A case and what it expected in vain, one French sentence each; ``spans`` are where."""

    name: str
    failures: tuple[str, ...]
    spans: tuple[Span, ...]


def run_cases(policy: Policy, plan: Plan) -> tuple[CaseResult, ...]:
    """Play every case of a policy."""
    return tuple(_play(case, policy, plan) for case in policy.cases)


def _play(case: Case, policy: Policy, plan: Plan) -> CaseResult:
    try:
        asked = {expected.outcome for expected in case.expected}
        verdicts = evaluate(case.facts, policy, plan, asked, dict(case.readings))
    except FactError as error:
        return CaseResult(
            name=case.name,
            failures=(f"faits refusés ({error.code}) : {error.message}",),
            spans=(case.written.span,),
        )
    failures: list[str] = []
    spans: list[Span] = []
    for expected in case.expected:
        for failure in failures_of(expected, verdicts[expected.outcome], policy, case.facts):
            failures.append(failure)
            spans.append(expected.span)
    return CaseResult(name=case.name, failures=tuple(failures), spans=tuple(spans))


def failures_of(
    expected: Expectation, verdict: Verdict, policy: Policy, given: Mapping[str, object]
) -> list[str]:
    """What a verdict has against an expectation, one French sentence each."""
    name = policy.outcomes[expected.outcome].name
    answer = verdict.answer
    found: list[str] = []
    if (answer.status in expected.statuses) == expected.negated:
        wanted = " ou ".join(sorted(STATUS_PHRASES[status] for status in expected.statuses))
        wanted = f"autre que {wanted}" if expected.negated else wanted
        got = STATUS_PHRASES[answer.status]
        if verdict.between:
            got += " (entre " + ", ".join(verdict.between) + ")"
        why = f", règle {', '.join(verdict.rules)}" if verdict.rules else ""
        found.append(f"« {name} » : attendu {wanted}, obtenu {got}{why}.")
        return found
    if expected.exceptional and not answer.exceptional:
        found.append(f"« {name} » : attendu à titre exceptionnel.")
    if expected.principle and not answer.principle:
        found.append(f"« {name} » : attendu en principe.")
    if expected.value and not (
        expected.bound == answer.bound
        and expected.instead in (None, answer.instead)
        and _same_values(expected.value, answer.values, given, policy)
    ):
        wanted = bound_text(expected.bound, expected.value, policy, expected.instead)
        got = bound_text(answer.bound, answer.values, policy, answer.instead)
        found.append(f"« {name} » : attendu {wanted}, obtenu {got}.")
    for rule in expected.rules:
        if rule not in verdict.rules:
            held = ", ".join(verdict.rules) or "aucune"
            found.append(f"« {name} » : attendu selon la règle {rule}, obtenu {held}.")
    between = {status.value for status in expected.between}
    if between and between != set(verdict.between):
        found.append(
            f"« {name} » : attendu entre {', '.join(sorted(between))}, "
            f"obtenu entre {', '.join(verdict.between)}."
        )
    for fact in expected.missing:
        if fact not in verdict.missing:
            found.append(
                f"« {name} » : « {fact} » devait manquer ; manquent : "
                f"{', '.join(verdict.missing) or 'aucun fait'}."
            )
    return found


def _same_values(
    expected: tuple[ResultValue, ...],
    found: tuple[ResultValue, ...],
    given: Mapping[str, object],
    policy: Policy,
) -> bool:
    """The same values; a share of a known period is also what it comes to, to the month."""
    return len(expected) == len(found) and all(
        wanted == value or _comes_to(value, wanted, given, policy)
        for wanted, value in zip(expected, found, strict=True)
    )


def _comes_to(
    value: ResultValue, wanted: ResultValue, given: Mapping[str, object], policy: Policy
) -> bool:
    if not isinstance(value, ShareOf) or not isinstance(wanted, Literal):
        return False
    whole = whole_months(given.get(policy.facts[value.fact].slug))
    return whole is not None and wanted.value == (value.fraction * whole, 0)
