"""Places: where « § 1.3, al. 4 » begins and ends in the official text."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from attrs import field, frozen

from attendu_compiler.model.wording.cells import cell_span
from attendu_compiler.model.wording.folding import fold
from attendu_compiler.model.wording.paragraphs import Mode, Paragraph, paragraphs

_LETTER = re.compile(r"[^\W_]")


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
    #: The places asked before: many quotations stand at the same one.
    _located: dict[tuple[tuple[str, str], ...], tuple[int, int] | None] = field(
        factory=dict, init=False, eq=False, repr=False
    )
    _own: dict[tuple[Landmark | None, int, int], tuple[Paragraph, ...]] = field(
        factory=dict, init=False, eq=False, repr=False
    )

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
            paragraphs=paragraphs(text, mode, joins=tuple(joins), starts=starts),
        )

    def locate(self, parts: Sequence[tuple[str, str]]) -> tuple[int, int] | None:
        """The span of ``(("§", "1.3"), ("al.", "4"))``, or None when there is no such place.

        Landmark parts narrow one another (annexe, then a numbered field of it).  ``al.`` counts
        the paragraphs of the landmark's own text, heading, notes and sub-landmarks left out; a
        list belongs to the paragraph that announces it.  Without a landmark, ``al.`` counts the
        paragraphs of the whole act, or of the landmark « corps » where one is declared.  ``ligne``
        and ``colonne`` are numbers (header included, from 1) or the words of a row or column title.
        """
        key = tuple(parts)
        if key not in self._located:
            self._located[key] = self._locate(key)
        return self._located[key]

    def _locate(self, parts: tuple[tuple[str, str], ...]) -> tuple[int, int] | None:
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
            return cell_span(self.text, start, end, counts.get("ligne"), counts.get("colonne"))
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
        """Where a landmark's stretch ends: the next of its level or above; a note is one block."""
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
        key = owner, start, end
        if key not in self._own:
            self._own[key] = self._alineas(owner, start, end)
        return self._own[key]

    def _alineas(self, owner: Landmark | None, start: int, end: int) -> tuple[Paragraph, ...]:
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


@lru_cache(maxsize=4096)
def place_key(name: str) -> str:
    """A landmark's name without what may vary: case, « § », spaces inside numbers, « article »."""
    key = fold(name).text.lower().replace("§", " ")
    key = re.sub(r"(?<=\d)\s*\.\s*(?=\d)", ".", key)
    key = re.sub(r"\b(?:articles?|art)\b\.?", "art.", key)
    key = re.sub(r"\bannexes?\b", "annexe", key)
    return " ".join(key.split()).strip(" .:-")


@lru_cache(maxsize=4096)
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


def _line_start(text: str, place: int) -> int:
    """``place``, or the start of its line when only markup (``####``, ``**``) precedes it."""
    start = text.rfind("\n", 0, place) + 1
    before = re.sub(r"<sup>\d+</sup>|</?\w+>", "", text[start:place])
    return place if _LETTER.search(before) else start


def _whole(words: str) -> int | None:
    digits = re.match(r"\s*(\d+)", words)
    return int(digits.group(1)) if digits else None
