"""Is a sentence set aside that obliges, allows, forbids, conditions or excepts?"""

from attendu_compiler.analysis.ungrounded import source_text
from attendu_compiler.model.policy import Policy
from attendu_compiler.model.wording.folding import fold
from attendu_compiler.model.wording.grounding.normative import suspect
from attendu_compiler.plan.records import Plan
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Report

_ACT = (
    "texte exemple\n  intitulé : « Exemple »\n  empreinte : sha256 {empreinte}\n\n"
    "repère § 1\n  commence par : « 1. Titre »\n\n"
    "sans portée normative\n  raison : contexte\n"
)
_TEXT = "1. Titre\n\nVous pourrez délivrer une carte.\n\nLa situation a évolué.\n"

NORMATIVE = Code(
    id="A332",
    title="phrase normative mise à part",
    page="""Une phrase qui oblige, permet, interdit, conditionne ou excepte ne se met pas à part : elle
se transcrit. Si le mot n'a pas ce sens ici (« la possibilité qui existait »), écrivez
« justification de « le mot » : « pourquoi » » dans l'énoncé.""",
    bad=Example(policy=_ACT + "  § 1, al. 1 : « Vous pourrez délivrer une carte. »\n", text=_TEXT),
    good=Example(policy=_ACT + "  § 1, al. 2 : « La situation a évolué. »\n", text=_TEXT),
)

CODES = (NORMATIVE,)


def check(policy: Policy, plan: Plan, report: Report) -> None:
    """Report each set-aside quotation with normative words that no reason answers for."""
    for entry in policy.entries_of("sans portée normative"):
        reasons = [
            fold(clause.element.text).text.casefold()
            for clause in entry.written.clauses
            if isinstance(clause, n.Justification)
        ]
        for quotation in entry.quotations:
            for marker in suspect(source_text(quotation, policy)):
                word = fold(marker.words).text.casefold()
                if any(word in reason or reason in word for reason in reasons):
                    continue
                report.add(
                    NORMATIVE,
                    f"« {marker.words} » {marker.force} : cette phrase ne se met pas à part",
                    quotation.span,
                    help="Transcrivez-la, ou écrivez « justification de "
                    f"« {marker.words} » : « … » ».",
                )
                break
