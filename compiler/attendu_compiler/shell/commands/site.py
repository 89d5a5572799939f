"""`attendu site`: assemble the plain files that mkdocs turns into the published site."""

import argparse
import io
import json
import re
import shutil
import zipfile
from importlib import resources
from pathlib import Path

from attendu_compiler.codes import all_codes
from attendu_compiler.model.policy import Policy
from attendu_compiler.pipeline import Compilation
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.errors import InputError
from attendu_compiler.shell.parallel import on_each
from attendu_compiler.shell.project import (
    PolicyFiles,
    compile_files,
    find_policies,
    find_root,
    read_bytes,
)
from attendu_compiler.shell.reports import show_reports
from attendu_compiler.shell.write import write_files
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.messages.emit import emit_messages
from attendu_compiler.targets.site.emit import emit_act_pages, emit_shared_pages, navigation
from attendu_compiler.targets.site.typography import typeset


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--output", type=Path, default=Path(".site"), help="dossier d'assemblage")
    parser.add_argument("--url", default="", help="adresse à laquelle le site sera publié")


def run(options: argparse.Namespace, console: Console) -> int:
    """Write the pages, the downloads and the configuration; mkdocs does the rest."""
    root = find_root(Path.cwd())
    files = find_policies([], root)
    made = on_each(_Pages(root).of, files)
    compilations = [compilation for compilation, _ in made]
    if any(compilation.report.has_errors for compilation in compilations):
        show_reports(compilations, "text", console)
        return 1
    policies = tuple(c.policy for c in compilations if c.policy is not None)
    pages = options.output / "docs"
    if options.output.exists():
        shutil.rmtree(options.output)
    _copy(root, pages, policies)
    home = _read(root / "docs" / "site" / "accueil.md")
    asked = [p.slug for p in policies if _questionnaire(root, p.slug).is_dir()]
    artifacts = [artifact for _, found in made for artifact in found]
    artifacts += emit_shared_pages(policies, home, asked)
    # A search for « polygamie » looks for what a text says of it, not for faulty examples.
    artifacts += [
        Artifact(f"juristes/{artifact.path}", artifact.content)
        for artifact in emit_messages(all_codes(), " { data-search-exclude }")
    ]
    write_files({pages / artifact.path: artifact.content for artifact in artifacts})
    _configure(root, options.output, policies, options.url)
    console.error(f"{len(artifacts)} pages assemblées dans « {options.output} ».")
    return 0


class _Pages:
    """What one act gives to the site; a method, so that it can be sent to another process."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def of(self, files: PolicyFiles) -> tuple[Compilation, tuple[Artifact, ...]]:
        made = compile_files(files)
        if made.policy is None or made.plan is None or made.report.has_errors:
            return made, ()
        summary = _read(self.root / "docs" / "site" / "resumes" / f"{files.slug}.md")
        asked = _questionnaire(self.root, files.slug).is_dir()
        reading = _read(files.policy.parent / "RELECTURE.md")
        pages = emit_act_pages(made.policy, made.plan, summary, reading, questionnaire=asked)
        return made, tuple(pages)


def _questionnaire(root: Path, slug: str) -> Path:
    return root / "generated" / "questionnaires" / slug


def _read(path: Path) -> str:
    return path.read_text("utf-8") if path.exists() else ""


def _copy(root: Path, pages: Path, policies: tuple[Policy, ...]) -> None:
    """What is already written: hand-made pages, forms, questionnaires, downloads."""
    ignored = shutil.ignore_patterns("resumes", "accueil.md", "mkdocs.yml", "theme")
    shutil.copytree(root / "docs" / "site", pages, ignore=ignored)
    shutil.copytree(root / "docs" / "langue", pages / "juristes" / "langue")
    shutil.copy(root / "docs" / "premiers-pas.md", pages / "juristes" / "premiers-pas.md")
    for page in pages.rglob("*.md"):
        page.write_text(typeset(page.read_text("utf-8")), "utf-8")
    # English pages keep English spaces.
    shutil.copytree(root / "docs" / "decisions", pages / "developpeurs" / "decisions")
    generated = root / "generated"
    if not (generated / "json").is_dir():
        raise InputError("« generated/ » manque : lancez d'abord « attendu build ».")
    for name, target in (("forms", "formulaires"), ("questionnaires", "questionnaires")):
        if (generated / name).is_dir():
            shutil.copytree(generated / name, pages / target)
    for policy in policies:
        _downloads(policy, root, pages / "telecharger" / policy.slug)
    shutil.copy(generated / "json" / "corpus.json", pages / "telecharger" / "corpus.json")


def _downloads(policy: Policy, root: Path, folder: Path) -> None:
    folder.mkdir(parents=True)
    slug, generated = policy.slug, root / "generated"
    source = root / "policies" / slug
    # A Markdown file would become a page: the exact bytes are offered as text.
    shutil.copy(source / f"{slug}.attendu", folder)
    shutil.copy(source / "texte.md", folder / "texte.txt")
    shutil.copy(generated / "json" / f"{slug}.json", folder)
    shutil.copy(generated / "javascript" / slug / f"{slug}.js", folder)
    for table in policy.tables:
        shutil.copy(generated / "tables" / slug / f"{table}.csv", folder)
        shutil.copy(generated / "tables" / slug / f"{table}.md", folder / f"{table}.md.txt")
    module = slug.replace("-", "_")
    package = generated / "python" / "circulaires" / module
    _archive(package, "*.py", f"circulaires/{module}", folder / f"{module}.zip")
    whole = generated / "tables" / slug / "resultats"
    _archive(whole, "*.*", slug, folder / "tables-completes.zip")


def _archive(source: Path, pattern: str, base: str, target: Path) -> None:
    """The files of a folder in one archive; with a fixed date, the same files are the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(source.rglob(pattern)):
            entry = zipfile.ZipInfo(f"{base}/{file.relative_to(source).as_posix()}")
            archive.writestr(entry, read_bytes(file), zipfile.ZIP_DEFLATED)
    target.write_bytes(buffer.getvalue())


