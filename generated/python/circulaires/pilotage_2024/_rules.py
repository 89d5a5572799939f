"""Les règles du texte, chacune sous ses mots, pour des faits tous connus.

« applicables » dit quelles règles s'appliquent ; RESULTATS, ce que chacune donne à chaque
résultat, et les règles qui y dérogent.
"""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.errors import contradiction
from circulaires._runtime.settle import Row, settled

# Les dates du texte, en jours (1 : 1er janvier de l'an 1).
JOUR_2024_01_26 = 738911

# Les règles, un bit chacune.
REGLE_2_1_EXAMEN_MENE_A_SON_TERME = 1 << 0
REGLE_2_1_EXAMEN_MENE_A_SON_TERME_SI_LES_DEUX_ETAIENT_EMPECHEES = 1 << 1
REGLE_2_1_PREMIER_OBJECTIF_TOUT_DOSSIER = 1 << 2
REGLE_2_1_PREMIER_OBJECTIF_DOSSIERS_REPRIS = 1 << 3
REGLE_2_1_RETRAIT_DE_TITRE = 1 << 4
REGLE_2_1_REFUS_DE_SEJOUR = 1 << 5
REGLE_2_1_REFUS_DE_RENOUVELLEMENT = 1 << 6
REGLE_2_1_EXPULSION_OU_OBLIGATION_DE_QUITTER_LE_TERRITOIRE = 1 << 7
REGLE_2_1_ACTION_PAR_LA_POLICE_DU_SEJOUR = 1 << 8
REGLE_PREAMBULE_ETRANGERS_MENACANTS = 1 << 9
REGLE_PREAMBULE_TOUT_ETRANGER = 1 << 10
REGLE_2_2_INTERDICTION_DE_RETOUR_OBLIGATION = 1 << 11
REGLE_2_2_INTERDICTION_DE_RETOUR_RECOMMANDATION = 1 << 12
REGLE_2_2_DUREE_DE_L_INTERDICTION_DE_RETOUR = 1 << 13
REGLE_2_2_DUREE_DE_L_INTERDICTION_DE_RETOUR_EN_CAS_DE_MENACE_GRAVE = 1 << 14
REGLE_2_2_DUREE_DE_L_INTERDICTION_DE_RETOUR_EN_CAS_DE_MENACE_GRAVE_SANS_DUREE_ANTERIEURE = 1 << 15
REGLE_2_2_RECHERCHE_ET_RETENUE_DES_DOCUMENTS = 1 << 16
REGLE_2_2_DISPOSITIF_APPLICABLE_AUX_MESURES_D_ELOIGNEMENT = 1 << 17
REGLE_2_2_DISPOSITIF_APPLICABLE_AUX_EXPULSIONS = 1 << 18
REGLE_2_2_DOCUMENT_NON_REMIS = 1 << 19
REGLE_2_2_DOCUMENT_NON_REMIS_L_UN_DES_DEUX = 1 << 20
REGLE_2_2_DEMANDE_AU_JUGE_POUR_UNE_MESURE_D_ELOIGNEMENT = 1 << 21
REGLE_2_2_DEMANDE_AU_JUGE_POUR_UNE_EXPULSION = 1 << 22
REGLE_2_2_DEMANDE_AVANT_LA_NOTIFICATION = 1 << 23
REGLE_2_2_PAS_DE_DEMANDE_AVANT_LE_PRONONCE = 1 << 24
REGLE_2_2_DEMANDE_AVANT_LE_PRONONCE = 1 << 25
REGLE_2_2_OCTROI_AVANT_LE_PRONONCE = 1 << 26
REGLE_2_2_DEMANDE_APRES_LA_NOTIFICATION_SEULEMENT = 1 << 27
REGLE_2_2_OCTROI_AVANT_LA_NOTIFICATION = 1 << 28
REGLE_2_2_VISITE_SUBORDONNEE_A_LA_NOTIFICATION = 1 << 29
REGLE_2_2_CONSERVATION_DU_DOCUMENT = 1 << 30
REGLE_2_2_MESURE_D_ELOIGNEMENT_PRISE = 1 << 31
REGLE_2_2_LIBERATION_CONDITIONNELLE_SUBORDONNEE = 1 << 32
REGLE_2_2_LIBERATION_SOUS_CONTRAINTE_DEPUIS_LA_DATE_DE_LA_LOI = 1 << 33
REGLE_2_2_LIBERATION_SOUS_CONTRAINTE_DEPUIS_L_ENTREE_EN_VIGUEUR = 1 << 34
REGLE_2_2_IDENTIFICATION_SANS_EMPREINTES = 1 << 35
REGLE_2_2_PRISE_D_EMPREINTES = 1 << 36
REGLE_3_PLACEMENT = 1 << 37
REGLE_3_PLACEMENT_OBLIGATION = 1 << 38
REGLE_3_PLACEMENT_SANS_MENACE_ACTUELLE = 1 << 39
REGLE_3_MOTIF_DE_PROLONGATION = 1 << 40
REGLE_3_MENACE_QUI_N_EST_PAS_ACTUELLE = 1 << 41
REGLE_3_SEULS_COMPORTEMENTS_ANTERIEURS = 1 << 42
REGLE_3_DUREE_DE_LA_PROLONGATION_DE_L_ARTICLE_L_742_4 = 1 << 43
REGLE_3_DUREE_DE_LA_PROLONGATION_EXCEPTIONNELLE = 1 << 44
REGLE_3_PERSPECTIVE_RAISONNABLE_D_ELOIGNEMENT = 1 << 45
REGLE_3_PERSPECTIVE_RAISONNABLE_AU_PLACEMENT = 1 << 46
REGLE_3_DECISIONS_A_EVOQUER = 1 << 47
REGLE_3_APPEL_SYSTEMATIQUE = 1 << 48
REGLE_3_APPEL_DU_PARQUET_DECLARE_SUSPENSIF = 1 << 49
REGLE_3_DELAI_POUR_SOLLICITER_LE_CARACTERE_SUSPENSIF = 1 << 50
REGLE_3_DEMANDE_DU_CARACTERE_SUSPENSIF = 1 << 51
REGLE_3_MAINTIEN_PENDANT_LE_DELAI = 1 << 52
REGLE_3_MAINTIEN_JUSQU_AU_FOND = 1 << 53
REGLE_3_TERRORISME_APPEL_DU_PARQUET = 1 << 54
REGLE_3_IRREGULARITE_PRISE_EN_COMPTE = 1 << 55
REGLE_3_IRREGULARITE_NON_PRISE_EN_COMPTE = 1 << 56
REGLE_3_ARTICLE_L_743_12_A_L_APPUI_DE_L_APPEL = 1 << 57
REGLE_4_SURVEILLANCE_ET_ASSIGNATION = 1 << 58
REGLE_4_SIGNALEMENT_IMMEDIAT = 1 << 59
REGLE_4_NOUVEAU_PLACEMENT_APRES_LE_MANQUEMENT = 1 << 60
REGLE_4_VISITE_DOMICILIAIRE_APRES_LE_MANQUEMENT = 1 << 61
REGLE_4_SAISINE_DU_PARQUET_APRES_LE_MANQUEMENT = 1 << 62
REGLE_4_AUTRE_CONSEQUENCE_DU_MANQUEMENT = 1 << 63
REGLE_4_DELAI_REDUIT_CIRCONSTANCE_DE_FAIT_ET_DE_DROIT = 1 << 64
REGLE_4_DELAI_REDUIT_CIRCONSTANCE_DE_FAIT_OU_DE_DROIT = 1 << 65
REGLE_4_DELAI_REDUIT_ASSIGNATION_NON_RESPECTEE = 1 << 66
REGLE_4_DUREE_DU_DELAI_REDUIT = 1 << 67
REGLE_4_NOUVEAU_PLACEMENT_AVANT_L_EXPIRATION_DU_DELAI = 1 << 68
REGLE_FINAL_INFORMATION_DES_ORGANISMES = 1 << 69
REGLE_FINAL_COMMUNICATION_DES_IDENTITES = 1 << 70
REGLE_ANNEXE_CONSEQUENCES_DE_LA_NOTIFICATION = 1 << 71
REGLE_ANNEXE_TOUS_LES_ETRANGERS_SANS_DROIT_AU_SEJOUR = 1 << 72
REGLE_ANNEXE_EXTINCTION_DES_DROITS_SOCIAUX = 1 << 73
REGLE_ANNEXE_RECOURS_CONTRE_LA_DECISION = 1 << 74
REGLE_ANNEXE_RECOURS_CONTRE_L_EXTINCTION = 1 << 75
REGLE_ANNEXE_LISTES_D_OQTF = 1 << 76
REGLE_ANNEXE_COMMUNICATION_DES_IDENTITES = 1 << 77
REGLE_ANNEXE_COMMUNICATION_PRIORITAIRE = 1 << 78
REGLE_ANNEXE_MODALITES_COMPLEMENTAIRES = 1 << 79
REGLE_ANNEXE_MODALITES_COMPLEMENTAIRES_RETRAIT_ET_RENOUVELLEMENT_COMPRIS = 1 << 80
REGLE_NOTE_5_DONNEES_AGDREF = 1 << 81
REGLE_NOTE_5_AUTRE_FIN = 1 << 82
CONTRAIRE_5 = 1 << 83

#: Ce que dit « est ouvert » : au moins possible.
OUVERT = ("obligatoire", "recommande", "possible", "de_droit")


class Case:
    """Les faits d'un cas, tels que les règles les lisent.

    Une date est en jours (1 : 1er janvier de l'an 1), une durée en (mois, jours), un montant en
    centièmes.
    """

    decision_d_eloignement_empechee_par_les_protections_anterieures: bool
    mesure_d_expulsion_empechee_par_les_protections_anterieures: bool
    menace_a_l_ordre_public: bool
    conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour: bool
    conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour: bool
    conformite_du_refus_de_renouvellement_aux_dispositions_sur_le_sejour: bool
    conformite_de_l_expulsion_aux_dispositions_sur_le_sejour: bool
    conformite_de_l_obligation_de_quitter_le_territoire_aux_dispositions_sur_le_sejour: bool
    reunion_des_elements_objectifs_d_un_risque_pour_l_ordre_public: bool
    mesure_en_cause: str
    arrete_d_expulsion_juridiquement_envisageable: bool
    analyse_de_la_situation_individuelle: bool
    menace_grave_pour_l_ordre_public: bool
    visite_domiciliaire: bool
    remise_du_passeport_au_prefet: bool
    remise_du_document_de_voyage_au_prefet: bool
    assignation_a_residence_en_cours: bool
    obstacle_fait_a_l_eloignement: bool
    avancement_de_l_expulsion: str
    document_de_nationalite_retenu: bool
    eloignement_effectif: bool
    date_des_faits_commis: int
    entree_en_vigueur_de_la_loi_du_26_janvier_2024: int
    situation_irreguliere: bool
    incarceration: bool
    empreintes_prises_dans_le_systeme_sbna: bool
    prolongation_en_cause: str
    menace_actuelle: bool
    menace_resultant_des_seuls_comportements_anterieurs_au_placement: bool
    placement_en_retention_en_cours: bool
    remise_en_liberte_par_le_magistrat_du_siege: bool
    appel_du_ministere_public: bool
    temps_ecoule_depuis_le_depart_du_delai_d_appel_suspensif: int
    appel_du_ministere_public_declare_suspensif: bool
    decision_sur_le_fond: bool
    condamnation_a_une_interdiction_du_territoire_pour_des_actes_de_terrorisme: bool
    eloignement_pour_un_comportement_lie_a_des_activites_terroristes: bool
    fondement_de_la_remise_en_liberte: str
    atteinte_substantielle_aux_droits_de_l_etranger: bool
    effectivite_des_droits_retablie_avant_la_cloture_des_debats: bool
    fin_de_la_retention: bool
    eloignement_reste_impossible_malgre_les_demarches: bool
    manquement_aux_obligations_de_presentation: bool
    violation_du_perimetre_d_assignation: bool
    non_respect_des_prescriptions_de_l_assignation: bool
    circonstance_nouvelle_de_fait: bool
    circonstance_nouvelle_de_droit: bool
    temps_ecoule_depuis_le_depart_du_delai_avant_un_nouveau_placement: int
    decision_constatant_le_refus_de_sejour: bool
    notification_de_la_decision: bool
    decision_constatant_l_absence_de_droit_au_sejour: bool
    decision_sur_le_sejour: str
    decision_motivee_par_l_ordre_public: bool
    profil_evocateur_de_risques_de_troubles_a_l_ordre_public: bool
    qualite_d_agent_d_un_organisme_de_securite_sociale: bool
    communication_a_la_seule_fin_de_verifier_la_regularite: bool


