"""`decide_batch` against what a user would write instead, on the same rows, in one run.

The annex slice: five facts, five outcomes, status and rule. The floor is a copy of the frame given:
its five facts, nine bytes a row (four yes/no, a duration in months and days). No row of it has days,
which spares a comparison. The whole 2006 act, a third of the facts unknown, against the same rules
by hand in NumPy. Times are nanoseconds a row, medians of several runs in this process; only ratios
are worth quoting.
"""

import importlib
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from attendu_compiler.model.policy import FactKind, Policy
from attendu_compiler.pipeline import compile_policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.python.distribution import emit_distribution
from attendu_compiler.targets.python.emit import emit_python
from benchmarks.act_in_numpy import InNumpy

ROOT = Path(__file__).parents[1]
SLICE = ROOT / "benchmarks" / "annexe.attendu"
ACT = ROOT / "policies" / "roumanie-bulgarie-2006" / "roumanie-bulgarie-2006.attendu"

STATUS_AND_RULE = ("status", "rules")


def compiled(source: Path) -> tuple[Policy, Plan]:
    """An act as far as its plan."""
    text = source.parent / "texte.md"
    official = text.read_bytes() if text.exists() else None
    found = compile_policy(
        source.stem, source.name, source.read_bytes(), "texte.md", official, checks=False
    )
    assert found.policy is not None and found.plan is not None
    return found.policy, found.plan


@contextmanager
def package(source: Path) -> Iterator[ModuleType]:
    """The module of an act, from a package of its own."""
    policy, plan = compiled(source)
    before = {name: sys.modules.pop(name) for name in list(sys.modules) if _ours(name)}
    with tempfile.TemporaryDirectory() as folder:
        for artifact in (*emit_python(policy, plan), *emit_distribution((policy,))):
            path = Path(folder) / artifact.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(artifact.content, encoding="utf-8")
        sys.path.insert(0, str(Path(folder) / "python"))
        try:
            name = importlib.import_module("circulaires").ACTS[policy.slug]
            yield importlib.import_module(f"circulaires.{name}")
        finally:
            sys.path.pop(0)
            for name in [name for name in sys.modules if _ours(name)]:
                del sys.modules[name]
            sys.modules.update(before)


def _ours(name: str) -> bool:
    return name.split(".")[0] == "circulaires"


def nanoseconds(action: Callable[[], object], rows: int, runs: int) -> float:
    """A row, in the median run; the first is not counted."""
    action()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return statistics.median(times) / rows * 1e9


def annex_slice(rows: int = 1_000_000, runs: int = 9) -> dict[str, float]:
    """Nanoseconds a row for the annex slice, and ratios to the copy of its inputs."""
    draw = np.random.default_rng(2006)
    facts = {
        name: draw.random(rows) < 0.5
        for name in (
            *("membre_de_famille", "menace_pour_l_ordre_public"),
            *("infraction_au_droit_du_travail", "activite_sans_titre"),
        )
    }
    months = draw.integers(0, 120, rows, np.int32)
    days = np.zeros(rows, np.int8)
    lengths = {"duree_du_sejour__months": months, "duree_du_sejour__days": days}
    frame = pd.DataFrame({**facts, **lengths})
    expressions = dict(facts, duree=months)
    told = {
        "copy": lambda: frame.copy(),
        "numpy, truths only": lambda: numpy_truths(**expressions),
        "numpy, status and rule": lambda: numpy_codes(**expressions),
        "pandas, truths only": lambda: pandas_truths(frame),
    }
    with package(SLICE) as act:
        table = pa.Table.from_pandas(frame, preserve_index=False)
        told["attendu, pandas"] = lambda: act.decide_batch(frame, columns=STATUS_AND_RULE)
        told["attendu, arrow"] = lambda: act.decide_batch(table, columns=STATUS_AND_RULE)
        told["attendu, pandas, missing facts too"] = lambda: act.decide_batch(frame)
        told.update(_polars(frame, act))
        told.update(_duckdb(frame))
        return _ratios({name: nanoseconds(f, rows, runs) for name, f in told.items()}, "copy")


