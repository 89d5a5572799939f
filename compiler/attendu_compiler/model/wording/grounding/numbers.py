"""Numbers and quantities in digits or in words: « cinq ans », « 2 200 », « dix-huitième »."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from attrs import frozen

from attendu_compiler.model.wording.grounding.plain import phrase, plain

#: The words of the numbers below twenty, and of the tens, in their spoken values.
_WORDS = (
    *("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
    *("onze", "douze", "treize", "quatorze", "quinze", "seize"),
)
SIMPLE = {word: value for value, word in enumerate(_WORDS)} | {"une": 1, "vingt": 20, "vingts": 20}
SIMPLE |= {"trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70}
SIMPLE |= {"huitante": 80, "octante": 80, "nonante": 90}

#: Fractions by their nouns; « tiers » and « quart » only before what they are a part of.
PARTS = {"moitié": 2, "demi": 2, "demie": 2, "tiers": 3, "quart": 4, "quarts": 4}
PARTS |= {"cinquième": 5, "cinquièmes": 5, "dixième": 10, "dixièmes": 10}

UNITS = {
    **dict.fromkeys(("an", "ans", "année", "années"), "an"),
    "mois": "mois",
    **dict.fromkeys(("semaine", "semaines"), "semaine"),
    **dict.fromkeys(("jour", "jours"), "jour"),
    **dict.fromkeys(("heure", "heures", "h"), "heure"),
    **dict.fromkeys(("minute", "minutes"), "minute"),
    **dict.fromkeys(("%", "pourcent"), "%"),
}

MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août"),
    *("septembre", "octobre", "novembre", "décembre"),
)


@frozen
class Quantity:
    """A number with its unit (singular, empty when none), and its place in the plain text."""

    number: Fraction
    unit: str
    start: int
    end: int


def number_of(words: str) -> int | None:
    """The whole number below ten thousand that ``words`` spell, or None: « quatre-vingt-dix »."""
    tokens = [token for token in re.split(r"[\s-]+", words.lower().strip()) if token != "et"]
    if not tokens:
        return None
    if len(tokens) == 1 and tokens[0].isdigit():
        return int(tokens[0])
    total, current = 0, 0
    for token in tokens:
        if token == "mille":
            total, current = total + max(current, 1) * 1000, 0
        elif token in ("cent", "cents"):
            current = max(current, 1) * 100
        elif token in ("vingt", "vingts") and current % 100 == 4:
            current += 76
        elif token in SIMPLE:
            value, below = SIMPLE[token], current % 100
            if below and not _adds(below, value):
                return None
            current += value
        else:
            return None
    return total + current


def _adds(below: int, value: int) -> bool:
    """Whether the word for ``value`` may follow what makes ``below`` (« dix-sept »)."""
    if below == 10 or below in (70, 90):
        return 7 <= value <= 9
    return below >= 20 and below % 10 == 0 and (value < 10 or (below in (60, 80) and value <= 16))


_ORDINALS = {"premier": 1, "première": 1, "second": 2, "seconde": 2}
_ORDINALS |= {"premiers": 1, "premières": 1}


def rank_of(words: str) -> int | None:
    """The rank that ``words`` spell, or None: « dix-huitième », « 18e », « 5ème », « premier »."""
    word = words.lower().strip()
    if word in _ORDINALS:
        return _ORDINALS[word]
    digits = re.fullmatch(r"(\d+)(?:er|ère|re|e|ème|nd|nde)s?", word)
    if digits:
        return int(digits.group(1))
    stem = re.fullmatch(r"(.+?)i?èmes?", word)
    if not stem:
        return None
    root = stem.group(1)
    candidates = (root, f"{root}e", re.sub(r"cinqu$", "cinq", root), re.sub(r"neuv$", "neuf", root))
    return next((n for n in map(number_of, candidates) if n is not None), None)


_NUMBER_WORD = "|".join(sorted([*SIMPLE, "cents?", "mille"], key=len, reverse=True))
_SPELLED = rf"(?:{_NUMBER_WORD})(?:(?:[ -]et[ -]|[ -])(?:{_NUMBER_WORD}))*"
_DIGITS = r"\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:,\d+)?"
_NUMBER = re.compile(
    rf"(?<![\w.,/°-])(?<!n°)(?<!n° )(?:(?P<d>{_DIGITS})|(?P<w>{_SPELLED}))(?![\w°/-])"
)

_BETWEEN = re.compile(
    r"(?: (?:premi(?:er|ère)s?|derni(?:er|ère)s?|prochaine?s|autres|seule?s?|grands?))?[ -]"
)
_UNIT = re.compile(rf"(?:{'|'.join(sorted(UNITS, key=len, reverse=True))})(?!\w)")
_NOUN = re.compile(r"[^\W\d_]+")
_RANGE = re.compile(r" (?:à|ou|et|-) $")
_ANNIVERSARY = phrase(r"([\w-]+) anniversaire")
_ONE = phrase(
    r"(?:dans|de|pendant|durant) l'(année)(?= qui| suivant)|dans l'(année)|dans le (mois)"
)
_PART = re.compile(
    rf"(?<!\w)(?P<many>au|aux|le|la|un|une|du|les|{_SPELLED}|les {_SPELLED}|aux {_SPELLED}) "
    r"(?P<part>moitié|tiers|quarts?|cinquièmes?|dixièmes?)(?= d[eu]s?\b| d')"
)
_DEMI = phrase(
    r"demi-?e?[ -](heure|journée|an|mois|traitement)|(?P<q>an|année|heure|mois) et demie?"
)


@lru_cache(maxsize=512)
def quantities(quote: str) -> tuple[Quantity, ...]:
    """Every quantity of a quotation, in order of place; a range gives its unit to both ends.

    « 2 à 7 ans » is 2 ans and 7 ans; « dix-huitième anniversaire » is 18 ans; « l'année qui suit »
    is 1 an; a number followed by any other noun has that noun, singular, as its unit.
    """
    text = plain(quote).text
    found = [*_counted(text), *_anniversaries(text), *_single(text), *_parts(text)]
    return tuple(sorted(found, key=lambda q: (q.start, q.end)))


def written_quantities(quote: str) -> tuple[str, ...]:
    """The quantities as the quotation writes them: « cinq ans », but not « une carte »."""
    text = plain(quote).text
    measures = set(UNITS.values())
    return tuple(
        text[q.start : q.end]
        for q in quantities(quote)
        if q.unit in measures or not text[q.start : q.end].startswith(("un ", "une "))
    )


def _counted(text: str) -> Iterator[Quantity]:
    hits = list(_NUMBER.finditer(text))
    units = [_unit_after(text, hit.end()) for hit in hits]
    for rank in reversed(range(len(hits) - 1)):
        between = text[hits[rank].end() : hits[rank + 1].start()]
        if not units[rank][0] and _RANGE.fullmatch(between):
            units[rank] = units[rank + 1]
    for hit, (unit, end) in zip(hits, units, strict=True):
        value = _value(hit)
        if value is not None and unit not in MONTHS and not _is_label(text, hit.start()):
            yield Quantity(value, unit, hit.start(), max(end, hit.end()))


def _value(hit: re.Match[str]) -> Fraction | None:
    if hit.group("d"):
        return Fraction(hit.group("d").replace(" ", "").replace(",", "."))
    number = number_of(hit.group("w"))
    return None if number is None else Fraction(number)


def _unit_after(text: str, place: int) -> tuple[str, int]:
    if text[place : place + 1] == "%":
        return "%", place + 1
    between = _BETWEEN.match(text, place)
    if not between:
        return "", place
    unit = _UNIT.match(text, between.end())
    if unit:
        half = re.match(r" et demie?(?!\w)", text[unit.end() :])
        return ("", place) if half else (UNITS[unit.group()], unit.end())
    noun = _NOUN.match(text, between.end())
    if noun and noun.group() not in ("à", "ou", "et", "au", "de", "des", "du", "le", "la", "les"):
        return singular(noun.group()), noun.end()
    return "", place


_LABELLED = re.compile(rf"(?:{'|'.join(MONTHS)}|articles?|art\.|§|n°|annexe|page|p\.) ?$")


def _is_label(text: str, place: int) -> bool:
    """Whether a number is a year after its month, or the number of an article or a page."""
    return _LABELLED.search(text[max(0, place - 12) : place]) is not None


def _anniversaries(text: str) -> Iterator[Quantity]:
    for hit in _ANNIVERSARY.finditer(text):
        rank = rank_of(hit.group(1))
        if rank is not None:
            yield Quantity(Fraction(rank), "an", hit.start(), hit.end())


def _single(text: str) -> Iterator[Quantity]:
    for hit in _ONE.finditer(text):
        group = hit.lastindex or 1
        yield Quantity(Fraction(1), UNITS[hit.group(group)], hit.start(group), hit.end(group))


def _parts(text: str) -> Iterator[Quantity]:
    for hit in _PART.finditer(text):
        many = number_of(re.sub(r"^(?:les|aux) ", "", hit.group("many"))) or 1
        yield Quantity(Fraction(many, PARTS[hit.group("part")]), "", *hit.span())
    for hit in _DEMI.finditer(text):
        if hit.group("q") is None:
            yield Quantity(Fraction(1, 2), UNITS.get(hit.group(1), hit.group(1)), *hit.span())
    for hit in re.finditer(rf"(?<!\w)(\d+|{_SPELLED}) ({_UNIT.pattern}) et demie?(?!\w)", text):
        whole = number_of(hit.group(1))
        if whole is not None:
            yield Quantity(whole + Fraction(1, 2), UNITS[hit.group(2)], *hit.span())


def singular(noun: str) -> str:
    """A noun without its plural mark; units under their one name (« années » is « an »)."""
    word = noun.lower()
    if word in UNITS:
        return UNITS[word]
    return word[:-1] if len(word) > 3 and word[-1] in "sx" else word


def quantity_places(quote: str, number: Fraction, unit: str) -> tuple[tuple[int, int], ...]:
    """Where a quantity stands in the plain text of ``quote``.

    Without a unit, any number written so counts, « un » and « une » excepted: they are articles.
    """
    wanted = singular(unit.strip()) if unit.strip() else ""
    return tuple(
        (q.start, q.end)
        for q in quantities(quote)
        if q.number == number and (q.unit == wanted or (not wanted and not _is_article(quote, q)))
    )


def _is_article(quote: str, q: Quantity) -> bool:
    return q.number == 1 and re.match(r"une?(?!\w)", plain(quote).text[q.start :]) is not None


def quantity_occurs(quote: str, number: Fraction, unit: str) -> bool:
    """Whether ``number`` ``unit`` is in the quotation, in digits or in words.

    « 15 ans » does not ground « 5 ans », nor « un an » « 12 mois »: the author keeps the unit.
    """
    return bool(quantity_places(quote, number, unit))
