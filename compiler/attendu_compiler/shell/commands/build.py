"""`attendu build`: write what is generated, whole or not at all; `--check` only compares."""

import argparse
import sys
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

from attendu_compiler.codes import all_codes
from attendu_compiler.shell.built import Around, Built, build_act, build_shared, current, recall_act
from attendu_compiler.shell.cache import warm_reader
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.disk import Disk
from attendu_compiler.shell.errors import InputError
from attendu_compiler.shell.interrupts import uninterrupted
from attendu_compiler.shell.parallel import on_each
from attendu_compiler.shell.project import PolicyFiles, find_policies, find_root
from attendu_compiler.shell.reports import show_reports
from attendu_compiler.shell.write import Beside, compare, orphans, remove
from attendu_compiler.targets.messages.emit import emit_messages
from attendu_compiler.targets.registry import emit_common, emit_runtimes, encoded, folders_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("textes", nargs="*", metavar="TEXTE")
    parser.add_argument("--check", action="store_true", help="échoue si generated/ est périmé")
    parser.add_argument("--format", choices=("text", "json", "sarif", "github"), default="text")
    parser.add_argument("--output", type=Path, help="dossier de sortie (par défaut generated/)")


def _built(
    chosen: list[PolicyFiles],
    disk: Disk,
    beside: Beside | None,
    meanwhile: Callable[[], object] | None,
) -> list[Built]:
    """Each act in its order: as it was built before when nothing has changed, else compiled.

    The acts that have changed come first: what others see of them is then in hand.  ``meanwhile`` is
    what this process may do while others compile.
    """
    work = partial(build_act, folder=disk.folder, beside=beside)
    held = {one: kept for one in chosen if (kept := recall_act(one)) is not None}
    changed = [one for one in chosen if one not in held]
    if len(changed) > 1:
        warm_reader()  # once, for all the processes that follow
    held |= zip(changed, on_each(work, changed, meanwhile), strict=True)
    around = Around(held)
    left = [one for one in chosen if one not in changed]
    found = {one: current(one, held[one], disk, around) for one in left}
    stale = [one for one in left if found[one] is None]
    held |= {one: act for one, act in found.items() if act is not None}
    held |= zip(stale, on_each(work, stale), strict=True)
    return [held[one] for one in chosen]


def run(options: argparse.Namespace, console: Console) -> int:
    """Compile, then write every artifact that differs and remove those no act makes any more."""
    root = find_root(Path.cwd())
    folder = options.output or root / "generated"
    if options.check:
        return _build(options, root, folder, None, console)
    with Beside(folder) as beside:
        return _build(options, root, folder, beside, console)


def _build(
    options: argparse.Namespace, root: Path, folder: Path, beside: Beside | None, console: Console
) -> int:
    """What is given is written beside, then placed; without ``beside`` it is only compared."""
    every = find_policies([], root) if (root / "policies").is_dir() else []
    chosen = find_policies(options.textes, root)
    whole = {one.slug for one in chosen} >= {one.slug for one in every}
    disk = Disk(folder, None if beside is None else beside.began)
    shared = cache(lambda: build_shared(_shared, disk, beside))
    built = _built(chosen, disk, beside, shared if whole else None)
    compilations = [one.compilation for one in built]
    show_reports(compilations, options.format, console)
    if any(c.report.has_errors for c in compilations):
        console.error("Rien n'a été écrit : corrigez d'abord les erreurs ci-dessus.")
        return 1
    compared = [one.compared for one in built if one.compared is not None]
    if whole:
        listed = [one.listed for one in built if one.listed is not None]
        compared += [shared(), compare(emit_common(listed), folder, beside)]
    disk.keep()
    made = {path for one in built for path in one.digests}
    made.update(path for one in compared for path in one.paths)
    old = [path for one in compared for path in one.stale]
    if beside is None:
        return _told(old, orphans(made, folder) if whole else [], console)
    for one in compared:
        if one.refusal is not None:
            raise InputError(one.refusal)
    with uninterrupted():
        beside.place(old)
        gone = orphans(made, folder)
        if not whole:
            owned = tuple(f for c in compilations for f in folders_of(c.slug))
            gone = [path for path in gone if path.startswith(owned)]
        remove(gone, folder)
    if sys.stderr.isatty() or options.format == "text":
        console.error(
            f"{len(chosen)} texte(s) compilé(s) : {len(old)} fichier(s) écrit(s), "
            f"{len(made) - len(old)} inchangé(s), {len(gone)} supprimé(s)."
        )
    return 0


def _shared() -> dict[str, bytes]:
    """What is the same whatever the acts: the runtimes, the pages of the messages."""
    return emit_runtimes() | encoded(emit_messages(all_codes()))


def _told(old: list[str], left: list[str], console: Console) -> int:
    """What a build would change, each path on its line."""
    for path in old:
        console.error(f"périmé : {path}")
    for path in left:
        console.error(f"orphelin : {path}")
    if old or left:
        console.error("Lancez « attendu build », puis relisez et validez le résultat.")
    return 1 if old or left else 0
