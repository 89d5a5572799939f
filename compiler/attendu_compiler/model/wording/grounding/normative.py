"""Normative wording: what a sentence set aside should not contain, and how many verbs decide."""

from typing import Literal, TypeAlias

from attrs import frozen

from attendu_compiler.model.wording.grounding.exceptions import exception_markers
from attendu_compiler.model.wording.grounding.plain import found, phrase, plain
from attendu_compiler.model.wording.grounding.statuses import plain_markers

#: What a marker does.
Force: TypeAlias = Literal[
    "oblige", "conseille", "permet", "interdit", "établit", "conditionne", "excepte"
]

#: What each status does when its marker stands in a sentence.
FORCES: dict[str, Force] = {
    "obligatoire": "oblige",
    "exige": "oblige",
    "recommande": "conseille",
    "deconseille": "conseille",
    "possible": "permet",
    "de_droit": "permet",
    "non_exige": "permet",
    "exclu": "interdit",
    "etabli": "établit",
    "non_etabli": "établit",
    "automatique": "établit",
}

_CONDITIONS = phrase(
    r"si|s'ils?|lorsque|lorsqu'(?=\w)|dès lors qu[e']|à condition|sous réserve|dans le cas où"
)


@frozen
class Normative:
    """A normative marker: what it does, its words, and its original span."""

    force: Force
    words: str
    start: int
    end: int


def normative_markers(text: str) -> tuple[Normative, ...]:
    """The markers of ``text`` that oblige, advise, allow, forbid, establish, condition or except.

    A sentence declared « sans portée normative » that obliges, allows or forbids is suspect.
    """
    seen: set[tuple[str, int, int]] = set()
    for status, start, end in plain_markers(text):
        if status in FORCES:
            seen.add((FORCES[status], *plain(text).span(start, end)))
    result = [
        Normative(force, text[start:end], start, end)
        for force in FORCES.values()
        for start, end in sorted({(a, b) for f, a, b in seen if f == force})
    ]
    result += [Normative("excepte", m.words, m.start, m.end) for m in exception_markers(text)]
    for hit in _CONDITIONS.finditer(plain(text).text):
        mark = found(text, hit.start(), hit.end())
        result.append(Normative("conditionne", mark.words, mark.start, mark.end))
    return tuple(sorted(set(result), key=lambda m: (m.start, m.end, m.force)))


#: What makes setting a sentence aside suspect.
SUSPECT: tuple[Force, ...] = ("oblige", "conseille", "permet", "interdit")


def suspect(text: str) -> tuple[Normative, ...]:
    """The markers for which setting ``text`` aside needs a second look."""
    return tuple(marker for marker in normative_markers(text) if marker.force in SUSPECT)


def normative_verbs(quote: str, status: str | None = None) -> tuple[Normative, ...]:
    """The distinct verbs of a quotation that decide something, in order.

    With ``status``, only those that mark it.  Conditions (« sous réserve », « à condition ») and
    values are no verbs.  Two markers that overlap are one verb.
    """
    kept: list[tuple[int, int, str]] = []
    for found_status, start, end in plain_markers(quote):
        force = FORCES.get(found_status)
        if force not in ("oblige", "permet", "interdit", "conseille"):
            continue
        if status is not None and found_status != status:
            continue
        if _NOT_VERBS.match(plain(quote).text[start:end]):
            continue
        if not kept or start >= kept[-1][1]:
            kept.append((start, end, force))
    verbs = ((found(quote, start, end), force) for start, end, force in kept)
    return tuple(Normative(FORCE[force], m.words, m.start, m.end) for m, force in verbs)


_NOT_VERBS = phrase(r"à (?:la )?(?:double )?condition.*|sous réserve.*|à l'exclusion.*")
FORCE: dict[str, Force] = {force: force for force in FORCES.values()}


def count_verbs(quote: str, status: str | None = None) -> int:
    """How many distinct verbs decide: above one for one status, the quotation is too wide."""
    return len(normative_verbs(quote, status))
