"""Writing files whole or not at all: beside first, then renamed."""

import contextlib
import os
import tempfile
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from attendu_compiler.shell.errors import InputError
from attendu_compiler.targets.artifact import Artifact


def write_text(path: Path, content: str) -> None:
    """Replace a file in one step; the old one stays whole if anything fails."""
    write_files({path: content})


def write_files(contents: Mapping[Path, str]) -> None:
    """Replace files together: all are written beside before the first takes its place.

    Raises:
        InputError: one cannot be written; none has been replaced.
    """
    beside: dict[Path, str] = {}
    try:
        for path, content in contents.items():
            try:
                beside[path] = _beside(path, content)
            except OSError as error:
                raise InputError(
                    f"« {path} » ne peut être écrit : {error.strerror}. Rien n'a été remplacé."
                ) from None
        for path in contents:
            os.replace(beside[path], path)
            del beside[path]
    finally:
        for left in beside.values():
            with contextlib.suppress(OSError):
                os.unlink(left)


def _beside(path: Path, content: str) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(content)
        os.chmod(name, 0o644)
    except BaseException:
        os.unlink(name)
        raise
    return name


def stale(artifacts: Iterable[Artifact], folder: Path) -> list[str]:
    """The paths whose file is missing or differs from its artifact."""
    return [
        artifact.path
        for artifact in artifacts
        if not _same(folder / artifact.path, artifact.content)
    ]


def _same(path: Path, content: str) -> bool:
    try:
        return path.read_bytes() == content.encode()
    except OSError:
        return False


def orphans(made: Collection[str], folder: Path) -> list[str]:
    """The files under ``folder`` that are not among the paths ``made``."""
    return sorted(
        path
        for file in folder.rglob("*")
        if file.is_file()
        and "__pycache__" not in file.parts
        and not any(part.endswith(".egg-info") for part in file.parts)
        and (path := file.relative_to(folder).as_posix()) not in made
    )


def write_artifacts(artifacts: tuple[Artifact, ...], folder: Path) -> list[str]:
    """Write what differs; the paths written, in order."""
    changed = stale(artifacts, folder)
    by_path = {artifact.path: artifact for artifact in artifacts}
    write_files({folder / path: by_path[path].content for path in changed})
    return changed


def remove(paths: Iterable[str], folder: Path) -> None:
    """Remove files, then the folders that they leave empty."""
    for path in paths:
        file = folder / path
        file.unlink(missing_ok=True)
        for parent in file.parents:
            if parent == folder or any(parent.iterdir()):
                break
            parent.rmdir()
