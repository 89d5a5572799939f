"""The syntax tree: what the author wrote, before any name is looked up.

A file is a sequence of statements; a statement is a head (its keyword and its name) and a sequence
of clauses.  The grammar admits any clause in any statement: which clauses a statement may carry is
a question of meaning, answered by :mod:`attendu_compiler.model` with a diagnostic of its own.

Spans never take part in equality, so that ``parse(show(tree)) == tree``.  Nor does ``written``, the
author's own spelling where several mean the same (« est exclue », « deux », « telle que »): it is
shown again as it was.
"""

import enum
from fractions import Fraction
from typing import TypeAlias

from attrs import field, frozen

from attendu_dsl.diagnostics import Span


@frozen(kw_only=True)
class Node:
    """Whatever has a place in the author's file."""

    span: Span = field(eq=False, repr=False)


# --- Words and values ----------------------------------------------------------------------------


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


# --- Conditions ----------------------------------------------------------------------------------


class Comparator(enum.Enum):
    """The words that compare; the value is the canonical French spelling."""

    LESS = "moins de"
    MORE = "plus de"
    AT_LEAST = "au moins"
    AT_MOST = "au plus"
    EXACTLY = "exactement"
    BEFORE = "avant"
    AFTER = "après"
    FROM = "à compter de"
    UNTIL = "jusqu'à"
    WITHIN = "dans les"


Literal: TypeAlias = Quantity | Number | Amount | Day


@frozen(kw_only=True)
class Threshold(Node):
    """``moins de 3 mois``, ``avant le 1er janvier 2007``; without a comparator, EXACTLY."""

    comparator: Comparator
    literal: Literal
    since: bool = field(default=False, eq=False, repr=False)


@frozen(kw_only=True)
class Relative(Node):
    """A date against another: ``moins de 10 ans après la naissance``, ``avant l'entrée``.

    ``offset`` is absent for BEFORE, AFTER, FROM, UNTIL and EXACTLY; WITHIN means from the anchor
    to the offset after it, both ends included.
    """

    comparator: Comparator
    offset: Quantity | None
    anchor: Anchor
    since: bool = field(default=False, eq=False, repr=False)
    article: str = field(default="", eq=False, repr=False)


@frozen(kw_only=True)
class Option(Node):
    """``nationalité : roumaine ou bulgare``: the words are split when the options are known."""

    words: Words
    excluded: bool


@frozen(kw_only=True)
class Contains(Node):
    """``documents : comprend passeport``: a value of an open or closed list of values."""

    words: Words
    excluded: bool


@frozen(kw_only=True)
class YesNo(Node):
    """``polygamie : non``."""

    value: bool


@frozen(kw_only=True)
class Unknown(Node):
    """``polygamie : inconnu``."""


Value: TypeAlias = Threshold | Relative | Option | Contains | YesNo | Unknown


@frozen(kw_only=True)
class Holds(Node):
    """A yes/no fact, concept or state by its name, or its absence."""

    name: Words
    absent: bool


@frozen(kw_only=True)
class Compare(Node):
    """A fact against values joined by « et »."""

    name: Words
    values: tuple[Value, ...]


class Status(enum.Enum):
    """The statuses of an outcome; the value is the code that every output prints."""

    MANDATORY = "obligatoire"
    RECOMMENDED = "recommande"
    POSSIBLE = "possible"
    DISCOURAGED = "deconseille"
    EXCLUDED = "exclu"
    REQUIRED = "exige"
    NOT_REQUIRED = "non_exige"
    ENTITLED = "de_droit"
    AUTOMATIC = "automatique"
    ESTABLISHED = "etabli"
    NOT_ESTABLISHED = "non_etabli"
    VALUE = "valeur"
    SILENT = "non_prevu"
    GOVERNED_ELSEWHERE = "regi_par_un_autre_texte"
    NOT_APPLICABLE = "non_applicable"
    UNDETERMINED = "indetermine"


@frozen(kw_only=True)
class StatusTest(Node):
    """``carte de résident est possible``; ``is_open`` is « est ouvert », at least possible.

    ``negated`` is « n'est pas ouvert ».
    """

    outcome: Words
    status: Status | None
    is_open: bool
    negated: bool = False
    written: str = field(default="", eq=False, repr=False)


