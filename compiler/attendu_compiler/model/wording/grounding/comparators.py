"""Comparators in the words of lawyers, tied to the literal that they govern.

« plus de » is not « au moins », and in « plus de trois mois et au moins cinq ans » each belongs to
its own number.  A negated verb gives the opposite (« ne dépasse pas » is « au plus »).
"""

import datetime
import re
from collections.abc import Iterator
from fractions import Fraction
from typing import TypeAlias

from attendu_compiler.model.wording.grounding.dates import date_places, dates
from attendu_compiler.model.wording.grounding.numbers import (
    SIMPLE,
    UNITS,
    quantities,
    quantity_places,
)
from attendu_compiler.model.wording.grounding.plain import phrase, plain

#: A literal to which a comparator applies: a number and its unit, or a date.
Near: TypeAlias = tuple[Fraction, str] | datetime.date

#: What stands before the literal, by comparator; the spelling of the key is the language's own.
BEFORE: dict[str, str] = {
    "moins de": (
        r"(?<!au )(?<!pas )moins d[e']|(?<!non )(?<!pas )(?<!ou )inférieure?s? à|<"
        r"|avant (?:l'âge d[e']|leurs?|ses|son)|n'(?:a|ont|ayant) pas atteint(?: l'âge d[e'])?"
        r"|en de(?:çà|ssous) d[e']"
    ),
    "plus de": (
        r"(?<!au )plus d[e']|(?<!non )(?<!pas )(?<!ou )supérieure?s? à|>|au-delà d[eu]s?'?"
        r"|(?<!ne )(?<!n')(?<!pas )(?:excède(?:nt|r)?|dépasse(?:nt|r)?)(?: ou non)?"
        r"|à l'expiration d'un délai d[e']"
    ),
    "au moins": (
        r"au moins|au minimum|minimum d[e']|minimale?s? d[e']|à partir d[e']|dès(?: l'âge d[e'])?"
        r"|pas moins d[e']|au terme d[e']|(?:supérieure?s? ou égale?s?|égale?s? ou supérieure?s?) à"
        r"|(?:non|pas) inférieure?s? à|ancienneté(?: de séjour)? d[e']|pendant(?! l)|depuis(?! l)"
        r"|communauté(?: effective)? de vie(?: effective)? d[e']"
    ),
    "au plus": (
        r"au plus|au maximum|maximum d[e']|maximale?s? (?:d[e']|est de|à)"
        r"|(?:inférieure?s? ou égale?s?|égale?s? ou inférieure?s?) à|(?:non|pas) supérieure?s? à"
        r"|n[e'] ?(?:\w+ )?(?:pas )?(?:dépasse|excède)(?:r|nt)?(?: pas)?|excède(?:nt)? ou non"
        r"|dans la limite d[e']|limitée?s? à|jusqu'à|dans un délai(?: maximum| maximal)? d[e']"
        r"|à concurrence d[e']|sous(?: un délai d[e'])?|au plus tard(?: dans)?"
    ),
    "avant": r"avant(?: l'âge d[e'])?|antérieure?s?(?:ment)? (?:à|au)|avant l'expiration d[eu]'?",
    "après": (
        r"après|postérieure?s?(?:ment)? (?:à|au)|à l'issue d[eu]'?|au-delà d[eu]s?'?|au terme d[e']"
        r"|à l'expiration d'un délai d[e']"
    ),
    "à compter de": (
        r"à compter d[eu]'?|à partir d[eu]'?|à dater d[eu]'?|dès|depuis|en vigueur (?:au|le)"
        r"|prend(?:ra)? effet (?:au|le)|effective? (?:au|le)"
    ),
    "jusqu'à": r"jusqu'(?:à|au|en|aux)",
    "dans les": (
        r"dans (?:les|un délai d[e'])|pendant les|durant les|au cours des"
        r"|dans l'année|sous(?: un délai d[e'])?"
    ),
}

#: What stands after the literal.
AFTER: dict[str, str] = {
    "moins de": r"",
    "plus de": r"révolus et plus",
    "au moins": r"au moins|au minimum|minimum|ou plus|et plus|révolus",
    "au plus": r"au plus|au maximum|maximum|ou moins|maximale?s?",
    "avant": r"avant",
    "après": r"après",
    "à compter de": r"",
    "jusqu'à": r"",
    "dans les": (
        r"qui suivent|qui suit|suivant(?:e?s)?"
        r"|(?:de la|du|de son|de sa|de leur) (?:séjour|entrée|arrivée)"
    ),
}

#: Words that may stand between a comparator and its literal.
_LIGHT = (
    r"(?:\s*(?:l'âge|âge|leurs?|les?|la|l'|une?|d[eu]|d'|des|à|au|aux|âgés?|mariés?|est"
    r"|durée|délai|période|séjour|ancienneté|premi(?:er|ère)s?))*\s*"
)

#: What ends the words before a literal, and what begins those after it, by comparator.
_CLOSING = {
    comparator: re.compile(rf"(?<![\w])(?:{words}){_LIGHT}$")
    for comparator, words in BEFORE.items()
}
_OPENING = {
    comparator: re.compile(rf" (?:{words})(?!\w)") for comparator, words in AFTER.items() if words
}

