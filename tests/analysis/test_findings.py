"""Findings: proved, or shown by the smallest case, which a lawyer can paste."""

from written import ACT, compiled

from attendu_compiler.analysis.cases import run_cases
from attendu_compiler.analysis.findings import (
    ABSORBED,
    CONFLICTS,
    DEAD,
    IDLE,
    IDLE_FACTS,
    PROPERTIES,
    SILENCE,
    UNMET,
    Finding,
    findings,
)
from attendu_compiler.analysis.silence import silences
from attendu_compiler.model.policy import Policy


def found(text: str, question: str) -> tuple[Policy, list[Finding]]:
    policy, plan = compiled(text)
    return policy, [each for each in findings(policy, plan) if each.question == question]


def test_the_small_act_has_no_fault() -> None:
    policy, plan = compiled(ACT)
    faults = {CONFLICTS, DEAD, UNMET, IDLE, IDLE_FACTS, ABSORBED}
    assert not [each for each in findings(policy, plan) if each.question in faults]


def test_silence_is_a_case_that_can_be_pasted() -> None:
    policy, silent = found(ACT, SILENCE)
    pasted = ACT
    for number, each in enumerate(silent):
        text = each.text(f"silence {number}", policy)
        assert text is not None
        pasted += text + "\n"
    again, plan = compiled(pasted)
    results = run_cases(again, plan)
    assert len(results) == len(silent) == 3
    assert not [result for result in results if result.failures]


def test_a_silence_about_dates_names_real_dates_and_no_more() -> None:
    policy, plan = compiled(ACT)
    cases = {each.outcome: each.case for each in silences(policy, plan)}
    visa = cases["visa"]
    assert visa is not None
    assert set(visa.facts) == {"naissance", "entree"}
    aide = cases["aide"]
    assert aide is not None
    assert aide.told(policy) == "aucun autre enfant"


def test_a_conflict_is_shown_by_values_on_the_border() -> None:
    clash = "règle 4\n  si mariage : au plus 1 an\n  alors carte est exclu\n\n"
    policy, (each,) = found(ACT + clash, CONFLICTS)
    assert each.case is not None
    assert each.case.told(policy) == "mariage : 1 an ; absence de polygamie ; absence de menace"


def test_a_property_false_under_one_reading_names_it() -> None:
    text = (
        "propriété p\n  si visa est de droit\n  alors :\n"
        "    - entrée : avant le 9e anniversaire de naissance\n\n"
    )
    _, (refuted,) = found(ACT + text, PROPERTIES)
    assert refuted.answer == "fausse"
    narrow = text.replace("9e", "10e")
    wide = ACT.replace("avant le 9e", "avant le 11e")
    policy, (other,) = found(wide + narrow, PROPERTIES)
    assert other.answer == "fausse sous cette lecture"
    assert other.case is not None
    assert other.case.lines(policy)[0] == "selon la lecture l, variante stricte"


def test_a_monotonicity_over_compared_dates_is_undecided_and_says_why() -> None:
    text = "propriété p\n  quand entrée augmente, visa reste ouvert\n\n"
    _, (each,) = found(ACT + text, PROPERTIES)
    assert each.answer.startswith("indécise : « entrée » se compare à d'autres dates")


def test_a_condition_deep_in_a_list_may_change_nothing() -> None:
    deep = (
        "règle 4\n  si au moins une de ces conditions est remplie :\n"
        "    - mariage : depuis au moins 2 ans\n    - mariage : depuis au moins 1 an\n"
        "  alors aide est possible\n\n"
    )
    _, idle = found(ACT + deep, IDLE)
    assert [each.answer for each in idle] == [
        "« mariage : au moins 2 ans » : l'ôter ne change aucun cas"
    ]


def test_a_fact_of_compared_dates_or_of_persons_may_change_nothing() -> None:
    more = (
        "fait départ\n  type : date\n\nfait majeur\n  groupe : enfant\n\n"
        "règle 4\n  si toutes ces conditions sont remplies :\n    - polygamie\n"
        "    - au moins une de ces conditions est remplie :\n"
        "      -- départ : après naissance\n"
        "      -- aucune de ces conditions n'est remplie :\n        --- départ : après naissance\n"
        "    - au moins une de ces conditions est remplie :\n"
        "      -- au moins un enfant tel que :\n        --- majeur\n"
        "      -- aucun enfant tel que :\n        --- majeur\n"
        "  alors aide est possible\n\n"
    )
    _, idle = found(ACT + more, IDLE_FACTS)
    assert [each.subject for each in idle] == ["départ", "majeur"]