class Quantifier(enum.Enum):
    """How many of the conditions below must be met; the value is the canonical spelling."""

    ALL = "toutes ces conditions sont remplies"
    ANY = "au moins une de ces conditions est remplie"
    NONE = "aucune de ces conditions n'est remplie"
    ONE = "une seule de ces conditions est remplie"
    AT_LEAST = "au moins {} de ces conditions sont remplies"


@frozen(kw_only=True)
class Quantified(Node):
    """A list of conditions under an explicit quantifier; ``count`` only for AT_LEAST."""

    quantifier: Quantifier
    count: int | None
    items: tuple["Item", ...]
    written: str = field(default="", eq=False, repr=False)


class GroupQuantifier(enum.Enum):
    """How many persons of a group; the value names the form."""

    SOME = "au moins un"
    AT_LEAST = "au moins n"
    EVERY = "chaque"
    NONE = "aucun"
    THIS = "un"
    NO_OTHER = "aucun autre"


@frozen(kw_only=True)
class ForGroup(Node):
    """``au moins un enfant tel que :`` and what is said of that one child.

    ``THIS`` (« un enfant tel que : ») and ``NO_OTHER`` (« aucun autre enfant ») are the facts of a
    case, not conditions.
    """

    quantifier: GroupQuantifier
    count: int | None
    group: Words
    items: tuple["Item", ...]
    written: tuple[str, str] = field(default=("", ""), eq=False, repr=False)


@frozen(kw_only=True)
class Comment(Node):
    """A line that begins with ``#``, kept where it stands."""

    text: str


Condition: TypeAlias = Holds | Compare | StatusTest | Quantified | ForGroup
Item: TypeAlias = Condition | Comment


# --- Conclusions ---------------------------------------------------------------------------------


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


# --- Clauses -------------------------------------------------------------------------------------


@frozen(kw_only=True)
class Citation(Node):
    """A place and the wording that stands there; several quotations may share the place."""

    place: Place
    quotes: tuple[Quote, ...]


@frozen(kw_only=True)
class Attribute(Node):
    """``clé : valeur``, with bullets below it when the value is a list.

    ``values`` are its parts, cut at commas and semicolons; ``written`` is the whole, which is what a
    text meant to be read (« aide », « objet ») says.
    """

    key: str
    values: tuple[Words | Quote, ...]
    items: tuple[Item, ...]
    written: str = field(default="", eq=False, repr=False)


class ClauseWord(enum.Enum):
    """The words that introduce a condition."""

    IF = "si"
    UNLESS = "sauf si"
    APPLICABLE = "applicable si"
    NECESSARY = "suppose"
    SUFFICIENT = "dès lors que"
    EQUIVALENT = "c'est-à-dire"
    EXAMPLE = "par exemple"
    THEN = "alors"
    ALWAYS = "toujours"
    NEVER = "jamais"
    GIVEN = "étant donné"


class LinkWord(enum.Enum):
    """The words that tie a statement to another by its name."""

    DEROGATES = "par dérogation à la règle"
    READING = "selon la lecture"
    SITUATION = "dans la situation"
    SCOPE = "dans le champ"


@frozen(kw_only=True)
class Link(Node):
    """``par dérogation à la règle X``; ``variant`` only for a reading."""

    word: LinkWord
    target: Words
    variant: Words | None = None


@frozen(kw_only=True)
class When(Node):
    """A condition and the word that introduces it; ``items`` are joined by « et » when several.

    ``under`` is the reading to which this one clause belongs (« selon la lecture L, variante V,
    dès lors que … »); None when it belongs to all.
    """

    word: ClauseWord
    items: tuple[Item, ...]
    under: Link | None = None


@frozen(kw_only=True)
class Then(Node):
    """``alors …``: one conclusion a line."""

    conclusion: Conclusion


@frozen(kw_only=True)
class Growing(Node):
    """``quand durée du séjour augmente, expulsion reste ouvert``: a monotonicity to be proved."""

    fact: Words
    outcome: Words
    stays_open: bool
    written: str = field(default="", eq=False, repr=False)


@frozen(kw_only=True)
class Justification(Node):
    """``justification de « 5 ans » : « … »``: a written reason for what the quotation lacks."""

    element: Quote
    reason: Quote


