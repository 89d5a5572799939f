"""asile-travail-1991: act, kind of outcome, status, quotation."""

SENTENCES: tuple[tuple[str, str, str, str], ...] = (
    ("asile-travail-1991", "formalite", "exige", "la situation de l'emploi leur étant opposable."),
    (
        "asile-travail-1991",
        "droit",
        "de_droit",
        "ils obtiennent de plein droit, conformément à l'article 15 de l'ordonnance du 2 novembre 1945 modifiée, une carte de résident",
    ),
    (
        "asile-travail-1991",
        "effet",
        "automatique",
        "ma circulaire du 17 mai 1985 reste applicable.",
    ),
    (
        "asile-travail-1991",
        "effet",
        "automatique",
        "la présente circulaire qui entre en vigueur au 1<sup>er</sup> octobre 1991",
    ),
    (
        "asile-travail-1991",
        "acte",
        "obligatoire",
        "Vous signalerez sans délai au ministère des affaires sociales et de l'intégration",
    ),
    (
        "asile-travail-1991",
        "etat",
        "etabli",
        "un récépissé valable six mois, portant la mention « reconnu réfugié », valant autorisation de séjour et de travail.",
    ),
)
