"""Cases as rows of data frames, decided by the generated package that comes first on the path.

Run with the slug of an act and a kind of frame; a JSON case a line in, a JSON answer a line out.
Arrow and Polars columns have one type: cases are laid out together when their values have the same
shape, and a value that no column of its fact would hold makes a frame of its own.
"""

import datetime
import json
import sys
import warnings
from collections.abc import Callable
from importlib import import_module
from typing import Any

Case = dict[str, Any]


def pandas_frame(cases: list[Case], facts: Any) -> Any:
    """Objects, as JSON has them; what is of one plain type has its own dtype."""
    import pandas

    frame = pandas.DataFrame(index=range(10, 10 + len(cases)))
    for name in names(cases):
        values = [case.get(name) for case in cases]
        column = pandas.Series(values, index=frame.index, dtype=object)
        fact = facts.FACTS.get(name)
        if fact is not None and fact.kind == "yes_no" and all(fits(v, fact) for v in values):
            column = column.astype("boolean") if len(name) % 2 else column
        if fact is not None and fact.kind == "choice" and all(fits(v, fact) for v in values):
            column = column.astype("category") if len(name) % 2 else column.astype("str")
        if fact is not None and fact.kind == "date" and all(fits(v, fact) for v in values):
            column = column.astype("datetime64[s]") if len(name) % 2 else column
        frame[name] = column
    return frame


def arrow_frame(cases: list[Case], facts: Any) -> Any:
    """The type that each fact would have in a file of its own."""
    import pyarrow

    columns = {}
    for name in names(cases):
        values = [case.get(name) for case in cases]
        fact = facts.FACTS.get(name)
        if name == "dossier":
            columns[name] = pyarrow.array(values, pyarrow.int64())
        elif fact is None or not all(fits(value, fact) for value in values):
            columns[name] = pyarrow.array(values)
        elif fact.kind == "date" or (fact.kind == "elapsed" and all(map(is_date, values))):
            dates = [None if v is None else datetime.date.fromisoformat(v) for v in values]
            columns[name] = pyarrow.array(dates, pyarrow.date32())
        elif fact.kind in ("choice", "elapsed"):
            columns[name] = pyarrow.array(values, pyarrow.string()).dictionary_encode()
        else:
            columns[name] = pyarrow.array(values)
    return pyarrow.table(columns)


def polars_frame(cases: list[Case], facts: Any) -> Any:
    """The same, texts and dates in ISO 8601 kept as texts."""
    import polars

    table = arrow_frame(cases, facts)
    written = {
        name: [case.get(name) for case in cases]
        for name in table.column_names
        if name in facts.FACTS and facts.FACTS[name].kind in ("date", "choice", "elapsed")
    }
    return polars.DataFrame(table).with_columns(
        polars.Series(name, values, dtype=polars.String)
        for name, values in written.items()
        if all(value is None or isinstance(value, str) for value in values)
    )


FRAMES: dict[str, Callable[[list[Case], Any], Any]] = {
    "pandas": pandas_frame,
    "polars": polars_frame,
    "arrow": arrow_frame,
}


def names(cases: list[Case]) -> list[str]:
    """The columns of some cases."""
    return list(dict.fromkeys(name for case in cases for name in case))


def is_date(value: Any) -> bool:
    """Whether a value is a date of the calendar in ISO 8601, or unknown."""
    try:
        return value is None or (len(value) == 10 and bool(datetime.date.fromisoformat(value)))
    except (ValueError, TypeError):
        return False


def fits(value: Any, fact: Any) -> bool:
    """Whether a value is of the type that a column of a fact has."""
    if value is None:
        return True
    if fact.kind in ("yes_no", "whole"):
        return type(value) is (bool if fact.kind == "yes_no" else int)
    if fact.kind == "several":
        return isinstance(value, dict) and set(value) <= set(fact.options)
    return is_date(value) if fact.kind == "date" else isinstance(value, str)


