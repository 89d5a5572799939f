"""What a marker is: words that give a status when affirmed, another when denied."""

import re

from attrs import Factory, field, frozen

from attendu_compiler.model.wording.grounding.plain import clause_before, phrase, subordinate

#: The statuses of design § 5.1, and the two flags.
STATUSES = frozenset(
    (
        *("obligatoire", "recommande", "possible", "deconseille", "exclu", "exige", "non_exige"),
        *("de_droit", "automatique", "etabli", "non_etabli", "valeur", "non_prevu"),
        *("regi_par_un_autre_texte", "non_applicable", "indetermine"),
    )
)


@frozen(kw_only=True)
class Marker:
    """Words (a regular expression on plain text) and the statuses that they mark.

    ``denied`` when a « ne … pas » bears on them, ``only`` when a « ne … que » does.  A marker that
    ``conditions`` counts even inside a subordinate clause; others do not, nor
    after « qui » unless ``relative``.
    A group named ``v`` is the verb on which the negation is looked for.
    """

    words: str
    affirmed: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    conditions: bool = False
    relative: bool = False
    pattern: re.Pattern[str] = field(
        init=False,
        eq=False,
        repr=False,
        default=Factory(lambda marker: phrase(marker.words), takes_self=True),
    )


_CLITICS = r"(?:(?:leur|les|le|la|lui|vous|nous|me|se|y|en) |[lsm]')*"
_NE = re.compile(rf"(?<!\w)(?:ne |n')({_CLITICS})")
_NOT = phrase(r"pas|plus|jamais|aucune?|nul|guère|ni")
_ONLY = phrase(r"que(?! soit)|qu'")
_LIMIT = phrase(r"qu(?:e |')(?:à condition|si|lorsque|dans|en cas)")
_WHO = re.compile(rf"(?<!\w)qui (?:ne |n')?{_CLITICS}(?:\w+ment |donc |également |toutefois )?$")

#: Verbs that « ne » alone denies.
_BARE = re.compile(r"(?:peu(?:t|vent)|pou(?:rra|rront|vez|rrez)|sau(?:rait|raient)|puisse(?:nt)?)")


def statuses_at(text: str, hit: re.Match[str], marker: Marker) -> tuple[str, ...]:
    """The statuses that a marker found in a plain text gives there."""
    place = hit.start("v") if "v" in marker.pattern.groupindex and hit.group("v") else hit.start()
    if not marker.conditions:
        before = clause_before(text, place)
        if subordinate(text, place) or re.match(r"\s*qu(?:e |')", before):
            return ()
        if _WHO.search(before) and not marker.relative:
            return ()
    match polarity(text, place, hit.end()):
        case "denied":
            return marker.denied
        case "only":
            return marker.only or marker.affirmed
        case _:
            return marker.affirmed


def polarity(text: str, start: int, end: int) -> str:
    """``affirmed``, ``denied`` (« ne … pas ») or ``only`` (« ne … que ») for ``[start, end)``."""
    before = clause_before(text, start)
    if re.search(r"(?<!\w)(?:non|sans) $", before):
        return "denied"
    hits = list(_NE.finditer(before))
    if not hits:
        return "affirmed"
    between = before[hits[-1].end() :]
    after = re.split(r"[.;:]|, ", text[end : end + 90], maxsplit=1)[0]
    if not between.strip():
        verb = text[start:end].split()[0]
        return _verb(verb, text[start + len(verb) : end] + after)
    negation = list(_NOT.finditer(between))
    if negation and len(between[negation[-1].end() :].split()) <= 3:
        return "denied"
    if not negation and len(between.split()) <= 4 and _BARE.match(between):
        return "denied"
    if not negation and len(between.split()) <= 3:
        return _verb("", text[start:end] + after) if _ONLY.search(after) else "affirmed"
    return "affirmed"


def _verb(verb: str, after: str) -> str:
    """The polarity of a verb that « ne » introduces, from what follows it."""
    only = _ONLY.search(after)
    negation = _NOT.search(after)
    if negation and len(after[: negation.start()].split()) <= 4:
        if re.match(r" (?:que|qu')", after[negation.end() :]):
            return "only"
        return "denied"
    if only and (len(after[: only.start()].split()) <= 9 or _LIMIT.search(after)):
        return "only"
    return "denied" if _BARE.match(verb) else "affirmed"
