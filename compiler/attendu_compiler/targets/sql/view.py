"""The view of an act: what it reads, its named tests, its rules, its outcomes."""

from collections.abc import Iterable

from attrs import field, frozen

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.answer_json import value_json
from attendu_compiler.plan.describe import describe
from attendu_compiler.plan.merge import NEGATIVE, POSITIVE
from attendu_compiler.plan.records import Answer, Decision, GroupCells, Plan, Row, Variable
from attendu_compiler.targets.sql import columns
from attendu_compiler.targets.sql import tree as t
from attendu_compiler.targets.sql.cells import cell_test, is_plain
from attendu_compiler.targets.sql.certain import Settled, certain
from attendu_compiler.targets.sql.faults import Fault, contradictions, unreadable
from attendu_compiler.targets.sql.persons import Counts
from attendu_dsl.nodes import Bound, Status

#: Sets of rules of an outcome that are told apart at most.
MOST_TOGETHER = 64

#: Signs beyond which what a test says is cut short: dates compared in hundreds of ways.
LONGEST_NOTE = 600


@frozen
class Given:
    """A column that a step adds, under a comment."""

    name: str
    value: t.Expression
    note: str = ""


@frozen
class PersonsStep:
    """The counts of a group, from its table."""

    group: str
    columns: tuple[Given, ...]


@frozen(kw_only=True)
class View:
    """All that a dialect has to spell.

    ``persons`` are joined to the cases; then come the tests, the rules, the outcomes, each step
    reading the one before.
    """

    persons: tuple[PersonsStep, ...]
    tests: tuple[Given, ...]
    rules: tuple[Given, ...]
    outcomes: tuple[Given, ...]


def make_view(policy: Policy, plan: Plan) -> View:
    """The view of an act; NotExpressibleError when it could not be exact."""
    return _View(policy, plan, Settled(plan)).made()


@frozen
class _View:
    policy: Policy
    plan: Plan
    settled: Settled
    tests: list[Given] = field(factory=list)
    #: What says, by variable and cells, that it is certainly in these.
    asked: dict[tuple[int, int], t.Expression] = field(factory=dict)
    counts: dict[str, Counts] = field(factory=dict)
    #: By diagram, readings settled: the name of the rule that holds where it does.
    rules: dict[int, Given] = field(factory=dict)

    def made(self) -> View:
        for decision in self.plan.decisions.values():
            for row in decision.rows:
                self._rule(row, decision)
        outcomes = [
            given for decision in self.plan.decisions.values() for given in self._outcome(decision)
        ]
        contrary = contradictions(self.plan, self.settled, self._test)
        persons = tuple(
            PersonsStep(
                group,
                (
                    *(Given(name, t.Sum(part)) for part, name in counts.found.items()),
                    Given(_person_fault(group), t.Least(t.Case(unreadable(group, self.policy)))),
                ),
            )
            for group, counts in self._groups().items()
        )
        return View(
            persons=persons,
            tests=tuple(self.tests),
            rules=(self._fault(contrary), *self.rules.values()),
            outcomes=tuple(outcomes),
        )

    def _groups(self) -> dict[str, Counts]:
        for variable in self.plan.variables:
            if isinstance(variable.cells, GroupCells):
                self._counts(variable.cells)
        return self.counts

    def _counts(self, cells: GroupCells) -> Counts:
        return self.counts.setdefault(cells.group, Counts(cells, self.policy))

    def _fault(self, contrary: Iterable[Fault]) -> Given:
        own = list(unreadable(None, self.policy))
        for group in self.counts:
            column = t.Column(_person_fault(group))
            own.append((t.Not(t.IsUnknown(column)), column))
        branches = (*own, *contrary)
        return Given(
            columns.FAULT, t.Case(branches), "Ce qui empêche de décider : un fait, une supposition."
        )

    def _test(self, variable: int, mask: int) -> t.Expression:
        """A test of one variable, the same object whoever asks."""
        found = self.asked.get((variable, mask))
        if found is None:
            found = self.asked[variable, mask] = self._asked(self.plan.variables[variable], mask)
        return found

    def _asked(self, variable: Variable, mask: int) -> t.Expression:
        """A test by itself when it reads so, else by the name of a column."""
        value = cell_test(variable, mask, self.policy, self._group_test)
        if is_plain(variable):
            return value
        note = describe(variable, mask, self.policy)
        if len(note) > LONGEST_NOTE:
            note = note[:LONGEST_NOTE].rsplit(" ", 1)[0] + " …"
        self.tests.append(Given(f"test {len(self.tests) + 1}", value, note))
        return t.Column(self.tests[-1].name)

    def _group_test(self, cells: GroupCells, mask: int) -> t.Expression:
        return self._counts(cells).test(mask)

    def _holds(self, row: Row, decision: Decision) -> int:
        """Where a rule holds, and wherever the suppositions do not."""
        diagrams = self.plan.diagrams
        return self.settled(diagrams.disj(row.holds, diagrams.neg(decision.constraint)))

    def _rule(self, row: Row, decision: Decision) -> None:
        node = self._holds(row, decision)
        if node in self.rules or node == self.plan.diagrams.false:
            return
        diagrams = self.plan.diagrams
        value = certain(node, diagrams, self._test, refused=self._refused(decision))
        name, number = f"règle {row.rule}", 1
        while any(given.name == columns.short(name) for given in self.rules.values()):
            number += 1
            name = f"règle {row.rule} ({number})"
        places = dict.fromkeys(q.place for q in self.policy.rules[row.rule].quotations)
        self.rules[node] = Given(columns.short(name), value, ", ".join(places))

    def _outcome(self, decision: Decision) -> list[Given]:
        policy, diagrams = self.policy, self.plan.diagrams
        slug = decision.outcome
        reached = diagrams.values(decision.node, decision.constraint, {})
        answers = sorted((one for one in reached if isinstance(one, Answer)), key=_rank)
        own = {self._holds(row, decision) for row in decision.rows}
        named = [
            (other, t.Column(given.name)) for other, given in self.rules.items() if other in own
        ]
        whens = [(self._answer(answer, decision, named), answer) for answer in answers]
        outcome = policy.outcomes[slug]
        found = [
            Given(
                columns.status_column(slug),
                _decided(_joined((when, a.status.value) for when, a in whens), "indetermine"),
                f"{outcome.name} ({outcome.kind.value})",
            ),
            Given(columns.rule_column(slug), self._rules(decision)),
        ]
        if any(_manner(answer) for answer in answers):
            manners = _joined((when, _manner(a)) for when, a in whens if _manner(a))
            found.append(Given(columns.manner_column(slug), _decided(manners, "")))
        if any(answer.values for answer in answers):
            values = _joined((when, _value(a, policy)) for when, a in whens if a.values)
            found.append(Given(columns.value_column(slug), _decided(values, None)))
        return found

    def _answer(
        self, answer: Answer, decision: Decision, named: Iterable[tuple[int, t.Expression]]
    ) -> t.Expression:
        """When an outcome is certainly this answer; ``named`` are the rules that bear on it."""
        diagrams = self.plan.diagrams
        reached = diagrams.map(decision.node, lambda one: one == answer)
        node = self.settled(diagrams.disj(reached, diagrams.neg(decision.constraint)))
        return certain(node, diagrams, self._test, self._refused(decision), named)

    def _refused(self, decision: Decision) -> int:
        """Where the suppositions that touch an outcome do not hold, whatever the readings."""
        return self.settled(self.plan.diagrams.neg(decision.constraint))

    def _rules(self, decision: Decision) -> t.Expression:
        """The rules that hold whatever is unknown, and the sets of them that hold together."""
        holding: dict[str, dict[int, Given]] = {}
        for row in decision.rows:
            node = self._holds(row, decision)
            if node in self.rules:
                holding.setdefault(row.rule, {})[node] = self.rules[node]
        items = tuple(
            (t.some(*(t.Column(given.name) for given in nodes.values())), rule)
            for rule, nodes in holding.items()
        )
        diagrams = self.plan.diagrams
        admitted = diagrams.neg(self._refused(decision))
        # A set is met when what is known is enough for each, so that some case satisfies them all.
        met: list[tuple[frozenset[int], int]] = [(frozenset(), admitted)]
        for place, nodes in enumerate(holding.values()):
            one = diagrams.any(nodes)
            found = [(places | {place}, diagrams.conj(node, one)) for places, node in met]
            met += [(places, node) for places, node in found if node != diagrams.false]
            if len(met) > MOST_TOGETHER:
                return t.Case(((_SOUND, t.Listed(items)),))
        sets = sorted(
            (places for places, _ in met if places), key=lambda one: (-len(one), sorted(one))
        )
        return t.Case(((_SOUND, t.Listed(items, tuple(sets))),))


