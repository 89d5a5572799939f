"""Dates as these acts print them: « 1er janvier 2007 », « 28 OCT. 2024 », « 10. 1. 1996 »."""

import re
from collections.abc import Iterator
from functools import lru_cache

from attrs import frozen

from attendu_compiler.model.wording.grounding.numbers import MONTHS, number_of
from attendu_compiler.model.wording.grounding.plain import plain

#: Abbreviations found on stamps and in references.
SHORT: tuple[tuple[str, ...], ...] = (
    ("janv", "jan"),
    ("févr", "fév", "fevrier"),
    ("mars",),
    ("avr",),
    ("mai",),
    ("juin",),
    ("juil",),
    ("aout",),
    ("sept", "sep"),
    ("oct",),
    ("nov",),
    ("déc", "dec", "decembre"),
)

NAMES = {name: rank for rank, name in enumerate(MONTHS, 1)}
NAMES |= {name: rank for rank, names in enumerate(SHORT, 1) for name in names}

_MONTH = "|".join(sorted(NAMES, key=len, reverse=True))
_WRITTEN = re.compile(
    rf"(?<![\w-])(?:(?P<day>\d{{1,2}})(?:er)?|(?P<word>premier|[a-zé]+(?:-[a-zé]+)?)) ?"
    rf"(?P<month>{_MONTH})\.?(?: (?P<year>\d{{4}}))(?!\d)"
)
_MONTH_YEAR = re.compile(rf"(?<!\w)(?P<month>{_MONTH})\.? (?P<year>\d{{4}})(?!\d)")
_FIGURES = re.compile(r"(?<![\d./-])(\d{1,2})(?:/|\. ?)(\d{1,2})(?:/|\. ?)(\d{4})(?![\d/])")
_ISO = re.compile(r"(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])")


@frozen
class Date:
    """A date and its place in the plain text; ``day`` is 0 for a month alone."""

    year: int
    month: int
    day: int
    start: int
    end: int


@lru_cache(maxsize=512)
def dates(quote: str) -> tuple[Date, ...]:
    """Every full date of a quotation, in order of place."""
    return tuple(sorted(_dates(plain(quote).text), key=lambda date: date.start))


def _dates(text: str) -> Iterator[Date]:
    for hit in _WRITTEN.finditer(text):
        word = hit.group("word")
        day = int(hit.group("day")) if word is None else _day(word)
        if day is not None and 1 <= day <= 31:
            yield Date(int(hit.group("year")), NAMES[hit.group("month")], day, *hit.span())
    for hit in _FIGURES.finditer(text):
        day, month, year = (int(part) for part in hit.groups())
        if 1 <= month <= 12:
            yield Date(year, month, day, *hit.span())
    for hit in _ISO.finditer(text):
        year, month, day = (int(part) for part in hit.groups())
        yield Date(year, month, day, *hit.span())


def _day(word: str) -> int | None:
    return 1 if word == "premier" else number_of(word)


def date_places(quote: str, year: int, month: int, day: int) -> tuple[tuple[int, int], ...]:
    """Where a date stands in the plain text of ``quote``."""
    return tuple(
        (date.start, date.end)
        for date in dates(quote)
        if (date.year, date.month, date.day) == (year, month, day)
    )


def date_occurs(quote: str, year: int, month: int, day: int) -> bool:
    """Whether the full date is in the quotation."""
    return bool(date_places(quote, year, month, day))


def month_occurs(quote: str, year: int, month: int) -> bool:
    """Whether a month of a year is in the quotation, with or without a day: « mars 1998 »."""
    return any(
        (int(hit.group("year")), NAMES[hit.group("month")]) == (year, month)
        for hit in _MONTH_YEAR.finditer(plain(quote).text)
    )
