"""A place finds the paragraph that a lawyer would point at."""

from excerpts import ANNEX, KOSOVO, NOTES, READMISSION, REFUGEES

from attendu_compiler.model.wording.paragraphs import paragraphs
from attendu_compiler.model.wording.places import Landmark, PlaceIndex

BREAK = (REFUGEES.index("regroupe-") + 9, REFUGEES.index("ment familial"))


def at(index: PlaceIndex, *parts: tuple[str, str]) -> str | None:
    span = index.locate(parts)
    return None if span is None else index.text[slice(*span)]


def refugees() -> PlaceIndex:
    names = {"1.3": "1.3. Les", "1.4": "1.4. Fam", "1.4.1": "1.4.1. Cas"}
    marks = [Landmark(name, REFUGEES.index(words)) for name, words in names.items()]
    return PlaceIndex.build(REFUGEES, reversed(marks), joins=[BREAK])


def test_alineas_are_counted_after_the_heading_with_lists_attached_and_joins_closed() -> None:
    index = refugees()
    first = at(index, ("§", "1.3"), ("al.", "1"))
    assert first is not None and first.startswith("L'ordonnance") and first.endswith("vie d'un an.")
    fourth = at(index, ("§", "1.3"), ("al.", "4"))
    assert fourth is not None and fourth.startswith("Vous pourrez délivrer")


def test_a_place_that_does_not_exist_is_none() -> None:
    index = refugees()
    assert at(index, ("§", "1.3"), ("al.", "5")) is None
    assert at(index, ("§", "1.9")) is None
    assert at(index, ("§", "1.3"), ("al.", "0")) is None


def test_a_paragraph_holds_its_sub_paragraphs_but_its_alineas_are_its_own() -> None:
    index = refugees()
    whole = at(index, ("§", "1.4"))
    assert whole is not None and "vous pourrez apprécier" in whole
    assert at(index, ("§", "1.4"), ("al.", "1")) is None
    assert (at(index, ("§", "1.4.1"), ("al.", "1")) or "").startswith("Lorsqu'il apparaît")


def test_notes_do_not_count_among_the_alineas_around_them() -> None:
    marks = [
        Landmark("3", NOTES.index("3 – Le placement")),
        Landmark("note 1", NOTES.index("En application")),
        Landmark("note 2", NOTES.index("Deuxième alinéa")),
    ]
    index = PlaceIndex.build(NOTES, marks)
    assert (at(index, ("§", "3"), ("al.", "1")) or "").startswith("La loi n° 2024-42")
    assert (at(index, ("§", "3"), ("al.", "2")) or "").startswith("En ce qui concerne")
    assert at(index, ("note", "2")) == NOTES.splitlines()[6]


def test_an_act_without_numbers_is_addressed_by_ordinal_paragraph() -> None:
    index = PlaceIndex.build(KOSOVO)
    assert (at(index, ("al.", "2")) or "").lstrip().startswith("La situation a toutefois")
    assert (at(index, ("al.", "3")) or "").lstrip().startswith("Par ailleurs")
    moved = PlaceIndex.build(KOSOVO, [Landmark("corps", KOSOVO.index("La situation"))])
    assert (at(moved, ("al.", "1")) or "").lstrip().startswith("La situation")


def test_an_act_without_blank_lines_has_a_paragraph_a_line_and_keeps_lists_together() -> None:
    marks = [
        Landmark("I", READMISSION.index("I. Proc")),
        Landmark("I.1", READMISSION.index("1. Form")),
        Landmark("I.2", READMISSION.index("2. Remise")),
    ]
    index = PlaceIndex.build(READMISSION, marks, "lignes")
    first = at(index, ("§", "I.1"), ("al.", "1"))
    assert first is not None and first.endswith("- procès-verbal de remise/réadmission.")
    assert (at(index, ("§", "I.1"), ("al.", "3")) or "").startswith("Devrait être")
    assert (at(index, ("§", "I.2"), ("al.", "1")) or "").startswith("Lorsqu'une personne")


def test_a_numbered_paragraph_that_runs_into_its_text_is_its_own_first_alinea() -> None:
    text = (
        "2.1/ Il vous revient de vous assurer de la bonne organisation. Deux objectifs vous sont"
        " assignés :\n\n**Premièrement, vous mènerez à son terme l'examen.**\n"
    )
    index = PlaceIndex.build(text, [Landmark("2.1", 0)])
    assert (at(index, ("§", "2.1"), ("al.", "1")) or "").startswith("2.1/ Il vous revient")


def test_an_article_that_is_more_than_its_number_is_its_own_first_alinea() -> None:
    text = "Art. 1<sup>er</sup>. - L'article 29 est complété :\n\n« Les professeurs »\n"
    index = PlaceIndex.build(text, [Landmark("article 1er", 0)])
    assert (at(index, ("art.", "1er"), ("al.", "1")) or "").startswith("Art. 1")
    assert at(index, ("art.", "1er"), ("al.", "2")) == "« Les professeurs »"


def test_cells_are_found_by_number_or_by_title() -> None:
    index = PlaceIndex.build(ANNEX, [Landmark("annexe", ANNEX.index("ANNEXE"))])
    annex = ("annexe", "")
    assert at(index, annex, ("ligne", "2"), ("colonne", "4")) == "non"
    assert at(index, annex, ("ligne", "< 3 mois"), ("colonne", "OQTF")) == "oui"
    cell = at(index, annex, ("ligne", "3 mois à 5 ans"), ("colonne", "autre APRF"))
    assert cell == "non Sauf si activité professionnelle sans titre de séjour"
    assert at(index, annex, ("ligne", "9"), ("colonne", "1")) is None
    assert at(index, annex, ("ligne", "2"), ("colonne", "AMER")) is None


def test_numbered_fields_of_an_annex_stay_inside_it() -> None:
    text = "1. Objet\n\nTexte.\n\nAnnexe\n\n1. Nom\n\nA remplir.\n"
    marks = [
        Landmark("1", 0),
        Landmark("annexe", text.index("Annexe")),
        Landmark("1", text.index("1. Nom")),
    ]
    index = PlaceIndex.build(text, marks)
    assert at(index, ("§", "1"), ("al.", "1")) == "Texte."
    assert at(index, ("annexe", ""), ("§", "1"), ("al.", "1")) == "A remplir."


def test_rules_and_stars_are_no_paragraphs() -> None:
    assert len(paragraphs("Un.\n\n---\n\n\\*\n\\* \\*\n\nDeux.\n", "blocs")) == 2
