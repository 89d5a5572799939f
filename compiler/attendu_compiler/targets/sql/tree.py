"""The few expressions that the views are made of: a dialect says how each is spelt, and no more."""

from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from attrs import frozen


class Order(Enum):
    """How two values are compared."""

    LESS = "<"
    AT_MOST = "<="
    EQUAL = "="
    AT_LEAST = ">="
    MORE = ">"


@frozen(cache_hash=True)
class Column:
    """A column of the table or of an earlier step, by its name."""

    name: str


@frozen(cache_hash=True)
class Truth:
    """TRUE or FALSE."""

    value: bool


@frozen(cache_hash=True)
class Number:
    """A whole number."""

    value: int


@frozen(cache_hash=True)
class Amount:
    """An exact amount of money, as a column of amounts holds it."""

    value: Fraction


@frozen(cache_hash=True)
class Text:
    """A string."""

    value: str


@frozen(cache_hash=True)
class Label:
    """A string of a closed list that the engine knows as a type of its own."""

    value: str
    type: str


@frozen(cache_hash=True)
class Day:
    """A date, by its proleptic Gregorian ordinal."""

    ordinal: int


@frozen(cache_hash=True)
class Null:
    """Unknown."""


@frozen(cache_hash=True)
class Later:
    """A date and a number of months more, clamped at the end of the month (fewer when negative)."""

    date: "Expression"
    months: int


@frozen(cache_hash=True)
class Following:
    """A date and a number of days more (fewer when negative)."""

    date: "Expression"
    days: int


@frozen(cache_hash=True)
class Reaching:
    """The earliest date that is at or after ``date`` once ``months`` are added to it."""

    date: "Expression"
    months: int


@frozen(cache_hash=True)
class Compare:
    """Two values compared; unknown when either is."""

    left: "Expression"
    order: Order
    right: "Expression"


@frozen(cache_hash=True)
class OneOf:
    """A string among some, or outside them; unknown when it is."""

    value: "Expression"
    among: tuple[str, ...]
    outside: bool = False


@frozen(cache_hash=True)
class Not:
    """The contrary; unknown when the part is."""

    part: "Expression"


@frozen(cache_hash=True)
class All:
    """All of these, in the three-valued logic of SQL."""

    parts: tuple["Expression", ...]


@frozen(cache_hash=True)
class Any:
    """At least one of these, in the three-valued logic of SQL."""

    parts: tuple["Expression", ...]


@frozen(cache_hash=True)
class IsUnknown:
    """Whether a value is NULL."""

    value: "Expression"


@frozen(cache_hash=True)
class IsTrue:
    """Whether a condition is TRUE, neither FALSE nor unknown."""

    part: "Expression"


@frozen(cache_hash=True)
class IsDate:
    """Whether a value that should be a date is one (always, where the column can hold no other)."""

    value: "Expression"


@frozen(cache_hash=True)
class IsYesNo:
    """Whether a value that should be yes or no is (always, where the column can hold no other)."""

    value: "Expression"


@frozen(cache_hash=True)
class First:
    """The first of these that is known."""

    parts: tuple["Expression", ...]


@frozen(cache_hash=True)
class Sum:
    """Added up over the rows of a group; 0 when there is none."""

    part: "Expression"


@frozen(cache_hash=True)
class Least:
    """The least of a group that is known."""

    part: "Expression"


@frozen(cache_hash=True)
class Case:
    """The value of the first condition that is TRUE, else the last, or NULL."""

    branches: tuple[tuple["Expression", "Expression"], ...]
    otherwise: "Expression | None" = None


@frozen(cache_hash=True)
class Listed:
    """The strings whose conditions are TRUE, joined by « ; »; NULL when there is none.

    ``together`` are the sets of them that some case makes TRUE, by their places, where it is known:
    an engine may then choose among whole strings.
    """

    items: tuple[tuple["Expression", str], ...]
    together: tuple[frozenset[int], ...] | None = None


Expression: TypeAlias = (
    Column
    | Truth
    | Number
    | Amount
    | Text
    | Label
    | Day
    | Null
    | Later
    | Following
    | Reaching
    | Compare
    | OneOf
    | Not
    | All
    | Any
    | IsUnknown
    | IsTrue
    | IsDate
    | IsYesNo
    | First
    | Sum
    | Least
    | Case
    | Listed
)

TRUE, FALSE = Truth(True), Truth(False)


def every(*parts: Expression) -> Expression:
    """All of these, flat, without the constants that say nothing."""
    kept: dict[Expression, None] = {}
    for part in parts:
        if part == FALSE:
            return FALSE
        if part != TRUE:
            kept.update(dict.fromkeys(part.parts if isinstance(part, All) else (part,)))
    if len(kept) == 1:
        return next(iter(kept))
    return All(tuple(kept)) if kept else TRUE


def some(*parts: Expression) -> Expression:
    """At least one of these, flat, without the constants that say nothing."""
    kept: dict[Expression, None] = {}
    for part in parts:
        if part == TRUE:
            return TRUE
        if part != FALSE:
            kept.update(dict.fromkeys(part.parts if isinstance(part, Any) else (part,)))
    if len(kept) == 1:
        return next(iter(kept))
    return Any(tuple(kept)) if kept else FALSE


def negation(part: Expression) -> Expression:
    """The contrary, with comparisons turned round."""
    match part:
        case Truth(value):
            return Truth(not value)
        case Not(inner):
            return inner
        case Compare(left, order, right) if order in _CONTRARY:
            return Compare(left, _CONTRARY[order], right)
        case OneOf(value, among, outside):
            return OneOf(value, among, not outside)
        case _:
            return Not(part)


_CONTRARY = {
    Order.LESS: Order.AT_LEAST,
    Order.AT_LEAST: Order.LESS,
    Order.MORE: Order.AT_MOST,
    Order.AT_MOST: Order.MORE,
}
