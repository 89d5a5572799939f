"""Calendar time against the calendar itself, day by day."""

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attendu_compiler.plan import calendar

ordinals = st.integers(datetime.date(1880, 1, 1).toordinal(), datetime.date(2220, 1, 1).toordinal())
months = st.integers(-30, 30)
steps = st.lists(months, max_size=2).map(tuple)
days = st.integers(-40, 40)


def day(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal()


def plainly(ordinal: int, added: int) -> int:
    """The addition of months as one would do it by hand: the same day, or the last there is."""
    date = datetime.date.fromordinal(ordinal)
    year, month = divmod(date.year * 12 + date.month - 1 + added, 12)
    for number in range(date.day, 0, -1):
        try:
            return datetime.date(year, month + 1, number).toordinal()
        except ValueError:
            continue
    raise AssertionError(ordinal)


@pytest.mark.parametrize(
    ("start", "added", "reached"),
    [
        ("1996-02-29", 12, "1997-02-28"),
        ("1996-02-29", 48, "2000-02-29"),
        ("1997-01-31", 1, "1997-02-28"),
        ("1997-03-31", -1, "1997-02-28"),
        ("1896-02-29", 48, "1900-02-28"),
        ("1997-08-31", 6, "1998-02-28"),
    ],
)
def test_months_are_added_and_clamped_at_the_end_of_the_month(
    start: str, added: int, reached: str
) -> None:
    assert calendar.add_months(day(start), added) == day(reached)


@given(ordinals, st.integers(-500, 500))
def test_adding_months_agrees_with_the_hand(ordinal: int, added: int) -> None:
    assert calendar.add_months(ordinal, added) == plainly(ordinal, added)


@given(ordinals, st.integers(-(10**6), 10**6))
def test_adding_months_works_beyond_the_years_that_have_dates(ordinal: int, added: int) -> None:
    there = calendar.add_months(ordinal, added)
    assert calendar.add_months(ordinal + 146_097, added) == there + 146_097
    assert abs(calendar.add_months(there, -added) - ordinal) <= 3


@settings(max_examples=100, deadline=None)
@given(ordinals, steps, days)
def test_the_inverses_are_the_first_and_last_dates_that_a_search_finds(
    target: int, added: tuple[int, ...], more: int
) -> None:
    near = target - sum(added) * 30 - more
    around = range(near - 60, near + 61)
    reaching = [y for y in around if calendar.shift(y, added, more) >= target]
    within = [y for y in around if calendar.shift(y, added, more) <= target]
    assert calendar.earliest_reaching(target, added, more) == min(reaching)
    assert calendar.latest_within(target, added, more) == max(within)


def test_the_inverses_are_exact_on_every_day_of_five_years() -> None:
    for target in range(day("1999-01-01"), day("2004-01-01")):
        for added in (1, 11, 12, -1, -12, 48):
            first = calendar.earliest_reaching(target, (added,))
            last = calendar.latest_within(target, (added,))
            assert plainly(first, added) >= target > plainly(first - 1, added)
            assert plainly(last, added) <= target < plainly(last + 1, added)


@given(ordinals, st.integers(0, 20_000))
def test_elapsed_time_is_the_greatest_whole_months_then_days(start: int, length: int) -> None:
    found = calendar.elapsed(start, start + length)
    assert found is not None
    whole, rest = found
    assert plainly(start, whole) <= start + length < plainly(start, whole + 1)
    assert plainly(start, whole) + rest == start + length
    assert calendar.elapsed(start + length + 1, start + length) is None


@given(ordinals, st.integers(0, 4_000), st.integers(0, 120), st.integers(0, 27))
def test_months_then_days_order_as_the_addition_does(
    start: int, length: int, whole: int, rest: int
) -> None:
    reference = start + length
    found = calendar.elapsed(start, reference)
    assert found is not None
    assert (found >= (whole, rest)) == (calendar.shift(start, (whole,), rest) <= reference)
    assert (found > (whole, 0)) == (calendar.shift(start, (whole,), 1) <= reference)


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("P3M12D", (3, 12)),
        ("P1Y2M", (14, 0)),
        ("P45D", (0, 45)),
        ("P2W", (0, 14)),
        ("P", None),
        ("P3", None),
        ("P3D2M", None),
        ("P-1D", None),
        ("P1.5M", None),
        ("PT3H", None),
        ("p3m", None),
        ("P٣M", None),
    ],
)
def test_iso_durations_are_months_and_days(text: str, duration: tuple[int, int] | None) -> None:
    assert calendar.parse_iso(text) == duration


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("3 mois et 12 jours", (3, 12)),
        ("1 an", (12, 0)),
        ("un an", (12, 0)),
        ("une semaine", (0, 7)),
        ("29 jours", (0, 29)),
        ("2\u00a0ans, 1 mois et 3 jours", (25, 3)),
        ("1 année et 6 mois", (18, 0)),
        ("3 jours et 2 mois", None),
        ("3 mois 12 jours", None),
        ("3 mois et", None),
        ("3 mois et 2 mois", None),
        ("mois", None),
        ("", None),
    ],
)
def test_french_durations_are_months_and_days(text: str, duration: tuple[int, int] | None) -> None:
    assert calendar.parse_phrase(text) == duration


@given(st.integers(0, 600), st.integers(0, 400))
def test_a_duration_shown_is_read_again(whole: int, rest: int) -> None:
    assert calendar.parse_iso(calendar.show_iso(whole, rest)) == (whole, rest)
    assert calendar.parse_phrase(calendar.show_phrase(whole, rest)) == (whole, rest)


@pytest.mark.parametrize(
    ("duration", "shown"),
    [
        ((0, 0), "0 jour"),
        ((0, 1), "1 jour"),
        ((12, 0), "1 an"),
        ((18, 0), "18 mois"),
        ((24, 2), "2 ans et 2 jours"),
        ((3, 12), "3 mois et 12 jours"),
    ],
)
def test_durations_are_shown_in_french(duration: tuple[int, int], shown: str) -> None:
    assert calendar.show_phrase(*duration) == shown


@given(ordinals, st.integers(-600, 600))
def test_months_come_to_no_fewer_and_no_more_days_than_is_said(ordinal: int, added: int) -> None:
    least, most = calendar.days_of(added)
    assert least <= calendar.add_months(ordinal, added) - ordinal <= most
    assert least <= ordinal - calendar.earliest_reaching(ordinal, (added,)) <= most
