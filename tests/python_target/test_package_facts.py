"""A fact is read exactly, or refused by its name, with what was expected."""

import datetime
import enum
import zoneinfo
from typing import Any

import pytest

from attendu_compiler.targets.python.runtime.errors import FactError
from attendu_compiler.targets.python.runtime.persons import count_elapsed, read_persons
from attendu_compiler.targets.python.runtime.reading import read_value
from attendu_compiler.targets.python.runtime.records import Fact, Group

FACTS = {
    "yes_no": Fact("marie", "marié", "yes_no"),
    "choice": Fact("motif", "motif", "choice", options=("etudes", "travail")),
    "several": Fact("preuves", "preuves", "several", options=("bail", "facture")),
    "whole": Fact("jours", "jours", "whole", unit="jour"),
    "amount": Fact("revenus", "revenus", "amount", currency="EUR"),
    "date": Fact("entree", "entrée", "date"),
    "moment": Fact("arrivee", "arrivée", "moment"),
    "elapsed": Fact("sejour", "séjour", "elapsed", until="entree"),
}
DAY = datetime.date(1997, 7, 15)


class Motif(enum.StrEnum):
    ETUDES = "etudes"


@pytest.mark.parametrize(
    ("kind", "value", "read"),
    [
        ("yes_no", True, True),
        ("yes_no", None, None),
        ("choice", "etudes", "etudes"),
        ("choice", Motif.ETUDES, "etudes"),
        ("several", ["bail"], {"bail": True, "facture": False}),
        ("several", {"bail"}, {"bail": True, "facture": False}),
        ("several", {"bail": True}, {"bail": True, "facture": None}),
        ("whole", 12, 12),
        ("amount", "1234.56 EUR", 123456),
        ("amount", "1000.5 EUR", 100050),
        ("amount", "7 EUR", 700),
        ("date", "1997-07-15", DAY.toordinal()),
        ("date", DAY, DAY.toordinal()),
        ("date", datetime.datetime(1997, 7, 15), DAY.toordinal()),
        ("moment", "1997-07-15T14:00", "1997-07-15T14:00"),
        ("elapsed", "P3M12D", (3, 12)),
        ("elapsed", "P1Y2W", (12, 14)),
        ("elapsed", "P0D", (0, 0)),
        ("elapsed", "1997-07-15", DAY.toordinal()),
    ],
)
def test_a_value_that_the_fact_expects_is_read(kind: str, value: object, read: object) -> None:
    assert read_value(value, FACTS[kind]) == read


@pytest.mark.parametrize(
    ("kind", "value", "code"),
    [
        ("yes_no", "oui", "A602"),
        ("yes_no", 1, "A602"),
        ("yes_no", 0, "A602"),
        ("choice", "etude", "A603"),
        ("choice", 3, "A602"),
        ("several", ["baille"], "A603"),
        ("several", {"bail": "oui"}, "A602"),
        ("several", "bail", "A602"),
        ("whole", True, "A602"),
        ("whole", 3.0, "A602"),
        ("whole", -1, "A602"),
        ("whole", "3", "A602"),
        ("amount", 1000, "A602"),
        ("amount", 1000.5, "A602"),
        ("amount", "1000", "A602"),
        ("amount", "1000.505 EUR", "A602"),
        ("amount", "1000 FRF", "A602"),
        ("amount", "-5 EUR", "A602"),
        ("date", "15/07/1997", "A602"),
        ("date", "1997-7-15", "A602"),
        ("date", "1997-02-29", "A604"),
        ("date", "٢٠٠٧-01-01", "A602"),
        ("date", 1997, "A602"),
        ("date", datetime.datetime(1997, 7, 15, 12), "A602"),
        ("date", datetime.datetime(1997, 7, 15, tzinfo=zoneinfo.ZoneInfo("UTC")), "A602"),
        ("moment", "1997-07-15T25:00", "A602"),
        ("moment", DAY, "A602"),
        ("elapsed", "P", "A602"),
        ("elapsed", "3 mois", "A602"),
        ("elapsed", "P45D", "A602"),
        ("elapsed", "P1D2M", "A602"),
        ("elapsed", "P1.5M", "A602"),
        ("elapsed", 3, "A602"),
    ],
)
def test_any_other_value_is_refused_by_the_name_of_the_fact(
    kind: str, value: Any, code: str
) -> None:
    fact = FACTS[kind]
    with pytest.raises(FactError) as refusal:
        read_value(value, fact)
    error = refusal.value
    assert (error.code, error.fact) == (code, fact.slug)
    assert error.expected
    assert fact.name in str(error)


def test_a_near_option_is_suggested() -> None:
    with pytest.raises(FactError, match="Vouliez-vous écrire « etudes »"):
        read_value("etude", FACTS["choice"])


def test_a_yes_written_in_words_suggests_the_value_to_give() -> None:
    with pytest.raises(FactError, match="Vouliez-vous donner True"):
        read_value("oui", FACTS["yes_no"])


def test_a_start_date_is_counted_up_to_its_reference_date() -> None:
    values: dict[str, object] = {"entree": DAY.toordinal(), "sejour": DAY.toordinal() - 31}
    assert count_elapsed(values, {f.slug: f for f in FACTS.values()}) == {}
    assert values["sejour"] == (1, 1)


def test_a_start_date_waits_for_an_unknown_reference_date() -> None:
    values: dict[str, object] = {"entree": None, "sejour": DAY.toordinal()}
    assert count_elapsed(values, {f.slug: f for f in FACTS.values()}) == {"sejour": "entree"}
    assert values["sejour"] is None


def test_a_start_after_its_reference_date_is_refused() -> None:
    values: dict[str, object] = {"entree": DAY.toordinal(), "sejour": DAY.toordinal() + 1}
    with pytest.raises(FactError) as refusal:
        count_elapsed(values, {f.slug: f for f in FACTS.values()})
    assert refusal.value.code == "A606"


CHILDREN = Group("enfant", "enfant", {"marie": FACTS["yes_no"], "entree": FACTS["date"]})


def test_persons_may_be_a_list_or_a_list_that_is_not_complete() -> None:
    assert read_persons(None, CHILDREN) is None
    assert read_persons([{"marie": True}], CHILDREN) == (({"marie": True},), True)
    assert read_persons({"items": [], "complete": False}, CHILDREN) == ((), False)


@pytest.mark.parametrize(
    ("value", "code", "fact"),
    [
        ("deux", "A602", "enfant"),
        ([True], "A602", "enfant"),
        ([{"mariee": True}], "A601", "mariee"),
        ([{"marie": "oui"}], "A602", "marie"),
    ],
)
def test_persons_that_cannot_be_read_are_refused(value: object, code: str, fact: str) -> None:
    with pytest.raises(FactError) as refusal:
        read_persons(value, CHILDREN)
    assert (refusal.value.code, refusal.value.fact) == (code, fact)
