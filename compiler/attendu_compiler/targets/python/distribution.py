"""The distribution `circulaires`: what all the acts share, and what pip needs."""

from collections.abc import Sequence
from importlib import resources

from attendu_compiler.model.identifiers import identifiers, iso_date
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.brackets import WIDTH
from attendu_compiler.targets.listed import Identity
from attendu_compiler.targets.python.layout import assignment, string
from attendu_compiler.targets.python.names import VERSION, module_name
from attendu_compiler.targets.wording import UNKNOWN, head, present_state, title

_MADE = "# Écrit par « attendu build » : ne pas modifier.\n"

#: Modules of the runtime, copied as they are but for the names of their packages.
RUNTIME = (
    "__init__",
    "act",
    "batch/__init__",
    "batch/adding",
    "batch/answer",
    "batch/answers",
    "batch/cells",
    "batch/chunk",
    "batch/columns",
    "batch/dates",
    "batch/decide",
    "batch/elapsed",
    "batch/frames",
    "batch/labels",
    "batch/match",
    "batch/missing",
    "batch/planes",
    "batch/prepare",
    "batch/question",
    "batch/raw",
    "batch/spans",
    "calendar",
    "case",
    "decision",
    "errors",
    "exact",
    "frames",
    "headings",
    "known",
    "outcome",
    "persons",
    "proof",
    "prose",
    "quantities",
    "reading",
    "records",
    "settle",
    "shares",
    "status",
    "variables",
)

#: Modules of the compiler that the package carries too: one exact engine, one receipt for both.
SHARED = ("diagram", "joins", "missing", "receipts", "store")


def emit_distribution(listed: Sequence[Identity]) -> tuple[Artifact, ...]:
    """The shared modules, the face of the package, its catalogue and its packaging."""
    return (*emit_python_runtime(), *emit_face(listed))


def emit_python_runtime() -> tuple[Artifact, ...]:
    """What is the same whatever the acts.

    The runtime is read from the compiler's own package data, nothing else is.
    """
    package = "python/circulaires"
    return (
        *(
            Artifact(f"{package}/_runtime/{name}.py", _source("targets/python/runtime", name))
            for name in RUNTIME
        ),
        *(Artifact(f"{package}/_runtime/{name}.py", _source("plan", name)) for name in SHARED),
        Artifact(f"{package}/py.typed", ""),
        Artifact("pyproject.toml", _PYPROJECT),
        Artifact("LICENSE", _LICENSE),
    )


def emit_face(listed: Sequence[Identity]) -> tuple[Artifact, ...]:
    """What names the acts."""
    package = "python/circulaires"
    return (
        Artifact(f"{package}/__init__.py", _face(listed)),
        Artifact(f"{package}/_catalogue.py", _catalogue(listed)),
        Artifact("README.md", _readme(listed)),
    )


def _source(folder: str, name: str) -> str:
    path = resources.files("attendu_compiler").joinpath(*folder.split("/"), f"{name}.py")
    text = path.read_text(encoding="utf-8")
    for package in ("attendu_compiler.targets.python.runtime", "attendu_compiler.plan"):
        text = text.replace(f"{package}.", "circulaires._runtime.")
    return text


def _face(listed: Sequence[Identity]) -> str:
    acts = {act.slug: module_name(act.slug) for act in listed}
    typed = ["    from typing import Any, Literal, overload\n"] if acts else []
    typed += ["\n"] if acts else ["    from typing import Any\n"]
    typed += [f"    from circulaires import {name} as {name}\n" for name in acts.values()]
    return _FACE.format(
        made=_MADE,
        version=string(VERSION),
        acts=assignment("ACTS: dict[str, str]", acts),
        typed="".join(typed),
        overloads=_overloads(acts),
    )


def _overloads(acts: dict[str, str]) -> str:
    """Each act by its name: its facts and its outcomes are then completed and checked."""
    if not acts:
        return ""
    text = "if TYPE_CHECKING:\n"
    for slug, name in acts.items():
        names = ", ".join(dict.fromkeys((string(slug), string(name))))
        given = (f"slug: Literal[{names}]", f"facts: {name}.Facts | Mapping[str, Any]")
        listed = f"        {', '.join(given)}\n"
        if len(listed) > WIDTH + 1:
            listed = "".join(f"        {one},\n" for one in given)
        whole = f"    def decide({', '.join(given)}) -> {name}.Decision: ...\n"
        if len(whole) > WIDTH + 1:
            whole = f"    def decide(\n{listed}    ) -> {name}.Decision: ...\n"
        text += f"\n    @overload\n{whole}"
    return text + (
        "\n    @overload\n"
        "    def decide(slug: str, facts: BaseFacts | Mapping[str, Any]) -> BaseDecision: ...\n\n\n"
    )


def _catalogue(listed: Sequence[Identity]) -> str:
    data = {act.slug: _entry(act) for act in listed}
    return (
        '"""Les textes de ce paquet : identité, dates, force et état avec leur source, empreintes."""\n\n'
        f"{_MADE}\n" + assignment("CATALOGUE: dict[str, dict[str, str]]", data)
    )


