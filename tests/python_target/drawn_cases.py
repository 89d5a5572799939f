"""Cases of an act drawn at random: known, unknown, at the borders of its thresholds."""

import datetime
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from attendu_compiler.model.formula import Limit, Measure
from attendu_compiler.model.policy import Fact, FactKind, Policy
from attendu_compiler.targets.python.asked import every_atom

_CORNERS = ["1996-02-29", "1998-02-28", "2000-01-01", "2007-01-01", "2006-12-31", "1999-12-31"]


def cases(policy: Policy) -> st.SearchStrategy[dict[str, Any]]:
    """Each fact known, unknown or absent; each group complete or not."""
    own = {
        fact.slug: st.none() | _value(fact, policy)
        for fact in policy.facts.values()
        if fact.group is None
    }
    for group in policy.groups.values():
        person = st.fixed_dictionaries(
            {}, optional={slug: st.none() | value for slug, value in _person(group.facts, policy)}
        )
        persons = st.lists(person, max_size=3)
        opened = st.builds(lambda items: {"items": items, "complete": False}, persons)
        own[group.slug] = st.none() | persons | opened
    return st.fixed_dictionaries(own) | st.fixed_dictionaries({}, optional=own)


def known_cases(policy: Policy) -> st.SearchStrategy[dict[str, Any]]:
    """Every fact known."""
    own = {
        fact.slug: _value(fact, policy, known=True)
        for fact in policy.facts.values()
        if fact.group is None and fact.kind is not FactKind.MOMENT
    }
    for group in policy.groups.values():
        person = st.fixed_dictionaries(dict(_person(group.facts, policy, known=True)))
        own[group.slug] = st.lists(person, max_size=3)
    return st.fixed_dictionaries(own)


def _person(
    facts: tuple[str, ...], policy: Policy, *, known: bool = False
) -> list[tuple[str, st.SearchStrategy[Any]]]:
    found = [policy.facts[fact] for fact in facts]
    return [(fact.slug, _value(fact, policy, known=known)) for fact in found]


def _value(fact: Fact, policy: Policy, *, known: bool = False) -> st.SearchStrategy[Any]:
    borders = {
        atom.threshold
        for atom in every_atom(policy)
        if isinstance(atom, Limit) and atom.fact == fact.id
    }
    match fact.kind:
        case FactKind.YES_NO:
            return st.booleans()
        case FactKind.CHOICE:
            return st.sampled_from([option.slug for option in fact.options])
        case FactKind.SEVERAL:
            slugs = [option.slug for option in fact.options]
            whole = st.lists(st.sampled_from(slugs), unique=True)
            part = st.dictionaries(st.sampled_from(slugs), st.none() | st.booleans())
            return whole if known else whole | part
        case FactKind.WHOLE:
            near = {int(border) + step for border in _fractions(borders) for step in (-1, 0, 1)}
            return st.sampled_from(sorted(n for n in near if n >= 0) or [0]) | st.integers(0, 40)
        case FactKind.AMOUNT:
            near = {
                int(border * 100) + step for border in _fractions(borders) for step in (-1, 0, 1)
            }
            cents = st.sampled_from(sorted(n for n in near if n >= 0) or [0]) | st.integers(
                0, 10**7
            )
            return cents.map(lambda n: f"{n // 100}.{n % 100:02} {fact.currency}")
        case FactKind.DATE:
            return _dates()
        case FactKind.ELAPSED:
            return _durations(borders) | (_dates() if fact.until is not None else st.nothing())
        case FactKind.MOMENT:
            return st.none()


def _fractions(borders: set[Measure]) -> list[Fraction]:
    return [border for border in borders if isinstance(border, Fraction)]


def _dates() -> st.SearchStrategy[str]:
    free = st.dates(datetime.date(1975, 1, 1), datetime.date(2016, 12, 31)).map(str)
    return st.sampled_from(_CORNERS) | free


def _durations(borders: set[Measure]) -> st.SearchStrategy[str]:
    near = {(0, 0)}
    for border in borders:
        if isinstance(border, tuple):
            months, days = border
            near |= {(months, days), (months, days + 1), (max(months - 1, 0), 30)}
    listed = sorted(f"P{months}M{days}D" for months, days in near if days <= 30)
    any_ = st.builds(lambda m, d: f"P{m}M{d}D", st.integers(0, 200), st.integers(0, 30))
    return st.sampled_from(listed) | any_
