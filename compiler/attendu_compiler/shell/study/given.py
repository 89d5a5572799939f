"""The columns of a file of cases, and how each gives the facts of a text.

What a file holds is told by its types; text is read as `attendu decide` reads JSON.  A column that
is no fact is an error unless it is kept or left out, so that a name misspelt is never an unknown.
"""

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from enum import Enum

from attrs import frozen

from attendu_compiler.model.policy import Fact, FactKind, Policy
from attendu_compiler.plan.input_values import EXPECTED
from attendu_compiler.shell.errors import InputError
from attendu_compiler.targets.sql import columns


class Form(Enum):
    """What a column of a file holds, in French."""

    YES_NO = "oui ou non"
    COUNT = "nombres entiers"
    DECIMAL = "nombres décimaux"
    FLOAT = "nombres à virgule flottante"
    DAY = "dates"
    MOMENT = "dates et heures"
    TEXT = "texte"
    TEXTS = "listes de textes"
    PERSONS = "listes d'objets"
    OTHER = "autre chose"


@frozen
class Held:
    """A column of a file; ``fields`` are those of the objects of a list."""

    name: str
    form: Form
    type: str
    fields: tuple["Held", ...] = ()


@frozen(kw_only=True)
class Spelling:
    """What differs between the engines that read files; ``{x}`` is the column, ``{p}`` a pattern."""

    quote: str
    matches: str
    group: str
    contains: str
    others: str
    split: str
    array: str


@frozen
class Read:
    """A column that a view reads: its name, and the SQL that gives it."""

    name: str
    sql: str


@frozen
class Reading:
    """What is read of a row: columns, and (condition, message) of each value that cannot be read."""

    columns: tuple[Read, ...]
    faults: tuple[tuple[str, str], ...]


@frozen
class Persons:
    """The list that gives a group: its column, and what is read of each object."""

    group: str
    column: str
    reading: Reading


def matched(
    held: Sequence[Held],
    policies: Sequence[Policy],
    renamed: Mapping[str, str],
    left_out: frozenset[str],
    file: str,
) -> dict[str, Held]:
    """The columns that give facts, by the name of the fact.

    Raises:
        InputError: a column is no fact of any of the texts, or one is given twice.
    """
    known = {name for policy in policies for name in _known(policy)}
    found: dict[str, Held] = {}
    for column in held:
        if column.name in left_out:
            continue
        name = renamed.get(column.name, column.name)
        if name not in known:
            close = get_close_matches(name, sorted(known), 1, 0.6)
            hint = f" Vouliez-vous écrire « {close[0]} » ?" if close else ""
            raise InputError(
                f"« {file} », colonne « {column.name} » : attendu, le nom d'un fait de ce texte.{hint}"
                f" « --keep {column.name} » la rend telle quelle, « --ignore {column.name} » l'écarte."
            )
        if name in found:
            raise InputError(f"« {file} » : « {name} » est donné par deux colonnes.")
        found[name] = column
    return found


def _known(policy: Policy) -> Iterator[str]:
    yield from (column.name for column in columns.inputs(None, policy))
    for fact in policy.facts.values():
        if fact.group is None:
            yield from (fact.slug, *fact.aliases)
    for group in policy.groups.values():
        yield from (group.slug, *group.aliases)


def reading(
    held: Mapping[str, Held],
    group: str | None,
    policy: Policy,
    spelling: Spelling,
    file: str,
    prefix: str = "",
) -> Reading:
    """How the columns give the facts of a case (or, under ``prefix``, of a person).

    Raises:
        InputError: a column holds what its fact cannot be.
    """
    read = _Reader(held, policy, spelling, file, prefix)
    for fact in columns.facts_of(group, policy):
        read.fact(fact)
    if group is None:
        for other in policy.groups.values():
            read.complete(other.slug)
    names = [column.name for column in columns.inputs(group, policy)]
    given = dict(read.found)
    types = {c.name: c.held for c in columns.inputs(group, policy)}
    return Reading(
        tuple(Read(name, given.get(name) or _unknown(types[name])) for name in names),
        tuple(read.faults),
    )


