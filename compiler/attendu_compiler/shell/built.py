"""What a build leaves for the next one: an act that nothing has touched is not compiled again.

Of an act is kept what was reported, what the common outputs take of it, and the digest of each file
that it gave, never the files.  Those on disk are always read: one byte of difference, and the act is
compiled.
"""

import hashlib
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import lark
from attrs import evolve, frozen

import attendu_compiler
import attendu_dsl
from attendu_compiler.pipeline import Compilation, Seen
from attendu_compiler.shell.cache import TREES_IN_HAND, Shelf
from attendu_compiler.shell.project import (
    PolicyFiles,
    compile_files,
    inputs_of,
    look_at,
    neighbour_of,
    shown,
)
from attendu_compiler.shell.write import Beside, stale
from attendu_compiler.targets.listed import Listed
from attendu_compiler.targets.registry import emit_act, list_act

#: Acts kept, of whatever project; the oldest go first.
MOST_ACTS = 64

_SHELF = Shelf("actes", MOST_ACTS)


@frozen(kw_only=True)
class Built:
    """An act compiled, its trees and its files left behind; ``listed`` is None when it has errors.

    ``digests`` gives the SHA-256 of each file of the act by its path; ``stale`` are those of which
    the disk has something else, or nothing.  They wait to be placed, unless ``refusal`` says why they
    could not be written.
    """

    compilation: Compilation
    listed: Listed | None
    digests: Mapping[str, str]
    stale: tuple[str, ...] = ()
    refusal: str | None = None


def build_act(files: PolicyFiles, folder: Path, beside: Beside | None) -> Built:
    """Compile an act, and keep for the next time what it gave.

    Its files are compared with those of ``folder``; what differs is written ``beside`` them, if given.
    """
    made = compile_files(files, memory=TREES_IN_HAND)
    # The texts serve to show where a finding is: without any, they need not be kept.
    sources = made.sources if made.report.diagnostics else {}
    alone = evolve(made, file=None, policy=None, plan=None, sources=sources)
    if made.policy is None or made.plan is None or made.report.has_errors:
        return Built(compilation=alone, listed=None, digests={})
    artifacts = emit_act(made.policy, made.plan)
    contents = {one.path: one.content.encode() for one in artifacts}
    built = Built(
        compilation=alone,
        listed=list_act(made.policy, artifacts),
        digests={path: _sha256(content) for path, content in contents.items()},
    )
    inputs = f"{made.policy.source} {made.policy.text_digest}"
    _SHELF.put(_key(files, inputs), built)
    differing = stale(contents, folder)
    refusal = None if beside is None else beside.write(contents, differing)
    return evolve(built, stale=differing, refusal=refusal)


def recall_act(files: PolicyFiles) -> Built | None:
    """What an act gave when it was built from these very bytes, if it was."""
    held = _SHELF.get(_key(files, inputs_of(files)))
    return held if isinstance(held, Built) else None


def is_current(files: PolicyFiles, held: Built, folder: Path) -> bool:
    """Whether what an act gave still holds: its neighbours, and its files in ``folder``."""
    beside = held.compilation.neighbours.items()
    if any(_differs(neighbour_of(files, slug), seen) for slug, seen in beside):
        return False
    return all(_on_disk(folder / path) == digest for path, digest in held.digests.items())


def _key(files: PolicyFiles, inputs: str) -> str:
    """A name for an act made of these inputs by this very compiler, shown under these names."""
    parts = (compiler_digest(), shown(files.policy), shown(files.official), inputs)
    return f"{files.slug}-{_sha256(chr(0).join(parts).encode())[:32]}"


def _differs(other: PolicyFiles, seen: Seen) -> bool:
    """Whether another act is no longer what was seen of it: its rules are its own affair."""
    return inputs_of(other) != seen.inputs and (
        look_at(other, TREES_IN_HAND)[1].notions != seen.notions
    )


def _on_disk(path: Path) -> str | None:
    try:
        return _sha256(path.read_bytes())
    except OSError:
        return None


@cache
def compiler_digest() -> str:
    """A digest of whatever makes the outputs: the files of the compiler, Lark, Python."""
    found = hashlib.sha256(f"{sys.version} {lark.__version__}".encode())
    for package in (attendu_dsl, attendu_compiler):
        for folder in package.__path__:
            for path in sorted(Path(folder).rglob("*")):
                if path.is_file() and path.suffix != ".pyc":
                    found.update(f"\0{path.relative_to(folder).as_posix()}\0".encode())
                    found.update(path.read_bytes())
    return found.hexdigest()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
