"""The readable rules of an act: which apply to a case whose facts are known."""

from attendu_compiler.model.formula import (
    ALWAYS,
    OPEN,
    Formula,
    Limit,
    ReadingIs,
    conj,
    disj,
    negate,
)
from attendu_compiler.model.formula import Persons as PersonsFormula
from attendu_compiler.model.phrases import phrase
from attendu_compiler.model.policy import Assumption, Conclusion, Policy, Rule
from attendu_compiler.plan.dependencies import Bearings, bearings, statuses_in
from attendu_compiler.plan.lower import in_common
from attendu_compiler.plan.records import Plan, Row
from attendu_compiler.targets.exact import Appraised, appraisals, appraised
from attendu_compiler.targets.python.asked import case_classes, every_atom, quantified
from attendu_compiler.targets.python.bits import (
    Bits,
    first_of,
    later_name,
    read_as,
    retained,
)
from attendu_compiler.targets.python.conditions import condition, date_constant, denied
from attendu_compiler.targets.python.exact import answer_data
from attendu_compiler.targets.python.layout import (
    Made,
    Name,
    assignment,
    comment,
    docstring,
    statement,
    string,
)
from attendu_compiler.targets.python.names import class_name
from attendu_compiler.targets.wording import conclusion_text
from attendu_dsl.nodes import Status

_STATUS = '''

def statut(resultat: str, regles: int) -> str:
    """Ce que vaut un résultat, une fois vues les règles qui le concernent."""
    return str(settled(RESULTATS[resultat], regles)[0])
'''

_OPEN = (
    "#: Ce que dit « est ouvert » : au moins possible.\n"
    + assignment("OUVERT", tuple(status.value for status in Status if status in OPEN))
    + "\n"
)


def rules_module(policy: Policy, plan: Plan) -> str:
    """The source of ``_rules.py``."""
    predicates = {
        atom: f"{atom.group}_tel_que_{number}"
        for number, atom in enumerate(quantified(policy), start=1)
    }
    bits = Bits(policy)
    functions = "".join(_predicate(name, atom, policy) for atom, name in predicates.items())
    functions += _applying(policy, bits, predicates) + _following(policy, bits)
    status = _STATUS if "statut(" in functions else ""
    return (
        docstring(
            (
                "Les règles du texte, chacune sous ses mots, pour des faits tous connus.",
                "« applicables » dit quelles règles s'appliquent ; RESULTATS, ce que chacune donne à"
                " chaque résultat, et les règles qui y dérogent.",
            ),
            "",
        )
        + "\n# Écrit par « attendu build » : ne pas modifier.\n\n"
        + _imports(policy, functions + status)
        + _dates(policy)
        + bits.written()
        + (_OPEN if " OUVERT" in functions else "")
        + "\n"
        + case_classes(policy)
        + functions
        + "#: Les règles propres à certaines variantes d'une lecture.\n"
        + assignment(
            "LUES: tuple[tuple[tuple[int, ...], str, tuple[str, ...]], ...]", bits.read(policy)
        )
        + _excluded(bits)
        + "\n#: Pour chaque résultat, ce que donne chaque règle.\n"
        + _results(policy, plan, bits.constants)
        + status
    )


def _excluded(bits: Bits) -> str:
    if not bits.against:
        return ""
    return "\n#: Les variantes d'une lecture que des faits écartent.\n" + assignment(
        "ECARTEES: tuple[tuple[int, str, str], ...]", bits.excluded()
    )


def _imports(policy: Policy, functions: str) -> str:
    settle = ["Row"]
    if policy.applicable != ALWAYS:
        settle = ["OUT_OF_FORCE", "Row"]
    settle += [name for name in ("at_least", "settled") if f"{name}(" in functions]
    lines = ""
    if "later(" in functions:
        lines += "from circulaires._runtime.calendar import later\n"
    if "contradiction(" in functions:
        lines += "from circulaires._runtime.errors import contradiction\n"
    return f"{lines}from circulaires._runtime.settle import {', '.join(settle)}\n\n"


def _dates(policy: Policy) -> str:
    ordinals = sorted(
        {
            atom.threshold
            for atom in every_atom(policy)
            if isinstance(atom, Limit) and isinstance(atom.threshold, int)
        }
    )
    lines = "".join(f"{date_constant(ordinal)} = {ordinal}\n" for ordinal in ordinals)
    return (
        f"# Les dates du texte, en jours (1 : 1er janvier de l'an 1).\n{lines}\n" if lines else ""
    )