def applicables(f: Case) -> int:
    """Les règles qui s'appliquent aux faits, un bit chacune."""
    # Supposition « la menace grave est une menace ».
    if f.menace_grave_pour_l_ordre_public and not f.menace_a_l_ordre_public:
        raise contradiction("la menace grave est une menace")

    # Supposition « entrée en vigueur de la loi ».
    if f.entree_en_vigueur_de_la_loi_du_26_janvier_2024 < JOUR_2024_01_26:
        raise contradiction("entrée en vigueur de la loi")

    # Supposition « manquement et violation ».
    if (
        f.manquement_aux_obligations_de_presentation or f.violation_du_perimetre_d_assignation
    ) and not f.non_respect_des_prescriptions_de_l_assignation:
        raise contradiction("manquement et violation")

    # Supposition « décision constatant le refus de séjour (dès lors que) ».
    if (
        not (f.decision_sur_le_sejour != "refus_de_sejour")
        and not f.decision_constatant_le_refus_de_sejour
    ):
        raise contradiction("décision constatant le refus de séjour (dès lors que)")

    regles = 0

    # Supposition « décision constatant le refus de séjour (dès lors que) », lecture « retrait et
    # refus de renouvellement » : compris.
    if (
        not f.decision_sur_le_sejour not in (
            "refus_de_renouvellement",
            "retrait_de_titre_de_sejour",
        )
        and not f.decision_constatant_le_refus_de_sejour
    ):
        regles |= CONTRAIRE_5

    # Règle 2.1 examen mené à son terme.
    # § 2.1, al. 2 : « Premièrement, vous mènerez à son terme l'examen des dossiers qui n'avaient
    # pu aboutir à une décision d'éloignement ou à une mesure d'expulsion sous l'empire de la loi
    # antérieure à la promulgation de la loi n° 2024-42 du 26 janvier 2024 pour contrôler
    # l'immigration, améliorer l'intégration, en raison des protections législatives qui
    # existaient alors contre l'expulsion ou l'éloignement. »
    # Lecture « dossiers qui n'avaient pu aboutir » : l'une ou l'autre.
    # Donne : « examen du dossier mené à son terme », obligatoire.
    if (
        f.decision_d_eloignement_empechee_par_les_protections_anterieures
        or f.mesure_d_expulsion_empechee_par_les_protections_anterieures
    ):
        regles |= REGLE_2_1_EXAMEN_MENE_A_SON_TERME

    # Règle 2.1 examen mené à son terme si les deux étaient empêchées.
    # § 2.1, al. 2 : « vous mènerez à son terme l'examen des dossiers qui n'avaient pu aboutir à
    # une décision d'éloignement ou à une mesure d'expulsion »
    # Lecture « dossiers qui n'avaient pu aboutir » : ni l'une ni l'autre.
    # Donne : « examen du dossier mené à son terme », obligatoire.
    if (
        f.decision_d_eloignement_empechee_par_les_protections_anterieures
        and f.mesure_d_expulsion_empechee_par_les_protections_anterieures
    ):
        regles |= REGLE_2_1_EXAMEN_MENE_A_SON_TERME_SI_LES_DEUX_ETAIENT_EMPECHEES

    # Règle 2.1 premier objectif tout dossier.
    # § 2.1, al. 4 : « Votre activité ne doit pas se limiter aux flux de situations nouvelles,
    # mais doit porter sur les dossiers qui n'avaient pu, par le passé, faire l'objet de mesures
    # appropriées, désormais rendues possibles. »
    # Lecture « dossiers des retraits et des refus » : tout dossier.
    # Donne : « dossier relevant du premier objectif », établi.
    regles |= REGLE_2_1_PREMIER_OBJECTIF_TOUT_DOSSIER

    # Règle 2.1 premier objectif dossiers repris.
    # § 2.1, al. 2 : « vous mènerez à son terme l'examen des dossiers »
    # Lecture « dossiers des retraits et des refus » : dossiers repris.
    # Donne : « dossier relevant du premier objectif », établi.
    # Demande aussi (voir suites) : examen du dossier mené à son terme est obligatoire.
    regles |= REGLE_2_1_PREMIER_OBJECTIF_DOSSIERS_REPRIS

    # Règle 2.1 retrait de titre.
    # § 2.1, al. 3 : « Sur le fondement de considérations se rapportant à l'existence de menaces à
    # l'ordre public résultant de la présence de l'étranger en France, et dans le strict respect
    # des dispositions législatives et conventionnelles relatives au séjour, vous procéderez aux
    # retraits de titre de séjour, »
    # Donne : « retrait de titre de séjour », obligatoire.
    # Demande aussi (voir suites) : dossier relevant du premier objectif est établi.
    if (
        f.menace_a_l_ordre_public
        and f.conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour
    ):
        regles |= REGLE_2_1_RETRAIT_DE_TITRE

    # Règle 2.1 refus de séjour.
    # § 2.1, al. 3 : « Sur le fondement de considérations se rapportant à l'existence de menaces à
    # l'ordre public résultant de la présence de l'étranger en France, et dans le strict respect
    # des dispositions législatives et conventionnelles relatives au séjour, vous procéderez aux
    # […] refus de séjour, »
    # Donne : « refus de séjour », obligatoire.
    # Demande aussi (voir suites) : dossier relevant du premier objectif est établi.
    if f.menace_a_l_ordre_public and f.conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour:
        regles |= REGLE_2_1_REFUS_DE_SEJOUR

    # Règle 2.1 refus de renouvellement.
    # § 2.1, al. 3 : « Sur le fondement de considérations se rapportant à l'existence de menaces à
    # l'ordre public résultant de la présence de l'étranger en France, et dans le strict respect
    # des dispositions législatives et conventionnelles relatives au séjour, vous procéderez aux
    # […] refus de renouvellement de titres de séjour »
    # Donne : « refus de renouvellement de titre de séjour », obligatoire.
    # Demande aussi (voir suites) : dossier relevant du premier objectif est établi.
    if (
        f.menace_a_l_ordre_public
        and f.conformite_du_refus_de_renouvellement_aux_dispositions_sur_le_sejour
    ):
        regles |= REGLE_2_1_REFUS_DE_RENOUVELLEMENT

    # Règle 2.1 expulsion ou obligation de quitter le territoire.
    # § 2.1, al. 3 : « Sur le fondement de considérations se rapportant à l'existence de menaces à
    # l'ordre public résultant de la présence de l'étranger en France, et dans le strict respect
    # des dispositions législatives et conventionnelles relatives au séjour, vous procéderez aux
    # retraits de titre de séjour, refus de séjour, refus de renouvellement de titres de séjour et
    # à l'édition et la notification des arrêtés d'expulsion ou obligations de quitter le
    # territoire français (OQTF). »
    # Donne : « arrêté d'expulsion ou obligation de quitter le territoire », obligatoire.
    # Demande aussi (voir suites) : dossier relevant du premier objectif est établi.
    if (
        f.conformite_de_l_expulsion_aux_dispositions_sur_le_sejour
        or f.conformite_de_l_obligation_de_quitter_le_territoire_aux_dispositions_sur_le_sejour
    ) and f.menace_a_l_ordre_public:
        regles |= REGLE_2_1_EXPULSION_OU_OBLIGATION_DE_QUITTER_LE_TERRITOIRE

    # Règle 2.1 action par la police du séjour.
    # § 2.1, al. 6 : « Vous veillerez notamment à agir par la voie de la police du séjour dès lors
    # que les éléments objectifs constituant un risque pour l'ordre public sont réunis. »
    # Donne : « action par la voie de la police du séjour », obligatoire.
    if f.reunion_des_elements_objectifs_d_un_risque_pour_l_ordre_public:
        regles |= REGLE_2_1_ACTION_PAR_LA_POLICE_DU_SEJOUR

    # Règle préambule étrangers menaçants.
    # préambule, al. 2 : « les axes qui doivent structurer votre rôle quotidien de pilotage des
    # actions à entreprendre concernant les étrangers qui menacent l'ordre public. »
    # Lecture « étrangers visés » : étrangers menaçants.
    # Donne : « étranger visé par l'instruction », établi.
    if f.menace_a_l_ordre_public:
        regles |= REGLE_PREAMBULE_ETRANGERS_MENACANTS

    # Règle préambule tout étranger.
    # préambule, al. 3 : « Ces orientations visent tant les étrangers en situation régulière, par
    # la mobilisation de la police du séjour (2), que ceux en situation irrégulière »
    # Lecture « étrangers visés » : tout étranger.
    # Donne : « étranger visé par l'instruction », établi.
    regles |= REGLE_PREAMBULE_TOUT_ETRANGER

    # Règle 2.2 interdiction de retour obligation.
    # § 2.2, al. 2 : « lorsqu'un arrêté d'expulsion n'est pas juridiquement envisageable, je vous
    # demande à mobiliser pleinement le levier de l'interdiction de retour en complément de
    # l'OQTF. »
    # Lecture « mobiliser pleinement le levier » : obligation.
    # Donne : « interdiction de retour en complément », obligatoire.
    # Demande aussi (voir suites) : étranger visé par l'instruction est établi.
    if (
        not f.arrete_d_expulsion_juridiquement_envisageable
        and f.mesure_en_cause == "obligation_de_quitter_le_territoire_francais"
    ):
        regles |= REGLE_2_2_INTERDICTION_DE_RETOUR_OBLIGATION

    # Règle 2.2 interdiction de retour recommandation.
    # § 2.2, al. 2 : « lorsqu'un arrêté d'expulsion n'est pas juridiquement envisageable, je vous
    # demande à mobiliser pleinement le levier de l'interdiction de retour en complément de
    # l'OQTF. »
    # Lecture « mobiliser pleinement le levier » : recommandation.
    # Donne : « interdiction de retour en complément », recommandé.
    # Demande aussi (voir suites) : étranger visé par l'instruction est établi.
    if (
        not f.arrete_d_expulsion_juridiquement_envisageable
        and f.mesure_en_cause == "obligation_de_quitter_le_territoire_francais"
    ):
        regles |= REGLE_2_2_INTERDICTION_DE_RETOUR_RECOMMANDATION

    # Règle 2.2 durée de l'interdiction de retour.
    # § 2.2, al. 2 : « La loi n° 2024-42 permet en effet désormais, sur la base d'une analyse de
    # la situation individuelle de l'étranger, de porter sa durée maximale de trois à cinq ans »
    # Donne : « durée maximale de l'interdiction de retour », au plus 5 ans, au lieu de 3 ans.
    if f.analyse_de_la_situation_individuelle:
        regles |= REGLE_2_2_DUREE_DE_L_INTERDICTION_DE_RETOUR

    # Règle 2.2 durée de l'interdiction de retour en cas de menace grave.
    # § 2.2, al. 2 : « La loi n° 2024-42 permet en effet désormais, sur la base d'une analyse de
    # la situation individuelle de l'étranger, de porter sa durée maximale de trois à cinq ans et,
    # en cas de menace grave pour l'ordre public à dix ans (article L 612-6 du Code de l'entrée et
    # du séjour des étrangers et du droit d'asile (CESEDA)). »
    # Par dérogation à la règle 2.2 durée de l'interdiction de retour.
    # Lecture « durée antérieure en cas de menace grave » : dans les deux cas.
    # Donne : « durée maximale de l'interdiction de retour », au plus 10 ans, au lieu de 3 ans.
    if f.analyse_de_la_situation_individuelle and f.menace_grave_pour_l_ordre_public:
        regles |= REGLE_2_2_DUREE_DE_L_INTERDICTION_DE_RETOUR_EN_CAS_DE_MENACE_GRAVE

    # Règle 2.2 durée de l'interdiction de retour en cas de menace grave sans durée antérieure.
    # § 2.2, al. 2 : « La loi n° 2024-42 permet en effet désormais, sur la base d'une analyse de
    # la situation individuelle de l'étranger, de porter sa durée maximale de trois à cinq ans et,
    # en cas de menace grave pour l'ordre public à dix ans (article L 612-6 du Code de l'entrée et
    # du séjour des étrangers et du droit d'asile (CESEDA)). »
    # Par dérogation à la règle 2.2 durée de l'interdiction de retour.
    # Lecture « durée antérieure en cas de menace grave » : dans le premier cas.
    # Donne : « durée maximale de l'interdiction de retour », au plus 10 ans.
    if f.analyse_de_la_situation_individuelle and f.menace_grave_pour_l_ordre_public:
        regles |= REGLE_2_2_DUREE_DE_L_INTERDICTION_DE_RETOUR_EN_CAS_DE_MENACE_GRAVE_SANS_DUREE_ANTERIEURE

    # Règle 2.2 recherche et retenue des documents.
    # § 2.2, al. 4 : « Troisièmement, je vous rappelle que la loi du 26 janvier 2024 autorise
    # désormais les forces de l'ordre à rechercher et retenir tout document attestant de la
    # nationalité de l'étranger à l'occasion de la visite domiciliaire prévue aux articles L.
    # 733-7 et L. 733-8 du CESEDA. »
    # Donne : « recherche et retenue des documents de nationalité », possible.
    if f.visite_domiciliaire:
        regles |= REGLE_2_2_RECHERCHE_ET_RETENUE_DES_DOCUMENTS

    # Règle 2.2 dispositif applicable aux mesures d'éloignement.
    # § 2.2, al. 4 : « Ce dispositif est applicable aux mesures d'éloignement, à la double
    # condition que l'étranger soit assigné à résidence et fasse obstacle à son éloignement. »
    # Donne : « dispositif de visite domiciliaire applicable », établi.
    if (
        f.mesure_en_cause
        in (
            "obligation_de_quitter_le_territoire_francais",
            "autre_mesure_administrative_d_eloignement",
            "mesure_judiciaire_d_eloignement",
        )
        and f.assignation_a_residence_en_cours
        and f.obstacle_fait_a_l_eloignement
    ):
        regles |= REGLE_2_2_DISPOSITIF_APPLICABLE_AUX_MESURES_D_ELOIGNEMENT

    # Règle 2.2 dispositif applicable aux expulsions.
    # § 2.2, al. 4 : « Ce dispositif est applicable aux mesures d'éloignement »
    # § 2.2, al. 4 : « S'agissant des expulsions, ces deux dernières conditions ne sont pas
    # requises. »
    # note 1 : « En application de l'article L. 722-2 CESEDA »
    # Donne : « dispositif de visite domiciliaire applicable », établi.
    # Demande aussi (voir suites) : mesure d'éloignement prise est établi.
    if f.mesure_en_cause == "arrete_d_expulsion":
        regles |= REGLE_2_2_DISPOSITIF_APPLICABLE_AUX_EXPULSIONS

    # Règle 2.2 document non remis.
    # § 2.2, al. 4 : « à chaque fois que l'intéressé ne vous aura pas remis son passeport ou son
    # document de voyage »
    # Lecture « passeport ou document de voyage non remis » : ni l'un ni l'autre.
    # Donne : « document non remis », établi.
    if not f.remise_du_passeport_au_prefet and not f.remise_du_document_de_voyage_au_prefet:
        regles |= REGLE_2_2_DOCUMENT_NON_REMIS

    # Règle 2.2 document non remis l'un des deux.
    # § 2.2, al. 4 : « à chaque fois que l'intéressé ne vous aura pas remis son passeport ou son
    # document de voyage »
    # Lecture « passeport ou document de voyage non remis » : l'un des deux.
    # Donne : « document non remis », établi.
    if not f.remise_du_passeport_au_prefet or not f.remise_du_document_de_voyage_au_prefet:
        regles |= REGLE_2_2_DOCUMENT_NON_REMIS_L_UN_DES_DEUX

    # Règle 2.2 demande au juge pour une mesure d'éloignement.
    # § 2.2, al. 4 : « Aussi, à chaque fois que l'intéressé ne vous aura pas remis son passeport
    # ou son document de voyage, vous solliciterez du juge des libertés et de la détention (JLD)
    # l'autorisation de recherche d'un tel document, ou tout autre attestant de sa nationalité, »
    # § 2.2, al. 4 : « Ce dispositif est applicable aux mesures d'éloignement, à la double
    # condition que l'étranger soit assigné à résidence et fasse obstacle à son éloignement. »
    # Donne : « demande d'autorisation au juge », obligatoire.
    # Demande aussi (voir suites) : étranger visé par l'instruction est établi et dispositif de
    # visite domiciliaire applicable est établi et document non remis est établi.
    if f.mesure_en_cause != "arrete_d_expulsion":
        regles |= REGLE_2_2_DEMANDE_AU_JUGE_POUR_UNE_MESURE_D_ELOIGNEMENT

    # Règle 2.2 demande au juge pour une expulsion.
    # § 2.2, al. 4 : « Aussi, à chaque fois que l'intéressé ne vous aura pas remis son passeport
    # ou son document de voyage, vous solliciterez du juge des libertés et de la détention (JLD)
    # l'autorisation de recherche d'un tel document, ou tout autre attestant de sa nationalité, »
    # § 2.2, al. 4 : « Pour ces mesures, l'autorisation de procéder à une visite domiciliaire doit
    # être sollicitée une fois l'expulsion prononcée et notifiée. »
    # Donne : « demande d'autorisation au juge », obligatoire.
    # Demande aussi (voir suites) : document non remis est établi.
    if (
        f.mesure_en_cause == "arrete_d_expulsion"
        and f.avancement_de_l_expulsion == "prononcee_et_notifiee"
    ):
        regles |= REGLE_2_2_DEMANDE_AU_JUGE_POUR_UNE_EXPULSION

    # Règle 2.2 demande avant la notification.
    # § 2.2, al. 4 : « à chaque fois que l'intéressé ne vous aura pas remis son passeport ou son
    # document de voyage »
    # § 2.2, al. 4 : « une fois l'expulsion prononcée et notifiée. Toutefois, elle peut être
    # accordée alors que l'expulsion n'a pas été notifiée »
    # Lecture « moment de la demande pour une expulsion » : demande avant la notification.
    # Donne : « demande d'autorisation au juge », possible.
    # Demande aussi (voir suites) : document non remis est établi.
    if (
        f.mesure_en_cause == "arrete_d_expulsion"
        and f.avancement_de_l_expulsion == "prononcee_mais_non_notifiee"
    ):
        regles |= REGLE_2_2_DEMANDE_AVANT_LA_NOTIFICATION

    # Règle 2.2 pas de demande avant le prononcé.
    # § 2.2, al. 4 : « Pour ces mesures, l'autorisation de procéder à une visite domiciliaire doit
    # être sollicitée une fois l'expulsion prononcée et notifiée. »
    # Lecture « moment de la demande pour une expulsion » : demande avant la notification.
    # Donne : « demande d'autorisation au juge », exclu.
    if f.mesure_en_cause == "arrete_d_expulsion" and f.avancement_de_l_expulsion == "non_prononcee":
        regles |= REGLE_2_2_PAS_DE_DEMANDE_AVANT_LE_PRONONCE

    # Règle 2.2 demande avant le prononcé.
    # § 2.2, al. 4 : « à chaque fois que l'intéressé ne vous aura pas remis son passeport ou son
    # document de voyage »
    # § 2.2, al. 4 : « une fois l'expulsion prononcée et notifiée. Toutefois, elle peut être
    # accordée alors que l'expulsion n'a pas été notifiée »
    # Lecture « moment de la demande pour une expulsion » : demande avant le prononcé.
    # Donne : « demande d'autorisation au juge », possible.
    # Demande aussi (voir suites) : document non remis est établi.
    if (
        f.mesure_en_cause == "arrete_d_expulsion"
        and f.avancement_de_l_expulsion != "prononcee_et_notifiee"
    ):
        regles |= REGLE_2_2_DEMANDE_AVANT_LE_PRONONCE

    # Règle 2.2 octroi avant le prononcé.
    # § 2.2, al. 4 : « Toutefois, elle peut être accordée alors que l'expulsion n'a pas été
    # notifiée, le juge pouvant, dans le dispositif de l'ordonnance, subordonner la visite
    # domiciliaire à la notification préalable de l'expulsion, au début de la visite
    # domiciliaire. »
    # Lecture « moment de la demande pour une expulsion » : demande avant le prononcé.
    # Donne : « octroi de l'autorisation avant la notification », possible.
    # Donne : « visite subordonnée à la notification préalable », possible.
    if f.mesure_en_cause == "arrete_d_expulsion" and f.avancement_de_l_expulsion == "non_prononcee":
        regles |= REGLE_2_2_OCTROI_AVANT_LE_PRONONCE

    # Règle 2.2 demande après la notification seulement.
    # § 2.2, al. 4 : « Pour ces mesures, l'autorisation de procéder à une visite domiciliaire doit
    # être sollicitée une fois l'expulsion prononcée et notifiée. »
    # Lecture « moment de la demande pour une expulsion » : demande après la notification.
    # Donne : « demande d'autorisation au juge », exclu.
    if (
        f.mesure_en_cause == "arrete_d_expulsion"
        and f.avancement_de_l_expulsion != "prononcee_et_notifiee"
    ):
        regles |= REGLE_2_2_DEMANDE_APRES_LA_NOTIFICATION_SEULEMENT

    # Règle 2.2 octroi avant la notification.
    # § 2.2, al. 4 : « Toutefois, elle peut être accordée alors que l'expulsion n'a pas été
    # notifiée »
    # Donne : « octroi de l'autorisation avant la notification », possible.
    if (
        f.mesure_en_cause == "arrete_d_expulsion"
        and f.avancement_de_l_expulsion == "prononcee_mais_non_notifiee"
    ):
        regles |= REGLE_2_2_OCTROI_AVANT_LA_NOTIFICATION

    # Règle 2.2 visite subordonnée à la notification.
    # § 2.2, al. 4 : « le juge pouvant, dans le dispositif de l'ordonnance, subordonner la visite
    # domiciliaire à la notification préalable de l'expulsion, au début de la visite
    # domiciliaire. »
    # § 2.2, al. 4 : « Toutefois, elle peut être accordée alors que l'expulsion n'a pas été
    # notifiée »
    # Donne : « visite subordonnée à la notification préalable », possible.
    if (
        f.mesure_en_cause == "arrete_d_expulsion"
        and f.avancement_de_l_expulsion == "prononcee_mais_non_notifiee"
    ):
        regles |= REGLE_2_2_VISITE_SUBORDONNEE_A_LA_NOTIFICATION

    # Règle 2.2 conservation du document.
    # § 2.2, al. 4 : « que vous pourrez ensuite conserver jusqu'à l'éloignement effectif de
    # l'intéressé. »
    # Donne : « conservation du document », possible.
    if f.document_de_nationalite_retenu and not f.eloignement_effectif:
        regles |= REGLE_2_2_CONSERVATION_DU_DOCUMENT

    # Règle 2.2 mesure d'éloignement prise.
    # § 2.2, al. 6 : « l'étranger faisant l'objet d'une mesure d'éloignement »
    # Donne : « mesure d'éloignement prise », établi.
    if f.mesure_en_cause in (
        "obligation_de_quitter_le_territoire_francais",
        "autre_mesure_administrative_d_eloignement",
        "mesure_judiciaire_d_eloignement",
    ) or (
        f.mesure_en_cause == "arrete_d_expulsion" and f.avancement_de_l_expulsion != "non_prononcee"
    ):
        regles |= REGLE_2_2_MESURE_D_ELOIGNEMENT_PRISE

    # Règle 2.2 libération conditionnelle subordonnée.
    # § 2.2, al. 6 : « les dispositions légales subordonnant toute libération conditionnelle de
    # l'étranger faisant l'objet d'une mesure d'éloignement à son exécution. »
    # note 2 : « Deuxième alinéa de l'article L. 729-2 du code de procédure pénale. »
    # Donne : « exécution de la mesure pour une libération conditionnelle », exigé.
    # Demande aussi (voir suites) : mesure d'éloignement prise est établi.
    regles |= REGLE_2_2_LIBERATION_CONDITIONNELLE_SUBORDONNEE

    # Règle 2.2 libération sous contrainte depuis la date de la loi.
    # § 2.2, al. 6 : « la libération sous contrainte de plein droit de l'article L. 720 du code de
    # procédure pénale est subordonnée à l'exécution de mesures administratives ou judiciaires
    # d'éloignement, pour les faits commis postérieurement à la loi. »
    # § 2.2, al. 4 : « la loi du 26 janvier 2024 »
    # Lecture « faits postérieurs à la loi » : date de la loi.
    # Donne : « exécution de la mesure pour une libération sous contrainte de plein droit »,
    # exigé.
    # Demande aussi (voir suites) : mesure d'éloignement prise est établi.
    if f.date_des_faits_commis > JOUR_2024_01_26:
        regles |= REGLE_2_2_LIBERATION_SOUS_CONTRAINTE_DEPUIS_LA_DATE_DE_LA_LOI

    # Règle 2.2 libération sous contrainte depuis l'entrée en vigueur.
    # § 2.2, al. 6 : « la libération sous contrainte de plein droit de l'article L. 720 du code de
    # procédure pénale est subordonnée à l'exécution de mesures administratives ou judiciaires
    # d'éloignement, pour les faits commis postérieurement à la loi. »
    # Lecture « faits postérieurs à la loi » : entrée en vigueur.
    # Donne : « exécution de la mesure pour une libération sous contrainte de plein droit »,
    # exigé.
    # Demande aussi (voir suites) : mesure d'éloignement prise est établi.
    if f.entree_en_vigueur_de_la_loi_du_26_janvier_2024 <= f.date_des_faits_commis:
        regles |= REGLE_2_2_LIBERATION_SOUS_CONTRAINTE_DEPUIS_L_ENTREE_EN_VIGUEUR

    # Règle 2.2 identification sans empreintes.
    # § 2.2, al. 7 : « Enfin, je vous rappelle que l'identification de tous les étrangers en
    # situation irrégulière suppose la prise d'empreintes dans le système « SBNA », »
    # Donne : « identification de l'étranger », non établi.
    if f.situation_irreguliere and not f.empreintes_prises_dans_le_systeme_sbna:
        regles |= REGLE_2_2_IDENTIFICATION_SANS_EMPREINTES

    # Règle 2.2 prise d'empreintes.
    # § 2.2, al. 7 : « Cette démarche doit être systématique, pour tous les étrangers incarcérés
    # en situation irrégulière. »
    # Donne : « prise d'empreintes dans le système SBNA », obligatoire.
    if f.incarceration and f.situation_irreguliere:
        regles |= REGLE_2_2_PRISE_D_EMPREINTES

    # Règle 3 placement.
    # § 3, al. 2 : « En ce qui concerne le placement en rétention administrative, les dispositions
    # de l'article L. 741-1 nouveau du CESEDA vous permettent de tirer des conséquences de la
    # circonstance que l'étranger manifeste un comportement menaçant l'ordre public, en vue d'un
    # placement en rétention. En conséquence, vous pouvez définir, dans vos décisions de placement
    # en rétention, un risque de soustraction à l'exécution de la mesure d'éloignement par
    # l'existence d'une menace à l'ordre public, et justifier ainsi, pour ce seul motif, une telle
    # mesure privative de liberté. »
    # Lecture « facultés qui doivent être utilisées » : faculté.
    # Donne : « risque de soustraction défini par la menace », possible.
    # Donne : « placement en rétention pour le seul motif de la menace », possible.
    # Demande aussi (voir suites) : mesure d'éloignement prise est établi.
    if f.menace_a_l_ordre_public:
        regles |= REGLE_3_PLACEMENT

    # Règle 3 placement obligation.
    # § 3, al. 1 : « Ces facultés nouvelles doivent être utilisées. »
    # § 3, al. 2 : « un risque de soustraction à l'exécution de la mesure d'éloignement par
    # l'existence d'une menace à l'ordre public, et justifier ainsi, pour ce seul motif, une telle
    # mesure privative de liberté. »
    # Lecture « facultés qui doivent être utilisées » : obligation.
    # Donne : « risque de soustraction défini par la menace », obligatoire.
    # Donne : « placement en rétention pour le seul motif de la menace », obligatoire.
    # Demande aussi (voir suites) : mesure d'éloignement prise est établi.
    if f.menace_a_l_ordre_public:
        regles |= REGLE_3_PLACEMENT_OBLIGATION

    # Règle 3 placement sans menace actuelle.
    # § 3, al. 3 : « Si la menace à l'ordre public doit impérativement être actuelle, »
    # Par dérogation à la règle 3 placement.
    # Par dérogation à la règle 3 placement obligation.
    # Lecture « menace actuelle pour le placement » : placement aussi.
    # Donne : « risque de soustraction défini par la menace », exclu.
    # Donne : « placement en rétention pour le seul motif de la menace », exclu.
    # Demande aussi (voir suites) : mesure d'éloignement prise est établi.
    if f.menace_a_l_ordre_public and not f.menace_actuelle:
        regles |= REGLE_3_PLACEMENT_SANS_MENACE_ACTUELLE

    # Règle 3 motif de prolongation.
    # § 3, al. 3 : « En outre, je vous rappelle que la menace à l'ordre public constitue un motif
    # de prolongation de la rétention au-delà de trente jours, conformément à l'article L. 742-4,
    # pour une durée de trente jours supplémentaires, ainsi que pour les prolongations
    # exceptionnelles de 15 jours prévues à l'article L. 742-5. Si la menace à l'ordre public doit
    # impérativement être actuelle, conformément à une jurisprudence bien établie à ce sujet, »
    # Donne : « menace comme motif de prolongation », établi.
    if f.prolongation_en_cause != "aucune" and f.menace_a_l_ordre_public and f.menace_actuelle:
        regles |= REGLE_3_MOTIF_DE_PROLONGATION

    # Règle 3 menace qui n'est pas actuelle.
    # § 3, al. 3 : « Si la menace à l'ordre public doit impérativement être actuelle, conformément
    # à une jurisprudence bien établie à ce sujet, »
    # Donne : « menace comme motif de prolongation », non établi.
    if f.prolongation_en_cause != "aucune" and not f.menace_actuelle:
        regles |= REGLE_3_MENACE_QUI_N_EST_PAS_ACTUELLE

    # Règle 3 seuls comportements antérieurs.
    # § 3, al. 3 : « les arrêts rendus par les cours d'appel retiennent majoritairement qu'elle
    # peut résulter de comportements antérieurs au placement en rétention, sous réserve de la
    # jurisprudence à venir de la Cour de cassation »
    # Par dérogation à la règle 3 motif de prolongation.
    # Lecture « comportements antérieurs au placement » : minorité.
    # Donne : « menace comme motif de prolongation », non établi.
    if (
        f.prolongation_en_cause != "aucune"
        and f.menace_resultant_des_seuls_comportements_anterieurs_au_placement
    ):
        regles |= REGLE_3_SEULS_COMPORTEMENTS_ANTERIEURS

    # Règle 3 durée de la prolongation de l'article L. 742-4.
    # § 3, al. 3 : « la menace à l'ordre public constitue un motif de prolongation de la rétention
    # au-delà de trente jours, conformément à l'article L. 742-4, pour une durée de trente jours
    # supplémentaires, »
    # Donne : « durée de la prolongation », 30 jours.
    # Donne : « durée de rétention dépassée par la prolongation », 30 jours.
    # Demande aussi (voir suites) : menace comme motif de prolongation est établi.
    if f.prolongation_en_cause == "prolongation_de_l_article_l_742_4":
        regles |= REGLE_3_DUREE_DE_LA_PROLONGATION_DE_L_ARTICLE_L_742_4

    # Règle 3 durée de la prolongation exceptionnelle.
    # § 3, al. 3 : « la menace à l'ordre public constitue un motif de prolongation de la rétention
    # au-delà de trente jours, conformément à l'article L. 742-4, pour une durée de trente jours
    # supplémentaires, ainsi que pour les prolongations exceptionnelles de 15 jours prévues à
    # l'article L. 742-5. »
    # Donne : « durée de la prolongation », 15 jours.
    # Demande aussi (voir suites) : menace comme motif de prolongation est établi.
    if f.prolongation_en_cause == "prolongation_exceptionnelle_de_l_article_l_742_5":
        regles |= REGLE_3_DUREE_DE_LA_PROLONGATION_EXCEPTIONNELLE

    # Règle 3 perspective raisonnable d'éloignement.
    # § 3, al. 3 : « Il vous appartient en tout état de cause de vérifier l'existence d'une
    # perspective raisonnable d'éloignement. »
    # Donne : « vérification d'une perspective raisonnable d'éloignement », obligatoire.
    if f.prolongation_en_cause != "aucune":
        regles |= REGLE_3_PERSPECTIVE_RAISONNABLE_D_ELOIGNEMENT

    # Règle 3 perspective raisonnable au placement.
    # § 3, al. 3 : « Il vous appartient en tout état de cause de vérifier l'existence d'une
    # perspective raisonnable d'éloignement. »
    # Lecture « perspective raisonnable au placement » : placement aussi.
    # Donne : « vérification d'une perspective raisonnable d'éloignement », obligatoire.
    # Demande aussi (voir suites) : placement en rétention pour le seul motif de la menace est de
    # droit ou obligatoire ou possible ou recommandé.
    regles |= REGLE_3_PERSPECTIVE_RAISONNABLE_AU_PLACEMENT

    # Règle 3 décisions à évoquer.
    # note 3 : « Sous réserve des pourvois en cassation formés, peuvent être évoquées à l'appui de
    # vos demandes de maintien en rétention en application de l'article L. 742-5 CESEDA, en
    # particulier, les décisions des cours d'appel de Metz »
    # note 3 : « ou de Versailles »
    # Donne : « invocation des décisions des cours d'appel », possible.
    if f.prolongation_en_cause == "prolongation_exceptionnelle_de_l_article_l_742_5":
        regles |= REGLE_3_DECISIONS_A_EVOQUER

    # Règle 3 appel systématique.
    # § 3, al. 4 : « En cas de remise en liberté par le magistrat du siège du tribunal judiciaire
    # d'un étranger constituant une menace à l'ordre public, je vous demande de systématiquement
    # faire appel de cette décision. »
    # Donne : « appel du préfet », obligatoire.
    if f.remise_en_liberte_par_le_magistrat_du_siege and f.menace_a_l_ordre_public:
        regles |= REGLE_3_APPEL_SYSTEMATIQUE

    # Règle 3 appel du parquet déclaré suspensif.
    # § 3, al. 4 : « l'appel du parquet pouvant être déclaré suspensif par le premier président de
    # la cour d'appel ou son délégué conformément à l'article L 743-22 du CESEDA. »
    # § 3, al. 4 : « En cas de remise en liberté par le magistrat du siège du tribunal
    # judiciaire »
    # Donne : « appel du parquet déclaré suspensif », possible.
    if f.remise_en_liberte_par_le_magistrat_du_siege and f.appel_du_ministere_public:
        regles |= REGLE_3_APPEL_DU_PARQUET_DECLARE_SUSPENSIF

    # Règle 3 délai pour solliciter le caractère suspensif.
    # § 3, al. 5 : « la loi du 26 janvier 2024 a étendu le délai durant lequel le caractère
    # suspensif de l'appel peut être sollicité par le parquet, en le portant de 10 heures à 24
    # heures, »
    # Donne : « délai pour solliciter le caractère suspensif », 24 heures, au lieu de 10 heures.
    regles |= REGLE_3_DELAI_POUR_SOLLICITER_LE_CARACTERE_SUSPENSIF

    # Règle 3 demande du caractère suspensif.
    # § 3, al. 5 : « la loi du 26 janvier 2024 a étendu le délai durant lequel le caractère
    # suspensif de l'appel peut être sollicité par le parquet, en le portant de 10 heures à 24
    # heures, »
    # Donne : « demande du caractère suspensif par le parquet », possible.
    if (
        f.remise_en_liberte_par_le_magistrat_du_siege
        and f.appel_du_ministere_public
        and f.temps_ecoule_depuis_le_depart_du_delai_d_appel_suspensif <= 24
    ):
        regles |= REGLE_3_DEMANDE_DU_CARACTERE_SUSPENSIF

    # Règle 3 maintien pendant le délai.
    # § 3, al. 5 : « 24 heures, durée au cours de laquelle l'étranger est maintenu à disposition
    # de la justice, aux termes de l'article L. 741-19 du CESEDA et ce, jusqu'à ce qu'il soit
    # statué sur le fond si l'appel du ministère public a été déclaré suspensif. »
    # Donne : « maintien à disposition de la justice », automatique.
    if (
        f.remise_en_liberte_par_le_magistrat_du_siege
        and f.temps_ecoule_depuis_le_depart_du_delai_d_appel_suspensif <= 24
        and (not f.appel_du_ministere_public_declare_suspensif or not f.decision_sur_le_fond)
    ):
        regles |= REGLE_3_MAINTIEN_PENDANT_LE_DELAI

    # Règle 3 maintien jusqu'au fond.
    # § 3, al. 5 : « l'étranger est maintenu à disposition de la justice, aux termes de l'article
    # L. 741-19 du CESEDA et ce, jusqu'à ce qu'il soit statué sur le fond si l'appel du ministère
    # public a été déclaré suspensif. »
    # Donne : « maintien à disposition de la justice », automatique.
    if (
        f.remise_en_liberte_par_le_magistrat_du_siege
        and f.appel_du_ministere_public_declare_suspensif
        and not f.decision_sur_le_fond
    ):
        regles |= REGLE_3_MAINTIEN_JUSQU_AU_FOND

    # Règle 3 terrorisme appel du parquet.
    # § 3, al. 6 : « Enfin, je vous rappelle qu'au cas où l'étranger placé en rétention a été
    # condamné à une peine d'interdiction du territoire pour des actes de terrorisme ou fait
    # l'objet d'une mesure d'éloignement pour un comportement lié à des activités à caractère
    # terroriste, l'article L. 743-22 tel que modifié par la loi n°2024-42 du 26 janvier 2024
    # confère à l'appel du parquet, mais également à celui du préfet, un caractère suspensif
    # immédiat et de plein droit. »
    # Donne : « caractère suspensif immédiat de l'appel du parquet », automatique.
    # Donne : « caractère suspensif immédiat de l'appel du préfet », automatique.
    if (
        f.condamnation_a_une_interdiction_du_territoire_pour_des_actes_de_terrorisme
        or f.eloignement_pour_un_comportement_lie_a_des_activites_terroristes
    ) and f.placement_en_retention_en_cours:
        regles |= REGLE_3_TERRORISME_APPEL_DU_PARQUET

    # Règle 3 irrégularité prise en compte.
    # note 4 : « Dans les cas où la décision de remise en liberté se fonde sur une violation des
    # formes prescrites par la loi à peine de nullité ou sur l'inobservation de formalités
    # substantielles, il est rappelé que seules doivent être prises en compte par le juge, aux
    # termes de la nouvelle rédaction de l'article L.743-12, les irrégularités ayant eu pour effet
    # de porter substantiellement atteinte aux droits de l'étranger dont l'effectivité n'a pu être
    # rétablie par une régularisation intervenue avant la clôture des débats. »
    # Donne : « prise en compte de l'irrégularité », obligatoire.
    if (
        f.fondement_de_la_remise_en_liberte
        in (
            "violation_des_formes_prescrites_par_la_loi_a_peine_de_nullite",
            "inobservation_de_formalites_substantielles",
        )
        and f.atteinte_substantielle_aux_droits_de_l_etranger
        and not f.effectivite_des_droits_retablie_avant_la_cloture_des_debats
    ):
        regles |= REGLE_3_IRREGULARITE_PRISE_EN_COMPTE

    # Règle 3 irrégularité non prise en compte.
    # note 4 : « Dans les cas où la décision de remise en liberté se fonde sur une violation des
    # formes prescrites par la loi à peine de nullité ou sur l'inobservation de formalités
    # substantielles, il est rappelé que seules doivent être prises en compte par le juge, aux
    # termes de la nouvelle rédaction de l'article L.743-12, les irrégularités ayant eu pour effet
    # de porter substantiellement atteinte aux droits de l'étranger dont l'effectivité n'a pu être
    # rétablie »
    # Donne : « prise en compte de l'irrégularité », exclu.
    if f.fondement_de_la_remise_en_liberte in (
        "violation_des_formes_prescrites_par_la_loi_a_peine_de_nullite",
        "inobservation_de_formalites_substantielles",
    ) and (
        not f.atteinte_substantielle_aux_droits_de_l_etranger
        or f.effectivite_des_droits_retablie_avant_la_cloture_des_debats
    ):
        regles |= REGLE_3_IRREGULARITE_NON_PRISE_EN_COMPTE

    # Règle 3 article L. 743-12 à l'appui de l'appel.
    # note 4 : « Vous pourrez donc mobiliser cette disposition à l'appui d'un appel contre une
    # décision prise en raison d'une irrégularité de procédure. »
    # Donne : « article L. 743-12 mobilisé à l'appui de l'appel », possible.
    if (
        f.remise_en_liberte_par_le_magistrat_du_siege
        and f.fondement_de_la_remise_en_liberte != "autre_motif"
    ):
        regles |= REGLE_3_ARTICLE_L_743_12_A_L_APPUI_DE_L_APPEL

    # Règle 4 surveillance et assignation.
    # § 4, al. 1 : « Lorsque la rétention administrative prend fin sans que l'étranger, dont la
    # présence en France constitue une menace à l'ordre public, n'ait pu être éloigné, malgré les
    # démarches entreprises, il est impératif de poursuivre les mesures de surveillance et de
    # prononcer une assignation à résidence. »
    # Donne : « poursuite des mesures de surveillance », obligatoire.
    # Donne : « assignation à résidence », obligatoire.
    if (
        f.fin_de_la_retention
        and f.menace_a_l_ordre_public
        and f.eloignement_reste_impossible_malgre_les_demarches
    ):
        regles |= REGLE_4_SURVEILLANCE_ET_ASSIGNATION

    # Règle 4 signalement immédiat.
    # § 4, al. 2 : « Tout manquement aux obligations de présentation ou toute violation du
    # périmètre géographique d'assignation doit vous être immédiatement signalé »
    # Donne : « signalement immédiat au préfet », obligatoire.
    # Demande aussi (voir suites) : étranger visé par l'instruction est établi.
    if f.manquement_aux_obligations_de_presentation or f.violation_du_perimetre_d_assignation:
        regles |= REGLE_4_SIGNALEMENT_IMMEDIAT

    # Règle 4 nouveau placement après le manquement.
    # § 4, al. 2 : « Tout manquement aux obligations de présentation ou toute violation du
    # périmètre géographique d'assignation doit vous être immédiatement signalé afin que vous
    # puissiez en tirer toutes les conséquences (nouveau placement en rétention administrative,
    # demande d'une visite domiciliaire auprès du magistrat du siège du tribunal judiciaire,
    # saisine du parquet sur le fondement de l'article 40 du code de procédure pénale...). »
    # Donne : « nouveau placement en rétention », possible.
    # Demande aussi (voir suites) : étranger visé par l'instruction est établi.
    if f.manquement_aux_obligations_de_presentation or f.violation_du_perimetre_d_assignation:
        regles |= REGLE_4_NOUVEAU_PLACEMENT_APRES_LE_MANQUEMENT

    # Règle 4 visite domiciliaire après le manquement.
    # § 4, al. 2 : « Tout manquement aux obligations de présentation ou toute violation du
    # périmètre géographique d'assignation doit vous être immédiatement signalé afin que vous
    # puissiez en tirer toutes les conséquences (nouveau placement en rétention administrative,
    # demande d'une visite domiciliaire auprès du magistrat du siège du tribunal judiciaire,
    # saisine du parquet sur le fondement de l'article 40 du code de procédure pénale...). »
    # Donne : « demande de visite domiciliaire après le manquement », possible.
    # Demande aussi (voir suites) : étranger visé par l'instruction est établi.
    if f.manquement_aux_obligations_de_presentation or f.violation_du_perimetre_d_assignation:
        regles |= REGLE_4_VISITE_DOMICILIAIRE_APRES_LE_MANQUEMENT

    # Règle 4 saisine du parquet après le manquement.
    # § 4, al. 2 : « Tout manquement aux obligations de présentation ou toute violation du
    # périmètre géographique d'assignation doit vous être immédiatement signalé afin que vous
    # puissiez en tirer toutes les conséquences (nouveau placement en rétention administrative,
    # demande d'une visite domiciliaire auprès du magistrat du siège du tribunal judiciaire,
    # saisine du parquet sur le fondement de l'article 40 du code de procédure pénale...). »
    # Donne : « saisine du parquet après le manquement », possible.
    # Demande aussi (voir suites) : étranger visé par l'instruction est établi.
    if f.manquement_aux_obligations_de_presentation or f.violation_du_perimetre_d_assignation:
        regles |= REGLE_4_SAISINE_DU_PARQUET_APRES_LE_MANQUEMENT

    # Règle 4 autre conséquence du manquement.
    # § 4, al. 2 : « Tout manquement aux obligations de présentation ou toute violation du
    # périmètre géographique d'assignation doit vous être immédiatement signalé afin que vous
    # puissiez en tirer toutes les conséquences (nouveau placement en rétention administrative,
    # demande d'une visite domiciliaire auprès du magistrat du siège du tribunal judiciaire,
    # saisine du parquet sur le fondement de l'article 40 du code de procédure pénale...). »
    # Donne : « autre conséquence du manquement », possible.
    # Demande aussi (voir suites) : étranger visé par l'instruction est établi.
    if f.manquement_aux_obligations_de_presentation or f.violation_du_perimetre_d_assignation:
        regles |= REGLE_4_AUTRE_CONSEQUENCE_DU_MANQUEMENT

    # Règle 4 délai réduit circonstance de fait et de droit.
    # § 4, al. 3 : « réduit à 48 heures, au lieu de sept jours, le délai avant l'expiration duquel
    # une nouvelle décision de placement en rétention ne peut être prise en cas de circonstance
    # nouvelle de fait et de droit. »
    # Lecture « circonstance nouvelle de fait et de droit » : l'une et l'autre.
    # Donne : « délai réduit avant un nouveau placement », établi.
    if f.circonstance_nouvelle_de_fait and f.circonstance_nouvelle_de_droit:
        regles |= REGLE_4_DELAI_REDUIT_CIRCONSTANCE_DE_FAIT_ET_DE_DROIT

    # Règle 4 délai réduit circonstance de fait ou de droit.
    # § 4, al. 3 : « réduit à 48 heures, au lieu de sept jours, le délai avant l'expiration duquel
    # une nouvelle décision de placement en rétention ne peut être prise en cas de circonstance
    # nouvelle de fait et de droit. »
    # Lecture « circonstance nouvelle de fait et de droit » : l'une ou l'autre.
    # Donne : « délai réduit avant un nouveau placement », établi.
    if f.circonstance_nouvelle_de_fait or f.circonstance_nouvelle_de_droit:
        regles |= REGLE_4_DELAI_REDUIT_CIRCONSTANCE_DE_FAIT_OU_DE_DROIT

    # Règle 4 délai réduit assignation non respectée.
    # § 4, al. 3 : « Ces dispositions sont applicables, par exemple, dans le cas où l'étranger
    # serait assigné à résidence et ne respecterait pas les prescriptions liées à son
    # assignation. »
    # Donne : « délai réduit avant un nouveau placement », établi.
    if f.assignation_a_residence_en_cours and f.non_respect_des_prescriptions_de_l_assignation:
        regles |= REGLE_4_DELAI_REDUIT_ASSIGNATION_NON_RESPECTEE

    # Règle 4 durée du délai réduit.
    # § 4, al. 3 : « A ce titre, l'article L.741-7 du CESEDA, dans sa rédaction issue de la loi du
    # 26 janvier 2024 réduit à 48 heures, au lieu de sept jours, le délai »
    # Donne : « délai avant un nouveau placement », 48 heures, au lieu de 7 jours.
    # Demande aussi (voir suites) : délai réduit avant un nouveau placement est établi.
    regles |= REGLE_4_DUREE_DU_DELAI_REDUIT

    # Règle 4 nouveau placement avant l'expiration du délai.
    # § 4, al. 3 : « réduit à 48 heures, au lieu de sept jours, le délai avant l'expiration duquel
    # une nouvelle décision de placement en rétention ne peut être prise »
    # Par dérogation à la règle 4 nouveau placement après le manquement.
    # Donne : « nouveau placement en rétention », exclu.
    # Demande aussi (voir suites) : délai réduit avant un nouveau placement est établi.
    if f.temps_ecoule_depuis_le_depart_du_delai_avant_un_nouveau_placement < 48:
        regles |= REGLE_4_NOUVEAU_PLACEMENT_AVANT_L_EXPIRATION_DU_DELAI

    # Règle final information des organismes.
    # point final, al. 1 : « Je vous rappelle enfin la nécessité, pour tous les étrangers qui ont
    # fait l'objet d'une décision constatant le refus de séjour, de veiller à assurer
    # l'information des organismes de sécurité sociale pour que toutes les conséquences en soient
    # tirées en termes d'affiliation ou d'ouvertures de droits sociaux. »
    # Donne : « information des organismes de sécurité sociale », obligatoire.
    if f.decision_constatant_le_refus_de_sejour:
        regles |= REGLE_FINAL_INFORMATION_DES_ORGANISMES

    # Règle final communication des identités.
    # point final, al. 1 : « Vous vous assurerez en particulier de l'information exhaustive et
    # sans délais des caisses et organismes locaux de sécurité sociale de l'identité des étrangers
    # qui ont fait l'objet de refus de séjour ou d'un retrait de titre de séjour, conformément à
    # l'article L. 114-10-2 du code de la sécurité sociale et dans les conditions rappelées en
    # annexe. »
    # Donne : « communication des identités aux caisses locales », obligatoire.
    if f.decision_sur_le_sejour in ("refus_de_sejour", "retrait_de_titre_de_sejour"):
        regles |= REGLE_FINAL_COMMUNICATION_DES_IDENTITES

    # Règle annexe conséquences de la notification.
    # annexe, al. 1 : « Ainsi que la circulaire n° NOR IOMV2402713J du 5 février 2024 relative à
    # l'expulsion et l'éloignement des étrangers délinquants vous y invitait, vous veillerez à
    # vous assurer que la notification d'une décision constatant le refus de séjour – dans la plus
    # grande partie des cas, une obligation de quitter le territoire français – s'accompagne de
    # conséquences sur l'affiliation ou l'ouverture de droits auprès d'organismes sociaux. »
    # Donne : « s'assurer des conséquences sur les droits sociaux », obligatoire.
    if f.decision_constatant_le_refus_de_sejour and f.notification_de_la_decision:
        regles |= REGLE_ANNEXE_CONSEQUENCES_DE_LA_NOTIFICATION

    # Règle annexe tous les étrangers sans droit au séjour.
    # annexe, al. 2 : « Ces dispositions visent non seulement les étrangers ayant fait l'objet
    # d'un refus de séjour dont le profil est évocateur de risques de troubles à l'ordre public,
    # mais s'appliquent à tous les étrangers ayant fait l'objet d'une décision constatant
    # l'absence de droit au séjour. »
    # annexe, al. 1 : « vous veillerez à vous assurer que la notification d'une décision »
    # Donne : « s'assurer des conséquences sur les droits sociaux », obligatoire.
    if f.decision_constatant_l_absence_de_droit_au_sejour and f.notification_de_la_decision:
        regles |= REGLE_ANNEXE_TOUS_LES_ETRANGERS_SANS_DROIT_AU_SEJOUR

    # Règle annexe extinction des droits sociaux.
    # annexe, al. 5 : « La décision qui constate le refus de séjour est le fait générateur de
    # l'extinction des droits sociaux. »
    # Donne : « extinction des droits sociaux », automatique.
    if f.decision_constatant_le_refus_de_sejour:
        regles |= REGLE_ANNEXE_EXTINCTION_DES_DROITS_SOCIAUX

    # Règle annexe recours contre la décision.
    # annexe, al. 5 : « La décision qui constate le refus de séjour est le fait générateur de
    # l'extinction des droits sociaux. Cette dernière n'est pas assortie d'un recours suspensif. »
    # Lecture « cette dernière » : la décision de refus.
    # Donne : « recours suspensif contre la décision de refus », non établi.
    if f.decision_constatant_le_refus_de_sejour:
        regles |= REGLE_ANNEXE_RECOURS_CONTRE_LA_DECISION

    # Règle annexe recours contre l'extinction.
    # annexe, al. 5 : « La décision qui constate le refus de séjour est le fait générateur de
    # l'extinction des droits sociaux. Cette dernière n'est pas assortie d'un recours suspensif. »
    # Lecture « cette dernière » : l'extinction des droits.
    # Donne : « recours suspensif contre l'extinction des droits », non établi.
    if f.decision_constatant_le_refus_de_sejour:
        regles |= REGLE_ANNEXE_RECOURS_CONTRE_L_EXTINCTION

    # Règle annexe listes d'OQTF.
    # annexe, al. 5 : « Dès lors il n'est pas utile de communiquer aux caisses locales des listes
    # d'OQTF, mais »
    # Donne : « communication de listes d'OQTF aux caisses », non exigé.
    regles |= REGLE_ANNEXE_LISTES_D_OQTF

    # Règle annexe communication des identités.
    # annexe, al. 5 : « il convient de : 2 leur communiquer les identités des personnes faisant
    # l'objet de décisions de refus de séjour – de manière prioritaire s'agissant des personnes
    # faisant l'objet d'un retrait de titre ou d'un refus de renouvellement, »
    # Donne : « communication des identités aux caisses locales », obligatoire.
    if f.decision_sur_le_sejour in (
        "refus_de_sejour",
        "refus_de_renouvellement",
        "retrait_de_titre_de_sejour",
    ):
        regles |= REGLE_ANNEXE_COMMUNICATION_DES_IDENTITES

    # Règle annexe communication prioritaire.
    # annexe, al. 5 : « il convient de : 2 leur communiquer les identités des personnes faisant
    # l'objet de décisions de refus de séjour – de manière prioritaire s'agissant des personnes
    # faisant l'objet d'un retrait de titre ou d'un refus de renouvellement, ainsi que pour celles
    # dont le profil est évocateur de risques de troubles à l'ordre public. »
    # Donne : « communication prioritaire des identités », obligatoire.
    if f.decision_sur_le_sejour in ("refus_de_renouvellement", "retrait_de_titre_de_sejour") or (
        f.decision_sur_le_sejour == "refus_de_sejour"
        and f.profil_evocateur_de_risques_de_troubles_a_l_ordre_public
    ):
        regles |= REGLE_ANNEXE_COMMUNICATION_PRIORITAIRE

    # Règle annexe modalités complémentaires.
    # annexe, al. 5 : « A cet égard, il est possible de proposer des modalités d'information
    # complémentaires aux accès existants aux systèmes d'information, pour couvrir les retraits de
    # titres de séjour et refus de renouvellement motivés par des considérations d'ordre public,
    # ainsi que toute décision de refus de séjour se rapportant à un profil évocateur de risque de
    # trouble à l'ordre public ; »
    # Donne : « proposition de modalités d'information complémentaires », possible.
    if (
        f.decision_sur_le_sejour in ("refus_de_renouvellement", "retrait_de_titre_de_sejour")
        and f.decision_motivee_par_l_ordre_public
    ) or (
        f.decision_sur_le_sejour == "refus_de_sejour"
        and f.profil_evocateur_de_risques_de_troubles_a_l_ordre_public
    ):
        regles |= REGLE_ANNEXE_MODALITES_COMPLEMENTAIRES

    # Règle annexe modalités complémentaires retrait et renouvellement compris.
    # annexe, al. 5 : « A cet égard, il est possible de proposer des modalités d'information
    # complémentaires aux accès existants aux systèmes d'information, pour couvrir les retraits de
    # titres de séjour et refus de renouvellement motivés par des considérations d'ordre public,
    # ainsi que toute décision de refus de séjour se rapportant à un profil évocateur de risque de
    # trouble à l'ordre public ; »
    # Lecture « toute décision de refus de séjour » : retrait et renouvellement compris.
    # Donne : « proposition de modalités d'information complémentaires », possible.
    if (
        f.decision_sur_le_sejour in ("refus_de_renouvellement", "retrait_de_titre_de_sejour")
        and f.profil_evocateur_de_risques_de_troubles_a_l_ordre_public
    ):
        regles |= REGLE_ANNEXE_MODALITES_COMPLEMENTAIRES_RETRAIT_ET_RENOUVELLEMENT_COMPRIS

    # Règle note 5 données AGDREF.
    # note 5 : « En outre, de manière spécifique, l'article R. 146-12 CESEDA prévoit explicitement
    # que peuvent être destinataires des données à caractère personnel et informations
    # enregistrées dans AGDREF « les agents des organismes chargés d'un de la gestion d'un régime
    # obligatoire de sécurité sociale (...) à la seule fin de vérifier que les assurés étrangers
    # satisfont à la condition de régularité de leur situation en France. » »
    # Donne : « communication de données AGDREF aux agents », possible.
    if (
        f.qualite_d_agent_d_un_organisme_de_securite_sociale
        and f.communication_a_la_seule_fin_de_verifier_la_regularite
    ):
        regles |= REGLE_NOTE_5_DONNEES_AGDREF

    # Règle note 5 autre fin.
    # note 5 : « à la seule fin de vérifier que les assurés étrangers satisfont à la condition de
    # régularité de leur situation en France. »
    # Donne : « communication de données AGDREF aux agents », exclu.
    if (
        f.qualite_d_agent_d_un_organisme_de_securite_sociale
        and not f.communication_a_la_seule_fin_de_verifier_la_regularite
    ):
        regles |= REGLE_NOTE_5_AUTRE_FIN

    return regles


