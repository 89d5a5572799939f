"""`questionnaire.js`: what the page says of this act, then the files of the page joined."""

import re
from functools import cache

from attendu_compiler.model.policy import Policy
from attendu_compiler.targets.javascript.layout import comment, constant
from attendu_compiler.targets.javascript.module import MADE
from attendu_compiler.targets.questionnaire.source import lean, source
from attendu_compiler.targets.wording import head

#: The files of the page, each after those whose constants it reads when it is loaded.
PAGE = ("french", "markup", "interview", "fields", "persons", "outcome", "views", "main")

_IMPORT = re.compile(r"^import (?:\{[^}]*\}|\* as \w+) from \"[^\"]*\";\n", re.MULTILINE)

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


def script(policy: Policy) -> str:
    """An ES module that needs only the act's own, beside it."""
    return lean(
        MADE
        + f'\nimport * as texte from "./{policy.slug}.js";\n\n'
        + comment("Comment la page nomme ce texte, où il se lit.")
        + constant("ACTE", {"noun": noun(policy), "address": address(policy)})
        + f"\n{_page()}"
    )


@cache
def _page() -> str:
    """The files of the page joined: the same for every act."""
    parts = [
        re.sub(r"^export ", "", _IMPORT.sub("", source(f"page/{name}.js")), flags=re.MULTILINE)
        for name in PAGE
    ]
    return "\n".join(re.sub(r"\n{3,}", "\n\n", part).strip("\n") + "\n" for part in parts)


def noun(policy: Policy) -> str:
    """« la circulaire », « le décret »; « le texte » when its nature has no known name."""
    first = head(policy, "nature").split(" ")[0].lower()
    return _NOUNS.get(first, "le texte")


def address(policy: Policy) -> str:
    """The page of the act, from the page of its questionnaire."""
    return f"../../textes/{policy.slug}/"
