"""From the syntax tree to the model: every name bound, every quotation found."""

import hashlib

from attendu_compiler.model.cases import bind_cases
from attendu_compiler.model.clauses import Attributes, only_clauses
from attendu_compiler.model.concepts import bind_assumptions, bind_concepts
from attendu_compiler.model.conditions import bind_all
from attendu_compiler.model.entries import bind_entries
from attendu_compiler.model.facts import (
    bind_facts,
    declare_facts,
    declare_groups,
    fact_id,
)
from attendu_compiler.model.formula import ALWAYS, NEVER, Formula, ReadingIs, conj, disj, negate
from attendu_compiler.model.names import Names, Symbol, slugify
from attendu_compiler.model.outcomes import bind_outcomes, declare_outcomes
from attendu_compiler.model.policy import Fact, Policy, Quotation, Reading
from attendu_compiler.model.properties import bind_properties
from attendu_compiler.model.quoting import (
    NO_OFFICIAL_TEXT,
    WRONG_DIGEST,
    find_quotations,
    index_official,
)
from attendu_compiler.model.rules import (
    bind_readings,
    bind_rules,
    condition_of,
    declare_named,
    linked_readings,
)
from attendu_compiler.model.scene import Scene
from attendu_compiler.model.tables import bind_official_tables, bind_tables
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Report, Span
from attendu_dsl.nodes import ClauseWord
from attendu_dsl.source import Source

HEADER_KEYS = (
    "intitulé",
    "nature",
    "auteur",
    "destinataires",
    "identifiant officiel",
    "date de signature",
    "date de publication",
    "date d'application",
    "territoire",
    "empreinte",
    "source",
    "force",
    "source de la force",
    "état actuel",
    "source de l'état actuel",
    "manque",
    "alinéas",
    "date de référence",
    "résumé",
    "langue",
    "titre court",
    "questionnaire",
)

NO_HEADER = Code(
    id="A271",
    title="texte sans en-tête",
    page="""Un fichier commence par `texte` suivi du nom de son dossier, puis l'identité de l'acte :
intitulé, nature, auteur, dates, empreinte du texte officiel.""",
    bad=Example(policy="fait polygamie\n"),
    good=Example(policy="texte exemple\n  intitulé : « Exemple »\n\nfait polygamie\n"),
)
SECOND_HEADER = Code(
    id="A272",
    title="deux en-têtes",
    page="""Un fichier décrit un seul acte : un seul `texte`.""",
    bad=Example(
        policy="texte exemple\n  intitulé : « Exemple »\n\ntexte autre\n  intitulé : « Autre »\n"
    ),
    good=Example(policy="texte exemple\n  intitulé : « Exemple »\n"),
)
SCOPE_CYCLE = Code(
    id="A273",
    title="champs en cercle",
    page="""Un champ ne peut être défini, directement ou par un autre, par lui-même.""",
    bad=Example(
        policy="texte exemple\n  intitulé : « Exemple »\n\nchamp a\n  si b\n\nchamp b\n  si a\n"
    ),
    good=Example(
        policy="texte exemple\n  intitulé : « Exemple »\n\nfait polygamie\n\nchamp a\n"
        "  si polygamie\n"
    ),
)

CODES = (NO_HEADER, SECOND_HEADER, SCOPE_CYCLE)


def resolve(
    file: n.File,
    source: Source,
    official: Source | None,
    report: Report,
    *,
    source_digest: str = "",
    official_digest: str = "",
) -> Policy:
    """Bind a file against its official text; digests are SHA-256 of the bytes of each."""
    return _Resolver(file, source, official, report).policy(source_digest, official_digest)


def resolve_facts(file: n.File, source: Source) -> dict[str, Fact]:
    """The facts of a file alone, by id, for another act that shares them; nothing is reported."""
    return _Resolver(file, source, None, Report()).facts_alone()


