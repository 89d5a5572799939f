"""Does every rule quote the text?"""

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_dsl.diagnostics import Code, Example, Report

_ACT = (
    "texte exemple\n  intitulé : « Exemple »\n  empreinte : sha256 {empreinte}\n\n"
    "repère § 1\n  commence par : « 1. Titre »\n\n"
    "acte carte\n  silence : le texte ne dit rien\n\nrègle 1\n"
)
_TEXT = "1. Titre\n\nVous pourrez délivrer une carte.\n"

WITHOUT_QUOTATION = Code(
    id="A310",
    title="règle sans citation",
    page="""Une règle cite les mots officiels qu'elle transcrit, avec leur lieu : « § 1.3, al. 1 :
« … » ». Sans eux, rien ne la fonde.""",
    bad=Example(policy=_ACT + "  alors carte est possible\n", text=_TEXT),
    good=Example(
        policy=_ACT
        + "  § 1, al. 1 : « Vous pourrez délivrer une carte. »\n  alors carte est possible\n",
        text=_TEXT,
    ),
)

CODES = (WITHOUT_QUOTATION,)


def check(policy: Policy, plan: Plan, report: Report) -> None:
    """Report each rule without a quotation."""
    for rule in policy.rules.values():
        if not rule.quotations:
            report.add(
                WITHOUT_QUOTATION,
                f"la règle « {rule.name} » ne cite rien",
                rule.written.span,
                help="Ajoutez le lieu et les mots : « § …, al. … : « … » ».",
            )
