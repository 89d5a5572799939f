"""Every way of deciding answers as the reference evaluator: `pytest --cases 5000` for a long run."""

import json
from collections import Counter
from pathlib import Path

import pytest
from ways import WAYS
from ways.way import Way
from written_acts import SOURCES, act, drawn, expected, named

FOLDER = Path(__file__).parent / "ways"


#: Servers: one process decides all the acts, for Spark takes ten seconds and a gigabyte to start.
SERVERS = ("postgresql", "spark")

BY_WAY = [
    pytest.param(
        way,
        id=way.name,
        marks=[pytest.mark.xdist_group(way.name)] if way.name in SERVERS else [],
    )
    for way in WAYS
]


@pytest.mark.parametrize("source", SOURCES, ids=named)
@pytest.mark.parametrize("way", BY_WAY)
def test_every_way_answers_as_the_evaluator(
    way: Way, source: Path, drawn_cases: int, tmp_path: Path
) -> None:
    cases, right = drawn(source, drawn_cases), expected(source, drawn_cases)
    answers = way.answers(act(source), cases, tmp_path)
    assert len(answers) == len(cases)
    for given, told, answer in zip(cases, map(way.told, right), answers, strict=True):
        assert json.dumps(answer) == json.dumps(told), json.dumps(given)


def test_the_cases_drawn_meet_every_status_and_every_error(drawn_cases: int) -> None:
    met: Counter[str] = Counter()
    for source in SOURCES:
        for answer in expected(source, drawn_cases):
            outcomes = answer.get("outcomes", {}).values()
            met.update({outcome["status"] for outcome in outcomes})
            met[answer.get("error", {}).get("code", "decided")] += 1
    assert met.keys() >= {"A601", "A602", "A603", "A604", "A605", "A606", "decided"}
    assert met.keys() >= {"obligatoire", "possible", "exclu", "indetermine", "non_prevu"}
    assert met.keys() >= {"de_droit", "valeur", "exige", "non_exige", "etabli", "non_applicable"}


def test_every_way_is_a_file_and_every_file_is_in_the_suite() -> None:
    files = {path.stem for path in FOLDER.glob("*.py")} - {"__init__", "way"}
    assert len(WAYS) >= len(files)
    assert {type(way).__module__ for way in WAYS} == {f"ways.{name}" for name in files}
