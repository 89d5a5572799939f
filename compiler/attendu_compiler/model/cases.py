"""Cases and situations.

The facts of a case are put in the very form that ``attendu decide`` reads, so that one reader of
facts serves both.
"""

import datetime
from fractions import Fraction

from attendu_compiler.model.clauses import Attributes, only_clauses
from attendu_compiler.model.facts import fact_id
from attendu_compiler.model.formula import OPEN
from attendu_compiler.model.names import Names, slugify
from attendu_compiler.model.policy import (
    Case,
    Expectation,
    Fact,
    FactKind,
    Outcome,
    Reading,
)
from attendu_compiler.model.rules import bind_value, clause_items, linked_readings
from attendu_compiler.model.scene import KIND_NAMES, WRONG_TYPE, Scene
from attendu_compiler.model.values import split_options, threshold_measure
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Report
from attendu_dsl.nodes import ClauseWord, Comparator, GroupQuantifier, LinkWord

_TEXT = "texte exemple\n  intitulé : « Exemple »\n\nfait polygamie\n\n"

NOT_A_FACT = Code(
    id="A251",
    title="ligne qui n'est pas un fait",
    page="""Un cas énumère des faits et leur valeur : « polygamie », « absence de polygamie »,
« mariage : 2 mois et 12 jours », « nationalité : roumaine », « activité : inconnu ». Une condition
(« moins de », « au moins une de… ») n'est pas un fait.""",
    bad=Example(
        policy=_TEXT
        + "cas un\n  étant donné :\n    - toutes ces conditions sont remplies :\n      -- polygamie\n"
    ),
    good=Example(policy=_TEXT + "cas un\n  étant donné :\n    - polygamie\n"),
)

CODES = (NOT_A_FACT,)


def bind_cases(
    file: n.File,
    scene: Scene,
    situations: Names,
    rules: Names,
    outcomes: dict[str, Outcome],
    readings: tuple[dict[str, Reading], Names],
    report: Report,
) -> tuple[Case, ...]:
    """The cases; a situation's facts come first, the case's own facts replace them."""
    shared = {
        symbol.slug: _given(symbol.statement, scene) for symbol in situations.symbols.values()
    }
    for symbol in situations.symbols.values():
        only_clauses(symbol.statement, (n.When, n.Attribute), report)
    cases = []
    for statement in file.statements:
        if not isinstance(statement, n.Case):
            continue
        only_clauses(statement, (n.When, n.Then, n.Link, n.Attribute, n.Citation), report)
        Attributes(statement, report).only(("source", "raison", "question"))
        facts: dict[str, object] = {}
        for clause in statement.clauses:
            if isinstance(clause, n.Link) and clause.word is LinkWord.SITUATION:
                situation = situations.look_up(clause.target)
                facts |= shared[situation.slug] if situation is not None else {}
        facts |= _given(statement, scene)
        expected = tuple(
            expectation
            for clause in statement.clauses
            if isinstance(clause, n.Then)
            and (expectation := _expectation(clause.conclusion, scene, rules, outcomes)) is not None
        )
        cases.append(
            Case(
                slug=slugify(statement.name.text),
                name=statement.name.text,
                facts=facts,
                expected=expected,
                readings=linked_readings(
                    (clause for clause in statement.clauses if isinstance(clause, n.Link)),
                    *readings,
                    report,
                ),
                written=statement,
            )
        )
    return tuple(cases)


def _given(statement: n.Statement, scene: Scene) -> dict[str, object]:
    facts: dict[str, object] = {}
    for items in clause_items(statement, ClauseWord.GIVEN):
        for item in items:
            if not isinstance(item, n.Comment):
                _put(item, facts, scene, None)
    return facts


def _put(item: n.Condition, facts: dict[str, object], scene: Scene, group: str | None) -> None:
    """Add what one bullet says to ``facts``."""
    match item:
        case n.Holds(name=name, absent=absent):
            fact = _fact(name, scene, group)
            if fact is None:
                return
            if fact.kind is not FactKind.YES_NO:
                _wrong(fact, item, scene)
                return
            facts[fact.slug] = not absent
        case n.Compare(name=name, values=values):
            fact = _fact(name, scene, group)
            if fact is not None:
                for value in values:
                    _put_value(value, fact, facts, scene)
        case n.ForGroup(quantifier=GroupQuantifier.THIS | GroupQuantifier.NO_OTHER):
            _put_person(item, facts, scene)
        case _:
            scene.report.add(
                NOT_A_FACT,
                "cette ligne n'est pas un fait",
                item.span,
                help="Écrivez le nom d'un fait et sa valeur.",
            )


def _put_person(item: n.ForGroup, facts: dict[str, object], scene: Scene) -> None:
    symbol = scene.groups.look_up(item.group)
    if symbol is None:
        return
    persons = facts.setdefault(symbol.slug, {"items": [], "complete": False})
    assert isinstance(persons, dict)
    if item.quantifier is GroupQuantifier.NO_OTHER:
        persons["complete"] = True
        return
    person: dict[str, object] = {}
    for part in item.items:
        if not isinstance(part, n.Comment):
            _put(part, person, scene, symbol.slug)
    persons["items"].append(person)


