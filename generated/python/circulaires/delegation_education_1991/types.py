"""Les types des faits : réponses des choix, personnes des groupes."""

# Écrit par « attendu build » : ne pas modifier.

from typing import Literal

#: Les réponses de « genre de l'acte ».
GenreDeLActe = Literal["decret", "acte_arrete_ou_decision", "autre_piece"]
