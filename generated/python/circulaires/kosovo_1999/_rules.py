"""Les règles du texte, chacune sous ses mots, pour des faits tous connus.

« applicables » dit quelles règles s'appliquent ; RESULTATS, ce que chacune donne à chaque
résultat, et les règles qui y dérogent.
"""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.errors import contradiction
from circulaires._runtime.settle import Row, settled

# Les dates du texte, en jours (1 : 1er janvier de l'an 1).
JOUR_1999_10_12 = 730039

# Les règles, un bit chacune.
REGLE_7_DROIT_COMMUN = 1 << 0
REGLE_7_DROIT_COMMUN_PLUS_TARD = 1 << 1
REGLE_7_AUTORISATION_PROVISOIRE = 1 << 2
REGLE_7_AUTORISATION_PROVISOIRE_PLUS_TARD = 1 << 3
REGLE_7_AUTORISATION_PROVISOIRE_DU_DISPOSITIF = 1 << 4
REGLE_7_AUTORISATION_PROVISOIRE_DU_DISPOSITIF_PLUS_TARD = 1 << 5
REGLE_7_ENREGISTREMENT_DE_L_ASILE = 1 << 6
REGLE_7_ENREGISTREMENT_DE_L_ASILE_PLUS_TARD = 1 << 7
REGLE_7_SAISINE_DE_L_OFPRA = 1 << 8
REGLE_7_SAISINE_DE_L_OFPRA_PLUS_TARD = 1 << 9
REGLE_7_SAISINE_DU_MINISTERE = 1 << 10
REGLE_7_SAISINE_DU_MINISTERE_PLUS_TARD = 1 << 11
REGLE_7_DUBLIN = 1 << 12
REGLE_7_DUBLIN_PLUS_TARD = 1 << 13
REGLE_7_PARTENAIRES_EUROPEENS_ENCOURAGEMENT = 1 << 14
REGLE_7_PARTENAIRES_EUROPEENS_ENCOURAGEMENT_PLUS_TARD = 1 << 15
REGLE_7_PARTENAIRES_EUROPEENS_OBLIGATION = 1 << 16
REGLE_7_PARTENAIRES_EUROPEENS_OBLIGATION_PLUS_TARD = 1 << 17
REGLE_7_REFUS_DE_SEJOUR = 1 << 18
REGLE_7_REFUS_DE_SEJOUR_PLUS_TARD = 1 << 19
REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR = 1 << 20
REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_PLUS_TARD = 1 << 21
REGLE_7_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE = 1 << 22
REGLE_7_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE_PLUS_TARD = 1 << 23
REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE = 1 << 24
REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE_PLUS_TARD = 1 << 25
REGLE_8_MESURES_D_ELOIGNEMENT = 1 << 26
REGLE_8_MESURES_D_ELOIGNEMENT_PLUS_TARD = 1 << 27
REGLE_8_MESURES_D_ELOIGNEMENT_DES_LA_SIGNATURE = 1 << 28
REGLE_8_MESURES_D_ELOIGNEMENT_DES_LA_SIGNATURE_PLUS_TARD = 1 << 29
REGLE_8_MESURES_DEJA_PRISES = 1 << 30
REGLE_8_MESURES_DEJA_PRISES_PLUS_TARD = 1 << 31
REGLE_8_MESURES_DEJA_PRISES_DES_LA_SIGNATURE = 1 << 32
REGLE_8_MESURES_DEJA_PRISES_DES_LA_SIGNATURE_PLUS_TARD = 1 << 33
REGLE_6_PERSONNES_DEJA_AUTORISEES_AU_SEJOUR = 1 << 34
REGLE_9_BENEFICIAIRES_LECTURE_1 = 1 << 35
REGLE_9_BENEFICIAIRES_LECTURE_2 = 1 << 36
REGLE_9_RENOUVELLEMENT_LECTURE_1 = 1 << 37
REGLE_9_RENOUVELLEMENT_LECTURE_2 = 1 << 38
REGLE_9_RENOUVELLEMENT_DE_TOUT_DOCUMENT = 1 << 39
REGLE_9_CAS_PARTICULIERS_LECTURE_1 = 1 << 40
REGLE_9_CAS_PARTICULIERS_LECTURE_2 = 1 << 41
REGLE_9_CAS_PARTICULIERS_DE_TOUT_DOCUMENT = 1 << 42
REGLE_7_POINTS_10_ET_11_AVANT_LA_RECEPTION = 1 << 43
REGLE_9_POINTS_10_ET_11 = 1 << 44
REGLE_10_ACCORDS_DE_READMISSION = 1 << 45
REGLE_10_RETOUR_DIRECT_LECTURE_1 = 1 << 46
REGLE_10_RETOUR_DIRECT_LECTURE_2 = 1 << 47
REGLE_10_RETOUR_DIRECT_ORDONNE_LECTURE_1 = 1 << 48
REGLE_10_RETOUR_DIRECT_ORDONNE_LECTURE_2 = 1 << 49
REGLE_10_BELGRADE = 1 << 50
REGLE_10_TRANSIT_PAR_BELGRADE = 1 << 51
REGLE_11_DECLARATIONS = 1 << 52
REGLE_11_ARTICLE_3 = 1 << 53
REGLE_11_ARTICLE_3_EN_TOUT_RETOUR_FORCE = 1 << 54
REGLE_11_RISQUES_ETABLIS = 1 << 55
REGLE_9_BENEFICIAIRES = REGLE_9_BENEFICIAIRES_LECTURE_1 | REGLE_9_BENEFICIAIRES_LECTURE_2
REGLE_9_RENOUVELLEMENT = REGLE_9_RENOUVELLEMENT_LECTURE_1 | REGLE_9_RENOUVELLEMENT_LECTURE_2
REGLE_9_CAS_PARTICULIERS = REGLE_9_CAS_PARTICULIERS_LECTURE_1 | REGLE_9_CAS_PARTICULIERS_LECTURE_2
REGLE_10_RETOUR_DIRECT = REGLE_10_RETOUR_DIRECT_LECTURE_1 | REGLE_10_RETOUR_DIRECT_LECTURE_2
REGLE_10_RETOUR_DIRECT_ORDONNE = (
    REGLE_10_RETOUR_DIRECT_ORDONNE_LECTURE_1 | REGLE_10_RETOUR_DIRECT_ORDONNE_LECTURE_2
)


class Case:
    """Les faits d'un cas, tels que les règles les lisent.

    Une date est en jours (1 : 1er janvier de l'an 1), une durée en (mois, jours), un montant en
    centièmes.
    """

    date_de_la_decision: int
    reception_des_instructions: int
    situation_irreguliere: bool
    origine_declaree_du_kosovo: bool
    demande_d_admission_au_sejour: bool
    interpellation_sans_titre_de_sejour: bool
    benefice_de_la_protection_temporaire: bool
    protection_temporaire_a_la_reception: bool
    autorisation_de_sejour_deja_obtenue: bool
    autorisation_au_titre_de_la_protection_temporaire: bool
    document_delivre: str
    delivrance_depuis_l_entree_en_vigueur_du_dispositif: bool
    demande_d_asile_conventionnel: bool
    demande_d_asile_territorial: bool
    conditions_de_reprise_en_charge: bool
    conditions_pour_demeurer_en_france: bool
    declaration_d_appartenance_a_la_communaute_albanaise: bool
    appartenance_certaine_a_la_communaute_albanaise: bool
    mesure_d_eloignement_deja_prise: bool
    renouvellement_ne_paraissant_pas_devoir_intervenir: bool
    retour_direct_possible: bool
    pays_de_renvoi_fixe: bool
    retour_force_envisage: bool
    preuve_rapportee_de_risques_personnels_et_averes: bool
    risques_personnels_et_averes_valablement_etablis: bool


