"""What a statement claims that its wording must say: literals, comparators, statuses, et/ou.

The claims are taken from what the author wrote, not from what it means, because a digit is checked
as it is written.  Each is answered by the quotations of the statement, or by a written reason
(« justification de « 5 ans » : « … » »).
"""

import datetime
import enum
from collections.abc import Iterator
from fractions import Fraction

from attrs import frozen

from attendu_compiler.model.clauses import bullet_text
from attendu_compiler.model.wording.folding import fold
from attendu_compiler.model.wording.grounding.amounts import amount_occurs
from attendu_compiler.model.wording.grounding.comparators import comparator_occurs
from attendu_compiler.model.wording.grounding.connectives import connective_occurs
from attendu_compiler.model.wording.grounding.dates import date_occurs
from attendu_compiler.model.wording.grounding.exceptions import exception_markers
from attendu_compiler.model.wording.grounding.numbers import quantity_occurs
from attendu_compiler.model.wording.grounding.references import (
    article_occurs,
    nationality_occurs,
    nationality_of,
)
from attendu_compiler.model.wording.grounding.statuses import flag_occurs, status_occurs
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Span
from attendu_dsl.nodes import ClauseWord, Comparator, Quantifier, Status
from attendu_dsl.vocabulary import MONTHS


class ClaimKind(enum.Enum):
    """What is claimed; the value is the word of the messages."""

    LITERAL = "littéral"
    COMPARATOR = "comparateur"
    STATUS = "statut"
    CONNECTIVE = "liaison"
    EXCEPTION = "exception"


@frozen(kw_only=True)
class Claim:
    """One thing that the wording must say: ``element`` is how the author wrote it.

    ``synonyms`` are other ways to name it in a justification.  ``subject`` tells it from another
    claim of the same words in one rule (« au plus 3 mois », « au plus 5 ans »).
    """

    kind: ClaimKind
    element: str
    span: Span
    grounded: bool
    synonyms: tuple[str, ...] = ()
    subject: str = ""


def claims(statement: n.Statement, wording: list[str]) -> Iterator[Claim]:
    """The claims of a statement, each answered by ``wording``."""
    for clause in statement.clauses:
        match clause:
            case n.When(word=word, items=items):
                if word is ClauseWord.UNLESS:
                    yield _exception("sauf si", clause.span, wording)
                yield from _items(items, wording)
                if len(_conditions(items)) > 1:
                    yield _connective("et", "toutes", items, clause.span, wording)
            case n.Link(word=n.LinkWord.DEROGATES):
                yield _exception("par dérogation", clause.span, wording)
            case n.Then(conclusion=conclusion):
                yield from _conclusion(conclusion, wording)
            case _:
                pass
    if isinstance(statement, n.Rule):
        for clause in statement.clauses:
            if isinstance(clause, n.Attribute) and clause.key == "fondement":
                text = " ".join(value.text for value in clause.values)
                yield Claim(
                    kind=ClaimKind.LITERAL,
                    element=text,
                    span=clause.span,
                    grounded=any(article_occurs(quote, text) for quote in wording),
                )


def _conditions(items: tuple[n.Item, ...]) -> list[n.Condition]:
    return [item for item in items if not isinstance(item, n.Comment)]


def _exception(element: str, span: Span, wording: list[str]) -> Claim:
    return Claim(
        kind=ClaimKind.EXCEPTION,
        element=element,
        span=span,
        grounded=any(exception_markers(quote) for quote in wording),
    )


def _items(items: tuple[n.Item, ...], wording: list[str]) -> Iterator[Claim]:
    for item in _conditions(items):
        match item:
            case n.Compare(values=values):
                for value in values:
                    yield from _value(value, wording)
            case n.Quantified():
                yield from _quantified(item, wording)
            case n.ForGroup(items=inner):
                yield from _items(inner, wording)
            case _:
                pass


