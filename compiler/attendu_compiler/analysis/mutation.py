"""Small changes of a rule, one at a time: what a slip of the pen would have written instead."""

import enum
from collections.abc import Iterator
from fractions import Fraction
from typing import Any, TypeAlias

from attrs import evolve, frozen

from attendu_compiler.model.formula import (
    ALWAYS,
    NEVER,
    Among,
    And,
    Count,
    DateOrder,
    Formula,
    Limit,
    Measure,
    Not,
    Or,
    Order,
    Persons,
    conj,
    disj,
    negate,
)
from attendu_compiler.model.phrases import STATUS_PHRASES, phrase, value_text
from attendu_compiler.model.policy import (
    Conclusion,
    FactKind,
    Literal,
    Policy,
    ResultValue,
    Rule,
    ShareOf,
)
from attendu_compiler.plan.cells import LAST_DAY
from attendu_dsl.nodes import Bound, Status


class Operator(enum.Enum):
    """What kind of slip; the values are what a lawyer reads."""

    COMPARATOR = "comparateur"
    THRESHOLD = "seuil"
    QUANTIFIER = "quantificateur"
    CONDITION = "condition ôtée"
    OPTION = "réponse ôtée"
    EXCEPTION = "exception ôtée"
    SWAPPED = "exception renversée"
    DEROGATION = "dérogation ôtée"
    SCOPE = "champ ôté"
    STATUS = "statut"
    FLAG = "réserve du statut"
    VALUE = "valeur"


@frozen(kw_only=True)
class Mutant:
    """A rule changed once; ``text`` says how in French."""

    operator: Operator
    rule: Rule
    text: str

    def of(self, policy: Policy) -> Policy:
        """The policy with the changed rule in its place."""
        return evolve(policy, rules={**policy.rules, self.rule.id: self.rule})


def mutants(policy: Policy) -> Iterator[Mutant]:
    """Every small change of every rule, in an order that does not depend on the file's."""
    for _, rule in sorted(policy.rules.items()):
        yield from _of_formula("condition", rule.condition, rule, policy)
        yield from _of_formula("applicable", rule.applicable, rule, policy)
        for number, exception in enumerate(rule.exceptions):
            yield from _of_exception(number, exception, rule, policy)
        if rule.scope != ALWAYS:
            yield _mutant(Operator.SCOPE, rule, "le champ est ôté", scope=ALWAYS)
        for name in rule.derogates:
            left = tuple(other for other in rule.derogates if other != name)
            yield _mutant(
                Operator.DEROGATION,
                rule,
                f"la dérogation à la règle {name} est ôtée",
                derogates=left,
            )
        for number, conclusion in enumerate(rule.conclusions):
            for operator, other, text in _of_conclusion(conclusion, policy):
                changed = (*rule.conclusions[:number], other, *rule.conclusions[number + 1 :])
                yield _mutant(operator, rule, text, conclusions=changed)


def _mutant(operator: Operator, rule: Rule, text: str, **changes: Any) -> Mutant:
    return Mutant(operator=operator, rule=evolve(rule, **changes), text=text)


def _of_formula(where: str, formula: Formula, rule: Rule, policy: Policy) -> Iterator[Mutant]:
    for operator, other, text in _changes(formula, policy):
        yield _mutant(operator, rule, text, **{where: other})


def _of_exception(number: int, exception: Formula, rule: Rule, policy: Policy) -> Iterator[Mutant]:
    before, after = rule.exceptions[:number], rule.exceptions[number + 1 :]
    words = phrase(exception, policy)
    yield _mutant(
        Operator.EXCEPTION, rule, f"« sauf si {words} » est ôté", exceptions=(*before, *after)
    )
    yield _mutant(
        Operator.SWAPPED,
        rule,
        f"« sauf si {words} » devient « si {words} »",
        exceptions=(*before, negate(exception), *after),
    )
    for operator, other, text in _changes(exception, policy):
        yield _mutant(operator, rule, text, exceptions=(*before, other, *after))


# --- Formulas ------------------------------------------------------------------------------------

_Change: TypeAlias = tuple[Operator, Formula, str]


