"""delegation-outre-mer-1997, delegation-education-1991: act, kind of outcome, status, quotation."""

SENTENCES: tuple[tuple[str, str, str, str], ...] = (
    (
        "delegation-outre-mer-1997",
        "effet",
        "exclu",
        "tous actes, arrêtés, décisions et pièces comptables, à l'exclusion des décrets.",
    ),
    (
        "delegation-outre-mer-1997",
        "effet",
        "automatique",
        "la délégation de signature prévue à l'article 4 est donnée à M. Roger Barbe, administrateur civil",
    ),
    (
        "delegation-outre-mer-1997",
        "acte",
        "obligatoire",
        "Le ministre de l'intérieur et le secrétaire d'Etat à l'outre-mer sont chargés, chacun en ce qui le concerne, de l'exécution du présent décret",
    ),
    (
        "delegation-education-1991",
        "effet",
        "automatique",
        "délégation est donnée à M. Michel Tyvaert, chef de service",
    ),
    (
        "delegation-education-1991",
        "acte",
        "obligatoire",
        "Le présent arrêté sera publié au *Journal officiel* de la République française.",
    ),
)
