"""The evaluator against every completion, decided by reading the formulas directly."""

from itertools import product
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from attendu_compiler.model import formula as f
from attendu_compiler.model.policy import Policy
from attendu_compiler.pipeline import compile_policy
from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.plan.given import FactError
from attendu_compiler.plan.records import Plan

HEADER = """texte hasard
  intitulé : « Hasard »

fait a

fait b

fait c

fait séjour
  type : durée écoulée

fait statut
  type : un choix
  options :
    - un
    - deux
    - trois

acte carte
  silence : le texte ne dit rien

"""

#: Values on both sides of every threshold that a random policy can hold.
DURATIONS = ["P0M0D", "P2M30D", "P3M0D", "P3M1D", "P11M30D", "P12M0D", "P12M1D", "P60M0D"]
DOMAINS: dict[str, list[Any]] = {
    "a": [False, True],
    "b": [False, True],
    "c": [False, True],
    "sejour": DURATIONS,
    "statut": ["un", "deux", "trois"],
}
ATOMS = [
    "a",
    "absence de a",
    "b",
    "c",
    "absence de c",
    "séjour : moins de 3 mois",
    "séjour : au plus 3 mois",
    "séjour : plus de 3 mois",
    "séjour : au moins 1 an",
    "séjour : plus de 1 an",
    "statut : un",
    "statut : deux ou trois",
    "statut : autre que deux",
]
STATUSES = ["possible", "recommandé", "obligatoire", "exclu", "déconseillé"]
QUANTIFIERS = [
    "toutes ces conditions sont remplies",
    "au moins une de ces conditions est remplie",
    "aucune de ces conditions n'est remplie",
    "une seule de ces conditions est remplie",
    "au moins 2 de ces conditions sont remplies",
]


@st.composite
def conditions(draw: st.DrawFn) -> str:
    items = draw(st.lists(st.sampled_from(ATOMS), min_size=2, max_size=3, unique=True))
    quantifier = draw(st.sampled_from(QUANTIFIERS))
    return f"{quantifier} :\n" + "".join(f"    - {item}\n" for item in items)


@st.composite
def policies(draw: st.DrawFn) -> str:
    text = HEADER
    for number in range(draw(st.integers(1, 4))):
        text += f"règle {number}\n  si {draw(conditions())}"
        if draw(st.booleans()):
            text += f"  sauf si {draw(st.sampled_from(ATOMS))}\n"
        if number and draw(st.booleans()):
            text += f"  par dérogation à la règle {draw(st.integers(0, number - 1))}\n"
        text += f"  alors carte est {draw(st.sampled_from(STATUSES))}\n\n"
    for number in range(draw(st.integers(0, 2))):
        text += f"supposition {number}\n  toujours {draw(conditions())}\n"
    return text


def compiled(text: str) -> tuple[Policy, Plan]:
    made = compile_policy("h", "h.attendu", text.encode(), "texte.md", None, checks=False)
    assert made.policy is not None
    assert made.plan is not None, [d.message for d in made.report.diagnostics]
    return made.policy, made.plan


def value_of(text: str) -> tuple[int, int]:
    months, days = text[1:-1].split("M")
    return int(months), int(days)


def true(formula: f.Formula, case: dict[str, Any]) -> bool:
    """A formula read directly, without cells or diagrams."""
    match formula:
        case f.Constant(value):
            return value
        case f.IsTrue(fact):
            return bool(case[fact])
        case f.Among(fact, options):
            return case[fact] in options
        case f.Limit(fact, order, threshold):
            value = value_of(case[fact])
            assert isinstance(threshold, tuple)
            return {
                f.Order.LESS: value < threshold,
                f.Order.AT_MOST: value <= threshold,
                f.Order.EQUAL: value == threshold,
                f.Order.AT_LEAST: value >= threshold,
                f.Order.MORE: value > threshold,
            }[order]
        case f.Not(part):
            return not true(part, case)
        case f.And(parts):
            return all(true(part, case) for part in parts)
        case f.Or(parts):
            return any(true(part, case) for part in parts)
        case f.Count(least, parts):
            return sum(true(part, case) for part in parts) >= least
        case _:
            raise AssertionError(formula)


