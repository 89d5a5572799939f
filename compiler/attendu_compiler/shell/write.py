"""Writing files whole or not at all: beside first, then renamed."""

import contextlib
import hashlib
import os
import re
import secrets
import shutil
import time
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Self

from attrs import frozen

from attendu_compiler.shell.errors import InputError

#: Seconds; what was written beside longer ago, and never placed, is left by a build that was killed.
LONGEST_BUILD = 3600

#: The folder in which a build writes beside.
_HIDDEN = re.compile(r"\.[0-9a-f]{12}")


def write_text(path: Path, content: str) -> None:
    """Replace a file in one step; the old one stays whole if anything fails."""
    write_files({path: content})


def write_files(contents: Mapping[Path, str]) -> None:
    """Replace files together: all are written beside before the first takes its place.

    Raises:
        InputError: one cannot be written; none has been replaced.
    """
    mark = _mark()
    beside: dict[Path, str] = {}
    try:
        for path, content in contents.items():
            try:
                beside[path] = _beside(path, content.encode(), mark)
            except OSError as error:
                raise InputError(refusal(path, error)) from None
        _refuse_barred(map(str, contents))
        for path in contents:
            os.replace(beside[path], path)
            del beside[path]
    finally:
        for left in beside.values():
            with contextlib.suppress(OSError):
                os.unlink(left)


def refusal(path: Path, error: OSError) -> str:
    """Why nothing was written."""
    return f"« {path} » ne peut être écrit : {_why(error)}. Rien n'a été remplacé."


def _why(error: OSError) -> str:
    match error:
        case IsADirectoryError():
            return "un dossier tient sa place"
        case FileExistsError() | NotADirectoryError():
            return "un fichier tient la place de son dossier"
        case PermissionError():
            return "droits insuffisants"
        case _:
            return error.strerror or str(error)


def _refuse_barred(places: Iterable[str]) -> None:
    """Refuse, before any is placed, files that no rename could place.

    Raises:
        InputError: a folder stands at one of the places, or its own folder admits no file.
    """
    admits = cache(lambda parent: os.access(parent, os.W_OK))
    for place in places:
        if os.path.isdir(place) and not os.path.islink(place):
            raise InputError(refusal(Path(place), IsADirectoryError()))
        if not admits(os.path.dirname(place) or os.curdir):
            raise InputError(refusal(Path(place), PermissionError()))


class Beside:
    """Files of one folder, written in a hidden one inside it by several processes, then placed.

    Left before they are placed, whatever the reason, they go with the hidden folder: a process that
    is late finds no place to write.
    """

    def __init__(self, folder: Path) -> None:
        """Nothing is made before it is entered."""
        self.folder = folder
        self._hidden = folder / f".{_mark()}"
        self._is_new = not folder.exists()
        self._refusal: str | None = None
        #: When it was entered, in ns by the clock of its disk; None where nothing can be written.
        self.began: int | None = None

    def __enter__(self) -> Self:
        """Files may be written; where they cannot, it is said once there is one to write."""
        try:
            self._hidden.mkdir(parents=True)
            self.began = self._hidden.stat().st_ctime_ns
        except OSError as error:
            self._refusal = refusal(self.folder, error)
        return self

    def __exit__(self, *_: object) -> None:
        """Whatever has not been placed is removed, and the folder itself when it holds nothing."""
        shutil.rmtree(self._hidden, ignore_errors=True)
        if self._is_new:
            with contextlib.suppress(OSError):
                self.folder.rmdir()

    def write(self, contents: Mapping[str, bytes], paths: Iterable[str]) -> str | None:
        """Write the contents at some paths; None, or why it cannot be done."""
        for path in paths:
            if self._refusal is not None:
                return self._refusal
            try:
                _write(self._held(path), contents[path])
            except OSError as error:
                return refusal(self.folder / path, error)
        return None

    def place(self, paths: Iterable[str]) -> None:
        """Give their places to files written.

        Raises:
            InputError: one has no folder to be in, or no place in it; none has been placed.
        """
        places = {path: _at(self.folder, path) for path in paths}
        for parent, place in {os.path.dirname(place): place for place in places.values()}.items():
            try:
                os.makedirs(parent, exist_ok=True)
            except OSError as error:
                raise InputError(refusal(Path(place), error)) from None
        _refuse_barred(places.values())
        for path, place in places.items():
            os.replace(self._held(path), place)
        with contextlib.suppress(OSError):
            self._hidden.rmdir()

    def _held(self, path: str) -> str:
        return _at(self._hidden, hashlib.sha256(path.encode()).hexdigest())


@frozen(kw_only=True)
class Compared:
    """Files that should be, by path; ``stale`` are those of which the disk has something else.

    They wait to be placed, unless ``refusal`` says why they could not be written.
    """

    paths: tuple[str, ...]
    stale: tuple[str, ...]
    refusal: str | None


def compare(contents: Mapping[str, bytes], folder: Path, beside: Beside | None) -> Compared:
    """Compare files with those of a folder; what differs is written ``beside`` them, if given."""
    differing = tuple(path for path, held in contents.items() if on_disk(folder, path) != held)
    refused = None if beside is None else beside.write(contents, differing)
    return Compared(paths=tuple(contents), stale=differing, refusal=refused)


def _mark() -> str:
    return secrets.token_hex(6)


def _beside(path: Path, content: bytes, mark: str) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    name = f"{path.parent}{os.sep}.{path.name}.{mark}"
    try:
        _write(name, content)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
    return name


def _write(name: str, content: bytes) -> None:
    """A new file, that everybody may read."""
    with open(name, "xb") as file:
        file.write(content)
    os.chmod(name, 0o644)


def on_disk(folder: Path, path: str) -> bytes | None:
    """The bytes of a file under a folder, None where there is none to read."""
    try:
        with open(_at(folder, path), "rb") as file:
            return file.read()
    except OSError:
        return None


def _at(folder: Path, path: str) -> str:
    """Where a path under a folder is: a build asks it of a thousand files."""
    return f"{folder}{os.sep}{path}"


def orphans(made: Collection[str], folder: Path) -> list[str]:
    """The files under ``folder`` that are not among the paths ``made``.

    What Python leaves is apart, and what another build is writing beside.
    """
    found: list[str] = []
    for place, inside, names in os.walk(folder):
        inside[:] = filter(_is_ours, inside)
        if place == str(folder):
            inside[:] = [name for name in inside if not _is_under_way(folder / name)]
        before = "" if place == str(folder) else f"{Path(place).relative_to(folder).as_posix()}/"
        paths = (f"{before}{name}" for name in filter(_is_ours, names))
        found += [path for path in paths if path not in made and (folder / path).is_file()]
    return sorted(found)


def _is_ours(name: str) -> bool:
    return name != "__pycache__" and not name.endswith(".egg-info")


def _is_under_way(folder: Path) -> bool:
    """Whether a folder is that of a build that has not ended: a build killed leaves it to get old."""
    if _HIDDEN.fullmatch(folder.name) is None:
        return False
    with contextlib.suppress(OSError):
        return time.time() - folder.stat().st_mtime < LONGEST_BUILD
    return True


def remove(paths: Iterable[str], folder: Path) -> None:
    """Remove files, then the folders that they leave empty; another build may do so too.

    Raises:
        InputError: one cannot be removed; those that follow are left.
    """
    for path in paths:
        file = folder / path
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise InputError(f"« {file} » ne peut être supprimé : {_why(error)}.") from None
        for parent in file.parents:
            if parent == folder:
                break
            try:
                parent.rmdir()
            except OSError:
                break
