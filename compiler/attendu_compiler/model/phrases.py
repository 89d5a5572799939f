"""The French of bound things: measures, thresholds, conditions, statuses."""

import datetime
from fractions import Fraction
from typing import TypeGuard, assert_never

from attendu_compiler.model.formula import (
    Among,
    And,
    Constant,
    Count,
    DateOrder,
    Formula,
    Has,
    IsTrue,
    Limit,
    Measure,
    Not,
    Or,
    Order,
    Persons,
    ReadingIs,
    StatusIs,
)
from attendu_compiler.model.policy import (
    Fact,
    FactKind,
    Kind,
    Literal,
    Policy,
    ResultValue,
    ShareOf,
    Wording,
)
from attendu_dsl.nodes import Bound, Status
from attendu_dsl.vocabulary import MONTHS

_ORDERS = {
    Order.LESS: "moins de",
    Order.MORE: "plus de",
    Order.AT_LEAST: "au moins",
    Order.AT_MOST: "au plus",
    Order.EQUAL: "exactement",
}
_DATE_ORDERS = {
    Order.LESS: "avant le",
    Order.MORE: "après le",
    Order.AT_LEAST: "à compter du",
    Order.AT_MOST: "jusqu'au",
    Order.EQUAL: "le",
}
_VOWELS = "aeiouyâàéèêëîïôöûùhAEIOUYÂÀÉÈÊËÎÏÔÖÛÙH"

STATUS_PHRASES = {
    Status.MANDATORY: "obligatoire",
    Status.RECOMMENDED: "recommandé",
    Status.POSSIBLE: "possible",
    Status.DISCOURAGED: "déconseillé",
    Status.EXCLUDED: "exclu",
    Status.REQUIRED: "exigé",
    Status.NOT_REQUIRED: "non exigé",
    Status.ENTITLED: "de droit",
    Status.AUTOMATIC: "automatique",
    Status.ESTABLISHED: "établi",
    Status.NOT_ESTABLISHED: "non établi",
    Status.VALUE: "fixé",
    Status.SILENT: "non prévu par le texte",
    Status.GOVERNED_ELSEWHERE: "régi par un autre texte",
    Status.NOT_APPLICABLE: "texte non applicable à cette date",
    Status.UNDETERMINED: "indéterminé",
}

KIND_PHRASES = {
    Kind.ACT: "acte",
    Kind.FORMALITY: "formalité",
    Kind.ENTITLEMENT: "droit",
    Kind.EFFECT: "effet",
    Kind.STATE: "état",
    Kind.RESULT: "résultat",
}


def date_text(ordinal: int) -> str:
    """A date in words: « 1er janvier 2007 »."""
    day = datetime.date.fromordinal(ordinal)
    number = "1er" if day.day == 1 else str(day.day)
    return f"{number} {MONTHS[day.month - 1]} {day.year}"


def duration_text(months: int, days: int) -> str:
    """A calendar duration: « 5 ans », « 3 mois et 12 jours », « 0 jour »."""
    years, rest = divmod(months, 12)
    parts = []
    if years:
        parts.append(f"{years} an{'s' if years > 1 else ''}")
    if rest:
        parts.append(f"{rest} mois")
    if days or not parts:
        parts.append(f"{days} jour{'s' if days > 1 else ''}")
    return " et ".join(parts) if len(parts) < 3 else f"{parts[0]}, {parts[1]} et {parts[2]}"


def number_text(number: Fraction) -> str:
    """An exact number with a French comma when it is decimal, else as a fraction."""
    if number.denominator == 1:
        return f"{number.numerator:,}".replace(",", " ")
    scaled = number * 100
    if scaled.denominator == 1:
        whole, cents = divmod(abs(scaled.numerator), 100)
        sign = "-" if number < 0 else ""
        return f"{sign}{whole:,}".replace(",", " ") + f",{cents:02}"
    return f"{number.numerator}/{number.denominator}"


