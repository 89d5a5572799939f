"""The readable path: every fact is known, and the rules say what they give."""

from collections.abc import Mapping, Sequence
from itertools import product
from math import prod

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

#: The ways left by some readings; for each of them, those left by each of its variants.
Ways = tuple[tuple[Way, ...], dict[str, tuple[tuple[Way, ...], ...]]]

#: Ways to read the rules that apply, beyond which the exact path is asked: it takes as long for any.
MOST_WAYS = 64

#: Sets of readings of which the ways are kept.
MOST_KEPT = 256


class Known:
    """The ways to read the rules of an act that apply to a case.

    A passage for which one variant is retained is read that way; one for which none is may be read
    in each. A reading of which no rule applies changes nothing: ``touched`` gives the bits of each.
    """

    def __init__(self, act: Act) -> None:
        self.act = act
        self.variants = {slug: variants for slug, (_, variants, _) in act.readings.items()}
        self.choices = {
            slug: variants if retained is None else (retained,)
            for slug, (_, variants, retained) in act.readings.items()
        }
        self.touched = dict.fromkeys(act.readings, 0)
        for bits, reading, _ in act.read:
            for bit in bits:
                self.touched[reading] |= bit
        for bit, reading, _ in act.excluded:
            self.touched[reading] |= bit
        self.spoken = {slug: _spoken(rows) for slug, rows in act.rows.items()}
        self.open = {slug for slug, (_, _, retained) in act.readings.items() if retained is None}
        self._kept: dict[tuple[str, ...], Ways] = {}

    def _read(self, touching: tuple[str, ...]) -> Ways:
        """The ways left by these readings, kept."""
        found = self._kept.get(touching)
        if found is None:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            choices = {slug: self.choices[slug] for slug in touching}
            found = self._kept[touching] = (
                self._ways(choices),
                {
                    slug: tuple(
                        self._ways({**choices, slug: (variant,)}) for variant in self.variants[slug]
                    )
                    for slug in touching
                },
            )
        return found

    def _ways(self, choices: dict[str, tuple[str, ...]]) -> tuple[Way, ...]:
        return tuple(
            self._way(dict(zip(choices, variants, strict=True)))
            for variants in product(*choices.values())
        )

    def _way(self, read: dict[str, str]) -> Way:
        """Every bit but those of rules that belong to another variant; the facts against it."""
        refused = against = 0
        for bits, reading, variants in self.act.read:
            if read.get(reading, variants[0]) not in variants:
                for bit in bits:
                    refused |= bit
        for bit, reading, variant in self.act.excluded:
            if read.get(reading) == variant:
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
        touching = () if bits == OUT_OF_FORCE else self._touching(bits)
        if prod(len(self.choices[slug]) for slug in touching) > MOST_WAYS:
            return self.act.keep(bits, self.act.exactly(facts))
        every, under = self._read(touching)
        ways = self._left(every, bits)
        fixed = {
            slug: [self._left(left, bits) for left in variants] for slug, variants in under.items()
        }
        found = tuple(self._outcome(kind, ways, fixed) for kind in self.act.kinds)
        return self.act.keep(bits, found)

    def _touching(self, bits: int) -> tuple[str, ...]:
        """The readings of the rules that apply, or that the facts exclude."""
        return tuple(slug for slug, own in self.touched.items() if bits & own)

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
