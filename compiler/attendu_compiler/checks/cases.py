"""The cases of the transcription, answered by its rules."""

from attendu_compiler.analysis.cases import run_cases
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_dsl.diagnostics import Code, Example, Report

_ACT = (
    "texte exemple\n  intitulé : « Exemple »\n  empreinte : sha256 {empreinte}\n\n"
    "repère § 1\n  commence par : « 1. Titre »\n\n"
    "fait polygamie\n\nacte carte\n  silence : le texte ne dit rien\n\n"
    "règle 1\n  § 1, al. 1 : « En cas de polygamie, vous pourrez refuser une carte. »\n"
    "  si polygamie\n  alors carte est possible\n\n"
)
_TEXT = "1. Titre\n\nEn cas de polygamie, vous pourrez refuser une carte.\n"

CONTRADICTED = Code(
    id="A501",
    title="cas contredit par les règles",
    page="""Les règles ne donnent pas à ce cas le résultat attendu. Ou bien le cas est faux, ou bien
une règle l'est : le message donne le résultat obtenu et les règles qui l'ont donné. Un fait qui n'est
pas donné est inconnu ; s'il compte, le résultat est indéterminé.""",
    bad=Example(
        policy=_ACT + "cas un\n  étant donné :\n    - polygamie\n  alors carte est obligatoire\n",
        text=_TEXT,
    ),
    good=Example(
        policy=_ACT + "cas un\n  étant donné :\n    - polygamie\n  alors carte est possible\n",
        text=_TEXT,
    ),
)

CODES = (CONTRADICTED,)


def check(policy: Policy, plan: Plan, report: Report) -> None:
    """Report each expectation that the rules do not meet."""
    for result in run_cases(policy, plan):
        for failure, span in zip(result.failures, result.spans, strict=True):
            report.add(
                CONTRADICTED,
                f"cas « {result.name} » – {failure}",
                span,
                help="Relisez le cas et la règle contre le texte.",
            )
