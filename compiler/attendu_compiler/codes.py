"""Every diagnostic code of the compiler, gathered from the modules that declare them."""

from attendu_compiler.analysis import references, shared
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
    properties,
    quoting,
    resolve,
    rules,
    scene,
    tables,
    values,
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
    scene,
    values,
    conditions,
    outcomes,
    rules,
    entries,
    cases,
    properties,
    tables,
    resolve,
    concepts,
    quoting,
    dependencies,
    lower,
    input_errors,
    shared,
    references,
)

#: What the command line says of its own faults (exit status 3).
INTERNAL = Code(
    id="A901",
    title="erreur interne du programme",
    page="""Le programme a rencontré une situation qu'il ne devait pas rencontrer. Ce n'est pas la
faute de la transcription : rien n'a été perdu ni écrit à moitié. Signalez-la avec la commande tapée et
le fichier lu ; `ATTENDU_TRACE=1` devant la commande donne le détail technique à joindre.""",
)


def all_codes() -> tuple[Code, ...]:
    """The codes, by id."""
    found = [code for module in _MODULES for code in module.CODES]
    return tuple(sorted((*found, *CHECK_CODES, INTERNAL), key=lambda code: code.id))
