"""Formulas as Python conditions that a person can read beside the wording."""

from collections.abc import Mapping
from fractions import Fraction

from attendu_compiler.model.formula import (
    OPEN,
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
from attendu_compiler.model.policy import FactKind, Policy
from attendu_compiler.plan.calendar import civil
from attendu_compiler.targets.python.layout import (
    Atom,
    Called,
    Code,
    Compared,
    Denied,
    Item,
    Joined,
    string,
)
from attendu_compiler.targets.python.names import parameter
from attendu_dsl.nodes import Status

_SIGNS = {
    Order.LESS: "<",
    Order.AT_MOST: "<=",
    Order.EQUAL: "==",
    Order.AT_LEAST: ">=",
    Order.MORE: ">",
}
_DENIED_SIGNS = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "in": "not in"}


def condition(
    formula: Formula,
    policy: Policy,
    predicates: Mapping[Persons, str],
    kept: Mapping[Formula, str] | None = None,
) -> Code:
    """A condition over ``f``, the facts of a case.

    ``predicates`` name the conditions over persons; ``kept`` are the parts already known, as code.
    """
    if kept is not None and formula in kept:
        return Atom(kept[formula])
    match formula:
        case Constant(value):
            return Atom(str(value))
        case And(parts):
            return Joined("and", tuple(condition(part, policy, predicates, kept) for part in parts))
        case Or(parts):
            return Joined("or", tuple(condition(part, policy, predicates, kept) for part in parts))
        case Not(part):
            return denied(condition(part, policy, predicates, kept))
        case Count(least, parts):
            inner = tuple(condition(part, policy, predicates, kept) for part in parts)
            return Called("at_least", (Atom(str(least)), *inner))
        case IsTrue(fact):
            return Atom(place(fact, policy))
        case Limit(fact, order, threshold):
            return _limit(fact, order, threshold, policy)
        case Among(fact, options):
            listed = [
                string(option.slug)
                for option in policy.facts[fact].options
                if option.slug in options
            ]
            if len(listed) == 1:
                return Compared(place(fact, policy), "==", listed[0])
            return Compared(place(fact, policy), "in", f"({', '.join(listed)})", tuple(listed))
        case Has(fact, option):
            return Item(place(fact, policy), string(option))
        case DateOrder():
            return _date_order(formula, policy)
        case StatusIs(outcome, statuses):
            if statuses == OPEN:
                return Compared(f"statut({string(outcome)}, regles)", "in", "OUVERT")
            listed = [string(status.value) for status in Status if status in statuses]
            call = f"statut({string(outcome)}, regles)"
            if len(listed) == 1:
                return Compared(call, "==", listed[0])
            return Compared(call, "in", f"({', '.join(listed)})", tuple(listed))
        case ReadingIs():
            # Asked inside a condition, it leaves the act to the exact path (bits.is_readable).
            return Atom("False")
        case Persons(group, least, _):
            people = f"map({predicates[formula]}, f.{parameter(group)})"
            if least == 1:
                return Called("any", (Atom(people),))
            return Compared(f"sum({people})", ">=", str(least))


def denied(code: Code) -> Code:
    """The contrary, with the contrary sign where there is one."""
    match code:
        case Compared(left, sign, right, options) if sign in _DENIED_SIGNS:
            return Compared(left, _DENIED_SIGNS[sign], right, options)
        case Denied(part):
            return part
        case Joined("and" | "or" as word, parts):
            return Joined("or" if word == "and" else "and", tuple(map(denied, parts)))
        case _:
            return Denied(code)


def place(fact: str, policy: Policy) -> str:
    """Where the canonical value of a fact is: the case is ``f``, a person is ``p``."""
    record = policy.facts[fact]
    return f"{'f' if record.group is None else 'p'}.{parameter(record.slug)}"


def _limit(fact: str, order: Order, threshold: Measure, policy: Policy) -> Code:
    left, sign = place(fact, policy), _SIGNS[order]
    match threshold:
        case (months, days):
            listed = (str(months), str(days))
            return Compared(left, sign, f"({', '.join(listed)})", listed)
        case int() as ordinal:
            return Compared(left, sign, date_constant(ordinal))
        case Fraction() as number:
            scaled = number * 100 if policy.facts[fact].kind is FactKind.AMOUNT else number
            if scaled.denominator != 1:
                left = f"{left} * {scaled.denominator}"
            return Compared(left, sign, str(scaled.numerator))
        case _:
            raise AssertionError(threshold)


def _date_order(order: DateOrder, policy: Policy) -> Code:
    left, right = place(order.left, policy), place(order.right, policy)
    steps = [
        f"{name}={count}"
        for name, count in (
            ("anniversary", order.anniversary),
            ("months", order.months),
            ("days", order.days),
        )
        if count
    ]
    # « left before right + 12 months » is written « right + 12 months after left »: as one reads it.
    moved = f"later({', '.join([right, *steps])})" if steps else right
    return Compared(moved, ">" if order.strict else ">=", left)


def date_constant(ordinal: int) -> str:
    """The name of a date of the text: ``JOUR_2007_01_01``."""
    year, month, day = civil(ordinal)
    return f"JOUR_{year:04}_{month:02}_{day:02}"
