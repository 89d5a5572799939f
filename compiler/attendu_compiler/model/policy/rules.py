"""Outcomes and rules, readings, and what is listed, shown or carried to results."""

import enum
from fractions import Fraction
from functools import cached_property
from typing import TypeAlias

from attrs import field, frozen

from attendu_compiler.model.formula import Formula, Measure, conj, negate
from attendu_compiler.model.policy.facts import Quotation
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Span
from attendu_dsl.nodes import Bound, Status


class Kind(enum.Enum):
    """The kinds of outcome; the values are the French codes that every output prints."""

    ACT = "acte"
    FORMALITY = "formalite"
    ENTITLEMENT = "droit"
    EFFECT = "effet"
    STATE = "etat"
    RESULT = "resultat"


@frozen(kw_only=True)
class Outcome:
    """What a text decides about a case.

    ``members`` are the slugs of the acts of a family (« autre APRF »).  ``silence`` is what the
    transcription says of the cases that no rule reaches.
    """

    slug: str
    name: str
    kind: Kind
    bearer: str = ""
    beneficiary: str = ""
    family: str | None = None
    members: tuple[str, ...] = ()
    silence: str = ""
    help: str = ""
    attributes: tuple[tuple[str, str], ...] = ()
    aliases: tuple[str, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    written: n.Statement | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class ShareOf:
    """An exact fraction of a fact's value (« le tiers de la période »)."""

    fraction: Fraction
    fact: str


@frozen(kw_only=True)
class Literal:
    """A value with its unit: ``unit`` is « mois », « jour », « heure », « EUR », « date »…

    ``value`` is (months, days) for calendar durations, an ordinal for a date, else a fraction.
    """

    value: Measure
    unit: str
    written: str


@frozen(kw_only=True)
class Wording:
    """A value that only words give."""

    text: str


ResultValue: TypeAlias = ShareOf | Literal | Wording


@frozen(kw_only=True)
class Conclusion:
    """What a rule gives for one outcome."""

    outcome: str
    status: Status
    exceptional: bool = False
    principle: bool = False
    bound: Bound | None = None
    values: tuple[ResultValue, ...] = ()
    instead: ResultValue | None = None
    route: str | None = None
    refers_to: str | None = None
    span: Span = field(eq=False, repr=False)


@frozen(kw_only=True)
class Rule:
    """A rule: it gives its conclusions when its conditions are met and no exception is.

    ``condition`` joins the rule's own conditions; ``scope``, ``applicable`` and ``readings`` are
    kept apart because results tell them apart.
    """

    id: str
    name: str
    condition: Formula
    scope: Formula
    applicable: Formula
    readings: tuple[tuple[str, str], ...]
    exceptions: tuple[Formula, ...]
    conclusions: tuple[Conclusion, ...]
    derogates: tuple[str, ...]
    quotations: tuple[Quotation, ...]
    legal_basis: tuple[str, ...] = ()
    justifications: tuple[tuple[str, str], ...] = ()
    written: n.Statement = field(eq=False, repr=False)

    @cached_property
    def grounds(self) -> Formula:
        """Everything that it asks but its applicability in time and its reading."""
        return conj(self.scope, self.condition, *map(negate, self.exceptions))


@frozen(kw_only=True)
class Reading:
    """A passage open to several readings; ``retained`` is None when none is."""

    slug: str
    name: str
    question: str
    variants: tuple[tuple[str, str, str], ...]
    retained: str | None
    reason: str
    quotations: tuple[Quotation, ...]
    written: n.Statement = field(eq=False, repr=False)


@frozen(kw_only=True)
class Entry:
    """A statement that decides nothing by itself and is kept whole.

    ``keyword`` is its word in the language (« devoir », « consigne », « pièces », « renvoi »…);
    ``attributes`` its « clé : valeur » pairs in order, a list when bullets follow; ``concerns`` the
    ids of the facts, outcomes and rules it is tied to; ``condition`` its « si », when it has one.
    """

    keyword: str
    slug: str
    name: str
    attributes: tuple[tuple[str, tuple[str, ...]], ...]
    concerns: tuple[str, ...] = ()
    condition: Formula | None = None
    fields: tuple[tuple[str, str, str], ...] = ()
    quotations: tuple[Quotation, ...] = ()
    written: n.Statement = field(eq=False, repr=False)

    def attribute(self, key: str) -> tuple[str, ...]:
        """The values of an attribute, empty when it is absent."""
        return next((values for name, values in self.attributes if name == key), ())
