"""Calendar time without a clock: dates are proleptic Gregorian ordinals (1 is 1 January 0001).

Months are added, never subtracted, and clamped at the end of the month.
"""

_BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Days in a month."""
    return 29 if month == 2 and _is_leap(year) else _LENGTHS[month - 1]


def day(year: int, month: int, number: int) -> int:
    """The ordinal of a date; ValueError when it does not exist."""
    if not (1 <= month <= 12 and 1 <= year <= 9999 and 1 <= number <= month_length(year, month)):
        raise ValueError("date impossible")
    past = year - 1
    days = past * 365 + past // 4 - past // 100 + past // 400 + _BEFORE_MONTH[month - 1]
    return days + (1 if month > 2 and _is_leap(year) else 0) + number


def civil(ordinal: int) -> tuple[int, int, int]:
    """(year, month, day) of an ordinal.

    Years are counted from 1 March, so that the day of a leap year comes last; see H. Hinnant,
    « chrono-Compatible Low-Level Date Algorithms ».
    """
    era, of_era = divmod(ordinal + 305, 146097)
    year = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    month = (5 * of_year + 2) // 153
    number = of_year - (153 * month + 2) // 5 + 1
    year += era * 400
    return (year, month + 3, number) if month < 10 else (year + 1, month - 9, number)


def add_months(ordinal: int, months: int) -> int:
    """The same day ``months`` later, or the last day of that month."""
    year, month, number = civil(ordinal)
    year, month = divmod(year * 12 + month - 1 + months, 12)
    return day(year, month + 1, min(number, month_length(year, month + 1)))


def later(ordinal: int, *, anniversary: int = 0, months: int = 0, days: int = 0) -> int:
    """A date moved by an anniversary (in months), then months, then days, each clamped."""
    if anniversary:
        ordinal = add_months(ordinal, anniversary)
    if months:
        ordinal = add_months(ordinal, months)
    return ordinal + days


def elapsed(start: int, reference: int) -> tuple[int, int] | None:
    """(months, days) from one date to another; None when the second comes first."""
    if reference < start:
        return None
    first_year, first_month, number = civil(start)
    year, month, last = civil(reference)
    months = (year - first_year) * 12 + month - first_month
    reached = min(number, month_length(year, month))
    if last >= reached:
        return months, last - reached
    # The month is not complete: days are counted from the same day of the month before.
    length = month_length(year, month - 1) if month > 1 else 31
    return months - 1, length - min(number, length) + last


def iso(ordinal: int) -> str:
    """A date in ISO 8601."""
    year, month, number = civil(ordinal)
    return f"{year:04}-{month:02}-{number:02}"
