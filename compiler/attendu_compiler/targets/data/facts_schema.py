"""The facts of an act as a JSON Schema (draft 2020-12): what ``attendu decide --facts`` reads."""

import json

from attendu_compiler.model.policy import Fact, FactKind, Policy

_DATE = {"type": "string", "format": "date"}
_DURATION = {"type": "string", "pattern": r"^P(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$"}


def facts_schema(policy: Policy) -> str:
    """The schema of one case; every fact may be null, which is unknown."""
    properties: dict[str, object] = {
        fact.slug: _fact(fact) for fact in policy.facts.values() if fact.group is None
    }
    for group in policy.groups.values():
        person = {
            "type": "object",
            "properties": {policy.facts[f].slug: _fact(policy.facts[f]) for f in group.facts},
            "additionalProperties": False,
        }
        persons = {"type": "array", "items": person}
        opened = {
            "type": "object",
            "properties": {"items": persons, "complete": {"type": "boolean"}},
            "required": ["items"],
            "additionalProperties": False,
        }
        properties[group.slug] = {"title": group.name, "anyOf": [persons, opened, {"type": "null"}]}
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{policy.slug}.facts.schema.json",
        "title": " ".join(policy.head("intitulé")),
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def _fact(fact: Fact) -> dict[str, object]:
    described: dict[str, object] = {"title": fact.name}
    if fact.question or fact.help:
        described["description"] = " ".join(part for part in (fact.question, fact.help) if part)
    return described | {"anyOf": [*_kinds(fact), {"type": "null"}]}


def _kinds(fact: Fact) -> list[dict[str, object]]:
    options = [option.slug for option in fact.options]
    match fact.kind:
        case FactKind.YES_NO:
            return [{"type": "boolean"}]
        case FactKind.CHOICE:
            return [{"enum": options}]
        case FactKind.SEVERAL:
            held = {slug: {"type": ["boolean", "null"]} for slug in options}
            return [
                {"type": "array", "items": {"enum": options}, "uniqueItems": True},
                {"type": "object", "properties": held, "additionalProperties": False},
            ]
        case FactKind.WHOLE:
            return [{"type": "integer", "minimum": 0}]
        case FactKind.AMOUNT:
            return [{"type": "string", "pattern": rf"^\d+(?:\.\d{{1,2}})? {fact.currency}$"}]
        case FactKind.DATE:
            return [dict(_DATE)]
        case FactKind.MOMENT:
            return [{"type": "string", "format": "date-time"}]
        case FactKind.ELAPSED:
            return [dict(_DURATION), dict(_DATE)]
