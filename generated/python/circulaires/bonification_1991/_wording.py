"""Les mots du texte officiel, règle par règle."""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.records import Quotation, Rule

RULES: dict[str, Rule] = {
    "1 professeurs certifiés": Rule(
        "1 professeurs certifiés",
        quotations=(
            Quotation(
                "art. 1er",
                "Les professeurs certifiés recrutés à la suite du concours auquel ils se sont présentés conformément aux dispositions de l'article 10 du décret du 1er septembre 1989 susvisé bénéficient d'une bonification d'ancienneté égale au tiers de la période durant laquelle ils ont perçu l'allocation d'enseignement prévue par ce décret.",
            ),
        ),
        legal_basis=(),
        conditions=("recrutement par le concours de l'article 10", "corps : professeurs certifiés"),
    ),
    "2 instituteurs": Rule(
        "2 instituteurs",
        quotations=(
            Quotation(
                "art. 2",
                "Les instituteurs recrutés à la suite du concours auquel ils se sont présentés conformément aux dispositions de l'article 10 du décret du 1er septembre 1989 susvisé bénéficient d'une bonification d'ancienneté égale au tiers de la période durant laquelle ils ont perçu l'allocation d'enseignement prévue par ce décret.",
            ),
        ),
        legal_basis=(),
        conditions=("recrutement par le concours de l'article 10", "corps : instituteurs"),
    ),
    "3 professeurs des écoles": Rule(
        "3 professeurs des écoles",
        quotations=(
            Quotation(
                "art. 3",
                "Les professeurs des écoles recrutés à la suite du concours auquel ils se sont présentés conformément aux dispositions de l'article 10 du décret du 1er septembre 1989 susvisé bénéficient d'une bonification d'ancienneté égale au tiers de la période durant laquelle ils ont perçu l'allocation d'enseignement prévue par ce décret.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "recrutement par le concours de l'article 10",
            "corps : professeurs des écoles",
        ),
    ),
}
