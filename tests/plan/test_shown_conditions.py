"""The conditions of a rule that an explanation lists, as the text is read."""

import pytest

from attendu_compiler.pipeline import compile_policy
from attendu_compiler.targets.wording import shown_conditions

ACT = """texte essai
  intitulé : « Essai »

fait recruté

fait payé

lecture qui a été payé
  question : « Une condition ? »
  variante mesure : « non »
  variante condition : « oui »
  retenue : RETENUE
  raison : « rien ne le dit »

droit bonification
  silence : le texte ne dit rien

champ recrutés
  si recruté
  selon la lecture qui a été payé, variante condition, si payé

règle 1
  dans le champ recrutés
  alors bonification est de droit
"""

PAID = "payé (lecture « qui a été payé » : condition)"


@pytest.mark.parametrize(
    ("retained", "conditions"),
    [
        ("mesure", ("recruté",)),
        ("condition", ("recruté", PAID)),
        ("aucune", ("recruté", PAID)),
    ],
)
def test_what_binds_under_a_variant_set_aside_is_not_listed(
    retained: str, conditions: tuple[str, ...]
) -> None:
    text = ACT.replace("RETENUE", retained)
    made = compile_policy("essai", "essai.attendu", text.encode(), "texte.md", None, checks=False)
    assert made.policy is not None, made.report.diagnostics
    assert shown_conditions(made.policy.rules["1"], made.policy) == conditions
