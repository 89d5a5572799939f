"""What cannot be decided is told, and costs nothing to the others."""

import subprocess
import sys
import tracemalloc
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from population import expected
from test_frames import CASES, rows, typed

from circulaires import roumanie_bulgarie_2006 as act

WRONG: list[dict[str, Any]] = [
    {"interpellation": "oui"},
    {"qualite": "ressortissant_roumain"},
    {"duree_du_sejour": "P40D"},
    {"date_de_la_decision": "2007-02-30"},
    {"date_de_la_decision": "2007-02-01", "duree_du_sejour": "2007-03-01"},
    {"charge_deraisonnable": True, "abus_caracterise_du_droit_de_sejour": False},
]


def refused(given: dict[str, Any]) -> act.FactError:
    with pytest.raises(act.FactError) as caught:
        act.decide(given)
    return caught.value


@pytest.mark.parametrize("given", WRONG, ids=lambda given: "-".join(given))
def test_a_row_that_cannot_be_read_says_why_and_the_others_are_decided(
    given: dict[str, Any],
) -> None:
    fine = dict.fromkeys(given)
    told: list[Any] = []
    frame = pd.DataFrame([fine, given, fine])
    found = rows(act.decide_batch(frame, on_error=told.append))
    error = refused(given)
    assert found[0] == found[2] == expected(fine)
    assert found[1].pop("error") == error.message
    assert set(found[1].values()) == {None}
    (one,) = told
    assert (one.row, one.code, one.fact) == (1, error.code, error.fact)
    assert (one.expected, one.message) == (error.expected, error.message)
    assert str(one.value) == str(error.value)


def test_errors_are_told_by_their_place_in_the_frame_not_in_its_chunk() -> None:
    places = [3, 200, 299]
    given = [dict(case) for case in CASES]
    for place in places:
        given[place]["qualite"] = "autre"
    told: list[Any] = []
    act.decide_batch(typed(given), on_error=told.append, chunk_rows=64)
    assert [error.row for error in told] == places


def test_a_row_that_cannot_be_read_leaves_the_chunks_after_it_as_they_are() -> None:
    given = [dict(case) for case in CASES]
    given[3]["qualite"] = "autre"
    told: list[Any] = []
    found = rows(act.decide_batch(typed(given), on_error=told.append, chunk_rows=64))
    assert found[4:] == [expected(case) for case in given[4:]]


def test_a_column_that_is_no_fact_is_refused_unless_it_is_kept() -> None:
    frame = pl.DataFrame({"interpelation": [True], "dossier": ["A1"]})
    with pytest.raises(act.FactError, match="Vouliez-vous écrire « interpellation »"):
        act.decide_batch(frame)
    frame = frame.rename({"interpelation": "interpellation"})
    with pytest.raises(act.FactError, match="keep="):
        act.decide_batch(frame)
    found = act.decide_batch(frame, keep=["dossier"])
    assert found.columns[0] == "dossier"
    assert found["dossier"].to_list() == ["A1"]


def test_columns_named_by_numbers_are_no_facts() -> None:
    frame = pd.DataFrame([[True, False]])
    with pytest.raises(act.FactError, match="n'est pas un fait"):
        act.decide_batch(frame)
    assert list(act.decide_batch(frame, keep=[0, 1], outcomes=[])) == [0, 1, "error"]


def test_a_fact_given_by_two_columns_is_refused() -> None:
    twice = pa.table({"duree_du_sejour": ["P3M"], "duree_du_sejour__months": [3]})
    with pytest.raises(act.FactError, match="plusieurs fois"):
        act.decide_batch(twice)
    with pytest.raises(act.FactError, match="va avec « duree_du_sejour__months »"):
        act.decide_batch(pa.table({"duree_du_sejour__days": [3]}))


def test_numbers_that_are_no_duration_are_refused_row_by_row() -> None:
    months, days = [3, -1, 3, 3, None, None], [0, 0, 31, None, 3, None]
    told: list[Any] = []
    frame = pa.table({"duree_du_sejour__months": months, "duree_du_sejour__days": days})
    act.decide_batch(frame, on_error=told.append)
    assert [(error.row, error.fact) for error in told] == [
        (row, "duree_du_sejour") for row in (1, 2, 3, 4)
    ]


def test_what_is_asked_must_exist() -> None:
    frame = typed(CASES)
    with pytest.raises(KeyError, match="oqtf"):
        act.decide_batch(frame, outcomes=["oqtff"])
    with pytest.raises(ValueError, match="status, rules, missing"):
        act.decide_batch(frame, columns=["statut"])
    with pytest.raises(KeyError, match="dossier"):
        act.decide_batch(frame, keep=["dossier"])
    with pytest.raises(TypeError, match="collect"):
        act.decide_batch(pl.LazyFrame({"interpellation": [True]}))
    with pytest.raises(TypeError, match="list"):
        act.decide_batch([{"interpellation": True}])


def test_progress_is_told_after_each_chunk(capsys: pytest.CaptureFixture[str]) -> None:
    told: list[tuple[int, int]] = []
    act.decide_batch(typed(CASES), chunk_rows=128, progress=lambda *done: told.append(done))
    assert told == [(128, 300), (256, 300), (300, 300)]
    act.decide_batch(typed(CASES), progress=True)
    assert "300 of 300" in capsys.readouterr().err


def test_the_memory_of_the_work_does_not_grow_with_the_rows() -> None:
    def peak(times: int) -> int:
        table = pa.concat_tables([typed(CASES)] * times).combine_chunks()
        act.decide_batch(table, outcomes=["oqtf"], chunk_rows=1024)
        tracemalloc.start()
        found = act.decide_batch(table, outcomes=["oqtf"], chunk_rows=1024)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most - found.nbytes

    assert peak(400) < peak(40) + 400_000


def test_a_missing_library_is_told_with_what_to_install() -> None:
    code = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "from circulaires import roumanie_bulgarie_2006 as act\n"
        "try:\n    act.decide_batch(None)\n"
        "except ModuleNotFoundError as error:\n    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == 'decide_batch needs pyarrow: pip install "circulaires[batch]"'
