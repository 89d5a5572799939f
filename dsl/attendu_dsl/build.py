"""Lark's callbacks: a reduction of the grammar becomes a node of :mod:`attendu_dsl.nodes`."""

import re
from fractions import Fraction
from typing import Any

from attrs import frozen
from lark import Token, Transformer, v_args

from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Span
from attendu_dsl.numerals import cardinal, ordinal
from attendu_dsl.source import Source

HEADS: dict[str, type[n.Statement]] = {
    "texte": n.Text,
    "repère": n.Landmark,
    "raccord": n.Join,
    "lacune": n.Gap,
    "sic": n.Defect,
    "renvoi": n.Reference,
    "sans portée normative": n.SetAside,
    "fait": n.Fact,
    "groupe": n.Group,
    "supposition": n.Assumption,
    "champ": n.Scope,
    "pièces": n.Evidence,
    "concept": n.Concept,
    "état": n.State,
    "faisceau": n.Indications,
    "acte": n.Act,
    "formalité": n.Formality,
    "droit": n.Entitlement,
    "effet": n.Effect,
    "résultat": n.Result,
    "devoir": n.Duty,
    "délai": n.Deadline,
    "règle": n.Rule,
    "lecture": n.Reading,
    "consigne": n.Directive,
    "motif": n.Rationale,
    "préférence": n.Preference,
    "modification": n.Amendment,
    "délégation": n.Delegation,
    "formulaire": n.Form,
    "situation": n.Situation,
    "cas": n.Case,
    "propriété": n.Property,
    "tableau": n.Table,
    "tableau officiel": n.OfficialTable,
    "relecture": n.Proofreading,
}

UNITS = {"an": "an", "année": "an", "mois": "mois", "semaine": "semaine", "jour": "jour"}
UNITS |= {"heure": "heure"}

MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]

SHARES = {
    "la moitié": Fraction(1, 2),
    "le tiers": Fraction(1, 3),
    "les deux tiers": Fraction(2, 3),
    "le quart": Fraction(1, 4),
    "les trois quarts": Fraction(3, 4),
}

#: The stem of each status word, by whether it is denied.
STATUSES = {
    ("possible", False): n.Status.POSSIBLE,
    ("recommandé", False): n.Status.RECOMMENDED,
    ("obligatoire", False): n.Status.MANDATORY,
    ("déconseillé", False): n.Status.DISCOURAGED,
    ("exclu", False): n.Status.EXCLUDED,
    ("exigé", False): n.Status.REQUIRED,
    ("exigé", True): n.Status.NOT_REQUIRED,
    ("de droit", False): n.Status.ENTITLED,
    ("automatique", False): n.Status.AUTOMATIC,
    ("établi", False): n.Status.ESTABLISHED,
    ("établi", True): n.Status.NOT_ESTABLISHED,
    ("non prévu", False): n.Status.SILENT,
    ("non applicable", False): n.Status.NOT_APPLICABLE,
    ("indéterminé", False): n.Status.UNDETERMINED,
}

#: The same statuses by the words that a list of them uses (« entre possible, exclu »).
STATUS_WORDS = {word: status for (word, denied), status in STATUSES.items() if not denied} | {
    "non exigé": n.Status.NOT_REQUIRED,
    "non établi": n.Status.NOT_ESTABLISHED,
    "valeur": n.Status.VALUE,
    "régi par un autre texte": n.Status.GOVERNED_ELSEWHERE,
}

_SPACES = re.compile(r"\s+")
_ARTICLE = re.compile(r"(?:[ ]+(?:la|le|les)|[ ]+l')$")
_TERM = re.compile(r"([\w-]+)[ ]+(ans?|années?|mois|semaines?|jours?|heures?)")


@frozen
class Bullet:
    """A bullet before bullets are nested: ``depth`` counts its dashes."""

    depth: int
    item: n.Item
    span: Span


@frozen
class Head:
    """The first line of a statement."""

    kind: type[n.Statement]
    name: n.Words
    span: Span


