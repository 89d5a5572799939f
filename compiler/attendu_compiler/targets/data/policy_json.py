"""A policy as JSON: every statement, every quotation with its place, every formula as a tree."""

import enum
import json
from fractions import Fraction
from typing import Any

import attrs

from attendu_compiler.model import formula as f
from attendu_compiler.model.phrases import phrase
from attendu_compiler.model.policy import Policy

#: Where a statement stands in its source file says nothing to a client.
_LEFT_OUT = {"written", "span", "file", "official", "official_name", "quotations_of"}

_AS_THEY_ARE = frozenset({str, int, bool, type(None)})

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


def policy_data(policy: Policy, version: str) -> dict[str, object]:
    """The JSON object of a policy; ``version`` is the digest of its meaning."""
    data: dict[str, object] = {
        "text": policy.slug,
        "version": version,
        "source": policy.source,
        "official": policy.text_digest,
        "identity": {key: list(values) for key, values in policy.header},
    }
    for name in (
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
    ):
        held = getattr(policy, name)
        listed = held.values() if isinstance(held, dict) else held
        data[name] = [_plain(each, policy) for each in listed]
    return data


def policy_json(policy: Policy, version: str) -> str:
    """The same as text, ending by a newline."""
    return lines_of(policy_data(policy, version)) + "\n"


def lines_of(data: dict[str, object]) -> str:
    """The object with one statement a line: short, and readable in a comparison of versions."""
    parts: list[str] = []
    for key, held in data.items():
        if isinstance(held, list) and held:
            inner = ",\n".join("  " + _compact(each) for each in held)
            parts.append(f"{json.dumps(key)}: [\n{inner}\n]")
        else:
            parts.append(f"{json.dumps(key)}: {_compact(held)}")
    return "{\n" + ",\n".join(parts) + "\n}"


_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def _compact(value: object) -> str:
    return _COMPACT.encode(value)


def _plain(value: Any, policy: Policy) -> Any:
    kind = type(value)
    if kind in _AS_THEY_ARE:
        return value
    names = _fields(kind)
    if names is not None:
        plain = {name: _plain(getattr(value, name), policy) for name in names}
        return _formula(value, plain, policy) if kind in _FORMULAS else plain
    if isinstance(value, tuple | list):
        return [_plain(each, policy) for each in value]
    if isinstance(value, dict):
        return {str(key): _plain(held, policy) for key, held in value.items()}
    if isinstance(value, frozenset | set):
        return sorted((_plain(each, policy) for each in value), key=str)
    if isinstance(value, enum.Enum):
        return value.value
    return str(value) if isinstance(value, Fraction) else value


def _formula(value: Any, plain: dict[str, object], policy: Policy) -> dict[str, object]:
    """A formula as a tree: what it is, its parts, and how it is told where nothing above tells it."""
    tree = {"is": type(value).__name__, **plain}
    if value not in (f.ALWAYS, f.NEVER) and not isinstance(value, f.And | f.Or):
        tree["text"] = phrase(value, policy)
    return tree


_NAMES: dict[type, tuple[str, ...] | None] = {}


def _fields(kind: type) -> tuple[str, ...] | None:
    """The fields of a record that say something to a client; None of what is no record."""
    if kind not in _NAMES:
        names = (one.name for one in attrs.fields(kind)) if attrs.has(kind) else None
        _NAMES[kind] = None if names is None else tuple(n for n in names if n not in _LEFT_OUT)
    return _NAMES[kind]
