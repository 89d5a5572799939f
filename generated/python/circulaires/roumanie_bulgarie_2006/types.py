"""Les types des faits : réponses des choix, personnes des groupes."""

# Écrit par « attendu build » : ne pas modifier.

from typing import Literal

#: Les réponses de « qualité ».
Qualite = Literal[
    "ressortissant_roumain_ou_bulgare",
    "membre_de_famille_ressortissant_de_pays_tiers",
    "autre_ressortissant_de_l_union_europeenne",
]

#: Les réponses de « citoyen dont l'intéressé est membre de la famille ».
CitoyenDontLInteresseEstMembreDeLaFamille = Literal[
    "ressortissant_roumain_ou_bulgare",
    "autre_ressortissant_de_l_union_europeenne",
]

#: Les réponses de « situations ouvrant droit au séjour ».
SituationsOuvrantDroitAuSejour = Literal[
    "travailleur",
    "etudiant",
    "inactif_disposant_de_ressources_suffisantes_et_d_une_assurance_maladie",
    "membre_de_famille",
]
