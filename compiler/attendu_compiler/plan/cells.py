"""Cutting facts into cells: the finest partition that the formulas of a policy can tell apart."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from math import ceil

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
from attendu_compiler.model.policy import Fact, FactKind, Policy
from attendu_compiler.plan.records import Cut

#: An elapsed month holds at most 30 days more: the 31st completes a month of any length.
LAST_DAY = 30


def atoms(formula: Formula) -> Iterator[Formula]:
    """The atomic formulas, those inside groups left in their group."""
    match formula:
        case And(parts) | Or(parts) | Count(_, parts):
            for part in parts:
                yield from atoms(part)
        case Not(part):
            yield from atoms(part)
        case Constant():
            return
        case (
            IsTrue()
            | Limit()
            | Among()
            | Has()
            | DateOrder()
            | StatusIs()
            | ReadingIs()
            | Persons()
        ):
            yield formula


def formulas_of(policy: Policy) -> Iterator[Formula]:
    """Every formula of a policy, in an order that does not depend on the order of the file."""
    yield policy.applicable
    for _, rule in sorted(policy.rules.items()):
        yield from (rule.applicable, rule.scope, rule.condition, *rule.exceptions)
    for assumption in sorted(policy.assumptions, key=lambda a: a.name):
        yield assumption.whole
    for _, table in sorted(policy.tables.items()):
        for row in table.rows:
            yield row.condition
    for prop in sorted(policy.properties, key=lambda p: p.slug):
        yield from (prop.premise, prop.conclusion)
    for entry in sorted(policy.entries, key=lambda e: (e.keyword, e.slug)):
        if entry.condition is not None:
            yield entry.condition


def cuts_of(fact: Fact, limits: Iterable[Limit]) -> tuple[Cut, ...]:
    """The borders that the thresholds of a fact make, in order, none before the least value."""
    found: set[Cut] = set()
    for limit in limits:
        if limit.order in (Order.LESS, Order.AT_LEAST, Order.EQUAL):
            found.add(_cut(fact, limit.threshold, after=False))
        if limit.order in (Order.MORE, Order.AT_MOST, Order.EQUAL):
            found.add(_cut(fact, limit.threshold, after=True))
    ordered = sorted(found, key=lambda cut: (cut.value, cut.after))
    return tuple(cut for cut in ordered if cut.after or not _is_least(fact, cut.value))


def _cut(fact: Fact, value: Measure, *, after: bool) -> Cut:
    """A border; for values that come one by one, « after x » is « before the next »."""
    match value, fact.kind:
        case (int() as months, int() as days), _:
            if after:
                days += 1
            return Cut(
                value=(months, days) if days <= LAST_DAY else (months + 1, 0),
                after=False,
            )
        case int() as ordinal, _:
            return Cut(value=ordinal + 1 if after else ordinal, after=False)
        case Fraction() as number, FactKind.WHOLE:
            whole = ceil(number)
            if after and whole == number:
                whole += 1
            return Cut(value=Fraction(whole), after=False)
        case _:
            return Cut(value=value, after=after)


def _is_least(fact: Fact, value: Measure) -> bool:
    """Whether nothing lies below ``value``: durations, numbers and amounts start at zero."""
    if fact.kind is FactKind.DATE:
        return False
    return value <= (0, 0) if isinstance(value, tuple) else value <= 0


def cell_of(value: Measure, cuts: tuple[Cut, ...]) -> int:
    """The number of the cell that holds ``value``."""
    return sum(
        1 for cut in cuts if _passed(value, cut.value) or (value == cut.value and not cut.after)
    )


def _passed(value: Measure, border: Measure) -> bool:
    match value, border:
        case (tuple(), tuple()) | (int() | Fraction(), int() | Fraction()):
            return value > border  # type: ignore[operator]
        case _:
            raise AssertionError((value, border))


def mask_of(limit: Limit, fact: Fact, cuts: tuple[Cut, ...]) -> int:
    """The cells in which a threshold is met, as a bit mask."""
    before = _first_cell_from(_cut(fact, limit.threshold, after=False), cuts)
    after = _first_cell_from(_cut(fact, limit.threshold, after=True), cuts)
    everything = (1 << (len(cuts) + 1)) - 1
    match limit.order:
        case Order.LESS:
            return (1 << before) - 1
        case Order.AT_LEAST:
            return everything & ~((1 << before) - 1)
        case Order.MORE:
            return everything & ~((1 << after) - 1)
        case Order.AT_MOST:
            return (1 << after) - 1
        case Order.EQUAL:
            return ((1 << after) - 1) & ~((1 << before) - 1)


def _first_cell_from(border: Cut, cuts: tuple[Cut, ...]) -> int:
    """The first cell that begins at ``border`` or later; 0 when nothing lies below it."""
    return cuts.index(border) + 1 if border in cuts else 0


def facts_in(formula: Formula) -> Iterator[str]:
    """The ids of the facts that a formula speaks of, those of groups included."""
    for atom in atoms(formula):
        match atom:
            case IsTrue(fact) | Limit(fact) | Among(fact) | Has(fact):
                yield fact
            case DateOrder(left, right):
                yield left
                yield right
            case Persons(_, _, part):
                yield from facts_in(part)
            case _:
                pass
