"""`questionnaire.js`: what the page says of this act, then the files of the page joined."""

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources

from attendu_compiler.model.policy import Policy, Rule
from attendu_compiler.plan.cells import facts_in
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.javascript.layout import comment, constant
from attendu_compiler.targets.javascript.module import MADE
from attendu_compiler.targets.wording import head

#: The files of the page, each after those whose constants it reads when it is loaded.
PAGE = ("french", "markup", "interview", "fields", "persons", "outcome", "views", "main")

_IMPORT = re.compile(r"^import (?:\{[^}]*\}|\* as \w+) from \"[^\"]*\";\n", re.MULTILINE)
_COMMENT = re.compile(r"^ *(?://.*|/\*\*(?:[^*]|\*(?!/))*\*/)\n", re.MULTILINE)

#: The natures of acts, as a sentence names them.
_NOUNS = {
    "arrêté": "l’arrêté",
    "avis": "l’avis",
    "circulaire": "la circulaire",
    "décret": "le décret",
    "directive": "la directive",
    "instruction": "l’instruction",
    "loi": "la loi",
    "note": "la note",
    "recommandation": "la recommandation",
    "télégramme": "le télégramme",
}


def script(policy: Policy, plan: Plan) -> str:
    """An ES module that needs only the act's own, beside it."""
    return lean(
        MADE
        + f'\nimport * as texte from "./{policy.slug}.js";\n\n'
        + comment("Comment la page nomme ce texte, où il se lit, quelles règles parlent d'un fait.")
        + constant("ACTE", _about(policy, plan))
        + f"\n{_page()}"
    )


@cache
def _page() -> str:
    """The files of the page joined: the same for every act."""
    parts = [
        re.sub(r"^export ", "", _IMPORT.sub("", page_source(f"{name}.js")), flags=re.MULTILINE)
        for name in PAGE
    ]
    return "\n".join(re.sub(r"\n{3,}", "\n\n", part).strip("\n") + "\n" for part in parts)


def lean(source: str) -> str:
    """A script without the comments that stand alone on their lines, the first line kept."""
    first, rest = source.split("\n", 1)
    return first + "\n" + re.sub(r"\n{3,}", "\n\n", _COMMENT.sub("", rest))


def noun(policy: Policy) -> str:
    """« la circulaire », « le décret »; « le texte » when its nature has no known name."""
    first = head(policy, "nature").split(" ")[0].lower()
    return _NOUNS.get(first, "le texte")


def address(policy: Policy) -> str:
    """The page of the act, from the page of its questionnaire."""
    return f"../../textes/{policy.slug}/"


def _about(policy: Policy, plan: Plan) -> dict[str, object]:
    where: dict[str, list[str]] = {}
    for rule in policy.rules.values():
        for name in dict.fromkeys(_facts(rule, policy)):
            where.setdefault(name, []).append(rule.id)
    return {"noun": noun(policy), "address": address(policy), "where": where}


def _facts(rule: Rule, policy: Policy) -> Iterator[str]:
    """The facts and groups of a rule, by the names that a case gives them."""
    for formula in (rule.scope, rule.condition, *rule.exceptions):
        for identifier in facts_in(formula):
            fact = policy.facts[identifier]
            yield fact.group or fact.slug


def page_source(name: str) -> str:
    """A file of the page, as written by hand."""
    folder = resources.files("attendu_compiler").joinpath("targets", "questionnaire", "page")
    return folder.joinpath(name).read_text(encoding="utf-8")
