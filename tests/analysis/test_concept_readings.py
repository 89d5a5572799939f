"""The force of a notion may depend on how the text is read."""

from pathlib import Path
from typing import Any

import pytest

from attendu_compiler.model.policy import Policy
from attendu_compiler.pipeline import compile_policy
from attendu_compiler.plan.evaluate import Verdict, evaluate
from attendu_compiler.plan.given import FactError
from attendu_compiler.plan.records import Plan
from attendu_dsl.nodes import Status

SOURCE = Path(__file__).parents[1] / "agreement/lectures.attendu"


@pytest.fixture(scope="module")
def act() -> tuple[Policy, Plan]:
    compilation = compile_policy(
        "lectures", SOURCE.name, SOURCE.read_bytes(), "texte.md", None, checks=False
    )
    assert compilation.policy is not None
    assert compilation.plan is not None
    return compilation.policy, compilation.plan


def limitation(act: tuple[Policy, Plan], reading: str | None = None, **facts: Any) -> Verdict:
    read = {"recurrence": reading} if reading is not None else None
    return evaluate({"jour": "2007-07-15", **facts}, *act, readings=read)["limitation"]


def test_a_clause_binds_under_its_own_variant(act: tuple[Policy, Plan]) -> None:
    assert limitation(act, "suffit", recours_recurrent=True).answer.status is Status.POSSIBLE
    assert limitation(act, "exige_un_abus", recours_recurrent=True).between == (
        "non_prevu",
        "possible",
    )
    assert limitation(act, "exige_un_abus", abus=False).answer.status is Status.SILENT
    assert limitation(act, "suffit", abus=False, recours_recurrent=True).answer.status is (
        Status.POSSIBLE
    )


def test_a_clause_without_reading_binds_under_all(act: tuple[Policy, Plan]) -> None:
    for reading in (None, "suffit", "exige_un_abus"):
        assert limitation(act, reading, objet_unique=True).answer.status is Status.POSSIBLE


def test_an_open_reading_is_the_cause_of_the_doubt(act: tuple[Policy, Plan]) -> None:
    verdict = limitation(act, recours_recurrent=True, abus=False)
    assert verdict.between == ("non_prevu", "possible")
    assert verdict.causes == ("fait", "lecture")
    assert verdict.readings == ("recurrence",)


def test_facts_that_exclude_a_variant_leave_the_other(act: tuple[Policy, Plan]) -> None:
    facts = {"recours_recurrent": True, "abus": False, "objet_unique": False}
    assert limitation(act, **facts, charge=False).answer.status is Status.SILENT
    assert limitation(act, **facts, charge=True).answer.status is Status.POSSIBLE
    assert limitation(act, **facts, charge=True).readings == ()


def test_facts_against_the_variant_retained_are_refused(act: tuple[Policy, Plan]) -> None:
    with pytest.raises(FactError, match="trouble \\(dès lors que\\)"):
        evaluate({"menace": True, "trouble": False}, *act)
    evaluate({"menace": True, "trouble": False}, *act, readings={"retenue": "autre"})


def test_a_scope_may_follow_a_reading(act: tuple[Policy, Plan]) -> None:
    three_months: dict[str, Any] = {"jour": "2007-07-15", "sejour": "2007-04-15", "menace": True}
    three_months["objet_unique"] = False
    found = {
        variant: evaluate(three_months, *act, readings={"borne": variant})["mesure"].answer.status
        for variant in ("courts", "longs", "aucun")
    }
    assert found == {
        "courts": Status.POSSIBLE,
        "longs": Status.EXCLUDED,
        "aucun": Status.SILENT,
    }
    verdict = evaluate(three_months, *act)["mesure"]
    assert (verdict.causes, verdict.readings) == (("lecture",), ("borne",))
