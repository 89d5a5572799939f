"""The whole wording of an act, each passage marked by what it became."""

import re
from collections.abc import Iterator
from html import escape
from itertools import pairwise

from attrs import frozen

from attendu_compiler.analysis.coverage_report import quoted_statements
from attendu_compiler.model.clauses import Attributes
from attendu_compiler.model.policy import Policy
from attendu_compiler.model.quoting import index_official
from attendu_compiler.targets.site.identity import short_title, warning
from attendu_compiler.targets.site.markup import anchor, page
from attendu_compiler.targets.site.places import address
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
    """The page: the official text, paragraph by paragraph, and beside each what it became."""
    title = f"{short_title(policy)} : le texte"
    body = [
        f"# {title}",
        "",
        warning(policy),
        "",
        "Rien n’est corrigé dans les mots officiels. À côté de chaque alinéa, ou sous lui sur un écran "
        "étroit, se lit ce que devient chacun de ses passages, dans l’ordre. Les intertitres sont de ce site.",
        "",
        '<p class="legende" id="texte"><span class="passage regle">règle</span> '
        '<span class="passage devoir">devoir des services</span> '
        '<span class="passage autre">autre énoncé</span> '
        '<span class="passage aside">mis à part, sans portée normative</span></p>',
        "",
        *_paragraphs(policy),
    ]
    return page(title, f"Le texte de l’acte, mot pour mot : {title}.", body)


def _paragraphs(policy: Policy) -> Iterator[str]:
    marks = _marks(policy)
    places = _places(policy)
    position = 0
    for raw in policy.official.split("\n"):
        start, end = position, position + len(raw)
        position = end + 1
        for place in sorted(p for p in places if start <= p < end):
            name = places[place]
            yield f"## {name[:1].upper()}{name[1:]} {{ #{anchor('lieu', name)} }}"
            yield ""
        if raw.strip():
            words = "".join(_pieces(start, end, policy.official, marks))
            became = _became(start, end, policy.official, marks)
            yield f'<div class="alinea" id="al-{start}"><p class="officiel">{words}</p>{became}</div>'
            yield ""


def _places(policy: Policy) -> dict[int, str]:
    """Where each named place begins: « § 1.3 », « article 2 »."""
    official = index_official(policy.official, policy.official_name, policy.file, Report())
    return {
        mark.start: f"§ {mark.name}" if mark.name[:1].isdigit() else mark.name
        for mark in official.places.landmarks
    }


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


def _became(start: int, end: int, text: str, marks: dict[tuple[int, int], list[_Mark]]) -> str:
    """What a paragraph became, a line a statement, in the order of its passages.

    The search finds a statement where it stands, and here the words of the document only.
    """
    found: dict[_Mark, None] = {}
    for span in sorted(span for span in marks if span[0] < end and span[1] > start):
        if text[max(start, span[0]) : min(end, span[1])].strip():
            found.update(dict.fromkeys(marks[span]))
    items = "".join(f"<li>{_link(mark)}</li>" for mark in found)
    return f'<ul class="devenu" data-search-exclude>{items}</ul>' if items else ""


def _link(mark: _Mark) -> str:
    target = address(mark.keyword, mark.name)
    # The name of a defect is the words of the document.
    label = f"sic <q>{escape(mark.name)}</q>" if mark.keyword == "sic" else escape(mark.label)
    return label if target is None else f'<a href="{target}">{label}</a>'


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
            yield f"<span{name}>{inner}</span>" if name else inner
            continue
        held.sort(key=lambda m: _FIRST.index(m.keyword) if m.keyword in _FIRST else len(_FIRST))
        first = held[0]
        css = "aside" if first.keyword == "sans portée normative" else _css(first.keyword)
        target = address(first.keyword, first.name)
        if target is None or not text[low:high].strip():
            yield f'<span{name} class="passage {css}">{inner}</span>'
        else:
            yield f'<a{name} class="passage {css}" href="{target}">{inner}</a>'


def _css(keyword: str) -> str:
    return {"règle": "regle", "devoir": "devoir"}.get(keyword, "autre")
