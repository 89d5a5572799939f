"""Texts and places in them, and the gate that every policy passes before it is read.

The reader works on a normalised text (NFC, plain spaces, straight apostrophes, line feeds); every
position it finds is brought back to the author's own file, whatever was folded.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from functools import cached_property

from attrs import field, frozen

from attendu_dsl.characters import sign_name
from attendu_dsl.diagnostics import Code, Example, Fix, Report, Span

#: Larger files are refused: no circular comes near it.
LARGEST = 16 * 1024 * 1024

_HEAD = "texte exemple\n  intitulé : « Exemple »\n"

EMPTY = Code(
    id="A001",
    title="fichier vide",
    page="""Le fichier ne contient que des blancs. Une transcription commence par `texte` suivi du nom de
son dossier ; `attendu new` en prépare une.""",
    bad=Example(policy=" \n\n"),
    good=Example(policy=_HEAD),
)
NOT_TEXT = Code(
    id="A002",
    title="fichier illisible",
    page="""Le fichier n'est pas un texte en UTF-8 : c'est un document d'un autre logiciel (Word, PDF),
un fichier binaire, ou un texte enregistré dans un autre codage. Ouvrez-le dans un éditeur de texte et
enregistrez-le en UTF-8.""",
    bad=Example(policy=_HEAD + "\x00"),
    good=Example(policy=_HEAD),
)
TOO_LARGE = Code(
    id="A003",
    title="fichier trop volumineux",
    page="""Le fichier dépasse 16 mébioctets. Une transcription en compte quelques centaines de milliers
d'octets : vérifiez que c'est le bon fichier.""",
)
INVISIBLE = Code(
    id="A004",
    title="caractère invisible",
    page="""Un caractère sans largeur, un trait d'union conditionnel ou une marque de direction s'est
glissé dans le texte, souvent par copier-coller depuis Word ou un PDF. Deux noms d'apparence égale
seraient différents. Supprimez-le (la correction proposée le fait).""",
    bad=Example(policy=_HEAD + "\nfait poly\u200bgamie\n"),
    good=Example(policy=_HEAD + "\nfait polygamie\n"),
)
LOOKALIKE = Code(
    id="A005",
    title="lettre d'un autre alphabet",
    page="""Une lettre cyrillique, grecque ou de pleine chasse imite une lettre latine : « présence » avec
un « р » cyrillique est un autre nom que « présence ». Remplacez-la.""",
    bad=Example(policy=_HEAD + "\nfait рrésence\n"),
    good=Example(policy=_HEAD + "\nfait présence\n"),
)
STRAY_QUOTES = Code(
    id="A006",
    title="guillemets d'une autre langue",
    page="""Les mots du texte officiel se citent entre guillemets français « … ». Hors d'une citation,
les guillemets “…” ou "…" ne disent rien.""",
    bad=Example(policy=_HEAD + '  nature : "circulaire"\n'),
    good=Example(policy=_HEAD + "  nature : circulaire\n"),
)

CODES = (EMPTY, NOT_TEXT, TOO_LARGE, INVISIBLE, LOOKALIKE, STRAY_QUOTES)

#: Latin letters that others imitate.
_TWINS = dict(
    zip(
        "авеорсухкнмтіјѕԁһԛԝАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορυνι",
        "aBeopcyxkhmTijsdhqwABEKMHOPCTYXIJSABEZHIKMNOPTYXaopuvi",
        strict=True,
    )
)
_TWINS |= {"в": "b", "т": "t"}

_HIDDEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff"
_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"
_SPACES = "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_APOSTROPHES = "\u2018\u2019\u02bc\u2032"
_HYPHENS = "\u2010\u2011"
_LIGATURES = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}

#: Anything that needs a look; a text without either is normalised already.
_NEEDS_WORK = re.compile(
    f"[{_HIDDEN}{_CONTROL}{_SPACES}{_APOSTROPHES}{_HYPHENS}\r\x85\u2028\u2029"
    "\u0300-\u036f\ufb00-\ufb04\uff01-\uff5e\u0370-\u052f]"
)
_LONG_DASH = re.compile("^[ ]*[–—][ ]", re.MULTILINE)
_BAD = re.compile(f"[{_HIDDEN}{_CONTROL}]")
_FOREIGN = re.compile("[\u0370-\u052f\uff01-\uff5e]")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_QUOTED = re.compile(r"«(?:[^«»]|«(?:[^«»]|«[^«»]*»)*»)*»|#[^\n]*")
_OTHER_QUOTES = '“”„"'


def _line_starts(text: str) -> tuple[int, ...]:
    """Where each line begins, by any of the line breaks that editors know."""
    return (0, *(match.end() for match in re.finditer(r"\r\n|\n|\r", text)))


@frozen(kw_only=True)
class Source:
    """A text as its author sees it, and as the reader normalises it.

    ``offsets[i]`` is where the normalised character ``i`` begins in ``text``; None when the two are
    the same text.
    """

    name: str
    text: str = field(repr=False)
    normalised: str = field(repr=False)
    offsets: tuple[int, ...] | None = field(default=None, repr=False)

    @cached_property
    def _lines(self) -> tuple[int, ...]:
        return _line_starts(self.text)

    def span(self, start: int, end: int) -> Span:
        """The author's span of a stretch of the normalised text."""
        if self.offsets is None:
            return Span(self.name, start, end)
        return Span(self.name, self.offsets[start], self.offsets[end])

    def offset(self, place: int) -> int:
        """Where a place of the normalised text is in the author's own."""
        return place if self.offsets is None else self.offsets[place]

    def position(self, offset: int) -> tuple[int, int]:
        """(line, column) of an offset into ``text``, from 1; columns count code points."""
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def line_text(self, number: int) -> str:
        """The text of a line, from 1, without its line break."""
        if not 1 <= number <= len(self._lines):
            return ""
        end = self._lines[number] if number < len(self._lines) else len(self.text)
        return self.text[self._lines[number - 1] : end].rstrip("\r\n")


