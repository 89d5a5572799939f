"""A policy: an act transcribed, with every name bound and every quotation found."""

from attrs import field, frozen

from attendu_compiler.model.formula import Formula
from attendu_compiler.model.policy.cases import (
    Case,
    Expectation,
    Given,
    OfficialCell,
    OfficialTable,
    Property,
    PropertyForm,
    Table,
    TableRow,
)
from attendu_compiler.model.policy.facts import (
    Assumption,
    Concept,
    Element,
    Fact,
    FactKind,
    Force,
    Group,
    Nature,
    Option,
    Quotation,
)
from attendu_compiler.model.policy.rules import (
    Conclusion,
    Entry,
    Kind,
    Literal,
    Outcome,
    Reading,
    ResultValue,
    Rule,
    ShareOf,
    Wording,
)
from attendu_dsl import nodes as n

__all__ = [
    "Assumption",
    "Case",
    "Concept",
    "Conclusion",
    "Element",
    "Entry",
    "Expectation",
    "Fact",
    "FactKind",
    "Force",
    "Given",
    "Group",
    "Kind",
    "Literal",
    "Nature",
    "OfficialCell",
    "OfficialTable",
    "Option",
    "Outcome",
    "Policy",
    "Property",
    "PropertyForm",
    "Quotation",
    "Reading",
    "ResultValue",
    "Rule",
    "ShareOf",
    "Table",
    "TableRow",
    "Wording",
]


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
