"""The generated package decides as the reference evaluator does."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from drawn_cases import cases, known_cases
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from written_package import POLICIES, Worker, compiled, emitted, write

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.answer_json import decision_json
from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.plan.given import FactError
from attendu_compiler.plan.records import Plan

few = settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


@pytest.fixture(scope="module", params=POLICIES)
def worker(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Worker]:
    slug: str = request.param
    made = Worker(slug, write(emitted(slug), tmp_path_factory.mktemp("package")))
    yield made
    made.close()


@pytest.fixture(scope="module")
def act(worker: Worker) -> tuple[Policy, Plan]:
    return compiled(worker.slug)


def evaluated(facts: dict[str, Any], policy: Policy, plan: Plan) -> dict[str, Any]:
    try:
        verdicts = evaluate(facts, policy, plan)
    except FactError as error:
        return {"error": error.code, "fact": error.fact}
    answer: dict[str, Any] = json.loads(json.dumps(decision_json(verdicts, facts, policy, plan)))
    return answer


@few
@given(data=st.data())
def test_cases_with_unknown_facts_agree(
    worker: Worker, act: tuple[Policy, Plan], data: st.DataObject
) -> None:
    facts = data.draw(cases(act[0]))
    assert worker.decide(facts) == evaluated(facts, *act)


@few
@given(data=st.data())
def test_cases_whose_facts_are_all_known_agree(
    worker: Worker, act: tuple[Policy, Plan], data: st.DataObject
) -> None:
    facts = data.draw(known_cases(act[0]))
    assert worker.decide(facts) == evaluated(facts, *act)


def test_a_case_of_which_nothing_is_known_agrees(worker: Worker, act: tuple[Policy, Plan]) -> None:
    assert worker.decide({}) == evaluated({}, *act)
