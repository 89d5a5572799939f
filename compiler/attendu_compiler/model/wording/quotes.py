"""Quotations: whether the author's words are in the official text, and what « […] » leaves out."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from attrs import frozen

from attendu_compiler.model.wording.folding import Folded, fold

Span: TypeAlias = tuple[int, int]

#: One finding: the original span of each segment, in order.
Match: TypeAlias = tuple[Span, ...]

#: What « […] » may never leave out: negations, exceptions, conjunctions.
NEVER_SKIPPED = (
    r"ne|pas|plus|jamais|aucune?s?|ni|non|sans",
    r"sauf|sous (?:la |les )?réserves?|toutefois|à (?:la |les |cette )?(?:double )?conditions?",
    r"à l'exception|à l'exclusion|cependant|néanmoins|hormis|excepté|à moins|mais",
    r"par dérogation|à défaut|seule?s?|seulement|uniquement",
    r"ou|et|si|s'ils?|lorsque|dès lors",
)

_NEVER = re.compile(rf"(?<!\w)(?:(?:{'|'.join(NEVER_SKIPPED)})(?!\w)|n'(?=\w)|lorsqu')")

_WORD = re.compile(r"\w+(?:['-]\w+)*|[^\w\s]")

#: Words of the quotation and of the window that a comparison may look at.
LONGEST = 400

#: Below this likeness nothing useful can be shown.
LEAST = 0.3


def find(
    folded: Folded,
    segments: Sequence[str],
    within: Span | None = None,
    *,
    paragraphs: Sequence[Span] = (),
) -> list[Match]:
    """Every place where the segments of a quotation stand, in order, as original spans.

    ``within`` is the original span of the place cited.  Several segments (separated by « […] »)
    must stand inside one of ``paragraphs``.  A segment begins and ends at word boundaries, so that
    « possible » is not found in « impossible ».  An empty quotation is nowhere.
    """
    wanted = [fold(segment).text for segment in segments]
    if not wanted or not all(wanted):
        return []
    low, high = _window(folded, within)
    if len(wanted) == 1:
        return [(folded.span(*hit),) for hit in _occurrences(folded.text, wanted[0], low, high)]
    bounds = [_window(folded, span) for span in paragraphs] or [(low, high)]
    found: dict[tuple[Span, ...], Match] = {}
    for start, end in bounds:
        for hits in _chains(folded.text, wanted, max(low, start), min(high, end)):
            found[hits[1:]] = tuple(folded.span(*hit) for hit in hits)
    return sorted(found.values())


def _chains(text: str, wanted: Sequence[str], low: int, high: int) -> list[tuple[Span, ...]]:
    """For each place of the first segment, the nearest places of the others after it."""
    chains: list[tuple[Span, ...]] = []
    for first in _occurrences(text, wanted[0], low, high):
        chain = [first]
        for segment in wanted[1:]:
            after = next(iter(_occurrences(text, segment, chain[-1][1], high, most=1)), None)
            if after is None:
                break
            chain.append(after)
        if len(chain) == len(wanted):
            chains.append(tuple(chain))
    return chains


def _occurrences(
    text: str, wanted: str, low: int, high: int, *, most: int = 1000
) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    place = text.find(wanted, low, high)
    while place >= 0 and len(found) < most:
        end = place + len(wanted)
        if _whole(text, place, end):
            found.append((place, end))
        place = text.find(wanted, place + 1, high)
    return found


def _whole(text: str, start: int, end: int) -> bool:
    """Whether a stretch begins and ends at word boundaries."""
    cut_before = start > 0 and text[start].isalnum() and text[start - 1].isalnum()
    cut_after = end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
    return not cut_before and not cut_after


def _window(folded: Folded, within: Span | None) -> Span:
    if within is None:
        return 0, len(folded.text)
    low = bisect_right(folded.offsets, within[0] - 1)
    high = bisect_right(folded.ends, within[1], 0, len(folded.text))
    return low, max(low, high)


def skipped(folded: Folded, match: Match) -> tuple[str, ...]:
    """The folded text that each « […] » of a match leaves out."""
    left_out: list[str] = []
    for (_, end), (start, _) in pairwise(match):
        low, high = _window(folded, (end, start))
        left_out.append(folded.text[low:high].strip())
    return tuple(left_out)


def forbidden_skip(left_out: str) -> str | None:
    """The first negation, exception or conjunction of a skipped text, as it is written there."""
    text = fold(left_out).text
    first = _NEVER.search(text.lower())
    return None if first is None else text[first.start() : first.end()]


_CUT_BEFORE = re.compile(
    r"(?:(?<!\w)(?:ne|ni|non|sans)|(?<!\w)n')(?: (?:le|la|les|leur|lui|vous|nous|se|y|en))*\s?$"
)
_CUT_AFTER = re.compile(r"\s?(?:pas|plus|jamais|aucune?|point)(?!\w)")


#: « ne » inside a quotation, and what answers it.
_NE = re.compile(r"(?<!\w)(?:ne(?!\w)|n')")
_ANSWER = re.compile(r"(?<!\w)(?:pas|plus|jamais|que|aucune?)(?!\w)")


@lru_cache(maxsize=8)
def _lowered(text: str) -> str:
    return text.lower()


def clipped(folded: Folded, span: Span) -> str | None:
    """The negation that a quotation cuts off at its edge (« ne » before it, « pas » after it).

    « pourra être délivrée » quoted out of « ne pourra être délivrée » is a distortion.
    """
    low, high = _window(folded, span)
    text = _lowered(folded.text)
    before = _CUT_BEFORE.search(text[max(0, low - 40) : low])
    if before:
        return before.group().strip()
    after = _CUT_AFTER.match(text[high : high + 20])
    if after is None:
        return None
    quoted = text[low:high]
    inside = _NE.search(quoted)
    if inside and not _ANSWER.search(quoted[inside.end() :]):
        return after.group().strip()
    return None


@frozen(kw_only=True)
class Near:
    """The official passage nearest to a quotation that was not found.

    ``start`` and ``end`` are original offsets; ``differences`` pairs the official words with the
    author's (either may be empty); ``likeness`` runs from 0 to 1.
    """

    start: int
    end: int
    differences: tuple[tuple[str, str], ...]
    likeness: float


@lru_cache(maxsize=8)
def _words(text: str) -> tuple[tuple[Span, ...], tuple[str, ...], dict[str, tuple[int, ...]]]:
    hits = list(_WORD.finditer(text))
    words = tuple(hit.group().lower() for hit in hits)
    places: dict[str, list[int]] = {}
    for rank, word in enumerate(words):
        places.setdefault(word, []).append(rank)
    return (
        tuple(hit.span() for hit in hits),
        words,
        {word: tuple(ranks) for word, ranks in places.items()},
    )


def nearest(folded: Folded, quote: str, within: Span | None = None) -> Near | None:
    """The passage most like ``quote``, or None when nothing is like it.

    Words vote for the alignment they would have (rare words first), then one window is compared
    word by word: linear in the text, and the comparison is bounded by ``LONGEST`` words.
    """
    spans, words, places = _words(folded.text)
    wanted = [hit.group() for hit in _WORD.finditer(fold(quote).text)][:LONGEST]
    keys = [word.lower() for word in wanted]
    low, high = _window(folded, within)
    place = _alignment(keys, places, lambda rank: low <= spans[rank][0] < high)
    if place is None:
        return None
    slack = 8 + len(keys) // 4
    first, last = max(0, place - slack), min(len(words), place + len(keys) + slack)
    begin, stop = _best_window(words[first:last], keys)
    start, end = first + begin, first + stop
    official = words[start:end]
    matcher = SequenceMatcher(None, official, keys, autojunk=False)
    differences = tuple(
        (
            folded.text[spans[start + a][0] : spans[start + b - 1][1]] if b > a else "",
            " ".join(wanted[c:d]),
        )
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
    )
    if end == start or matcher.ratio() < LEAST:
        return None
    origin = folded.span(spans[start][0], spans[end - 1][1])
    return Near(
        start=origin[0],
        end=origin[1],
        differences=differences,
        likeness=round(matcher.ratio(), 3),
    )


def _best_window(words: Sequence[str], keys: Sequence[str]) -> tuple[int, int]:
    """The stretch of ``words`` with the fewest words to change, add or drop to give ``keys``."""
    # cost[j], origin[j]: the best stretch that ends before word j, and where it begins.
    cost = [0] * (len(words) + 1)
    origin = list(range(len(words) + 1))
    for i, key in enumerate(keys, 1):
        above, began = cost, origin
        cost, origin = [i], [0]
        for j, word in enumerate(words, 1):
            change = (above[j - 1] + (word != key), began[j - 1])
            drop = (above[j] + 1, began[j])
            add = (cost[j - 1] + 1, origin[j - 1])
            best = min(change, drop, add, key=lambda pair: pair[0])
            cost.append(best[0])
            origin.append(best[1])
    # At equal cost the longer stretch: words changed tell more than words left out.
    end = min(range(len(cost)), key=lambda j: (cost[j], -j))
    return origin[end], end


def _alignment(
    keys: Sequence[str], places: dict[str, tuple[int, ...]], inside: Callable[[int], bool]
) -> int | None:
    """The rank at which the quotation would begin if most of its words were in place."""
    votes: Counter[int] = Counter()
    width = max(4, len(keys) // 8)
    rare = sorted(
        (rank for rank, key in enumerate(keys) if key in places), key=lambda r: len(places[keys[r]])
    )
    budget = 20_000
    for rank in rare:
        ranks = places[keys[rank]]
        if votes and len(ranks) > budget:
            break
        budget -= len(ranks)
        for place in ranks:
            if inside(place):
                votes[max(0, place - rank) // width] += max(1, 1000 // len(ranks))
    if not votes:
        return None
    best = max(votes, key=lambda slot: (votes[slot] + votes[slot + 1], -slot))
    return best * width
