"""Formulas as Python expressions that a person can read beside the wording."""

from fractions import Fraction

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
    Persons,
    ReadingIs,
    StatusIs,
)
from attendu_compiler.model.policy import FactKind, Policy
from attendu_compiler.plan.calendar import civil

_INDENT = "    "


def expression(formula: Formula, policy: Policy, depth: int = 2, person: bool = False) -> str:
    """A Python expression, on several lines when it joins several conditions."""
    match formula:
        case Constant(value):
            return str(value)
        case And(parts):
            return _joined("and", parts, policy, depth, person)
        case Or(parts):
            return _joined("or", parts, policy, depth, person)
        case Not(part):
            inner = expression(part, policy, depth, person)
            simple = isinstance(part, IsTrue | Has | Persons)
            return f"not {inner}" if simple else f"not ({inner})"
        case Count(least, parts):
            pad = _INDENT * (depth + 1)
            listed = "".join(
                f"{pad}{expression(part, policy, depth + 1, person)},\n" for part in parts
            )
            return f"at_least(\n{pad}{least},\n{listed}{_INDENT * depth})"
        case IsTrue(fact):
            return value_of(fact, policy, person)
        case Limit(fact, order, threshold):
            sign = "==" if order.value == "=" else order.value
            measure = measure_code(threshold, policy.facts[fact].kind)
            return f"{value_of(fact, policy, person)} {sign} {measure}"
        case Among(fact, options):
            listed = ", ".join(f'"{option}"' for option in sorted(options))
            name = value_of(fact, policy, person)
            return f"{name} == {listed}" if len(options) == 1 else f"{name} in ({listed})"
        case Has(fact, option):
            return f'{value_of(fact, policy, person)}["{option}"]'
        case DateOrder(left, right, anniversary, months, days, strict):
            sign = "<" if strict else "<="
            moved = f"later({value_of(right, policy, person)}, {anniversary}, {months}, {days})"
            return f"{value_of(left, policy, person)} {sign} {moved}"
        case StatusIs(outcome, statuses):
            listed = ", ".join(f'"{status.value}"' for status in sorted(statuses, key=str))
            call = f'status("{outcome}")'
            return f"{call} == {listed}" if len(statuses) == 1 else f"{call} in ({listed})"
        case ReadingIs(reading, variant):
            return f'readings["{reading}"] == "{variant}"'
        case Persons(group, least, part):
            inner = expression(part, policy, depth + 2, person=True)
            pad = _INDENT * (depth + 1)
            return (
                f"at_least(\n{pad}{least},\n{pad}*(\n{pad}{_INDENT}({inner})\n"
                f'{pad}{_INDENT}for person in f.persons["{group}"][0]\n{pad}),\n'
                f"{_INDENT * depth})"
            )


def _joined(word: str, parts: tuple[Formula, ...], policy: Policy, depth: int, person: bool) -> str:
    pad = _INDENT * depth
    texts = []
    for part in parts:
        text = expression(part, policy, depth + 1, person)
        if isinstance(part, And | Or):
            text = f"(\n{pad}{_INDENT}{text}\n{pad})"
        texts.append(text)
    return f"\n{pad}{word} ".join(texts)


def value_of(fact: str, policy: Policy, person: bool) -> str:
    """Where the canonical value of a fact is."""
    record = policy.facts[fact]
    return f'person["{record.slug}"]' if person else f"f.{record.slug}"


def measure_code(measure: Measure, kind: FactKind) -> str:
    """A threshold: (months, days), ``day(2007, 1, 1)``, a whole number, hundredths of a currency."""
    match measure:
        case (months, days):
            return f"({months}, {days})"
        case int() as ordinal:
            year, month, number = civil(ordinal)
            return f"day({year}, {month}, {number})"
        case Fraction() as number:
            scaled = number * 100 if kind is FactKind.AMOUNT else number
            return str(scaled) if scaled.denominator == 1 else f"{float(scaled)!r}"
        case _:
            raise AssertionError(measure)