def applicables(f: Case) -> int:
    """Les règles qui s'appliquent aux faits, un bit chacune."""
    # Supposition « pas de délivrance sans document ».
    if (
        f.document_delivre == "aucun_de_ces_documents"
        and f.delivrance_depuis_l_entree_en_vigueur_du_dispositif
    ):
        raise contradiction("pas de délivrance sans document")

    # Supposition « réception après la signature ».
    if f.reception_des_instructions < JOUR_1999_10_12:
        raise contradiction("réception après la signature")

    # Supposition « pas de pays de renvoi sans retour forcé ».
    if f.pays_de_renvoi_fixe and not f.retour_force_envisage:
        raise contradiction("pas de pays de renvoi sans retour forcé")

    regles = 0

    # Règle 7 droit commun.
    # point 7 : « A compter de la réception des présentes instructions, vous appliquerez aux
    # personnes en situation irrégulière qui se disent originaires du Kosovo et qui sollicitent
    # leur admission au séjour auprès de vos services ou qui sont interpellées sans titre de
    # séjour par la police ou la gendarmerie, les règles de droit commun en matière d'admission au
    # séjour. »
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire »
    # Donne : « régime de l'admission au séjour », régi par un autre texte (droit commun de
    # l'admission au séjour).
    # Demande aussi (voir suites) : application des nouvelles instructions n'est pas exclu.
    if (
        f.situation_irreguliere
        and f.origine_declaree_du_kosovo
        and (f.demande_d_admission_au_sejour or f.interpellation_sans_titre_de_sejour)
    ):
        if f.reception_des_instructions <= f.date_de_la_decision:
            regles |= REGLE_7_DROIT_COMMUN
        else:
            regles |= REGLE_7_DROIT_COMMUN_PLUS_TARD

    # Règle 7 autorisation provisoire.
    # point 7 : « En conséquence, vous ne leur délivrerez plus d'APS. »
    # point 7 : « A compter de la réception des présentes instructions »
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire »
    # Lecture « plus d'APS » : toute autorisation provisoire.
    # Donne : « délivrance d'une autorisation provisoire de séjour », exclu.
    # Demande aussi (voir suites) : application des nouvelles instructions n'est pas exclu.
    if (
        f.situation_irreguliere
        and f.origine_declaree_du_kosovo
        and (f.demande_d_admission_au_sejour or f.interpellation_sans_titre_de_sejour)
    ):
        if f.reception_des_instructions <= f.date_de_la_decision:
            regles |= REGLE_7_AUTORISATION_PROVISOIRE
        else:
            regles |= REGLE_7_AUTORISATION_PROVISOIRE_PLUS_TARD

    # Règle 7 autorisation provisoire du dispositif.
    # point 7 : « En conséquence, vous ne leur délivrerez plus d'APS. »
    # point 7 : « A compter de la réception des présentes instructions »
    # point 1 : « Cette protection comporte, depuis le mois de mars 1998, une suspension de
    # l'éloignement des intéressés vers la Yougoslavie et, depuis le mois d'octobre de la même
    # année, la délivrance d'autorisations provisoires de séjour. »
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire »
    # Lecture « plus d'APS » : autorisation du dispositif.
    # Donne : « délivrance d'une autorisation provisoire de séjour », exclu.
    # Demande aussi (voir suites) : application des nouvelles instructions n'est pas exclu.
    if (
        f.situation_irreguliere
        and f.origine_declaree_du_kosovo
        and (f.demande_d_admission_au_sejour or f.interpellation_sans_titre_de_sejour)
        and f.autorisation_au_titre_de_la_protection_temporaire
    ):
        if f.reception_des_instructions <= f.date_de_la_decision:
            regles |= REGLE_7_AUTORISATION_PROVISOIRE_DU_DISPOSITIF
        else:
            regles |= REGLE_7_AUTORISATION_PROVISOIRE_DU_DISPOSITIF_PLUS_TARD

    # Règle 7 enregistrement de l'asile.
    # point 7 : « En revanche, vous continuerez à enregistrer toutes les demandes d'asile
    # (conventionnel ou territorial) qu'elles pourraient déposer »
    # point 7 : « A compter de la réception des présentes instructions »
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire »
    # Donne : « enregistrement de la demande d'asile », obligatoire.
    # Demande aussi (voir suites) : application des nouvelles instructions n'est pas exclu.
    if (
        f.situation_irreguliere
        and f.origine_declaree_du_kosovo
        and (f.demande_d_admission_au_sejour or f.interpellation_sans_titre_de_sejour)
        and (f.demande_d_asile_conventionnel or f.demande_d_asile_territorial)
    ):
        if f.reception_des_instructions <= f.date_de_la_decision:
            regles |= REGLE_7_ENREGISTREMENT_DE_L_ASILE
        else:
            regles |= REGLE_7_ENREGISTREMENT_DE_L_ASILE_PLUS_TARD

    # Règle 7 saisine de l'OFPRA.
    # point 7 : « vous continuerez à enregistrer toutes les demandes d'asile (conventionnel ou
    # territorial) qu'elles pourraient déposer et saisirez donc, selon le cas, l'OFPRA ou mes
    # services sous le timbre DLPAJ. »
    # point 7 : « A compter de la réception des présentes instructions »
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire »
    # Donne : « saisine de l'OFPRA », obligatoire.
    # Demande aussi (voir suites) : application des nouvelles instructions n'est pas exclu.
    if (
        f.situation_irreguliere
        and f.origine_declaree_du_kosovo
        and (f.demande_d_admission_au_sejour or f.interpellation_sans_titre_de_sejour)
        and f.demande_d_asile_conventionnel
    ):
        if f.reception_des_instructions <= f.date_de_la_decision:
            regles |= REGLE_7_SAISINE_DE_L_OFPRA
        else:
            regles |= REGLE_7_SAISINE_DE_L_OFPRA_PLUS_TARD

    # Règle 7 saisine du ministère.
    # point 7 : « vous continuerez à enregistrer toutes les demandes d'asile (conventionnel ou
    # territorial) qu'elles pourraient déposer et saisirez donc, selon le cas, l'OFPRA ou mes
    # services sous le timbre DLPAJ. »
    # point 7 : « A compter de la réception des présentes instructions »
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire »
    # Donne : « saisine du ministère sur l'asile territorial », obligatoire.
    # Demande aussi (voir suites) : application des nouvelles instructions n'est pas exclu.
    if (
        f.situation_irreguliere
        and f.origine_declaree_du_kosovo
        and (f.demande_d_admission_au_sejour or f.interpellation_sans_titre_de_sejour)
        and f.demande_d_asile_territorial
    ):
        if f.reception_des_instructions <= f.date_de_la_decision:
            regles |= REGLE_7_SAISINE_DU_MINISTERE
        else:
            regles |= REGLE_7_SAISINE_DU_MINISTERE_PLUS_TARD

    # Règle 7 Dublin.
    # point 7 : « De la même manière, vous continuerez à faire application des dispositions de la
    # Convention de Dublin et »
    # point 7 : « A compter de la réception des présentes instructions »
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire »
    # Donne : « application de la convention de Dublin », obligatoire.
    # Demande aussi (voir suites) : application des nouvelles instructions n'est pas exclu.
    if (
        f.situation_irreguliere
        and f.origine_declaree_du_kosovo
        and (f.demande_d_admission_au_sejour or f.interpellation_sans_titre_de_sejour)
    ):
        if f.reception_des_instructions <= f.date_de_la_decision:
            regles |= REGLE_7_DUBLIN
        else:
            regles |= REGLE_7_DUBLIN_PLUS_TARD

    # Règle 7 partenaires européens encouragement.
    # point 7 : « n'hésiterez pas à saisir nos partenaires européens chaque fois que les
    # conditions de reprise en charge des intéressés vous paraîtront remplies. »
    # point 7 : « A compter de la réception des présentes instructions »
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire »
    # Lecture « n'hésiterez pas » : encouragement.
    # Donne : « saisine des partenaires européens », recommandé.
    # Demande aussi (voir suites) : application des nouvelles instructions n'est pas exclu.
    if (
        f.situation_irreguliere
        and f.origine_declaree_du_kosovo
        and (f.demande_d_admission_au_sejour or f.interpellation_sans_titre_de_sejour)
        and f.conditions_de_reprise_en_charge
    ):
        if f.reception_des_instructions <= f.date_de_la_decision:
            regles |= REGLE_7_PARTENAIRES_EUROPEENS_ENCOURAGEMENT
        else:
            regles |= REGLE_7_PARTENAIRES_EUROPEENS_ENCOURAGEMENT_PLUS_TARD

    # Règle 7 partenaires européens obligation.
    # point 7 : « n'hésiterez pas à saisir nos partenaires européens chaque fois que les
    # conditions de reprise en charge des intéressés vous paraîtront remplies. »
    # point 7 : « A compter de la réception des présentes instructions »
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire »
    # Lecture « n'hésiterez pas » : obligation.
    # Donne : « saisine des partenaires européens », obligatoire.
    # Demande aussi (voir suites) : application des nouvelles instructions n'est pas exclu.
    if (
        f.situation_irreguliere
        and f.origine_declaree_du_kosovo
        and (f.demande_d_admission_au_sejour or f.interpellation_sans_titre_de_sejour)
        and f.conditions_de_reprise_en_charge
    ):
        if f.reception_des_instructions <= f.date_de_la_decision:
            regles |= REGLE_7_PARTENAIRES_EUROPEENS_OBLIGATION
        else:
            regles |= REGLE_7_PARTENAIRES_EUROPEENS_OBLIGATION_PLUS_TARD

    # Règle 7 refus de séjour.
    # point 7 : « Pour les autres cas, vous serez conduits à refuser le séjour à toute personne
    # qui ne remplirait pas les conditions nécessaires pour demeurer en France. »
    # point 7 : « A compter de la réception des présentes instructions »
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire »
    # Lecture « autres cas » : ni asile ni reprise en charge.
    # Lecture « serez conduits à refuser » : ordre.
    # Donne : « refus de séjour », obligatoire.
    # Demande aussi (voir suites) : application des nouvelles instructions n'est pas exclu.
    if (
        f.situation_irreguliere
        and f.origine_declaree_du_kosovo
        and (f.demande_d_admission_au_sejour or f.interpellation_sans_titre_de_sejour)
        and (
            not f.demande_d_asile_conventionnel
            and not f.demande_d_asile_territorial
            and not f.conditions_de_reprise_en_charge
            and not f.conditions_pour_demeurer_en_france
        )
    ):
        if f.reception_des_instructions <= f.date_de_la_decision:
            regles |= REGLE_7_REFUS_DE_SEJOUR
        else:
            regles |= REGLE_7_REFUS_DE_SEJOUR_PLUS_TARD

    # Règle 7 annonce du refus de séjour.
    # point 7 : « Pour les autres cas, vous serez conduits à refuser le séjour à toute personne
    # qui ne remplirait pas les conditions nécessaires pour demeurer en France. »
    # point 7 : « A compter de la réception des présentes instructions »
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire »
    # Lecture « autres cas » : ni asile ni reprise en charge.
    # Lecture « serez conduits à refuser » : annonce.
    # Donne : « refus de séjour », régi par un autre texte (droit commun de l'admission au
    # séjour).
    # Demande aussi (voir suites) : application des nouvelles instructions n'est pas exclu.
    if (
        f.situation_irreguliere
        and f.origine_declaree_du_kosovo
        and (f.demande_d_admission_au_sejour or f.interpellation_sans_titre_de_sejour)
        and (
            not f.demande_d_asile_conventionnel
            and not f.demande_d_asile_territorial
            and not f.conditions_de_reprise_en_charge
            and not f.conditions_pour_demeurer_en_france
        )
    ):
        if f.reception_des_instructions <= f.date_de_la_decision:
            regles |= REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR
        else:
            regles |= REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_PLUS_TARD

    # Règle 7 refus de séjour hors reprise en charge.
    # point 7 : « Pour les autres cas, vous serez conduits à refuser le séjour à toute personne
    # qui ne remplirait pas les conditions nécessaires pour demeurer en France. »
    # point 7 : « A compter de la réception des présentes instructions »
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire »
    # Lecture « autres cas » : hors reprise en charge.
    # Lecture « serez conduits à refuser » : ordre.
    # Donne : « refus de séjour », obligatoire.
    # Demande aussi (voir suites) : application des nouvelles instructions n'est pas exclu.
    if (
        f.situation_irreguliere
        and f.origine_declaree_du_kosovo
        and (f.demande_d_admission_au_sejour or f.interpellation_sans_titre_de_sejour)
        and (not f.conditions_de_reprise_en_charge and not f.conditions_pour_demeurer_en_france)
    ):
        if f.reception_des_instructions <= f.date_de_la_decision:
            regles |= REGLE_7_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE
        else:
            regles |= REGLE_7_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE_PLUS_TARD

    # Règle 7 annonce du refus de séjour hors reprise en charge.
    # point 7 : « Pour les autres cas, vous serez conduits à refuser le séjour à toute personne
    # qui ne remplirait pas les conditions nécessaires pour demeurer en France. »
    # point 7 : « A compter de la réception des présentes instructions »
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire »
    # Lecture « autres cas » : hors reprise en charge.
    # Lecture « serez conduits à refuser » : annonce.
    # Donne : « refus de séjour », régi par un autre texte (droit commun de l'admission au
    # séjour).
    # Demande aussi (voir suites) : application des nouvelles instructions n'est pas exclu.
    if (
        f.situation_irreguliere
        and f.origine_declaree_du_kosovo
        and (f.demande_d_admission_au_sejour or f.interpellation_sans_titre_de_sejour)
        and (not f.conditions_de_reprise_en_charge and not f.conditions_pour_demeurer_en_france)
    ):
        if f.reception_des_instructions <= f.date_de_la_decision:
            regles |= REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE
        else:
            regles |= REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE_PLUS_TARD

    # Règle 8 mesures d'éloignement.
    # point 8 : « Il vous est en outre désormais possible de prendre des mesures d'éloignement »
    # point 8 : « à l'encontre de personnes déclarant appartenir à la communauté albanaise du
    # Kosovo. »
    # point 7 : « A compter de la réception des présentes instructions »
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire »
    # Lecture « désormais » : à compter de la réception.
    # Donne : « mesure d'éloignement », possible.
    # Demande aussi (voir suites) : application des nouvelles instructions n'est pas exclu.
    if f.declaration_d_appartenance_a_la_communaute_albanaise:
        if f.reception_des_instructions <= f.date_de_la_decision:
            regles |= REGLE_8_MESURES_D_ELOIGNEMENT
        else:
            regles |= REGLE_8_MESURES_D_ELOIGNEMENT_PLUS_TARD

    # Règle 8 mesures d'éloignement dès la signature.
    # point 8 : « Il vous est en outre désormais possible de prendre des mesures d'éloignement »
    # point 8 : « à l'encontre de personnes déclarant appartenir à la communauté albanaise du
    # Kosovo. »
    # en-tête : « Paris, le 12 octobre 1999. »
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire »
    # Lecture « désormais » : dès la signature.
    # Donne : « mesure d'éloignement », possible.
    # Demande aussi (voir suites) : application des nouvelles instructions n'est pas exclu.
    if f.declaration_d_appartenance_a_la_communaute_albanaise:
        if f.date_de_la_decision >= JOUR_1999_10_12:
            regles |= REGLE_8_MESURES_D_ELOIGNEMENT_DES_LA_SIGNATURE
        else:
            regles |= REGLE_8_MESURES_D_ELOIGNEMENT_DES_LA_SIGNATURE_PLUS_TARD

    # Règle 8 mesures déjà prises.
    # point 8 : « Il vous est en outre désormais possible de prendre des mesures d'éloignement (ou
    # de mettre à exécution des mesures déjà prises) à l'encontre de personnes déclarant
    # appartenir à la communauté albanaise du Kosovo. »
    # point 7 : « A compter de la réception des présentes instructions »
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire »
    # Lecture « désormais » : à compter de la réception.
    # Donne : « mise à exécution d'une mesure déjà prise », possible.
    # Demande aussi (voir suites) : application des nouvelles instructions n'est pas exclu.
    if f.declaration_d_appartenance_a_la_communaute_albanaise and f.mesure_d_eloignement_deja_prise:
        if f.reception_des_instructions <= f.date_de_la_decision:
            regles |= REGLE_8_MESURES_DEJA_PRISES
        else:
            regles |= REGLE_8_MESURES_DEJA_PRISES_PLUS_TARD

    # Règle 8 mesures déjà prises dès la signature.
    # point 8 : « Il vous est en outre désormais possible de prendre des mesures d'éloignement (ou
    # de mettre à exécution des mesures déjà prises) à l'encontre de personnes déclarant
    # appartenir à la communauté albanaise du Kosovo. »
    # en-tête : « Paris, le 12 octobre 1999. »
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire »
    # Lecture « désormais » : dès la signature.
    # Donne : « mise à exécution d'une mesure déjà prise », possible.
    # Demande aussi (voir suites) : application des nouvelles instructions n'est pas exclu.
    if f.declaration_d_appartenance_a_la_communaute_albanaise and f.mesure_d_eloignement_deja_prise:
        if f.date_de_la_decision >= JOUR_1999_10_12:
            regles |= REGLE_8_MESURES_DEJA_PRISES_DES_LA_SIGNATURE
        else:
            regles |= REGLE_8_MESURES_DEJA_PRISES_DES_LA_SIGNATURE_PLUS_TARD

    # Règle 6 personnes déjà autorisées au séjour.
    # point 6 : « le Gouvernement a décidé de modifier le dispositif mis en oeuvre au bénéfice des
    # personnes originaires du Kosovo qui n'ont pas encore bénéficié d'une autorisation de
    # séjour. »
    # Lecture « personnes déjà autorisées au séjour » : point 6 aussi.
    # Donne : « application des nouvelles instructions », exclu.
    if f.autorisation_de_sejour_deja_obtenue:
        regles |= REGLE_6_PERSONNES_DEJA_AUTORISEES_AU_SEJOUR

    # Règle 9 bénéficiaires.
    # point 9 : « Je précise que ces nouvelles instructions ne s'appliquent pas aux personnes
    # bénéficiant déjà de la protection temporaire qui se sont vu délivrer, selon les cas, une
    # autorisation provisoire de séjour, un récépissé ou une carte de séjour temporaire. »
    # Donne : « application des nouvelles instructions », exclu.
    # Lecture « bénéficiant déjà » : le jour de la décision.
    if (
        f.document_delivre
        in ("autorisation_provisoire_de_sejour", "recepisse", "carte_de_sejour_temporaire")
        and f.benefice_de_la_protection_temporaire
    ):
        regles |= REGLE_9_BENEFICIAIRES_LECTURE_1
    # Lecture « bénéficiant déjà » : à la réception.
    if (
        f.document_delivre
        in ("autorisation_provisoire_de_sejour", "recepisse", "carte_de_sejour_temporaire")
        and f.protection_temporaire_a_la_reception
    ):
        regles |= REGLE_9_BENEFICIAIRES_LECTURE_2

    # Règle 9 renouvellement.
    # point 9 : « Les instructions contenues dans mon télégramme du N° S 931 du 14 mai 1999
    # restent donc applicables en ce qui concerne le renouvellement des documents délivrés depuis
    # l'entrée en vigueur du dispositif de protection temporaire. »
    # Lecture « renouvellement des documents » : documents des bénéficiaires.
    # Donne : « renouvellement des documents délivrés », régi par un autre texte (télégramme du 14
    # mai 1999).
    # Lecture « bénéficiant déjà » : le jour de la décision.
    if (
        f.document_delivre
        in ("autorisation_provisoire_de_sejour", "recepisse", "carte_de_sejour_temporaire")
        and f.benefice_de_la_protection_temporaire
        and f.delivrance_depuis_l_entree_en_vigueur_du_dispositif
    ):
        regles |= REGLE_9_RENOUVELLEMENT_LECTURE_1
    # Lecture « bénéficiant déjà » : à la réception.
    if (
        f.document_delivre
        in ("autorisation_provisoire_de_sejour", "recepisse", "carte_de_sejour_temporaire")
        and f.protection_temporaire_a_la_reception
        and f.delivrance_depuis_l_entree_en_vigueur_du_dispositif
    ):
        regles |= REGLE_9_RENOUVELLEMENT_LECTURE_2

    # Règle 9 renouvellement de tout document.
    # point 9 : « Les instructions contenues dans mon télégramme du N° S 931 du 14 mai 1999
    # restent donc applicables en ce qui concerne le renouvellement des documents délivrés depuis
    # l'entrée en vigueur du dispositif de protection temporaire. »
    # Lecture « renouvellement des documents » : tout document délivré.
    # Donne : « renouvellement des documents délivrés », régi par un autre texte (télégramme du 14
    # mai 1999).
    if f.delivrance_depuis_l_entree_en_vigueur_du_dispositif:
        regles |= REGLE_9_RENOUVELLEMENT_DE_TOUT_DOCUMENT

    # Règle 9 cas particuliers.
    # point 9 : « Il vous appartient toutefois de me saisir des cas particuliers pour lesquels le
    # renouvellement ne vous paraîtrait pas devoir intervenir, notamment pour des motifs d'ordre
    # public. »
    # point 9 : « le renouvellement des documents délivrés depuis l'entrée en vigueur du
    # dispositif »
    # Lecture « renouvellement des documents » : documents des bénéficiaires.
    # Donne : « saisine du ministre d'un cas particulier », obligatoire.
    # Lecture « bénéficiant déjà » : le jour de la décision.
    if (
        f.document_delivre
        in ("autorisation_provisoire_de_sejour", "recepisse", "carte_de_sejour_temporaire")
        and f.benefice_de_la_protection_temporaire
        and f.delivrance_depuis_l_entree_en_vigueur_du_dispositif
        and f.renouvellement_ne_paraissant_pas_devoir_intervenir
    ):
        regles |= REGLE_9_CAS_PARTICULIERS_LECTURE_1
    # Lecture « bénéficiant déjà » : à la réception.
    if (
        f.document_delivre
        in ("autorisation_provisoire_de_sejour", "recepisse", "carte_de_sejour_temporaire")
        and f.protection_temporaire_a_la_reception
        and f.delivrance_depuis_l_entree_en_vigueur_du_dispositif
        and f.renouvellement_ne_paraissant_pas_devoir_intervenir
    ):
        regles |= REGLE_9_CAS_PARTICULIERS_LECTURE_2

    # Règle 9 cas particuliers de tout document.
    # point 9 : « Il vous appartient toutefois de me saisir des cas particuliers pour lesquels le
    # renouvellement ne vous paraîtrait pas devoir intervenir, notamment pour des motifs d'ordre
    # public. »
    # point 9 : « le renouvellement des documents délivrés depuis l'entrée en vigueur du
    # dispositif »
    # Lecture « renouvellement des documents » : tout document délivré.
    # Donne : « saisine du ministre d'un cas particulier », obligatoire.
    if (
        f.delivrance_depuis_l_entree_en_vigueur_du_dispositif
        and f.renouvellement_ne_paraissant_pas_devoir_intervenir
    ):
        regles |= REGLE_9_CAS_PARTICULIERS_DE_TOUT_DOCUMENT

    # Règle 7 points 10 et 11 avant la réception.
    # point 7 : « A compter de la réception des présentes instructions »
    # Lecture « date des points 10 et 11 » : à compter de la réception.
    # Donne : « application des points 10 et 11 », exclu.
    if f.reception_des_instructions > f.date_de_la_decision:
        regles |= REGLE_7_POINTS_10_ET_11_AVANT_LA_RECEPTION

    # Règle 9 points 10 et 11.
    # point 9 : « ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de
    # la protection temporaire qui se sont vu délivrer, selon les cas, une autorisation provisoire
    # de séjour, un récépissé ou une carte de séjour temporaire. »
    # Lecture « bénéficiaires et points 10 et 11 » : toute la circulaire.
    # Donne : « application des points 10 et 11 », exclu.
    # Demande aussi (voir suites) : application des nouvelles instructions est exclu.
    regles |= REGLE_9_POINTS_10_ET_11

    # Règle 10 accords de réadmission.
    # point 10 : « Bien que les accords de réadmission, notamment ceux conclus avec des pays
    # possédant des frontières communes avec la France, puissent être valablement utilisés à
    # l'encontre des personnes se trouvant en situation irrégulière sur notre territoire »
    # Donne : « utilisation des accords de réadmission », possible.
    # Demande aussi (voir suites) : application des points 10 et 11 n'est pas exclu.
    if f.situation_irreguliere:
        regles |= REGLE_10_ACCORDS_DE_READMISSION

    # Règle 10 retour direct.
    # point 10 : « je vous demande de privilégier, chaque fois que ceci sera possible, la solution
    # du retour direct, au moyen d'un arrêté de reconduite à la frontière, des personnes
    # concernées vers leur pays (ou région) d'origine. »
    # Lecture « privilégier » : préférence.
    # Donne : « retour direct par arrêté de reconduite », recommandé.
    # Demande aussi (voir suites) : application des points 10 et 11 n'est pas exclu.
    # Lecture « personnes concernées » : toute situation irrégulière.
    if f.situation_irreguliere and f.retour_direct_possible:
        regles |= REGLE_10_RETOUR_DIRECT_LECTURE_1
    # Lecture « personnes concernées » : personnes de la circulaire.
    if (
        f.situation_irreguliere
        and (
            f.origine_declaree_du_kosovo
            or f.declaration_d_appartenance_a_la_communaute_albanaise
            or f.appartenance_certaine_a_la_communaute_albanaise
        )
        and f.retour_direct_possible
    ):
        regles |= REGLE_10_RETOUR_DIRECT_LECTURE_2

    # Règle 10 retour direct ordonné.
    # point 10 : « je vous demande de privilégier, chaque fois que ceci sera possible, la solution
    # du retour direct, au moyen d'un arrêté de reconduite à la frontière, des personnes
    # concernées vers leur pays (ou région) d'origine. »
    # Lecture « privilégier » : ordre.
    # Donne : « retour direct par arrêté de reconduite », obligatoire.
    # Demande aussi (voir suites) : application des points 10 et 11 n'est pas exclu.
    # Lecture « personnes concernées » : toute situation irrégulière.
    if f.situation_irreguliere and f.retour_direct_possible:
        regles |= REGLE_10_RETOUR_DIRECT_ORDONNE_LECTURE_1
    # Lecture « personnes concernées » : personnes de la circulaire.
    if (
        f.situation_irreguliere
        and (
            f.origine_declaree_du_kosovo
            or f.declaration_d_appartenance_a_la_communaute_albanaise
            or f.appartenance_certaine_a_la_communaute_albanaise
        )
        and f.retour_direct_possible
    ):
        regles |= REGLE_10_RETOUR_DIRECT_ORDONNE_LECTURE_2

    # Règle 10 Belgrade.
    # point 10 : « S'agissant des personnes appartenant de manière certaine à la communauté
    # albanaise du Kosovo, il conviendra de ne jamais prévoir d'éloignement en direction de
    # Belgrade, y compris en transit. »
    # Donne : « éloignement en direction de Belgrade », exclu.
    # Demande aussi (voir suites) : application des points 10 et 11 n'est pas exclu.
    if f.appartenance_certaine_a_la_communaute_albanaise:
        regles |= REGLE_10_BELGRADE

    # Règle 10 transit par Belgrade.
    # point 10 : « S'agissant des personnes appartenant de manière certaine à la communauté
    # albanaise du Kosovo, il conviendra de ne jamais prévoir d'éloignement en direction de
    # Belgrade, y compris en transit. »
    # Donne : « éloignement en transit par Belgrade », exclu.
    # Demande aussi (voir suites) : application des points 10 et 11 n'est pas exclu.
    if f.appartenance_certaine_a_la_communaute_albanaise:
        regles |= REGLE_10_TRANSIT_PAR_BELGRADE

    # Règle 11 déclarations.
    # point 11 : « Afin de prévenir tous les risques que pourrait encourir l'étranger éloigné en
    # cas de retour forcé, il conviendra de recueillir ses déclarations consignées par procès
    # verbal lorsque le pays (ou la région ) de renvoi sera fixé. »
    # Donne : « recueil des déclarations par procès-verbal », obligatoire.
    # Demande aussi (voir suites) : application des points 10 et 11 n'est pas exclu.
    if f.pays_de_renvoi_fixe:
        regles |= REGLE_11_DECLARATIONS

    # Règle 11 article 3.
    # point 11 : « Il est, en effet, nécessaire de vérifier si les dispositions de l'article 3 de
    # la Convention européenne de sauvegarde des Droits de l'Homme et des Libertés fondamentales
    # sont ou non applicables au cas d'espèce. »
    # point 11 : « lorsque le pays (ou la région ) de renvoi sera fixé »
    # Lecture « vérification de l'article 3 » : avec les déclarations.
    # Donne : « vérification de l'article 3 », obligatoire.
    # Demande aussi (voir suites) : application des points 10 et 11 n'est pas exclu.
    if f.pays_de_renvoi_fixe:
        regles |= REGLE_11_ARTICLE_3

    # Règle 11 article 3 en tout retour forcé.
    # point 11 : « Il est, en effet, nécessaire de vérifier si les dispositions de l'article 3 de
    # la Convention européenne de sauvegarde des Droits de l'Homme et des Libertés fondamentales
    # sont ou non applicables au cas d'espèce. »
    # point 11 : « Afin de prévenir tous les risques que pourrait encourir l'étranger éloigné en
    # cas de retour forcé »
    # Lecture « vérification de l'article 3 » : en tout retour forcé.
    # Donne : « vérification de l'article 3 », obligatoire.
    # Demande aussi (voir suites) : application des points 10 et 11 n'est pas exclu.
    if f.retour_force_envisage:
        regles |= REGLE_11_ARTICLE_3_EN_TOUT_RETOUR_FORCE

    # Règle 11 risques établis.
    # point 11 : « Vous saisirez mes services des cas pour lesquels l'étranger concerné
    # rapporterait la preuve ou établirait valablement qu'il encourt des risques personnels et
    # avérés. »
    # Donne : « saisine du ministre pour risques », obligatoire.
    # Demande aussi (voir suites) : application des points 10 et 11 n'est pas exclu.
    if (
        f.preuve_rapportee_de_risques_personnels_et_averes
        or f.risques_personnels_et_averes_valablement_etablis
    ):
        regles |= REGLE_11_RISQUES_ETABLIS

    return regles


