"""The readable path: every fact is known, and the rules say what they give."""

from collections.abc import Mapping, Sequence
from itertools import product

from circulaires._runtime.act import Act
from circulaires._runtime.case import BaseFacts
from circulaires._runtime.outcome import Outcome, OutcomeKind
from circulaires._runtime.settle import (
    OUT_OF_FORCE,
    UNKNOWN,
    Answer,
    Row,
    settled,
)
from circulaires._runtime.status import Status

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
        self.spoken = {slug: _spoken(rows) for slug, rows in act.rows.items()}
        self.open = {slug for slug, (_, _, retained) in act.readings.items() if retained is None}

    def _ways(self, choices: dict[str, tuple[str, ...]]) -> tuple[Way, ...]:
        return tuple(
            self._way(dict(zip(choices, variants, strict=True)))
            for variants in product(*choices.values())
        )

    def _way(self, read: dict[str, str]) -> Way:
        """Every bit but those of rules that belong to another variant; the facts against it."""
        refused = against = 0
        for bits, reading, variants in self.act.read:
            if read[reading] not in variants:
                for bit in bits:
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
        ways = self._left(self.ways, bits)
        fixed = {
            slug: [self._left(under, bits) for under in variants]
            for slug, variants in self.fixed.items()
        }
        found = tuple(self._outcome(kind, ways, fixed) for kind in self.act.kinds)
        return self.act.keep(bits, found)

    def _left(self, ways: tuple[Way, ...], bits: int) -> set[int]:
        """The rules that apply, read in each way that the facts do not exclude."""
        if bits == OUT_OF_FORCE:
            return {OUT_OF_FORCE}
        following = self.act.following
        return {following(bits & admitted) for admitted, against in ways if not bits & against}

    def _outcome(
        self, kind: OutcomeKind, ways: set[int], fixed: Mapping[str, Sequence[set[int]]]
    ) -> Outcome:
        """``ways`` are rules that apply; ``fixed`` is empty for a variant that facts exclude."""
        rows = self.act.rows[kind.slug]
        spoken = self.spoken[kind.slug]

        def settle(ways: set[int]) -> set[Answer]:
            return {settled(rows, applying) for applying in _seen(ways, spoken)}

        answers = settle(ways)
        several = len(answers) > 1
        always: dict[str, None] = {}
        sometimes: dict[str, None] = {}
        defeated: dict[str, None] = {}
        seen = _seen(ways, spoken)
        for row in rows:
            held = [_holds(row, applying) for applying in seen]
            if all(held):
                always.setdefault(row.rule)
            elif any(held):
                sometimes.setdefault(row.rule)
            elif all(_applies(row, applying) for applying in seen):
                defeated.setdefault(row.rule)
        readings = tuple(
            slug
            for slug, variants in fixed.items()
            if any(under and settle(under) != answers for under in variants)
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


def _spoken(rows: tuple[Row, ...]) -> int:
    bits = 0
    for row in rows:
        bits |= row.bit | row.beaten_by | row.waiting
    return bits


def _seen(ways: set[int], spoken: int) -> set[int]:
    """What an outcome sees of each way: the rules that give it, those that derogate to them."""
    return {way if way == OUT_OF_FORCE else way & spoken for way in ways}


def _holds(row: Row, applying: int) -> bool:
    return applying != OUT_OF_FORCE and row.holds(applying)


def _applies(row: Row, applying: int) -> bool:
    return applying != OUT_OF_FORCE and bool(applying & row.bit)
