"""`attendu run`: what a text does to a population of cases, and what a change of text would do."""

import argparse
import glob
import os
from pathlib import Path

from attendu_compiler.pipeline import Compilation
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.errors import InputError, UsageError
from attendu_compiler.shell.reports import show_reports
from attendu_compiler.shell.revisions import compile_version
from attendu_compiler.shell.study.decided import Decided, decided
from attendu_compiler.shell.study.duck import DuckDb
from attendu_compiler.shell.study.engine import Engine, Part, Plan
from attendu_compiler.shell.study.manifest import FORM, Done, Manifest, digest
from attendu_compiler.shell.study.plot import draw
from attendu_compiler.shell.study.summary import as_csv, as_markdown, number, summed
from attendu_compiler.shell.write import write_text
from attendu_compiler.targets.sql.certain import NotExpressibleError

#: Rows decided at once: what an interruption loses at most.
ROWS_OF_A_PART = 5_000_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("texte", metavar="TEXTE", help="texte, chemin ou « RÉVISION:texte »")
    parser.add_argument(
        "--input",
        required=True,
        action="append",
        metavar="MOTIF",
        help="fichiers Parquet ou CSV, un cas par ligne : 'cas/*.parquet' (peut se répéter)",
    )
    parser.add_argument("--output", required=True, metavar="DOSSIER", help="où écrire l'étude")
    parser.add_argument(
        "--compare",
        metavar="ANCIEN",
        help="décide aussi sous un autre texte, et dit ce qui change d'ANCIEN à TEXTE",
    )
    parser.add_argument(
        "--only", metavar="RÉSULTATS", help="ces résultats seulement, séparés par des virgules"
    )
    for name, text in (
        ("--keep", "une colonne rendue telle quelle, comme un numéro de dossier"),
        ("--ignore", "une colonne écartée"),
    ):
        parser.add_argument(name, action="append", default=[], metavar="COLONNE", help=text)
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="COLONNE=FAIT",
        help="une colonne donne un fait qui porte un autre nom (peut se répéter)",
    )
    parser.add_argument("--engine", choices=("duckdb", "spark"), default="duckdb")
    parser.add_argument("--memory", metavar="TAILLE", help="mémoire à ne pas dépasser : 2GB")
    parser.add_argument("--threads", type=int, metavar="N", help="cœurs à occuper (tous)")
    parser.add_argument(
        "--rows", type=int, default=ROWS_OF_A_PART, metavar="N", help="lignes par part"
    )
    parser.add_argument("--plot", choices=("svg", "png", "none"), default="svg")


def run(options: argparse.Namespace, console: Console) -> int:
    """Decide every part that is not done yet, then sum up; exit 1 when some cases are refused."""
    names = [options.texte, *([options.compare] if options.compare else [])]
    compiled = [compile_version(name) for name in names]
    if any(one.policy is None or one.plan is None for one in compiled):
        show_reports([one for one in compiled if one.plan is None], "text", console)
        return 1
    texts = [_decided(one) for one in compiled]
    plan = _plan(options, texts)
    files = _files(options.input)
    folder = Path(options.output)
    try:
        (folder / "parts").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"« {folder} » ne peut être écrit : {error.strerror}.") from None
    engine = _engine(options, folder)
    try:
        done = _parts(files, plan, options.rows, _manifest(folder, plan), engine, console)
    finally:
        engine.close()
    summary = summed(done, plan.after.policy, compared=plan.before is not None)
    title = f"{options.texte} : {number(summary.rows)} cas"
    if plan.before is not None:
        title = f"de {options.compare} à {options.texte} : {number(summary.rows)} cas"
    write_text(folder / "summary.csv", as_csv(summary))
    text = as_markdown(summary, title)
    write_text(folder / "summary.md", text)
    if options.plot != "none":
        draw(summary, title, folder / f"summary.{options.plot}")
    console.write(text)
    return 1 if summary.refused else 0


def _decided(one: Compilation) -> Decided:
    assert one.policy is not None
    assert one.plan is not None
    try:
        return decided(one.policy, one.plan)
    except NotExpressibleError as error:
        raise InputError(
            f"« {one.policy.slug} » ne se décide pas par lots : {error}. « attendu decide » le décide "
            "cas par cas."
        ) from None


