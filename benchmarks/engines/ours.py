"""The package that `attendu build` writes, from facts already read or from a JSON dictionary."""

import sys
import tempfile
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from attendu_compiler.pipeline import compile_policy
from attendu_compiler.targets.python.distribution import emit_distribution
from attendu_compiler.targets.python.emit import emit_python
from benchmarks.engines.annex_slice import OUTCOMES, Answer, Case

ROOT = Path(__file__).parents[2]


def written(sources: dict[str, tuple[bytes, bytes | None]]) -> dict[str, ModuleType]:
    """The modules of acts, by slug, from their transcriptions and their texts."""
    acts = []
    for slug, (data, text) in sources.items():
        found = compile_policy(slug, slug, data, "texte.md", text, checks=False)
        assert found.policy is not None and found.plan is not None, slug
        acts.append((found.policy, found.plan))
    folder = Path(tempfile.mkdtemp(prefix="attendu-mesures-"))
    made = [artifact for policy, plan in acts for artifact in emit_python(policy, plan)]
    for artifact in (*made, *emit_distribution(tuple(policy for policy, _ in acts))):
        path = folder / artifact.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(artifact.content, encoding="utf-8")
    sys.path.insert(0, str(folder / "python"))
    for name in [name for name in sys.modules if name.split(".")[0] == "circulaires"]:
        del sys.modules[name]
    return {slug: import_module(f"circulaires.{slug.replace('-', '_')}") for slug in sources}


class Ours:
    """Five outcomes, each with its status, its rules and their quotations."""

    name = "circulaires"
    note = "faits déjà lus ; statuts, règles et leurs citations"

    def __init__(self, act: ModuleType) -> None:
        self.act = act
        self.decide = act.decide

    def prepared(self, case: Case) -> Any:
        return self.act.Facts.from_mapping(as_json(case))

    def told(self, answer: Any) -> Answer:
        found = [answer[slug] for slug in OUTCOMES]
        return tuple((one.status.value, tuple(rule.id for rule in one.rules)) for one in found)


class OursRead(Ours):
    """The same, every status and every rule then read by name."""

    name = "circulaires, tout relu"
    note = "et les cinq statuts, les cinq listes de règles lus un à un"

    def __init__(self, act: ModuleType) -> None:
        super().__init__(act)
        decide = act.decide

        def read(facts: Any) -> Any:
            decision = decide(facts)
            one, two, three = decision.oqtf, decision.aprf_ordre_public, decision.autre_aprf
            four, five = decision.ape, decision.ame
            return (
                decision,
                (one.status, one.rules, two.status, two.rules, three.status, three.rules),
                (four.status, four.rules, five.status, five.rules),
            )

        self.decide = read

    def told(self, answer: Any) -> Answer:
        return super().told(answer[0])


class OursFromJson(Ours):
    """From a dictionary of JSON values, checked."""

    name = "circulaires, depuis un dictionnaire"
    note = "valeurs JSON contrôlées une à une, durées lues"

    def prepared(self, case: Case) -> Any:
        return as_json(case)


def as_json(case: Case) -> dict[str, object]:
    """A case as JSON has it."""
    return {
        "duree_du_sejour": f"P{case.months}M",
        "membre_de_famille": case.famille,
        "menace_pour_l_ordre_public": case.menace,
        "infraction_au_droit_du_travail": case.infraction,
        "activite_sans_titre": case.activite,
    }