def suites(regles: int) -> int:
    """Les règles qui demeurent, une fois connus les résultats que certaines demandent."""
    # Règle 2.1 premier objectif dossiers repris : si examen du dossier mené à son terme est
    # obligatoire.
    if statut("examen_du_dossier_mene_a_son_terme", regles) != "obligatoire":
        regles &= ~REGLE_2_1_PREMIER_OBJECTIF_DOSSIERS_REPRIS
    # Règle 2.1 retrait de titre : si dossier relevant du premier objectif est établi.
    if statut("dossier_relevant_du_premier_objectif", regles) != "etabli":
        regles &= ~REGLE_2_1_RETRAIT_DE_TITRE
    # Règle 2.1 refus de séjour : si dossier relevant du premier objectif est établi.
    if statut("dossier_relevant_du_premier_objectif", regles) != "etabli":
        regles &= ~REGLE_2_1_REFUS_DE_SEJOUR
    # Règle 2.1 refus de renouvellement : si dossier relevant du premier objectif est établi.
    if statut("dossier_relevant_du_premier_objectif", regles) != "etabli":
        regles &= ~REGLE_2_1_REFUS_DE_RENOUVELLEMENT
    # Règle 2.1 expulsion ou obligation de quitter le territoire : si dossier relevant du premier
    # objectif est établi.
    if statut("dossier_relevant_du_premier_objectif", regles) != "etabli":
        regles &= ~REGLE_2_1_EXPULSION_OU_OBLIGATION_DE_QUITTER_LE_TERRITOIRE
    # Règle 2.2 interdiction de retour obligation : si étranger visé par l'instruction est établi.
    if statut("etranger_vise_par_l_instruction", regles) != "etabli":
        regles &= ~REGLE_2_2_INTERDICTION_DE_RETOUR_OBLIGATION
    # Règle 2.2 interdiction de retour recommandation : si étranger visé par l'instruction est
    # établi.
    if statut("etranger_vise_par_l_instruction", regles) != "etabli":
        regles &= ~REGLE_2_2_INTERDICTION_DE_RETOUR_RECOMMANDATION
    # Règle 2.2 dispositif applicable aux expulsions : si mesure d'éloignement prise est établi.
    if statut("mesure_d_eloignement_prise", regles) != "etabli":
        regles &= ~REGLE_2_2_DISPOSITIF_APPLICABLE_AUX_EXPULSIONS
    # Règle 2.2 demande au juge pour une mesure d'éloignement : si étranger visé par l'instruction
    # est établi et dispositif de visite domiciliaire applicable est établi et document non remis
    # est établi.
    if (
        statut("etranger_vise_par_l_instruction", regles) != "etabli"
        or statut("dispositif_de_visite_domiciliaire_applicable", regles) != "etabli"
        or statut("document_non_remis", regles) != "etabli"
    ):
        regles &= ~REGLE_2_2_DEMANDE_AU_JUGE_POUR_UNE_MESURE_D_ELOIGNEMENT
    # Règle 2.2 demande au juge pour une expulsion : si document non remis est établi.
    if statut("document_non_remis", regles) != "etabli":
        regles &= ~REGLE_2_2_DEMANDE_AU_JUGE_POUR_UNE_EXPULSION
    # Règle 2.2 demande avant la notification : si document non remis est établi.
    if statut("document_non_remis", regles) != "etabli":
        regles &= ~REGLE_2_2_DEMANDE_AVANT_LA_NOTIFICATION
    # Règle 2.2 demande avant le prononcé : si document non remis est établi.
    if statut("document_non_remis", regles) != "etabli":
        regles &= ~REGLE_2_2_DEMANDE_AVANT_LE_PRONONCE
    # Règle 2.2 libération conditionnelle subordonnée : si mesure d'éloignement prise est établi.
    if statut("mesure_d_eloignement_prise", regles) != "etabli":
        regles &= ~REGLE_2_2_LIBERATION_CONDITIONNELLE_SUBORDONNEE
    # Règle 2.2 libération sous contrainte depuis la date de la loi : si mesure d'éloignement
    # prise est établi.
    if statut("mesure_d_eloignement_prise", regles) != "etabli":
        regles &= ~REGLE_2_2_LIBERATION_SOUS_CONTRAINTE_DEPUIS_LA_DATE_DE_LA_LOI
    # Règle 2.2 libération sous contrainte depuis l'entrée en vigueur : si mesure d'éloignement
    # prise est établi.
    if statut("mesure_d_eloignement_prise", regles) != "etabli":
        regles &= ~REGLE_2_2_LIBERATION_SOUS_CONTRAINTE_DEPUIS_L_ENTREE_EN_VIGUEUR
    # Règle 3 placement : si mesure d'éloignement prise est établi.
    if statut("mesure_d_eloignement_prise", regles) != "etabli":
        regles &= ~REGLE_3_PLACEMENT
    # Règle 3 placement obligation : si mesure d'éloignement prise est établi.
    if statut("mesure_d_eloignement_prise", regles) != "etabli":
        regles &= ~REGLE_3_PLACEMENT_OBLIGATION
    # Règle 3 placement sans menace actuelle : si mesure d'éloignement prise est établi.
    if statut("mesure_d_eloignement_prise", regles) != "etabli":
        regles &= ~REGLE_3_PLACEMENT_SANS_MENACE_ACTUELLE
    # Règle 3 durée de la prolongation de l'article L. 742-4 : si menace comme motif de
    # prolongation est établi.
    if statut("menace_comme_motif_de_prolongation", regles) != "etabli":
        regles &= ~REGLE_3_DUREE_DE_LA_PROLONGATION_DE_L_ARTICLE_L_742_4
    # Règle 3 durée de la prolongation exceptionnelle : si menace comme motif de prolongation est
    # établi.
    if statut("menace_comme_motif_de_prolongation", regles) != "etabli":
        regles &= ~REGLE_3_DUREE_DE_LA_PROLONGATION_EXCEPTIONNELLE
    # Règle 3 perspective raisonnable au placement : si placement en rétention pour le seul motif
    # de la menace est de droit ou obligatoire ou possible ou recommandé.
    if statut("placement_en_retention_pour_le_seul_motif_de_la_menace", regles) not in OUVERT:
        regles &= ~REGLE_3_PERSPECTIVE_RAISONNABLE_AU_PLACEMENT
    # Règle 4 signalement immédiat : si étranger visé par l'instruction est établi.
    if statut("etranger_vise_par_l_instruction", regles) != "etabli":
        regles &= ~REGLE_4_SIGNALEMENT_IMMEDIAT
    # Règle 4 nouveau placement après le manquement : si étranger visé par l'instruction est
    # établi.
    if statut("etranger_vise_par_l_instruction", regles) != "etabli":
        regles &= ~REGLE_4_NOUVEAU_PLACEMENT_APRES_LE_MANQUEMENT
    # Règle 4 visite domiciliaire après le manquement : si étranger visé par l'instruction est
    # établi.
    if statut("etranger_vise_par_l_instruction", regles) != "etabli":
        regles &= ~REGLE_4_VISITE_DOMICILIAIRE_APRES_LE_MANQUEMENT
    # Règle 4 saisine du parquet après le manquement : si étranger visé par l'instruction est
    # établi.
    if statut("etranger_vise_par_l_instruction", regles) != "etabli":
        regles &= ~REGLE_4_SAISINE_DU_PARQUET_APRES_LE_MANQUEMENT
    # Règle 4 autre conséquence du manquement : si étranger visé par l'instruction est établi.
    if statut("etranger_vise_par_l_instruction", regles) != "etabli":
        regles &= ~REGLE_4_AUTRE_CONSEQUENCE_DU_MANQUEMENT
    # Règle 4 durée du délai réduit : si délai réduit avant un nouveau placement est établi.
    if statut("delai_reduit_avant_un_nouveau_placement", regles) != "etabli":
        regles &= ~REGLE_4_DUREE_DU_DELAI_REDUIT
    # Règle 4 nouveau placement avant l'expiration du délai : si délai réduit avant un nouveau
    # placement est établi.
    if statut("delai_reduit_avant_un_nouveau_placement", regles) != "etabli":
        regles &= ~REGLE_4_NOUVEAU_PLACEMENT_AVANT_L_EXPIRATION_DU_DELAI
    return regles


