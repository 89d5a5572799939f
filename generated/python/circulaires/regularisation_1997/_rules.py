"""Les règles du texte, chacune sous ses mots, pour des faits tous connus.

« applicables » dit quelles règles s'appliquent ; RESULTATS, ce que chacune donne à chaque
résultat, et les règles qui y dérogent.
"""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.calendar import later
from circulaires._runtime.errors import contradiction
from circulaires._runtime.settle import Row, settled

# Les règles, un bit chacune.
REGLE_1_1_AUTRES_RESSORTISSANTS = 1 << 0
REGLE_1_1_ALGERIENS_ET_TUNISIENS_COMPRIS = 1 << 1
REGLE_1_1_ALGERIENS_ET_TUNISIENS_A_PART = 1 << 2
REGLE_0_REGULARISATION = 1 << 3
REGLE_0_INTERDICTION = 1 << 4
REGLE_1_1_PRINCIPE = 1 << 5
REGLE_1_1_ENTREE_IRREGULIERE = 1 << 6
REGLE_1_1_ENTREE_IRREGULIERE_DEFENSE = 1 << 7
REGLE_1_1_AUTRES_CONDITIONS = 1 << 8
REGLE_1_1_AUTRES_CONDITIONS_NON_REMPLIES = 1 << 9
REGLE_1_1_MARIAGE_NON_TRANSCRIT = 1 << 10
REGLE_1_1_CARTE_FACULTE = 1 << 11
REGLE_1_1_CARTE_OBLIGATION = 1 << 12
REGLE_1_1_CARTE_ARTICLE_12_BIS = 1 << 13
REGLE_1_2 = 1 << 14
REGLE_1_2_SITUATIONS_LES_PLUS_DIFFICILES = 1 << 15
REGLE_1_3_CARTE_DE_RESIDENT = 1 << 16
REGLE_1_3_CARTE_DE_RESIDENT_SANS_LES_DEUX_CONDITIONS = 1 << 17
REGLE_1_3_STATUT_DE_REFUGIE = 1 << 18
REGLE_1_3 = 1 << 19
REGLE_1_3_MARIAGES_POSTERIEURS = 1 << 20
REGLE_1_4_1 = 1 << 21
REGLE_1_4_1_FAMILLE_STABLE = 1 << 22
REGLE_1_4_2 = 1 << 23
REGLE_1_4_2_CHACUN_DES_ENFANTS = 1 << 24
REGLE_1_4_2_REFUS = 1 << 25
REGLE_1_4_2_REFUS_SI_L_UN_DES_ENFANTS_N_EST_PAS_POURVU = 1 << 26
REGLE_1_5_PLUS_DE_SEIZE_ANS = 1 << 27
REGLE_1_5_DES_SEIZE_ANS = 1 << 28
REGLE_1_5_1_PLEIN_DROIT_A_LA_MAJORITE = 1 << 29
REGLE_1_5_1_PLEIN_DROIT_DES_SEIZE_ANS = 1 << 30
REGLE_1_5_1_PLEIN_DROIT_SELON_L_ARTICLE_12_BIS = 1 << 31
REGLE_1_5_1_ENTRES_A_DIX_ANS_OU_APRES = 1 << 32
REGLE_1_5_1_JEUNE_VISE = 1 << 33
REGLE_1_5_1_JEUNE_VISE_ET_SCOLARISE_EN_FRANCE = 1 << 34
REGLE_1_5_1_REEXAMEN = 1 << 35
REGLE_1_5_1_REEXAMEN_SELON_L_INTITULE = 1 << 36
REGLE_1_5_1_SCOLARITE = 1 << 37
REGLE_1_5_1_SCOLARITE_NON_ATTESTEE = 1 << 38
REGLE_1_5_1_SITUATION_FAMILIALE = 1 << 39
REGLE_1_5_1_TITRE_SELON_LES_CRITERES = 1 << 40
REGLE_1_5_1_TITRE_DU_SELON_LES_CRITERES = 1 << 41
REGLE_1_5_1_TITRE_PAR_SOUPLESSE_SELON_LES_CRITERES = 1 << 42
REGLE_1_5_1_TITRE_PAR_APPRECIATION = 1 << 43
REGLE_1_5_1_PARENT_RESTE_AU_PAYS = 1 << 44
REGLE_1_5_1_PARENT_RESTE_AU_PAYS_SOUPLESSE = 1 << 45
REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_SCOLARITE = 1 << 46
REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_SCOLARITE_SOUPLESSE = 1 << 47
REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_AUTRE_PARENT = 1 << 48
REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_AUTRE_PARENT_SOUPLESSE = 1 << 49
REGLE_1_5_1_DELAI_DE_DEPOT = 1 << 50
REGLE_1_5_1_DELAI_RESPECTE = 1 << 51
REGLE_1_5_1_DELAI_DEPASSE = 1 << 52
REGLE_1_5_1_SOUPLESSE = 1 << 53
REGLE_1_5_2_EXAMEN = 1 << 54
REGLE_1_5_2_INSTRUCTION = 1 << 55
REGLE_1_5_3_EXIGENCE = 1 << 56
REGLE_1_5_3_JUGEMENT_ET_AUTORISATION = 1 << 57
REGLE_1_5_3_PIECES_FOURNIES = 1 << 58
REGLE_1_5_3_ENFANTS_PLUS_AGES = 1 << 59
REGLE_1_5_3_AGE_JUSQU_AU_DIXIEME_ANNIVERSAIRE = 1 << 60
REGLE_1_5_3_APRES_LE_DIXIEME_ANNIVERSAIRE = 1 << 61
REGLE_1_5_3_AGE_JUSQU_A_LA_VEILLE_DU_ONZIEME = 1 << 62
REGLE_1_5_3_DES_LE_ONZIEME_ANNIVERSAIRE = 1 << 63
REGLE_1_5_3_CONJOINT_DE_FRANCAIS = 1 << 64
REGLE_1_5_3_PROCEDURE = 1 << 65
REGLE_1_5_3_VISA_DE_LONG_SEJOUR = 1 << 66
REGLE_1_6_ASCENDANTS = 1 << 67
REGLE_1_6_TOUT_ETUDIANT = 1 << 68
REGLE_1_6_ETUDIANT_SEULEMENT = 1 << 69
REGLE_1_6_CELIBATAIRES = 1 << 70
REGLE_1_6_CELIBATAIRES_SOUPLESSE_DUE = 1 << 71
REGLE_1_6_ETUDIANTS = 1 << 72
REGLE_1_6_ANCIENNETE_DES_CELIBATAIRES = 1 << 73
REGLE_1_6_ANCIENNETE_DE_TOUS = 1 << 74
REGLE_1_6_ANCIENNETE_DE_TOUS_FAIT_1 = 1 << 75
REGLE_1_6_ANCIENNETE_DE_TOUS_FAIT_2 = 1 << 76
REGLE_1_6_ANCIENNETE_DE_TOUS_FAIT_3 = 1 << 77
REGLE_1_7_ETRANGER_MALADE = 1 << 78
REGLE_1_7_AUTORISATION_PROVISOIRE = 1 << 79
REGLE_1_7_AUTORISATION_PROVISOIRE_DUE = 1 << 80
REGLE_1_7_ASSIGNATION = 1 << 81
REGLE_1_7_ASSIGNATION_DUE = 1 << 82
REGLE_1_7_RAPPORT_DU_MEDECIN = 1 << 83

#: Ce que dit « est ouvert » : au moins possible.
OUVERT = ("obligatoire", "recommande", "possible", "de_droit")


class Enfant:
    """« enfant », tel que les règles le lisent."""

    ne_en_france: bool
    age: tuple[int, int]
    besoins_effectivement_assures_par_le_demandeur: bool


class Parent:
    """« parent », tel que les règles le lisent."""

    vivant_en_france: bool
    sejour_regulier: bool
    susceptible_d_un_titre: bool
    reste_au_pays_d_origine: bool
    autorite_parentale_exercee: bool


class Case:
    """Les faits d'un cas, tels que les règles les lisent.

    Une date est en jours (1 : 1er janvier de l'an 1), une durée en (mois, jours), un montant en
    centièmes.
    """

    date_de_la_demande: int
    situation_irreguliere: bool
    droit_a_un_titre_de_sejour: bool
    interdiction_expresse_des_textes: bool
    situation_particuliere_etablie_par_le_demandeur: bool
    terme_de_l_application_atteint: bool
    conjoint_de_francais: bool
    entree_irreguliere: bool
    mariage: tuple[int, int]
    presence_manifestement_stable: bool
    menace_a_l_ordre_public: bool
    nationalite_francaise_conservee_par_le_conjoint: bool
    communaute_de_vie: bool
    communaute_de_vie_effective: bool
    mariage_celebre_a_l_etranger: bool
    mariage_transcrit_sur_les_registres_francais: bool
    polygamie: bool
    conjoint_d_etranger_en_situation_reguliere: bool
    conjoint_justifiant_d_une_carte_de_sejour: bool
    entree_hors_regroupement_familial: bool
    situation_parmi_les_plus_difficiles: bool
    reserve_d_ordre_public: bool
    anciennete_de_sejour: tuple[int, int]
    presence_d_enfants_a_charge_effective: bool
    conjoint_de_refugie_statutaire: bool
    mariage_anterieur_a_l_obtention_du_statut_de_refugie: bool
    mariage_anterieur_a_la_demande_aupres_de_l_ofpra: bool
    duree_de_la_communaute_effective_de_vie: tuple[int, int]
    famille_en_situation_irreguliere: bool
    famille_constituee_de_maniere_stable: bool
    anciennete_d_au_moins_plusieurs_annees: bool
    anciennete_de_sejour_justifiee: tuple[int, int]
    risque_pour_l_ordre_public: bool
    naissance: int
    entree_en_france: int
    mineur_amene_en_france_par_ses_parents: bool
    parents_etrangers_en_situation_reguliere: bool
    eloignement_contraire_a_l_article_8: bool
    trouble_a_l_ordre_public: bool
    grande_partie_de_la_scolarite_en_france: bool
    scolarite_attestee: tuple[int, int]
    demande_reexaminee_statuee_recemment: bool
    demande_de_regroupement_familial_sur_place: bool
    demandeur_du_regroupement_en_situation_reguliere: bool
    enfant_venu_hors_regroupement_familial: bool
    age_de_l_enfant: tuple[int, int]
    lien_de_filiation_verifie: bool
    enfant_ne_d_un_mariage_anterieur: bool
    enfant_ne_hors_mariage: bool
    venue_demandee_par_le_regroupement_familial: bool
    decheance_impossible_a_attester: bool
    autres_conditions_du_regroupement_satisfaites: bool
    copie_du_jugement_de_garde_fournie: bool
    autorisation_de_depart_fournie: bool
    parent_conjoint_de_francais: bool
    jugement_de_garde_presente: bool
    autorisation_de_l_autre_parent_presentee: bool
    ascendant_isole: bool
    dependance_materielle_des_enfants: bool
    enfants_residant_regulierement_en_france: bool
    ressources_attestees_par_les_enfants: bool
    logement_atteste_par_les_enfants: bool
    celibataire: bool
    charge_de_famille: bool
    periode_en_situation_reguliere: bool
    titre_delivre_comme_etudiant: bool
    periode_reguliere_sous_un_autre_titre: bool
    residence_habituelle_en_france: bool
    pathologie_grave: bool
    consequences_du_depart_d_une_exceptionnelle_gravite: bool
    traitement_approprie_dans_le_pays_de_renvoi: bool
    mesure_d_eloignement: bool
    ressortissant_algerien_ou_tunisien: bool
    enfant: tuple[Enfant, ...]
    parent: tuple[Parent, ...]


def enfant_tel_que_1(p: Enfant) -> bool:
    """né en France et âge : moins de 16 ans et besoins effectivement assurés par le demandeur."""
    return p.ne_en_france and p.age < (192, 0) and p.besoins_effectivement_assures_par_le_demandeur


def enfant_tel_que_2(p: Enfant) -> bool:
    """né en France et âge : moins de 16 ans."""
    return p.ne_en_france and p.age < (192, 0)


def enfant_tel_que_3(p: Enfant) -> bool:
    """né en France et âge : moins de 16 ans et absence de besoins effectivement assurés par
    le demandeur.
    """
    return (
        p.ne_en_france and p.age < (192, 0) and not p.besoins_effectivement_assures_par_le_demandeur
    )


def parent_tel_que_4(p: Parent) -> bool:
    """vivant en France et (séjour régulier ou susceptible d'un titre)."""
    return p.vivant_en_france and (p.sejour_regulier or p.susceptible_d_un_titre)


def parent_tel_que_5(p: Parent) -> bool:
    """resté au pays d'origine et absence d'autorité parentale exercée."""
    return p.reste_au_pays_d_origine and not p.autorite_parentale_exercee


def parent_tel_que_6(p: Parent) -> bool:
    """absence de resté au pays d'origine et vivant en France et (séjour régulier ou
    susceptible d'un titre).
    """
    return (
        not p.reste_au_pays_d_origine
        and p.vivant_en_france
        and (p.sejour_regulier or p.susceptible_d_un_titre)
    )


def parent_tel_que_7(p: Parent) -> bool:
    """vivant en France et resté au pays d'origine."""
    return p.vivant_en_france and p.reste_au_pays_d_origine


