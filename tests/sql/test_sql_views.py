"""What the views are, beside what they answer (tests/agreement runs them on drawn cases)."""

import datetime
from pathlib import Path
from typing import Any

import pytest
from drawn_cases import Drawer
from engines import Engine, InDuckDb, InPostgresql, InSpark, InSqlite, Loaded
from random_policies import random_policy
from rows import tables
from ways.sql_view import SqlView
from written_acts import ROOT, SOURCES, Act, act, compiled, evaluated, named

from attendu_compiler.plan.calendar import add_months, earliest_reaching, ordinal_of
from attendu_compiler.targets.sql import columns
from attendu_compiler.targets.sql import tree as t
from attendu_compiler.targets.sql.dialects import DIALECTS, SQLITE
from attendu_compiler.targets.sql.emit import emit_sql
from attendu_compiler.targets.sql.render import Speller
from attendu_compiler.targets.sql.view import make_view

ENGINES: list[Any] = [
    InDuckDb(),
    InSqlite(),
    pytest.param(InPostgresql(), marks=pytest.mark.xdist_group("postgresql")),
    pytest.param(InSpark(), marks=pytest.mark.xdist_group("spark")),
]

#: Ends of months, of leap years and of others, and what surrounds them.
DATES = [
    ordinal_of(year, month, day)
    for year in (1900, 1996, 1999, 2000, 2007, 2100)
    for month, day in ((1, 29), (1, 30), (1, 31), (2, 27), (2, 28), (3, 1), (3, 31), (4, 30))
] + [ordinal_of(year, 2, 29) for year in (1904, 1996, 2000, 2004)]

MONTHS = (1, 3, 11, 12, 13, 120, 216)


def engine_name(engine: Any) -> str:
    return str(engine.dialect.name)


def written(one: Act, engine: Engine) -> str:
    (script,) = (
        artifact.content
        for artifact in emit_sql(one.policy, one.plan)
        if artifact.path.split("/")[1] == engine.dialect.name
    )
    return script


def decided(engine: Engine, one: Act, row: dict[str, Any], folder: Path) -> dict[str, Any]:
    """The view of an act over a single case."""
    (facts, *_), _ = tables((), one.policy, engine.dialect)
    loaded = Loaded(facts.name, facts.columns, [{columns.CASE: "a", **row}])
    view = columns.view_name(one.policy)
    query = f"SELECT * FROM {engine.dialect.quote}{view}{engine.dialect.quote}"
    (answer,) = engine.answers(written(one, engine), [loaded], query, folder)
    return answer


def bonification() -> Act:
    return act(ROOT / "policies/bonification-1991/bonification-1991.attendu")


@pytest.mark.parametrize("engine", ENGINES, ids=engine_name)
def test_months_are_added_and_taken_back_as_the_calendar_does(
    engine: Engine, tmp_path: Path
) -> None:
    dialect, speller = engine.dialect, Speller(engine.dialect)
    date = t.Column("d")
    asked = [t.Later(date, months) for months in MONTHS]
    asked += [t.Later(date, -months) for months in MONTHS]
    asked += [t.Reaching(date, months) for months in MONTHS]
    listed = ", ".join(
        f"CAST({speller.flat(one)} AS {dialect.text}) AS {dialect.quote}c{k}{dialect.quote}"
        for k, one in enumerate(asked)
    )
    script = (
        f"CREATE TABLE IF NOT EXISTS {dialect.quote}jours{dialect.quote} ("
        f"{dialect.quote}d{dialect.quote} {dialect.date}){dialect.stored};\n"
    )
    rows = [{"d": datetime.date.fromordinal(day).isoformat()} for day in DATES]
    table = Loaded("jours", ("d",), rows)
    query = f"SELECT CAST(d AS {dialect.text}) AS d, {listed} FROM jours"
    found = {row["d"]: row for row in engine.answers(script, [table], query, tmp_path)}
    for day in DATES:
        row = found[datetime.date.fromordinal(day).isoformat()]
        right = [add_months(day, months) for months in MONTHS]
        right += [add_months(day, -months) for months in MONTHS]
        right += [earliest_reaching(day, (months,)) for months in MONTHS]
        told = [datetime.date.fromisoformat(row[f"c{k}"]).toordinal() for k in range(len(asked))]
        assert told == right, row["d"]


