"""Calendar time: months are added, never subtracted, and clamped at the end of the month.

« At least N months since d » is ``d + N months <= reference`` (design § 3, rule 5).  Dates are
proleptic Gregorian ordinals; an elapsed duration is (months, days).
"""

import datetime
from calendar import monthrange

#: The dates that a policy may speak of.
FIRST = datetime.date(1800, 1, 1).toordinal()
LAST = datetime.date(2300, 12, 31).toordinal()


def add_months(ordinal: int, months: int) -> int:
    """The same day ``months`` later, or the last day of that month (29 February included)."""
    day = datetime.date.fromordinal(ordinal)
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(day.day, last)).toordinal()


def civil(ordinal: int) -> tuple[int, int, int]:
    """(year, month, day) of an ordinal."""
    date = datetime.date.fromordinal(ordinal)
    return date.year, date.month, date.day


def elapsed(start: int, reference: int) -> tuple[int, int] | None:
    """(months, days) from ``start`` to ``reference``; None when the reference comes first.

    The greatest N with ``start + N months <= reference``, then the days left.  Ordered by months
    then days, it agrees with the addition.
    """
    if reference < start:
        return None
    first, last = datetime.date.fromordinal(start), datetime.date.fromordinal(reference)
    months = (last.year - first.year) * 12 + last.month - first.month
    while add_months(start, months) > reference:
        months -= 1
    return months, reference - add_months(start, months)
