"""The page of an act, for the public."""

from collections.abc import Iterator
from html import escape

from attendu_compiler.analysis.case_text import given_lines
from attendu_compiler.analysis.coverage_report import coverage_of
from attendu_compiler.analysis.derive import derive
from attendu_compiler.analysis.official import compare
from attendu_compiler.model.formula import ALWAYS, conj
from attendu_compiler.model.names import slugify
from attendu_compiler.model.phrases import KIND_PHRASES, STATUS_PHRASES, phrase
from attendu_compiler.model.policy import (
    Conclusion,
    Entry,
    Fact,
    Nature,
    Policy,
    Property,
    PropertyForm,
    Rule,
)
from attendu_compiler.plan.lower import answer_of
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.comparison.render import answer_text
from attendu_compiler.targets.site.identity import identity, short_title, warning
from attendu_compiler.targets.site.markup import (
    anchor,
    conditions,
    definitions,
    listing,
    page,
    quotations,
    table,
)
from attendu_compiler.targets.tables.html import table_html
from attendu_dsl.nodes import Status

_LISTED = (
    ("devoir", "Ce que le texte demande aux services"),
    ("délai", "Les délais"),
    ("consigne", "La manière demandée"),
    ("motif", "Les raisons que le texte donne"),
    ("préférence", "Les préférences"),
    ("pièces", "Les pièces et les preuves"),
    ("faisceau", "Les indices, qui ne s’additionnent pas"),
    ("délégation", "Les délégations de signature"),
    ("modification", "Les textes modifiés"),
    ("formulaire", "Les formulaires"),
    ("renvoi", "Les renvois à d’autres textes"),
    ("sic", "Les fautes du document, laissées en place"),
    ("lacune", "Ce qui manque au document"),
)


def act_page(policy: Policy, plan: Plan, summary: str, questionnaire: bool) -> str:
    """The whole page in Markdown; ``summary`` is plain French written by hand, as Markdown."""
    title = short_title(policy)
    description = f"{' '.join(policy.head('intitulé'))} : ce que le texte énonce, règle par règle."
    body = [
        f"# {title}",
        "",
        warning(policy),
        "",
        "## Identité",
        "",
        identity(policy),
        "",
        *_summary(summary, questionnaire, policy),
        *_tables(policy, plan),
        *_outcomes(policy),
        *_rules(policy),
        *_appraisals(policy),
        *_readings(policy),
        *_entries(policy),
        *_cases(policy),
        *_properties(policy),
        *_coverage(policy),
        *_reuse(policy),
    ]
    return page(title, description, body)


def _section(title: str, html: str) -> list[str]:
    return [f"## {title}", "", html, ""] if html else []


def _summary(summary: str, questionnaire: bool, policy: Policy) -> Iterator[str]:
    yield from ("## En bref", "")
    if summary:
        yield from (summary.strip(), "")
    links = ['<a href="texte/">Le texte entier, passage par passage</a>']
    links.append('<a href="resultats/">Les tables complètes, résultat par résultat</a>')
    if questionnaire:
        address = f"../../questionnaires/{policy.slug}/index.html"
        links.insert(
            0, f'<a href="{address}">Le questionnaire, qui reste dans votre navigateur</a>'
        )
    yield from (listing(links), "")


def _tables(policy: Policy, plan: Plan) -> Iterator[str]:
    if not policy.tables:
        return
    yield from ("## Les tableaux", "")
    yield "Ces tableaux sont déduits des règles, et non saisis."
    yield ""
    for made in policy.tables.values():
        official = next((o for o in policy.official_tables.values() if o.table == made.slug), None)
        comparison = compare(official, policy, plan) if official is not None else None
        html = table_html(derive(made, policy, plan), policy, comparison)
        # Material wraps a table without a class in a region that no keyboard reaches.
        html = html.replace("<table>", '<table class="attendu">')
        yield from (
            f"### {made.title}",
            "",
            f'<div class="defile" tabindex="0" role="region" aria-label="{escape(made.title)}">{html.strip()}</div>'.replace(
                "\n", ""
            ),
            "",
        )
        if official is not None and comparison is not None:
            rows = [
                (
                    escape(cell.row),
                    escape(cell.column),
                    escape(cell.printed),
                    escape(cell.derived),
                    "le corps du texte" if cell.established_by_body else "le tableau seul",
                )
                for cell in comparison.cells
            ]
            head = ("Ligne", "Colonne", "Imprimé", "Déduit", "Établi par")
            yield from ("#### Le tableau imprimé, en regard", "")
            yield from (table(f"{made.title} : imprimé et déduit", head, rows), "")


