"""Clauses: the lines of a statement."""

import enum
from typing import TypeAlias

from attrs import field, frozen

from attendu_dsl.nodes.conclusions import Conclusion
from attendu_dsl.nodes.conditions import Comment, Item
from attendu_dsl.nodes.words import Node, Place, Quote, Words


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