def _fact(name: n.Words, scene: Scene, group: str | None) -> Fact | None:
    symbol = scene.names.look_up(name, group)
    if symbol is None:
        return None
    fact = scene.facts.get(fact_id(symbol)) if symbol.sort == "fait" else None
    if fact is None:
        scene.report.add(
            NOT_A_FACT,
            f"« {name.text} » n'est pas un fait",
            name.span,
            help="Un cas donne des faits ; les résultats attendus viennent après « alors ».",
        )
    return fact


def _wrong(fact: Fact, item: n.Node, scene: Scene) -> None:
    scene.report.add(
        WRONG_TYPE,
        f"« {fact.name} » est de type « {KIND_NAMES[fact.kind]} »",
        item.span,
        help="Donnez une valeur de ce type.",
    )


def _put_value(value: n.Value, fact: Fact, facts: dict[str, object], scene: Scene) -> None:
    match value, fact.kind:
        case n.Unknown(), _:
            facts[fact.slug] = None
        case n.YesNo(value=yes), FactKind.YES_NO:
            facts[fact.slug] = yes
        case n.Option(words=words, excluded=False), FactKind.CHOICE:
            options = split_options(words, fact.options, fact, scene.report)
            if options is not None and len(options) == 1:
                facts[fact.slug] = options[0].slug
            elif options is not None:
                _wrong(fact, value, scene)
        case n.Contains(words=words, excluded=excluded), FactKind.SEVERAL:
            options = split_options(words, fact.options, fact, scene.report)
            held = facts.setdefault(fact.slug, {})
            assert isinstance(held, dict)
            for option in options or ():
                held[option.slug] = not excluded
        case n.Option(words=n.Words(text="aucun" | "aucune"), excluded=False), FactKind.SEVERAL:
            facts[fact.slug] = []
        case n.Option(words=words), FactKind.SEVERAL:
            options = split_options(words, fact.options, fact, scene.report)
            facts[fact.slug] = [option.slug for option in options or ()]
        case n.Threshold(comparator=Comparator.EXACTLY, literal=literal), _:
            measure = threshold_measure(literal, fact, scene.report)
            if measure is not None:
                facts[fact.slug] = json_measure(measure, fact)
        case n.Threshold(comparator=Comparator.EXACTLY), _:
            _wrong(fact, value, scene)
        case _:
            scene.report.add(
                NOT_A_FACT,
                "cette valeur n'est pas un fait",
                value.span,
                help="Donnez la valeur exacte, ou « inconnu ».",
            )


def json_measure(measure: object, fact: Fact) -> object:
    """A canonical measure as ``attendu decide`` reads it."""
    match measure, fact.kind:
        case (int() as months, int() as days), FactKind.ELAPSED:
            return f"P{months}M{days}D"
        case int() as ordinal, FactKind.DATE:
            return datetime.date.fromordinal(ordinal).isoformat()
        case Fraction() as number, FactKind.AMOUNT:
            units, cents = divmod(number * 100, 100)
            return f"{units}.{int(cents):02} {fact.currency}"
        case Fraction() as number, _:
            return int(number) if number.denominator == 1 else str(number)
        case _:
            raise AssertionError((measure, fact.kind))


def _expectation(
    written: n.Conclusion, scene: Scene, rules: Names, outcomes: dict[str, Outcome]
) -> Expectation | None:
    symbol = scene.names.look_up(written.outcome)
    if symbol is None or symbol.slug not in outcomes:
        if symbol is not None:
            scene.report.add(
                NOT_A_FACT,
                f"« {written.outcome.text} » n'est pas un résultat",
                written.span,
            )
        return None
    statuses = OPEN if written.is_open else frozenset({written.status} if written.status else ())
    values = tuple(bind_value(measure, scene) for measure in written.measures)
    found = [rules.look_up(words) for words in written.rules]
    missing = [name for words in written.missing if (name := _missing(words, scene)) is not None]
    return Expectation(
        outcome=symbol.slug,
        statuses=statuses,
        exceptional=written.exceptional,
        principle=written.principle,
        value=tuple(value for value in values if value is not None),
        bound=written.bound,
        instead=bind_value(written.instead, scene) if written.instead is not None else None,
        rules=tuple(rule.name for rule in found if rule is not None),
        between=frozenset(written.between),
        missing=tuple(missing),
        negated=written.negated,
        span=written.span,
    )


def _missing(words: n.Words, scene: Scene) -> str | None:
    """The id of a fact that a case expects to be missing, or the slug of a group."""
    group = scene.groups.find(words.text)
    if group is not None:
        return group.slug
    symbol = scene.names.look_up(words)
    return fact_id(symbol) if symbol is not None else None
