"""The official wording of the rules of an act."""

from attendu_compiler.model.policy import Policy, Quotation
from attendu_compiler.targets.python.layout import Made, assignment
from attendu_compiler.targets.wording import shown_conditions


def wording_module(policy: Policy) -> str:
    """The source of ``_wording.py``, which is read when a decision is made."""
    rules = {
        rule.id: Made(
            "Rule",
            (rule.id,),
            (
                ("quotations", quotations(rule.quotations)),
                ("legal_basis", rule.legal_basis),
                ("conditions", shown_conditions(rule, policy)),
            ),
        )
        for rule in policy.rules.values()
    }
    return (
        '"""Les mots du texte officiel, règle par règle."""\n\n'
        "# Écrit par « attendu build » : ne pas modifier.\n\n"
        "from circulaires._runtime.records import Quotation, Rule\n\n"
        + assignment("RULES: dict[str, Rule]", rules)
    )


def quotations(found: tuple[Quotation, ...]) -> tuple[Made, ...]:
    """Quotations as the runtime holds them."""
    return tuple(Made("Quotation", (quotation.place, quotation.text)) for quotation in found)