def read_source(data: bytes, name: str, report: Report) -> Source | None:
    """Decode and normalise a policy; None when nothing can be read of it."""
    text = _decode(data, name, report)
    if text is None:
        return None
    if not text.strip():
        report.add(
            EMPTY, f"« {name} » est vide", Span(name, 0, 0), help="Commencez par « texte … »."
        )
        return None
    if _NEEDS_WORK.search(text) is None and _LONG_DASH.search(text) is None:
        source = Source(name=name, text=text, normalised=text)
    else:
        _report_characters(text, name, report)
        normalised, offsets = _normalise(text)
        source = Source(name=name, text=text, normalised=normalised, offsets=offsets)
    _report_quotes(source, report)
    return source


def read_official(data: bytes, name: str, report: Report) -> Source | None:
    """Decode an official text: its bytes are sacred, nothing is normalised or reported in it."""
    text = _decode(data, name, report)
    if text is None:
        return None
    if not text.strip():
        report.add(EMPTY, f"« {name} » est vide", Span(name, 0, 0))
        return None
    return Source(name=name, text=text, normalised=text)


def _decode(data: bytes, name: str, report: Report) -> str | None:
    if len(data) > LARGEST:
        report.add(TOO_LARGE, f"« {name} » dépasse 16 mébioctets", Span(name, 0, 0))
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        _not_text(name, "il est enregistré en UTF-16", report)
        return None
    if b"\x00" in data:
        _not_text(name, "c'est un fichier binaire", report)
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        _not_text(
            name,
            f"à la ligne {line}, l'octet {data[error.start]:#04x} n'est pas de l'UTF-8",
            report,
        )
        return None


def _not_text(name: str, why: str, report: Report) -> None:
    report.add(
        NOT_TEXT,
        f"« {name} » ne se lit pas : {why}",
        Span(name, 0, 0),
        help="Ouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8.",
    )


def _report_characters(text: str, name: str, report: Report) -> None:
    for match in _BAD.finditer(text):
        sign = match.group()
        span = Span(name, match.start(), match.end())
        report.add(
            INVISIBLE,
            f"un caractère invisible ({sign_name(sign)}) se cache ici",
            span,
            help="Supprimez-le.",
            fix=Fix(span=span, replacement=""),
        )
    for word in _WORD.finditer(text):
        foreign = _FOREIGN.search(word.group())
        if foreign is None:
            continue
        sign = foreign.group()
        latin = _TWINS.get(sign) or unicodedata.normalize("NFKC", sign)
        start = word.start() + foreign.start()
        span = Span(name, start, start + 1)
        ours = latin if latin.isascii() else None
        report.add(
            LOOKALIKE,
            f"« {sign} » dans « {word.group()} » n'est pas une lettre latine ({sign_name(sign)})",
            span,
            help=f"Écrivez « {ours} »." if ours else "Écrivez ce mot en lettres latines.",
            fix=Fix(span=span, replacement=ours) if ours else None,
        )


def _report_quotes(source: Source, report: Report) -> None:
    """Other quotation marks outside guillemets and remarks."""
    if not any(mark in source.normalised for mark in _OTHER_QUOTES):
        return
    outside = _QUOTED.sub(lambda match: " " * len(match.group()), source.normalised)
    for match in re.finditer(f"[{_OTHER_QUOTES}]", outside):
        span = source.span(match.start(), match.end())
        report.add(
            STRAY_QUOTES,
            f"« {match.group()} » n'est pas un guillemet de cette langue",
            span,
            help="Citez entre « et », ou écrivez le mot sans guillemets.",
        )


def _normalise(text: str) -> tuple[str, tuple[int, ...]]:
    """The normalised text, and where each of its characters begins in ``text`` (with the end)."""
    out: list[str] = []
    offsets: list[int] = []
    position, size = 0, len(text)
    while position < size:
        end = position + 1
        while end < size and unicodedata.combining(text[end]):
            end += 1
        if text.startswith("\r\n", position):
            end = position + 2
        for sign in _shape(text[position:end], out):
            out.append(sign)
            offsets.append(position)
        position = end
    return "".join(out), (*offsets, size)


_CLASSES: tuple[tuple[Callable[[str], re.Match[str] | None], str], ...] = (
    (re.compile(r"\r\n|[\r\x85\u2028\u2029]").fullmatch, "\n"),
    (re.compile(f"[{_SPACES}]").fullmatch, " "),
    (re.compile(f"[{_APOSTROPHES}]").fullmatch, "'"),
    (re.compile(f"[{_HYPHENS}]").fullmatch, "-"),
    (_BAD.fullmatch, ""),
)


def _shape(cluster: str, out: list[str]) -> str:
    for matches, replacement in _CLASSES:
        if matches(cluster) is not None:
            return replacement
    if cluster in _LIGATURES:
        return _LIGATURES[cluster]
    if cluster in "–—" and _at_line_start(out):
        return "-"
    return unicodedata.normalize("NFC", cluster)


def _at_line_start(out: list[str]) -> bool:
    for sign in reversed(out):
        if sign == "\n":
            return True
        if sign != " ":
            return False
    return True
