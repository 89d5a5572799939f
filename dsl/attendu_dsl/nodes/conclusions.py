"""Conclusions: what a rule says of its outcome, and the values that it gives."""

import enum
from fractions import Fraction
from typing import TypeAlias

from attrs import field, frozen

from attendu_dsl.nodes.conditions import Status
from attendu_dsl.nodes.words import Amount, Day, Node, Number, Quantity, Quote, Words


class Bound(enum.Enum):
    """What a value says: itself, a maximum, a minimum, a range, or « fixed by »."""

    EXACT = "exact"
    MAX = "max"
    MIN = "min"
    RANGE = "range"
    FIXED_BY = "fixed_by"


@frozen(kw_only=True)
class Share(Node):
    """An exact fraction of a fact: ``1/3 de période de perception``."""

    fraction: Fraction
    fact: Words
    written: str


Measure: TypeAlias = Quantity | Number | Amount | Day | Share | Quote | Words


@frozen(kw_only=True)
class Conclusion(Node):
    """What follows « alors »: the outcome, its status, its flags, its value.

    ``instead`` is the value that a changed law gave before (« au lieu de 10 heures »);
    ``governed_by`` names a reference for GOVERNED_ELSEWHERE, a gap for UNDETERMINED;
    ``rules`` are those that a case expects (« selon la règle … »).
    """

    outcome: Words
    status: Status | None
    is_open: bool = False
    negated: bool = False
    exceptional: bool = False
    principle: bool = False
    bound: Bound | None = None
    measures: tuple[Measure, ...] = ()
    instead: Measure | None = None
    route: Quote | None = None
    governed_by: Words | None = None
    rules: tuple[Words, ...] = ()
    missing: tuple[Words, ...] = ()
    between: tuple[Status, ...] = ()
    written: str = field(default="", eq=False, repr=False)
