"""The strength of cases: what survives, what is proved equivalent, and the case that would kill."""

from written import ACT, compiled

from attendu_compiler.analysis.cases import run_cases
from attendu_compiler.analysis.limits import limit_cases
from attendu_compiler.analysis.mutants import score

EQUIVALENT = """
règle 4
  si toutes ces conditions sont remplies :
    - mariage : depuis au moins 2 ans
    - mariage : depuis au moins 1 an
    - polygamie
  alors carte est possible

"""


def test_survivors_come_with_a_case_that_kills_them() -> None:
    policy, plan = compiled(ACT)
    found = score(policy, jobs=1)
    assert len(found.survivors) == len(found.fates) - found.equivalent > 10
    pasted = ACT
    for number, fate in enumerate(found.survivors):
        assert fate.boundary is not None
        pasted += fate.boundary.text(f"limite {number}", policy) + "\n"
    stronger, plan = compiled(pasted)
    assert not [result for result in run_cases(stronger, plan) if result.failures]
    again = score(stronger, jobs=1)
    assert again.survivors == ()
    assert again.killed == len(found.survivors)


def test_a_change_without_effect_is_proved_equivalent() -> None:
    policy, _ = compiled(ACT + EQUIVALENT)
    fates = {(fate.rule, fate.text): fate.equivalent for fate in score(policy, jobs=1).fates}
    assert fates["4", "« mariage : au moins 1 an » est ôté"]
    assert not fates["4", "« mariage : au moins 2 ans » est ôté"]


def test_several_processes_find_what_one_does() -> None:
    policy, _ = compiled(ACT)
    assert score(policy, jobs=2) == score(policy, jobs=1)


def test_limits_ask_without_answering() -> None:
    policy, _ = compiled(ACT)
    limits = limit_cases(policy, missing_only=False)
    text = "".join(limit.question(policy) for limit in limits)
    assert "mariage : 11 mois et 30 jours" in text
    assert "mariage : 1 an\n" in text
    assert "possible" not in text and "prévu" not in text
    assert "  selon la lecture l, variante stricte" in text
