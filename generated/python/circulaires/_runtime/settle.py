"""From the rules that apply to what each outcome is: derogations, merging, conflicts.

The rules that apply to a case are the bits of a whole number; what they give depends on nothing
else, so that every case with the same rules shares the same answer.
"""

from circulaires._runtime.records import Frozen, put
from circulaires._runtime.status import NEGATIVE, POSITIVE, Status

#: (status, exceptional, principle, bound, value, refers_to, cause, value of before)
Answer = tuple[str, bool, bool, "str | None", object, "str | None", "str | None", object]

SILENT: Answer = ("non_prevu", False, False, None, None, None, None, None)
NOT_APPLICABLE: Answer = ("non_applicable", False, False, None, None, None, None, None)
UNKNOWN: Answer = ("indetermine", False, False, None, None, None, None, None)
CONFLICT: Answer = ("indetermine", False, False, None, None, None, "conflit", None)

#: In place of the rules that apply, when the text itself does not apply at this date.
OUT_OF_FORCE = -1


class Row(Frozen):
    """A rule as it bears on one outcome.

    ``bit`` is set when its conditions are met (one of its bits, when they depend on a reading); ``answer`` is what it gives, under ``route``;
    ``beaten_by`` are the bits of the rules that derogate to it, ``waiting`` its bit when only its
    date is missing; ``appraisals`` the facts of its conditions that an authority appraises.
    """

    __slots__ = ("answer", "appraisals", "beaten_by", "bit", "route", "rule", "waiting")
    rule: str
    bit: int
    answer: Answer
    route: str | None
    beaten_by: int
    waiting: int
    appraisals: tuple[str, ...]

    def __init__(
        self,
        rule: str,
        bit: int,
        answer: Answer,
        *,
        route: str | None = None,
        beaten_by: tuple[int, ...] = (),
        waiting: int = 0,
        appraisals: tuple[str, ...] = (),
    ) -> None:
        put(self, "rule", rule)
        put(self, "bit", bit)
        put(self, "answer", answer)
        put(self, "route", route)
        beating = 0
        for other in beaten_by:
            beating |= other
        put(self, "beaten_by", beating)
        put(self, "waiting", waiting)
        put(self, "appraisals", appraisals)

    def holds(self, applying: int) -> bool:
        """Whether it applies and nothing that applies derogates to it."""
        return bool(applying & self.bit) and not applying & self.beaten_by


def settled(rows: tuple[Row, ...], applying: int) -> Answer:
    """The answer of an outcome whose rules are ``rows``, when the rules ``applying`` apply."""
    if applying == OUT_OF_FORCE:
        return NOT_APPLICABLE
    answer = _merged([row for row in rows if row.holds(applying)])
    if answer == SILENT and any(applying & row.waiting for row in rows):
        return NOT_APPLICABLE
    return answer


def _merged(held: list[Row]) -> Answer:
    """Positives merge to the strongest; contraries conflict, unless confined to another route."""
    positive = [row for row in held if row.answer[0] in POSITIVE]
    negative = [row for row in held if row.answer[0] in NEGATIVE]
    values = {row.answer for row in held if row.answer[0] == "valeur"}
    if len(values) > 1:
        return CONFLICT
    for row in positive:
        if any(other.route is None or other.route == row.route for other in negative):
            return CONFLICT
    if values:
        return next(iter(values))
    for family, ranks in ((positive, POSITIVE), (negative, NEGATIVE)):
        if family:
            return min((row.answer for row in family), key=lambda answer: _strength(answer, ranks))
    others = [row for row in held if row.answer[0] in ("regi_par_un_autre_texte", "indetermine")]
    return min(others, key=lambda row: row.rule).answer if others else SILENT


def _strength(answer: Answer, ranks: tuple[Status, ...]) -> tuple[int, bool, bool]:
    return ranks.index(Status(answer[0])), answer[1], answer[2]


def at_least(least: int, *held: bool) -> bool:
    """Whether at least ``least`` of the conditions hold."""
    return sum(held) >= least
