"""Small acts: one decision tree over the cells of known facts, written in ``decide`` itself.

The tree does not decide. It tells apart the cases that the rules tell apart; the first case of each
leaf is decided by the readable rules, and the cases that follow share its outcomes.
"""

from collections.abc import Hashable, Iterator
from itertools import product

from attrs import frozen

from attendu_compiler.model.policy import Policy, ShareOf
from attendu_compiler.plan.describe import describe
from attendu_compiler.plan.diagram import OUTSIDE
from attendu_compiler.plan.records import (
    ChoiceCells,
    OptionCells,
    Plan,
    ReadingCells,
    ThresholdCells,
    Variable,
    YesNoCells,
)
from attendu_compiler.targets.python.bits import is_readable
from attendu_compiler.targets.python.exact import variable_data
from attendu_compiler.targets.python.layout import (
    Atom,
    Called,
    Code,
    Compared,
    Item,
    Joined,
    comment,
    flat,
    flat_code,
    statement,
    string,
)
from attendu_compiler.targets.python.names import module_name

_PAD = "    "

#: What a decision already names, after its underscore.
_TAKEN = frozenset({"facts", "outcomes", "renamed"})


@frozen(eq=False)
class Tree:
    """``leaves`` are numbered from 1; leaf 0 is of facts that a supposition of the text refuses."""

    policy: Policy
    plan: Plan
    root: int
    variables: tuple[Variable, ...]
    leaves: int


def tree_of(policy: Policy, plan: Plan) -> Tree | None:
    """The tree of an act, None when it would be longer than the rules that it sums up."""
    if not is_readable(policy) or _shares(plan):
        return None
    most = 64 + 4 * len(policy.rules)
    root = _joined(plan, most)
    if root is None or plan.diagrams.is_terminal(root) or _paths(root, plan) > most:
        return None
    variables = tuple(plan.variables[number] for number in sorted(plan.diagrams.support(root)))
    simple = (YesNoCells, ChoiceCells, OptionCells, ThresholdCells)
    if not all(isinstance(variable.cells, simple) for variable in variables):
        return None
    return _numbered(policy, plan, root, variables)


def _shares(plan: Plan) -> bool:
    """Whether a value is a share of a fact: it is then counted case by case."""
    return any(
        isinstance(value, ShareOf)
        for decision in plan.decisions.values()
        for row in decision.rows
        for value in row.answer.values
    )


# --- The cases that the rules tell apart ---------------------------------------------------------


def _joined(plan: Plan, most: int) -> int | None:
    """One diagram whose terminals tell apart whatever an outcome may say; None when too large."""
    diagrams = plan.diagrams
    nodes = list(dict.fromkeys(_said(plan)))
    while len(nodes) > 1:
        paired = []
        for left, right in zip(nodes[::2], nodes[1::2], strict=False):
            node = _both(left, right, plan)
            if len(diagrams.below(node)) > most:
                return None
            paired.append(node)
        nodes = paired + nodes[len(paired) * 2 :]
    if not nodes:
        return None
    admitted = diagrams.all(supposition.node for supposition in plan.suppositions)
    return diagrams.ite(admitted, nodes[0], diagrams.terminal(OUTSIDE))


def _both(left: int, right: int, plan: Plan) -> int:
    """The diagram whose terminals tell apart the pairs that two diagrams reach."""
    seen: dict[tuple[Hashable, Hashable], int] = {}

    def number(one: Hashable, other: Hashable) -> int:
        return seen.setdefault((one, other), len(seen))

    return plan.diagrams.map_both(left, right, number)


def _said(plan: Plan) -> Iterator[int]:
    """Each outcome, and where each of its rules applies and holds, under every reading."""
    for decision in plan.decisions.values():
        yield from _read(decision.node, plan)
        for row in decision.rows:
            yield from _read(row.applies, plan)
            yield from _read(row.holds, plan)


def _read(node: int, plan: Plan) -> Iterator[int]:
    """A diagram under each variant of the readings that it depends on."""
    readings = [
        (number, cells.count)
        for number in sorted(plan.diagrams.support(node))
        if isinstance(cells := plan.variables[number].cells, ReadingCells)
    ]
    for variants in product(*(range(count) for _, count in readings)):
        fixed = {number: 1 << cell for (number, _), cell in zip(readings, variants, strict=True)}
        yield plan.diagrams.restrict(node, fixed)


def _paths(root: int, plan: Plan) -> int:
    """How many leaves the diagram has once written as a tree."""
    diagrams = plan.diagrams
    counts: dict[int, int] = {}
    for node in diagrams.below(root):
        children = set(diagrams.children(node))
        counts[node] = sum(counts[child] for child in children) if children else 1
    return counts[root]


def _numbered(policy: Policy, plan: Plan, root: int, variables: tuple[Variable, ...]) -> Tree:
    numbers: dict[object, int] = {OUTSIDE: 0}
    _, values, _ = plan.diagrams.dump([root])
    for value in values:
        numbers.setdefault(value, len(numbers))
    root = plan.diagrams.map(root, lambda value: numbers[value])
    return Tree(policy, plan, root, variables, len(numbers))


