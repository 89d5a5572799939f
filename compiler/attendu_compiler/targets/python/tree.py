"""Small acts: one decision tree over the cells of known facts, written in ``decide`` itself.

The tree does not decide. It tells apart the cases that the rules tell apart; the first case of each
leaf is decided by the readable rules, and the cases that follow share its outcomes.
"""

from collections import Counter
from collections.abc import Iterable

from attrs import frozen

from attendu_compiler.model.formula import ALWAYS
from attendu_compiler.model.policy import Policy, ShareOf
from attendu_compiler.plan.describe import describe
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
_TAKEN = frozenset({"facts", "outcomes", "renamed", "hold"})


@frozen(eq=False)
class Leaf:
    """Cases that the rules do not tell apart."""

    number: int


@frozen(eq=False)
class Branch:
    """A variable, and what follows for each group of its cells (bit masks, in the order of tests)."""

    variable: Variable
    groups: "tuple[tuple[int, Leaf | Branch], ...]"


@frozen(eq=False)
class Tree:
    """``leaves`` are numbered from 1; leaf 0 is of facts that a supposition of the text refuses."""

    policy: Policy
    root: Branch
    variables: tuple[Variable, ...]
    leaves: int


def tree_of(policy: Policy, plan: Plan) -> Tree | None:
    """The tree of an act, None when it would be longer than the rules that it sums up."""
    if not is_readable(policy) or _shares(plan):
        return None
    admitted = plan.diagrams.all(one.node for one in plan.suppositions)
    nodes = (admitted, *_said(policy, plan))
    concerned = {number for node in nodes for number in plan.diagrams.support(node)}
    if not all(isinstance(plan.variables[number].cells, _TOLD) for number in concerned):
        # Before it is grown: it would ask what no number tells, but for the suppositions.
        return None
    longest = 64 + 4 * len(policy.rules)
    said = _read_apart(nodes, plan)
    if len(said) > longest:
        return None  # before it is grown too: so much is seldom told by so few leaves
    grown = _Growing(plan, said, longest)
    root = grown.grow()
    if not isinstance(root, Branch):
        return None
    variables = tuple(plan.variables[number] for number in sorted(grown.asked))
    return Tree(policy, root, variables, len(grown.numbers))


def _shares(plan: Plan) -> bool:
    """Whether a value is a share of a fact: it is then counted case by case."""
    return any(
        isinstance(value, ShareOf)
        for decision in plan.decisions.values()
        for row in decision.rows
        for value in row.answer.values
    )


# --- The cases that the rules tell apart ---------------------------------------------------------

#: What is said of a case, not yet told: nodes of diagrams, the suppositions first.
_Said = tuple[int, ...]


class _Growing:
    """A tree that splits cases on the fact that most of what may still be said depends on."""

    def __init__(self, plan: Plan, said: _Said, longest: int) -> None:
        """``longest`` counts leaves."""
        self.plan = plan
        self.left = longest
        self.numbers: dict[object, int] = {None: 0}
        self.asked: set[int] = set()
        self.known: dict[tuple[int, int, int], int] = {}
        self.said = said

    def grow(self) -> Leaf | Branch | None:
        """The whole tree, None when it is too long."""
        return self._grown(self.said, range(len(self.said)))

    def _grown(self, said: _Said, places: Iterable[int]) -> Leaf | Branch | None:
        """The tree below; whatever is said at no one of these places is told."""
        diagrams = self.plan.diagrams
        untold = [place for place in places if not diagrams.is_terminal(said[place])]
        if not untold or said[0] == diagrams.false:
            self.left -= 1
            told = None if said[0] == diagrams.false else said
            return Leaf(self.numbers.setdefault(told, len(self.numbers)))
        counts: Counter[int] = Counter()
        for place in untold:
            counts.update(diagrams.support(said[place]))
        number = min(counts, key=lambda one: (-counts[one], one))
        variable = self.plan.variables[number]
        if self.left <= 0:
            return None
        self.asked.add(number)
        groups = []
        for mask, then in self._split(said, untold, variable):
            below = self._grown(then, untold)
            if below is None:
                return None
            groups.append((mask, below))
        return Branch(variable, tuple(groups))

    def _split(
        self, said: _Said, untold: Iterable[int], variable: Variable
    ) -> list[tuple[int, _Said]]:
        """What is said in each group of cells, in the order in which the groups are tested."""
        diagrams, number = self.plan.diagrams, variable.index
        concerned = [place for place in untold if number in diagrams.support(said[place])]
        found: list[tuple[int, _Said]] = []
        for cell in range(variable.cells.count):
            then = list(said)
            for place in concerned:
                then[place] = self._known(said[place], number, cell)
            found.append((1 << cell, tuple(then)))
        return _grouped(variable, found)

    def _known(self, node: int, variable: int, cell: int) -> int:
        """What is left to say once the cell of a variable is known; branches ask it again."""
        key = (node, variable, cell)
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = self.plan.diagrams.restrict(node, {variable: 1 << cell})
        return found


