"""bonification-1991: act, kind of outcome, status, quotation."""

SENTENCES: tuple[tuple[str, str, str, str], ...] = (
    (
        "bonification-1991",
        "droit",
        "de_droit",
        "bénéficient d'une bonification d'ancienneté égale au tiers de la période durant laquelle ils ont perçu l'allocation d'enseignement",
    ),
    (
        "bonification-1991",
        "effet",
        "automatique",
        "L'article 29 du décret du 4 juillet 1972 susvisé est complété par un alinéa",
    ),
    (
        "bonification-1991",
        "effet",
        "automatique",
        "qui prend effet au 1<sup>er</sup> septembre 1990",
    ),
)
