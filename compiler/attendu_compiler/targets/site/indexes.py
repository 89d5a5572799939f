"""Indexes across the acts: articles and other texts referred to, terms, documents of proof."""

from collections.abc import Iterator
from html import escape

from attendu_compiler.model.policy import Policy
from attendu_compiler.targets.site.identity import short_title
from attendu_compiler.targets.site.markup import anchor, listing, page


def indexes_page(policies: tuple[Policy, ...]) -> str:
    """The page of the three indexes."""
    body = ["# Index", ""]
    for title, found in (
        ("Textes et articles cités", _references(policies)),
        ("Notions et faits", _terms(policies)),
        ("Pièces et documents de preuve", _documents(policies)),
    ):
        items = [
            f"{escape(word)} : {', '.join(dict.fromkeys(links))}"
            for word, links in sorted(_grouped(found).items(), key=lambda item: item[0].casefold())
        ]
        body += [f"## {title}", "", listing(items, "index") or "<p>Aucun.</p>", ""]
    return page("Index", "Articles cités, notions et documents de preuve des textes.", body)


def _grouped(found: Iterator[tuple[str, str]]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for word, link in found:
        grouped.setdefault(word[:1].upper() + word[1:], []).append(link)
    return grouped


def _link(policy: Policy, target: str = "") -> str:
    place = f"#{target}" if target else ""
    return f'<a href="../textes/{policy.slug}/{place}">{escape(short_title(policy))}</a>'


def _references(policies: tuple[Policy, ...]) -> Iterator[tuple[str, str]]:
    for policy in policies:
        for entry in policy.entries_of("renvoi"):
            words = ", ".join(entry.attribute("vers")) or entry.name
            article = ", ".join(entry.attribute("article"))
            word = f"{words}, article {article}" if article and article not in words else words
            yield word, _link(policy, anchor("renvoi", entry.name))


def _terms(policies: tuple[Policy, ...]) -> Iterator[tuple[str, str]]:
    for policy in policies:
        for outcome in policy.outcomes.values():
            target = f"resultats/#{anchor('résultat', outcome.name)}"
            yield (
                outcome.name,
                f'<a href="../textes/{policy.slug}/{target}">{escape(short_title(policy))}</a>',
            )
        for fact in policy.facts.values():
            yield fact.name, _link(policy)


def _documents(policies: tuple[Policy, ...]) -> Iterator[tuple[str, str]]:
    keys = ("toutes", "au moins une", "à défaut", "notamment", "liste")
    for policy in policies:
        for entry in policy.entries_of("pièces"):
            target = anchor("pièces", entry.name)
            for key, values in entry.attributes:
                if key in keys:
                    for value in values:
                        yield value, _link(policy, target)
