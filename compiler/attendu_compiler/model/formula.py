"""Conditions once every name is bound: the formulas that the plan turns into diagrams.

Times are canonical: an elapsed duration is ``(months, days)``, ordered by months then days; a date
is its proleptic Gregorian ordinal; other numbers are exact fractions (design § 3, rules 5 and 6).
"""

import enum
from fractions import Fraction
from typing import TypeAlias

from attrs import frozen

from attendu_dsl.nodes import Status


class Order(enum.Enum):
    """How a value stands to a threshold."""

    LESS = "<"
    AT_MOST = "<="
    EQUAL = "="
    AT_LEAST = ">="
    MORE = ">"


#: (months, days) of a duration, the ordinal of a date, or an exact number.
Measure: TypeAlias = tuple[int, int] | int | Fraction


@frozen
class Constant:
    """Always or never."""

    value: bool


@frozen
class IsTrue:
    """A yes/no fact (or a concept) holds."""

    fact: str


@frozen
class Limit:
    """A duration, a number, an amount or a date against a threshold of the text."""

    fact: str
    order: Order
    threshold: Measure


@frozen
class Among:
    """A choice is one of these options (slugs)."""

    fact: str
    options: frozenset[str]


@frozen
class Has:
    """A list of values holds this option (slug)."""

    fact: str
    option: str


@frozen
class DateOrder:
    """``left <= right + months + days`` (``<`` when strict); facts are dates.

    ``anniversary`` months are added to ``right`` first, then ``months``, then ``days``, each
    addition clamped to the end of the month.
    """

    left: str
    right: str
    anniversary: int
    months: int
    days: int
    strict: bool


@frozen
class StatusIs:
    """An outcome (or a state) has one of these statuses."""

    outcome: str
    statuses: frozenset[Status]


@frozen
class ReadingIs:
    """A passage is read this way."""

    reading: str
    variant: str


@frozen(cache_hash=True)
class Not:
    """The contrary of a formula."""

    part: "Formula"


@frozen(cache_hash=True)
class And:
    """All of these."""

    parts: tuple["Formula", ...]


@frozen(cache_hash=True)
class Or:
    """At least one of these."""

    parts: tuple["Formula", ...]


@frozen(cache_hash=True)
class Count:
    """At least ``least`` of these formulas."""

    least: int
    parts: tuple["Formula", ...]


@frozen(cache_hash=True)
class Persons:
    """At least ``least`` persons of a group satisfy ``part`` (whose facts are those of a person)."""

    group: str
    least: int
    part: "Formula"


Formula: TypeAlias = (
    Constant
    | IsTrue
    | Limit
    | Among
    | Has
    | DateOrder
    | StatusIs
    | ReadingIs
    | Not
    | And
    | Or
    | Count
    | Persons
)

ALWAYS = Constant(True)
NEVER = Constant(False)

#: At least possible: what opens a cell of a table, and « est ouvert ».
OPEN = frozenset({Status.MANDATORY, Status.RECOMMENDED, Status.POSSIBLE, Status.ENTITLED})


def conj(*parts: Formula) -> Formula:
    """All of ``parts``, flat, without the constants that say nothing."""
    kept: list[Formula] = []
    for part in parts:
        if isinstance(part, Constant):
            if not part.value:
                return NEVER
        else:
            kept.extend(part.parts if isinstance(part, And) else (part,))
    if not kept:
        return ALWAYS
    return kept[0] if len(kept) == 1 else And(tuple(kept))


def disj(*parts: Formula) -> Formula:
    """At least one of ``parts``, flat, without the constants that say nothing."""
    kept: list[Formula] = []
    for part in parts:
        if isinstance(part, Constant):
            if part.value:
                return ALWAYS
        else:
            kept.extend(part.parts if isinstance(part, Or) else (part,))
    if not kept:
        return NEVER
    return kept[0] if len(kept) == 1 else Or(tuple(kept))


def negate(part: Formula) -> Formula:
    """The contrary, without double negation."""
    match part:
        case Constant(value):
            return Constant(not value)
        case Not(inner):
            return inner
        case _:
            return Not(part)
