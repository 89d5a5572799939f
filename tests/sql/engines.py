"""The engines, each answering a script over tables that hold the given rows."""

import atexit
import csv
import io
import os
import shutil
import sqlite3
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import duckdb
import psycopg
from attrs import frozen
from pyspark.sql import SparkSession

from attendu_compiler.targets.sql.dialects import DUCKDB, POSTGRESQL, SPARK, SQLITE, Dialect

#: What stands for NULL in the files that engines load.
NULL = "NULL"

Rows = list[dict[str, Any]]


@frozen
class Loaded:
    """A table of the script, and its rows; a column that a row does not name is NULL."""

    name: str
    columns: tuple[str, ...]
    rows: Rows

    def csv(self, *, quoted: bool = False) -> str:
        """All of it, as a file with a heading; ``quoted`` marks every value, the empty text too."""
        text = io.StringIO()
        quoting = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
        writer = csv.writer(text, lineterminator="\n", quoting=quoting)
        writer.writerow(self.columns)
        writer.writerows([self._written(row.get(c)) for c in self.columns] for row in self.rows)
        return text.getvalue()

    def _written(self, value: object) -> str:
        match value:
            case None:
                return NULL
            case bool():
                return "true" if value else "false"
            case _:
                return str(value)


class Engine(Protocol):
    """A database."""

    dialect: Dialect

    def answers(self, script: str, tables: list[Loaded], query: str, folder: Path) -> Rows:
        """Run a script (tables, then a view), load the tables, and give the rows of a query."""
        ...


class InDuckDb:
    """DuckDB, in memory."""

    dialect = DUCKDB

    def answers(self, script: str, tables: list[Loaded], query: str, folder: Path) -> Rows:
        with duckdb.connect() as connection:
            connection.execute(script)
            for table in tables:
                path = folder / f"{table.name}.csv"
                path.write_text(table.csv(), encoding="utf-8")
                connection.execute(
                    f"COPY \"{table.name}\" FROM '{path}' (HEADER, NULLSTR '{NULL}')"
                )
            found = connection.execute(query)
            names = [column[0] for column in found.description or ()]
            return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


class InSqlite:
    """SQLite, in memory."""

    dialect = SQLITE

    def answers(self, script: str, tables: list[Loaded], query: str, folder: Path) -> Rows:
        connection = sqlite3.connect(":memory:")
        connection.row_factory = sqlite3.Row
        connection.executescript(script)
        for table in tables:
            marks = ", ".join("?" * len(table.columns))
            connection.executemany(
                f'INSERT INTO "{table.name}" VALUES ({marks})',
                [[row.get(column) for column in table.columns] for row in table.rows],
            )
        found = [dict(row) for row in connection.execute(query)]
        connection.close()
        return found


class InPostgresql:
    """PostgreSQL: that of ATTENDU_POSTGRESQL, else one started for the tests."""

    dialect = POSTGRESQL

    def answers(self, script: str, tables: list[Loaded], query: str, folder: Path) -> Rows:
        with psycopg.connect(postgresql()) as connection, connection.cursor() as cursor:
            cursor.execute("CREATE SCHEMA essai; SET search_path TO essai")
            cursor.execute(script)
            for table in tables:
                said = f"COPY \"{table.name}\" FROM STDIN (FORMAT csv, HEADER, NULL '{NULL}')"
                with cursor.copy(said) as copy:
                    copy.write(table.csv())
            cursor.execute(query)
            names = [column.name for column in cursor.description or ()]
            found = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
            connection.rollback()
        return found


@cache
def postgresql() -> str:
    """The address of a server; one of our own lives in a temporary folder, on a socket there."""
    given = os.environ.get("ATTENDU_POSTGRESQL")
    if given:
        return given
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    assert places, "PostgreSQL is missing: apt-get install postgresql"
    folder = Path(tempfile.mkdtemp(prefix="attendu-pg-"))
    as_owner: list[str] = []
    if os.geteuid() == 0:
        # A server refuses to run as root.
        shutil.chown(folder, "postgres")
        as_owner = ["runuser", "-u", "postgres", "--"]

    def run(*command: str | Path) -> None:
        subprocess.run([*as_owner, *map(str, command)], check=True, capture_output=True, cwd="/")

    data = folder / "data"
    run(places[-1] / "initdb", "-D", data, "-A", "trust", "-U", "attendu", "-E", "UTF8", "-N")
    options = f"-k {folder} -c listen_addresses='' -c fsync=off"
    run(places[-1] / "pg_ctl", "-D", data, "-w", "-o", options, "-l", folder / "log", "start")

    def stop() -> None:
        run(places[-1] / "pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)

    atexit.register(stop)
    return f"host={folder} user=attendu dbname=postgres"


class InSpark:
    """Spark on two threads of this machine."""

    dialect = SPARK

    def answers(self, script: str, tables: list[Loaded], query: str, folder: Path) -> Rows:
        session = spark()
        made: list[str] = []
        lines = [line for line in script.splitlines() if not line.lstrip().startswith("--")]
        for said in "\n".join(lines).split(";\n"):
            if not said.strip(" ;\n"):
                continue
            for table in tables:
                # The table of the script, held by the file of its rows.
                if said.strip().startswith(f"CREATE TABLE IF NOT EXISTS `{table.name}`"):
                    path = folder / f"{table.name}.csv"
                    path.write_text(table.csv(quoted=True), encoding="utf-8")
                    said = said.replace(
                        "USING parquet",
                        f"USING csv OPTIONS (path '{path}', header 'true', nullValue '{NULL}', "
                        "multiLine 'true', escape '\"')",
                    )
                    made.append(table.name)
            session.sql(said.strip(" ;\n"))
        found = [row.asDict() for row in session.sql(query).collect()]
        for name in made:
            session.sql(f"DROP TABLE `{name}`")
        return found


@cache
def spark() -> SparkSession:
    """One session a process, on this machine alone."""
    folder = tempfile.mkdtemp(prefix="attendu-spark-")
    builder = SparkSession.builder.master("local[2]").appName("attendu")
    options = {
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.warehouse.dir": folder,
        "spark.driver.memory": "1g",
        "spark.driver.extraJavaOptions": f"-Dderby.system.home={folder}",
        "spark.log.level": "ERROR",
    }
    for name, value in options.items():
        builder = builder.config(name, value)
    made = builder.getOrCreate()

    def stop() -> None:
        made.stop()
        shutil.rmtree(folder, ignore_errors=True)

    atexit.register(stop)
    return made
