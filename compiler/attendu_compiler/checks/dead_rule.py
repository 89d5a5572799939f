"""A rule that no admissible case reaches."""

from attendu_compiler.analysis.dead import dead_exceptions, dead_rules
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_dsl.diagnostics import Code, Example, Report, Severity

_ACT = (
    "texte exemple\n  intitulé : « Exemple »\n  empreinte : sha256 {empreinte}\n\n"
    "repère § 1\n  commence par : « 1. Titre »\n\n"
    "fait séjour\n  type : durée écoulée\n\nfait polygamie\n\n"
    "acte carte\n  silence : le texte ne dit rien\n\n"
)
_TEXT = (
    "1. Titre\n\nVous pourrez délivrer une carte après un séjour de moins de 3 mois et de plus de "
    "5 ans, sauf polygamie.\n"
)
_QUOTE = (
    "  § 1, al. 1 : « Vous pourrez délivrer une carte après un séjour de moins de 3 mois et de plus "
    "de 5 ans, sauf polygamie. »\n"
)

NEVER_APPLIES = Code(
    id="A412",
    title="règle qui ne s'applique jamais",
    page="""Aucun cas ne remplit à la fois toutes les conditions de cette règle, compte tenu des
suppositions et des dérogations. Une condition est sans doute mal transcrite (« moins de » pour « plus
de », « toutes » pour « au moins une »).""",
    bad=Example(
        policy=_ACT
        + "règle 1\n"
        + _QUOTE
        + "  si séjour : moins de 3 mois et plus de 5 ans\n  sauf si polygamie\n"
        + "  alors carte est possible\n",
        text=_TEXT,
    ),
    good=Example(
        policy=_ACT
        + "règle 1\n"
        + _QUOTE
        + "  si séjour : moins de 3 mois\n  sauf si polygamie\n"
        + "  alors carte est possible\n",
        text=_TEXT,
    ),
)
EXCEPTION_NEVER_MET = Code(
    id="A413",
    title="exception jamais rencontrée",
    severity=Severity.WARNING,
    page="""Aucun cas ne remplit à la fois les conditions de la règle et celles de ce « sauf si » :
l'exception ne change rien. Vérifiez qu'elle n'est pas déjà dans les conditions.""",
    bad=Example(
        policy=_ACT
        + "règle 1\n"
        + _QUOTE
        + "  si toutes ces conditions sont remplies :\n    - séjour : moins de 3 mois\n"
        + "    - absence de polygamie\n  sauf si polygamie\n  alors carte est possible\n",
        text=_TEXT,
    ),
    good=Example(
        policy=_ACT
        + "règle 1\n"
        + _QUOTE
        + "  si séjour : moins de 3 mois\n  sauf si polygamie\n  alors carte est possible\n",
        text=_TEXT,
    ),
)

CODES = (NEVER_APPLIES, EXCEPTION_NEVER_MET)


def check(policy: Policy, plan: Plan, report: Report) -> None:
    """Report the rules and the exceptions that no case reaches."""
    dead = dead_rules(policy, plan)
    for rule in dead:
        report.add(
            NEVER_APPLIES,
            f"la règle « {rule} » ne s'applique à aucun cas",
            policy.rules[rule].written.span,
            help="Relisez ses conditions, ses exceptions et les règles qui y dérogent.",
        )
    for rule, number in dead_exceptions(policy, plan):
        if rule not in dead:
            report.add(
                EXCEPTION_NEVER_MET,
                f"l'exception n° {number + 1} de la règle « {rule} » ne se rencontre jamais",
                policy.rules[rule].written.span,
                help="Retirez-la, ou retirez la condition qui la contient déjà.",
            )
