"""The files of the site, in a folder of plain files that mkdocs builds."""

import json
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.site.act import act_page
from attendu_compiler.targets.site.identity import short_title
from attendu_compiler.targets.site.indexes import indexes_page
from attendu_compiler.targets.site.markup import page
from attendu_compiler.targets.site.outcomes import outcomes_page
from attendu_compiler.targets.site.timeline import timeline
from attendu_compiler.targets.site.wording import wording_page


def emit_act_pages(
    policy: Policy, plan: Plan, summary: str, *, questionnaire: bool
) -> Iterator[Artifact]:
    """The three pages of an act."""
    base = f"textes/{policy.slug}"
    described = f'\n<script type="application/ld+json">{legislation(policy)}</script>\n'
    whole = act_page(policy, plan, summary, questionnaire)
    yield Artifact(f"{base}/index.md", whole + described)
    yield Artifact(f"{base}/texte.md", wording_page(policy))
    yield Artifact(f"{base}/resultats.md", outcomes_page(policy, plan))


def emit_shared_pages(
    policies: tuple[Policy, ...], home: str, asked: Iterable[str]
) -> Iterator[Artifact]:
    """The home page (its own words first, then the acts) and the indexes."""
    questionnaires = [p for p in policies if p.slug in set(asked)]
    body = [home.strip(), "", "## Les textes", "", timeline(policies), ""]
    if questionnaires:
        links = "".join(
            f'<li><a href="questionnaires/{p.slug}/index.html">{escape(short_title(p))}</a></li>'
            for p in questionnaires
        )
        body += [
            "## Les questionnaires",
            "",
            "Ils restent dans votre navigateur : rien n’est envoyé, rien n’est gardé.",
            "",
            f"<ul>{links}</ul>",
            "",
        ]
    description = "Des circulaires françaises transcrites en règles qu’on peut lire et vérifier."
    yield Artifact("index.md", page("Attendu", description, body))
    yield Artifact("indexes.md", indexes_page(policies))


def legislation(policy: Policy) -> str:
    """The schema.org description of an act (JSON-LD)."""
    data: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "Legislation",
        "name": " ".join(policy.head("intitulé")),
        "inLanguage": "fr",
    }
    for key, name in (
        ("legislationIdentifier", "identifiant officiel"),
        ("legislationType", "nature"),
        ("legislationPassedBy", "auteur"),
        ("spatialCoverage", "territoire"),
    ):
        if policy.head(name):
            data[key] = ", ".join(policy.head(name))
    return json.dumps(data, ensure_ascii=False).replace("</", "<\\/")


def navigation(policies: tuple[Policy, ...], pages: Mapping[str, list[tuple[str, str]]]) -> str:
    """The ``nav`` of mkdocs, in YAML (JSON is YAML)."""
    nav: list[object] = [{"Accueil": "index.md"}]
    nav.append(
        {
            "Textes": [
                {
                    short_title(policy): [
                        {"Présentation": f"textes/{policy.slug}/index.md"},
                        {"Le texte": f"textes/{policy.slug}/texte.md"},
                        {"Tables complètes": f"textes/{policy.slug}/resultats.md"},
                    ]
                }
                for policy in policies
            ]
        }
    )
    nav.append({"Index": "indexes.md"})
    nav += [{title: [{t: path} for t, path in listed]} for title, listed in pages.items()]
    return json.dumps(nav, ensure_ascii=False)
