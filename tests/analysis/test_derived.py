"""A cell of a derived table says the readings that nobody has settled and on which it hangs."""

import pytest

from attendu_compiler.analysis.derive import Derived, derive
from attendu_compiler.model.policy import Policy
from attendu_compiler.pipeline import compile_policy
from attendu_compiler.targets.tables.notes import notes

ACT = """texte essai
  intitulé : « Essai »

fait marié

fait étudiant

lecture large ou stricte
  question : « Le mariage suffit-il ? »
  variante large : « il suffit »
  variante stricte : « il ne suffit pas »
  retenue : RETENUE
  raison : « rien ne le dit »

acte carte
  silence : le texte ne dit rien

acte visa
  silence : le texte ne dit rien

règle mariage
  selon la lecture large ou stricte, variante large
  si marié
  alors carte est possible

règle étudiants
  si étudiant
  alors visa est possible

tableau titres
  intitulé : « Titres »
  colonnes : carte, visa
  conditions visibles : étudiant
  cellules : « oui, si »
  ligne « marié » : marié
  ligne « célibataire » : absence de marié
"""


def derived(retained: str, rows: str = "") -> tuple[Derived, Policy]:
    text = ACT.replace("RETENUE", retained) + rows
    made = compile_policy("essai", "essai.attendu", text.encode(), "texte.md", None, checks=False)
    assert made.policy is not None and made.plan is not None, made.report.diagnostics
    return derive(made.policy.tables["titres"], made.policy, made.plan), made.policy


def cells(retained: str) -> list[list[str]]:
    return [[cell.printed for cell in row] for row in derived(retained)[0].cells]


def test_an_open_reading_is_told_in_the_cells_that_hang_on_it_and_no_other() -> None:
    assert cells("aucune") == [
        ["oui (selon la lecture « large ou stricte »)", "oui, si étudiant"],
        ["non", "oui, si étudiant"],
    ]


@pytest.mark.parametrize(("retained", "answer"), [("large", "oui"), ("stricte", "non")])
def test_a_retained_reading_answers_by_itself(retained: str, answer: str) -> None:
    assert cells(retained)[0][0] == answer


def test_an_open_reading_that_changes_some_cases_of_a_row_is_told_under_the_table() -> None:
    # Whoever is retired has a card: « oui » whatever the reading, which changes it for the others.
    more = """  ligne « marié ou retraité » : au moins une de ces conditions est remplie :
    - marié
    - retraité

fait retraité

règle retraités
  si retraité
  alors carte est possible
"""
    found, policy = derived("aucune", more)
    assert found.cells[-1][0].printed == "oui"
    told = [note for note in notes(found, policy, None) if "Dans certains cas" in note]
    assert told == [
        "Dans certains cas des lignes suivantes, la réponse dépend de la lecture « large ou stricte » : "
        "« marié » (colonne « carte ») ; « marié ou retraité » (colonne « carte »)."
    ]


def test_a_reading_that_only_moves_cases_into_a_row_is_not_told_of_its_answers() -> None:
    # Whether one is « reconnu » hangs on the reading; the visa of who is does not.
    more = """  ligne « reconnu » : reconnu est établi

fait retraité

état reconnu
  silence : le texte ne dit rien

règle reconnus au sens large
  selon la lecture large ou stricte, variante large
  si marié
  alors reconnu est établi

règle reconnus au sens strict
  selon la lecture large ou stricte, variante stricte
  si toutes ces conditions sont remplies :
    - marié
    - retraité
  alors reconnu est établi
"""
    found, policy = derived("aucune", more)
    assert found.cells[-1][-1].printed == "oui, si étudiant"
    assert found.cells[-1][-1].inner_readings == ()
    told = [note for note in notes(found, policy, None) if "Dans certains cas" in note]
    assert not any("« visa »" in note for note in told), told
    assert found.shifting == (("large ou stricte", ("reconnu",)),)


def test_a_reading_that_settles_a_concept_is_told_where_the_concept_decides() -> None:
    more = """  ligne « encore marié » : marié

fait isolé

concept précaire
  selon la lecture large ou stricte, variante large, dès lors que isolé

règle précaires
  si précaire
  alors visa est possible
"""
    found, _ = derived("aucune", more)
    assert found.cells[-1][-1].inner_readings == ("large ou stricte",)


DATED = """texte essai
  intitulé : « Essai »

fait marié

fait entrée
  type : date

fait demande
  type : date

supposition ordre
  toujours demande : après entrée

acte carte
  silence : le texte ne dit rien

règle 1
  si marié
  alors carte est possible

tableau titres
  intitulé : « Titres »
  colonnes : carte
  conditions visibles : marié
  ligne « tardifs » : toutes ces conditions sont remplies :
    - marié
    - demande : plus de 1 mois après entrée
"""


def test_a_note_does_not_tell_what_the_suppositions_always_grant() -> None:
    made = compile_policy("essai", "essai.attendu", DATED.encode(), "texte.md", None, checks=False)
    assert made.policy is not None and made.plan is not None, made.report.diagnostics
    found = derive(made.policy.tables["titres"], made.policy, made.plan)
    assert found.uncovered == "demande : au plus 1 mois après entrée, ou absence de marié"