def persons(
    held: Mapping[str, Held], policy: Policy, spelling: Spelling, file: str, item: str
) -> tuple[Persons, ...]:
    """How lists of objects give the groups; ``item`` is what SQL calls one object."""
    found: list[Persons] = []
    for group in policy.groups.values():
        column = next((held[n] for n in (group.slug, *group.aliases) if n in held), None)
        if column is None:
            continue
        if column.form is not Form.PERSONS:
            raise _wrong(column, "une liste d'objets", file)
        inside = {one.name: one for one in column.fields}
        own = reading(inside, group.slug, policy, spelling, file, prefix=f"{item}.")
        known = {
            name for f in columns.facts_of(group.slug, policy) for name in (f.slug, *f.aliases)
        }
        known |= {one.name for one in columns.inputs(group.slug, policy)}
        for name in inside:
            if name not in known:
                raise InputError(
                    f"« {file} », colonne « {column.name} » : « {name} » n'est pas un fait de "
                    f"« {group.name} »."
                )
        found.append(Persons(group.slug, f"{spelling.quote}{column.name}{spelling.quote}", own))
    return tuple(found)


_TYPES = {
    columns.Held.YES_NO: "BOOLEAN",
    columns.Held.COUNT: "INTEGER",
    columns.Held.AMOUNT: "DECIMAL(18, 2)",
    columns.Held.DAY: "DATE",
    columns.Held.WORD: "{text}",
}


def _unknown(held: columns.Held) -> str:
    return f"CAST(NULL AS {_TYPES[held].format(text='VARCHAR(4000)')})"


def _wrong(column: Held, expected: str, file: str) -> InputError:
    return InputError(
        f"« {file} », colonne « {column.name} » : attendu, {expected} ; trouvé, {column.form.value} "
        f"({column.type})."
    )


