"""The cells of dates and of persons in words, under suppositions that bar some of them."""

from attendu_compiler.pipeline import compile_policy
from attendu_compiler.plan.describe import describe, holds_always

ACT = """texte essai
  intitulé : « Essai »

fait entrée
  type : date

fait demande
  type : date

supposition ordre
  toujours demande : après entrée

acte carte
  silence : le texte ne dit rien

règle 1
  si demande : plus de 1 mois après entrée
  alors carte est possible
"""


def test_a_supposition_is_told_as_it_is_and_what_it_grants_is_told_of_nothing_else() -> None:
    made = compile_policy("essai", "essai.attendu", ACT.encode(), "texte.md", None, checks=False)
    assert made.policy is not None and made.plan is not None, made.report.diagnostics
    (variable,) = made.plan.variables
    diagrams = made.plan.diagrams
    (supposition,) = made.plan.suppositions
    granted = sum(
        1 << cell
        for cell, child in enumerate(diagrams.children(supposition.node))
        if child == diagrams.true
    )
    assert holds_always(variable, granted)
    assert describe(variable, granted, made.policy) == "demande : après entrée"
    (row,) = made.plan.decisions["carte"].rows
    opening = sum(
        1 << cell
        for cell, child in enumerate(diagrams.children(row.holds))
        if child == diagrams.true
    )
    late = "demande : plus de 1 mois après entrée"
    assert describe(variable, opening, made.policy) == late
    within = "demande : au plus 1 mois après entrée"
    assert describe(variable, granted & ~opening, made.policy) == within
