"""« The variable is certainly in these cells », as SQL: TRUE when so, FALSE or NULL otherwise."""

from collections.abc import Callable

from attendu_compiler.model.policy import FactKind, Policy
from attendu_compiler.plan.records import (
    ChoiceCells,
    Cut,
    DatesCells,
    GroupCells,
    OptionCells,
    ReadingCells,
    ThresholdCells,
    Variable,
    YesNoCells,
)
from attendu_compiler.targets.sql import columns
from attendu_compiler.targets.sql import tree as t
from attendu_compiler.targets.sql.certain import NotExpressibleError
from attendu_compiler.targets.sql.dates import inside

#: « The group is certainly in these cells. »
GroupTest = Callable[[GroupCells, int], t.Expression]


def cell_test(variable: Variable, mask: int, policy: Policy, of_group: GroupTest) -> t.Expression:
    """The test of a mask that is neither empty nor full."""
    cells = variable.cells
    match cells:
        case YesNoCells(fact=fact):
            return _yes_or_no(columns.short(policy.facts[fact].slug), mask)
        case OptionCells(fact=fact, option=option):
            return _yes_or_no(columns.option_column(policy.facts[fact], option), mask)
        case ChoiceCells(fact=fact, options=options):
            return _choice(t.Column(columns.short(policy.facts[fact].slug)), options, mask)
        case ThresholdCells(fact=fact, cuts=cuts):
            return _runs(mask, cuts, fact, policy)
        case DatesCells(facts=facts):
            return inside(cells, mask, {fact: _date(fact, policy) for fact in facts})
        case GroupCells():
            return of_group(cells, mask)
        case ReadingCells():
            raise AssertionError(variable)


def is_plain(variable: Variable) -> bool:
    """Whether a test reads by itself, without a name."""
    return isinstance(variable.cells, YesNoCells | OptionCells | ChoiceCells)


def _yes_or_no(name: str, mask: int) -> t.Expression:
    column = t.Column(name)
    return column if mask == 0b10 else t.Not(column)


def _choice(column: t.Column, options: tuple[str, ...], mask: int) -> t.Expression:
    held = tuple(slug for k, slug in enumerate(options) if mask >> k & 1)
    left_out = tuple(slug for k, slug in enumerate(options) if not mask >> k & 1)
    if len(left_out) < len(held):
        return t.OneOf(column, left_out, outside=True)
    return t.OneOf(column, held)


def _date(fact: str, policy: Policy) -> t.Expression:
    return t.Column(columns.short(policy.facts[fact].slug))


def _runs(mask: int, cuts: tuple[Cut, ...], fact: str, policy: Policy) -> t.Expression:
    """Runs of cells: from one border, and not yet from the next."""
    runs: list[t.Expression] = []
    cell = 0
    while cell <= len(cuts):
        if not mask >> cell & 1:
            cell += 1
            continue
        first = cell
        while cell <= len(cuts) and mask >> cell & 1:
            cell += 1
        low = _passed(cuts[first - 1], fact, policy) if first else t.TRUE
        high = t.negation(_passed(cuts[cell - 1], fact, policy)) if cell <= len(cuts) else t.TRUE
        runs.append(t.every(low, high))
    return t.some(*runs)


def _passed(cut: Cut, identifier: str, policy: Policy) -> t.Expression:
    """Whether the value has passed a border."""
    fact = policy.facts[identifier]
    order = t.Order.MORE if cut.after else t.Order.AT_LEAST
    match cut.value:
        case (int() as months, int() as days):
            assert not cut.after, cut
            return _elapsed(months, days, identifier, policy)
        case int() as ordinal:
            return t.Compare(_date(identifier, policy), order, t.Day(ordinal))
        case number:
            column = t.Column(columns.short(fact.slug))
            if fact.kind is FactKind.WHOLE and number.denominator == 1:
                return t.Compare(column, order, t.Number(number.numerator))
            if (number * 100).denominator != 1:
                raise NotExpressibleError(
                    f"un seuil de « {fact.name} » n'est pas un nombre décimal"
                )
            return t.Compare(column, order, t.Amount(number))


def _elapsed(months: int, days: int, identifier: str, policy: Policy) -> t.Expression:
    """At least so many months and days, whether the duration is given or its start.

    A month and 29 or 30 days can end after the next month does: either is then enough.
    """
    fact = policy.facts[identifier]
    held = t.Column(columns.months_column(fact))
    given: t.Expression = t.Compare(held, t.Order.AT_LEAST, t.Number(months))
    if days:
        more = t.Compare(held, t.Order.MORE, t.Number(months))
        same = t.Compare(held, t.Order.EQUAL, t.Number(months))
        rest = t.Compare(t.Column(columns.days_column(fact)), t.Order.AT_LEAST, t.Number(days))
        given = t.some(more, t.every(same, rest))
    reference = columns.reference_of(fact, policy)
    if reference is None:
        return given
    end = t.Column(columns.short(reference.slug))
    start = t.Column(columns.start_column(fact))
    counted = _reached(start, months, days, end)
    if days > 28:
        counted = t.some(counted, _reached(start, months + 1, 0, end))
    return t.First((given, counted))


def _reached(start: t.Expression, months: int, days: int, end: t.Expression) -> t.Expression:
    date = t.Later(start, months) if months else start
    return t.Compare(t.Following(date, days) if days else date, t.Order.AT_MOST, end)
