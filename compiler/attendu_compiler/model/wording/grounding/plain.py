"""The reading of a quotation that every lexicon shares: folded, in lower case, clause by clause."""

import re
from functools import lru_cache

from attrs import frozen

from attendu_compiler.model.wording.folding import Folded, fold


@frozen
class Found:
    """A marker found in a quotation: its words as written and its original span."""

    words: str
    start: int
    end: int


@lru_cache(maxsize=1024)
def plain(quote: str) -> Folded:
    """``quote`` folded and in lower case, character for character.

    A capital « A » alone is « à »: these acts do not accent capitals (« A compter du »).
    """
    folded = fold(quote)
    accented = re.sub(r"(?<![\w.])A(?= \w)", "à", folded.text)
    lowered = accented.lower()
    if len(lowered) != len(accented):
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in accented)
    return Folded(text=lowered, offsets=folded.offsets, ends=folded.ends)


def found(quote: str, start: int, end: int) -> Found:
    """The marker at ``[start, end)`` of the plain reading of ``quote``."""
    first, last = plain(quote).span(start, end)
    return Found(quote[first:last], first, last)


def phrase(words: str) -> re.Pattern[str]:
    """A pattern for whole words; ``words`` is a regular expression on plain text.

    An elided ending (« d' », « qu' ») may touch the next word.
    """
    return re.compile(rf"(?<!\w)(?:{words})(?:(?<=')|(?!\w))")


_EDGE = re.compile(r"[,.;:()\"](?=\s|$)|\s[(\"]|\"")
_SUBORDINATE = phrase(
    r"lorsque|lorsqu'\w+|si|s'ils?|s'(?=\w)|quand|au cas où|alors (?:même )?qu[e']|parce qu[e']"
    r"|dans l'hypothèse où|dans (?:le|les) cas où|dès lors qu[e']|où|tandis qu[e']|sinon"
    r"|à chaque fois que|chaque fois que"
)


def clause_before(text: str, place: int) -> str:
    """What stands before ``place`` since the last punctuation."""
    edges = [edge.end() for edge in _EDGE.finditer(text, max(0, place - 300), place)]
    return text[edges[-1] if edges else max(0, place - 300) : place]


def subordinate(text: str, place: int) -> bool:
    """Whether ``place`` stands in the clause of a « si », « lorsque », « dès lors que »…

    A verb there states a condition, it does not give the outcome.
    """
    return _SUBORDINATE.search(clause_before(text, place)) is not None
