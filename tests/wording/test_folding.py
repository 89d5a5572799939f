"""Folding makes alike what printing and typing make different, and nothing else."""

import pytest

from attendu_compiler.model.wording.folding import fold

#: What folding makes alike: the official text of an act, and the same wording typed.
ALIKE = {
    "hard line break": ("**MINISTÈRE  \nDE L'INTÉRIEUR**", "MINISTÈRE DE L'INTÉRIEUR"),
    "line break and indent": (
        "communauté \n albanaise du Kosovo",
        "communauté albanaise du Kosovo",
    ),
    "typographic apostrophe": ("l’éloignement", "l'éloignement"),
    "guillemets": ("un « faisceau d'indices » pour", "un “faisceau d'indices” pour"),
    "guillemets without spaces": ("APRF «ordre public»", "APRF « ordre public »"),
    "ligature": ("mettre en œuvre", "mettre en oeuvre"),
    "emphasis": ("au *Journal officiel* du", "au Journal officiel du"),
    "strong emphasis": ("Paris, le **28 OCT. 2024**", "Paris, le 28 OCT. 2024"),
    "emphasis that touches": ("**ANNEXE****Tableau", "ANNEXE Tableau"),
    "emphasis inside emphasis": (
        "**la reconnaissance *ipso facto* au**",
        "la reconnaissance ipso facto au",
    ),
    "heading": ("##### 1.7. Les étrangers malades", "1.7. Les étrangers malades"),
    "raised ending": ("1<sup>er</sup> janvier", "1er janvier"),
    "raised ordinal": ("5<sup>ème</sup> classe", "5ème classe"),
    "raised o": ("du 1<sup>o</sup> du II", "du 1° du II"),
    "masculine ordinal sign": ("du 8º du II", "du 8° du II"),
    "bold tag": ("<b>NOR : INTK2428339J</b>", "NOR : INTK2428339J"),
    "footnote mark": ("ne sont pas requises<sup>1</sup>. Pour", "ne sont pas requises. Pour"),
    "footnote before a space": ("légales<sup>2</sup> subordonnant", "légales subordonnant"),
    "link": (
        "([bsos-dgef@interieur.gouv.fr](mailto:bsos-dgef@interieur.gouv.fr)) de toute",
        "(bsos-dgef@interieur.gouv.fr) de toute",
    ),
    "escaped sign": (r"\*", "*"),
    "bullet": ("suivants :\n\n- existence d'un domicile ;", "suivants : existence d'un domicile ;"),
    "bullet flattened": ("suivants:\n- procès-verbal", "suivants: - procès-verbal"),
    "dash": ("### 2. 1 – L'opposabilité", "2. 1 — L'opposabilité"),
    "hyphen": ("procès‑verbal", "procès-verbal"),
    "tab": ("< 3 mois\toui", "< 3 mois oui"),
    "no-break space": ("remplies, à savoir\u00a0:", "remplies, à savoir :"),
    "narrow space": ("2\u202f200 mesures", "2 200 mesures"),
    "space before a colon": ("notamment par:", "notamment par :"),
    "decomposed accents": ("re\u0301admission", "réadmission"),
    "ellipsis": ("expressément (…).", "expressément (...)."),
}


@pytest.mark.parametrize("official, typed", ALIKE.values(), ids=ALIKE.keys())
def test_what_printing_makes_different_is_folded_alike(official: str, typed: str) -> None:
    assert fold(official).text == fold(typed).text


@pytest.mark.parametrize(
    "kept",
    ["annexe II.3 (*)", "art. 12 bis [3°] de", "1re et 5e", "a_b", "no man's land", "n° 45-2658"],
)
def test_signs_that_mean_something_are_kept(kept: str) -> None:
    assert fold(kept).text == kept


def test_case_and_words_are_never_folded() -> None:
    assert fold("Préfet").text != fold("préfet").text
    assert fold("ne devrait pas").text != fold("devrait").text


def test_a_broken_word_is_joined_only_where_a_join_is_declared() -> None:
    text = "une demande de regroupe-\n\nment familial"
    place = text.index("\n")
    assert fold(text).text == "une demande de regroupe- ment familial"
    assert fold(text, joins=[(place, place + 2)]).text == "une demande de regroupement familial"
    assert fold(text, joins=[(place - 1, place + 2)]).text == "une demande de regroupement familial"


def test_a_join_hides_what_a_page_break_put_inside_a_sentence() -> None:
    text = "afin d'anticiper\n\n---\n\n5\n\nla fin de détention"
    assert fold(text, joins=[(16, 26)]).text == "afin d'anticiper la fin de détention"


@pytest.mark.parametrize("official", [official for official, _ in ALIKE.values()])
def test_every_folded_character_comes_from_the_original(official: str) -> None:
    folded = fold(official)
    assert len(folded.offsets) == len(folded.text) + 1
    assert folded.offsets[-1] == len(official)
    assert list(folded.offsets) == sorted(folded.offsets)
    for place, letter in enumerate(folded.text):
        start, end = folded.span(place, place + 1)
        assert 0 <= start < end <= len(official)
        if letter.isalnum() and letter.isascii() and official[start].isascii():
            assert official[start] == letter


def test_folding_twice_changes_nothing_more() -> None:
    for official, _ in ALIKE.values():
        once = fold(official).text
        assert fold(once).text == once
