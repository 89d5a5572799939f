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
    """(year, month, day) of an ordinal."""
    # At most one year off either way: leap years are not evenly spread (1904 follows 1896).
    year = min((ordinal * 400) // 146097 + 2, 9999)
    while day(year, 1, 1) > ordinal:
        year -= 1
    rest = ordinal - day(year, 1, 1)
    month = 1
    while rest >= month_length(year, month):
        rest -= month_length(year, month)
        month += 1
    return year, month, rest + 1


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
    first, last = civil(start), civil(reference)
    months = (last[0] - first[0]) * 12 + last[1] - first[1]
    while add_months(start, months) > reference:
        months -= 1
    return months, reference - add_months(start, months)


def iso(ordinal: int) -> str:
    """A date in ISO 8601."""
    year, month, number = civil(ordinal)
    return f"{year:04}-{month:02}-{number:02}"
