"""Les règles du texte, chacune sous ses mots, pour des faits tous connus.

« applicables » dit quelles règles s'appliquent ; RESULTATS, ce que chacune donne à chaque
résultat, et les règles qui y dérogent.
"""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.settle import Row

# Les règles, un bit chacune.
REGLE_1 = 1 << 0
REGLE_1_DECRETS = 1 << 1


class Case:
    """Les faits d'un cas, tels que les règles les lisent.

    Une date est en jours (1 : 1er janvier de l'an 1), une durée en (mois, jours), un montant en
    centièmes.
    """

    absence_ou_empechement_de_m_simon: bool
    genre_de_l_acte: str
    objet_de_la_delegation_accordee_a_m_simon: bool


def applicables(f: Case) -> int:
    """Les règles qui s'appliquent aux faits, un bit chacune."""
    regles = 0

    # Règle 1.
    # art. 1er, al. 1 : « En cas d'absence ou d'empêchement de M. Jacky Simon, directeur des
    # personnels d'inspection et de direction, délégation est donnée à M. Michel Tyvaert, chef de
    # service, à l'effet de signer, à l'exclusion des décrets, tous actes, arrêtés et décisions
    # faisant l'objet de la délégation accordée à M. Simon. »
    # Donne : « signature par M. Tyvaert », possible.
    if (
        f.absence_ou_empechement_de_m_simon
        and f.genre_de_l_acte == "acte_arrete_ou_decision"
        and f.objet_de_la_delegation_accordee_a_m_simon
    ):
        regles |= REGLE_1

    # Règle 1 décrets.
    # art. 1er, al. 1 : « délégation est donnée à M. Michel Tyvaert, chef de service, à l'effet de
    # signer, à l'exclusion des décrets »
    # Donne : « signature par M. Tyvaert », exclu.
    if f.genre_de_l_acte == "decret":
        regles |= REGLE_1_DECRETS

    return regles


def suites(regles: int) -> int:
    """Les règles qui demeurent, une fois connus les résultats que certaines demandent."""
    return regles


#: Les règles propres à certaines variantes d'une lecture.
LUES: tuple[tuple[tuple[int, ...], str, tuple[str, ...]], ...] = ()

#: Pour chaque résultat, ce que donne chaque règle.
RESULTATS: dict[str, tuple[Row, ...]] = {
    "signature_par_m_tyvaert": (
        Row("1", REGLE_1, ("possible", False, False, None, None, None, None, None)),
        Row("1 décrets", REGLE_1_DECRETS, ("exclu", False, False, None, None, None, None, None)),
    ),
}
