"""The meaning of a policy in z3, written from the design alone: no cell, no diagram.

A duration is (months, days) compared in that order; a date is (month, day of the month) in a window
of months (a hundred by default) that holds leap years and common ones; months are added with the day clamped at
the end of the month.  A group is a few persons that may or may not exist.
"""

from calendar import monthrange
from datetime import date
from fractions import Fraction

import z3

from attendu_compiler.model import formula as f
from attendu_compiler.model.policy import FactKind, Policy, Rule
from attendu_compiler.plan.merge import NEGATIVE, POSITIVE
from attendu_dsl.nodes import Status

FIRST_YEAR, MONTHS = 1994, 100
PERSONS = 4


class Encoding:
    """The facts of a policy as z3 terms; ``limits`` keeps them inside their domains."""

    def __init__(self, policy: Policy, first_year: int = FIRST_YEAR, months: int = MONTHS) -> None:
        self.policy = policy
        self.months = months
        calendar = [(first_year + number // 12, number % 12 + 1) for number in range(months + 24)]
        self._lengths = [monthrange(*month)[1] for month in calendar]
        self._starts = [date(*month, 1).toordinal() - 1 for month in calendar]
        self.readings: dict[str, z3.ArithRef] = {}
        self.decided: dict[tuple[str, str], z3.BoolRef] = {}
        self.limits: list[z3.BoolRef] = []
        self.lengths = z3.Function("length", z3.IntSort(), z3.IntSort())
        self.starts = z3.Function("start", z3.IntSort(), z3.IntSort())
        self.terms: dict[tuple[str, int], object] = {}
        for identifier, fact in policy.facts.items():
            for person in range(PERSONS if fact.group else 1):
                self.terms[identifier, person] = self._term(identifier, fact.kind, person)
        self.alive = {
            group: [z3.Bool(f"{group}/{person}") for person in range(PERSONS)]
            for group in policy.groups
        }

    def _term(self, name: str, kind: FactKind, person: int) -> object:
        fact, name = self.policy.facts[name], f"{name}/{person}"
        match kind:
            case FactKind.YES_NO:
                return z3.Bool(name)
            case FactKind.CHOICE:
                chosen = z3.Int(name)
                self.limits.append(z3.And(chosen >= 0, chosen < len(fact.options)))
                return chosen
            case FactKind.SEVERAL:
                return {option.slug: z3.Bool(f"{name}.{option.slug}") for option in fact.options}
            case FactKind.ELAPSED:
                months, days = z3.Int(f"{name}.m"), z3.Int(f"{name}.d")
                self.limits.append(z3.And(months >= 0, days >= 0, days <= 30))
                return months, days
            case FactKind.DATE:
                month, day = z3.Int(f"{name}.m"), z3.Int(f"{name}.d")
                self.limits.append(
                    z3.And(month >= 0, month < self.months, day >= 1, day <= self._length(month))
                )
                return month, day
            case _:
                number = z3.Int(name)
                self.limits.append(number >= 0)
                return number

    def formula(self, formula: f.Formula, person: int = 0) -> z3.BoolRef:
        match formula:
            case f.Constant(value):
                return z3.BoolVal(value)
            case f.IsTrue(fact):
                return self._of(fact, person)
            case f.Among(fact, options):
                slugs = [option.slug for option in self.policy.facts[fact].options]
                term = self._of(fact, person)
                return z3.Or([term == slugs.index(option) for option in sorted(options)])
            case f.Has(fact, option):
                return self._of(fact, person)[option]
            case f.Limit(fact, order, threshold):
                return self._limit(fact, order, threshold, person)
            case f.DateOrder(left, right, anniversary, months, days, strict):
                before = self._ordinal(self._of(left, person))
                after = self._shifted(self._of(right, person), anniversary)
                after = self._ordinal(self._shifted(after, months)) + days
                return before < after if strict else before <= after
            case f.Not(part):
                return z3.Not(self.formula(part, person))
            case f.And(parts):
                return z3.And([self.formula(part, person) for part in parts])
            case f.Or(parts):
                return z3.Or([self.formula(part, person) for part in parts])
            case f.Count(least, parts):
                return z3.AtLeast(*[self.formula(part, person) for part in parts], least)
            case f.Persons(group, least, part):
                counted = [
                    z3.And(alive, self.formula(part, number))
                    for number, alive in enumerate(self.alive[group])
                ]
                return z3.AtLeast(*counted, least)
            case f.ReadingIs(reading, variant):
                return self._reading(reading) == self._variant(reading, variant)
            case f.StatusIs(outcome, statuses):
                return z3.Or(
                    [self.status(outcome, status) for status in sorted(statuses, key=repr)]
                )
            case _:
                raise AssertionError(formula)

    def _reading(self, reading: str) -> z3.ArithRef:
        if reading not in self.readings:
            chosen = self.readings[reading] = z3.Int(f"lecture {reading}")
            count = len(self.policy.readings[reading].variants)
            self.limits.append(z3.And(chosen >= 0, chosen < count))
        return self.readings[reading]

    def _variant(self, reading: str, variant: str) -> int:
        return [each[0] for each in self.policy.readings[reading].variants].index(variant)

    def status(self, outcome: str, status: Status) -> z3.BoolRef:
        """Some rule that holds gives an outcome (or one of its family) a status, none a stronger."""
        key = (outcome, status.value)
        if key not in self.decided:
            # Named before it is read: a status may be asked of again on the way.
            self.decided[key] = z3.FreshBool(f"{outcome} {status.value}")
            self.limits.append(self.decided[key] == self.status_term(outcome, status))
        return self.decided[key]

    def status_term(self, outcome: str, status: Status) -> z3.BoolRef:
        """What :meth:`status` names."""
        bearing = {outcome, *self.policy.outcomes[outcome].members}
        given = {
            each.status: [] for rule in self.policy.rules.values() for each in rule.conclusions
        }
        for rule in self.policy.rules.values():
            for each in rule.conclusions:
                if each.outcome in bearing:
                    given[each.status].append(self.holds(rule))
        family = next((f for f in (POSITIVE, NEGATIVE) if status in f), (status,))
        stronger = [t for s in family[: family.index(status)] for t in given.get(s, [])]
        held = z3.Or(given.get(status, []))
        return z3.And(held, z3.Not(z3.Or(stronger)))

    def _of(self, fact: str, person: int):
        return self.terms[fact, person if self.policy.facts[fact].group else 0]

    def _limit(self, fact: str, order: f.Order, threshold: object, person: int) -> z3.BoolRef:
        term = self._of(fact, person)
        match threshold:
            case (months, days):
                less = z3.Or(term[0] < months, z3.And(term[0] == months, term[1] < days))
                equal = z3.And(term[0] == months, term[1] == days)
            case int() as ordinal:
                less, equal = self._ordinal(term) < ordinal, self._ordinal(term) == ordinal
            case Fraction() as number:
                less, equal = term < int(number), term == int(number)
        return {
            f.Order.LESS: less,
            f.Order.AT_MOST: z3.Or(less, equal),
            f.Order.EQUAL: equal,
            f.Order.AT_LEAST: z3.Not(less),
            f.Order.MORE: z3.Not(z3.Or(less, equal)),
        }[order]

    def _ordinal(self, term):
        month, day = term
        return self._start(month) + day

    def _shifted(self, term, months: int):
        if not months:
            return term
        month, day = term
        length = self._length(month + months)
        return month + months, z3.If(day > length, length, day)

    def applies(self, rule: Rule) -> z3.BoolRef:
        readings = [f.ReadingIs(*each) for each in rule.readings]
        parts = [self.policy.applicable, rule.applicable, rule.scope, rule.condition, *readings]
        return z3.And(
            [self.formula(part) for part in parts]
            + [z3.Not(self.formula(exception)) for exception in rule.exceptions]
        )

    def holds(self, rule: Rule) -> z3.BoolRef:
        """The rule applies and none that derogates to it, directly or not, does."""
        above: set[str] = set()
        pending = [rule.name]
        while pending:
            name = pending.pop()
            for other in self.policy.rules.values():
                if name in other.derogates and other.name not in above:
                    above.add(other.name)
                    pending.append(other.name)
        defeating = [self.policy.rules[name] for name in sorted(above)]
        return z3.And(self.applies(rule), *[z3.Not(self.applies(other)) for other in defeating])

    def answer(self, strengths: list[str]) -> z3.ArithRef:
        """The status of the single outcome as a number: its rank, or a conflict, or silence."""
        held = {status: [] for status in strengths}
        for rule in self.policy.rules.values():
            for conclusion in rule.conclusions:
                held[conclusion.status.value].append(self.holds(rule))
        answer = z3.IntVal(-1)
        for number, status in reversed(list(enumerate(strengths))):
            answer = z3.If(z3.Or(held[status]), number, answer)
        negative = z3.Or(held["exclu"] + held["deconseille"])
        positive = z3.Or([term for status in strengths[:-2] for term in held[status]])
        return z3.If(z3.And(positive, negative), -2, answer)

    def _length(self, term):
        return _table(term, self._lengths)

    def _start(self, term):
        return _table(term, self._starts)

    def solver(self) -> z3.Solver:
        solver = z3.Solver()
        assumed = [self.formula(one.whole) for one in self.policy.assumptions]
        solver.add(*self.limits, *assumed)
        return solver


def _table(term, values: list[int]):
    chosen = z3.IntVal(values[-1])
    for number in range(len(values) - 2, -1, -1):
        chosen = z3.If(term <= number, values[number], chosen)
    return chosen