_SOUND = t.IsUnknown(t.Column(columns.FAULT))


def _rank(answer: Answer) -> tuple[int, str]:
    """The strongest first, what closes next, silence and the like last."""
    order = [*POSITIVE, *NEGATIVE, *Status]
    return order.index(answer.status), repr(answer)


def _joined(whens: Iterable[tuple[t.Expression, str]]) -> dict[str, t.Expression]:
    """For each text, when one of its conditions is TRUE."""
    found: dict[str, list[t.Expression]] = {}
    for when, text in whens:
        found.setdefault(text, []).append(when)
    return {text: t.some(*parts) for text, parts in found.items()}


def _decided(whens: dict[str, t.Expression], otherwise: str | None) -> t.Expression:
    """The text whose condition is TRUE; nothing of a case that is refused."""
    branches = tuple((when, t.Text(text)) for text, when in whens.items() if when != t.FALSE)
    last = None if otherwise is None else t.Text(otherwise)
    refused = (t.Not(_SOUND), t.Null())
    return t.Case((refused, *branches), last)


def _manner(answer: Answer) -> str:
    said = ["à titre exceptionnel"] * answer.exceptional + ["en principe"] * answer.principle
    return ", ".join(said)


def _value(answer: Answer, policy: Policy) -> str:
    told = []
    for value in answer.values:
        one = value_json(value, {}, policy)
        told.append(f"{one['fraction']} de {one['of']}" if isinstance(one, dict) else str(one))
    bound = "" if answer.bound is None else _BOUNDS[answer.bound]
    return bound + " ; ".join(told)


_BOUNDS = {
    Bound.EXACT: "",
    Bound.MAX: "au plus ",
    Bound.MIN: "au moins ",
    Bound.RANGE: "entre ",
    Bound.FIXED_BY: "fixé par ",
}


def _person_fault(group: str) -> str:
    return columns.short(f"{group}__error")