# --- As written ----------------------------------------------------------------------------------


def slots(tree: Tree) -> tuple[str, ...]:
    """The attributes of a decision that hold the cell of each variable."""
    return tuple(_slot(variable, tree.policy) for variable in tree.variables)


def _slot(variable: Variable, policy: Policy) -> str:
    match variable.cells:
        case YesNoCells(fact=fact) | ChoiceCells(fact=fact) | ThresholdCells(fact=fact):
            slug = policy.facts[fact].slug
            return f"_{slug}_" if slug in _TAKEN else f"_{slug}"
        case OptionCells(fact=fact, option=option):
            return f"_{policy.facts[fact].slug}__{option}"
        case _:
            raise AssertionError(variable)


def own_slot(tree: Tree) -> str:
    """The attribute of ``Facts`` that holds the decision to fill: no other act has it."""
    return f"_{module_name(tree.policy.slug)}"


def prepared_slot(tree: Tree) -> str:
    """The source that declares it."""
    slot = own_slot(tree)
    return f'    __slots__ = ("{slot}",)\n    PREPARED = "{slot}"\n    {slot}: Decision | None\n\n'


def prepared_method(tree: Tree) -> str:
    """The source of ``Facts._prepared``: the cell of each fact, once all are known."""
    lines = "".join(
        statement(
            f"decision.{_slot(variable, tree.policy)} =", _cell(variable, tree.policy), "", _PAD * 2
        )
        for variable in tree.variables
    )
    return (
        "\n    def _prepared(self, values: Mapping[str, Any]) -> Decision:\n"
        '        """La décision à rendre : chaque fait connu y est le numéro de sa case."""\n'
        "        decision = object.__new__(Decision)\n"
        f"{lines}"
        "        return decision\n"
    )


def _cell(variable: Variable, policy: Policy) -> Code:
    kind, slug, *rest = variable_data(variable, policy)
    value = Item("values", string(str(slug)))
    if kind == "yes_no":
        return value
    if kind == "choice":
        return Called(f"{flat(rest[0])}.index", (value,))
    if kind == "option":
        return Item(flat_code(value), flat(rest[0]))
    cuts = rest[0]
    assert isinstance(cuts, tuple)
    passed = tuple(
        Compared(flat_code(value), ">" if after else ">=", flat(cut)) for cut, after in cuts
    )
    if len(passed) == 1:
        return passed[0]
    return Joined("+", tuple(Atom(f"({flat_code(one)})") for one in passed))


def walk(tree: Tree, pad: str) -> str:
    """The source of the tree: nested conditions that set ``case`` to the number of a leaf."""
    return _branch(tree.root, tree, pad)


def _branch(node: int, tree: Tree, pad: str) -> str:
    diagrams, policy = tree.plan.diagrams, tree.policy
    if diagrams.is_terminal(node):
        return f"{pad}case = {diagrams.value(node)}\n"
    variable = tree.plan.variables[diagrams.variable(node)]
    place = f"decision.{_slot(variable, policy)}"
    *tested, (last, left) = _groups(variable, diagrams.children(node))
    text = ""
    for child, mask in tested:
        code = _test(place, variable, mask)
        text += statement("elif" if text else "if", code, ":", pad)
        text += comment(describe(variable, mask, policy), pad + _PAD)
        text += _branch(child, tree, pad + _PAD)
    if diagrams.is_terminal(last):
        told = comment(describe(variable, left, policy), pad + _PAD)
        return f"{text}{pad}else:\n{told}{_branch(last, tree, pad + _PAD)}"
    return f"{text}{pad}el{_branch(last, tree, pad)[len(pad) :]}"


def _groups(variable: Variable, children: tuple[int, ...]) -> list[tuple[int, int]]:
    """(child, cells that lead to it) in the order in which they are tested, the last not at all."""
    if isinstance(variable.cells, ThresholdCells):
        runs: list[tuple[int, int]] = []
        for cell, child in enumerate(children):
            if runs and runs[-1][0] == child:
                runs[-1] = (child, runs[-1][1] | 1 << cell)
            else:
                runs.append((child, 1 << cell))
        return runs
    masks: dict[int, int] = {}
    for cell, child in enumerate(children):
        masks[child] = masks.get(child, 0) | 1 << cell
    # A truth is tested before its contrary; of the options, the most common lead is tested last.
    order = sorted(masks.items(), key=lambda item: (item[1].bit_count(), item[1]))
    return list(reversed(order)) if len(children) == 2 else order


def _test(place: str, variable: Variable, mask: int) -> Atom | Compared:
    cells = variable.cells
    if isinstance(cells, YesNoCells | OptionCells):
        return Atom(place)
    numbers = tuple(number for number in range(cells.count) if mask >> number & 1)
    if isinstance(cells, ThresholdCells):
        return Compared(place, "<", str(numbers[-1] + 1))
    if len(numbers) == 1:
        return Compared(place, "==", str(numbers[0]))
    options = tuple(str(number) for number in numbers)
    return Compared(place, "in", f"({', '.join(options)})", options)
