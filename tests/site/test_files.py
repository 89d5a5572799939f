"""The site as files: what each page holds, links, weights, words never used, nothing from elsewhere."""

import gzip
import hashlib
import json
import re
import zipfile
from datetime import date
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from pages import addresses, html_files, read

from attendu_compiler.codes import all_codes

ROOT = Path(__file__).parents[2]

#: Never said by the site in its own words (quotations of the acts aside).
FORBIDDEN = re.compile(
    r"vous avez droit|vous devez\b|\bgaranti(?:e|s|es)?\b|nous vous conseillons|site officiel de",
    re.I,
)


def test_every_internal_link_and_anchor_leads_somewhere(site: Path) -> None:
    known = {path: read(path) for path in html_files(site)}
    broken = []
    for path, page in known.items():
        base = "http://site/" + path.relative_to(site).as_posix().removesuffix("index.html")
        for link in page.links:
            if link.startswith(("mailto:", "javascript:")):
                continue
            whole, anchor = urldefrag(urljoin(base, link))
            parts = urlsplit(whole)
            if parts.netloc != "site":
                broken.append((path.name, f"vers un autre site : {link}"))
                continue
            target = site / unquote(parts.path).lstrip("/")
            target = target / "index.html" if target.is_dir() else target
            if not target.is_file() or (
                anchor and target in known and unquote(anchor) not in known[target].anchors
            ):
                broken.append((path.relative_to(site).as_posix(), link))
    outside = {link for _, link in broken if link.startswith("vers un autre site")}
    allowed = {"vers un autre site : https://squidfunk.github.io/mkdocs-material/"}
    assert [each for each in broken if each[1] not in allowed] == []
    assert outside <= allowed


def test_nothing_is_asked_of_another_site(site: Path) -> None:
    for path in html_files(site):
        for source in read(path).sources:
            assert not source.startswith(("http://", "https://", "//")), (path, source)


def test_every_page_has_its_title_and_its_language(site: Path) -> None:
    for path in html_files(site):
        page = read(path)
        assert page.language == "fr", path
        assert page.title, path


def test_the_site_never_promises(site: Path) -> None:
    for path in html_files(site):
        if {"messages", "langue", "formulaires"} & set(path.parts):
            continue
        words = " ".join(read(path).own_words)
        found = FORBIDDEN.search(words)
        assert found is None, (path, found and words[found.start() - 60 : found.end() + 60])


#: The acts of the corpus: a new one has its pages, and says so here.
ACTS = 9


def act_pages(site: Path) -> list[Path]:
    return sorted(site.glob("textes/*/index.html"))


def article(path: Path) -> str:
    """The words of the main part of a page, in order, without its tags."""
    html = path.read_text("utf-8")
    return bare(html[html.index("<article") : html.index("</article>")])


