"""Dates compared with one another against every choice of days of a short range."""

import datetime
import time
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attendu_compiler.plan.calendar import add_months, shift
from attendu_compiler.plan.dates_cluster import (
    Atom,
    Border,
    Order,
    earliest,
    feasible_vectors,
)


def day(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal()


def true_of(atom: Atom, dates: dict[str, int]) -> bool:
    if isinstance(atom, Border):
        return dates[atom.fact] < atom.ordinal + (not atom.strict)
    border = shift(dates[atom.right], atom.steps, atom.days)
    return dates[atom.left] < border + (not atom.strict)


steps = st.lists(st.integers(-3, 3).filter(bool), max_size=2).map(tuple)


def orders(names: str) -> st.SearchStrategy[Order]:
    pairs = st.permutations(list(names)).map(lambda names: names[:2])
    return st.builds(
        lambda pair, steps, days, strict: Order(*pair, steps, days, strict),
        pairs,
        steps,
        st.integers(-40, 40),
        st.booleans(),
    )


def borders(names: str, first: int, last: int) -> st.SearchStrategy[Border]:
    return st.builds(Border, st.sampled_from(list(names)), st.integers(first, last), st.booleans())


@settings(max_examples=60, deadline=None)
@given(
    st.data(),
    st.sampled_from([("xy", 64), ("xyz", 16)]),
    st.sampled_from(["1996-02-20", "1999-12-28", "2100-02-20", "1997-03-25", "2000-01-25"]),
)
def test_the_vectors_are_those_that_real_days_give(
    data: st.DataObject, shape: tuple[str, int], start: str
) -> None:
    names, length = shape
    first, last = day(start), day(start) + length
    atoms = data.draw(st.lists(orders(names) | borders(names, first, last), min_size=1, max_size=4))
    known = {
        name: data.draw(st.integers(first, last)) if data.draw(st.booleans()) else None
        for name in names
        if data.draw(st.booleans())
    }
    extra = data.draw(st.lists(st.tuples(orders(names), st.booleans()), max_size=1))
    found = feasible_vectors(atoms, known, (first, last), extra)
    expected: dict[tuple[bool, ...], dict[str, int]] = {}
    for chosen in product(range(first, last + 1), repeat=len(names)):
        dates = dict(zip(names, chosen, strict=True))
        if any(ordinal not in (None, dates[name]) for name, ordinal in known.items()):
            continue
        if any(true_of(atom, dates) != truth for atom, truth in extra):
            continue
        vector = tuple(true_of(atom, dates) for atom in atoms)
        least = expected.setdefault(vector, dates)
        expected[vector] = {name: min(least[name], dates[name]) for name in names}
    # The solutions are closed under minimum: the earliest of each date together are one of them.
    assert set(found) == set(expected)
    for vector, dates in found.items():
        assert dates == {name: expected[vector][name] for name in dates}
        whole = {**expected[vector], **dates}
        assert tuple(true_of(atom, whole) for atom in atoms) == vector


def test_without_a_bound_worth_naming_the_witnesses_are_real_dates() -> None:
    """Birth, entry and request: « entré avant l'âge de dix ans », « dans l'année du 18e »."""
    atoms = (
        Order("entrée", "naissance", (120,), 0, strict=True),
        Order("naissance", "demande", (-216,)),
        Order("demande", "naissance", (216, 12)),
        Order("naissance", "entrée"),
    )
    found = feasible_vectors(atoms)
    for vector, dates in found.items():
        assert tuple(true_of(atom, dates) for atom in atoms) == vector
    # Born after entry, hence before ten years of age: the first cannot then be false.
    assert (False, True, True, False) not in found
    assert (True, True, True, True) in found


@pytest.mark.parametrize(("days", "feasible"), [(55, False), (56, True), (58, True)])
def test_a_month_and_a_month_may_be_fifty_six_days_and_no_less(days: int, feasible: bool) -> None:
    """From 31 January to 28 February, then to 28 March: each addition is clamped."""
    chain = [
        (Order("y", "x", (1,), -1), False),
        (Order("z", "y", (1,), -1), False),
        (Order("z", "x", (), days), True),
    ]
    assert bool(feasible_vectors((), extra=chain)) == feasible


def test_a_cycle_that_gains_up_to_the_end_is_refused_without_a_walk() -> None:
    """Four years of 1,460 days, before 2096: impossible, though not in every calendar."""
    low, high = day("1904-01-01"), day("2095-12-31")
    four_years = [(Order("y", "x", (48,), -1), False), (Order("y", "x", (), 1_460), True)]
    begun = time.perf_counter()
    assert earliest(four_years, {"x": low, "y": low}, {"x": high, "y": high}) is None
    assert time.perf_counter() - begun < 0.5


def test_four_years_of_1460_days_are_found_at_the_end_of_a_century() -> None:
    """Only around a skipped leap year: from 1904 on, nearly two centuries must be crossed."""
    low, high = day("1904-01-01"), day("2200-12-31")
    four_years = [(Order("y", "x", (48,), -1), False), (Order("y", "x", (), 1_460), True)]
    begun = time.perf_counter()
    found = earliest(four_years, {"x": low, "y": low}, {"x": high, "y": high})
    assert time.perf_counter() - begun < 1.0
    expected = next(d for d in range(low, high) if add_months(d, 48) - d <= 1_460)
    assert found == {"x": expected, "y": add_months(expected, 48)}
    assert expected > day("2096-01-01")


def test_a_climb_that_other_dates_follow_ends_where_it_would_have_ended() -> None:
    """The same climb with a date behind it, one held by another, and one that never moves."""
    low, high = day("1904-01-01"), day("2200-12-31")
    atoms = [
        (Order("y", "x", (48,), -1), False),
        (Order("y", "x", (), 1_460), True),
        (Order("z", "y", (6,), -1), False),
        (Order("x", "w", (12,), -1), False),
    ]
    names = "wxyz"
    found = earliest(atoms, dict.fromkeys(names, low), dict.fromkeys(names, high))
    expected = next(d for d in range(low, high) if add_months(d, 48) - d <= 1_460)
    assert found is not None
    assert found == {
        "w": low,
        "x": expected,
        "y": add_months(expected, 48),
        "z": add_months(add_months(expected, 48), 6),
    }


@pytest.mark.parametrize("days", [0, 1, -1])
def test_a_date_is_never_after_what_it_does_not_exceed_and_no_walk_says_so(days: int) -> None:
    """Under ten years after birth, and past ten years and ``days``: a day may be enough."""
    orders = [
        (Order("y", "x", (120,), 1, strict=True), True),
        (Order("y", "x", (120,), days), False),
    ]
    low, high = day("1800-01-01"), day("2300-12-31")
    begun = time.perf_counter()
    found = earliest(orders, {"x": low, "y": low}, {"x": high, "y": high})
    assert (found is None) == (days >= 0)
    assert time.perf_counter() - begun < 0.5
