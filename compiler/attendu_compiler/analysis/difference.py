"""What changes between two versions of a text: proof that nothing does, or every case that does.

Both versions become diagrams over the same cells, so that two decisions mean the same exactly when
they are the same node; where they are not, the fewest and simplest conditions say in which cases,
each with a witness.
"""

import enum
from collections.abc import Callable, Hashable, Iterator, Mapping
from functools import partial
from operator import eq

from attrs import evolve, frozen

from attendu_compiler.analysis.questions import OPENING, retained_readings
from attendu_compiler.analysis.reworded import reworded
from attendu_compiler.analysis.witness import smallest_witness
from attendu_compiler.model.policy import Entry, Fact, Group, Option, Outcome, Policy, Reading
from attendu_compiler.model.renaming import rename_facts
from attendu_compiler.plan.cells import formulas_of
from attendu_compiler.plan.describe import describe
from attendu_compiler.plan.diagram import Diagrams
from attendu_compiler.plan.lower import lower
from attendu_compiler.plan.merge import SILENT
from attendu_compiler.plan.primes import Cube, cube_node, simplest_condition
from attendu_compiler.plan.records import Answer, Decision, Plan, ReadingCells
from attendu_compiler.plan.variables import make_space
from attendu_dsl.diagnostics import Report


class Direction(enum.Enum):
    """What a change does to an outcome; the values are what a reader is told."""

    OPENS = "s'ouvre"
    CLOSES = "se ferme"
    CHANGES = "change"
    GROUND = "change de fondement"


@frozen(kw_only=True)
class ChangedRow:
    """Cases that share a change: conditions in words, and one of them as the bullets of a case."""

    conditions: tuple[str, ...]
    witness: tuple[str, ...]


@frozen(kw_only=True)
class Change:
    """One way in which an outcome changes, and every case in which it does.

    ``read_otherwise`` is for cases under readings that the text does not retain.
    """

    outcome: str
    name: str
    direction: Direction
    before: Answer
    after: Answer
    rules_before: tuple[str, ...]
    rules_after: tuple[str, ...]
    rows: tuple[ChangedRow, ...]
    read_otherwise: bool = False


@frozen(kw_only=True)
class Difference:
    """Two versions of a text compared, or two texts on the outcomes that they have in common.

    ``suppositions`` tell which cases only one version admits; they are not compared further.
    ``entries`` are the duties, directives, deadlines… added, withdrawn or reworded: they decide
    nothing, and are compared word for word.
    """

    old: Policy
    new: Policy
    changes: tuple[Change, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]
    retyped: tuple[str, ...]
    suppositions: tuple[str, ...]
    entries: tuple[str, ...]
    wordings: tuple[str, ...] = ()

    @property
    def same_text(self) -> bool:
        """Whether these are two versions of one text."""
        return self.old.slug == self.new.slug

    @property
    def same_meaning(self) -> bool:
        """Whether every admissible case is decided alike, on the same grounds, in every reading."""
        return not (self.changes or self.added or self.removed or self.suppositions)


def difference(old: Policy, new: Policy, renames: Mapping[str, str] | None = None) -> Difference:
    """Compare two policies; ``renames`` gives the new id of facts renamed between them.

    A fact whose new declaration lists its old name as an alias is renamed too.
    """
    names = {alias: fact.id for fact in new.facts.values() for alias in fact.aliases}
    names = {k: v for k, v in {**names, **(renames or {})}.items() if k in old.facts}
    old = rename_facts(old, names)
    retyped = tuple(
        key
        for key, fact in old.facts.items()
        if key in new.facts and not _alike(fact, new.facts[key])
    )
    # A fact of another type is another fact, even under the same name.
    old = rename_facts(old, {key: f"{key}_ancien" for key in retyped})
    both = _Both(old, new)
    return Difference(
        old=old,
        new=new,
        changes=tuple(both.changes()),
        added=tuple(sorted(set(new.outcomes) - set(old.outcomes))),
        removed=tuple(sorted(set(old.outcomes) - set(new.outcomes))),
        retyped=retyped,
        suppositions=both.suppositions(),
        entries=tuple(_entries(old, new)) if old.slug == new.slug else (),
        wordings=tuple(reworded(old, new)),
    )


