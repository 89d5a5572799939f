"""Calendar time: months are added, never subtracted, and clamped at the end of the month.

« At least N months since d » is ``d + N months <= reference`` (design § 3, rule 5).  Dates are
proleptic Gregorian ordinals (1 is the first of January of the year 1); an elapsed duration is
(months, days).
"""

import datetime
import re
from calendar import monthrange
from collections.abc import Sequence

#: The dates that a policy may speak of.
FIRST = datetime.date(1800, 1, 1).toordinal()
LAST = datetime.date(2300, 12, 31).toordinal()

#: The calendar repeats itself after 400 years: this many days, this many months.
_CYCLE_DAYS, _CYCLE_MONTHS = 146_097, 4_800


def ordinal_of(year: int, month: int, day: int) -> int:
    """The ordinal of a date from year 1 to 9999; ``ValueError`` when there is no such day."""
    return datetime.date(year, month, day).toordinal()


def civil(ordinal: int) -> tuple[int, int, int]:
    """(year, month, day) of an ordinal."""
    date = datetime.date.fromordinal(ordinal)
    return date.year, date.month, date.day


def _month_of(ordinal: int) -> tuple[int, int]:
    """(months since January of the year 1, day of the month), whatever the ordinal."""
    cycles, rest = divmod(ordinal - 1, _CYCLE_DAYS)
    date = datetime.date.fromordinal(rest + 1)
    return cycles * _CYCLE_MONTHS + (date.year - 1) * 12 + date.month - 1, date.day


def _at(months: int, day: int) -> int:
    """The day of a month, or the last of that month when it is shorter."""
    cycles, rest = divmod(months, _CYCLE_MONTHS)
    year, month = rest // 12 + 1, rest % 12 + 1
    if day > 28:
        day = min(day, monthrange(year, month)[1])
    return datetime.date(year, month, day).toordinal() + cycles * _CYCLE_DAYS


def add_months(ordinal: int, months: int) -> int:
    """The same day ``months`` later, or the last day of that month (29 February included)."""
    start, day = _month_of(ordinal)
    return _at(start + months, day)


def shift(ordinal: int, steps: Sequence[int], days: int = 0) -> int:
    """The months of ``steps`` added one after another, each clamped, and then ``days``."""
    for months in steps:
        ordinal = add_months(ordinal, months)
    return ordinal + days


def earliest_reaching(target: int, steps: Sequence[int], days: int = 0) -> int:
    """The earliest date whose :func:`shift` is at or after ``target``."""
    target -= days
    for months in reversed(steps):
        start, day = _month_of(target)
        # 31 March less one month has no 31 February: nothing reaches it before the first of March.
        found = _at(start - months, day)
        target = found if _month_of(found)[1] == day else found + 1
    return target


def latest_within(target: int, steps: Sequence[int], days: int = 0) -> int:
    """The latest date whose :func:`shift` is at or before ``target``."""
    target -= days
    for months in reversed(steps):
        start, day = _month_of(target)
        # Clamped days all land on the last of the month: the latest of them is the last as well.
        target = _at(start - months, 31 if day == _month_of(_at(start, 31))[1] else day)
    return target


def days_of(months: int) -> tuple[int, int]:
    """Days that ``months`` never go below, and never above, from whatever day they are counted.

    A month is 30.44 days on average; years of two lengths, months of four and the clamp make up
    for less than eight days one way or the other.
    """
    mean = months * _CYCLE_DAYS // _CYCLE_MONTHS
    return mean - 8, mean + 8


def elapsed(start: int, reference: int) -> tuple[int, int] | None:
    """(months, days) from ``start`` to ``reference``; None when the reference comes first.

    The greatest N with ``start + N months <= reference``, then the days left.  Ordered by months
    then days, it agrees with the addition.
    """
    if reference < start:
        return None
    months = _month_of(reference)[0] - _month_of(start)[0]
    if add_months(start, months) > reference:
        months -= 1
    return months, reference - add_months(start, months)


# --- Durations as they are written ---------------------------------------------------------------

_ISO = re.compile(r"P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?", re.ASCII)
_AMOUNT = re.compile(r"(\d+|une?)[ \u00a0\u202f]+(ans?|années?|mois|semaines?|jours?)(?!\w)")
_JOINT = re.compile(r"[ \u00a0\u202f]*(?:,|et|,[ ]?et)[ \u00a0\u202f]+")
_RANKS = {"an": 0, "année": 0, "mois": 1, "semaine": 2, "jour": 3}


def parse_iso(text: str) -> tuple[int, int] | None:
    """(months, days) of an ISO 8601 duration such as ``P3M12D``; None when it is not one."""
    found = _ISO.fullmatch(text)
    if found is None:
        return None
    years, months, weeks, days = (int(part or 0) for part in found.groups())
    return 12 * years + months, 7 * weeks + days


def show_iso(months: int, days: int) -> str:
    """``P3M12D``, the form in which results and facts are exchanged."""
    return f"P{months}M{days}D"


def parse_phrase(text: str) -> tuple[int, int] | None:
    """(months, days) of « 3 mois et 12 jours », « 1 an », « 29 jours »; None when it is not one.

    The greatest unit comes first and each comes once.
    """
    amounts = [0, 0, 0, 0]
    rank, place = -1, 0
    while place < len(text):
        if rank >= 0:
            joint = _JOINT.match(text, place)
            if joint is None:
                return None
            place = joint.end()
        found = _AMOUNT.match(text, place)
        if found is None:
            return None
        number, unit = found.groups()
        following = _RANKS[unit if unit == "mois" else unit.removesuffix("s")]
        if following <= rank:
            return None
        amounts[following] = 1 if number.startswith("un") else int(number)
        rank, place = following, found.end()
    years, months, weeks, days = amounts
    return (12 * years + months, 7 * weeks + days) if rank >= 0 else None


def show_phrase(months: int, days: int) -> str:
    """« 1 an », « 18 mois », « 3 mois et 12 jours »; whole years are counted in years."""
    parts: list[str] = []
    years = months // 12
    if months and months % 12 == 0:
        parts.append(f"{years} an{'s' if years > 1 else ''}")
    elif months:
        parts.append(f"{months} mois")
    if days or not months:
        parts.append(f"{days} jour{'s' if days > 1 else ''}")
    return " et ".join(parts)
