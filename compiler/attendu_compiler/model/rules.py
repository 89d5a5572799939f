"""Rules, scopes and readings: conditions, exceptions, conclusions and what defeats what."""

from collections.abc import Iterable

from attendu_compiler.model.clauses import Attributes, only_clauses
from attendu_compiler.model.conditions import bind_all
from attendu_compiler.model.facts import fact_id
from attendu_compiler.model.formula import ALWAYS, NEVER, Formula, conj
from attendu_compiler.model.measures import literal_measure
from attendu_compiler.model.names import Names, Symbol, slugify
from attendu_compiler.model.policy import (
    Conclusion,
    Kind,
    Literal,
    Outcome,
    Quotation,
    Reading,
    ResultValue,
    Rule,
    ShareOf,
    Wording,
)
from attendu_compiler.model.scene import Scene
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Report
from attendu_dsl.nodes import ClauseWord, LinkWord, Status

_TEXT = "texte exemple\n  intitulé : « Exemple »\n\n"
_ACT = _TEXT + "acte carte\n  silence : le texte ne dit rien\n\n"

WRONG_STATUS = Code(
    id="A232",
    title="statut d'une autre sorte",
    page="""Chaque sorte de résultat a ses statuts : un acte est possible, recommandé, obligatoire,
déconseillé ou exclu ; une formalité est exigée ou ne l'est pas ; un droit est de droit ou exclu ; un
effet est automatique ou exclu ; un état est établi ou ne l'est pas ; un résultat vaut quelque
chose.""",
    bad=Example(policy=_ACT + "règle 1\n  alors carte est exigée\n"),
    good=Example(policy=_ACT + "règle 1\n  alors carte est possible\n"),
)
NO_CONCLUSION = Code(
    id="A233",
    title="règle sans conclusion",
    page="""Une règle donne au moins un résultat : « alors … ».""",
    bad=Example(policy=_ACT + "règle 1\n"),
    good=Example(policy=_ACT + "règle 1\n  alors carte est possible\n"),
)
DEROGATION_CYCLE = Code(
    id="A234",
    title="dérogations en cercle",
    page="""Une règle ne peut déroger, directement ou par d'autres, à une règle qui déroge à elle.""",
    bad=Example(
        policy=_ACT
        + "règle 1\n  par dérogation à la règle 2\n  alors carte est possible\n\n"
        + "règle 2\n  par dérogation à la règle 1\n  alors carte est exclue\n"
    ),
    good=Example(
        policy=_ACT
        + "règle 1\n  alors carte est possible\n\n"
        + "règle 2\n  par dérogation à la règle 1\n  alors carte est exclue\n"
    ),
)
UNKNOWN_VARIANT = Code(
    id="A235",
    title="variante inconnue",
    page="""Une règle « selon la lecture X, variante Y » nomme une variante que la lecture déclare par
« variante Y : « … » ». Une lecture a deux variantes au moins ; `retenue :` nomme l'une d'elles ou
« aucune », avec sa `raison :`.""",
    bad=Example(
        policy=_ACT
        + "lecture l\n  question : « ? »\n  variante large : « a »\n  variante stricte : « b »\n"
        + "  retenue : aucune\n  raison : « c »\n\n"
        + "règle 1\n  selon la lecture l, variante haute\n  alors carte est possible\n"
    ),
    good=Example(
        policy=_ACT
        + "lecture l\n  question : « ? »\n  variante large : « a »\n  variante stricte : « b »\n"
        + "  retenue : aucune\n  raison : « c »\n\n"
        + "règle 1\n  selon la lecture l, variante large\n  alors carte est possible\n"
    ),
)

CODES = (WRONG_STATUS, NO_CONCLUSION, DEROGATION_CYCLE, UNKNOWN_VARIANT)

_EVERY_KIND = {Status.GOVERNED_ELSEWHERE, Status.UNDETERMINED}
STATUSES: dict[Kind, frozenset[Status]] = {
    Kind.ACT: frozenset(
        {
            Status.POSSIBLE,
            Status.RECOMMENDED,
            Status.MANDATORY,
            Status.DISCOURAGED,
            Status.EXCLUDED,
        }
        | _EVERY_KIND
    ),
    Kind.FORMALITY: frozenset({Status.REQUIRED, Status.NOT_REQUIRED} | _EVERY_KIND),
    Kind.ENTITLEMENT: frozenset({Status.ENTITLED, Status.EXCLUDED} | _EVERY_KIND),
    Kind.EFFECT: frozenset({Status.AUTOMATIC, Status.EXCLUDED} | _EVERY_KIND),
    Kind.STATE: frozenset({Status.ESTABLISHED, Status.NOT_ESTABLISHED} | _EVERY_KIND),
    Kind.RESULT: frozenset({Status.VALUE} | _EVERY_KIND),
}

RULE_KEYS = ("fondement", "remarque")


