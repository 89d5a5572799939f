"""What differs between engines: names in quotes, types, dates.  All the rest is the same SQL.

Months are added with the end of the month clamped, as everywhere in Attendu: DuckDB, PostgreSQL and
Spark do it, SQLite lets 31 January + 1 month run over into March, so that its template takes the
earlier of that and the last day of the month.
"""

from attrs import frozen


@frozen(kw_only=True)
class Dialect:
    """The spellings of an engine; in templates ``{x}`` is the operand, ``{n}`` a positive number."""

    name: str
    title: str
    quote: str = '"'
    #: Of a boolean, a whole number, an amount, a date, a text.
    boolean: str = "BOOLEAN"
    integer: str = "INTEGER"
    amount: str = "DECIMAL(18, 2)"
    date: str = "DATE"
    text: str = "VARCHAR"
    true: str = "TRUE"
    false: str = "FALSE"
    #: ``{x}`` is the date in ISO 8601.
    day: str = "DATE '{x}'"
    months_later: str
    months_earlier: str
    days_later: str = "({x} + {n})"
    days_earlier: str = "({x} - {n})"
    day_of_month: str
    #: Whether a value is a date, or a yes/no; None where the type of the column is enough.
    is_date: str | None = None
    is_yes_no: str | None = None
    #: Amounts are whole numbers of hundredths.
    in_hundredths: bool = False
    #: What ends the creation of a table.
    stored: str = ""
    #: Said at the head of each file.
    note: str = ""


DUCKDB = Dialect(
    name="duckdb",
    title="DuckDB",
    months_later="CAST({x} + INTERVAL {n} MONTH AS DATE)",
    months_earlier="CAST({x} - INTERVAL {n} MONTH AS DATE)",
    day_of_month="day({x})",
)

SQLITE = Dialect(
    name="sqlite",
    title="SQLite",
    boolean="INTEGER",
    amount="INTEGER",
    date="TEXT",
    text="TEXT",
    true="1",
    false="0",
    day="'{x}'",
    months_later="min(date({x}, '+{n} months'), "
    "date({x}, 'start of month', '+{n} months', '+1 month', '-1 day'))",
    months_earlier="min(date({x}, '-{n} months'), "
    "date({x}, 'start of month', '-{n} months', '+1 month', '-1 day'))",
    days_later="date({x}, '+{n} days')",
    days_earlier="date({x}, '-{n} days')",
    day_of_month="CAST(strftime('%d', {x}) AS INTEGER)",
    is_date="{x} IS date({x}, '+0 days')",
    is_yes_no="{x} IN (0, 1)",
    in_hundredths=True,
    note="Oui et non : 1 et 0. Dates : texte « 2007-01-31 ». Montants : nombre entier de "
    "centièmes. SQLite 3.23 ou plus récent.",
)

POSTGRESQL = Dialect(
    name="postgresql",
    title="PostgreSQL",
    text="TEXT",
    months_later="CAST({x} + INTERVAL '{n} months' AS DATE)",
    months_earlier="CAST({x} - INTERVAL '{n} months' AS DATE)",
    day_of_month="EXTRACT(DAY FROM {x})",
)

SPARK = Dialect(
    name="spark",
    title="Spark",
    quote="`",
    integer="INT",
    text="STRING",
    months_later="add_months({x}, {n})",
    months_earlier="add_months({x}, -{n})",
    days_later="date_add({x}, {n})",
    days_earlier="date_add({x}, -{n})",
    day_of_month="day({x})",
    stored=" USING parquet",
)

DIALECTS = (DUCKDB, SQLITE, POSTGRESQL, SPARK)
