"""The whole act of 2006 over a frame, a third of the facts unknown, beside its rules in NumPy."""

import gc
import statistics
import time
from types import ModuleType
from typing import Any

import numpy as np
import pyarrow as pa

from attendu_compiler.model.policy import FactKind, Policy
from attendu_compiler.plan.records import Plan
from attendu_dsl.nodes import Status
from benchmarks.population.act_in_numpy import CODES, InNumpy

#: Rows at once: what they need stays in the cache of the processor.
CHUNK = 1 << 16

OURS, OURS_MISSING = "circulaires", "circulaires, faits manquants compris"
WHOLE, CHUNKS = "NumPy à la main", "NumPy à la main, par morceaux"


def measure(act: ModuleType, policy: Policy, plan: Plan, rows: int, rounds: int) -> dict[str, Any]:
    """Nanoseconds of processor a row, medians of interleaved rounds; our ratio to the better by hand."""
    facts, table = _population(policy, rows)
    undetermined = _check(act, policy, plan)

    def by_hand() -> object:
        return InNumpy(policy, plan, facts).decide()

    def by_hand_in_chunks() -> object:
        return [
            InNumpy(policy, plan, _cut(facts, start, start + CHUNK)).decide()
            for start in range(0, rows, CHUNK)
        ]

    runs = {
        OURS: lambda: act.decide_batch(table, columns=("status", "rules")),
        OURS_MISSING: lambda: act.decide_batch(table),
        WHOLE: by_hand,
        CHUNKS: by_hand_in_chunks,
    }
    spent: dict[str, list[float]] = {name: [] for name in runs}
    for turn in range(rounds + 1):
        for name, run in runs.items():
            gc.collect()
            np.ones((2 * len(plan.decisions), rows), np.int8)  # let go: each finds the same memory
            start = time.process_time()
            answer = run()
            passed = time.process_time() - start
            del answer
            if turn:  # the first, which fills caches, is not counted
                spent[name].append(passed / rows * 1e9)
    better = [min(pair) for pair in zip(spent[WHOLE], spent[CHUNKS], strict=True)]
    return {
        "rows": rows,
        "rounds": rounds,
        "rules": len(policy.rules),
        "facts": len([fact for fact in policy.facts.values() if fact.group is None]),
        "outcomes": len(plan.decisions),
        "undetermined": undetermined,
        "median": {name: statistics.median(found) for name, found in spent.items()},
        "against": statistics.median(a / b for a, b in zip(spent[OURS], better, strict=True)),
    }


def _check(act: ModuleType, policy: Policy, plan: Plan) -> dict[str, float]:
    """The shares of answers left undetermined; what NumPy by hand determines, ours finds the same."""
    facts, table = _population(policy, 20_000)
    decided = act.decide_batch(table, columns=("status",))
    names = np.array([status.value for status in CODES])
    shares: dict[str, list[float]] = {"by hand": [], "ours": []}
    for slug, (codes, _) in InNumpy(policy, plan, facts).decide().items():
        said = names[codes]
        right = np.array(decided.column(f"{slug}__status").to_pylist())
        for who, answers in (("by hand", said), ("ours", right)):
            shares[who].append(float((answers == Status.UNDETERMINED.value).mean()))
        wrong = (said != right) & (said != Status.UNDETERMINED.value)
        assert not wrong.any(), f"{slug}: {said[wrong][0]} instead of {right[wrong][0]}"
    return {who: statistics.mean(found) for who, found in shares.items()}


def _cut(facts: dict[str, Any], start: int, stop: int) -> dict[str, Any]:
    return {
        name: tuple(one[start:stop] for one in held)
        if isinstance(held, tuple)
        else held[start:stop]
        for name, held in facts.items()
    }


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
