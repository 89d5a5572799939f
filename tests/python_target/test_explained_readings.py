"""What an explanation says of the readings on which an answer, or a silence, hangs."""

from written_package import compiled

from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.targets.python.explained import explained


def test_a_silence_that_another_reading_would_break_is_told_with_it() -> None:
    policy, plan = compiled("roumanie-bulgarie-2006")
    case = {
        "date_de_la_decision": "2007-07-15",
        "qualite": "ressortissant_roumain_ou_bulgare",
        "duree_du_sejour": "P2M",
        "charge_deraisonnable": True,
        "sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique": False,
        "constat_que_le_droit_au_sejour_n_est_plus_justifie": True,
    }
    told = explained(evaluate(case, policy, plan), case, policy, plan)
    silence = "OQTF : non prévu par le texte.\n  La réponse dépend de la lecture retenue de : "
    assert silence in told


def test_a_rule_that_an_answer_does_without_is_not_said_to_lack_facts() -> None:
    policy, plan = compiled("roumanie-bulgarie-2006")
    told = [
        explained({slug: verdict}, case.facts, policy, plan)
        for case in policy.cases
        for slug, verdict in evaluate(case.facts, policy, plan).items()
        if verdict.maybe_rules and not verdict.missing and not verdict.causes
    ]
    assert told
    either = "dont toutes ne sont pas connues ou dont l'effet dépend d'une lecture du texte"
    assert all(either in text for text in told)
