"""An expression as a dialect spells it, on one line or on several."""

from fractions import Fraction
from typing import assert_never

from attendu_compiler.plan.calendar import civil
from attendu_compiler.targets.sql import tree as t
from attendu_compiler.targets.sql.dialects import Dialect

WIDTH = 100

#: Between the rules that hold together.
BETWEEN = " ; "


def named(name: str, dialect: Dialect) -> str:
    """A name in the quotes of the dialect."""
    return f"{dialect.quote}{name}{dialect.quote}"


def string(text: str) -> str:
    """A string between apostrophes."""
    return "'" + text.replace("'", "''") + "'"


class Speller:
    """Expressions as a dialect spells them; each part of several is spelt once."""

    def __init__(self, dialect: Dialect) -> None:
        """A speller of one dialect."""
        self.dialect = dialect
        self._flat: dict[t.Expression, str] = {}

    def flat(self, part: t.Expression) -> str:
        """An expression on one line."""
        found = self._flat.get(part)
        if found is None:
            found = self._flat[part] = self._spelt(part)
        return found

    def _tight(self, part: t.Expression) -> str:
        """Between parentheses unless it binds by itself."""
        text = self.flat(part)
        return text if type(part) in _TIGHT else f"({text})"

    def _spelt(self, part: t.Expression) -> str:
        dialect, inner, tight = self.dialect, self.flat, self._tight
        match part:
            case t.Column(name):
                return named(name, dialect)
            case t.Truth(value):
                return dialect.true if value else dialect.false
            case t.Number(value):
                return str(value)
            case t.Amount(value):
                return _amount(value, dialect)
            case t.Text(value):
                return string(value)
            case t.Label(value, type_):
                return f"CAST({string(value)} AS {named(type_, dialect)})"
            case t.Day(ordinal):
                return dialect.day.format(x="{:04}-{:02}-{:02}".format(*civil(ordinal)))
            case t.Null():
                return "NULL"
            case t.Later(date, months):
                template = dialect.months_later if months >= 0 else dialect.months_earlier
                return template.format(x=inner(date), n=abs(months))
            case t.Following(date, days):
                template = dialect.days_later if days >= 0 else dialect.days_earlier
                return template.format(x=inner(date), n=abs(days))
            case t.Reaching(date, months):
                return self._reaching(date, months)
            case t.Compare(left, order, right):
                return f"{tight(left)} {order.value} {tight(right)}"
            case t.OneOf(value, among, outside):
                if len(among) == 1:
                    return f"{tight(value)} {'<>' if outside else '='} {string(among[0])}"
                listed = ", ".join(string(text) for text in among)
                return f"{tight(value)} {'NOT IN' if outside else 'IN'} ({listed})"
            case t.Not(t.IsUnknown(value)):
                return f"{tight(value)} IS NOT NULL"
            case t.Not(inside):
                return f"NOT {tight(inside)}"
            case t.All(parts):
                return " AND ".join(inner(p) if type(p) in _CLOSE else tight(p) for p in parts)
            case t.Any(parts):
                return " OR ".join(inner(p) if type(p) in _CLOSE_TO_OR else tight(p) for p in parts)
            case t.IsUnknown(value):
                return f"{tight(value)} IS NULL"
            case t.IsTrue(inside):
                return f"{tight(inside)} IS TRUE"
            case t.IsDate(value):
                return (dialect.is_date or dialect.true).format(x=inner(value))
            case t.IsYesNo(value):
                return (dialect.is_yes_no or dialect.true).format(x=inner(value))
            case t.First(parts):
                return f"COALESCE({', '.join(inner(p) for p in parts)})"
            case t.Sum(inside):
                return f"SUM(CASE WHEN {inner(inside)} THEN 1 ELSE 0 END)"
            case t.Least(inside):
                return f"MIN({inner(inside)})"
            case t.Case(branches, otherwise):
                branches = possible(branches, dialect)
                if not branches and otherwise is None:
                    return f"CAST(NULL AS {dialect.text})"
                listed = " ".join(f"WHEN {inner(c)} THEN {inner(v)}" for c, v in branches)
                last = "" if otherwise is None else f" ELSE {inner(otherwise)}"
                return f"CASE {listed}{last} END"
            case t.Listed(items=items):
                if not items:
                    return f"CAST(NULL AS {dialect.text})"
                parts_ = (
                    f"CASE WHEN {inner(c)} THEN {string(BETWEEN + text)} ELSE '' END"
                    for c, text in items
                )
                return f"NULLIF(SUBSTR({' || '.join(parts_)}, {len(BETWEEN) + 1}), '')"
            case _:
                assert_never(part)

    def _reaching(self, date: t.Expression, months: int) -> str:
        """One day after the clamped date when the month is too short: 31 March less one month."""
        before = self.flat(t.Later(date, -months))
        after = self.dialect.days_later.format(x=before, n=1)
        days = [self.dialect.day_of_month.format(x=x) for x in (before, self.flat(date))]
        return f"CASE WHEN {days[0]} = {days[1]} THEN {before} ELSE {after} END"

    def lines(self, part: t.Expression, pad: str) -> str:
        """An expression whose first line follows ``pad``; a long one breaks at its own connectives."""
        flat = self.flat(part)
        if len(pad) + len(flat) <= WIDTH:
            return flat
        deeper = pad + "  "
        match part:
            case t.Any(parts):
                return f"\n{pad}OR ".join(self.lines(p, deeper) for p in parts)
            case t.Case(branches, otherwise):
                branches = possible(branches, self.dialect)
                listed = "".join(
                    f"\n{deeper}WHEN {self.lines(c, deeper + '  ')}"
                    f"\n{deeper}THEN {self.lines(v, deeper + '  ')}"
                    for c, v in branches
                )
                last = (
                    "" if otherwise is None else f"\n{deeper}ELSE {self.lines(otherwise, deeper)}"
                )
                return f"CASE{listed}{last}\n{pad}END"
            case t.Listed(items=items):
                listed = f"\n{deeper}|| ".join(
                    f"CASE WHEN {self.lines(c, deeper + '     ')} "
                    f"THEN {string(BETWEEN + text)} ELSE '' END"
                    for c, text in items
                )
                return f"NULLIF(SUBSTR(\n{deeper}{listed},\n{deeper}{len(BETWEEN) + 1}), '')"
            case _:
                return flat


