"""Does one quotation hold two normative verbs for one status?"""

from attendu_compiler.analysis.ungrounded import source_text
from attendu_compiler.model.policy import Policy, Rule
from attendu_compiler.model.wording.grounding.normative import normative_verbs
from attendu_compiler.plan.records import Plan
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Report, Severity

_ACT = (
    "texte exemple\n  intitulé : « Exemple »\n  empreinte : sha256 {empreinte}\n\n"
    "repère § 1\n  commence par : « 1. Titre »\n\n"
    "acte carte\n  silence : le texte ne dit rien\n\nrègle 1\n"
)
_TEXT = "1. Titre\n\nVous pourrez délivrer une carte. Vous pourrez la refuser.\n"

TWO_VERBS = Code(
    id="A333",
    title="citation trop large",
    severity=Severity.WARNING,
    page="""La citation contient deux verbes normatifs pour le même statut : la règle n'en transcrit
peut-être qu'un. Faites deux règles, ou écrivez « justification de « le second verbe » : « … » ». Une
citation géante ne doit pas acheter la couverture.""",
    bad=Example(
        policy=_ACT
        + "  § 1, al. 1 : « Vous pourrez délivrer une carte. Vous pourrez la refuser. »\n"
        + "  alors carte est possible\n",
        text=_TEXT,
    ),
    good=Example(
        policy=_ACT
        + "  § 1, al. 1 : « Vous pourrez délivrer une carte. »\n  alors carte est possible\n",
        text=_TEXT,
    ),
)

CODES = (TWO_VERBS,)


def check(policy: Policy, plan: Plan, report: Report) -> None:
    """Report each quotation of a rule wider than what the rule concludes."""
    for rule in policy.rules.values():
        answered = _answered(rule)
        for quotation in rule.quotations:
            text = source_text(quotation, policy)
            for status in sorted({c.status.value for c in rule.conclusions}):
                verbs = [
                    verb.words
                    for verb in normative_verbs(text, status)
                    if not any(verb.words.casefold() in reason for reason in answered)
                ]
                if len(verbs) > max(1, len(rule.conclusions)):
                    listed = ", ".join(f"« {verb} »" for verb in verbs)
                    report.add(
                        TWO_VERBS,
                        f"la citation de la règle « {rule.name} » contient {listed}",
                        quotation.span,
                        help="Faites une règle par verbe, ou écrivez la raison.",
                    )


def _answered(rule: Rule) -> list[str]:
    return [
        clause.element.text.casefold()
        for clause in rule.written.clauses
        if isinstance(clause, n.Justification)
    ]