def measure_text(measure: Measure, fact: Fact) -> str:
    """A threshold with its unit."""
    match measure:
        case (months, days):
            return duration_text(months, days)
        case int() as ordinal:
            return date_text(ordinal)
        case Fraction() as number:
            unit = {"EUR": "euros", "FRF": "francs"}.get(fact.currency, fact.unit)
            plural = "s" if abs(number) >= 2 and unit and not unit.endswith("s") else ""
            return f"{number_text(number)} {unit}{plural}".strip()
        case _:
            raise AssertionError(measure)


def limit_text(order: Order, measure: Measure, fact: Fact) -> str:
    """« moins de 3 mois », « à compter du 1er janvier 2007 »."""
    words = _DATE_ORDERS if fact.kind is FactKind.DATE else _ORDERS
    return f"{words[order]} {measure_text(measure, fact)}"


def absence_of(name: str) -> str:
    """« absence de polygamie », « absence d'activité »."""
    return f"absence d'{name}" if name[:1] in _VOWELS else f"absence de {name}"


def other_than(name: str) -> str:
    """« autre que visa », « autre qu'époux »."""
    return f"autre qu'{name}" if name[:1] in _VOWELS else f"autre que {name}"


def phrase(formula: Formula, policy: Policy) -> str:
    """One line of French for a formula."""
    match formula:
        case Constant(value):
            return "toujours" if value else "jamais"
        case IsTrue(fact):
            return policy.facts[fact].name
        case Limit(fact, order, threshold):
            return f"{policy.facts[fact].name} : " + limit_text(
                order, threshold, policy.facts[fact]
            )
        case Among(fact, options):
            names = [o.name for o in policy.facts[fact].options if o.slug in options]
            return f"{policy.facts[fact].name} : " + " ou ".join(names)
        case Has(fact, option):
            name = next(o.name for o in policy.facts[fact].options if o.slug == option)
            return f"{policy.facts[fact].name} : comprend {name}"
        case DateOrder():
            return _date_order(formula, policy)
        case StatusIs(outcome, statuses):
            words = " ou ".join(sorted(STATUS_PHRASES[status] for status in statuses))
            return f"{policy.outcomes[outcome].name} est {words}"
        case ReadingIs(reading, variant):
            name = next(v[1] for v in policy.readings[reading].variants if v[0] == variant)
            return f"lecture « {policy.readings[reading].name} » : {name}"
        case Not(part):
            return _negated(part, policy)
        case And(parts):
            return " et ".join(_bracketed(part, policy, Or) for part in parts)
        case Or(parts):
            read = [part.part for part in parts if _is_other_reading(part)]
            kept = [part for part in parts if not _is_other_reading(part)]
            text = " ou ".join(_bracketed(part, policy, And) for part in kept)
            under = ", ".join(phrase(part, policy) for part in read)
            return f"{text} ({under})" if under else text
        case Count(least, parts):
            listed = " ; ".join(phrase(part, policy) for part in parts)
            return f"au moins {least} de : {listed}"
        case Persons(group, least, part):
            return f"{counted(least, policy.groups[group].name)} : {phrase(part, policy)}"
        case _:
            assert_never(formula)


def counted(least: int, group: str) -> str:
    """« au moins un enfant tel que », « au moins 2 parents tels que », from a group's name."""
    if least == 1:
        return f"au moins un {group} tel que"
    persons = group if group.endswith(("s", "x", "z")) else f"{group}s"
    return f"au moins {least} {persons} tels que"


def _is_other_reading(part: Formula) -> TypeGuard[Not]:
    """« Unless the text is read so »: told as « if it is, then … »."""
    return isinstance(part, Not) and isinstance(part.part, ReadingIs)


def _bracketed(part: Formula, policy: Policy, other: type[And] | type[Or]) -> str:
    text = phrase(part, policy)
    return f"({text})" if isinstance(part, other) else text


