"""A version of a text: a slug, a path, or either of them in a git revision (« HEAD~1:slug »)."""

import subprocess
from pathlib import Path

from attendu_compiler.pipeline import Compilation, compile_policy
from attendu_compiler.shell.errors import InputError, UsageError
from attendu_compiler.shell.project import compile_files, find_policies, find_root


def compile_version(name: str) -> Compilation:
    """Compile a version named on the command line, without the checks.

    Raises:
        UsageError: the name is neither a text nor a git revision of one.
    """
    root = find_root(Path.cwd())
    revision, colon, inside = name.partition(":")
    if colon and not Path(name).exists():
        return _compile_revision(revision, inside, root)
    (files,) = find_policies([name], root)
    return compile_files(files, checks=False)


def _compile_revision(revision: str, inside: str, root: Path) -> Compilation:
    path = inside if inside.endswith(".attendu") else f"policies/{inside}/{inside}.attendu"
    official = f"{path.rpartition('/')[0]}/texte.md".lstrip("/")
    policy = _show(revision, path, root)
    if policy is None:
        raise UsageError(
            f"la révision git « {revision} » n'a pas de fichier « {path} » (ou n'existe pas)."
        )
    slug = Path(path).stem
    return compile_policy(
        slug,
        f"{revision}:{path}",
        policy,
        f"{revision}:{official}",
        _show(revision, official, root),
        checks=False,
    )


def _show(revision: str, path: str, root: Path) -> bytes | None:
    try:
        shown = subprocess.run(
            ["git", "show", f"{revision}:./{path}"], cwd=root, capture_output=True, check=False
        )
    except FileNotFoundError:
        raise InputError(
            "git n'est pas installé : donnez deux fichiers ou deux dossiers."
        ) from None
    return shown.stdout if shown.returncode == 0 else None