# --- Functions -----------------------------------------------------------------------------------


def _predicate(name: str, atom: PersonsFormula, policy: Policy) -> str:
    return (
        f"def {name}(p: {class_name(atom.group)}) -> bool:\n"
        + docstring((f"{phrase(atom.part, policy)}.",), "    ")
        + statement("return", condition(atom.part, policy, {}), "", "    ")
        + "\n\n"
    )


def _applying(policy: Policy, bits: Bits, predicates: dict[PersonsFormula, str]) -> str:
    text = (
        "def applicables(f: Case) -> int:\n"
        '    """Les règles qui s\'appliquent aux faits, un bit chacune."""\n'
    )
    for number, assumption in enumerate(policy.assumptions):
        if retained(assumption, policy):
            text += _contradiction(negate(assumption.formula), (assumption,), policy, predicates)
        elif (under := _every_variant(policy, number)) is not None:
            broken = conj(*(disj(*(negate(one.formula) for one in some)) for some in under))
            involved = policy.assumptions[: number + 1]
            involved = tuple(one for one in involved if any(one in some for some in under))
            text += _contradiction(broken, involved, policy, predicates)
    if policy.applicable != ALWAYS:
        outside = denied(condition(policy.applicable, policy, predicates))
        text += comment(f"Le texte est applicable si {phrase(policy.applicable, policy)}.", "    ")
        text += statement("if", outside, ":", "    ") + "        return OUT_OF_FORCE\n\n"
    text += "    regles = 0\n\n"
    for assumption, reading, name in bits.against:
        read = phrase(ReadingIs(*reading), policy)
        text += comment(f"Supposition « {assumption.name} », {read}.", "    ")
        text += statement(
            "if", denied(condition(assumption.formula, policy, predicates)), ":", "    "
        )
        text += f"        regles |= {name}\n\n"
    for rule in policy.rules.values():
        text += _branch(rule, policy, bits, predicates) + "\n"
    return text + "    return regles\n\n\n"


def _contradiction(
    broken: Formula,
    involved: tuple[Assumption, ...],
    policy: Policy,
    predicates: dict[PersonsFormula, str],
) -> str:
    """Facts that no case of the text has: an error that names the suppositions they break."""
    names = [assumption.name for assumption in involved]
    word = "Supposition" if len(names) == 1 else "Ensemble, selon toutes les lectures :"
    text = comment(f"{word} {', '.join(f'« {name} »' for name in names)}.", "    ")
    text += statement("if", condition(broken, policy, predicates), ":", "    ")
    return f"{text}        raise contradiction({', '.join(map(string, names))})\n\n"


def _every_variant(policy: Policy, number: int) -> list[list[Assumption]] | None:
    """What each variant of an open reading supposes, up to this supposition; None if one is free.

    Facts that break something under every variant are those of no case.
    """
    last = policy.assumptions[number].reading
    if last is None or policy.readings[last[0]].retained is not None:
        return None
    under = [
        [one for one in policy.assumptions[: number + 1] if one.reading == (last[0], variant[0])]
        for variant in policy.readings[last[0]].variants
    ]
    return under if all(under) else None


def _following(policy: Policy, bits: Bits) -> str:
    """Rules that ask the status of an outcome: taken back when it has another."""
    text = (
        "def suites(regles: int) -> int:\n"
        '    """Les règles qui demeurent, une fois connus les résultats que certaines demandent."""\n'
    )
    for rule in _in_order(policy):
        _, later = bits.asked[rule.id]
        if later == ALWAYS:
            continue
        constant = bits.constants[rule.id]
        codes = bits.asked_later(rule.id)
        kept = condition(later, policy, {}, codes)
        taken = [constant, *([bits.later(rule.id)] if rule.applicable != ALWAYS else [])]
        text += comment(f"Règle {rule.id} : si {phrase(later, policy)}.", "    ")
        text += statement("if", denied(kept), ":", "    ")
        text += "".join(f"        regles &= ~{name}\n" for name in taken)
    return text + "    return regles\n\n\n"