def declare_named(
    statements: tuple[n.Statement, ...], kind: type[n.Statement], names: Names
) -> None:
    """Declare the statements of one kind in a family of names of their own."""
    for statement in statements:
        if isinstance(statement, kind):
            names.declare(
                Symbol(
                    name=statement.name.text,
                    slug=slugify(statement.name.text),
                    sort=names.sort,
                    statement=statement,
                )
            )


def clause_items(statement: n.Statement, word: ClauseWord) -> tuple[tuple[n.Item, ...], ...]:
    """The items of each clause that ``word`` introduces."""
    return tuple(
        clause.items
        for clause in statement.clauses
        if isinstance(clause, n.When) and clause.word is word
    )


def condition_of(statement: n.Statement, word: ClauseWord, scene: Scene) -> Formula:
    """The conjunction of the clauses of one word; without any, always; unbound ones are never."""
    parts: list[Formula] = []
    for items in clause_items(statement, word):
        formula = bind_all(items, scene)
        parts.append(NEVER if formula is None else formula)
    return conj(*parts) if parts else ALWAYS


def bind_readings(
    names: Names, quotations: dict[int, tuple[Quotation, ...]], report: Report
) -> dict[str, Reading]:
    """The readings by slug."""
    readings: dict[str, Reading] = {}
    for symbol in names.symbols.values():
        statement = symbol.statement
        attributes = Attributes(statement, report)
        attributes.only(("question", "retenue", "raison"))
        only_clauses(statement, (n.Attribute, n.Citation, n.Variant, n.Justification), report)
        variants = tuple(
            (slugify(clause.name.text), clause.name.text, clause.text.text)
            for clause in statement.clauses
            if isinstance(clause, n.Variant)
        )
        attributes.require("raison")
        attributes.require("question")
        retained = None
        name = attributes.text("retenue")
        if name != "aucune":
            retained = next((v[0] for v in variants if v[1] == name), None)
        if len(variants) < 2 or (retained is None and name != "aucune"):
            report.add(
                UNKNOWN_VARIANT,
                f"la lecture « {symbol.name} » ne dit pas clairement quelle variante est retenue",
                statement.span,
                help="Écrivez deux variantes au moins, et « retenue : » avec l'une d'elles ou "
                "« aucune ».",
            )
        readings[symbol.slug] = Reading(
            slug=symbol.slug,
            name=symbol.name,
            question=attributes.text("question"),
            variants=variants,
            retained=retained,
            reason=attributes.text("raison"),
            quotations=quotations.get(id(statement), ()),
            written=statement,
        )
    return readings


def bind_rules(
    names: Names,
    scene: Scene,
    scopes: Names,
    readings: dict[str, Reading],
    reading_names: Names,
    outcomes: dict[str, Outcome],
    references: Names,
    quotations: dict[int, tuple[Quotation, ...]],
    report: Report,
) -> dict[str, Rule]:
    """The rules by id (their name as written)."""
    rules: dict[str, Rule] = {}
    for symbol in names.symbols.values():
        statement = symbol.statement
        attributes = Attributes(statement, report)
        attributes.only(RULE_KEYS)
        allowed = (n.Citation, n.Attribute, n.When, n.Then, n.Link, n.Justification)
        only_clauses(statement, allowed, report)
        links = [clause for clause in statement.clauses if isinstance(clause, n.Link)]
        conclusions = tuple(
            conclusion
            for clause in statement.clauses
            if isinstance(clause, n.Then)
            and (conclusion := bind_conclusion(clause.conclusion, scene, outcomes, references))
            is not None
        )
        if not any(isinstance(clause, n.Then) for clause in statement.clauses):
            report.add(
                NO_CONCLUSION,
                f"la règle « {symbol.name} » ne conclut rien",
                statement.span,
                help="Ajoutez « alors … est possible » (ou un autre statut).",
            )
        rules[symbol.name] = Rule(
            id=symbol.name,
            name=symbol.name,
            condition=condition_of(statement, ClauseWord.IF, scene),
            scope=_scope(links, scopes, scene),
            applicable=condition_of(statement, ClauseWord.APPLICABLE, scene),
            readings=linked_readings(links, readings, reading_names, report),
            exceptions=tuple(
                formula
                for items in clause_items(statement, ClauseWord.UNLESS)
                if (formula := bind_all(items, scene)) is not None
            ),
            conclusions=conclusions,
            derogates=_derogated(links, names),
            quotations=quotations.get(id(statement), ()),
            legal_basis=attributes.texts("fondement"),
            justifications=tuple(
                (clause.element.text, clause.reason.text)
                for clause in statement.clauses
                if isinstance(clause, n.Justification)
            ),
            written=statement,
        )
    _refuse_cycles(rules, report)
    return rules


def _scope(links: list[n.Link], scopes: Names, scene: Scene) -> Formula:
    parts: list[Formula] = []
    for link in links:
        if link.word is LinkWord.SCOPE:
            symbol = scopes.look_up(link.target)
            if symbol is not None:
                parts.append(scene.scope_formula(symbol))
    return conj(*parts) if parts else ALWAYS


