"""A frame of cases gives what its cases give one by one, whatever the frame."""

import datetime
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from population import cases, expected

from circulaires import readmission_1995, regularisation_1997
from circulaires import roumanie_bulgarie_2006 as act

CASES = cases(300)


def rows(frame: Any) -> list[dict[str, Any]]:
    if isinstance(frame, pl.DataFrame):
        return frame.to_dicts()
    if isinstance(frame, pa.Table):
        return frame.to_pylist()
    return frame.astype(object).where(frame.notna(), None).to_dict("records")


def typed(given: list[dict[str, Any]]) -> pa.Table:
    """Dates as dates, choices as dictionaries."""
    days = ("date_de_la_decision", "duree_du_sejour")
    columns = {}
    for name in given[0]:
        values = [case[name] for case in given]
        if name in days:
            dates = [None if v is None else datetime.date.fromisoformat(v) for v in values]
            columns[name] = pa.array(dates, pa.date32())
        else:
            columns[name] = pa.array(values)
    columns["qualite"] = columns["qualite"].dictionary_encode()
    return pa.table(columns)


@pytest.mark.parametrize("kind", ["pandas", "polars", "arrow"])
def test_each_row_is_decided_as_a_case_alone(kind: str) -> None:
    table = typed(CASES)
    frame: Any = {"pandas": table.to_pandas, "polars": lambda: pl.DataFrame(table)}.get(
        kind, lambda: table
    )()
    found = act.decide_batch(frame)
    assert type(found) is type(frame)
    assert rows(found) == [expected(case) for case in CASES]


@pytest.mark.parametrize("chunk_rows", [1, 64, 100, 1 << 18])
def test_the_size_of_chunks_changes_nothing(chunk_rows: int) -> None:
    table = typed(CASES)
    assert act.decide_batch(table, chunk_rows=chunk_rows).to_pylist() == rows(
        act.decide_batch(table)
    )


def test_rows_added_up_a_few_at_a_time_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    table = typed(CASES)
    whole = act.decide_batch(table).to_pylist()
    monkeypatch.setattr("circulaires._runtime.batch.adding.NEAR", 64)
    assert act.decide_batch(table).to_pylist() == whole


