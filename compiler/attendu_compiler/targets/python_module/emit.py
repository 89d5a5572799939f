"""The module of an act."""

import textwrap

from attendu_compiler.model.formula import ALWAYS, Formula, ReadingIs, conj, negate
from attendu_compiler.model.phrases import phrase
from attendu_compiler.model.policy import Policy, Rule
from attendu_compiler.plan.dependencies import bearings
from attendu_compiler.plan.lower import answer_of, in_common
from attendu_compiler.plan.records import Plan, Row
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.python_module.exact import answer_data, exact_module
from attendu_compiler.targets.python_module.expressions import expression
from attendu_compiler.targets.python_module.facts import fact_records, facts_class
from attendu_compiler.targets.python_module.literals import literal, string
from attendu_compiler.targets.python_module.names import module_name, rule_name

_MADE = "# Écrit par « attendu build » : ne pas modifier.\n# fmt: off\n"


def emit_python(policy: Policy, plan: Plan) -> tuple[Artifact, ...]:
    """The package of an act: its facts and decisions, its readable rules, its exact data."""
    folder = f"python/circulaires/{module_name(policy.slug)}"
    return (
        Artifact(f"{folder}/__init__.py", _face(policy, plan)),
        Artifact(f"{folder}/_rules.py", _rules(policy, plan)),
        Artifact(f"{folder}/_exact.py", _exact(policy, plan)),
        Artifact(f"{folder}/_wording.py", _wording(policy)),
    )


def _title(policy: Policy) -> str:
    parts = [" ".join(policy.head("intitulé")).rstrip(".")]
    number = ", ".join(policy.head("identifiant officiel"))
    return f"{parts[0]} ({number})" if number else parts[0]


def _face(policy: Policy, plan: Plan) -> str:
    slug = policy.slug
    name = module_name(slug)
    signed = ", ".join(policy.head("date de signature")) or "date non établie"
    status = ", ".join(policy.head("état actuel")) or "non établi"
    reference = policy.reference_date
    facts = [fact for fact in policy.facts.values() if fact.group is None]
    groups = "".join(
        f'    "{group.slug}": (\n        {string(group.name)},\n        {{\n'
        + _indented(fact_records([policy.facts[f] for f in group.facts], policy))
        + "        },\n    ),\n"
        for group in policy.groups.values()
    )
    aliases = {alias: fact.slug for fact in facts for alias in fact.aliases}
    aliases |= {a: group.slug for group in policy.groups.values() for a in group.aliases}
    outcomes = "".join(f"    {outcome}: Outcome\n" for outcome in policy.outcomes)
    attached = {
        keyword: tuple((e.name or e.slug, e.concerns) for e in policy.entries_of(keyword))
        for keyword in ("consigne", "pièces")
    }
    return (
        f'"""{_title(policy)}.\n\n'
        f"Texte du {signed} ; état actuel : {status}. Ce module dit ce que le texte énonce ; il ne\n"
        "décrit pas le droit actuel et n'est pas une consultation juridique.\n"
        '"""\n\n' + _MADE + "from collections.abc import Collection, Mapping\n"
        "from typing import Any, Literal\n\n"
        "from circulaires._core.act import Act, OutcomeSpec\n"
        "from circulaires._core.decision import Decision as _Decision\n"
        "from circulaires._core.decision import Outcome\n"
        "from circulaires._core.reading import (\n"
        "    DateLike,\n    FactError,\n    count_elapsed,\n    near,\n    read_persons,\n"
        "    read_value,\n)\n"
        "from circulaires._core.records import Fact\n"
        f"from circulaires.{name} import _exact, _rules, _wording\n\n"
        '__all__ = ["FACTS", "GROUPS", "Decision", "FactError", "Facts", "SLUG", "decide"]\n\n'
        f'SLUG = "{slug}"\n'
        f'VERSION = "{plan.version}"\n'
        f'SOURCE = "{policy.source}"\n'
        f'OFFICIAL_TEXT = "{policy.text_digest}"\n\n'
        "Persons = Collection[Mapping[str, Any]] | Mapping[str, Any] | None\n\n"
        "FACTS: dict[str, Fact] = {\n" + _dedented(fact_records(facts, policy)) + "}\n\n"
        "GROUPS: dict[str, tuple[str, dict[str, Fact]]] = {"
        + ("\n" + groups if groups else "")
        + "}\n\n"
        f"ALIASES: dict[str, str] = {literal(aliases, 0, 26)}\n\n\n" + facts_class(policy) + "\n\n"
        "class Decision(_Decision):\n"
        '    """Ce que le texte dit d\'un cas : un attribut par résultat."""\n\n'
        "    __slots__ = ()\n" + outcomes + "\n\n"
        "_ACT = Act(\n"
        "    slug=SLUG,\n"
        f"    title={string(_title(policy))},\n"
        "    version=VERSION,\n"
        f"    reference_date={string(policy.facts[reference].slug) if reference else None},\n"
        "    facts=FACTS,\n"
        "    groups=GROUPS,\n"
        "    rules=_wording.RULES,\n"
        "    variables=_exact.VARIABLES,\n"
        "    nodes=_exact.NODES,\n"
        "    answers=_exact.ANSWERS,\n"
        "    outcomes=[OutcomeSpec(*fields) for fields in _exact.OUTCOMES],\n"
        "    suppositions=_exact.SUPPOSITIONS,\n"
        f"    attached={literal(attached, 4, 13)},\n"
        "    known=_rules.known,\n"
        f"    readings={literal({r.slug: r.name for r in policy.readings.values()}, 4, 13)},\n"
        ")\n\n\n"
        'def decide(facts: "Facts | Mapping[str, Any]") -> Decision:\n'
        '    """Décide un cas ; tout fait qui n\'est pas donné est inconnu.\n\n'
        "    Raises:\n"
        "        FactError: les faits ne peuvent être lus, ou contredisent une supposition du texte.\n"
        '    """\n'
        "    read = facts if isinstance(facts, Facts) else Facts.from_mapping(facts)\n"
        "    decision: Decision = _ACT.decide(read, Decision)\n"
        "    return decision\n"
    )