def _plan(options: argparse.Namespace, texts: list[Decided]) -> Plan:
    after = texts[0]
    before = texts[1] if len(texts) > 1 else None
    common = [slug for slug in after.outcomes if before is None or slug in before.outcomes]
    wanted = common
    if options.only is not None:
        wanted = [name.strip() for name in options.only.split(",")]
        for name in wanted:
            if name not in common:
                raise UsageError(
                    f"« {name} » n'est pas un résultat. Résultats : {', '.join(common)}."
                )
    renamed: dict[str, str] = {}
    for pair in options.map:
        column, equals, fact = pair.partition("=")
        if not equals:
            raise UsageError(f"« --map {pair} » : écrivez COLONNE=FAIT.")
        renamed[column] = fact
    if options.rows < 1:
        raise UsageError("« --rows » attend un nombre de lignes.")
    return Plan(
        after=after,
        before=before,
        kept=tuple(dict.fromkeys(options.keep)),
        left_out=frozenset(options.ignore),
        renamed=renamed,
        outcomes=tuple(wanted),
    )


def _files(patterns: list[str]) -> list[Path]:
    found: dict[Path, None] = {}
    for pattern in patterns:
        matched = sorted(Path(name) for name in glob.glob(pattern, recursive=True))
        if not matched:
            raise UsageError(f"« {pattern} » : aucun fichier.")
        found.update(dict.fromkeys(matched))
    for path in found:
        if path.suffix not in (".parquet", ".csv"):
            raise UsageError(f"« {path} » : attendu, un fichier .parquet ou .csv.")
    return list(found)


def _engine(options: argparse.Namespace, folder: Path) -> Engine:
    if options.engine == "spark":
        from attendu_compiler.shell.study.spark import Spark

        return Spark()
    return DuckDb(folder / ".spill", options.memory, options.threads)


def _manifest(folder: Path, plan: Plan) -> Manifest:
    asked: dict[str, object] = {
        "text": plan.after.policy.slug,
        "version": plan.after.plan.version,
        "keep": list(plan.kept),
        "ignore": sorted(plan.left_out),
        "map": plan.renamed,
        "outcomes": list(plan.outcomes),
        "form": FORM,
    }
    if plan.before is not None:
        asked["compare"] = plan.before.policy.slug
        asked["compare_version"] = plan.before.plan.version
    return Manifest.read(folder, asked)


def _parts(
    files: list[Path],
    plan: Plan,
    rows: int,
    manifest: Manifest,
    engine: Engine,
    console: Console,
) -> list[Done]:
    parts: dict[str, Part] = {}
    for place, file in enumerate(files):
        whole = engine.rows(file)
        for start in range(0, max(whole, 1), rows):
            stop = start + rows if start + rows < whole else None
            name = f"parts/{place:04}-{file.stem}-{start // rows:04}.parquet"
            parts[name] = Part(file=file, start=start, stop=stop)
    manifest.done = {name: one for name, one in manifest.done.items() if name in parts}
    for old in (manifest.folder / "parts").glob("*"):
        if f"parts/{old.name}" not in parts:
            old.unlink()
    for place, (name, part) in enumerate(parts.items(), 1):
        if manifest.is_done(name, part):
            console.error(f"{place} / {len(parts)} {name} : déjà fait")
            continue
        manifest.done[name] = _one(name, part, plan, manifest, engine)
        manifest.write()
        console.error(f"{place} / {len(parts)} {name} : {number(manifest.done[name].rows)} cas")
    manifest.write()
    return [manifest.done[name] for name in parts]


def _one(name: str, part: Part, plan: Plan, manifest: Manifest, engine: Engine) -> Done:
    """Decide a part beside, count it, then give it its name."""
    path = manifest.folder / name
    beside = path.with_suffix(".partial")
    engine.decide(part, plan, beside)
    rows, refused, counts = engine.count(beside, plan)
    os.replace(beside, path)
    return Done(
        key=manifest.key(part),
        rows=rows,
        refused=refused,
        counts=tuple(counts),
        sha256=digest(path),
    )
