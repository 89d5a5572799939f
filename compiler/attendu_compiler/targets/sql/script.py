"""The script of an act: its tables, then its view, with what a reader needs above each part."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.lines import filled
from attendu_compiler.targets.sql import columns
from attendu_compiler.targets.sql import tree as t
from attendu_compiler.targets.sql.dialects import Dialect
from attendu_compiler.targets.sql.render import WIDTH, Speller, named
from attendu_compiler.targets.sql.view import Given, View
from attendu_compiler.targets.wording import head, present_state, title

MADE = "-- Écrit par « attendu build » : ne pas modifier.\n"


def script(view: View, policy: Policy, plan: Plan, dialect: Dialect) -> str:
    """The whole file."""
    return (
        MADE
        + comment(_presentation(policy))
        + comment(_reading(policy, dialect))
        + "\n"
        + tables(policy, dialect)
        + _view(view, policy, plan, dialect)
    )


def refusal(policy: Policy, reason: str) -> str:
    """The file of an act that no view can decide exactly."""
    return (
        MADE
        + comment(_presentation(policy))
        + comment(
            f"Aucune vue n'est écrite pour ce texte : {reason}, ce qu'une vue ne dirait pas "
            "exactement. Les paquets Python et JavaScript le décident."
        )
    )


def _presentation(policy: Policy) -> str:
    return (
        f"{title(policy)}. État actuel : {present_state(policy)[0]}. "
        f"Force : {head(policy, 'force', 'non établie')}. Cette vue dit ce que le texte énonce pour "
        "les faits donnés ; elle ne décrit pas le droit actuel et n'est pas une consultation "
        "juridique."
    )


def _reading(policy: Policy, dialect: Dialect) -> str:
    table, view = columns.facts_table(policy), columns.view_name(policy)
    text = (
        f"{dialect.title}. Une ligne de {table} est un cas, une colonne un fait, NULL un fait "
        f"inconnu. La vue {view} donne pour chaque résultat son statut (« indetermine » exactement "
        "quand ce qui est inconnu pourrait encore le changer) et les règles qui valent quoi qu'il "
        f"en soit. Des faits qui ne peuvent pas être ont leur raison dans {columns.FAULT}, et "
        "aucun statut. Chaque condition est écrite de toutes ses façons suffisantes : elle est "
        "vraie (TRUE) quand elle est certaine, et n'est jamais niée."
    )
    return f"{text} {dialect.note}" if dialect.note else text


@lru_cache(maxsize=4096)
def comment(text: str, pad: str = "") -> str:
    """A comment, wrapped; a French double sign stays with its word.  The dialects have the same."""
    return filled(text, WIDTH, f"{pad}-- ", f"{pad}-- ")


def tables(policy: Policy, dialect: Dialect) -> str:
    """The tables of the cases and of the persons of each group."""
    made = _table(columns.facts_table(policy), columns.inputs(None, policy), dialect)
    for group in policy.groups.values():
        name = columns.persons_table(group.slug, policy)
        made += f"-- {group.name} : une ligne par personne.\n"
        made += _table(name, columns.inputs(group.slug, policy), dialect)
    return made


def _table(name: str, inputs: Iterable[columns.Input], dialect: Dialect) -> str:
    listed = [columns.Input(columns.CASE, columns.Held.WORD, "ce qui désigne le cas"), *inputs]
    last = len(listed) - 1
    lines = "".join(
        comment(one.note, "  ")
        + f"  {named(one.name, dialect)} {one.type(dialect)}{',' if number < last else ''}\n"
        for number, one in enumerate(listed)
    )
    return f"CREATE TABLE IF NOT EXISTS {named(name, dialect)} (\n{lines}){dialect.stored};\n\n"


def _view(view: View, policy: Policy, plan: Plan, dialect: Dialect) -> str:
    name = named(columns.view_name(policy), dialect)
    facts = named(columns.facts_table(policy), dialect)
    persons = {
        group: named(columns.persons_table(group, policy), dialect) for group in policy.groups
    }
    body = query(view, policy, plan, dialect, facts, persons)
    return f"DROP VIEW IF EXISTS {name};\n\nCREATE VIEW {name} AS\n{body};\n"


def query(
    view: View,
    policy: Policy,
    plan: Plan,
    dialect: Dialect,
    facts: str,
    persons: Mapping[str, str],
) -> str:
    """The query that decides the cases of ``facts``, a table as SQL names it.

    ``persons`` are the tables of the persons of each group.
    """
    speller = Speller(dialect)
    steps = [
        (
            columns.short(f"{step.group} comptés"),
            f"  SELECT\n    {named(columns.CASE, dialect)},\n"
            + _columns(step.columns, speller)
            + f"  FROM {persons[step.group]}\n"
            f"  GROUP BY {named(columns.CASE, dialect)}\n",
        )
        for step in view.persons
    ]
    source = facts
    if view.persons or view.tests:
        joins = "".join(
            f"  LEFT JOIN {named(name, dialect)} USING ({named(columns.CASE, dialect)})\n"
            for name, _ in steps
        )
        body = "  SELECT\n    *"
        if view.tests:
            body += ",\n" + _columns(view.tests, speller)
        else:
            body += "\n"
        steps.append(("faits lus", f"{body}  FROM {facts}\n{joins}"))
        source = named("faits lus", dialect)
    rules = f"  SELECT\n    *,\n{_columns(view.rules, speller)}  FROM {source}\n"
    steps.append(("règles lues", rules))
    listed = ",\n".join(f"{named(name, dialect)} AS (\n{body})" for name, body in steps)
    fixed = [
        Given(columns.CASE, t.Column(columns.CASE)),
        Given(columns.TEXT, t.Text(policy.slug)),
        Given(columns.VERSION, t.Text(plan.version)),
        Given(columns.FAULT, t.Column(columns.FAULT)),
    ]
    return (
        f"WITH {listed}\nSELECT\n"
        + _columns([*fixed, *view.outcomes], speller, pad="  ")
        + f"FROM {named('règles lues', dialect)}"
    )


def _columns(given: Iterable[Given], speller: Speller, pad: str = "    ") -> str:
    parts = []
    for one in given:
        value = speller.lines(one.value, pad)
        if one.value == t.Column(one.name):
            parts.append(f"{pad}{value}")
            continue
        if isinstance(one.value, t.Any) and "\n" in value:
            value = f"(\n{pad}  {speller.lines(one.value, pad + '  ')}\n{pad})"
        note = comment(one.note, pad) if one.note else ""
        parts.append(f"{note}{pad}{value} AS {named(one.name, speller.dialect)}")
    return ",\n".join(parts) + "\n"
