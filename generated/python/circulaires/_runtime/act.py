"""An act: from the facts of a case to its outcomes, shared between the cases that are alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module

from circulaires._runtime.case import BaseFacts
from circulaires._runtime.outcome import Outcome, OutcomeKind
from circulaires._runtime.records import Fact, Frozen, Identity, Rule, put
from circulaires._runtime.settle import Answer, Row
from circulaires._runtime.shares import has_share, valued

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

#: Results kept at most for reuse, so that memory stays bounded on a large population.
MOST_SHARED = 4096

#: Names of consignes or pièces, each with the outcomes and rules that it concerns.
Attached = Sequence[tuple[str, tuple[str, ...]]]

#: For each reading: its name, its variants, the one retained or None.
Readings = Mapping[str, tuple[str, tuple[str, ...], "str | None"]]


class Act(Frozen):
    """The data of an act; its wording and its diagrams are read only when they are needed.

    ``facts`` are those asked of a case; ``rows`` say what each rule gives to each outcome;
    ``applying`` which rules apply to a case whose facts are known, and ``following`` which of them
    remain once those that ask the status of an outcome have it. ``read`` are the rules that belong
    to some variants of a reading: (their bits, the reading, the variants); ``excluded`` the variants
    that some facts exclude: (the bit of those facts, the reading, the variant). ``wording`` and
    ``diagrams`` are names of modules.
    """

    __slots__ = (
        "_later",
        "applying",
        "diagrams",
        "directives",
        "evidence",
        "excluded",
        "facts",
        "following",
        "identity",
        "kinds",
        "read",
        "readings",
        "reference_date",
        "rows",
        "shared",
        "shares",
        "wording",
    )
    identity: Identity
    facts: Mapping[str, Fact]
    kinds: tuple[OutcomeKind, ...]
    rows: Mapping[str, tuple[Row, ...]]
    applying: Callable[[Any], int]
    following: Callable[[int], int]
    readings: Readings
    read: tuple[tuple[tuple[int, ...], str, tuple[str, ...]], ...]
    excluded: tuple[tuple[int, str, str], ...]
    reference_date: str | None
    directives: Attached
    evidence: Attached
    wording: str
    diagrams: str
    shares: bool
    shared: dict[object, tuple[Outcome, ...]]
    _later: dict[str, Any]

    def __init__(
        self,
        identity: Identity,
        *,
        facts: Mapping[str, Fact],
        kinds: tuple[OutcomeKind, ...],
        rows: Mapping[str, tuple[Row, ...]],
        applying: Callable[[Any], int],
        following: Callable[[int], int],
        readings: Readings,
        read: tuple[tuple[tuple[int, ...], str, tuple[str, ...]], ...],
        reference_date: str | None,
        directives: Attached,
        evidence: Attached,
        wording: str,
        diagrams: str,
        excluded: tuple[tuple[int, str, str], ...] = (),
    ) -> None:
        put(self, "identity", identity)
        put(self, "facts", facts)
        put(self, "kinds", kinds)
        put(self, "rows", rows)
        put(self, "applying", applying)
        put(self, "following", following)
        put(self, "readings", readings)
        put(self, "read", read)
        put(self, "excluded", excluded)
        put(self, "reference_date", reference_date)
        put(self, "directives", directives)
        put(self, "evidence", evidence)
        put(self, "wording", wording)
        put(self, "diagrams", diagrams)
        put(self, "shares", any(has_share(row.answer[4]) for r in rows.values() for row in r))
        put(self, "shared", {})
        put(self, "_later", {})

    @property
    def rules(self) -> dict[str, Rule]:
        """The rules with their wording, by id."""
        rules: dict[str, Rule] = import_module(self.wording).RULES
        return rules

    def outcomes(self, facts: BaseFacts) -> tuple[Outcome, ...]:
        """The outcomes of a case, in the order of the act.

        Raises:
            FactError: the facts break a supposition of the text (A605).
        """
        found = self._known().outcomes(facts) if facts.known else self.exactly(facts)
        return tuple(valued(outcome, facts) for outcome in found) if self.shares else found

    def _known(self) -> Any:
        if "known" not in self._later:
            from circulaires._runtime.known import Known

            self._later["known"] = Known(self)
        return self._later["known"]

    def exactly(self, facts: BaseFacts) -> tuple[Outcome, ...]:
        """The same by the exact path, whatever is known; values that are shares are not counted."""
        found: tuple[Outcome, ...] = self._exact().outcomes(facts)
        return found

    def _exact(self) -> Any:
        if "exact" not in self._later:
            from circulaires._runtime.exact import Exact  # slower to load

            self._later["exact"] = Exact(self, import_module(self.diagrams))
        return self._later["exact"]

    def keep(self, key: object, outcomes: tuple[Outcome, ...]) -> tuple[Outcome, ...]:
        """Share a result between the cases that have the same key."""
        if len(self.shared) >= MOST_SHARED:
            self.shared.clear()
        self.shared[key] = outcomes
        return outcomes

    def outcome(
        self,
        kind: OutcomeKind,
        answer: Answer,
        *,
        rules: Mapping[str, None],
        maybe_rules: Mapping[str, None],
        defeated: Mapping[str, None],
        **more: Any,
    ) -> Outcome:
        """An outcome with its rules, and what an authority appraises in them."""
        wording = self.rules
        live = {**rules, **maybe_rules}
        appraised = {
            slug for row in self.rows[kind.slug] if row.rule in live for slug in row.appraisals
        }
        return Outcome(
            kind,
            answer,
            rules=tuple(wording[rule] for rule in rules),
            maybe_rules=tuple(wording[rule] for rule in maybe_rules if rule not in rules),
            defeated=tuple(wording[rule] for rule in defeated if rule not in live),
            appraisals=(
                *(slug for slug in self.facts if slug in appraised),
                *sorted(slug for slug in appraised if "." in slug),  # those of persons
            ),
            directives=_concerned(self.directives, kind.slug, live),
            evidence=_concerned(self.evidence, kind.slug, live),
            **more,
        )


def _concerned(attached: Attached, outcome: str, rules: Mapping[str, None]) -> tuple[str, ...]:
    return tuple(
        name
        for name, concerns in attached
        if outcome in concerns or any(f"règle {rule}" in concerns for rule in rules)
    )
