"""Numbers, dates, amounts and references are found as the acts write them, and only there."""

from fractions import Fraction

import pytest
from literals import QUANTITIES, REFERENCES

from attendu_compiler.model.wording.grounding.amounts import amount_occurs, percentage_occurs
from attendu_compiler.model.wording.grounding.dates import date_occurs, month_occurs
from attendu_compiler.model.wording.grounding.numbers import (
    number_of,
    quantity_occurs,
    rank_of,
)
from attendu_compiler.model.wording.grounding.references import (
    article_occurs,
    identifier_occurs,
    nationality_occurs,
)


@pytest.mark.parametrize("act, quote, present, absent", QUANTITIES)
def test_a_quantity_is_grounded_where_it_is_written_and_nowhere_else(
    act: str,
    quote: str,
    present: tuple[tuple[str, str], ...],
    absent: tuple[tuple[str, str], ...],
) -> None:
    assert [q for q in present if not quantity_occurs(quote, Fraction(q[0]), q[1])] == [], act
    assert [q for q in absent if quantity_occurs(quote, Fraction(q[0]), q[1])] == [], act


def test_a_seeded_digit_is_never_grounded() -> None:
    for _, quote, present, _ in QUANTITIES:
        written = {(Fraction(number), unit) for number, unit in present}
        for number, unit in written:
            for wrong in (number + 1, number - 1, number * 10, number / 2):
                if unit and (wrong, unit) not in written:
                    assert not quantity_occurs(quote, wrong, unit)


@pytest.mark.parametrize(
    "words, number",
    [
        ("zéro", 0),
        ("vingt et un", 21),
        ("soixante-et-onze", 71),
        ("soixante-dix-sept", 77),
        ("quatre-vingts", 80),
        ("quatre-vingt-dix-neuf", 99),
        ("deux cents", 200),
        ("mille neuf cent quatre-vingt-dix", 1990),
        ("neuf mille neuf cent quatre-vingt-dix-neuf", 9999),
        ("trois un", None),
        ("bonjour", None),
        ("", None),
    ],
)
def test_number_words_are_numbers(words: str, number: int | None) -> None:
    assert number_of(words) == number


@pytest.mark.parametrize(
    "words, rank",
    [
        *(("premier", 1), ("deuxième", 2), ("cinquième", 5), ("neuvième", 9), ("quatrième", 4)),
        *(("dix-huitième", 18), ("vingt et unième", 21), ("18e", 18), ("5ème", 5), ("1er", 1)),
        ("système", None),
    ],
)
def test_rank_words_are_ranks(words: str, rank: int | None) -> None:
    assert rank_of(words) == rank


@pytest.mark.parametrize(
    "quote, date",
    [
        ("à partir du 1<sup>er</sup> janvier 2007", (2007, 1, 1)),
        ("Paris, le **28 OCT. 2024**", (2024, 10, 28)),
        ("le 12 octobre 1999.", (1999, 10, 12)),
        ("(JO n° C 5 du 10. 1. 1996, p. 5)", (1996, 1, 10)),
        ("n° C 274 du 19/09/1996 p. 0025", (1996, 9, 19)),
        ("(5 septembre 2024 ; 24/05878)", (2024, 9, 5)),
    ],
)
def test_a_date_is_found_as_the_acts_write_it(quote: str, date: tuple[int, int, int]) -> None:
    year, month, day = date
    assert date_occurs(quote, year, month, day)
    assert month_occurs(quote, year, month) or "/" in quote or ". 1." in quote
    assert not date_occurs(quote, year, month, day + 1)
    assert not date_occurs(quote, year + 1, month, day)


def test_a_month_without_a_day_is_no_date() -> None:
    assert month_occurs("depuis le mois de mars 1998", 1998, 3)
    assert not date_occurs("depuis le mois de mars 1998", 1998, 3, 1)


@pytest.mark.parametrize("act, quote, article, there", REFERENCES)
def test_an_article_is_found_however_spaced_and_no_other(
    act: str, quote: str, article: str, there: bool
) -> None:
    assert article_occurs(quote, article) is there, act


def test_identifiers_and_nationalities_are_found() -> None:
    assert identifier_occurs("NOR INT/D/06/00115/C", "NOR/INT/D/06/00115/C")
    assert not identifier_occurs("n° 45-26581", "45-2658")
    assert nationality_occurs("les ressortissants algériens et tunisiens", "tunisienne")
    assert nationality_occurs("aux conjoints de Français", "français")
    assert not nationality_occurs("les ressortissants roumains", "bulgare")


def test_amounts_are_found_in_digits_and_words() -> None:
    assert amount_occurs("une taxe de 1 234,56 €", Fraction("1234.56"), "EUR")
    assert amount_occurs("une amende de cent francs", Fraction(100), "FRF")
    assert not amount_occurs("une taxe de 1 234,56 €", Fraction("234.56"), "EUR")
    assert not amount_occurs("cent francs", Fraction(100), "EUR")
    assert percentage_occurs("50 % du montant", Fraction(50))
    assert percentage_occurs("dix pour cent", Fraction(10))
