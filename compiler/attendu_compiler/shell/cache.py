"""The grammar's tables, kept between runs in the user's own cache folder.

Lark's cache is a pickle: it never lies in a folder that others can write to.
"""

import hashlib
import os
import sys
from pathlib import Path

from attendu_compiler.shell.version import version
from attendu_dsl.parse import GRAMMAR, reader


def cache_folder() -> Path:
    """The user's cache folder for this program, by the custom of the platform."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
    else:
        base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "attendu"


def warm_reader() -> None:
    """Load the parser from the cache, or make it and leave it there; without a folder, no cache."""
    digest = hashlib.sha256(GRAMMAR.read_bytes()).hexdigest()[:12]
    try:
        folder = cache_folder()
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        reader(str(folder / f"grammaire-{version()}-{digest}"))
    except (OSError, RuntimeError):
        reader()
