"""Nodes back to canonical text: ``parse(show(file)) == file``."""

import textwrap
from typing import assert_never

from attendu_dsl import nodes as n
from attendu_dsl.vocabulary import HEADS, MONTHS, STATUS_WORDS, STATUSES

#: Where long wording is folded; white space inside guillemets carries no meaning.
WIDTH = 100

_KEYWORDS = {kind: keyword for keyword, kind in HEADS.items()}
_STATUS_PHRASES = {status: (word, denied) for (word, denied), status in STATUSES.items()}
_WORD_OF = {status: word for word, status in STATUS_WORDS.items()}
_VOWELS = "aeiouyâàéèêëîïôöûùœAEIOUYÂÀÉÈÊËÎÏÔÖÛÙŒ"


def show(file: n.File) -> str:
    """The whole file in canonical layout, one blank line between statements."""
    blocks = [statement_text(statement) for statement in file.statements]
    if file.ending:
        blocks.append("".join(f"# {comment.text}".rstrip() + "\n" for comment in file.ending))
    return "\n".join(blocks)


def statement_text(statement: n.Statement) -> str:
    """One statement: its remarks, its head, its clauses."""
    lines = [f"# {remark.text}".rstrip() for remark in statement.remarks]
    lines.append(f"{_KEYWORDS[type(statement)]} {statement.name.text}".rstrip())
    for clause in statement.clauses:
        lines += _clause(clause)
    return "\n".join(lines) + "\n"


def _clause(clause: n.Clause) -> list[str]:
    match clause:
        case n.Citation(place=place, quotes=quotes):
            return _folded(f"{place_text(place)} : " + " ".join(_quote(q) for q in quotes))
        case n.Attribute(key=key, values=values, items=items, written=written):
            head = f"{key} : {written or _values(values)}".rstrip()
            return [*_folded(head), *_bullets(items, 1)]
        case n.When(word=clause_word, items=items, under=under):
            lines = _when(clause_word.value, items)
            if under is not None:
                lines[0] = f"  {_link(under)}, {lines[0].lstrip()}"
            return lines
        case n.Row(title=title, items=items):
            return _when(f"ligne {_quote(title)} :", items)
        case n.Then(conclusion=conclusion):
            return _folded(conclusion_text(conclusion))
        case n.Growing(fact=fact, outcome=outcome, stays_open=stays, written=written):
            word = written or f"reste {'ouvert' if stays else 'fermé'}"
            return [f"  quand {fact.text} augmente, {outcome.text} {word}"]
        case n.Link():
            return [f"  {_link(clause)}"]
        case n.Justification(element=element, reason=reason):
            return _folded(f"justification de {_quote(element)} : {_quote(reason)}")
        case n.Variant(name=name, text=text):
            return _folded(f"variante {name.text} : {_quote(text)}")
        case n.Cell(row=row, column=column, quote=quote):
            return _folded(f"cellule {_quote(row)}, {_quote(column)} : {_quote(quote)}")
        case n.FormField(number=number, title=title, kind=kind):
            return _folded(f"rubrique {number} {_quote(title)} : {kind.text}")
        case n.Comment(text=text):
            return [f"  # {text}".rstrip()]
        case _:
            assert_never(clause)


def _link(link: n.Link) -> str:
    tail = f", variante {link.variant.text}" if link.variant is not None else ""
    return f"{link.word.value} {link.target.text}{tail}"


