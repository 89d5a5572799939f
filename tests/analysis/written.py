"""A small act with every kind of boundary, written out so that its answers can be read."""

from attendu_compiler.model.policy import Policy
from attendu_compiler.pipeline import compile_policy
from attendu_compiler.plan.records import Plan

ACT = """texte essai
  intitulé : « Essai »

fait polygamie
  question : « Y a-t-il polygamie ? »

fait mariage
  type : durée écoulée
  question : « Depuis quand ? »

fait menace
  nature : appréciation du préfet

fait naissance
  type : date

fait entrée
  type : date

groupe enfant

fait mineur
  groupe : enfant

lecture l
  question : « ? »
  variante large : « a »
  variante stricte : « b »
  retenue : large
  raison : « c »

acte carte
  silence : le texte ne dit rien

acte visa
  silence : le texte ne dit rien

acte aide
  silence : le texte ne dit rien

règle 1
  si toutes ces conditions sont remplies :
    - mariage : depuis au moins 1 an
    - absence de polygamie
  sauf si menace
  alors carte est possible

règle 2
  selon la lecture l, variante large
  si entrée : avant le 10e anniversaire de naissance
  alors visa est de droit

règle 2 bis
  selon la lecture l, variante stricte
  si entrée : avant le 9e anniversaire de naissance
  alors visa est de droit

règle 3
  si au moins un enfant tel que :
    - mineur
  alors aide est obligatoire

""".replace("acte visa", "droit visa")


def compiled(text: str) -> tuple[Policy, Plan]:
    made = compile_policy("essai", "essai.attendu", text.encode(), "texte.md", None, checks=False)
    assert made.policy is not None
    assert made.plan is not None, [d.message for d in made.report.diagnostics]
    return made.policy, made.plan