def bare(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_every_page_of_an_act_says_first_what_it_is_not(site: Path) -> None:
    pages = sorted(site.glob("textes/**/index.html"))
    assert len(pages) == 6 * ACTS
    for path in pages:
        html = path.read_text("utf-8")
        after = bare(html[html.index("</h1>") : html.index("</article>")])
        assert after.startswith(WARNING), (path, after[:200])
        assert bare(html[html.index("<article") : html.index("</h1>")]), path


WARNING = (
    "Ce texte ne décrit pas le droit actuel. État actuel : non établi . Cette page dit ce que le "
    "document énonce, rien de plus : elle ne remplace pas l’avis d’un professionnel et n’est pas une "
    "consultation juridique. Site non officiel."
)

#: The parts of the first page of an act, in their order; some acts have no « when » part.
PARTS = (
    ("Identité", True),
    ("En bref", True),
    ("Les tableaux", True),
    ("Ce que le texte décide", True),
    ("Ce qui reste à l’appréciation", False),
    ("Les passages qui se lisent de plusieurs façons", False),
    ("Ce que le texte demande aux services", False),
    ("Les pièces et les preuves", False),
    ("Les renvois à d’autres textes", False),
    ("Des cas, avec leur réponse", True),
    ("Ce qui est prouvé de tous les cas", True),
    ("Ce que devient chaque mot du texte", True),
    ("Télécharger, citer, signaler", True),
)


def test_the_first_page_of_an_act_has_its_parts_in_order(site: Path) -> None:
    seen: set[str] = set()
    for path in act_pages(site):
        heads = re.findall(r"<h2[^>]*>(.*?)</h2>", path.read_text("utf-8"))
        known = [head for head in heads if head in dict(PARTS)]
        assert known == [part for part, _ in PARTS if part in known], path
        assert {part for part, always in PARTS if always} <= set(known), path
        seen |= set(known)
    assert seen == {part for part, _ in PARTS}


def test_an_act_says_how_to_cite_it_and_every_download_is_what_it_says(site: Path) -> None:
    for path in act_pages(site):
        slug = path.parent.name
        files = {p.name: p for p in (site / "telecharger" / slug).iterdir()}
        kinds = {"".join(p.suffixes) for p in files.values()}
        assert kinds >= {".attendu", ".csv", ".md.txt", ".json", ".zip", ".js"}, slug
        policy = ROOT / "policies" / slug
        assert files["texte.txt"].read_bytes() == (policy / "texte.md").read_bytes()
        written = (policy / f"{slug}.attendu").read_bytes()
        assert files[f"{slug}.attendu"].read_bytes() == written
        linked = {Path(link).name for link in read(path).links if "/telecharger/" in link}
        assert linked == set(files), slug
        words = article(path)
        assert "Pour citer cette page" in words and "Pour signaler une erreur" in words
        digest = hashlib.sha256(files["texte.txt"].read_bytes()).hexdigest()
        assert f"sha256 {digest[:12]}" in words and digest in words


def test_the_python_module_that_is_offered_is_the_generated_one(site: Path) -> None:
    for path in act_pages(site):
        module = path.parent.name.replace("-", "_")
        with zipfile.ZipFile(site / "telecharger" / path.parent.name / f"{module}.zip") as archive:
            for name in archive.namelist():
                made = ROOT / "generated" / "python" / name
                assert archive.read(name) == made.read_bytes()
            assert f"circulaires/{module}/__init__.py" in archive.namelist()


def test_the_printed_annex_of_2006_is_beside_the_derived_one(site: Path) -> None:
    html = (site / "textes/roumanie-bulgarie-2006/index.html").read_text("utf-8")
    beside = html.split('<div class="cote-a-cote">')[1].split("Des 20 cellules imprimées, 20 sont")
    assert len(beside) == 2
    assert beside[0].count("<table") == 2
    assert beside[0].count('class="preuve"') == 20
    assert beside[0].count("même réponse que les règles") == 20


def test_every_word_of_an_act_is_in_its_page_once_and_in_order(site: Path) -> None:
    for path in sorted(site.glob("textes/*/texte/index.html")):
        html = path.read_text("utf-8")
        official = (ROOT / "policies" / path.parts[-3] / "texte.md").read_text("utf-8")
        shown = "".join(re.findall(r'<p class="officiel">(.*?)</p>', html, re.S))
        words = unescape(re.sub(r"<[^>]+>", "", shown))
        assert "".join(words.split()) == "".join(official.split()), path


def test_each_rule_leads_to_its_passages_and_each_passage_back_to_it(site: Path) -> None:
    for path in sorted(site.glob("textes/*/regles/index.html")):
        html = path.read_text("utf-8")
        wording = (path.parents[1] / "texte/index.html").read_text("utf-8")
        rules = re.findall(r'<h2 id="(regle-[^"]+)">(.*?)(?=<h2|</article>)', html, re.S)
        assert rules, path
        for rule, body in rules:
            passages = re.findall(r'href="\.\./texte/#(p\d+)"', body)
            assert passages, (path, rule)
            for passage in passages:
                beside = wording.split(f' id="{passage}"')[1].split('<div class="alinea"')[0]
                assert f'href="../regles/#{rule}"' in beside, (path, rule, passage)


def test_each_passage_says_what_it_became_and_why_it_is_set_aside(site: Path) -> None:
    aside = 0
    for path in sorted(site.glob("textes/*/texte/index.html")):
        html = path.read_text("utf-8")
        for paragraph in html.split('<div class="alinea"')[1:]:
            if 'class="passage' in paragraph:
                assert '<ul class="devenu" data-search-exclude><li>' in paragraph, (
                    path,
                    paragraph[:300],
                )
        aside += len(re.findall(r"<li>mis à part\s: [^<]{3,}</li>", html))
        assert not re.search(r"<li>mis à part\s:\s*</li>", html)
    assert aside > 100


def test_the_home_page_draws_the_nine_acts_and_says_the_same_in_words(site: Path) -> None:
    html = (site / "index.html").read_text("utf-8")
    picture = html.split('<svg class="frise"')[1].split("</svg>")[0]
    assert picture.count("<circle") == ACTS
    assert "<title" in picture
    listed = html.split("<caption>Les textes, du plus ancien")[1].split("</table>")[0]
    assert listed.count('<th scope="row"><a href="textes/') == ACTS
    for name in re.findall(r"<text [^>]*>\d{4} · ([^<]+)</text>", picture):
        assert name in listed


def test_the_indexes_list_articles_texts_notions_and_documents(site: Path) -> None:
    for name, word in (
        ("articles", "Article L. 121-1"),
        ("references", "Directive 2004/38/CE du 29 avril 2004"),
        ("notions", "Polygamie"),
        ("pieces", "Quittances de loyer"),
    ):
        assert word in article(site / "indexes" / name / "index.html")


def test_every_act_is_described_as_legislation(site: Path) -> None:
    for path in act_pages(site):
        found = re.findall(
            r'<script type="application/ld\+json">(.*?)</script>', path.read_text("utf-8"), re.S
        )
        assert len(found) == 1
        data = json.loads(found[0])
        assert (data["@context"], data["@type"]) == ("https://schema.org", "Legislation")
        assert data["inLanguage"] == "fr" and data["name"]
        assert "legislationLegalForce" not in data
        for key in ("legislationDate", "datePublished"):
            assert key not in data or date.fromisoformat(data[key]).year > 1990
        digest = hashlib.sha256((ROOT / "policies" / path.parent.name / "texte.md").read_bytes())
        assert data["isBasedOn"]["identifier"] == f"sha256:{digest.hexdigest()}"


def test_the_identifiers_are_given_in_their_usual_form(site: Path) -> None:
    def identifier(slug: str) -> object:
        html = (site / "textes" / slug / "index.html").read_text("utf-8")
        return json.loads(html.split('ld+json">')[1].split("</script>")[0]).get(
            "legislationIdentifier"
        )

    assert identifier("roumanie-bulgarie-2006") == "INTD0600115C"
    assert identifier("kosovo-1999") == "INTD9900210C"
    assert identifier("readmission-1995") == "31996Y0919(08)"
    assert identifier("asile-travail-1991") is None


def weight(path: Path) -> int:
    """Bytes of a file, compressed as a server does."""
    return len(gzip.compress(path.read_bytes(), 6))


def test_every_page_is_light_with_all_that_it_loads(site: Path) -> None:
    pages = [
        site / place / "index.html" if not place.endswith(".html") else site / place
        for place in addresses(site)
    ]
    assert any(path.match("*regularisation-1997/resultats/index.html") for path in pages)
    for path in pages:
        loaded = {path}
        for source in read(path).sources:
            if not source.startswith("data:"):
                whole = (
                    site / source.lstrip("/") if source.startswith("/") else path.parent / source
                )
                loaded.add(whole.resolve())
        # The theme's script loads these two; what the search needs waits for a question.
        loaded |= set(site.glob("assets/javascripts/workers/*.js"))
        loaded.add(site / "assets/recherche-vide.json")
        files = {p for p in loaded if p.is_file() and p.suffix not in (".png", ".svg")}
        assert len(files) >= (6 if "formulaires" not in path.parts else 1)
        assert sum(map(weight, files)) < 200_000, path


def test_what_a_search_loads_is_light_too(site: Path) -> None:
    assert weight(site / "search/search_index.json") < 200_000


def test_a_search_finds_the_words_of_a_text_and_not_what_stands_elsewhere(site: Path) -> None:
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    held = {one["location"]: one["text"] for one in index["docs"]}
    assert not [place for place in held if place.endswith(("#exemple-fautif", "#le-meme-corrige"))]
    assert "ne décrit pas le droit actuel" not in held["textes/roumanie-bulgarie-2006/regles/"]
    wording = held["textes/roumanie-bulgarie-2006/texte/#lieu-n-1"]
    assert "droit inconditionnel au séjour" in wording
    assert "règle 1 pas de droit inconditionnel" not in wording.replace("\u00a0", " ")


def test_a_page_for_every_message_and_a_map_of_the_site(site: Path) -> None:
    for code in all_codes():
        assert (site / "juristes" / "messages" / code.id / "index.html").is_file()
    places = re.findall(
        r"<loc>https://attendu\.example/(.*?)</loc>", (site / "sitemap.xml").read_text()
    )
    every = {p.relative_to(site).as_posix().removesuffix("index.html") for p in html_files(site)}
    assert sorted(places) == sorted(every - {"404.html"})


def test_the_page_of_a_wrong_address_leads_home(site: Path) -> None:
    page = read(site / "404.html")
    assert page.title == "Page introuvable - Attendu"
    assert "/." in page.links


def test_pages_in_english_say_so(site: Path) -> None:
    pages = sorted(site.glob("developpeurs/decisions/*/index.html"))
    assert pages
    for path in pages:
        assert '<div lang="en">' in path.read_text("utf-8")
    assert '<div lang="en">' not in (site / "developpeurs/index.html").read_text("utf-8")
