"""What a developer gets: facts, decisions, their reasons, told in French."""

import contextlib
import datetime
import importlib
import json
import random
import re
import sys
import warnings
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest
from written_package import compiled, emitted, write

from attendu_compiler.plan.answer_json import decision_json
from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.plan.receipts import canonical, receipt
from attendu_compiler.targets.python.explained import explained
from attendu_compiler.targets.python.runtime.quantities import told

KNOWN: dict[str, Any] = {
    "date": "1998-01-01",
    "debut_du_sejour": "P11Y",
    "peine": "P18M",
    "valeurs": 5,
    "motif": "court",
    "if": False,
    "marie": True,
    "mariage": "1990-02-28",
    "concubinage": False,
    "revenus": "1000.50 EUR",
    "personne_a_charge_et_domiciliee": [],
}
FORBIDDEN = re.compile(r"vous avez droit|vous devez|garanti", re.IGNORECASE)


@pytest.fixture(scope="module")
def circulaires(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package as emitted, in place of any other that is installed."""
    folder = write(emitted("essai", "roumanie-bulgarie-2006"), tmp_path_factory.mktemp("api"))
    kept = {name: one for name, one in sys.modules.items() if name.split(".")[0] == "circulaires"}
    for name in kept:
        del sys.modules[name]
    sys.path.insert(0, str(folder))
    yield importlib.import_module("circulaires")
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.split(".")[0] == "circulaires"]:
        del sys.modules[name]
    sys.modules.update(kept)


@pytest.fixture
def essai(circulaires: ModuleType) -> Any:
    return circulaires.essai


@pytest.fixture
def act_2006(circulaires: ModuleType) -> Any:
    return circulaires.roumanie_bulgarie_2006


def test_every_outcome_is_an_attribute_with_its_status(essai: Any) -> None:
    decision = essai.decide(KNOWN)
    assert decision.lien_familial.status is essai.Status.ETABLI
    assert decision["lien_familial"] is decision.lien_familial
    assert [outcome.slug for outcome in decision] == [one.slug for one in decision.outcomes]


def test_an_outcome_gives_its_rules_with_their_wording(act_2006: Any) -> None:
    decision = act_2006.decide(
        {
            "date_de_la_decision": "2007-07-15",
            "qualite": "ressortissant_roumain_ou_bulgare",
            "duree_du_sejour": "P2M",
        }
    )
    outcome = decision.libre_circulation
    assert outcome.status is act_2006.Status.DE_DROIT
    (rule,) = outcome.rules
    assert rule.places == ("§ 1.1, al. 1",)
    assert "libre circulation" in rule.quotations[0].text
    assert any("durée du séjour : moins de 3 mois" in one for one in rule.conditions)


def test_what_is_unknown_is_said_to_be_missing(essai: Any) -> None:
    decision = essai.decide({**KNOWN, "marie": None})
    assert decision.lien_familial.status is essai.Status.INDETERMINE
    assert decision.lien_familial.between == (essai.Status.ETABLI, essai.Status.NON_PREVU)
    assert decision.lien_familial.causes == ("fait",)
    assert decision.lien_familial.missing == ("marie",)
    assert "marie" in decision.missing


def test_nothing_is_assumed_of_a_case_of_which_nothing_is_known(essai: Any) -> None:
    decision = essai.decide({})
    assert decision.titre.status is essai.Status.INDETERMINE
    assert decision.facts == essai.Facts()


def test_the_json_of_a_decision_is_that_of_the_command_line(essai: Any) -> None:
    policy, plan = compiled("essai")
    verdicts = evaluate(KNOWN, policy, plan)
    expected = decision_json(verdicts, KNOWN, policy, plan)
    assert json.dumps(essai.decide(KNOWN).to_dict()) == json.dumps(expected)


def test_a_share_of_a_fact_is_an_exact_fraction(essai: Any) -> None:
    child = {"nee_le": "2000-01-01", "arrivee_le": "1999-01-01", "lien": "enfant"}
    case = {**KNOWN, "peine": "P20M", "personne_a_charge_et_domiciliee": [child]}
    value = essai.decide(case).duree.value
    assert value == {"fraction": "1/3", "of": "peine", "base": "P20M", "value": "20/3 mois"}
    assert essai.decide({**case, "peine": "P18M"}).duree.value["value"] == "6 mois"


def test_a_share_is_told_by_the_name_of_its_fact(essai: Any) -> None:
    child = {"nee_le": "2000-01-01", "arrivee_le": "1999-01-01", "lien": "enfant"}
    text = essai.decide({**KNOWN, "personne_a_charge_et_domiciliee": [child]}).explain()
    assert "durée : au plus 1/3 de « peine », soit 6 mois." in text
    assert "montant : compris entre 10 jours et 20 jours." in text


def test_cases_alike_share_their_outcomes(essai: Any) -> None:
    case = {**KNOWN, "peine": "P1M"}
    one, other = essai.decide(KNOWN), essai.decide(case)
    assert one.titre is other.titre
    unknown = essai.decide({**KNOWN, "marie": None}), essai.decide({**case, "marie": None})
    assert unknown[0].titre is unknown[1].titre


def test_results_and_facts_cannot_be_changed(essai: Any) -> None:
    facts = essai.Facts(marie=True)
    decision = essai.decide(facts)
    for record, name in (
        (facts, "marie"),
        (decision, "titre"),
        (decision, "outcomes"),
        (decision.titre, "status"),
        (essai.IDENTITY, "title"),
    ):
        with pytest.raises(AttributeError):
            setattr(record, name, None)


def test_facts_are_read_back_as_given(essai: Any) -> None:
    facts = essai.Facts(marie=True, if_=False, date="1998-01-01")
    assert (facts.marie, facts.if_, facts.date, facts.mariage) == (True, False, "1998-01-01", None)
    assert repr(facts) == "Facts(date='1998-01-01', if_=False, marie=True)"
    with pytest.raises(AttributeError, match="mariee"):
        print(facts.mariee)


def test_an_unknown_fact_is_refused_with_a_suggestion(essai: Any) -> None:
    with pytest.raises(essai.FactError, match="Vouliez-vous écrire « marie »") as refusal:
        essai.decide({"mari": True})
    assert refusal.value.to_dict()["code"] == "A601"


def test_facts_that_break_a_supposition_are_refused_by_its_name(essai: Any) -> None:
    for case in (
        {**KNOWN, "concubinage": True},
        {"marie": True, "concubinage": True},
    ):
        with pytest.raises(essai.FactError, match="« mariage et concubinage »") as refusal:
            essai.decide(case)
        assert refusal.value.code == "A605"


def test_old_names_are_read_with_a_warning(essai: Any) -> None:
    with pytest.warns(DeprecationWarning, match="debut_du_sejour"):
        facts = essai.Facts.from_mapping({"ancien_sejour": "P1M"})
    assert facts.debut_du_sejour == "P1M"
    decision = essai.decide(facts)
    with pytest.warns(DeprecationWarning, match="version"):
        assert decision.ancienne_version is decision["version"]


def test_old_names_are_accepted_wherever_the_new_one_is(essai: Any) -> None:
    with pytest.warns(DeprecationWarning, match="« ancien_sejour » se nomme désormais"):
        facts = essai.Facts(ancien_sejour="P1M")
    assert facts == essai.Facts(debut_du_sejour="P1M")
    with pytest.warns(DeprecationWarning, match="debut_du_sejour"):
        assert facts.ancien_sejour == "P1M"
    with pytest.warns(DeprecationWarning, match="version"):
        assert essai.decide(facts)["ancienne_version"].slug == "version"
    with pytest.warns(DeprecationWarning, match="lien"):
        decision = essai.decide({"personne_a_charge_et_domiciliee": [{"parente": "enfant"}]})
    assert decision == decision
    with (
        pytest.warns(DeprecationWarning, match="se nomme"),
        pytest.raises(essai.FactError, match="deux fois"),
    ):
        essai.Facts(debut_du_sejour="P1M", ancien_sejour="P1M")


def test_a_warning_of_an_old_name_points_to_the_line_that_has_it(essai: Any) -> None:
    facts = essai.Facts(debut_du_sejour="P1M")
    decision = essai.decide(facts)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        essai.Facts(ancien_sejour="P1M")
        essai.Facts.from_mapping({"ancien_sejour": "P1M"})
        essai.decide({"ancien_sejour": "P1M"})
        essai.decide({"personne_a_charge_et_domiciliee": [{"parente": "enfant"}]})
        assert decision.ancienne_version.slug == "version"
        assert facts.ancien_sejour == "P1M"
    assert [warning.filename for warning in warned] == [__file__] * 6


def test_an_unknown_parameter_is_refused_with_a_suggestion(essai: Any) -> None:
    with pytest.raises(essai.FactError, match="Vouliez-vous écrire « marie »") as refusal:
        essai.Facts(mari=True)
    assert refusal.value.code == "A601"


def test_the_facts_of_another_act_are_refused(essai: Any, act_2006: Any) -> None:
    with pytest.raises(TypeError, match=r"circulaires\.essai\.Facts"):
        essai.decide(act_2006.Facts())


def test_a_fact_given_under_two_names_is_refused(essai: Any) -> None:
    with (
        pytest.warns(DeprecationWarning, match="se nomme"),
        pytest.raises(essai.FactError, match="deux fois"),
    ):
        essai.decide({"ancien_sejour": "P1M", "debut_du_sejour": "P1M"})


def test_names_that_python_or_the_package_keep_take_a_mark(essai: Any) -> None:
    decision = essai.decide({**KNOWN, "valeurs": 2, "if": True})
    assert decision.version_.status is essai.Status.REGI_PAR_UN_AUTRE_TEXTE
    assert decision.version_.refers_to == ("décret de 1995",)
    assert len(decision.version) == 64


@pytest.mark.parametrize("case", [KNOWN, {}, {"marie": True, "date": "1998-01-01"}])
def test_the_explanation_says_what_the_text_is_and_promises_nothing(
    essai: Any, case: dict[str, Any]
) -> None:
    text = essai.decide(case).explain()
    first = text.split("\n\n")[0]
    assert "Instruction du 12 mars 1998" in first
    assert "ne décrit pas le droit actuel" in first
    assert "État actuel : non établi" in first
    assert FORBIDDEN.search(re.sub("«[^»]*»", "", text)) is None


def test_the_explanation_cites_the_paragraph_and_quotes_it(act_2006: Any) -> None:
    case = {"date_de_la_decision": "2007-07-15", "qualite": "ressortissant_roumain_ou_bulgare"}
    text = act_2006.decide(case).explain()
    assert "Selon le § 2.3, al. 1 de la circulaire :" in text
    assert "Relève d'une appréciation de l'autorité : " in text
    assert "Faits non connus qui pourraient encore changer la réponse : " in text
    assert "La réponse dépend de la lecture retenue de : " in text
    assert "Les conditions énoncées paraissent réunies" in text


def test_where_a_reading_alone_decides_no_condition_is_said_unknown(act_2006: Any) -> None:
    policy, _ = compiled("roumanie-bulgarie-2006")
    prose: Any = importlib.import_module("circulaires._runtime.prose")
    told = [
        prose.explain((outcome,), prose.names_of(decision))
        for decision in (act_2006.decide(case.facts) for case in policy.cases)
        for outcome in decision.outcomes
        if outcome.causes == ("lecture",) and outcome.maybe_rules and not outcome.missing
    ]
    assert told
    for text in told:
        assert "dont l'effet dépend d'une lecture du texte" in text
        assert "La réponse dépend d'une lecture que rien ne tranche : « " in text
        assert "dont toutes ne sont pas connues" not in text


def known_case(act: Any, draw: random.Random) -> dict[str, Any]:
    """Every fact of an act, at random."""
    drawn: dict[str, Callable[[Any], Any]] = {
        "yes_no": lambda fact: draw.random() < 0.5,
        "choice": lambda fact: draw.choice(fact.options),
        "several": lambda fact: draw.sample(fact.options, draw.randint(0, len(fact.options))),
        "date": lambda fact: f"2008-{draw.randint(1, 12):02}-15",
        "elapsed": lambda fact: f"P{draw.choice([2, 3, 4, 59, 60, 61])}M",
    }
    return {slug: drawn[fact.kind](fact) for slug, fact in act.Facts.FACTS.items()}


def test_where_open_readings_are_many_the_exact_path_decides_the_same(
    act_2006: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw = random.Random(1999)
    cases = []
    while len(cases) < 60:
        case = known_case(act_2006, draw)
        with contextlib.suppress(ValueError):  # a supposition of the text refuses it
            act_2006.decide(case).to_dict()
            cases.append(case)
    assert all(act_2006.Facts.from_mapping(case).known for case in cases)
    readable = [act_2006.decide(case).to_dict() for case in cases]
    monkeypatch.setattr("circulaires._runtime.known.MOST_WAYS", 0)
    act_2006._ACT.shared.clear()
    assert [act_2006.decide(case).to_dict() for case in cases] == readable


def test_a_date_before_the_text_applies_gives_no_answer(act_2006: Any) -> None:
    text = act_2006.decide({"date_de_la_decision": "2006-12-31"}).explain()
    assert text.count("texte non applicable à cette date.") > 10


def test_the_explanation_has_the_four_headings_of_the_code(act_2006: Any) -> None:
    decision = act_2006.decide({"date_de_la_decision": "2007-07-15", "duree_du_sejour": "P2M"})
    text = json.loads(json.dumps(decision.explanation(), ensure_ascii=False))
    headings = [
        text[part]["heading"] for part in ("contribution", "data", "parameters", "operations")
    ]
    assert [heading.split()[0] for heading in headings] == [
        "Degré",
        "Données",
        "Paramètres",
        "Opérations",
    ]
    assert text["text"]["status"] == decision.ACT.identity.status
    assert text["version"] == decision.version
    assert text["date"] == "2007-07-15"
    given = {one["fact"]: one["value"] for one in text["data"]["facts"] if one["known"]}
    assert given == {"date_de_la_decision": "2007-07-15", "duree_du_sejour": "P2M"}
    assert text["operations"]["outcomes"].keys() == decision.to_dict()["outcomes"].keys()


def test_memory_is_bounded_whatever_the_population(essai: Any) -> None:
    act = essai.Decision.ACT
    most = importlib.import_module("circulaires._runtime.act").MOST_SHARED
    for number in range(most + 10):
        act.keep(("essai", number), ())
    assert len(act.shared) <= most
    act.shared.clear()


def test_an_act_is_decided_by_its_folder_or_its_module(circulaires: Any) -> None:
    case = {"date_de_la_decision": "2007-07-15"}
    one = circulaires.decide("roumanie-bulgarie-2006", case).to_dict()
    assert one == circulaires.decide("roumanie_bulgarie_2006", case).to_dict()


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("20 jour", "20 jours"),
        ("1 jour", "1 jour"),
        ("20/3 mois", "20/3 mois"),
        ("3/2 jour", "3/2 jour"),
        ("1000 EUR", "1000 euros"),
        ("732677 date", "1er janvier 2007"),
        ("P60M0D", "5 ans"),
        ("P15M12D", "1 an, 3 mois et 12 jours"),
        ("P0M0D", "0 jour"),
        ("revenu minimum", "revenu minimum"),
    ],
)
def test_a_value_is_told_in_french(value: str, said: str) -> None:
    assert told(value) == said


def test_a_receipt_of_the_package_is_that_of_the_compiler(essai: Any) -> None:
    policy, plan = compiled("essai")
    case = {**KNOWN, "date": datetime.date(1998, 1, 1)}
    found = essai.decide(essai.Facts.from_mapping(case)).receipt()
    verdicts = evaluate(KNOWN, policy, plan)
    expected = receipt(
        decision_json(verdicts, KNOWN, policy, plan),
        KNOWN,
        source=policy.source,
        official_text=policy.text_digest,
        compiler=essai.IDENTITY.compiler,
    )
    assert found == canonical(expected)
    kept = json.loads(essai.decide(KNOWN).receipt(digest_only=True, salt="sel"))
    assert "facts" not in kept
    assert kept["salted"] is True


@pytest.mark.parametrize("case", [KNOWN, {}, {"marie": True, "date": "1998-01-01"}])
def test_the_command_line_explains_as_the_package_does(essai: Any, case: dict[str, Any]) -> None:
    policy, plan = compiled("essai")
    told = explained(evaluate(case, policy, plan), case, policy, plan)
    assert told == essai.decide(case).explain()


def test_the_command_line_tells_retained_readings_as_the_package_does(act_2006: Any) -> None:
    policy, plan = compiled("roumanie-bulgarie-2006")
    case = {"date_de_la_decision": "2007-07-15", "qualite": "ressortissant_roumain_ou_bulgare"}
    told = explained(evaluate(case, policy, plan), case, policy, plan)
    assert "La réponse dépend de la lecture retenue de : " in told
    assert told == act_2006.decide(case).explain()


def test_the_explanation_is_json_text_too(essai: Any) -> None:
    decision = essai.decide(KNOWN)
    assert json.loads(decision.explain_json()) == json.loads(json.dumps(decision.explanation()))