def suites(regles: int) -> int:
    """Les règles qui demeurent, une fois connus les résultats que certaines demandent."""
    # Règle 7 droit commun : si application des nouvelles instructions n'est pas exclu.
    if not (statut("application_des_nouvelles_instructions", regles) != "exclu"):
        regles &= ~REGLE_7_DROIT_COMMUN
        regles &= ~REGLE_7_DROIT_COMMUN_PLUS_TARD
    # Règle 7 autorisation provisoire : si application des nouvelles instructions n'est pas exclu.
    if not (statut("application_des_nouvelles_instructions", regles) != "exclu"):
        regles &= ~REGLE_7_AUTORISATION_PROVISOIRE
        regles &= ~REGLE_7_AUTORISATION_PROVISOIRE_PLUS_TARD
    # Règle 7 autorisation provisoire du dispositif : si application des nouvelles instructions
    # n'est pas exclu.
    if not (statut("application_des_nouvelles_instructions", regles) != "exclu"):
        regles &= ~REGLE_7_AUTORISATION_PROVISOIRE_DU_DISPOSITIF
        regles &= ~REGLE_7_AUTORISATION_PROVISOIRE_DU_DISPOSITIF_PLUS_TARD
    # Règle 7 enregistrement de l'asile : si application des nouvelles instructions n'est pas
    # exclu.
    if not (statut("application_des_nouvelles_instructions", regles) != "exclu"):
        regles &= ~REGLE_7_ENREGISTREMENT_DE_L_ASILE
        regles &= ~REGLE_7_ENREGISTREMENT_DE_L_ASILE_PLUS_TARD
    # Règle 7 saisine de l'OFPRA : si application des nouvelles instructions n'est pas exclu.
    if not (statut("application_des_nouvelles_instructions", regles) != "exclu"):
        regles &= ~REGLE_7_SAISINE_DE_L_OFPRA
        regles &= ~REGLE_7_SAISINE_DE_L_OFPRA_PLUS_TARD
    # Règle 7 saisine du ministère : si application des nouvelles instructions n'est pas exclu.
    if not (statut("application_des_nouvelles_instructions", regles) != "exclu"):
        regles &= ~REGLE_7_SAISINE_DU_MINISTERE
        regles &= ~REGLE_7_SAISINE_DU_MINISTERE_PLUS_TARD
    # Règle 7 Dublin : si application des nouvelles instructions n'est pas exclu.
    if not (statut("application_des_nouvelles_instructions", regles) != "exclu"):
        regles &= ~REGLE_7_DUBLIN
        regles &= ~REGLE_7_DUBLIN_PLUS_TARD
    # Règle 7 partenaires européens encouragement : si application des nouvelles instructions
    # n'est pas exclu.
    if not (statut("application_des_nouvelles_instructions", regles) != "exclu"):
        regles &= ~REGLE_7_PARTENAIRES_EUROPEENS_ENCOURAGEMENT
        regles &= ~REGLE_7_PARTENAIRES_EUROPEENS_ENCOURAGEMENT_PLUS_TARD
    # Règle 7 partenaires européens obligation : si application des nouvelles instructions n'est
    # pas exclu.
    if not (statut("application_des_nouvelles_instructions", regles) != "exclu"):
        regles &= ~REGLE_7_PARTENAIRES_EUROPEENS_OBLIGATION
        regles &= ~REGLE_7_PARTENAIRES_EUROPEENS_OBLIGATION_PLUS_TARD
    # Règle 7 refus de séjour : si application des nouvelles instructions n'est pas exclu.
    if not (statut("application_des_nouvelles_instructions", regles) != "exclu"):
        regles &= ~REGLE_7_REFUS_DE_SEJOUR
        regles &= ~REGLE_7_REFUS_DE_SEJOUR_PLUS_TARD
    # Règle 7 annonce du refus de séjour : si application des nouvelles instructions n'est pas
    # exclu.
    if not (statut("application_des_nouvelles_instructions", regles) != "exclu"):
        regles &= ~REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR
        regles &= ~REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_PLUS_TARD
    # Règle 7 refus de séjour hors reprise en charge : si application des nouvelles instructions
    # n'est pas exclu.
    if not (statut("application_des_nouvelles_instructions", regles) != "exclu"):
        regles &= ~REGLE_7_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE
        regles &= ~REGLE_7_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE_PLUS_TARD
    # Règle 7 annonce du refus de séjour hors reprise en charge : si application des nouvelles
    # instructions n'est pas exclu.
    if not (statut("application_des_nouvelles_instructions", regles) != "exclu"):
        regles &= ~REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE
        regles &= ~REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE_PLUS_TARD
    # Règle 8 mesures d'éloignement : si application des nouvelles instructions n'est pas exclu.
    if not (statut("application_des_nouvelles_instructions", regles) != "exclu"):
        regles &= ~REGLE_8_MESURES_D_ELOIGNEMENT
        regles &= ~REGLE_8_MESURES_D_ELOIGNEMENT_PLUS_TARD
    # Règle 8 mesures d'éloignement dès la signature : si application des nouvelles instructions
    # n'est pas exclu.
    if not (statut("application_des_nouvelles_instructions", regles) != "exclu"):
        regles &= ~REGLE_8_MESURES_D_ELOIGNEMENT_DES_LA_SIGNATURE
        regles &= ~REGLE_8_MESURES_D_ELOIGNEMENT_DES_LA_SIGNATURE_PLUS_TARD
    # Règle 8 mesures déjà prises : si application des nouvelles instructions n'est pas exclu.
    if not (statut("application_des_nouvelles_instructions", regles) != "exclu"):
        regles &= ~REGLE_8_MESURES_DEJA_PRISES
        regles &= ~REGLE_8_MESURES_DEJA_PRISES_PLUS_TARD
    # Règle 8 mesures déjà prises dès la signature : si application des nouvelles instructions
    # n'est pas exclu.
    if not (statut("application_des_nouvelles_instructions", regles) != "exclu"):
        regles &= ~REGLE_8_MESURES_DEJA_PRISES_DES_LA_SIGNATURE
        regles &= ~REGLE_8_MESURES_DEJA_PRISES_DES_LA_SIGNATURE_PLUS_TARD
    # Règle 9 points 10 et 11 : si application des nouvelles instructions est exclu.
    if statut("application_des_nouvelles_instructions", regles) != "exclu":
        regles &= ~REGLE_9_POINTS_10_ET_11
    # Règle 10 accords de réadmission : si application des points 10 et 11 n'est pas exclu.
    if not (statut("application_des_points_10_et_11", regles) != "exclu"):
        regles &= ~REGLE_10_ACCORDS_DE_READMISSION
    # Règle 10 retour direct : si application des points 10 et 11 n'est pas exclu.
    if not (statut("application_des_points_10_et_11", regles) != "exclu"):
        regles &= ~REGLE_10_RETOUR_DIRECT
    # Règle 10 retour direct ordonné : si application des points 10 et 11 n'est pas exclu.
    if not (statut("application_des_points_10_et_11", regles) != "exclu"):
        regles &= ~REGLE_10_RETOUR_DIRECT_ORDONNE
    # Règle 10 Belgrade : si application des points 10 et 11 n'est pas exclu.
    if not (statut("application_des_points_10_et_11", regles) != "exclu"):
        regles &= ~REGLE_10_BELGRADE
    # Règle 10 transit par Belgrade : si application des points 10 et 11 n'est pas exclu.
    if not (statut("application_des_points_10_et_11", regles) != "exclu"):
        regles &= ~REGLE_10_TRANSIT_PAR_BELGRADE
    # Règle 11 déclarations : si application des points 10 et 11 n'est pas exclu.
    if not (statut("application_des_points_10_et_11", regles) != "exclu"):
        regles &= ~REGLE_11_DECLARATIONS
    # Règle 11 article 3 : si application des points 10 et 11 n'est pas exclu.
    if not (statut("application_des_points_10_et_11", regles) != "exclu"):
        regles &= ~REGLE_11_ARTICLE_3
    # Règle 11 article 3 en tout retour forcé : si application des points 10 et 11 n'est pas
    # exclu.
    if not (statut("application_des_points_10_et_11", regles) != "exclu"):
        regles &= ~REGLE_11_ARTICLE_3_EN_TOUT_RETOUR_FORCE
    # Règle 11 risques établis : si application des points 10 et 11 n'est pas exclu.
    if not (statut("application_des_points_10_et_11", regles) != "exclu"):
        regles &= ~REGLE_11_RISQUES_ETABLIS
    return regles


