"""Where each statement of an act stands in its pages, so that passages and statements link both ways."""

from html import escape

from attendu_compiler.targets.site.markup import anchor

#: What the page of the rules shows; the rest is on the first page of the act.
_WITH_RULES = frozenset({"règle", "concept", "fait", "groupe", "supposition", "champ", "état"})

#: What has a part of a page, and not an anchor of its own.
_PARTS = {"texte": "identite", "tableau officiel": "les-tableaux"}

#: What decides: its line in the table of the outcomes.
_OUTCOMES = frozenset({"acte", "formalité", "droit", "effet", "résultat"})


def address(keyword: str, name: str, base: str = "../") -> str | None:
    """The address of a statement from a page of the act; None when the passage says it all.

    ``base`` leads to the first page of the act: ``""`` there, ``"../"`` in the others.
    """
    if keyword == "sans portée normative":
        return None
    if keyword in _PARTS:
        return f"{base}#{_PARTS[keyword]}"
    if keyword in _OUTCOMES:
        return f"{base}#{anchor('résultat', name)}"
    page = "regles/" if keyword in _WITH_RULES else ""
    return f"{base}{page}#{anchor(keyword, name)}"


def rule_link(name: str, base: str = "") -> str:
    """A link to a rule, named."""
    return f'<a href="{base}regles/#{anchor("règle", name)}">{escape(name)}</a>'
