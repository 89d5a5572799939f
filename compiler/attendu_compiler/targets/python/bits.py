"""The bits of a case: the rules that apply, and what the rules that ask a status need to keep."""

from collections.abc import Iterable
from itertools import product

from attendu_compiler.model.formula import (
    ALWAYS,
    NEVER,
    And,
    Constant,
    Count,
    Formula,
    Not,
    Or,
    ReadingIs,
    conj,
    disj,
    negate,
)
from attendu_compiler.model.policy import Assumption, Policy, Rule
from attendu_compiler.plan.cells import atoms
from attendu_compiler.plan.dependencies import statuses_in
from attendu_compiler.targets.python.layout import Atom, Code, Joined, Name, statement
from attendu_compiler.targets.python.names import rule_constants

#: For each of several readings, the variants under which a rule asks the same.
Way = tuple[tuple[str, tuple[str, ...]], ...]


def read_as(formula: Formula, readings: tuple[tuple[str, str], ...]) -> Formula:
    """What a condition asks once some passages are read in the given (reading, variant)."""
    if not readings:
        return formula
    match formula:
        case ReadingIs(reading, variant):
            known = dict(readings).get(reading)
            return formula if known is None else Constant(known == variant)
        case Not(part):
            return negate(read_as(part, readings))
        case And(parts):
            return conj(*(read_as(part, readings) for part in parts))
        case Or(parts):
            return disj(*(read_as(part, readings) for part in parts))
        case Count(least, parts):
            return Count(least, tuple(read_as(part, readings) for part in parts))
        case _:
            return formula


def splits(rule: Rule, policy: Policy) -> tuple[Way, ...]:
    """The ways to read the conditions of a rule, one by one; none when they ask no reading.

    Variants under which the rule asks the same stand together; those of another variant than the
    rule's own are left out.
    """
    asked = rule.grounds
    slugs = dict.fromkeys(atom.reading for atom in atoms(asked) if isinstance(atom, ReadingIs))
    own = dict(rule.readings)
    alike: list[list[tuple[str, tuple[str, ...]]]] = []
    for slug in slugs:
        classes: dict[Formula, list[str]] = {}
        for variant, *_ in policy.readings[slug].variants:
            if own.get(slug, variant) == variant:
                classes.setdefault(read_as(asked, ((slug, variant),)), []).append(variant)
        alike.append([(slug, tuple(variants)) for variants in classes.values()])
    ways = product(*alike) if slugs else ()
    return tuple(way for way in ways if read_as(asked, first_of(way)) != NEVER)


def first_of(way: Way) -> tuple[tuple[str, str], ...]:
    """One variant of each reading, for all those that stand together."""
    return tuple((slug, variants[0]) for slug, variants in way)


def split(formula: Formula) -> tuple[Formula, Formula]:
    """What a condition asks of the facts alone, and what it asks of the status of outcomes."""
    now: list[Formula] = []
    later: list[Formula] = []
    for part in formula.parts if isinstance(formula, And) else (formula,):
        (later if statuses_in(part) else now).append(part)
    return conj(*now), conj(*later)


def retained(assumption: Assumption, policy: Policy) -> bool:
    """Whether a supposition binds as the text is read: always, or under the variant retained."""
    if assumption.reading is None:
        return True
    reading, variant = assumption.reading
    return policy.readings[reading].retained == variant


def against(policy: Policy) -> tuple[tuple[Assumption, tuple[str, str], str], ...]:
    """The force of a concept that belongs to a variant which is not the one retained.

    As (supposition, (reading, variant), name of its bit).
    """
    return tuple(
        (assumption, assumption.reading, f"CONTRAIRE_{number}")
        for number, assumption in enumerate(policy.assumptions, start=1)
        if assumption.reading is not None and not retained(assumption, policy)
    )


def later_name(constant: str) -> str:
    """The bit of a rule that would apply, were it its date."""
    return f"{constant}_PLUS_TARD"


def is_readable(policy: Policy) -> bool:
    """Whether the readable rules say everything; otherwise the exact path decides alone."""
    fixed = [policy.applicable, *(assumption.formula for assumption in policy.assumptions)]
    fixed += [rule.applicable for rule in policy.rules.values()]
    asked = [*fixed, *(split(rule.grounds)[1] for rule in policy.rules.values())]
    return not any(statuses_in(formula) for formula in fixed) and not any(
        isinstance(atom, ReadingIs) for formula in asked for atom in atoms(formula)
    )


