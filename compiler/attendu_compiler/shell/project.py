"""The project on disk: its policies, and where what is built goes."""

from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path

from attrs import evolve, frozen

from attendu_compiler.analysis.references import find_references, names_acts
from attendu_compiler.analysis.shared import find_shared
from attendu_compiler.model.policy import Policy
from attendu_compiler.model.resolve import digest
from attendu_compiler.pipeline import (
    Compilation,
    Memory,
    Neighbour,
    Seen,
    compile_policy,
    read_neighbour,
)
from attendu_compiler.shell.cache import TREES
from attendu_compiler.shell.errors import InputError, UsageError


@frozen
class PolicyFiles:
    """The two files of an act; names are as shown to people."""

    slug: str
    policy: Path
    official: Path


def find_root(start: Path) -> Path:
    """The nearest folder, upwards, that holds ``policies/``; else ``start`` itself."""
    for folder in (start, *start.parents):
        if (folder / "policies").is_dir():
            return folder
    return start


def find_policies(arguments: list[str], root: Path) -> list[PolicyFiles]:
    """The acts that the arguments name, by slug or by path; all of them when there is none."""
    if not arguments:
        folder = root / "policies"
        found = sorted(path for path in folder.glob("*/*.attendu") if path.stem == path.parent.name)
        if not found:
            raise UsageError(
                f"aucun texte sous « {shown(folder)} » : créez-en un avec « attendu new »."
            )
        return [_files(path) for path in found]
    return [_files(_locate(argument, root)) for argument in arguments]


def _locate(argument: str, root: Path) -> Path:
    path = Path(argument)
    if path.is_dir():
        inside = path / f"{path.resolve().name}.attendu"
        if inside.exists():
            return inside
        candidates = sorted(path.glob("*.attendu"))
        if len(candidates) == 1:
            return candidates[0]
    elif path.suffix == ".attendu" or path.exists():
        return path
    named = root / "policies" / argument / f"{argument}.attendu"
    if named.exists():
        return named
    known = sorted(p.parent.name for p in (root / "policies").glob("*/*.attendu"))
    raise UsageError(
        f"« {argument} » n'est ni un texte du projet ni un fichier. Textes : "
        + (", ".join(known) or "aucun")
        + "."
    )


def _files(path: Path) -> PolicyFiles:
    return PolicyFiles(path.stem, path, path.with_name("texte.md"))


def compile_files(
    files: PolicyFiles,
    *,
    checks: bool = True,
    added: Mapping[str, bytes] | None = None,
    memory: Memory = TREES,
) -> Compilation:
    """Read and compile an act; a missing official text is a finding, not a failure."""
    policy, official = read_files(files)
    made = compile_policy(
        files.slug,
        shown(files.policy),
        policy,
        shown(files.official),
        official,
        checks=checks,
        added=added,
        memory=memory,
    )
    policy_made = made.policy
    if checks and policy_made is not None and _looks_beside(policy_made):
        seen: dict[str, Seen] = {}
        find = cache(partial(_neighbour, files, seen, memory))
        find_shared(policy_made, find, made.report)
        find_references(policy_made, find, made.report)
        made = evolve(made, neighbours=seen)
    return made


def _looks_beside(policy: Policy) -> bool:
    """Whether an act says something of another, which must then be read."""
    return names_acts(policy) or any(fact.same_as for fact in policy.facts.values())


def neighbour_of(files: PolicyFiles, slug: str) -> PolicyFiles:
    """The files, there or not, of another act of the same project."""
    return _files(files.policy.resolve().parent.parent / slug / f"{slug}.attendu")


def look_at(other: PolicyFiles, memory: Memory = TREES) -> tuple[Neighbour | None, Seen]:
    """Another act of a project as its neighbours see it, None when it cannot be read."""
    if not other.policy.exists():
        return None, Seen(inputs="", notions="")
    policy, official = read_files(other)
    found = read_neighbour(other.slug, shown(other.policy), policy, official or b"", memory)
    notions = "" if found is None else found.notions()
    return found, Seen(inputs=inputs_digest(policy, official), notions=notions)


def _neighbour(
    files: PolicyFiles, seen: dict[str, Seen], memory: Memory, slug: str
) -> Neighbour | None:
    """Another act of the same project; what was seen of it joins ``seen``."""
    found, seen[slug] = look_at(neighbour_of(files, slug), memory)
    return found


def read_files(files: PolicyFiles) -> tuple[bytes, bytes | None]:
    """The transcription and the official text, None when there is none."""
    official = files.official
    return read_bytes(files.policy), read_bytes(official) if official.exists() else None


def inputs_digest(policy: bytes, official: bytes | None) -> str:
    """The SHA-256 of both files of an act."""
    return f"{digest(policy)} {'' if official is None else digest(official)}"


def inputs_of(files: PolicyFiles) -> str:
    """The same of the files on disk, "" for an act that is not there."""
    return inputs_digest(*read_files(files)) if files.policy.exists() else ""


def read_bytes(path: Path) -> bytes:
    """The bytes of a file, or a sentence that says why not."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"« {shown(path)} » n'existe pas.") from None
    except IsADirectoryError:
        raise InputError(f"« {shown(path)} » est un dossier.") from None
    except PermissionError:
        raise InputError(f"« {shown(path)} » ne peut être lu : droits insuffisants.") from None
    except OSError as error:
        raise InputError(f"« {shown(path)} » ne peut être lu : {error.strerror}.") from None


def shown(path: Path) -> str:
    """The path as a person would type it from where they stand."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