def _folded(text: str) -> list[str]:
    """A clause on several lines when it is long.

    Only white space inside guillemets may break, and not the space that goes with a guillemet.
    """
    line = f"  {text}"
    if len(line) <= WIDTH or "«" not in line:
        return [line]
    pieces: list[str] = []
    depth, start = 0, 0
    for position, sign in enumerate(text):
        beside = text[position - 1 : position] == "«" or text[position + 1 : position + 2] == "»"
        if sign == " " and depth > 0 and not beside:
            pieces.append(text[start:position])
            start = position + 1
        depth += (sign == "«") - (sign == "»")
    pieces.append(text[start:])
    # Spaces outside guillemets are held together while the text is filled.
    held = [piece.replace(" ", "\0") for piece in pieces]
    filled = textwrap.fill(
        " ".join(held),
        WIDTH,
        initial_indent="  ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return filled.replace("\0", " ").split("\n")


def _quote(quote: n.Quote) -> str:
    return f"« {quote.text} »"


def _values(values: tuple[n.Words | n.Quote, ...]) -> str:
    """Words are set apart by commas; a quotation needs none around it."""
    text = ""
    for number, value in enumerate(values):
        before = values[number - 1] if number else None
        if before is not None:
            both = isinstance(before, n.Words) and isinstance(value, n.Words)
            text += ", " if both else " "
        text += value.text if isinstance(value, n.Words) else _quote(value)
    return text


def place_text(place: n.Place) -> str:
    """A place as a lawyer writes it."""
    return ", ".join(f"{kind} {number}".strip() for kind, number in place.parts)


def _when(word: str, items: tuple[n.Item, ...]) -> list[str]:
    if len(items) == 1 and isinstance(items[0], n.Quantified | n.ForGroup):
        opener = items[0]
        if not (isinstance(opener, n.ForGroup) and opener.quantifier in _UNLISTED):
            return [f"  {word} {_opener(opener)} :", *_bullets(opener.items, 1)]
    if len(items) == 1 and word not in _LISTED and not isinstance(items[0], n.Comment):
        return [f"  {word} {_item(items[0])}"]
    colon = "" if word.endswith(":") else " :"
    return [f"  {word}{colon}", *_bullets(items, 1)]


_UNLISTED = (n.GroupQuantifier.NO_OTHER,)
_LISTED = (n.ClauseWord.GIVEN.value, n.ClauseWord.THEN.value)


def _bullets(items: tuple[n.Item, ...], depth: int) -> list[str]:
    lines: list[str] = []
    indent = "  " * (depth + 1)
    for item in items:
        if isinstance(item, n.Comment):
            lines.append(f"{indent}# {item.text}".rstrip())
            continue
        lists = isinstance(item, n.Quantified) or (
            isinstance(item, n.ForGroup) and item.quantifier not in _UNLISTED
        )
        if lists:
            assert isinstance(item, n.Quantified | n.ForGroup)
            lines.append(f"{indent}{'-' * depth} {_opener(item)} :")
            lines += _bullets(item.items, depth + 1)
        else:
            lines.append(f"{indent}{'-' * depth} {_item(item)}")
    return lines


def _opener(item: n.Quantified | n.ForGroup) -> str:
    match item:
        case n.Quantified(quantifier=quantifier, count=count, written=written):
            return written or quantifier.value.format(count)
        case n.ForGroup(written=(opening, such), group=group) if opening:
            return f"{opening} {group.text} {such}".rstrip()
        case n.ForGroup(quantifier=quantifier, count=count, group=group):
            match quantifier:
                case n.GroupQuantifier.AT_LEAST:
                    return f"au moins {count} {group.text} tels que"
                case n.GroupQuantifier.EVERY:
                    return f"chaque {group.text} est tel que"
                case _:
                    return f"{quantifier.value} {group.text} tel que"


def _item(item: n.Condition) -> str:
    match item:
        case n.Holds(name=name, absent=absent):
            return _absence(name.text) if absent else name.text
        case n.Compare(name=name, values=values):
            return f"{name.text} : " + " et ".join(_value(value) for value in values)
        case n.StatusTest(outcome=outcome, written=written) if written:
            return f"{outcome.text} {written}"
        case n.StatusTest(outcome=outcome, status=status, is_open=is_open, negated=negated):
            return f"{outcome.text} {_status(status, is_open, negated)}"
        case n.ForGroup(group=group, written=(opening, _)):
            return f"{opening or 'aucun autre'} {group.text}"
        case n.Quantified():
            return _opener(item)
        case _:
            assert_never(item)


def _absence(name: str) -> str:
    return f"absence d'{name}" if name[:1] in _VOWELS else f"absence de {name}"


def _status(status: n.Status | None, is_open: bool, negated: bool) -> str:
    if is_open or status is None:
        return "n'est pas ouvert" if negated else "est ouvert"
    word, denied = _STATUS_PHRASES[status]
    return f"n'est pas {word}" if denied or negated else f"est {word}"


def _value(value: n.Value) -> str:
    match value:
        case n.Threshold(since=True):
            return f"depuis {_threshold(value)}"
        case n.Threshold():
            return _threshold(value)
        case n.Relative(since=True):
            return f"depuis {_relative(value)}"
        case n.Relative():
            return _relative(value)
        case n.Option(words=words, excluded=excluded):
            return f"autre que {words.text}" if excluded else words.text
        case n.Contains(words=words, excluded=excluded):
            return f"{'ne comprend pas' if excluded else 'comprend'} {words.text}"
        case n.YesNo(value=yes):
            return "oui" if yes else "non"
        case n.Unknown():
            return "inconnu"
        case _:
            assert_never(value)


def _threshold(value: n.Threshold) -> str:
    if value.comparator is n.Comparator.EXACTLY:
        return literal_text(value.literal)
    is_date = isinstance(value.literal, n.Day)
    return _compared(value.comparator, literal_text(value.literal), is_date)


def _compared(comparator: n.Comparator, text: str, is_date: bool) -> str:
    if not is_date:
        word = comparator.value
        if word.endswith(" de") and text[:1] in _VOWELS:
            return f"{word[:-1]}'{text}"
        return f"{word} {text}"
    match comparator:
        case n.Comparator.FROM:
            return f"à compter du {text}"
        case n.Comparator.UNTIL:
            return f"jusqu'au {text}"
        case n.Comparator.BEFORE | n.Comparator.AFTER:
            return f"{comparator.value} le {text}"
        case _:
            return f"{comparator.value} {text}"


def _relative(value: n.Relative) -> str:
    anchor = value.anchor.name.text
    article = value.article
    if value.anchor.anniversary is not None:
        rank = value.anchor.written or f"{value.anchor.anniversary}e"
        anchor, article = f"{rank} anniversaire {_of(anchor)}", "le"
    if value.offset is None:
        if article == "le":
            return _compared(value.comparator, anchor, is_date=True)
        return f"{value.comparator.value} {_with_article(article, anchor)}"
    anchor = _with_article(article, anchor)
    if value.comparator is n.Comparator.WITHIN:
        if value.offset.written == "l'année":
            return f"dans l'année qui suit {anchor}"
        return f"dans les {value.offset.written} qui suivent {anchor}"
    side = "avant" if any(number < 0 for number, _ in value.offset.terms) else "après"
    compared = _compared(value.comparator, value.offset.written, is_date=False)
    return f"{compared} {side} {anchor}"


def _with_article(article: str, name: str) -> str:
    return f"{article} {name}".replace("' ", "'") if article else name


def literal_text(literal: n.Literal) -> str:
    """A literal as its author wrote it."""
    match literal:
        case n.Day(year=year, month=month, day=day):
            return f"{'1er' if day == 1 else day} {MONTHS[month - 1]} {year}"
        case n.Number(written=written, unit=unit):
            return f"{written} {unit}".strip()
        case n.Quantity(written=written) | n.Amount(written=written):
            return written
        case _:
            assert_never(literal)


def conclusion_text(conclusion: n.Conclusion) -> str:
    """« alors carte est possible, à titre exceptionnel »."""
    text = f"alors {conclusion.outcome.text} {_verb(conclusion)}"
    flags = []
    if conclusion.exceptional:
        flags.append("à titre exceptionnel")
    if conclusion.principle:
        flags.append("en principe")
    if conclusion.route is not None:
        flags.append(f"au titre de {_quote(conclusion.route)}")
    if conclusion.instead is not None:
        flags.append(f"au lieu de {_measure(conclusion.instead)}")
    text = ", ".join([text, *flags])
    lists = []
    if conclusion.rules:
        word = "selon la règle" if len(conclusion.rules) == 1 else "selon les règles"
        lists.append(f"{word} " + ", ".join(rule.text for rule in conclusion.rules))
    if conclusion.between:
        lists.append("entre " + ", ".join(_WORD_OF[status] for status in conclusion.between))
    if conclusion.missing:
        verb = "manque" if len(conclusion.missing) == 1 else "manquent"
        lists.append(f"{verb} " + ", ".join(fact.text for fact in conclusion.missing))
    return " ; ".join([text, *lists]) if lists else text


def _verb(conclusion: n.Conclusion) -> str:
    match conclusion.status:
        case n.Status.VALUE:
            texts = [_measure(measure) for measure in conclusion.measures]
            match conclusion.bound:
                case n.Bound.MAX:
                    return f"vaut au plus {texts[0]}"
                case n.Bound.MIN:
                    return f"vaut au moins {texts[0]}"
                case n.Bound.RANGE:
                    word = conclusion.written or "est compris entre"
                    return f"{word} {texts[0]} et {texts[1]}"
                case n.Bound.FIXED_BY:
                    return f"{conclusion.written or 'est fixé par'} {texts[0]}"
                case _:
                    return f"vaut {texts[0]}"
        case n.Status.GOVERNED_ELSEWHERE if conclusion.governed_by is not None:
            return f"{conclusion.written or 'est régi par'} {conclusion.governed_by.text}"
        case n.Status.UNDETERMINED if conclusion.governed_by is not None:
            word = conclusion.written or "est indéterminé faute de texte, lacune"
            return f"{word} {conclusion.governed_by.text}"
        case status:
            return conclusion.written or _status(status, conclusion.is_open, conclusion.negated)


def _measure(measure: n.Measure) -> str:
    match measure:
        case n.Share(written=written, fact=fact):
            return f"{written} {_of(fact.text)}"
        case n.Quote():
            return _quote(measure)
        case n.Words(text=text):
            return text
        case _:
            return literal_text(measure)


def _of(name: str) -> str:
    return f"d'{name}" if name[:1] in _VOWELS else f"de {name}"
