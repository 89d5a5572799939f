"""The calendar of the package is the calendar of the compiler."""

import datetime

import pytest

from attendu_compiler.plan.calendar import FIRST, LAST
from attendu_compiler.plan.calendar import add_months as expected_add_months
from attendu_compiler.plan.calendar import elapsed as expected_elapsed
from attendu_compiler.targets.python.runtime.calendar import (
    add_months,
    civil,
    day,
    elapsed,
    iso,
    later,
)


def test_every_day_is_the_day_of_the_standard_library() -> None:
    for ordinal in range(FIRST, LAST + 1):
        date = datetime.date.fromordinal(ordinal)
        assert civil(ordinal) == (date.year, date.month, date.day)
        assert day(date.year, date.month, date.day) == ordinal


def test_the_last_days_of_the_calendar_are_read() -> None:
    last = datetime.date.max
    assert civil(last.toordinal()) == (last.year, last.month, last.day)
    assert iso(last.toordinal()) == "9999-12-31"


@pytest.mark.parametrize("months", [-13, -1, 1, 12, 13, 60, 216])
def test_months_are_added_as_the_compiler_adds_them(months: int) -> None:
    for ordinal in range(FIRST + 400, LAST - 7000, 97):
        assert add_months(ordinal, months) == expected_add_months(ordinal, months)


def test_elapsed_time_is_counted_as_the_compiler_counts_it() -> None:
    start = day(1996, 1, 31)
    for ordinal in range(start - 2, start + 1500):
        assert elapsed(start, ordinal) == expected_elapsed(start, ordinal)


def test_the_end_of_a_month_is_clamped_at_each_step() -> None:
    assert iso(later(day(1996, 2, 29), anniversary=12)) == "1997-02-28"
    assert iso(later(day(1996, 2, 29), anniversary=12, months=12)) == "1998-02-28"
    assert iso(later(day(1996, 1, 31), months=1, days=1)) == "1996-03-01"


@pytest.mark.parametrize("date", [(1997, 2, 29), (1997, 4, 31), (1997, 13, 1), (0, 1, 1)])
def test_a_date_that_does_not_exist_is_refused(date: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="impossible"):
        day(*date)
