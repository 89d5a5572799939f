"""Les types des faits : réponses des choix, personnes des groupes."""

# Écrit par « attendu build » : ne pas modifier.

from typing import Literal

#: Les réponses de « mesure en cause ».
MesureEnCause = Literal[
    "obligation_de_quitter_le_territoire_francais",
    "arrete_d_expulsion",
    "autre_mesure_administrative_d_eloignement",
    "mesure_judiciaire_d_eloignement",
    "aucune",
]

#: Les réponses de « avancement de l'expulsion ».
AvancementDeLExpulsion = Literal[
    "non_prononcee",
    "prononcee_mais_non_notifiee",
    "prononcee_et_notifiee",
]

#: Les réponses de « prolongation en cause ».
ProlongationEnCause = Literal[
    "prolongation_de_l_article_l_742_4",
    "prolongation_exceptionnelle_de_l_article_l_742_5",
    "aucune",
]

#: Les réponses de « fondement de la remise en liberté ».
FondementDeLaRemiseEnLiberte = Literal[
    "violation_des_formes_prescrites_par_la_loi_a_peine_de_nullite",
    "inobservation_de_formalites_substantielles",
    "autre_irregularite_de_procedure",
    "autre_motif",
]

#: Les réponses de « décision sur le séjour ».
DecisionSurLeSejour = Literal[
    "refus_de_sejour",
    "refus_de_renouvellement",
    "retrait_de_titre_de_sejour",
    "autre",
]
