"""The whole wording of an act, each passage marked by what it became."""

import re
from collections.abc import Iterator
from html import escape
from itertools import pairwise

from attrs import frozen

from attendu_compiler.analysis.coverage_report import quoted_statements
from attendu_compiler.model.clauses import Attributes
from attendu_compiler.model.policy import Policy
from attendu_compiler.targets.site.identity import short_title, warning
from attendu_compiler.targets.site.markup import anchor, page
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Report
from attendu_dsl.vocabulary import HEADS

#: Marks of the document's own layout, shown pale: they are bytes of the text, and not its words.
_MARKS = re.compile(r"\*+|^#+ |&lt;/?(?:sup|b|br)&gt;")

_KEYWORDS = {kind: keyword for keyword, kind in HEADS.items()}

#: What marks a passage first when several statements quote it.
_FIRST = ("règle", "devoir", "délai", "concept", "faisceau", "pièces", "fait", "champ", "lecture")


@frozen
class _Mark:
    keyword: str
    name: str
    reason: str

    @property
    def label(self) -> str:
        if self.keyword == "sans portée normative":
            return f"mis à part : {self.reason}"
        return f"{self.keyword} {self.name}".strip()


def wording_page(policy: Policy) -> str:
    """The page: the official text, paragraph by paragraph, with links back to what quotes it."""
    title = f"{short_title(policy)} : le texte"
    body = [
        f"# {title}",
        "",
        warning(policy),
        "",
        "Chaque passage renvoie à ce qu’il est devenu. Rien n’est corrigé.",
        "",
        '<p class="legende"><span class="passage regle">règle</span> '
        '<span class="passage devoir">devoir des services</span> '
        '<span class="passage autre">autre énoncé</span> '
        '<span class="passage aside">mis à part, sans portée normative</span></p>',
        "",
        f'<div class="officiel" id="texte">{"".join(_paragraphs(policy))}</div>',
        "",
    ]
    return page(title, f"Le texte de l’acte, mot pour mot : {title}.", body)


def _paragraphs(policy: Policy) -> Iterator[str]:
    marks = _marks(policy)
    position = 0
    for raw in policy.official.split("\n"):
        start, end = position, position + len(raw)
        position = end + 1
        if raw.strip():
            yield "<p>" + "".join(_pieces(start, end, policy.official, marks)) + "</p>"


def _marks(policy: Policy) -> dict[tuple[int, int], list[_Mark]]:
    marks: dict[tuple[int, int], list[_Mark]] = {}
    for statement, quotation in quoted_statements(policy):
        keyword = _KEYWORDS[type(statement)]
        reason = ""
        if isinstance(statement, n.SetAside):
            reason = Attributes(statement, Report()).text("raison")
        mark = _Mark(keyword, statement.name.text, reason)
        for span in quotation.spans:
            held = marks.setdefault(span, [])
            if mark not in held:
                held.append(mark)
    return marks


def _pieces(
    start: int, end: int, text: str, marks: dict[tuple[int, int], list[_Mark]]
) -> Iterator[str]:
    """The stretches of a paragraph between the borders of the passages."""
    near = {span: held for span, held in marks.items() if span[0] < end and span[1] > start}
    borders = sorted({start, end, *(b for span in near for b in span if start < b < end)})
    starts = {span[0] for span in near}
    for low, high in pairwise(borders):
        held = [
            mark
            for span, found in near.items()
            if span[0] <= low and span[1] >= high
            for mark in found
        ]
        name = f' id="p{low}"' if low in starts else ""
        inner = _MARKS.sub(r'<span class="marque">\g<0></span>', escape(text[low:high]))
        if not held:
            yield f"<span{name}>{inner}</span>"
            continue
        held.sort(key=lambda m: _FIRST.index(m.keyword) if m.keyword in _FIRST else len(_FIRST))
        first = held[0]
        labels = " ; ".join(dict.fromkeys(mark.label for mark in held))
        css = "aside" if first.keyword == "sans portée normative" else _css(first.keyword)
        target = _target(first)
        if target is None:
            yield f'<span{name} class="passage {css}" title="{escape(labels)}">{inner}</span>'
        else:
            yield (
                f'<a{name} class="passage {css}" href="../#{target}" title="{escape(labels)}">'
                f"{inner}</a>"
            )


def _css(keyword: str) -> str:
    return {"règle": "regle", "devoir": "devoir"}.get(keyword, "autre")


def _target(mark: _Mark) -> str | None:
    listed = (
        "règle",
        "lecture",
        "devoir",
        "délai",
        "consigne",
        "motif",
        "préférence",
        "pièces",
        "faisceau",
        "délégation",
        "modification",
        "formulaire",
        "renvoi",
        "sic",
        "lacune",
    )
    return anchor(mark.keyword, mark.name) if mark.keyword in listed else None
