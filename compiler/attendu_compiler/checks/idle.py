"""Conditions, facts and faculties that change no case."""

from attendu_compiler.analysis.dead import dead_rules
from attendu_compiler.analysis.idle import absorbed, idle_conditions
from attendu_compiler.analysis.idle_facts import idle_facts
from attendu_compiler.model.phrases import phrase
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
    "1. Titre\n\nVous pourrez délivrer une carte après un séjour de plus de 3 mois et d'au moins 2 "
    "mois.\n\nVous devrez délivrer une carte.\n"
)
_QUOTE = (
    "  § 1, al. 1 : « Vous pourrez délivrer une carte après un séjour de plus de 3 mois et d'au "
    "moins 2 mois. »\n"
)

IDLE_CONDITION = Code(
    id="A415",
    title="condition sans effet",
    severity=Severity.WARNING,
    page="""Tous les cas qui remplissent les autres conditions de la règle remplissent déjà celle-ci :
l'ôter ne change rien. Le texte se répète, ou la transcription a mal lu l'une des deux.""",
    bad=Example(
        policy=_ACT
        + "règle 1\n"
        + _QUOTE
        + "  si toutes ces conditions sont remplies :\n    - séjour : plus de 3 mois\n"
        + "    - séjour : au moins 2 mois\n  alors carte est possible\n",
        text=_TEXT,
    ),
    good=Example(
        policy=_ACT
        + "règle 1\n"
        + _QUOTE
        + "  si séjour : plus de 3 mois\n  alors carte est possible\n",
        text=_TEXT,
    ),
)
IDLE_FACT = Code(
    id="A416",
    title="fait sans effet",
    severity=Severity.WARNING,
    page="""Des règles parlent de ce fait, mais aucun résultat n'en dépend : quelle que soit la réponse,
le texte décide de même. Une condition est sans doute mal transcrite.""",
    bad=Example(
        policy=_ACT
        + "règle 1\n"
        + _QUOTE
        + "  si au moins une de ces conditions est remplie :\n    - polygamie\n"
        + "    - absence de polygamie\n  alors carte est possible\n",
        text=_TEXT,
    ),
    good=Example(
        policy=_ACT + "règle 1\n" + _QUOTE + "  si polygamie\n  alors carte est possible\n",
        text=_TEXT,
    ),
)
ABSORBED = Code(
    id="A417",
    title="faculté toujours absorbée",
    severity=Severity.WARNING,
    page="""Partout où cette règle donne une faculté, une autre donne une obligation (ou davantage) : la
faculté n'apparaît dans aucun résultat. Si les deux passages ne visent pas les mêmes cas, une condition
manque ; s'ils se contredisent, écrivez une `lecture`.""",
    bad=Example(
        policy=_ACT
        + "règle 1\n"
        + _QUOTE
        + "  si séjour : plus de 3 mois\n  alors carte est possible\n\n"
        + "règle 2\n  § 1, al. 2 : « Vous devrez délivrer une carte. »\n"
        + "  alors carte est obligatoire\n",
        text=_TEXT,
    ),
    good=Example(
        policy=_ACT
        + "règle 1\n"
        + _QUOTE
        + "  si séjour : plus de 3 mois\n  alors carte est possible\n\n"
        + "règle 2\n  § 1, al. 2 : « Vous devrez délivrer une carte. »\n"
        + "  si polygamie\n  alors carte est obligatoire\n",
        text=_TEXT,
    ),
)

CODES = (IDLE_CONDITION, IDLE_FACT, ABSORBED)


def check(policy: Policy, plan: Plan, report: Report) -> None:
    """Report what no case can tell from its absence."""
    dead = set(dead_rules(policy, plan))
    for rule, condition in idle_conditions(policy, plan):
        if rule not in dead:
            report.add(
                IDLE_CONDITION,
                f"« {phrase(condition, policy)} » ne change rien dans la règle « {rule} »",
                policy.rules[rule].written.span,
                help="Les autres conditions de la règle l'entraînent déjà.",
            )
    for fact in idle_facts(policy, plan):
        written = policy.facts[fact].written
        if written is not None:
            report.add(
                IDLE_FACT,
                f"aucun résultat ne dépend de « {policy.facts[fact].name} »",
                written.span,
                help="Relisez les règles qui en parlent.",
            )
    for found in absorbed(policy, plan):
        report.add(
            ABSORBED,
            f"la règle « {found.rule} » est toujours absorbée par {_rules(found.stronger)}",
            policy.rules[found.rule].written.span,
            help="Relisez les conditions des deux règles, ou écrivez une `lecture`.",
        )


def _rules(names: tuple[str, ...]) -> str:
    quoted = [f"« {name} »" for name in names]
    if len(quoted) == 1:
        return f"la règle {quoted[0]}"
    return f"les règles {', '.join(quoted[:-1])} et {quoted[-1]}"