def _titled(folder: Path, place: str, but: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """The pages of a folder with their own titles, in the order of their names."""
    return [
        (path.read_text("utf-8").split("\n", 1)[0].removeprefix("# "), f"{place}/{path.name}")
        for path in sorted(folder.glob("*.md"))
        if path.name not in but
    ]


#: Where the site stands until it is published: a name reserved for examples (RFC 2606).
_NOWHERE = "https://attendu.example/"


def _configure(root: Path, output: Path, policies: tuple[Policy, ...], url: str) -> None:
    template = read_bytes(root / "docs" / "site" / "mkdocs.yml").decode()
    language = _titled(root / "docs" / "langue", "juristes/langue")
    decisions = _titled(root / "docs" / "decisions", "developpeurs/decisions")
    for_lawyers = [
        ("Premiers pas", "juristes/premiers-pas.md"),
        ("Relire une transcription", "juristes/relire.md"),
        ("Lire un tableau", "juristes/lire-un-tableau.md"),
        *language,
        ("Les messages", "juristes/messages/index.md"),
    ]
    for_developers = [
        ("Installer et décider", "developpeurs/index.md"),
        *_titled(root / "docs/site/developpeurs", "developpeurs", ("index.md", "architecture.md")),
        ("Architecture", "developpeurs/architecture.md"),
        *decisions,
    ]
    about = [
        ("Signaler une erreur", "signaler.md"),
        ("Mentions légales", "mentions-legales.md"),
        ("Accessibilité", "accessibilite.md"),
        ("Vie privée", "vie-privee.md"),
        ("Licences", "licences.md"),
    ]
    nav = navigation(
        policies,
        {"Juristes": for_lawyers, "Développeurs": for_developers, "À propos": about},
    )
    _theme(root / "docs" / "site" / "theme", output / "theme")
    pages = output / "docs"
    own = [
        path.relative_to(pages).as_posix().removesuffix("index.html")
        for path in sorted(pages.rglob("*.html"))
    ]
    text = (
        template.replace("@NAV@", nav)
        .replace("@URL@", json.dumps(url or _NOWHERE))
        .replace("@PUBLISHED@", json.dumps(bool(url)))
        .replace("@OWN_PAGES@", json.dumps(own))
    )
    (output / "mkdocs.yml").write_text(text, "utf-8")


#: What Material's own templates lack for accessibility: (template, its words, ours).
_MENDED = (
    ("partials/search.html", 'role="dialog"', 'role="dialog" aria-label="Recherche"'),
    ("partials/nav-item.html", "<nav", '<div role="group"'),
    ("partials/nav-item.html", 'aria-expanded="', 'data-expanded="'),
    ("partials/nav-item.html", "</nav>", "</div>"),
    # No canonical address until the site has one.
    (
        "base.html",
        "{% if page.canonical_url %}",
        "{% if page.canonical_url and config.extra.published %}",
    ),
)

#: The worker of the search: ours loads the theme's.
_WORKER = re.compile(r"assets/javascripts/workers/(search\.\w+\.min\.js)")
_SCRIPT = re.compile(r"assets/javascripts/bundle\.\w+\.min\.js")
_OURS = "assets/javascripts/workers/recherche.js"


def _theme(own: Path, folder: Path) -> None:
    """Our templates, and Material's with what they lack: nested landmarks, an unnamed dialog."""
    shutil.copytree(own, folder)
    templates = Path(str(resources.files("material"))) / "templates"
    for name in dict.fromkeys(name for name, _, _ in _MENDED):
        text = read_bytes(templates / name).decode()
        for mended, before, after in _MENDED:
            if mended == name:
                text = text.replace(before, after)
        if name == "base.html":
            text = _search(text, templates, folder)
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")


#: The theme asks for the index with every page; ours asks for it at the first question.
_ASKED = 'new URL("search/search_index.json"'
_EMPTY = 'new URL("assets/recherche-vide.json"'


def _search(text: str, templates: Path, folder: Path) -> str:
    """The base template with our worker, and the theme's script that no longer asks for the index."""
    worker, script = _WORKER.search(text), _SCRIPT.search(text)
    assert worker is not None and script is not None, "the theme has moved its scripts"
    ours = folder / _OURS
    ours.write_text(ours.read_text("utf-8").replace("@WORKER@", worker.group(1)), "utf-8")
    source = read_bytes(templates / script.group()).decode()
    assert source.count(_ASKED) == 1, "the theme asks for its index otherwise"
    target = folder / script.group()
    target.write_text(source.replace(_ASKED, _EMPTY), "utf-8")
    return text.replace(worker.group(), _OURS)
