"""What is kept between runs, in the user's own cache folder: grammar tables, trees already read.

Both are pickles: they never lie in a folder that others can write to.
"""

import contextlib
import hashlib
import os
import pickle
import sys
from functools import cache
from pathlib import Path

from attendu_compiler.shell.version import version
from attendu_dsl import nodes as n
from attendu_dsl.parse import GRAMMAR, reader

#: Trees kept; the oldest go first.
MOST_TREES = 64


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


@cache
def _language() -> str:
    """A digest of the reader itself: another reader keeps its trees apart."""
    sources = [*sorted(GRAMMAR.parent.glob("*.py")), GRAMMAR]
    return hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:16]


class _Trees:
    """Trees of files read without a finding; a cache that fails is a cache that is not there."""

    def recall(self, key: str) -> n.File | None:
        """The tree of a file, or None."""
        try:
            held = pickle.loads(self._path(key).read_bytes())
        except Exception:
            held = None
        if isinstance(held, n.File):
            return held
        warm_reader()
        return None

    def keep(self, key: str, file: n.File) -> None:
        """Write a tree beside, then rename it; forget the oldest ones."""
        with contextlib.suppress(OSError, RecursionError, pickle.PicklingError):
            path = self._path(key)
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            beside = path.with_suffix(f".{os.getpid()}")
            beside.write_bytes(pickle.dumps(file, pickle.HIGHEST_PROTOCOL))
            beside.replace(path)
            held = sorted(path.parent.glob("*.arbre"), key=lambda old: old.stat().st_mtime)
            for old in held[:-MOST_TREES]:
                old.unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return cache_folder() / "arbres" / f"{_language()}-{key[:32]}.arbre"


TREES = _Trees()
