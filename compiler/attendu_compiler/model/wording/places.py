"""Places: where « § 1.3, al. 4 » begins and ends in the official text."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Literal, TypeAlias

from attrs import frozen

from attendu_compiler.model.wording.folding import fold
from attendu_compiler.model.wording.markup import blocks

#: ``blocs``: blank lines separate paragraphs; ``lignes``: a paragraph a line (readmission-1995).
Mode: TypeAlias = Literal["blocs", "lignes"]

_LETTER = re.compile(r"[^\W_]")
_BULLET = re.compile(r"[ \t]*[-–—•][ \t]")
_RULE = re.compile(r"[ \t]*[-_*]{3,}[ \t]*\n?")


@frozen
class Paragraph:
    """A paragraph as a span of the original text, blanks trimmed."""

    start: int
    end: int


@frozen
class Landmark:
    """A declared place: ``name`` as citations write it (``1.4.2``, ``art. 1er``, ``note 3``).

    ``start`` is an original offset.  ``heading`` says whether its first paragraph is only a title,
    which is then not an alinéa; None lets the layout decide.
    """

    name: str
    start: int
    heading: bool | None = None


@frozen(kw_only=True)
class PlaceIndex:
    """The landmarks and paragraphs of a text, ready for :meth:`locate`."""

    text: str
    landmarks: tuple[Landmark, ...]
    paragraphs: tuple[Paragraph, ...]

    @classmethod
    def build(
        cls,
        text: str,
        landmarks: Iterable[Landmark] = (),
        mode: Mode = "blocs",
        *,
        joins: Sequence[tuple[int, int]] = (),
    ) -> "PlaceIndex":
        """Index ``text``; the order in which landmarks are given does not matter."""
        ordered = tuple(
            Landmark(mark.name, _line_start(text, mark.start), mark.heading)
            for mark in sorted(landmarks, key=lambda mark: (mark.start, mark.name))
        )
        starts = tuple(mark.start for mark in ordered)
        return cls(
            text=text,
            landmarks=ordered,
            paragraphs=paragraphs(text, mode, joins=joins, starts=starts),
        )

    def locate(self, parts: Sequence[tuple[str, str]]) -> tuple[int, int] | None:
        """The span of ``(("§", "1.3"), ("al.", "4"))``, or None when there is no such place.

        Landmark parts narrow one another (annexe, then a numbered field of it).  ``al.`` counts
        the paragraphs of the landmark's own text, heading, notes and sub-landmarks left out; a
        list belongs to the paragraph that announces it.  Without a landmark, ``al.`` counts the
        paragraphs of the whole act, or of the landmark « corps » where one is declared.  ``ligne``
        and ``colonne`` are numbers (header included, from 1) or the words of a row or column title.
        """
        found = self._stretch(parts)
        if found is None:
            return None
        owner, (start, end) = found
        counts = {kind: value for kind, value in parts if kind in ("al.", "ligne", "colonne")}
        if "al." in counts:
            own = self.alineas(owner, start, end)
            rank = _whole(counts["al."])
            if rank is None or not 1 <= rank <= len(own):
                return None
            start, end = own[rank - 1].start, own[rank - 1].end
        if "ligne" in counts or "colonne" in counts:
            return _cell(self.text, start, end, counts.get("ligne"), counts.get("colonne"))
        return start, end

    def _stretch(
        self, parts: Sequence[tuple[str, str]]
    ) -> tuple[Landmark | None, tuple[int, int]] | None:
        names = [
            key
            for kind, value in parts
            if kind not in ("al.", "ligne", "colonne")
            for key in (place_key(f"{kind} {value}"),)
        ]
        if not names and any(place_key(mark.name) == "corps" for mark in self.landmarks):
            names = ["corps"]
        owner: Landmark | None = None
        start, end = 0, len(self.text)
        for name in names:
            candidates = [
                mark
                for mark in self.landmarks
                if place_key(mark.name) == name and start <= mark.start < end
            ]
            if not candidates:
                return None
            owner = candidates[0]
            start, end = owner.start, min(end, self._end(owner))
        return owner, (start, end)

    def _end(self, mark: Landmark) -> int:
        """Where a landmark's stretch ends: the next one of its level or above; a note is one block."""
        level = _level(mark.name)
        if level == NOTE:
            holding = (p.end for p in self.paragraphs if p.start <= mark.start < p.end)
            return next(holding, len(self.text))
        later = (
            other.start
            for other in self.landmarks
            if other.start > mark.start and _level(other.name) <= level
        )
        return next(later, len(self.text))

    def alineas(self, owner: Landmark | None, start: int, end: int) -> tuple[Paragraph, ...]:
        """The paragraphs of a landmark's own text, in order."""
        notes = [
            (mark.start, self._end(mark))
            for mark in self.landmarks
            if _level(mark.name) == NOTE and mark is not owner
        ]
        if owner is not None:
            inner = (
                mark.start
                for mark in self.landmarks
                if start < mark.start < end and _level(mark.name) != NOTE
            )
            end = next(inner, end)
        own: list[Paragraph] = []
        for paragraph in self.paragraphs:
            first, last = max(paragraph.start, start), min(paragraph.end, end)
            if last <= first or any(a <= first < b for a, b in notes):
                continue
            body = self.text[first:last]
            if owner is not None and not own and first <= owner.start < last:
                titled = is_heading(owner.name, body) if owner.heading is None else owner.heading
                if titled:
                    continue
            elif body.lstrip().startswith("#"):
                continue
            own.append(Paragraph(first, last))
        return tuple(own)