def shaped(case: Case, facts: Any) -> tuple[Any, Case]:
    """(its shape, the same case) so that cases of one shape make columns of one type."""
    shape: list[bool] = []
    made = dict(case)
    listed = all(not isinstance(case.get(slug), dict) for slug in (*facts.FACTS, *facts.GROUPS))
    odd = False
    for slug, fact in facts.FACTS.items():
        value = case.get(slug)
        if fact.kind == "several" and isinstance(value, list):
            texts = all(isinstance(one, str) for one in value)
            odd = odd or not texts
            if not listed and texts and set(value) <= set(fact.options):
                made[slug] = {option: option in value for option in fact.options}
            odd = odd or (not listed and isinstance(made[slug], list))
            continue
        if fact.kind == "elapsed":
            shape.append(is_date(value))
        odd = odd or not fits(value, fact)
    for slug, group in facts.GROUPS.items():
        value = case.get(slug)
        persons = value.get("items") if isinstance(value, dict) else value
        if value is None:
            continue
        try:
            persons = [_person(person, group) for person in persons]
        except (TypeError, ValueError, AttributeError):
            odd = True
            continue
        if listed:
            made[slug] = persons
        else:
            complete = value.get("complete", True) if isinstance(value, dict) else True
            made[slug] = {"items": persons, "complete": complete}
    return (id(case) if odd else (listed, tuple(shape))), made


def _person(person: Case, group: Any) -> Case:
    made = dict(person)
    for slug, value in person.items():
        fact = group.facts.get(slug, None)
        if fact is None:
            raise ValueError(slug)
        if fact.kind == "several" and isinstance(value, list):
            made[slug] = {option: option in value for option in fact.options}
        if not fits(made[slug], fact):
            raise ValueError(slug)
    return made


def rows_of(frame: Any) -> list[Case]:
    """The rows of an answer, None where there is nothing."""
    if hasattr(frame, "to_dicts"):
        return list(frame.to_dicts())
    if hasattr(frame, "to_pylist"):
        return list(frame.to_pylist())
    return list(frame.astype(object).where(frame.notna(), None).to_dict("records"))


def answers(cases: list[Case], act: Any, frame: Callable[[list[Case], Any], Any]) -> list[Case]:
    """The answers to some cases, laid out in one frame."""
    errors: list[Any] = []
    try:
        # A column that is no fact: without one, a frame of cases that know nothing has no rows.
        made = frame([{"dossier": place, **case} for place, case in enumerate(cases)], act.Facts)
        found = act.decide_batch(made, on_error=errors.append, chunk_rows=64, keep=["dossier"])
    except act.FactError as error:
        assert len(cases) == 1
        return [{"error": {"code": error.code, "fact": error.fact}}]
    told = []
    wrong = {error.row: error for error in errors}
    for place, row in enumerate(rows_of(found)):
        assert row.pop("dossier") == place
        if place in wrong:
            error = wrong[place]
            assert row.pop("error") == error.message
            assert set(row.values()) == {None}
            told.append({"error": {"code": error.code, "fact": error.fact}})
            continue
        assert row["error"] is None
        told.append({name: value for name, value in row.items() if name != "error"})
    return told


def main() -> None:
    """Read, decide, print."""
    slug, kind = sys.argv[1:]
    warnings.simplefilter("error")
    act = import_module(f"circulaires.{import_module('circulaires').ACTS[slug]}")
    cases = [json.loads(line) for line in sys.stdin]
    known = {*act.Facts.FACTS, *act.Facts.GROUPS}
    assert "dossier" not in known
    groups: dict[Any, list[tuple[int, Case]]] = {}
    for place, case in enumerate(cases):
        shape, made = ((), case) if kind == "pandas" else shaped(case, act.Facts)
        if not known.issuperset(case):
            shape, made = place, case
        groups.setdefault(shape, []).append((place, made))
    found: dict[int, Case] = {}
    for group in groups.values():
        told = answers([case for _, case in group], act, FRAMES[kind])
        found.update(zip([place for place, _ in group], told, strict=True))
    for place in range(len(cases)):
        print(json.dumps(found[place], ensure_ascii=False))


if __name__ == "__main__":
    main()