def _dedented(text: str) -> str:
    return "".join(f"{line[4:]}" for line in text.splitlines(keepends=True))


def _indented(text: str) -> str:
    return "".join(f"    {line}" for line in text.splitlines(keepends=True))


def _grounds(rule: Rule, applicable: Formula) -> Formula:
    readings = (ReadingIs(reading, variant) for reading, variant in rule.readings)
    return conj(
        rule.scope,
        rule.condition,
        *readings,
        *(negate(formula) for formula in rule.exceptions),
        applicable,
    )


def _rules(policy: Policy, plan: Plan) -> str:
    functions = "".join(
        _function(rule_name(rule.id), rule, _grounds(rule, rule.applicable), policy)
        for rule in policy.rules.values()
    )
    waiting = [rule for rule in policy.rules.values() if rule.applicable != ALWAYS]
    functions += "".join(
        _function(
            f"attend_{rule_name(rule.id)}", rule, _grounds(rule, negate(rule.applicable)), policy
        )
        for rule in waiting
    )
    listed = "".join(
        f"    {string(rule.id)}: {rule_name(rule.id)},\n" for rule in policy.rules.values()
    )
    waits = "".join(f"    {string(rule.id)}: attend_{rule_name(rule.id)},\n" for rule in waiting)
    rows = "".join(
        f"    {string(slug)}: (\n"
        + "".join(
            "        " + literal(_row(row.rule, slug, row, policy), 8, 9) + ",\n"
            for row in decision.rows
        )
        + "    ),\n"
        if decision.rows
        else f"    {string(slug)}: (),\n"
        for slug, decision in plan.decisions.items()
    )
    return (
        '"""Les règles du texte, chacune sous ses mots : la voie lisible, pour des faits connus.\n\n'
        "Chaque fonction reçoit les faits (``f``), les lectures retenues et les statuts déjà établis.\n"
        '"""\n\n' + _MADE + "from collections.abc import Callable, Mapping\n"
        "from typing import Any\n\n"
        + _imports(_in_force(policy) + functions)
        + "Readings = Mapping[str, str]\n"
        "Status = Callable[[str], str]\n\n\n"
        + _in_force(policy)
        + functions
        + "RULES: dict[str, Callable[[Any, Readings, Status], bool]] = {"
        + ("\n" + listed if listed else "")
        + "}\n\n"
        "#: Les règles qui s'appliqueraient, n'était leur date.\n"
        "WAITING: dict[str, Callable[[Any, Readings, Status], bool]] = {"
        + ("\n" + waits if waits else "")
        + "}\n\n"
        "#: Pour chaque résultat : la règle, ce qu'elle donne, sa voie, les règles qui y dérogent.\n"
        "ROWS: dict[str, tuple[Row, ...]] = {" + ("\n" + rows if rows else "") + "}\n\n\n"
        "def known(facts: Any, readings: Readings) -> Known:\n"
        '    """Les statuts d\'un cas dont tous les faits sont connus."""\n'
        "    return Known(facts, readings, en_vigueur, RULES, WAITING, ROWS)\n"
    )


