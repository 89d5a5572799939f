"""Indexes across the acts: articles, other texts referred to, terms, documents of proof."""

import re
from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from attendu_compiler.analysis.references import references_of, resolve_reference
from attendu_compiler.model.names import slugify
from attendu_compiler.model.policy import Policy
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.site.identity import short_title
from attendu_compiler.targets.site.markup import anchor, listing, page

#: (file, title, description) of each index, in the order of the menus.
PAGES = (
    ("articles", "Articles cités", "Les articles que les textes citent, un à un."),
    (
        "references",
        "Textes cités",
        "Les lois, décrets et circulaires auxquels les textes renvoient.",
    ),
    ("notions", "Notions et faits", "Les mots des règles : résultats, notions et faits."),
    ("pieces", "Pièces et preuves", "Les documents que les textes demandent ou admettent."),
)

#: « L. 121-2 », « R. 146-12 », « article 12 bis », « article 35 »: as the documents print them.
_CODED = re.compile(r"\b([LRD])\.?\s?\*?\s?(\d+(?:-\d+)*)\b(?=[^/]|$)")
_PLAIN = re.compile(r"\b[Aa]rticles?\s+(K\.\s?\d+|\d+(?:er)?(?:\s(?:bis|ter|quater)\b)?)(?![-\d])")


def emit_indexes(policies: tuple[Policy, ...]) -> Iterator[Artifact]:
    """The page of each index, and the page that lists them."""
    made = {
        "articles": _headed(_articles(policies)),
        "references": _listed(_references(policies)),
        "notions": _listed(_terms(policies)),
        "pieces": _listed(_documents(policies)),
    }
    items = [
        f'<a href="{file}/">{escape(title)}</a> : {escape(told)}' for file, title, told in PAGES
    ]
    body = ["# Index", "", listing(items)]
    yield Artifact("indexes/index.md", page("Index", "Les index des textes.", body))
    for file, title, told in PAGES:
        body = [f"# Index : {title.lower()}", "", told, "", *made[file]]
        yield Artifact(f"indexes/{file}.md", page(f"Index : {title.lower()}", told, body))


def _sorted(found: Iterable[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    grouped: dict[str, list[str]] = {}
    for word, link in found:
        links = grouped.setdefault(word[:1].upper() + word[1:], [])
        if link not in links:
            links.append(link)
    return sorted(grouped.items(), key=lambda item: _key(item[0]))


def _key(word: str) -> list[tuple[int, int, str]]:
    """In the order of a French index: accents do not count, numbers are numbers."""
    pieces = re.findall(r"\d+|[a-z]+", slugify(word))
    return [(0, int(p), "") if p.isdigit() else (1, 0, p) for p in pieces]


def _listed(found: Iterable[tuple[str, str]]) -> Iterator[str]:
    """A list a letter."""
    entries = _sorted(found)
    if not entries:
        yield "Aucun."
    for letter, some in groupby(entries, key=lambda item: _letter(item[0])):
        yield f"## {letter} {{ #lettre-{slugify(letter)} }}"
        yield ""
        yield listing((f"{escape(w)} : {', '.join(links)}" for w, links in some), "index")
        yield ""


def _letter(word: str) -> str:
    first = slugify(word)[:1]
    return first.upper() if first.isalpha() else "Chiffres"


def _headed(found: Iterable[tuple[str, str]]) -> Iterator[str]:
    """A heading an entry: the search finds an article by its number."""
    for word, links in _sorted(found):
        yield f"## {word} {{ #{anchor('article', word.removeprefix('Article '))} }}"
        yield ""
        yield listing(links)
        yield ""


def _link(policy: Policy, target: str = "", told: str = "") -> str:
    return (
        f'<a href="../../textes/{policy.slug}/{target}">{escape(told or short_title(policy))}</a>'
    )


def _articles(policies: tuple[Policy, ...]) -> Iterator[tuple[str, str]]:
    for policy in policies:
        position = 0
        for raw in policy.official.split("\n"):
            place = f"texte/#al-{position}"
            position += len(raw) + 1
            for found in _CODED.finditer(raw):
                letter, number = found.groups()
                told = _where(policy, raw, found.start(), found.end())
                yield f"Article {letter}. {number}", _link(policy, place, told)
            for found in _PLAIN.finditer(raw):
                told = _where(policy, raw, found.start(), found.end())
                yield f"Article {found.group(1)}", _link(policy, place, told)


def _where(policy: Policy, raw: str, start: int, end: int) -> str:
    """The act, and the words around those of the article, bare of their marks."""
    low, high = max(0, start - 50), min(len(raw), end + 50)
    # Whole words only.
    low = raw.find(" ", low) + 1 if low else 0
    high = raw.rfind(" ", end, high) if high < len(raw) and " " in raw[end:high] else high
    words = " ".join(re.sub(r"[*#_]+|<[^>]+>", "", raw[low:high]).split())
    before, after = "… " if low else "", " …" if high < len(raw) else ""
    return f"{short_title(policy)}, « {before}{words}{after} »"


def _references(policies: tuple[Policy, ...]) -> Iterator[tuple[str, str]]:
    """The texts referred to: where, and the page of those that are themselves published here."""
    acts = {policy.slug: policy for policy in policies}
    for policy in policies:
        for reference in references_of(policy):
            words, article = reference.to or reference.name, reference.article
            word = f"{words}, article {article}" if article and article not in words else words
            yield word, _link(policy, f"#{anchor('renvoi', reference.name)}")
            found = resolve_reference(reference, policy, policies)
            if found is not None and found != policy.slug:
                yield word, _link(acts[found], told=f"ce texte : {short_title(acts[found])}")


def _terms(policies: tuple[Policy, ...]) -> Iterator[tuple[str, str]]:
    for policy in policies:
        for outcome in policy.outcomes.values():
            yield outcome.name, _link(policy, f"#{anchor('résultat', outcome.name)}")
        for fact in policy.facts.values():
            keyword = "concept" if fact.is_concept else "fait"
            yield fact.name, _link(policy, f"regles/#{anchor(keyword, fact.name)}")


def _documents(policies: tuple[Policy, ...]) -> Iterator[tuple[str, str]]:
    keys = ("toutes", "au moins une", "à défaut", "notamment")
    for policy in policies:
        for entry in policy.entries_of("pièces"):
            target = f"#{anchor('pièces', entry.name)}"
            for key, values in entry.attributes:
                if key in keys:
                    for value in values:
                        yield value, _link(policy, target)