@pytest.mark.parametrize("source", SOURCES, ids=named)
def test_every_name_is_whole_everywhere_and_names_one_thing(source: Path) -> None:
    one = act(source)
    view = make_view(one.policy, one.plan)
    groups: list[str | None] = [None, *one.policy.groups]
    for group in groups:
        names = [columns.CASE, *(column.name for column in columns.inputs(group, one.policy))]
        assert len(set(names)) == len(names)
        assert max(len(name.encode()) for name in names) <= columns.LONGEST
    steps = [*view.tests, *view.rules]
    inside = [column.name for column in columns.inputs(None, one.policy)]
    inside += [given.name for given in steps]
    inside += [given.name for step in view.persons for given in step.columns]
    assert len(set(inside)) == len(inside)
    shown = [columns.CASE, columns.TEXT, columns.VERSION, columns.FAULT]
    shown += [given.name for given in view.outcomes]
    assert len(set(shown)) == len(shown)
    assert max(len(name.encode()) for name in [*inside, *shown]) <= columns.LONGEST


def test_the_four_dialects_differ_only_by_their_table_of_differences() -> None:
    one = bonification()
    scripts = {artifact.path: artifact.content for artifact in emit_sql(one.policy, one.plan)}
    assert list(scripts) == [f"sql/{dialect.name}/bonification-1991.sql" for dialect in DIALECTS]
    heights = {content.count("\n--") for content in scripts.values()}
    assert max(heights) - min(heights) <= SQLITE.note.count(" ") // 10


@pytest.mark.parametrize("engine", ENGINES, ids=engine_name)
def test_a_fact_that_cannot_be_is_named_and_nothing_is_decided(
    engine: Engine, tmp_path: Path
) -> None:
    one = bonification()
    choice = next(fact for fact in one.policy.facts.values() if fact.options)
    answer = decided(engine, one, {columns.short(choice.slug): "autre chose"}, tmp_path)
    assert answer[columns.FAULT].startswith(f"A603 : « {choice.name} »")
    outcomes = [columns.status_column(slug) for slug in one.policy.outcomes]
    assert [answer[name] for name in outcomes] == [None] * len(outcomes)


def test_sqlite_refuses_what_its_columns_let_in(tmp_path: Path) -> None:
    one = act(ROOT / "policies/asile-travail-1991/asile-travail-1991.attendu")
    for column, value, code in (
        ("date_consideree", "2007-02-30", "A604"),
        ("date_consideree", "0999-01-01", "A602"),
        ("demandeur_d_asile", 2, "A602"),
    ):
        answer = decided(InSqlite(), one, {column: value}, tmp_path)
        assert answer[columns.FAULT].startswith(code), value


def test_months_without_their_days_decide_what_the_days_cannot_change(tmp_path: Path) -> None:
    one = act(ROOT / "policies/roumanie-bulgarie-2006/roumanie-bulgarie-2006.attendu")
    fact = next(fact for fact in one.policy.facts.values() if fact.slug == "duree_du_sejour")
    drawer = Drawer(one.policy, one.plan, seed=1)
    engine = InDuckDb()
    (facts,), _ = tables(tuple(drawer.given(1.0) for _ in range(60)), one.policy, engine.dialect)
    start = {columns.start_column(fact): None}
    lasting = [
        {columns.months_column(fact): months, columns.days_column(fact): days, **start}
        for months in (2, 3, 4)
        for days in (None, 0, 12)
    ]
    rows = [
        {**row, **lasts, columns.CASE: f"{number} {k}"}
        for number, row in enumerate(facts.rows)
        for k, lasts in enumerate(lasting)
    ]
    loaded = Loaded(facts.name, facts.columns, rows)
    query = f'SELECT * FROM "{columns.view_name(one.policy)}"'
    found = {
        row[columns.CASE]: [row[columns.status_column(slug)] for slug in one.policy.outcomes]
        for row in engine.answers(written(one, engine), [loaded], query, tmp_path)
    }
    changed = 0
    for number in range(len(facts.rows)):
        for unknown in (0, 3, 6):
            without, none, some = (found[f"{number} {unknown + k}"] for k in range(3))
            for status, one_status, other in zip(without, none, some, strict=True):
                assert status == (one_status if one_status == other else "indetermine")
                changed += one_status != other
    assert changed