def _ratios(times: dict[str, float], floor: str) -> dict[str, float]:
    ratios = {f"{name}, against {floor}": times[name] / times[floor] for name in times}
    return {
        **times,
        **{name: value for name, value in ratios.items() if not name.startswith(floor)},
    }


def numpy_truths(
    *,
    duree: Any,
    membre_de_famille: Any,
    menace_pour_l_ordre_public: Any,
    infraction_au_droit_du_travail: Any,
    activite_sans_titre: Any,
) -> list[Any]:
    """Where each outcome is open: five truths, without their status or their rule."""
    short, known = duree < 3, duree <= 60
    after = ~short & known
    trouble = menace_pour_l_ordre_public | infraction_au_droit_du_travail
    return [known, short & trouble, after & activite_sans_titre, known.copy(), known.copy()]


def numpy_codes(
    *,
    duree: Any,
    membre_de_famille: Any,
    menace_pour_l_ordre_public: Any,
    infraction_au_droit_du_travail: Any,
    activite_sans_titre: Any,
) -> list[Any]:
    """The status and the rule of each outcome, as codes."""
    short, known = duree < 3, duree <= 60
    after = ~short & known
    trouble = short & (menace_pour_l_ordre_public | infraction_au_droit_du_travail)
    untitled = after & activite_sans_titre
    family = untitled & membre_de_famille
    alone = untitled & ~membre_de_famille
    closed = after & ~activite_sans_titre
    one = np.uint8
    removal = np.where(known, one(1), one(0))
    removal_rule = np.where(known, one(1), one(0))
    order = np.where(trouble, one(1), np.where(short, one(0), one(2)))
    other = np.where(
        family, one(1), np.where(alone, one(3), np.where(short | closed, one(2), one(0)))
    )
    other_rule = np.where(
        family,
        one(3),
        np.where(alone, one(2), np.where(closed, one(4), np.where(short, one(1), one(0)))),
    )
    return [
        *(removal, removal_rule, order, order.copy(), other, other_rule),
        *(removal.copy(), removal_rule.copy(), removal.copy(), removal_rule.copy()),
    ]


def pandas_truths(frame: Any) -> Any:
    """The same truths, by columns of pandas."""
    duree = frame["duree_du_sejour__months"]
    short, known = duree < 3, duree <= 60
    trouble = frame["menace_pour_l_ordre_public"] | frame["infraction_au_droit_du_travail"]
    after = ~short & known
    return pd.DataFrame(
        {
            "oqtf": known,
            "ordre_public": short & trouble,
            "autre": after & frame["activite_sans_titre"],
            "ape": known,
            "ame": known,
        }
    )


def _polars(frame: Any, act: ModuleType) -> dict[str, Callable[[], object]]:
    try:
        pl = importlib.import_module("polars")
    except ImportError:
        return {}
    made = pl.DataFrame(frame)
    duree = pl.col("duree_du_sejour__months")
    short, known = duree < 3, duree <= 60
    trouble = pl.col("menace_pour_l_ordre_public") | pl.col("infraction_au_droit_du_travail")
    truths = [
        known.alias("oqtf"),
        (short & trouble).alias("ordre_public"),
        (~short & known & pl.col("activite_sans_titre")).alias("autre"),
        known.alias("ape"),
        known.alias("ame"),
    ]
    return {
        "polars, truths only": lambda: made.select(truths),
        "attendu, polars": lambda: act.decide_batch(made, columns=STATUS_AND_RULE),
    }


def _duckdb(frame: Any) -> dict[str, Callable[[], object]]:
    try:
        duckdb = importlib.import_module("duckdb")
    except ImportError:
        return {}
    base = duckdb.connect()
    base.execute("create table cases as select * from frame")
    query = """
        select "duree_du_sejour__months" <= 60 as oqtf,
          "duree_du_sejour__months" < 3
            and (menace_pour_l_ordre_public or infraction_au_droit_du_travail) as ordre_public,
          "duree_du_sejour__months" between 3 and 60 and activite_sans_titre as autre,
          "duree_du_sejour__months" <= 60 as ape, "duree_du_sejour__months" <= 60 as ame
        from cases
    """
    return {"duckdb, truths only, into Arrow": lambda: base.execute(query).to_arrow_table()}