def paragraphs(
    text: str,
    mode: Mode,
    *,
    joins: Sequence[tuple[int, int]] = (),
    starts: Sequence[int] = (),
) -> tuple[Paragraph, ...]:
    """The paragraphs of ``text``, rules and stars left out.

    A list that follows the colon of a paragraph belongs to it.  A break inside a declared join is
    no break.  ``starts`` (the landmarks) always begin a paragraph.
    """
    found: list[Paragraph] = []
    for start, end in _pieces(text, mode, starts):
        body = text[start:end]
        if not _LETTER.search(body):
            continue
        if found and start not in starts and _continues(text, found[-1], start, body, joins):
            found[-1] = Paragraph(found[-1].start, end)
        else:
            found.append(Paragraph(start, end))
    return tuple(found)


def _line_start(text: str, place: int) -> int:
    """``place``, or the start of its line when only markup (``####``, ``**``, a tag) precedes it."""
    start = text.rfind("\n", 0, place) + 1
    before = re.sub(r"<sup>\d+</sup>|</?\w+>", "", text[start:place])
    return place if _LETTER.search(before) else start


def _continues(
    text: str, last: Paragraph, start: int, body: str, joins: Sequence[tuple[int, int]]
) -> bool:
    if any(a <= last.end <= b and start <= b for a, b in joins):
        return True
    if not _BULLET.match(body):
        return False
    before = text[last.start : last.end].rstrip().rstrip("*_")
    in_list = bool(re.search(r"(?m)^[ \t]*[-–—•][ \t]", text[last.start : last.end]))
    announced = before.endswith(":") and not before.startswith("#")
    return announced or (in_list and before[-1:] in (";", ","))


def _pieces(text: str, mode: Mode, starts: Sequence[int]) -> Iterable[tuple[int, int]]:
    for start, end in blocks(text):
        cuts = {start, end, *(place for place in starts if start < place < end)}
        if mode == "lignes":
            cuts.update(start + line.end() for line in re.finditer(r"\n", text[start:end]))
        else:
            cuts.update(_indents(text, start, end))
            cuts.update(
                start + rule.end() for rule in _RULE.finditer(text[start:end]) if _alone(rule)
            )
        for first, last in pairwise(sorted(cuts)):
            body = text[first:last]
            if body.strip():
                yield first, first + len(body.rstrip())


