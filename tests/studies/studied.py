"""Cases in JSON as files that a study reads, in the types that people's files have."""

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from written_acts import Act

from attendu_compiler.model.policy import Fact, FactKind
from attendu_compiler.plan.given import FactError
from attendu_compiler.plan.input_values import read_value
from attendu_compiler.targets.sql import columns

_TYPES = {
    FactKind.YES_NO: pa.bool_(),
    FactKind.CHOICE: pa.string(),
    FactKind.WHOLE: pa.int64(),
    FactKind.AMOUNT: pa.string(),
    FactKind.DATE: pa.date32(),
    FactKind.ELAPSED: pa.string(),
}


def readable(cases: Sequence[dict[str, Any]], act: Act) -> list[dict[str, Any]]:
    """The cases that a typed file can hold."""
    return [given for given in cases if _fits(given, act)]


def _fits(given: dict[str, Any], act: Act) -> bool:
    policy = act.policy
    facts = {fact.slug: fact for fact in policy.facts.values() if fact.group is None}
    for name, value in given.items():
        if name in policy.groups:
            own = {f.slug: f for f in policy.facts.values() if f.group == name}
            items = value.get("items") if isinstance(value, dict) else value
            if items is None:
                continue
            if not isinstance(items, list) or not all(isinstance(one, dict) for one in items):
                return False
            held = [(own.get(slug), one) for person in items for slug, one in person.items()]
        else:
            held = [(facts.get(name), value)]
        for fact, one in held:
            if fact is None or not _is_read(one, fact):
                return False
    return True


def _is_read(value: Any, fact: Fact) -> bool:
    try:
        read_value(value, fact)
    except FactError:
        return False
    return True


def write(cases: Sequence[dict[str, Any]], act: Act, path: Path) -> None:
    """A Parquet file: dates, lists and lists of objects as such; durations and amounts as text."""
    policy = act.policy
    own = [fact for fact in policy.facts.values() if fact.group is None]
    made: dict[str, pa.Array] = {"dossier": pa.array([f"n° {k}" for k in range(len(cases))])}
    for fact in own:
        if fact.kind is FactKind.MOMENT:
            continue
        values = [case.get(fact.slug) for case in cases]
        if fact.kind is not FactKind.SEVERAL:
            made[fact.slug] = pa.array([_cell(v, fact) for v in values], _TYPES[fact.kind])
        elif any(isinstance(value, dict) for value in values):
            for option in fact.options:
                truths = [_holds(value, option.slug) for value in values]
                made[columns.option_column(fact, option.slug)] = pa.array(truths, pa.bool_())
        else:
            made[fact.slug] = pa.array(values, pa.list_(pa.string()))
    for group in policy.groups.values():
        inside = [policy.facts[one] for one in group.facts]
        type_ = pa.struct([(fact.slug, _TYPES[fact.kind]) for fact in inside])
        given = [case.get(group.slug) for case in cases]
        lists = [value["items"] if isinstance(value, dict) else value for value in given]
        made[group.slug] = pa.array(
            [
                None
                if people is None
                else [{f.slug: _cell(one.get(f.slug), f) for f in inside} for one in people]
                for people in lists
            ],
            pa.list_(type_),
        )
        complete = [
            None if value is None else not isinstance(value, dict) or value["complete"]
            for value in given
        ]
        made[columns.complete_column(group.slug)] = pa.array(complete, pa.bool_())
    pq.write_table(pa.table(made), path)


def _cell(value: Any, fact: Fact) -> Any:
    if value is not None and fact.kind is FactKind.DATE:
        return datetime.date.fromisoformat(value)
    return value


def _holds(value: Any, option: str) -> bool | None:
    if value is None:
        return None
    return value.get(option) if isinstance(value, dict) else option in value
