"""Is a threshold hidden in the name or the question of a fact?"""

from attendu_compiler.analysis.ungrounded import source_text
from attendu_compiler.model.policy import Fact, FactKind, Policy
from attendu_compiler.model.wording.grounding.numbers import UNITS, quantities, quantity_occurs
from attendu_compiler.plan.records import Plan
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Report

_ACT = "texte exemple\n  intitulé : « Exemple »\n\n"

HIDDEN = Code(
    id="A316",
    title="seuil caché dans un nom",
    page="""Un nombre, dans le nom ou la question d'un fait, échappe à toute vérification : « marié
depuis un an » ne dit ni « plus d'un an » ni « au moins un an ». Déclarez un fait « mariage » de type
« durée écoulée » et comparez-le dans la règle ; ou citez, dans le fait, les mots qui donnent ce
nombre.""",
    bad=Example(policy=_ACT + "fait marié depuis un an\n"),
    good=Example(policy=_ACT + "fait mariage\n  type : durée écoulée\n"),
)

CODES = (HIDDEN,)


def check(policy: Policy, plan: Plan, report: Report) -> None:
    """Report each yes/no fact that hides a length of time that its own quotations do not give."""
    for fact in policy.facts.values():
        if fact.kind is not FactKind.YES_NO or fact.written is None:
            continue
        for text, place in ((fact.name, "nom"), (fact.question, "question")):
            for quantity in quantities(text):
                if quantity.unit not in set(UNITS.values()):
                    continue
                if not _answered(fact, policy, quantity.number, quantity.unit):
                    report.add(
                        HIDDEN,
                        f"« {quantity.number} {quantity.unit} » se cache dans le {place} de "
                        f"« {fact.name} »"
                        if place == "nom"
                        else f"« {quantity.number} {quantity.unit} » se cache dans la question de "
                        f"« {fact.name} »",
                        fact.written.name.span,
                        help="Faites-en une durée à comparer, ou citez les mots qui la donnent.",
                    )


def _answered(fact: Fact, policy: Policy, number: object, unit: str) -> bool:
    assert fact.written is not None
    if any(isinstance(clause, n.Justification) for clause in fact.written.clauses):
        return True
    return any(
        quantity_occurs(source_text(quotation, policy), number, unit)  # type: ignore[arg-type]
        for quotation in fact.quotations
    )
