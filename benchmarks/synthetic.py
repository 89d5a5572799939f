"""Policies of any size, shaped like circulars: many outcomes, a few rules each."""

import heapq
import random


def policy(rules: int) -> str:
    """A policy with ``rules`` rules over as many facts as an act of that length would have."""
    facts = max(10, rules // 5)
    lines = ["texte synthese", "  intitulé : « Synthèse »", ""]
    for number in range(facts):
        lines += [f"fait condition {number}", ""]
        lines += [f"fait durée {number}", "  type : durée écoulée", ""]
    for number in range(0, rules, 4):
        lines += [f"acte mesure {number // 4}", "  silence : le texte ne dit rien", ""]
    for number in range(rules):
        # Neighbouring rules share facts, as the paragraphs of a circular do.
        first = (number // 4) * facts // max(1, rules // 4) % facts
        second = (first + number % 4 + 1) % facts
        lines += [
            f"règle {number}",
            "  si toutes ces conditions sont remplies :",
            f"    - condition {first}",
            f"    - durée {second} : depuis au moins {number % 30 + 1} mois",
            "    - au moins une de ces conditions est remplie :",
            f"      -- absence de condition {second}",
            f"      -- durée {first} : moins de {number % 9 + 2} ans",
            f"  alors mesure {number // 4} est possible",
            "",
        ]
    outcomes = range(0, rules, 4)
    for start in range(0, len(outcomes), 8):
        # A table of eight columns for every thirty-two rules, as an annex would sum up a section.
        columns = ", ".join(f"mesure {number // 4}" for number in outcomes[start : start + 8])
        first = start * facts // max(1, rules // 4) % facts
        lines += [
            f"tableau t {start}",
            f"  colonnes : {columns}",
            f"  conditions visibles : durée {first}",
            "  cellules : « oui, si »",
            f"  ligne « court » : durée {first} : moins de 1 an",
            f"  ligne « long » : durée {first} : au moins 1 an",
            "",
        ]
    return "\n".join(lines)


#: A test that a row makes: a fact, the number of the cell that it must be in, of how many.
Test = tuple[int, int, int]


def table(rows: int, facts: int, seed: int = 1) -> str:
    """A policy of ``rows`` disjoint rules over ``facts`` facts, in five outcomes.

    Rows are made by splitting the shortest one, always on a fact that comes after those it tests, as
    a text asks its conditions one after the other.
    """
    leaves = rows_of(rows, facts, seed)
    lines = ["texte synthese", "  intitulé : « Synthèse »", ""]
    for fact in range(facts):
        lines += [f"fait fait {fact}"] + (["  type : durée écoulée"] if fact % 2 else []) + [""]
    for outcome in range(5):
        lines += [f"acte mesure {outcome}", "  silence : le texte ne dit rien", ""]
    for number, leaf in enumerate(leaves):
        lines += [f"règle {number}", "  si toutes ces conditions sont remplies :"]
        lines += [f"    - {text}" for test in leaf for text in _conditions(test)]
        lines += [f"  alors mesure {number % 5} est possible", ""]
    return "\n".join(lines)


def rows_of(rows: int, facts: int, seed: int = 1) -> list[list[Test]]:
    """The tests of each row."""
    draw = random.Random(seed)
    waiting: list[tuple[int, int, list[Test]]] = [(0, 0, [])]
    made = 1
    while made < rows:
        _, _, leaf = heapq.heappop(waiting)
        last = leaf[-1][0] if leaf else -1
        fact = min(last + draw.randint(1, 5), facts - 1) if leaf else 0
        assert fact > last, "too few facts for so many rows"
        cells = 3 if fact % 2 and made + 2 <= rows else 2
        for cell in range(cells):
            made += 1
            heapq.heappush(waiting, (len(leaf) + 1, made, [*leaf, (fact, cell, cells)]))
        made -= 1
    return [leaf for _, _, leaf in sorted(waiting)]


def _conditions(test: Test) -> list[str]:
    fact, cell, cells = test
    if not fact % 2:
        return [f"fait {fact}" if cell else f"absence de fait {fact}"]
    if cell == 0:
        return [f"fait {fact} : moins de {LIMITS[0]} mois"]
    if cell == cells - 1:
        return [f"fait {fact} : au moins {LIMITS[cells - 2]} mois"]
    return [f"fait {fact} : au moins {LIMITS[0]} mois", f"fait {fact} : moins de {LIMITS[1]} mois"]


#: The borders, in months, of the cells of a duration.
LIMITS = (6, 24)
