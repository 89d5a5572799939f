"""Les mots du texte officiel, règle par règle."""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.records import Quotation, Rule

RULES: dict[str, Rule] = {
    "1 autorisation de travail": Rule(
        "1 autorisation de travail",
        quotations=(
            Quotation(
                "point 1, al. 1",
                "ils sont soumis, pendant la période d'examen de leur demande de statut de réfugié, aux règles du droit commun applicables aux travailleurs étrangers pour la délivrance d'une autorisation de travail",
            ),
        ),
        legal_basis=(),
        conditions=(
            "demandeur d'asile",
            "demande de statut en cours d'examen",
            "absence de récépissé en cours de validité (lecture « récépissés en cours et situation de l'emploi » : exception du point 3)",
        ),
    ),
    "1 situation de l'emploi": Rule(
        "1 situation de l'emploi",
        quotations=(Quotation("point 1, al. 1", "la situation de l'emploi leur étant opposable."),),
        legal_basis=(),
        conditions=(
            "demandeur d'asile",
            "demande de statut en cours d'examen",
            "absence de récépissé en cours de validité (lecture « récépissés en cours et situation de l'emploi » : exception du point 3)",
        ),
    ),
    "2 carte de résident": Rule(
        "2 carte de résident",
        quotations=(
            Quotation(
                "point 2, al. 1",
                "Si le statut de réfugié leur est reconnu, à la suite d'une décision de l'Ofpra ou de la commission des recours, ils obtiennent de plein droit, conformément à l'article 15 de l'ordonnance du 2 novembre 1945 modifiée, une carte de résident qui leur permet d'exercer la profession de leur choix.",
            ),
        ),
        legal_basis=(),
        conditions=("statut de réfugié reconnu",),
    ),
    "2 récépissé": Rule(
        "2 récépissé",
        quotations=(
            Quotation(
                "point 2, al. 1",
                "Dès l'intervention de la décision leur reconnaissant le statut de réfugié et dans l'attente de l'établissement de leur carte de résident, ils sont munis, conformément à ma circulaire du 17 mai 1985, d'un récépissé valable six mois, portant la mention « reconnu réfugié », valant autorisation de séjour et de travail.",
            ),
        ),
        legal_basis=(),
        conditions=("statut de réfugié reconnu", "absence de carte de résident établie"),
    ),
    "3 renouvellement": Rule(
        "3 renouvellement",
        quotations=(
            Quotation(
                "point 3, al. 1",
                "Le renouvellement, pour les demandeurs d'asile qui en sont actuellement munis, des récépissés en cours de validité valant autorisation provisoire de séjour et de travail, dans l'attente de la décision de l'Ofpra et de la commission de recours sur leur demande d'asile, s'effectue dans les conditions qui étaient en vigueur à la date de leur délivrance.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "demandeur d'asile",
            "demande de statut en cours d'examen",
            "récépissé en cours de validité",
        ),
    ),
    "4 allocations": Rule(
        "4 allocations",
        quotations=(
            Quotation(
                "point 4, al. 1",
                "Ces décisions ne remettent pas en cause les règles en vigueur pour l'octroi des allocations ouvertes aux demandeurs d'asile.",
            ),
        ),
        legal_basis=(),
        conditions=("demandeur d'asile",),
    ),
    "6 circulaire de 1985": Rule(
        "6 circulaire de 1985",
        quotations=(
            Quotation(
                "point 6, al. 1",
                "Sous réserve des modifications introduites par la présente circulaire qui entre en vigueur au 1er octobre 1991, ma circulaire du 17 mai 1985 reste applicable.",
            ),
        ),
        legal_basis=(),
        conditions=(),
    ),
}
