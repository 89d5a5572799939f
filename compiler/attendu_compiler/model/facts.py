"""Facts, groups and concepts: their kind, options, nature, and how they are asked."""

from attrs import frozen

from attendu_compiler.model.clauses import Attributes, only_clauses
from attendu_compiler.model.names import Names, Symbol, slugify
from attendu_compiler.model.policy import (
    Fact,
    FactKind,
    Group,
    Nature,
    Option,
    Quotation,
)
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Report

_TEXT = "texte exemple\n  intitulé : « Exemple »\n\n"

UNKNOWN_TYPE = Code(
    id="A211",
    title="type inconnu",
    page="""Un fait est de l'un de ces types : `oui ou non`, `un choix`, `plusieurs choix`,
`plusieurs choix, liste ouverte`, `nombre de …` (personnes, heures, jours), `montant en euros`,
`montant en francs`, `date`, `date et heure`, `durée écoulée`.""",
    bad=Example(policy=_TEXT + "fait âge\n  type : durré\n"),
    good=Example(policy=_TEXT + "fait âge\n  type : durée écoulée\n"),
)
WITHOUT_OPTIONS = Code(
    id="A212",
    follows=True,
    title="choix sans options",
    page="""Un fait de type « un choix » ou « plusieurs choix » énumère ses réponses sous
`options :`, un tiret par réponse, deux au moins.""",
    bad=Example(policy=_TEXT + "fait statut\n  type : un choix\n"),
    good=Example(
        policy=_TEXT + "fait statut\n  type : un choix\n  options :\n    - réfugié\n    - autre\n"
    ),
)
UNKNOWN_NATURE = Code(
    id="A213",
    title="nature inconnue",
    page="""La nature d'un fait est l'une de : `appréciation de <autorité>`, `régie par <texte>`,
`ne pas recueillir`, `sensible`, `décision de ce texte pour une autre personne`. Sans nature, le fait
est un fait ordinaire.""",
    bad=Example(policy=_TEXT + "fait menace\n  nature : appreciation\n"),
    good=Example(policy=_TEXT + "fait menace\n  nature : appréciation du préfet\n"),
)
NOT_A_DATE_FACT = Code(
    id="A214",
    title="date de référence absente",
    page="""`jusqu'à :` nomme le fait de type « date » auquel une durée écoulée s'arrête (la date de
la demande, de la décision). Le nom donné n'est pas celui d'un fait de type « date ».""",
    bad=Example(policy=_TEXT + "fait séjour\n  type : durée écoulée\n  jusqu'à : demain\n"),
    good=Example(
        policy=_TEXT
        + "fait jour de la demande\n  type : date\n\n"
        + "fait séjour\n  type : durée écoulée\n  jusqu'à : jour de la demande\n"
    ),
)

CODES = (UNKNOWN_TYPE, WITHOUT_OPTIONS, UNKNOWN_NATURE, NOT_A_DATE_FACT)

KEYS = (
    "question",
    "aide",
    "type",
    "options",
    "nature",
    "jugé à",
    "jusqu'à",
    "groupe",
    "identifiant",
    "alias",
    "même notion que",
    "preuve",
    "charge de la preuve",
)
GROUP_KEYS = ("question", "aide", "identifiant", "alias")

OPEN_OPTION = Option(
    slug="autre_element_de_meme_nature",
    name="autre élément de même nature",
    open_end=True,
)

_CURRENCIES = {"euros": "EUR", "francs": "FRF"}


@frozen(kw_only=True)
class _Type:
    kind: FactKind
    is_open: bool = False
    unit: str = ""
    currency: str = ""


def declare_groups(statements: tuple[n.Statement, ...], names: Names, report: Report) -> None:
    """Declare the groups, which facts refer to."""
    for statement in statements:
        if isinstance(statement, n.Group):
            attributes = Attributes(statement, report)
            attributes.only(GROUP_KEYS)
            only_clauses(statement, (n.Attribute, n.Citation), report)
            names.declare(
                Symbol(
                    name=statement.name.text,
                    slug=slugify(attributes.text("identifiant") or statement.name.text),
                    sort="groupe",
                    statement=statement,
                ),
                attributes.texts("alias"),
            )


