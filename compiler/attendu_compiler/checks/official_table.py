"""The table printed in the act against the one that the rules give."""

from attendu_compiler.analysis.official import contradicted
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_dsl.diagnostics import Code, Example, Report

_ACT = (
    "texte exemple\n  intitulé : « Exemple »\n  empreinte : sha256 {empreinte}\n\n"
    "repère § 1\n  commence par : « 1. Titre »\n\n"
    "fait polygamie\n\nacte carte\n  silence : le texte ne dit rien\n\n"
    "règle 1\n  § 1, al. 1 : « En cas de polygamie, vous pourrez refuser une carte. »\n"
    "  si polygamie\n  alors carte est possible\n\n"
    "tableau t\n  colonnes : carte\n  ligne « polygamie » : polygamie\n\n"
    "tableau officiel imprimé\n  tableau comparé : t\n"
)
_TEXT = "1. Titre\n\nEn cas de polygamie, vous pourrez refuser une carte.\n\npolygamie\toui\tnon\n"

DIFFERS = Code(
    id="A503",
    title="tableau officiel contredit",
    page="""Une cellule du tableau imprimé dans l'acte ne dit pas ce que les règles donnent. Ou bien
une règle est mal transcrite, ou bien le corps du texte et son tableau ne s'accordent pas : dans ce
cas, la règle que donne le tableau se transcrit comme telle, avec sa propre citation, ou une `lecture`
présente les deux.""",
    bad=Example(policy=_ACT + "  cellule « polygamie », « carte » : « non »\n", text=_TEXT),
    good=Example(policy=_ACT + "  cellule « polygamie », « carte » : « oui »\n", text=_TEXT),
)

CODES = (DIFFERS,)


def check(policy: Policy, plan: Plan, report: Report) -> None:
    """Report each printed cell that the rules contradict."""
    for official in policy.official_tables.values():
        for cell, derived in contradicted(official, policy, plan):
            report.add(
                DIFFERS,
                f"ligne « {cell.row} », colonne « {cell.column} » : imprimé "
                f"« {cell.text} », dérivé « {derived} »",
                cell.span,
                help="Relisez la règle qui commande cette cellule.",
            )
