"""Cases, properties and tables: what an author expects of an act."""

import enum

from attrs import field, frozen

from attendu_compiler.model.formula import Formula
from attendu_compiler.model.policy.facts import Quotation
from attendu_compiler.model.policy.rules import ResultValue
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Span
from attendu_dsl.nodes import Bound, Status


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
