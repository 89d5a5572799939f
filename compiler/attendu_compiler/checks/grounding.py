"""Does the wording say what the rule says: literals, comparators, statuses, et/ou, exceptions?"""

from attendu_compiler.analysis.claims import ClaimKind
from attendu_compiler.analysis.ungrounded import Checked, idle_reasons, source_text, ungrounded
from attendu_compiler.model.policy import Policy
from attendu_compiler.model.wording.grounding.numbers import written_quantities
from attendu_compiler.model.wording.grounding.statuses import status_markers
from attendu_compiler.plan.records import Plan
from attendu_dsl.diagnostics import Code, Example, Report

_ACT = (
    "texte exemple\n  intitulé : « Exemple »\n  empreinte : sha256 {empreinte}\n\n"
    "repère § 1\n  commence par : « 1. Titre »\n\n"
    "fait séjour\n  type : durée écoulée\n\nfait polygamie\n\nfait emploi\n\n"
    "acte carte\n  silence : le texte ne dit rien\n\nrègle 1\n"
)
_TEXT = (
    "1. Titre\n\nVous pourrez délivrer une carte après plus de cinq ans de séjour, sauf polygamie, "
    "à qui dispose d'un emploi et d'un séjour régulier.\n\n"
    "Vous pourrez délivrer une carte à qui réside depuis deux ans.\n"
)
_QUOTE = (
    "  § 1, al. 1 : « Vous pourrez délivrer une carte après plus de cinq ans de séjour, sauf "
    "polygamie, à qui dispose d'un emploi et d'un séjour régulier. »\n"
)


def _example(body: str) -> Example:
    return Example(policy=_ACT + _QUOTE + body, text=_TEXT)


_GOOD = _example("  si séjour : plus de 5 ans\n  sauf si polygamie\n  alors carte est possible\n")
_WAY_OUT = (
    "Corrigez la règle, ajoutez la citation qui le dit, ou écrivez "
    "« justification de « {} » : « … » »."
)

LITERAL = Code(
    id="A311",
    title="nombre ou date non cité",
    page="""Chaque nombre, durée, date, montant, fraction, nationalité ou article d'une règle figure
dans sa citation, en chiffres ou en lettres (« cinq ans », « dix-huitième anniversaire », « tiers »).
Celui-ci n'y est pas. C'est ainsi qu'un seuil mal recopié se trouve. Corrigez-le, citez le passage qui
le donne, ou écrivez la raison.""",
    bad=_example("  si séjour : plus de 6 ans\n  sauf si polygamie\n  alors carte est possible\n"),
    good=_GOOD,
)
COMPARATOR = Code(
    id="A312",
    title="comparateur non cité",
    page="""« Plus d'un an » n'est pas « au moins un an ». Le comparateur d'une condition figure dans la
citation, auprès du nombre qu'il gouverne.""",
    bad=_example("  si séjour : au moins 5 ans\n  sauf si polygamie\n  alors carte est possible\n"),
    good=_GOOD,
)
STATUS = Code(
    id="A313",
    title="statut non cité",
    page="""« Pourra » n'est pas « devra ». La citation porte la marque du statut que la règle donne
(devra, il vous appartient… / pourra, en droit de… / ne … plus, ne saurait, exclu…).""",
    bad=_example(
        "  si séjour : plus de 5 ans\n  sauf si polygamie\n  alors carte est obligatoire\n"
    ),
    good=_GOOD,
)
CONNECTIVE = Code(
    id="A314",
    title="liaison non citée",
    page="""« Toutes ces conditions » demande un « et » dans la citation, « au moins une de ces
conditions » un « ou » (ou leurs équivalents : ainsi que, outre, à la double condition ; soit… soit,
l'une des). Une simple énumération ne dit ni l'un ni l'autre : écrivez alors la raison.""",
    bad=_example(
        "  si au moins une de ces conditions est remplie :\n    - emploi\n"
        "    - séjour : plus de 5 ans\n  sauf si polygamie\n  alors carte est possible\n"
    ),
    good=_GOOD,
)
EXCEPTION = Code(
    id="A315",
    title="exception non citée",
    page="""Un « sauf si » ou une dérogation se lit dans la citation : sauf, sous réserve, toutefois, à
condition, à l'exception, à l'exclusion…""",
    bad=Example(
        policy=_ACT
        + "  § 1, al. 2 : « Vous pourrez délivrer une carte à qui réside depuis deux ans. »\n"
        + "  sauf si polygamie\n  alors carte est possible\n",
        text=_TEXT,
    ),
    good=_GOOD,
)

IDLE_REASON = Code(
    id="A317",
    title="raison sans objet",
    page="""Cette justification ne répond de rien : les mots cités disent déjà l'élément, ou la règle
ne le contient plus. Une règle modifiée garde souvent ainsi la raison d'avant : relisez-la, puis
retirez ou corrigez la justification.""",
    bad=_example(
        "  si séjour : plus de 5 ans\n  sauf si polygamie\n  alors carte est possible\n"
        "  justification de « au moins » : « lecture du mot »\n"
    ),
    good=_GOOD,
)

CODES = (LITERAL, COMPARATOR, STATUS, CONNECTIVE, EXCEPTION, IDLE_REASON)

_BY_KIND = {
    ClaimKind.LITERAL: LITERAL,
    ClaimKind.COMPARATOR: COMPARATOR,
    ClaimKind.STATUS: STATUS,
    ClaimKind.CONNECTIVE: CONNECTIVE,
    ClaimKind.EXCEPTION: EXCEPTION,
}


def check(policy: Policy, plan: Plan, report: Report) -> None:
    """Report each claim that neither the wording nor a written reason answers for."""
    found = tuple(ungrounded(policy))
    for checked in found:
        if checked.reason is None:
            claim = checked.claim
            report.add(
                _BY_KIND[claim.kind],
                f"« {claim.element} » ne figure pas dans la citation de "
                f"« {checked.statement.name.text} »",
                claim.span,
                help=_said_instead(checked, policy) + _WAY_OUT.format(claim.element),
            )

    for statement, justification in idle_reasons(policy, found):
        report.add(
            IDLE_REASON,
            f"la justification de « {justification.element.text} » ne répond de rien dans "
            f"« {statement.name.text} »",
            justification.span,
            help="Retirez-la, ou relisez la règle : elle a peut-être changé sans elle.",
        )


def _said_instead(checked: Checked, policy: Policy) -> str:
    """What the wording says where the claim was looked for."""
    quotations = next(
        (rule.quotations for rule in policy.rules.values() if rule.written is checked.statement),
        (),
    )
    wording = " ".join(source_text(quotation, policy) for quotation in quotations)
    if not wording:
        return ""
    match checked.claim.kind:
        case ClaimKind.LITERAL:
            found = [f"« {written} »" for written in written_quantities(wording)]
            return f"La citation donne : {', '.join(dict.fromkeys(found))}. " if found else ""
        case ClaimKind.STATUS:
            marks = sorted({status for status, _, _ in status_markers(wording)})
            return f"La citation marque : {', '.join(marks)}. " if marks else ""
        case _:
            return ""