def _changes(formula: Formula, policy: Policy) -> Iterator[_Change]:
    """(kind, formula changed at one place, what changed) for each small change."""
    match formula:
        case Limit(fact, order, threshold):
            for turned in _orders(order):
                yield _told(Operator.COMPARATOR, formula, Limit(fact, turned, threshold), policy)
            for measure in _near(threshold, policy.facts[fact].kind):
                yield _told(Operator.THRESHOLD, formula, Limit(fact, order, measure), policy)
        case DateOrder(left, right, anniversary, months, days, strict):
            yield _told(
                Operator.COMPARATOR,
                formula,
                DateOrder(left, right, anniversary, months, days, not strict),
                policy,
            )
            for step in (-1, 1):
                other_days = DateOrder(left, right, anniversary, months, days + step, strict)
                yield Operator.THRESHOLD, other_days, _shifted(formula, step, policy)
        case Among(fact, options) if len(options) > 1:
            for option in sorted(options):
                yield _told(Operator.OPTION, formula, Among(fact, options - {option}), policy)
        case Not(part):
            for operator, other, text in _changes(part, policy):
                if other not in (ALWAYS, NEVER):
                    yield operator, negate(other), text
        case And(parts):
            yield _told(Operator.QUANTIFIER, formula, Or(parts), policy)
            yield from _in_parts(parts, And, policy)
            for number, part in enumerate(parts):
                rest = conj(*parts[:number], *parts[number + 1 :])
                yield Operator.CONDITION, rest, _without(part, policy)
        case Or(parts):
            yield _told(Operator.QUANTIFIER, formula, And(parts), policy)
            yield from _in_parts(parts, Or, policy)
            for number, part in enumerate(parts):
                rest = disj(*parts[:number], *parts[number + 1 :])
                yield Operator.CONDITION, rest, _without(part, policy)
        case Count(least, parts):
            for other_least in (least - 1, least + 1):
                if 0 < other_least <= len(parts):
                    yield _told(Operator.QUANTIFIER, formula, Count(other_least, parts), policy)
            for number, part in enumerate(parts):
                for operator, other, text in _changes(part, policy):
                    if other in (ALWAYS, NEVER):
                        continue
                    changed = (*parts[:number], other, *parts[number + 1 :])
                    yield operator, Count(least, changed), text
        case Persons(group, least, part):
            yield _told(Operator.QUANTIFIER, formula, Persons(group, least + 1, part), policy)
            every = Not(Persons(group, 1, negate(part)))
            yield _told(Operator.QUANTIFIER, formula, every, policy)
            for operator, other, text in _changes(part, policy):
                yield operator, Persons(group, least, other), text
        case _:
            pass
    if formula not in (ALWAYS, NEVER) and not isinstance(formula, And | Or):
        yield Operator.CONDITION, ALWAYS, _without(formula, policy)


def _in_parts(
    parts: tuple[Formula, ...], join: type[And] | type[Or], policy: Policy
) -> Iterator[_Change]:
    for number, part in enumerate(parts):
        for operator, other, text in _changes(part, policy):
            if other in (ALWAYS, NEVER):
                # Dropping a part is told once, by the list that holds it.
                continue
            yield operator, join((*parts[:number], other, *parts[number + 1 :])), text


def _told(operator: Operator, old: Formula, new: Formula, policy: Policy) -> _Change:
    return operator, new, f"« {phrase(old, policy)} » devient « {phrase(new, policy)} »"


def _without(part: Formula, policy: Policy) -> str:
    return f"« {phrase(part, policy)} » est ôté"


def _shifted(formula: DateOrder, step: int, policy: Policy) -> str:
    way = "un jour plus tard" if step > 0 else "un jour plus tôt"
    return f"« {phrase(formula, policy)} » se compte {way}"


def _orders(order: Order) -> tuple[Order, ...]:
    match order:
        case Order.LESS:
            return (Order.AT_MOST,)
        case Order.AT_MOST:
            return (Order.LESS,)
        case Order.AT_LEAST:
            return (Order.MORE,)
        case Order.MORE:
            return (Order.AT_LEAST,)
        case Order.EQUAL:
            return (Order.AT_LEAST, Order.AT_MOST)


