"""Les types des faits : réponses des choix, personnes des groupes."""

# Écrit par « attendu build » : ne pas modifier.

from typing import Literal

#: Les réponses de « corps ».
Corps = Literal["professeurs_certifies", "instituteurs", "professeurs_des_ecoles", "autre_corps"]
