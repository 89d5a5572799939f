"""Words and values: what every other node is made of."""

from fractions import Fraction

from attrs import field, frozen

from attendu_dsl.diagnostics import Span


@frozen(kw_only=True)
class Node:
    """Whatever has a place in the author's file."""

    span: Span = field(eq=False, repr=False)


@frozen(kw_only=True)
class Words(Node):
    """A name or a value in plain French: words separated by single spaces."""

    text: str


@frozen(kw_only=True)
class Quote(Node):
    """What stands between guillemets, without them, spaces and line breaks folded to one space."""

    text: str


@frozen(kw_only=True)
class Place(Node):
    """Where a quotation stands: ``(("§", "1.3"), ("al.", "2"))``."""

    parts: tuple[tuple[str, str], ...]


@frozen(kw_only=True)
class Quantity(Node):
    """A length of time: ``((Fraction(2), "mois"), (Fraction(12), "jour"))``; units are singular.

    ``written`` keeps the author's spelling (« cinq ans », « 5 ans »).
    """

    terms: tuple[tuple[Fraction, str], ...]
    written: str


@frozen(kw_only=True)
class Number(Node):
    """An exact number, whole or fraction, with the unit in words when one is written."""

    value: Fraction
    unit: str
    written: str


@frozen(kw_only=True)
class Amount(Node):
    """A sum of money, exact; ``currency`` is an ISO 4217 code (EUR, FRF)."""

    value: Fraction
    currency: str
    written: str


@frozen(kw_only=True)
class Day(Node):
    """A calendar date as written; its existence is checked when the model is built."""

    year: int
    month: int
    day: int


@frozen(kw_only=True)
class Anchor(Node):
    """A date fact, or one of its anniversaries (« le dix-huitième anniversaire de naissance »)."""

    name: Words
    anniversary: int | None = None
    written: str = field(default="", eq=False, repr=False)
