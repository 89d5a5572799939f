"""The files of the site, in a folder of plain files that mkdocs builds."""

import json
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.site.act import act_page
from attendu_compiler.targets.site.cases import cases_page
from attendu_compiler.targets.site.identity import short_title, when_signed
from attendu_compiler.targets.site.indexes import PAGES as INDEXES
from attendu_compiler.targets.site.indexes import emit_indexes
from attendu_compiler.targets.site.markup import listing, page
from attendu_compiler.targets.site.outcomes import outcomes_page
from attendu_compiler.targets.site.rules import rules_page
from attendu_compiler.targets.site.second_reading import second_reading_page
from attendu_compiler.targets.site.timeline import timeline
from attendu_compiler.targets.site.wording import wording_page


def emit_act_pages(
    policy: Policy, plan: Plan, summary: str, second_reading: str, *, questionnaire: bool
) -> Iterator[Artifact]:
    """The six pages of an act."""
    base = f"textes/{policy.slug}"
    yield Artifact(f"{base}/index.md", act_page(policy, plan, summary, questionnaire))
    yield Artifact(f"{base}/regles.md", rules_page(policy))
    yield Artifact(f"{base}/texte.md", wording_page(policy))
    yield Artifact(f"{base}/cas.md", cases_page(policy))
    yield Artifact(f"{base}/resultats.md", outcomes_page(policy, plan))
    yield Artifact(f"{base}/relecture.md", second_reading_page(policy, second_reading))


def emit_shared_pages(
    policies: tuple[Policy, ...], home: str, asked: Iterable[str]
) -> Iterator[Artifact]:
    """The home page (its own words first, then the acts) and the indexes."""
    questionnaires = tuple(p for p in policies if p.slug in set(asked))
    body = [home.strip(), "", "## Les textes", "", timeline(policies), ""]
    if questionnaires:
        body += [
            "## Les questionnaires",
            "",
            "Ils restent dans votre navigateur : rien n’est envoyé, rien n’est gardé.",
            "",
            listing(_questionnaire(policy, "") for policy in questionnaires),
            "",
        ]
    description = "Des circulaires françaises transcrites en règles qu’on peut lire et vérifier."
    yield Artifact("index.md", page("Attendu", description, body))
    yield from emit_indexes(policies)
    yield Artifact("questionnaires.md", questionnaires_page(questionnaires))


def questionnaires_page(asked: tuple[Policy, ...]) -> str:
    """The page that says what a questionnaire is and lists them."""
    body = [
        "# Les questionnaires",
        "",
        "Un questionnaire dit ce qu’un document énonce pour les éléments que vous indiquez, et pourquoi. "
        "Il ne décrit pas le droit actuel et n’est pas une consultation juridique.",
        "",
        "Il fonctionne dans votre navigateur : une fois la page chargée, rien n’est envoyé et rien n’est "
        "gardé. « Je ne sais pas » est toujours une réponse. Il ne demande jamais ce qu’une autorité "
        "apprécie, une infraction ni une pathologie : le résultat dit ce qui en dépend.",
        "",
        listing(_questionnaire(policy, "../") for policy in asked),
        "",
    ]
    told = "Répondre question par question à ce que cinq textes énoncent, sans rien envoyer."
    return page("Les questionnaires", told, body)


def _questionnaire(policy: Policy, base: str) -> str:
    signed = when_signed(policy) or ", ".join(policy.head("date d'application"))
    told = ", ".join(part for part in (*policy.head("nature"), signed) if part)
    return (
        f'<a href="{base}questionnaires/{policy.slug}/index.html">'
        f"{escape(short_title(policy))}</a> ({escape(told)})"
    )


def navigation(policies: tuple[Policy, ...], pages: Mapping[str, list[tuple[str, str]]]) -> str:
    """The ``nav`` of mkdocs, in YAML (JSON is YAML)."""
    nav: list[object] = [{"Accueil": "index.md"}]
    nav.append(
        {
            "Textes": [
                {
                    short_title(policy): [
                        {"Présentation": f"textes/{policy.slug}/index.md"},
                        {"Les règles": f"textes/{policy.slug}/regles.md"},
                        {"Le texte": f"textes/{policy.slug}/texte.md"},
                        {"Les cas": f"textes/{policy.slug}/cas.md"},
                        {"Tables complètes": f"textes/{policy.slug}/resultats.md"},
                        {"La relecture": f"textes/{policy.slug}/relecture.md"},
                    ]
                }
                for policy in policies
            ]
        }
    )
    nav.append({"Questionnaires": "questionnaires.md"})
    listed: list[object] = [{title: f"indexes/{file}.md"} for file, title, _ in INDEXES]
    nav.append({"Index": ["indexes/index.md", *listed]})
    nav += [{title: [{t: path} for t, path in listed]} for title, listed in pages.items()]
    return json.dumps(nav, ensure_ascii=False)
