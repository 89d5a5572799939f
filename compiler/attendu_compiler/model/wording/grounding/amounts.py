"""Sums of money: « 1 234,56 € », « cent francs »."""

import re
from fractions import Fraction

from attendu_compiler.model.wording.grounding.numbers import number_of, quantities
from attendu_compiler.model.wording.grounding.plain import phrase, plain

#: The ways to write a currency, by its ISO 4217 code.
CURRENCIES = {
    "EUR": r"€|euros?|eur",
    "FRF": r"francs?|f|frf",
    "USD": r"\$|dollars?|usd",
    "GBP": r"£|livres?|gbp",
    "CHF": r"francs? suisses?|chf",
}


def amount_places(quote: str, amount: Fraction, currency: str) -> tuple[tuple[int, int], ...]:
    """Where an amount stands in the plain text of ``quote``; cents may follow the currency."""
    names = CURRENCIES.get(currency.upper())
    if names is None:
        return ()
    text = plain(quote).text
    found: list[tuple[int, int]] = []
    for q in quantities(quote):
        number_end = q.start + len(_number(text, q.start))
        hit = re.match(rf" ?(?:{names})(?!\w)(?: (?P<cents>\d{{2}})(?!\d))?", text[number_end:])
        if hit is None:
            # « entre 100 et 500 euros »: the range gives its currency to both ends.
            if q.number == amount and re.fullmatch(names, q.unit):
                found.append((q.start, q.end))
            continue
        cents = Fraction(int(hit.group("cents") or 0), 100)
        if q.number + cents == amount:
            found.append((q.start, number_end + hit.end()))
    return tuple(found)


_LEADING = re.compile(r"\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:,\d+)?|[^\W\d_]+(?:[ -][^\W\d_]+)*")


def _number(text: str, place: int) -> str:
    """The digits or the words of the number that begins at ``place``."""
    hit = _LEADING.match(text, place)
    words = hit.group() if hit else ""
    while words and not words[0].isdigit() and number_of(words) is None:
        words = re.sub(r"[ -]?[^ -]+$", "", words)
    return words


def amount_occurs(quote: str, amount: Fraction, currency: str) -> bool:
    """Whether the amount is in the quotation, in digits or in words."""
    return bool(amount_places(quote, amount, currency))


def percentage_occurs(quote: str, percent: Fraction) -> bool:
    """Whether « N % » or « N pour cent » is in the quotation."""
    if any(q.number == percent and q.unit == "%" for q in quantities(quote)):
        return True
    hits = phrase(r"([\w,-]+) pour cent").finditer(plain(quote).text)
    return any(number_of(hit.group(1)) == percent for hit in hits)
