"""What conditions may speak of, and what is said of a fact that does not suit."""

from collections.abc import Callable

from attrs import frozen

from attendu_compiler.model.facts import fact_id
from attendu_compiler.model.formula import Formula
from attendu_compiler.model.names import Names, Symbol
from attendu_compiler.model.policy import Fact, FactKind
from attendu_dsl.diagnostics import Code, Example, Report, Span

_TEXT = "texte exemple\n  intitulé : « Exemple »\n\n"

WRONG_TYPE = Code(
    id="A223",
    title="type qui ne convient pas",
    page="""La valeur ou le comparateur ne s'accorde pas avec le type du fait : une date comparée à
une durée, un choix employé comme un oui ou non, un montant sans monnaie. Le message nomme le type du
fait et ce qu'il admet.""",
    bad=Example(
        policy=_TEXT + "fait demande\n  type : date\n\nsupposition s\n  jamais demande : 5 ans\n"
    ),
    good=Example(
        policy=_TEXT
        + "fait demande\n  type : date\n\nsupposition s\n  jamais demande : avant le 1er mai 1997\n"
    ),
)

OUTSIDE_GROUP = Code(
    id="A225",
    title="fait extérieur au groupe",
    page="""Sous « au moins un enfant tel que : », seuls les faits de cet enfant se comparent : les
faits du dossier se placent au-dehors, à côté. Cela tient exacte la question « est-ce le même
enfant ? ».""",
    bad=Example(
        policy=_TEXT
        + "groupe enfant\n\nfait né en France\n  groupe : enfant\n\nfait polygamie\n\n"
        + "supposition s\n  jamais au moins un enfant tel que :\n    - né en France\n"
        + "    - polygamie\n"
    ),
    good=Example(
        policy=_TEXT
        + "groupe enfant\n\nfait né en France\n  groupe : enfant\n\n"
        + "supposition s\n  jamais au moins un enfant tel que :\n    - né en France\n"
    ),
)

CODES = (WRONG_TYPE, OUTSIDE_GROUP)

KIND_NAMES = {
    FactKind.YES_NO: "oui ou non",
    FactKind.CHOICE: "un choix",
    FactKind.SEVERAL: "plusieurs choix",
    FactKind.WHOLE: "un nombre",
    FactKind.AMOUNT: "un montant",
    FactKind.DATE: "une date",
    FactKind.MOMENT: "une date et une heure",
    FactKind.ELAPSED: "une durée écoulée",
}


@frozen(kw_only=True)
class Scene:
    """What conditions may speak of.

    ``names`` holds facts and outcomes together; ``scopes`` gives the formula of a « champ » by
    name, bound on demand.
    """

    names: Names
    groups: Names
    facts: dict[str, Fact]
    scope_formula: Callable[[Symbol], Formula]
    report: Report


def fact_of(symbol: Symbol, span: Span, scene: Scene, group: str | None) -> Fact | None:
    """The fact that a name stands for, where the facts of ``group`` are compared; or None, reported."""
    fact = scene.facts.get(fact_id(symbol))
    if fact is not None and fact.group != group:
        scene.report.add(
            OUTSIDE_GROUP,
            f"« {fact.name} » n'est pas un fait de ce groupe",
            span,
            help="Placez cette condition hors de la liste du groupe.",
        )
        return None
    return fact


def wrong_type(fact: Fact, span: Span, why: str, report: Report) -> None:
    """Report that a value or a comparator does not suit the type of a fact, and what does."""
    report.add(
        WRONG_TYPE,
        f"« {fact.name} » est de type « {KIND_NAMES[fact.kind]} » : {why}",
        span,
        help=_ADMITS[fact.kind],
    )


_ADMITS = {
    FactKind.YES_NO: "Écrivez son nom seul, « absence de … », ou « : oui », « : non ».",
    FactKind.CHOICE: "Écrivez « nom : réponse » ou « nom : autre que réponse ».",
    FactKind.SEVERAL: "Écrivez « nom : comprend réponse ».",
    FactKind.WHOLE: "Écrivez « nom : au moins 2 » avec l'unité du fait.",
    FactKind.AMOUNT: "Écrivez « nom : au moins 100 euros » dans la monnaie du fait.",
    FactKind.DATE: "Écrivez « nom : avant le 1er janvier 2007 » ou « nom : avant l'autre date ».",
    FactKind.MOMENT: "Une date et heure ne se compare pas encore.",
    FactKind.ELAPSED: "Écrivez « nom : depuis au moins 1 an », « nom : moins de 3 mois ».",
}
