"""The whole compiler on one page: the passes in order, each stopped by the errors that bar it."""

from collections.abc import Mapping
from typing import Protocol

from attrs import evolve, field, frozen

from attendu_compiler.checks import run_checks
from attendu_compiler.model.policy import Fact, Policy
from attendu_compiler.model.resolve import digest, resolve, resolve_facts
from attendu_compiler.plan.dates_cluster import TooManyVectorsError
from attendu_compiler.plan.lower import UNDECIDED_DATES, lower
from attendu_compiler.plan.records import Plan
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Report, Severity
from attendu_dsl.source import Source, read_official, read_source


@frozen(kw_only=True)
class Seen:
    """Another act when it was looked at: digests of its files and of its notions, "" without them."""

    inputs: str
    notions: str


@frozen(kw_only=True)
class Compilation:
    """What a run of the compiler produced, as far as it went.

    ``sources`` gives every text that a diagnostic may point into, by name; ``neighbours`` what was
    seen of each other act that was looked at, by slug.
    """

    slug: str
    report: Report
    sources: Mapping[str, Source]
    file: n.File | None = None
    policy: Policy | None = None
    plan: Plan | None = None
    neighbours: Mapping[str, Seen] = field(factory=dict)


class Memory(Protocol):
    """Trees already read, by the digest of the file's bytes and its name."""

    def recall(self, key: str) -> n.File | None:
        """The tree of a file read before without a finding, or None."""
        ...

    def keep(self, key: str, file: n.File) -> None:
        """Keep a tree for the next time."""
        ...


def compile_policy(
    slug: str,
    policy_name: str,
    policy_bytes: bytes,
    official_name: str,
    official_bytes: bytes | None,
    *,
    checks: bool = True,
    added: Mapping[str, bytes] | None = None,
    memory: Memory | None = None,
) -> Compilation:
    """Compile one act; the statements of ``added`` files (name → bytes) join those of its own.

    The plan is made as soon as every name binds, grounded or not: ``decide``, ``table``, ``diff``
    and ``mutants`` run on it.  ``checks`` adds the questions of :mod:`attendu_compiler.checks`.
    """
    report = Report()
    sources: dict[str, Source] = {}
    source = read_source(policy_bytes, policy_name, report)
    official = None
    if official_bytes is not None:
        official = read_official(official_bytes, official_name, report)
    for text in (source, official):
        if text is not None:
            sources[text.name] = text
    if source is None:
        return Compilation(slug=slug, report=report, sources=sources)
    file = _read(source, policy_bytes, memory, report)
    for name, data in (added or {}).items():
        joined = read_source(data, name, report)
        if joined is not None:
            sources[name] = joined
            more = _parse(joined, report)
            file = evolve(file, statements=(*file.statements, *more.statements))
    policy = resolve(
        file,
        source,
        official,
        report,
        source_digest=digest(policy_bytes),
        official_digest=digest(official_bytes) if official_bytes is not None else "",
    )
    report.drop_consequences([one.span.start for one in file.statements], source.name)
    if _bars_the_plan(report):
        return Compilation(slug=slug, report=report, sources=sources, file=file, policy=policy)
    try:
        plan = lower(policy, report)
    except TooManyVectorsError as undecided:
        names = ", ".join(f"« {policy.facts[name].name} »" for name in sorted(undecided.names))
        report.add(
            UNDECIDED_DATES,
            f"indécis : {names} se comparent entre elles de trop de façons",
            file.statements[0].span if file.statements else file.span,
            help="Faites d'une des comparaisons un fait à part, ou scindez le texte.",
        )
        return Compilation(slug=slug, report=report, sources=sources, file=file, policy=policy)
    if _bars_the_plan(report):
        return Compilation(slug=slug, report=report, sources=sources, file=file, policy=policy)
    if checks:
        run_checks(policy, plan, report)
    return Compilation(
        slug=slug, report=report, sources=sources, file=file, policy=policy, plan=plan
    )


#: Statements that declare facts: a twentieth of an act, and all that its neighbours need read.
_FACTS = ("fait", "concept", "groupe")


@frozen(kw_only=True)
class Neighbour:
    """An act as another one of the project sees it: its facts by id, and its official text."""

    slug: str
    facts: Mapping[str, Fact]
    official: str

    def notions(self) -> str:
        """A digest of all that another act can hold its notions against."""
        lines = sorted(f"{f.name} {f.kind} {f.options} {f.unit}" for f in self.facts.values())
        return digest("\0".join((*lines, self.official)).encode())


def read_neighbour(
    slug: str, name: str, policy_bytes: bytes, official_bytes: bytes, memory: Memory | None = None
) -> Neighbour | None:
    """The facts of another act, bound and nothing more; None when it cannot be read."""
    report = Report()
    source = read_source(policy_bytes, name, report)
    official = read_official(official_bytes, "texte.md", report)
    if source is None:
        return None
    known = memory.recall(_key(source, policy_bytes)) if memory is not None else None
    file = known or _parse(source, report, only=_FACTS)
    text = official.text if official is not None else ""
    return Neighbour(slug=slug, facts=resolve_facts(file, source), official=text)


def _read(source: Source, data: bytes, memory: Memory | None, report: Report) -> n.File:
    """The tree of a file, from memory when these very bytes were read without a finding."""
    key = _key(source, data)
    known = memory.recall(key) if memory is not None else None
    if known is not None:
        return known
    before = len(report.diagnostics)
    file = _parse(source, report)
    if memory is not None and len(report.diagnostics) == before:
        memory.keep(key, file)
    return file


def _key(source: Source, data: bytes) -> str:
    return digest(source.name.encode() + b"\0" + data)


def _parse(source: Source, report: Report, *, only: tuple[str, ...] = ()) -> n.File:
    """The tree of a text that nobody remembers: only then is the parser worth its loading."""
    from attendu_dsl.parse import parse

    return parse(source, report, only=only)


def _bars_the_plan(report: Report) -> bool:
    """Whether something was unreadable or unbound: wording alone (A3xx) bars nothing."""
    return any(
        diagnostic.severity is Severity.ERROR and not diagnostic.code.id.startswith("A3")
        for diagnostic in report.diagnostics
    )