@pytest.mark.parametrize("few", [0, 1000])
def test_polars_compares_or_looks_up_its_texts_alike(
    monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    frame = pl.DataFrame(typed(CASES))
    whole = act.decide_batch(frame)
    monkeypatch.setattr("circulaires._runtime.batch.frames.FEW", few)
    again = act.decide_batch(frame)
    assert again.schema == whole.schema
    assert again.to_dicts() == whole.to_dicts()


def test_a_column_changed_leaves_those_that_were_equal_as_they_were() -> None:
    found = act.decide_batch(typed(CASES).to_pandas(), columns=("status", "rules"))
    before = found.copy(deep=True)
    assert before["ape__status"].equals(before["ame__status"])
    other = "exclu" if before["ape__status"].iloc[7] != "exclu" else "possible"
    found.loc[found.index[7], "ape__status"] = other
    assert found["ape__status"].iloc[7] == other
    pd.testing.assert_frame_equal(
        found.drop(columns="ape__status"), before.drop(columns="ape__status")
    )


def test_tables_in_pieces_that_start_anywhere_are_read_alike() -> None:
    table = typed(CASES)
    pieces = pa.concat_tables([table.slice(0, 5), table.slice(5, 71), table.slice(76)])
    whole = act.decide_batch(table).to_pylist()
    assert act.decide_batch(pieces).to_pylist() == whole
    assert act.decide_batch(table.slice(13, 200)).to_pylist() == whole[13:213]


def test_a_frame_without_rows_gives_columns_without_rows() -> None:
    assert act.decide_batch(typed(CASES).slice(0, 0)).num_rows == 0
    assert list(act.decide_batch(pd.DataFrame(), outcomes=["oqtf"])) == [
        *("oqtf__status", "oqtf__rules", "oqtf__missing", "error")
    ]


def test_pandas_keeps_its_index_and_gives_categories() -> None:
    frame = typed(CASES).to_pandas()
    frame.index = pd.MultiIndex.from_product([["a", "b", "c"], range(100)])
    found = act.decide_batch(frame, outcomes=["oqtf", "ape"], columns=["status"])
    assert found.index.equals(frame.index)
    assert list(found) == ["oqtf__status", "ape__status", "error"]
    assert (found["oqtf__status"] == found["ape__status"]).dtype == bool  # the same categories


def test_the_frame_given_is_left_as_it_was() -> None:
    table = typed(CASES)
    frame = table.to_pandas()
    before = frame.copy(deep=True)
    found = act.decide_batch(frame, keep=["interpellation"])
    found.loc[0, "interpellation"] = "changed"
    pd.testing.assert_frame_equal(frame, before)
    assert table.equals(typed(CASES))


@pytest.mark.parametrize("dtype", ["object", "boolean", "bool[pyarrow]"])
def test_truths_of_every_dtype_are_read(dtype: str) -> None:
    values = [True, False, None, True]
    frame = pd.DataFrame({"interpellation": pd.Series(values, dtype=dtype)})
    found = act.decide_batch(frame)
    assert rows(found) == [expected({"interpellation": value}) for value in values]


def test_truths_read_from_parquet_as_objects_are_read(tmp_path: Any) -> None:
    pq.write_table(pa.table({"interpellation": [True, None, False]}), tmp_path / "cases.parquet")
    frame = pd.read_parquet(tmp_path / "cases.parquet")
    assert frame["interpellation"].dtype == object
    assert rows(act.decide_batch(frame)) == [
        expected({"interpellation": value}) for value in (True, None, False)
    ]


def test_texts_categories_and_timestamps_of_pandas_are_read() -> None:
    days = ["2007-02-28", None, "2008-02-29"]
    texts = ["membre_de_famille_ressortissant_de_pays_tiers", None]
    texts.append("ressortissant_roumain_ou_bulgare")
    for qualities in (pd.Series(texts, dtype="str"), pd.Series(texts, dtype="category")):
        for unit in ("s", "us", "ns"):
            frame = pd.DataFrame(
                {
                    "date_de_la_decision": pd.Series(days, dtype=f"datetime64[{unit}]"),
                    "qualite": qualities,
                    "duree_du_sejour": ["P3M", "P3M1D", np.nan],
                }
            )
            told = zip(days, texts, ["P3M", "P3M1D", None], strict=True)
            assert rows(act.decide_batch(frame)) == [
                expected(dict(zip(frame.columns, case, strict=True))) for case in told
            ]


def test_durations_in_months_and_days_are_those_in_iso() -> None:
    months, days = [2, 3, 3, None, 60, 60], [30, 0, 1, None, 0, 1]
    pairs = list(zip(months, days, strict=True))
    written = pa.table({"duree_du_sejour": [m if m is None else f"P{m}M{d}D" for m, d in pairs]})
    columns = pa.table({"duree_du_sejour__months": months, "duree_du_sejour__days": days})
    lengths = [None if m is None else {"months": m, "days": d} for m, d in pairs]
    right = act.decide_batch(written).to_pylist()
    assert act.decide_batch(columns).to_pylist() == right
    assert act.decide_batch(pa.table({"duree_du_sejour": lengths})).to_pylist() == right
    assert rows(act.decide_batch(columns.to_pandas())) == right  # floats, since one is missing
    whole = columns.to_pandas().fillna(1).astype("int16")
    assert rows(act.decide_batch(whole))[0] == right[0]


def test_a_start_may_have_a_column_of_its_own() -> None:
    table = typed(CASES)
    names = {"duree_du_sejour": "duree_du_sejour__start"}
    renamed = table.rename_columns([names.get(name, name) for name in table.column_names])
    assert act.decide_batch(renamed).to_pylist() == act.decide_batch(table).to_pylist()


def test_answers_of_a_list_are_read_as_lists_and_as_records() -> None:
    fact = readmission_1995.Facts.FACTS
    name = next(slug for slug, one in fact.items() if one.kind == "several")
    first, second, *_ = fact[name].options
    lists: list[Any] = [[first, second], [], None, [second]]
    records = [
        None if held is None else {option: option in held for option in fact[name].options}
        for held in lists
    ]
    right = [readmission_1995.decide({name: held}).to_dict()["outcomes"] for held in lists]
    for values in (lists, records):
        found = readmission_1995.decide_batch(pa.table({name: values}), columns=["status"])
        assert [
            {key.removesuffix("__status"): value for key, value in row.items() if key != "error"}
            for row in found.to_pylist()
        ] == [{slug: one["status"] for slug, one in told.items()} for told in right]


def test_groups_of_persons_are_lists_of_records() -> None:
    group = regularisation_1997.Facts.GROUPS["enfant"]
    names = [slug for slug, fact in group.facts.items() if fact.kind == "yes_no"]
    families: list[Any] = [[], None, [dict.fromkeys(names, True)], [{names[0]: False}] * 2]
    told = [
        regularisation_1997.decide({"enfant": family}).to_dict()["outcomes"] for family in families
    ]
    right = [{slug: one["status"] for slug, one in outcomes.items()} for outcomes in told]
    padded = [
        family and [{name: person.get(name) for name in names} for person in family]
        for family in families
    ]
    for frame in (pa.table({"enfant": padded}), pd.DataFrame({"enfant": families})):
        found = rows(regularisation_1997.decide_batch(frame, columns=["status"]))
        assert [
            {key.removesuffix("__status"): value for key, value in row.items() if key != "error"}
            for row in found
        ] == right


def test_anything_with_the_arrow_interface_gives_a_table() -> None:
    class Stream:
        def __arrow_c_stream__(self, requested_schema: object = None) -> object:
            return typed(CASES).__arrow_c_stream__(requested_schema)

    found = act.decide_batch(Stream())
    assert isinstance(found, pa.Table)
    assert found.num_rows == len(CASES)
