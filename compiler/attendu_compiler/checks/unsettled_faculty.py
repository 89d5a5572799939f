"""A faculty and an obligation for the same act, given inside one paragraph."""

from itertools import combinations

from attendu_compiler.model.policy import Conclusion, Policy, Quotation, Rule
from attendu_compiler.plan.records import Plan
from attendu_dsl.diagnostics import Code, Example, Label, Report
from attendu_dsl.nodes import Status

_ACT = (
    "texte exemple\n  intitulé : « Exemple »\n  empreinte : sha256 {empreinte}\n\n"
    "repère § 1\n  commence par : « 1. Titre »\n\n"
    "acte refus\n  silence : le texte ne dit rien\n\n"
)
_TEXT = "1. Titre\n\nVous devrez refuser. Un refus pourra être pris.\n"
_READING = (
    "lecture l\n  question : « Faculté ou obligation ? »\n  variante obligation : « devrez »\n"
    "  variante faculté : « pourra »\n  retenue : aucune\n  raison : « le texte dit les deux »\n\n"
)

UNSETTLED = Code(
    id="A414",
    title="faculté et obligation mêlées",
    page="""Le même alinéa donne le même acte à la fois comme une faculté et comme une obligation.
Les réunir donnerait l'obligation sans le dire : écrivez une `lecture` dont les variantes sont les
deux sens, et faites dépendre chaque règle de la sienne.""",
    bad=Example(
        policy=_ACT
        + "règle 1\n  § 1, al. 1 : « Vous devrez refuser. »\n  alors refus est obligatoire\n\n"
        + "règle 2\n  § 1, al. 1 : « Un refus pourra être pris. »\n  alors refus est possible\n",
        text=_TEXT,
    ),
    good=Example(
        policy=_ACT
        + _READING
        + "règle 1\n  § 1, al. 1 : « Vous devrez refuser. »\n"
        + "  selon la lecture l, variante obligation\n  alors refus est obligatoire\n\n"
        + "règle 2\n  § 1, al. 1 : « Un refus pourra être pris. »\n"
        + "  selon la lecture l, variante faculté\n  alors refus est possible\n",
        text=_TEXT,
    ),
)

CODES = (UNSETTLED,)

_FACULTY = {Status.POSSIBLE, Status.RECOMMENDED}


def check(policy: Policy, plan: Plan, report: Report) -> None:
    """Report each pair of rules of one paragraph, faculty and obligation, without a reading."""
    for one, other in combinations(policy.rules.values(), 2):
        if {reading for reading, _ in one.readings} & {reading for reading, _ in other.readings}:
            continue
        if not _share_a_paragraph(one.quotations, other.quotations):
            continue
        for act in _opposed(one, other):
            if not _meet(one, other, act, plan):
                continue
            report.add(
                UNSETTLED,
                f"« {policy.outcomes[act].name} » est une faculté et une obligation au même alinéa",
                one.written.span,
                labels=(Label(span=other.written.span, message="l'autre règle"),),
                help="Écrivez une « lecture » avec les deux variantes.",
            )


def _meet(one: Rule, other: Rule, act: str, plan: Plan) -> bool:
    """Whether some case is under both rules: two rules for different persons do not mix."""
    held = {row.rule: row.holds for row in plan.decisions[act].rows}
    both = plan.diagrams.conj(held[one.id], held[other.id])
    return both != plan.diagrams.false


def _share_a_paragraph(one: tuple[Quotation, ...], other: tuple[Quotation, ...]) -> bool:
    return bool({q.place for q in one} & {q.place for q in other})


def _opposed(one: Rule, other: Rule) -> list[str]:
    return [
        first.outcome
        for first in one.conclusions
        for second in other.conclusions
        if first.outcome == second.outcome and _differ(first, second)
    ]


def _differ(first: Conclusion, second: Conclusion) -> bool:
    statuses = (first.status, second.status)
    return Status.MANDATORY in statuses and any(status in _FACULTY for status in statuses)