def _near(threshold: Measure, kind: FactKind) -> Iterator[Measure]:
    """The thresholds just before and just after: a day, a unit, a cent."""
    match threshold:
        case (int() as months, int() as days):
            if (months, days) > (0, 0):
                yield (months, days - 1) if days else (months - 1, LAST_DAY)
            yield (months, days + 1) if days < LAST_DAY else (months + 1, 0)
        case int() as ordinal:
            yield ordinal - 1
            yield ordinal + 1
        case Fraction() as number:
            step = Fraction(1, 100) if kind is FactKind.AMOUNT else Fraction(1)
            if number >= step:
                yield number - step
            yield number + step


# --- Conclusions ---------------------------------------------------------------------------------

_NEIGHBOURS = {
    Status.MANDATORY: (Status.POSSIBLE, Status.EXCLUDED),
    Status.RECOMMENDED: (Status.POSSIBLE, Status.MANDATORY),
    Status.POSSIBLE: (Status.MANDATORY, Status.EXCLUDED),
    Status.DISCOURAGED: (Status.EXCLUDED, Status.POSSIBLE),
    Status.EXCLUDED: (Status.DISCOURAGED, Status.POSSIBLE),
    Status.REQUIRED: (Status.NOT_REQUIRED,),
    Status.NOT_REQUIRED: (Status.REQUIRED,),
    Status.ENTITLED: (Status.EXCLUDED,),
    Status.AUTOMATIC: (Status.EXCLUDED,),
    Status.ESTABLISHED: (Status.NOT_ESTABLISHED,),
    Status.NOT_ESTABLISHED: (Status.ESTABLISHED,),
}


def _of_conclusion(
    conclusion: Conclusion, policy: Policy
) -> Iterator[tuple[Operator, Conclusion, str]]:
    name = policy.outcomes[conclusion.outcome].name
    for status in _NEIGHBOURS.get(conclusion.status, ()):
        text = (
            f"« {name} » : « {STATUS_PHRASES[conclusion.status]} » devient "
            f"« {STATUS_PHRASES[status]} »"
        )
        yield Operator.STATUS, evolve(conclusion, status=status), text
    if conclusion.exceptional:
        text = f"« {name} » : « à titre exceptionnel » est ôté"
        yield Operator.FLAG, evolve(conclusion, exceptional=False), text
    if conclusion.principle:
        text = f"« {name} » : « en principe » est ôté"
        yield Operator.FLAG, evolve(conclusion, principle=False), text
    if conclusion.bound in (Bound.MAX, Bound.MIN):
        other = Bound.MIN if conclusion.bound is Bound.MAX else Bound.MAX
        text = f"« {name} » : maximum et minimum sont échangés"
        yield Operator.VALUE, evolve(conclusion, bound=other), text
    for number, value in enumerate(conclusion.values):
        for changed in _values(value):
            values = (*conclusion.values[:number], changed, *conclusion.values[number + 1 :])
            text = (
                f"« {name} » : « {value_text(value, policy)} » devient "
                f"« {value_text(changed, policy)} »"
            )
            yield Operator.VALUE, evolve(conclusion, values=values), text
    if conclusion.instead is not None:
        for changed in _values(conclusion.instead):
            text = (
                f"« {name} » : « au lieu de {value_text(conclusion.instead, policy)} » devient "
                f"« au lieu de {value_text(changed, policy)} »"
            )
            yield Operator.VALUE, evolve(conclusion, instead=changed), text


def _values(value: ResultValue) -> Iterator[ResultValue]:
    match value:
        case ShareOf(fraction=share, fact=fact):
            for other in (share / 2, Fraction(1)):
                if other != share:
                    yield ShareOf(fraction=other, fact=fact)
        case Literal(value=(months, days), unit=unit):
            yield Literal(value=(months + 1, days), unit=unit, written=_plus(months, days))
        case Literal(value=Fraction() as number, unit=unit):
            yield Literal(value=number + 1, unit=unit, written=f"{number + 1} {unit}".strip())
        case Literal(value=int() as ordinal, unit=unit):
            yield Literal(value=ordinal + 1, unit=unit, written="le lendemain")
        case _:
            pass


def _plus(months: int, days: int) -> str:
    return f"{months + 1} mois" + (f" et {days} jours" if days else "")
