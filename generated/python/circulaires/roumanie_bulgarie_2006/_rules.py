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


def regle_1_pas_de_droit_inconditionnel(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1 pas de droit inconditionnel."""
    # § 1, al. 1 : « l'intégration de ces pays à l'Union ne signifie pas la reconnaissance ipso
    # facto au profit de leurs ressortissants d'un droit inconditionnel au séjour »
    # Donne : séjour sans condition, exclu.
    return bool(f.qualite == "ressortissant_roumain_ou_bulgare")


def regle_1_1_libre_circulation(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.1 libre circulation."""
    # § 1.1, al. 1 : « S'agissant des séjours en France inférieurs à trois mois, ces
    # ressortissants bénéficieront de la libre circulation au même titre que les autres citoyens
    # de l'Union européenne. »
    # Donne : libre circulation, de_droit.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour < (3, 0)
    )


def regle_1_1_document_requis(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.1 document requis."""
    # § 1.1, al. 1 : « Les conditions d'exercice de ce droit demeurant inchangées, la possession
    # d'un passeport ou d'une carte d'identité valides sont les seuls documents requis. »
    # Donne : passeport ou carte d'identité valides, exige.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour < (3, 0)
    )


def regle_1_1_conditions_d_entree_inopposables(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.1 conditions d'entrée inopposables."""
    # § 1.1, al. 2 : « Par conséquent, les conditions d'entrée exigibles des ressortissants de
    # pays tiers (attestations d'accueil, justificatif d'assurance, ressources minimales
    # notamment) ne devront plus être opposées aux ressortissants roumains et bulgares. »
    # Donne : conditions d'entrée des ressortissants de pays tiers, non_exige.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour < (3, 0)
    )


def regle_1_1_limitations(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.1 limitations."""
    # § 1.1, al. 3 : « Les autorités françaises peuvent néanmoins apporter des limitations au
    # droit de circulation et de séjour lorsque les intéressés représentent une menace pour
    # l'ordre public ou constituent une charge déraisonnable pour le système d'assistance sociale
    # français. »
    # Donne : limitation du droit de circulation et de séjour, possible.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour < (3, 0)
        and (
            f.menace_pour_l_ordre_public
            or f.charge_deraisonnable
        )
    )


def regle_1_1_reunion_du_faisceau(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.1 réunion du faisceau."""
    # § 1.1, al. 5 : « Il vous faudra réunir un faisceau d'indices pour établir le caractère
    # déraisonnable de cette charge. »
    # Donne : réunion d'un faisceau d'indices, obligatoire.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour < (3, 0)
    )


def regle_1_1_recours_aux_soins_couvert(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.1 recours aux soins couvert."""
    # § 1.1, al. 7 : « Pour opérer cette appréciation il vous faudra distinguer selon que les
    # intéressés seront ou non en mesure de bénéficier durant leur séjour en France de la
    # couverture sociale de leur pays d'origine. »
    # § 1.1, al. 7 : « Dans une telle hypothèse, le recours au système de soins français ne pourra
    # pas constituer un indice propre à caractériser un abus de droit. »
    # Donne : recours aux soins retenu comme indice d'abus, exclu.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.couverture_sociale_du_pays_d_origine
    )


def regle_1_1_presomption(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.1 présomption."""
    # § 1.1, al. 8 : « Le défaut d'une telle assurance sociale fera naître en revanche une forte
    # présomption quant au caractère excessif de la demande d'assistance. »
    # Donne : présomption d'une demande d'assistance excessive, etabli.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and not f.couverture_sociale_du_pays_d_origine
    )


def regle_1_1_interrogation_permise(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.1 interrogation permise."""
    # § 1.1, al. 8 : « En effet, dans l'hypothèse où le communautaire ne dispose pas de couverture
    # sociale dans son pays d'origine et qu'il fait rapidement appel au système de soins français,
    # il sera permis de s'interroger sur les motivations de son séjour. »
    # Donne : interrogation sur les motivations du séjour, possible.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and not f.couverture_sociale_du_pays_d_origine
        and f.appel_rapide_au_systeme_de_soins
    )


def regle_1_1_elements_a_prendre_en_compte(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.1 éléments à prendre en compte."""
    # § 1.1, al. 9 : « Il vous faudra néanmoins tenir compte de la nature et de la durée de la
    # prise en charge sollicitée ainsi que de son coût, afin de déterminer si le recours à
    # l'assistance est effectivement excessif. Vous devrez également tenir compte du moment où se
    # déclare la pathologie prise en charge. »
    # Donne : prise en compte de la prise en charge sollicitée, obligatoire.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour < (3, 0)
    )


def regle_1_1_indice_d_une_charge_excessive(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.1 indice d'une charge excessive."""
    # § 1.1, al. 9 : « Ainsi, vous serez fondé à retenir comme indice d'une charge excessive le
    # cas du ressortissant communautaire dépourvu de ressources et de sécurité sociale dans son
    # pays et qui, souffrant d'une pathologie déclarée dans ce pays, se présente en France afin
    # d'y recevoir des soins sans contrepartie financière. »
    # Donne : indice d'une charge excessive retenu, possible.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.depourvu_de_ressources_et_de_securite_sociale
        and f.venue_pour_des_soins_d_une_pathologie_declaree_au_pays
    )


def regle_1_1_secret_medical(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.1 secret médical."""
    # § 1.1, al. 9 : « Vous devrez veiller à ne pas recueillir à cet égard d'informations qui
    # porteraient atteinte au secret médical. »
    # Donne : recueil d'informations portant atteinte au secret médical, exclu.
    return True


def regle_1_1_elements_au_dela_de_trois_mois(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.1 éléments au-delà de trois mois."""
    # § 1.1, al. 12 : « Compte tenu des difficultés à caractériser la charge déraisonnable dans un
    # délai de trois mois, vous devrez considérer que les éléments recueillis participent de
    # l'évaluation du droit au séjour au-delà de cette échéance lorsque le communautaire se
    # maintient en France. »
    # Donne : prise en compte des éléments au-delà de trois mois, obligatoire.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.maintien_au_dela_de_l_echeance
    )


def regle_1_1_perte_du_droit_au_sejour(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.1 perte du droit au séjour."""
    # § 1.1, al. 12 : « De plus, lorsque cette expertise conduit à la caractérisation d'un
    # comportement abusif, vous serez en droit de considérer que l'intéressé ne bénéficie plus
    # d'un droit au séjour en France, y compris pour une période inférieure à trois mois, alors
    # même qu'il a quitté le pays. »
    # Donne : constat de la perte du droit au séjour, possible.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.comportement_abusif_caracterise
    )


def regle_1_1_retour_et_nouvelle_demande(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.1 retour et nouvelle demande."""
    # § 1.1, al. 12 : « Ainsi, en cas de retour sur le territoire français et de nouvelle demande
    # d'accès à l'assistance sociale française, les services prestataires sollicités pourront vous
    # saisir et refuser l'octroi d'une aide lorsque son bénéfice est subordonné à un droit de
    # séjour. »
    # Donne : saisine du préfet par le service prestataire, possible.
    # Donne : refus d'une aide, possible.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.comportement_abusif_caracterise
        and f.nouvelle_demande_d_aide_au_retour
        and f.aide_subordonnee_a_un_droit_de_sejour
    )


def regle_1_2_droit_au_sejour(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2 droit au séjour."""
    # § 1.2, al. 1 : « Le droit au séjour de plus de trois mois est reconnu aux ressortissants
    # roumains et bulgares dans les mêmes conditions que pour les ressortissants des Etats entrés
    # dans l'Union européenne le 1er mai 2004. »
    # Donne : séjour de plus de trois mois, regi_par_un_autre_texte.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
    )


def regle_1_2_enregistrement(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2 enregistrement."""
    # § 1.2, al. 1 : « Ils devront, comme l'ensemble des citoyens communautaires, effectuer au
    # préalable une formalité d'enregistrement auprès de la mairie de leur lieu de résidence »
    # Donne : enregistrement en mairie, exige.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
    )


