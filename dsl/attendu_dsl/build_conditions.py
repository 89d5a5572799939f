"""Lark's callbacks for words, values and conditions; the lines are built on them in build.py."""

import re
from fractions import Fraction
from typing import Any

from lark import Token, Transformer

from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Span
from attendu_dsl.numerals import ordinal
from attendu_dsl.source import Source
from attendu_dsl.vocabulary import MONTHS, STATUSES, UNITS, Misuse, fold, whole_number

_ARTICLE = re.compile(r"(?:[ ]+(?:la|le|les)|[ ]+l')$")
_TERM = re.compile(r"([\w-]+)[ ]+(ans?|années?|mois|semaines?|jours?|heures?)")


def _article(token: Token) -> str:
    """The article that ends a keyword phrase: « qui suivent la » gives « la », « après » nothing."""
    found = _ARTICLE.search(fold(token))
    return found.group().strip() if found else ""


class ConditionBuilder(Transformer[Token, Any]):
    """The callbacks; ``source`` and ``base`` are set by parse.py before each piece of text."""

    source: Source
    #: Where the text being parsed begins in the normalised source.
    base: int = 0

    # Underscored: what is not costs a wrapper at every call, as the callbacks of Lark do.
    def _at(self, first: Any, last: Any | None = None) -> Span:
        """The span from a token or node to another."""
        start = self._span(first)
        return start if last is None else Span(start.file, start.start, self._end(last))

    def _span(self, piece: Any) -> Span:
        if isinstance(piece, Token):
            assert piece.start_pos is not None and piece.end_pos is not None
            return self.source.span(self.base + piece.start_pos, self.base + piece.end_pos)
        span: Span = piece.span
        return span

    def _end(self, piece: Any) -> int:
        if isinstance(piece, Token):
            assert piece.end_pos is not None
            return self.source.offset(self.base + piece.end_pos)
        end: int = piece.span.end
        return end

    # --- terminals ---

    def WORDS(self, t: Token) -> n.Words:
        return n.Words(text=fold(t), span=self._at(t))

    NAME = RAW = WORDS

    def QUOTE(self, t: Token) -> n.Quote:
        return n.Quote(text=fold(t[1:-1]), span=self._at(t))

    def PLACE(self, t: Token) -> n.Place:
        parts = []
        for part in fold(t).split(","):
            kind, _, number = part.strip().partition(" ")
            if kind.startswith("§") and len(kind) > 1:
                kind, number = "§", kind[1:] + number
            parts.append((kind, number.strip()))
        return n.Place(parts=tuple(parts), span=self._at(t))

    # --- literals ---

    def quantity(self, t: Token) -> n.Quantity:
        text = fold(t)
        terms = []
        for word, unit in _TERM.findall(text):
            number = whole_number(word)
            if number is None:
                raise Misuse(
                    f"« {word} » n'est pas un nombre",
                    self._at(t),
                    "Écrivez le nombre en chiffres ou en lettres : « 5 ans », « cinq ans ».",
                )
            unit = unit if unit == "mois" else unit.removesuffix("s")
            terms.append((Fraction(number), UNITS[unit]))
        return n.Quantity(terms=tuple(terms), written=text, span=self._at(t))

    def date(self, t: Token) -> n.Day:
        day, month, year = fold(t).split(" ")[-3:]
        return n.Day(
            year=int(year),
            month=MONTHS.index(month) + 1,
            day=int(day.removesuffix("er")),
            span=self._at(t),
        )

    def amount(self, t: Token) -> n.Amount:
        text = fold(t)
        digits = re.sub(r"[^\d,]", "", text).replace(",", ".")
        currency = "FRF" if "franc" in text else "EUR"
        return n.Amount(value=Fraction(digits), currency=currency, written=text, span=self._at(t))

    def number(self, t: Token, unit: n.Words | None = None) -> n.Number:
        value = Fraction(t.replace(",", "."))
        return n.Number(
            value=value, unit=unit.text if unit else "", written=str(t), span=self._at(t, unit or t)
        )

    def anniversary(self, t: Token, name: n.Words) -> n.Anchor:
        rank = ordinal(t.split(" ")[0])
        if rank is None:
            raise Misuse(f"« {t.split(' ')[0]} » n'est pas un rang", self._at(t))
        written = fold(t).split(" ")[0]
        return n.Anchor(name=name, anniversary=rank, written=written, span=self._at(t, name))

    def date_name(self, name: n.Words) -> n.Anchor:
        return n.Anchor(name=name, span=name.span)

    # --- values ---

    def _comparator(self, t: Token) -> n.Comparator:
        text = _ARTICLE.sub("", fold(t))
        for comparator in n.Comparator:
            stem = comparator.value.removesuffix(" de").removesuffix("à").rstrip()
            if text.startswith(stem):
                return comparator
        raise AssertionError(text)

    def threshold(self, *parts: Any) -> n.Threshold:
        *since, word, literal = parts
        return n.Threshold(
            comparator=self._comparator(word),
            literal=literal,
            since=bool(since),
            span=self._at(word, literal),
        )

    def exactly(self, *parts: Any) -> n.Threshold:
        *since, literal = parts
        return n.Threshold(
            comparator=n.Comparator.EXACTLY, literal=literal, since=bool(since), span=literal.span
        )

    def relative_to(self, word: Token, anchor: n.Anchor) -> n.Relative:
        return n.Relative(
            comparator=self._comparator(word),
            offset=None,
            anchor=anchor,
            article=_article(word),
            span=self._at(word, anchor),
        )

    def relative_offset(self, *parts: Any) -> n.Relative:
        *since, word, quantity, after, anchor = parts
        offset = self.quantity(quantity)
        if fold(after).startswith("avant"):
            terms = tuple((-value, unit) for value, unit in offset.terms)
            offset = n.Quantity(terms=terms, written=offset.written, span=offset.span)
        return n.Relative(
            comparator=self._comparator(word),
            offset=offset,
            anchor=anchor,
            since=bool(since),
            article=_article(after),
            span=self._at(word, anchor),
        )

    def within(
        self, word: Token, quantity: Token, following: Token, anchor: n.Anchor
    ) -> n.Relative:
        return n.Relative(
            comparator=n.Comparator.WITHIN,
            offset=self.quantity(quantity),
            anchor=anchor,
            article=_article(following),
            span=self._at(word, anchor),
        )

    def within_year(self, word: Token, anchor: n.Anchor) -> n.Relative:
        year = n.Quantity(terms=((Fraction(1), "an"),), written="l'année", span=self._at(word))
        return n.Relative(
            comparator=n.Comparator.WITHIN,
            offset=year,
            anchor=anchor,
            article=_article(word),
            span=self._at(word, anchor),
        )

    def option(self, words: n.Words) -> n.Option:
        return n.Option(words=words, excluded=False, span=words.span)

    def other_than(self, t: Token, words: n.Words) -> n.Option:
        return n.Option(words=words, excluded=True, span=self._at(t, words))

    def contains(self, t: Token, words: n.Words) -> n.Contains:
        return n.Contains(words=words, excluded=t.startswith("ne"), span=self._at(t, words))

    def yes_no(self, t: Token) -> n.YesNo:
        return n.YesNo(value=t == "oui", span=self._at(t))

    # --- conditions ---

    def holds(self, *parts: Any) -> n.Holds:
        name = parts[-1]
        return n.Holds(name=name, absent=len(parts) == 2, span=self._at(parts[0], name))

    def unknown(self, t: Token) -> n.Unknown:
        return n.Unknown(span=self._at(t))

    def compare(self, name: n.Words, *values: n.Value) -> n.Compare:
        return n.Compare(name=name, values=values, span=self._at(name, values[-1]))

    def status_test(self, name: n.Words, t: Token) -> n.StatusTest:
        status, is_open, negated = self._status(t)
        return n.StatusTest(
            outcome=name,
            status=status,
            is_open=is_open,
            negated=negated,
            written=fold(t),
            span=self._at(name, t),
        )

    def _status(self, t: Token) -> tuple[n.Status | None, bool, bool]:
        """(status, is it « est ouvert », is it denied)."""
        text = fold(t)
        verb = re.match(r"n'est pas|ne sont pas|n'est|ne sont|est|sont", text)
        assert verb is not None
        denied = verb.group().startswith("n")
        word = text[verb.end() :].strip()
        if word.startswith("ouvert"):
            return None, True, denied
        for (stem, negative), status in STATUSES.items():
            if word.startswith(stem) and negative == denied:
                return status, False, False
        stem = next(stem for stem, _ in STATUSES if word.startswith(stem))
        return STATUSES[(stem, False)], False, True

    def quantifier(self, t: Token) -> tuple[n.Quantifier, int | None, Token]:
        text = fold(t)
        if text.startswith("toutes"):
            return n.Quantifier.ALL, None, t
        if text.startswith("aucune"):
            return n.Quantifier.NONE, None, t
        if text.startswith("une seule"):
            return n.Quantifier.ONE, None, t
        if "au moins une" in text or text.startswith("l'une"):
            return n.Quantifier.ANY, None, t
        word = text.split(" ")[2]
        count = whole_number(word)
        if count is None or count < 2:
            raise Misuse(f"« {word} » n'est pas un nombre de conditions", self._at(t))
        return n.Quantifier.AT_LEAST, count, t

    def group(self, t: Token, name: n.Words, such: Token | None = None) -> n.ForGroup:
        text = fold(t)
        count = None
        if text in ("au moins un", "au moins une"):
            quantifier = n.GroupQuantifier.SOME
        elif text.startswith("au moins"):
            quantifier = n.GroupQuantifier.AT_LEAST
            count = whole_number(text.split(" ")[2])
            if count is None:
                raise Misuse(f"« {text.split(' ')[2]} » n'est pas un nombre", self._at(t))
        elif text == "chaque":
            quantifier = n.GroupQuantifier.EVERY
        elif text.startswith("aucun"):
            quantifier = n.GroupQuantifier.NONE
        else:
            quantifier = n.GroupQuantifier.THIS
        return n.ForGroup(
            quantifier=quantifier,
            count=count,
            group=name,
            items=(),
            written=(text, fold(such) if such is not None else ""),
            span=self._at(t, name),
        )

    def no_other(self, t: Token, name: n.Words) -> n.ForGroup:
        return n.ForGroup(
            quantifier=n.GroupQuantifier.NO_OTHER,
            count=None,
            group=name,
            items=(),
            written=(fold(t), ""),
            span=self._at(t, name),
        )

    def _item(self, content: Any) -> n.Item:
        if isinstance(content, tuple):
            quantifier, count, token = content
            return n.Quantified(
                quantifier=quantifier,
                count=count,
                items=(),
                written=fold(token),
                span=self._at(token),
            )
        assert isinstance(content, n.Node)
        return content  # type: ignore[return-value]
