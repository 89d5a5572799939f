"""The tables of facts that a view reads: one row a case, one column a fact; NULL is unknown.

A fact is a column of its name, with three exceptions: a fact of several answers has a column an
answer, an elapsed duration its months and days (or its start, where the text has a reference date),
and a group of persons a table of its own, with a row a person, and a column that says whether the
list is complete.
"""

import hashlib
from collections.abc import Iterator
from enum import Enum

from attrs import frozen

from attendu_compiler.model.policy import Fact, FactKind, Policy
from attendu_compiler.targets.sql.dialects import Dialect

#: The column that identifies a case, and those that a view adds.
CASE, TEXT, VERSION, FAULT = "case_id", "text", "version", "error"

#: The longest name that PostgreSQL keeps whole, in bytes.
LONGEST = 63


class Held(Enum):
    """What a column holds."""

    YES_NO = "boolean"
    COUNT = "integer"
    AMOUNT = "amount"
    DAY = "date"
    WORD = "text"


@frozen
class Input:
    """A column of facts: its name, what it holds, what is said of it."""

    name: str
    held: Held
    note: str

    def type(self, dialect: Dialect) -> str:
        """Its type in a dialect."""
        return str(getattr(dialect, self.held.value))


def short(name: str) -> str:
    """A name that every engine keeps whole: a long one ends by a digest of the rest."""
    written = name.encode()
    if len(written) <= LONGEST:
        return name
    kept = written[: LONGEST - 9].decode(errors="ignore")
    return f"{kept}_{hashlib.sha256(written).hexdigest()[:8]}"


def view_name(policy: Policy) -> str:
    """The name of the view of an act."""
    return short(policy.slug.replace("-", "_"))


def facts_table(policy: Policy) -> str:
    """The name of the table of its cases."""
    return short(f"{view_name(policy)}_facts")


def persons_table(group: str, policy: Policy) -> str:
    """The name of the table of the persons of a group."""
    return short(f"{view_name(policy)}_{group}")


def option_column(fact: Fact, option: str) -> str:
    """Whether a fact of several answers holds one."""
    return short(f"{fact.slug}__{option}")


def months_column(fact: Fact) -> str:
    """The months of an elapsed duration."""
    return short(f"{fact.slug}__months")


def days_column(fact: Fact) -> str:
    """The days of an elapsed duration beyond its months, 0 to 30."""
    return short(f"{fact.slug}__days")


def start_column(fact: Fact) -> str:
    """The date from which a duration has elapsed."""
    return short(f"{fact.slug}__start")


def complete_column(group: str) -> str:
    """Whether all the persons of a group are in its table."""
    return short(f"{group}__complete")


def status_column(outcome: str) -> str:
    """The status of an outcome."""
    return short(f"{outcome}_status")


def rule_column(outcome: str) -> str:
    """The rules that hold for it, whatever is unknown, as a batch joins them."""
    return short(f"{outcome}_rule")


def manner_column(outcome: str) -> str:
    """« à titre exceptionnel », « en principe »."""
    return short(f"{outcome}_manner")


def value_column(outcome: str) -> str:
    """The value of a result."""
    return short(f"{outcome}_value")


def reference_of(fact: Fact, policy: Policy) -> Fact | None:
    """The date at which a duration given by its start ends, when it is asked of the same person."""
    if fact.kind is not FactKind.ELAPSED or fact.until is None:
        return None
    reference = policy.facts[fact.until]
    return reference if reference.group == fact.group else None


def facts_of(group: str | None, policy: Policy) -> tuple[Fact, ...]:
    """The facts of a case, or of a person of a group, that a view can read."""
    return tuple(
        fact
        for fact in policy.facts.values()
        if fact.group == group and fact.kind is not FactKind.MOMENT
    )


def inputs(group: str | None, policy: Policy) -> tuple[Input, ...]:
    """The columns of the table of cases, or of the persons of a group."""
    found = [column for fact in facts_of(group, policy) for column in _inputs_of(fact, policy)]
    if group is None:
        found += [
            Input(
                complete_column(other.slug),
                Held.YES_NO,
                f"{other.name} : oui si la table {persons_table(other.slug, policy)} les a tous",
            )
            for other in policy.groups.values()
        ]
    return tuple(found)


def _inputs_of(fact: Fact, policy: Policy) -> Iterator[Input]:
    match fact.kind:
        case FactKind.SEVERAL:
            for option in fact.options:
                name = option_column(fact, option.slug)
                yield Input(name, Held.YES_NO, f"{fact.name} : {option.name}")
        case FactKind.ELAPSED:
            yield Input(months_column(fact), Held.COUNT, f"{fact.name} : mois révolus")
            yield Input(days_column(fact), Held.COUNT, "et jours, de 0 à 30")
            reference = reference_of(fact, policy)
            if reference is not None:
                note = f"ou la date de départ, comptée jusqu'à « {reference.name} »"
                yield Input(start_column(fact), Held.DAY, note)
        case FactKind.CHOICE:
            listed = ", ".join(option.slug for option in fact.options)
            yield Input(short(fact.slug), Held.WORD, f"{fact.name} : {listed}")
        case _:
            note = fact.name + (f" ({fact.unit or fact.currency})" if fact.currency else "")
            yield Input(short(fact.slug), _HELD[fact.kind], note)


_HELD = {
    FactKind.YES_NO: Held.YES_NO,
    FactKind.WHOLE: Held.COUNT,
    FactKind.AMOUNT: Held.AMOUNT,
    FactKind.DATE: Held.DAY,
}
