"""Lark's callbacks: a reduction of the grammar becomes a node of :mod:`attendu_dsl.nodes`."""

import re
from fractions import Fraction
from typing import Any

from lark import Token, v_args

from attendu_dsl import nodes as n
from attendu_dsl.build_conditions import ConditionBuilder
from attendu_dsl.vocabulary import HEADS, SHARES, STATUS_WORDS, Bullet, Head, Misuse, fold


class Builder(ConditionBuilder):
    """The callbacks of conclusions and lines; see :class:`ConditionBuilder` for the rest."""

    # --- conclusions ---

    def share(self, t: Token, name: n.Words) -> n.Share:
        text = fold(t)
        word = re.sub(r"[ ]*d(?:e(?: la| l')?|u|')$", "", text)
        fraction = SHARES[word] if word in SHARES else Fraction(word)
        return n.Share(fraction=fraction, fact=name, written=word, span=self._at(t, name))

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
        span = self._at(t, last)
        return n.Then(conclusion=n.Conclusion(**(fields | merged), span=span), span=span)

    def then_status(self, t: Token, name: n.Words, word: Token, *flags: dict[str, Any]) -> n.Then:
        status, is_open, negated = self._status(word)
        return self._then(
            t,
            word,
            flags,
            outcome=name,
            status=status,
            is_open=is_open,
            negated=negated,
            written=fold(word),
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

    def then_range(
        self, t: Token, name: n.Words, word: Token, low: Any, high: Any, *flags: Any
    ) -> n.Then:
        return self._then(
            t,
            high,
            flags,
            outcome=name,
            status=n.Status.VALUE,
            bound=n.Bound.RANGE,
            measures=(low, high),
            written=fold(word),
        )

    def then_fixed(self, t: Token, name: n.Words, word: Token, source: Any, *flags: Any) -> n.Then:
        return self._then(
            t,
            source,
            flags,
            outcome=name,
            status=n.Status.VALUE,
            bound=n.Bound.FIXED_BY,
            measures=(source,),
            written=fold(word),
        )

    def then_governed(
        self, t: Token, name: n.Words, word: Token, target: n.Words, *flags: Any
    ) -> n.Then:
        return self._then(
            t,
            target,
            flags,
            outcome=name,
            status=n.Status.GOVERNED_ELSEWHERE,
            governed_by=target,
            written=fold(word),
        )

    def then_gap(
        self, t: Token, name: n.Words, word: Token, target: n.Words, *flags: Any
    ) -> n.Then:
        return self._then(
            t,
            target,
            flags,
            outcome=name,
            status=n.Status.UNDETERMINED,
            governed_by=target,
            written=fold(word),
        )

    # --- lines ---

    def statement(self, keyword: Token, *rest: Any) -> tuple[Head, tuple[Any, ...]]:
        """A head and the lines below it."""
        name = rest[0] if rest and isinstance(rest[0], n.Words) else None
        span = self._at(keyword, name)
        head = Head(kind=HEADS[fold(keyword)], name=name or n.Words(text="", span=span), span=span)
        return head, rest[1:] if name else rest

    def citation(self, place: n.Place, *quotes: n.Quote) -> n.Citation:
        return n.Citation(place=place, quotes=quotes, span=self._at(place, quotes[-1]))

    def attribute(self, key: Token, *values: n.Words | n.Quote) -> n.Attribute:
        split: list[n.Words | n.Quote] = []
        for value in values:
            split.extend(self._separate(value) if isinstance(value, n.Words) else (value,))
        span = self._at(key, values[-1] if values else key)
        return n.Attribute(
            key=fold(key),
            values=tuple(split),
            items=(),
            written=_whole(values),
            span=span,
        )

    def _separate(self, words: n.Words) -> tuple[n.Words, ...]:
        parts = (part.strip() for part in re.split(r"[,;]", words.text))
        return tuple(n.Words(text=part, span=words.span) for part in parts if part)

    def when_inline(self, *parts: Any) -> n.When:
        *_, condition = parts
        return self._when(parts[:-1], (condition,), condition)

    def when_list(self, *parts: Any) -> n.When:
        *_, word, content = parts
        return self._when(parts[:-1], (self._item(content),), word)

    def when_bare(self, *parts: Any) -> n.When:
        return self._when(parts, (), parts[-1])

    def _when(self, head: tuple[Any, ...], items: tuple[n.Item, ...], last: Any) -> n.When:
        """``head`` is the reading the clause belongs to, if any, then the word that opens it."""
        *under, word = head
        return n.When(
            word=self._clause_word(word),
            items=items,
            under=under[0] if under else None,
            span=self._at(head[0], last),
        )

    def under(self, t: Token, target: n.Words, *variant: Any) -> n.Link:
        return self.link(t, target, *variant)

    def _clause_word(self, t: Token) -> n.ClauseWord:
        return n.ClauseWord(fold(t).removeprefix("et ").replace("suppose que", "suppose"))

    def growing(self, t: Token, fact: n.Words, outcome: n.Words, stays: Token) -> n.Growing:
        return n.Growing(
            fact=fact,
            outcome=outcome,
            stays_open="ouvert" in stays,
            written=fold(stays),
            span=self._at(t, stays),
        )

    def link(self, t: Token, target: n.Words, *variant: Any) -> n.Link:
        word = n.LinkWord(fold(t))
        name = variant[-1] if variant else None
        return n.Link(word=word, target=target, variant=name, span=self._at(t, name or target))

    def justification(self, t: Token, element: n.Quote, reason: n.Quote) -> n.Justification:
        return n.Justification(element=element, reason=reason, span=self._at(t, reason))

    def variant(self, t: Token, name: n.Words, text: n.Quote) -> n.Variant:
        return n.Variant(name=name, text=text, span=self._at(t, text))

    def row_bare(self, t: Token, title: n.Quote) -> n.Row:
        return n.Row(title=title, items=(), span=self._at(t, title))

    def row_list(self, t: Token, title: n.Quote, content: Any) -> n.Row:
        return n.Row(title=title, items=(self._item(content),), span=self._at(t, title))

    def row_inline(self, t: Token, title: n.Quote, condition: n.Condition) -> n.Row:
        return n.Row(title=title, items=(condition,), span=self._at(t, condition))

    def cell(self, t: Token, row: n.Quote, column: n.Quote, quote: n.Quote) -> n.Cell:
        return n.Cell(row=row, column=column, quote=quote, span=self._at(t, quote))

    def form_field(self, t: Token, number: n.Words, title: n.Quote, kind: n.Words) -> n.FormField:
        return n.FormField(number=number.text, title=title, kind=kind, span=self._at(t, kind))

    def bullet(self, dashes: Token, content: Any) -> Bullet:
        item = self._item(content)
        return Bullet(depth=len(dashes), item=item, span=self._at(dashes, item))

    def comment(self, t: Token) -> n.Comment:
        return n.Comment(text=t[1:].strip(), span=self._at(t))


# Applied as a call: the decorator changes the class in place, and type checkers keep its type.
v_args(inline=True)(ConditionBuilder)
v_args(inline=True)(Builder)


def _whole(values: tuple[n.Words | n.Quote, ...]) -> str:
    """What an attribute says, its quotations between guillemets, spaced as French is."""
    text = ""
    for value in values:
        piece = f"« {value.text} »" if isinstance(value, n.Quote) else value.text
        tight = not text or piece[0] in ",.)" or text.endswith("(")
        text += piece if tight else f" {piece}"
    return text
