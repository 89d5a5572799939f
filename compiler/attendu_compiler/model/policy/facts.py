"""Facts: what a case is made of, with the words that name it."""

import enum

from attrs import field, frozen

from attendu_compiler.model.formula import Formula, ReadingIs, disj, negate
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Span


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