def regle_1_2_sanction(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2 sanction."""
    # § 1.2, al. 1 : « formalité dont l'omission sera sanctionnée par une peine de contravention
    # de 5ème classe. »
    # Donne : sanction du défaut d'enregistrement, valeur.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.omission_de_l_enregistrement
    )


def regle_1_2_attestation(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2 attestation."""
    # § 1.2, al. 2 : « l'attestation d'enregistrement qui sera remise par le maire et ne vaudra
    # pas reconnaissance d'un droit au séjour. »
    # Donne : reconnaissance du droit au séjour par l'attestation, exclu.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
    )


def regle_1_2_emploi_ou_moyens(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2 emploi ou moyens."""
    # § 1.2, al. 3 : « Le droit au séjour des intéressés est subordonné à la condition soit de
    # disposer d'un emploi (salarié ou non salarié) soit de posséder des moyens suffisants
    # d'existence. »
    # Donne : emploi ou moyens suffisants d'existence, exige.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
    )


def regle_1_2_ni_emploi_ni_moyens(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2 ni emploi ni moyens."""
    # § 1.2, al. 3 : « Le droit au séjour des intéressés est subordonné à la condition soit de
    # disposer d'un emploi (salarié ou non salarié) soit de posséder des moyens suffisants
    # d'existence. »
    # Donne : reconnaissance du droit au séjour, exclu.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and not (f.emploi
            or f.moyens_suffisants_d_existence)
    )