def applicables(f: Case) -> int:
    """Les règles qui s'appliquent aux faits, un bit chacune."""
    # Supposition « naissance avant l'entrée ».
    if f.naissance > f.entree_en_france:
        raise contradiction("naissance avant l'entrée")

    # Supposition « parent resté au pays ».
    if any(map(parent_tel_que_7, f.parent)):
        raise contradiction("parent resté au pays")

    regles = 0

    # Règle 1.1 autres ressortissants.
    # § 1.1 : « Les indications qui précèdent, dont l'application est limitée dans le temps,
    # concernent également les ressortissants algériens et tunisiens. »
    # Donne : « application des indications suivantes », établi.
    if not f.ressortissant_algerien_ou_tunisien:
        regles |= REGLE_1_1_AUTRES_RESSORTISSANTS

    # Règle 1.1 Algériens et Tunisiens compris.
    # § 1.1 : « concernent également les ressortissants algériens et tunisiens »
    # Lecture « Algériens et Tunisiens hors du § 1.1 » : tous les étrangers.
    # Donne : « application des indications suivantes », établi.
    if f.ressortissant_algerien_ou_tunisien:
        regles |= REGLE_1_1_ALGERIENS_ET_TUNISIENS_COMPRIS

    # Règle 1.1 Algériens et Tunisiens à part.
    # § 1.1 : « Les indications qui précèdent, dont l'application est limitée dans le temps,
    # concernent également les ressortissants algériens et tunisiens. »
    # Lecture « Algériens et Tunisiens hors du § 1.1 » : au seul § 1.1.
    # Donne : « application des indications suivantes », non établi.
    if f.ressortissant_algerien_ou_tunisien:
        regles |= REGLE_1_1_ALGERIENS_ET_TUNISIENS_A_PART

    # Règle 0 régularisation.
    # préambule : « « La régularisation, par définition, est accordée dans l'hypothèse où le
    # demandeur d'un titre de séjour ne bénéficie pas d'un droit, sinon il suffirait qu'il le
    # fasse valoir. Au contraire, l'autorité administrative a le pouvoir d'y procéder, sauf
    # lorsque les textes le lui interdisent expressément (...). Ainsi, cette autorité peut prendre
    # à titre exceptionnel, et sous le contrôle du juge de l'excès de pouvoir, une mesure
    # gracieuse favorable à l'intéressé, justifiée par la situation particulière dans laquelle le
    # demandeur établirait qu'il se trouve. » »
    # Donne : « mesure de régularisation », possible, à titre exceptionnel.
    if (
        not f.droit_a_un_titre_de_sejour
        and f.situation_particuliere_etablie_par_le_demandeur
        and not f.interdiction_expresse_des_textes
    ):
        regles |= REGLE_0_REGULARISATION

    # Règle 0 interdiction.
    # préambule : « Au contraire, l'autorité administrative a le pouvoir d'y procéder, sauf
    # lorsque les textes le lui interdisent expressément (...). »
    # Donne : « mesure de régularisation », exclu.
    if f.interdiction_expresse_des_textes:
        regles |= REGLE_0_INTERDICTION

    # Règle 1.1 principe.
    # § 1.1, al. 3 : « Le principe de l'entrée régulière comme condition de la délivrance d'un
    # titre de séjour doit demeurer la règle. »
    # § 1.1, al. 1 : « conjoints de Français qui, entrés irrégulièrement »
    # Donne : « opposition de l'entrée irrégulière », obligatoire, en principe.
    if f.conjoint_de_francais and f.entree_irreguliere:
        regles |= REGLE_1_1_PRINCIPE

    # Règle 1.1 entrée irrégulière.
    # § 1.1, al. 3 : « Cette condition ne devrait pas être opposée aux conjoints ayant plus d'un
    # an de mariage dès lors que leur présence en France est manifestement stable. »
    # § 1.1, al. 1 : « conjoints de Français qui, entrés irrégulièrement »
    # Par dérogation à la règle 1.1 principe.
    # Lecture « condition à ne pas opposer » : conseil.
    # Donne : « opposition de l'entrée irrégulière », déconseillé.
    if (
        f.situation_irreguliere
        and not f.terme_de_l_application_atteint
        and f.conjoint_de_francais
        and f.entree_irreguliere
        and f.mariage > (12, 0)
        and f.presence_manifestement_stable
    ):
        regles |= REGLE_1_1_ENTREE_IRREGULIERE

    # Règle 1.1 entrée irrégulière défense.
    # § 1.1, al. 3 : « Cette condition ne devrait pas être opposée aux conjoints ayant plus d'un
    # an de mariage dès lors que leur présence en France est manifestement stable. »
    # § 1.1, al. 1 : « conjoints de Français qui, entrés irrégulièrement »
    # Par dérogation à la règle 1.1 principe.
    # Lecture « condition à ne pas opposer » : défense.
    # Donne : « opposition de l'entrée irrégulière », exclu.
    if (
        f.situation_irreguliere
        and not f.terme_de_l_application_atteint
        and f.conjoint_de_francais
        and f.entree_irreguliere
        and f.mariage > (12, 0)
        and f.presence_manifestement_stable
    ):
        regles |= REGLE_1_1_ENTREE_IRREGULIERE_DEFENSE

    # Règle 1.1 autres conditions.
    # § 1.1, al. 4 : « Vous veillerez à ce que les autres conditions requises pour la délivrance
    # d'une carte de séjour temporaire au titre de l'article 12 bis soient remplies, à savoir : »
    # § 1.1 : « - l'absence de menace à l'ordre public ; - le mariage avec un(e) Français(e) qui a
    # conservé sa nationalité ; - la communauté de vie ; - la transcription du mariage sur les
    # registres de l'état civil français s'il a été célébré à l'étranger ; - l'absence de
    # polygamie. »
    # Donne : « autres conditions de l'article 12 bis », établi.
    if (
        f.conjoint_de_francais
        and not f.menace_a_l_ordre_public
        and f.nationalite_francaise_conservee_par_le_conjoint
        and f.communaute_de_vie
        and (not f.mariage_celebre_a_l_etranger or f.mariage_transcrit_sur_les_registres_francais)
        and not f.polygamie
    ):
        regles |= REGLE_1_1_AUTRES_CONDITIONS

    # Règle 1.1 autres conditions non remplies.
    # § 1.1, al. 4 : « Vous veillerez à ce que les autres conditions requises pour la délivrance
    # d'une carte de séjour temporaire au titre de l'article 12 bis soient remplies, à savoir : »
    # § 1.1 : « - l'absence de menace à l'ordre public ; - le mariage avec un(e) Français(e) qui a
    # conservé sa nationalité ; - la communauté de vie ; - la transcription du mariage sur les
    # registres de l'état civil français s'il a été célébré à l'étranger ; - l'absence de
    # polygamie. »
    # Donne : « autres conditions de l'article 12 bis », non établi.
    if (
        f.menace_a_l_ordre_public
        or not f.nationalite_francaise_conservee_par_le_conjoint
        or not f.communaute_de_vie
        or f.polygamie
    ) and f.conjoint_de_francais:
        regles |= REGLE_1_1_AUTRES_CONDITIONS_NON_REMPLIES

    # Règle 1.1 mariage non transcrit.
    # § 1.1, al. 4 : « Vous veillerez à ce que les autres conditions requises pour la délivrance
    # d'une carte de séjour temporaire au titre de l'article 12 bis soient remplies, à savoir : »
    # § 1.1 : « la transcription du mariage sur les registres de l'état civil français s'il a été
    # célébré à l'étranger »
    # Donne : « autres conditions de l'article 12 bis », non établi.
    if (
        f.conjoint_de_francais
        and f.mariage_celebre_a_l_etranger
        and not f.mariage_transcrit_sur_les_registres_francais
    ):
        regles |= REGLE_1_1_MARIAGE_NON_TRANSCRIT

    # Règle 1.1 carte faculté.
    # préambule : « je vous demande donc de procéder, à titre exceptionnel, à un réexamen de la
    # situation de certaines catégories d'étrangers en situation irrégulière et de leur délivrer
    # un titre de séjour selon les critères précisés ci-après. »
    # § 1.1, al. 3 : « aux conjoints ayant plus d'un an de mariage dès lors que leur présence en
    # France est manifestement stable »
    # § 1.1, al. 4 : « les autres conditions requises pour la délivrance d'une carte de séjour
    # temporaire au titre de l'article 12 bis soient remplies »
    # § 1.1, al. 1 : « conjoints de Français qui, entrés irrégulièrement »
    # Lecture « délivrance de la carte au conjoint de Français » : faculté.
    # Donne : « carte de séjour temporaire du conjoint de Français », possible.
    # Demande aussi (voir suites) : autres conditions de l'article 12 bis est établi.
    if (
        f.situation_irreguliere
        and not f.terme_de_l_application_atteint
        and f.entree_irreguliere
        and f.mariage > (12, 0)
        and f.presence_manifestement_stable
    ):
        regles |= REGLE_1_1_CARTE_FACULTE

    # Règle 1.1 carte obligation.
    # préambule : « je vous demande donc de procéder, à titre exceptionnel, à un réexamen de la
    # situation de certaines catégories d'étrangers en situation irrégulière et de leur délivrer
    # un titre de séjour selon les critères précisés ci-après. »
    # § 1.1, al. 3 : « aux conjoints ayant plus d'un an de mariage dès lors que leur présence en
    # France est manifestement stable »
    # § 1.1, al. 4 : « les autres conditions requises pour la délivrance d'une carte de séjour
    # temporaire au titre de l'article 12 bis soient remplies »
    # § 1.1, al. 1 : « conjoints de Français qui, entrés irrégulièrement »
    # Lecture « délivrance de la carte au conjoint de Français » : obligation.
    # Donne : « carte de séjour temporaire du conjoint de Français », obligatoire.
    # Demande aussi (voir suites) : autres conditions de l'article 12 bis est établi.
    if (
        f.situation_irreguliere
        and not f.terme_de_l_application_atteint
        and f.entree_irreguliere
        and f.mariage > (12, 0)
        and f.presence_manifestement_stable
    ):
        regles |= REGLE_1_1_CARTE_OBLIGATION

    # Règle 1.1 carte article 12 bis.
    # § 1.1, al. 4 : « les autres conditions requises pour la délivrance d'une carte de séjour
    # temporaire au titre de l'article 12 bis soient remplies »
    # § 1.1, al. 1 : « conjoints de Français qui, entrés irrégulièrement, ne peuvent de ce fait se
    # voir délivrer une carte de séjour temporaire en application de l'article 12 bis (4°) de
    # l'ordonnance du 2 novembre 1945 »
    # § 1.1, al. 3 : « aux conjoints ayant plus d'un an de mariage dès lors que leur présence en
    # France est manifestement stable »
    # Lecture « délivrance de la carte au conjoint de Français » : article 12 bis.
    # Donne : « carte de séjour temporaire du conjoint de Français », régi par un autre texte
    # (article 12 bis 4°).
    # Demande aussi (voir suites) : autres conditions de l'article 12 bis est établi.
    if (
        f.situation_irreguliere
        and not f.terme_de_l_application_atteint
        and f.entree_irreguliere
        and f.mariage > (12, 0)
        and f.presence_manifestement_stable
    ):
        regles |= REGLE_1_1_CARTE_ARTICLE_12_BIS

    # Règle 1.2.
    # § 1.2, al. 3 : « Une carte de séjour temporaire pourra être délivrée aux personnes dans
    # cette situation ayant au moins un an de mariage, par analogie aux conjoints de Français, si
    # au moins l'une des conditions suivantes est remplie : »
    # § 1.2 : « - une ancienneté de séjour de cinq ans ; - la présence d'enfant(s) aux besoins
    # desquels le demandeur subvient effectivement. »
    # § 1.2, al. 1 : « Certains conjoints d'étrangers en situation régulière, entrés hors
    # regroupement familial »
    # § 1.2, al. 2 : « Il importe de répondre aux situations les plus difficiles sans pour autant
    # remettre en cause les règles du regroupement familial et sous réserve naturellement de
    # l'ordre public. »
    # § 1.2 : « Il conviendra également de s'assurer de la communauté de vie et de l'absence de
    # polygamie. »
    # § 1.2 : « Naturellement, la situation régulière du conjoint sera appréciée de manière
    # stricte au regard de la justification d'une carte de séjour. »
    # Lecture « situations les plus difficiles » : tous ces conjoints.
    # Donne : « carte de séjour temporaire du conjoint d'étranger », possible.
    # Demande aussi (voir suites) : application des indications suivantes est établi.
    if (
        f.situation_irreguliere
        and f.conjoint_d_etranger_en_situation_reguliere
        and f.conjoint_justifiant_d_une_carte_de_sejour
        and f.entree_hors_regroupement_familial
        and f.mariage >= (12, 0)
        and (f.anciennete_de_sejour >= (60, 0) or f.presence_d_enfants_a_charge_effective)
        and f.communaute_de_vie
        and not f.polygamie
        and not f.reserve_d_ordre_public
    ):
        regles |= REGLE_1_2

    # Règle 1.2 situations les plus difficiles.
    # § 1.2, al. 3 : « Une carte de séjour temporaire pourra être délivrée aux personnes dans
    # cette situation ayant au moins un an de mariage, par analogie aux conjoints de Français, si
    # au moins l'une des conditions suivantes est remplie : »
    # § 1.2 : « - une ancienneté de séjour de cinq ans ; - la présence d'enfant(s) aux besoins
    # desquels le demandeur subvient effectivement. »
    # § 1.2, al. 1 : « Certains conjoints d'étrangers en situation régulière, entrés hors
    # regroupement familial »
    # § 1.2, al. 2 : « Il importe de répondre aux situations les plus difficiles sans pour autant
    # remettre en cause les règles du regroupement familial et sous réserve naturellement de
    # l'ordre public. »
    # § 1.2 : « Il conviendra également de s'assurer de la communauté de vie et de l'absence de
    # polygamie. »
    # § 1.2 : « Naturellement, la situation régulière du conjoint sera appréciée de manière
    # stricte au regard de la justification d'une carte de séjour. »
    # Lecture « situations les plus difficiles » : situations les plus difficiles.
    # Donne : « carte de séjour temporaire du conjoint d'étranger », possible.
    # Demande aussi (voir suites) : application des indications suivantes est établi.
    if (
        f.situation_irreguliere
        and f.situation_parmi_les_plus_difficiles
        and f.conjoint_d_etranger_en_situation_reguliere
        and f.conjoint_justifiant_d_une_carte_de_sejour
        and f.entree_hors_regroupement_familial
        and f.mariage >= (12, 0)
        and (f.anciennete_de_sejour >= (60, 0) or f.presence_d_enfants_a_charge_effective)
        and f.communaute_de_vie
        and not f.polygamie
        and not f.reserve_d_ordre_public
    ):
        regles |= REGLE_1_2_SITUATIONS_LES_PLUS_DIFFICILES

    # Règle 1.3 carte de résident.
    # § 1.3, al. 1 : « L'ordonnance du 2 novembre 1945 subordonne à deux conditions la délivrance
    # d'une carte de résident au conjoint de réfugié : »
    # § 1.3 : « - la régularité du séjour ; - un mariage antérieur à l'obtention du statut de
    # réfugié ou, à défaut, une communauté effective de vie d'un an. »
    # Donne : « conditions de la carte de résident », établi.
    if (
        f.conjoint_de_refugie_statutaire
        and not f.situation_irreguliere
        and (
            f.mariage_anterieur_a_l_obtention_du_statut_de_refugie
            or f.duree_de_la_communaute_effective_de_vie >= (12, 0)
        )
    ):
        regles |= REGLE_1_3_CARTE_DE_RESIDENT

    # Règle 1.3 carte de résident sans les deux conditions.
    # § 1.3, al. 1 : « L'ordonnance du 2 novembre 1945 subordonne à deux conditions la délivrance
    # d'une carte de résident au conjoint de réfugié : »
    # § 1.3 : « - la régularité du séjour ; - un mariage antérieur à l'obtention du statut de
    # réfugié ou, à défaut, une communauté effective de vie d'un an. »
    # Donne : « conditions de la carte de résident », non établi.
    if (
        f.situation_irreguliere
        or (
            not f.mariage_anterieur_a_l_obtention_du_statut_de_refugie
            and f.duree_de_la_communaute_effective_de_vie < (12, 0)
        )
    ) and f.conjoint_de_refugie_statutaire:
        regles |= REGLE_1_3_CARTE_DE_RESIDENT_SANS_LES_DEUX_CONDITIONS

    # Règle 1.3 statut de réfugié.
    # § 1.3 : « Par ailleurs, depuis un arrêt récent du Conseil d'Etat (Mme Agyepong, le 2
    # décembre 1994), le statut de réfugié n'est reconnu au conjoint de réfugié que dans le cas où
    # le mariage est antérieur au dépôt de la demande auprès de l'OFPRA. »
    # Donne : « reconnaissance du statut de réfugié au conjoint », exclu.
    if f.conjoint_de_refugie_statutaire and not f.mariage_anterieur_a_la_demande_aupres_de_l_ofpra:
        regles |= REGLE_1_3_STATUT_DE_REFUGIE

    # Règle 1.3.
    # § 1.3 : « Vous pourrez délivrer en conséquence aux conjoints de réfugiés statutaires, mariés
    # depuis au moins un an, une carte de séjour temporaire, sous réserve d'une communauté de vie
    # effective, de l'absence de menace à l'ordre public et de l'absence de polygamie. »
    # Lecture « conjoints de réfugiés visés » : tous.
    # Donne : « carte de séjour temporaire du conjoint de réfugié », possible.
    # Demande aussi (voir suites) : application des indications suivantes est établi.
    if (
        f.situation_irreguliere
        and f.conjoint_de_refugie_statutaire
        and f.mariage >= (12, 0)
        and f.communaute_de_vie_effective
        and not f.menace_a_l_ordre_public
        and not f.polygamie
    ):
        regles |= REGLE_1_3

    # Règle 1.3 mariages postérieurs.
    # § 1.3 : « Vous pourrez délivrer en conséquence aux conjoints de réfugiés statutaires, mariés
    # depuis au moins un an, une carte de séjour temporaire, sous réserve d'une communauté de vie
    # effective, de l'absence de menace à l'ordre public et de l'absence de polygamie. »
    # § 1.3 : « dans le cas de mariages postérieurs »
    # Lecture « conjoints de réfugiés visés » : mariages postérieurs.
    # Donne : « carte de séjour temporaire du conjoint de réfugié », possible.
    # Demande aussi (voir suites) : application des indications suivantes est établi.
    if (
        f.situation_irreguliere
        and f.conjoint_de_refugie_statutaire
        and not f.mariage_anterieur_a_la_demande_aupres_de_l_ofpra
        and f.mariage >= (12, 0)
        and f.communaute_de_vie_effective
        and not f.menace_a_l_ordre_public
        and not f.polygamie
    ):
        regles |= REGLE_1_3_MARIAGES_POSTERIEURS

    # Règle 1.4.1.
    # § 1.4.1, al. 1 : « Lorsqu'il apparaît qu'une famille, quoique en situation irrégulière, est
    # de fait constituée de manière stable en France, vous pourrez apprécier l'opportunité de
    # l'attribution d'un titre de séjour. »
    # § 1.4.1, al. 2 : « Vous tiendrez compte d'un « faisceau d'indices » pour envisager une
    # régularisation lorsque l'ancienneté du séjour est d'au moins plusieurs années. »
    # Lecture « ancienneté de la famille » : condition de la faculté.
    # Donne : « attribution d'un titre de séjour à la famille », possible.
    # Demande aussi (voir suites) : application des indications suivantes est établi.
    if (
        f.famille_en_situation_irreguliere
        and f.famille_constituee_de_maniere_stable
        and f.anciennete_d_au_moins_plusieurs_annees
    ):
        regles |= REGLE_1_4_1

    # Règle 1.4.1 famille stable.
    # § 1.4.1, al. 1 : « Lorsqu'il apparaît qu'une famille, quoique en situation irrégulière, est
    # de fait constituée de manière stable en France, vous pourrez apprécier l'opportunité de
    # l'attribution d'un titre de séjour. »
    # Lecture « ancienneté de la famille » : condition du faisceau.
    # Donne : « attribution d'un titre de séjour à la famille », possible.
    # Demande aussi (voir suites) : application des indications suivantes est établi.
    if f.famille_en_situation_irreguliere and f.famille_constituee_de_maniere_stable:
        regles |= REGLE_1_4_1_FAMILLE_STABLE

    # Règle 1.4.2.
    # § 1.4.2, al. 1 : « Le parent d'enfant(s) né(s) en France, s'il peut justifier d'une
    # ancienneté de séjour de cinq ans, pourra se voir délivrer une carte de séjour temporaire. La
    # réalité de ce délai de cinq ans s'appréciera au moment où l'étranger présente sa demande de
    # titre de séjour dans vos services. »
    # § 1.4.2, al. 3 : « limiter le champ d'application de cette disposition aux enfants de moins
    # de seize ans et de ne pas délivrer un titre de séjour à des parents qui ne subviendraient
    # pas effectivement aux besoins de l'enfant ou bien qui pourraient constituer un risque pour
    # l'ordre public »
    # Lecture « besoins de l'enfant » : un enfant.
    # Donne : « carte de séjour temporaire du parent d'enfant né en France », possible.
    # Demande aussi (voir suites) : application des indications suivantes est établi.
    if (
        f.situation_irreguliere
        and f.anciennete_de_sejour_justifiee >= (60, 0)
        and any(map(enfant_tel_que_1, f.enfant))
        and not f.risque_pour_l_ordre_public
    ):
        regles |= REGLE_1_4_2

    # Règle 1.4.2 chacun des enfants.
    # § 1.4.2, al. 1 : « Le parent d'enfant(s) né(s) en France, s'il peut justifier d'une
    # ancienneté de séjour de cinq ans, pourra se voir délivrer une carte de séjour temporaire. »
    # § 1.4.2, al. 3 : « limiter le champ d'application de cette disposition aux enfants de moins
    # de seize ans et de ne pas délivrer un titre de séjour à des parents qui ne subviendraient
    # pas effectivement aux besoins de l'enfant ou bien qui pourraient constituer un risque pour
    # l'ordre public »
    # Lecture « besoins de l'enfant » : chacun.
    # Donne : « carte de séjour temporaire du parent d'enfant né en France », possible.
    # Demande aussi (voir suites) : application des indications suivantes est établi.
    if (
        f.situation_irreguliere
        and f.anciennete_de_sejour_justifiee >= (60, 0)
        and any(map(enfant_tel_que_2, f.enfant))
        and not any(map(enfant_tel_que_3, f.enfant))
        and not f.risque_pour_l_ordre_public
    ):
        regles |= REGLE_1_4_2_CHACUN_DES_ENFANTS

    # Règle 1.4.2 refus.
    # § 1.4.2, al. 3 : « Il importe, comme pour les parents d'enfants français, de limiter le
    # champ d'application de cette disposition aux enfants de moins de seize ans et de ne pas
    # délivrer un titre de séjour à des parents qui ne subviendraient pas effectivement aux
    # besoins de l'enfant ou bien qui pourraient constituer un risque pour l'ordre public. »
    # § 1.4.2, al. 1 : « Le parent d'enfant(s) né(s) en France »
    # Donne : « carte de séjour temporaire du parent d'enfant né en France », exclu.
    # Demande aussi (voir suites) : application des indications suivantes est établi.
    if (
        f.situation_irreguliere
        and any(map(enfant_tel_que_2, f.enfant))
        and (f.risque_pour_l_ordre_public or not any(map(enfant_tel_que_1, f.enfant)))
    ):
        regles |= REGLE_1_4_2_REFUS

    # Règle 1.4.2 refus si l'un des enfants n'est pas pourvu.
    # § 1.4.2, al. 3 : « ne pas délivrer un titre de séjour à des parents qui ne subviendraient
    # pas effectivement aux besoins de l'enfant »
    # § 1.4.2, al. 3 : « limiter le champ d'application de cette disposition aux enfants de moins
    # de seize ans »
    # § 1.4.2, al. 1 : « Le parent d'enfant(s) né(s) en France »
    # Lecture « besoins de l'enfant » : chacun.
    # Donne : « carte de séjour temporaire du parent d'enfant né en France », exclu.
    # Demande aussi (voir suites) : application des indications suivantes est établi.
    if f.situation_irreguliere and any(map(enfant_tel_que_3, f.enfant)):
        regles |= REGLE_1_4_2_REFUS_SI_L_UN_DES_ENFANTS_N_EST_PAS_POURVU

    # Règle 1.5 plus de seize ans.
    # § 1.5, al. 1 : « Deux types de situation sont envisageables selon que l'enfant a plus ou
    # moins de seize ans. »
    # § 1.5.1, al. 3 : « jeunes de plus de seize ans »
    # Lecture « le jour des seize ans » : le lendemain.
    # Donne : « âge visé par le paragraphe », établi.
    if later(f.naissance, months=192) < f.date_de_la_demande:
        regles |= REGLE_1_5_PLUS_DE_SEIZE_ANS

    # Règle 1.5 dès seize ans.
    # § 1.5, al. 1 : « Deux types de situation sont envisageables selon que l'enfant a plus ou
    # moins de seize ans. »
    # Lecture « le jour des seize ans » : le jour même.
    # Donne : « âge visé par le paragraphe », établi.
    if later(f.naissance, months=192) <= f.date_de_la_demande:
        regles |= REGLE_1_5_DES_SEIZE_ANS

    # Règle 1.5.1 plein droit à la majorité.
    # § 1.5.1, al. 2 : « Seuls ceux d'entre eux qui sont entrés en France avant l'âge de dix ans
    # bénéficient de plein droit de la délivrance d'une carte de séjour temporaire à l'âge de
    # seize ans ou à leur majorité. »
    # § 1.5.1, al. 1 : « mineurs étrangers ont été amenés en France par leurs parents en dehors de
    # la procédure du regroupement familial »
    # § 1.5.1 : « De la même manière que pour les mineurs dont la situation répond aux conditions
    # prévues par l'article 12 bis (1° et 2°), les demandes de carte de séjour temporaire doivent
    # être déposées au plus tard dans l'année qui suit le dix-huitième anniversaire de la personne
    # concernée. »
    # Donne : « carte de séjour temporaire de plein droit », de droit.
    if (
        f.mineur_amene_en_france_par_ses_parents
        and f.entree_hors_regroupement_familial
        and later(f.naissance, months=120) > f.entree_en_france
        and later(f.naissance, months=216) <= f.date_de_la_demande
        and later(f.naissance, anniversary=216, months=12) >= f.date_de_la_demande
    ):
        regles |= REGLE_1_5_1_PLEIN_DROIT_A_LA_MAJORITE

    # Règle 1.5.1 plein droit dès seize ans.
    # § 1.5.1, al. 2 : « Seuls ceux d'entre eux qui sont entrés en France avant l'âge de dix ans
    # bénéficient de plein droit de la délivrance d'une carte de séjour temporaire à l'âge de
    # seize ans ou à leur majorité. »
    # § 1.5.1, al. 1 : « mineurs étrangers ont été amenés en France par leurs parents en dehors de
    # la procédure du regroupement familial »
    # § 1.5.1 : « De la même manière que pour les mineurs dont la situation répond aux conditions
    # prévues par l'article 12 bis (1° et 2°), les demandes de carte de séjour temporaire doivent
    # être déposées au plus tard dans l'année qui suit le dix-huitième anniversaire de la personne
    # concernée. »
    # Lecture « à seize ans ou à la majorité » : dès seize ans.
    # Donne : « carte de séjour temporaire de plein droit », de droit.
    if (
        f.mineur_amene_en_france_par_ses_parents
        and f.entree_hors_regroupement_familial
        and later(f.naissance, months=120) > f.entree_en_france
        and later(f.naissance, months=192) <= f.date_de_la_demande
        and later(f.naissance, anniversary=216, months=12) >= f.date_de_la_demande
    ):
        regles |= REGLE_1_5_1_PLEIN_DROIT_DES_SEIZE_ANS

    # Règle 1.5.1 plein droit selon l'article 12 bis.
    # § 1.5.1, al. 2 : « Seuls ceux d'entre eux qui sont entrés en France avant l'âge de dix ans
    # bénéficient de plein droit de la délivrance d'une carte de séjour temporaire à l'âge de
    # seize ans ou à leur majorité. »
    # § 1.5.1, al. 1 : « mineurs étrangers ont été amenés en France par leurs parents en dehors de
    # la procédure du regroupement familial »
    # § 1.5.1 : « conditions prévues par l'article 12 bis (1° et 2°) »
    # § 1.5.1 : « dix-huitième anniversaire »
    # Lecture « à seize ans ou à la majorité » : selon le cas.
    # Donne : « carte de séjour temporaire de plein droit », régi par un autre texte (article 12
    # bis 1° et 2°).
    if (
        f.mineur_amene_en_france_par_ses_parents
        and f.entree_hors_regroupement_familial
        and later(f.naissance, months=120) > f.entree_en_france
        and later(f.naissance, months=192) <= f.date_de_la_demande
        and later(f.naissance, months=216) > f.date_de_la_demande
    ):
        regles |= REGLE_1_5_1_PLEIN_DROIT_SELON_L_ARTICLE_12_BIS

    # Règle 1.5.1 entrés à dix ans ou après.
    # § 1.5.1, al. 2 : « Seuls ceux d'entre eux qui sont entrés en France avant l'âge de dix ans
    # bénéficient de plein droit de la délivrance d'une carte de séjour temporaire »
    # § 1.5.1, al. 1 : « mineurs étrangers ont été amenés en France par leurs parents en dehors de
    # la procédure du regroupement familial »
    # Donne : « carte de séjour temporaire de plein droit », exclu.
    if (
        f.mineur_amene_en_france_par_ses_parents
        and f.entree_hors_regroupement_familial
        and later(f.naissance, months=120) <= f.entree_en_france
    ):
        regles |= REGLE_1_5_1_ENTRES_A_DIX_ANS_OU_APRES

    # Règle 1.5.1 jeune visé.
    # § 1.5.1, al. 1 : « mineurs étrangers ont été amenés en France par leurs parents en dehors de
    # la procédure du regroupement familial »
    # § 1.5.1, al. 3 : « des jeunes de plus de seize ans »
    # Lecture « ceux dont la situation est réexaminée » : tous ces mineurs.
    # Donne : « jeune dont la situation est réexaminée », établi.
    # Demande aussi (voir suites) : âge visé par le paragraphe est établi.
    if f.mineur_amene_en_france_par_ses_parents and f.entree_hors_regroupement_familial:
        regles |= REGLE_1_5_1_JEUNE_VISE

    # Règle 1.5.1 jeune visé et scolarisé en France.
    # § 1.5.1, al. 1 : « mineurs étrangers ont été amenés en France par leurs parents en dehors de
    # la procédure du regroupement familial »
    # § 1.5.1, al. 3 : « des jeunes de plus de seize ans qui ont fait une grande partie de leur
    # scolarité en France »
    # Lecture « ceux dont la situation est réexaminée » : jeunes scolarisés en France.
    # Donne : « jeune dont la situation est réexaminée », établi.
    # Demande aussi (voir suites) : âge visé par le paragraphe est établi.
    if (
        f.mineur_amene_en_france_par_ses_parents
        and f.entree_hors_regroupement_familial
        and f.grande_partie_de_la_scolarite_en_france
    ):
        regles |= REGLE_1_5_1_JEUNE_VISE_ET_SCOLARISE_EN_FRANCE

    # Règle 1.5.1 réexamen.
    # § 1.5.1, al. 4 : « Il convient de réexaminer la situation de ceux dont l'éloignement se
    # heurterait à l'article 8 de la Convention européenne de sauvegarde des droits de l'homme et
    # des libertés fondamentales. »
    # Lecture « parents du jeune » : corps du paragraphe.
    # Donne : « réexamen de la situation du jeune », obligatoire.
    # Demande aussi (voir suites) : application des indications suivantes est établi et jeune dont
    # la situation est réexaminée est établi.
    if f.situation_irreguliere and f.eloignement_contraire_a_l_article_8:
        regles |= REGLE_1_5_1_REEXAMEN

    # Règle 1.5.1 réexamen selon l'intitulé.
    # § 1.5.1, al. 4 : « Il convient de réexaminer la situation de ceux dont l'éloignement se
    # heurterait à l'article 8 de la Convention européenne de sauvegarde des droits de l'homme et
    # des libertés fondamentales. »
    # Lecture « parents du jeune » : intitulé.
    # Donne : « réexamen de la situation du jeune », obligatoire.
    # Demande aussi (voir suites) : application des indications suivantes est établi et jeune dont
    # la situation est réexaminée est établi.
    if (
        f.situation_irreguliere
        and f.parents_etrangers_en_situation_reguliere
        and f.eloignement_contraire_a_l_article_8
    ):
        regles |= REGLE_1_5_1_REEXAMEN_SELON_L_INTITULE

    # Règle 1.5.1 scolarité.
    # § 1.5.1 : « - le suivi d'une scolarité régulière en France. Celle-ci devra être attestée par
    # la production de certificats de scolarité prouvant que l'intéressé a suivi, pendant cinq
    # ans, une scolarité dans des établissements scolaires français ; »
    # Donne : « critère de scolarité », établi.
    if f.scolarite_attestee >= (60, 0):
        regles |= REGLE_1_5_1_SCOLARITE

    # Règle 1.5.1 scolarité non attestée.
    # § 1.5.1 : « Celle-ci devra être attestée par la production de certificats de scolarité
    # prouvant que l'intéressé a suivi, pendant cinq ans, une scolarité dans des établissements
    # scolaires français ; »
    # Donne : « critère de scolarité », non établi.
    if f.scolarite_attestee < (60, 0):
        regles |= REGLE_1_5_1_SCOLARITE_NON_ATTESTEE

    # Règle 1.5.1 situation familiale.
    # § 1.5.1 : « - la situation familiale du demandeur : vous vérifierez que les deux parents du
    # demandeur vivent bien en France et sont en situation régulière ou susceptibles de bénéficier
    # d'un titre de séjour en application des présentes instructions. »
    # Donne : « critère de situation familiale », établi.
    if sum(map(parent_tel_que_4, f.parent)) >= 2:
        regles |= REGLE_1_5_1_SITUATION_FAMILIALE

    # Règle 1.5.1 titre selon les critères.
    # § 1.5.1, al. 5 : « Les deux critères à prendre en considération, outre l'absence de trouble
    # à l'ordre public, sont les suivants : »
    # § 1.5.1, al. 4 : « Il convient de réexaminer la situation de ceux dont l'éloignement se
    # heurterait à l'article 8 »
    # Lecture « portée des deux critères » : conditions.
    # Lecture « délivrance du titre au jeune » : faculté.
    # Donne : « titre de séjour du jeune », possible.
    # Demande aussi (voir suites) : réexamen de la situation du jeune est obligatoire et critère
    # de scolarité est établi et critère de situation familiale est établi et (délai de dépôt
    # respecté est établi ou appréciation souple du critère d'âge est possible).
    if not f.trouble_a_l_ordre_public:
        regles |= REGLE_1_5_1_TITRE_SELON_LES_CRITERES

    # Règle 1.5.1 titre dû selon les critères.
    # § 1.5.1, al. 5 : « Les deux critères à prendre en considération, outre l'absence de trouble
    # à l'ordre public, sont les suivants : »
    # préambule : « je vous demande donc de procéder, à titre exceptionnel, à un réexamen de la
    # situation de certaines catégories d'étrangers en situation irrégulière et de leur délivrer
    # un titre de séjour selon les critères précisés ci-après. »
    # § 1.5.1, al. 4 : « Il convient de réexaminer la situation de ceux dont l'éloignement se
    # heurterait à l'article 8 »
    # Lecture « portée des deux critères » : conditions.
    # Lecture « délivrance du titre au jeune » : obligation.
    # Donne : « titre de séjour du jeune », obligatoire.
    # Demande aussi (voir suites) : réexamen de la situation du jeune est obligatoire et critère
    # de scolarité est établi et critère de situation familiale est établi et délai de dépôt
    # respecté est établi.
    if not f.trouble_a_l_ordre_public:
        regles |= REGLE_1_5_1_TITRE_DU_SELON_LES_CRITERES

    # Règle 1.5.1 titre par souplesse selon les critères.
    # § 1.5.1, al. 5 : « Les deux critères à prendre en considération, outre l'absence de trouble
    # à l'ordre public, sont les suivants : »
    # § 1.5.1, al. 4 : « Il convient de réexaminer la situation de ceux dont l'éloignement se
    # heurterait à l'article 8 »
    # Lecture « portée des deux critères » : conditions.
    # Lecture « délivrance du titre au jeune » : obligation.
    # Donne : « titre de séjour du jeune », possible.
    # Demande aussi (voir suites) : réexamen de la situation du jeune est obligatoire et critère
    # de scolarité est établi et critère de situation familiale est établi et appréciation souple
    # du critère d'âge est possible.
    if not f.trouble_a_l_ordre_public:
        regles |= REGLE_1_5_1_TITRE_PAR_SOUPLESSE_SELON_LES_CRITERES

    # Règle 1.5.1 titre par appréciation.
    # § 1.5.1, al. 4 : « Il convient de réexaminer la situation de ceux dont l'éloignement se
    # heurterait à l'article 8 »
    # § 1.5.1, al. 5 : « Les deux critères à prendre en considération, outre l'absence de trouble
    # à l'ordre public »
    # Lecture « portée des deux critères » : éléments.
    # Donne : « titre de séjour du jeune », possible.
    # Demande aussi (voir suites) : réexamen de la situation du jeune est obligatoire et (délai de
    # dépôt respecté est établi ou appréciation souple du critère d'âge est possible).
    if not f.trouble_a_l_ordre_public:
        regles |= REGLE_1_5_1_TITRE_PAR_APPRECIATION

    # Règle 1.5.1 parent resté au pays.
    # § 1.5.1 : « Dès lors que l'un des deux parents séjourne toujours dans le pays d'origine du
    # demandeur, il y aura lieu de délivrer un titre de séjour, si ce dernier n'exerce plus
    # effectivement l'autorité parentale. »
    # § 1.5.1 : « les demandes de carte de séjour temporaire doivent être déposées au plus tard
    # dans l'année qui suit le dix-huitième anniversaire de la personne concernée »
    # § 1.5.1, al. 5 : « Les deux critères à prendre en considération, outre l'absence de trouble
    # à l'ordre public »
    # Lecture « parent resté au pays » : à elle seule.
    # Donne : « titre de séjour du jeune au parent resté au pays », obligatoire.
    # Demande aussi (voir suites) : réexamen de la situation du jeune est obligatoire et délai de
    # dépôt respecté est établi.
    if not f.trouble_a_l_ordre_public and any(map(parent_tel_que_5, f.parent)):
        regles |= REGLE_1_5_1_PARENT_RESTE_AU_PAYS

    # Règle 1.5.1 parent resté au pays souplesse.
    # § 1.5.1 : « Dès lors que l'un des deux parents séjourne toujours dans le pays d'origine du
    # demandeur, il y aura lieu de délivrer un titre de séjour, si ce dernier n'exerce plus
    # effectivement l'autorité parentale. »
    # § 1.5.1 : « Toutefois, dans le cadre de la présente circulaire, vous pourrez apprécier de
    # manière souple ce critère tiré de l'âge du demandeur »
    # § 1.5.1, al. 5 : « Les deux critères à prendre en considération, outre l'absence de trouble
    # à l'ordre public »
    # Lecture « parent resté au pays » : à elle seule.
    # Donne : « titre de séjour du jeune au parent resté au pays », possible.
    # Demande aussi (voir suites) : réexamen de la situation du jeune est obligatoire et
    # appréciation souple du critère d'âge est possible.
    if not f.trouble_a_l_ordre_public and any(map(parent_tel_que_5, f.parent)):
        regles |= REGLE_1_5_1_PARENT_RESTE_AU_PAYS_SOUPLESSE

    # Règle 1.5.1 parent resté au pays et scolarité.
    # § 1.5.1 : « Dès lors que l'un des deux parents séjourne toujours dans le pays d'origine du
    # demandeur, il y aura lieu de délivrer un titre de séjour, si ce dernier n'exerce plus
    # effectivement l'autorité parentale. »
    # § 1.5.1 : « le suivi d'une scolarité régulière en France »
    # § 1.5.1 : « les demandes de carte de séjour temporaire doivent être déposées au plus tard
    # dans l'année qui suit le dix-huitième anniversaire de la personne concernée »
    # Lecture « parent resté au pays » : dans le second critère.
    # Donne : « titre de séjour du jeune au parent resté au pays », obligatoire.
    # Demande aussi (voir suites) : réexamen de la situation du jeune est obligatoire et critère
    # de scolarité est établi et délai de dépôt respecté est établi.
    if not f.trouble_a_l_ordre_public and any(map(parent_tel_que_5, f.parent)):
        regles |= REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_SCOLARITE

    # Règle 1.5.1 parent resté au pays et scolarité souplesse.
    # § 1.5.1 : « Dès lors que l'un des deux parents séjourne toujours dans le pays d'origine du
    # demandeur, il y aura lieu de délivrer un titre de séjour, si ce dernier n'exerce plus
    # effectivement l'autorité parentale. »
    # § 1.5.1 : « le suivi d'une scolarité régulière en France »
    # § 1.5.1 : « Toutefois, dans le cadre de la présente circulaire, vous pourrez apprécier de
    # manière souple ce critère tiré de l'âge du demandeur »
    # Lecture « parent resté au pays » : dans le second critère.
    # Donne : « titre de séjour du jeune au parent resté au pays », possible.
    # Demande aussi (voir suites) : réexamen de la situation du jeune est obligatoire et critère
    # de scolarité est établi et appréciation souple du critère d'âge est possible.
    if not f.trouble_a_l_ordre_public and any(map(parent_tel_que_5, f.parent)):
        regles |= REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_SCOLARITE_SOUPLESSE

    # Règle 1.5.1 parent resté au pays et autre parent.
    # § 1.5.1 : « Dès lors que l'un des deux parents séjourne toujours dans le pays d'origine du
    # demandeur, il y aura lieu de délivrer un titre de séjour, si ce dernier n'exerce plus
    # effectivement l'autorité parentale. »
    # § 1.5.1 : « les deux parents du demandeur vivent bien en France et sont en situation
    # régulière ou susceptibles de bénéficier d'un titre de séjour en application des présentes
    # instructions »
    # § 1.5.1 : « le suivi d'une scolarité régulière en France »
    # § 1.5.1 : « les demandes de carte de séjour temporaire doivent être déposées au plus tard
    # dans l'année qui suit le dix-huitième anniversaire de la personne concernée »
    # Lecture « parent resté au pays » : pour ce parent seulement.
    # Donne : « titre de séjour du jeune au parent resté au pays », obligatoire.
    # Demande aussi (voir suites) : réexamen de la situation du jeune est obligatoire et critère
    # de scolarité est établi et délai de dépôt respecté est établi.
    if (
        not f.trouble_a_l_ordre_public
        and any(map(parent_tel_que_5, f.parent))
        and any(map(parent_tel_que_6, f.parent))
    ):
        regles |= REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_AUTRE_PARENT

    # Règle 1.5.1 parent resté au pays et autre parent souplesse.
    # § 1.5.1 : « Dès lors que l'un des deux parents séjourne toujours dans le pays d'origine du
    # demandeur, il y aura lieu de délivrer un titre de séjour, si ce dernier n'exerce plus
    # effectivement l'autorité parentale. »
    # § 1.5.1 : « les deux parents du demandeur vivent bien en France et sont en situation
    # régulière ou susceptibles de bénéficier d'un titre de séjour en application des présentes
    # instructions »
    # § 1.5.1 : « le suivi d'une scolarité régulière en France »
    # § 1.5.1 : « Toutefois, dans le cadre de la présente circulaire, vous pourrez apprécier de
    # manière souple ce critère tiré de l'âge du demandeur »
    # Lecture « parent resté au pays » : pour ce parent seulement.
    # Donne : « titre de séjour du jeune au parent resté au pays », possible.
    # Demande aussi (voir suites) : réexamen de la situation du jeune est obligatoire et critère
    # de scolarité est établi et appréciation souple du critère d'âge est possible.
    if (
        not f.trouble_a_l_ordre_public
        and any(map(parent_tel_que_5, f.parent))
        and any(map(parent_tel_que_6, f.parent))
    ):
        regles |= REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_AUTRE_PARENT_SOUPLESSE

    # Règle 1.5.1 délai de dépôt.
    # § 1.5.1 : « De la même manière que pour les mineurs dont la situation répond aux conditions
    # prévues par l'article 12 bis (1° et 2°), les demandes de carte de séjour temporaire doivent
    # être déposées au plus tard dans l'année qui suit le dix-huitième anniversaire de la personne
    # concernée. »
    # § 1.5.1, al. 1 : « mineurs étrangers ont été amenés en France par leurs parents en dehors de
    # la procédure du regroupement familial »
    # Donne : « dépôt de la demande dans le délai », exigé.
    # Demande aussi (voir suites) : application des indications suivantes est établi.
    if f.mineur_amene_en_france_par_ses_parents and f.entree_hors_regroupement_familial:
        regles |= REGLE_1_5_1_DELAI_DE_DEPOT

    # Règle 1.5.1 délai respecté.
    # § 1.5.1 : « les demandes de carte de séjour temporaire doivent être déposées au plus tard
    # dans l'année qui suit le dix-huitième anniversaire de la personne concernée »
    # Donne : « délai de dépôt respecté », établi.
    if later(f.naissance, anniversary=216, months=12) >= f.date_de_la_demande:
        regles |= REGLE_1_5_1_DELAI_RESPECTE

    # Règle 1.5.1 délai dépassé.
    # § 1.5.1 : « les demandes de carte de séjour temporaire doivent être déposées au plus tard
    # dans l'année qui suit le dix-huitième anniversaire de la personne concernée »
    # Donne : « délai de dépôt respecté », non établi.
    if later(f.naissance, anniversary=216, months=12) < f.date_de_la_demande:
        regles |= REGLE_1_5_1_DELAI_DEPASSE

    # Règle 1.5.1 souplesse.
    # § 1.5.1 : « Toutefois, dans le cadre de la présente circulaire, vous pourrez apprécier de
    # manière souple ce critère tiré de l'âge du demandeur, à l'occasion du réexamen d'une demande
    # sur laquelle vous avez statué récemment. »
    # § 1.5.1, al. 1 : « mineurs étrangers ont été amenés en France par leurs parents en dehors de
    # la procédure du regroupement familial »
    # Donne : « appréciation souple du critère d'âge », possible.
    # Demande aussi (voir suites) : application des indications suivantes est établi.
    if (
        f.mineur_amene_en_france_par_ses_parents
        and f.entree_hors_regroupement_familial
        and f.demande_reexaminee_statuee_recemment
    ):
        regles |= REGLE_1_5_1_SOUPLESSE

    # Règle 1.5.2 examen.
    # § 1.5.2, al. 1 : « Après avoir vérifié le lien de filiation, vous examinerez avec
    # bienveillance les demandes de regroupement familial sur place qui pourraient être déposées
    # par des étrangers dans cette situation en faveur de leurs enfants de moins de seize ans. »
    # § 1.5.2, al. 1 : « Des étrangers en situation régulière en France font venir leurs enfants
    # sans se conformer aux dispositions applicables en matière de regroupement familial. »
    # Donne : « examen de la demande de regroupement sur place », obligatoire.
    # Demande aussi (voir suites) : application des indications suivantes est établi.
    if (
        f.demande_de_regroupement_familial_sur_place
        and f.demandeur_du_regroupement_en_situation_reguliere
        and f.enfant_venu_hors_regroupement_familial
        and f.age_de_l_enfant < (192, 0)
        and f.lien_de_filiation_verifie
    ):
        regles |= REGLE_1_5_2_EXAMEN

    # Règle 1.5.2 instruction.
    # § 1.5.2, al. 1 : « Celles-ci seront instruites conformément à la « procédure exceptionnelle
    # d'admission au séjour » au titre du regroupement familial décrite au IV.C de la circulaire
    # interministérielle du 7 novembre 1994 publiée au Journal officiel du 9 novembre 1994. »
    # § 1.5.2, al. 1 : « les demandes de regroupement familial sur place qui pourraient être
    # déposées par des étrangers dans cette situation en faveur de leurs enfants de moins de seize
    # ans »
    # § 1.5.2, al. 1 : « Des étrangers en situation régulière en France font venir leurs enfants
    # sans se conformer aux dispositions applicables en matière de regroupement familial. »
    # Donne : « instruction de la demande sur place », régi par un autre texte (circulaire du 7
    # novembre 1994).
    # Demande aussi (voir suites) : application des indications suivantes est établi.
    if (
        f.demande_de_regroupement_familial_sur_place
        and f.demandeur_du_regroupement_en_situation_reguliere
        and f.enfant_venu_hors_regroupement_familial
        and f.age_de_l_enfant < (192, 0)
    ):
        regles |= REGLE_1_5_2_INSTRUCTION

    # Règle 1.5.3 exigence.
    # § 1.5.3, al. 1 : « Dans le cadre de la procédure du regroupement familial (art. 29, 30 et 30
    # bis de l'ordonnance du 2 novembre 1945 modifiée), il est exigé, pour l'enfant né d'un
    # mariage antérieur ou hors mariage dont la venue est demandée, que l'autre parent soit décédé
    # ou déchu de l'autorité parentale. »
    # Donne : « décès ou déchéance de l'autre parent », exigé.
    if (
        f.enfant_ne_d_un_mariage_anterieur or f.enfant_ne_hors_mariage
    ) and f.venue_demandee_par_le_regroupement_familial:
        regles |= REGLE_1_5_3_EXIGENCE

    # Règle 1.5.3 jugement et autorisation.
    # § 1.5.3, al. 2 : « C'est pourquoi, lorsque le parent résidant en France ne peut produire le
    # document attestant de la déchéance de l'autorité parentale de l'autre parent, alors que les
    # autres conditions du regroupement sont satisfaites, vous lui demanderez de fournir copie du
    # jugement du tribunal étranger compétent lui confiant la garde de l'enfant ainsi qu'une
    # autorisation de l'autre parent pour laisser partir le mineur en France. »
    # § 1.5.3, al. 3 : « Ce dispositif particulier ne doit être utilisé que dans le cas des
    # enfants de dix ans au plus, qui, de par leur âge, sont dans la situation la plus vulnérable
    # et qui, d'autre part, pourront obtenir une carte de séjour à leur majorité en vertu de
    # l'article 12 bis de l'ordonnance du 2 novembre 1945. »
    # § 1.5.3, al. 1 : « l'enfant né d'un mariage antérieur ou hors mariage dont la venue est
    # demandée »
    # Donne : « demande du jugement et de l'autorisation », obligatoire.
    # Demande aussi (voir suites) : application des indications suivantes est établi et âge requis
    # de l'enfant est établi.
    if (
        (f.enfant_ne_d_un_mariage_anterieur or f.enfant_ne_hors_mariage)
        and f.venue_demandee_par_le_regroupement_familial
        and f.decheance_impossible_a_attester
        and f.autres_conditions_du_regroupement_satisfaites
    ):
        regles |= REGLE_1_5_3_JUGEMENT_ET_AUTORISATION

    # Règle 1.5.3 pièces fournies.
    # § 1.5.3, al. 2 : « Toutefois, une application systématique de cette règle pourrait conduire
    # à des situations humainement difficiles. C'est pourquoi, lorsque le parent résidant en
    # France ne peut produire le document attestant de la déchéance de l'autorité parentale de
    # l'autre parent, alors que les autres conditions du regroupement sont satisfaites, vous lui
    # demanderez de fournir copie du jugement du tribunal étranger compétent lui confiant la garde
    # de l'enfant ainsi qu'une autorisation de l'autre parent pour laisser partir le mineur en
    # France. »
    # Par dérogation à la règle 1.5.3 exigence.
    # Lecture « pièces au lieu de la déchéance » : ils en tiennent lieu.
    # Donne : « décès ou déchéance de l'autre parent », non exigé.
    # Demande aussi (voir suites) : demande du jugement et de l'autorisation est obligatoire.
    if f.copie_du_jugement_de_garde_fournie and f.autorisation_de_depart_fournie:
        regles |= REGLE_1_5_3_PIECES_FOURNIES

    # Règle 1.5.3 enfants plus âgés.
    # § 1.5.3, al. 3 : « Ce dispositif particulier ne doit être utilisé que dans le cas des
    # enfants de dix ans au plus »
    # Donne : « demande du jugement et de l'autorisation », exclu.
    # Demande aussi (voir suites) : application des indications suivantes est établi et âge requis
    # de l'enfant est non établi.
    regles |= REGLE_1_5_3_ENFANTS_PLUS_AGES

    # Règle 1.5.3 âge jusqu'au dixième anniversaire.
    # § 1.5.3, al. 3 : « Ce dispositif particulier ne doit être utilisé que dans le cas des
    # enfants de dix ans au plus »
    # Lecture « dix ans au plus » : dixième anniversaire.
    # Donne : « âge requis de l'enfant », établi.
    if f.age_de_l_enfant <= (120, 0):
        regles |= REGLE_1_5_3_AGE_JUSQU_AU_DIXIEME_ANNIVERSAIRE

    # Règle 1.5.3 après le dixième anniversaire.
    # § 1.5.3, al. 3 : « Ce dispositif particulier ne doit être utilisé que dans le cas des
    # enfants de dix ans au plus »
    # Lecture « dix ans au plus » : dixième anniversaire.
    # Donne : « âge requis de l'enfant », non établi.
    if f.age_de_l_enfant > (120, 0):
        regles |= REGLE_1_5_3_APRES_LE_DIXIEME_ANNIVERSAIRE

    # Règle 1.5.3 âge jusqu'à la veille du onzième.
    # § 1.5.3, al. 3 : « Ce dispositif particulier ne doit être utilisé que dans le cas des
    # enfants de dix ans au plus »
    # Lecture « dix ans au plus » : veille du onzième.
    # Donne : « âge requis de l'enfant », établi.
    if f.age_de_l_enfant < (132, 0):
        regles |= REGLE_1_5_3_AGE_JUSQU_A_LA_VEILLE_DU_ONZIEME

    # Règle 1.5.3 dès le onzième anniversaire.
    # § 1.5.3, al. 3 : « Ce dispositif particulier ne doit être utilisé que dans le cas des
    # enfants de dix ans au plus »
    # Lecture « dix ans au plus » : veille du onzième.
    # Donne : « âge requis de l'enfant », non établi.
    if f.age_de_l_enfant >= (132, 0):
        regles |= REGLE_1_5_3_DES_LE_ONZIEME_ANNIVERSAIRE

    # Règle 1.5.3 conjoint de Français.
    # § 1.5.3, al. 4 : « Vous pourrez vous inspirer des mêmes principes pour les enfants de dix
    # ans au plus dont l'un des parents est conjoint de Français. »
    # Donne : « application des mêmes principes à l'enfant du conjoint de Français », possible.
    # Demande aussi (voir suites) : application des indications suivantes est établi et âge requis
    # de l'enfant est établi.
    if f.parent_conjoint_de_francais:
        regles |= REGLE_1_5_3_CONJOINT_DE_FRANCAIS

    # Règle 1.5.3 procédure.
    # § 1.5.3, al. 4 : « Pour ces enfants, la procédure du regroupement familial ne s'applique
    # pas. »
    # § 1.5.3, al. 4 : « les enfants de dix ans au plus dont l'un des parents est conjoint de
    # Français »
    # Donne : « application de la procédure du regroupement familial », exclu.
    # Demande aussi (voir suites) : âge requis de l'enfant est établi.
    if f.parent_conjoint_de_francais:
        regles |= REGLE_1_5_3_PROCEDURE

    # Règle 1.5.3 visa de long séjour.
    # § 1.5.3, al. 4 : « Ceux-ci peuvent cependant entrer en France sous couvert d'un visa de long
    # séjour délivré par les services consulaires français, sous réserve de présentation à ces
    # services du jugement et de l'autorisation mentionnés au paragraphe précédent. »
    # § 1.5.3, al. 4 : « les enfants de dix ans au plus dont l'un des parents est conjoint de
    # Français »
    # Donne : « entrée sous visa de long séjour », possible.
    # Demande aussi (voir suites) : application des indications suivantes est établi et âge requis
    # de l'enfant est établi.
    if (
        f.parent_conjoint_de_francais
        and f.jugement_de_garde_presente
        and f.autorisation_de_l_autre_parent_presentee
    ):
        regles |= REGLE_1_5_3_VISA_DE_LONG_SEJOUR

    # Règle 1.6 ascendants.
    # § 1.6, al. 1 : « A titre exceptionnel, vous pourrez envisager la délivrance d'une carte de
    # séjour temporaire « visiteur » aux ascendants isolés et matériellement dépendants de leurs
    # enfants résidant régulièrement en France, lorsque ces derniers attestent des ressources et
    # d'un logement leur permettant de prendre en charge effectivement l'ascendant demandeur. »
    # Donne : « carte de séjour temporaire visiteur », possible, à titre exceptionnel.
    # Demande aussi (voir suites) : application des indications suivantes est établi.
    if (
        f.situation_irreguliere
        and f.ascendant_isole
        and f.dependance_materielle_des_enfants
        and f.enfants_residant_regulierement_en_france
        and f.ressources_attestees_par_les_enfants
        and f.logement_atteste_par_les_enfants
    ):
        regles |= REGLE_1_6_ASCENDANTS

    # Règle 1.6 tout étudiant.
    # § 1.6, al. 2 : « si le titre délivré était une carte de séjour étudiant »
    # Lecture « étudiant qui a eu un autre titre » : tout étudiant.
    # Donne : « étudiant que l'exception vise », établi.
    if f.titre_delivre_comme_etudiant:
        regles |= REGLE_1_6_TOUT_ETUDIANT

    # Règle 1.6 étudiant seulement.
    # § 1.6, al. 2 : « l'intéressé a été au moins pendant une période en situation régulière. Il
    # en irait différemment si le titre délivré était une carte de séjour étudiant. »
    # Lecture « étudiant qui a eu un autre titre » : étudiant seulement.
    # Donne : « étudiant que l'exception vise », établi.
    if f.titre_delivre_comme_etudiant and not f.periode_reguliere_sous_un_autre_titre:
        regles |= REGLE_1_6_ETUDIANT_SEULEMENT

    # Règle 1.6 célibataires.
    # § 1.6, al. 2 : « S'agissant des étrangers célibataires et sans charge de famille, vous
    # pourrez avoir une appréciation souple du critère de résidence en France figurant à l'article
    # 12 bis (3°) de l'ordonnance de 1945, dès lors que l'intéressé a été au moins pendant une
    # période en situation régulière. Il en irait différemment si le titre délivré était une carte
    # de séjour étudiant. »
    # Lecture « souplesse permise ou due » : faculté.
    # Donne : « appréciation souple du critère de résidence », possible.
    # Demande aussi (voir suites) : application des indications suivantes est établi et étudiant
    # que l'exception vise n'est pas établi.
    if (
        f.situation_irreguliere
        and f.celibataire
        and not f.charge_de_famille
        and f.periode_en_situation_reguliere
    ):
        regles |= REGLE_1_6_CELIBATAIRES

    # Règle 1.6 célibataires souplesse due.
    # § 1.6, al. 2 : « S'agissant des étrangers célibataires et sans charge de famille, vous
    # pourrez avoir une appréciation souple du critère de résidence en France figurant à l'article
    # 12 bis (3°) de l'ordonnance de 1945, dès lors que l'intéressé a été au moins pendant une
    # période en situation régulière. Il en irait différemment si le titre délivré était une carte
    # de séjour étudiant. »
    # § 1.6, al. 3 : « l'ancienneté de séjour, qui devra être appréciée avec souplesse »
    # Lecture « souplesse permise ou due » : devoir.
    # Donne : « appréciation souple du critère de résidence », obligatoire.
    # Demande aussi (voir suites) : application des indications suivantes est établi et étudiant
    # que l'exception vise n'est pas établi.
    if (
        f.situation_irreguliere
        and f.celibataire
        and not f.charge_de_famille
        and f.periode_en_situation_reguliere
    ):
        regles |= REGLE_1_6_CELIBATAIRES_SOUPLESSE_DUE

    # Règle 1.6 étudiants.
    # § 1.6, al. 2 : « Il en irait différemment si le titre délivré était une carte de séjour
    # étudiant. »
    # § 1.6, al. 2 : « S'agissant des étrangers célibataires et sans charge de famille »
    # § 1.6, al. 2 : « dès lors que l'intéressé a été au moins pendant une période en situation
    # régulière »
    # Donne : « appréciation souple du critère de résidence », exclu.
    # Demande aussi (voir suites) : application des indications suivantes est établi et étudiant
    # que l'exception vise est établi.
    if (
        f.situation_irreguliere
        and f.celibataire
        and not f.charge_de_famille
        and f.periode_en_situation_reguliere
    ):
        regles |= REGLE_1_6_ETUDIANTS

    # Règle 1.6 ancienneté des célibataires.
    # § 1.6, al. 3 : « Outre l'ancienneté de séjour, qui devra être appréciée avec souplesse mais
    # n'être qu'exceptionnellement inférieure à sept ans »
    # § 1.6, al. 2 : « une appréciation souple du critère de résidence »
    # Lecture « ancienneté de séjour du § 1.6 » : suite de l'alinéa 2.
    # Donne : « prise en compte d'une ancienneté inférieure à sept ans », possible, à titre
    # exceptionnel.
    # Demande aussi (voir suites) : appréciation souple du critère de résidence est de droit ou
    # obligatoire ou possible ou recommandé.
    if f.anciennete_de_sejour < (84, 0):
        regles |= REGLE_1_6_ANCIENNETE_DES_CELIBATAIRES

    # Règle 1.6 ancienneté de tous.
    # § 1.6, al. 3 : « Outre l'ancienneté de séjour, qui devra être appréciée avec souplesse mais
    # n'être qu'exceptionnellement inférieure à sept ans »
    # § 1.6, al. 2 : « étrangers célibataires et sans charge de famille »
    # § 1.6, al. 2 : « Il en irait différemment si le titre délivré était une carte de séjour
    # étudiant. »
    # § 1.6, al. 1 : « ascendants isolés »
    # Lecture « ancienneté de séjour du § 1.6 » : tout le paragraphe.
    # Donne : « prise en compte d'une ancienneté inférieure à sept ans », possible, à titre
    # exceptionnel.
    # Demande aussi (voir suites) : application des indications suivantes est établi et
    # ((célibataire et absence de charge de famille et étudiant que l'exception vise n'est pas
    # établi) ou ascendant isolé).
    if f.situation_irreguliere and f.anciennete_de_sejour < (84, 0):
        regles |= REGLE_1_6_ANCIENNETE_DE_TOUS
    if f.celibataire:
        regles |= REGLE_1_6_ANCIENNETE_DE_TOUS_FAIT_1
    if not f.charge_de_famille:
        regles |= REGLE_1_6_ANCIENNETE_DE_TOUS_FAIT_2
    if f.ascendant_isole:
        regles |= REGLE_1_6_ANCIENNETE_DE_TOUS_FAIT_3

    # Règle 1.7 étranger malade.
    # § 1.7, al. 1 : « En application de l'article 25 (8°) de l'ordonnance du 2 novembre 1945,
    # « l'étranger résidant habituellement en France atteint d'une pathologie grave nécessitant un
    # traitement médical dont le départ pourrait entraîner pour lui des conséquences d'une
    # exceptionnelle gravité, sous réserve qu'il ne puisse effectivement poursuivre un traitement
    # approprié dans le pays de renvoi ». »
    # Donne : « situation visée par l'article 25 », établi.
    if (
        f.residence_habituelle_en_france
        and f.pathologie_grave
        and f.consequences_du_depart_d_une_exceptionnelle_gravite
        and not f.traitement_approprie_dans_le_pays_de_renvoi
    ):
        regles |= REGLE_1_7_ETRANGER_MALADE

    # Règle 1.7 autorisation provisoire.
    # § 1.7, al. 2 : « Les étrangers qui remplissent les conditions prévues par la loi bénéficient
    # généralement d'une autorisation provisoire de séjour de trois mois renouvelable ou sont
    # assignés à résidence s'ils font l'objet d'une mesure d'éloignement. »
    # Lecture « usage ou règle pour les malades » : usage.
    # Donne : « autorisation provisoire de séjour du malade », possible, en principe.
    # Demande aussi (voir suites) : situation visée par l'article 25 est établi.
    if not f.mesure_d_eloignement:
        regles |= REGLE_1_7_AUTORISATION_PROVISOIRE

    # Règle 1.7 autorisation provisoire due.
    # § 1.7, al. 2 : « Les étrangers qui remplissent les conditions prévues par la loi bénéficient
    # généralement d'une autorisation provisoire de séjour de trois mois renouvelable ou sont
    # assignés à résidence s'ils font l'objet d'une mesure d'éloignement. »
    # Lecture « usage ou règle pour les malades » : règle.
    # Donne : « autorisation provisoire de séjour du malade », obligatoire, en principe.
    # Demande aussi (voir suites) : situation visée par l'article 25 est établi.
    if not f.mesure_d_eloignement:
        regles |= REGLE_1_7_AUTORISATION_PROVISOIRE_DUE

    # Règle 1.7 assignation.
    # § 1.7, al. 2 : « Les étrangers qui remplissent les conditions prévues par la loi bénéficient
    # généralement d'une autorisation provisoire de séjour de trois mois renouvelable ou sont
    # assignés à résidence s'ils font l'objet d'une mesure d'éloignement. »
    # Lecture « usage ou règle pour les malades » : usage.
    # Donne : « assignation à résidence du malade », possible, en principe.
    # Demande aussi (voir suites) : situation visée par l'article 25 est établi.
    if f.mesure_d_eloignement:
        regles |= REGLE_1_7_ASSIGNATION

    # Règle 1.7 assignation due.
    # § 1.7, al. 2 : « Les étrangers qui remplissent les conditions prévues par la loi bénéficient
    # généralement d'une autorisation provisoire de séjour de trois mois renouvelable ou sont
    # assignés à résidence s'ils font l'objet d'une mesure d'éloignement. »
    # Lecture « usage ou règle pour les malades » : règle.
    # Donne : « assignation à résidence du malade », obligatoire, en principe.
    # Demande aussi (voir suites) : situation visée par l'article 25 est établi.
    if f.mesure_d_eloignement:
        regles |= REGLE_1_7_ASSIGNATION_DUE

    # Règle 1.7 rapport du médecin.
    # § 1.7, al. 2 : « Désormais, si le rapport du médecin »
    # § 1.7, al. 2 : « Les étrangers qui remplissent les conditions prévues par la loi »
    # Donne : « suite donnée au rapport du médecin », indéterminé (fin du § 1.7).
    # Demande aussi (voir suites) : situation visée par l'article 25 est établi.
    regles |= REGLE_1_7_RAPPORT_DU_MEDECIN

    return regles


