"""Quotations of a transcription, found in the exact bytes of ``texte.md``."""

import re

from attrs import frozen

from attendu_compiler.model.clauses import Attributes
from attendu_compiler.model.policy import Quotation
from attendu_compiler.model.wording.folding import Folded, fold
from attendu_compiler.model.wording.places import Landmark, PlaceIndex
from attendu_compiler.model.wording.quotes import (
    clipped,
    find,
    forbidden_skip,
    nearest,
    skipped,
)
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Label, Report, Severity, Span

_TEXT = "texte exemple\n  intitulé : « Exemple »\n  empreinte : sha256 {empreinte}\n\n"
_OFFICIAL = (
    "1. Titre\n\nVous pourrez délivrer une carte, sauf menace à l'ordre public.\n\n"
    "Vous pourrez refuser une carte.\n"
)
_PLACES = _TEXT + "repère § 1\n  commence par : « 1. Titre »\n\n"


def _example(line: str, *, places: str = _PLACES) -> Example:
    return Example(
        policy=places + "sans portée normative\n  raison : exemple\n  " + line + "\n",
        text=_OFFICIAL,
    )


_GOOD = _example("§ 1, al. 2 : « Vous pourrez refuser une carte. »")

NOT_FOUND = Code(
    id="A301",
    title="citation introuvable",
    page="""Les mots cités ne figurent pas dans le texte officiel. Sont tenus pour égaux les espaces
et retours à la ligne, les apostrophes et guillemets, œ et oe, les marques de mise en forme et les
appels de note ; rien d'autre. Le message montre le passage le plus proche et les mots qui diffèrent.
Recopiez le texte tel qu'il est ; un défaut du document se signale par `sic`.""",
    bad=_example("§ 1, al. 2 : « Vous pouvez refuser une carte. »"),
    good=_GOOD,
)
AMBIGUOUS = Code(
    id="A302",
    title="citation ambiguë",
    page="""Les mots cités figurent plusieurs fois au lieu indiqué : rien ne dit lequel est visé.
Précisez l'alinéa, ou citez plus de mots.""",
    bad=_example("§ 1 : « une carte »"),
    good=_GOOD,
)
ELSEWHERE = Code(
    id="A303",
    title="citation ailleurs",
    page="""Les mots cités figurent dans le texte officiel, mais pas au lieu indiqué. Corrigez le
numéro de paragraphe ou d'alinéa.""",
    bad=_example("§ 1, al. 1 : « Vous pourrez refuser une carte. »"),
    good=_GOOD,
)
SKIPS_TOO_MUCH = Code(
    id="A304",
    title="coupure interdite",
    page="""« […] » ne peut passer par-dessus une négation, une exception ou une conjonction (ne, pas,
sauf, sous réserve, toutefois, ou, et…) : le sens en dépend. Citez ces mots.""",
    bad=_example("§ 1, al. 1 : « Vous pourrez délivrer une carte, […] menace à l'ordre public. »"),
    good=_GOOD,
)
CLIPPED = Code(
    id="A305",
    title="négation coupée",
    page="""La citation commence ou finit au milieu d'une négation (« ne » avant elle, « pas » après
elle). Étendez-la.""",
    severity=Severity.ERROR,
    bad=Example(
        policy=_PLACES
        + "sans portée normative\n  raison : exemple\n  § 1, al. 1 : « pourrez délivrer »\n",
        text="1. Titre\n\nVous ne pourrez délivrer aucune carte.\n",
    ),
    good=_GOOD,
)
UNKNOWN_PLACE = Code(
    id="A306",
    title="lieu inconnu",
    page="""Aucun repère ne donne ce lieu, ou il a moins d'alinéas que le numéro cité. Déclarez
`repère § 1.3` avec `commence par : « … »`, ou corrigez le numéro.""",
    bad=_example("§ 2, al. 1 : « Vous pourrez refuser une carte. »"),
    good=_GOOD,
)
NO_OFFICIAL_TEXT = Code(
    id="A307",
    title="texte officiel absent",
    page="""Le fichier `texte.md`, à côté de la transcription, contient les octets exacts de l'acte.
Sans lui, aucune citation ne peut être vérifiée.""",
)
WRONG_DIGEST = Code(
    id="A308",
    title="empreinte différente",
    page="""`empreinte : sha256 …` est la somme de contrôle du fichier `texte.md` que le transcripteur a
lu. Elle ne correspond pas au fichier présent : ou bien le texte officiel a changé, et la transcription
doit être relue, ou bien l'empreinte est mal recopiée. Le message donne la valeur du fichier présent.""",
    bad=Example(
        policy="texte exemple\n  intitulé : « Exemple »\n  empreinte : sha256 00\n",
        text=_OFFICIAL,
    ),
    good=_GOOD,
)

