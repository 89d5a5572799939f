"""The tree of a small act: an index of what its rules say, never a second opinion."""

import sys
from collections.abc import Iterator
from importlib import import_module
from itertools import product
from pathlib import Path
from types import ModuleType

import pytest
from written_acts import ROOT, act
from written_package import write

from attendu_compiler.targets.python.distribution import emit_distribution
from attendu_compiler.targets.python.emit import emit_python
from attendu_compiler.targets.python.tree import tree_of

SOURCE = ROOT / "benchmarks/annexe.attendu"
DURATIONS = ("P0D", "P2M30D", "P3M", "P3M1D", "P60M", "P60M1D", "P99M")
OTHERS = (
    *("membre_de_famille", "menace_pour_l_ordre_public", "infraction_au_droit_du_travail"),
    "activite_sans_titre",
)


@pytest.fixture(scope="module")
def annexe(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    one = act(SOURCE)
    made = (*emit_python(one.policy, one.plan), *emit_distribution((one.policy,)))
    folder: Path = write(made, tmp_path_factory.mktemp("tree"))
    kept = {name: one for name, one in sys.modules.items() if name.split(".")[0] == "circulaires"}
    for name in kept:
        del sys.modules[name]
    sys.path.insert(0, str(folder))
    yield import_module("circulaires.annexe")
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.split(".")[0] == "circulaires"]:
        del sys.modules[name]
    sys.modules.update(kept)


def cases() -> Iterator[dict[str, object]]:
    for duration, *truths in product(DURATIONS, *[(False, True)] * 4):
        yield {"duree_du_sejour": duration, **dict(zip(OTHERS, truths, strict=True))}


def test_every_leaf_says_what_the_rules_say(annexe: ModuleType) -> None:
    for given in cases():
        facts = annexe.Facts(**given)
        by_rules = annexe.Decision(facts, annexe._ACT._known().outcomes(facts))
        assert annexe.decide(facts).to_dict() == by_rules.to_dict(), given
        assert annexe.decide(given).to_dict() == by_rules.to_dict()


def test_a_leaf_is_decided_by_the_rules_and_shared(annexe: ModuleType) -> None:
    decisions = [annexe.decide(given) for given in cases()]
    assert len({id(decision.outcomes) for decision in decisions}) == len(annexe._cases) - 1


def test_a_decision_gives_back_its_facts(annexe: ModuleType) -> None:
    given = next(cases())
    facts = annexe.Facts(**given)
    decision = annexe.decide(facts)
    assert decision.facts == facts
    assert annexe.decide(decision.facts).to_dict() == decision.to_dict()
    assert decision.explanation()["data"]["facts"][0]["value"] == "P0D"


def test_an_unknown_fact_takes_the_exact_path(annexe: ModuleType) -> None:
    given = {**next(cases()), "membre_de_famille": None, "duree_du_sejour": "P4M"}
    decision = annexe.decide({**given, "activite_sans_titre": True})
    assert decision.autre_aprf.missing == ("membre_de_famille",)


def test_a_tree_is_never_longer_than_the_rules_that_it_sums_up() -> None:
    one = act(ROOT / "policies/roumanie-bulgarie-2006/roumanie-bulgarie-2006.attendu")
    assert tree_of(one.policy, one.plan) is None
    small = act(SOURCE)
    tree = tree_of(small.policy, small.plan)
    assert tree is not None
    assert (tree.leaves, len(tree.variables)) == (7, 5)
