"""Cells in French: what a mask of cells says, and a concrete value inside a cell."""

from fractions import Fraction

from attendu_compiler.model.formula import Measure, Not, Persons
from attendu_compiler.model.phrases import (
    absence_of,
    measure_text,
    other_than,
    phrase,
)
from attendu_compiler.model.policy import Fact, FactKind, Policy
from attendu_compiler.plan.calendar import add_months
from attendu_compiler.plan.cover import Conjunction, cover
from attendu_compiler.plan.records import (
    ChoiceCells,
    Cut,
    DatesCells,
    GroupCells,
    OptionCells,
    ReadingCells,
    ThresholdCells,
    Variable,
    YesNoCells,
)


def describe(variable: Variable, mask: int, policy: Policy) -> str:
    """What « the cell is in the mask » says of a fact, in words."""
    cells = variable.cells
    match cells:
        case YesNoCells(fact=fact):
            name = policy.facts[fact].name
            return name if mask & 0b10 else absence_of(name)
        case OptionCells(fact=fact, option=option):
            chosen = next(o.name for o in policy.facts[fact].options if o.slug == option)
            verb = "comprend" if mask & 0b10 else "ne comprend pas"
            return f"{policy.facts[fact].name} : {verb} {chosen}"
        case ChoiceCells(fact=fact, options=options):
            names = {option.slug: option.name for option in policy.facts[fact].options}
            listed = [names[slug] for k, slug in enumerate(options) if mask >> k & 1]
            left_out = [names[slug] for k, slug in enumerate(options) if not mask >> k & 1]
            if len(left_out) == 1 and len(listed) > 1:
                return f"{policy.facts[fact].name} : {other_than(left_out[0])}"
            return f"{policy.facts[fact].name} : " + " ou ".join(listed)
        case ThresholdCells(fact=fact, cuts=cuts):
            parts = _intervals(mask, cuts, policy.facts[fact])
            return f"{policy.facts[fact].name} : " + " ou ".join(parts)
        case ReadingCells(reading=reading, variants=variants):
            names = {v[0]: v[1] for v in policy.readings[reading].variants}
            listed = [names[slug] for k, slug in enumerate(variants) if mask >> k & 1]
            return f"lecture « {policy.readings[reading].name} » : " + " ou ".join(listed)
        case DatesCells():
            return _vectors(
                _covered(mask, cells),
                [phrase(atom, policy) for atom in cells.atoms],
                [phrase(Not(atom), policy) for atom in cells.atoms],
            )
        case GroupCells():
            quantified = [
                Persons(cells.group, atom.least, cells.formulas[atom.predicate])
                for atom in cells.atoms
            ]
            return _vectors(
                _covered(mask, cells),
                [phrase(atom, policy) for atom in quantified],
                [phrase(Not(atom), policy) for atom in quantified],
            )


def holds_always(variable: Variable, mask: int) -> bool:
    """Whether a mask of dates or of persons leaves out only what the suppositions never admit."""
    cells = variable.cells
    if not isinstance(cells, (DatesCells, GroupCells)):
        return False
    return mask | cells.barred == (1 << cells.count) - 1


def _covered(mask: int, cells: DatesCells | GroupCells) -> tuple[Conjunction, ...]:
    """The cover of a mask, cells that the suppositions never admit told in neither sense.

    Unless nothing else is told: such a mask is that of a supposition itself, or of its contrary.
    """
    admitted = [cell for cell in range(cells.count) if not cells.barred >> cell & 1]
    held = sum(1 << place for place, cell in enumerate(admitted) if mask >> cell & 1)
    if held in (0, (1 << len(admitted)) - 1):
        return cover(mask, cells.vectors)
    return cover(held, [cells.vectors[cell] for cell in admitted])


def _vectors(found: tuple[Conjunction, ...], true: list[str], false: list[str]) -> str:
    """Conjunctions of atoms as words, joined by « ou »."""
    texts = [
        " et ".join(
            true[column] if truth else false[column]
            for column, truth in zip(one.columns, one.truths, strict=True)
        )
        for one in found
    ]
    if len(texts) == 1:
        return texts[0] or "quelconque"
    return " ou ".join(f"({text})" for text in texts)


