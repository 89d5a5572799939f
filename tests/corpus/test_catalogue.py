"""What the package tells of the acts that were received."""

import re
from pathlib import Path

import circulaires
from attendu_compiler.model.wording.folding import fold

POLICIES = Path(__file__).parents[2] / "policies"

CATALOGUE = circulaires.catalogue()


def test_identifiers_are_given_as_printed_and_in_their_usual_form() -> None:
    named = {slug: act["usual_identifier"] for slug, act in CATALOGUE.items()}
    assert CATALOGUE["kosovo-1999"]["identifier"] == "NOR/INT/D/99/00210/C"
    assert named == {
        "asile-travail-1991": "",
        "bonification-1991": "MENF9101664D",
        "delegation-education-1991": "MENA9102231A",
        "delegation-outre-mer-1997": "",
        "kosovo-1999": "INTD9900210C",
        "pilotage-2024": "INTK2428339J",
        "readmission-1995": "31996Y0919(08)",
        "regularisation-1997": "INTD9700104C",
        "roumanie-bulgarie-2006": "INTD0600115C",
    }


def test_dates_are_given_as_written_and_in_iso_8601() -> None:
    act = CATALOGUE["readmission-1995"]
    dates = ("signed_iso", "published_iso", "applies_from_iso")
    assert [act[date] for date in dates] == ["1995-07-24", "1996-09-19", "1995-07-01"]
    assert act["signed"] == "24 juillet 1995"
    # « à compter de la réception des instructions » is no date.
    assert CATALOGUE["kosovo-1999"]["applies_from_iso"] == ""


def test_the_passages_that_make_the_force_of_an_act_are_named_and_are_in_its_text() -> None:
    for slug, act in CATALOGUE.items():
        official = fold((POLICIES / slug / "texte.md").read_text(encoding="utf-8")).text
        quoted = re.findall("« ([^«»]+) »", act["force_source"])
        assert quoted, slug
        for words in quoted:
            for part in words.split(" … "):
                assert fold(part).text in official, (slug, part)


def test_no_act_has_a_present_status_without_its_source() -> None:
    for slug, act in CATALOGUE.items():
        assert (act["status"] == "non établi") == (not act["status_source"]), slug