STRENGTH = ["obligatoire", "recommande", "possible"]
CLOSED = ["exclu", "deconseille"]


def status(policy: Policy, case: dict[str, Any]) -> tuple[str, frozenset[str]]:
    """(status, rules that hold) of a complete case, from the definition."""
    applies = {
        name: true(rule.condition, case) and not any(true(e, case) for e in rule.exceptions)
        for name, rule in policy.rules.items()
    }

    def defeated(name: str) -> bool:
        above = [other for other, rule in policy.rules.items() if name in rule.derogates]
        return any(applies[other] or defeated(other) for other in above)

    held = {name for name in applies if applies[name] and not defeated(name)}
    found = {policy.rules[name].conclusions[0].status.value for name in held}
    opened = [s for s in STRENGTH if s in found]
    closed = [s for s in CLOSED if s in found]
    if opened and closed:
        return "indetermine", frozenset(held)
    return (opened or closed or ["non_prevu"])[0], frozenset(held)


def completions(policy: Policy, given: dict[str, Any]) -> list[dict[str, Any]]:
    free = [name for name in DOMAINS if given.get(name) is None]
    cases = []
    for values in product(*(DOMAINS[name] for name in free)):
        case = {**given, **dict(zip(free, values, strict=True))}
        if all(true(assumption.formula, case) for assumption in policy.assumptions):
            cases.append(case)
    return cases


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    policies(),
    st.fixed_dictionaries({name: st.none() | st.sampled_from(d) for name, d in DOMAINS.items()}),
)
def test_the_evaluator_agrees_with_every_completion(text: str, facts: dict[str, Any]) -> None:
    policy, plan = compiled(text)
    cases = completions(policy, facts)
    if not cases:
        try:
            evaluate(facts, policy, plan)
        except FactError as error:
            assert error.code == "A605"
            return
        raise AssertionError("facts that contradict the suppositions were accepted")
    verdict = evaluate(facts, policy, plan)["carte"]
    decided = [status(policy, case) for case in cases]
    statuses = {one for one, _ in decided}
    assert {answer.status.value for answer in verdict.answers} == statuses
    assert set(verdict.rules) == frozenset.intersection(*(held for _, held in decided))
    assert set(verdict.maybe_rules) == (
        frozenset[str]().union(*(held for _, held in decided)) - set(verdict.rules)
    )
    assert set(verdict.missing) == missing(policy, facts)


def missing(policy: Policy, facts: dict[str, Any]) -> set[str]:
    """The design's definition, word for word, over every partial answer."""
    free = [name for name in DOMAINS if facts.get(name) is None]
    every = [(case, status(policy, case)[0]) for case in completions(policy, facts)]
    found: set[str] = set()
    for fact in free:
        others = [name for name in free if name != fact]
        for partial in product(*([None, *DOMAINS[name]] for name in others)):
            fixed = {n: v for n, v in zip(others, partial, strict=True) if v is not None}
            inside = [(case, s) for case, s in every if all(case[n] == v for n, v in fixed.items())]
            possible = {s for _, s in inside}
            if len(possible) < 2:
                continue
            for answer in DOMAINS[fact]:
                left = {s for case, s in inside if case[fact] == answer}
                if left and left != possible:
                    found.add(fact)
                    break
            if fact in found:
                break
    return found


def test_a_case_outside_the_calendar_is_refused() -> None:
    policy, plan = compiled(HEADER + "règle 1\n  si a\n  alors carte est possible\n")
    try:
        evaluate({"sejour": "P45D"}, policy, plan)
    except FactError as error:
        assert error.code == "A602"
    else:
        raise AssertionError("45 days are no calendar duration")