def _negated(part: Formula, policy: Policy) -> str:
    match part:
        case IsTrue(fact):
            return absence_of(policy.facts[fact].name)
        case Among(fact, options):
            names = [o.name for o in policy.facts[fact].options if o.slug in options]
            return f"{policy.facts[fact].name} : {other_than(' ou '.join(names))}"
        case Has(fact, option):
            name = next(o.name for o in policy.facts[fact].options if o.slug == option)
            return f"{policy.facts[fact].name} : ne comprend pas {name}"
        case ReadingIs(reading, variant):
            name = next(v[1] for v in policy.readings[reading].variants if v[0] == variant)
            return f"lecture « {policy.readings[reading].name} » : {other_than(f'« {name} »')}"
        case Limit(fact, order, threshold):
            opposite = {
                Order.LESS: Order.AT_LEAST,
                Order.AT_LEAST: Order.LESS,
                Order.MORE: Order.AT_MOST,
                Order.AT_MOST: Order.MORE,
            }.get(order)
            if opposite is not None:
                return phrase(Limit(fact, opposite, threshold), policy)
            measure = measure_text(threshold, policy.facts[fact])
            return f"{policy.facts[fact].name} : {other_than(measure)}"
        case Persons(group, 1, inner):
            if isinstance(inner, Not):
                return f"chaque {policy.groups[group].name} : {phrase(inner.part, policy)}"
            return f"aucun {policy.groups[group].name} tel que : {phrase(inner, policy)}"
        case Persons(group, least, inner):
            few = counted(least, policy.groups[group].name).removeprefix("au moins ")
            return f"moins de {few} : {phrase(inner, policy)}"
        case DateOrder():
            return _date_order(part, policy, negated=True)
        case StatusIs(outcome, statuses):
            words = " ni ".join(sorted(STATUS_PHRASES[status] for status in statuses))
            return f"{policy.outcomes[outcome].name} n'est pas {words}"
        case Or(parts):
            return "aucun de : " + " ; ".join(phrase(inner, policy) for inner in parts)
        case _:
            return f"il n'est pas vrai que ({phrase(part, policy)})"


def _date_order(order: DateOrder, policy: Policy, *, negated: bool = False) -> str:
    left, right = policy.facts[order.left].name, policy.facts[order.right].name
    the, at, since = "", "à ", "de "
    if order.anniversary:
        right = f"{order.anniversary // 12}e anniversaire de {right}"
        the, at, since = "le ", "au ", "du "
    if order.months or order.days:
        length = duration_text(order.months, order.days)
        word = {
            (True, False): "moins de",
            (False, False): "au plus",
            (True, True): "au moins",
            (False, True): "plus de",
        }[(order.strict, negated)]
        return f"{left} : {word} {length} après {the}{right}"
    word = {
        (True, False): f"avant {the}",
        (False, False): f"au plus tard {at}",
        (True, True): f"à compter {since}",
        (False, True): f"après {the}",
    }[(order.strict, negated)]
    return f"{left} : {word}{right}"


def value_text(value: ResultValue, policy: Policy) -> str:
    """The value of a result in words."""
    match value:
        case ShareOf(fraction=fraction, fact=fact):
            return f"{fraction.numerator}/{fraction.denominator} de {policy.facts[fact].name}"
        case Literal(written=written, unit=unit):
            known = unit in written or unit in ("date", "mois", "EUR", "FRF", "")
            return written if known else f"{written} {unit}"
        case Wording(text=text):
            return f"« {text} »"
        case _:
            assert_never(value)


def bound_text(
    bound: Bound | None,
    values: tuple[ResultValue, ...],
    policy: Policy,
    instead: ResultValue | None = None,
) -> str:
    """« au plus 5 ans », « de 2 à 7 ans », « fixé par … »; ``instead`` is the value of before."""
    text = _bounded(bound, values, policy)
    return text if instead is None else f"{text}, au lieu de {value_text(instead, policy)}"


def _bounded(bound: Bound | None, values: tuple[ResultValue, ...], policy: Policy) -> str:
    texts = [value_text(value, policy) for value in values]
    match bound:
        case Bound.MAX:
            return f"au plus {texts[0]}"
        case Bound.MIN:
            return f"au moins {texts[0]}"
        case Bound.RANGE:
            return f"de {texts[0]} à {texts[1]}"
        case Bound.FIXED_BY:
            return f"fixé par {texts[0]}"
        case _:
            return texts[0] if texts else ""