class _Reader:
    """The columns read so far, and what cannot be read of them."""

    def __init__(
        self,
        held: Mapping[str, Held],
        policy: Policy,
        spelling: Spelling,
        file: str,
        prefix: str,
    ) -> None:
        self.held, self.policy, self.spelling = held, policy, spelling
        self.file, self.prefix = file, prefix
        self.found: dict[str, str] = {}
        self.faults: list[tuple[str, str]] = []

    def fact(self, fact: Fact) -> None:
        """A fact from a column of its name, or from the columns that the view itself reads."""
        column = next((self.held[n] for n in (fact.slug, *fact.aliases) if n in self.held), None)
        match fact.kind:
            case FactKind.ELAPSED:
                self._elapsed(fact, column)
            case FactKind.SEVERAL:
                self._several(fact, column)
            case FactKind.AMOUNT:
                self._amount(fact, column)
            case _:
                if column is not None:
                    name = columns.short(fact.slug)
                    self.found[name] = self._plain(column, fact, _FORMS[fact.kind])

    def complete(self, group: str) -> None:
        """Whether a list is complete: said by a column, else as soon as there is a list."""
        name = columns.complete_column(group)
        if name in self.held:
            self.found[name] = self._as(
                self.held[name], Form.YES_NO, name, EXPECTED[FactKind.YES_NO]
            )
        else:
            names = (group, *self.policy.groups[group].aliases)
            column = next((self.held[n] for n in names if n in self.held), None)
            if column is not None:
                self.found[name] = f"{self._sql(column)} IS NOT NULL"

    def _sql(self, column: Held) -> str:
        return f"{self.prefix}{self.spelling.quote}{column.name}{self.spelling.quote}"

    def _plain(self, column: Held, fact: Fact, form: Form) -> str:
        return self._as(column, form, fact.name, EXPECTED[fact.kind])

    def _as(self, column: Held, form: Form, name: str, expected: str) -> str:
        """A column as a form: itself, or its text read."""
        sql = self._sql(column)
        if column.form is form or (form is Form.DECIMAL and column.form is Form.COUNT):
            return sql
        if form is Form.DAY and column.form is Form.MOMENT:
            read = f"CAST({sql} AS DATE)"
            self._fault(f"{sql} <> CAST({read} AS TIMESTAMP)", name, expected)
            return read
        if column.form is not Form.TEXT:
            raise _wrong(column, expected, self.file)
        match form:
            case Form.YES_NO:
                yes, no = (", ".join(f"'{w}'" for w in words) for words in (_YES, _NO))
                self._fault(f"LOWER({sql}) NOT IN ({yes}, {no})", name, expected)
                return f"LOWER({sql}) IN ({yes})"
            case Form.COUNT:
                self._fault(f"NOT {self._matches(sql, '[0-9]{1,9}')}", name, expected)
                return f"TRY_CAST({sql} AS INTEGER)"
            case Form.DAY:
                read = f"TRY_CAST({sql} AS DATE)"
                iso = self._matches(sql, _ISO_DATE)
                self._fault(f"{sql} IS NOT NULL AND ({read} IS NULL OR NOT {iso})", name, expected)
                return read
            case _:
                raise AssertionError(form)

    def _matches(self, sql: str, pattern: str) -> str:
        return self.spelling.matches.format(x=sql, p=pattern)

    def _fault(self, condition: str, name: str, expected: str) -> None:
        self.faults.append((condition, f"A602 : « {name} » attend {expected}"))

    def _several(self, fact: Fact, column: Held | None) -> None:
        for option in fact.options:
            name = columns.option_column(fact, option.slug)
            if name in self.held:
                expected = EXPECTED[FactKind.YES_NO]
                self.found[name] = self._as(self.held[name], Form.YES_NO, fact.name, expected)
        if column is None:
            return
        if column.form not in (Form.TEXTS, Form.TEXT):
            raise _wrong(column, EXPECTED[fact.kind], self.file)
        sql = self._sql(column)
        if column.form is Form.TEXT:
            sql = self.spelling.split.format(x=sql)
        slugs = [option.slug for option in fact.options]
        listed = self.spelling.array.format(x=", ".join(f"'{slug}'" for slug in slugs))
        others = self.spelling.others.format(x=sql, p=listed)
        message = f"A603 : « {fact.name} » n'admet que {', '.join(slugs)}"
        self.faults.append((others, message))
        for slug in slugs:
            name = columns.option_column(fact, slug)
            self.found.setdefault(name, self.spelling.contains.format(x=sql, p=f"'{slug}'"))

    def _amount(self, fact: Fact, column: Held | None) -> None:
        if column is None:
            return
        name, sql = columns.short(fact.slug), self._sql(column)
        if column.form is not Form.TEXT:
            self.found[name] = self._plain(column, fact, Form.DECIMAL)
            return
        pattern = f"([0-9]+([.][0-9]{{1,2}})?) {fact.currency}"
        self._fault(f"NOT {self._matches(sql, pattern)}", fact.name, EXPECTED[fact.kind])
        number = self.spelling.group.format(x=sql, p=f"^{pattern}$")
        self.found[name] = f"TRY_CAST({number} AS DECIMAL(18, 2))"

    def _elapsed(self, fact: Fact, column: Held | None) -> None:
        own = {
            columns.months_column(fact): Form.COUNT,
            columns.days_column(fact): Form.COUNT,
        }
        reference = columns.reference_of(fact, self.policy)
        start = columns.start_column(fact)
        if reference is not None:
            own[start] = Form.DAY
        for name, form in own.items():
            if name in self.held:
                kind = FactKind.DATE if form is Form.DAY else FactKind.WHOLE
                self.found[name] = self._as(self.held[name], form, fact.name, EXPECTED[kind])
        if column is None:
            return
        sql, expected = self._sql(column), EXPECTED[fact.kind]
        if column.form in (Form.DAY, Form.MOMENT) and reference is not None:
            self.found[start] = self._as(column, Form.DAY, fact.name, expected)
            return
        if column.form is not Form.TEXT:
            raise _wrong(column, expected, self.file)
        years, months, weeks, days = (
            f"COALESCE(TRY_CAST({self.spelling.group.format(x=sql, p=f'([0-9]+){unit}')} AS INTEGER), 0)"
            for unit in "YMWD"
        )
        lasting = self._matches(sql, _DURATION)
        total = f"({days} + 7 * {weeks})"
        readable = f"({lasting} AND {sql} <> 'P' AND {total} <= 30)"
        self.found[columns.months_column(fact)] = (
            f"CASE WHEN {lasting} THEN 12 * {years} + {months} END"
        )
        self.found[columns.days_column(fact)] = f"CASE WHEN {lasting} THEN {total} END"
        if reference is not None:
            date, iso = f"TRY_CAST({sql} AS DATE)", self._matches(sql, _ISO_DATE)
            self.found[start] = f"CASE WHEN {iso} THEN {date} END"
            readable = f"({readable} OR {iso} AND {date} IS NOT NULL)"
        self._fault(f"NOT {readable}", fact.name, expected)


_YES, _NO = ("true", "oui", "vrai", "1"), ("false", "non", "faux", "0")
_ISO_DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_DURATION = "P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?"

_FORMS = {
    FactKind.YES_NO: Form.YES_NO,
    FactKind.CHOICE: Form.TEXT,
    FactKind.WHOLE: Form.COUNT,
    FactKind.DATE: Form.DAY,
}
