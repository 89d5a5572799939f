"""Comparators, connectives and exceptions are tied to what they govern."""

import datetime
from fractions import Fraction
from typing import Literal

import pytest
from comparators import COMPARATORS
from literals import CONNECTIVES, DATED

from attendu_compiler.model.wording.grounding.comparators import anchored, comparator_occurs
from attendu_compiler.model.wording.grounding.connectives import connective_occurs
from attendu_compiler.model.wording.grounding.exceptions import (
    exception_markers,
    exception_occurs,
)
from attendu_compiler.model.wording.grounding.normative import (
    count_verbs,
    normative_markers,
    suspect,
)


@pytest.mark.parametrize("act, quote, comparator, number, unit, wrong", COMPARATORS)
def test_a_comparator_governs_its_literal_and_another_is_refused(
    act: str, quote: str, comparator: str, number: int, unit: str, wrong: tuple[str, ...]
) -> None:
    near = (Fraction(number), unit)
    assert comparator_occurs(quote, comparator, near), act
    assert [word for word in wrong if comparator_occurs(quote, word, near)] == [], act


@pytest.mark.parametrize("act, quote, comparator, date", DATED)
def test_a_comparator_governs_its_date(
    act: str, quote: str, comparator: str, date: tuple[int, int, int]
) -> None:
    near = datetime.date(*date)
    words = ("avant", "après", "à compter de", "jusqu'à", "exactement")
    assert [w for w in words if comparator_occurs(quote, w, near)] == [comparator], act


def test_each_comparator_of_a_sentence_keeps_to_its_own_number() -> None:
    quote = "mariés depuis plus d'un an et résidant en France depuis au moins 5 ans"
    assert comparator_occurs(quote, "plus de", (Fraction(1), "an"))
    assert comparator_occurs(quote, "au moins", (Fraction(5), "an"))
    assert not comparator_occurs(quote, "au moins", (Fraction(1), "an"))
    assert not comparator_occurs(quote, "plus de", (Fraction(5), "an"))


def test_a_negation_is_no_comparator() -> None:
    assert not comparator_occurs("vous ne leur délivrerez plus d'APS", "plus de")
    assert not comparator_occurs("ils n'ont plus d'attache familiale", "plus de")


def test_a_date_without_figures_has_its_comparator() -> None:
    assert anchored("le mariage est antérieur au dépôt de la demande", "avant")
    assert anchored("A compter de la réception des présentes instructions", "à compter de")
    assert not anchored("dès la réception", "avant")
    assert comparator_occurs("d'au moins plusieurs années", "au moins")


def test_an_absence_is_read() -> None:
    assert comparator_occurs("de l'absence de polygamie", "absence de")
    assert comparator_occurs("sans être muni du titre de séjour", "absence de")
    assert comparator_occurs("ne subviendraient pas effectivement", "absence de")
    assert not comparator_occurs("la communauté de vie", "absence de")


@pytest.mark.parametrize("act, quote, items, right, wrong", CONNECTIVES)
def test_a_connective_joins_the_conditions_named(
    act: str,
    quote: str,
    items: tuple[str, ...],
    right: Literal["et", "ou"],
    wrong: Literal["et", "ou"],
) -> None:
    assert connective_occurs(quote, right, items=items) == "oui", act
    assert connective_occurs(quote, wrong, items=items) == "non", act


def test_a_bare_list_says_nothing() -> None:
    quote = "à savoir :\n\n- l'absence de menace ;\n- la communauté de vie."
    assert connective_occurs(quote, "et") == connective_occurs(quote, "ou") == "liste"
    flat = "formulaires suivants: - procès-verbal, - demande"
    assert connective_occurs(flat, "ou") == "liste"
    assert connective_occurs("la communauté de vie", "et") == "non"


@pytest.mark.parametrize(
    "quote, word",
    [
        ("bénéficie du droit, sauf si les faits", "sauf si"),
        ("sous réserve d'une communauté de vie", "sous réserve"),
        ("à l'exception naturellement du certificat", "à l'exception"),
        ("tous actes, à l'exclusion des décrets", "à l'exclusion"),
        ("Toutefois, dans le cadre", "Toutefois"),
        ("ne doit être utilisé que dans le cas", "ne doit être utilisé que dans"),
    ],
)
def test_an_exception_is_named(quote: str, word: str) -> None:
    assert [marker.words for marker in exception_markers(quote)] == [word]


def test_a_plain_sentence_has_no_exception() -> None:
    assert not exception_occurs("Vous pourrez délivrer une carte de séjour temporaire")


def test_setting_a_normative_sentence_aside_is_suspect() -> None:
    assert suspect("En conséquence, vous ne leur délivrerez plus d’APS.")
    assert suspect("Cette réflexion devra être guidée")
    assert not suspect("Paris, le 12 octobre 1999.")
    assert not suspect("Je vous remercie.")
    forces = {marker.force for marker in normative_markers("Vous pourrez agir, sauf si X.")}
    assert forces == {"permet", "excepte", "conditionne"}


def test_deciding_verbs_are_counted_once() -> None:
    assert count_verbs("Vous pourrez délivrer une carte, sous réserve de l'ordre public.") == 1
    assert count_verbs("Vous pourrez délivrer une carte. Vous devrez refuser l'autre.") == 2
    assert count_verbs("Vous pourrez délivrer. Vous devrez refuser.", "possible") == 1
    assert count_verbs("Paris, le 12 octobre 1999.") == 0