@frozen(kw_only=True)
class Variant(Node):
    """``variante large : « … »``: one way to read a passage."""

    name: Words
    text: Quote


@frozen(kw_only=True)
class Row(Node):
    """``ligne « < 3 mois »`` and the conditions that make it."""

    title: Quote
    items: tuple[Item, ...]


@frozen(kw_only=True)
class Cell(Node):
    """``cellule « ligne », « colonne » : « oui »``: one cell of an official table."""

    row: Quote
    column: Quote
    quote: Quote


@frozen(kw_only=True)
class FormField(Node):
    """``rubrique 1.6 « Date de naissance » : date``."""

    number: str
    title: Quote
    kind: Words


Clause: TypeAlias = (
    Citation
    | Attribute
    | When
    | Then
    | Growing
    | Link
    | Justification
    | Variant
    | Row
    | Cell
    | FormField
    | Comment
)


# --- Statements ----------------------------------------------------------------------------------


@frozen(kw_only=True)
class Statement(Node):
    """A head and its clauses; ``remarks`` are the comments just above the head."""

    name: Words
    clauses: tuple[Clause, ...]
    remarks: tuple[Comment, ...] = ()


class Text(Statement):
    """``texte``: the identity of the act."""


class Landmark(Statement):
    """``repère``: where a paragraph, an article, a note or an annex begins."""


class Join(Statement):
    """``raccord``: wording that a page break cut in two."""


class Gap(Statement):
    """``lacune``: a part that the document lacks."""


class Defect(Statement):
    """``sic``: a defect of the document, signalled and left."""


class Reference(Statement):
    """``renvoi``: another act, article, decision, treaty, telegram."""


class SetAside(Statement):
    """``sans portée normative``: sentences that give nothing to decide, and why."""


class Fact(Statement):
    """``fait``: what can be asked about a case."""


class Group(Statement):
    """``groupe``: several persons or things, each with facts of its own."""


class Assumption(Statement):
    """``supposition``: what is known between facts."""


class Scope(Statement):
    """``champ``: what a block of rules applies to, quoted once."""


class Evidence(Statement):
    """``pièces``: documents of proof, how they combine, and their force."""


class Concept(Statement):
    """``concept``: a notion with the force that the text gives to its elements."""


class State(Statement):
    """``état``: a legal situation given by rules and usable as a condition."""


class Indications(Statement):
    """``faisceau``: indications shown to whoever appraises, never added up."""


class Act(Statement):
    """``acte``: what an authority may, must or may not do."""


class Formality(Statement):
    """``formalité``: what is, or is not, required of a person."""


class Entitlement(Statement):
    """``droit``: what a person has without any appraisal."""


class Effect(Statement):
    """``effet``: what the text itself brings about, without a decision."""


class Result(Statement):
    """``résultat``: a value, a maximum, a minimum or a range."""


class Duty(Statement):
    """``devoir``: a duty of a service, listed for the text."""


class Deadline(Statement):
    """``délai``: from when, how long, and what its expiry brings."""


class Rule(Statement):
    """``règle``: conditions, exceptions and conclusions beside their wording."""


class Reading(Statement):
    """``lecture``: a passage open to several readings."""


class Directive(Statement):
    """``consigne``: how a power is to be used."""


class Rationale(Statement):
    """``motif``: the reason that the text gives."""


class Preference(Statement):
    """``préférence``: which of two acts the text would rather see."""


class Amendment(Statement):
    """``modification``: the change that the act makes to another."""


class Delegation(Statement):
    """``délégation``: who signs what, when who is absent, within which limits."""


class Form(Statement):
    """``formulaire``: numbered fields to be filled in."""


class Situation(Statement):
    """``situation``: facts that several cases share."""


class Case(Statement):
    """``cas``: facts and the outcomes expected of them."""


class Property(Statement):
    """``propriété``: what is true of every possible case."""


class Table(Statement):
    """``tableau``: a decision table to be derived."""


class OfficialTable(Statement):
    """``tableau officiel``: a table printed in the act, cell by cell."""


class Proofreading(Statement):
    """``relecture``: who transcribed, who reread, on which wording."""


@frozen(kw_only=True)
class File(Node):
    """A whole `.attendu` file; comments after the last statement stand in ``ending``."""

    statements: tuple[Statement, ...]
    ending: tuple[Comment, ...] = ()