CODES = (
    NOT_FOUND,
    AMBIGUOUS,
    ELSEWHERE,
    SKIPS_TOO_MUCH,
    CLIPPED,
    UNKNOWN_PLACE,
    NO_OFFICIAL_TEXT,
    WRONG_DIGEST,
)

_CUT = re.compile(r"\[(?:…|\.\.\.)\]")


@frozen(kw_only=True)
class Official:
    """The official text, folded and indexed by its landmarks."""

    name: str
    text: str
    folded: Folded
    places: PlaceIndex


def index_official(text: str, name: str, file: n.File, report: Report) -> Official:
    """Index the official text by the joins and landmarks that the transcription declares."""
    plain = fold(text)
    joins = tuple(
        join
        for statement in file.statements
        if isinstance(statement, n.Join) and (join := _join(statement, plain, report)) is not None
    )
    folded = fold(text, joins=joins)
    landmarks = tuple(
        landmark
        for statement in file.statements
        if isinstance(statement, n.Landmark)
        and (landmark := _landmark(statement, folded, report)) is not None
    )
    mode = "blocs"
    for statement in file.statements:
        if isinstance(statement, n.Text):
            mode = Attributes(statement, Report()).text("alinéas") or mode
    places = PlaceIndex.build(
        text, landmarks, "lignes" if mode == "lignes" else "blocs", joins=joins
    )
    return Official(name=name, text=text, folded=folded, places=places)


def _join(statement: n.Join, folded: Folded, report: Report) -> tuple[int, int] | None:
    """The span between the words before a page break and those after it."""
    attributes = Attributes(statement, report)
    attributes.only(("avant", "après", "raison"))
    before, after = attributes.require("avant"), attributes.require("après")
    if before is None or after is None:
        return None
    spans = [_only_place(clause, folded, report) for clause in (before, after)]
    first, second = spans
    if first is None or second is None:
        return None
    return (first[1], second[0]) if first[1] <= second[0] else None


def _only_place(clause: n.Attribute, folded: Folded, report: Report) -> tuple[int, int] | None:
    """The one place of an attribute's quotation in the official text, reported otherwise."""
    quote = clause.values[0]
    matches = find(folded, [quote.text])
    if len(matches) == 1:
        return matches[0][0]
    if matches:
        report.add(
            AMBIGUOUS,
            f"ces mots figurent {len(matches)} fois dans le texte officiel",
            quote.span,
            help="Citez plus de mots.",
        )
        return None
    _report_absent(quote.text, quote.span, folded, None, report)
    return None


def _landmark(statement: n.Landmark, folded: Folded, report: Report) -> Landmark | None:
    attributes = Attributes(statement, report)
    attributes.only(("commence par", "intertitre"))
    clause = attributes.require("commence par")
    if clause is None:
        return None
    span = _only_place(clause, folded, report)
    if span is None:
        return None
    name = statement.name.text.removeprefix("§").strip()
    heading = {"oui": True, "non": False}.get(attributes.text("intertitre"))
    return Landmark(name=name, start=span[0], heading=heading)


def find_quotations(
    statement: n.Statement,
    official: Official | None,
    official_file: str,
    report: Report,
) -> tuple[Quotation, ...]:
    """The quotations of a statement, each found (or reported)."""
    return tuple(
        _find(clause.place, quote, official, official_file, report)
        for clause in statement.clauses
        if isinstance(clause, n.Citation)
        for quote in clause.quotes
    )


