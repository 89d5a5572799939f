"""Every diagnostic code of the compiler, gathered from the modules that declare them."""

from attendu_compiler.checks import CODES as CHECK_CODES
from attendu_compiler.model import (
    cases,
    clauses,
    concepts,
    conditions,
    entries,
    facts,
    measures,
    names,
    outcomes,
    quoting,
    resolve,
    rules,
    tables,
)
from attendu_compiler.plan import dependencies, input_errors, lower
from attendu_dsl import mishaps, source
from attendu_dsl.diagnostics import Code

_MODULES = (
    source,
    mishaps,
    names,
    clauses,
    facts,
    measures,
    conditions,
    outcomes,
    rules,
    entries,
    cases,
    tables,
    resolve,
    concepts,
    quoting,
    dependencies,
    lower,
    input_errors,
)


def all_codes() -> tuple[Code, ...]:
    """The codes, by id."""
    found = [code for module in _MODULES for code in module.CODES]
    return tuple(sorted((*found, *CHECK_CODES), key=lambda code: code.id))
