"""The readable path: every fact known, each rule a plain function."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from circulaires._core.status import NEGATIVE, POSITIVE, Status

#: (status, exceptional, principle, bound, value, refers_to, cause)
Answer = tuple[Any, ...]
#: (rule id, answer, route, rules that defeat it)
Row = tuple[str, Answer, "str | None", tuple[str, ...]]

SILENT: Answer = ("non_prevu", False, False, None, None, None, None)
NOT_APPLICABLE: Answer = ("non_applicable", False, False, None, None, None, None)
CONFLICT: Answer = ("indetermine", False, False, None, None, None, "conflit")


def settle(held: Sequence[tuple[Answer, "str | None"]]) -> Answer:
    """One answer from the rules that hold, each with its route.

    Positives merge to the strongest; contraries conflict, unless an exclusion is confined to
    another route.
    """
    positive = [(a, r) for a, r in held if Status(a[0]) in POSITIVE]
    negative = [(a, r) for a, r in held if Status(a[0]) in NEGATIVE]
    values = {a for a, _ in held if a[0] == "valeur"}
    if len(values) > 1:
        return CONFLICT
    for _, route in positive:
        if any(other is None or other == route for _, other in negative):
            return CONFLICT
    if values:
        return next(iter(values))
    for family, ranks in ((positive, POSITIVE), (negative, NEGATIVE)):
        if family:
            return min(
                (a for a, _ in family), key=lambda a: (ranks.index(Status(a[0])), a[1], a[2])
            )
    for answer, _ in held:
        if answer[0] in ("regi_par_un_autre_texte", "indetermine"):
            return answer
    return SILENT


class Known:
    """The statuses of a case whose facts are all known.

    ``rules`` maps a rule to (applies, would apply but for its date), both functions of the facts,
    of the readings, and of the statuses already found.
    """

    def __init__(
        self,
        facts: Any,
        readings: Mapping[str, str],
        in_force: Callable[..., bool],
        rules: Mapping[str, Callable[..., bool]],
        waiting: Mapping[str, Callable[..., bool]],
        rows: Mapping[str, Sequence[Row]],
    ) -> None:
        self.facts = facts
        self.readings = readings
        self.in_force = in_force
        self.rules = rules
        self.waiting = waiting
        self.rows = rows
        self._answers: dict[str, Answer] = {}

    def applies(self, rule: str) -> bool:
        """Whether a rule's own conditions are met."""
        return self.in_force(self.facts, self.readings, self.status) and self.rules[rule](
            self.facts, self.readings, self.status
        )

    def holds(self, row: Row) -> bool:
        """Whether a rule applies and no derogation defeats it."""
        return self.applies(row[0]) and not any(self.applies(other) for other in row[3])

    def status(self, outcome: str) -> str:
        """The status of an outcome."""
        return str(self.answer(outcome)[0])

    def answer(self, outcome: str) -> Answer:
        """The answer of an outcome."""
        if outcome not in self._answers:
            self._answers[outcome] = self._answer(outcome)
        return self._answers[outcome]

    def _answer(self, outcome: str) -> Answer:
        if not self.in_force(self.facts, self.readings, self.status):
            return NOT_APPLICABLE
        answer = settle([(row[1], row[2]) for row in self.rows[outcome] if self.holds(row)])
        if answer == SILENT and any(
            row[0] in self.waiting and self.waiting[row[0]](self.facts, self.readings, self.status)
            for row in self.rows[outcome]
        ):
            return NOT_APPLICABLE
        return answer


def at_least(least: int, *held: object) -> bool:
    """Whether at least ``least`` of the conditions hold."""
    return sum(map(bool, held)) >= least
