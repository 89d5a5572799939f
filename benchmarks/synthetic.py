"""Policies of any size, shaped like circulars: many outcomes, a few rules each."""


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