_TWO_WAYS = """texte exemple
  intitulé : « Exemple »

groupe enfant

fait malade
  groupe : enfant

fait scolarisé
  groupe : enfant

acte aide
  silence : le texte ne dit rien

règle 1
  si au moins 2 enfant tels que :
    - malade
  alors aide est possible

règle 2
  si au moins 2 enfant tels que :
    - scolarisé
  alors aide est possible
"""


def test_what_a_view_could_not_say_exactly_is_refused_and_the_file_says_why(
    tmp_path: Path,
) -> None:
    source = tmp_path / "exemple.attendu"
    source.write_text(_TWO_WAYS, encoding="utf-8")
    one = compiled(source)
    assert one is not None
    for artifact in emit_sql(one.policy, one.plan):
        assert "CREATE" not in artifact.content
        assert "« enfant » y est compté de plusieurs manières à la fois" in artifact.content


def test_random_policies_are_decided_as_the_evaluator_decides_them(
    tmp_path: Path, drawn_cases: int
) -> None:
    view = SqlView(InDuckDb())
    written_, refused = 0, 0
    for seed in range(drawn_cases // 5):
        source = tmp_path / f"hasard{seed}.attendu"
        source.write_text(random_policy(seed, dates=seed % 2 == 0), encoding="utf-8")
        one = compiled(source)
        assert one is not None
        if "CREATE VIEW" not in emit_sql(one.policy, one.plan)[0].content:
            refused += 1
            continue
        written_ += 1
        cases = tuple(Drawer(one.policy, one.plan, seed=seed).cases(20))
        for given, answer in zip(cases, view.answers(one, cases, tmp_path), strict=True):
            told = view.told(evaluated(one, given))
            assert answer == told, f"{source.name} {given}"
    assert refused <= written_ // 10


def test_the_value_of_a_result_is_told_with_its_status(tmp_path: Path) -> None:
    one = act(ROOT / "policies/bonification-1991/bonification-1991.attendu")
    valued = [
        slug
        for slug, decision in one.plan.decisions.items()
        if any(row.answer.values for row in decision.rows)
    ]
    assert valued
    cases = tuple(Drawer(one.policy, one.plan, seed=7).cases(100))
    loaded, left_out = tables(cases, one.policy, SQLITE)
    engine = InSqlite()
    query = f'SELECT * FROM "{columns.view_name(one.policy)}"'
    rows = engine.answers(written(one, engine), loaded, query, tmp_path)
    met = 0
    for row in rows:
        outcomes = evaluated(one, cases[int(row[columns.CASE])]).get("outcomes", {})
        for slug in valued:
            value = outcomes[slug]["value"] if outcomes else None
            assert (value is None) == (row[columns.value_column(slug)] is None)
            met += value is not None
    assert met
    assert left_out


def test_every_act_has_a_view_in_each_dialect() -> None:
    for source in ROOT.glob("policies/*/*.attendu"):
        one = act(source)
        for artifact in emit_sql(one.policy, one.plan):
            assert "CREATE VIEW" in artifact.content, artifact.path


def test_the_example_of_the_documentation_runs(tmp_path: Path) -> None:
    page = (ROOT / "docs/site/developpeurs/sql.md").read_text(encoding="utf-8")
    example = page.split("```sql\n")[1].split("```")[0]
    one = act(ROOT / "policies/roumanie-bulgarie-2006/roumanie-bulgarie-2006.attendu")
    insertion, query = example.split(";\n")[:2]
    engine = InDuckDb()
    (answer,) = engine.answers(f"{written(one, engine)}\n{insertion};", [], query, tmp_path)
    assert answer["error"] is None
    assert answer["oqtf_status"] in {"possible", "indetermine", "non_prevu"}
