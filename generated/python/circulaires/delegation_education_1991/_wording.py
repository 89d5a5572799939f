"""Les mots du texte officiel, règle par règle."""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.records import Quotation, Rule

RULES: dict[str, Rule] = {
    "1": Rule(
        "1",
        quotations=(
            Quotation(
                "art. 1er, al. 1",
                "En cas d'absence ou d'empêchement de M. Jacky Simon, directeur des personnels d'inspection et de direction, délégation est donnée à M. Michel Tyvaert, chef de service, à l'effet de signer, à l'exclusion des décrets, tous actes, arrêtés et décisions faisant l'objet de la délégation accordée à M. Simon.",
            ),
        ),
        legal_basis=(),
        conditions=(
            "absence ou empêchement de M. Simon",
            "genre de l'acte : acte arrêté ou décision",
            "objet de la délégation accordée à M. Simon",
        ),
    ),
    "1 décrets": Rule(
        "1 décrets",
        quotations=(
            Quotation(
                "art. 1er, al. 1",
                "délégation est donnée à M. Michel Tyvaert, chef de service, à l'effet de signer, à l'exclusion des décrets",
            ),
        ),
        legal_basis=(),
        conditions=("genre de l'acte : décret",),
    ),
}