def _in_order(policy: Policy) -> list[Rule]:
    """The rules in the order of the file, each after those whose results its conditions ask."""
    order: dict[str, Rule] = {}
    known = bearings(policy)

    def place(rule: Rule, above: frozenset[str]) -> None:
        if rule.id in order or rule.id in above:
            return
        asked_ = {
            outcome
            for formula in (rule.scope, rule.condition, rule.applicable, *rule.exceptions)
            for outcome in statuses_in(formula)
        }
        for outcome in sorted(asked_):
            for other, _ in known.on[outcome]:
                place(other, above | {rule.id})
                for name in known.above.get(other.id, ()):
                    place(policy.rules[name], above | {rule.id})
        order[rule.id] = rule

    for rule in policy.rules.values():
        place(rule, frozenset())
    return list(order.values())


def _branch(rule: Rule, policy: Policy, bits: Bits, predicates: dict[PersonsFormula, str]) -> str:
    pad = "    "
    text = comment(f"Règle {rule.id}.", pad)
    for quotation in rule.quotations:
        text += comment(f"{quotation.place} : « {quotation.text} »", pad)
    for derogated in rule.derogates:
        text += comment(f"Par dérogation à la règle {derogated}.", pad)
    for reading, variant in rule.readings:
        read = phrase(ReadingIs(reading, variant), policy)
        text += comment(f"{read[:1].upper()}{read[1:]}.", pad)
    for conclusion in rule.conclusions:
        text += comment(f"Donne : {conclusion_text(conclusion, policy)}.", pad)
    _, later = bits.asked[rule.id]
    if later != ALWAYS:
        text += comment(f"Demande aussi (voir suites) : {phrase(later, policy)}.", pad)
    for way, constant in bits.splits[rule.id] or (((), bits.constants[rule.id]),):
        if way:
            read = " ; ".join(_variants(slug, variants, policy) for slug, variants in way)
            text += comment(f"{read[:1].upper()}{read[1:]}.", pad)
        now = read_as(bits.asked[rule.id][0], first_of(way))
        text += _when(rule, now, constant, policy, predicates)
    return text + "".join(
        statement("if", condition(part, policy, predicates), ":", pad)
        + f"{pad}    regles |= {name}\n"
        for part, name in bits.aside(rule.id)
    )


def _variants(slug: str, variants: tuple[str, ...], policy: Policy) -> str:
    reading = policy.readings[slug]
    names = [name for variant, name, _ in reading.variants if variant in variants]
    return f"lecture « {reading.name} » : {' ou '.join(names)}"


def _when(
    rule: Rule,
    now: Formula,
    constant: str,
    policy: Policy,
    predicates: dict[PersonsFormula, str],
) -> str:
    """What sets the bit of a rule, ``now`` being what it asks of the facts, read in one way."""
    text, pad = "", "    "
    if now != ALWAYS:
        text += statement("if", condition(now, policy, predicates), ":", pad)
        pad += "    "
    if rule.applicable == ALWAYS:
        return f"{text}{pad}regles |= {constant}\n"
    return (
        text
        + statement("if", condition(rule.applicable, policy, predicates), ":", pad)
        + f"{pad}    regles |= {constant}\n"
        + f"{pad}else:\n"
        + f"{pad}    regles |= {later_name(constant)}\n"
    )


# --- Results -------------------------------------------------------------------------------------


def _results(policy: Policy, plan: Plan, constants: dict[str, str]) -> str:
    known, facts = bearings(policy), appraised(policy, plan)
    rows = {
        slug: tuple(
            _row(row, conclusion, policy, plan, known, constants, facts)
            for row, (_, conclusion) in zip(decision.rows, known.on[slug], strict=True)
        )
        for slug, decision in plan.decisions.items()
    }
    return assignment("RESULTATS: dict[str, tuple[Row, ...]]", rows)


def _row(
    row: Row,
    conclusion: Conclusion,
    policy: Policy,
    plan: Plan,
    known: Bearings,
    constants: dict[str, str],
    facts: Appraised,
) -> Made:
    beaten_by = tuple(
        Name(constants[name])
        for name in known.above.get(row.rule, ())
        if in_common(policy.rules[name], conclusion, policy)
    )
    waits = policy.rules[row.rule].applicable != ALWAYS
    named = (
        ("route", row.route),
        ("beaten_by", beaten_by),
        ("waiting", Name(later_name(constants[row.rule])) if waits else None),
        ("appraisals", appraisals(row, facts, policy, plan)),
    )
    return Made(
        "Row",
        (row.rule, Name(constants[row.rule]), answer_data(row.answer, policy)),
        tuple((name, value) for name, value in named if value),
    )
