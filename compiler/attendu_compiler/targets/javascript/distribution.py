"""What all the modules share: the runtime in one file, its types, package.json."""

import json
import re
from collections.abc import Sequence
from importlib import resources

from attendu_compiler.model.phrases import STATUS_PHRASES
from attendu_compiler.plan.input_values import EXPECTED
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.javascript.layout import constant
from attendu_compiler.targets.javascript.module import MADE
from attendu_compiler.targets.listed import Identity
from attendu_compiler.targets.wording import CAUSES, title

VERSION = "0.1.0"

#: The files of the runtime, each after those whose constants it reads when it is loaded.
RUNTIME = (
    "calendar",
    "errors",
    "reading",
    "case",
    "dates",
    "diagrams",
    "groups",
    "cells",
    "missing",
    "verdict",
    "values",
    "questions",
    "explain",
    "describe",
    "residual",
    "act",
)

_PUBLIC = ("act", "FactError")
_IMPORT = re.compile(r"^import \{[^}]*\} from \"[^\"]*\";\n", re.MULTILINE)

_NOTICE = (
    "Ce texte ne décrit pas le droit actuel. Ce qui suit dit seulement ce qu'il énonce pour les "
    "faits indiqués ; ce n'est ni une décision ni une consultation juridique."
)


def emit_package(listed: Sequence[Identity]) -> tuple[Artifact, ...]:
    """The runtime, and what npm needs."""
    return (*emit_javascript_runtime(), *emit_manifest(listed))


def emit_javascript_runtime() -> tuple[Artifact, ...]:
    """What is the same whatever the acts: the runtime, from the compiler's own package data."""
    return (
        Artifact("javascript/runtime.js", runtime()),
        Artifact("javascript/runtime.d.ts", MADE + "\n" + _source("runtime.d.ts")),
    )


def emit_manifest(listed: Sequence[Identity]) -> tuple[Artifact, ...]:
    """What names the acts."""
    return (
        Artifact("javascript/package.json", _package(listed)),
        Artifact("javascript/README.md", _readme(listed)),
    )


def runtime() -> str:
    """The files of the runtime joined: what each exports to the others is private to the whole."""
    parts = [_phrases()]
    for name in RUNTIME:
        source = _IMPORT.sub("", _source(f"{name}.js"))
        parts.append(re.sub(r"^export ", "", source, flags=re.MULTILINE))
    body = "\n".join(re.sub(r"\n{3,}", "\n\n", part).strip("\n") + "\n" for part in parts)
    return f"{MADE}\n{body}\nexport {{ {', '.join(_PUBLIC)} }};\n"


def _phrases() -> str:
    return (
        "// The words of messages and of explanations.\n\n"
        + constant("EXPECTED", {kind.value: text for kind, text in EXPECTED.items()})
        + constant("STATUSES", {status.value: text for status, text in STATUS_PHRASES.items()})
        + constant("CAUSES", CAUSES)
        + f"const NOTICE =\n  {json.dumps(_NOTICE, ensure_ascii=False)};\n"
    )


def _source(name: str) -> str:
    folder = resources.files("attendu_compiler").joinpath("targets", "javascript", "runtime")
    return folder.joinpath(name).read_text(encoding="utf-8")


def _package(listed: Sequence[Identity]) -> str:
    acts = {
        f"./{act.slug}": {
            "types": f"./{act.slug}/{act.slug}.d.ts",
            "default": f"./{act.slug}/{act.slug}.js",
        }
        for act in listed
    }
    data = {
        "name": "circulaires",
        "version": VERSION,
        "description": "Des circulaires compilées en fonctions de décision.",
        "license": "MIT",
        "type": "module",
        "sideEffects": False,
        "exports": acts,
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _readme(acts: Sequence[Identity]) -> str:
    listed = "".join(f"- `{act.slug}` : {title(act)}\n" for act in acts)
    return _README.format(listed=listed, example=acts[0].slug if acts else "…")


_README = """# circulaires

Des textes administratifs compilés en modules JavaScript, par Attendu. Aucune dépendance ; rien ne
quitte la page. Chaque module dit ce qu'un texte énonce pour des faits donnés ; aucun ne décrit le
droit actuel, et rien ici n'est une consultation juridique.

*Administrative texts compiled into JavaScript modules by Attendu. No dependency; nothing leaves the
page. Each module says what a text states about given facts; none describes today's law, and nothing
here is legal advice.*

```js
import {{ decide, nextQuestions }} from "./{example}/{example}.js";

const decision = decide({{}}); // tout est inconnu / everything is unknown
const [question] = nextQuestions({{}}); // ce qui sert le plus / what helps most
console.log(decision.outcomes, question.question);
```

Les faits sont donnés comme à « attendu decide » : dates « 2007-01-31 », durées « P3M12D », `null` pour
ce qui est inconnu, listes, `{{ items: […], complete: false }}`. Un nombre entier est exact jusqu'à
2^53 ; au-delà, un `BigInt`. Un fait illisible lève `FactError` (code, fact, value, expected, message).

| | |
| --- | --- |
| `decide(given)` | ce que dit `attendu decide`, clé pour clé |
| `explain(given)` | le même, en français et avec les mots du texte |
| `missing(given)` | les faits qui pourraient encore changer un résultat |
| `nextQuestions(given)` | ce qu'il reste à demander, le plus utile d'abord |
| `residual(given)` | pour chaque résultat encore ouvert, ce qu'il serait selon ce qui manque |
| `facts`, `outcomes`, `rules`, `readings`, `identity` | ce que le texte déclare |

{listed}"""
