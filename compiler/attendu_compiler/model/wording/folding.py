"""Folding: the same wording however it was printed, scanned or typed.

Both the official text and the author's quotation are folded, then compared character by character.
Nothing is repaired: what folding drops is layout and markup, never a word.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TypeAlias

from attrs import frozen

from attendu_compiler.model.wording.markup import marks

#: Signs that have one meaning and several shapes.
SHAPES = {
    **dict.fromkeys("’‘ʼ‛′´`", "'"),
    **dict.fromkeys("«»“”„‟‹›″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("º˚", "°"),
    "œ": "oe",
    "æ": "ae",
    "…": "...",
    "ﬁ": "fi",
    "ﬂ": "fl",
}

#: Capital ligatures follow the case of the next letter (Œuvre, ŒUVRE).
CAPITALS = {"Œ": ("Oe", "OE"), "Æ": ("Ae", "AE")}

#: Signs before which French typography puts a space, and typists do not.
SPACED_BEFORE = ";:!?»"


@frozen(kw_only=True)
class Folded:
    """A text once folded, and where each of its characters came from.

    ``offsets[i]`` is the place in the original of the folded character ``i``; the last item is the
    length of the original.  ``ends[i]`` is where that original character ends, so that the span of
    a match never swallows the markup that follows it.
    """

    text: str
    offsets: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original span of the folded stretch ``[start, end)``, which must not be empty."""
        return self.offsets[start], self.ends[end - 1]


#: Folded characters, and the original ``[start, end)`` they stand for: one for one, or all for the
#: whole.
_Piece: TypeAlias = tuple[str, int, int]


#: What folds to one character whatever surrounds it: white space, and the signs of several shapes.
_ONE_FOR_ONE = str.maketrans(
    {
        **dict.fromkeys("\t\n\r\u00a0\u2009\u202f", " "),
        **{sign: shape for sign, shape in SHAPES.items() if len(shape) == 1},
    }
)

#: A run that folding then leaves as it is (a combining accent may follow the last): words, and the
#: signs that carry no space before them.
_WORD = r"[a-zA-Z0-9,.()/'°À-ÅÇ-ÖØ-åç-öø-ÿ-][a-zA-Z0-9,.()/'°;:!?À-ÅÇ-ÖØ-åç-öø-ÿ-]*"
_PLAIN = re.compile(rf"{_WORD}(?: {_WORD})*(?![\u0300-\u036f\u1dc0-\u1dff\u20d0-\u20ff])")


def fold(text: str, *, joins: Sequence[tuple[int, int]] = ()) -> Folded:
    """Fold ``text``.

    ``joins`` are spans of the original that a page break put inside a sentence.  Each becomes one
    space, or nothing where a word was broken by a hyphen: the hyphen that begins the span, or just
    precedes it between two letters, goes too (« regroupe-» « ment » is « regroupement »).

    Dropped: emphasis, headings, tags, link targets, escapes, footnote marks, bullets and isolated
    dashes.  Made alike: white space, apostrophes, quotation marks, dashes, ``œ`` and ``oe``, the
    degree sign and a raised ``o`` (``1<sup>o</sup>``, ``1º``, ``1°``).  Case is kept.
    """
    return _fold(text, tuple(sorted(joins)))


@lru_cache(maxsize=1024)
def _fold(text: str, joins: tuple[tuple[int, int], ...]) -> Folded:
    shaped = text.translate(_ONE_FOR_ONE)
    if not joins and _PLAIN.fullmatch(shaped) and not marks(text):
        # Most quotations are one such run.
        size = len(text)
        return Folded(text=shaped, offsets=tuple(range(size + 1)), ends=(*range(1, size + 1), size))
    letters: list[str] = []
    offsets: list[int] = []
    ends: list[int] = []
    gap: tuple[int, int] | None = None
    for piece, start, end in _pieces(text, shaped, joins):
        if piece == " ":
            gap = (gap[0] if gap else start, end)
            continue
        if gap and letters and not _tight(letters, text[start]):
            letters.append(" ")
            offsets.append(gap[0])
            ends.append(gap[1])
        gap = None
        letters.extend(piece)
        if len(piece) == end - start:
            offsets.extend(range(start, end))
            ends.extend(range(start + 1, end + 1))
        else:
            offsets.extend([start] * len(piece))
            ends.extend([end] * len(piece))
    return Folded(text="".join(letters), offsets=(*offsets, len(text)), ends=(*ends, len(text)))


def _tight(letters: list[str], sign: str) -> bool:
    """Whether the space before a sign is only typography (inside « », before « : »)."""
    return sign in SPACED_BEFORE or (letters[-1] == '"' and _opens(letters))


def _opens(letters: list[str]) -> bool:
    """Whether the quotation mark just written opens: nothing or a space or a bracket before it."""
    return len(letters) == 1 or letters[-2] in " (['"


def _pieces(text: str, shaped: str, joins: Sequence[tuple[int, int]]) -> Iterator[_Piece]:
    """The pieces of a text, ``shaped`` being the same once what folds one for one has been."""
    dropped = {start: (end, kind) for start, end, kind in marks(text)}
    joined = dict(_join_spans(text, joins))
    position, size = 0, len(text)
    stops = iter(sorted({*dropped, *joined, size}))
    stop = next(stops)
    while position < size:
        if position in joined:
            end = joined[position]
            if not _broken_word(text, position, end):
                yield " ", position, end
            position = end
            continue
        if position in dropped:
            end, kind = dropped[position]
            if kind == "break":
                yield " ", position, end
            elif kind == "degree":
                yield "°", position, end
            position = end
            continue
        while stop <= position:
            stop = next(stops)
        plain = _PLAIN.match(shaped, position, stop)
        if plain:
            yield plain.group(), position, plain.end()
            position = plain.end()
            continue
        end = position + 1
        while end < size and unicodedata.combining(text[end]):
            end += 1
        cluster = text[position:end]
        if cluster.isspace():
            yield " ", position, end
        elif unicodedata.category(cluster[0]) != "Cf":
            shape = _shape(unicodedata.normalize("NFC", cluster), text[end : end + 1])
            yield shape, position, end
        position = end


def _shape(cluster: str, following: str) -> str:
    if cluster in CAPITALS:
        return CAPITALS[cluster][following.isupper()]
    return SHAPES.get(cluster, cluster)


def _join_spans(text: str, joins: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The joins, widened over the hyphen of a broken word that just precedes them."""
    for start, end in joins:
        if _broken_word(text, start - 1, end):
            yield start - 1, end
        else:
            yield start, end


def _broken_word(text: str, start: int, end: int) -> bool:
    """Whether ``[start, end)`` begins with the hyphen of a word that goes on at ``end``."""
    return (
        0 < start < end
        and re.match(r"[-‐\u00ad]", text[start]) is not None
        and text[start - 1].isalpha()
        and text[end : end + 1].islower()
    )
