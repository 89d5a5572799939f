"""The module of an act: what it declares, what it decides with, the functions a page calls."""

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.javascript import declared, exact
from attendu_compiler.targets.javascript.layout import comment, constant
from attendu_compiler.targets.wording import head, present_state, title

MADE = "// Écrit par « attendu build » : ne pas modifier.\n"

NOTES = {
    "identity": "Ce qu'est le texte, son état actuel, ses empreintes.",
    "facts": "Ce qui peut être demandé d'un cas : questions, types, réponses ; puis les groupes.",
    "outcomes": "Les résultats, dans l'ordre des décisions.",
    "rules": "Les règles : où elles se trouvent, leurs mots, leurs conditions, ce qu'elles donnent.",
    "readings": "Les passages qui admettent plusieurs lectures.",
    "bound": "Les conditions des règles dont une au moins ne vaut que sous la variante d'une lecture.",
    "directives": "Les consignes, et ce qu'elles concernent.",
    "evidence": "Les pièces, et ce qu'elles concernent.",
    "variables": "Les faits découpés en cases : les plus fines que les règles distinguent.",
    "answers": "Ce que les résultats peuvent être.",
    "nodes": "Les diagrammes : [variable, un enfant par case]. Les premiers numéros sont « faux », "
    "« vrai », « hors des suppositions », puis les réponses ; « -1 » est le nœud d'avant.",
    "suppositions": "Ce que le texte suppose des faits : le nœud où c'est vrai.",
    "decisions": "Pour chaque résultat, son nœud ; pour chaque règle, où elle s'applique, où elle "
    "vaut.",
}


def act_module(policy: Policy, plan: Plan, runtime: str = "../runtime.js") -> str:
    """The source of ``<slug>.js``, which imports the runtime from an address relative to it."""
    public = {
        "identity": declared.identity(policy, plan),
        "facts": declared.facts(policy),
        "outcomes": declared.outcomes(policy, plan),
        "rules": declared.rules(policy),
        "readings": declared.readings(policy),
    }
    private = {
        "bound": declared.bound(policy),
        "directives": declared.attachments("consigne", policy),
        "evidence": declared.attachments("pièces", policy),
        **exact.decisions(policy, plan),
    }
    reference = policy.facts[policy.reference_date].slug if policy.reference_date else None
    names = [*public, *private]
    listed = "".join(f"  {name},\n" for name in names)
    return (
        MADE
        + comment(presentation(policy))
        + f'\nimport {{ act }} from "{runtime}";\n\n'
        + f'export {{ FactError }} from "{runtime}";\n\n'
        + "".join(_declared(name, value, exported=True) for name, value in public.items())
        + "// --- Ce avec quoi le texte décide "
        + "-" * 66
        + "\n\n"
        + "".join(_declared(name, value, exported=False) for name, value in private.items())
        + comment("Le fait qui date le cas.")
        + constant("reference", reference)
        + "\nexport const { decide, explain, missing, nextQuestions, residual } = act({\n"
        + f"{listed}  reference,\n}});\n"
    )


def _declared(name: str, value: object, *, exported: bool) -> str:
    return comment(NOTES[name]) + constant(name, value, exported=exported) + "\n"


def presentation(policy: Policy) -> str:
    """What the module is, and that it does not tell today's law."""
    return (
        f"{title(policy)}. État actuel : {present_state(policy)[0]}. "
        f"Force : {head(policy, 'force', 'non établie')}. Ce module dit ce que le texte énonce pour "
        "les faits donnés ; il ne décrit pas le droit actuel et n'est pas une consultation "
        "juridique."
    )
