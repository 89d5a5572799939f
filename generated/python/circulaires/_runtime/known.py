"""The readable path: every fact is known, and the rules say what they give."""

from collections.abc import Callable, Mapping, Sequence
from itertools import product

from circulaires._runtime.act import Act
from circulaires._runtime.case import BaseFacts
from circulaires._runtime.outcome import Outcome, OutcomeKind
from circulaires._runtime.settle import OUT_OF_FORCE, UNKNOWN, Row, settled
from circulaires._runtime.status import Status

#: The rules that apply, given those that a way to read the text admits.
Applying = Callable[[int], int]


#: A way to read an act: the bits of the rules that it admits, those of the facts that exclude it.
Way = tuple[int, int]


class Known:
    """The ways to read an act.

    A passage for which one variant is retained is read that way; one for which none is may be read
    in each. ``ways`` are the readings still possible; ``fixed`` gives, for each reading and each of
    its variants, the ways left by fixing it.
    """

    def __init__(self, act: Act) -> None:
        self.act = act
        choices = {
            slug: variants if retained is None else (retained,)
            for slug, (_, variants, retained) in act.readings.items()
        }
        self.ways = self._ways(choices)
        self.fixed = {
            slug: tuple(self._ways({**choices, slug: (variant,)}) for variant in variants)
            for slug, (_, variants, _) in act.readings.items()
        }
        self.open = {slug for slug, (_, _, retained) in act.readings.items() if retained is None}

    def _ways(self, choices: dict[str, tuple[str, ...]]) -> tuple[Way, ...]:
        return tuple(
            self._way(dict(zip(choices, variants, strict=True)))
            for variants in product(*choices.values())
        )

    def _way(self, read: dict[str, str]) -> Way:
        """Every bit but those of rules that belong to another variant; the facts against it."""
        refused = against = 0
        for bit, reading, variant in self.act.read:
            if read[reading] != variant:
                refused |= bit
        for bit, reading, variant in self.act.excluded:
            if read[reading] == variant:
                against |= bit
        return ~refused, against

    def outcomes(self, facts: BaseFacts) -> tuple[Outcome, ...]:
        """The outcomes of a case, in the order of the act.

        Raises:
            FactError: the facts break a supposition of the text (A605).
        """
        bits = self.act.applying(facts.case)
        shared = self.act.shared.get(bits)
        if shared is not None:
            return shared
        following = self.act.following

        def applying(way: int) -> int:
            return bits if bits == OUT_OF_FORCE else following(bits & way)

        ways = _left(self.ways, bits)
        fixed = {
            slug: [_left(under, bits) for under in variants]
            for slug, variants in self.fixed.items()
        }
        found = tuple(self._outcome(kind, applying, ways, fixed) for kind in self.act.kinds)
        return self.act.keep(bits, found)

    def _outcome(
        self,
        kind: OutcomeKind,
        applying: Applying,
        ways: tuple[int, ...],
        fixed: Mapping[str, Sequence[tuple[int, ...]]],
    ) -> Outcome:
        """``fixed`` holds no way for a variant that the facts exclude: it changes no answer."""
        rows = self.act.rows[kind.slug]
        answers = {settled(rows, applying(way)) for way in ways}
        several = len(answers) > 1
        always: dict[str, None] = {}
        sometimes: dict[str, None] = {}
        defeated: dict[str, None] = {}
        for row in rows:
            held = [_holds(row, applying(way)) for way in ways]
            if all(held):
                always.setdefault(row.rule)
            elif any(held):
                sometimes.setdefault(row.rule)
            elif all(_applies(row, applying(way)) for way in ways):
                defeated.setdefault(row.rule)
        readings = tuple(
            slug
            for slug, variants in fixed.items()
            if any(
                under and {settled(rows, applying(way)) for way in under} != answers
                for under in variants
            )
        )
        causes = {answer[6] for answer in answers if answer[6] is not None}
        if several and self.open.intersection(readings):
            causes.add("lecture")
        return self.act.outcome(
            kind,
            UNKNOWN if several else next(iter(answers)),
            causes=tuple(sorted(causes)),
            rules=always,
            maybe_rules=sometimes,
            defeated=defeated,
            readings=readings,
            between=tuple(
                Status(code) for code in sorted({answer[0] for answer in answers}) if several
            ),
        )


def _left(ways: tuple[Way, ...], bits: int) -> tuple[int, ...]:
    """The bits admitted by each way that the facts do not exclude."""
    return tuple(
        admitted for admitted, against in ways if bits == OUT_OF_FORCE or not bits & against
    )


def _holds(row: Row, applying: int) -> bool:
    return applying != OUT_OF_FORCE and row.holds(applying)


def _applies(row: Row, applying: int) -> bool:
    return applying != OUT_OF_FORCE and bool(applying & row.bit)
