"""Two rules that disagree: shown with the smallest case in which they meet."""

from attendu_compiler.analysis.complete import answer_text
from attendu_compiler.analysis.conflicts import conflicts
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_dsl.diagnostics import Code, Example, Label, Report

_ACT = (
    "texte exemple\n  intitulé : « Exemple »\n  empreinte : sha256 {empreinte}\n\n"
    "repère § 1\n  commence par : « 1. Titre »\n\n"
    "fait polygamie\n\nacte carte\n  silence : le texte ne dit rien\n\n"
)
_TEXT = "1. Titre\n\nVous pourrez délivrer une carte. En cas de polygamie, elle est exclue.\n"
_FIRST = (
    "règle 1\n  § 1, al. 1 : « Vous pourrez délivrer une carte. »\n  alors carte est possible\n\n"
)
_SECOND = "  § 1, al. 1 : « En cas de polygamie, elle est exclue. »\n  si polygamie\n"

CONFLICT = Code(
    id="A411",
    title="règles contraires",
    page="""Deux règles s'appliquent au même cas et disent le contraire (possible et exclu, exigé et
non exigé, deux valeurs différentes). Le message donne le plus petit cas où elles se rencontrent.
L'ordre des règles ne tranche jamais : ajoutez « sauf si » à l'une, ou « par dérogation à la règle »
à l'autre, selon ce que dit le texte ; si le texte ne le dit pas, écrivez une `lecture`.""",
    bad=Example(
        policy=_ACT + _FIRST + "règle 2\n" + _SECOND + "  alors carte est exclue\n", text=_TEXT
    ),
    good=Example(
        policy=_ACT
        + _FIRST
        + "règle 2\n"
        + _SECOND
        + "  par dérogation à la règle 1\n  justification de « par dérogation » : « même alinéa »\n"
        + "  alors carte est exclue\n",
        text=_TEXT,
    ),
)

CODES = (CONFLICT,)


def check(policy: Policy, plan: Plan, report: Report) -> None:
    """Report each pair of rules that meet and disagree."""
    for found in conflicts(policy, plan):
        one, other = policy.rules[found.rule], policy.rules[found.other]
        report.add(
            CONFLICT,
            f"sur « {policy.outcomes[found.outcome].name} », la règle « {one.name} » dit "
            f"« {answer_text(found.answer, policy)} » et la règle « {other.name} » dit "
            f"« {answer_text(found.opposite, policy)} » d'un même cas : {found.case.told(policy)}",
            one.written.span,
            labels=(Label(span=other.written.span, message="l'autre règle"),),
            help="Écrivez « sauf si … » ou « par dérogation à la règle … », ou une lecture.",
        )
