"""Cases in JSON as rows of the tables that a view reads."""

import datetime
from fractions import Fraction
from typing import Any

from engines import Loaded, Rows

from attendu_compiler.model.policy import Fact, FactKind, Policy
from attendu_compiler.plan.given import FactError
from attendu_compiler.plan.input_values import read_value
from attendu_compiler.targets.sql import columns
from attendu_compiler.targets.sql.dialects import Dialect

#: What a typed column cannot hold, so that no engine ever meets it.
UNREADABLE = "illisible"


def tables(
    cases: tuple[dict[str, Any], ...], policy: Policy, dialect: Dialect
) -> tuple[list[Loaded], set[int]]:
    """The tables of the cases, and the numbers of those that no table holds."""
    rows: Rows = []
    persons: dict[str, Rows] = {slug: [] for slug in policy.groups}
    left_out: set[int] = set()
    for number, given in enumerate(cases):
        try:
            row, own = _case(given, policy, dialect)
        except (FactError, KeyError, TypeError, AttributeError):
            left_out.add(number)
            continue
        identified = {columns.CASE: str(number)}
        rows.append({**row, **identified})
        for group, found in own.items():
            persons[group] += [{**person, **identified} for person in found]
    loaded = [Loaded(columns.facts_table(policy), _names(None, policy), rows)]
    loaded += [
        Loaded(columns.persons_table(group, policy), _names(group, policy), found)
        for group, found in persons.items()
    ]
    return loaded, left_out


def _names(group: str | None, policy: Policy) -> tuple[str, ...]:
    return (columns.CASE, *(one.name for one in columns.inputs(group, policy)))


def _case(
    given: dict[str, Any], policy: Policy, dialect: Dialect
) -> tuple[dict[str, Any], dict[str, Rows]]:
    facts = {fact.slug: fact for fact in policy.facts.values() if fact.group is None}
    row: dict[str, Any] = {}
    persons: dict[str, Rows] = {}
    for name, value in given.items():
        if name not in policy.groups:
            row |= _columns(facts[name], value, policy, dialect)
        elif value is not None:
            own = {f.slug: f for f in policy.facts.values() if f.group == name}
            opened = isinstance(value, dict)
            if not isinstance(value["items"] if opened else value, list):
                raise TypeError(value)
            row[columns.complete_column(name)] = not opened or value["complete"]
            persons[name] = [
                {
                    column: held
                    for slug, one in person.items()
                    for column, held in _columns(own[slug], one, policy, dialect).items()
                }
                for person in (value["items"] if opened else value)
            ]
    return row, persons


def _columns(fact: Fact, value: Any, policy: Policy, dialect: Dialect) -> dict[str, Any]:
    name = columns.short(fact.slug)
    if fact.kind is FactKind.CHOICE and isinstance(value, str):
        # Any string goes in: the view itself says which it refuses.
        return {name: value}
    read = read_value(value, fact)
    if read is None or fact.kind is FactKind.MOMENT:
        return {}
    match read:
        case dict():
            return {columns.option_column(fact, slug): held for slug, held in read.items()}
        case (months, days):
            return {columns.months_column(fact): months, columns.days_column(fact): days}
        case Fraction() if fact.kind is FactKind.AMOUNT:
            return {name: int(read * 100) if dialect.in_hundredths else f"{float(read):.2f}"}
        case Fraction():
            return {name: int(read)}
        case bool():
            return {name: read}
        case int() as ordinal:
            date = datetime.date.fromordinal(ordinal).isoformat()
            if fact.kind is FactKind.DATE:
                return {name: date}
            if columns.reference_of(fact, policy) is None:
                raise KeyError(fact.until)
            return {columns.start_column(fact): date}
        case _:
            raise AssertionError(read)