def suites(regles: int) -> int:
    """Les règles qui demeurent, une fois connus les résultats que certaines demandent."""
    # Règle 1.1 carte faculté : si autres conditions de l'article 12 bis est établi.
    if statut("autres_conditions_de_l_article_12_bis", regles) != "etabli":
        regles &= ~REGLE_1_1_CARTE_FACULTE
    # Règle 1.1 carte obligation : si autres conditions de l'article 12 bis est établi.
    if statut("autres_conditions_de_l_article_12_bis", regles) != "etabli":
        regles &= ~REGLE_1_1_CARTE_OBLIGATION
    # Règle 1.1 carte article 12 bis : si autres conditions de l'article 12 bis est établi.
    if statut("autres_conditions_de_l_article_12_bis", regles) != "etabli":
        regles &= ~REGLE_1_1_CARTE_ARTICLE_12_BIS
    # Règle 1.2 : si application des indications suivantes est établi.
    if statut("application_des_indications_suivantes", regles) != "etabli":
        regles &= ~REGLE_1_2
    # Règle 1.2 situations les plus difficiles : si application des indications suivantes est
    # établi.
    if statut("application_des_indications_suivantes", regles) != "etabli":
        regles &= ~REGLE_1_2_SITUATIONS_LES_PLUS_DIFFICILES
    # Règle 1.3 : si application des indications suivantes est établi.
    if statut("application_des_indications_suivantes", regles) != "etabli":
        regles &= ~REGLE_1_3
    # Règle 1.3 mariages postérieurs : si application des indications suivantes est établi.
    if statut("application_des_indications_suivantes", regles) != "etabli":
        regles &= ~REGLE_1_3_MARIAGES_POSTERIEURS
    # Règle 1.4.1 : si application des indications suivantes est établi.
    if statut("application_des_indications_suivantes", regles) != "etabli":
        regles &= ~REGLE_1_4_1
    # Règle 1.4.1 famille stable : si application des indications suivantes est établi.
    if statut("application_des_indications_suivantes", regles) != "etabli":
        regles &= ~REGLE_1_4_1_FAMILLE_STABLE
    # Règle 1.4.2 : si application des indications suivantes est établi.
    if statut("application_des_indications_suivantes", regles) != "etabli":
        regles &= ~REGLE_1_4_2
    # Règle 1.4.2 chacun des enfants : si application des indications suivantes est établi.
    if statut("application_des_indications_suivantes", regles) != "etabli":
        regles &= ~REGLE_1_4_2_CHACUN_DES_ENFANTS
    # Règle 1.4.2 refus : si application des indications suivantes est établi.
    if statut("application_des_indications_suivantes", regles) != "etabli":
        regles &= ~REGLE_1_4_2_REFUS
    # Règle 1.4.2 refus si l'un des enfants n'est pas pourvu : si application des indications
    # suivantes est établi.
    if statut("application_des_indications_suivantes", regles) != "etabli":
        regles &= ~REGLE_1_4_2_REFUS_SI_L_UN_DES_ENFANTS_N_EST_PAS_POURVU
    # Règle 1.5.1 jeune visé : si âge visé par le paragraphe est établi.
    if statut("age_vise_par_le_paragraphe", regles) != "etabli":
        regles &= ~REGLE_1_5_1_JEUNE_VISE
    # Règle 1.5.1 jeune visé et scolarisé en France : si âge visé par le paragraphe est établi.
    if statut("age_vise_par_le_paragraphe", regles) != "etabli":
        regles &= ~REGLE_1_5_1_JEUNE_VISE_ET_SCOLARISE_EN_FRANCE
    # Règle 1.5.1 réexamen : si application des indications suivantes est établi et jeune dont la
    # situation est réexaminée est établi.
    if (
        statut("application_des_indications_suivantes", regles) != "etabli"
        or statut("jeune_dont_la_situation_est_reexaminee", regles) != "etabli"
    ):
        regles &= ~REGLE_1_5_1_REEXAMEN
    # Règle 1.5.1 réexamen selon l'intitulé : si application des indications suivantes est établi
    # et jeune dont la situation est réexaminée est établi.
    if (
        statut("application_des_indications_suivantes", regles) != "etabli"
        or statut("jeune_dont_la_situation_est_reexaminee", regles) != "etabli"
    ):
        regles &= ~REGLE_1_5_1_REEXAMEN_SELON_L_INTITULE
    # Règle 1.5.1 souplesse : si application des indications suivantes est établi.
    if statut("application_des_indications_suivantes", regles) != "etabli":
        regles &= ~REGLE_1_5_1_SOUPLESSE
    # Règle 1.5.1 titre selon les critères : si réexamen de la situation du jeune est obligatoire
    # et critère de scolarité est établi et critère de situation familiale est établi et (délai de
    # dépôt respecté est établi ou appréciation souple du critère d'âge est possible).
    if (
        statut("reexamen_de_la_situation_du_jeune", regles) != "obligatoire"
        or statut("critere_de_scolarite", regles) != "etabli"
        or statut("critere_de_situation_familiale", regles) != "etabli"
        or (
            statut("delai_de_depot_respecte", regles) != "etabli"
            and statut("appreciation_souple_du_critere_d_age", regles) != "possible"
        )
    ):
        regles &= ~REGLE_1_5_1_TITRE_SELON_LES_CRITERES
    # Règle 1.5.1 titre dû selon les critères : si réexamen de la situation du jeune est
    # obligatoire et critère de scolarité est établi et critère de situation familiale est établi
    # et délai de dépôt respecté est établi.
    if (
        statut("reexamen_de_la_situation_du_jeune", regles) != "obligatoire"
        or statut("critere_de_scolarite", regles) != "etabli"
        or statut("critere_de_situation_familiale", regles) != "etabli"
        or statut("delai_de_depot_respecte", regles) != "etabli"
    ):
        regles &= ~REGLE_1_5_1_TITRE_DU_SELON_LES_CRITERES
    # Règle 1.5.1 titre par souplesse selon les critères : si réexamen de la situation du jeune
    # est obligatoire et critère de scolarité est établi et critère de situation familiale est
    # établi et appréciation souple du critère d'âge est possible.
    if (
        statut("reexamen_de_la_situation_du_jeune", regles) != "obligatoire"
        or statut("critere_de_scolarite", regles) != "etabli"
        or statut("critere_de_situation_familiale", regles) != "etabli"
        or statut("appreciation_souple_du_critere_d_age", regles) != "possible"
    ):
        regles &= ~REGLE_1_5_1_TITRE_PAR_SOUPLESSE_SELON_LES_CRITERES
    # Règle 1.5.1 titre par appréciation : si réexamen de la situation du jeune est obligatoire et
    # (délai de dépôt respecté est établi ou appréciation souple du critère d'âge est possible).
    if (
        statut("delai_de_depot_respecte", regles) != "etabli"
        and statut("appreciation_souple_du_critere_d_age", regles) != "possible"
    ) or statut("reexamen_de_la_situation_du_jeune", regles) != "obligatoire":
        regles &= ~REGLE_1_5_1_TITRE_PAR_APPRECIATION
    # Règle 1.5.1 parent resté au pays : si réexamen de la situation du jeune est obligatoire et
    # délai de dépôt respecté est établi.
    if (
        statut("reexamen_de_la_situation_du_jeune", regles) != "obligatoire"
        or statut("delai_de_depot_respecte", regles) != "etabli"
    ):
        regles &= ~REGLE_1_5_1_PARENT_RESTE_AU_PAYS
    # Règle 1.5.1 parent resté au pays souplesse : si réexamen de la situation du jeune est
    # obligatoire et appréciation souple du critère d'âge est possible.
    if (
        statut("reexamen_de_la_situation_du_jeune", regles) != "obligatoire"
        or statut("appreciation_souple_du_critere_d_age", regles) != "possible"
    ):
        regles &= ~REGLE_1_5_1_PARENT_RESTE_AU_PAYS_SOUPLESSE
    # Règle 1.5.1 parent resté au pays et scolarité : si réexamen de la situation du jeune est
    # obligatoire et critère de scolarité est établi et délai de dépôt respecté est établi.
    if (
        statut("reexamen_de_la_situation_du_jeune", regles) != "obligatoire"
        or statut("critere_de_scolarite", regles) != "etabli"
        or statut("delai_de_depot_respecte", regles) != "etabli"
    ):
        regles &= ~REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_SCOLARITE
    # Règle 1.5.1 parent resté au pays et scolarité souplesse : si réexamen de la situation du
    # jeune est obligatoire et critère de scolarité est établi et appréciation souple du critère
    # d'âge est possible.
    if (
        statut("reexamen_de_la_situation_du_jeune", regles) != "obligatoire"
        or statut("critere_de_scolarite", regles) != "etabli"
        or statut("appreciation_souple_du_critere_d_age", regles) != "possible"
    ):
        regles &= ~REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_SCOLARITE_SOUPLESSE
    # Règle 1.5.1 parent resté au pays et autre parent : si réexamen de la situation du jeune est
    # obligatoire et critère de scolarité est établi et délai de dépôt respecté est établi.
    if (
        statut("reexamen_de_la_situation_du_jeune", regles) != "obligatoire"
        or statut("critere_de_scolarite", regles) != "etabli"
        or statut("delai_de_depot_respecte", regles) != "etabli"
    ):
        regles &= ~REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_AUTRE_PARENT
    # Règle 1.5.1 parent resté au pays et autre parent souplesse : si réexamen de la situation du
    # jeune est obligatoire et critère de scolarité est établi et appréciation souple du critère
    # d'âge est possible.
    if (
        statut("reexamen_de_la_situation_du_jeune", regles) != "obligatoire"
        or statut("critere_de_scolarite", regles) != "etabli"
        or statut("appreciation_souple_du_critere_d_age", regles) != "possible"
    ):
        regles &= ~REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_AUTRE_PARENT_SOUPLESSE
    # Règle 1.5.1 délai de dépôt : si application des indications suivantes est établi.
    if statut("application_des_indications_suivantes", regles) != "etabli":
        regles &= ~REGLE_1_5_1_DELAI_DE_DEPOT
    # Règle 1.5.2 examen : si application des indications suivantes est établi.
    if statut("application_des_indications_suivantes", regles) != "etabli":
        regles &= ~REGLE_1_5_2_EXAMEN
    # Règle 1.5.2 instruction : si application des indications suivantes est établi.
    if statut("application_des_indications_suivantes", regles) != "etabli":
        regles &= ~REGLE_1_5_2_INSTRUCTION
    # Règle 1.5.3 jugement et autorisation : si application des indications suivantes est établi
    # et âge requis de l'enfant est établi.
    if (
        statut("application_des_indications_suivantes", regles) != "etabli"
        or statut("age_requis_de_l_enfant", regles) != "etabli"
    ):
        regles &= ~REGLE_1_5_3_JUGEMENT_ET_AUTORISATION
    # Règle 1.5.3 enfants plus âgés : si application des indications suivantes est établi et âge
    # requis de l'enfant est non établi.
    if (
        statut("application_des_indications_suivantes", regles) != "etabli"
        or statut("age_requis_de_l_enfant", regles) != "non_etabli"
    ):
        regles &= ~REGLE_1_5_3_ENFANTS_PLUS_AGES
    # Règle 1.5.3 pièces fournies : si demande du jugement et de l'autorisation est obligatoire.
    if statut("demande_du_jugement_et_de_l_autorisation", regles) != "obligatoire":
        regles &= ~REGLE_1_5_3_PIECES_FOURNIES
    # Règle 1.5.3 conjoint de Français : si application des indications suivantes est établi et
    # âge requis de l'enfant est établi.
    if (
        statut("application_des_indications_suivantes", regles) != "etabli"
        or statut("age_requis_de_l_enfant", regles) != "etabli"
    ):
        regles &= ~REGLE_1_5_3_CONJOINT_DE_FRANCAIS
    # Règle 1.5.3 procédure : si âge requis de l'enfant est établi.
    if statut("age_requis_de_l_enfant", regles) != "etabli":
        regles &= ~REGLE_1_5_3_PROCEDURE
    # Règle 1.5.3 visa de long séjour : si application des indications suivantes est établi et âge
    # requis de l'enfant est établi.
    if (
        statut("application_des_indications_suivantes", regles) != "etabli"
        or statut("age_requis_de_l_enfant", regles) != "etabli"
    ):
        regles &= ~REGLE_1_5_3_VISA_DE_LONG_SEJOUR
    # Règle 1.6 ascendants : si application des indications suivantes est établi.
    if statut("application_des_indications_suivantes", regles) != "etabli":
        regles &= ~REGLE_1_6_ASCENDANTS
    # Règle 1.6 célibataires : si application des indications suivantes est établi et étudiant que
    # l'exception vise n'est pas établi.
    if (
        statut("application_des_indications_suivantes", regles) != "etabli"
        or not (statut("etudiant_que_l_exception_vise", regles) != "etabli")
    ):
        regles &= ~REGLE_1_6_CELIBATAIRES
    # Règle 1.6 célibataires souplesse due : si application des indications suivantes est établi
    # et étudiant que l'exception vise n'est pas établi.
    if (
        statut("application_des_indications_suivantes", regles) != "etabli"
        or not (statut("etudiant_que_l_exception_vise", regles) != "etabli")
    ):
        regles &= ~REGLE_1_6_CELIBATAIRES_SOUPLESSE_DUE
    # Règle 1.6 étudiants : si application des indications suivantes est établi et étudiant que
    # l'exception vise est établi.
    if (
        statut("application_des_indications_suivantes", regles) != "etabli"
        or statut("etudiant_que_l_exception_vise", regles) != "etabli"
    ):
        regles &= ~REGLE_1_6_ETUDIANTS
    # Règle 1.6 ancienneté des célibataires : si appréciation souple du critère de résidence est
    # de droit ou obligatoire ou possible ou recommandé.
    if statut("appreciation_souple_du_critere_de_residence", regles) not in OUVERT:
        regles &= ~REGLE_1_6_ANCIENNETE_DES_CELIBATAIRES
    # Règle 1.6 ancienneté de tous : si application des indications suivantes est établi et
    # ((célibataire et absence de charge de famille et étudiant que l'exception vise n'est pas
    # établi) ou ascendant isolé).
    if (
        (
            not regles & REGLE_1_6_ANCIENNETE_DE_TOUS_FAIT_1
            or not regles & REGLE_1_6_ANCIENNETE_DE_TOUS_FAIT_2
            or not (statut("etudiant_que_l_exception_vise", regles) != "etabli")
        )
        and not regles & REGLE_1_6_ANCIENNETE_DE_TOUS_FAIT_3
    ) or statut("application_des_indications_suivantes", regles) != "etabli":
        regles &= ~REGLE_1_6_ANCIENNETE_DE_TOUS
    # Règle 1.7 autorisation provisoire : si situation visée par l'article 25 est établi.
    if statut("situation_visee_par_l_article_25", regles) != "etabli":
        regles &= ~REGLE_1_7_AUTORISATION_PROVISOIRE
    # Règle 1.7 autorisation provisoire due : si situation visée par l'article 25 est établi.
    if statut("situation_visee_par_l_article_25", regles) != "etabli":
        regles &= ~REGLE_1_7_AUTORISATION_PROVISOIRE_DUE
    # Règle 1.7 assignation : si situation visée par l'article 25 est établi.
    if statut("situation_visee_par_l_article_25", regles) != "etabli":
        regles &= ~REGLE_1_7_ASSIGNATION
    # Règle 1.7 assignation due : si situation visée par l'article 25 est établi.
    if statut("situation_visee_par_l_article_25", regles) != "etabli":
        regles &= ~REGLE_1_7_ASSIGNATION_DUE
    # Règle 1.7 rapport du médecin : si situation visée par l'article 25 est établi.
    if statut("situation_visee_par_l_article_25", regles) != "etabli":
        regles &= ~REGLE_1_7_RAPPORT_DU_MEDECIN
    return regles