def declare_facts(
    statements: tuple[n.Statement, ...], names: Names, groups: Names, report: Report
) -> None:
    """Declare facts and concepts by name; their content is bound by :func:`bind_facts`."""
    for statement in statements:
        if not isinstance(statement, n.Fact | n.Concept):
            continue
        attributes = Attributes(statement, report)
        group = None
        clause = attributes.get("groupe")
        if clause is not None and clause.values and isinstance(clause.values[0], n.Words):
            symbol = groups.look_up(clause.values[0])
            group = symbol.slug if symbol is not None else None
        names.declare(
            Symbol(
                name=statement.name.text,
                slug=slugify(attributes.text("identifiant") or statement.name.text),
                sort="fait",
                statement=statement,
                group=group,
            ),
            attributes.texts("alias"),
        )


def fact_id(symbol: Symbol) -> str:
    """The id of a fact: its slug, after its group's for a person's fact."""
    return symbol.slug if symbol.group is None else f"{symbol.group}.{symbol.slug}"


def bind_facts(
    names: Names,
    groups: Names,
    quotations: dict[int, tuple[Quotation, ...]],
    report: Report,
) -> tuple[dict[str, Fact], dict[str, Group]]:
    """The facts by id and the groups by slug; ``quotations`` is keyed by statement identity."""
    facts: dict[str, Fact] = {}
    seen: set[int] = set()
    for symbol in names.symbols.values():
        statement = symbol.statement
        if symbol.sort != "fait" or id(statement) in seen:
            continue
        seen.add(id(statement))
        fact = _bind_fact(symbol, names, quotations.get(id(statement), ()), report)
        facts[fact.id] = fact
    bound: dict[str, Group] = {}
    for symbol in groups.symbols.values():
        attributes = Attributes(symbol.statement, Report())
        bound[symbol.slug] = Group(
            slug=symbol.slug,
            name=symbol.name,
            facts=tuple(fact.id for fact in facts.values() if fact.group == symbol.slug),
            question=attributes.text("question"),
            help=attributes.text("aide"),
            aliases=tuple(slugify(alias) for alias in attributes.texts("alias")),
            quotations=quotations.get(id(symbol.statement), ()),
            written=symbol.statement,
        )
    return facts, bound


def _bind_fact(
    symbol: Symbol, names: Names, quotations: tuple[Quotation, ...], report: Report
) -> Fact:
    statement = symbol.statement
    is_concept = isinstance(statement, n.Concept)
    attributes = Attributes(statement, report)
    attributes.only(KEYS)
    allowed: tuple[type[n.Node], ...] = (n.Attribute, n.Citation, n.Justification)
    only_clauses(statement, (*allowed, n.When) if is_concept else allowed, report)
    kind = _type(attributes, report)
    options = _options(attributes, kind, report)
    natures, authority, governed_by = _natures(attributes, report)
    return Fact(
        id=fact_id(symbol),
        slug=symbol.slug,
        name=symbol.name,
        kind=kind.kind,
        options=options,
        unit=kind.unit,
        currency=kind.currency,
        until=_until(attributes, names, symbol.group, report),
        question=attributes.text("question"),
        help=attributes.text("aide"),
        natures=natures,
        authority=authority,
        governed_by=governed_by,
        judged_at=attributes.text("jugé à"),
        aliases=tuple(slugify(alias) for alias in attributes.texts("alias")),
        same_as=attributes.text("même notion que"),
        group=symbol.group,
        is_concept=is_concept,
        quotations=quotations,
        written=statement,
    )