#: Les règles propres à certaines variantes d'une lecture.
LUES: tuple[tuple[tuple[int, ...], str, tuple[str, ...]], ...] = (
    (
        (REGLE_7_AUTORISATION_PROVISOIRE, REGLE_7_AUTORISATION_PROVISOIRE_PLUS_TARD),
        "plus_d_aps",
        ("toute_autorisation_provisoire",),
    ),
    (
        (
            REGLE_7_AUTORISATION_PROVISOIRE_DU_DISPOSITIF,
            REGLE_7_AUTORISATION_PROVISOIRE_DU_DISPOSITIF_PLUS_TARD,
        ),
        "plus_d_aps",
        ("autorisation_du_dispositif",),
    ),
    (
        (
            REGLE_7_PARTENAIRES_EUROPEENS_ENCOURAGEMENT,
            REGLE_7_PARTENAIRES_EUROPEENS_ENCOURAGEMENT_PLUS_TARD,
        ),
        "n_hesiterez_pas",
        ("encouragement",),
    ),
    (
        (
            REGLE_7_PARTENAIRES_EUROPEENS_OBLIGATION,
            REGLE_7_PARTENAIRES_EUROPEENS_OBLIGATION_PLUS_TARD,
        ),
        "n_hesiterez_pas",
        ("obligation",),
    ),
    (
        (
            REGLE_7_REFUS_DE_SEJOUR,
            REGLE_7_REFUS_DE_SEJOUR_PLUS_TARD,
            REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR,
            REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_PLUS_TARD,
        ),
        "autres_cas",
        ("ni_asile_ni_reprise_en_charge",),
    ),
    (
        (
            REGLE_7_REFUS_DE_SEJOUR,
            REGLE_7_REFUS_DE_SEJOUR_PLUS_TARD,
            REGLE_7_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE,
            REGLE_7_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE_PLUS_TARD,
        ),
        "serez_conduits_a_refuser",
        ("ordre",),
    ),
    (
        (
            REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR,
            REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_PLUS_TARD,
            REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE,
            REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE_PLUS_TARD,
        ),
        "serez_conduits_a_refuser",
        ("annonce",),
    ),
    (
        (
            REGLE_7_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE,
            REGLE_7_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE_PLUS_TARD,
            REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE,
            REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE_PLUS_TARD,
        ),
        "autres_cas",
        ("hors_reprise_en_charge",),
    ),
    (
        (
            REGLE_8_MESURES_D_ELOIGNEMENT,
            REGLE_8_MESURES_D_ELOIGNEMENT_PLUS_TARD,
            REGLE_8_MESURES_DEJA_PRISES,
            REGLE_8_MESURES_DEJA_PRISES_PLUS_TARD,
        ),
        "desormais",
        ("a_compter_de_la_reception",),
    ),
    (
        (
            REGLE_8_MESURES_D_ELOIGNEMENT_DES_LA_SIGNATURE,
            REGLE_8_MESURES_D_ELOIGNEMENT_DES_LA_SIGNATURE_PLUS_TARD,
            REGLE_8_MESURES_DEJA_PRISES_DES_LA_SIGNATURE,
            REGLE_8_MESURES_DEJA_PRISES_DES_LA_SIGNATURE_PLUS_TARD,
        ),
        "desormais",
        ("des_la_signature",),
    ),
    (
        (REGLE_6_PERSONNES_DEJA_AUTORISEES_AU_SEJOUR,),
        "personnes_deja_autorisees_au_sejour",
        ("point_6_aussi",),
    ),
    (
        (
            REGLE_9_BENEFICIAIRES_LECTURE_1,
            REGLE_9_RENOUVELLEMENT_LECTURE_1,
            REGLE_9_CAS_PARTICULIERS_LECTURE_1,
        ),
        "beneficiant_deja",
        ("le_jour_de_la_decision",),
    ),
    (
        (
            REGLE_9_BENEFICIAIRES_LECTURE_2,
            REGLE_9_RENOUVELLEMENT_LECTURE_2,
            REGLE_9_CAS_PARTICULIERS_LECTURE_2,
        ),
        "beneficiant_deja",
        ("a_la_reception",),
    ),
    (
        (
            REGLE_9_RENOUVELLEMENT_LECTURE_1,
            REGLE_9_RENOUVELLEMENT_LECTURE_2,
            REGLE_9_CAS_PARTICULIERS_LECTURE_1,
            REGLE_9_CAS_PARTICULIERS_LECTURE_2,
        ),
        "renouvellement_des_documents",
        ("documents_des_beneficiaires",),
    ),
    (
        (REGLE_9_RENOUVELLEMENT_DE_TOUT_DOCUMENT, REGLE_9_CAS_PARTICULIERS_DE_TOUT_DOCUMENT),
        "renouvellement_des_documents",
        ("tout_document_delivre",),
    ),
    (
        (REGLE_7_POINTS_10_ET_11_AVANT_LA_RECEPTION,),
        "date_des_points_10_et_11",
        ("a_compter_de_la_reception",),
    ),
    ((REGLE_9_POINTS_10_ET_11,), "beneficiaires_et_points_10_et_11", ("toute_la_circulaire",)),
    (
        (REGLE_10_RETOUR_DIRECT_LECTURE_1, REGLE_10_RETOUR_DIRECT_ORDONNE_LECTURE_1),
        "personnes_concernees",
        ("toute_situation_irreguliere",),
    ),
    (
        (REGLE_10_RETOUR_DIRECT_LECTURE_1, REGLE_10_RETOUR_DIRECT_LECTURE_2),
        "privilegier",
        ("preference",),
    ),
    (
        (REGLE_10_RETOUR_DIRECT_LECTURE_2, REGLE_10_RETOUR_DIRECT_ORDONNE_LECTURE_2),
        "personnes_concernees",
        ("personnes_de_la_circulaire",),
    ),
    (
        (REGLE_10_RETOUR_DIRECT_ORDONNE_LECTURE_1, REGLE_10_RETOUR_DIRECT_ORDONNE_LECTURE_2),
        "privilegier",
        ("ordre",),
    ),
    ((REGLE_11_ARTICLE_3,), "verification_de_l_article_3", ("avec_les_declarations",)),
    (
        (REGLE_11_ARTICLE_3_EN_TOUT_RETOUR_FORCE,),
        "verification_de_l_article_3",
        ("en_tout_retour_force",),
    ),
)

