"""« et » or « ou » between conditions: what the quotation says of their being joined."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Literal, TypeAlias

from attendu_compiler.model.wording.grounding.plain import phrase, plain

#: ``liste``: the items are listed and nothing says how they are joined.
Answer: TypeAlias = Literal["oui", "non", "liste"]

#: Words that join all the items, or any of them, wherever they stand.
STRONG = {
    "et": phrase(
        r"à la double condition|à (?:la fois|deux conditions|toutes les conditions)|cumulati\w+"
        r"|les (?:\w+ )?(?:deux|trois|quatre) (?:critères|conditions)|tous les critères|outre"
        r"|ainsi qu[e']|de même qu[e']|les (?:autres )?conditions (?:\w+ ){0,12}soient remplies"
        r"|les conditions suivantes|non seulement|d'une part|chacune? de(?:s)?|également"
    ),
    "ou": phrase(
        r"au moins l'une?|l'une? (?:ou l'autre )?des|(?<!ou )soit (?=[^.;]* soit )|l'une? de ces"
        r"|au choix|à défaut|alternativement|à l'une des"
    ),
}

#: The plain words; « ou non » joins nothing.
WEAK = {"et": phrase(r"et|ni"), "ou": phrase(r"ou(?! non(?!\w)(?! salarié))|soit(?=.* soit )")}

_BULLETS = re.compile(r"(?m)^\s*[-–—•]\s|[:;]\s+[-–—•]\s")
_SERIES = re.compile(r":[^:;]+;")


def connective_occurs(
    quote: str, connective: Literal["et", "ou"], *, items: Sequence[str] = ()
) -> Answer:
    """Whether a quotation joins its conditions by ``connective``.

    ``items`` are the names of the conditions joined: when two of them are recognised in the
    quotation (by their rarest words), only the wording between the first and the last counts, so
    that an « et » elsewhere in the sentence grounds nothing.  A list without a word of either kind
    answers ``liste``; a list announced by « l'une des » refuses « et », and conversely.
    """
    other: Literal["et", "ou"] = "ou" if connective == "et" else "et"
    text = plain(quote).text
    region = between(text, items)
    located = region is not None
    inside = text if region is None else text[region[0] : region[1]]
    own, contrary = STRONG[connective].search(text), STRONG[other].search(text)
    weak = WEAK[connective].search(inside)
    if located and weak:
        return "oui"
    if own and not (located and WEAK[other].search(inside) and not contrary):
        return "oui"
    if contrary and (located or not weak or listed(quote)):
        return "non"
    if weak:
        return "oui"
    if located and WEAK[other].search(inside):
        return "non"
    return "liste" if listed(quote) else "non"


def listed(quote: str) -> bool:
    """Whether the quotation is a list: bullets, or a colon and a series of semicolons."""
    return bool(_BULLETS.search(quote) or _SERIES.search(quote))


def between(text: str, items: Sequence[str]) -> tuple[int, int] | None:
    """From the first to the last item recognised in a plain text, or None below two."""
    places = sorted({place for item in items for place in (_place(text, item),) if place})
    if len(places) < 2 or places[0][0] == places[-1][0]:
        return None
    return places[0][1], places[-1][0]


_WORD = re.compile(r"\w+")
#: How many letters a word must have to tell something, and how many of them are looked at.
_LEAST, _STEM = 4, 6
_CONTENT = re.compile(rf"[^\W\d_]{{{_LEAST},}}")
_EMPTY = frozenset(("dans", "pour", "avec", "sans", "cette", "leur", "leurs", "moins", "plus"))


def _place(text: str, item: str) -> tuple[int, int] | None:
    """Where the words of an item stand closest together: its rarest stem, by first letters."""
    stems = [w[:_STEM] for w in _CONTENT.findall(plain(item).text) if w not in _EMPTY]
    words = _words(text)
    hits = [words.get(stem, ()) for stem in stems]
    found = [(len(spots), rank, spots) for rank, spots in enumerate(hits) if spots]
    if not found or len(found) * 2 < len(stems):
        return None
    _, _, spots = min(found)
    others = [start for _, _, more in found for start, _ in more]
    return min(spots, key=lambda spot: sum([abs(spot[0] - place) for place in others]))


@lru_cache(maxsize=64)
def _words(text: str) -> Mapping[str, list[tuple[int, int]]]:
    """Where the words of a plain text stand, by each stem that one may begin with."""
    places: dict[str, list[tuple[int, int]]] = {}
    for word in _WORD.finditer(text):
        for length in range(_LEAST, min(_STEM, word.end() - word.start()) + 1):
            places.setdefault(word[0][:length], []).append(word.span())
    return places