def _imports(functions: str) -> str:
    """Only what the functions use."""
    dates = [name for name in ("day", "later") if f"{name}(" in functions]
    calendar = f"from circulaires._core.calendar import {', '.join(dates)}\n" if dates else ""
    counted = ", at_least" if "at_least(" in functions else ""
    return f"{calendar}from circulaires._core.known import Known, Row{counted}\n\n"


def _in_force(policy: Policy) -> str:
    return (
        "def en_vigueur(f: Any, readings: Readings, status: Status) -> bool:\n"
        '    """Le texte s\'applique-t-il à cette date ?"""\n'
        f"    return {_body(policy.applicable, policy)}\n\n\n"
    )


def _body(formula: Formula, policy: Policy) -> str:
    text = expression(formula, policy)
    if text in ("True", "False"):
        return text
    return f"bool(\n        {text}\n    )" if "\n" in text else f"bool({text})"


def _function(name: str, rule: Rule, formula: Formula, policy: Policy) -> str:
    wording = "".join(
        _comment(f"{quotation.place} : « {quotation.text} »") for quotation in rule.quotations
    )
    conclusions = "".join(
        _comment(f"Donne : {policy.outcomes[c.outcome].name}, {c.status.value}.")
        for c in rule.conclusions
    )
    return (
        f"def {name}(f: Any, readings: Readings, status: Status) -> bool:\n"
        f'    """Règle {rule.id}."""\n'
        f"{wording}{conclusions}"
        f"    return {_body(formula, policy)}\n\n\n"
    )


def _comment(text: str) -> str:
    return (
        textwrap.fill(
            text,
            98,
            initial_indent="    # ",
            subsequent_indent="    # ",
            break_long_words=False,
            break_on_hyphens=False,
        )
        + "\n"
    )


def _row(rule: str, outcome: str, row: Row, policy: Policy) -> tuple[object, ...]:
    conclusions = policy.rules[rule].conclusions
    bearing = next((c for c in conclusions if answer_of(c) == row.answer), conclusions[0])
    defeaters = tuple(
        name
        for name in bearings(policy).above.get(rule, ())
        if in_common(policy.rules[name], bearing, policy)
    )
    return (rule, answer_data(row.answer), row.route, defeaters)


def _exact(policy: Policy, plan: Plan) -> str:
    data = exact_module(policy, plan)
    blocks = "".join(
        f"{name}: tuple[Any, ...] = {literal(value, 0, len(name) + 25)}\n\n"
        for name, value in data.items()
    )
    return (
        '"""La voie exacte, pour des faits inconnus : variables, diagrammes, réponses.\n\n'
        "Un nœud est (variable, enfants), ou (-1, (rang de la réponse,)) ; voir circulaires._core.\n"
        '"""\n\n' + _MADE + "from typing import Any\n\n" + blocks.rstrip("\n") + "\n"
    )


def _wording(policy: Policy) -> str:
    rules = "".join(
        f"    {string(rule.id)}: Rule(\n"
        f"        {string(rule.id)},\n"
        "        (\n"
        + "".join(
            f"            Quotation({string(q.place)}, {string(q.text)}),\n"
            for q in rule.quotations
        )
        + "        ),\n"
        f"        {literal(rule.legal_basis, 8, 9)},\n"
        f"        {string(phrase(_shown(rule), policy))},\n"
        "    ),\n"
        for rule in policy.rules.values()
    )
    return (
        '"""Les mots du texte officiel, règle par règle."""\n\n'
        + _MADE
        + "from circulaires._core.records import Quotation, Rule\n\n"
        "RULES: dict[str, Rule] = {" + ("\n" + rules if rules else "") + "}\n"
    )


def _shown(rule: Rule) -> Formula:
    return conj(rule.scope, rule.condition, *(negate(formula) for formula in rule.exceptions))
