"""The commands of `attendu`, one a file: NAME, HELP, add_arguments, run."""

from attendu_compiler.shell.commands import (
    build,
    check,
    coverage,
    decide,
    diff,
    explain,
    format,
    limites,
    mutants,
    new,
    questions,
    table,
    test,
)

COMMANDS = (
    check,
    build,
    decide,
    questions,
    table,
    diff,
    test,
    mutants,
    limites,
    format,
    coverage,
    explain,
    new,
)
