"""Les mots du texte officiel, règle par règle."""

# Écrit par « attendu build » : ne pas modifier.
# fmt: off
from circulaires._core.records import Quotation, Rule

RULES: dict[str, Rule] = {
    "2.1 Schengen": Rule(
        "2.1 Schengen",
        (
            Quotation("§ 2.1, al. 2", "A compter du 1er janvier 2007, il sera exclu d'envisager la reconduite à la frontière des ressortissants roumains et bulgares pour des motifs tenant au non-respect de ces conditions."),
        ),
        (),
        "qualité : ressortissant roumain ou bulgare",
    ),
    "2.3 ordre public": Rule(
        "2.3 ordre public",
        (
            Quotation("§ 2.3, al. 1", "si pendant cette période leur comportement constitue une menace pour l'ordre public ou s'ils enfreignent la législation du travail, ils peuvent faire l'objet d'un arrêté de reconduite à la frontière sur le fondement du 8° du II de l'article L. 511-1 du CESEDA."),
        ),
        (),
        "qualité : ressortissant roumain ou bulgare et durée du séjour : moins de 3 mois et (menace pour l'ordre public ou infraction à la législation du travail)",
    ),
    "2.4 activité": Rule(
        "2.4 activité",
        (
            Quotation("§ 2.4, al. 5", "il vous est demandé de prendre un arrêté de reconduite à la frontière"),
        ),
        (),
        "durée du séjour : plus de 3 mois et activité professionnelle sans titre de séjour",
    ),
}
