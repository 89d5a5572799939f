"""A cell of a derived table says the readings that nobody has settled and on which it hangs."""

import pytest

from attendu_compiler.analysis.derive import derive
from attendu_compiler.pipeline import compile_policy

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


def cells(retained: str) -> list[list[str]]:
    text = ACT.replace("RETENUE", retained)
    made = compile_policy("essai", "essai.attendu", text.encode(), "texte.md", None, checks=False)
    assert made.policy is not None and made.plan is not None, made.report.diagnostics
    derived = derive(made.policy.tables["titres"], made.policy, made.plan)
    return [[cell.printed for cell in row] for row in derived.cells]


def test_an_open_reading_is_told_in_the_cells_that_hang_on_it_and_no_other() -> None:
    assert cells("aucune") == [
        ["oui (selon la lecture « large ou stricte »)", "oui, si étudiant"],
        ["non", "oui, si étudiant"],
    ]


@pytest.mark.parametrize(("retained", "answer"), [("large", "oui"), ("stricte", "non")])
def test_a_retained_reading_answers_by_itself(retained: str, answer: str) -> None:
    assert cells(retained)[0][0] == answer
