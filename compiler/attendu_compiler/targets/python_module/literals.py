"""Python literals laid out as ``ruff format`` would lay them out."""

import json

WIDTH = 100


def literal(value: object, indent: int = 0, before: int = 0) -> str:
    """A literal on one line when it fits after ``before`` columns, else one item a line."""
    flat = _flat(value)
    if len(flat) + before <= WIDTH or not isinstance(value, tuple | list | dict) or not value:
        return flat
    pad = " " * (indent + 4)
    if isinstance(value, dict):
        lines = [
            f"{pad}{_flat(key)}: {literal(item, indent + 4, indent + 4 + len(_flat(key)) + 3)},\n"
            for key, item in value.items()
        ]
        return "{\n" + "".join(lines) + " " * indent + "}"
    opening, closing = ("(", ")") if isinstance(value, tuple) else ("[", "]")
    lines = [f"{pad}{literal(item, indent + 4, indent + 5)},\n" for item in value]
    return f"{opening}\n" + "".join(lines) + " " * indent + closing


def _flat(value: object) -> str:
    match value:
        case str():
            return string(value)
        case tuple():
            inner = ", ".join(_flat(item) for item in value)
            return f"({inner},)" if len(value) == 1 else f"({inner})"
        case list():
            return "[" + ", ".join(_flat(item) for item in value) + "]"
        case dict():
            return "{" + ", ".join(f"{_flat(k)}: {_flat(v)}" for k, v in value.items()) + "}"
        case _:
            return repr(value)


def string(text: str) -> str:
    """A string in double quotes unless that would need more escapes."""
    if '"' in text and "'" not in text:
        return "'" + text.replace("\\", "\\\\").replace("\n", "\\n") + "'"
    return json.dumps(text, ensure_ascii=False)
