"""What can be proved of a text, question by question, each finding with its smallest case."""

from collections.abc import Iterator

from attrs import frozen

from attendu_compiler.analysis.case_text import expectation_text
from attendu_compiler.analysis.conflicts import conflicts
from attendu_compiler.analysis.dead import dead_exceptions, dead_rules
from attendu_compiler.analysis.idle import absorbed, idle_conditions
from attendu_compiler.analysis.idle_facts import idle_facts
from attendu_compiler.analysis.prove import UndecidedError, refute
from attendu_compiler.analysis.silence import silences
from attendu_compiler.analysis.witness import Witness
from attendu_compiler.model.phrases import phrase
from attendu_compiler.model.policy import Policy, Property
from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.plan.merge import SILENT
from attendu_compiler.plan.records import Answer, Plan
from attendu_dsl.nodes import Status

SILENCE = "Où le texte se tait"
CONFLICTS = "Règles qui se contredisent"
DEAD = "Règles qui ne s'appliquent jamais"
UNMET = "Exceptions jamais rencontrées"
IDLE = "Conditions sans effet"
IDLE_FACTS = "Faits sans effet"
ABSORBED = "Facultés toujours absorbées"
PROPERTIES = "Propriétés"

#: The questions in the order in which they are answered, each with what is said of no finding.
QUESTIONS = {
    CONFLICTS: "aucune, quel que soit le cas (prouvé)",
    DEAD: "aucune, toutes ont un cas (prouvé)",
    UNMET: "aucune, toutes ont un cas (prouvé)",
    IDLE: "aucune, ôter l'une change un cas (prouvé)",
    IDLE_FACTS: "aucun, de chacun dépend un résultat (prouvé)",
    ABSORBED: "aucune (prouvé)",
    SILENCE: "nulle part",
    PROPERTIES: "le texte n'en énonce pas",
}


@frozen(kw_only=True)
class Finding:
    """An answer to a question: ``subject`` is what it is about, ``case`` what shows it.

    ``answers`` are the outcomes of the case that the text decides, for a ``cas`` to expect.
    """

    question: str
    subject: str
    answer: str
    case: Witness | None = None
    answers: tuple[tuple[str, Answer], ...] = ()

    def text(self, name: str, policy: Policy) -> str | None:
        """The case as a ``cas`` ready to paste, when the text decides something of it."""
        if self.case is None or not self.answers:
            return None
        lines = [f"cas {name}"]
        given = self.case.lines(policy)
        lines += [f"  {line}" for line in given[: len(self.case.readings)]]
        lines.append("  étant donné :")
        lines += [f"    {line}" for line in given[len(self.case.readings) :]]
        lines += [f"  {expectation_text(*each, policy)}" for each in self.answers]
        return "\n".join(lines) + "\n"


def findings(policy: Policy, plan: Plan) -> Iterator[Finding]:
    """Every finding, question by question; what has none is proved to have none."""
    for clash in conflicts(policy, plan):
        yield Finding(
            question=CONFLICTS,
            subject=f"règles {clash.rule} et {clash.other}",
            answer=f"sur « {policy.outcomes[clash.outcome].name} », se rencontrent",
            case=clash.case,
        )
    for rule in dead_rules(policy, plan):
        yield Finding(question=DEAD, subject=f"règle {rule}", answer="aucun cas ne la remplit")
    for rule, number in dead_exceptions(policy, plan):
        words = phrase(policy.rules[rule].exceptions[number], policy)
        yield Finding(
            question=UNMET,
            subject=f"règle {rule}",
            answer=f"« sauf si {words} » : aucun cas de la règle ne la rencontre",
        )
    for rule, condition in idle_conditions(policy, plan):
        yield Finding(
            question=IDLE,
            subject=f"règle {rule}",
            answer=f"« {phrase(condition, policy)} » : l'ôter ne change aucun cas",
        )
    for fact in idle_facts(policy, plan):
        yield Finding(
            question=IDLE_FACTS,
            subject=policy.facts[fact].name,
            answer="aucun résultat n'en dépend",
        )
    for each in absorbed(policy, plan):
        yield Finding(
            question=ABSORBED,
            subject=f"règle {each.rule}",
            answer=f"partout où elle vaut, plus fort : règle {', '.join(each.stronger)}",
        )
    for silence in silences(policy, plan):
        yield Finding(
            question=SILENCE,
            subject=policy.outcomes[silence.outcome].name,
            answer="jamais" if silence.case is None else "le texte se tait",
            case=silence.case,
            answers=((silence.outcome, SILENT),),
        )
    for prop in policy.properties:
        yield _proof(prop, policy, plan)


def _proof(prop: Property, policy: Policy, plan: Plan) -> Finding:
    try:
        case = refute(prop, policy, plan)
    except UndecidedError as undecided:
        return Finding(question=PROPERTIES, subject=prop.name, answer=f"indécise : {undecided}")
    if case is None:
        return Finding(question=PROPERTIES, subject=prop.name, answer="prouvée")
    verdicts = evaluate(case.facts, policy, plan, readings=dict(case.readings))
    return Finding(
        question=PROPERTIES,
        subject=prop.name,
        answer="fausse sous cette lecture" if case.readings else "fausse",
        case=case,
        answers=tuple(
            (outcome, verdict.answer)
            for outcome, verdict in verdicts.items()
            if len(verdict.answers) == 1 and verdict.answer.status not in _UNSAID
        ),
    )


#: What a refutation need not repeat: the outcomes of which the text says nothing there.
_UNSAID = (Status.SILENT, Status.UNDETERMINED, Status.NOT_APPLICABLE)
