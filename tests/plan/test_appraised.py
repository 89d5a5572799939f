"""What an authority appraises of persons is told with the outcome, as of the facts of the case."""

import pytest

from attendu_compiler.pipeline import compile_policy
from attendu_compiler.plan.evaluate import evaluate

ACT = """texte essai
  intitulé : « Essai »

groupe enfant

fait né en France
  groupe : enfant

fait besoins assurés
  groupe : enfant
  nature : appréciation du préfet

fait risque
  nature : appréciation du préfet

acte carte
  silence : le texte ne dit rien

acte visa
  silence : le texte ne dit rien

acte titre
  silence : le texte ne dit rien

état famille pourvue
  silence : le texte ne dit rien

règle carte
  si au moins un enfant tel que :
    - né en France
    - besoins assurés
  sauf si risque
  alors carte est possible

règle visa
  si au moins un enfant tel que :
    - né en France
  alors visa est possible

règle famille
  si chaque enfant est tel que :
    - besoins assurés
  alors famille pourvue est établi

règle titre
  si famille pourvue est établi
  alors titre est possible
"""

PROVIDED = "enfant.besoins_assures"


@pytest.mark.parametrize(
    ("outcome", "appraised"),
    [("carte", ("risque", PROVIDED)), ("visa", ()), ("titre", (PROVIDED,))],
)
def test_what_is_appraised_of_persons_is_told_directly_or_by_a_state(
    outcome: str, appraised: tuple[str, ...]
) -> None:
    made = compile_policy("essai", "essai.attendu", ACT.encode(), "texte.md", None, checks=False)
    assert made.policy is not None and made.plan is not None, made.report.diagnostics
    case = {"risque": False, "enfant": [{"ne_en_france": True, "besoins_assures": True}]}
    verdict = evaluate(case, made.policy, made.plan)[outcome]
    assert verdict.appraisals == appraised
