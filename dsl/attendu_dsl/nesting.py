"""Bullets under the clause they belong to, nested by their number of dashes."""

from typing import Any

from attrs import evolve

from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Report
from attendu_dsl.mishaps import BULLET_ALONE, TOO_DEEP, WRONG_DEPTH
from attendu_dsl.vocabulary import Bullet

#: No circular nests further; beyond it a reader is lost.
DEEPEST = 12


def nest(pieces: list[Any], report: Report) -> tuple[n.Clause, ...]:
    """Attach each run of bullets to the clause above it."""
    clauses: list[n.Clause] = []
    position = 0
    while position < len(pieces):
        piece = pieces[position]
        if not isinstance(piece, Bullet):
            clauses.append(piece)
            position += 1
            continue
        end = position
        while end < len(pieces) and isinstance(pieces[end], Bullet | n.Comment):
            end += 1
        while isinstance(pieces[end - 1], n.Comment):
            end -= 1
        _attach(clauses, pieces[position:end], report)
        position = end
    return tuple(clauses)


def _attach(clauses: list[n.Clause], run: list[Bullet | n.Comment], report: Report) -> None:
    owner = clauses[-1] if clauses else None
    first = run[0]
    if not isinstance(owner, n.When | n.Attribute | n.Row):
        report.add(
            BULLET_ALONE,
            "ce tiret ne suit aucune liste",
            first.span,
            help="Placez-le sous « si toutes ces conditions sont remplies : ».",
        )
        return
    if owner.items:
        # « si toutes ces conditions sont remplies : » opens a list that the bullets fill.
        opener = owner.items[0]
        if not isinstance(opener, n.Quantified | n.ForGroup):
            report.add(
                BULLET_ALONE,
                "ce tiret suit une condition déjà complète",
                first.span,
                help="Écrivez « si toutes ces conditions sont remplies : » au-dessus de la liste.",
            )
            return
        items: tuple[n.Item, ...] = (evolve(opener, items=_tree(run, 1, report)),)
    else:
        items = _tree(run, 1, report)
    clauses[-1] = evolve(owner, items=items)


def _tree(run: list[Bullet | n.Comment], depth: int, report: Report) -> tuple[n.Item, ...]:
    """The items at ``depth``; deeper bullets fill the quantified item above them."""
    items: list[n.Item] = []
    position = 0
    while position < len(run):
        entry = run[position]
        position += 1
        if isinstance(entry, n.Comment):
            items.append(entry)
            continue
        if depth > DEEPEST:
            report.add(TOO_DEEP, f"plus de {DEEPEST} niveaux de tirets", entry.span)
            return tuple(items)
        end = position
        while end < len(run) and _deeper(run, end, depth):
            end += 1
        below = run[position:end]
        if entry.depth != depth:
            report.add(
                WRONG_DEPTH,
                f"ce tiret est au niveau {entry.depth}, on attend le niveau {depth}",
                entry.span,
                help=f"Écrivez « {'-' * depth} » devant cette condition.",
            )
        item = entry.item
        if below:
            if isinstance(item, n.Quantified | n.ForGroup):
                item = evolve(item, items=_tree(below, depth + 1, report))
            else:
                report.add(
                    WRONG_DEPTH,
                    "des tirets plus profonds suivent une condition déjà complète",
                    below[0].span,
                    help="Remontez-les d'un niveau, ou ouvrez une liste au-dessus d'eux.",
                )
        items.append(item)
        position = end
    return tuple(items)


def _deeper(run: list[Bullet | n.Comment], position: int, depth: int) -> bool:
    """Whether the entry, or the bullet after this comment, lies below ``depth``."""
    entry = run[position]
    while isinstance(entry, n.Comment):
        position += 1
        if position == len(run):
            return False
        entry = run[position]
    return entry.depth > depth