def _intervals(mask: int, cuts: tuple[Cut, ...], fact: Fact) -> list[str]:
    """The runs of cells of a mask: « moins de 3 mois », « au moins 3 mois et moins de 5 ans »."""
    runs: list[str] = []
    cell = 0
    while cell <= len(cuts):
        if not mask >> cell & 1:
            cell += 1
            continue
        first = cell
        while cell <= len(cuts) and mask >> cell & 1:
            cell += 1
        low = cuts[first - 1] if first else None
        high = cuts[cell - 1] if cell <= len(cuts) else None
        if low is None and high is None:
            runs.append("quelconque")
            continue
        runs.append(_run(low, high, fact))
    return runs


def _run(low: Cut | None, high: Cut | None, fact: Fact) -> str:
    if low is not None and high is not None:
        exact = single_text(low, high, fact)
        if exact is not None:
            return exact
    parts = []
    if low is not None:
        parts.append(from_text(low, fact))
    if high is not None:
        parts.append(below_text(high, fact))
    return " et ".join(parts)


def single_text(low: Cut, high: Cut, fact: Fact) -> str | None:
    """« exactement 3 mois », « le 1er janvier 2007 » when one value alone is between two borders."""
    if _next(low, fact) != high:
        return None
    exact = measure_text(low.value, fact)
    return f"le {exact}" if fact.kind is FactKind.DATE else f"exactement {exact}"


def from_text(low: Cut, fact: Fact) -> str:
    """The lower end, as « plus de 3 mois » when the border is the day after a round duration."""
    if fact.kind is FactKind.DATE:
        return f"à compter du {measure_text(low.value, fact)}"
    before = _previous(low, fact)
    if before is not None:
        return f"plus de {measure_text(before, fact)}"
    return f"au moins {measure_text(low.value, fact)}"


def below_text(high: Cut, fact: Fact) -> str:
    """The upper end: « au plus 3 mois », « avant le 1er janvier 2007 »."""
    if fact.kind is FactKind.DATE:
        return f"avant le {measure_text(high.value, fact)}"
    before = _previous(high, fact)
    if before is not None:
        return f"au plus {measure_text(before, fact)}"
    return f"moins de {measure_text(high.value, fact)}"


def _previous(cut: Cut, fact: Fact) -> Measure | None:
    """The round duration whose « plus de » makes this border, or the amount of an « after »."""
    if cut.after:
        return cut.value
    if isinstance(cut.value, tuple) and cut.value[1] == 1 and fact.kind is FactKind.ELAPSED:
        return cut.value[0], 0
    return None


def _next(cut: Cut, fact: Fact) -> Cut | None:
    """The border just after the single value that begins at ``cut``."""
    match cut.value:
        case (months, days):
            return Cut(value=(months, days + 1), after=False)
        case int() as ordinal:
            return Cut(value=ordinal + 1, after=False)
        case Fraction() as number if fact.kind is FactKind.WHOLE:
            return Cut(value=number + 1, after=False)
        case _:
            return Cut(value=cut.value, after=True)


def inside(cell: int, cuts: tuple[Cut, ...], fact: Fact) -> Measure:
    """A value of the cell, at its upper border when it has one: the closest to a change."""
    if cell < len(cuts):
        high = cuts[cell]
        match high.value:
            case (months, days):
                if days > 0:
                    return months, days - 1
                return (months - 1, 30) if months else (0, 0)
            case int() as ordinal:
                return ordinal - 1
            case Fraction() as number:
                if high.after:
                    return number
                step = Fraction(1) if fact.kind is FactKind.WHOLE else Fraction(1, 100)
                return number - step
    if not cuts:
        return _any(fact)
    low = cuts[-1]
    match low.value:
        case Fraction() as number if low.after:
            return number + Fraction(1, 100)
        case _:
            return low.value


def _any(fact: Fact) -> Measure:
    match fact.kind:
        case FactKind.ELAPSED:
            return 12, 0
        case FactKind.DATE:
            return add_months(730120, 0)
        case _:
            return Fraction(1)