def linked_readings(
    links: Iterable[n.Link], readings: dict[str, Reading], names: Names, report: Report
) -> tuple[tuple[str, str], ...]:
    """The (reading, variant) of each « selon la lecture L, variante V »."""
    found: list[tuple[str, str]] = []
    for link in links:
        if link.word is not LinkWord.READING:
            continue
        symbol = names.look_up(link.target)
        if symbol is None:
            continue
        reading = readings[symbol.slug]
        variant = link.variant.text if link.variant is not None else ""
        slug = next((v[0] for v in reading.variants if v[1] == variant), None)
        if slug is None:
            report.add(
                UNKNOWN_VARIANT,
                f"« {variant} » n'est pas une variante de la lecture « {reading.name} »",
                (link.variant or link).span,
                help="Variantes : " + ", ".join(v[1] for v in reading.variants) + ".",
            )
            continue
        found.append((reading.slug, slug))
    return tuple(found)


def _derogated(links: list[n.Link], names: Names) -> tuple[str, ...]:
    found = [
        symbol.name
        for link in links
        if link.word is LinkWord.DEROGATES and (symbol := names.look_up(link.target)) is not None
    ]
    return tuple(found)


def _refuse_cycles(rules: dict[str, Rule], report: Report) -> None:
    for rule in rules.values():
        ancestors: set[str] = set()
        pending = list(rule.derogates)
        while pending:
            name = pending.pop()
            if name not in ancestors:
                ancestors.add(name)
                pending.extend(rules[name].derogates if name in rules else ())
        if rule.id in ancestors:
            report.add(
                DEROGATION_CYCLE,
                f"la règle « {rule.name} » finit par déroger à elle-même",
                rule.written.span,
                help="Supprimez l'une des dérogations.",
            )


def bind_conclusion(
    written: n.Conclusion, scene: Scene, outcomes: dict[str, Outcome], references: Names
) -> Conclusion | None:
    """A conclusion with its outcome and values bound; None when it cannot be (reported)."""
    symbol = scene.names.look_up(written.outcome)
    if symbol is None:
        return None
    outcome = outcomes.get(symbol.slug) if symbol.sort == "résultat" else None
    status = written.status
    if outcome is None or status is None or written.negated:
        scene.report.add(
            WRONG_STATUS,
            f"« {written.outcome.text} » ne peut pas conclure une règle ainsi",
            written.span,
            help="Une règle donne à un acte, une formalité, un droit, un effet, un état ou un "
            "résultat l'un de ses statuts.",
        )
        return None
    if status not in STATUSES[outcome.kind]:
        scene.report.add(
            WRONG_STATUS,
            f"« {outcome.name} » ne peut pas recevoir ce statut",
            written.span,
            help="Statuts admis : " + ", ".join(sorted(_SPOKEN[s] for s in STATUSES[outcome.kind])),
        )
        return None
    values = tuple(bind_value(measure, scene) for measure in written.measures)
    refers_to = None
    if written.governed_by is not None:
        reference = references.look_up(written.governed_by)
        if reference is None:
            return None
        refers_to = reference.name
    return Conclusion(
        outcome=outcome.slug,
        status=status,
        exceptional=written.exceptional,
        principle=written.principle,
        bound=written.bound,
        values=tuple(value for value in values if value is not None),
        instead=bind_value(written.instead, scene) if written.instead is not None else None,
        route=written.route.text if written.route is not None else None,
        refers_to=refers_to,
        span=written.span,
    )


def bind_value(measure: n.Measure, scene: Scene) -> ResultValue | None:
    """The value of a result."""
    match measure:
        case n.Share(fraction=fraction, fact=name):
            symbol = scene.names.look_up(name)
            return ShareOf(fraction=fraction, fact=fact_id(symbol)) if symbol is not None else None
        case n.Quote(text=text) | n.Words(text=text):
            return Wording(text=text)
        case _:
            found = literal_measure(measure, scene.report)
            if found is None:
                return None
            written = (
                f"{measure.day:02}/{measure.month:02}/{measure.year}"
                if isinstance(measure, n.Day)
                else measure.written
            )
            return Literal(value=found[0], unit=found[1], written=written)


_SPOKEN = {
    Status.MANDATORY: "est obligatoire",
    Status.RECOMMENDED: "est recommandé",
    Status.POSSIBLE: "est possible",
    Status.DISCOURAGED: "est déconseillé",
    Status.EXCLUDED: "est exclu",
    Status.REQUIRED: "est exigé",
    Status.NOT_REQUIRED: "n'est pas exigé",
    Status.ENTITLED: "est de droit",
    Status.AUTOMATIC: "est automatique",
    Status.ESTABLISHED: "est établi",
    Status.NOT_ESTABLISHED: "n'est pas établi",
    Status.VALUE: "vaut …",
    Status.SILENT: "est non prévu",
    Status.GOVERNED_ELSEWHERE: "est régi par …",
    Status.NOT_APPLICABLE: "est non applicable",
    Status.UNDETERMINED: "est indéterminé faute de texte, lacune …",
}
