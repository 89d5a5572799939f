"""What a build leaves for the next one: an act that nothing has touched is not compiled again.

Of an act is kept what was reported, what the common outputs take of it, and the digest of each file
that it gave, never the files.  Those of the disk must have it: one byte of difference, and the act is
compiled.
"""

import hashlib
import os
import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import lark
from attrs import evolve, frozen

import attendu_compiler
import attendu_dsl
from attendu_compiler.pipeline import Compilation, Neighbour, Seen
from attendu_compiler.shell.cache import TREES_IN_HAND, Shelf
from attendu_compiler.shell.disk import Disk
from attendu_compiler.shell.project import (
    PolicyFiles,
    compile_files,
    inputs_of,
    look_at,
    neighbour_of,
    shown,
)
from attendu_compiler.shell.write import Beside, Compared, compare, on_disk
from attendu_compiler.targets.listed import Listed, json_of
from attendu_compiler.targets.registry import emit_act, list_act

#: Acts kept, of whatever project; the oldest go first.
MOST_ACTS = 64

_SHELF = Shelf("actes", MOST_ACTS)

#: The digests of what is the same whatever the acts, by the compiler that made it.
_SHARED = Shelf("communs", 4)


@frozen(kw_only=True)
class Built:
    """An act compiled, its trees and its files left behind; ``listed`` is None when it has errors.

    ``digests`` gives the SHA-256 of each file of the act by its path; ``seen`` is the act as its
    neighbours see it; ``compared`` is what the disk has of its files, None when it has them all.
    """

    compilation: Compilation
    listed: Listed | None
    digests: Mapping[str, str]
    seen: Seen | None = None
    compared: Compared | None = None


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
    inputs = f"{made.policy.source} {made.policy.text_digest}"
    face = Neighbour(slug=files.slug, facts=made.policy.facts, official=made.policy.official)
    built = Built(
        compilation=alone,
        listed=list_act(made.policy, contents),
        digests={path: _sha256(content) for path, content in contents.items()},
        seen=Seen(inputs=inputs, notions=face.notions()),
    )
    _SHELF.put(_key(files, inputs), _kept(built))
    return evolve(built, compared=compare(contents, folder, beside))


def _kept(built: Built) -> Built:
    """Without the act in JSON: nine tenths of it all, and the disk has it."""
    listed = built.listed
    return built if listed is None else evolve(built, listed=evolve(listed, json=b""))


def recall_act(files: PolicyFiles) -> Built | None:
    """What an act gave when it was built from these very bytes, if it was."""
    held = _SHELF.get(_key(files, inputs_of(files)))
    return held if isinstance(held, Built) else None


class Around:
    """The acts of a project as they are while it is built: each is looked at once."""

    def __init__(self, built: Mapping[PolicyFiles, Built]) -> None:
        """What was built is known already; of others, nothing is read before it is asked."""
        known = {files.policy.resolve(): one.seen for files, one in built.items()}
        self._known = {path: seen.notions for path, seen in known.items() if seen is not None}
        self._inputs = cache(inputs_of)

    def is_seen(self, other: PolicyFiles, seen: Seen) -> bool:
        """Whether another act still is what was seen of it: its rules are its own affair."""
        known = self._known.get(other.policy)
        if known is None:
            if self._inputs(other) == seen.inputs:
                return True
            known = self._known[other.policy] = look_at(other, TREES_IN_HAND)[1].notions
        return known == seen.notions


def current(files: PolicyFiles, held: Built, disk: Disk, around: Around) -> Built | None:
    """What an act gave, if it still holds: its neighbours, and its files on the disk."""
    beside = held.compilation.neighbours.items()
    if not all(around.is_seen(neighbour_of(files, slug), seen) for slug, seen in beside):
        return None
    if any(disk.digest_of(path) != known for path, known in held.digests.items()):
        return None
    if held.listed is None:
        return held
    json = on_disk(disk.folder, json_of(files.slug))
    return None if json is None else evolve(held, listed=evolve(held.listed, json=json))


def build_shared(
    emit: Callable[[], Mapping[str, bytes]], disk: Disk, beside: Beside | None
) -> Compared:
    """What is the same whatever the acts, compared with the disk; not made when it has it all."""
    name = compiler_digest()
    known = _SHARED.get(name)
    if isinstance(known, dict) and all(disk.digest_of(path) == one for path, one in known.items()):
        return Compared(paths=tuple(known), stale=(), refusal=None)
    contents = emit()
    _SHARED.put(name, {path: _sha256(content) for path, content in contents.items()})
    return compare(contents, disk.folder, beside)


def _key(files: PolicyFiles, inputs: str) -> str:
    """A name for an act made of these inputs by this very compiler, shown under these names."""
    parts = (compiler_digest(), shown(files.policy), shown(files.official), inputs)
    return f"{files.slug}-{_sha256(chr(0).join(parts).encode())[:32]}"


@cache
def compiler_digest() -> str:
    """A digest of whatever makes the outputs: the files of the compiler, Lark, Python."""
    found = hashlib.sha256(f"{sys.version} {lark.__version__}".encode())
    for package in (attendu_dsl, attendu_compiler):
        for folder in package.__path__:
            for place, inside, names in os.walk(folder):
                inside[:] = sorted(name for name in inside if name != "__pycache__")
                for name in sorted(names):
                    path = os.path.join(place, name)
                    found.update(f"\0{path[len(folder) :]}\0".encode())
                    with open(path, "rb") as file:
                        found.update(file.read())
    return found.hexdigest()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