def whole_act(rows: int = 1_000_000, runs: int = 3) -> dict[str, float]:
    """Nanoseconds a row for the 2006 act, a third unknown, and the ratio to NumPy by hand."""
    policy, plan = compiled(ACT)
    facts, table = _population(policy, rows)
    chunk = 1 << 16

    def by_hand() -> object:
        return InNumpy(policy, plan, facts).decide()

    def by_hand_in_chunks() -> object:
        return [
            InNumpy(
                policy,
                plan,
                {name: _cut(held, start, start + chunk) for name, held in facts.items()},
            ).decide()
            for start in range(0, rows, chunk)
        ]

    with package(ACT) as act:
        times = {
            "numpy by hand": nanoseconds(by_hand, rows, runs),
            "numpy by hand, in chunks": nanoseconds(by_hand_in_chunks, rows, runs),
            "attendu, arrow": nanoseconds(
                lambda: act.decide_batch(table, columns=STATUS_AND_RULE), rows, runs
            ),
            "attendu, arrow, missing facts too": nanoseconds(
                lambda: act.decide_batch(table), rows, runs
            ),
        }
    best = min(times["numpy by hand"], times["numpy by hand, in chunks"])
    times["attendu against the better by hand"] = times["attendu, arrow"] / best
    return times


def _cut(held: Any, start: int, stop: int) -> Any:
    return tuple(one[start:stop] for one in held) if isinstance(held, tuple) else held[start:stop]


def _population(policy: Policy, rows: int) -> tuple[dict[str, Any], Any]:
    """The same facts as arrays for NumPy and as an Arrow table; those that break no supposition."""
    draw = np.random.default_rng(2006)
    facts: dict[str, Any] = {}
    columns: dict[str, Any] = {}
    yes = {
        fact.id: draw.random(rows) < 0.5
        for fact in policy.facts.values()
        if fact.kind is FactKind.YES_NO
    }
    # What the act supposes of its facts.
    sole = yes["objet_unique_du_sejour_les_aides_sociales"]
    burden = yes["charge_deraisonnable"]
    burden |= yes["recours_recurrent_a_l_assistance_sociale"] | sole
    yes["abus_caracterise_du_droit_de_sejour"] |= burden
    for fact in policy.facts.values():
        known = draw.random(rows) < 2 / 3
        if fact.kind is FactKind.YES_NO:
            values = yes[fact.id]
            facts[fact.id] = (values, known)
            columns[fact.slug] = pa.array(values, mask=~known)
        elif fact.kind is FactKind.CHOICE:
            codes = np.where(known, draw.integers(0, len(fact.options), rows), -1).astype(np.int8)
            facts[fact.id] = codes
            columns[fact.slug] = pa.DictionaryArray.from_arrays(
                pa.array(codes, mask=codes < 0), [option.slug for option in fact.options]
            )
        elif fact.kind is FactKind.ELAPSED:
            months = np.where(known, draw.integers(0, 130, rows), -1).astype(np.int32)
            facts[fact.id] = months
            columns[f"{fact.slug}__months"] = pa.array(months, mask=months < 0)
            columns[f"{fact.slug}__days"] = pa.array(np.zeros(rows, np.int8), mask=months < 0)
        elif fact.kind is FactKind.DATE:
            days = np.where(known, draw.integers(732_000, 734_000, rows), -1).astype(np.int32)
            facts[fact.id] = days
            epoch = pa.array(days - 719_163, mask=days < 0)
            columns[fact.slug] = epoch.view(pa.date32())
        elif fact.kind is FactKind.SEVERAL:
            held = {option.slug: draw.random(rows) < 0.5 for option in fact.options}
            for slug, values in held.items():
                facts[f"{fact.id}.{slug}"] = (values, known)
            columns[fact.slug] = pa.StructArray.from_arrays(
                [pa.array(values) for values in held.values()], list(held), mask=pa.array(~known)
            )
            yes["lien_de_rattachement_etabli"] &= np.logical_or.reduce(list(held.values()))
    return facts, pa.table(columns)


def in_batch() -> dict[str, dict[str, float]]:
    """Both, for the table of the page."""
    return {"annex slice": annex_slice(), "2006 act": whole_act()}
