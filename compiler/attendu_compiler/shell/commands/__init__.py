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
    table,
    test,
)

COMMANDS = (
    check,
    build,
    decide,
    table,
    diff,
    test,
    format,
    coverage,
    mutants,
    limites,
    explain,
    new,
)
