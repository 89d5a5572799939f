"""Coverage: every printed character of the official text is quoted, set aside, or markup."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from attrs import frozen

from attendu_compiler.model.wording.markup import blank_lines, marks, ornaments

Span: TypeAlias = tuple[int, int]

#: Signs that a covered passage carries along when nothing but blanks stands between.
PUNCTUATION = frozenset(".,;:!?…'\"’‘“”«»()[]/-–—")

_UNCOVERED, _QUOTED, _SET_ASIDE, _MARKUP, _BLANK = range(5)

#: What is left uncovered between two covered passages, from the one before or from the one after.
_COVERED, _OTHER = (rb"[%s%c%c]" % (no, _QUOTED, _SET_ASIDE) for no in (b"", b"^"))
_UNTOLD, _BETWEEN = rb"%c" % _UNCOVERED, rb"[%c%c]*" % (_MARKUP, _BLANK)
_AFTER = re.compile(b"(?<=" + _COVERED + b")" + _BETWEEN + _UNTOLD + _OTHER + b"*")
_BEFORE = re.compile(_OTHER + b"*" + _UNTOLD + _BETWEEN + b"(?=" + _COVERED + b")")


@frozen
class Uncovered:
    """A stretch that no statement answers for, in original offsets."""

    start: int
    end: int
    text: str


@frozen(kw_only=True)
class Coverage:
    """Non-blank code points of a text, each counted once.

    ``characters`` is ``quoted + set_aside + markup`` and those of ``uncovered``; ``by_kind`` and
    ``by_reason`` are sorted pairs of a name and a count.
    """

    characters: int
    quoted: int
    set_aside: int
    markup: int
    by_kind: tuple[tuple[str, int], ...]
    by_reason: tuple[tuple[str, int], ...]
    uncovered: tuple[Uncovered, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing is left uncovered."""
        return not self.uncovered


def measure(
    text: str,
    quoted: Iterable[tuple[int, int, str]],
    set_aside: Iterable[tuple[int, int, str]],
    *,
    marked: Sequence[Span] = (),
) -> Coverage:
    """Count ``text`` from quotations ``(start, end, kind)`` and set-asides (with their reason).

    Markup is markup wherever it stands; then a normative quotation wins over a set-aside, and of
    two quotations the one that begins first (the longer, then the kind first in the alphabet): the
    order in which statements are written never matters.  ``marked`` adds spans that count as
    markup (what a declared join covers: a page number, a running head).
    """
    first = {sign: _BLANK if _is_blank(sign) else _UNCOVERED for sign in set(text)}
    state = bytearray(map(first.__getitem__, text))
    for start, end in _markup(text, marked):
        _paint(state, start, end, _MARKUP)
    kinds = _tally(state, quoted, _QUOTED)
    reasons = _tally(state, set_aside, _SET_ASIDE)
    _punctuate(text, state)
    counts = {colour: state.count(colour) for colour in (_BLANK, _QUOTED, _SET_ASIDE, _MARKUP)}
    return Coverage(
        characters=len(text) - counts[_BLANK],
        quoted=counts[_QUOTED],
        set_aside=counts[_SET_ASIDE],
        markup=counts[_MARKUP],
        by_kind=tuple(sorted(kinds.items())),
        by_reason=tuple(sorted(reasons.items())),
        uncovered=tuple(_stretches(text, state)),
    )


def _is_blank(sign: str) -> bool:
    return sign.isspace() or sign in "\u200b\u200c\u200d\u2060\ufeff\u00ad"


def _markup(text: str, marked: Sequence[Span]) -> Iterator[Span]:
    for start, end, kind in marks(text):
        if kind != "degree":
            yield start, end
    yield from ornaments(text)
    yield from marked


def _paint(state: bytearray, start: int, end: int, colour: int) -> int:
    """Give ``colour`` to what is still uncovered in ``[start, end)``; how many points it took."""
    before = state.count(_UNCOVERED, start, end)
    state[start:end] = state[start:end].replace(bytes((_UNCOVERED,)), bytes((colour,)))
    return before


def _tally(state: bytearray, spans: Iterable[tuple[int, int, str]], colour: int) -> Counter[str]:
    taken: Counter[str] = Counter()
    for start, end, name in sorted(spans, key=lambda span: (span[0], -span[1], span[2])):
        taken[name] += _paint(state, max(0, start), min(end, len(state)), colour)
    return taken


def _punctuate(text: str, state: bytearray) -> None:
    """Count as markup the punctuation that touches a covered passage, blanks aside."""
    for touching, find in ((_AFTER, state.find), (_BEFORE, state.rfind)):
        for stretch in touching.finditer(bytes(state)):
            start, end = stretch.span()
            place = find(_UNCOVERED, start, end)
            while place >= 0 and text[place] in PUNCTUATION:
                state[place] = _MARKUP
                place = find(_UNCOVERED, start, end)


def _stretches(text: str, state: bytearray) -> Iterator[Uncovered]:
    """The uncovered points, gathered across blanks and markup, a paragraph at a time."""
    if _UNCOVERED not in state:
        return
    breaks = {place for start, end in blank_lines(text) for place in (start, end)}
    open_points = (
        place for place in range(len(text)) if state[place] == _UNCOVERED or place in breaks
    )
    start = end = -1
    for place in open_points:
        covered = start >= 0 and any(colour in (_QUOTED, _SET_ASIDE) for colour in state[end:place])
        if start >= 0 and (covered or place in breaks):
            yield Uncovered(start, end, text[start:end])
            start = -1
        if state[place] == _UNCOVERED:
            start = place if start < 0 else start
            end = place + 1
    if start >= 0:
        yield Uncovered(start, end, text[start:end])
