"""The JavaScript modules answer as the reference evaluator, in JSON, key for key."""

import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from drawn_cases import Drawer
from random_policies import random_policy
from written_modules import Act, answers, written

from attendu_compiler.plan.answer_json import decision_json
from attendu_compiler.plan.describe import describe
from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.plan.given import FactError
from attendu_compiler.plan.interview import interview
from attendu_dsl.nodes import Status

#: Cases drawn for each act; ATTENDU_CASES asks for more.
CASES = int(os.environ.get("ATTENDU_CASES", "200"))


@pytest.fixture(scope="module")
def acts(tmp_path_factory: pytest.TempPathFactory) -> list[Act]:
    return written(tmp_path_factory.mktemp("javascript"))


def expected(act: Act, given: dict[str, Any], readings: dict[str, str]) -> dict[str, Any]:
    """What the reference evaluator answers, as JSON."""
    policy, plan = act.policy, act.plan
    try:
        verdicts = evaluate(given, policy, plan, readings=readings)
    except FactError as error:
        names = ("code", "fact", "value", "expected", "message")
        return {"error": {name: getattr(error, name) for name in names}}
    decision = decision_json(verdicts, given, policy, plan)
    told: dict[str, Any] = json.loads(json.dumps(decision))
    return {"decision": told}


def set_aside(condition: str, readings: dict[str, str], act: Act) -> bool:
    """Whether a condition that an explanation lists is said to bind under a variant not taken."""
    return any(
        f"(lecture « {reading.name} » : {name})" in condition
        for slug, taken in readings.items()
        for reading in (act.policy.readings[slug],)
        for variant, name, _ in reading.variants
        if variant != taken
    )


def differences(acts: list[Act], count: int, *, fixed: bool) -> tuple[list[str], Counter[str]]:
    """The cases that are answered otherwise than expected, and how many were, by act."""
    cases = []
    for number, act in enumerate(acts):
        drawer = Drawer(act.policy, act.plan, seed=number)
        for given in drawer.cases(count):
            readings = drawer.fixed() if fixed else {}
            if readings or not fixed:
                cases.append((number, given, readings))
    asked = [{"act": act, "given": given, "readings": read} for act, given, read in cases]
    found: list[str] = []
    counts: Counter[str] = Counter()
    for (number, given, readings), answer in zip(cases, answers(acts, asked), strict=True):
        act = acts[number]
        told = expected(act, given, readings)
        conditions = answer.pop("conditions", {})
        got = answer if "error" in answer else {"decision": answer["decision"]}
        if any(set_aside(one, readings, act) for told_of in conditions.values() for one in told_of):
            found.append(f"{act.source} {readings} {conditions}")
        same = got == told and list(got) == list(told)
        if same and "decision" in told:
            same = list(got["decision"]["outcomes"]) == list(told["decision"]["outcomes"])
        if not same:
            found.append(f"{act.source} {json.dumps(given)} {readings}")
        counts[told.get("error", {}).get("code", act.source.stem)] += 1
    print(dict(counts))
    return found, counts


def test_readings_that_a_caller_fixes_are_those_of_the_answer(acts: list[Act]) -> None:
    found, counts = differences(acts, CASES, fixed=True)
    assert found == []
    assert counts


def test_an_explanation_under_another_reading_lists_what_that_reading_asks(acts: list[Act]) -> None:
    number = next(n for n, act in enumerate(acts) if act.policy.slug == "kosovo-1999")
    given = {"benefice_de_la_protection_temporaire": True, "document_delivre": "recepisse"}
    case = {**given, "protection_temporaire_a_la_reception": True}
    readings = {"beneficiant_deja": "a_la_reception"}
    (found,) = answers(acts, [{"act": number, "given": case, "readings": readings}])
    assert found["conditions"]["9 bénéficiaires"] == [
        "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
        "protection temporaire à la réception (lecture « bénéficiant déjà » : à la réception)",
    ]


def test_random_policies_are_decided_as_the_evaluator_decides_them(tmp_path: Path) -> None:
    sources = []
    for seed in range(CASES // 5):
        source = tmp_path / f"hasard{seed}.attendu"
        source.write_text(random_policy(seed, dates=seed % 2 == 0), encoding="utf-8")
        sources.append(source)
    found, _ = differences(written(tmp_path, sources), 20, fixed=False)
    assert found == []


def test_questions_come_in_the_order_of_the_interview(acts: list[Act]) -> None:
    cases = [
        (number, given)
        for number, act in enumerate(acts)
        for given in Drawer(act.policy, act.plan, seed=1000 + number).cases(CASES // 10)
    ]
    asked = [{"act": act, "given": given} for act, given in cases]
    for (number, given), found in zip(cases, answers(acts, asked), strict=True):
        policy, plan = acts[number].policy, acts[number].plan
        if "error" in found:
            continue
        held = interview(given, policy, plan)
        missing = {name for verdict in held.verdicts.values() for name in verdict.missing}
        where = f"{policy.slug} {json.dumps(given)}"
        assert found["questions"] == list(held.ask), where
        order = [*policy.facts, *policy.groups]
        assert found["missing"] == sorted(missing, key=order.index), where
        assert found["explained"] == len(held.verdicts)


def test_what_is_left_to_others_is_told_row_by_row_as_by_the_interview(acts: list[Act]) -> None:
    cases = [
        (number, given)
        for number, act in enumerate(acts)
        for given in Drawer(act.policy, act.plan, seed=2000 + number).cases(CASES // 10)
    ]
    asked = [{"act": act, "given": given} for act, given in cases]
    counts: Counter[str] = Counter()
    for (number, given), found in zip(cases, answers(acts, asked), strict=True):
        policy, plan = acts[number].policy, acts[number].plan
        if "error" in found:
            continue
        for outcome, rows in interview(given, policy, plan).residual.items():
            if found["residual"][outcome] is None:
                counts["trop de chemins"] += 1
                continue
            told = [
                ([describe(plan.variables[v], m, policy) for v, m in row.masks], row.answer.status)
                for row in rows
            ]
            got = [
                ([one["told"] for one in row["when"]], Status(row["status"]))
                for row in found["residual"][outcome]
            ]
            where = f"{policy.slug} {outcome} {json.dumps(given)}"
            assert sorted(got, key=str) == sorted(told, key=str), where
            counts[policy.slug] += 1
    print(dict(counts))
    assert counts
