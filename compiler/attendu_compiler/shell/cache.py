"""What is kept between runs, in the user's own cache folder: grammar tables, trees, acts built.

They are pickles: they never lie in a folder that others can write to.
"""

import contextlib
import hashlib
import os
import pickle
import sys
from functools import cache
from pathlib import Path

import attendu_dsl
from attendu_compiler.shell.version import version
from attendu_dsl import nodes as n

#: Trees kept; the oldest go first.
MOST_TREES = 64

#: Trees that one process holds; it compiles fewer acts than that, or the same ones again.
MOST_IN_HAND = 8

#: Bytes of a SHA-256.
_SEAL = 32


def cache_folder() -> Path:
    """The user's cache folder for this program, by the custom of the platform."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
    else:
        base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "attendu"


def warm_reader() -> None:
    """Load the parser from the cache, or make it and leave it there; without a folder, no cache."""
    # Loading the parser takes as long as half a check, and a tree that is kept needs none.
    from attendu_dsl.parse import GRAMMAR, reader

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
    folder = Path(attendu_dsl.__file__).parent
    sources = sorted((*folder.rglob("*.py"), *folder.rglob("*.lark")))
    return hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:16]


class Shelf:
    """Values kept in one folder, each with a digest of its bytes; the oldest of ``most`` go first.

    A cache that fails, or that something has altered, is a cache that is not there.
    """

    def __init__(self, folder: str, most: int) -> None:
        self.folder = folder
        self.most = most

    def get(self, name: str) -> object | None:
        """What was kept under a name, or None."""
        try:
            held = self._path(name).read_bytes()
            seal, data = held[:_SEAL], held[_SEAL:]
            return pickle.loads(data) if hashlib.sha256(data).digest() == seal else None
        except Exception:
            return None

    def put(self, name: str, value: object) -> None:
        """Write a value beside, then rename it; forget the oldest ones."""
        with contextlib.suppress(OSError, RecursionError, pickle.PicklingError):
            path = self._path(name)
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            beside = path.with_name(f".{path.name}.{os.getpid()}")
            data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
            beside.write_bytes(hashlib.sha256(data).digest() + data)
            beside.replace(path)
            held = sorted(path.parent.glob("[!.]*"), key=lambda old: old.stat().st_mtime)
            for old in held[: -self.most]:
                old.unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        return cache_folder() / self.folder / name


class _Trees:
    """Trees of files read without a finding."""

    shelf = Shelf("arbres", MOST_TREES)

    def __init__(self, *, written: bool) -> None:
        """The last trees read stay in hand: an act is often looked at again by its neighbours.

        Without ``written``, what is read anew stays there only.
        """
        self._written = written
        self._in_hand: dict[str, n.File] = {}

    def recall(self, key: str) -> n.File | None:
        """The tree of a file, or None."""
        held = self._in_hand.get(key) or self.shelf.get(f"{_language()}-{key[:32]}")
        if isinstance(held, n.File):
            self._hold(key, held)
            return held
        warm_reader()
        return None

    def keep(self, key: str, file: n.File) -> None:
        """Keep a tree for the next time."""
        self._hold(key, file)
        if self._written:
            self.shelf.put(f"{_language()}-{key[:32]}", file)

    def _hold(self, key: str, file: n.File) -> None:
        self._in_hand.pop(key, None)
        self._in_hand[key] = file
        if len(self._in_hand) > MOST_IN_HAND:
            del self._in_hand[next(iter(self._in_hand))]


TREES = _Trees(written=True)

#: For a build, which keeps what it makes of an act: its tree too would be a tenth of the work.
TREES_IN_HAND = _Trees(written=False)