class _Resolver:
    """The state of one resolution: the names of each family, and what they are bound to."""

    def __init__(
        self, file: n.File, source: Source, official: Source | None, report: Report
    ) -> None:
        self.file = file
        self.source = source
        self.report = report
        self.official = official
        self.names = Names(sort="fait, acte, état…", report=report)
        self.groups = Names(sort="groupe", report=report)
        self.scopes = Names(sort="champ", report=report)
        self.rules = Names(sort="règle", report=report)
        self.readings = Names(sort="lecture", report=report)
        self.situations = Names(sort="situation", report=report)
        self.cases = Names(sort="cas", report=report)
        self.references = Names(sort="renvoi ou lacune", report=report)
        self._scope_formulas: dict[str, Formula | None] = {}
        self.bound_readings: tuple[dict[str, Reading], Names] = ({}, self.readings)

    def facts_alone(self) -> dict[str, Fact]:
        self._declare()
        facts, _ = bind_facts(self.names, self.groups, {}, self.report)
        return facts

    def policy(self, source_digest: str, official_digest: str) -> Policy:
        statements = self.file.statements
        header = self._header()
        quotations = self._quotations(header, official_digest)
        self._declare()
        facts, groups = bind_facts(self.names, self.groups, quotations, self.report)
        outcomes = bind_outcomes(self.names, quotations, self.report)
        scene = Scene(
            names=self.names,
            groups=self.groups,
            facts=facts,
            scope_formula=lambda symbol: self._scope(symbol, scene),
            report=self.report,
        )
        readings = bind_readings(self.readings, quotations, self.report)
        self.bound_readings = (readings, self.readings)
        concepts = bind_concepts(statements, self.names, scene, self.bound_readings, self.report)
        rules = bind_rules(
            self.rules,
            scene,
            self.scopes,
            readings,
            self.readings,
            outcomes,
            self.references,
            quotations,
            self.report,
        )
        tables = bind_tables(self.file, scene, outcomes, self.report)
        head = Attributes(header, Report()) if header is not None else None
        keys = tuple(head) if head is not None else ()
        return Policy(
            slug=header.name.text if header is not None else "",
            header=tuple((key, head.texts(key)) for key in keys) if head is not None else (),
            applicable=condition_of(header, ClauseWord.APPLICABLE, scene)
            if header is not None
            else NEVER,
            reference_date=self._reference_date(head),
            facts=facts,
            groups=groups,
            outcomes=outcomes,
            rules=rules,
            readings=readings,
            concepts=concepts,
            assumptions=bind_assumptions(statements, concepts, facts, scene, quotations),
            entries=bind_entries(self.file, scene, self.rules, quotations, self.report),
            cases=bind_cases(
                self.file,
                scene,
                self.situations,
                self.rules,
                outcomes,
                (readings, self.readings),
                self.report,
            ),
            properties=bind_properties(self.file, scene, (readings, self.readings), self.report),
            tables=tables,
            official_tables=bind_official_tables(self.file, tables, quotations, self.report),
            quotations=tuple(
                (type(statement).__name__, quotation)
                for statement in statements
                for quotation in quotations.get(id(statement), ())
            ),
            official=self.official.text if self.official is not None else "",
            official_name=self.official.name if self.official is not None else "",
            file=self.file,
            source=source_digest,
            text_digest=official_digest,
        )

    def _header(self) -> n.Text | None:
        headers = [s for s in self.file.statements if isinstance(s, n.Text)]
        if not headers:
            self.report.add(
                NO_HEADER,
                "ce fichier ne dit pas quel acte il transcrit",
                Span(self.source.name, 0, 0),
                help="Commencez par « texte » et le nom du dossier.",
            )
            return None
        for second in headers[1:]:
            self.report.add(SECOND_HEADER, "un second « texte » commence ici", second.span)
        attributes = Attributes(headers[0], self.report)
        attributes.only(HEADER_KEYS)
        attributes.require("intitulé")
        only_clauses(headers[0], (n.Attribute, n.Citation, n.When, n.Justification), self.report)
        return headers[0]

    def _quotations(
        self, header: n.Text | None, official_digest: str
    ) -> dict[int, tuple[Quotation, ...]]:
        index = None
        file = "texte.md"
        quoting = any(
            isinstance(clause, n.Citation)
            for statement in self.file.statements
            for clause in statement.clauses
        )
        if self.official is not None:
            file = self.official.name
            index = index_official(self.official.text, file, self.file, self.report)
            self._check_digest(header, official_digest)
        elif quoting and header is not None:
            self.report.add(
                NO_OFFICIAL_TEXT,
                "« texte.md » manque à côté de ce fichier : aucune citation n'est vérifiée",
                header.span,
                help="Placez les octets exacts de l'acte dans « texte.md ».",
            )
        return {
            id(statement): find_quotations(statement, index, file, self.report)
            for statement in self.file.statements
        }

    def _check_digest(self, header: n.Text | None, official_digest: str) -> None:
        if header is None:
            return
        attributes = Attributes(header, Report())
        written = attributes.text("empreinte").removeprefix("sha256").strip()
        if written != official_digest:
            self.report.add(
                WRONG_DIGEST,
                "l'empreinte écrite n'est pas celle de « texte.md »"
                if written
                else "l'empreinte de « texte.md » manque",
                attributes.span("empreinte"),
                help=f"Écrivez « empreinte : sha256 {official_digest} », après avoir relu le "
                "texte officiel.",
            )

    def _declare(self) -> None:
        statements = self.file.statements
        declare_groups(statements, self.groups, self.report)
        declare_facts(statements, self.names, self.groups, self.report)
        declare_outcomes(statements, self.names, self.report)
        for kind, names in (
            (n.Scope, self.scopes),
            (n.Rule, self.rules),
            (n.Reading, self.readings),
            (n.Situation, self.situations),
            (n.Case, self.cases),
            (n.Reference, self.references),
            (n.Gap, self.references),
        ):
            declare_named(statements, kind, names)
        for symbol in self.scopes.symbols.values():
            # A scope may stand as a condition: it shares the names of facts and outcomes.
            self.names.declare(
                Symbol(
                    name=symbol.name,
                    slug=f"champ_{symbol.slug}",
                    sort="champ",
                    statement=symbol.statement,
                )
            )

    def _scope(self, symbol: Symbol, scene: Scene) -> Formula:
        """The formula of a scope, bound once; a scope inside itself is reported."""
        key = slugify(symbol.name)
        if key in self._scope_formulas:
            formula = self._scope_formulas[key]
            if formula is None:
                self.report.add(
                    SCOPE_CYCLE,
                    f"le champ « {symbol.name} » se définit par lui-même",
                    symbol.statement.span,
                    help="Supprimez l'un des renvois entre champs.",
                )
                return NEVER
            return formula
        self._scope_formulas[key] = None
        parts: list[Formula] = []
        for clause in symbol.statement.clauses:
            if isinstance(clause, n.When) and clause.word is ClauseWord.IF:
                found = bind_all(clause.items, scene)
                links = () if clause.under is None else (clause.under,)
                under = linked_readings(links, *self.bound_readings, self.report)
                elsewhere = (negate(ReadingIs(*reading)) for reading in under)
                parts.append(disj(*elsewhere, NEVER if found is None else found))
        bound = conj(*parts) if parts else ALWAYS
        self._scope_formulas[key] = bound
        return bound

    def _reference_date(self, head: Attributes | None) -> str | None:
        name = head.text("date de référence") if head is not None else ""
        if not name or head is None:
            return None
        symbol = self.names.find(name)
        if symbol is None or symbol.sort != "fait":
            self.names.unknown(name, head.span("date de référence"))
            return None
        return fact_id(symbol)


def digest(data: bytes) -> str:
    """SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()
