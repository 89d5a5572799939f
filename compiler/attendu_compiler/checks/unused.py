"""What is declared and never used, or given without its silence being stated."""

from collections.abc import Iterator

from attendu_compiler.model.formula import Formula, IsTrue
from attendu_compiler.model.policy import Policy, ShareOf
from attendu_compiler.plan.cells import facts_in, formulas_of
from attendu_compiler.plan.records import Plan
from attendu_dsl.diagnostics import Code, Example, Report, Severity

_ACT = (
    "texte exemple\n  intitulé : « Exemple »\n  empreinte : sha256 {empreinte}\n\n"
    "repère § 1\n  commence par : « 1. Titre »\n\n"
)
_RULE = (
    "règle 1\n  § 1, al. 1 : « Vous pourrez délivrer une carte en cas de polygamie. »\n"
    "  si polygamie\n  alors carte est possible\n"
)
_TEXT = "1. Titre\n\nVous pourrez délivrer une carte en cas de polygamie.\n"
_CARD = "acte carte\n  silence : le texte ne dit rien\n\n"

UNUSED_FACT = Code(
    id="A341",
    title="fait jamais employé",
    severity=Severity.WARNING,
    page="""Aucune règle, supposition ni tableau ne parle de ce fait : on le demanderait pour rien.
Employez-le ou supprimez-le.""",
    bad=Example(policy=_ACT + "fait polygamie\n\nfait mariage\n\n" + _CARD + _RULE, text=_TEXT),
    good=Example(policy=_ACT + "fait polygamie\n\n" + _CARD + _RULE, text=_TEXT),
)
NEVER_GIVEN = Code(
    id="A342",
    title="résultat jamais donné",
    severity=Severity.WARNING,
    page="""Aucune règle ne conclut à ce résultat (ni à un membre de sa famille).""",
    bad=Example(
        policy=_ACT
        + "fait polygamie\n\nacte visa\n  silence : le texte ne dit rien\n\n"
        + _CARD
        + _RULE,
        text=_TEXT,
    ),
    good=Example(policy=_ACT + "fait polygamie\n\n" + _CARD + _RULE, text=_TEXT),
)
SILENCE_UNSTATED = Code(
    id="A343",
    title="silence non énoncé",
    page="""Un résultat dit ce qu'il en est quand aucune règle ne s'applique : « silence : le texte ne
dit rien ». Le silence se montre, il ne se comble jamais.""",
    bad=Example(policy=_ACT + "fait polygamie\n\nacte carte\n\n" + _RULE, text=_TEXT),
    good=Example(policy=_ACT + "fait polygamie\n\n" + _CARD + _RULE, text=_TEXT),
)

CODES = (UNUSED_FACT, NEVER_GIVEN, SILENCE_UNSTATED)


def check(policy: Policy, plan: Plan, report: Report) -> None:
    """Report unused facts, outcomes that nothing gives, and unstated silences."""
    used = {fact for formula in _formulas(policy) for fact in facts_in(formula)}
    used |= {fact.until for fact in policy.facts.values() if fact.until is not None}
    used |= {policy.reference_date} if policy.reference_date is not None else set()
    used |= {
        value.fact
        for rule in policy.rules.values()
        for conclusion in rule.conclusions
        for value in conclusion.values
        if isinstance(value, ShareOf)
    }
    used |= {fact for table in policy.tables.values() for fact in table.visible}
    used |= {concern for entry in policy.entries for concern in entry.concerns}
    for identifier, fact in policy.facts.items():
        if identifier not in used and fact.written is not None:
            report.add(
                UNUSED_FACT,
                f"« {fact.name} » n'est employé nulle part",
                fact.written.name.span,
                help="Employez-le dans une règle, ou supprimez-le.",
            )
    for slug, outcome in policy.outcomes.items():
        if outcome.written is None:
            continue
        if not plan.decisions[slug].rows:
            report.add(
                NEVER_GIVEN,
                f"aucune règle ne donne « {outcome.name} »",
                outcome.written.name.span,
                help="Écrivez la règle qui le donne, ou supprimez-le.",
            )
        if not outcome.silence:
            report.add(
                SILENCE_UNSTATED,
                f"« {outcome.name} » ne dit pas ce que vaut le silence du texte",
                outcome.written.name.span,
                help="Ajoutez « silence : le texte ne dit rien ».",
            )


def _formulas(policy: Policy) -> Iterator[Formula]:
    yield from formulas_of(policy)
    for concept in policy.concepts.values():
        # An element of a concept is used by it, even a mere example.
        for element in concept.elements:
            yield element.formula
            yield IsTrue(concept.fact)
