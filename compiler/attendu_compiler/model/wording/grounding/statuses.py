"""Statuses: whether a quotation says « devra », « pourra », « ne saurait », « de plein droit »…"""

import re
from collections.abc import Iterator
from functools import lru_cache

from attendu_compiler.model.wording.grounding.lexicon import (
    counsel,
    duty,
    entitlement,
    exclusion,
    faculty,
    formality,
    state,
    value,
)
from attendu_compiler.model.wording.grounding.marker import Marker, statuses_at
from attendu_compiler.model.wording.grounding.numbers import quantities
from attendu_compiler.model.wording.grounding.plain import clause_before, phrase, plain

#: Every marker of the lexicon.
LEXICON: tuple[Marker, ...] = (
    *faculty.MARKERS,
    *duty.MARKERS,
    *counsel.MARKERS,
    *exclusion.MARKERS,
    *formality.MARKERS,
    *entitlement.MARKERS,
    *state.MARKERS,
    *value.MARKERS,
)

#: The words at which a marker may begin: few do, and one pattern finds them faster than a hundred.
_BEGINS = re.compile(
    r"(?<!\w)(?=" + "|".join(re.sub(r"\(\?P<\w+>", "(?:", one.words) for one in LEXICON) + ")"
)

_NEGATIVE_ORDER = re.compile(duty.NEGATIVE_ORDER)
_CONDITIONAL = re.compile(r"pourrai|pourriez")
_RELATIVE = phrase(r"qui|que|dont|où|\w*quel(?:le)?s?|qu'(?=\w)")

#: The cells of an official table.
CELLS = {"oui": "possible", "non": "exclu"}
_CELL = re.compile(
    r"(?:^|[\t\n|])\s*(?P<cell>oui|non)(?=\s*(?:$|[\t\n|])|\s+sauf\b)", re.IGNORECASE
)


@lru_cache(maxsize=1024)
def plain_markers(quote: str) -> tuple[tuple[str, int, int], ...]:
    """The status markers of a quotation, ``(status, start, end)`` in its plain text, in order."""
    text = plain(quote).text
    found: set[tuple[str, int, int]] = set()
    for marker, hit in _hits(text):
        for status in _given(text, hit, marker):
            found.add((status, hit.start(), hit.end()))
    return tuple(sorted(found, key=lambda item: (item[1], item[2], item[0])))


def _hits(text: str) -> Iterator[tuple[Marker, re.Match[str]]]:
    """What each marker matches in a plain text, from left to right, no match within another."""
    places = [place.start() for place in _BEGINS.finditer(text)]
    for marker in LEXICON if places else ():
        end = 0
        for place in places:
            hit = marker.pattern.match(text, place) if place >= end else None
            if hit is not None:
                end = hit.end()
                yield marker, hit


def _given(text: str, hit: re.Match[str], marker: Marker) -> tuple[str, ...]:
    if _CONDITIONAL.match(hit.group()) and _RELATIVE.search(clause_before(text, hit.start())):
        return ()
    given = statuses_at(text, hit, marker)
    if "obligatoire" in given and _NEGATIVE_ORDER.match(text, hit.end()):
        return ("exclu",)
    return given


def status_markers(quote: str) -> set[tuple[str, int, int]]:
    """The statuses that a quotation marks, each with the original span of its words."""
    reading = plain(quote)
    found = {(status, *reading.span(start, end)) for status, start, end in plain_markers(quote)}
    for cell in _CELL.finditer(quote):
        found.add((CELLS[cell.group("cell").lower()], cell.start("cell"), cell.end("cell")))
    return found


def status_occurs(quote: str, status: str) -> bool:
    """Whether the quotation holds a marker of ``status`` (a code of design § 5.1).

    « ne pourra plus » marks ``exclu``, never ``possible``; « devrait » never ``obligatoire``.
    A value is also marked by any quantity.  Silence, and what another text governs, have no
    marker: False.
    """
    if status == "valeur" and quantities(quote):
        return True
    return any(found == status for found, _, _ in status_markers(quote))


_FLAGS = {
    "exceptional": phrase(r"à titre exceptionnel|exceptionnellement"),
    "principle": phrase(r"en principe|par principe|en règle générale|généralement"),
}


def flag_occurs(quote: str, flag: str) -> bool:
    """Whether a flag is said: `exceptional` (à titre exceptionnel), `principle` (en principe)."""
    pattern = _FLAGS.get(flag)
    return pattern is not None and pattern.search(plain(quote).text) is not None
