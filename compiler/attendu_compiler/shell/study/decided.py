"""The query of a study: the cases of a file, decided under one text or two."""

from collections.abc import Mapping
from itertools import product

from attrs import evolve, frozen

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.shell.study.given import Held, Reading, Spelling, persons, reading
from attendu_compiler.targets.sql import columns
from attendu_compiler.targets.sql import tree as t
from attendu_compiler.targets.sql.dialects import Dialect
from attendu_compiler.targets.sql.render import BETWEEN, named, string
from attendu_compiler.targets.sql.script import query
from attendu_compiler.targets.sql.view import Given, View, make_view

#: The column that says what cannot be read of a file's row, before anything is decided of it.
UNREAD = "illisible"

#: The column that numbers the rows of a file, from 0.
ROW = "file_row_number"

#: Rules whose sets are listed at most, so that their names are stored once.
MOST_LISTED = 4


@frozen
class Decided:
    """A text under study: what its view gives."""

    policy: Policy
    plan: Plan
    view: View

    @property
    def outcomes(self) -> tuple[str, ...]:
        """The outcomes, in the order of the text."""
        return tuple(self.plan.decisions)


def decided(policy: Policy, plan: Plan) -> Decided:
    """A text ready to be studied; what cannot be read of a row comes before its other faults."""
    view = make_view(policy, plan)
    fault, *rules = view.rules
    groups = []
    for step in view.persons:
        *counted, last = step.columns
        assert isinstance(last.value, t.Least)
        own = evolve(last, value=t.Least(_unread_first(last.value.part)))
        groups.append(evolve(step, columns=(*counted, own)))
    fault = evolve(fault, value=_unread_first(fault.value))
    return Decided(policy, plan, evolve(view, persons=tuple(groups), rules=(fault, *rules)))


def _unread_first(value: t.Expression) -> t.Case:
    assert isinstance(value, t.Case)
    unread = t.Column(UNREAD)
    return evolve(value, branches=((t.Not(t.IsUnknown(unread)), unread), *value.branches))


def labelled(one: Decided, type_name: str) -> tuple[Decided, tuple[str, ...]]:
    """The same with statuses and rules taken from a closed list (a type of the engine), and it.

    Engines store a value of such a type as a small number: writing it is an order of magnitude
    faster than writing text.
    """
    labels: dict[str, None] = {}

    def label(value: t.Expression) -> t.Expression:
        if isinstance(value, t.Text):
            labels.setdefault(value.value)
            return t.Label(value.value, type_name)
        return value

    outcomes: list[Given] = []
    for given in one.view.outcomes:
        value = _rules_listed(given.value)
        if isinstance(value, t.Case) and not any(
            isinstance(then, t.Listed) for _, then in value.branches
        ):
            branches = tuple((when, label(then)) for when, then in value.branches)
            last = None if value.otherwise is None else label(value.otherwise)
            value = t.Case(branches, last)
        outcomes.append(evolve(given, value=value))
    return evolve(one, view=evolve(one.view, outcomes=tuple(outcomes))), tuple(labels)


def _rules_listed(value: t.Expression) -> t.Expression:
    """The rules that hold together, set by set instead of one after another."""
    if not isinstance(value, t.Case) or len(value.branches) != 1:
        return value
    ((sound, listed),) = value.branches
    if not isinstance(listed, t.Listed) or len(listed.items) > MOST_LISTED:
        return value
    branches: list[tuple[t.Expression, t.Expression]] = [(t.negation(sound), t.Null())]
    # The largest sets first: a smaller one is met only when no larger one holds.
    sets = sorted(product((True, False), repeat=len(listed.items)), key=sum, reverse=True)
    for held in sets:
        chosen = [item for item, holds in zip(listed.items, held, strict=True) if holds]
        if chosen:
            when = t.every(*(condition for condition, _ in chosen))
            branches.append((when, t.Text(BETWEEN.join(name for _, name in chosen))))
    return t.Case(tuple(branches))


