"""The reference evaluator and the generated Python give the same answers, unknowns included."""

import datetime
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from attendu_compiler.model.policy import Fact, FactKind, Policy
from attendu_compiler.pipeline import compile_policy
from attendu_compiler.plan.answer_json import decision_json
from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.plan.given import FactError
from attendu_compiler.plan.records import Plan, ThresholdCells
from attendu_compiler.targets.registry import emit_act, emit_common

ROOT = Path(__file__).parents[2]
POLICIES = {
    "banc": (ROOT / "tests/agreement/banc.attendu", None),
    "roumanie-bulgarie-2006": (
        ROOT / "policies/roumanie-bulgarie-2006/roumanie-bulgarie-2006.attendu",
        ROOT / "policies/roumanie-bulgarie-2006/texte.md",
    ),
}

#: Decides one JSON case a line, from a package that stands alone.
WORKER = """
import json, sys
from circulaires import decide
from circulaires._runtime.errors import FactError
slug = sys.argv[1]
for line in sys.stdin:
    try:
        answer = decide(slug, json.loads(line)).to_dict()
    except FactError as error:
        answer = {"error": error.code, "fact": error.fact}
    print(json.dumps(answer, ensure_ascii=False), flush=True)
"""


def compiled(slug: str) -> tuple[Policy, Plan]:
    policy_path, text_path = POLICIES[slug]
    compilation = compile_policy(
        slug,
        policy_path.name,
        policy_path.read_bytes(),
        "texte.md",
        text_path.read_bytes() if text_path is not None else None,
        checks=False,
    )
    assert compilation.policy is not None
    assert compilation.plan is not None
    return compilation.policy, compilation.plan


class Package:
    """The generated package of one act, alive in a process of its own."""

    def __init__(self, slug: str, folder: Path) -> None:
        self.policy, self.plan = compiled(slug)
        for artifact in (*emit_act(self.policy, self.plan), *emit_common((self.policy,))):
            path = folder / artifact.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(artifact.content, encoding="utf-8")
        self.process = subprocess.Popen(
            [
                sys.executable,
                "-I",
                "-S",
                "-X",
                "utf8",
                "-c",
                f"import sys; sys.path.insert(0, {str(folder / 'python')!r})\n{WORKER}",
                self.policy.slug,
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def decide(self, facts: dict[str, Any]) -> dict[str, Any]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(facts) + "\n")
        self.process.stdin.flush()
        answer: dict[str, Any] = json.loads(self.process.stdout.readline())
        return answer

    def close(self) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(timeout=10)


@pytest.fixture(scope="module", params=POLICIES)
def package(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Package]:
    made = Package(request.param, tmp_path_factory.mktemp("package"))
    yield made
    made.close()


def dates() -> st.SearchStrategy[str]:
    corners = ["1996-02-29", "1997-06-24", "2007-01-01", "2006-12-31", "1980-02-29", "2014-02-28"]
    free = st.dates(datetime.date(1975, 1, 1), datetime.date(2016, 12, 31)).map(str)
    return st.sampled_from(corners) | free


def durations(fact: Fact, plan: Plan) -> st.SearchStrategy[str]:
    """Durations at, just below and just above each threshold, and any other."""
    near = {(0, 0), (12, 0)}
    for variable in plan.variables:
        cells = variable.cells
        if isinstance(cells, ThresholdCells) and cells.fact == fact.id:
            for cut in cells.cuts:
                if isinstance(cut.value, tuple):
                    months, days = cut.value
                    near |= {(months, days), (months, days + 1), (max(months - 1, 0), 30)}
    listed = sorted(f"P{m}M{d}D" for m, d in near if d <= 30)
    return st.sampled_from(listed) | st.builds(
        lambda m, d: f"P{m}M{d}D", st.integers(0, 200), st.integers(0, 30)
    )


def values(fact: Fact, plan: Plan) -> st.SearchStrategy[Any]:
    match fact.kind:
        case FactKind.YES_NO:
            return st.booleans()
        case FactKind.CHOICE:
            return st.sampled_from([option.slug for option in fact.options])
        case FactKind.SEVERAL:
            slugs = [option.slug for option in fact.options]
            whole = st.lists(st.sampled_from(slugs), unique=True)
            return whole | st.dictionaries(st.sampled_from(slugs), st.none() | st.booleans())
        case FactKind.WHOLE:
            return st.integers(0, 5)
        case FactKind.AMOUNT:
            return st.sampled_from(
                [f"999.99 {fact.currency}", f"1000 {fact.currency}", f"1000.01 {fact.currency}"]
            )
        case FactKind.DATE:
            return dates()
        case FactKind.ELAPSED:
            starts = dates() if fact.until is not None else st.nothing()
            return durations(fact, plan) | starts
        case _:
            return st.none()


def cases(policy: Policy, plan: Plan) -> st.SearchStrategy[dict[str, Any]]:
    """Any case: each fact known, unknown or absent; each group complete or not."""
    own = {f.slug: st.none() | values(f, plan) for f in policy.facts.values() if f.group is None}
    for group in policy.groups.values():
        person = st.fixed_dictionaries(
            {},
            optional={
                policy.facts[f].slug: st.none() | values(policy.facts[f], plan) for f in group.facts
            },
        )
        persons = st.lists(person, max_size=3)
        opened = st.builds(lambda items: {"items": items, "complete": False}, persons)
        own[group.slug] = st.none() | persons | opened
    most = st.fixed_dictionaries(own)
    return most | st.fixed_dictionaries({}, optional=own)


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_the_generated_package_answers_as_the_evaluator(
    package: Package, data: st.DataObject
) -> None:
    facts = data.draw(cases(package.policy, package.plan))
    try:
        verdicts = evaluate(facts, package.policy, package.plan)
    except FactError as error:
        assert package.decide(facts) == {"error": error.code, "fact": error.fact}
        return
    expected = decision_json(verdicts, facts, package.policy, package.plan)
    assert package.decide(facts) == json.loads(json.dumps(expected))