def _quantified(item: n.Quantified, wording: list[str]) -> Iterator[Claim]:
    yield from _items(item.items, wording)
    if len(_conditions(item.items)) < 2:
        return
    match item.quantifier:
        case Quantifier.ALL:
            yield _connective("et", "toutes", item.items, item.span, wording)
        case Quantifier.ANY | Quantifier.ONE:
            yield _connective("ou", "au moins une", item.items, item.span, wording)
        case Quantifier.AT_LEAST:
            count = Fraction(item.count or 0)
            yield Claim(
                kind=ClaimKind.LITERAL,
                element=f"au moins {item.count}",
                span=item.span,
                grounded=any(quantity_occurs(quote, count, "") for quote in wording),
            )
        case Quantifier.NONE:
            grounded = any(
                connective_occurs(quote, "ou", items=_names(item.items)) == "oui"
                or " ni " in f" {plain(quote)} "
                for quote in wording
            )
            yield Claim(
                kind=ClaimKind.CONNECTIVE,
                element="aucune",
                span=item.span,
                grounded=grounded,
                synonyms=("ni", "ou"),
            )


def _names(items: tuple[n.Item, ...]) -> list[str]:
    return [text for item in items if (text := bullet_text(item))]


def _connective(
    word: str, synonym: str, items: tuple[n.Item, ...], span: Span, wording: list[str]
) -> Claim:
    asked = "et" if word == "et" else "ou"
    grounded = any(
        connective_occurs(quote, "et" if asked == "et" else "ou", items=_names(items)) == "oui"
        for quote in wording
    )
    return Claim(
        kind=ClaimKind.CONNECTIVE,
        element=word,
        span=span,
        grounded=grounded,
        synonyms=(synonym,),
        subject="; ".join(_names(items)),
    )


def _value(value: n.Value, wording: list[str]) -> Iterator[Claim]:
    match value:
        case n.Threshold(comparator=comparator, literal=literal):
            yield _literal(literal, wording)
            if comparator is not Comparator.EXACTLY:
                yield _comparator(comparator, literal, value.span, wording)
        case n.Relative(comparator=comparator, offset=offset, anchor=anchor):
            if offset is not None:
                yield _literal(offset, wording)
            if anchor.anniversary is not None:
                rank = Fraction(anchor.anniversary)
                yield Claim(
                    kind=ClaimKind.LITERAL,
                    element=f"{anchor.anniversary}e anniversaire",
                    span=anchor.span,
                    grounded=any(quantity_occurs(quote, rank, "an") for quote in wording),
                )
            yield _comparator(comparator, offset, value.span, wording)
        case n.Option(words=words):
            yield from _nationality(words, wording)
        case _:
            pass


def _nationality(words: n.Words, wording: list[str]) -> Iterator[Claim]:
    """A nationality is a literal like a number: OpenFisca grants one when it is unset."""
    for word in words.text.replace(" ou ", ",").split(","):
        if nationality_of(word.strip()) is not None:
            yield Claim(
                kind=ClaimKind.LITERAL,
                element=word.strip(),
                span=words.span,
                grounded=any(nationality_occurs(quote, word.strip()) for quote in wording),
            )


def _written(literal: n.Literal) -> str:
    if isinstance(literal, n.Day):
        return f"{literal.day}/{literal.month:02}/{literal.year}"
    return (
        f"{literal.written} {literal.unit}".strip()
        if isinstance(literal, n.Number)
        else literal.written
    )


def _literal(literal: n.Literal, wording: list[str]) -> Claim:
    synonyms: tuple[str, ...] = ()
    if isinstance(literal, n.Day):
        from_show = f"{'1er' if literal.day == 1 else literal.day} "
        synonyms = (from_show + MONTHS[literal.month - 1] + f" {literal.year}",)
    return Claim(
        kind=ClaimKind.LITERAL,
        element=synonyms[0] if synonyms else _written(literal),
        span=literal.span,
        grounded=any(literal_occurs(literal, quote) for quote in wording),
        synonyms=(_written(literal),),
    )


def literal_occurs(literal: n.Literal, quote: str) -> bool:
    """Whether a literal stands in a quotation, in digits or in words."""
    match literal:
        case n.Day(year=year, month=month, day=day):
            return date_occurs(quote, year, month, day)
        case n.Amount(value=value, currency=currency):
            return amount_occurs(quote, value, currency)
        case n.Number(value=value, unit=unit):
            singular = unit.removesuffix("s")
            return any(quantity_occurs(quote, value, name) for name in {unit, singular, ""})
        case n.Quantity(terms=terms):
            return all(quantity_occurs(quote, abs(value), unit) for value, unit in terms)


