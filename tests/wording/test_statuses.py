"""Markers of status agree with a jurist's reading of the acts, and refuse the wrong status."""

import pytest
from held_out import HELD_OUT
from sentences import KINDS, STATUSES

from attendu_compiler.model.wording.grounding.statuses import (
    flag_occurs,
    status_markers,
    status_occurs,
)

#: What no marker reads: a rule that quotes them gives a written reason.
MISSED = frozenset(
    (
        "l'appel du parquet pouvant être déclaré suspensif",
        "Cette dernière n'est pas assortie d'un recours suspensif.",
        "Si la menace à l'ordre public doit impérativement être actuelle",
        "La mesure d'éloignement appropriée à cette situation consiste",
        "En ce cas, la sanction réside exclusivement",
        "Les parties contractantes détermineront",
        "La notification de la remise se ferait",
        "Ces décisions ne remettent pas en cause",
        "ils sont munis, conformément à ma circulaire",
        "s'effectue dans les conditions",
        "La réalité de ce délai de cinq ans s'appréciera",
        "Si le lien de rattachement avec une situation ouvrant droit au séjour",
    )
)

#: A quotation that holds a second verb: « il faudrait préciser que … ne doivent être transmises ».
TWO_VERBS = "Il faudrait, en tout état de cause, préciser"

ROWS = STATUSES + HELD_OUT


def test_every_status_is_read_but_those_listed() -> None:
    missed = {quote for _, _, status, quote in ROWS if not status_occurs(quote, status)}
    assert len(missed) == len(MISSED)
    assert all(any(quote.startswith(known) for known in MISSED) for quote in missed)


@pytest.mark.parametrize("act, kind, status, quote", ROWS, ids=lambda value: str(value)[:40])
def test_a_wrong_status_of_the_same_kind_is_refused(
    act: str, kind: str, status: str, quote: str
) -> None:
    wrong = {other for other in KINDS[kind] if other != status and status_occurs(quote, other)}
    assert wrong == ({"exclu"} if quote.startswith(TWO_VERBS) else set()), act


@pytest.mark.parametrize(
    "quote, status",
    [
        ("vous ne pourrez plus délivrer", "possible"),
        ("La réponse devrait être écrite", "obligatoire"),
        ("les règles de droit commun", "de_droit"),
        ("lorsque les conjoints peuvent éprouver des craintes", "possible"),
        ("s'il peut justifier d'une ancienneté", "possible"),
        ("des éléments qui peuvent avoir des conséquences", "possible"),
        ("tel qu'il est prévu", "obligatoire"),
        ("la lutte contre l'immigration illégale", "exclu"),
        ("un régime obligatoire de sécurité sociale", "obligatoire"),
        ("l'interdiction de retour", "exclu"),
        ("l'étranger non soumis à l'obligation de visa", "exclu"),
        ("excède ou non trois mois", "exclu"),
        ("toutefois", "non_prevu"),
    ],
)
def test_words_that_look_like_a_status_are_not_one(quote: str, status: str) -> None:
    assert not status_occurs(quote, status)


def test_a_marker_keeps_its_place_in_the_original() -> None:
    quote = "Il **ne   saurait** être"
    assert status_markers(quote) == {("exclu", 10, 17)}


def test_a_cell_says_yes_or_no() -> None:
    assert status_occurs("oui", "possible") and not status_occurs("oui", "exclu")
    assert status_occurs("non Sauf si activité professionnelle", "exclu")
    assert status_occurs("< 3 mois\toui\tnon", "exclu")


def test_flags_are_read() -> None:
    assert flag_occurs("A titre exceptionnel, vous pourrez", "exceptional")
    assert flag_occurs("Ils ne pourront plus, en principe, être mis à exécution.", "principle")
    assert not flag_occurs("Le principe de l'entrée régulière", "principle")
    assert not flag_occurs("des conséquences d'une exceptionnelle gravité", "exceptional")
