"""The distribution `circulaires`: what all the acts share, and what pip needs."""

from importlib import resources
from pathlib import Path

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan import diagram, missing
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.python_module.literals import literal, string
from attendu_compiler.targets.python_module.names import module_name

VERSION = "0.1.0"
_MADE = "# Écrit par « attendu build » : ne pas modifier.\n"
_CORE = (
    "__init__",
    "act",
    "calendar",
    "decision",
    "known",
    "reading",
    "records",
    "status",
    "variables",
)


def emit_distribution(policies: tuple[Policy, ...]) -> tuple[Artifact, ...]:
    """The shared modules, the face of the package, its catalogue and its packaging."""
    package = "python/circulaires"
    core = resources.files("attendu_compiler.targets.python_module") / "core"
    shared = tuple(
        Artifact(f"{package}/_core/{name}.py", (core / f"{name}.py").read_text("utf-8"))
        for name in _CORE
    )
    return (
        *shared,
        Artifact(f"{package}/_core/diagram.py", _copied(diagram.__file__)),
        Artifact(f"{package}/_core/missing.py", _copied(missing.__file__)),
        Artifact(f"{package}/__init__.py", _face(policies)),
        Artifact(f"{package}/_catalogue.py", _catalogue(policies)),
        Artifact(f"{package}/py.typed", ""),
        Artifact("pyproject.toml", _PYPROJECT),
        Artifact("README.md", _readme(policies)),
        Artifact("LICENSE", _LICENSE),
    )


def _copied(source: str) -> str:
    """A module of the compiler that the package carries too: one exact engine for both."""
    text = Path(source).read_text(encoding="utf-8")
    return text.replace("attendu_compiler.plan.", "circulaires._core.")


def _face(policies: tuple[Policy, ...]) -> str:
    acts = {policy.slug: module_name(policy.slug) for policy in policies}
    return (
        '"""Des circulaires, en fonctions de décision.\n\n'
        "Chaque module dit ce qu'un texte énonce pour des faits donnés ; aucun ne décrit le droit\n"
        "actuel. Les modules se chargent à la demande : ``from circulaires import …``.\n"
        '"""\n\n' + _MADE + "from collections.abc import Mapping\n"
        "from typing import Any\n\n"
        f'__version__ = "{VERSION}"\n\n'
        f"ACTS: dict[str, str] = {literal(acts, 0, 24)}\n\n"
        '__all__ = ["ACTS", "catalogue", "decide"]\n\n\n'
        "def __getattr__(name: str) -> Any:\n"
        '    """Charge le module d\'un texte à sa première utilisation."""\n'
        "    if name in ACTS.values():\n"
        "        from importlib import import_module\n\n"
        '        return import_module(f"circulaires.{name}")\n'
        "    raise AttributeError(f\"« {name} » n'est pas un texte : {', '.join(ACTS.values())}\")\n\n\n"
        "def __dir__() -> list[str]:\n"
        "    return [*__all__, *ACTS.values()]\n\n\n"
        "def decide(slug: str, facts: Mapping[str, Any]) -> Any:\n"
        '    """Décide un cas selon un texte, nommé par son dossier."""\n'
        "    if slug not in ACTS:\n"
        "        raise KeyError(f\"« {slug} » n'est pas un texte : {', '.join(ACTS)}\")\n"
        "    return __getattr__(ACTS[slug]).decide(facts)\n\n\n"
        "def catalogue() -> dict[str, dict[str, Any]]:\n"
        '    """Les textes : identité, dates, force et état, avec leurs sources."""\n'
        "    from circulaires._catalogue import CATALOGUE\n\n"
        "    return {slug: dict(entry) for slug, entry in CATALOGUE.items()}\n"
    )


def _catalogue(policies: tuple[Policy, ...]) -> str:
    data = {
        policy.slug: {
            "module": f"circulaires.{module_name(policy.slug)}",
            "source": policy.source,
            "texte officiel": policy.text_digest,
            **{key: ", ".join(values) for key, values in policy.header if key != "empreinte"},
        }
        for policy in policies
    }
    return (
        '"""Les textes de ce paquet."""\n\n' + _MADE + "# fmt: off\nfrom typing import Any\n\n"
        f"CATALOGUE: dict[str, dict[str, Any]] = {literal(data, 0, 40)}\n"
    )


def _readme(policies: tuple[Policy, ...]) -> str:
    listed = "\n".join(
        f"- `{module_name(policy.slug)}` : {' '.join(policy.head('intitulé'))}"
        for policy in policies
    )
    return (
        "# circulaires\n\n"
        "Des textes administratifs compilés en fonctions de décision, par Attendu. Bibliothèque\n"
        "standard seulement. Chaque module dit ce qu'un texte énonce ; aucun ne décrit le droit\n"
        "actuel, et rien ici n'est une consultation juridique.\n\n"
        "```python\n"
        "from circulaires import catalogue, decide\n\n"
        "catalogue()\n"
        "```\n\n"
        f"{listed}\n"
    )


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