#: What reads well beside AND and OR as it is.
_CLOSE = frozenset(
    {
        t.Column,
        t.Truth,
        t.Compare,
        t.OneOf,
        t.Not,
        t.IsUnknown,
        t.IsTrue,
        t.First,
    }
)
_CLOSE_TO_OR = _CLOSE | {t.All}

#: What binds by itself.
_TIGHT = frozenset(
    {
        t.Column,
        t.Truth,
        t.Number,
        t.Amount,
        t.Text,
        t.Label,
        t.Day,
        t.Null,
        t.Later,
        t.Following,
        t.Reaching,
        t.First,
        t.Sum,
        t.Least,
        t.Case,
        t.Listed,
    }
)


def _amount(value: Fraction, dialect: Dialect) -> str:
    if dialect.in_hundredths:
        value *= 100
    if value.denominator == 1:
        return str(value.numerator)
    hundredths = value * 100
    assert hundredths.denominator == 1, value
    whole, rest = divmod(hundredths.numerator, 100)
    return f"{whole}.{rest:02}"


def possible(
    branches: tuple[tuple[t.Expression, t.Expression], ...], dialect: Dialect
) -> tuple[tuple[t.Expression, t.Expression], ...]:
    """Without the checks that the types of the dialect's columns already are."""
    unchecked: set[type] = set()
    if dialect.is_date is None:
        unchecked.add(t.IsDate)
    if dialect.is_yes_no is None:
        unchecked.add(t.IsYesNo)
    return tuple(
        (when, then)
        for when, then in branches
        if not (isinstance(when, t.Not) and type(when.part) in unchecked)
    )
