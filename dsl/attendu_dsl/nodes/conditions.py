"""Conditions: what is asked of a fact, of a result, of a group, of several together."""

import enum
from typing import TypeAlias

from attrs import field, frozen

from attendu_dsl.nodes.words import Amount, Anchor, Day, Node, Number, Quantity, Words


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
