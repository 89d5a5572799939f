"""Cases drawn at random from a seed: known, unknown, at every border, month ends, empty, ill made.

The one generator of every agreement test: 29 February and the ends of months, a day before, on and
after each threshold, dates moved from one another as the rules move them, sets that are empty, open
or whole, groups of no one, of several, or that may not be complete.
"""

import random
from collections.abc import Iterator
from typing import Any

from attendu_compiler.model.formula import DateOrder, Limit
from attendu_compiler.model.policy import Fact, FactKind, Policy
from attendu_compiler.plan.calendar import civil, ordinal_of, shift
from attendu_compiler.plan.records import (
    DatesCells,
    GroupCells,
    Plan,
    ReadingCells,
    ThresholdCells,
    Variable,
)

CORNERS = [
    *((year, 2, 29) for year in (1904, 1972, 1980, 1996, 2000, 2004)),
    *((year, 2, 28) for year in (1900, 1981, 1998, 2100)),
    *((1997, month, 31) for month in (1, 3, 5, 7, 8, 10, 12)),
    *((1996, month, 30) for month in (4, 6, 9, 11)),
    (1996, 3, 1),
    (2006, 12, 31),
    (2007, 1, 1),
    (1997, 6, 24),
]

#: How much is known of a case, from almost nothing to everything.
KNOWN = (0.05, 0.2, 0.4, 0.6, 0.8, 1.0, 1.0)

#: Values that no fact, or no fact of most kinds, can take.
ILL_MADE: list[Any] = [
    *("oui", "", "2007-02-30", "2007-13-01", "0000-01-01", "P40D", "P", "P1M2Y", "P5W", "12 EUR"),
    *("l'un", 'dit "oui"', "a\nb", 1.5, -1, 3, True, ["x"], [1], {"x": True}, {"items": 3}, []),
    *({"items": [3]}, {"items": [{"x": 1}], "complete": False}, "2007-01-31T25:00"),
]