def regle_1_2_1_autorisation_de_travail(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2.1 autorisation de travail."""
    # § 1.2.1, al. 1 : « S'agissant de l'accès au travail salarié, les intéressés devront, pendant
    # la période du régime transitoire auquel ils sont soumis (pouvant aller de 2 à 7 ans),
    # solliciter au préalable une autorisation de travail. »
    # § 1.2.1, al. 1 : « Ces dispositions ne les dispensent toutefois pas de solliciter
    # l'autorisation de travail. »
    # Donne : autorisation de travail, exige.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.travail_salarie
        and f.periode_du_regime_transitoire_en_cours
    )


def regle_1_2_1_duree_du_regime_transitoire(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2.1 durée du régime transitoire."""
    # § 1.2.1, al. 1 : « la période du régime transitoire auquel ils sont soumis (pouvant aller de
    # 2 à 7 ans) »
    # Donne : durée du régime transitoire, valeur.
    return bool(f.qualite == "ressortissant_roumain_ou_bulgare")


def regle_1_2_1_inscription_sans_titre(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2.1 inscription sans titre."""
    # § 1.2.1, al. 2 : « Je précise par ailleurs que ces ressortissants sont soumis aux règles de
    # droit commun concernant les travailleurs étrangers pendant cette période transitoire et
    # qu'ils ne peuvent par conséquent s'inscrire comme demandeurs d'emploi auprès du service
    # national de l'emploi qu'à condition d'être munis au préalable d'un titre les autorisant à
    # travailler en France. »
    # Donne : inscription comme demandeur d'emploi, exclu.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.periode_du_regime_transitoire_en_cours
        and not f.titre_autorisant_a_travailler
    )


def regle_1_2_1_inscription_avec_titre(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2.1 inscription avec titre."""
    # § 1.2.1, al. 2 : « ils ne peuvent par conséquent s'inscrire comme demandeurs d'emploi auprès
    # du service national de l'emploi qu'à condition d'être munis au préalable d'un titre les
    # autorisant à travailler en France. »
    # Donne : inscription comme demandeur d'emploi, possible.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.periode_du_regime_transitoire_en_cours
        and f.titre_autorisant_a_travailler
    )


def regle_1_2_1_professions_independantes(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2.1 professions indépendantes."""
    # § 1.2.1, al. 3 : « En ce qui concerne les professions libérales, commerciales, industrielles
    # et artisanales, leur accès leur sera ouvert dès le 1er janvier 2007, dans les mêmes
    # conditions que pour les ressortissants des anciens pays membres. »
    # Donne : accès aux professions indépendantes, de_droit.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.profession_liberale_commerciale_industrielle_ou_artisanale
        and f.date_de_la_decision >= day(2007, 1, 1)
    )


def regle_1_2_1_titre_de_sejour(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2.1 titre de séjour."""
    # § 1.2.1, al. 4 : « Je rappelle enfin que conformément aux dispositions de l'article L.121-2
    # du CESEDA et sous réserve des exceptions prévues à cet article, la possession d'un titre de
    # séjour demeure nécessaire pendant la période transitoire pour pouvoir exercer une activité
    # professionnelle en France, quelle qu'en soit la nature. »
    # Donne : titre de séjour pour une activité professionnelle, exige.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.periode_du_regime_transitoire_en_cours
        and f.exercice_d_une_activite_professionnelle
        and not f.exception_prevue_a_l_article_l_121_2
    )


def regle_1_2_2_assurance_et_ressources(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2.2 assurance et ressources."""
    # § 1.2.2, al. 1 : « S'ils ne sont pas autorisés à travailler, les ressortissants roumains et
    # bulgares devront, pour prétendre à un droit au séjour au titre de non-actifs, disposer d'une
    # assurance maladie et de ressources propres suffisantes. »
    # Donne : assurance maladie, exige.
    # Donne : ressources propres, exige.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and not f.autorise_a_travailler
        and f.statut_de_non_actif
    )


def regle_1_2_2_reference_au_revenu_minimum(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2.2 référence au revenu minimum."""
    # § 1.2.2, al. 2 : « Il est prévu de fixer le niveau de ressources par référence au montant du
    # revenu minimum d'insertion défini par l'article L. 262-2 du code de l'action sociale et des
    # familles. »
    # Donne : référence du niveau de ressources, valeur.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.statut_de_non_actif
    )


def regle_1_2_2_reference_pour_les_personnes_agees(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2.2 référence pour les personnes âgées."""
    # § 1.2.2, al. 2 : « Lorsque les intéressés en rempliront les conditions, notamment d'âge, il
    # conviendra de vous référer au niveau de ressources requis pour l'attribution de l'allocation
    # de solidarité aux personnes âgées (ex-« minimum vieillesse ») prévue aux articles L.815-1 et
    # suivants du code de la sécurité sociale. »
    # Donne : référence du niveau de ressources, valeur.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.statut_de_non_actif
        and f.conditions_de_l_allocation_de_solidarite_aux_personnes_agees
    )


def regle_1_2_2_modulation(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2.2 modulation."""
    # § 1.2.2, al. 2 : « L'appréciation de la situation des intéressés devra être modulée en
    # fonction de la composition de la famille. »
    # Donne : modulation selon la composition de la famille, obligatoire.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.statut_de_non_actif
    )


def regle_1_2_2_analyse(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2.2 analyse."""
    # § 1.2.2, al. 3 : « Ainsi, vous devrez analyser les différents éléments liés à la situation
    # personnelle de l'étranger, selon les mêmes critères que ceux précédemment décrits pour les
    # séjours inférieurs à trois mois. Cependant, vous prendrez de surcroît en considération le
    # caractère temporaire des difficultés rencontrées, la durée du séjour en France, l'importance
    # des prestations non contributives sollicitées et tous éléments liés à la situation
    # personnelle afin de déterminer l'opportunité de leur maintien sur le territoire. »
    # Donne : analyse des éléments de la situation personnelle, obligatoire.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.statut_de_non_actif
    )


def regle_1_2_2_maintien_du_droit(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2.2 maintien du droit."""
    # § 1.2.2, al. 4 : « Je vous précise que le décret en cours de préparation comportera des
    # dispositions qui préciseront les situations dans lesquelles le droit de séjour sera maintenu
    # de droit. Tel sera le cas notamment pour les travailleurs ayant été contraints de cesser
    # leur activité (chômage, incapacité de travail) ou pour les membres de famille ayant rompu la
    # vie commune (divorce, décès). »
    # Donne : maintien du droit de séjour, regi_par_un_autre_texte.
    return bool(f.maintien_du_droit_de_sejour_demande)


def regle_1_2_2_dispense_de_titre(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2.2 dispense de titre."""
    # § 1.2.2, al. 5 : « Les ressortissants roumains et bulgares, à l'instar des autres
    # ressortissants communautaires, seront dispensés de titre de séjour pour résider en France
    # sous le statut de non actifs, réservé à ceux qui disposent des ressources évoquées
    # précédemment. »
    # Donne : titre de séjour pour résider, non_exige.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.statut_de_non_actif
        and f.ressources_propres_suffisantes
    )


def regle_1_2_2_menace(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2.2 menace."""
    # § 1.2.2, al. 6 : « Je vous rappelle par ailleurs que la reconnaissance du droit au séjour
    # des communautaires demeure subordonnée au respect de la condition d'absence de menace à
    # l'ordre public. »
    # Donne : reconnaissance du droit au séjour, exclu.
    return bool(f.menace_pour_l_ordre_public)


def regle_1_2_2_sejour_permanent(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2.2 séjour permanent."""
    # § 1.2.2, al. 6 : « Par ailleurs, si l'accès au séjour permanent au terme de cinq ans de
    # séjour régulier ne permet plus que des restrictions fondées sur des motifs graves d'ordre
    # public, cette réserve est toujours opposable aux intéressés, dans le respect du principe de
    # proportionnalité. »
    # Donne : restriction au séjour permanent, possible.
    return bool(
        f.sejour_permanent_acquis
        and f.motifs_graves_d_ordre_public
    )


def regle_1_2_2_sejour_permanent_sans_motif_grave(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2.2 séjour permanent sans motif grave."""
    # § 1.2.2, al. 6 : « l'accès au séjour permanent au terme de cinq ans de séjour régulier ne
    # permet plus que des restrictions fondées sur des motifs graves d'ordre public »
    # Donne : restriction au séjour permanent, exclu.
    return bool(
        f.sejour_permanent_acquis
        and not f.motifs_graves_d_ordre_public
    )


def regle_2_1_conditions_d_entree(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.1 conditions d'entrée."""
    # § 2.1, al. 2 : « A compter du 1er janvier 2007, il sera exclu d'envisager la reconduite à la
    # frontière des ressortissants roumains et bulgares pour des motifs tenant au non-respect de
    # ces conditions. »
    # Donne : APRF pour non-respect des conditions d'entrée, exclu.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.date_de_la_decision >= day(2007, 1, 1)
    )


def regle_2_1_compostage(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.1 compostage."""
    # § 2.1, al. 3 : « Le bénéfice de la libre circulation dans les conditions évoquées supra
    # entraîne, conformément aux articles 10 et 11 du règlement n° 562/2006 du Parlement européen
    # et du Conseil du 15 mars 2006 établissant un code communautaire relatif au régime de
    # franchissement des frontières par les personnes, dit « code frontières Schengen », la
    # suppression du compostage des documents de voyage des ressortissants bulgares et roumains
    # aux frontières extérieures de l'espace Schengen. »
    # Donne : compostage des documents de voyage, exclu.
    return bool(f.qualite == "ressortissant_roumain_ou_bulgare")


def regle_2_1_visa(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.1 visa."""
    # § 2.1, al. 4 : « Je vous précise par ailleurs que la méconnaissance de l'obligation de visa
    # pour les membres de leur famille qui en raison de leur nationalité n'en sont pas dispensés
    # ne saurait être sanctionnée par une mesure de reconduite à la frontière sur le fondement du
    # 1o du II de l'article L. 511-1. »
    # Donne : APRF pour défaut de visa, exclu.
    return bool(
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and not f.dispense_de_visa_par_la_nationalite
        and f.defaut_de_visa
    )


def regle_2_1_sanction_du_visa(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.1 sanction du visa."""
    # § 2.1, al. 4 : « la méconnaissance de l'obligation de visa pour les membres de leur famille
    # qui en raison de leur nationalité n'en sont pas dispensés »
    # § 2.1, al. 4 : « En ce cas, la sanction réside exclusivement dans une contravention de 5ème
    # classe. »
    # Donne : sanction du défaut de visa, valeur.
    return bool(
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and not f.dispense_de_visa_par_la_nationalite
        and f.defaut_de_visa
    )


def regle_2_1_readmission(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.1 réadmission."""
    # § 2.1, al. 5 : « J'ajoute que l'adhésion de la Roumanie et de la Bulgarie rendra sans objet
    # toute procédure de réadmission de ressortissants de ces Etats vers les autres pays de
    # l'Union européenne. »
    # Donne : réadmission vers un autre pays de l'Union, exclu.
    return bool(f.qualite == "ressortissant_roumain_ou_bulgare")


def regle_2_2_motifs_graves(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.2 motifs graves."""
    # § 2.2, al. 1 : « La possibilité pour l'Etat membre d'accueil de procéder à l'éloignement
    # d'un ressortissant d'un autre Etat membre pour des motifs graves liés à l'ordre et à la
    # sécurité publics est réaffirmée. »
    # Donne : éloignement pour motifs graves, possible.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.motifs_graves_d_ordre_public
    )


def regle_2_2_droit_de_l_expulsion(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.2 droit de l'expulsion."""
    # § 2.2, al. 2 : « Il n'y a pas de dispositions législatives particulières régissant les
    # motifs d'expulsion des ressortissants de l'Union européenne. Les dispositions du titre II du
    # livre V du CESEDA leur sont applicables. »
    # Donne : dispositions du titre II du livre V, regi_par_un_autre_texte.
    return bool(f.qualite == "ressortissant_roumain_ou_bulgare")


def regle_2_2_protection_de_dix_ans(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.2 protection de dix ans."""
    # § 2.2, al. 2 : « J'appelle seulement votre attention sur le 6° de l'article L. 521-2 qui,
    # dans sa rédaction issue de la loi du 24 juillet 2006, institue une protection spécifique en
    # matière d'expulsion, liée à un séjour régulier depuis plus de dix ans sur le territoire
    # français. »
    # Donne : protection spécifique contre l'expulsion, etabli.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.sejour_regulier > (120, 0)
    )


def regle_2_3_droit_au_sejour(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.3 droit au séjour."""
    # § 2.3, al. 1 : « Pendant les trois mois qui suivent leur entrée sur le territoire français,
    # les ressortissants des Etats membres de l'Union européenne, et donc les Roumains et les
    # Bulgares, bénéficient d'un droit au séjour. »
    # § 1.1, al. 1 : « inférieurs à trois mois »
    # Donne : séjour pendant les trois premiers mois, de_droit.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour < (3, 0)
        and readings["jour_anniversaire_des_trois_mois"] == "exclu"
    )


def regle_2_3_droit_au_sejour_jour_compris(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.3 droit au séjour jour compris."""
    # § 2.3, al. 1 : « Pendant les trois mois qui suivent leur entrée sur le territoire français,
    # les ressortissants des Etats membres de l'Union européenne, et donc les Roumains et les
    # Bulgares, bénéficient d'un droit au séjour. »
    # Donne : séjour pendant les trois premiers mois, de_droit.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour <= (3, 0)
        and readings["jour_anniversaire_des_trois_mois"] == "compris"
    )


def regle_2_3_ordre_public_et_droit_du_travail(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.3 ordre public et droit du travail."""
    # § 2.3, al. 1 : « Cependant, si pendant cette période leur comportement constitue une menace
    # pour l'ordre public ou s'ils enfreignent la législation du travail, ils peuvent faire
    # l'objet d'un arrêté de reconduite à la frontière sur le fondement du 8° du II de l'article
    # L. 511-1 du CESEDA. »
    # § 1.1, al. 1 : « inférieurs à trois mois »
    # Donne : APRF ordre public et droit du travail, possible.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour < (3, 0)
        and (
            f.menace_pour_l_ordre_public
            or f.infraction_a_la_legislation_du_travail
        )
        and readings["jour_anniversaire_des_trois_mois"] == "exclu"
    )


def regle_2_3_ordre_public_et_droit_du_travail_jour_compris(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.3 ordre public et droit du travail jour compris."""
    # § 2.3, al. 1 : « Cependant, si pendant cette période leur comportement constitue une menace
    # pour l'ordre public ou s'ils enfreignent la législation du travail, ils peuvent faire
    # l'objet d'un arrêté de reconduite à la frontière sur le fondement du 8° du II de l'article
    # L. 511-1 du CESEDA. »
    # § 2.3, al. 1 : « Pendant les trois mois qui suivent leur entrée sur le territoire français »
    # Donne : APRF ordre public et droit du travail, possible.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour <= (3, 0)
        and (
            f.menace_pour_l_ordre_public
            or f.infraction_a_la_legislation_du_travail
        )
        and readings["jour_anniversaire_des_trois_mois"] == "compris"
    )


def regle_2_3_effets_dans_le_temps(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.3 effets dans le temps."""
    # § 2.3, al. 2 : « Les effets dans le temps propres à ce motif d'arrêté de reconduite à la
    # frontière (cf. art. L.213-1 du CESEDA dans sa rédaction issue de l'article 49 de la loi du
    # 24 juillet 2006) sont applicables aux ressortissants roumains et bulgares. »
    # Donne : effets dans le temps de l'arrêté d'ordre public, regi_par_un_autre_texte.
    return bool(f.qualite == "ressortissant_roumain_ou_bulgare")


def regle_2_3_consequences_au_plan_du_sejour(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.3 conséquences au plan du séjour."""
    # § 2.3, al. 4 : « Comme indiqué supra (§1.1), il vous appartient de tirer les conséquences,
    # au plan du séjour, du comportement des ressortissants de ces deux Etats, ou de tout autre
    # Etat membre qui multiplieraient en France les séjours de moins de trois mois pour y subir
    # des soins en bénéficiant de l'assistance publique. »
    # Donne : conséquences tirées au plan du séjour, obligatoire.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique
    )


def regle_2_3_oqtf(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.3 OQTF."""
    # § 2.3, al. 5 : « La mesure d'éloignement appropriée à cette situation consiste en une
    # obligation de quitter le territoire français sur le fondement du deuxième alinéa du I de
    # l'article L. 511-1 du CESEDA, dès lors que cette décision implique le constat, au terme d'un
    # examen de situation individuel et sur la base d'un faisceau d'indices sérieux et
    # concordants, que l'intéressé ne peut plus justifier du maintien de son droit au séjour. »
    # § 2.3, al. 4 : « multiplieraient en France les séjours de moins de trois mois pour y subir
    # des soins en bénéficiant de l'assistance publique »
    # Donne : OQTF, possible.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour < (3, 0)
        and f.sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    )


def regle_2_4_absence_de_rattachement(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.4 absence de rattachement."""
    # § 2.4, al. 1 : « Si le lien de rattachement avec une situation ouvrant droit au séjour ne
    # peut être établi, l'obligation de quitter le territoire français est applicable. »
    # Donne : OQTF, possible.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and not f.lien_de_rattachement_etabli
    )


def regle_2_4_pas_de_droit_sans_rattachement(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.4 pas de droit sans rattachement."""
    # § 2.4, al. 2 : « Conformément aux dispositions de l'article 18 du Traité CE, il n'y a pas de
    # droit au séjour sur le territoire des Etats membres sans rattachement à l'une des quatre
    # situations énumérées à l'article L. 121-1 du CESEDA : travailleur (salarié ou non),
    # étudiant, inactif disposant de ressources suffisantes et d'une assurance maladie, membre de
    # famille. »
    # Donne : droit au séjour de plus de trois mois, non_etabli.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and not f.lien_de_rattachement_etabli
    )


def regle_2_4_droit_plus_justifie(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.4 droit plus justifié."""
    # § 2.4, al. 3 : « Le deuxième alinéa du I de l'article L. 511-1 du CESEDA vous ouvre la
    # possibilité de notifier une obligation de quitter le territoire français, dès lors qu'au
    # terme d'un examen de situation individuel et approfondi vous constatez que le ressortissant
    # roumain ou bulgare ne justifie plus du maintien de son droit au séjour. »
    # Donne : OQTF, possible.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    )


def regle_2_4_complete_dependance(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.4 complète dépendance."""
    # § 2.4, al. 4 : « Toutefois, le constat que le ressortissant européen ne justifie pas d'un
    # lien réel et effectif avec l'une des situations ouvrant droit au séjour justifie le prononcé
    # d'une obligation de quitter le territoire français dès lors qu'il est établi que l'intéressé
    # est en situation de complète dépendance par rapport au système d'assurance sociale français.
    # »
    # Donne : OQTF, possible.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and not f.lien_de_rattachement_etabli
        and f.complete_dependance
    )


def regle_2_4_activite_sans_titre_demandee(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.4 activité sans titre demandée."""
    # § 2.4, al. 5 : « Si un ressortissant roumain ou bulgare exerce une activité professionnelle
    # sans être en possession d'un titre de séjour, il vous est demandé de prendre un arrêté de
    # reconduite à la frontière (APRF) sur le fondement du 2° du II de l'article L. 511-1 du
    # CESEDA. »
    # Donne : APRF pour activité sans titre, obligatoire.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.activite_professionnelle_sans_titre_de_sejour
        and readings["travail_sans_titre"] == "obligation"
    )


def regle_2_4_activite_sans_titre_interpellation(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.4 activité sans titre interpellation."""
    # § 2.4, al. 6 : « En cas d'interpellation d'un de ces ressortissants séjournant en France
    # depuis plus de trois mois et exerçant une activité professionnelle sans être muni du titre
    # de séjour prévu à l'article L. 121-2 du CESEDA, un APRF pourra être pris à son encontre sur
    # le fondement du 2° du II de l'article L. 511-1 du même code, qui vise notamment l'étranger
    # non soumis à l'obligation de visa qui s'est maintenu sur le territoire français à
    # l'expiration d'un délai de trois mois à compter de son entrée sur le territoire sans être
    # titulaire d'un premier titre de séjour régulièrement délivré. »
    # Donne : APRF pour activité sans titre, possible.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.interpellation
        and f.activite_professionnelle_sans_titre_de_sejour
        and readings["travail_sans_titre"] == "faculte"
    )


def regle_2_4_execution_immediate(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.4 exécution immédiate."""
    # § 2.4, al. 7 : « L'APRF sera immédiatement exécutoire sans délai de départ volontaire. »
    # Donne : exécution immédiate de l'arrêté, automatique.
    # Donne : délai de départ volontaire, exclu.
    return bool(status("aprf_pour_activite_sans_titre") in ("de_droit", "obligatoire", "possible", "recommande"))


def regle_2_4_qualite_de_travailleur(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.4 qualité de travailleur."""
    # § 2.4, al. 7 : « Il s'applique aux ressortissants roumains et bulgares parce que le travail
    # irrégulier dûment constaté révèle par lui-même que le droit au séjour de l'intéressé ne
    # pouvait se rattacher qu'à la qualité de travailleur, qualité dont l'intéressé ne saurait se
    # prévaloir du fait de son irrégularité. »
    # Donne : bénéfice de la qualité de travailleur, exclu.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.travail_irregulier_dument_constate
    )


def regle_2_5_execution_des_arretes_anterieurs(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.5 exécution des arrêtés antérieurs."""
    # § 2.5 : « Les arrêtés de reconduite à la frontière pris avant le 1er janvier 2007 »
    # § 2.5, al. 1 : « Ils ne pourront plus, en principe, être mis à exécution. »
    # Donne : mise à exécution d'un arrêté antérieur, exclu.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.date_de_l_arrete_de_reconduite < day(2007, 1, 1)
    )


def regle_2_5_activite_exercee_sans_titre(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.5 activité exercée sans titre."""
    # § 2.5 : « Les arrêtés de reconduite à la frontière pris avant le 1er janvier 2007 »
    # § 2.5, al. 3 : « Toutefois, il convient de déduire de cette jurisprudence que dans
    # l'hypothèse où un ressortissant roumain ou bulgare aurait exercé une activité
    # professionnelle sans détenir un titre de séjour, l'APRF a conservé un caractère exécutoire.
    # »
    # Donne : mise à exécution d'un arrêté antérieur, possible.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.date_de_l_arrete_de_reconduite < day(2007, 1, 1)
        and f.activite_exercee_sans_titre_avant_l_arrete
    )


def regle_annexe_oqtf_membre_de_famille_moins_de_trois_mois(f: Any, readings: Readings, status: Status) -> bool:
    """Règle annexe OQTF membre de famille moins de trois mois."""
    # annexe, ligne 3 : « < 3 mois membre famille oui oui non oui oui »
    # § 2.3, al. 5 : « dès lors que cette décision implique le constat, au terme d'un examen de
    # situation individuel et sur la base d'un faisceau d'indices sérieux et concordants, que
    # l'intéressé ne peut plus justifier du maintien de son droit au séjour »
    # Donne : OQTF, possible.
    return bool(
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour < (3, 0)
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
        and readings["portee_du_tableau_annexe"] == "recapitulation"
    )


def regle_annexe_oqtf_membre_de_famille_trois_mois_a_cinq_ans(f: Any, readings: Readings, status: Status) -> bool:
    """Règle annexe OQTF membre de famille trois mois à cinq ans."""
    # annexe, ligne 5, colonne 1 : « 3 mois à 5 ans membre famille »
    # annexe, ligne 5, colonne 2 : « oui »
    # § 2.4 : « L'éloignement sur la période de séjour supérieure à trois mois et inférieure à
    # cinq ans »
    # § 2.4, al. 1 : « Si le lien de rattachement avec une situation ouvrant droit au séjour ne
    # peut être établi, l'obligation de quitter le territoire français est applicable. »
    # Donne : OQTF, possible.
    return bool(
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and not f.lien_de_rattachement_etabli
        and readings["portee_du_tableau_annexe"] == "recapitulation"
    )


def regle_annexe_ordre_public_membre_de_famille(f: Any, readings: Readings, status: Status) -> bool:
    """Règle annexe ordre public membre de famille."""
    # annexe, ligne 3, colonne 1 : « < 3 mois membre famille »
    # annexe, ligne 3, colonne 3 : « oui »
    # § 2.3, al. 1 : « si pendant cette période leur comportement constitue une menace pour
    # l'ordre public ou s'ils enfreignent la législation du travail, ils peuvent faire l'objet
    # d'un arrêté de reconduite à la frontière »
    # Donne : APRF ordre public et droit du travail, possible.
    return bool(
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour < (3, 0)
        and (
            f.menace_pour_l_ordre_public
            or f.infraction_a_la_legislation_du_travail
        )
        and readings["portee_du_tableau_annexe"] == "recapitulation"
    )


def regle_annexe_activite_sans_titre_membre_de_famille(f: Any, readings: Readings, status: Status) -> bool:
    """Règle annexe activité sans titre membre de famille."""
    # annexe, ligne 5, colonne 1 : « 3 mois à 5 ans membre famille »
    # annexe, ligne 5, colonne 4 : « non Sauf si activité professionnelle sans titre de séjour »
    # § 2.4 : « L'éloignement sur la période de séjour supérieure à trois mois et inférieure à
    # cinq ans »
    # Donne : APRF pour activité sans titre, possible.
    return bool(
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.activite_professionnelle_sans_titre_de_sejour
    )


def regle_annexe_ordre_public_ferme_apres_trois_mois(f: Any, readings: Readings, status: Status) -> bool:
    """Règle annexe ordre public fermé après trois mois."""
    # annexe, ligne 4, colonne 1 : « 3 mois à 5 ans »
    # annexe, ligne 4, colonne 3 : « non »
    # annexe, ligne 5, colonne 1 : « 3 mois à 5 ans membre famille »
    # annexe, ligne 5, colonne 3 : « non »
    # § 2.4 : « L'éloignement sur la période de séjour supérieure à trois mois et inférieure à
    # cinq ans »
    # Donne : APRF ordre public et droit du travail, exclu.
    return bool(
        f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour <= (60, 0)
    )


def regle_annexe_autre_aprf_avant_trois_mois(f: Any, readings: Readings, status: Status) -> bool:
    """Règle annexe autre APRF avant trois mois."""
    # annexe, ligne 2, colonne 1 : « < 3 mois »
    # annexe, ligne 2, colonne 4 : « non »
    # annexe, ligne 3, colonne 1 : « < 3 mois membre famille »
    # annexe, ligne 3, colonne 4 : « non »
    # Donne : autre APRF, exclu.
    return bool(f.duree_du_sejour < (3, 0))


def regle_annexe_autre_aprf_apres_trois_mois(f: Any, readings: Readings, status: Status) -> bool:
    """Règle annexe autre APRF après trois mois."""
    # annexe, ligne 4, colonne 1 : « 3 mois à 5 ans »
    # annexe, ligne 4, colonne 4 : « non Sauf si activité professionnelle sans titre de séjour »
    # annexe, ligne 5, colonne 1 : « 3 mois à 5 ans membre famille »
    # annexe, ligne 5, colonne 4 : « non Sauf si activité professionnelle sans titre de séjour »
    # § 2.4 : « L'éloignement sur la période de séjour supérieure à trois mois et inférieure à
    # cinq ans »
    # Donne : autre APRF, exclu.
    return bool(
        f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour <= (60, 0)
        and not f.activite_professionnelle_sans_titre_de_sejour
    )


def regle_annexe_ape(f: Any, readings: Readings, status: Status) -> bool:
    """Règle annexe APE."""
    # annexe, ligne 2, colonne 1 : « < 3 mois »
    # annexe, ligne 2, colonne 5 : « oui »
    # annexe, ligne 3, colonne 1 : « < 3 mois membre famille »
    # annexe, ligne 3, colonne 5 : « oui »
    # annexe, ligne 4, colonne 1 : « 3 mois à 5 ans »
    # annexe, ligne 4, colonne 5 : « oui »
    # annexe, ligne 5, colonne 1 : « 3 mois à 5 ans membre famille »
    # annexe, ligne 5, colonne 5 : « oui »
    # § 2.2, al. 1 : « pour des motifs graves liés à l'ordre et à la sécurité publics »
    # Donne : APE, possible.
    return bool(
        f.duree_du_sejour <= (60, 0)
        and f.motifs_graves_d_ordre_public
        and readings["portee_du_tableau_annexe"] == "recapitulation"
    )


def regle_annexe_ame(f: Any, readings: Readings, status: Status) -> bool:
    """Règle annexe AME."""
    # annexe, ligne 2, colonne 1 : « < 3 mois »
    # annexe, ligne 2, colonne 6 : « oui »
    # annexe, ligne 3, colonne 1 : « < 3 mois membre famille »
    # annexe, ligne 3, colonne 6 : « oui »
    # annexe, ligne 4, colonne 1 : « 3 mois à 5 ans »
    # annexe, ligne 4, colonne 6 : « oui »
    # annexe, ligne 5, colonne 1 : « 3 mois à 5 ans membre famille »
    # annexe, ligne 5, colonne 6 : « oui »
    # § 2.2, al. 1 : « pour des motifs graves liés à l'ordre et à la sécurité publics »
    # Donne : AME, possible.
    return bool(
        f.duree_du_sejour <= (60, 0)
        and f.motifs_graves_d_ordre_public
        and readings["portee_du_tableau_annexe"] == "recapitulation"
    )


def regle_annexe_seule_oqtf(f: Any, readings: Readings, status: Status) -> bool:
    """Règle annexe seule OQTF."""
    # annexe, ligne 2, colonne 1 : « < 3 mois »
    # annexe, ligne 2, colonne 2 : « oui »
    # annexe, ligne 2, colonne 5 : « oui »
    # annexe, ligne 2, colonne 6 : « oui »
    # annexe, ligne 3, colonne 1 : « < 3 mois membre famille »
    # annexe, ligne 3, colonne 2 : « oui »
    # annexe, ligne 3, colonne 5 : « oui »
    # annexe, ligne 3, colonne 6 : « oui »
    # annexe, ligne 4, colonne 1 : « 3 mois à 5 ans »
    # annexe, ligne 4, colonne 2 : « oui »
    # annexe, ligne 4, colonne 5 : « oui »
    # annexe, ligne 4, colonne 6 : « oui »
    # annexe, ligne 5, colonne 1 : « 3 mois à 5 ans membre famille »
    # annexe, ligne 5, colonne 2 : « oui »
    # annexe, ligne 5, colonne 5 : « oui »
    # annexe, ligne 5, colonne 6 : « oui »
    # Donne : OQTF, possible.
    # Donne : APE, possible.
    # Donne : AME, possible.
    return bool(
        f.duree_du_sejour <= (60, 0)
        and readings["portee_du_tableau_annexe"] == "autonome"
    )


def regle_annexe_seule_ordre_public(f: Any, readings: Readings, status: Status) -> bool:
    """Règle annexe seule ordre public."""
    # annexe, ligne 2, colonne 1 : « < 3 mois »
    # annexe, ligne 2, colonne 3 : « oui »
    # annexe, ligne 3, colonne 1 : « < 3 mois membre famille »
    # annexe, ligne 3, colonne 3 : « oui »
    # Donne : APRF ordre public et droit du travail, possible.
    return bool(
        f.duree_du_sejour < (3, 0)
        and readings["portee_du_tableau_annexe"] == "autonome"
    )


def attend_regle_1_2_1_professions_independantes(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 1.2.1 professions indépendantes."""
    # § 1.2.1, al. 3 : « En ce qui concerne les professions libérales, commerciales, industrielles
    # et artisanales, leur accès leur sera ouvert dès le 1er janvier 2007, dans les mêmes
    # conditions que pour les ressortissants des anciens pays membres. »
    # Donne : accès aux professions indépendantes, de_droit.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.profession_liberale_commerciale_industrielle_ou_artisanale
        and not (f.date_de_la_decision >= day(2007, 1, 1))
    )


def attend_regle_2_1_conditions_d_entree(f: Any, readings: Readings, status: Status) -> bool:
    """Règle 2.1 conditions d'entrée."""
    # § 2.1, al. 2 : « A compter du 1er janvier 2007, il sera exclu d'envisager la reconduite à la
    # frontière des ressortissants roumains et bulgares pour des motifs tenant au non-respect de
    # ces conditions. »
    # Donne : APRF pour non-respect des conditions d'entrée, exclu.
    return bool(
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and not (f.date_de_la_decision >= day(2007, 1, 1))
    )


RULES: dict[str, Callable[[Any, Readings, Status], bool]] = {
    "1 pas de droit inconditionnel": regle_1_pas_de_droit_inconditionnel,
    "1.1 libre circulation": regle_1_1_libre_circulation,
    "1.1 document requis": regle_1_1_document_requis,
    "1.1 conditions d'entrée inopposables": regle_1_1_conditions_d_entree_inopposables,
    "1.1 limitations": regle_1_1_limitations,
    "1.1 réunion du faisceau": regle_1_1_reunion_du_faisceau,
    "1.1 recours aux soins couvert": regle_1_1_recours_aux_soins_couvert,
    "1.1 présomption": regle_1_1_presomption,
    "1.1 interrogation permise": regle_1_1_interrogation_permise,
    "1.1 éléments à prendre en compte": regle_1_1_elements_a_prendre_en_compte,
    "1.1 indice d'une charge excessive": regle_1_1_indice_d_une_charge_excessive,
    "1.1 secret médical": regle_1_1_secret_medical,
    "1.1 éléments au-delà de trois mois": regle_1_1_elements_au_dela_de_trois_mois,
    "1.1 perte du droit au séjour": regle_1_1_perte_du_droit_au_sejour,
    "1.1 retour et nouvelle demande": regle_1_1_retour_et_nouvelle_demande,
    "1.2 droit au séjour": regle_1_2_droit_au_sejour,
    "1.2 enregistrement": regle_1_2_enregistrement,
    "1.2 sanction": regle_1_2_sanction,
    "1.2 attestation": regle_1_2_attestation,
    "1.2 emploi ou moyens": regle_1_2_emploi_ou_moyens,
    "1.2 ni emploi ni moyens": regle_1_2_ni_emploi_ni_moyens,
    "1.2.1 autorisation de travail": regle_1_2_1_autorisation_de_travail,
    "1.2.1 durée du régime transitoire": regle_1_2_1_duree_du_regime_transitoire,
    "1.2.1 inscription sans titre": regle_1_2_1_inscription_sans_titre,
    "1.2.1 inscription avec titre": regle_1_2_1_inscription_avec_titre,
    "1.2.1 professions indépendantes": regle_1_2_1_professions_independantes,
    "1.2.1 titre de séjour": regle_1_2_1_titre_de_sejour,
    "1.2.2 assurance et ressources": regle_1_2_2_assurance_et_ressources,
    "1.2.2 référence au revenu minimum": regle_1_2_2_reference_au_revenu_minimum,
    "1.2.2 référence pour les personnes âgées": regle_1_2_2_reference_pour_les_personnes_agees,
    "1.2.2 modulation": regle_1_2_2_modulation,
    "1.2.2 analyse": regle_1_2_2_analyse,
    "1.2.2 maintien du droit": regle_1_2_2_maintien_du_droit,
    "1.2.2 dispense de titre": regle_1_2_2_dispense_de_titre,
    "1.2.2 menace": regle_1_2_2_menace,
    "1.2.2 séjour permanent": regle_1_2_2_sejour_permanent,
    "1.2.2 séjour permanent sans motif grave": regle_1_2_2_sejour_permanent_sans_motif_grave,
    "2.1 conditions d'entrée": regle_2_1_conditions_d_entree,
    "2.1 compostage": regle_2_1_compostage,
    "2.1 visa": regle_2_1_visa,
    "2.1 sanction du visa": regle_2_1_sanction_du_visa,
    "2.1 réadmission": regle_2_1_readmission,
    "2.2 motifs graves": regle_2_2_motifs_graves,
    "2.2 droit de l'expulsion": regle_2_2_droit_de_l_expulsion,
    "2.2 protection de dix ans": regle_2_2_protection_de_dix_ans,
    "2.3 droit au séjour": regle_2_3_droit_au_sejour,
    "2.3 droit au séjour jour compris": regle_2_3_droit_au_sejour_jour_compris,
    "2.3 ordre public et droit du travail": regle_2_3_ordre_public_et_droit_du_travail,
    "2.3 ordre public et droit du travail jour compris": regle_2_3_ordre_public_et_droit_du_travail_jour_compris,
    "2.3 effets dans le temps": regle_2_3_effets_dans_le_temps,
    "2.3 conséquences au plan du séjour": regle_2_3_consequences_au_plan_du_sejour,
    "2.3 OQTF": regle_2_3_oqtf,
    "2.4 absence de rattachement": regle_2_4_absence_de_rattachement,
    "2.4 pas de droit sans rattachement": regle_2_4_pas_de_droit_sans_rattachement,
    "2.4 droit plus justifié": regle_2_4_droit_plus_justifie,
    "2.4 complète dépendance": regle_2_4_complete_dependance,
    "2.4 activité sans titre demandée": regle_2_4_activite_sans_titre_demandee,
    "2.4 activité sans titre interpellation": regle_2_4_activite_sans_titre_interpellation,
    "2.4 exécution immédiate": regle_2_4_execution_immediate,
    "2.4 qualité de travailleur": regle_2_4_qualite_de_travailleur,
    "2.5 exécution des arrêtés antérieurs": regle_2_5_execution_des_arretes_anterieurs,
    "2.5 activité exercée sans titre": regle_2_5_activite_exercee_sans_titre,
    "annexe OQTF membre de famille moins de trois mois": regle_annexe_oqtf_membre_de_famille_moins_de_trois_mois,
    "annexe OQTF membre de famille trois mois à cinq ans": regle_annexe_oqtf_membre_de_famille_trois_mois_a_cinq_ans,
    "annexe ordre public membre de famille": regle_annexe_ordre_public_membre_de_famille,
    "annexe activité sans titre membre de famille": regle_annexe_activite_sans_titre_membre_de_famille,
    "annexe ordre public fermé après trois mois": regle_annexe_ordre_public_ferme_apres_trois_mois,
    "annexe autre APRF avant trois mois": regle_annexe_autre_aprf_avant_trois_mois,
    "annexe autre APRF après trois mois": regle_annexe_autre_aprf_apres_trois_mois,
    "annexe APE": regle_annexe_ape,
    "annexe AME": regle_annexe_ame,
    "annexe seule OQTF": regle_annexe_seule_oqtf,
    "annexe seule ordre public": regle_annexe_seule_ordre_public,
}

#: Les règles qui s'appliqueraient, n'était leur date.
WAITING: dict[str, Callable[[Any, Readings, Status], bool]] = {
    "1.2.1 professions indépendantes": attend_regle_1_2_1_professions_independantes,
    "2.1 conditions d'entrée": attend_regle_2_1_conditions_d_entree,
}

#: Pour chaque résultat : la règle, ce qu'elle donne, sa voie, les règles qui y dérogent.
ROWS: dict[str, tuple[Row, ...]] = {
    "sejour_sans_condition": (
        (
            "1 pas de droit inconditionnel",
            ("exclu", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "libre_circulation": (
        ("1.1 libre circulation", ("de_droit", False, False, None, None, None, None), None, ()),
    ),
    "sejour_pendant_les_trois_premiers_mois": (
        ("2.3 droit au séjour", ("de_droit", False, False, None, None, None, None), None, ()),
        (
            "2.3 droit au séjour jour compris",
            ("de_droit", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "passeport_ou_carte_d_identite_valides": (
        ("1.1 document requis", ("exige", False, False, None, None, None, None), None, ()),
    ),
    "conditions_d_entree_des_ressortissants_de_pays_tiers": (
        (
            "1.1 conditions d'entrée inopposables",
            ("non_exige", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "limitation_du_droit_de_circulation_et_de_sejour": (
        ("1.1 limitations", ("possible", False, False, None, None, None, None), None, ()),
    ),
    "reunion_d_un_faisceau_d_indices": (
        (
            "1.1 réunion du faisceau",
            ("obligatoire", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "prise_en_compte_de_la_prise_en_charge_sollicitee": (
        (
            "1.1 éléments à prendre en compte",
            ("obligatoire", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "recours_aux_soins_retenu_comme_indice_d_abus": (
        (
            "1.1 recours aux soins couvert",
            ("exclu", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "interrogation_sur_les_motivations_du_sejour": (
        ("1.1 interrogation permise", ("possible", False, False, None, None, None, None), None, ()),
    ),
    "presomption_d_une_demande_d_assistance_excessive": (
        ("1.1 présomption", ("etabli", False, False, None, None, None, None), None, ()),
    ),
    "indice_d_une_charge_excessive_retenu": (
        (
            "1.1 indice d'une charge excessive",
            ("possible", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "recueil_d_informations_portant_atteinte_au_secret_medical": (
        ("1.1 secret médical", ("exclu", False, False, None, None, None, None), None, ()),
    ),
    "prise_en_compte_des_elements_au_dela_de_trois_mois": (
        (
            "1.1 éléments au-delà de trois mois",
            ("obligatoire", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "constat_de_la_perte_du_droit_au_sejour": (
        (
            "1.1 perte du droit au séjour",
            ("possible", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "saisine_du_prefet_par_le_service_prestataire": (
        (
            "1.1 retour et nouvelle demande",
            ("possible", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "refus_d_une_aide": (
        (
            "1.1 retour et nouvelle demande",
            ("possible", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "sejour_de_plus_de_trois_mois": (
        (
            "1.2 droit au séjour",
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "ressortissants des Etats entrés le 1er mai 2004",
                None,
            ),
            None,
            (),
        ),
    ),
    "enregistrement_en_mairie": (
        ("1.2 enregistrement", ("exige", False, False, None, None, None, None), None, ()),
    ),
    "sanction_du_defaut_d_enregistrement": (
        (
            "1.2 sanction",
            (
                "valeur",
                False,
                False,
                "exact",
                "une peine de contravention de 5ème classe",
                None,
                None,
            ),
            None,
            (),
        ),
    ),
    "reconnaissance_du_droit_au_sejour_par_l_attestation": (
        ("1.2 attestation", ("exclu", False, False, None, None, None, None), None, ()),
    ),
    "emploi_ou_moyens_suffisants_d_existence": (
        ("1.2 emploi ou moyens", ("exige", False, False, None, None, None, None), None, ()),
    ),
    "autorisation_de_travail": (
        (
            "1.2.1 autorisation de travail",
            ("exige", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "duree_du_regime_transitoire": (
        (
            "1.2.1 durée du régime transitoire",
            ("valeur", False, False, "range", ("P24M0D", "P84M0D"), None, None),
            None,
            (),
        ),
    ),
    "inscription_comme_demandeur_d_emploi": (
        (
            "1.2.1 inscription avec titre",
            ("possible", False, False, None, None, None, None),
            None,
            (),
        ),
        ("1.2.1 inscription sans titre", ("exclu", False, False, None, None, None, None), None, ()),
    ),
    "acces_aux_professions_independantes": (
        (
            "1.2.1 professions indépendantes",
            ("de_droit", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "titre_de_sejour_pour_une_activite_professionnelle": (
        ("1.2.1 titre de séjour", ("exige", False, False, None, None, None, None), None, ()),
    ),
    "assurance_maladie": (
        (
            "1.2.2 assurance et ressources",
            ("exige", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "ressources_propres": (
        (
            "1.2.2 assurance et ressources",
            ("exige", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "reference_du_niveau_de_ressources": (
        (
            "1.2.2 référence au revenu minimum",
            ("valeur", False, False, "fixed_by", "revenu minimum d'insertion", None, None),
            None,
            ("1.2.2 référence pour les personnes âgées",),
        ),
        (
            "1.2.2 référence pour les personnes âgées",
            (
                "valeur",
                False,
                False,
                "fixed_by",
                "allocation de solidarité aux personnes âgées",
                None,
                None,
            ),
            None,
            (),
        ),
    ),
    "modulation_selon_la_composition_de_la_famille": (
        ("1.2.2 modulation", ("obligatoire", False, False, None, None, None, None), None, ()),
    ),
    "analyse_des_elements_de_la_situation_personnelle": (
        ("1.2.2 analyse", ("obligatoire", False, False, None, None, None, None), None, ()),
    ),
    "maintien_du_droit_de_sejour": (
        (
            "1.2.2 maintien du droit",
            ("regi_par_un_autre_texte", False, False, None, None, "décret à paraître", None),
            None,
            (),
        ),
    ),
    "titre_de_sejour_pour_resider": (
        ("1.2.2 dispense de titre", ("non_exige", False, False, None, None, None, None), None, ()),
    ),
    "reconnaissance_du_droit_au_sejour": (
        ("1.2 ni emploi ni moyens", ("exclu", False, False, None, None, None, None), None, ()),
        ("1.2.2 menace", ("exclu", False, False, None, None, None, None), None, ()),
    ),
    "restriction_au_sejour_permanent": (
        ("1.2.2 séjour permanent", ("possible", False, False, None, None, None, None), None, ()),
        (
            "1.2.2 séjour permanent sans motif grave",
            ("exclu", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "oqtf": (
        (
            "2.3 OQTF",
            ("possible", False, False, None, None, None, None),
            "deuxième alinéa du I de l'article L. 511-1 du CESEDA",
            (),
        ),
        (
            "2.4 absence de rattachement",
            ("possible", False, False, None, None, None, None),
            None,
            (),
        ),
        ("2.4 complète dépendance", ("possible", False, False, None, None, None, None), None, ()),
        (
            "2.4 droit plus justifié",
            ("possible", False, False, None, None, None, None),
            "deuxième alinéa du I de l'article L. 511-1 du CESEDA",
            (),
        ),
        (
            "annexe OQTF membre de famille moins de trois mois",
            ("possible", False, False, None, None, None, None),
            None,
            (),
        ),
        (
            "annexe OQTF membre de famille trois mois à cinq ans",
            ("possible", False, False, None, None, None, None),
            None,
            (),
        ),
        ("annexe seule OQTF", ("possible", False, False, None, None, None, None), None, ()),
    ),
    "aprf_ordre_public_et_droit_du_travail": (
        (
            "2.3 ordre public et droit du travail",
            ("possible", False, False, None, None, None, None),
            "8° du II de l'article L. 511-1 du CESEDA",
            (),
        ),
        (
            "2.3 ordre public et droit du travail jour compris",
            ("possible", False, False, None, None, None, None),
            "8° du II de l'article L. 511-1 du CESEDA",
            (),
        ),
        (
            "annexe ordre public fermé après trois mois",
            ("exclu", False, False, None, None, None, None),
            None,
            (),
        ),
        (
            "annexe ordre public membre de famille",
            ("possible", False, False, None, None, None, None),
            None,
            (),
        ),
        ("annexe seule ordre public", ("possible", False, False, None, None, None, None), None, ()),
    ),
    "autre_aprf": (
        (
            "2.4 activité sans titre demandée",
            ("obligatoire", False, False, None, None, None, None),
            "2° du II de l'article L. 511-1 du CESEDA",
            (),
        ),
        (
            "2.4 activité sans titre interpellation",
            ("possible", False, False, None, None, None, None),
            "2° du II de l'article L. 511-1",
            (),
        ),
        (
            "annexe activité sans titre membre de famille",
            ("possible", False, False, None, None, None, None),
            "aprf_pour_activite_sans_titre",
            (),
        ),
        (
            "annexe autre APRF après trois mois",
            ("exclu", False, False, None, None, None, None),
            None,
            (),
        ),
        (
            "annexe autre APRF avant trois mois",
            ("exclu", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "aprf_pour_non_respect_des_conditions_d_entree": (
        ("2.1 conditions d'entrée", ("exclu", False, False, None, None, None, None), None, ()),
        (
            "annexe autre APRF après trois mois",
            ("exclu", False, False, None, None, None, None),
            None,
            (),
        ),
        (
            "annexe autre APRF avant trois mois",
            ("exclu", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "aprf_pour_defaut_de_visa": (
        (
            "2.1 visa",
            ("exclu", False, False, None, None, None, None),
            "1o du II de l'article L. 511-1",
            (),
        ),
        (
            "annexe autre APRF après trois mois",
            ("exclu", False, False, None, None, None, None),
            None,
            (),
        ),
        (
            "annexe autre APRF avant trois mois",
            ("exclu", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "aprf_pour_activite_sans_titre": (
        (
            "2.4 activité sans titre demandée",
            ("obligatoire", False, False, None, None, None, None),
            "2° du II de l'article L. 511-1 du CESEDA",
            (),
        ),
        (
            "2.4 activité sans titre interpellation",
            ("possible", False, False, None, None, None, None),
            "2° du II de l'article L. 511-1",
            (),
        ),
        (
            "annexe activité sans titre membre de famille",
            ("possible", False, False, None, None, None, None),
            None,
            (),
        ),
        (
            "annexe autre APRF après trois mois",
            ("exclu", False, False, None, None, None, None),
            None,
            (),
        ),
        (
            "annexe autre APRF avant trois mois",
            ("exclu", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "compostage_des_documents_de_voyage": (
        ("2.1 compostage", ("exclu", False, False, None, None, None, None), None, ()),
    ),
    "sanction_du_defaut_de_visa": (
        (
            "2.1 sanction du visa",
            ("valeur", False, False, "exact", "une contravention de 5ème classe", None, None),
            None,
            (),
        ),
    ),
    "readmission_vers_un_autre_pays_de_l_union": (
        ("2.1 réadmission", ("exclu", False, False, None, None, None, None), None, ()),
    ),
    "eloignement_pour_motifs_graves": (
        ("2.2 motifs graves", ("possible", False, False, None, None, None, None), None, ()),
    ),
    "ape": (
        ("annexe APE", ("possible", False, False, None, None, None, None), None, ()),
        ("annexe seule OQTF", ("possible", False, False, None, None, None, None), None, ()),
    ),
    "ame": (
        ("annexe AME", ("possible", False, False, None, None, None, None), None, ()),
        ("annexe seule OQTF", ("possible", False, False, None, None, None, None), None, ()),
    ),
    "dispositions_du_titre_ii_du_livre_v": (
        (
            "2.2 droit de l'expulsion",
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "titre II du livre V du CESEDA",
                None,
            ),
            None,
            (),
        ),
    ),
    "protection_specifique_contre_l_expulsion": (
        ("2.2 protection de dix ans", ("etabli", False, False, None, None, None, None), None, ()),
    ),
    "effets_dans_le_temps_de_l_arrete_d_ordre_public": (
        (
            "2.3 effets dans le temps",
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "article L. 213-1 du CESEDA",
                None,
            ),
            None,
            (),
        ),
    ),
    "consequences_tirees_au_plan_du_sejour": (
        (
            "2.3 conséquences au plan du séjour",
            ("obligatoire", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "droit_au_sejour_de_plus_de_trois_mois": (
        (
            "2.4 pas de droit sans rattachement",
            ("non_etabli", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "execution_immediate_de_l_arrete": (
        (
            "2.4 exécution immédiate",
            ("automatique", False, False, None, None, None, None),
            None,
            (),
        ),
    ),
    "delai_de_depart_volontaire": (
        ("2.4 exécution immédiate", ("exclu", False, False, None, None, None, None), None, ()),
    ),
    "benefice_de_la_qualite_de_travailleur": (
        ("2.4 qualité de travailleur", ("exclu", False, False, None, None, None, None), None, ()),
    ),
    "mise_a_execution_d_un_arrete_anterieur": (
        (
            "2.5 activité exercée sans titre",
            ("possible", False, False, None, None, None, None),
            None,
            (),
        ),
        (
            "2.5 exécution des arrêtés antérieurs",
            ("exclu", False, True, None, None, None, None),
            None,
            ("2.5 activité exercée sans titre",),
        ),
    ),
}


def known(facts: Any, readings: Readings) -> Known:
    """Les statuts d'un cas dont tous les faits sont connus."""
    return Known(facts, readings, en_vigueur, RULES, WAITING, ROWS)
