"""A study in Spark, for those who have a cluster: the session is the one that the machine gives."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attendu_compiler.shell.errors import InputError
from attendu_compiler.shell.study.counting import counting, selected
from attendu_compiler.shell.study.decided import ROW, both_query, study_query
from attendu_compiler.shell.study.engine import Count, Part, Plan
from attendu_compiler.shell.study.given import Form, Held, Spelling, matched
from attendu_compiler.targets.sql.dialects import SPARK

SPELLING = Spelling(
    quote="`",
    matches="regexp_like({x}, '^({p})$')",
    group="regexp_extract({x}, '{p}', 1)",
    contains="array_contains({x}, {p})",
    others="size(array_except({x}, {p})) > 0",
    split="split({x}, '[|]')",
    array="array({x})",
)

#: The objects of a list of cases, one a row.
EXPLODED = "(SELECT {case} AS `case_id`, explode({x}) AS item FROM {rows}) items"

_FORMS = (
    ("boolean", Form.YES_NO),
    ("decimal", Form.DECIMAL),
    ("date", Form.DAY),
    ("timestamp", Form.MOMENT),
    ("string", Form.TEXT),
    ("float", Form.FLOAT),
    ("double", Form.FLOAT),
    ("tinyint", Form.COUNT),
    ("smallint", Form.COUNT),
    ("int", Form.COUNT),
    ("bigint", Form.COUNT),
)


class Spark:
    """A session: spark-submit's, or one on this machine."""

    def __init__(self) -> None:
        try:
            from pyspark.errors import PySparkException
            from pyspark.sql import SparkSession
        except ImportError:
            raise InputError(
                "« --engine spark » a besoin de Spark : pip install pyspark."
            ) from None
        self.error: Any = PySparkException
        #: A session that was there before is not ours to stop.
        self.found: Any = SparkSession.getActiveSession()
        builder: Any = SparkSession.builder
        self.session: Any = self.found or builder.appName("attendu").getOrCreate()
        #: The rows of each file, numbered.
        self.numbered: dict[Path, str] = {}

    def rows(self, file: Path) -> int:
        """How many rows a file has: a cluster takes a file whole, so that there is one part."""
        return 0

    def columns(self, file: Path) -> tuple[Held, ...]:
        """The columns of a file."""
        schema = self.session.table(self._table(file)).schema
        return tuple(_held(own.name, own.dataType) for own in schema.fields)

    def decide(self, part: Part, plan: Plan, output: Path) -> None:
        """Write the decisions of a file as Parquet; rows come in any order, numbered."""
        held = matched(
            self.columns(part.file),
            [one.policy for one in plan.texts()],
            plan.renamed,
            plan.left_out | {*plan.kept, ROW},
            part.file.name,
        )
        rows = f"{self._table(part.file)}"
        kept = {name: name for name in plan.kept}
        common = (SPARK, SPELLING, part.file.name, EXPLODED)
        if plan.before is None:
            body = study_query(plan.after, held, rows, kept, *common)
        else:
            body = both_query(plan.after, plan.before, held, rows, kept, *common)
        folder = output.with_name(f"{output.name}.spark")
        try:
            frame = self.session.sql(
                f"SELECT {selected(plan, SPARK, 'BIGINT')} FROM ({body}) decided"
            )
            frame.coalesce(1).write.mode("overwrite").parquet(str(folder.resolve()))
        except self.error as error:
            raise InputError(f"« {part.file} » : Spark répond : {_first_line(error)}") from None
        (made,) = folder.glob("part-*.parquet")
        made.replace(output)
        shutil.rmtree(folder)

    def count(self, output: Path, plan: Plan) -> tuple[int, dict[str, int], Sequence[Count]]:
        """What a part came to."""
        self.session.read.parquet(str(output.resolve())).createOrReplaceTempView("part_done")
        return counting(lambda sql: self.session.sql(sql).collect(), "part_done", plan, SPARK)

    def close(self) -> None:
        """Stop the session, if it is ours."""
        if self.found is None:
            self.session.stop()

    def _table(self, file: Path) -> str:
        name = self.numbered.get(file)
        if name is None:
            name = f"cases_{len(self.numbered)}"
            path = str(file.resolve())
            reader = self.session.read
            try:
                if file.suffix == ".parquet":
                    frame = reader.parquet(path)
                else:
                    frame = reader.csv(path, header=True, inferSchema=False)
            except self.error as error:
                raise InputError(f"« {file} » : Spark répond : {_first_line(error)}") from None
            frame.selectExpr(
                "*", f"monotonically_increasing_id() AS {ROW}"
            ).createOrReplaceTempView(name)
            self.numbered[file] = name
        return name


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0]


def _held(name: str, type_: Any) -> Held:
    text = str(type_.simpleString())
    if text.startswith("array<"):
        inner = type_.elementType
        if str(inner.simpleString()).startswith("struct<"):
            fields = tuple(_held(own.name, own.dataType) for own in inner.fields)
            return Held(name, Form.PERSONS, text, fields)
        return Held(name, Form.TEXTS if inner.simpleString() == "string" else Form.OTHER, text)
    for start, form in _FORMS:
        if text.startswith(start):
            return Held(name, form, text)
    return Held(name, Form.OTHER, text)
