"""What all the modules share: the runtime in one file, its types, package.json."""

import json
import re
from importlib import resources

from attendu_compiler.model.phrases import STATUS_PHRASES
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.given import EXPECTED
from attendu_compiler.plan.prose import CAUSES
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.javascript.layout import constant
from attendu_compiler.targets.javascript.module import MADE

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
    "act",
)

_PUBLIC = ("act", "FactError")
_IMPORT = re.compile(r"^import \{[^}]*\} from \"[^\"]*\";\n", re.MULTILINE)

_NOTICE = (
    "Ce texte ne décrit pas le droit actuel. Ce qui suit dit seulement ce qu'il énonce pour les "
    "faits indiqués ; ce n'est ni une décision ni une consultation juridique."
)


def emit_package(policies: tuple[Policy, ...]) -> tuple[Artifact, ...]:
    """The runtime, read from the compiler's own package data, and what npm needs."""
    return (
        Artifact("javascript/runtime.js", runtime()),
        Artifact("javascript/runtime.d.ts", MADE + "\n" + _source("runtime.d.ts")),
        Artifact("javascript/package.json", _package(policies)),
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


def _package(policies: tuple[Policy, ...]) -> str:
    acts = {
        f"./{policy.slug}": {
            "types": f"./{policy.slug}/{policy.slug}.d.ts",
            "default": f"./{policy.slug}/{policy.slug}.js",
        }
        for policy in policies
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
