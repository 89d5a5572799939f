"""One outcome from the rules that hold: positives merge to the strongest, contraries conflict."""

from collections.abc import Iterable
from itertools import chain

from attendu_compiler.plan.diagram import Diagrams
from attendu_compiler.plan.records import Answer, Row
from attendu_dsl.nodes import Status

SILENT = Answer(status=Status.SILENT)
NOT_APPLICABLE = Answer(status=Status.NOT_APPLICABLE)
CONFLICT = Answer(status=Status.UNDETERMINED, cause="conflit")

#: From the strongest to the weakest (design § 2.5).
POSITIVE = (
    Status.MANDATORY,
    Status.REQUIRED,
    Status.ENTITLED,
    Status.AUTOMATIC,
    Status.ESTABLISHED,
    Status.RECOMMENDED,
    Status.POSSIBLE,
)
NEGATIVE = (
    Status.EXCLUDED,
    Status.NOT_REQUIRED,
    Status.NOT_ESTABLISHED,
    Status.DISCOURAGED,
)


def strength(answer: Answer) -> tuple[int, bool, bool]:
    """The rank of an answer among those of its sign, the strongest first."""
    ranks = POSITIVE if answer.status in POSITIVE else NEGATIVE
    return ranks.index(answer.status), answer.exceptional, answer.principle


def merged(rows: Iterable[Row], diagrams: Diagrams) -> int:
    """The diagram of an outcome whose terminals are answers; SILENT where no row holds."""
    rows = tuple(rows)
    positive = [row for row in rows if row.answer.status in POSITIVE]
    negative = [row for row in rows if row.answer.status in NEGATIVE]
    values = [row for row in rows if row.answer.status is Status.VALUE]
    others = [
        row for row in rows if row.answer.status in (Status.GOVERNED_ELSEWHERE, Status.UNDETERMINED)
    ]
    node = diagrams.terminal(SILENT)
    for row in sorted(others, key=lambda row: row.rule, reverse=True):
        node = diagrams.ite(row.holds, diagrams.terminal(row.answer), node)
    for family in (negative, positive):
        for answer in sorted({row.answer for row in family}, key=strength, reverse=True):
            holds = diagrams.any(row.holds for row in family if row.answer == answer)
            node = diagrams.ite(holds, diagrams.terminal(answer), node)
    node = _values(values, node, diagrams)
    return diagrams.ite(conflict(rows, diagrams), diagrams.terminal(CONFLICT), node)


def _values(rows: list[Row], node: int, diagrams: Diagrams) -> int:
    for answer in sorted({row.answer for row in rows}, key=repr, reverse=True):
        holds = diagrams.any(row.holds for row in rows if row.answer == answer)
        node = diagrams.ite(holds, diagrams.terminal(answer), node)
    return node


def contrary(one: Row, other: Row) -> bool:
    """Whether two rows that hold together disagree.

    An exclusion confined to its route does not meet another route; two values differ unless they
    are the same.
    """
    if one.answer.status is Status.VALUE and other.answer.status is Status.VALUE:
        return one.answer != other.answer
    for positive, negative in ((one, other), (other, one)):
        if positive.answer.status in POSITIVE and negative.answer.status in NEGATIVE:
            return negative.route is None or negative.route == positive.route
    return False


def conflict(rows: Iterable[Row], diagrams: Diagrams) -> int:
    """Where two rows that disagree hold together.

    Rows are joined by sign, route and value before they are met: pair by pair, the diagrams of a
    thousand rules would not fit.
    """
    positive: dict[str | None, list[int]] = {}
    negative: dict[str | None, list[int]] = {}
    values: dict[Answer, list[int]] = {}
    for row in rows:
        if row.answer.status in POSITIVE:
            positive.setdefault(row.route, []).append(row.holds)
        elif row.answer.status in NEGATIVE:
            negative.setdefault(row.route, []).append(row.holds)
        elif row.answer.status is Status.VALUE:
            values.setdefault(row.answer, []).append(row.holds)
    found: list[int] = []
    for route, closing in negative.items():
        met = chain(*positive.values()) if route is None else positive.get(route, ())
        found.append(diagrams.conj(diagrams.any(met), diagrams.any(closing)))
    holding = [diagrams.any(nodes) for nodes in values.values()]
    found.append(diagrams.at_least(2, holding))
    return diagrams.any(found)