def _comparator(
    comparator: Comparator, literal: n.Literal | None, span: Span, wording: list[str]
) -> Claim:
    near: tuple[Fraction, str] | datetime.date | None = None
    match literal:
        case n.Day(year=year, month=month, day=day):
            try:
                near = datetime.date(year, month, day)
            except ValueError:
                near = None
        case n.Quantity(terms=((value, unit),)):
            near = (abs(value), unit)
        case n.Number(value=value, unit=unit):
            near = (value, unit.removesuffix("s"))
        case _:
            pass
    # A comparator of another number grounds nothing: only the quotations that hold the literal count.
    holding = [q for q in wording if literal is None or literal_occurs(literal, q)]
    return Claim(
        kind=ClaimKind.COMPARATOR,
        element=comparator.value,
        span=span,
        grounded=any(comparator_occurs(quote, comparator.value, near) for quote in holding),
        subject="" if literal is None else _written(literal),
    )


_STATUS_WORDS = {
    Status.MANDATORY: "est obligatoire",
    Status.RECOMMENDED: "est recommandé",
    Status.POSSIBLE: "est possible",
    Status.DISCOURAGED: "est déconseillé",
    Status.EXCLUDED: "est exclu",
    Status.REQUIRED: "est exigé",
    Status.NOT_REQUIRED: "n'est pas exigé",
    Status.ENTITLED: "est de droit",
    Status.AUTOMATIC: "est automatique",
    Status.ESTABLISHED: "est établi",
    Status.NOT_ESTABLISHED: "n'est pas établi",
}


def _conclusion(conclusion: n.Conclusion, wording: list[str]) -> Iterator[Claim]:
    if conclusion.status in _STATUS_WORDS:
        yield Claim(
            kind=ClaimKind.STATUS,
            element=_STATUS_WORDS[conclusion.status],
            span=conclusion.span,
            grounded=any(status_occurs(quote, conclusion.status.value) for quote in wording),
            subject=conclusion.outcome.text,
        )
    for held, flag, words in (
        (conclusion.exceptional, "exceptional", "à titre exceptionnel"),
        (conclusion.principle, "principle", "en principe"),
    ):
        if held:
            yield Claim(
                kind=ClaimKind.STATUS,
                element=words,
                span=conclusion.span,
                grounded=any(flag_occurs(quote, flag) for quote in wording),
            )
    if conclusion.route is not None:
        route = conclusion.route.text
        yield Claim(
            kind=ClaimKind.LITERAL,
            element=route,
            span=conclusion.route.span,
            grounded=any(
                article_occurs(quote, route) or plain(route) in plain(quote) for quote in wording
            ),
        )
    measures = [*conclusion.measures]
    if conclusion.instead is not None:
        measures.append(conclusion.instead)
    for measure in measures:
        yield from _measure(measure, wording)
    if conclusion.bound in (n.Bound.MAX, n.Bound.MIN):
        comparator = Comparator.AT_MOST if conclusion.bound is n.Bound.MAX else Comparator.AT_LEAST
        literal = conclusion.measures[0] if conclusion.measures else None
        if isinstance(literal, n.Quantity | n.Number | n.Amount | n.Day):
            yield _comparator(comparator, literal, conclusion.span, wording)


def _measure(measure: n.Measure, wording: list[str]) -> Iterator[Claim]:
    match measure:
        case n.Share(fraction=fraction, written=written):
            yield Claim(
                kind=ClaimKind.LITERAL,
                element=written,
                span=measure.span,
                grounded=any(quantity_occurs(quote, fraction, "") for quote in wording),
            )
        case n.Quote(text=text):
            yield Claim(
                kind=ClaimKind.LITERAL,
                element=text,
                span=measure.span,
                grounded=any(plain(text) in plain(quote) for quote in wording),
            )
        case n.Words():
            return
        case _:
            yield _literal(measure, wording)


def plain(text: str) -> str:
    """Words as they are compared: folded, in small letters."""
    return fold(text).text.casefold()
