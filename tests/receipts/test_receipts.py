"""A receipt says what was decided; what was changed after is told, and how."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from written_acts import ROOT, Act, act

from attendu_compiler.analysis.verification import Verdict, Verification, malformed, verify
from attendu_compiler.pipeline import compile_policy
from attendu_compiler.plan.answer_json import decision_json
from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.plan.receipts import FIELDS, canonical, digest, receipt, seal
from attendu_compiler.shell.main import main

SLUG = "roumanie-bulgarie-2006"
SOURCE = ROOT / f"policies/{SLUG}/{SLUG}.attendu"
FACTS: dict[str, Any] = {
    "date_de_la_decision": "2007-07-15",
    "qualite": "ressortissant_roumain_ou_bulgare",
    "duree_du_sejour": "P2M",
    "situations_ouvrant_droit_au_sejour": ["non_actif"],
    "menace_pour_l_ordre_public": None,
}


@pytest.fixture(scope="module")
def one() -> Act:
    return act(SOURCE)


def made(one: Act, facts: dict[str, Any], **asked: Any) -> dict[str, Any]:
    verdicts = evaluate(facts, one.policy, one.plan)
    found = receipt(
        decision_json(verdicts, facts, one.policy, one.plan),
        facts,
        source=one.policy.source,
        official_text=one.policy.text_digest,
        compiler="0.1.0",
        **asked,
    )
    copied: dict[str, Any] = json.loads(canonical(found))
    return copied


def facts_of(one: Act) -> dict[str, Any]:
    (fact,) = [f for f in one.policy.facts.values() if f.slug.startswith("situations_ouvrant")]
    return {**FACTS, fact.slug: [fact.options[-1].slug, fact.options[0].slug]}


@pytest.fixture
def sealed(one: Act) -> dict[str, Any]:
    return made(one, facts_of(one))


def checked(one: Act, found: dict[str, Any], **more: Any) -> Verification:
    return malformed(found) or verify(found, one.policy, one.plan, compiler="0.1.0", **more)


def test_a_receipt_replayed_is_confirmed(one: Act, sealed: dict[str, Any]) -> None:
    assert checked(one, sealed).verdict is Verdict.CONFIRMED
    assert set(sealed) == {*FIELDS, "facts"}


def test_the_canonical_form_is_sorted_without_blanks_in_utf_8_and_exact() -> None:
    assert canonical({"b": ["é", None, True], "a": 1}) == '{"a":1,"b":["é",null,true]}'
    for inexact in (1.5, 1 << 53, {"a": [0.1]}):
        with pytest.raises(ValueError, match="canonique"):
            canonical(inexact)


def test_the_order_of_facts_and_of_answers_is_not_in_the_receipt(one: Act) -> None:
    facts = facts_of(one)
    slug = next(name for name in facts if name.startswith("situations"))
    turned = {name: facts[name] for name in reversed(facts)}
    turned[slug] = list(reversed(facts[slug]))
    assert canonical(made(one, facts)) == canonical(made(one, turned))


@pytest.mark.parametrize("field", [*FIELDS, "facts"])
def test_a_field_changed_after_the_seal_is_told(
    one: Act, sealed: dict[str, Any], field: str
) -> None:
    changed = {**sealed, field: {"x": 1} if isinstance(sealed[field], dict) else "x"}
    found = checked(one, changed)
    assert found.verdict is Verdict.ALTERED
    without = {name: value for name, value in sealed.items() if name != field}
    assert checked(one, without).verdict is Verdict.ALTERED


def resealed(found: dict[str, Any]) -> dict[str, Any]:
    return {**found, "seal": seal(found)}


@pytest.mark.parametrize(
    ("field", "value", "verdict"),
    [
        ("facts_digest", "0" * 64, Verdict.ALTERED),
        ("date", "2008-01-01", Verdict.ALTERED),
        ("text", "kosovo-1999", Verdict.ALTERED),
        ("outcomes", {}, Verdict.ALTERED),
        ("facts", {"qualite": "roi"}, Verdict.ALTERED),
        ("salted", True, Verdict.NOT_REPLAYED),
        ("version", "0" * 64, Verdict.OTHER_VERSION),
        ("official_text", "0" * 64, Verdict.OTHER_VERSION),
    ],
)
def test_a_field_changed_then_sealed_again_is_told_by_the_replay(
    one: Act, sealed: dict[str, Any], field: str, value: object, verdict: Verdict
) -> None:
    assert checked(one, resealed({**sealed, field: value})).verdict is verdict


def test_each_part_of_each_outcome_changed_then_sealed_again_is_named(
    one: Act, sealed: dict[str, Any]
) -> None:
    for slug, outcome in sealed["outcomes"].items():
        for name in outcome:
            other = {**outcome, name: "x"}
            found = resealed({**sealed, "outcomes": {**sealed["outcomes"], slug: other}})
            told = checked(one, found)
            assert (told.verdict, told.outcomes) == (Verdict.ALTERED, (slug,))


def test_a_fact_changed_with_its_digest_and_sealed_again_is_told_by_the_replay(
    one: Act, sealed: dict[str, Any]
) -> None:
    facts = {**sealed["facts"], "duree_du_sejour": "P4M"}
    found = resealed({**sealed, "facts": facts, "facts_digest": digest(facts)})
    told = checked(one, found)
    assert told.verdict is Verdict.ALTERED
    assert "libre_circulation" in told.outcomes


@pytest.fixture
def moved() -> Act:
    """The same act where three months became four: another meaning."""
    text = SOURCE.read_text(encoding="utf-8").replace("moins de 3 mois", "moins de 4 mois")
    official = SOURCE.with_name("texte.md").read_bytes()
    found = compile_policy(SLUG, "p", text.encode(), "t", official, checks=False)
    assert found.policy is not None
    assert found.plan is not None
    return Act(SOURCE, found.policy, found.plan)


def test_a_change_of_version_is_no_tampering_and_says_what_becomes_of_the_outcomes(
    one: Act, moved: Act
) -> None:
    same = checked(moved, made(one, facts_of(one)))
    assert same.verdict is Verdict.OTHER_VERSION
    assert same.reasons[-1] == "rejoué sur le texte d'aujourd'hui, il donne les mêmes résultats."
    other = checked(moved, made(one, {**facts_of(one), "duree_du_sejour": "P3M12D"}))
    assert other.verdict is Verdict.OTHER_VERSION
    assert "libre_circulation" in other.outcomes


def test_a_transcription_rewritten_without_change_of_meaning_still_confirms(
    one: Act, sealed: dict[str, Any]
) -> None:
    text = SOURCE.read_bytes() + b"\n# Une remarque.\n"
    official = SOURCE.with_name("texte.md").read_bytes()
    found = compile_policy(SLUG, "p", text, "t", official, checks=False)
    assert found.policy is not None
    assert found.plan is not None
    told = checked(Act(SOURCE, found.policy, found.plan), sealed)
    assert told.verdict is Verdict.CONFIRMED
    assert any("réécrite depuis" in reason for reason in told.reasons)


def test_only_the_digest_of_the_facts_may_be_kept(one: Act) -> None:
    facts = facts_of(one)
    found = made(one, facts, digest_only=True)
    assert "P2M" not in canonical(found)
    assert "2007-07-15" not in canonical(found)
    assert checked(one, found).verdict is Verdict.NOT_REPLAYED
    assert checked(one, found, facts=facts).verdict is Verdict.CONFIRMED
    other = {**facts, "duree_du_sejour": "P1M"}
    assert checked(one, found, facts=other).verdict is Verdict.ALTERED


def test_a_share_of_a_fact_does_not_tell_the_fact() -> None:
    bench = act(ROOT / "tests/python_target/essai.attendu")
    child = {"nee_le": "2000-01-01", "arrivee_le": "1999-01-01", "lien": "enfant"}
    facts: dict[str, Any] = {
        "date": "1998-01-01",
        "debut_du_sejour": "P11Y",
        "peine": "P21M",
        "valeurs": 5,
        "motif": "court",
        "if": False,
        "marie": True,
        "mariage": "1990-02-28",
        "concubinage": False,
        "revenus": "1 EUR",
        "personne_a_charge_et_domiciliee": [child],
    }
    assert made(bench, facts)["outcomes"]["duree"]["value"]["base"] == "P21M"
    kept = made(bench, facts, digest_only=True)
    assert kept["outcomes"]["duree"]["value"] == {"fraction": "1/3", "of": "peine"}
    assert checked(bench, kept, facts=facts).verdict is Verdict.CONFIRMED


def test_a_salted_digest_says_nothing_without_its_salt(one: Act) -> None:
    facts = facts_of(one)
    found = made(one, facts, digest_only=True, salt="sel")
    assert found["facts_digest"] != made(one, facts, digest_only=True)["facts_digest"]
    assert checked(one, found, facts=facts).verdict is Verdict.NOT_REPLAYED
    assert checked(one, found, facts=facts, salt="sel").verdict is Verdict.CONFIRMED
    assert checked(one, found, facts=facts, salt="autre").verdict is Verdict.ALTERED


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(SOURCE.parent, tmp_path / "policies" / SLUG)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_command_says_what_becomes_of_a_receipt(
    one: Act, sealed: dict[str, Any], project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project / "recu.json"
    path.write_text(canonical(sealed), encoding="utf-8")
    assert main(["verify", "recu.json"]) == 0
    assert capsys.readouterr().out.startswith("Reçu conforme.\n")
    path.write_text(canonical(sealed).replace("P2M", "P4M"), encoding="utf-8")
    assert main(["verify", "recu.json", "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["verdict"] == "altere"
    (project / "faits.json").write_text(json.dumps(facts_of(one)), encoding="utf-8")
    (project / "sel").write_text("sel\n", encoding="utf-8")
    kept = made(one, facts_of(one), digest_only=True, salt="sel")
    path.write_text(canonical(kept), encoding="utf-8")
    assert main(["verify", "recu.json"]) == 1
    assert "donnez-les pour le rejouer" in capsys.readouterr().out
    options = ["--facts", "faits.json", "--salt-file", "sel"]
    assert main(["verify", "recu.json", *options]) == 0
    path.write_text("[]", encoding="utf-8")
    assert main(["verify", "recu.json"]) == 1
    path.write_text("{", encoding="utf-8")
    assert main(["verify", "recu.json"]) == 1
    assert "n'est pas un fichier JSON" in capsys.readouterr().err