#: Les règles propres à certaines variantes d'une lecture.
LUES: tuple[tuple[tuple[int, ...], str, tuple[str, ...]], ...] = (
    (
        (REGLE_2_1_EXAMEN_MENE_A_SON_TERME,),
        "dossiers_qui_n_avaient_pu_aboutir",
        ("l_une_ou_l_autre",),
    ),
    (
        (REGLE_2_1_EXAMEN_MENE_A_SON_TERME_SI_LES_DEUX_ETAIENT_EMPECHEES,),
        "dossiers_qui_n_avaient_pu_aboutir",
        ("ni_l_une_ni_l_autre",),
    ),
    (
        (REGLE_2_1_PREMIER_OBJECTIF_TOUT_DOSSIER,),
        "dossiers_des_retraits_et_des_refus",
        ("tout_dossier",),
    ),
    (
        (REGLE_2_1_PREMIER_OBJECTIF_DOSSIERS_REPRIS,),
        "dossiers_des_retraits_et_des_refus",
        ("dossiers_repris",),
    ),
    ((REGLE_PREAMBULE_ETRANGERS_MENACANTS,), "etrangers_vises", ("etrangers_menacants",)),
    ((REGLE_PREAMBULE_TOUT_ETRANGER,), "etrangers_vises", ("tout_etranger",)),
    (
        (REGLE_2_2_INTERDICTION_DE_RETOUR_OBLIGATION,),
        "mobiliser_pleinement_le_levier",
        ("obligation",),
    ),
    (
        (REGLE_2_2_INTERDICTION_DE_RETOUR_RECOMMANDATION,),
        "mobiliser_pleinement_le_levier",
        ("recommandation",),
    ),
    (
        (REGLE_2_2_DUREE_DE_L_INTERDICTION_DE_RETOUR_EN_CAS_DE_MENACE_GRAVE,),
        "duree_anterieure_en_cas_de_menace_grave",
        ("dans_les_deux_cas",),
    ),
    (
        (REGLE_2_2_DUREE_DE_L_INTERDICTION_DE_RETOUR_EN_CAS_DE_MENACE_GRAVE_SANS_DUREE_ANTERIEURE,),
        "duree_anterieure_en_cas_de_menace_grave",
        ("dans_le_premier_cas",),
    ),
    (
        (REGLE_2_2_DOCUMENT_NON_REMIS,),
        "passeport_ou_document_de_voyage_non_remis",
        ("ni_l_un_ni_l_autre",),
    ),
    (
        (REGLE_2_2_DOCUMENT_NON_REMIS_L_UN_DES_DEUX,),
        "passeport_ou_document_de_voyage_non_remis",
        ("l_un_des_deux",),
    ),
    (
        (REGLE_2_2_DEMANDE_AVANT_LA_NOTIFICATION, REGLE_2_2_PAS_DE_DEMANDE_AVANT_LE_PRONONCE),
        "moment_de_la_demande_pour_une_expulsion",
        ("demande_avant_la_notification",),
    ),
    (
        (REGLE_2_2_DEMANDE_AVANT_LE_PRONONCE, REGLE_2_2_OCTROI_AVANT_LE_PRONONCE),
        "moment_de_la_demande_pour_une_expulsion",
        ("demande_avant_le_prononce",),
    ),
    (
        (REGLE_2_2_DEMANDE_APRES_LA_NOTIFICATION_SEULEMENT,),
        "moment_de_la_demande_pour_une_expulsion",
        ("demande_apres_la_notification",),
    ),
    (
        (REGLE_2_2_LIBERATION_SOUS_CONTRAINTE_DEPUIS_LA_DATE_DE_LA_LOI,),
        "faits_posterieurs_a_la_loi",
        ("date_de_la_loi",),
    ),
    (
        (REGLE_2_2_LIBERATION_SOUS_CONTRAINTE_DEPUIS_L_ENTREE_EN_VIGUEUR,),
        "faits_posterieurs_a_la_loi",
        ("entree_en_vigueur",),
    ),
    ((REGLE_3_PLACEMENT,), "facultes_qui_doivent_etre_utilisees", ("faculte",)),
    ((REGLE_3_PLACEMENT_OBLIGATION,), "facultes_qui_doivent_etre_utilisees", ("obligation",)),
    (
        (REGLE_3_PLACEMENT_SANS_MENACE_ACTUELLE,),
        "menace_actuelle_pour_le_placement",
        ("placement_aussi",),
    ),
    (
        (REGLE_3_SEULS_COMPORTEMENTS_ANTERIEURS,),
        "comportements_anterieurs_au_placement",
        ("minorite",),
    ),
    (
        (REGLE_3_PERSPECTIVE_RAISONNABLE_AU_PLACEMENT,),
        "perspective_raisonnable_au_placement",
        ("placement_aussi",),
    ),
    (
        (REGLE_4_DELAI_REDUIT_CIRCONSTANCE_DE_FAIT_ET_DE_DROIT,),
        "circonstance_nouvelle_de_fait_et_de_droit",
        ("l_une_et_l_autre",),
    ),
    (
        (REGLE_4_DELAI_REDUIT_CIRCONSTANCE_DE_FAIT_OU_DE_DROIT,),
        "circonstance_nouvelle_de_fait_et_de_droit",
        ("l_une_ou_l_autre",),
    ),
    ((REGLE_ANNEXE_RECOURS_CONTRE_LA_DECISION,), "cette_derniere", ("la_decision_de_refus",)),
    ((REGLE_ANNEXE_RECOURS_CONTRE_L_EXTINCTION,), "cette_derniere", ("l_extinction_des_droits",)),
    (
        (REGLE_ANNEXE_MODALITES_COMPLEMENTAIRES_RETRAIT_ET_RENOUVELLEMENT_COMPRIS,),
        "toute_decision_de_refus_de_sejour",
        ("retrait_et_renouvellement_compris",),
    ),
)

