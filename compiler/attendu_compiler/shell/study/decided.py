"""The query of a study: the cases of a file, decided under one text or two."""

from collections.abc import Mapping

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
    """A text ready to be studied; what cannot be read of a row comes before its other faults.

    Rules that are none are an empty text, as a manner is: NULL is left to a row that is refused.
    Engines write a column without holes several times faster.
    """
    view = make_view(policy, plan)
    fault, *rules = view.rules
    groups = []
    for step in view.persons:
        *counted, last = step.columns
        assert isinstance(last.value, t.Least)
        own = evolve(last, value=t.Least(_unread_first(last.value.part)))
        groups.append(evolve(step, columns=(*counted, own)))
    fault = evolve(fault, value=_unread_first(fault.value))
    outcomes = tuple(evolve(given, value=_empty_if_none(given.value)) for given in view.outcomes)
    own_view = evolve(view, persons=tuple(groups), rules=(fault, *rules), outcomes=outcomes)
    return Decided(policy, plan, own_view)


def _empty_if_none(value: t.Expression) -> t.Expression:
    match value:
        case t.Case(((sound, t.Listed() as listed),)):
            return t.Case(((sound, t.First((listed, _NO_RULE))),))
        case _:
            return value


_NO_RULE = t.Text("")


def _unread_first(value: t.Expression) -> t.Case:
    assert isinstance(value, t.Case)
    unread = t.Column(UNREAD)
    return evolve(value, branches=((t.Not(t.IsUnknown(unread)), unread), *value.branches))


def labelled(one: Decided, prefix: str) -> tuple[Decided, dict[str, tuple[str, ...]]]:
    """The same with statuses and rules taken from closed lists, and these by the name of their type.

    Engines store a value of such a type as a small number: writing it is several times faster than
    writing text, and the shorter the list the faster.
    """
    types: dict[str, tuple[str, ...]] = {}
    outcomes: list[Given] = []
    for given in one.view.outcomes:
        value = _rules_listed(given.value)
        if isinstance(value, t.Case) and not _is_listed(value):
            texts = [then for _, then in value.branches] + [value.otherwise]
            labels = dict.fromkeys(text.value for text in texts if isinstance(text, t.Text))
            known = {held: name for name, held in types.items()}
            name = known.get(tuple(labels), f"{prefix} {len(types)}")
            types.setdefault(name, tuple(labels))
            value = _chosen_from(value, name)
        outcomes.append(evolve(given, value=value))
    return evolve(one, view=evolve(one.view, outcomes=tuple(outcomes))), types


def _is_listed(value: t.Case) -> bool:
    return any(isinstance(then, t.First) for _, then in value.branches)


def _chosen_from(value: t.Case, type_name: str) -> t.Case:
    def label(text: t.Expression) -> t.Expression:
        return t.Label(text.value, type_name) if isinstance(text, t.Text) else text

    branches = tuple((when, label(then)) for when, then in value.branches)
    return t.Case(branches, None if value.otherwise is None else label(value.otherwise))


def _rules_listed(value: t.Expression) -> t.Expression:
    """The rules that hold together, set by set instead of one after another."""
    match value:
        case t.Case(((sound, t.First((t.Listed() as listed, _))),)) if listed.together is not None:
            return _set_by_set(sound, listed, listed.together)
        case _:
            return value


def _set_by_set(
    sound: t.Expression, listed: t.Listed, together: tuple[frozenset[int], ...]
) -> t.Case:
    branches: list[tuple[t.Expression, t.Expression]] = [(t.negation(sound), t.Null())]
    # The largest sets come first: a smaller one is met only when no larger one holds.
    for places in together:
        chosen = [listed.items[place] for place in sorted(places)]
        when = t.every(*(condition for condition, _ in chosen))
        branches.append((when, t.Text(BETWEEN.join(name for _, name in chosen))))
    return t.Case(tuple(branches), _NO_RULE)


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