#: Pour chaque résultat, ce que donne chaque règle.
RESULTATS: dict[str, tuple[Row, ...]] = {
    "regime_de_l_admission_au_sejour": (
        Row(
            "7 droit commun",
            REGLE_7_DROIT_COMMUN,
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "droit commun de l'admission au séjour",
                None,
                None,
            ),
            waiting=REGLE_7_DROIT_COMMUN_PLUS_TARD,
        ),
    ),
    "delivrance_d_une_autorisation_provisoire_de_sejour": (
        Row(
            "7 autorisation provisoire",
            REGLE_7_AUTORISATION_PROVISOIRE,
            ("exclu", False, False, None, None, None, None, None),
            waiting=REGLE_7_AUTORISATION_PROVISOIRE_PLUS_TARD,
        ),
        Row(
            "7 autorisation provisoire du dispositif",
            REGLE_7_AUTORISATION_PROVISOIRE_DU_DISPOSITIF,
            ("exclu", False, False, None, None, None, None, None),
            waiting=REGLE_7_AUTORISATION_PROVISOIRE_DU_DISPOSITIF_PLUS_TARD,
        ),
    ),
    "enregistrement_de_la_demande_d_asile": (
        Row(
            "7 enregistrement de l'asile",
            REGLE_7_ENREGISTREMENT_DE_L_ASILE,
            ("obligatoire", False, False, None, None, None, None, None),
            waiting=REGLE_7_ENREGISTREMENT_DE_L_ASILE_PLUS_TARD,
        ),
    ),
    "saisine_de_l_ofpra": (
        Row(
            "7 saisine de l'OFPRA",
            REGLE_7_SAISINE_DE_L_OFPRA,
            ("obligatoire", False, False, None, None, None, None, None),
            waiting=REGLE_7_SAISINE_DE_L_OFPRA_PLUS_TARD,
        ),
    ),
    "saisine_du_ministere_sur_l_asile_territorial": (
        Row(
            "7 saisine du ministère",
            REGLE_7_SAISINE_DU_MINISTERE,
            ("obligatoire", False, False, None, None, None, None, None),
            waiting=REGLE_7_SAISINE_DU_MINISTERE_PLUS_TARD,
        ),
    ),
    "application_de_la_convention_de_dublin": (
        Row(
            "7 Dublin",
            REGLE_7_DUBLIN,
            ("obligatoire", False, False, None, None, None, None, None),
            waiting=REGLE_7_DUBLIN_PLUS_TARD,
        ),
    ),
    "saisine_des_partenaires_europeens": (
        Row(
            "7 partenaires européens encouragement",
            REGLE_7_PARTENAIRES_EUROPEENS_ENCOURAGEMENT,
            ("recommande", False, False, None, None, None, None, None),
            waiting=REGLE_7_PARTENAIRES_EUROPEENS_ENCOURAGEMENT_PLUS_TARD,
            appraisals=("conditions_de_reprise_en_charge",),
        ),
        Row(
            "7 partenaires européens obligation",
            REGLE_7_PARTENAIRES_EUROPEENS_OBLIGATION,
            ("obligatoire", False, False, None, None, None, None, None),
            waiting=REGLE_7_PARTENAIRES_EUROPEENS_OBLIGATION_PLUS_TARD,
            appraisals=("conditions_de_reprise_en_charge",),
        ),
    ),
    "refus_de_sejour": (
        Row(
            "7 annonce du refus de séjour",
            REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR,
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "droit commun de l'admission au séjour",
                None,
                None,
            ),
            waiting=REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_PLUS_TARD,
            appraisals=("conditions_de_reprise_en_charge",),
        ),
        Row(
            "7 annonce du refus de séjour hors reprise en charge",
            REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE,
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "droit commun de l'admission au séjour",
                None,
                None,
            ),
            waiting=REGLE_7_ANNONCE_DU_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE_PLUS_TARD,
            appraisals=("conditions_de_reprise_en_charge",),
        ),
        Row(
            "7 refus de séjour",
            REGLE_7_REFUS_DE_SEJOUR,
            ("obligatoire", False, False, None, None, None, None, None),
            waiting=REGLE_7_REFUS_DE_SEJOUR_PLUS_TARD,
            appraisals=("conditions_de_reprise_en_charge",),
        ),
        Row(
            "7 refus de séjour hors reprise en charge",
            REGLE_7_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE,
            ("obligatoire", False, False, None, None, None, None, None),
            waiting=REGLE_7_REFUS_DE_SEJOUR_HORS_REPRISE_EN_CHARGE_PLUS_TARD,
            appraisals=("conditions_de_reprise_en_charge",),
        ),
    ),
    "mesure_d_eloignement": (
        Row(
            "8 mesures d'éloignement",
            REGLE_8_MESURES_D_ELOIGNEMENT,
            ("possible", False, False, None, None, None, None, None),
            waiting=REGLE_8_MESURES_D_ELOIGNEMENT_PLUS_TARD,
        ),
        Row(
            "8 mesures d'éloignement dès la signature",
            REGLE_8_MESURES_D_ELOIGNEMENT_DES_LA_SIGNATURE,
            ("possible", False, False, None, None, None, None, None),
            waiting=REGLE_8_MESURES_D_ELOIGNEMENT_DES_LA_SIGNATURE_PLUS_TARD,
        ),
    ),
    "mise_a_execution_d_une_mesure_deja_prise": (
        Row(
            "8 mesures déjà prises",
            REGLE_8_MESURES_DEJA_PRISES,
            ("possible", False, False, None, None, None, None, None),
            waiting=REGLE_8_MESURES_DEJA_PRISES_PLUS_TARD,
        ),
        Row(
            "8 mesures déjà prises dès la signature",
            REGLE_8_MESURES_DEJA_PRISES_DES_LA_SIGNATURE,
            ("possible", False, False, None, None, None, None, None),
            waiting=REGLE_8_MESURES_DEJA_PRISES_DES_LA_SIGNATURE_PLUS_TARD,
        ),
    ),
    "application_des_nouvelles_instructions": (
        Row(
            "6 personnes déjà autorisées au séjour",
            REGLE_6_PERSONNES_DEJA_AUTORISEES_AU_SEJOUR,
            ("exclu", False, False, None, None, None, None, None),
        ),
        Row(
            "9 bénéficiaires",
            REGLE_9_BENEFICIAIRES,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "application_des_points_10_et_11": (
        Row(
            "7 points 10 et 11 avant la réception",
            REGLE_7_POINTS_10_ET_11_AVANT_LA_RECEPTION,
            ("exclu", False, False, None, None, None, None, None),
        ),
        Row(
            "9 points 10 et 11",
            REGLE_9_POINTS_10_ET_11,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "renouvellement_des_documents_delivres": (
        Row(
            "9 renouvellement",
            REGLE_9_RENOUVELLEMENT,
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "télégramme du 14 mai 1999",
                None,
                None,
            ),
        ),
        Row(
            "9 renouvellement de tout document",
            REGLE_9_RENOUVELLEMENT_DE_TOUT_DOCUMENT,
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "télégramme du 14 mai 1999",
                None,
                None,
            ),
        ),
    ),
    "saisine_du_ministre_d_un_cas_particulier": (
        Row(
            "9 cas particuliers",
            REGLE_9_CAS_PARTICULIERS,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=("renouvellement_ne_paraissant_pas_devoir_intervenir",),
        ),
        Row(
            "9 cas particuliers de tout document",
            REGLE_9_CAS_PARTICULIERS_DE_TOUT_DOCUMENT,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=("renouvellement_ne_paraissant_pas_devoir_intervenir",),
        ),
    ),
    "utilisation_des_accords_de_readmission": (
        Row(
            "10 accords de réadmission",
            REGLE_10_ACCORDS_DE_READMISSION,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "retour_direct_par_arrete_de_reconduite": (
        Row(
            "10 retour direct",
            REGLE_10_RETOUR_DIRECT,
            ("recommande", False, False, None, None, None, None, None),
            appraisals=(
                "appartenance_certaine_a_la_communaute_albanaise",
                "retour_direct_possible",
            ),
        ),
        Row(
            "10 retour direct ordonné",
            REGLE_10_RETOUR_DIRECT_ORDONNE,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=(
                "appartenance_certaine_a_la_communaute_albanaise",
                "retour_direct_possible",
            ),
        ),
    ),
    "eloignement_en_direction_de_belgrade": (
        Row(
            "10 Belgrade",
            REGLE_10_BELGRADE,
            ("exclu", False, False, None, None, None, None, None),
            appraisals=("appartenance_certaine_a_la_communaute_albanaise",),
        ),
    ),
    "eloignement_en_transit_par_belgrade": (
        Row(
            "10 transit par Belgrade",
            REGLE_10_TRANSIT_PAR_BELGRADE,
            ("exclu", False, False, None, None, None, None, None),
            appraisals=("appartenance_certaine_a_la_communaute_albanaise",),
        ),
    ),
    "recueil_des_declarations_par_proces_verbal": (
        Row(
            "11 déclarations",
            REGLE_11_DECLARATIONS,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
    ),
    "verification_de_l_article_3": (
        Row(
            "11 article 3",
            REGLE_11_ARTICLE_3,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
        Row(
            "11 article 3 en tout retour forcé",
            REGLE_11_ARTICLE_3_EN_TOUT_RETOUR_FORCE,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
    ),
    "saisine_du_ministre_pour_risques": (
        Row(
            "11 risques établis",
            REGLE_11_RISQUES_ETABLIS,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=(
                "preuve_rapportee_de_risques_personnels_et_averes",
                "risques_personnels_et_averes_valablement_etablis",
            ),
        ),
    ),
}


def statut(resultat: str, regles: int) -> str:
    """Ce que vaut un résultat, une fois vues les règles qui le concernent."""
    return str(settled(RESULTATS[resultat], regles)[0])
