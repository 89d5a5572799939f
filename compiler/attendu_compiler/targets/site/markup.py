"""Small pieces of HTML, every text escaped once and here."""

from collections.abc import Iterable, Sequence
from html import escape

from attendu_compiler.model.formula import And, Count, Formula, Not, Or, Persons
from attendu_compiler.model.names import slugify
from attendu_compiler.model.phrases import counted, phrase
from attendu_compiler.model.policy import Policy, Quotation
from attendu_compiler.targets.site.typography import typeset


def anchor(sort: str, name: str) -> str:
    """An identifier for a part of a page: « regle-1-3 »."""
    return f"{slugify(sort)}-{slugify(name)}".replace("_", "-")


def page(title: str, description: str, body: Iterable[str], *, searched: bool = True) -> str:
    """A Markdown page with its title and description; ``searched`` False keeps it out of search."""
    head = ["---", f"title: {_quoted(title)}", f"description: {_quoted(description)}"]
    head += [] if searched else ["search:", "  exclude: true"]
    return typeset("\n".join([*head, "---", "", *body]).rstrip() + "\n")


def _quoted(text: str) -> str:
    return '"' + " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"') + '"'


def listing(items: Iterable[str], css: str = "") -> str:
    """A list whose items are HTML already; empty when there is none."""
    inner = "".join(f"<li>{item}</li>" for item in items)
    name = f' class="{css}"' if css else ""
    return f"<ul{name}>{inner}</ul>" if inner else ""


def definitions(pairs: Iterable[tuple[str, str]]) -> str:
    """Terms and what is said of them (HTML already), those without a word left out."""
    # A space between the two: a search reads the text without its tags.
    inner = "".join(f"<dt>{escape(term)}</dt> <dd>{said}</dd> " for term, said in pairs if said)
    return f"<dl>{inner}</dl>"


def table(caption: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table with its caption; the first cell of a row is its header; cells are HTML already."""
    columns = "".join(f'<th scope="col">{escape(title)}</th> ' for title in head)
    body = "".join(
        f'<tr><th scope="row">{first}</th> '
        + "".join(f"<td>{cell}</td> " for cell in rest)
        + "</tr> "
        for first, *rest in rows
    )
    return (
        f'<div class="defile" tabindex="0" role="region" aria-label="{escape(caption)}"><table class="attendu">'
        f"<caption>{escape(caption)}</caption><thead><tr>{columns}</tr></thead>"
        f"<tbody>{body}</tbody></table></div>"
    )


def quotations(found: Iterable[Quotation], wording: str = "texte/") -> str:
    """Each quotation with its place, linked to the passage in the whole wording.

    The search finds the words in the page of the wording, and need not hold them twice.
    """
    return "".join(
        f'<blockquote class="citation" data-search-exclude><p>« {escape(quotation.text)} »</p>'
        f'<footer><a href="{wording}#{passage(quotation)}">{escape(quotation.place)}</a></footer>'
        "</blockquote>"
        for quotation in found
    )


def passage(quotation: Quotation) -> str:
    """The anchor of a quotation in the page of the whole wording."""
    return f"p{quotation.spans[0][0]}" if quotation.spans else "texte"


def conditions(formula: Formula, policy: Policy) -> str:
    """A condition as nested lists, as a circular would lay it out."""
    match formula:
        case And(parts):
            return "toutes ces conditions :" + _parts(parts, policy)
        case Or(parts):
            return "au moins une de ces conditions :" + _parts(parts, policy)
        case Not(Or(parts)):
            return "aucune de ces conditions :" + _parts(parts, policy)
        case Count(least, parts):
            return f"au moins {least} de ces conditions :" + _parts(parts, policy)
        case Persons(group, least, And(parts)):
            persons = escape(counted(least, policy.groups[group].name))
            return f"{persons} :" + _parts(parts, policy)
        case _:
            return escape(phrase(formula, policy))


def _parts(parts: tuple[Formula, ...], policy: Policy) -> str:
    return listing(conditions(part, policy) for part in parts)
