"""A case as a lawyer writes it: facts in their JSON form become the lines of a ``cas``."""

from collections.abc import Mapping
from fractions import Fraction

from attendu_compiler.model.phrases import absence_of, bound_text, date_text, duration_text
from attendu_compiler.model.policy import Fact, FactKind, Literal, Policy, ShareOf, Wording
from attendu_compiler.plan.input_values import read_value
from attendu_compiler.plan.records import Answer
from attendu_dsl.nodes import Bound, Status
from attendu_dsl.vocabulary import STATUSES


def case_text(
    name: str,
    facts: Mapping[str, object],
    policy: Policy,
    expected: Mapping[str, Answer],
    readings: Mapping[str, str] | None = None,
) -> str:
    """A ``cas`` ready to paste into the transcription."""
    lines = [f"cas {name}"]
    for slug, variant in sorted((readings or {}).items()):
        lines.append(f"  {reading_line(slug, variant, policy)}")
    lines.append("  étant donné :")
    lines += [f"    {line}" for line in given_lines(facts, policy)]
    lines += [f"  {expectation_text(outcome, a, policy)}" for outcome, a in expected.items()]
    return "\n".join(lines) + "\n"


def reading_line(slug: str, variant: str, policy: Policy) -> str:
    """« selon la lecture L, variante V »."""
    reading = policy.readings[slug]
    (word,) = (v[1] for v in reading.variants if v[0] == variant)
    return f"selon la lecture {reading.name}, variante {word}"


def given_lines(facts: Mapping[str, object], policy: Policy) -> list[str]:
    """The bullets of « étant donné », one fact a line."""
    by_slug = {fact.slug: fact for fact in policy.facts.values() if fact.group is None}
    lines: list[str] = []
    for slug, value in facts.items():
        if slug in by_slug:
            lines += [f"- {line}" for line in fact_lines(value, by_slug[slug])]
        else:
            lines += _person_lines(slug, value, policy)
    return lines


def _person_lines(slug: str, value: object, policy: Policy) -> list[str]:
    group = policy.groups[slug]
    assert isinstance(value, Mapping)
    by_slug = {fact.slug: fact for fact in policy.facts.values() if fact.group == slug}
    lines: list[str] = []
    for person in value["items"]:
        lines.append(f"- un {group.name} tel que :")
        for name, held in person.items():
            lines += [f"  -- {line}" for line in fact_lines(held, by_slug[name])]
    if value.get("complete", True):
        lines.append(f"- aucun autre {group.name}")
    return lines


def fact_lines(value: object, fact: Fact) -> list[str]:
    """What one fact says, as the text of one bullet or of several."""
    if value is None:
        return [f"{fact.name} : inconnu"]
    match fact.kind:
        case FactKind.YES_NO:
            return [fact.name if value else absence_of(fact.name)]
        case FactKind.CHOICE:
            return [f"{fact.name} : {_option(value, fact)}"]
        case FactKind.SEVERAL:
            held = value if isinstance(value, Mapping) else dict.fromkeys(_listed(value), True)
            return [
                f"{fact.name} : {'comprend' if truth else 'ne comprend pas'} {_option(slug, fact)}"
                for slug, truth in held.items()
                if truth is not None
            ]
        case _:
            return [f"{fact.name} : {_measure(value, fact)}"]


def _listed(value: object) -> list[object]:
    assert isinstance(value, list | tuple)
    return list(value)


def _option(slug: object, fact: Fact) -> str:
    return next(option.name for option in fact.options if option.slug == slug)


def _measure(value: object, fact: Fact) -> str:
    match read_value(value, fact):
        case (int() as months, int() as days):
            return duration_text(months, days)
        case int() as ordinal if fact.kind in (FactKind.DATE, FactKind.ELAPSED):
            return date_text(ordinal)
        case int() | Fraction() as number if fact.kind is FactKind.AMOUNT:
            units, cents = divmod(Fraction(number) * 100, 100)
            word = {"EUR": "euros", "FRF": "francs"}[fact.currency]
            return f"{units},{int(cents):02} {word}" if cents else f"{units} {word}"
        case number:
            return f"{number} {fact.unit}".strip()


_WORDS = {status: (word, denied) for (word, denied), status in STATUSES.items()}


def expectation_text(outcome: str, answer: Answer, policy: Policy) -> str:
    """« alors carte est possible, à titre exceptionnel »."""
    flags = [
        words
        for held, words in (
            (answer.exceptional, "à titre exceptionnel"),
            (answer.principle, "en principe"),
        )
        if held
    ]
    if answer.instead is not None:
        flags.append(f"au lieu de {_value(answer.instead, policy)}")
    return ", ".join([f"alors {policy.outcomes[outcome].name} {_verb(answer, policy)}", *flags])


def _verb(answer: Answer, policy: Policy) -> str:
    if answer.status is Status.VALUE:
        match answer.bound:
            case Bound.RANGE:
                return "est compris entre " + " et ".join(_value(v, policy) for v in answer.values)
            case Bound.FIXED_BY:
                return f"est {bound_text(answer.bound, answer.values, policy)}"
            case Bound.MAX:
                return f"vaut au plus {_value(answer.values[0], policy)}"
            case Bound.MIN:
                return f"vaut au moins {_value(answer.values[0], policy)}"
            case _:
                return f"vaut {_value(answer.values[0], policy)}"
    if answer.status is Status.GOVERNED_ELSEWHERE:
        return f"est régi par {answer.refers_to}"
    word, denied = _WORDS[answer.status]
    return f"n'est pas {word}" if denied else f"est {word}"


def _value(value: ShareOf | Literal | Wording, policy: Policy) -> str:
    match value:
        case ShareOf(fraction=share, fact=fact):
            name = policy.facts[fact].name
            return f"{share.numerator}/{share.denominator} " + absence_of(name).removeprefix(
                "absence "
            )
        case Literal(written=written):
            return written
        case Wording(text=text):
            return f"« {text} »"
