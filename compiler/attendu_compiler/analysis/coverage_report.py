"""What became of every character of the official text (design § 2.2 and § 5.1)."""

from collections.abc import Iterator
from functools import cached_property

from attrs import field, frozen

from attendu_compiler.analysis.ungrounded import ungrounded
from attendu_compiler.model.clauses import Attributes
from attendu_compiler.model.policy import Policy, Quotation
from attendu_compiler.model.quoting import index_official
from attendu_compiler.model.wording.coverage import Coverage, measure
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Report
from attendu_dsl.vocabulary import HEADS

_KEYWORDS = {kind: keyword for keyword, kind in HEADS.items()}


@frozen(kw_only=True)
class CoverageReport:
    """The coverage of an act and, counted when asked, the written reasons that stand for wording."""

    policy: Policy = field(repr=False)
    coverage: Coverage

    @property
    def slug(self) -> str:
        """The act's."""
        return self.policy.slug

    @cached_property
    def reasons(self) -> int:
        """How many claims a written reason answers for, and no wording."""
        return sum(1 for checked in ungrounded(self.policy) if checked.reason is not None)

    @property
    def complete(self) -> bool:
        """Whether every character is accounted for."""
        return self.coverage.complete

    def as_json(self) -> dict[str, object]:
        """The JSON of the design, § 5.1."""
        coverage = self.coverage
        return {
            "slug": self.slug,
            "characters": coverage.characters,
            "quoted": coverage.quoted,
            "set_aside": coverage.set_aside,
            "markup": coverage.markup,
            "by_kind": dict(coverage.by_kind),
            "by_reason": dict(coverage.by_reason),
            "reasons_ungrounded": self.reasons,
            "uncovered": [
                {"start": gap.start, "end": gap.end, "text": gap.text} for gap in coverage.uncovered
            ],
        }

    def as_text(self) -> str:
        """A few lines of French."""
        coverage = self.coverage
        accounted = coverage.quoted + coverage.set_aside + coverage.markup
        share = 100 * accounted // max(1, coverage.characters)
        lines = [
            f"{self.slug} : {share} % de {coverage.characters} caractères",
            f"  cités : {coverage.quoted}",
            *(f"    {kind} : {count}" for kind, count in coverage.by_kind),
            f"  mis à part : {coverage.set_aside}",
            *(f"    {reason} : {count}" for reason, count in coverage.by_reason),
            f"  mise en forme : {coverage.markup}",
            f"  raisons écrites à défaut des mots : {self.reasons}",
        ]
        for gap in coverage.uncovered:
            lines.append(f"  sans réponse, de {gap.start} à {gap.end} : « {gap.text[:70]} »")
        return "\n".join(lines)


def coverage_of(policy: Policy) -> CoverageReport:
    """The coverage of a policy: quotations by kind of statement, set-asides by reason.

    The heading of a declared landmark is a title, set aside as such.
    """
    quoted: list[tuple[int, int, str]] = []
    set_aside: list[tuple[int, int, str]] = []
    for statement, quotation in quoted_statements(policy):
        for start, end in quotation.spans:
            if isinstance(statement, n.SetAside):
                reason = Attributes(statement, Report()).text("raison") or "sans raison"
                set_aside.append((start, end, reason))
            else:
                quoted.append((start, end, _KEYWORDS[type(statement)]))
    official = index_official(policy.official, policy.official_name, policy.file, Report())
    for mark in official.places.landmarks:
        if mark.heading is not False:
            end = policy.official.find("\n", mark.start)
            set_aside.append((mark.start, end if end >= 0 else len(policy.official), "titre"))
    return CoverageReport(policy=policy, coverage=measure(policy.official, quoted, set_aside))


def quoted_statements(policy: Policy) -> Iterator[tuple[n.Statement, Quotation]]:
    """Every quotation with the statement it belongs to."""
    found: dict[int, tuple[Quotation, ...]] = {}
    for fact in policy.facts.values():
        found[id(fact.written)] = fact.quotations
    for group in policy.groups.values():
        found[id(group.written)] = group.quotations
    for outcome in policy.outcomes.values():
        found[id(outcome.written)] = outcome.quotations
    for rule in policy.rules.values():
        found[id(rule.written)] = rule.quotations
    for entry in policy.entries:
        found[id(entry.written)] = entry.quotations
    for assumption in policy.assumptions:
        found[id(assumption.written)] = assumption.quotations
    for reading in policy.readings.values():
        found[id(reading.written)] = reading.quotations
    for table in policy.official_tables.values():
        found[id(table.written)] = table.quotations
    header = [s for s in policy.file.statements if isinstance(s, n.Text)]
    for statement in policy.file.statements:
        for quotation in found.get(id(statement), ()):
            yield statement, quotation
    by_span = {quotation.span: quotation for _, quotation in policy.quotations}
    for statement in header:
        for clause in statement.clauses:
            if isinstance(clause, n.Citation):
                for quote in clause.quotes:
                    if quote.span in by_span:
                        yield statement, by_span[quote.span]