def _alike(one: Fact, other: Fact) -> bool:
    return (one.kind, one.currency, one.group) == (other.kind, other.currency, other.group)


class _Both:
    """Two policies lowered over the space of both."""

    def __init__(self, old: Policy, new: Policy) -> None:
        self.old, self.new = old, new
        self.union = evolve(
            new,
            facts=_joined_facts(old.facts, new.facts),
            groups=_joined_groups(old.groups, new.groups),
            outcomes={**old.outcomes, **new.outcomes},
            rules={**old.rules, **new.rules},
            readings=_joined_readings(old.readings, new.readings),
        )
        space = make_space(self.union, [*formulas_of(old), *formulas_of(new)])
        self.plans = (
            lower(evolve(old, facts=self.union.facts), Report(), space),
            lower(evolve(new, facts=self.union.facts), Report(), space),
        )
        self.diagrams: Diagrams = space.diagrams
        self.masks = tuple(
            _retained(plan, policy) for plan, policy in zip(self.plans, (old, new), strict=True)
        )

    def suppositions(self) -> tuple[str, ...]:
        """The suppositions of one version that the other does not imply."""
        found: list[str] = []
        for mine, other, word in (
            (self.plans[0], self.plans[1], "retirée"),
            (self.plans[1], self.plans[0], "ajoutée"),
        ):
            everything = self.diagrams.all(one.node for one in other.suppositions)
            found += [
                f"supposition « {one.name} » {word}"
                for one in mine.suppositions
                if self.diagrams.conj(everything, self.diagrams.neg(one.node))
                != self.diagrams.false
            ]
        return tuple(found)

    def changes(self) -> Iterator[Change]:
        for slug in sorted(self.union.outcomes):
            common = slug in self.old.outcomes and slug in self.new.outcomes
            if common or self.old.slug == self.new.slug:
                yield from self._outcome(slug)

    def _outcome(self, slug: str) -> Iterator[Change]:
        """The changes under the readings retained, then those that other readings alone show."""
        diagrams = self.diagrams
        constraint = diagrams.all(
            plan.decisions[slug].constraint for plan in self.plans if slug in plan.decisions
        )
        sides = [self._side(slug, number) for number in (0, 1)]
        held = [diagrams.restrict(sides[number], self.masks[number]) for number in (0, 1)]
        every, retained = self._joined(*sides), self._joined(*held)
        yield from self._changes(slug, retained, diagrams.true, constraint)
        otherwise = diagrams.differ(every, retained)
        for change in self._changes(slug, every, otherwise, constraint):
            yield evolve(change, read_otherwise=True)

    def _joined(self, one: int, other: int) -> int:
        """The diagram of (before, after)."""
        return self.diagrams.map_both(one, other, lambda before, after: (before, after))

    def _changes(self, slug: str, joined: int, where: int, constraint: int) -> Iterator[Change]:
        diagrams = self.diagrams
        for pair in sorted(diagrams.values(joined, diagrams.conj(constraint, where), {}), key=repr):
            assert isinstance(pair, tuple)
            if pair[0] != pair[1]:
                region = diagrams.conj(where, diagrams.map(joined, partial(eq, pair)))
                cubes = simplest_condition(region, constraint, diagrams)
                admitted = diagrams.conj(region, constraint)
                rows = [self._row(cube, admitted) for cube in cubes]
                yield self._change(slug, pair, rows)

    def _side(self, slug: str, number: int) -> int:
        """A version's diagram of an outcome: (answer, rules that hold)."""
        diagrams, plan = self.diagrams, self.plans[number]
        decision: Decision | None = plan.decisions.get(slug)
        if decision is None:
            return diagrams.terminal((SILENT, ()))
        node = diagrams.map(decision.node, lambda answer: (answer, ()))
        for row in decision.rows:
            held = diagrams.map(node, _with_rule(row.rule))
            node = diagrams.ite(row.holds, held, node)
        return node

    def _row(self, cube: Cube, region: int) -> ChangedRow:
        plan = self.plans[1]
        inside = self.diagrams.conj(region, cube_node(cube, self.diagrams))
        found = smallest_witness(inside, self.union, plan)
        assert found is not None
        told = (describe(plan.variables[variable], mask, self.union) for variable, mask in cube)
        return ChangedRow(
            conditions=tuple(text for text in told if text),
            witness=found.lines(self.union),
        )

    def _change(self, slug: str, pair: Hashable, rows: list[ChangedRow]) -> Change:
        assert isinstance(pair, tuple)
        (before, rules_before), (after, rules_after) = pair
        outcome: Outcome = self.union.outcomes[slug]
        return Change(
            outcome=slug,
            name=outcome.name,
            direction=_direction(before, after, outcome),
            before=before,
            after=after,
            rules_before=tuple(self.old.rules[rule].name for rule in rules_before),
            rules_after=tuple(self.new.rules[rule].name for rule in rules_after),
            rows=tuple(rows),
        )


