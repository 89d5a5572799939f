"""Each construct of the language has a golden case: nothing is in the grammar that no page shows."""

from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Report
from attendu_dsl.parse import parse
from attendu_dsl.source import read_source

GOOD = sorted((Path(__file__).parent / "good").glob("*.attendu"))

#: Families of nodes, of which only the members are written.
FAMILIES = {n.Node, n.Statement}
KINDS = [
    kind
    for kind in vars(n).values()
    if isinstance(kind, type) and issubclass(kind, n.Node) and kind not in FAMILIES
]
WORDS = [
    word for kind in (n.ClauseWord, n.Status, n.Bound, n.LinkWord, n.Comparator) for word in kind
]
WORDS += [word for kind in (n.Quantifier, n.GroupQuantifier) for word in kind]


def walk(value: object) -> Iterator[object]:
    """A node, what it holds, and so on down."""
    yield value
    if isinstance(value, n.Node):
        for name in attrs.fields_dict(type(value)):
            yield from walk(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from walk(item)


@pytest.fixture(scope="module")
def shown() -> set[object]:
    found: set[object] = set()
    for path in GOOD:
        report = Report()
        source = read_source(path.read_bytes(), path.name, report)
        assert source is not None
        for value in walk(parse(source, report)):
            found.add(type(value) if isinstance(value, n.Node) else value)
        assert not report.diagnostics
    return found


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_of_node_has_a_good_case(kind: type, shown: set[object]) -> None:
    assert kind in shown


@pytest.mark.parametrize("word", WORDS, ids=str)
def test_every_word_of_a_closed_list_has_a_good_case(word: object, shown: set[object]) -> None:
    assert word in shown
