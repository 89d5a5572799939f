"""A policy as JSON: every statement, every quotation with its place, every formula as a tree."""

import enum
import json
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import partial
from typing import Any

import attrs

from attendu_compiler.model import formula as f
from attendu_compiler.model.phrases import phrase
from attendu_compiler.model.policy import Policy

#: Where a statement stands in its source file says nothing to a client.
_LEFT_OUT = {"written", "span", "file", "official", "official_name", "quotations_of"}

_FORMULAS = frozenset(
    {
        f.Constant,
        f.IsTrue,
        f.Limit,
        f.Among,
        f.Has,
        f.DateOrder,
        f.StatusIs,
        f.ReadingIs,
        f.Not,
        f.And,
        f.Or,
        f.Count,
        f.Persons,
    }
)


#: What a policy holds, in the order in which a client reads it.
_HELD = (
    "facts",
    "groups",
    "concepts",
    "assumptions",
    "outcomes",
    "rules",
    "readings",
    "entries",
    "tables",
    "official_tables",
    "cases",
    "properties",
)


def policy_json(policy: Policy, version: str) -> str:
    """A policy as text that ends by a newline; ``version`` is the digest of its meaning."""
    data: dict[str, object] = {
        "text": policy.slug,
        "version": version,
        "source": policy.source,
        "official": policy.text_digest,
        "identity": dict(policy.header),
    }
    for name in _HELD:
        held = getattr(policy, name)
        data[name] = list(held.values() if isinstance(held, dict) else held)
    told = partial(_plain, policy=policy)
    return lines_of(data, told) + "\n"


def lines_of(data: Mapping[str, object], plain: Callable[[Any], object] | None = None) -> str:
    """The object with one statement a line: short, and readable in a comparison of versions.

    ``plain`` makes of what JSON does not know something that it knows better.
    """
    compact = json.JSONEncoder(
        ensure_ascii=False, check_circular=False, separators=(",", ":"), default=plain
    ).encode
    parts: list[str] = []
    for key, held in data.items():
        if isinstance(held, list) and held:
            inner = ",\n".join(f"  {compact(each)}" for each in held)
            parts.append(f"{json.dumps(key)}: [\n{inner}\n]")
        else:
            parts.append(f"{json.dumps(key)}: {compact(held)}")
    return "{\n" + ",\n".join(parts) + "\n}"


def _plain(value: Any, policy: Policy) -> object:
    """What JSON does not know, one level of it: the encoder asks again for what is inside."""
    names = _fields(type(value))
    if names is not None:
        plain = {name: getattr(value, name) for name in names}
        return _formula(value, plain, policy) if type(value) in _FORMULAS else plain
    match value:
        case enum.Enum():
            return value.value
        case frozenset():
            return sorted(one.value if isinstance(one, enum.Enum) else one for one in value)
        case Fraction():
            return str(value)
        case _:
            raise AssertionError(value)


def _formula(value: Any, plain: dict[str, object], policy: Policy) -> dict[str, object]:
    """A formula as a tree: what it is, its parts, and how it is told where nothing above tells it."""
    tree = {"is": type(value).__name__, **plain}
    if not isinstance(value, f.Constant | f.And | f.Or):
        tree["text"] = phrase(value, policy)
    return tree


_NAMES: dict[type, tuple[str, ...] | None] = {}


def _fields(kind: type) -> tuple[str, ...] | None:
    """The fields of a record that say something to a client; None of what is no record."""
    if kind not in _NAMES:
        names = (one.name for one in attrs.fields(kind)) if attrs.has(kind) else None
        _NAMES[kind] = None if names is None else tuple(n for n in names if n not in _LEFT_OUT)
    return _NAMES[kind]