_ABSENCE = phrase(
    r"absence|sans|défaut|dépourvue?s?|aucune?s?|démunie?s?|faute de|non|ni|isolée?s?"
    r"|n'\w+(?: \w+){0,2} (?:pas|plus)|ne(?: \w+){1,4} (?:pas|plus)|ne|hors"
)


#: Comparators that a date may have, and those that a quantity may have.
OF_DATES = ("avant", "après", "à compter de", "jusqu'à")
OF_QUANTITIES = (
    *("moins de", "plus de", "au moins", "au plus", "avant", "après", "dans les", "jusqu'à"),
    "entre",
)


def comparator_occurs(quote: str, comparator: str, near: Near | None = None) -> bool:
    """Whether a marker of ``comparator`` is in the quotation, for the literal ``near`` if given.

    ``comparator`` is one of the language's words (« moins de », « plus de », « au moins », « au
    plus », « avant », « après », « à compter de », « jusqu'à », « dans les », « exactement »,
    « absence de »).  When ``near`` is in the quotation, the marker must govern it: stand just
    before or after it with no other literal between.  « exactement » is grounded by a literal that
    no comparator governs.  When ``near`` is absent, any marker before some literal counts.
    """
    text = plain(quote).text
    if comparator == "absence de":
        return _ABSENCE.search(text) is not None
    if comparator not in BEFORE and comparator != "exactement":
        return False
    literals = _literals(quote)
    places = _places(quote, near) if near is not None else ()
    kinds = OF_DATES if isinstance(near, datetime.date) else OF_QUANTITIES
    governing = [
        {found for found in _governing(text, place, literals) if near is None or found in kinds}
        for place in places or literals
    ]
    if comparator == "exactement":
        return near is not None and any(not found for found in governing)
    if any(comparator in found for found in governing):
        return True
    return near is None and _anywhere(text, comparator)


def _anywhere(text: str, comparator: str) -> bool:
    """A comparator whose literal is no number: « avant le dépôt », « au moins plusieurs »."""
    if comparator in ("moins de", "plus de", "exactement"):
        return False
    return phrase(BEFORE[comparator]).search(text) is not None


def anchored(quote: str, comparator: str) -> bool:
    """Whether a comparator of dates (avant, après, à compter de, jusqu'à) occurs at all."""
    return comparator in OF_DATES and _anywhere(plain(quote).text, comparator)


def _literals(quote: str) -> list[tuple[int, int]]:
    """The places of every quantity and date; « une » before an ordinary noun is an article."""
    found = [
        (q.start, q.end)
        for q in quantities(quote)
        if q.unit in UNITS.values() or not re.match(r"une?(?!\w)", plain(quote).text[q.start :])
    ]
    return sorted({*found, *((date.start, date.end) for date in dates(quote))})


def _places(quote: str, near: Near) -> tuple[tuple[int, int], ...]:
    if isinstance(near, datetime.date):
        return date_places(quote, near.year, near.month, near.day)
    return quantity_places(quote, *near)


def _governing(text: str, place: tuple[int, int], literals: list[tuple[int, int]]) -> Iterator[str]:
    """The comparators that govern the literal at ``place``."""
    start, end = _range_start(text, place, literals)
    low = max((stop for _, stop in literals if stop <= start), default=0)
    high = min((first for first, _ in literals if first >= end), default=len(text))
    before, after = text[max(low, start - 60) : start], text[end : min(high, end + 60)]
    if _in_range(text, start, end):
        yield "entre"
    for comparator, closing in _CLOSING.items():
        if closing.search(before) or _either(before, comparator):
            yield comparator
    for comparator, opening in _OPENING.items():
        if opening.match(after) and not _own(after, high < end + 25):
            yield comparator


def _range_start(
    text: str, place: tuple[int, int], literals: list[tuple[int, int]]
) -> tuple[int, int]:
    """The start of the range that ends at ``place``: « maximale de trois à cinq ans »."""
    start, end = place
    for first, stop in literals:
        if stop <= start and re.fullmatch(r" (?:à|ou) ", text[stop:start]):
            return first, end
        if first < start < stop:
            return first, end
    return start, end


def _either(before: str, comparator: str) -> bool:
    """« plus ou moins de seize ans » asks both questions."""
    both = re.search(r"(?<!\w)plus ou moins d[e'] ?$", before) is not None
    return both and comparator in ("plus de", "moins de")


def _own(after: str, another: bool) -> bool:
    """Whether « au moins », « au plus » after a literal belongs to the next one."""
    return (
        another
        and re.match(r" au (?:moins|plus|maximum|minimum)(?: \w+'?)?\s*$", after) is not None
    )


def _in_range(text: str, start: int, end: int) -> bool:
    """Whether a literal bounds « 3 mois à 5 ans »: a range, whose ends are nobody's exact value."""
    opens = re.match(rf" à (?:\d|{'|'.join(SIMPLE)})", text[end:]) is not None
    closes = re.search(rf"(?:{'|'.join(set(UNITS))}) à $", text[:start]) is not None
    return (opens or closes) and not re.search(r"(?:de|d') ?$", text[:start])
