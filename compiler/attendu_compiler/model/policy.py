"""A policy: an act transcribed, with every name bound and every quotation found."""

import enum
from fractions import Fraction
from functools import cached_property
from typing import TypeAlias

from attrs import field, frozen

from attendu_compiler.model.formula import Formula, Measure, ReadingIs, conj, disj, negate
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Span
from attendu_dsl.nodes import Bound, Status

# --- Wording -------------------------------------------------------------------------------------


@frozen(kw_only=True)
class Quotation:
    """Wording found in ``texte.md``.

    ``spans`` are offsets into the official text, one a segment; empty when it was not found.
    ``text`` is the wording as quoted, ``place`` as a lawyer writes it (« § 2.3, al. 1 »).
    """

    place: str
    parts: tuple[tuple[str, str], ...]
    text: str
    spans: tuple[tuple[int, int], ...] = field(eq=False)
    span: Span = field(eq=False, repr=False)


# --- Facts ---------------------------------------------------------------------------------------


class FactKind(enum.Enum):
    """What the answer to a fact looks like; the values are those of the JSON of a policy."""

    YES_NO = "yes_no"
    CHOICE = "choice"
    SEVERAL = "several"
    WHOLE = "whole"
    AMOUNT = "amount"
    DATE = "date"
    MOMENT = "moment"
    ELAPSED = "elapsed"


class Nature(enum.Enum):
    """Who may answer, and whether it may be asked at all."""

    PLAIN = "plain"
    APPRAISAL = "appraisal"
    ELSEWHERE = "governed_elsewhere"
    NOT_COLLECTED = "not_collected"
    SENSITIVE = "sensitive"
    OUTCOME_OF_ANOTHER = "outcome_of_another_person"


@frozen(kw_only=True)
class Option:
    """One value of a closed or open list; ``open_end`` is « autre élément de même nature »."""

    slug: str
    name: str
    open_end: bool = False