def _alone(rule: re.Match[str]) -> bool:
    """Whether a rule such as ``---`` stands alone on its line."""
    before = rule.string[: rule.start()]
    return rule.group().endswith("\n") and (not before or before.endswith("\n"))


def _indents(text: str, start: int, end: int) -> Iterable[int]:
    """Lines that begin with a blank after a finished sentence: a paragraph without a blank line.

    The 1999 circular loses its blank lines at the foot of each page.
    """
    for match in re.finditer(r"[.!?:;»][ \t]*\n(?=[ \t]+[A-ZÀ-Ý«])", text[start:end]):
        yield start + match.end()


def is_heading(name: str, body: str) -> bool:
    """Whether the first paragraph of a landmark is a title and nothing more."""
    bare = body.strip()
    if bare.startswith("#"):
        return True
    key = place_key(name)
    if key.startswith("art."):
        return bool(re.fullmatch(r"(?i)\W*art(icle|\.)?\s*[\w.-]+\W*", fold(bare).text))
    if _level(name) in (NOTE, 1) and not _NUMBERED.fullmatch(key):
        return not re.search(r"[.;:]\W*$", bare) and len(bare.split()) < 12 and ":" not in bare
    sentence = fold(bare).text
    if re.search(r"[a-zà-ÿ)\"]\. [A-ZÀ-Ý]", sentence):
        return False
    return not re.search(r"[.;]\"?$", sentence)


NOTE = 99
_NUMBERED = re.compile(r"(?:[ivxlc]+|\d+)(?:[./]\d+)*\.?[a-z]?", re.IGNORECASE)


def place_key(name: str) -> str:
    """A landmark's name without what may vary: case, « § », spaces inside numbers, « article »."""
    key = fold(name).text.lower().replace("§", " ")
    key = re.sub(r"(?<=\d)\s*\.\s*(?=\d)", ".", key)
    key = re.sub(r"\b(?:articles?|art)\b\.?", "art.", key)
    key = re.sub(r"\bannexes?\b", "annexe", key)
    return " ".join(key.split()).strip(" .:-")


def _level(name: str) -> int:
    """0 for an annex, 1 for a named part or a first number, one more a dot; NOTE for a note."""
    key = place_key(name)
    if key.startswith("note"):
        return NOTE
    if key.startswith("annexe"):
        return 0
    if _NUMBERED.fullmatch(key):
        return 1 + len(re.findall(r"[./](?=\w)", key))
    return 1


def _whole(words: str) -> int | None:
    digits = re.match(r"\s*(\d+)", words)
    return int(digits.group(1)) if digits else None


def _cell(
    text: str, start: int, end: int, row: str | None, column: str | None
) -> tuple[int, int] | None:
    """The span of a line, a column's cell, or (column alone) nothing: a column has no one span."""
    lines = [
        (start + match.start(), start + match.end())
        for match in re.finditer(r"[^\n]*\t[^\n]*", text[start:end])
    ]
    if not lines:
        return None
    if row is None:
        return None
    chosen = _pick(row, [_cells(text, *line)[0] for line in lines], text)
    if chosen is None:
        return None
    if column is None:
        return lines[chosen]
    cells = _cells(text, *lines[chosen])
    place = _pick(column, _cells(text, *lines[0]), text)
    return cells[place] if place is not None and place < len(cells) else None


def _cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for cell in text[start:end].split("\t"):
        found.append((start, start + len(cell)))
        start += len(cell) + 1
    return found


def _pick(wanted: str, cells: Sequence[tuple[int, int]], text: str) -> int | None:
    """The rank of a row or column, by its number or by the words of its title."""
    rank = _whole(wanted) if wanted.strip().isdigit() else None
    if rank is not None:
        return rank - 1 if 1 <= rank <= len(cells) else None
    titles = [fold(text[a:b]).text.strip() for a, b in cells]
    key = fold(wanted).text.strip().strip('"')
    return next((i for i, title in enumerate(titles) if title.strip('"') == key), None)
