"""Facts that rules speak of and on which no outcome depends, whatever the other answers."""

from collections.abc import Hashable, Iterator
from itertools import combinations, product
from typing import TypeAlias

from attrs import evolve

from attendu_compiler.model.formula import DateOrder, Limit
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan import dates
from attendu_compiler.plan.cells import facts_in
from attendu_compiler.plan.diagram import OUTSIDE
from attendu_compiler.plan.records import DatesCells, Decision, GroupCells, Plan

#: Pairs of orders of dates looked at for one fact; beyond, the fact is said to matter.
MOST_PAIRS = 2_000

#: What the outcomes make of a cell: two cells alike are told apart by none.
_Sorts: TypeAlias = tuple[Hashable, ...]


def idle_facts(policy: Policy, plan: Plan) -> tuple[str, ...]:
    """The facts, by id, that change no outcome in any admissible case.

    A fact that a supposition binds to others is not among them: these may stand for it.
    """
    spoken = {
        fact
        for rule in policy.rules.values()
        for formula in (rule.condition, rule.scope, rule.applicable, *rule.exceptions)
        for fact in facts_in(formula)
    }
    return tuple(
        fact for fact in policy.facts if fact in spoken and not _matters(fact, policy, plan)
    )


def _matters(fact: str, policy: Policy, plan: Plan) -> bool:
    diagrams = plan.diagrams
    group = policy.facts[fact].group
    numbers = plan.variable_of.get(fact if group is None else group, ())
    for number in numbers:
        for decision in plan.decisions.values():
            if number in diagrams.support(decision.constraint):
                return True
            if number not in diagrams.support(decision.node):
                continue
            match plan.variables[number].cells:
                case DatesCells() as cells:
                    if _date_matters(fact, cells, _sorts(number, decision, plan)):
                        return True
                case GroupCells() as cells:
                    if _person_fact_matters(fact, cells, _sorts(number, decision, plan)):
                        return True
                case _:
                    return True
    return False


def _sorts(number: int, decision: Decision, plan: Plan) -> _Sorts:
    """What a decision makes of each cell of a variable."""
    diagrams = plan.diagrams
    guarded = diagrams.ite(decision.constraint, decision.node, diagrams.terminal(OUTSIDE))
    return tuple(
        diagrams.restrict(guarded, {number: 1 << cell}) for cell in range(diagrams.arities[number])
    )


def _date_matters(fact: str, cells: DatesCells, sorts: _Sorts) -> bool:
    """Whether two dates of one event, the other dates the same, are told apart."""
    own = [fact in _compared(atom) for atom in cells.atoms]
    if not any(own):
        return False
    moved = tuple(_moved(atom, fact) for atom in cells.atoms)
    tried = 0
    for one, other in combinations(range(cells.count), 2):
        before, after = cells.vectors[one], cells.vectors[other]
        if sorts[one] == sorts[other] or any(
            mine != yours and not touched
            for mine, yours, touched in zip(before, after, own, strict=True)
        ):
            continue
        tried += 1
        both = dates.witness((*cells.atoms, *moved), (*before, *after))
        if both is not None or tried > MOST_PAIRS:
            return True
    return False


def _compared(atom: DateOrder | Limit) -> tuple[str, ...]:
    return (atom.fact,) if isinstance(atom, Limit) else (atom.left, atom.right)


def _moved(atom: DateOrder | Limit, fact: str) -> DateOrder | Limit:
    """The same comparison of another date of the same event."""
    other = f"{fact}/autre"
    if isinstance(atom, Limit):
        return evolve(atom, fact=other) if atom.fact == fact else atom
    return evolve(
        atom,
        left=other if atom.left == fact else atom.left,
        right=other if atom.right == fact else atom.right,
    )


def _person_fact_matters(fact: str, cells: GroupCells, sorts: _Sorts) -> bool:
    """Whether two lists that differ by what one fact says of the persons are told apart."""
    caps = tuple(atom.least for atom in cells.atoms)
    sort_of = dict(zip(cells.vectors, sorts, strict=True))
    kinds = [
        tuple(tuple(kind[atom.predicate] for atom in cells.atoms) for kind in pair)
        for pair in _kinds(fact, cells)
    ]

    def truths(counts: tuple[int, ...]) -> tuple[bool, ...]:
        return tuple(count >= cap for count, cap in zip(counts, caps, strict=True))

    start = ((0,) * len(caps), (0,) * len(caps))
    pending, seen = [start], {start}
    while pending:
        one, other = pending.pop()
        if sort_of[truths(one)] != sort_of[truths(other)]:
            return True
        for mine, yours in kinds:
            more = (_added(one, mine, caps), _added(other, yours, caps))
            if more not in seen:
                seen.add(more)
                pending.append(more)
    return False


def _added(
    counts: tuple[int, ...], kind: tuple[bool, ...], caps: tuple[int, ...]
) -> tuple[int, ...]:
    return tuple(
        min(cap, count + each) for count, each, cap in zip(counts, kind, caps, strict=True)
    )


def _kinds(fact: str, cells: GroupCells) -> Iterator[tuple[tuple[bool, ...], tuple[bool, ...]]]:
    """The pairs of kinds between which one fact makes a person pass."""
    diagrams = cells.diagrams
    own = [
        variable.index
        for variable in cells.variables
        if fact in (getattr(variable.cells, "fact", None), *getattr(variable.cells, "facts", ()))
    ]
    reached = {
        kind: diagrams.exists(
            diagrams.all(
                (
                    cells.constraint,
                    *(
                        predicate if truth else diagrams.neg(predicate)
                        for predicate, truth in zip(cells.predicates, kind, strict=True)
                    ),
                )
            ),
            own,
        )
        for kind in sorted(cells.person_types)
    }
    for one, other in product(reached, repeat=2):
        if diagrams.conj(reached[one], reached[other]) != diagrams.false:
            yield one, other
