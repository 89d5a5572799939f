"""A decision under the four headings that French law asks of an algorithmic decision.

CRPA, art. R. 311-3-1-2 (décret 2017-330): degree and mode of contribution to the decision, data
processed and their sources, parameters applied to the situation, operations carried out.
"""

from typing import Any, TypedDict

from circulaires._runtime.decision import BaseDecision
from circulaires._runtime.outcome import Outcome
from circulaires._runtime.prose import Names, introduction, names_of, status_text
from circulaires._runtime.records import Rule


class TextPart(TypedDict):
    """What the act is; « non établi » where nothing establishes it."""

    slug: str
    title: str
    nature: str
    author: str
    identifier: str
    date: str
    status: str
    force: str


class Contribution(TypedDict):
    """Degree and mode of contribution to the decision."""

    heading: str
    text: str


class FactPart(TypedDict):
    """A fact as given, and where it comes from."""

    fact: str
    name: str
    value: object
    known: bool


class Data(TypedDict):
    """Data processed and their sources."""

    heading: str
    source: str
    facts: list[FactPart]


class Parameters(TypedDict):
    """Parameters applied to the situation: by outcome, its rules, conditions and wording."""

    heading: str
    weights: str
    outcomes: dict[str, dict[str, Any]]


class Operations(TypedDict):
    """Operations carried out: by outcome, the steps and what they give."""

    heading: str
    outcomes: dict[str, dict[str, Any]]


class Explanation(TypedDict):
    """A decision under the four headings, with what the act is, its digests and its rereading."""

    text: TextPart
    version: str
    source: str
    official_text: str
    read_on: str
    date: str | None
    notice: str
    contribution: Contribution
    data: Data
    parameters: Parameters
    operations: Operations


def explanation(decision: BaseDecision) -> Explanation:
    """JSON values: the act, its version, its force, then the four headings."""
    act = decision.ACT.identity
    names = names_of(decision)
    return {
        "text": {
            "slug": act.slug,
            "title": act.title,
            "nature": act.nature,
            "author": act.author,
            "identifier": act.identifier,
            "date": act.date,
            "status": act.status,
            "force": act.force,
        },
        "version": act.version,
        "source": act.source,
        "official_text": act.official_text,
        "read_on": act.read_on or "non établi",
        "date": decision.date,
        "notice": " ".join(introduction(act)),
        "contribution": {
            "heading": "Degré et mode de contribution du traitement à la décision",
            "text": "Le programme compare les faits indiqués aux conditions que le texte énonce. "
            "Il ne décide rien : il n'apprécie pas ce que le texte laisse à l'autorité, et dit "
            "indéterminé ce que les faits connus ne suffisent pas à établir.",
        },
        "data": {
            "heading": "Données traitées et leurs sources",
            "source": "faits indiqués par l'appelant ; aucune autre donnée n'est consultée",
            "facts": _facts(decision),
        },
        "parameters": {
            "heading": "Paramètres de traitement, appliqués à la situation",
            "weights": "aucune pondération",
            "outcomes": {outcome.slug: _parameters(outcome) for outcome in decision.outcomes},
        },
        "operations": {
            "heading": "Opérations effectuées par le traitement",
            "outcomes": {
                outcome.slug: _operations(outcome, names) for outcome in decision.outcomes
            },
        },
    }


def _facts(decision: BaseDecision) -> list[FactPart]:
    facts = decision.facts
    named = [(slug, fact.name) for slug, fact in facts.FACTS.items()]
    named += [(slug, group.name) for slug, group in facts.GROUPS.items()]
    return [
        {
            "fact": slug,
            "name": name,
            "value": plain(facts.given[slug]),
            "known": facts.given[slug] is not None,
        }
        for slug, name in named
    ]


def plain(value: object) -> object:
    """A fact as given, in values that JSON has."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (set, frozenset)):
        return sorted(str(getattr(item, "value", item)) for item in value)
    if value is None or isinstance(value, (bool, int)):
        return value
    shown = getattr(value, "isoformat", None)
    return shown() if callable(shown) else str(getattr(value, "value", value))


def _parameters(outcome: Outcome) -> dict[str, Any]:
    return {
        "rules": [_rule(rule) for rule in outcome.rules],
        "maybe_rules": [_rule(rule) for rule in outcome.maybe_rules],
        "defeated": [_rule(rule) for rule in outcome.defeated],
        "appraisals": list(outcome.appraisals),
        "readings": list(outcome.readings),
    }


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "conditions": list(rule.conditions),
        "legal_basis": list(rule.legal_basis),
        "quotations": [{"place": one.place, "text": one.text} for one in rule.quotations],
    }


def _operations(outcome: Outcome, names: Names) -> dict[str, Any]:
    steps = []
    if outcome.rules:
        steps.append("les conditions de ces règles paraissent réunies : " + _ids(outcome.rules))
    if outcome.maybe_rules:
        steps.append(
            "il n'est pas établi que ces règles s'appliquent : " + _ids(outcome.maybe_rules)
        )
    if outcome.defeated:
        steps.append("une autre règle déroge à celles-ci : " + _ids(outcome.defeated))
    if not steps:
        steps.append("aucune règle du texte ne s'applique aux faits indiqués")
    return {
        "name": outcome.name,
        "steps": steps,
        "result": status_text(outcome, names),
        **outcome.to_dict(),
    }


def _ids(rules: tuple[Rule, ...]) -> str:
    return ", ".join(rule.id for rule in rules)
