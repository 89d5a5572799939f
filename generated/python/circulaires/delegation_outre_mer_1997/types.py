"""Les types des faits : réponses des choix, personnes des groupes."""

# Écrit par « attendu build » : ne pas modifier.

from typing import Literal

#: Les réponses de « genre de l'acte ».
GenreDeLActe = Literal[
    "decret",
    "acte_arrete_ou_decision",
    "piece_comptable",
    "ordonnance_de_delegation_de_paiement_et_de_virement",
    "lettre_d_avis_d_ordonnance",
    "marche",
    "piece_justificative_des_depenses",
    "ordre_de_recettes",
    "autre_piece",
]
