"""The page of the rules of an act, each with its words, and of the notions they use."""

from collections.abc import Iterator
from html import escape

from attendu_compiler.model.formula import ALWAYS, conj
from attendu_compiler.model.names import slugify
from attendu_compiler.model.policy import Concept, Conclusion, Fact, Nature, Policy, Rule
from attendu_compiler.plan.lower import answer_of
from attendu_compiler.targets.comparison.render import answer_text
from attendu_compiler.targets.site.identity import short_title, warning
from attendu_compiler.targets.site.markup import (
    anchor,
    conditions,
    definitions,
    listing,
    page,
    quotations,
)

_WORDING = "../texte/"

_NATURES = {
    Nature.APPRAISAL: "apprécié",
    Nature.ELSEWHERE: "régi par un autre texte",
    Nature.NOT_COLLECTED: "à ne pas recueillir",
    Nature.SENSITIVE: "donnée sensible",
    Nature.OUTCOME_OF_ANOTHER: "décidé pour une autre personne",
}


def rules_page(policy: Policy) -> str:
    """The page: rules, notions defined, scopes, facts; each links to its passage."""
    title = f"{short_title(policy)} : les règles"
    body = [
        f"# {title}",
        "",
        warning(policy),
        "",
        "Chaque règle est précédée des mots du texte dont elle vient ; le lieu mène au passage.",
        "",
        *_rules(policy),
        *_concepts(policy),
        *_scopes(policy),
        *_facts(policy),
        *_assumptions(policy),
    ]
    description = f"Les règles, les notions et les faits, chacun avec ses mots : {title}."
    return page(title, description, body)


def _rules(policy: Policy) -> Iterator[str]:
    for rule in policy.rules.values():
        yield f"## Règle {rule.name} {{ #{anchor('règle', rule.name)} }}"
        yield ""
        yield quotations(rule.quotations, _WORDING) + _rule(rule, policy)
        yield ""


def _rule(rule: Rule, policy: Policy) -> str:
    readings = " ; ".join(
        f"{policy.readings[slug].name} : "
        + next(v[1] for v in policy.readings[slug].variants if v[0] == variant)
        for slug, variant in rule.readings
    )
    whole = conj(rule.scope, rule.condition)
    always = "" if rule.applicable == ALWAYS else conditions(rule.applicable, policy)
    return definitions(
        [
            ("Selon la lecture", escape(readings)),
            ("Applicable", always),
            ("Si", "" if whole == ALWAYS else conditions(whole, policy)),
            ("Sauf si", " ; ".join(conditions(each, policy) for each in rule.exceptions)),
            (
                "Par dérogation à la règle",
                ", ".join(_link(name, policy) for name in rule.derogates),
            ),
            ("Alors", "<br>".join(_conclusion(each, policy) for each in rule.conclusions)),
            (
                "Raisons écrites",
                listing(f"« {escape(e)} » : {escape(r)}" for e, r in rule.justifications),
            ),
        ]
    )


def _link(name: str, policy: Policy) -> str:
    rule = policy.rules[name]
    return f'<a href="#{anchor("règle", rule.name)}">{escape(rule.name)}</a>'


def _conclusion(conclusion: Conclusion, policy: Policy) -> str:
    text = answer_text(answer_of(conclusion), policy)
    route = f", au titre de « {conclusion.route} »" if conclusion.route else ""
    return escape(f"{policy.outcomes[conclusion.outcome].name} : {text}{route}")


def _concepts(policy: Policy) -> Iterator[str]:
    if not policy.concepts:
        return
    yield from ("## Les notions définies { #notions }", "")
    for concept in policy.concepts.values():
        fact = policy.facts[concept.fact]
        yield _entry("concept", fact.name, _concept(concept, policy)) + _close(fact)
        yield ""


def _concept(concept: Concept, policy: Policy) -> str:
    return definitions(
        (element.force.value.capitalize(), conditions(element.formula, policy))
        for element in concept.elements
    )


def _scopes(policy: Policy) -> Iterator[str]:
    scopes = policy.entries_of("champ")
    if not scopes:
        return
    yield from ("## À qui les règles s’appliquent { #champs }", "")
    for scope in scopes:
        said = "" if scope.condition is None else conditions(scope.condition, policy)
        whole = _entry("champ", scope.name, definitions([("Si", said)]))
        yield f"{whole}{quotations(scope.quotations, _WORDING)}</div>"
        yield ""


def _facts(policy: Policy) -> Iterator[str]:
    facts = [fact for fact in policy.facts.values() if not fact.is_concept]
    if not facts:
        return
    yield from ("## Les faits { #faits }", "")
    for fact in facts:
        said = [
            ("Question", escape(fact.question)),
            ("Précision", escape(fact.help)),
            ("Réponses", escape(" ; ".join(option.name for option in fact.options))),
            ("Nature", escape(nature(fact))),
        ]
        yield _entry("fait", fact.name, definitions(said)) + _close(fact)
    yield ""


def nature(fact: Fact) -> str:
    """« apprécié par : préfet », and so on; empty for a plain fact."""
    told = sorted(_NATURES[nature] for nature in fact.natures if nature in _NATURES)
    who = f" par : {fact.authority}" if fact.authority else ""
    where = f" ({fact.governed_by})" if fact.governed_by else ""
    return ", ".join(told) + who + where


def _assumptions(policy: Policy) -> Iterator[str]:
    if not policy.assumptions:
        return
    yield from ("## Ce qui est tenu pour acquis entre les faits { #suppositions }", "")
    for each in policy.assumptions:
        inner = definitions([("Toujours", conditions(each.formula, policy))])
        quoted = quotations(each.quotations, _WORDING)
        yield f"{_entry('supposition', each.name, inner)}{quoted}</div>"
        yield ""


def _entry(keyword: str, name: str, inner: str) -> str:
    head = f'<p class="entree" id="{anchor(keyword, name)}"><strong>{escape(name)}</strong></p>'
    return f'<div class="enonce {slugify(keyword)}">{head}{inner}'


def _close(fact: Fact) -> str:
    return quotations(fact.quotations, _WORDING) + "</div>"
