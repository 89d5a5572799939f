"""A decision explained in French, for the terminal."""

from collections.abc import Mapping

from attendu_compiler.model.phrases import STATUS_PHRASES, bound_text
from attendu_compiler.model.policy import Policy, Rule
from attendu_compiler.plan.evaluate import Verdict
from attendu_dsl.nodes import Status

CAUSES = {
    "fait": "des faits ne sont pas connus",
    "renvoi": "la réponse dépend d'un autre texte",
    "lecture": "le passage admet plusieurs lectures",
    "lacune": "le document est incomplet",
    "conflit": "deux règles du texte se contredisent",
}


def explain(verdicts: Mapping[str, Verdict], given: Mapping[str, object], policy: Policy) -> str:
    """What the text says of the facts entered; nothing here is a promise or an advice."""
    title = " ".join(policy.head("intitulé")).rstrip(".")
    lines = [
        f"Texte : {title} ({', '.join(policy.head('identifiant officiel')) or 'sans numéro'}).",
        "Ce texte ne décrit pas le droit actuel ; ce qui suit dit seulement ce qu'il énonce pour "
        "les faits entrés.",
        "",
    ]
    spoken = [v for v in verdicts.values() if v.answer.status is not Status.SILENT]
    silent = [v for v in verdicts.values() if v.answer.status is Status.SILENT]
    for verdict in spoken:
        lines += _outcome(verdict, policy)
    if silent:
        names = ", ".join(policy.outcomes[v.outcome].name for v in silent)
        lines.append(f"Le texte ne prévoit rien, pour ces faits, quant à : {names}.")
    return "\n".join(lines)


def _outcome(verdict: Verdict, policy: Policy) -> list[str]:
    answer = verdict.answer
    outcome = policy.outcomes[verdict.outcome]
    status = STATUS_PHRASES[answer.status]
    if answer.status is Status.VALUE:
        status = bound_text(answer.bound, answer.values, policy, answer.instead)
    if answer.exceptional:
        status += ", à titre exceptionnel"
    if answer.principle:
        status += ", en principe"
    lines = [f"{outcome.name} : {status}."]
    if verdict.between:
        names = {s.value: phrase for s, phrase in STATUS_PHRASES.items()}
        lines.append("  Restent possibles : " + ", ".join(names[s] for s in verdict.between) + ".")
    if verdict.causes:
        lines.append("  Parce que " + " ; ".join(CAUSES[cause] for cause in verdict.causes) + ".")
    for rule in verdict.rules:
        lines += _rule(policy.rules[rule], "Règle")
    for rule in verdict.maybe_rules:
        lines += _rule(policy.rules[rule], "Règle à vérifier")
    if verdict.defeated:
        lines.append("  Règles écartées par dérogation : " + ", ".join(verdict.defeated) + ".")
    if verdict.appraisals:
        names_ = ", ".join(policy.facts[name].name for name in verdict.appraisals)
        lines.append(f"  Relève d'une appréciation : {names_}.")
    if verdict.missing:
        missing = ", ".join(_name(name, policy) for name in verdict.missing)
        lines.append(f"  Faits qui pourraient encore changer la réponse : {missing}.")
    if verdict.readings:
        readings = ", ".join(f"« {policy.readings[slug].name} »" for slug in verdict.readings)
        lines.append(f"  Dépend de la lecture : {readings}.")
    lines.append("")
    return lines


def _rule(rule: Rule, word: str) -> list[str]:
    lines = [f"  {word} {rule.name} :"]
    lines += [f"    {q.place} : « {q.text} »" for q in rule.quotations]
    return lines


def _name(identifier: str, policy: Policy) -> str:
    if identifier in policy.facts:
        return policy.facts[identifier].name
    return policy.groups[identifier].name