#: Les règles propres à certaines variantes d'une lecture.
LUES: tuple[tuple[tuple[int, ...], str, tuple[str, ...]], ...] = (
    (
        (REGLE_1_1_ALGERIENS_ET_TUNISIENS_COMPRIS,),
        "algeriens_et_tunisiens_hors_du_1_1",
        ("tous_les_etrangers",),
    ),
    (
        (REGLE_1_1_ALGERIENS_ET_TUNISIENS_A_PART,),
        "algeriens_et_tunisiens_hors_du_1_1",
        ("au_seul_1_1",),
    ),
    ((REGLE_1_1_ENTREE_IRREGULIERE,), "condition_a_ne_pas_opposer", ("conseil",)),
    ((REGLE_1_1_ENTREE_IRREGULIERE_DEFENSE,), "condition_a_ne_pas_opposer", ("defense",)),
    ((REGLE_1_1_CARTE_FACULTE,), "delivrance_de_la_carte_au_conjoint_de_francais", ("faculte",)),
    (
        (REGLE_1_1_CARTE_OBLIGATION,),
        "delivrance_de_la_carte_au_conjoint_de_francais",
        ("obligation",),
    ),
    (
        (REGLE_1_1_CARTE_ARTICLE_12_BIS,),
        "delivrance_de_la_carte_au_conjoint_de_francais",
        ("article_12_bis",),
    ),
    ((REGLE_1_2,), "situations_les_plus_difficiles", ("tous_ces_conjoints",)),
    (
        (REGLE_1_2_SITUATIONS_LES_PLUS_DIFFICILES,),
        "situations_les_plus_difficiles",
        ("situations_les_plus_difficiles",),
    ),
    ((REGLE_1_3,), "conjoints_de_refugies_vises", ("tous",)),
    ((REGLE_1_3_MARIAGES_POSTERIEURS,), "conjoints_de_refugies_vises", ("mariages_posterieurs",)),
    ((REGLE_1_4_1,), "anciennete_de_la_famille", ("condition_de_la_faculte",)),
    ((REGLE_1_4_1_FAMILLE_STABLE,), "anciennete_de_la_famille", ("condition_du_faisceau",)),
    ((REGLE_1_4_2,), "besoins_de_l_enfant", ("un_enfant",)),
    (
        (REGLE_1_4_2_CHACUN_DES_ENFANTS, REGLE_1_4_2_REFUS_SI_L_UN_DES_ENFANTS_N_EST_PAS_POURVU),
        "besoins_de_l_enfant",
        ("chacun",),
    ),
    ((REGLE_1_5_PLUS_DE_SEIZE_ANS,), "le_jour_des_seize_ans", ("le_lendemain",)),
    ((REGLE_1_5_DES_SEIZE_ANS,), "le_jour_des_seize_ans", ("le_jour_meme",)),
    ((REGLE_1_5_1_PLEIN_DROIT_DES_SEIZE_ANS,), "a_seize_ans_ou_a_la_majorite", ("des_seize_ans",)),
    (
        (REGLE_1_5_1_PLEIN_DROIT_SELON_L_ARTICLE_12_BIS,),
        "a_seize_ans_ou_a_la_majorite",
        ("selon_le_cas",),
    ),
    ((REGLE_1_5_1_JEUNE_VISE,), "ceux_dont_la_situation_est_reexaminee", ("tous_ces_mineurs",)),
    (
        (REGLE_1_5_1_JEUNE_VISE_ET_SCOLARISE_EN_FRANCE,),
        "ceux_dont_la_situation_est_reexaminee",
        ("jeunes_scolarises_en_france",),
    ),
    ((REGLE_1_5_1_REEXAMEN,), "parents_du_jeune", ("corps_du_paragraphe",)),
    ((REGLE_1_5_1_REEXAMEN_SELON_L_INTITULE,), "parents_du_jeune", ("intitule",)),
    (
        (
            REGLE_1_5_1_TITRE_SELON_LES_CRITERES,
            REGLE_1_5_1_TITRE_DU_SELON_LES_CRITERES,
            REGLE_1_5_1_TITRE_PAR_SOUPLESSE_SELON_LES_CRITERES,
        ),
        "portee_des_deux_criteres",
        ("conditions",),
    ),
    ((REGLE_1_5_1_TITRE_SELON_LES_CRITERES,), "delivrance_du_titre_au_jeune", ("faculte",)),
    (
        (
            REGLE_1_5_1_TITRE_DU_SELON_LES_CRITERES,
            REGLE_1_5_1_TITRE_PAR_SOUPLESSE_SELON_LES_CRITERES,
        ),
        "delivrance_du_titre_au_jeune",
        ("obligation",),
    ),
    ((REGLE_1_5_1_TITRE_PAR_APPRECIATION,), "portee_des_deux_criteres", ("elements",)),
    (
        (REGLE_1_5_1_PARENT_RESTE_AU_PAYS, REGLE_1_5_1_PARENT_RESTE_AU_PAYS_SOUPLESSE),
        "parent_reste_au_pays",
        ("a_elle_seule",),
    ),
    (
        (
            REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_SCOLARITE,
            REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_SCOLARITE_SOUPLESSE,
        ),
        "parent_reste_au_pays",
        ("dans_le_second_critere",),
    ),
    (
        (
            REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_AUTRE_PARENT,
            REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_AUTRE_PARENT_SOUPLESSE,
        ),
        "parent_reste_au_pays",
        ("pour_ce_parent_seulement",),
    ),
    ((REGLE_1_5_3_PIECES_FOURNIES,), "pieces_au_lieu_de_la_decheance", ("ils_en_tiennent_lieu",)),
    (
        (REGLE_1_5_3_AGE_JUSQU_AU_DIXIEME_ANNIVERSAIRE, REGLE_1_5_3_APRES_LE_DIXIEME_ANNIVERSAIRE),
        "dix_ans_au_plus",
        ("dixieme_anniversaire",),
    ),
    (
        (REGLE_1_5_3_AGE_JUSQU_A_LA_VEILLE_DU_ONZIEME, REGLE_1_5_3_DES_LE_ONZIEME_ANNIVERSAIRE),
        "dix_ans_au_plus",
        ("veille_du_onzieme",),
    ),
    ((REGLE_1_6_TOUT_ETUDIANT,), "etudiant_qui_a_eu_un_autre_titre", ("tout_etudiant",)),
    ((REGLE_1_6_ETUDIANT_SEULEMENT,), "etudiant_qui_a_eu_un_autre_titre", ("etudiant_seulement",)),
    ((REGLE_1_6_CELIBATAIRES,), "souplesse_permise_ou_due", ("faculte",)),
    ((REGLE_1_6_CELIBATAIRES_SOUPLESSE_DUE,), "souplesse_permise_ou_due", ("devoir",)),
    (
        (REGLE_1_6_ANCIENNETE_DES_CELIBATAIRES,),
        "anciennete_de_sejour_du_1_6",
        ("suite_de_l_alinea_2",),
    ),
    ((REGLE_1_6_ANCIENNETE_DE_TOUS,), "anciennete_de_sejour_du_1_6", ("tout_le_paragraphe",)),
    (
        (REGLE_1_7_AUTORISATION_PROVISOIRE, REGLE_1_7_ASSIGNATION),
        "usage_ou_regle_pour_les_malades",
        ("usage",),
    ),
    (
        (REGLE_1_7_AUTORISATION_PROVISOIRE_DUE, REGLE_1_7_ASSIGNATION_DUE),
        "usage_ou_regle_pour_les_malades",
        ("regle",),
    ),
)

