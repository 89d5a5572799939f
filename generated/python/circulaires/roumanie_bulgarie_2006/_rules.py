"""Les règles du texte, chacune sous ses mots : la voie lisible, pour des faits connus.

Chaque fonction reçoit les faits (``f``), les lectures retenues et les statuts déjà établis.
"""

# Écrit par « attendu build » : ne pas modifier.
# fmt: off
from collections.abc import Callable, Mapping
from typing import Any

from circulaires._core.calendar import day
from circulaires._core.known import Known, Row

Readings = Mapping[str, str]
Status = Callable[[str], str]


def en_vigueur(f: Any, readings: Readings, status: Status) -> bool:
    """Le texte s'applique-t-il à cette date ?"""
    return bool(f.date_de_la_decision >= day(2007, 1, 1))


def regle_2_1_schengen(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.1 Schengen."""
    # § 2.1, al. 2 : « A compter du 1er janvier 2007, il sera exclu d'envisager la reconduite à la
    # frontière des ressortissants roumains et bulgares pour des motifs tenant au non-respect de
    # ces conditions. »
    # Donne : APRF Schengen, exclu.
    return bool(f.qualite == "ressortissant_roumain_ou_bulgare")


def regle_2_3_ordre_public(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.3 ordre public."""
    # § 2.3, al. 1 : « si pendant cette période leur comportement constitue une menace pour
    # l'ordre public ou s'ils enfreignent la législation du travail, ils peuvent faire l'objet
    # d'un arrêté de reconduite à la frontière sur le fondement du 8° du II de l'article L. 511-1
    # du CESEDA. »
    # Donne : APRF ordre public et droit du travail, possible.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour < (3, 0)
        and (
            f.menace_pour_l_ordre_public
            or f.infraction_a_la_legislation_du_travail
        )
    )


def regle_2_4_activite(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.4 activité."""
    # § 2.4, al. 5 : « il vous est demandé de prendre un arrêté de reconduite à la frontière »
    # Donne : APRF pour activité sans titre, obligatoire.
    return bool(
        f.duree_du_sejour > (3, 0)
        and f.activite_professionnelle_sans_titre_de_sejour
    )


RULES: dict[str, Callable[[Any, Readings, Status], bool]] = {
    "2.1 Schengen": regle_2_1_schengen,
    "2.3 ordre public": regle_2_3_ordre_public,
    "2.4 activité": regle_2_4_activite,
}

#: Les règles qui s'appliqueraient, n'était leur date.
WAITING: dict[str, Callable[[Any, Readings, Status], bool]] = {}

#: Pour chaque résultat : la règle, ce qu'elle donne, sa voie, les règles qui y dérogent.
ROWS: dict[str, tuple[Row, ...]] = {
    "oqtf": (),
    "aprf_ordre_public_et_droit_du_travail": (
        ("2.3 ordre public", ("possible", False, False, None, None, None, None), None, ()),
    ),
    "autre_aprf": (
        (
            "2.4 activité",
            ("obligatoire", False, False, None, None, None, None),
            "aprf_pour_activite_sans_titre",
            (),
        ),
    ),
    "aprf_schengen": (
        ("2.1 Schengen", ("exclu", False, False, None, None, None, None), None, ()),
    ),
    "aprf_pour_activite_sans_titre": (
        ("2.4 activité", ("obligatoire", False, False, None, None, None, None), None, ()),
    ),
}


def known(facts: Any, readings: Readings) -> Known:
    """Les statuts d'un cas dont tous les faits sont connus."""
    return Known(facts, readings, en_vigueur, RULES, WAITING, ROWS)