def _outcomes(policy: Policy) -> list[str]:
    rows = []
    for outcome in policy.outcomes.values():
        rules = [rule for rule in policy.rules.values() if _gives(rule, outcome.slug)]
        links = ", ".join(
            f'<a href="#{anchor("règle", r.name)}">{escape(r.name)}</a>' for r in rules
        )
        rows.append(
            (
                f'<a href="resultats/#{anchor("résultat", outcome.name)}">{escape(outcome.name)}</a>',
                KIND_PHRASES[outcome.kind],
                escape(outcome.bearer or "non précisé"),
                links or "aucune",
            )
        )
    head = ("Résultat", "Genre", "Auteur", "Règles")
    return _section("Ce que le texte décide", table("Les résultats du texte", head, rows))


def _gives(rule: Rule, outcome: str) -> bool:
    return any(conclusion.outcome == outcome for conclusion in rule.conclusions)


def _rules(policy: Policy) -> Iterator[str]:
    yield from ("## Les règles, chacune avec ses mots", "")
    for rule in policy.rules.values():
        yield f"### Règle {rule.name} {{ #{anchor('règle', rule.name)} }}"
        yield ""
        yield quotations(rule.quotations) + _rule(rule, policy)
        yield ""


def _rule(rule: Rule, policy: Policy) -> str:
    readings = " ; ".join(
        f"{policy.readings[slug].name} : "
        + next(v[1] for v in policy.readings[slug].variants if v[0] == variant)
        for slug, variant in rule.readings
    )
    whole = conj(rule.scope, rule.condition)
    return definitions(
        [
            ("Selon la lecture", escape(readings)),
            (
                "Applicable",
                "" if rule.applicable == ALWAYS else conditions(rule.applicable, policy),
            ),
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


_NATURES = {
    Nature.APPRAISAL: "apprécié",
    Nature.ELSEWHERE: "régi par un autre texte",
    Nature.NOT_COLLECTED: "à ne pas recueillir",
    Nature.SENSITIVE: "donnée sensible",
    Nature.OUTCOME_OF_ANOTHER: "décidé pour une autre personne",
}


def _appraisals(policy: Policy) -> list[str]:
    rows = [
        (escape(fact.name), escape(_nature(fact)), escape(fact.help or fact.question))
        for fact in policy.facts.values()
        if fact.natures - {Nature.PLAIN, Nature.SENSITIVE}
    ]
    if not rows:
        return []
    caption = "Ce que le texte laisse à une autorité ou à un autre texte"
    return _section(
        "Ce qui reste à l’appréciation", table(caption, ("Notion", "Nature", "Précision"), rows)
    )


def _nature(fact: Fact) -> str:
    told = sorted(_NATURES[nature] for nature in fact.natures if nature in _NATURES)
    who = f" par : {fact.authority}" if fact.authority else ""
    where = f" ({fact.governed_by})" if fact.governed_by else ""
    return ", ".join(told) + who + where


def _readings(policy: Policy) -> Iterator[str]:
    if not policy.readings:
        return
    yield from ("## Les passages qui se lisent de plusieurs façons", "")
    for reading in policy.readings.values():
        retained = next((v[1] for v in reading.variants if v[0] == reading.retained), "aucune")
        yield f"### {reading.name.capitalize()} {{ #{anchor('lecture', reading.name)} }}"
        yield ""
        yield quotations(reading.quotations) + definitions(
            [
                ("Question", escape(reading.question)),
                *((f"Lecture « {name} »", escape(text)) for _, name, text in reading.variants),
                ("Lecture retenue", escape(retained)),
                ("Raison", escape(reading.reason)),
            ]
        )
        yield ""


def _entries(policy: Policy) -> Iterator[str]:
    for keyword, title in _LISTED:
        entries = policy.entries_of(keyword)
        if entries:
            yield from (f"## {title}", "")
            yield "".join(_entry(entry, policy) for entry in entries)
            yield ""


def _entry(entry: Entry, policy: Policy) -> str:
    pairs = [
        (key.capitalize(), escape(", ".join(values)))
        for key, values in entry.attributes
        if key not in ("pour", "liste")
    ]
    if entry.condition is not None:
        pairs.append(("Si", conditions(entry.condition, policy)))
    if entry.keyword == "formulaire":
        address = f"../../formulaires/{policy.slug}/{entry.slug}.html"
        pairs.append(("Rubriques", f'{len(entry.fields)} (<a href="{address}">à imprimer</a>)'))
    name = f'<p class="entree" id="{anchor(entry.keyword, entry.name)}"><strong>{escape(entry.name)}</strong></p>'
    return f'<div class="enonce {slugify(entry.keyword)}">{name}{definitions(pairs)}{quotations(entry.quotations)}</div>'


def _cases(policy: Policy) -> Iterator[str]:
    if not policy.cases:
        return
    yield from ("## Des cas, avec leur réponse", "")
    yield f"Le texte est accompagné de {len(policy.cases)} cas. En voici quelques-uns."
    yield ""
    rows = []
    for case in policy.cases[:12]:
        facts = listing(escape(line.strip(" -")) for line in given_lines(case.facts, policy))
        expected = "<br>".join(
            escape(f"{policy.outcomes[e.outcome].name} : " + _expected(e.statuses))
            for e in case.expected
        )
        rows.append((escape(case.name), facts, expected))
    yield table("Des cas et ce que le texte en dit", ("Cas", "Faits", "Réponse du texte"), rows)
    yield ""


def _expected(statuses: frozenset[Status]) -> str:
    return " ou ".join(sorted(STATUS_PHRASES[status] for status in statuses))


def _properties(policy: Policy) -> list[str]:
    items = [
        f"<strong>{escape(p.name)}</strong> : {escape(property_text(p, policy))}"
        for p in policy.properties
    ]
    return _section("Ce qui est prouvé de tous les cas", listing(items))


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


def _coverage(policy: Policy) -> list[str]:
    coverage = coverage_of(policy).coverage
    rows = [(escape(kind), str(count)) for kind, count in coverage.by_kind]
    rows += [(escape(f"mis à part : {reason}"), str(count)) for reason, count in coverage.by_reason]
    rows.append(("mise en forme", str(coverage.markup)))
    caption = f"Ce que devient chacun des {coverage.characters} caractères du texte"
    return _section(
        "Ce que devient chaque mot du texte", table(caption, ("Énoncé", "Caractères"), rows)
    )


def _reuse(policy: Policy) -> Iterator[str]:
    base = "../../telecharger"
    module = policy.slug.replace("-", "_")
    files = [
        (f"{policy.slug}.attendu", "la transcription"),
        ("texte.txt", "le texte officiel, octet pour octet"),
        (f"{policy.slug}.json", "le texte transcrit, en JSON"),
        (f"{policy.slug}.js", "le module JavaScript"),
        *((f"{t.slug}.csv", f"le tableau « {t.title} » en CSV") for t in policy.tables.values()),
        *(
            (f"{t.slug}.md.txt", f"le tableau « {t.title} » en Markdown")
            for t in policy.tables.values()
        ),
        (f"{module}.zip", "le module Python"),
    ]
    links = [
        f'<a href="{base}/{policy.slug}/{name}" download>{escape(name)}</a> : {escape(told)}'
        for name, told in files
    ]
    yield from ("## Télécharger, citer, signaler", "", listing(links), "")
    yield definitions(
        [
            (
                "Pour citer cette page",
                escape(
                    f"« {' '.join(policy.head('intitulé'))} », transcription Attendu, texte officiel "
                    f"sha256 {policy.text_digest[:12]}."
                ),
            ),
            (
                "Pour signaler une erreur",
                "Citez le lieu du texte, les mots en cause et la règle : voyez "
                '<a href="../../signaler/">comment signaler une erreur</a>.',
            ),
        ]
    )
    yield ""
