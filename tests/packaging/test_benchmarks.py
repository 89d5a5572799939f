"""The benchmarks run elsewhere: what they take of the compiler must be there all the same."""

import ast
import importlib
from pathlib import Path

ROOT = Path(__file__).parents[2]
OURS = ("attendu_dsl", "attendu_compiler")


def test_what_the_benchmarks_import_of_the_compiler_exists() -> None:
    asked = [
        (node.module, alias.name)
        for path in sorted(ROOT.glob("benchmarks/**/*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(OURS)
        for alias in node.names
    ]
    missing = [(module, name) for module, name in asked if not _has(str(module), name)]
    assert len(asked) > 50
    assert missing == []


def _has(module: str, name: str) -> bool:
    found = importlib.import_module(module)
    try:
        return hasattr(found, name) or importlib.import_module(f"{module}.{name}") is not None
    except ModuleNotFoundError:
        return False