#: Cells that a tree tells apart, and those that it fixes before.
_TOLD = (YesNoCells, ChoiceCells, OptionCells, ThresholdCells, ReadingCells)


def _grouped(variable: Variable, found: list[tuple[int, _Said]]) -> list[tuple[int, _Said]]:
    """Cells that lead to the same together; of a threshold, those that follow one another."""
    groups: list[tuple[int, _Said]] = []
    ordered = isinstance(variable.cells, ThresholdCells)
    for mask, then in found:
        known = [then for _, then in (groups[-1:] if ordered else groups)]
        if then in known:
            place = len(groups) - 1 if ordered else known.index(then)
            groups[place] = (groups[place][0] | mask, then)
        else:
            groups.append((mask, then))
    if ordered:
        return groups
    # A truth is tested before its contrary; of options, the most common lead is not tested at all.
    return sorted(groups, key=lambda group: (group[0].bit_count(), -group[0]))


def _said(policy: Policy, plan: Plan) -> Iterable[int]:
    """Whatever an outcome says is told by these.

    Where each rule applies and holds settles its answer; what is only out of date shows in the
    outcome itself.
    """
    dated = any(rule.applicable != ALWAYS for rule in policy.rules.values())
    nodes = [plan.applicable]
    for decision in plan.decisions.values():
        nodes += [decision.node] if dated else []
        nodes += [node for row in decision.rows for node in (row.applies, row.holds)]
    return dict.fromkeys(nodes)


def _read_apart(nodes: Iterable[int], plan: Plan) -> _Said:
    """The same whatever the readings, each once; the first, which asks none, stays the first."""
    admitted, *rest = nodes
    return (admitted, *dict.fromkeys(one for node in rest for one in _read(node, plan)))


def _read(node: int, plan: Plan) -> Iterable[int]:
    """A diagram under each variant of the readings that it depends on, each way once."""
    diagrams, found = plan.diagrams, [node]
    for number in sorted(diagrams.support(node)):
        cells = plan.variables[number].cells
        if isinstance(cells, ReadingCells):
            # Variants that come to the same are already one for the readings that follow.
            ways = (
                diagrams.restrict(one, {number: 1 << cell})
                for one in found
                for cell in range(cells.count)
            )
            found = list(dict.fromkeys(ways))
    return found


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


def _branch(node: Leaf | Branch, tree: Tree, pad: str) -> str:
    if isinstance(node, Leaf):
        return f"{pad}case = {node.number}\n"
    variable, policy = node.variable, tree.policy
    place = f"decision.{_slot(variable, policy)}"
    *tested, (left, last) = node.groups
    text = ""
    for mask, below in tested:
        code = _test(place, variable, mask)
        text += statement("elif" if text else "if", code, ":", pad)
        text += comment(describe(variable, mask, policy), pad + _PAD)
        text += _branch(below, tree, pad + _PAD)
    if isinstance(last, Leaf):
        told = comment(describe(variable, left, policy), pad + _PAD)
        return f"{text}{pad}else:\n{told}{_branch(last, tree, pad + _PAD)}"
    return f"{text}{pad}el{_branch(last, tree, pad)[len(pad) :]}"


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
