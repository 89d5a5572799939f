"""Conditions: a written condition becomes a formula over bound names and canonical measures."""

import re

from attendu_compiler.model.formula import (
    OPEN,
    Count,
    Formula,
    IsTrue,
    Persons,
    StatusIs,
    conj,
    disj,
    negate,
)
from attendu_compiler.model.policy import FactKind
from attendu_compiler.model.scene import OUTSIDE_GROUP, WRONG_TYPE, Scene, fact_of, wrong_type
from attendu_compiler.model.values import value_formula
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example
from attendu_dsl.nodes import GroupQuantifier, Quantifier, Status

_TEXT = "texte exemple\n  intitulé : « Exemple »\n\n"

EMPTY_LIST = Code(
    id="A226",
    follows=True,
    title="liste sans condition",
    page="""La liste ouverte par cette ligne ne contient aucun tiret : la condition ne dit rien.""",
    bad=Example(policy=_TEXT + "supposition s\n  jamais toutes ces conditions sont remplies :\n"),
    good=Example(
        policy=_TEXT
        + "fait polygamie\n\nsupposition s\n  jamais toutes ces conditions sont remplies :\n"
        + "    - polygamie\n"
    ),
)

CODES = (EMPTY_LIST,)


def bind_all(items: tuple[n.Item, ...], scene: Scene, group: str | None = None) -> Formula | None:
    """The conjunction of conditions; None when one cannot be bound (it has been reported)."""
    parts = [bind(item, scene, group) for item in items if not isinstance(item, n.Comment)]
    known = [part for part in parts if part is not None]
    return conj(*known) if len(known) == len(parts) and parts else None


def bind(item: n.Condition, scene: Scene, group: str | None = None) -> Formula | None:
    """The formula of one condition."""
    match item:
        case n.Holds(name=name, absent=absent):
            formula = _holds(name, scene, group)
            return negate(formula) if absent and formula is not None else formula
        case n.Compare():
            return _compare(item, scene, group)
        case n.StatusTest():
            return _status_test(item, scene, group)
        case n.Quantified():
            return _quantified(item, scene, group)
        case n.ForGroup():
            return _for_group(item, scene, group)


def _holds(name: n.Words, scene: Scene, group: str | None) -> Formula | None:
    symbol = scene.names.look_up(name, group)
    if symbol is None:
        return None
    if symbol.sort == "fait":
        fact = fact_of(symbol, name.span, scene, group)
        if fact is None:
            return None
        if fact.kind is not FactKind.YES_NO:
            wrong_type(fact, name.span, "il faut lui donner une valeur", scene.report)
            return None
        return IsTrue(fact.id)
    if symbol.sort == "champ":
        return scene.scope_formula(symbol)
    if isinstance(symbol.statement, n.State):
        return StatusIs(symbol.slug, frozenset({Status.ESTABLISHED}))
    scene.report.add(
        WRONG_TYPE,
        f"« {name.text} » est un résultat : dites son statut",
        name.span,
        help=f"Écrivez par exemple « {name.text} est ouvert ».",
    )
    return None


def _compare(item: n.Compare, scene: Scene, group: str | None) -> Formula | None:
    symbol = scene.names.look_up(item.name, group)
    if symbol is None:
        return None
    if symbol.sort != "fait":
        scene.report.add(WRONG_TYPE, f"« {item.name.text} » n'est pas un fait", item.name.span)
        return None
    fact = fact_of(symbol, item.name.span, scene, group)
    if fact is None:
        return None
    parts = [value_formula(value, fact, scene, group) for value in item.values]
    known = [part for part in parts if part is not None]
    return conj(*known) if len(known) == len(parts) else None


def _status_test(item: n.StatusTest, scene: Scene, group: str | None) -> Formula | None:
    symbol = scene.names.look_up(item.outcome, group)
    if symbol is None:
        return None
    if symbol.sort == "fait":
        fact = fact_of(symbol, item.outcome.span, scene, group)
        if fact is not None and fact.kind is FactKind.YES_NO:
            if item.status is Status.ESTABLISHED and not item.negated:
                return IsTrue(fact.id)
            if item.status is Status.NOT_ESTABLISHED:
                return negate(IsTrue(fact.id))
        scene.report.add(
            WRONG_TYPE,
            f"« {item.outcome.text} » est un fait : il n'a pas de statut",
            item.span,
            help="Écrivez son nom seul, ou « absence de … ».",
        )
        return None
    statuses = OPEN if item.is_open else frozenset({item.status} if item.status else ())
    formula = StatusIs(symbol.slug, statuses)
    return negate(formula) if item.negated else formula


def _quantified(item: n.Quantified, scene: Scene, group: str | None) -> Formula | None:
    written = [part for part in item.items if not isinstance(part, n.Comment)]
    if not written:
        scene.report.add(
            EMPTY_LIST,
            "cette liste ne contient aucune condition",
            item.span,
            help="Ajoutez un tiret par condition, ou supprimez cette ligne.",
        )
        return None
    parts = [bind(part, scene, group) for part in written]
    known = tuple(part for part in parts if part is not None)
    if len(known) != len(parts):
        return None
    match item.quantifier:
        case Quantifier.ALL:
            return conj(*known)
        case Quantifier.ANY:
            return disj(*known)
        case Quantifier.NONE:
            return negate(disj(*known))
        case Quantifier.ONE:
            return conj(disj(*known), negate(Count(2, known)))
        case Quantifier.AT_LEAST:
            return Count(item.count or 0, known)


def _one_of(group: str) -> str:
    """« enfants mineurs » is several of « enfant mineur »."""
    return re.sub(r"(?<=\w\w)[sx](?!\w)", "", group)


def _for_group(item: n.ForGroup, scene: Scene, group: str | None) -> Formula | None:
    plural = item.quantifier is GroupQuantifier.AT_LEAST
    named = scene.groups.find(_one_of(item.group.text), None) if plural else None
    symbol = named or scene.groups.look_up(item.group)
    if symbol is None:
        return None
    if group is not None:
        scene.report.add(
            OUTSIDE_GROUP,
            "un groupe ne s'ouvre pas à l'intérieur d'un groupe",
            item.span,
        )
        return None
    if item.quantifier in (GroupQuantifier.THIS, GroupQuantifier.NO_OTHER):
        scene.report.add(
            WRONG_TYPE,
            "« un … tel que » décrit une personne d'un cas, pas une condition",
            item.span,
            help="Écrivez « au moins un … tel que », « chaque … », « aucun … tel que ».",
        )
        return None
    if not item.items:
        scene.report.add(EMPTY_LIST, "cette liste ne contient aucune condition", item.span)
        return None
    part = bind_all(item.items, scene, symbol.slug)
    if part is None:
        return None
    match item.quantifier:
        case GroupQuantifier.SOME:
            return Persons(symbol.slug, 1, part)
        case GroupQuantifier.AT_LEAST:
            return Persons(symbol.slug, item.count or 1, part)
        case GroupQuantifier.EVERY:
            return negate(Persons(symbol.slug, 1, negate(part)))
        case _:
            return negate(Persons(symbol.slug, 1, part))
