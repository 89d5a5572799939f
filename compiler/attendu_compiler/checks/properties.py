"""The properties of the transcription, proved for every case or refuted by one."""

from attendu_compiler.analysis.prove import UndecidedError, refute
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

_DATED = _ACT.replace(
    "fait polygamie\n", "fait demande\n  type : date\n\nfait entrée\n  type : date\n"
).replace("  si polygamie\n", "  si demande : avant entrée\n")

REFUTED = Code(
    id="A502",
    title="propriété réfutée",
    page="""Une propriété doit être vraie de tous les cas possibles, sous toutes les lectures. Le
message donne le plus petit cas qui la contredit : recopiez-le en `cas` pour en juger.""",
    bad=Example(
        policy=_ACT + "propriété p\n  jamais carte est ouverte\n",
        text=_TEXT,
    ),
    good=Example(
        policy=_ACT + "propriété p\n  si carte est ouverte\n  alors :\n    - polygamie\n",
        text=_TEXT,
    ),
)

UNDECIDED = Code(
    id="A504",
    title="propriété indécise",
    page="""L'outil ne prouve que ce qu'il décide exactement. « Quand X augmente » n'est pas décidé pour une
date comparée à d'autres dates : avancer l'une change ce qu'elle est pour les autres. La propriété n'est
ni prouvée ni réfutée.""",
    bad=Example(
        policy=_DATED + "propriété p\n  quand demande augmente, carte reste ouverte\n", text=_TEXT
    ),
    good=Example(
        policy=_DATED + "propriété p\n  si demande : avant entrée\n  alors carte est ouverte\n",
        text=_TEXT,
    ),
)

CODES = (REFUTED, UNDECIDED)


def check(policy: Policy, plan: Plan, report: Report) -> None:
    """Report each property with a case that refutes it."""
    for prop in policy.properties:
        try:
            case = refute(prop, policy, plan)
        except UndecidedError as undecided:
            report.add(
                UNDECIDED,
                f"la propriété « {prop.name} » est indécise : {undecided}",
                prop.written.span,
                help="Écrivez-la comme une implication entre conditions.",
            )
            continue
        if case is not None:
            report.add(
                REFUTED,
                f"la propriété « {prop.name} » est fausse dans ce cas : {case.told(policy)}",
                prop.written.span,
                help="Corrigez la propriété, ou la règle qu'elle met en défaut.",
            )
