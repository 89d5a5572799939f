"""The page of the worked cases of an act, and what is proved of every case."""

from collections.abc import Iterator
from html import escape

from attendu_compiler.analysis.case_text import given_lines
from attendu_compiler.model.formula import ALWAYS
from attendu_compiler.model.phrases import STATUS_PHRASES, bound_text, phrase
from attendu_compiler.model.policy import Case, Expectation, Policy, Property, PropertyForm
from attendu_compiler.targets.site.identity import short_title, warning
from attendu_compiler.targets.site.markup import listing, page, table
from attendu_compiler.targets.site.places import rule_link
from attendu_dsl.nodes import Status

_HEAD = ("Cas", "Faits", "Réponse du texte")
#: Cases shown on the first page of an act; all of them have a page of their own.
_FEW = 4


def cases_page(policy: Policy) -> str:
    """The page: every case with its facts, the answer expected and the rules named."""
    title = f"{short_title(policy)} : les cas"
    body = [
        f"# {title}",
        "",
        warning(policy),
        "",
        "Ces cas sont écrits par les lecteurs du texte ; la transcription est tenue d’y répondre comme "
        "eux. Ils ne disent rien d’un dossier réel.",
        "",
        table("Les cas et ce que le texte en dit", _HEAD, (_row(c, policy) for c in policy.cases)),
        "",
    ]
    return page(title, f"Des cas écrits et leur réponse : {title}.", body, searched=False)


def some_cases(policy: Policy) -> Iterator[str]:
    """The first cases, for the first page of the act."""
    if not policy.cases:
        return
    yield from ("## Des cas, avec leur réponse", "")
    count = len(policy.cases)
    yield f'En voici quelques-uns ; <a href="cas/">la page des cas</a> en donne {count}.'
    yield ""
    rows = (_row(case, policy, "") for case in policy.cases[:_FEW])
    yield table("Des cas et ce que le texte en dit", _HEAD, rows)
    yield ""


def _row(case: Case, policy: Policy, base: str = "../") -> tuple[str, str, str]:
    facts = listing(escape(line.strip(" -")) for line in given_lines(case.facts, policy))
    facts = facts or "aucun"
    for slug, variant in case.readings:
        reading = policy.readings[slug]
        word = next(v[1] for v in reading.variants if v[0] == variant)
        facts += escape(f"Selon la lecture {reading.name} : {word}")
    answers = listing(_expected(e, policy, base) for e in case.expected)
    return escape(case.name), facts, answers or "aucune"


def _expected(expected: Expectation, policy: Policy, base: str) -> str:
    words = sorted(STATUS_PHRASES[status] for status in expected.statuses)
    if expected.statuses == {Status.VALUE} and expected.value:
        words = [bound_text(expected.bound, expected.value, policy)]
    told = ("pas " if expected.negated else "") + " ou ".join(words)
    told += ", à titre exceptionnel" if expected.exceptional else ""
    told += ", en principe" if expected.principle else ""
    if expected.between:
        told += " : " + " ou ".join(sorted(STATUS_PHRASES[s] for s in expected.between))
    text = escape(f"{policy.outcomes[expected.outcome].name} : {told}")
    rules = ", ".join(rule_link(policy.rules[name].name, base) for name in expected.rules)
    return f"{text} (règle {rules})" if rules else text


def properties(policy: Policy) -> Iterator[str]:
    """What is proved of every case, as a list."""
    items = [
        f"<strong>{escape(p.name)}</strong> : {escape(property_text(p, policy))}"
        for p in policy.properties
    ]
    if items:
        yield from ("## Ce qui est prouvé de tous les cas", "", listing(items), "")


def property_text(prop: Property, policy: Policy) -> str:
    """A property in one French sentence."""
    premise = "" if prop.premise == ALWAYS else f"si {phrase(prop.premise, policy)}, "
    match prop.form:
        case PropertyForm.STAYS_OPEN | PropertyForm.STAYS_CLOSED:
            assert prop.fact is not None and prop.outcome is not None
            word = "ouvert" if prop.form is PropertyForm.STAYS_OPEN else "fermé"
            return (
                f"{premise}quand {policy.facts[prop.fact].name} augmente, "
                f"{policy.outcomes[prop.outcome].name} reste {word}"
            )
        case _:
            return premise + phrase(prop.conclusion, policy)