@frozen(kw_only=True)
class Fact:
    """What can be asked of a case.

    ``id`` is the slug, prefixed by its group's for a person's fact (``enfant.ne_en_france``).
    ``until`` is the id of the date fact at which an elapsed duration given as a start date ends.
    ``natures`` lists every nature that applies; ``authority`` is who appraises.
    """

    id: str
    slug: str
    name: str
    kind: FactKind
    options: tuple[Option, ...] = ()
    unit: str = ""
    currency: str = ""
    until: str | None = None
    question: str = ""
    help: str = ""
    natures: frozenset[Nature] = frozenset()
    authority: str = ""
    governed_by: str = ""
    judged_at: str = ""
    aliases: tuple[str, ...] = ()
    same_as: str = ""
    group: str | None = None
    is_concept: bool = False
    quotations: tuple[Quotation, ...] = ()
    written: n.Statement | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Group:
    """Several persons (or things), each with facts of its own."""

    slug: str
    name: str
    facts: tuple[str, ...]
    question: str = ""
    help: str = ""
    aliases: tuple[str, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    written: n.Statement | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Assumption:
    """A formula that every admissible case satisfies: a supposition, or the force of a concept.

    ``formula`` binds under the variant ``reading`` (reading, variant) alone; always when None.
    """

    name: str
    formula: Formula
    reading: tuple[str, str] | None = None
    quotations: tuple[Quotation, ...] = ()
    written: n.Statement = field(eq=False, repr=False)

    @property
    def whole(self) -> Formula:
        """What every admissible case satisfies, whatever the reading."""
        if self.reading is None:
            return self.formula
        return disj(negate(ReadingIs(*self.reading)), self.formula)


class Force(enum.Enum):
    """The force that a text gives to an element of a concept."""

    NECESSARY = "suppose"
    SUFFICIENT = "dès lors que"
    EQUIVALENT = "c'est-à-dire"
    EXAMPLE = "par exemple"


@frozen(kw_only=True)
class Element:
    """One element of a concept with its force, and the (reading, variant) that alone gives it."""

    force: Force
    formula: Formula
    reading: tuple[str, str] | None = None


@frozen(kw_only=True)
class Concept:
    """A notion of the text: a fact of the same name, and elements of various force."""

    fact: str
    elements: tuple[Element, ...]


# --- Outcomes and rules --------------------------------------------------------------------------


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


# --- What is listed, shown, or carried to results ------------------------------------------------


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


# --- Cases, properties, tables -------------------------------------------------------------------


@frozen(kw_only=True)
class Given:
    """The facts of a case, in the JSON form that ``attendu decide`` reads."""

    facts: tuple[tuple[str, object], ...] = field(hash=False)


@frozen(kw_only=True)
class Expectation:
    """An outcome that a case expects.

    ``statuses`` is one status, or those of « est ouvert »; ``rules`` must be among the rules that
    hold, ``between`` among the statuses still possible, ``missing`` among the missing facts.
    ``instead`` is the value that the result had before, None when the case does not say it.
    """

    outcome: str
    statuses: frozenset[Status]
    exceptional: bool
    principle: bool
    value: tuple[ResultValue, ...]
    bound: Bound | None
    instead: ResultValue | None = None
    rules: tuple[str, ...]
    between: frozenset[Status]
    missing: tuple[str, ...]
    negated: bool = False
    span: Span = field(eq=False, repr=False)


@frozen(kw_only=True)
class Case:
    """Facts and the outcomes expected of them.

    ``readings`` are the (reading, variant) under which it is decided; elsewhere the retained ones.
    """

    slug: str
    name: str
    facts: dict[str, object] = field(hash=False)
    expected: tuple[Expectation, ...]
    readings: tuple[tuple[str, str], ...] = ()
    written: n.Statement = field(eq=False, repr=False)


class PropertyForm(enum.Enum):
    """What a property says of every case."""

    IMPLIES = "si … alors …"
    ALWAYS = "toujours"
    NEVER = "jamais"
    STAYS_OPEN = "reste ouvert"
    STAYS_CLOSED = "reste fermé"


@frozen(kw_only=True)
class Property:
    """True of every possible case: ``premise`` implies ``conclusion``, or a monotonicity."""

    slug: str
    name: str
    form: PropertyForm
    premise: Formula
    conclusion: Formula
    fact: str | None = None
    outcome: str | None = None
    reading: tuple[tuple[str, str], ...] = ()
    written: n.Statement = field(eq=False, repr=False)


@frozen(kw_only=True)
class TableRow:
    """A row of a table: its title and the condition that makes it."""

    title: str
    condition: Formula


@frozen(kw_only=True)
class Table:
    """A decision table to be derived.

    ``columns`` are outcome slugs with the titles to print; ``visible`` the fact ids that a cell may
    mention; ``style`` « non, sauf si » or « oui, si ».
    """

    slug: str
    name: str
    title: str
    rows: tuple[TableRow, ...]
    columns: tuple[tuple[str, str], ...]
    visible: tuple[str, ...]
    style: str
    row_header: str
    written: n.Statement = field(eq=False, repr=False)


@frozen(kw_only=True)
class OfficialCell:
    """One cell of a table printed in the act."""

    row: str
    column: str
    text: str
    span: Span = field(eq=False, repr=False)


@frozen(kw_only=True)
class OfficialTable:
    """A table printed in the act and the derived table that it is held against."""

    slug: str
    name: str
    table: str
    cells: tuple[OfficialCell, ...]
    quotations: tuple[Quotation, ...]
    written: n.Statement = field(eq=False, repr=False)


# --- The whole -----------------------------------------------------------------------------------


@frozen(kw_only=True)
class Policy:
    """An act transcribed.

    Mappings are keyed by slug (facts by id), in the order of the file; that order is used only to
    print, never to decide.  ``official`` is the exact text of ``texte.md``.
    """

    slug: str
    header: tuple[tuple[str, tuple[str, ...]], ...]
    applicable: Formula
    reference_date: str | None
    facts: dict[str, Fact]
    groups: dict[str, Group]
    outcomes: dict[str, Outcome]
    rules: dict[str, Rule]
    readings: dict[str, Reading]
    concepts: dict[str, Concept]
    assumptions: tuple[Assumption, ...]
    entries: tuple[Entry, ...]
    cases: tuple[Case, ...]
    properties: tuple[Property, ...]
    tables: dict[str, Table]
    official_tables: dict[str, OfficialTable]
    quotations: tuple[tuple[str, Quotation], ...]
    official: str
    official_name: str
    file: n.File = field(eq=False, repr=False)
    #: SHA-256 of the `.attendu` bytes.
    source: str = ""
    #: SHA-256 of ``texte.md``.
    text_digest: str = ""

    def head(self, key: str) -> tuple[str, ...]:
        """The values of a header attribute, empty when it is absent."""
        return next((values for name, values in self.header if name == key), ())

    def entries_of(self, keyword: str) -> tuple[Entry, ...]:
        """The entries of one keyword."""
        return tuple(entry for entry in self.entries if entry.keyword == keyword)