def study_query(
    one: Decided,
    held: Mapping[str, Held],
    rows: str,
    kept: Mapping[str, str],
    dialect: Dialect,
    spelling: Spelling,
    file: str,
    exploded: str,
) -> str:
    """The decisions of ``rows``, a FROM item whose column :data:`ROW` tells cases apart.

    ``kept`` are columns of the rows given back as they are, by the name of the answer.
    ``exploded`` gives the objects of a list: ``{x}`` is its column, ``{rows}`` these, ``{case}``
    that column.
    """
    policy = one.policy
    row = named(ROW, dialect)
    facts = reading(held, None, policy, spelling, file)
    carried = {f"gardé {number}": name for number, name in enumerate(kept.values())}
    body = _selected(facts, row, dialect, rows, carried)
    tables: dict[str, str] = {}
    for group in persons(held, policy, spelling, file, "item"):
        source = exploded.format(x=group.column, rows=rows, case=row)
        inner = _selected(group.reading, named(columns.CASE, dialect), dialect, source, {})
        tables[group.group] = f"({inner}) persons_{group.group}"
    for slug in policy.groups:
        if slug not in tables:
            nobody = ", ".join(
                f"CAST(NULL AS {column.type(dialect)}) AS {named(column.name, dialect)}"
                for column in columns.inputs(slug, policy)
            )
            nobody += f", CAST(NULL AS {dialect.text}) AS {named(UNREAD, dialect)}"
            source = f"(SELECT {row} AS {named(columns.CASE, dialect)} FROM {rows}) whole"
            tables[slug] = f"(SELECT whole.*, {nobody} FROM {source} WHERE FALSE) persons_{slug}"
    given = tuple(Given(name, t.Column(inside)) for name, inside in zip(kept, carried, strict=True))
    view = evolve(one.view, outcomes=(*given, *one.view.outcomes))
    return query(view, policy, one.plan, dialect, f"({body}) read", tables)


def _selected(
    found: Reading, case: str, dialect: Dialect, source: str, carried: Mapping[str, str]
) -> str:
    listed = [f"{case} AS {named(columns.CASE, dialect)}"]
    listed += [f"{read.sql} AS {named(read.name, dialect)}" for read in found.columns]
    listed += [f"{named(name, dialect)} AS {named(own, dialect)}" for own, name in carried.items()]
    branches = "".join(f" WHEN {when} THEN {string(said)}" for when, said in found.faults)
    value = f"CASE{branches} END" if branches else f"CAST(NULL AS {dialect.text})"
    listed.append(f"{value} AS {named(UNREAD, dialect)}")
    return f"SELECT {', '.join(listed)} FROM {source}"


def both_query(
    after: Decided,
    before: Decided,
    held: Mapping[str, Held],
    rows: str,
    kept: Mapping[str, str],
    dialect: Dialect,
    spelling: Spelling,
    file: str,
    exploded: str,
) -> str:
    """The decisions of two texts on the same rows, those of ``before`` under ``…_before``.

    The second reads what the first gives back: no row is joined to another, so that rows stream.
    """
    raw = {f"lu {name}": one.name for name, one in held.items()}
    carried = {f"à rendre {name}": source for name, source in kept.items()}
    first = study_query(
        before, held, rows, {ROW: ROW, **raw, **carried}, dialect, spelling, file, exploded
    )
    again = {name: evolve(one, name=f"lu {name}") for name, one in held.items()}
    given = {name: f"à rendre {name}" for name in kept}
    given[f"{columns.FAULT}_before"] = columns.FAULT
    given |= {f"{name}_before": name for name in answered(before)}
    return study_query(after, again, f"({first}) first", given, dialect, spelling, file, exploded)


def answered(one: Decided) -> tuple[str, ...]:
    """The columns of the answer, beside the case and its fault."""
    return tuple(given.name for given in one.view.outcomes)
