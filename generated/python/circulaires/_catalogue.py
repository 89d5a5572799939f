"""Les textes de ce paquet."""

# Écrit par « attendu build » : ne pas modifier.
# fmt: off
from typing import Any

CATALOGUE: dict[str, dict[str, Any]] = {
    "roumanie-bulgarie-2006": {
        "module": "circulaires.roumanie_bulgarie_2006",
        "source": "document remis par le client",
        "texte officiel": "7d8460ddebdbd614836c55ff0a60363719707e91d70eb78e64add8fab8037369",
        "intitulé": "Modalités d'admission au séjour et d'éloignement des ressortissants roumains et bulgares à partir du 1er janvier 2007.",
        "titre court": "Ressortissants roumains et bulgares",
        "nature": "circulaire",
        "auteur": "Le ministre d'État, ministre de l'intérieur et de l'aménagement du territoire",
        "destinataires": "préfets de région, préfets de département, préfet de police",
        "identifiant officiel": "NOR INT/D/06/00115/C",
        "date de signature": "22 décembre 2006",
        "date d'application": "1er janvier 2007",
        "territoire": "non précisé par le texte",
        "force": "instruction adressée aux préfets",
        "état actuel": "non établi",
        "date de référence": "date de la décision",
    },
}