def _with_rule(rule: str) -> Callable[[Hashable], Hashable]:
    def add(value: Hashable) -> Hashable:
        assert isinstance(value, tuple)
        answer, rules = value
        return answer, (*rules, rule) if rule not in rules else rules

    return add


def _direction(before: Answer, after: Answer, outcome: Outcome) -> Direction:
    if before == after:
        return Direction.GROUND
    opening = OPENING[outcome.kind]
    if (before.status in opening) == (after.status in opening):
        return Direction.CHANGES
    return Direction.OPENS if after.status in opening else Direction.CLOSES


def _retained(plan: Plan, policy: Policy) -> dict[int, int]:
    """The retained variant of each of a policy's own readings."""
    masks = retained_readings(plan)
    for variable in plan.variables:
        cells = variable.cells
        if isinstance(cells, ReadingCells) and cells.reading in policy.readings:
            retained = policy.readings[cells.reading].retained
            masks.pop(variable.index, None)
            if retained is not None:
                masks[variable.index] = 1 << cells.variants.index(retained)
    return masks


# --- What both versions know ---------------------------------------------------------------------


def _joined_facts(old: Mapping[str, Fact], new: Mapping[str, Fact]) -> dict[str, Fact]:
    joined = {**old, **new}
    for key in old.keys() & new.keys():
        joined[key] = evolve(new[key], options=_joined(old[key].options, new[key].options))
    return joined


def _joined(old: tuple[Option, ...], new: tuple[Option, ...]) -> tuple[Option, ...]:
    known = {option.slug for option in new}
    return (*new, *(option for option in old if option.slug not in known))


def _joined_groups(old: Mapping[str, Group], new: Mapping[str, Group]) -> dict[str, Group]:
    joined = {**old, **new}
    for slug in old.keys() & new.keys():
        facts = tuple(dict.fromkeys((*new[slug].facts, *old[slug].facts)))
        joined[slug] = evolve(new[slug], facts=facts)
    return joined


def _joined_readings(old: Mapping[str, Reading], new: Mapping[str, Reading]) -> dict[str, Reading]:
    joined = {**old, **new}
    for slug in old.keys() & new.keys():
        known = {variant[0] for variant in new[slug].variants}
        more = tuple(variant for variant in old[slug].variants if variant[0] not in known)
        joined[slug] = evolve(new[slug], variants=(*new[slug].variants, *more))
    return joined


def _entries(old: Policy, new: Policy) -> Iterator[str]:
    before = {(e.keyword, e.slug): (e.attributes, _wording(e)) for e in old.entries}
    after = {(e.keyword, e.slug): (e.attributes, _wording(e)) for e in new.entries}
    names = {(e.keyword, e.slug): e.name or e.slug for e in (*old.entries, *new.entries)}
    for key in sorted(before.keys() | after.keys()):
        if before.get(key) == after.get(key):
            continue
        word = (
            "modifié" if key in before and key in after else "ajouté" if key in after else "retiré"
        )
        yield f"{key[0]} « {names[key]} » : {word}"


def _wording(entry: Entry) -> tuple[str, ...]:
    return tuple(quotation.text for quotation in entry.quotations)
