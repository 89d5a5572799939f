"""The outputs on the disk, not read again while the disk says that nothing has touched them.

A file is known by its inode, its size and the moment of its last change, which no program can choose
(``st_ctime_ns``).  Only what changed before the build began is known for the next one: whatever
touches a file later leaves it a later moment, by the clock of that very disk.
"""

import hashlib
import os
from pathlib import Path
from typing import TypeAlias

from attendu_compiler.shell.cache import Shelf
from attendu_compiler.shell.write import on_disk

#: The inode, the size, the moment of the last change (ns), and the SHA-256 of what was read then.
_Mark: TypeAlias = tuple[int, int, int, str]

#: Folders of outputs kept; the oldest go first.
MOST_FOLDERS = 16

_SHELF = Shelf("dossiers", MOST_FOLDERS)


class Disk:
    """The files of one folder of outputs, by the digest of their bytes."""

    def __init__(self, folder: Path, began: int | None) -> None:
        """``began`` is when the build began, in ns of that disk; None: every file is read."""
        self.folder = folder
        # There, the same field is when the file was made.
        self._began = None if os.name == "nt" else began
        self._name = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:32]
        held = None if self._began is None else _SHELF.get(self._name)
        self._marks: dict[str, _Mark] = held if isinstance(held, dict) else {}
        self._has_learnt = False

    def digest_of(self, path: str) -> str | None:
        """The SHA-256 of a file, None where there is none to read."""
        try:
            found = os.stat(f"{self.folder}{os.sep}{path}")
        except OSError:
            return None
        seen = found.st_ino, found.st_size, found.st_ctime_ns
        known = self._marks.get(path)
        if known is not None and known[:3] == seen:
            return known[3]
        content = on_disk(self.folder, path)
        if content is None:
            return None
        digest = hashlib.sha256(content).hexdigest()
        if self._began is not None and found.st_ctime_ns < self._began:
            self._marks[path] = (*seen, digest)
            self._has_learnt = True
        return digest

    def keep(self) -> None:
        """Keep what was learnt for the next build of this folder."""
        if self._has_learnt:
            _SHELF.put(self._name, self._marks)