def _entry(act: Identity) -> dict[str, str]:
    """Dates as the header writes them and, for programs, in ISO 8601, empty when it has none."""
    status, status_source = present_state(act)
    return {
        "slug": act.slug,
        "module": f"circulaires.{module_name(act.slug)}",
        "title": title(act),
        "short_title": head(act, "titre court"),
        "nature": head(act, "nature"),
        "author": head(act, "auteur"),
        "addressees": head(act, "destinataires"),
        "identifier": head(act, "identifiant officiel"),
        "usual_identifier": ", ".join(identifiers(act)),
        "territory": head(act, "territoire"),
        "signed": head(act, "date de signature"),
        "signed_iso": iso_date(act, "date de signature"),
        "published": head(act, "date de publication"),
        "published_iso": iso_date(act, "date de publication"),
        "applies_from": head(act, "date d'application"),
        "applies_from_iso": iso_date(act, "date d'application"),
        "status": status,
        "status_source": status_source,
        "force": head(act, "force", UNKNOWN),
        "force_source": head(act, "source de la force"),
        "lacks": head(act, "manque"),
        "taken_from": head(act, "source"),
        "source": act.source,
        "official_text": act.text_digest,
    }


def _readme(acts: Sequence[Identity]) -> str:
    listed = "".join(f"- `{module_name(act.slug)}` : {title(act)}\n" for act in acts)
    example = module_name(acts[0].slug) if acts else "…"
    return _README.format(listed=listed, example=example)


_FACE = '''"""Des circulaires, en fonctions de décision.

Chaque module dit ce qu'un texte énonce pour des faits donnés ; aucun ne décrit le droit actuel.
Ils se chargent à la demande : ``from circulaires import …``.
"""

{made}
from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from circulaires._runtime.decision import BaseDecision
from circulaires._runtime.errors import near

TYPE_CHECKING = False
if TYPE_CHECKING:
{typed}    from circulaires._runtime.case import BaseFacts

__version__ = {version}

#: Le module de chaque texte.
{acts}
__all__ = ["ACTS", "catalogue", "decide"]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """Charge le module d'un texte à sa première utilisation."""
        if name in ACTS.values():
            return import_module(f"circulaires.{{name}}")
        raise AttributeError(f"« {{name}} » n'est pas un texte." + near(name, ACTS.values()))


def __dir__() -> list[str]:
    return [*__all__, *ACTS.values()]


{overloads}def decide(slug: str, facts: BaseFacts | Mapping[str, Any]) -> BaseDecision:
    """Décide un cas selon un texte, nommé par son dossier ou par son module.

    Raises:
        KeyError: aucun texte ne porte ce nom.
        FactError: les faits ne peuvent être lus, ou contredisent une supposition du texte.
    """
    name = ACTS.get(slug, slug)
    if name not in ACTS.values():
        raise KeyError(f"« {{slug}} » n'est pas un texte." + near(slug, ACTS))
    decision: BaseDecision = import_module(f"circulaires.{{name}}").decide(facts)
    return decision


def catalogue() -> dict[str, dict[str, str]]:
    """Les textes, par leur dossier : identité, dates, force et état avec leur source, empreintes."""
    entries: Mapping[str, dict[str, str]] = import_module("circulaires._catalogue").CATALOGUE
    return {{slug: dict(entry) for slug, entry in entries.items()}}
'''

_README = """# circulaires

Des textes administratifs compilés en fonctions de décision, par Attendu. Bibliothèque standard
seulement. Chaque module dit ce qu'un texte énonce pour des faits donnés ; aucun ne décrit le droit
actuel, et rien ici n'est une consultation juridique.

*Administrative texts compiled into decision functions by Attendu. Standard library only. Each
module says what a text states about given facts; none describes today's law, and nothing here is
legal advice.*

```python
from circulaires import {example} as texte

decision = texte.decide({{}})  # tout est inconnu / everything is unknown
print(decision.missing)  # les faits qui changent la réponse / the facts that matter
print(decision.explain())
```

{listed}"""

_PYPROJECT = f"""# Écrit par « attendu build » : ne pas modifier.
[build-system]
requires = ["hatchling>=1.25"]
build-backend = "hatchling.build"

[project]
name = "circulaires"
version = {string(VERSION)}
description = "Des circulaires compilées en fonctions de décision."
readme = "README.md"
requires-python = ">=3.11"
license = "MIT"
license-files = ["LICENSE"]
authors = [{{ name = "The Attendu authors" }}]

[project.optional-dependencies]
batch = ["numpy>=1.26", "pyarrow>=15"]

[tool.hatch.build.targets.wheel]
packages = ["python/circulaires"]

[tool.hatch.build]
dev-mode-dirs = ["python"]
"""

_LICENSE = """MIT License

Copyright (c) 2026 The Attendu authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
"""
