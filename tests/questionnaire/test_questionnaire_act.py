"""The act's module of a questionnaire, light, says what the one of developers says."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from questionnaire_visitor import Act, acts

from attendu_compiler.plan.cells import facts_in
from attendu_compiler.targets.javascript.module import act_module
from attendu_compiler.targets.questionnaire.act import AT_HAND, questionnaire_act

ACTS = pytest.mark.parametrize("act", acts(), ids=lambda act: act.policy.slug)

#: A runtime that decides nothing: it prints what a module gives it.
_RUNTIME = """
export class FactError extends Error {}
export const act = (declared) => {
  console.log(JSON.stringify(declared));
  return {};
};
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Any, Any]]:
    """For each act, what each of the two modules gives the runtime."""
    found = {}
    for act in acts():
        folder = tmp_path_factory.mktemp(act.policy.slug)
        (folder / "package.json").write_text('{ "type": "module" }', "utf-8")
        (folder / "runtime.js").write_text(_RUNTIME, "utf-8")
        whole = act_module(act.policy, act.plan, runtime="./runtime.js")
        light = questionnaire_act(act.policy, act.plan)
        found[act.policy.slug] = (_given(folder, whole), _given(folder, light))
    return found


def _given(folder: Path, module: str) -> Any:
    path = folder / "act.js"
    path.write_text(module, "utf-8")
    node = shutil.which("node")
    assert node is not None, "node is missing: apt-get install nodejs"
    done = subprocess.run([node, path], capture_output=True, encoding="utf-8", check=True)
    return json.loads(done.stdout)


def _without(data: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in data.items() if name not in names}


@ACTS
def test_both_modules_decide_with_the_same_things(
    act: Act, told: dict[str, tuple[Any, Any]]
) -> None:
    whole, light = told[act.policy.slug]
    assert whole.keys() == light.keys() | {"bound"}  # the page takes no reading as another does
    same = {"variables", "answers", "nodes", "suppositions", "decisions", "reference"}
    for name in same | {"directives", "evidence", "readings"}:
        assert light[name] == whole[name]


@ACTS
def test_both_modules_declare_the_same_but_for_what_the_page_never_reads(
    act: Act, told: dict[str, tuple[Any, Any]]
) -> None:
    whole, light = told[act.policy.slug]
    assert light["identity"] == _without(whole["identity"], "source", "read_on")
    unread = ("beneficiary", "family", "silence", "quotations")
    assert light["outcomes"] == [_without(one, *unread) for one in whole["outcomes"]]
    rules = {name: _without(rule, "gives", "derogates") for name, rule in whole["rules"].items()}
    assert light["rules"] == rules
    assert [_fact(one, "words") for one in light["facts"]] == [
        _fact(one, "quotations") for one in whole["facts"]
    ]


def _fact(data: dict[str, Any], words: str) -> dict[str, Any]:
    """A fact or a group without its words; « group » is the kind of what has facts."""
    made = {"question": "", "natures": [], "options": [], "until": None} | _without(data, words)
    if "facts" in data:
        made["facts"] = [_fact(one, words) for one in data["facts"]]
    return made


@ACTS
def test_the_words_beside_a_question_are_those_of_the_fact_then_of_the_rules_that_ask_it(
    act: Act, told: dict[str, tuple[Any, Any]]
) -> None:
    whole, light = told[act.policy.slug]
    for fact, own in zip(light["facts"], whole["facts"], strict=True):
        asking = [
            quotation
            for name, rule in whole["rules"].items()
            if fact["slug"] in _asked(act, name)
            for quotation in rule["quotations"]
        ]
        expected: list[Any] = []
        for quotation in (*own.get("quotations", ()), *asking):
            if quotation not in expected:
                expected.append(quotation)
        assert fact["words"] == expected[:AT_HAND]


def _asked(act: Act, rule: str) -> set[str]:
    """The facts and groups that a rule asks, by what its formulas print of them."""
    found = act.policy.rules[rule]
    formulas = (found.scope, found.condition, *found.exceptions)
    facts = [act.policy.facts[one] for formula in formulas for one in facts_in(formula)]
    return {fact.group or fact.slug for fact in facts}
