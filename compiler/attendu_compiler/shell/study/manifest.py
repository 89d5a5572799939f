"""What a study has done: a file that lets it go on where it stopped, and tells what it came from."""

import hashlib
import json
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

from attendu_compiler.shell.study.engine import Count, Part
from attendu_compiler.shell.version import version
from attendu_compiler.shell.write import write_text

NAME = "manifest.json"

#: How parts are written: those of another form are written again, so that a study has one.
FORM = 2

_CHUNK = 1 << 20


def digest(path: Path) -> str:
    """SHA-256 of a file, read a megabyte at a time."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
    return found.hexdigest()


@frozen(kw_only=True)
class Done:
    """A part finished: what it was made from, and what it came to."""

    key: str
    rows: int
    refused: dict[str, int]
    counts: tuple[Count, ...]
    sha256: str


@define
class Manifest:
    """The parts finished, by the name of their file; ``asked`` is all that a part depends on."""

    folder: Path
    asked: dict[str, Any]
    done: dict[str, Done] = field(factory=dict)
    #: (size, time of last change, digest) of the input files, by path.
    inputs: dict[str, tuple[int, int, str]] = field(factory=dict)

    @classmethod
    def read(cls, folder: Path, asked: dict[str, Any]) -> "Manifest":
        """What an earlier run of the same study left; a file that cannot be read is no obstacle."""
        made = cls(folder, asked)
        try:
            held = json.loads((folder / NAME).read_text(encoding="utf-8"))
            made.inputs = {name: (one[0], one[1], one[2]) for name, one in held["inputs"].items()}
            made.done = {
                name: Done(
                    key=one["key"],
                    rows=one["rows"],
                    refused=one["refused"],
                    counts=tuple((slug, tuple(answer), n) for slug, answer, n in one["counts"]),
                    sha256=one["sha256"],
                )
                for name, one in held["parts"].items()
            }
        except (OSError, ValueError, KeyError, IndexError, TypeError):
            return cls(folder, asked)
        return made

    def key(self, part: Part) -> str:
        """What a part depends on: the meaning of the texts, the options, its rows."""
        asked = [self.asked, self._digest(part.file), part.start, part.stop]
        return hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()

    def is_done(self, name: str, part: Part) -> bool:
        """Whether the file of a part is that of this study, and whole."""
        found = self.done.get(name)
        path = self.folder / name
        return (
            found is not None
            and found.key == self.key(part)
            and path.exists()
            and digest(path) == found.sha256
        )

    def _digest(self, file: Path) -> str:
        """The digest of an input; not read again while its size and its time are the same."""
        known, state = self.inputs.get(str(file)), file.stat()
        if known is None or known[:2] != (state.st_size, state.st_mtime_ns):
            known = (state.st_size, state.st_mtime_ns, digest(file))
            self.inputs[str(file)] = known
        return known[2]

    def write(self) -> None:
        """Replace the file in one step."""
        told = {
            **self.asked,
            "compiler": version(),
            "inputs": self.inputs,
            "parts": {
                name: {
                    "key": one.key,
                    "rows": one.rows,
                    "refused": one.refused,
                    "sha256": one.sha256,
                    "counts": one.counts,
                }
                for name, one in sorted(self.done.items())
            },
        }
        write_text(self.folder / NAME, json.dumps(told, ensure_ascii=False, indent=1) + "\n")