class Bits:
    """The constants of an act, in the order of its rules."""

    def __init__(self, policy: Policy) -> None:
        self.constants = rule_constants(policy)
        self.against = against(policy)
        self.splits = {
            rule.id: tuple(
                (way, f"{self.constants[rule.id]}_LECTURE_{number}")
                for number, way in enumerate(splits(rule, policy), start=1)
            )
            for rule in policy.rules.values()
        }
        #: By rule, what it asks of the facts alone, and of the status of outcomes.
        self.asked = {rule.id: split(rule.grounds) for rule in policy.rules.values()}
        self._dated = {rule.id for rule in policy.rules.values() if rule.applicable != ALWAYS}
        self._aside: dict[str, dict[Formula, str]] = {}
        for rule in policy.rules.values():
            _, later = self.asked[rule.id]
            parts = dict.fromkeys(_facts_only(later)) if later != ALWAYS else {}
            self._aside[rule.id] = {
                part: f"{self.constants[rule.id]}_FAIT_{number}"
                for number, part in enumerate(parts, start=1)
            }

    def names(self) -> list[str]:
        """Every constant, the first for the lowest bit."""
        found: list[str] = []
        for rule, constant in self.constants.items():
            for own in [name for _, name in self.splits[rule]] or [constant]:
                found.append(own)
                found += [later_name(own)] if rule in self._dated else []
            found += self._aside[rule].values()
        return [*found, *(name for _, _, name in self.against)]

    def written(self) -> str:
        """The source that gives each constant its bit."""
        lines = "".join(f"{name} = 1 << {number}\n" for number, name in enumerate(self.names()))
        for rule, ways in self.splits.items():
            if ways:
                names = [name for _, name in ways]
                lines += statement(f"{self.constants[rule]} =", _any(names), "", "")
                if rule in self._dated:
                    lines += statement(
                        f"{self.later(rule)} =", _any(map(later_name, names)), "", ""
                    )
        return f"# Les règles, un bit chacune.\n{lines}\n" if lines else ""

    def later(self, rule: str) -> str:
        """The constant of a rule that waits for its date."""
        return later_name(self.constants[rule])

    def excluded(self) -> tuple[tuple[Name, str, str], ...]:
        """(bit, reading, variant) of the variants that some facts exclude."""
        return tuple((Name(name), *reading) for _, reading, name in self.against)

    def aside(self, rule: str) -> list[tuple[Formula, str]]:
        """What must be kept of the facts for a condition mixed with the status of an outcome."""
        return list(self._aside[rule].items())

    def asked_later(self, rule: str) -> dict[Formula, str]:
        """The same, as the condition reads it back."""
        return {part: f"regles & {name}" for part, name in self._aside[rule].items()}

    def read(self, policy: Policy) -> tuple[tuple[tuple[Name, ...], str, tuple[str, ...]], ...]:
        """(bits, reading, variants) of the rules that belong to some variants of a reading."""
        found: dict[tuple[str, tuple[str, ...]], list[Name]] = {}
        for rule in policy.rules.values():
            ways = self.splits[rule.id] or (((), self.constants[rule.id]),)
            for way, own in ways:
                dated = [own, later_name(own)] if rule.id in self._dated else [own]
                belongs = dict(way) | {slug: (variant,) for slug, variant in rule.readings}
                for slug, variants in belongs.items():
                    if len(variants) < len(policy.readings[slug].variants):
                        found.setdefault((slug, variants), []).extend(map(Name, dated))
        return tuple((tuple(names), *under) for under, names in found.items())


def _any(names: Iterable[str]) -> Code:
    listed = tuple(Atom(name) for name in names)
    return listed[0] if len(listed) == 1 else Joined("|", listed)


def _facts_only(formula: Formula) -> list[Formula]:
    """The largest parts of a formula that ask no status."""
    if not statuses_in(formula):
        return [formula]
    match formula:
        case And(parts) | Or(parts) | Count(_, parts):
            return [found for part in parts for found in _facts_only(part)]
        case Not(part):
            return _facts_only(part)
        case _:
            return []