#: Pour chaque résultat, ce que donne chaque règle.
RESULTATS: dict[str, tuple[Row, ...]] = {
    "mesure_de_regularisation": (
        Row(
            "0 interdiction",
            REGLE_0_INTERDICTION,
            ("exclu", False, False, None, None, None, None, None),
        ),
        Row(
            "0 régularisation",
            REGLE_0_REGULARISATION,
            ("possible", True, False, None, None, None, None, None),
            appraisals=("situation_particuliere_etablie_par_le_demandeur",),
        ),
    ),
    "application_des_indications_suivantes": (
        Row(
            "1.1 Algériens et Tunisiens compris",
            REGLE_1_1_ALGERIENS_ET_TUNISIENS_COMPRIS,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "1.1 Algériens et Tunisiens à part",
            REGLE_1_1_ALGERIENS_ET_TUNISIENS_A_PART,
            ("non_etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "1.1 autres ressortissants",
            REGLE_1_1_AUTRES_RESSORTISSANTS,
            ("etabli", False, False, None, None, None, None, None),
        ),
    ),
    "opposition_de_l_entree_irreguliere": (
        Row(
            "1.1 entrée irrégulière",
            REGLE_1_1_ENTREE_IRREGULIERE,
            ("deconseille", False, False, None, None, None, None, None),
            appraisals=("presence_manifestement_stable",),
        ),
        Row(
            "1.1 entrée irrégulière défense",
            REGLE_1_1_ENTREE_IRREGULIERE_DEFENSE,
            ("exclu", False, False, None, None, None, None, None),
            appraisals=("presence_manifestement_stable",),
        ),
        Row(
            "1.1 principe",
            REGLE_1_1_PRINCIPE,
            ("obligatoire", False, True, None, None, None, None, None),
            beaten_by=(REGLE_1_1_ENTREE_IRREGULIERE, REGLE_1_1_ENTREE_IRREGULIERE_DEFENSE),
        ),
    ),
    "autres_conditions_de_l_article_12_bis": (
        Row(
            "1.1 autres conditions",
            REGLE_1_1_AUTRES_CONDITIONS,
            ("etabli", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public", "communaute_de_vie"),
        ),
        Row(
            "1.1 autres conditions non remplies",
            REGLE_1_1_AUTRES_CONDITIONS_NON_REMPLIES,
            ("non_etabli", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public", "communaute_de_vie"),
        ),
        Row(
            "1.1 mariage non transcrit",
            REGLE_1_1_MARIAGE_NON_TRANSCRIT,
            ("non_etabli", False, False, None, None, None, None, None),
        ),
    ),
    "carte_de_sejour_temporaire_du_conjoint_de_francais": (
        Row(
            "1.1 carte article 12 bis",
            REGLE_1_1_CARTE_ARTICLE_12_BIS,
            ("regi_par_un_autre_texte", False, False, None, None, "article 12 bis 4°", None, None),
            appraisals=(
                "presence_manifestement_stable",
                "menace_a_l_ordre_public",
                "communaute_de_vie",
            ),
        ),
        Row(
            "1.1 carte faculté",
            REGLE_1_1_CARTE_FACULTE,
            ("possible", False, False, None, None, None, None, None),
            appraisals=(
                "presence_manifestement_stable",
                "menace_a_l_ordre_public",
                "communaute_de_vie",
            ),
        ),
        Row(
            "1.1 carte obligation",
            REGLE_1_1_CARTE_OBLIGATION,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=(
                "presence_manifestement_stable",
                "menace_a_l_ordre_public",
                "communaute_de_vie",
            ),
        ),
    ),
    "carte_de_sejour_temporaire_du_conjoint_d_etranger": (
        Row(
            "1.2",
            REGLE_1_2,
            ("possible", False, False, None, None, None, None, None),
            appraisals=(
                "communaute_de_vie",
                "conjoint_justifiant_d_une_carte_de_sejour",
                "reserve_d_ordre_public",
                "presence_d_enfants_a_charge_effective",
            ),
        ),
        Row(
            "1.2 situations les plus difficiles",
            REGLE_1_2_SITUATIONS_LES_PLUS_DIFFICILES,
            ("possible", False, False, None, None, None, None, None),
            appraisals=(
                "communaute_de_vie",
                "conjoint_justifiant_d_une_carte_de_sejour",
                "situation_parmi_les_plus_difficiles",
                "reserve_d_ordre_public",
                "presence_d_enfants_a_charge_effective",
            ),
        ),
    ),
    "conditions_de_la_carte_de_resident": (
        Row(
            "1.3 carte de résident",
            REGLE_1_3_CARTE_DE_RESIDENT,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "1.3 carte de résident sans les deux conditions",
            REGLE_1_3_CARTE_DE_RESIDENT_SANS_LES_DEUX_CONDITIONS,
            ("non_etabli", False, False, None, None, None, None, None),
        ),
    ),
    "reconnaissance_du_statut_de_refugie_au_conjoint": (
        Row(
            "1.3 statut de réfugié",
            REGLE_1_3_STATUT_DE_REFUGIE,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "carte_de_sejour_temporaire_du_conjoint_de_refugie": (
        Row(
            "1.3",
            REGLE_1_3,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public", "communaute_de_vie_effective"),
        ),
        Row(
            "1.3 mariages postérieurs",
            REGLE_1_3_MARIAGES_POSTERIEURS,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("menace_a_l_ordre_public", "communaute_de_vie_effective"),
        ),
    ),
    "attribution_d_un_titre_de_sejour_a_la_famille": (
        Row(
            "1.4.1",
            REGLE_1_4_1,
            ("possible", False, False, None, None, None, None, None),
            appraisals=(
                "famille_constituee_de_maniere_stable",
                "anciennete_d_au_moins_plusieurs_annees",
            ),
        ),
        Row(
            "1.4.1 famille stable",
            REGLE_1_4_1_FAMILLE_STABLE,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("famille_constituee_de_maniere_stable",),
        ),
    ),
    "carte_de_sejour_temporaire_du_parent_d_enfant_ne_en_france": (
        Row(
            "1.4.2",
            REGLE_1_4_2,
            ("possible", False, False, None, None, None, None, None),
            appraisals=(
                "risque_pour_l_ordre_public",
                "enfant.besoins_effectivement_assures_par_le_demandeur",
            ),
        ),
        Row(
            "1.4.2 chacun des enfants",
            REGLE_1_4_2_CHACUN_DES_ENFANTS,
            ("possible", False, False, None, None, None, None, None),
            appraisals=(
                "risque_pour_l_ordre_public",
                "enfant.besoins_effectivement_assures_par_le_demandeur",
            ),
        ),
        Row(
            "1.4.2 refus",
            REGLE_1_4_2_REFUS,
            ("exclu", False, False, None, None, None, None, None),
            appraisals=(
                "risque_pour_l_ordre_public",
                "enfant.besoins_effectivement_assures_par_le_demandeur",
            ),
        ),
        Row(
            "1.4.2 refus si l'un des enfants n'est pas pourvu",
            REGLE_1_4_2_REFUS_SI_L_UN_DES_ENFANTS_N_EST_PAS_POURVU,
            ("exclu", False, False, None, None, None, None, None),
            appraisals=("enfant.besoins_effectivement_assures_par_le_demandeur",),
        ),
    ),
    "carte_de_sejour_temporaire_de_plein_droit": (
        Row(
            "1.5.1 entrés à dix ans ou après",
            REGLE_1_5_1_ENTRES_A_DIX_ANS_OU_APRES,
            ("exclu", False, False, None, None, None, None, None),
        ),
        Row(
            "1.5.1 plein droit dès seize ans",
            REGLE_1_5_1_PLEIN_DROIT_DES_SEIZE_ANS,
            ("de_droit", False, False, None, None, None, None, None),
        ),
        Row(
            "1.5.1 plein droit selon l'article 12 bis",
            REGLE_1_5_1_PLEIN_DROIT_SELON_L_ARTICLE_12_BIS,
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "article 12 bis 1° et 2°",
                None,
                None,
            ),
        ),
        Row(
            "1.5.1 plein droit à la majorité",
            REGLE_1_5_1_PLEIN_DROIT_A_LA_MAJORITE,
            ("de_droit", False, False, None, None, None, None, None),
        ),
    ),
    "age_vise_par_le_paragraphe": (
        Row(
            "1.5 dès seize ans",
            REGLE_1_5_DES_SEIZE_ANS,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "1.5 plus de seize ans",
            REGLE_1_5_PLUS_DE_SEIZE_ANS,
            ("etabli", False, False, None, None, None, None, None),
        ),
    ),
    "jeune_dont_la_situation_est_reexaminee": (
        Row(
            "1.5.1 jeune visé",
            REGLE_1_5_1_JEUNE_VISE,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "1.5.1 jeune visé et scolarisé en France",
            REGLE_1_5_1_JEUNE_VISE_ET_SCOLARISE_EN_FRANCE,
            ("etabli", False, False, None, None, None, None, None),
            appraisals=("grande_partie_de_la_scolarite_en_france",),
        ),
    ),
    "reexamen_de_la_situation_du_jeune": (
        Row(
            "1.5.1 réexamen",
            REGLE_1_5_1_REEXAMEN,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=(
                "eloignement_contraire_a_l_article_8",
                "grande_partie_de_la_scolarite_en_france",
            ),
        ),
        Row(
            "1.5.1 réexamen selon l'intitulé",
            REGLE_1_5_1_REEXAMEN_SELON_L_INTITULE,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=(
                "eloignement_contraire_a_l_article_8",
                "grande_partie_de_la_scolarite_en_france",
            ),
        ),
    ),
    "critere_de_scolarite": (
        Row(
            "1.5.1 scolarité",
            REGLE_1_5_1_SCOLARITE,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "1.5.1 scolarité non attestée",
            REGLE_1_5_1_SCOLARITE_NON_ATTESTEE,
            ("non_etabli", False, False, None, None, None, None, None),
        ),
    ),
    "critere_de_situation_familiale": (
        Row(
            "1.5.1 situation familiale",
            REGLE_1_5_1_SITUATION_FAMILIALE,
            ("etabli", False, False, None, None, None, None, None),
        ),
    ),
    "titre_de_sejour_du_jeune": (
        Row(
            "1.5.1 titre dû selon les critères",
            REGLE_1_5_1_TITRE_DU_SELON_LES_CRITERES,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=(
                "eloignement_contraire_a_l_article_8",
                "trouble_a_l_ordre_public",
                "grande_partie_de_la_scolarite_en_france",
            ),
        ),
        Row(
            "1.5.1 titre par appréciation",
            REGLE_1_5_1_TITRE_PAR_APPRECIATION,
            ("possible", False, False, None, None, None, None, None),
            appraisals=(
                "eloignement_contraire_a_l_article_8",
                "trouble_a_l_ordre_public",
                "grande_partie_de_la_scolarite_en_france",
                "demande_reexaminee_statuee_recemment",
            ),
        ),
        Row(
            "1.5.1 titre par souplesse selon les critères",
            REGLE_1_5_1_TITRE_PAR_SOUPLESSE_SELON_LES_CRITERES,
            ("possible", False, False, None, None, None, None, None),
            appraisals=(
                "eloignement_contraire_a_l_article_8",
                "trouble_a_l_ordre_public",
                "grande_partie_de_la_scolarite_en_france",
                "demande_reexaminee_statuee_recemment",
            ),
        ),
        Row(
            "1.5.1 titre selon les critères",
            REGLE_1_5_1_TITRE_SELON_LES_CRITERES,
            ("possible", False, False, None, None, None, None, None),
            appraisals=(
                "eloignement_contraire_a_l_article_8",
                "trouble_a_l_ordre_public",
                "grande_partie_de_la_scolarite_en_france",
                "demande_reexaminee_statuee_recemment",
            ),
        ),
    ),
    "titre_de_sejour_du_jeune_au_parent_reste_au_pays": (
        Row(
            "1.5.1 parent resté au pays",
            REGLE_1_5_1_PARENT_RESTE_AU_PAYS,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=(
                "eloignement_contraire_a_l_article_8",
                "trouble_a_l_ordre_public",
                "grande_partie_de_la_scolarite_en_france",
            ),
        ),
        Row(
            "1.5.1 parent resté au pays et autre parent",
            REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_AUTRE_PARENT,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=(
                "eloignement_contraire_a_l_article_8",
                "trouble_a_l_ordre_public",
                "grande_partie_de_la_scolarite_en_france",
            ),
        ),
        Row(
            "1.5.1 parent resté au pays et autre parent souplesse",
            REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_AUTRE_PARENT_SOUPLESSE,
            ("possible", False, False, None, None, None, None, None),
            appraisals=(
                "eloignement_contraire_a_l_article_8",
                "trouble_a_l_ordre_public",
                "grande_partie_de_la_scolarite_en_france",
                "demande_reexaminee_statuee_recemment",
            ),
        ),
        Row(
            "1.5.1 parent resté au pays et scolarité",
            REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_SCOLARITE,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=(
                "eloignement_contraire_a_l_article_8",
                "trouble_a_l_ordre_public",
                "grande_partie_de_la_scolarite_en_france",
            ),
        ),
        Row(
            "1.5.1 parent resté au pays et scolarité souplesse",
            REGLE_1_5_1_PARENT_RESTE_AU_PAYS_ET_SCOLARITE_SOUPLESSE,
            ("possible", False, False, None, None, None, None, None),
            appraisals=(
                "eloignement_contraire_a_l_article_8",
                "trouble_a_l_ordre_public",
                "grande_partie_de_la_scolarite_en_france",
                "demande_reexaminee_statuee_recemment",
            ),
        ),
        Row(
            "1.5.1 parent resté au pays souplesse",
            REGLE_1_5_1_PARENT_RESTE_AU_PAYS_SOUPLESSE,
            ("possible", False, False, None, None, None, None, None),
            appraisals=(
                "eloignement_contraire_a_l_article_8",
                "trouble_a_l_ordre_public",
                "grande_partie_de_la_scolarite_en_france",
                "demande_reexaminee_statuee_recemment",
            ),
        ),
    ),
    "delai_de_depot_respecte": (
        Row(
            "1.5.1 délai dépassé",
            REGLE_1_5_1_DELAI_DEPASSE,
            ("non_etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "1.5.1 délai respecté",
            REGLE_1_5_1_DELAI_RESPECTE,
            ("etabli", False, False, None, None, None, None, None),
        ),
    ),
    "depot_de_la_demande_dans_le_delai": (
        Row(
            "1.5.1 délai de dépôt",
            REGLE_1_5_1_DELAI_DE_DEPOT,
            ("exige", False, False, None, None, None, None, None),
        ),
    ),
    "appreciation_souple_du_critere_d_age": (
        Row(
            "1.5.1 souplesse",
            REGLE_1_5_1_SOUPLESSE,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("demande_reexaminee_statuee_recemment",),
        ),
    ),
    "examen_de_la_demande_de_regroupement_sur_place": (
        Row(
            "1.5.2 examen",
            REGLE_1_5_2_EXAMEN,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
    ),
    "instruction_de_la_demande_sur_place": (
        Row(
            "1.5.2 instruction",
            REGLE_1_5_2_INSTRUCTION,
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "circulaire du 7 novembre 1994",
                None,
                None,
            ),
        ),
    ),
    "deces_ou_decheance_de_l_autre_parent": (
        Row(
            "1.5.3 exigence",
            REGLE_1_5_3_EXIGENCE,
            ("exige", False, False, None, None, None, None, None),
            beaten_by=(REGLE_1_5_3_PIECES_FOURNIES,),
        ),
        Row(
            "1.5.3 pièces fournies",
            REGLE_1_5_3_PIECES_FOURNIES,
            ("non_exige", False, False, None, None, None, None, None),
            appraisals=("autres_conditions_du_regroupement_satisfaites",),
        ),
    ),
    "age_requis_de_l_enfant": (
        Row(
            "1.5.3 après le dixième anniversaire",
            REGLE_1_5_3_APRES_LE_DIXIEME_ANNIVERSAIRE,
            ("non_etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "1.5.3 dès le onzième anniversaire",
            REGLE_1_5_3_DES_LE_ONZIEME_ANNIVERSAIRE,
            ("non_etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "1.5.3 âge jusqu'au dixième anniversaire",
            REGLE_1_5_3_AGE_JUSQU_AU_DIXIEME_ANNIVERSAIRE,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "1.5.3 âge jusqu'à la veille du onzième",
            REGLE_1_5_3_AGE_JUSQU_A_LA_VEILLE_DU_ONZIEME,
            ("etabli", False, False, None, None, None, None, None),
        ),
    ),
    "demande_du_jugement_et_de_l_autorisation": (
        Row(
            "1.5.3 enfants plus âgés",
            REGLE_1_5_3_ENFANTS_PLUS_AGES,
            ("exclu", False, False, None, None, None, None, None),
        ),
        Row(
            "1.5.3 jugement et autorisation",
            REGLE_1_5_3_JUGEMENT_ET_AUTORISATION,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=("autres_conditions_du_regroupement_satisfaites",),
        ),
    ),
    "application_des_memes_principes_a_l_enfant_du_conjoint_de_francais": (
        Row(
            "1.5.3 conjoint de Français",
            REGLE_1_5_3_CONJOINT_DE_FRANCAIS,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "application_de_la_procedure_du_regroupement_familial": (
        Row(
            "1.5.3 procédure",
            REGLE_1_5_3_PROCEDURE,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "entree_sous_visa_de_long_sejour": (
        Row(
            "1.5.3 visa de long séjour",
            REGLE_1_5_3_VISA_DE_LONG_SEJOUR,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "carte_de_sejour_temporaire_visiteur": (
        Row(
            "1.6 ascendants",
            REGLE_1_6_ASCENDANTS,
            ("possible", True, False, None, None, None, None, None),
            appraisals=("ascendant_isole", "dependance_materielle_des_enfants"),
        ),
    ),
    "etudiant_que_l_exception_vise": (
        Row(
            "1.6 tout étudiant",
            REGLE_1_6_TOUT_ETUDIANT,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "1.6 étudiant seulement",
            REGLE_1_6_ETUDIANT_SEULEMENT,
            ("etabli", False, False, None, None, None, None, None),
        ),
    ),
    "appreciation_souple_du_critere_de_residence": (
        Row(
            "1.6 célibataires",
            REGLE_1_6_CELIBATAIRES,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "1.6 célibataires souplesse due",
            REGLE_1_6_CELIBATAIRES_SOUPLESSE_DUE,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
        Row(
            "1.6 étudiants",
            REGLE_1_6_ETUDIANTS,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "prise_en_compte_d_une_anciennete_inferieure_a_sept_ans": (
        Row(
            "1.6 ancienneté de tous",
            REGLE_1_6_ANCIENNETE_DE_TOUS,
            ("possible", True, False, None, None, None, None, None),
            appraisals=("ascendant_isole",),
        ),
        Row(
            "1.6 ancienneté des célibataires",
            REGLE_1_6_ANCIENNETE_DES_CELIBATAIRES,
            ("possible", True, False, None, None, None, None, None),
        ),
    ),
    "situation_visee_par_l_article_25": (
        Row(
            "1.7 étranger malade",
            REGLE_1_7_ETRANGER_MALADE,
            ("etabli", False, False, None, None, None, None, None),
            appraisals=(
                "pathologie_grave",
                "consequences_du_depart_d_une_exceptionnelle_gravite",
                "traitement_approprie_dans_le_pays_de_renvoi",
            ),
        ),
    ),
    "autorisation_provisoire_de_sejour_du_malade": (
        Row(
            "1.7 autorisation provisoire",
            REGLE_1_7_AUTORISATION_PROVISOIRE,
            ("possible", False, True, None, None, None, None, None),
            appraisals=(
                "pathologie_grave",
                "consequences_du_depart_d_une_exceptionnelle_gravite",
                "traitement_approprie_dans_le_pays_de_renvoi",
            ),
        ),
        Row(
            "1.7 autorisation provisoire due",
            REGLE_1_7_AUTORISATION_PROVISOIRE_DUE,
            ("obligatoire", False, True, None, None, None, None, None),
            appraisals=(
                "pathologie_grave",
                "consequences_du_depart_d_une_exceptionnelle_gravite",
                "traitement_approprie_dans_le_pays_de_renvoi",
            ),
        ),
    ),
    "assignation_a_residence_du_malade": (
        Row(
            "1.7 assignation",
            REGLE_1_7_ASSIGNATION,
            ("possible", False, True, None, None, None, None, None),
            appraisals=(
                "pathologie_grave",
                "consequences_du_depart_d_une_exceptionnelle_gravite",
                "traitement_approprie_dans_le_pays_de_renvoi",
            ),
        ),
        Row(
            "1.7 assignation due",
            REGLE_1_7_ASSIGNATION_DUE,
            ("obligatoire", False, True, None, None, None, None, None),
            appraisals=(
                "pathologie_grave",
                "consequences_du_depart_d_une_exceptionnelle_gravite",
                "traitement_approprie_dans_le_pays_de_renvoi",
            ),
        ),
    ),
    "suite_donnee_au_rapport_du_medecin": (
        Row(
            "1.7 rapport du médecin",
            REGLE_1_7_RAPPORT_DU_MEDECIN,
            ("indetermine", False, False, None, None, "fin du § 1.7", "lacune", None),
            appraisals=(
                "pathologie_grave",
                "consequences_du_depart_d_une_exceptionnelle_gravite",
                "traitement_approprie_dans_le_pays_de_renvoi",
            ),
        ),
    ),
}


def statut(resultat: str, regles: int) -> str:
    """Ce que vaut un résultat, une fois vues les règles qui le concernent."""
    return str(settled(RESULTATS[resultat], regles)[0])
