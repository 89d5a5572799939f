"""What is asked of the value of one fact."""

from attendu_compiler.model.formula import (
    Among,
    DateOrder,
    Formula,
    Has,
    IsTrue,
    Limit,
    Measure,
    Order,
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
from attendu_compiler.model.policy import Fact, FactKind, Option
from attendu_compiler.model.scene import Scene, fact_of, wrong_type
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Report
from attendu_dsl.nodes import Comparator

_TEXT = "texte exemple\n  intitulé : « Exemple »\n\n"

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

CODES = (UNKNOWN_OPTION,)

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


def value_formula(value: n.Value, fact: Fact, scene: Scene, group: str | None) -> Formula | None:
    """What a written value asks of a fact; None when it does not suit it (it has been reported)."""
    match value:
        case n.YesNo(value=yes):
            if fact.kind is FactKind.YES_NO:
                return IsTrue(fact.id) if yes else negate(IsTrue(fact.id))
            wrong_type(fact, value.span, "« oui » et « non » ne conviennent pas", scene.report)
            return None
        case n.Option(words=words, excluded=excluded):
            if fact.kind is not FactKind.CHOICE:
                wrong_type(fact, value.span, f"« {words.text} » ne convient pas", scene.report)
                return None
            options = split_options(words, fact.options, fact, scene.report)
            if options is None:
                return None
            formula = Among(fact.id, frozenset(option.slug for option in options))
            return negate(formula) if excluded else formula
        case n.Contains(words=words, excluded=excluded):
            if fact.kind is not FactKind.SEVERAL:
                wrong_type(fact, value.span, "il n'énumère pas plusieurs valeurs", scene.report)
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
            wrong_type(fact, value.span, "« inconnu » n'est pas une condition", scene.report)
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
        wrong_type(fact, literal.span, f"« {comparator.value} » ne convient pas", report)
        return None
    if comparator is Comparator.WITHIN:
        wrong_type(fact, literal.span, "« dans les » attend une date de départ", report)
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
    wrong_type(fact, literal.span, f"{written} ne convient pas", report)
    return None


def _relative(value: n.Relative, fact: Fact, scene: Scene, group: str | None) -> Formula | None:
    symbol = scene.names.look_up(value.anchor.name, group)
    if symbol is None:
        return None
    anchor = fact_of(symbol, value.anchor.span, scene, group) if symbol.sort == "fait" else None
    if anchor is None or anchor.kind is not FactKind.DATE or fact.kind is not FactKind.DATE:
        wrong_type(
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
            wrong_type(fact, value.span, "un anniversaire n'admet pas « avant »", scene.report)
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
