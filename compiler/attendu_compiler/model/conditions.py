"""Conditions: a written condition becomes a formula over bound names and canonical measures."""

import re
from collections.abc import Callable

from attrs import frozen

from attendu_compiler.model.facts import fact_id
from attendu_compiler.model.formula import (
    OPEN,
    Among,
    Count,
    DateOrder,
    Formula,
    Has,
    IsTrue,
    Limit,
    Measure,
    Order,
    Persons,
    StatusIs,
    conj,
    disj,
    negate,
)
from attendu_compiler.model.measures import (
    calendar_duration,
    count_in,
    date_ordinal,
    months_and_days,
)
from attendu_compiler.model.names import Names, Symbol
from attendu_compiler.model.policy import Fact, FactKind, Option
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Report, Span
from attendu_dsl.nodes import Comparator, GroupQuantifier, Quantifier, Status

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
UNKNOWN_OPTION = Code(
    id="A224",
    title="réponse inconnue",
    page="""Le fait énumère ses réponses possibles, et celle-ci n'en est pas. Corrigez-la ou
ajoutez-la sous `options :`.""",
    bad=Example(
        policy=_TEXT
        + "fait statut\n  type : un choix\n  options :\n    - réfugié\n    - autre\n\n"
        + "supposition s\n  jamais statut : étudiant\n"
    ),
    good=Example(
        policy=_TEXT
        + "fait statut\n  type : un choix\n  options :\n    - réfugié\n    - autre\n\n"
        + "supposition s\n  jamais statut : réfugié ou autre\n"
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
EMPTY_LIST = Code(
    id="A226",
    follows=True,
    title="liste sans condition",
    page="""La liste ouverte par cette ligne ne contient aucun tiret : la condition ne dit rien.""",
    bad=Example(policy=_TEXT + "supposition s\n  jamais toutes ces conditions sont remplies :\n"),
    good=Example(
        policy=_TEXT
        + "fait polygamie\n\nsupposition s\n  jamais toutes ces conditions sont remplies :\n"
        + "    - polygamie\n"
    ),
)

CODES = (WRONG_TYPE, UNKNOWN_OPTION, OUTSIDE_GROUP, EMPTY_LIST)

_ORDERS = {
    Comparator.LESS: Order.LESS,
    Comparator.MORE: Order.MORE,
    Comparator.AT_LEAST: Order.AT_LEAST,
    Comparator.AT_MOST: Order.AT_MOST,
    Comparator.EXACTLY: Order.EQUAL,
    Comparator.BEFORE: Order.LESS,
    Comparator.AFTER: Order.MORE,
    Comparator.FROM: Order.AT_LEAST,
    Comparator.UNTIL: Order.AT_MOST,
}
_OF_DATES = {Comparator.BEFORE, Comparator.AFTER, Comparator.FROM, Comparator.UNTIL}

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


def bind_all(items: tuple[n.Item, ...], scene: Scene, group: str | None = None) -> Formula | None:
    """The conjunction of conditions; None when one cannot be bound (it has been reported)."""
    parts = [bind(item, scene, group) for item in items if not isinstance(item, n.Comment)]
    known = [part for part in parts if part is not None]
    return conj(*known) if len(known) == len(parts) and parts else None


def bind(item: n.Condition, scene: Scene, group: str | None = None) -> Formula | None:
    """The formula of one condition."""
    match item:
        case n.Holds(name=name, absent=absent):
            formula = _holds(name, scene, group)
            return negate(formula) if absent and formula is not None else formula
        case n.Compare():
            return _compare(item, scene, group)
        case n.StatusTest():
            return _status_test(item, scene, group)
        case n.Quantified():
            return _quantified(item, scene, group)
        case n.ForGroup():
            return _for_group(item, scene, group)


def _holds(name: n.Words, scene: Scene, group: str | None) -> Formula | None:
    symbol = scene.names.look_up(name, group)
    if symbol is None:
        return None
    if symbol.sort == "fait":
        fact = _fact(symbol, name.span, scene, group)
        if fact is None:
            return None
        if fact.kind is not FactKind.YES_NO:
            _wrong(fact, name.span, "il faut lui donner une valeur", scene.report)
            return None
        return IsTrue(fact.id)
    if symbol.sort == "champ":
        return scene.scope_formula(symbol)
    if isinstance(symbol.statement, n.State):
        return StatusIs(symbol.slug, frozenset({Status.ESTABLISHED}))
    scene.report.add(
        WRONG_TYPE,
        f"« {name.text} » est un résultat : dites son statut",
        name.span,
        help=f"Écrivez par exemple « {name.text} est ouvert ».",
    )
    return None


def _fact(symbol: Symbol, span: Span, scene: Scene, group: str | None) -> Fact | None:
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


def _wrong(fact: Fact, span: Span, why: str, report: Report) -> None:
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


def _compare(item: n.Compare, scene: Scene, group: str | None) -> Formula | None:
    symbol = scene.names.look_up(item.name, group)
    if symbol is None:
        return None
    if symbol.sort != "fait":
        scene.report.add(WRONG_TYPE, f"« {item.name.text} » n'est pas un fait", item.name.span)
        return None
    fact = _fact(symbol, item.name.span, scene, group)
    if fact is None:
        return None
    parts = [_value(value, fact, scene, group) for value in item.values]
    known = [part for part in parts if part is not None]
    return conj(*known) if len(known) == len(parts) else None


def _value(value: n.Value, fact: Fact, scene: Scene, group: str | None) -> Formula | None:
    match value:
        case n.YesNo(value=yes):
            if fact.kind is FactKind.YES_NO:
                return IsTrue(fact.id) if yes else negate(IsTrue(fact.id))
            _wrong(fact, value.span, "« oui » et « non » ne conviennent pas", scene.report)
            return None
        case n.Option(words=words, excluded=excluded):
            if fact.kind is not FactKind.CHOICE:
                _wrong(fact, value.span, f"« {words.text} » ne convient pas", scene.report)
                return None
            options = split_options(words, fact.options, fact, scene.report)
            if options is None:
                return None
            formula = Among(fact.id, frozenset(option.slug for option in options))
            return negate(formula) if excluded else formula
        case n.Contains(words=words, excluded=excluded):
            if fact.kind is not FactKind.SEVERAL:
                _wrong(fact, value.span, "il n'énumère pas plusieurs valeurs", scene.report)
                return None
            options = split_options(words, fact.options, fact, scene.report)
            if options is None:
                return None
            some = disj(*(Has(fact.id, option.slug) for option in options))
            return negate(some) if excluded else some
        case n.Threshold(comparator=comparator, literal=literal):
            return _threshold(comparator, literal, fact, scene.report)
        case n.Relative():
            return _relative(value, fact, scene, group)
        case n.Unknown():
            _wrong(fact, value.span, "« inconnu » n'est pas une condition", scene.report)
            return None


def split_options(
    words: n.Words, options: tuple[Option, ...], fact: Fact, report: Report
) -> tuple[Option, ...] | None:
    """The options that words name: one whole name, or several joined by « ou »."""
    by_name = {option.name.casefold(): option for option in options}
    whole = by_name.get(words.text.casefold())
    if whole is not None:
        return (whole,)
    found: list[Option] = []
    rest = words.text.split(" ou ")
    while rest:
        for size in range(len(rest), 0, -1):
            option = by_name.get(" ou ".join(rest[:size]).casefold())
            if option is not None:
                found.append(option)
                rest = rest[size:]
                break
        else:
            report.add(
                UNKNOWN_OPTION,
                f"« {rest[0]} » n'est pas une réponse de « {fact.name} »",
                words.span,
                help="Réponses : " + ", ".join(option.name for option in options) + ".",
            )
            return None
    return tuple(found)


def _threshold(
    comparator: Comparator, literal: n.Literal, fact: Fact, report: Report
) -> Formula | None:
    measure = threshold_measure(literal, fact, report)
    if measure is None:
        return None
    if comparator in _OF_DATES and fact.kind is not FactKind.DATE:
        _wrong(fact, literal.span, f"« {comparator.value} » ne convient pas", report)
        return None
    if comparator is Comparator.WITHIN:
        _wrong(fact, literal.span, "« dans les » attend une date de départ", report)
        return None
    return Limit(fact.id, _ORDERS[comparator], measure)


def threshold_measure(literal: n.Literal, fact: Fact, report: Report) -> Measure | None:
    """The literal in the measure of the fact; a literal of another type is reported."""
    match literal, fact.kind:
        case n.Quantity(), FactKind.ELAPSED:
            return calendar_duration(literal, report)
        case n.Quantity(), FactKind.WHOLE:
            count = count_in(literal, fact.unit)
            if count is not None:
                return count
        case n.Number(unit=unit, value=value), FactKind.WHOLE:
            if unit in ("", fact.unit, f"{fact.unit}s"):
                return value
        case n.Amount(currency=currency, value=value), FactKind.AMOUNT:
            if currency == fact.currency:
                return value
        case n.Day(), FactKind.DATE:
            return date_ordinal(literal, report)
        case _:
            pass
    written = "cette date" if isinstance(literal, n.Day) else f"« {literal.written} »"
    _wrong(fact, literal.span, f"{written} ne convient pas", report)
    return None


def _relative(value: n.Relative, fact: Fact, scene: Scene, group: str | None) -> Formula | None:
    symbol = scene.names.look_up(value.anchor.name, group)
    if symbol is None:
        return None
    anchor = _fact(symbol, value.anchor.span, scene, group) if symbol.sort == "fait" else None
    if anchor is None or anchor.kind is not FactKind.DATE or fact.kind is not FactKind.DATE:
        _wrong(
            fact,
            value.span,
            "les deux faits comparés doivent être des dates",
            scene.report,
        )
        return None
    ranks = 12 * (value.anchor.anniversary or 0)
    months, days = months_and_days(value.offset) if value.offset is not None else (0, 0)
    left, right = fact.id, anchor.id
    if months < 0 or days < 0:
        # « au moins 3 mois avant X »: defined from the addition, the fact plus 3 months.
        if ranks:
            _wrong(fact, value.span, "un anniversaire n'admet pas « avant »", scene.report)
            return None
        left, right, months, days = right, left, -months, -days

    def order(strict: bool, extra: tuple[int, int] = (months, days)) -> Formula:
        return DateOrder(left, right, ranks, extra[0], extra[1], strict)

    match value.comparator:
        case Comparator.LESS | Comparator.BEFORE:
            return order(strict=True)
        case Comparator.AT_MOST | Comparator.UNTIL:
            return order(strict=False)
        case Comparator.MORE | Comparator.AFTER:
            return negate(order(strict=False))
        case Comparator.AT_LEAST | Comparator.FROM:
            return negate(order(strict=True))
        case Comparator.EXACTLY:
            return conj(order(strict=False), negate(order(strict=True)))
        case Comparator.WITHIN:
            return conj(negate(order(strict=True, extra=(0, 0))), order(strict=False))


def _status_test(item: n.StatusTest, scene: Scene, group: str | None) -> Formula | None:
    symbol = scene.names.look_up(item.outcome, group)
    if symbol is None:
        return None
    if symbol.sort == "fait":
        fact = _fact(symbol, item.outcome.span, scene, group)
        if fact is not None and fact.kind is FactKind.YES_NO:
            if item.status is Status.ESTABLISHED and not item.negated:
                return IsTrue(fact.id)
            if item.status is Status.NOT_ESTABLISHED:
                return negate(IsTrue(fact.id))
        scene.report.add(
            WRONG_TYPE,
            f"« {item.outcome.text} » est un fait : il n'a pas de statut",
            item.span,
            help="Écrivez son nom seul, ou « absence de … ».",
        )
        return None
    statuses = OPEN if item.is_open else frozenset({item.status} if item.status else ())
    formula = StatusIs(symbol.slug, statuses)
    return negate(formula) if item.negated else formula


def _quantified(item: n.Quantified, scene: Scene, group: str | None) -> Formula | None:
    written = [part for part in item.items if not isinstance(part, n.Comment)]
    if not written:
        scene.report.add(
            EMPTY_LIST,
            "cette liste ne contient aucune condition",
            item.span,
            help="Ajoutez un tiret par condition, ou supprimez cette ligne.",
        )
        return None
    parts = [bind(part, scene, group) for part in written]
    known = tuple(part for part in parts if part is not None)
    if len(known) != len(parts):
        return None
    match item.quantifier:
        case Quantifier.ALL:
            return conj(*known)
        case Quantifier.ANY:
            return disj(*known)
        case Quantifier.NONE:
            return negate(disj(*known))
        case Quantifier.ONE:
            return conj(disj(*known), negate(Count(2, known)))
        case Quantifier.AT_LEAST:
            return Count(item.count or 0, known)


def _one_of(group: str) -> str:
    """« enfants mineurs » is several of « enfant mineur »."""
    return re.sub(r"(?<=\w\w)[sx](?!\w)", "", group)


def _for_group(item: n.ForGroup, scene: Scene, group: str | None) -> Formula | None:
    plural = item.quantifier is GroupQuantifier.AT_LEAST
    named = scene.groups.find(_one_of(item.group.text), None) if plural else None
    symbol = named or scene.groups.look_up(item.group)
    if symbol is None:
        return None
    if group is not None:
        scene.report.add(
            OUTSIDE_GROUP,
            "un groupe ne s'ouvre pas à l'intérieur d'un groupe",
            item.span,
        )
        return None
    if item.quantifier in (GroupQuantifier.THIS, GroupQuantifier.NO_OTHER):
        scene.report.add(
            WRONG_TYPE,
            "« un … tel que » décrit une personne d'un cas, pas une condition",
            item.span,
            help="Écrivez « au moins un … tel que », « chaque … », « aucun … tel que ».",
        )
        return None
    if not item.items:
        scene.report.add(EMPTY_LIST, "cette liste ne contient aucune condition", item.span)
        return None
    part = bind_all(item.items, scene, symbol.slug)
    if part is None:
        return None
    match item.quantifier:
        case GroupQuantifier.SOME:
            return Persons(symbol.slug, 1, part)
        case GroupQuantifier.AT_LEAST:
            return Persons(symbol.slug, item.count or 1, part)
        case GroupQuantifier.EVERY:
            return negate(Persons(symbol.slug, 1, negate(part)))
        case _:
            return negate(Persons(symbol.slug, 1, part))