class Drawer:
    """The cases of one act."""

    def __init__(self, policy: Policy, plan: Plan, seed: int) -> None:
        self.policy = policy
        self.random = random.Random(seed)
        self.cuts: dict[str, list[Any]] = {}
        self.orders: dict[str, list[DateOrder]] = {}
        self.borders: list[int] = []
        self.readings: dict[str, tuple[str, ...]] = {}
        self._learn(plan.variables)

    def _learn(self, variables: tuple[Variable, ...]) -> None:
        for variable in variables:
            match variable.cells:
                case ThresholdCells(fact=fact, cuts=cuts):
                    self.cuts.setdefault(fact, []).extend(cut.value for cut in cuts)
                case DatesCells(atoms=atoms):
                    for atom in atoms:
                        if isinstance(atom, DateOrder):
                            self.orders.setdefault(atom.left, []).append(atom)
                        elif isinstance(atom, Limit) and isinstance(atom.threshold, int):
                            self.borders.append(atom.threshold)
                case GroupCells(variables=own):
                    self._learn(own)
                case ReadingCells(reading=reading, variants=variants):
                    self.readings[reading] = variants
                case _:
                    pass

    def cases(self, count: int) -> Iterator[dict[str, Any]]:
        """The facts of as many cases, now and then ill made; the first says nothing."""
        for number in range(count):
            given = self.given(self.random.choice(KNOWN)) if number else {}
            if self.random.random() < 0.06:
                self._spoil(given)
            yield given

    def fixed(self) -> dict[str, str]:
        """Readings that a caller fixes: most of the time, none."""
        return {
            reading: self.random.choice(variants)
            for reading, variants in self.readings.items()
            if self.random.random() < 0.1
        }

    def given(self, known: float) -> dict[str, Any]:
        """Facts that can all be read, each known with this chance."""
        own = [fact for fact in self.policy.facts.values() if fact.group is None]
        given = self._facts(own, known)
        for group in self.policy.groups.values():
            if self.random.random() < known:
                facts = [self.policy.facts[fact] for fact in group.facts]
                count = self.random.choice((0, 0, 1, 1, 2, 3))
                persons = [self._facts(facts, known) for _ in range(count)]
                opened = {"items": persons, "complete": False}
                given[group.slug] = persons if self.random.random() < 0.7 else opened
        return given

    def _facts(self, facts: list[Fact], known: float) -> dict[str, Any]:
        found: dict[str, Any] = {}
        drawn: dict[str, int] = {}
        for fact in self.random.sample(facts, len(facts)):
            if self.random.random() < known:
                found[fact.slug] = self._value(fact, drawn)
            elif self.random.random() < 0.3:
                found[fact.slug] = None
        return found

    def _value(self, fact: Fact, drawn: dict[str, int]) -> Any:
        draw = self.random
        slugs = [option.slug for option in fact.options]
        match fact.kind:
            case FactKind.YES_NO:
                return draw.random() < 0.5
            case FactKind.CHOICE:
                return draw.choice(slugs)
            case FactKind.SEVERAL:
                chosen = draw.sample(slugs, draw.randint(0, len(slugs)))
                if draw.random() < 0.6:
                    return chosen
                return {slug: draw.choice((True, False, None)) for slug in chosen}
            case FactKind.WHOLE:
                return max(0, self._near(fact, 1, 40))
            case FactKind.AMOUNT:
                cents = max(0, self._near(fact, 100, 10**6))
                return f"{cents // 100}.{cents % 100:02} {fact.currency}"
            case FactKind.DATE:
                return written(self._date(fact, drawn))
            case FactKind.MOMENT:
                return draw.choice(("2007-01-31T14:00", "2007-01-31T09:05:59", "1996-02-29T00:00Z"))
            case FactKind.ELAPSED:
                if fact.until is not None and draw.random() < 0.5:
                    return written(self._date(fact, drawn))
                return self._duration(fact)

    def _near(self, fact: Fact, scale: int, most: int) -> int:
        cuts = self.cuts.get(fact.id, [])
        if cuts and self.random.random() < 0.8:
            return int(self.random.choice(cuts) * scale) + self.random.choice((-1, 0, 1))
        return self.random.randint(0, most)

    def _date(self, fact: Fact, drawn: dict[str, int]) -> int:
        draw = self.random
        followed = [atom for atom in self.orders.get(fact.id, []) if atom.right in drawn]
        cuts = [cut for cut in self.cuts.get(fact.id, []) if isinstance(cut, int)] + self.borders
        choice = draw.random()
        if followed and choice < 0.6:
            atom = draw.choice(followed)
            steps = (atom.anniversary, atom.months)
            found = shift(drawn[atom.right], steps, atom.days) + draw.choice((-1, 0, 0, 1))
        elif cuts and choice < 0.75:
            found = draw.choice(cuts) + draw.choice((-1, 0, 1))
        elif choice < 0.9:
            found = ordinal_of(*draw.choice(CORNERS))
        else:
            found = draw.randint(ordinal_of(1960, 1, 1), ordinal_of(2030, 12, 31))
        drawn[fact.id] = found
        return found

    def _duration(self, fact: Fact) -> str:
        draw = self.random
        cuts = [cut for cut in self.cuts.get(fact.id, []) if isinstance(cut, tuple)]
        if cuts and draw.random() < 0.8:
            months, days = draw.choice(cuts)
            days += draw.choice((-1, 0, 0, 1))
            if days < 0:
                months, days = max(months - 1, 0), 30
            months, days = (months, days) if days <= 30 else (months + 1, 0)
        else:
            months, days = draw.randint(0, 200), draw.choice((0, 0, 12, 30))
        if draw.random() < 0.2:
            return f"P{months // 12}Y{months % 12}M" + (f"{days}D" if days else "")
        return f"P{months}M{days}D"

    def _spoil(self, given: dict[str, Any]) -> None:
        """One thing that cannot be read: a value, or a name that is nearly that of a fact."""
        facts = self.policy.facts.values()
        names = [fact.slug for fact in facts] + list(self.policy.groups)
        chosen = [fact.slug for fact in facts if fact.options]
        # An act without facts has no name to spoil: any name is then unknown.
        names = names or ["aucun_fait"]
        name = self.random.choice(chosen if chosen and self.random.random() < 0.4 else names)
        if self.random.random() < 0.3:
            at = self.random.randrange(len(name))
            name = name[:at] + self.random.choice("aeiouz_") + name[at + 1 :]
        given[name] = self.random.choice(ILL_MADE)


def written(ordinal: int) -> str:
    """A date in ISO 8601."""
    return "{:04}-{:02}-{:02}".format(*civil(ordinal))