class Misuse(Exception):
    """Words that the grammar admits and that say nothing: carried to a diagnostic by parse.py."""

    def __init__(self, message: str, span: Span, help: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.span = span
        self.help = help


def fold(text: str) -> str:
    """``text`` with every run of white space made one space."""
    return _SPACES.sub(" ", text).strip()


def whole_number(words: str) -> int | None:
    """A whole number in digits or in words, or None."""
    return int(words) if words.isdigit() else cardinal(words)


class Builder(Transformer[Token, Any]):
    """The callbacks; ``source`` and ``base`` are set by parse.py before each piece of text."""

    source: Source
    #: Where the text being parsed begins in the normalised source.
    base: int = 0

    def at(self, first: Any, last: Any | None = None) -> Span:
        """The span from a token or node to another."""
        start = self._span(first)
        if last is None:
            return start
        return Span(start.file, start.start, self._span(last).end)

    def _span(self, piece: Any) -> Span:
        if isinstance(piece, Token):
            assert piece.start_pos is not None and piece.end_pos is not None
            return self.source.span(self.base + piece.start_pos, self.base + piece.end_pos)
        span: Span = piece.span
        return span

    # --- terminals ---

    def WORDS(self, t: Token) -> n.Words:
        return n.Words(text=fold(t), span=self.at(t))

    NAME = RAW = WORDS

    def QUOTE(self, t: Token) -> n.Quote:
        return n.Quote(text=fold(t[1:-1]), span=self.at(t))

    def PLACE(self, t: Token) -> n.Place:
        parts = []
        for part in fold(t).split(","):
            kind, _, number = part.strip().partition(" ")
            if kind.startswith("§") and len(kind) > 1:
                kind, number = "§", kind[1:] + number
            parts.append((kind, number.strip()))
        return n.Place(parts=tuple(parts), span=self.at(t))

    # --- literals ---

    def quantity(self, t: Token) -> n.Quantity:
        text = fold(t)
        terms = []
        for word, unit in _TERM.findall(text):
            number = whole_number(word)
            if number is None:
                raise Misuse(
                    f"« {word} » n'est pas un nombre",
                    self.at(t),
                    "Écrivez le nombre en chiffres ou en lettres : « 5 ans », « cinq ans ».",
                )
            unit = unit if unit == "mois" else unit.removesuffix("s")
            terms.append((Fraction(number), UNITS[unit]))
        return n.Quantity(terms=tuple(terms), written=text, span=self.at(t))

    def date(self, t: Token) -> n.Day:
        day, month, year = fold(t).split(" ")[-3:]
        return n.Day(
            year=int(year),
            month=MONTHS.index(month) + 1,
            day=int(day.removesuffix("er")),
            span=self.at(t),
        )

    def amount(self, t: Token) -> n.Amount:
        text = fold(t)
        digits = re.sub(r"[^\d,]", "", text).replace(",", ".")
        currency = "FRF" if "franc" in text else "EUR"
        return n.Amount(value=Fraction(digits), currency=currency, written=text, span=self.at(t))

    def number(self, t: Token, unit: n.Words | None = None) -> n.Number:
        value = Fraction(t.replace(",", "."))
        return n.Number(
            value=value, unit=unit.text if unit else "", written=str(t), span=self.at(t, unit or t)
        )

    def anniversary(self, t: Token, name: n.Words) -> n.Anchor:
        rank = ordinal(t.split(" ")[0])
        if rank is None:
            raise Misuse(f"« {t.split(' ')[0]} » n'est pas un rang", self.at(t))
        return n.Anchor(name=name, anniversary=rank, span=self.at(t, name))

    def date_name(self, name: n.Words) -> n.Anchor:
        return n.Anchor(name=name, span=name.span)

    # --- values ---

    def comparator(self, t: Token) -> n.Comparator:
        text = _ARTICLE.sub("", fold(t))
        for comparator in n.Comparator:
            stem = comparator.value.removesuffix(" de").removesuffix("à").rstrip()
            if text.startswith(stem):
                return comparator
        raise AssertionError(text)

    def threshold(self, *parts: Any) -> n.Threshold:
        *_, word, literal = parts
        return n.Threshold(
            comparator=self.comparator(word), literal=literal, span=self.at(word, literal)
        )

    def exactly(self, *parts: Any) -> n.Threshold:
        literal = parts[-1]
        return n.Threshold(comparator=n.Comparator.EXACTLY, literal=literal, span=literal.span)

    def relative_to(self, word: Token, anchor: n.Anchor) -> n.Relative:
        return n.Relative(
            comparator=self.comparator(word), offset=None, anchor=anchor, span=self.at(word, anchor)
        )

    def relative_offset(self, *parts: Any) -> n.Relative:
        *_, word, quantity, after, anchor = parts
        offset = self.quantity(quantity)
        if fold(after).startswith("avant"):
            terms = tuple((-value, unit) for value, unit in offset.terms)
            offset = n.Quantity(terms=terms, written=offset.written, span=offset.span)
        return n.Relative(
            comparator=self.comparator(word),
            offset=offset,
            anchor=anchor,
            span=self.at(word, anchor),
        )

    def within(self, word: Token, quantity: Token, anchor: n.Anchor) -> n.Relative:
        return n.Relative(
            comparator=n.Comparator.WITHIN,
            offset=self.quantity(quantity),
            anchor=anchor,
            span=self.at(word, anchor),
        )

    def within_year(self, word: Token, anchor: n.Anchor) -> n.Relative:
        year = n.Quantity(terms=((Fraction(1), "an"),), written="l'année", span=self.at(word))
        return n.Relative(
            comparator=n.Comparator.WITHIN, offset=year, anchor=anchor, span=self.at(word, anchor)
        )

    def option(self, words: n.Words) -> n.Option:
        return n.Option(words=words, excluded=False, span=words.span)

    def other_than(self, t: Token, words: n.Words) -> n.Option:
        return n.Option(words=words, excluded=True, span=self.at(t, words))

    def contains(self, t: Token, words: n.Words) -> n.Contains:
        return n.Contains(words=words, excluded=t.startswith("ne"), span=self.at(t, words))

    def yes_no(self, t: Token) -> n.YesNo:
        return n.YesNo(value=t == "oui", span=self.at(t))

    # --- conditions ---

    def holds(self, *parts: Any) -> n.Holds:
        name = parts[-1]
        return n.Holds(name=name, absent=len(parts) == 2, span=self.at(parts[0], name))

    def unknown(self, t: Token) -> n.Unknown:
        return n.Unknown(span=self.at(t))

    def compare(self, name: n.Words, *values: n.Value) -> n.Compare:
        return n.Compare(name=name, values=values, span=self.at(name, values[-1]))

    def status_test(self, name: n.Words, t: Token) -> n.StatusTest:
        status, is_open, negated = self.status(t)
        return n.StatusTest(
            outcome=name, status=status, is_open=is_open, negated=negated, span=self.at(name, t)
        )

    def status(self, t: Token) -> tuple[n.Status | None, bool, bool]:
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
            raise Misuse(f"« {word} » n'est pas un nombre de conditions", self.at(t))
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
                raise Misuse(f"« {text.split(' ')[2]} » n'est pas un nombre", self.at(t))
        elif text == "chaque":
            quantifier = n.GroupQuantifier.EVERY
        elif text.startswith("aucun"):
            quantifier = n.GroupQuantifier.NONE
        else:
            quantifier = n.GroupQuantifier.THIS
        return n.ForGroup(
            quantifier=quantifier, count=count, group=name, items=(), span=self.at(t, name)
        )

    def no_other(self, t: Token, name: n.Words) -> n.ForGroup:
        return n.ForGroup(
            quantifier=n.GroupQuantifier.NO_OTHER,
            count=None,
            group=name,
            items=(),
            span=self.at(t, name),
        )

    def item(self, content: Any) -> n.Item:
        if isinstance(content, tuple):
            quantifier, count, token = content
            return n.Quantified(quantifier=quantifier, count=count, items=(), span=self.at(token))
        assert isinstance(content, n.Node)
        return content  # type: ignore[return-value]

    # --- conclusions ---

    def share(self, t: Token, name: n.Words) -> n.Share:
        text = fold(t)
        word = re.sub(r"[ ]*d(?:e(?: la| l')?|u|')$", "", text)
        fraction = SHARES[word] if word in SHARES else Fraction(word)
        return n.Share(fraction=fraction, fact=name, written=word, span=self.at(t, name))

    def measure_literal(self, literal: Any) -> Any:
        return literal

    def measure_text(self, quote: n.Quote) -> n.Quote:
        return quote

    def exceptional(self, *_: Token) -> dict[str, Any]:
        return {"exceptional": True}

    def principle(self, *_: Token) -> dict[str, Any]:
        return {"principle": True}

    def route(self, quote: n.Quote) -> dict[str, Any]:
        return {"route": quote}

    def instead(self, measure: Any) -> dict[str, Any]:
        return {"instead": measure}

    def by_rule(self, *names: n.Words) -> dict[str, Any]:
        return {"rules": names}

    def missing(self, *names: n.Words) -> dict[str, Any]:
        return {"missing": names}

    def between(self, *names: n.Words) -> dict[str, Any]:
        statuses = []
        for name in names:
            if name.text not in STATUS_WORDS:
                raise Misuse(
                    f"« {name.text} » n'est pas un statut",
                    name.span,
                    "Statuts : " + ", ".join(STATUS_WORDS) + ".",
                )
            statuses.append(STATUS_WORDS[name.text])
        return {"between": tuple(statuses)}

    def _then(
        self, t: Token, last: Any, flags: tuple[dict[str, Any], ...], **fields: Any
    ) -> n.Then:
        merged: dict[str, Any] = {}
        for flag in flags:
            merged |= flag
        span = self.at(t, last)
        return n.Then(conclusion=n.Conclusion(**(fields | merged), span=span), span=span)

    def then_status(self, t: Token, name: n.Words, word: Token, *flags: dict[str, Any]) -> n.Then:
        status, is_open, negated = self.status(word)
        return self._then(
            t, word, flags, outcome=name, status=status, is_open=is_open, negated=negated
        )

    def then_value(self, t: Token, name: n.Words, *rest: Any) -> n.Then:
        bound = n.Bound.EXACT
        if isinstance(rest[0], Token):
            bound = n.Bound.MAX if rest[0] == "au plus" else n.Bound.MIN
            rest = rest[1:]
        measure, *flags = rest
        return self._then(
            t,
            measure,
            tuple(flags),
            outcome=name,
            status=n.Status.VALUE,
            bound=bound,
            measures=(measure,),
        )

    def then_range(self, t: Token, name: n.Words, low: Any, high: Any, *flags: Any) -> n.Then:
        return self._then(
            t,
            high,
            flags,
            outcome=name,
            status=n.Status.VALUE,
            bound=n.Bound.RANGE,
            measures=(low, high),
        )

    def then_fixed(self, t: Token, name: n.Words, source: Any, *flags: Any) -> n.Then:
        return self._then(
            t,
            source,
            flags,
            outcome=name,
            status=n.Status.VALUE,
            bound=n.Bound.FIXED_BY,
            measures=(source,),
        )

    def then_governed(self, t: Token, name: n.Words, target: n.Words, *flags: Any) -> n.Then:
        status = n.Status.GOVERNED_ELSEWHERE
        return self._then(t, target, flags, outcome=name, status=status, governed_by=target)

    def then_gap(self, t: Token, name: n.Words, target: n.Words, *flags: Any) -> n.Then:
        status = n.Status.UNDETERMINED
        return self._then(t, target, flags, outcome=name, status=status, governed_by=target)

    # --- lines ---

    def statement(self, keyword: Token, *rest: Any) -> tuple[Head, tuple[Any, ...]]:
        """A head and the lines below it."""
        name = rest[0] if rest and isinstance(rest[0], n.Words) else None
        span = self.at(keyword, name)
        head = Head(kind=HEADS[fold(keyword)], name=name or n.Words(text="", span=span), span=span)
        return head, rest[1:] if name else rest

    def citation(self, place: n.Place, *quotes: n.Quote) -> n.Citation:
        return n.Citation(place=place, quotes=quotes, span=self.at(place, quotes[-1]))

    def attribute(self, key: Token, *values: n.Words | n.Quote) -> n.Attribute:
        split: list[n.Words | n.Quote] = []
        for value in values:
            split.extend(self._separate(value) if isinstance(value, n.Words) else (value,))
        span = self.at(key, values[-1] if values else key)
        return n.Attribute(key=fold(key), values=tuple(split), items=(), span=span)

    def _separate(self, words: n.Words) -> tuple[n.Words, ...]:
        parts = (part.strip() for part in re.split(r"[,;]", words.text))
        return tuple(n.Words(text=part, span=words.span) for part in parts if part)

    def when_inline(self, word: Token, condition: n.Condition) -> n.When:
        return n.When(
            word=self.clause_word(word), items=(condition,), span=self.at(word, condition)
        )

    def when_list(self, word: Token, content: Any) -> n.When:
        return n.When(word=self.clause_word(word), items=(self.item(content),), span=self.at(word))

    def when_bare(self, word: Token) -> n.When:
        return n.When(word=self.clause_word(word), items=(), span=self.at(word))

    def clause_word(self, t: Token) -> n.ClauseWord:
        return n.ClauseWord(fold(t).removeprefix("et ").replace("suppose que", "suppose"))

    def growing(self, t: Token, fact: n.Words, outcome: n.Words, stays: Token) -> n.Growing:
        return n.Growing(
            fact=fact, outcome=outcome, stays_open="ouvert" in stays, span=self.at(t, stays)
        )

    def link(self, t: Token, target: n.Words, *variant: Any) -> n.Link:
        word = n.LinkWord(fold(t))
        name = variant[-1] if variant else None
        return n.Link(word=word, target=target, variant=name, span=self.at(t, name or target))

    def justification(self, t: Token, element: n.Quote, reason: n.Quote) -> n.Justification:
        return n.Justification(element=element, reason=reason, span=self.at(t, reason))

    def variant(self, t: Token, name: n.Words, text: n.Quote) -> n.Variant:
        return n.Variant(name=name, text=text, span=self.at(t, text))

    def row_bare(self, t: Token, title: n.Quote) -> n.Row:
        return n.Row(title=title, items=(), span=self.at(t, title))

    def row_list(self, t: Token, title: n.Quote, content: Any) -> n.Row:
        return n.Row(title=title, items=(self.item(content),), span=self.at(t, title))

    def row_inline(self, t: Token, title: n.Quote, condition: n.Condition) -> n.Row:
        return n.Row(title=title, items=(condition,), span=self.at(t, condition))

    def cell(self, t: Token, row: n.Quote, column: n.Quote, quote: n.Quote) -> n.Cell:
        return n.Cell(row=row, column=column, quote=quote, span=self.at(t, quote))

    def form_field(self, t: Token, number: n.Words, title: n.Quote, kind: n.Words) -> n.FormField:
        return n.FormField(number=number.text, title=title, kind=kind, span=self.at(t, kind))

    def bullet(self, dashes: Token, content: Any) -> Bullet:
        item = self.item(content)
        return Bullet(depth=len(dashes), item=item, span=self.at(dashes, item))

    def comment(self, t: Token) -> n.Comment:
        return n.Comment(text=t[1:].strip(), span=self.at(t))


# Applied as a call: the decorator changes the class in place, and type checkers keep its type.
v_args(inline=True)(Builder)
