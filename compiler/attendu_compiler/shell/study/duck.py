"""A study in DuckDB: one machine, memory bounded, rows streamed from Parquet or CSV to Parquet."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attendu_compiler.shell.errors import InputError
from attendu_compiler.shell.study.counting import counting, selected
from attendu_compiler.shell.study.decided import ROW, Decided, both_query, labelled, study_query
from attendu_compiler.shell.study.engine import Count, Part, Plan
from attendu_compiler.shell.study.given import Form, Held, Spelling, matched
from attendu_compiler.targets.sql.dialects import DUCKDB
from attendu_compiler.targets.sql.render import named, string

SPELLING = Spelling(
    quote='"',
    matches="regexp_full_match({x}, '{p}')",
    group="regexp_extract({x}, '{p}', 1)",
    contains="list_contains({x}, {p})",
    others="NOT list_has_all({p}, {x})",
    split="string_split({x}, '|')",
    array="[{x}]",
)

#: The objects of a list of cases, one a row.
EXPLODED = '(SELECT {case} AS "case_id", UNNEST({x}) AS item FROM {rows})'

_FORMS = (
    ("BOOLEAN", Form.YES_NO),
    ("DECIMAL", Form.DECIMAL),
    ("DATE", Form.DAY),
    ("TIMESTAMP", Form.MOMENT),
    ("VARCHAR", Form.TEXT),
    ("ENUM", Form.TEXT),
    ("FLOAT", Form.FLOAT),
    ("DOUBLE", Form.FLOAT),
)
_COUNTS = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT")

#: The largest number of an INTEGER.
_LARGEST = (1 << 31) - 1


class DuckDb:
    """A connection of its own; what does not fit in memory goes to ``folder``."""

    def __init__(self, folder: Path, memory: str | None, threads: int | None) -> None:
        try:
            import duckdb
        except ImportError:
            raise InputError(
                "« attendu run » a besoin de DuckDB : pip install 'attendu[studies]'."
            ) from None
        self.error: Any = duckdb.Error
        settings: dict[str, Any] = {"temp_directory": str(folder)}
        if memory is not None:
            settings["memory_limit"] = memory
        if threads is not None:
            settings["threads"] = threads
        try:
            self.connection: Any = duckdb.connect(":memory:", config=settings)
        except duckdb.Error as error:
            raise InputError(f"DuckDB refuse ces réglages : {_first_line(error)}") from None
        self.labelled: dict[int, Decided] = {}
        #: Of the numbers of rows: INTEGER is cheaper to write, as long as it holds them all.
        self.row_type = "INTEGER"

    def rows(self, file: Path) -> int:
        """How many rows a file has."""
        (found,) = self._ask(f"SELECT count(*) FROM {_source(file)}", file)
        if found[0] > _LARGEST:
            self.row_type = "BIGINT"
        return int(found[0])

    def columns(self, file: Path) -> tuple[Held, ...]:
        """The columns of a file."""
        source = self._ask(f"SELECT * FROM {_source(file)} LIMIT 0", file, described=True)
        return tuple(_held(name, type_) for name, type_ in source)

    def decide(self, part: Part, plan: Plan, output: Path) -> None:
        """Write the decisions of a part as Parquet, rows in their order."""
        held = matched(
            self.columns(part.file),
            [one.policy for one in plan.texts()],
            plan.renamed,
            plan.left_out | {*plan.kept, ROW},
            part.file.name,
        )
        texts = [self._labelled(one) for one in plan.texts()]
        rows = f"({_rows(part)}) cases"
        kept = {name: name for name in plan.kept}
        common = (DUCKDB, SPELLING, part.file.name, EXPLODED)
        if len(texts) == 1:
            body = study_query(texts[0], held, rows, kept, *common)
        else:
            body = both_query(texts[0], texts[1], held, rows, kept, *common)
        listed = selected(plan, DUCKDB, self.row_type)
        self._run(
            f"COPY (SELECT {listed} FROM ({body}) decided) "
            f"TO {string(str(output))} (FORMAT parquet)",
            part.file,
        )

    def _labelled(self, one: Decided) -> Decided:
        found = self.labelled.get(id(one))
        if found is None:
            found, types = labelled(one, f"réponse {len(self.labelled)}")
            for name, labels in types.items():
                listed = ", ".join(string(label) for label in labels) or "''"
                self.connection.execute(f"CREATE TYPE {named(name, DUCKDB)} AS ENUM ({listed})")
            self.labelled[id(one)] = found
        return found

    def count(self, output: Path, plan: Plan) -> tuple[int, dict[str, int], Sequence[Count]]:
        """What a part came to."""
        source = f"read_parquet({string(str(output))})"
        return counting(lambda sql: self._ask(sql, output), source, plan, DUCKDB)

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()

    def _run(self, sql: str, file: Path) -> Any:
        try:
            return self.connection.execute(sql)
        except self.error as error:
            raise InputError(f"« {file} » : DuckDB répond : {_first_line(error)}") from None

    def _ask(self, sql: str, file: Path, *, described: bool = False) -> list[Any]:
        result = self._run(sql, file)
        if described:
            return [(column[0], column[1]) for column in result.description]
        return list(result.fetchall())


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0]


def _source(file: Path) -> str:
    path = string(str(file))
    if file.suffix == ".parquet":
        return f"read_parquet({path}, file_row_number = true)"
    return (
        "(SELECT *, row_number() OVER () - 1 AS file_row_number "
        f"FROM read_csv({path}, all_varchar = true, header = true))"
    )


def _rows(part: Part) -> str:
    end = "" if part.stop is None else f" AND file_row_number < {part.stop}"
    where = f" WHERE file_row_number >= {part.start}{end}" if part.start or end else ""
    return f"SELECT * FROM {_source(part.file)}{where}"


def _held(name: str, type_: object) -> Held:
    text = str(type_)
    if text.endswith("[]"):
        child = dict(type_.children)["child"]  # type: ignore[attr-defined]
        if str(child).startswith("STRUCT"):
            fields = tuple(_held(own, inner) for own, inner in child.children)
            return Held(name, Form.PERSONS, text, fields)
        return Held(name, Form.TEXTS if str(child) == "VARCHAR" else Form.OTHER, text)
    for start, form in _FORMS:
        if text.startswith(start):
            return Held(name, form, text)
    if text.removeprefix("U") in _COUNTS:
        return Held(name, Form.COUNT, text)
    return Held(name, Form.OTHER, text)