def _type(attributes: Attributes, report: Report) -> _Type:
    texts = attributes.texts("type")
    if not texts or texts[0] == "oui ou non":
        return _Type(kind=FactKind.YES_NO)
    first = texts[0]
    if first == "un choix":
        return _Type(kind=FactKind.CHOICE)
    if first == "plusieurs choix":
        return _Type(kind=FactKind.SEVERAL, is_open="liste ouverte" in texts[1:])
    if first.startswith(("nombre de ", "nombre d'")):
        unit = first.split("'", 1)[1] if first.startswith("nombre d'") else first[10:]
        singular = unit if unit == "mois" else unit.removesuffix("s")
        return _Type(kind=FactKind.WHOLE, unit=singular)
    if first.startswith("montant en "):
        currency = _CURRENCIES.get(first[11:])
        if currency is not None:
            return _Type(kind=FactKind.AMOUNT, currency=currency, unit=currency)
    if first == "date":
        return _Type(kind=FactKind.DATE)
    if first == "date et heure":
        return _Type(kind=FactKind.MOMENT)
    if first == "durée écoulée":
        return _Type(kind=FactKind.ELAPSED, unit="mois")
    report.add(
        UNKNOWN_TYPE,
        f"« {attributes.text('type')} » n'est pas un type",
        attributes.span("type"),
        help="Types : oui ou non, un choix, plusieurs choix, nombre de …, montant en euros, date, "
        "date et heure, durée écoulée.",
    )
    return _Type(kind=FactKind.YES_NO)


def _options(attributes: Attributes, kind: _Type, report: Report) -> tuple[Option, ...]:
    if kind.kind not in (FactKind.CHOICE, FactKind.SEVERAL):
        return ()
    texts = attributes.texts("options")
    if len(texts) < (2 if kind.kind is FactKind.CHOICE else 1):
        report.add(
            WITHOUT_OPTIONS,
            f"« {attributes.statement.name.text} » n'énumère pas ses réponses",
            attributes.statement.name.span,
            help="Ajoutez « options : » et un tiret par réponse.",
        )
    options = tuple(Option(slug=slugify(text), name=text) for text in dict.fromkeys(texts))
    return (*options, OPEN_OPTION) if kind.is_open else options


def _natures(attributes: Attributes, report: Report) -> tuple[frozenset[Nature], str, str]:
    natures: set[Nature] = set()
    authority = governed_by = ""
    for text in attributes.texts("nature"):
        for prefix in (
            "appréciation de ",
            "appréciation du ",
            "appréciation des ",
            "appréciation d'",
        ):
            if text.startswith(prefix):
                natures.add(Nature.APPRAISAL)
                authority = text.removeprefix(prefix)
                break
        else:
            if text.startswith(("régie par ", "régi par ")):
                natures.add(Nature.ELSEWHERE)
                governed_by = text.split(" par ", 1)[1]
            elif text == "ne pas recueillir":
                natures.add(Nature.NOT_COLLECTED)
            elif text == "sensible":
                natures.add(Nature.SENSITIVE)
            elif text == "décision de ce texte pour une autre personne":
                natures.add(Nature.OUTCOME_OF_ANOTHER)
            else:
                report.add(
                    UNKNOWN_NATURE,
                    f"« {text} » n'est pas une nature de fait",
                    attributes.span("nature"),
                    help="Natures : appréciation de …, régie par …, ne pas recueillir, sensible, "
                    "décision de ce texte pour une autre personne.",
                )
    return frozenset(natures), authority, governed_by


def _until(attributes: Attributes, names: Names, group: str | None, report: Report) -> str | None:
    name = attributes.text("jusqu'à")
    if not name:
        return None
    symbol = names.find(name, group)
    if symbol is not None and isinstance(symbol.statement, n.Fact):
        kind = _type(Attributes(symbol.statement, Report()), Report())
        if kind.kind is FactKind.DATE:
            return fact_id(symbol)
    report.add(
        NOT_A_DATE_FACT,
        f"« {name} » n'est pas un fait de type « date »",
        attributes.span("jusqu'à"),
        help="Déclarez « fait … » avec « type : date », et nommez-le ici.",
    )
    return None
