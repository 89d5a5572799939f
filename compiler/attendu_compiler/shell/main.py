"""``attendu``: the command line.

Exit status: 0 fine, 1 the policies or the input have errors, 2 wrong usage, 3 internal error.
"""

import argparse
import atexit
import contextlib
import gc
import os
import sys
import traceback
from collections.abc import Sequence

from attendu_compiler.shell.commands import COMMANDS, command
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.errors import InputError, UsageError
from attendu_compiler.shell.french import speak_french
from attendu_compiler.shell.version import version

FINE, ERRORS, USAGE, INTERNAL = 0, 1, 2, 3
#: Its page is with the others (`attendu explain A901`); importing them would slow every start.
INTERNAL_CODE = "A901"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; never a bare traceback."""
    typed = list(sys.argv[1:] if arguments is None else arguments)
    collect_seldom()
    # Nor once it has ended: what is left goes with the process.
    atexit.register(gc.freeze)
    speak_french()
    console = Console.of_process()
    try:
        parsed = make_parser(typed).parse_args(typed)
        status: int = parsed.run(parsed, console)
        console.out.flush()
        return status
    except SystemExit as stop:
        return int(stop.code or 0)
    except UsageError as error:
        console.error(f"attendu : {error}")
        return USAGE
    except InputError as error:
        console.error(f"attendu : {error}")
        return ERRORS
    except KeyboardInterrupt:
        console.error("attendu : interrompu ; les fichiers déjà écrits sont entiers.")
        return 130
    except BrokenPipeError:
        # The reader (head, less) has gone: nothing more to say, and nothing is wrong.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except Exception as error:
        return _internal(error, console)


def collect_seldom() -> None:
    """Look for cycles seldom: a command makes many small records and ends; it is a fifth of its time."""
    gc.set_threshold(400_000, 50, 100)


def _internal(error: Exception, console: Console) -> int:
    console.error(
        f"attendu : erreur interne {INTERNAL_CODE} ({type(error).__name__}). Ce n'est pas votre faute : "
        "signalez-la avec la commande tapée et le fichier lu. Pour le détail technique : "
        "ATTENDU_TRACE=1 attendu …"
    )
    if os.environ.get("ATTENDU_TRACE"):
        traceback.print_exception(error, file=console.err)
    return INTERNAL


class _Version(argparse.Action):
    """Prints the version, which is looked up only then."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(f"attendu {version()}")
        parser.exit()


def make_parser(typed: Sequence[str]) -> argparse.ArgumentParser:
    """The parser of the command line; the options are those of the command that is typed."""
    parser = argparse.ArgumentParser(
        prog="attendu",
        description="Vérifie, prouve et compile des circulaires transcrites (.attendu).",
        epilog="Un TEXTE est un dossier de policies/ (son nom) ou un chemin ; aucun = tous.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="la version du compilateur")
    commands = parser.add_subparsers(metavar="COMMANDE", required=True)
    for name, help_text in COMMANDS.items():
        sub = commands.add_parser(
            name, help=help_text, description=help_text[:1].upper() + help_text[1:]
        )
        if name in typed:
            chosen = command(name)
            chosen.add_arguments(sub)
            sub.set_defaults(run=chosen.run)
    return parser


if __name__ == "__main__":
    sys.exit(main())