#: Les variantes d'une lecture que des faits écartent.
ECARTEES: tuple[tuple[int, str, str], ...] = (
    (CONTRAIRE_5, "retrait_et_refus_de_renouvellement", "compris"),
)

#: Pour chaque résultat, ce que donne chaque règle.
RESULTATS: dict[str, tuple[Row, ...]] = {
    "examen_du_dossier_mene_a_son_terme": (
        Row(
            "2.1 examen mené à son terme",
            REGLE_2_1_EXAMEN_MENE_A_SON_TERME,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
        Row(
            "2.1 examen mené à son terme si les deux étaient empêchées",
            REGLE_2_1_EXAMEN_MENE_A_SON_TERME_SI_LES_DEUX_ETAIENT_EMPECHEES,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
    ),
    "dossier_relevant_du_premier_objectif": (
        Row(
            "2.1 premier objectif dossiers repris",
            REGLE_2_1_PREMIER_OBJECTIF_DOSSIERS_REPRIS,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "2.1 premier objectif tout dossier",
            REGLE_2_1_PREMIER_OBJECTIF_TOUT_DOSSIER,
            ("etabli", False, False, None, None, None, None, None),
        ),
    ),
    "retrait_de_titre_de_sejour": (
        Row(
            "2.1 retrait de titre",
            REGLE_2_1_RETRAIT_DE_TITRE,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public",),
        ),
    ),
    "refus_de_sejour": (
        Row(
            "2.1 refus de séjour",
            REGLE_2_1_REFUS_DE_SEJOUR,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public",),
        ),
    ),
    "refus_de_renouvellement_de_titre_de_sejour": (
        Row(
            "2.1 refus de renouvellement",
            REGLE_2_1_REFUS_DE_RENOUVELLEMENT,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public",),
        ),
    ),
    "arrete_d_expulsion_ou_obligation_de_quitter_le_territoire": (
        Row(
            "2.1 expulsion ou obligation de quitter le territoire",
            REGLE_2_1_EXPULSION_OU_OBLIGATION_DE_QUITTER_LE_TERRITOIRE,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public",),
        ),
    ),
    "action_par_la_voie_de_la_police_du_sejour": (
        Row(
            "2.1 action par la police du séjour",
            REGLE_2_1_ACTION_PAR_LA_POLICE_DU_SEJOUR,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=("reunion_des_elements_objectifs_d_un_risque_pour_l_ordre_public",),
        ),
    ),
    "etranger_vise_par_l_instruction": (
        Row(
            "préambule tout étranger",
            REGLE_PREAMBULE_TOUT_ETRANGER,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "préambule étrangers menaçants",
            REGLE_PREAMBULE_ETRANGERS_MENACANTS,
            ("etabli", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public",),
        ),
    ),
    "mesure_d_eloignement_prise": (
        Row(
            "2.2 mesure d'éloignement prise",
            REGLE_2_2_MESURE_D_ELOIGNEMENT_PRISE,
            ("etabli", False, False, None, None, None, None, None),
        ),
    ),
    "interdiction_de_retour_en_complement": (
        Row(
            "2.2 interdiction de retour obligation",
            REGLE_2_2_INTERDICTION_DE_RETOUR_OBLIGATION,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public", "arrete_d_expulsion_juridiquement_envisageable"),
        ),
        Row(
            "2.2 interdiction de retour recommandation",
            REGLE_2_2_INTERDICTION_DE_RETOUR_RECOMMANDATION,
            ("recommande", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public", "arrete_d_expulsion_juridiquement_envisageable"),
        ),
    ),
    "duree_maximale_de_l_interdiction_de_retour": (
        Row(
            "2.2 durée de l'interdiction de retour",
            REGLE_2_2_DUREE_DE_L_INTERDICTION_DE_RETOUR,
            ("valeur", False, False, "max", "P60M0D", None, None, "P36M0D"),
            beaten_by=(
                REGLE_2_2_DUREE_DE_L_INTERDICTION_DE_RETOUR_EN_CAS_DE_MENACE_GRAVE,
                REGLE_2_2_DUREE_DE_L_INTERDICTION_DE_RETOUR_EN_CAS_DE_MENACE_GRAVE_SANS_DUREE_ANTERIEURE,
            ),
        ),
        Row(
            "2.2 durée de l'interdiction de retour en cas de menace grave",
            REGLE_2_2_DUREE_DE_L_INTERDICTION_DE_RETOUR_EN_CAS_DE_MENACE_GRAVE,
            ("valeur", False, False, "max", "P120M0D", None, None, "P36M0D"),
            appraisals=("menace_grave_pour_l_ordre_public",),
        ),
        Row(
            "2.2 durée de l'interdiction de retour en cas de menace grave sans durée antérieure",
            REGLE_2_2_DUREE_DE_L_INTERDICTION_DE_RETOUR_EN_CAS_DE_MENACE_GRAVE_SANS_DUREE_ANTERIEURE,
            ("valeur", False, False, "max", "P120M0D", None, None, None),
            appraisals=("menace_grave_pour_l_ordre_public",),
        ),
    ),
    "recherche_et_retenue_des_documents_de_nationalite": (
        Row(
            "2.2 recherche et retenue des documents",
            REGLE_2_2_RECHERCHE_ET_RETENUE_DES_DOCUMENTS,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "dispositif_de_visite_domiciliaire_applicable": (
        Row(
            "2.2 dispositif applicable aux expulsions",
            REGLE_2_2_DISPOSITIF_APPLICABLE_AUX_EXPULSIONS,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "2.2 dispositif applicable aux mesures d'éloignement",
            REGLE_2_2_DISPOSITIF_APPLICABLE_AUX_MESURES_D_ELOIGNEMENT,
            ("etabli", False, False, None, None, None, None, None),
            appraisals=("obstacle_fait_a_l_eloignement",),
        ),
    ),
    "document_non_remis": (
        Row(
            "2.2 document non remis",
            REGLE_2_2_DOCUMENT_NON_REMIS,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "2.2 document non remis l'un des deux",
            REGLE_2_2_DOCUMENT_NON_REMIS_L_UN_DES_DEUX,
            ("etabli", False, False, None, None, None, None, None),
        ),
    ),
    "demande_d_autorisation_au_juge": (
        Row(
            "2.2 demande après la notification seulement",
            REGLE_2_2_DEMANDE_APRES_LA_NOTIFICATION_SEULEMENT,
            ("exclu", False, False, None, None, None, None, None),
        ),
        Row(
            "2.2 demande au juge pour une expulsion",
            REGLE_2_2_DEMANDE_AU_JUGE_POUR_UNE_EXPULSION,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
        Row(
            "2.2 demande au juge pour une mesure d'éloignement",
            REGLE_2_2_DEMANDE_AU_JUGE_POUR_UNE_MESURE_D_ELOIGNEMENT,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public", "obstacle_fait_a_l_eloignement"),
        ),
        Row(
            "2.2 demande avant la notification",
            REGLE_2_2_DEMANDE_AVANT_LA_NOTIFICATION,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "2.2 demande avant le prononcé",
            REGLE_2_2_DEMANDE_AVANT_LE_PRONONCE,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "2.2 pas de demande avant le prononcé",
            REGLE_2_2_PAS_DE_DEMANDE_AVANT_LE_PRONONCE,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "octroi_de_l_autorisation_avant_la_notification": (
        Row(
            "2.2 octroi avant la notification",
            REGLE_2_2_OCTROI_AVANT_LA_NOTIFICATION,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "2.2 octroi avant le prononcé",
            REGLE_2_2_OCTROI_AVANT_LE_PRONONCE,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "visite_subordonnee_a_la_notification_prealable": (
        Row(
            "2.2 octroi avant le prononcé",
            REGLE_2_2_OCTROI_AVANT_LE_PRONONCE,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "2.2 visite subordonnée à la notification",
            REGLE_2_2_VISITE_SUBORDONNEE_A_LA_NOTIFICATION,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "conservation_du_document": (
        Row(
            "2.2 conservation du document",
            REGLE_2_2_CONSERVATION_DU_DOCUMENT,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "execution_de_la_mesure_pour_une_liberation_conditionnelle": (
        Row(
            "2.2 libération conditionnelle subordonnée",
            REGLE_2_2_LIBERATION_CONDITIONNELLE_SUBORDONNEE,
            ("exige", False, False, None, None, None, None, None),
        ),
    ),
    "execution_de_la_mesure_pour_une_liberation_sous_contrainte_de_plein_droit": (
        Row(
            "2.2 libération sous contrainte depuis l'entrée en vigueur",
            REGLE_2_2_LIBERATION_SOUS_CONTRAINTE_DEPUIS_L_ENTREE_EN_VIGUEUR,
            ("exige", False, False, None, None, None, None, None),
        ),
        Row(
            "2.2 libération sous contrainte depuis la date de la loi",
            REGLE_2_2_LIBERATION_SOUS_CONTRAINTE_DEPUIS_LA_DATE_DE_LA_LOI,
            ("exige", False, False, None, None, None, None, None),
        ),
    ),
    "identification_de_l_etranger": (
        Row(
            "2.2 identification sans empreintes",
            REGLE_2_2_IDENTIFICATION_SANS_EMPREINTES,
            ("non_etabli", False, False, None, None, None, None, None),
        ),
    ),
    "prise_d_empreintes_dans_le_systeme_sbna": (
        Row(
            "2.2 prise d'empreintes",
            REGLE_2_2_PRISE_D_EMPREINTES,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
    ),
    "risque_de_soustraction_defini_par_la_menace": (
        Row(
            "3 placement",
            REGLE_3_PLACEMENT,
            ("possible", False, False, None, None, None, None, None),
            beaten_by=(REGLE_3_PLACEMENT_SANS_MENACE_ACTUELLE,),
            appraisals=("menace_a_l_ordre_public",),
        ),
        Row(
            "3 placement obligation",
            REGLE_3_PLACEMENT_OBLIGATION,
            ("obligatoire", False, False, None, None, None, None, None),
            beaten_by=(REGLE_3_PLACEMENT_SANS_MENACE_ACTUELLE,),
            appraisals=("menace_a_l_ordre_public",),
        ),
        Row(
            "3 placement sans menace actuelle",
            REGLE_3_PLACEMENT_SANS_MENACE_ACTUELLE,
            ("exclu", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public", "menace_actuelle"),
        ),
    ),
    "placement_en_retention_pour_le_seul_motif_de_la_menace": (
        Row(
            "3 placement",
            REGLE_3_PLACEMENT,
            ("possible", False, False, None, None, None, None, None),
            beaten_by=(REGLE_3_PLACEMENT_SANS_MENACE_ACTUELLE,),
            appraisals=("menace_a_l_ordre_public",),
        ),
        Row(
            "3 placement obligation",
            REGLE_3_PLACEMENT_OBLIGATION,
            ("obligatoire", False, False, None, None, None, None, None),
            beaten_by=(REGLE_3_PLACEMENT_SANS_MENACE_ACTUELLE,),
            appraisals=("menace_a_l_ordre_public",),
        ),
        Row(
            "3 placement sans menace actuelle",
            REGLE_3_PLACEMENT_SANS_MENACE_ACTUELLE,
            ("exclu", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public", "menace_actuelle"),
        ),
    ),
    "menace_comme_motif_de_prolongation": (
        Row(
            "3 menace qui n'est pas actuelle",
            REGLE_3_MENACE_QUI_N_EST_PAS_ACTUELLE,
            ("non_etabli", False, False, None, None, None, None, None),
            appraisals=("menace_actuelle",),
        ),
        Row(
            "3 motif de prolongation",
            REGLE_3_MOTIF_DE_PROLONGATION,
            ("etabli", False, False, None, None, None, None, None),
            beaten_by=(REGLE_3_SEULS_COMPORTEMENTS_ANTERIEURS,),
            appraisals=("menace_a_l_ordre_public", "menace_actuelle"),
        ),
        Row(
            "3 seuls comportements antérieurs",
            REGLE_3_SEULS_COMPORTEMENTS_ANTERIEURS,
            ("non_etabli", False, False, None, None, None, None, None),
            appraisals=("menace_resultant_des_seuls_comportements_anterieurs_au_placement",),
        ),
    ),
    "duree_de_la_prolongation": (
        Row(
            "3 durée de la prolongation de l'article L. 742-4",
            REGLE_3_DUREE_DE_LA_PROLONGATION_DE_L_ARTICLE_L_742_4,
            ("valeur", False, False, "exact", "30 jour", None, None, None),
            appraisals=(
                "menace_a_l_ordre_public",
                "menace_actuelle",
                "menace_resultant_des_seuls_comportements_anterieurs_au_placement",
            ),
        ),
        Row(
            "3 durée de la prolongation exceptionnelle",
            REGLE_3_DUREE_DE_LA_PROLONGATION_EXCEPTIONNELLE,
            ("valeur", False, False, "exact", "15 jour", None, None, None),
            appraisals=(
                "menace_a_l_ordre_public",
                "menace_actuelle",
                "menace_resultant_des_seuls_comportements_anterieurs_au_placement",
            ),
        ),
    ),
    "duree_de_retention_depassee_par_la_prolongation": (
        Row(
            "3 durée de la prolongation de l'article L. 742-4",
            REGLE_3_DUREE_DE_LA_PROLONGATION_DE_L_ARTICLE_L_742_4,
            ("valeur", False, False, "exact", "30 jour", None, None, None),
            appraisals=(
                "menace_a_l_ordre_public",
                "menace_actuelle",
                "menace_resultant_des_seuls_comportements_anterieurs_au_placement",
            ),
        ),
    ),
    "verification_d_une_perspective_raisonnable_d_eloignement": (
        Row(
            "3 perspective raisonnable au placement",
            REGLE_3_PERSPECTIVE_RAISONNABLE_AU_PLACEMENT,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public", "menace_actuelle"),
        ),
        Row(
            "3 perspective raisonnable d'éloignement",
            REGLE_3_PERSPECTIVE_RAISONNABLE_D_ELOIGNEMENT,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
    ),
    "appel_du_prefet": (
        Row(
            "3 appel systématique",
            REGLE_3_APPEL_SYSTEMATIQUE,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public",),
        ),
    ),
    "appel_du_parquet_declare_suspensif": (
        Row(
            "3 appel du parquet déclaré suspensif",
            REGLE_3_APPEL_DU_PARQUET_DECLARE_SUSPENSIF,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "delai_pour_solliciter_le_caractere_suspensif": (
        Row(
            "3 délai pour solliciter le caractère suspensif",
            REGLE_3_DELAI_POUR_SOLLICITER_LE_CARACTERE_SUSPENSIF,
            ("valeur", False, False, "exact", "24 heure", None, None, "10 heure"),
        ),
    ),
    "demande_du_caractere_suspensif_par_le_parquet": (
        Row(
            "3 demande du caractère suspensif",
            REGLE_3_DEMANDE_DU_CARACTERE_SUSPENSIF,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "maintien_a_disposition_de_la_justice": (
        Row(
            "3 maintien jusqu'au fond",
            REGLE_3_MAINTIEN_JUSQU_AU_FOND,
            ("automatique", False, False, None, None, None, None, None),
        ),
        Row(
            "3 maintien pendant le délai",
            REGLE_3_MAINTIEN_PENDANT_LE_DELAI,
            ("automatique", False, False, None, None, None, None, None),
        ),
    ),
    "caractere_suspensif_immediat_de_l_appel_du_parquet": (
        Row(
            "3 terrorisme appel du parquet",
            REGLE_3_TERRORISME_APPEL_DU_PARQUET,
            ("automatique", False, False, None, None, None, None, None),
        ),
    ),
    "caractere_suspensif_immediat_de_l_appel_du_prefet": (
        Row(
            "3 terrorisme appel du parquet",
            REGLE_3_TERRORISME_APPEL_DU_PARQUET,
            ("automatique", False, False, None, None, None, None, None),
        ),
    ),
    "invocation_des_decisions_des_cours_d_appel": (
        Row(
            "3 décisions à évoquer",
            REGLE_3_DECISIONS_A_EVOQUER,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "prise_en_compte_de_l_irregularite": (
        Row(
            "3 irrégularité non prise en compte",
            REGLE_3_IRREGULARITE_NON_PRISE_EN_COMPTE,
            ("exclu", False, False, None, None, None, None, None),
            appraisals=(
                "atteinte_substantielle_aux_droits_de_l_etranger",
                "effectivite_des_droits_retablie_avant_la_cloture_des_debats",
            ),
        ),
        Row(
            "3 irrégularité prise en compte",
            REGLE_3_IRREGULARITE_PRISE_EN_COMPTE,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=(
                "atteinte_substantielle_aux_droits_de_l_etranger",
                "effectivite_des_droits_retablie_avant_la_cloture_des_debats",
            ),
        ),
    ),
    "article_l_743_12_mobilise_a_l_appui_de_l_appel": (
        Row(
            "3 article L. 743-12 à l'appui de l'appel",
            REGLE_3_ARTICLE_L_743_12_A_L_APPUI_DE_L_APPEL,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "poursuite_des_mesures_de_surveillance": (
        Row(
            "4 surveillance et assignation",
            REGLE_4_SURVEILLANCE_ET_ASSIGNATION,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public",),
        ),
    ),
    "assignation_a_residence": (
        Row(
            "4 surveillance et assignation",
            REGLE_4_SURVEILLANCE_ET_ASSIGNATION,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public",),
        ),
    ),
    "signalement_immediat_au_prefet": (
        Row(
            "4 signalement immédiat",
            REGLE_4_SIGNALEMENT_IMMEDIAT,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public",),
        ),
    ),
    "nouveau_placement_en_retention": (
        Row(
            "4 nouveau placement après le manquement",
            REGLE_4_NOUVEAU_PLACEMENT_APRES_LE_MANQUEMENT,
            ("possible", False, False, None, None, None, None, None),
            beaten_by=(REGLE_4_NOUVEAU_PLACEMENT_AVANT_L_EXPIRATION_DU_DELAI,),
            appraisals=("menace_a_l_ordre_public",),
        ),
        Row(
            "4 nouveau placement avant l'expiration du délai",
            REGLE_4_NOUVEAU_PLACEMENT_AVANT_L_EXPIRATION_DU_DELAI,
            ("exclu", False, False, None, None, None, None, None),
            appraisals=("circonstance_nouvelle_de_fait", "circonstance_nouvelle_de_droit"),
        ),
    ),
    "demande_de_visite_domiciliaire_apres_le_manquement": (
        Row(
            "4 visite domiciliaire après le manquement",
            REGLE_4_VISITE_DOMICILIAIRE_APRES_LE_MANQUEMENT,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public",),
        ),
    ),
    "saisine_du_parquet_apres_le_manquement": (
        Row(
            "4 saisine du parquet après le manquement",
            REGLE_4_SAISINE_DU_PARQUET_APRES_LE_MANQUEMENT,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public",),
        ),
    ),
    "autre_consequence_du_manquement": (
        Row(
            "4 autre conséquence du manquement",
            REGLE_4_AUTRE_CONSEQUENCE_DU_MANQUEMENT,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public",),
        ),
    ),
    "delai_reduit_avant_un_nouveau_placement": (
        Row(
            "4 délai réduit assignation non respectée",
            REGLE_4_DELAI_REDUIT_ASSIGNATION_NON_RESPECTEE,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "4 délai réduit circonstance de fait et de droit",
            REGLE_4_DELAI_REDUIT_CIRCONSTANCE_DE_FAIT_ET_DE_DROIT,
            ("etabli", False, False, None, None, None, None, None),
            appraisals=("circonstance_nouvelle_de_fait", "circonstance_nouvelle_de_droit"),
        ),
        Row(
            "4 délai réduit circonstance de fait ou de droit",
            REGLE_4_DELAI_REDUIT_CIRCONSTANCE_DE_FAIT_OU_DE_DROIT,
            ("etabli", False, False, None, None, None, None, None),
            appraisals=("circonstance_nouvelle_de_fait", "circonstance_nouvelle_de_droit"),
        ),
    ),
    "delai_avant_un_nouveau_placement": (
        Row(
            "4 durée du délai réduit",
            REGLE_4_DUREE_DU_DELAI_REDUIT,
            ("valeur", False, False, "exact", "48 heure", None, None, "7 jour"),
            appraisals=("circonstance_nouvelle_de_fait", "circonstance_nouvelle_de_droit"),
        ),
    ),
    "information_des_organismes_de_securite_sociale": (
        Row(
            "final information des organismes",
            REGLE_FINAL_INFORMATION_DES_ORGANISMES,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
    ),
    "communication_des_identites_aux_caisses_locales": (
        Row(
            "annexe communication des identités",
            REGLE_ANNEXE_COMMUNICATION_DES_IDENTITES,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
        Row(
            "final communication des identités",
            REGLE_FINAL_COMMUNICATION_DES_IDENTITES,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
    ),
    "communication_prioritaire_des_identites": (
        Row(
            "annexe communication prioritaire",
            REGLE_ANNEXE_COMMUNICATION_PRIORITAIRE,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=("profil_evocateur_de_risques_de_troubles_a_l_ordre_public",),
        ),
    ),
    "s_assurer_des_consequences_sur_les_droits_sociaux": (
        Row(
            "annexe conséquences de la notification",
            REGLE_ANNEXE_CONSEQUENCES_DE_LA_NOTIFICATION,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
        Row(
            "annexe tous les étrangers sans droit au séjour",
            REGLE_ANNEXE_TOUS_LES_ETRANGERS_SANS_DROIT_AU_SEJOUR,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
    ),
    "extinction_des_droits_sociaux": (
        Row(
            "annexe extinction des droits sociaux",
            REGLE_ANNEXE_EXTINCTION_DES_DROITS_SOCIAUX,
            ("automatique", False, False, None, None, None, None, None),
        ),
    ),
    "recours_suspensif_contre_la_decision_de_refus": (
        Row(
            "annexe recours contre la décision",
            REGLE_ANNEXE_RECOURS_CONTRE_LA_DECISION,
            ("non_etabli", False, False, None, None, None, None, None),
        ),
    ),
    "recours_suspensif_contre_l_extinction_des_droits": (
        Row(
            "annexe recours contre l'extinction",
            REGLE_ANNEXE_RECOURS_CONTRE_L_EXTINCTION,
            ("non_etabli", False, False, None, None, None, None, None),
        ),
    ),
    "communication_de_listes_d_oqtf_aux_caisses": (
        Row(
            "annexe listes d'OQTF",
            REGLE_ANNEXE_LISTES_D_OQTF,
            ("non_exige", False, False, None, None, None, None, None),
        ),
    ),
    "proposition_de_modalites_d_information_complementaires": (
        Row(
            "annexe modalités complémentaires",
            REGLE_ANNEXE_MODALITES_COMPLEMENTAIRES,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("profil_evocateur_de_risques_de_troubles_a_l_ordre_public",),
        ),
        Row(
            "annexe modalités complémentaires retrait et renouvellement compris",
            REGLE_ANNEXE_MODALITES_COMPLEMENTAIRES_RETRAIT_ET_RENOUVELLEMENT_COMPRIS,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("profil_evocateur_de_risques_de_troubles_a_l_ordre_public",),
        ),
    ),
    "communication_de_donnees_agdref_aux_agents": (
        Row(
            "note 5 autre fin",
            REGLE_NOTE_5_AUTRE_FIN,
            ("exclu", False, False, None, None, None, None, None),
        ),
        Row(
            "note 5 données AGDREF",
            REGLE_NOTE_5_DONNEES_AGDREF,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
}


def statut(resultat: str, regles: int) -> str:
    """Ce que vaut un résultat, une fois vues les règles qui le concernent."""
    return str(settled(RESULTATS[resultat], regles)[0])
