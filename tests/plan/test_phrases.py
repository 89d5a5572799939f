"""Conditions said in French."""

import pytest

from attendu_compiler.model.formula import Formula, Not
from attendu_compiler.model.phrases import counted, phrase
from attendu_compiler.pipeline import compile_policy

ACT = """texte essai
  intitulé : « Essai »

fait naissance
  type : date

fait demande
  type : date

groupe parent

fait en France
  groupe : parent

acte carte
  silence : le texte ne dit rien

règle 1
  si CONDITION
  alors carte est possible
"""


def grounds(condition: str) -> tuple[str, str]:
    """A condition and its contrary, told."""
    text = ACT.replace("CONDITION", condition)
    made = compile_policy("essai", "essai.attendu", text.encode(), "texte.md", None, checks=False)
    assert made.policy is not None, made.report.diagnostics
    asked: Formula = made.policy.rules["1"].grounds
    return phrase(asked, made.policy), phrase(Not(asked), made.policy)


def test_one_person_is_said_in_the_singular_and_several_in_the_plural() -> None:
    assert counted(1, "parent") == "au moins un parent tel que"
    assert counted(2, "parent") == "au moins 2 parents tels que"
    assert counted(2, "fils") == "au moins 2 fils tels que"


@pytest.mark.parametrize(
    ("condition", "told", "denied"),
    [
        (
            "au moins deux parents tels que :\n    - en France",
            "au moins 2 parents tels que : en France",
            "moins de 2 parents tels que : en France",
        ),
        (
            "demande : avant le 18e anniversaire de naissance",
            "demande : avant le 18e anniversaire de naissance",
            "demande : à compter du 18e anniversaire de naissance",
        ),
        (
            "demande : au plus 1 an après le 18e anniversaire de naissance",
            "demande : au plus 1 an après le 18e anniversaire de naissance",
            "demande : plus de 1 an après le 18e anniversaire de naissance",
        ),
    ],
)
def test_a_condition_and_its_contrary_are_said_in_plain_french(
    condition: str, told: str, denied: str
) -> None:
    assert grounds(condition) == (told, denied)