def place_text(parts: tuple[tuple[str, str], ...]) -> str:
    """A place as a lawyer writes it."""
    return ", ".join(f"{kind} {number}".strip() for kind, number in parts)


def _find(
    place: n.Place, quote: n.Quote, official: Official | None, file: str, report: Report
) -> Quotation:
    spans: tuple[tuple[int, int], ...] = ()
    if official is not None:
        spans = _spans(place, quote, official, file, report)
    return Quotation(
        place=place_text(place.parts),
        parts=place.parts,
        text=quote.text,
        spans=spans,
        span=quote.span,
    )


def _spans(
    place: n.Place, quote: n.Quote, official: Official, file: str, report: Report
) -> tuple[tuple[int, int], ...]:
    segments = [part.strip() for part in _CUT.split(quote.text)]
    within = official.places.locate(place.parts)
    skips = len(segments) > 1
    paragraphs = [(p.start, p.end) for p in official.places.paragraphs] if skips else []
    if within is None:
        report.add(
            UNKNOWN_PLACE,
            f"« {place_text(place.parts)} » n'est pas un lieu du texte officiel",
            place.span,
            help="Déclarez un « repère », ou corrigez le numéro.",
        )
    matches = find(official.folded, segments, within, paragraphs=paragraphs)
    if not matches:
        elsewhere = find(official.folded, segments, paragraphs=paragraphs)
        if elsewhere and within is not None:
            start, end = elsewhere[0][0]
            report.add(
                ELSEWHERE,
                f"ces mots ne figurent pas au lieu « {place_text(place.parts)} »",
                quote.span,
                labels=(Label(span=Span(file, start, end), message="ils figurent ici"),),
                help="Corrigez le lieu de la citation.",
            )
        elif not elsewhere:
            _report_absent(quote.text, quote.span, official.folded, within, report, file)
        return elsewhere[0] if elsewhere else ()
    if len(matches) > 1:
        report.add(
            AMBIGUOUS,
            f"ces mots figurent {len(matches)} fois à ce lieu",
            quote.span,
            labels=tuple(Label(span=Span(file, *match[0]), message="ici") for match in matches[:3]),
            help="Précisez l'alinéa, ou citez plus de mots.",
        )
    match = matches[0]
    for left_out in skipped(official.folded, match):
        word = forbidden_skip(left_out)
        if word is not None:
            report.add(
                SKIPS_TOO_MUCH,
                f"« […] » passe par-dessus « {word} »",
                quote.span,
                help=f"Citez les mots « {left_out} ».",
            )
    in_a_table = any(kind in ("ligne", "colonne") for kind, _ in place.parts)
    for span in () if in_a_table else match:
        word = clipped(official.folded, span)
        if word is not None:
            report.add(
                CLIPPED,
                f"la citation laisse au-dehors « {word} »",
                quote.span,
                help=f"Étendez la citation jusqu'à « {word} ».",
            )
    return match


def _report_absent(
    text: str,
    span: Span,
    folded: Folded,
    within: tuple[int, int] | None,
    report: Report,
    file: str = "texte.md",
) -> None:
    near = nearest(folded, text, within) or nearest(folded, text)
    if near is None:
        report.add(
            NOT_FOUND,
            "ces mots ne figurent pas dans le texte officiel",
            span,
            help="Recopiez le passage depuis « texte.md ».",
        )
        return
    differences = " ; ".join(
        f"le texte dit « {theirs or '(rien)'} », la citation « {ours or '(rien)'} »"
        for theirs, ours in near.differences[:4]
    )
    report.add(
        NOT_FOUND,
        "ces mots ne figurent pas dans le texte officiel",
        span,
        labels=(Label(span=Span(file, near.start, near.end), message="passage le plus proche"),),
        help=(differences[:1].upper() + differences[1:] + ".") if differences else None,
    )
