"""The words of cells: what a page needs to say « if that, then that » of what is not known."""

from itertools import pairwise

from attendu_compiler.model.formula import Formula, Not, Persons
from attendu_compiler.model.phrases import phrase
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.describe import below_text, from_text, single_text
from attendu_compiler.plan.records import DatesCells, GroupCells, ThresholdCells, Variable


def told(variable: Variable, policy: Policy) -> dict[str, object]:
    """``told`` of the cells that have words of their own; the others are named by their facts.

    A border gives [« plus de 3 mois », « au plus 3 mois »], and the words of its single value when
    the next border follows at once; a comparison or a quantity gives [true, false].
    """
    cells = variable.cells
    match cells:
        case ThresholdCells(fact=identifier, cuts=cuts):
            fact = policy.facts[identifier]
            borders = [[from_text(cut, fact), below_text(cut, fact)] for cut in cuts]
            for border, (low, high) in zip(borders, pairwise(cuts), strict=False):
                exact = single_text(low, high, fact)
                if exact is not None:
                    border.append(exact)
            return {"told": borders}
        case DatesCells(atoms=atoms):
            return {"told": [_truths(atom, policy) for atom in atoms]}
        case GroupCells(group=group, formulas=formulas, atoms=quantities):
            return {
                "told": [
                    _truths(Persons(group, one.least, formulas[one.predicate]), policy)
                    for one in quantities
                ]
            }
        case _:
            return {}


def _truths(atom: Formula, policy: Policy) -> tuple[str, str]:
    return phrase(atom, policy), phrase(Not(atom), policy)
