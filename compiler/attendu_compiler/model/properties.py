"""Properties: what the analyser proves of an act, each in one of a few forms."""

from attrs import evolve

from attendu_compiler.model.clauses import Attributes, only_clauses
from attendu_compiler.model.conditions import bind_all
from attendu_compiler.model.facts import fact_id
from attendu_compiler.model.formula import ALWAYS, OPEN, Formula, StatusIs, conj, negate
from attendu_compiler.model.names import Names, slugify
from attendu_compiler.model.policy import (
    FactKind,
    Property,
    PropertyForm,
    Reading,
)
from attendu_compiler.model.rules import clause_items, linked_readings
from attendu_compiler.model.scene import Scene
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Report
from attendu_dsl.nodes import ClauseWord

_TEXT = "texte exemple\n  intitulé : « Exemple »\n\nfait polygamie\n\n"

NOT_A_PROPERTY = Code(
    id="A252",
    follows=True,
    title="propriété sans énoncé",
    page="""Une propriété s'écrit « si … alors … », « toujours … », « jamais … » ou « quand … augmente,
… reste ouvert ».""",
    bad=Example(policy=_TEXT + "propriété p\n  si polygamie\n"),
    good=Example(
        policy=_TEXT + "propriété p\n  jamais toutes ces conditions sont remplies :\n"
        "    - polygamie\n    - absence de polygamie\n"
    ),
)

NOT_ORDERED = Code(
    id="A253",
    title="fait qui n'augmente pas",
    page="""« quand X augmente » ne se dit que d'une durée, d'un nombre, d'un montant ou d'une
date.""",
    bad=Example(
        policy=_TEXT
        + "acte carte\n  silence : le texte ne dit rien\n\n"
        + "propriété p\n  quand polygamie augmente, carte reste ouverte\n"
    ),
    good=Example(
        policy=_TEXT
        + "fait séjour\n  type : durée écoulée\n\n"
        + "acte carte\n  silence : le texte ne dit rien\n\n"
        + "propriété p\n  quand séjour augmente, carte reste ouverte\n"
    ),
)

CODES = (NOT_A_PROPERTY, NOT_ORDERED)


def bind_properties(
    file: n.File, scene: Scene, readings: tuple[dict[str, Reading], Names], report: Report
) -> tuple[Property, ...]:
    """The properties, each in one of the forms that the analyser proves."""
    properties = []
    for statement in file.statements:
        if isinstance(statement, n.Property):
            only_clauses(
                statement,
                (n.When, n.Then, n.Growing, n.Link, n.Attribute, n.Citation),
                report,
            )
            Attributes(statement, report).only(("raison", "source"))
            found = _property(statement, scene)
            if found is None:
                report.add(
                    NOT_A_PROPERTY,
                    f"la propriété « {statement.name.text} » n'énonce rien",
                    statement.span,
                    help="Écrivez « si … » et « alors … », « toujours … » ou « jamais … ».",
                )
            else:
                links = (clause for clause in statement.clauses if isinstance(clause, n.Link))
                under = linked_readings(links, *readings, report)
                properties.append(evolve(found, reading=under))
    return tuple(properties)


def _property(statement: n.Property, scene: Scene) -> Property | None:
    slug, name = slugify(statement.name.text), statement.name.text
    premise = _joined(statement, ClauseWord.IF, scene)
    always = _joined(statement, ClauseWord.ALWAYS, scene)
    never = _joined(statement, ClauseWord.NEVER, scene)
    then = [clause for clause in statement.clauses if isinstance(clause, n.Then)]
    conclusions = [
        formula
        for clause in then
        if (formula := status_formula(clause.conclusion, scene)) is not None
    ]
    listed = _joined(statement, ClauseWord.THEN, scene)
    if listed is not None:
        conclusions.append(listed)
    growing = [clause for clause in statement.clauses if isinstance(clause, n.Growing)]
    if growing:
        return _growing(slug, name, growing[0], premise, statement, scene)
    if always is not None:
        form, conclusion = PropertyForm.ALWAYS, always
    elif never is not None:
        form, conclusion = PropertyForm.NEVER, negate(never)
    elif conclusions:
        form, conclusion = PropertyForm.IMPLIES, conj(*conclusions)
    else:
        return None
    return Property(
        slug=slug,
        name=name,
        form=form,
        premise=premise or ALWAYS,
        conclusion=conclusion,
        written=statement,
    )


def _joined(statement: n.Statement, word: ClauseWord, scene: Scene) -> Formula | None:
    parts = [bind_all(items, scene) for items in clause_items(statement, word)]
    known = [part for part in parts if part is not None]
    return conj(*known) if known else None


def status_formula(written: n.Conclusion, scene: Scene) -> Formula | None:
    """The formula « this outcome has this status » of a property's conclusion."""
    symbol = scene.names.look_up(written.outcome)
    if symbol is None:
        return None
    if symbol.sort == "fait":
        return bind_all(
            (
                n.StatusTest(
                    outcome=written.outcome,
                    status=written.status,
                    is_open=written.is_open,
                    negated=written.negated,
                    span=written.span,
                ),
            ),
            scene,
        )
    statuses = OPEN if written.is_open else frozenset({written.status} if written.status else ())
    formula = StatusIs(symbol.slug, statuses)
    return negate(formula) if written.negated else formula


def _growing(
    slug: str,
    name: str,
    clause: n.Growing,
    premise: Formula | None,
    statement: n.Property,
    scene: Scene,
) -> Property | None:
    fact_symbol = scene.names.look_up(clause.fact)
    outcome_symbol = scene.names.look_up(clause.outcome)
    if fact_symbol is None or outcome_symbol is None:
        return None
    fact = scene.facts.get(fact_id(fact_symbol))
    ordered = (FactKind.ELAPSED, FactKind.WHOLE, FactKind.AMOUNT, FactKind.DATE)
    if fact is None or fact.kind not in ordered:
        scene.report.add(
            NOT_ORDERED,
            f"« {clause.fact.text} » n'augmente pas",
            clause.fact.span,
            help="Nommez une durée, un nombre, un montant ou une date.",
        )
        return None
    return Property(
        slug=slug,
        name=name,
        form=PropertyForm.STAYS_OPEN if clause.stays_open else PropertyForm.STAYS_CLOSED,
        premise=premise or ALWAYS,
        conclusion=ALWAYS,
        fact=fact.id,
        outcome=outcome_symbol.slug,
        written=statement,
    )
