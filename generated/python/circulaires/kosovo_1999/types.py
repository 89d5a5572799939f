"""Les types des faits : réponses des choix, personnes des groupes."""

# Écrit par « attendu build » : ne pas modifier.

from typing import Literal

#: Les réponses de « document délivré ».
DocumentDelivre = Literal[
    "autorisation_provisoire_de_sejour",
    "recepisse",
    "carte_de_sejour_temporaire",
    "aucun_de_ces_documents",
]
