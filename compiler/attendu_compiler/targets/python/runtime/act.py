"""An act: from the facts of a case to its outcomes, shared between the cases that are alike."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any

from attendu_compiler.targets.python.runtime.case import BaseFacts
from attendu_compiler.targets.python.runtime.outcome import Outcome, OutcomeKind
from attendu_compiler.targets.python.runtime.records import Fact, Frozen, Identity, Rule, put
from attendu_compiler.targets.python.runtime.settle import Answer, Row, settled

#: Results kept at most for reuse, so that memory stays bounded on a large population.
MOST_SHARED = 4096

#: Names of consignes or pièces, each with the outcomes and rules that it concerns.
Attached = Sequence[tuple[str, tuple[str, ...]]]


class Act(Frozen):
    """The data of an act; its wording and its diagrams are read only when they are needed.

    ``facts`` are those asked of a case; ``rows`` say what each rule gives to each outcome; ``applying`` which rules apply to a case
    whose facts are known, under given readings; ``readings`` maps a reading to (its name, its
    variants, the one retained or None); ``wording`` and ``diagrams`` are names of modules.
    """

    __slots__ = (
        "_exact",
        "applying",
        "diagrams",
        "directives",
        "evidence",
        "facts",
        "identity",
        "kinds",
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
    applying: Callable[..., int]
    readings: Mapping[str, tuple[str, tuple[str, ...], str | None]]
    reference_date: str | None
    directives: Attached
    evidence: Attached
    wording: str
    diagrams: str
    shares: bool
    shared: dict[Any, tuple[Outcome, ...]]
    _exact: list[Any]

    def __init__(
        self,
        identity: Identity,
        *,
        facts: Mapping[str, Fact],
        kinds: tuple[OutcomeKind, ...],
        rows: Mapping[str, tuple[Row, ...]],
        applying: Callable[..., int],
        readings: Mapping[str, tuple[str, tuple[str, ...], str | None]],
        reference_date: str | None,
        directives: Attached,
        evidence: Attached,
        wording: str,
        diagrams: str,
    ) -> None:
        put(self, "identity", identity)
        put(self, "facts", facts)
        put(self, "kinds", kinds)
        put(self, "rows", rows)
        put(self, "applying", applying)
        put(self, "readings", readings)
        put(self, "reference_date", reference_date)
        put(self, "directives", directives)
        put(self, "evidence", evidence)
        put(self, "wording", wording)
        put(self, "diagrams", diagrams)
        put(self, "shared", {})
        put(self, "shares", any(_shared_out(row.answer[4]) for r in rows.values() for row in r))
        put(self, "_exact", [])

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
        found = self._known(facts.case) if facts.known else self._unknown(facts)
        return tuple(_valued(outcome, facts) for outcome in found) if self.shares else found

    def keep(self, key: object, outcomes: tuple[Outcome, ...]) -> tuple[Outcome, ...]:
        """Share a result between the cases that have the same key."""
        if len(self.shared) >= MOST_SHARED:
            self.shared.clear()
        self.shared[key] = outcomes
        return outcomes

    # --- every fact known: the readable rules ---

    def _known(self, case: Any) -> tuple[Outcome, ...]:
        if not self.readings:
            applying = self.applying(case)
            key: object = applying
            others: dict[str, tuple[int, ...]] = {}
        else:
            retained = {slug: kept for slug, (_, _, kept) in self.readings.items()}
            applying = self.applying(case, retained)
            others = {
                slug: tuple(
                    self.applying(case, {**retained, slug: variant})
                    for variant in variants
                    if variant != kept
                )
                for slug, (_, variants, kept) in self.readings.items()
            }
            key = (applying, *others.values())
        found = self.shared.get(key)
        if found is not None:
            return found
        return self.keep(key, tuple(self._outcome(kind, applying, others) for kind in self.kinds))

    def _outcome(
        self, kind: OutcomeKind, applying: int, others: Mapping[str, tuple[int, ...]]
    ) -> Outcome:
        rows = self.rows[kind.slug]
        answer = settled(rows, applying)
        in_force = applying >= 0
        held = dict.fromkeys(row.rule for row in rows if in_force and row.holds(applying))
        beaten = dict.fromkeys(row.rule for row in rows if in_force and applying & row.bit)
        return self.outcome(
            kind,
            answer,
            causes=() if answer[6] is None else (answer[6],),
            rules=held,
            maybe_rules={},
            defeated=beaten,
            readings=tuple(
                slug
                for slug, found in others.items()
                if any(settled(rows, other) != answer for other in found)
            ),
        )

    def outcome(
        self,
        kind: OutcomeKind,
        answer: Answer,
        *,
        causes: tuple[str, ...],
        rules: Mapping[str, None],
        maybe_rules: Mapping[str, None],
        defeated: Mapping[str, None],
        readings: tuple[str, ...],
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
            causes=causes,
            rules=tuple(wording[rule] for rule in rules),
            maybe_rules=tuple(wording[rule] for rule in maybe_rules if rule not in rules),
            defeated=tuple(wording[rule] for rule in defeated if rule not in live),
            appraisals=tuple(slug for slug in self.facts if slug in appraised),
            readings=readings,
            directives=_concerned(self.directives, kind.slug, live),
            evidence=_concerned(self.evidence, kind.slug, live),
            **more,
        )

    # --- something unknown: the diagrams ---

    def _unknown(self, facts: BaseFacts) -> tuple[Outcome, ...]:
        if not self._exact:
            from attendu_compiler.targets.python.runtime.exact import Exact  # slower to load

            self._exact.append(Exact(self, import_module(self.diagrams)))
        found: tuple[Outcome, ...] = self._exact[0].outcomes(facts)
        return found


# --- values that are a share of a fact ---


def _is_share(value: object) -> bool:
    return isinstance(value, tuple) and value[:1] == ("share",)


def _shared_out(value: object) -> bool:
    return _is_share(value) or (isinstance(value, tuple) and any(map(_is_share, value)))


def _valued(outcome: Outcome, facts: BaseFacts) -> Outcome:
    value = outcome.value
    if _is_share(value):
        return outcome.with_value(_share(value, facts))
    if not isinstance(value, tuple):
        return outcome
    return outcome.with_value(tuple(_share(one, facts) if _is_share(one) else one for one in value))


def _concerned(attached: Attached, outcome: str, rules: Mapping[str, None]) -> tuple[str, ...]:
    return tuple(
        name
        for name, concerns in attached
        if outcome in concerns or any(f"règle {rule}" in concerns for rule in rules)
    )


def _share(value: tuple[str, int, int, str], facts: BaseFacts) -> dict[str, object]:
    """An exact share of a fact: of whole months, or of a number; otherwise only the fraction.

    The text says nothing of how a third of a month is rounded: nothing more is computed.
    """
    _, top, bottom, slug = value
    given = facts.given.get(slug)
    base = facts.value(slug)
    plain = given is None or isinstance(given, (str, int))
    share: dict[str, object] = {
        "fraction": _fraction(top, bottom),
        "of": slug,
        "base": given if plain else str(given),
    }
    if isinstance(base, tuple) and base[1] == 0 and str(given).startswith("P"):
        share["value"] = f"{_fraction(top * base[0], bottom)} mois"
    elif isinstance(given, int) and not isinstance(given, bool):
        share["value"] = f"{_fraction(top * given, bottom)} {facts.FACTS[slug].unit}"
    return share


def _fraction(top: int, bottom: int) -> str:
    """A fraction in lowest terms: « 10/3 », « 4 »."""
    from math import gcd  # only a share of a fact needs it

    divisor = gcd(top, bottom)
    top, bottom = top // divisor, bottom // divisor
    return str(top) if bottom == 1 else f"{top}/{bottom}"
