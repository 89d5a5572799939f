"""The boundary cases of a text: the fewest facts around each condition, for a lawyer to answer."""

from attrs import frozen

from attendu_compiler.analysis.case_text import given_lines, reading_line
from attendu_compiler.analysis.mutants import Progress, score
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Answer
from attendu_compiler.plan.witness import Facts

#: What stands in the place of an answer that nobody has given yet.
BLANK = "…"


@frozen(kw_only=True)
class LimitCase:
    """Facts at a boundary, the outcomes asked there, and why (the changes it tells apart)."""

    name: str
    facts: Facts
    readings: dict[str, str]
    answers: dict[str, Answer]
    reasons: tuple[str, ...]

    def question(self, policy: Policy) -> str:
        """The case without its answers."""
        lines = [f"cas {self.name}"]
        for slug, variant in sorted(self.readings.items()):
            lines.append(f"  {reading_line(slug, variant, policy)}")
        lines.append("  étant donné :")
        lines += [f"    {line}" for line in given_lines(self.facts, policy)]
        lines += [f"  alors {policy.outcomes[slug].name} {BLANK}" for slug in self.answers]
        return "\n".join(lines) + "\n"


def limit_cases(
    policy: Policy, *, missing_only: bool, progress: Progress = lambda done, total: None
) -> tuple[LimitCase, ...]:
    """The boundary cases of a policy, those with the fewest facts first.

    With ``missing_only``, only those that the cases written so far leave unanswered.
    """
    found = score(policy, boundaries=not missing_only, progress=progress)
    merged: dict[str, tuple[Facts, dict[str, str], dict[str, Answer], list[str]]] = {}
    for fate in found.survivors if missing_only else found.fates:
        boundary = fate.boundary
        if boundary is None:
            continue
        key = repr((sorted(boundary.facts.items()), sorted(boundary.readings.items())))
        _, _, answers, reasons = merged.setdefault(key, (boundary.facts, boundary.readings, {}, []))
        answers.setdefault(boundary.outcome, boundary.answer)
        reasons.append(f"règle {fate.rule} : {fate.text}")
    ordered = sorted(merged.items(), key=lambda item: (len(item[1][0]), item[0]))
    return tuple(
        LimitCase(
            name=f"limite {number}",
            facts=facts,
            readings=readings,
            answers=answers,
            reasons=tuple(reasons),
        )
        for number, (_, (facts, readings, answers, reasons)) in enumerate(ordered, 1)
    )
