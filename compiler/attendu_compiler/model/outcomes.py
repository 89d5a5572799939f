"""Outcomes: acts, formalities, entitlements, effects, states and results."""

from attendu_compiler.model.clauses import Attributes, only_clauses
from attendu_compiler.model.names import Names, Symbol, slugify
from attendu_compiler.model.policy import Kind, Outcome, Quotation
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Report

_TEXT = "texte exemple\n  intitulé : « Exemple »\n\n"

FAMILY_OF_ANOTHER_KIND = Code(
    id="A231",
    title="famille d'une autre sorte",
    page="""`famille :` nomme un énoncé de même sorte qui regroupe plusieurs actes (« autre APRF »).
Une famille n'appartient pas elle-même à une famille.""",
    bad=Example(
        policy=_TEXT
        + "formalité visa\n  silence : le texte ne dit rien\n\n"
        + "acte carte\n  famille : visa\n  silence : le texte ne dit rien\n"
    ),
    good=Example(
        policy=_TEXT
        + "acte titre\n  silence : le texte ne dit rien\n\n"
        + "acte carte\n  famille : titre\n  silence : le texte ne dit rien\n"
    ),
)

CODES = (FAMILY_OF_ANOTHER_KIND,)

KINDS: dict[type[n.Statement], Kind] = {
    n.Act: Kind.ACT,
    n.Formality: Kind.FORMALITY,
    n.Entitlement: Kind.ENTITLEMENT,
    n.Effect: Kind.EFFECT,
    n.State: Kind.STATE,
    n.Result: Kind.RESULT,
}

#: Attributes with a meaning of their own; the others are carried to results as they are.
KEYS = ("auteur", "bénéficiaire", "famille", "silence", "aide", "identifiant", "alias")
CARRIED = (
    "validité",
    "mention",
    "renouvellement",
    "effets",
    "fondement",
    "unité",
    "destinataire",
    "forme",
)


def declare_outcomes(statements: tuple[n.Statement, ...], names: Names, report: Report) -> None:
    """Declare outcomes among the facts: a condition may speak of either by its name."""
    for statement in statements:
        if type(statement) in KINDS:
            attributes = Attributes(statement, report)
            names.declare(
                Symbol(
                    name=statement.name.text,
                    slug=slugify(attributes.text("identifiant") or statement.name.text),
                    sort="résultat",
                    statement=statement,
                ),
                attributes.texts("alias"),
            )


def bind_outcomes(
    names: Names, quotations: dict[int, tuple[Quotation, ...]], report: Report
) -> dict[str, Outcome]:
    """The outcomes by slug, families with their members."""
    symbols = {
        symbol.slug: symbol for symbol in names.symbols.values() if symbol.sort == "résultat"
    }
    families: dict[str, str] = {}
    for symbol in symbols.values():
        family = _family(symbol, names, report)
        if family is not None:
            families[symbol.slug] = family
    return {
        slug: _bind(
            symbol,
            families.get(slug),
            tuple(sorted(member for member, family in families.items() if family == slug)),
            quotations.get(id(symbol.statement), ()),
            report,
        )
        for slug, symbol in symbols.items()
    }


def _family(symbol: Symbol, names: Names, report: Report) -> str | None:
    attributes = Attributes(symbol.statement, Report())
    clause = attributes.get("famille")
    if clause is None or not clause.values or not isinstance(clause.values[0], n.Words):
        return None
    family = names.look_up(clause.values[0])
    if family is None:
        return None
    nested = Attributes(family.statement, Report()).get("famille") is not None
    if type(family.statement) is not type(symbol.statement) or nested or family is symbol:
        report.add(
            FAMILY_OF_ANOTHER_KIND,
            f"« {family.name} » ne peut pas être la famille de « {symbol.name} »",
            clause.span,
            help="Une famille est un énoncé de même sorte, sans famille lui-même.",
        )
        return None
    return family.slug


def _bind(
    symbol: Symbol,
    family: str | None,
    members: tuple[str, ...],
    quotations: tuple[Quotation, ...],
    report: Report,
) -> Outcome:
    statement = symbol.statement
    attributes = Attributes(statement, report)
    attributes.only((*KEYS, *CARRIED))
    only_clauses(statement, (n.Attribute, n.Citation, n.Justification), report)
    return Outcome(
        slug=symbol.slug,
        name=symbol.name,
        kind=KINDS[type(statement)],
        bearer=attributes.text("auteur"),
        beneficiary=attributes.text("bénéficiaire"),
        family=family,
        members=members,
        silence=attributes.text("silence"),
        help=attributes.text("aide"),
        attributes=tuple((key, attributes.text(key)) for key in attributes if key in CARRIED),
        aliases=tuple(slugify(alias) for alias in attributes.texts("alias")),
        quotations=quotations,
        written=statement,
    )
