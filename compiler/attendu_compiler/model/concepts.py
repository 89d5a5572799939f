"""Concepts and suppositions: formulas that every admissible case satisfies.

A concept has the force that the text gives to its elements (design § 2.4): what it supposes is
necessary, « dès lors que » is sufficient, « c'est-à-dire » is both, an example is neither.  A clause may
belong to one variant of a reading: it then binds under that variant alone.
"""

from attendu_compiler.model.clauses import Attributes, only_clauses
from attendu_compiler.model.conditions import bind_all
from attendu_compiler.model.facts import fact_id
from attendu_compiler.model.formula import (
    And,
    Count,
    Formula,
    IsTrue,
    Not,
    Or,
    Persons,
    StatusIs,
    conj,
    disj,
    negate,
)
from attendu_compiler.model.names import Names
from attendu_compiler.model.policy import (
    Assumption,
    Concept,
    Element,
    Fact,
    Force,
    Quotation,
    Reading,
)
from attendu_compiler.model.rules import clause_items, linked_readings
from attendu_compiler.model.scene import Scene
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Report
from attendu_dsl.nodes import ClauseWord

_TEXT = "texte exemple\n  intitulé : « Exemple »\n\nfait polygamie\n\nfait mariage\n\n"

EMPTY_ASSUMPTION = Code(
    id="A274",
    follows=True,
    title="supposition vide",
    page="""Une supposition s'écrit « toujours … », « jamais … » ou « si … alors : » suivi de ses
conditions. Elle ne parle que de faits, jamais de résultats.""",
    bad=Example(policy=_TEXT + "supposition s\n"),
    good=Example(policy=_TEXT + "supposition s\n  si polygamie\n  alors :\n    - mariage\n"),
)

CODES = (EMPTY_ASSUMPTION,)

_FORCES = {
    ClauseWord.NECESSARY: Force.NECESSARY,
    ClauseWord.SUFFICIENT: Force.SUFFICIENT,
    ClauseWord.EQUIVALENT: Force.EQUIVALENT,
    ClauseWord.EXAMPLE: Force.EXAMPLE,
}


def bind_concepts(
    statements: tuple[n.Statement, ...],
    names: Names,
    scene: Scene,
    readings: tuple[dict[str, Reading], Names],
    report: Report,
) -> dict[str, Concept]:
    """The concepts by fact id; ``readings`` are bound already, with their names."""
    concepts: dict[str, Concept] = {}
    for statement in statements:
        if not isinstance(statement, n.Concept):
            continue
        symbol = next((s for s in names.symbols.values() if s.statement is statement), None)
        if symbol is None:
            continue
        elements = tuple(
            Element(force=force, formula=formula, reading=reading)
            for word, force in _FORCES.items()
            for clause in statement.clauses
            if isinstance(clause, n.When) and clause.word is word
            if (formula := bind_all(clause.items, scene, symbol.group)) is not None
            for reading in _readings(clause, readings, report)
        )
        concepts[fact_id(symbol)] = Concept(fact=fact_id(symbol), elements=elements)
    return concepts


def _readings(
    clause: n.When, readings: tuple[dict[str, Reading], Names], report: Report
) -> tuple[tuple[str, str] | None, ...]:
    """The one reading of a clause, None when it has none; nothing when it cannot be found."""
    if clause.under is None:
        return (None,)
    return linked_readings((clause.under,), *readings, report)


def bind_assumptions(
    statements: tuple[n.Statement, ...],
    concepts: dict[str, Concept],
    facts: dict[str, Fact],
    scene: Scene,
    quotations: dict[int, tuple[Quotation, ...]],
) -> tuple[Assumption, ...]:
    """The suppositions as written, then those that the force of concepts makes."""
    found: list[Assumption] = []
    for statement in statements:
        if not isinstance(statement, n.Assumption):
            continue
        only_clauses(
            statement,
            (n.When, n.Then, n.Citation, n.Attribute, n.Justification),
            scene.report,
        )
        Attributes(statement, scene.report).only(("raison", "source"))
        formula = _assumption(statement, scene)
        if formula is None:
            scene.report.add(
                EMPTY_ASSUMPTION,
                f"la supposition « {statement.name.text} » ne suppose rien",
                statement.span,
                help="Écrivez « toujours … », « jamais … », ou « si … » et « alors : ».",
            )
            continue
        found.append(
            Assumption(
                name=statement.name.text,
                formula=formula,
                quotations=quotations.get(id(statement), ()),
                written=statement,
            )
        )
    for concept in concepts.values():
        fact = facts[concept.fact]
        for element in concept.elements:
            implied = _force(IsTrue(concept.fact), element)
            if implied is not None and fact.written is not None:
                found.append(
                    Assumption(
                        name=f"{fact.name} ({element.force.value})",
                        formula=implied,
                        reading=element.reading,
                        quotations=fact.quotations,
                        written=fact.written,
                    )
                )
    return tuple(found)


def _force(concept: Formula, element: Element) -> Formula | None:
    match element.force:
        case Force.NECESSARY:
            return disj(negate(concept), element.formula)
        case Force.SUFFICIENT:
            return disj(negate(element.formula), concept)
        case Force.EQUIVALENT:
            return conj(
                disj(negate(concept), element.formula),
                disj(negate(element.formula), concept),
            )
        case Force.EXAMPLE:
            return None


def _assumption(statement: n.Assumption, scene: Scene) -> Formula | None:
    parts: list[Formula] = []
    for word in (ClauseWord.ALWAYS, ClauseWord.NEVER):
        for items in clause_items(statement, word):
            formula = bind_all(items, scene)
            if formula is not None:
                parts.append(formula if word is ClauseWord.ALWAYS else negate(formula))
    premises = [bind_all(items, scene) for items in clause_items(statement, ClauseWord.IF)]
    conclusions = [bind_all(items, scene) for items in clause_items(statement, ClauseWord.THEN)]
    known = [c for c in conclusions if c is not None]
    if known and all(p is not None for p in premises):
        premise = conj(*(p for p in premises if p is not None))
        parts.append(disj(negate(premise), conj(*known)))
    if any(_speaks_of_outcomes(part) for part in parts):
        return None
    return conj(*parts) if parts else None


def _speaks_of_outcomes(formula: Formula) -> bool:
    match formula:
        case StatusIs():
            return True
        case And(parts) | Or(parts) | Count(_, parts):
            return any(_speaks_of_outcomes(part) for part in parts)
        case Not(part) | Persons(_, _, part):
            return _speaks_of_outcomes(part)
        case _:
            return False
