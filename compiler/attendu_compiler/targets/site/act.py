"""The first page of an act, for the public."""

from collections.abc import Iterator
from html import escape

from attendu_compiler.analysis.coverage_report import coverage_of
from attendu_compiler.model.phrases import KIND_PHRASES
from attendu_compiler.model.policy import Nature, Policy, Rule
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.site.cases import properties, some_cases
from attendu_compiler.targets.site.identity import identity, reference, short_title, warning
from attendu_compiler.targets.site.listed import listed
from attendu_compiler.targets.site.markup import (
    anchor,
    definitions,
    listing,
    page,
    quotations,
    table,
)
from attendu_compiler.targets.site.metadata import legislation
from attendu_compiler.targets.site.places import rule_link
from attendu_compiler.targets.site.printed import tables
from attendu_compiler.targets.site.reuse import reuse
from attendu_compiler.targets.site.rules import nature


def act_page(policy: Policy, plan: Plan, summary: str, questionnaire: bool) -> str:
    """The whole page in Markdown; ``summary`` is plain French written by hand, as Markdown."""
    title = short_title(policy)
    description = f"{' '.join(policy.head('intitulé'))} : ce que le texte énonce, règle par règle."
    body = [
        f"# {title}",
        "",
        warning(policy),
        "",
        f'<p class="reference">{escape(reference(policy))}</p>',
        "",
        "## Identité",
        "",
        identity(policy),
        "",
        *_summary(summary, questionnaire, policy),
        *tables(policy, plan),
        *_outcomes(policy),
        *_appraisals(policy),
        *_readings(policy),
        *listed(policy),
        *some_cases(policy),
        *properties(policy),
        *_coverage(policy),
        *reuse(policy),
        f'<script type="application/ld+json">{legislation(policy)}</script>',
    ]
    return page(title, description, body)


def _section(title: str, html: str) -> list[str]:
    return [f"## {title}", "", html, ""] if html else []


def _summary(summary: str, questionnaire: bool, policy: Policy) -> Iterator[str]:
    yield from ("## En bref", "")
    if summary:
        yield from (summary.strip(), "")
    links = [
        f'<a href="regles/">Les {len(policy.rules)} règles, chacune avec ses mots</a>',
        '<a href="texte/">Le texte entier, passage par passage</a>',
        f'<a href="cas/">Les {len(policy.cases)} cas, avec leur réponse</a>',
        '<a href="resultats/">Les tables complètes, résultat par résultat</a>',
        '<a href="relecture/">La relecture, et ce qu’un juriste doit encore trancher</a>',
    ]
    if questionnaire:
        address = f"../../questionnaires/{policy.slug}/index.html"
        links.insert(
            0, f'<a href="{address}">Le questionnaire, qui reste dans votre navigateur</a>'
        )
    yield from (listing(links), "")


def _outcomes(policy: Policy) -> list[str]:
    rows = []
    for outcome in policy.outcomes.values():
        rules = [rule for rule in policy.rules.values() if _gives(rule, outcome.slug)]
        links = ", ".join(rule_link(r.name) for r in rules)
        mark = anchor("résultat", outcome.name)
        rows.append(
            (
                f'<a id="{mark}" href="resultats/#{mark}">{escape(outcome.name)}</a>',
                KIND_PHRASES[outcome.kind],
                escape(outcome.bearer or "non précisé"),
                links or "aucune",
            )
        )
    head = ("Résultat", "Genre", "Auteur", "Règles")
    return _section("Ce que le texte décide", table("Les résultats du texte", head, rows))


def _gives(rule: Rule, outcome: str) -> bool:
    return any(conclusion.outcome == outcome for conclusion in rule.conclusions)


def _appraisals(policy: Policy) -> list[str]:
    rows = [
        (
            f'<a href="regles/#{anchor("concept" if fact.is_concept else "fait", fact.name)}">{escape(fact.name)}</a>',
            escape(nature(fact)),
            escape(fact.help or fact.question or "aucune"),
        )
        for fact in policy.facts.values()
        if fact.natures - {Nature.PLAIN, Nature.SENSITIVE}
    ]
    if not rows:
        return []
    caption = "Ce qui appartient à une autorité ou à un autre texte"
    return _section(
        "Ce qui reste à l’appréciation", table(caption, ("Notion", "Nature", "Précision"), rows)
    )


def _readings(policy: Policy) -> Iterator[str]:
    if not policy.readings:
        return
    yield from ("## Les passages qui se lisent de plusieurs façons", "")
    for reading in policy.readings.values():
        retained = next((v[1] for v in reading.variants if v[0] == reading.retained), "aucune")
        rules = [r for r in policy.rules.values() if reading.slug in dict(r.readings)]
        yield f"### {reading.name.capitalize()} {{ #{anchor('lecture', reading.name)} }}"
        yield ""
        yield quotations(reading.quotations) + definitions(
            [
                ("Question", escape(reading.question)),
                *((f"Lecture « {name} »", escape(text)) for _, name, text in reading.variants),
                ("Lecture retenue", escape(retained)),
                ("Raison", escape(reading.reason)),
                ("Règles qui en dépendent", ", ".join(rule_link(r.name) for r in rules)),
            ]
        )
        yield ""


def _coverage(policy: Policy) -> list[str]:
    coverage = coverage_of(policy).coverage

    def row(told: str, count: int) -> tuple[str, str, str]:
        share = f"{100 * count / max(1, coverage.characters):.1f} %".replace(".", ",")
        return escape(told), str(count), share

    rows = [row(kind, count) for kind, count in coverage.by_kind]
    rows += [row(f"mis à part : {reason}", count) for reason, count in coverage.by_reason]
    rows.append(row("mise en forme", coverage.markup))
    left = sum(len("".join(gap.text.split())) for gap in coverage.uncovered)
    rows.append(row("sans réponse", left))
    caption = f"Ce que devient chacun des {coverage.characters} caractères du texte"
    return _section(
        "Ce que devient chaque mot du texte",
        table(caption, ("Énoncé", "Caractères", "Part"), rows),
    )
