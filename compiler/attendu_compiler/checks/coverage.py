"""Does some statement answer for every character of the official text?"""

from attendu_compiler.analysis.coverage_report import coverage_of
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_dsl.diagnostics import Code, Example, Report, Span

_ACT = (
    "texte exemple\n  intitulé : « Exemple »\n  empreinte : sha256 {empreinte}\n\n"
    "repère § 1\n  commence par : « 1. Titre »\n\n"
    "acte carte\n  silence : le texte ne dit rien\n\n"
    "règle 1\n  § 1, al. 1 : « Vous pourrez délivrer une carte. »\n  alors carte est possible\n"
)
_TEXT = "1. Titre\n\nVous pourrez délivrer une carte.\n\nParis, le 24 juin 1997.\n"

UNCOVERED = Code(
    id="A331",
    title="passage sans réponse",
    page="""Chaque phrase du texte officiel est citée par un énoncé, ou mise à part avec sa raison
(`sans portée normative`). Aucun énoncé ne répond de ce passage : citez-le, ou mettez-le à part s'il
n'oblige, ne permet, n'interdit, ne conditionne ni n'excepte rien.""",
    bad=Example(policy=_ACT, text=_TEXT),
    good=Example(
        policy=_ACT
        + "\nsans portée normative\n  raison : identification\n"
        + "  § 1, al. 2 : « Paris, le 24 juin 1997. »\n",
        text=_TEXT,
    ),
)

CODES = (UNCOVERED,)

#: Beyond these, the count is enough.
_MOST = 20


def check(policy: Policy, plan: Plan, report: Report) -> None:
    """Report the stretches that no statement answers for."""
    if not policy.official:
        return
    gaps = coverage_of(policy).coverage.uncovered
    for gap in gaps[:_MOST]:
        report.add(
            UNCOVERED,
            f"aucun énoncé ne répond de « {gap.text[:80]} »",
            Span(policy.official_name, gap.start, gap.end),
            help="Citez ce passage, ou mettez-le à part avec sa raison.",
        )
    if len(gaps) > _MOST:
        report.add(
            UNCOVERED,
            f"{len(gaps) - _MOST} autres passages sont sans réponse",
            help="« attendu coverage » les donne tous.",
        )
