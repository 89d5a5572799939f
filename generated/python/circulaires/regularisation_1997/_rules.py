"""Les règles du texte, chacune sous ses mots, pour des faits tous connus.

« applicables » dit quelles règles s'appliquent ; RESULTATS, ce que chacune donne à chaque
résultat, et les règles qui y dérogent.
"""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.calendar import later
from circulaires._runtime.settle import Row, settled

# Les règles, un bit chacune.
REGLE_0_REGULARISATION = 1 << 0
REGLE_1_1_ENTREE_IRREGULIERE = 1 << 1
REGLE_1_1_AUTRES_CONDITIONS = 1 << 2
REGLE_1_1_CARTE_FACULTE = 1 << 3
REGLE_1_1_CARTE_OBLIGATION = 1 << 4
REGLE_1_2 = 1 << 5
REGLE_1_3 = 1 << 6
REGLE_1_4_1 = 1 << 7
REGLE_1_4_2 = 1 << 8
REGLE_1_4_2_REFUS = 1 << 9
REGLE_1_5_1_ENTRES_AVANT_DIX_ANS = 1 << 10
REGLE_1_5_1_REEXAMEN = 1 << 11
REGLE_1_5_1_SCOLARITE = 1 << 12
REGLE_1_5_1_SITUATION_FAMILIALE = 1 << 13
REGLE_1_5_1_TITRE_SELON_LES_CRITERES = 1 << 14
REGLE_1_5_1_TITRE_PAR_APPRECIATION = 1 << 15
REGLE_1_5_1_PARENT_RESTE_AU_PAYS = 1 << 16
REGLE_1_5_1_DELAI_DE_DEPOT = 1 << 17
REGLE_1_5_1_DELAI_RESPECTE = 1 << 18
REGLE_1_5_1_SOUPLESSE = 1 << 19
REGLE_1_5_2_EXAMEN = 1 << 20
REGLE_1_5_2_INSTRUCTION = 1 << 21
REGLE_1_5_3_EXIGENCE = 1 << 22
REGLE_1_5_3_JUGEMENT_ET_AUTORISATION = 1 << 23
REGLE_1_5_3_AGE_JUSQU_AU_DIXIEME_ANNIVERSAIRE = 1 << 24
REGLE_1_5_3_AGE_JUSQU_A_LA_VEILLE_DU_ONZIEME = 1 << 25
REGLE_1_5_3_CONJOINT_DE_FRANCAIS = 1 << 26
REGLE_1_5_3_PROCEDURE = 1 << 27
REGLE_1_5_3_VISA_DE_LONG_SEJOUR = 1 << 28
REGLE_1_6_ASCENDANTS = 1 << 29
REGLE_1_6_CELIBATAIRES = 1 << 30
REGLE_1_6_ANCIENNETE = 1 << 31
REGLE_1_7_ETRANGER_MALADE = 1 << 32
REGLE_1_7_AUTORISATION_PROVISOIRE = 1 << 33
REGLE_1_7_ASSIGNATION = 1 << 34


class Enfant:
    """« enfant », tel que les règles le lisent."""

    ne_en_france: bool
    age: tuple[int, int]
    besoins_effectivement_assures_par_le_demandeur: bool


class Case:
    """Les faits d'un cas, tels que les règles les lisent.

    Une date est en jours (1 : 1er janvier de l'an 1), une durée en (mois, jours), un montant en
    centièmes.
    """

    date_de_la_demande: int
    situation_irreguliere: bool
    interdiction_expresse_des_textes: bool
    situation_particuliere_etablie_par_le_demandeur: bool
    conjoint_de_francais: bool
    entree_irreguliere: bool
    mariage: tuple[int, int]
    presence_manifestement_stable: bool
    menace_a_l_ordre_public: bool
    nationalite_francaise_conservee_par_le_conjoint: bool
    communaute_de_vie: bool
    mariage_celebre_a_l_etranger: bool
    mariage_transcrit_sur_les_registres_francais: bool
    polygamie: bool
    conjoint_d_etranger_en_situation_reguliere: bool
    conjoint_justifiant_d_une_carte_de_sejour: bool
    entree_hors_regroupement_familial: bool
    anciennete_de_sejour: tuple[int, int]
    enfants_a_charge_effective: bool
    conjoint_de_refugie_statutaire: bool
    famille_constituee_de_maniere_stable: bool
    anciennete_d_au_moins_plusieurs_annees: bool
    anciennete_de_sejour_justifiee: tuple[int, int]
    risque_pour_l_ordre_public: bool
    naissance: int
    entree_en_france: int
    age_du_jeune: tuple[int, int]
    enfant_d_etrangers_en_situation_reguliere: bool
    eloignement_contraire_a_l_article_8: bool
    trouble_a_l_ordre_public: bool
    scolarite_attestee: tuple[int, int]
    deux_parents_vivant_en_france: bool
    parents_en_situation_reguliere: bool
    parents_susceptibles_d_un_titre: bool
    parent_reste_au_pays_d_origine: bool
    autorite_parentale_exercee_par_ce_parent: bool
    demande_reexaminee_statuee_recemment: bool
    demande_de_regroupement_familial_sur_place: bool
    demandeur_du_regroupement_en_situation_reguliere: bool
    age_de_l_enfant: tuple[int, int]
    lien_de_filiation_verifie: bool
    enfant_ne_d_une_precedente_union: bool
    venue_demandee_par_le_regroupement_familial: bool
    decheance_impossible_a_attester: bool
    autres_conditions_du_regroupement_satisfaites: bool
    parent_conjoint_de_francais: bool
    jugement_et_autorisation_presentes: bool
    ascendant_isole: bool
    dependance_materielle_des_enfants: bool
    enfants_residant_regulierement_en_france: bool
    ressources_attestees_par_les_enfants: bool
    logement_atteste_par_les_enfants: bool
    celibataire_sans_charge_de_famille: bool
    periode_en_situation_reguliere: bool
    titre_delivre_comme_etudiant: bool
    residence_habituelle_en_france: bool
    pathologie_grave: bool
    traitement_approprie_dans_le_pays_de_renvoi: bool
    mesure_d_eloignement: bool
    enfant: tuple[Enfant, ...]


def enfant_tel_que_1(p: Enfant) -> bool:
    """né en France et âge : moins de 16 ans et besoins effectivement assurés par le demandeur."""
    return p.ne_en_france and p.age < (192, 0) and p.besoins_effectivement_assures_par_le_demandeur


def enfant_tel_que_2(p: Enfant) -> bool:
    """né en France et âge : moins de 16 ans."""
    return p.ne_en_france and p.age < (192, 0)


def applicables(f: Case) -> int:
    """Les règles qui s'appliquent aux faits, un bit chacune."""
    regles = 0

    # Règle 0 régularisation.
    # préambule : « « La régularisation, par définition, est accordée dans l'hypothèse où le
    # demandeur d'un titre de séjour ne bénéficie pas d'un droit, sinon il suffirait qu'il le
    # fasse valoir. Au contraire, l'autorité administrative a le pouvoir d'y procéder, sauf
    # lorsque les textes le lui interdisent expressément (...). Ainsi, cette autorité peut prendre
    # à titre exceptionnel, et sous le contrôle du juge de l'excès de pouvoir, une mesure
    # gracieuse favorable à l'intéressé, justifiée par la situation particulière dans laquelle le
    # demandeur établirait qu'il se trouve. » »
    # Donne : « mesure de régularisation », possible, à titre exceptionnel.
    if f.situation_particuliere_etablie_par_le_demandeur and not f.interdiction_expresse_des_textes:
        regles |= REGLE_0_REGULARISATION

    # Règle 1.1 entrée irrégulière.
    # § 1.1, al. 3 : « Cette condition ne devrait pas être opposée aux conjoints ayant plus d'un
    # an de mariage dès lors que leur présence en France est manifestement stable. »
    # § 1.1, al. 1 : « conjoints de Français qui, entrés irrégulièrement »
    # Donne : « opposition de l'entrée irrégulière », déconseillé.
    if (
        f.situation_irreguliere
        and f.conjoint_de_francais
        and f.entree_irreguliere
        and f.mariage > (12, 0)
        and f.presence_manifestement_stable
    ):
        regles |= REGLE_1_1_ENTREE_IRREGULIERE

    # Règle 1.1 autres conditions.
    # § 1.1, al. 4 : « Vous veillerez à ce que les autres conditions requises pour la délivrance
    # d'une carte de séjour temporaire au titre de l'article 12 bis soient remplies, à savoir : »
    # § 1.1 : « - l'absence de menace à l'ordre public ; - le mariage avec un(e) Français(e) qui a
    # conservé sa nationalité ; - la communauté de vie ; - la transcription du mariage sur les
    # registres de l'état civil français s'il a été célébré à l'étranger ; - l'absence de
    # polygamie. »
    # Donne : « autres conditions de l'article 12 bis », établi.
    if (
        f.situation_irreguliere
        and f.conjoint_de_francais
        and not f.menace_a_l_ordre_public
        and f.nationalite_francaise_conservee_par_le_conjoint
        and f.communaute_de_vie
        and (not f.mariage_celebre_a_l_etranger or f.mariage_transcrit_sur_les_registres_francais)
        and not f.polygamie
    ):
        regles |= REGLE_1_1_AUTRES_CONDITIONS

    # Règle 1.1 carte faculté.
    # préambule : « je vous demande donc de procéder, à titre exceptionnel, à un réexamen de la
    # situation de certaines catégories d'étrangers en situation irrégulière et de leur délivrer
    # un titre de séjour selon les critères précisés ci-après. »
    # § 1.1, al. 3 : « aux conjoints ayant plus d'un an de mariage dès lors que leur présence en
    # France est manifestement stable »
    # § 1.1, al. 4 : « les autres conditions requises pour la délivrance d'une carte de séjour
    # temporaire au titre de l'article 12 bis soient remplies »
    # Lecture « délivrance de la carte au conjoint de Français » : faculté.
    # Donne : « carte de séjour temporaire », possible, au titre de « § 1.1 ».
    # Demande aussi (voir suites) : autres conditions de l'article 12 bis est établi.
    if f.situation_irreguliere and f.mariage > (12, 0) and f.presence_manifestement_stable:
        regles |= REGLE_1_1_CARTE_FACULTE

    # Règle 1.1 carte obligation.
    # préambule : « je vous demande donc de procéder, à titre exceptionnel, à un réexamen de la
    # situation de certaines catégories d'étrangers en situation irrégulière et de leur délivrer
    # un titre de séjour selon les critères précisés ci-après. »
    # § 1.1, al. 3 : « aux conjoints ayant plus d'un an de mariage dès lors que leur présence en
    # France est manifestement stable »
    # § 1.1, al. 4 : « les autres conditions requises pour la délivrance d'une carte de séjour
    # temporaire au titre de l'article 12 bis soient remplies »
    # Lecture « délivrance de la carte au conjoint de Français » : obligation.
    # Donne : « carte de séjour temporaire », obligatoire, au titre de « § 1.1 ».
    # Demande aussi (voir suites) : autres conditions de l'article 12 bis est établi.
    if f.situation_irreguliere and f.mariage > (12, 0) and f.presence_manifestement_stable:
        regles |= REGLE_1_1_CARTE_OBLIGATION

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
    # Donne : « carte de séjour temporaire », possible, au titre de « § 1.2 ».
    if (
        f.situation_irreguliere
        and f.conjoint_d_etranger_en_situation_reguliere
        and f.conjoint_justifiant_d_une_carte_de_sejour
        and f.entree_hors_regroupement_familial
        and f.mariage >= (12, 0)
        and (f.anciennete_de_sejour >= (60, 0) or f.enfants_a_charge_effective)
        and f.communaute_de_vie
        and not f.polygamie
        and not f.menace_a_l_ordre_public
    ):
        regles |= REGLE_1_2

    # Règle 1.3.
    # § 1.3 : « Vous pourrez délivrer en conséquence aux conjoints de réfugiés statutaires, mariés
    # depuis au moins un an, une carte de séjour temporaire, sous réserve d'une communauté de vie
    # effective, de l'absence de menace à l'ordre public et de l'absence de polygamie. »
    # Donne : « carte de séjour temporaire », possible, au titre de « § 1.3 ».
    if (
        f.situation_irreguliere
        and f.conjoint_de_refugie_statutaire
        and f.mariage >= (12, 0)
        and f.communaute_de_vie
        and not f.menace_a_l_ordre_public
        and not f.polygamie
    ):
        regles |= REGLE_1_3

    # Règle 1.4.1.
    # § 1.4.1, al. 1 : « Lorsqu'il apparaît qu'une famille, quoique en situation irrégulière, est
    # de fait constituée de manière stable en France, vous pourrez apprécier l'opportunité de
    # l'attribution d'un titre de séjour. »
    # § 1.4.1, al. 2 : « Vous tiendrez compte d'un « faisceau d'indices » pour envisager une
    # régularisation lorsque l'ancienneté du séjour est d'au moins plusieurs années. »
    # Donne : « attribution d'un titre de séjour à la famille », possible.
    if (
        f.situation_irreguliere
        and f.famille_constituee_de_maniere_stable
        and f.anciennete_d_au_moins_plusieurs_annees
    ):
        regles |= REGLE_1_4_1

    # Règle 1.4.2.
    # § 1.4.2, al. 1 : « Le parent d'enfant(s) né(s) en France, s'il peut justifier d'une
    # ancienneté de séjour de cinq ans, pourra se voir délivrer une carte de séjour temporaire. La
    # réalité de ce délai de cinq ans s'appréciera au moment où l'étranger présente sa demande de
    # titre de séjour dans vos services. »
    # § 1.4.2, al. 3 : « limiter le champ d'application de cette disposition aux enfants de moins
    # de seize ans et de ne pas délivrer un titre de séjour à des parents qui ne subviendraient
    # pas effectivement aux besoins de l'enfant ou bien qui pourraient constituer un risque pour
    # l'ordre public »
    # Donne : « carte de séjour temporaire », possible, au titre de « § 1.4.2 ».
    if (
        f.situation_irreguliere
        and f.anciennete_de_sejour_justifiee >= (60, 0)
        and any(map(enfant_tel_que_1, f.enfant))
        and not f.risque_pour_l_ordre_public
    ):
        regles |= REGLE_1_4_2

    # Règle 1.4.2 refus.
    # § 1.4.2, al. 3 : « Il importe, comme pour les parents d'enfants français, de limiter le
    # champ d'application de cette disposition aux enfants de moins de seize ans et de ne pas
    # délivrer un titre de séjour à des parents qui ne subviendraient pas effectivement aux
    # besoins de l'enfant ou bien qui pourraient constituer un risque pour l'ordre public. »
    # § 1.4.2, al. 1 : « Le parent d'enfant(s) né(s) en France »
    # Donne : « carte de séjour temporaire », exclu, au titre de « § 1.4.2 ».
    if any(map(enfant_tel_que_2, f.enfant)) and (
        f.risque_pour_l_ordre_public or not any(map(enfant_tel_que_1, f.enfant))
    ):
        regles |= REGLE_1_4_2_REFUS

    # Règle 1.5.1 entrés avant dix ans.
    # § 1.5.1, al. 2 : « Seuls ceux d'entre eux qui sont entrés en France avant l'âge de dix ans
    # bénéficient de plein droit de la délivrance d'une carte de séjour temporaire à l'âge de
    # seize ans ou à leur majorité. »
    # § 1.5.1, al. 1 : « en dehors de la procédure du regroupement familial »
    # Donne : « carte de séjour temporaire du jeune entré avant dix ans », de droit.
    if (
        f.entree_hors_regroupement_familial
        and f.age_du_jeune >= (192, 0)
        and later(f.naissance, months=120) > f.entree_en_france
    ):
        regles |= REGLE_1_5_1_ENTRES_AVANT_DIX_ANS

    # Règle 1.5.1 réexamen.
    # § 1.5.1, al. 4 : « Il convient de réexaminer la situation de ceux dont l'éloignement se
    # heurterait à l'article 8 de la Convention européenne de sauvegarde des droits de l'homme et
    # des libertés fondamentales. »
    # § 1.5.1, al. 3 : « jeunes de plus de seize ans »
    # Donne : « réexamen de la situation du jeune », obligatoire.
    if (
        f.situation_irreguliere
        and f.enfant_d_etrangers_en_situation_reguliere
        and f.entree_hors_regroupement_familial
        and f.age_du_jeune > (192, 0)
        and f.eloignement_contraire_a_l_article_8
    ):
        regles |= REGLE_1_5_1_REEXAMEN

    # Règle 1.5.1 scolarité.
    # § 1.5.1 : « - le suivi d'une scolarité régulière en France. Celle-ci devra être attestée par
    # la production de certificats de scolarité prouvant que l'intéressé a suivi, pendant cinq
    # ans, une scolarité dans des établissements scolaires français ; »
    # Donne : « critère de scolarité », établi.
    if f.scolarite_attestee >= (60, 0):
        regles |= REGLE_1_5_1_SCOLARITE

    # Règle 1.5.1 situation familiale.
    # § 1.5.1 : « - la situation familiale du demandeur : vous vérifierez que les deux parents du
    # demandeur vivent bien en France et sont en situation régulière ou susceptibles de bénéficier
    # d'un titre de séjour en application des présentes instructions. »
    # Donne : « critère de situation familiale », établi.
    if (
        (f.parents_en_situation_reguliere or f.parents_susceptibles_d_un_titre)
        and f.deux_parents_vivant_en_france
    ):
        regles |= REGLE_1_5_1_SITUATION_FAMILIALE

    # Règle 1.5.1 titre selon les critères.
    # § 1.5.1, al. 5 : « Les deux critères à prendre en considération, outre l'absence de trouble
    # à l'ordre public, sont les suivants : »
    # § 1.5.1, al. 4 : « Il convient de réexaminer la situation de ceux dont l'éloignement se
    # heurterait à l'article 8 »
    # Lecture « portée des deux critères » : conditions.
    # Donne : « titre de séjour du jeune », possible.
    # Demande aussi (voir suites) : réexamen de la situation du jeune est obligatoire et critère
    # de scolarité est établi et critère de situation familiale est établi.
    if f.situation_irreguliere and not f.trouble_a_l_ordre_public:
        regles |= REGLE_1_5_1_TITRE_SELON_LES_CRITERES

    # Règle 1.5.1 titre par appréciation.
    # § 1.5.1, al. 4 : « Il convient de réexaminer la situation de ceux dont l'éloignement se
    # heurterait à l'article 8 »
    # § 1.5.1, al. 5 : « Les deux critères à prendre en considération, outre l'absence de trouble
    # à l'ordre public »
    # Lecture « portée des deux critères » : éléments.
    # Donne : « titre de séjour du jeune », possible.
    # Demande aussi (voir suites) : réexamen de la situation du jeune est obligatoire.
    if f.situation_irreguliere and not f.trouble_a_l_ordre_public:
        regles |= REGLE_1_5_1_TITRE_PAR_APPRECIATION

    # Règle 1.5.1 parent resté au pays.
    # § 1.5.1 : « Dès lors que l'un des deux parents séjourne toujours dans le pays d'origine du
    # demandeur, il y aura lieu de délivrer un titre de séjour, si ce dernier n'exerce plus
    # effectivement l'autorité parentale. »
    # Donne : « titre de séjour du jeune », obligatoire.
    # Demande aussi (voir suites) : réexamen de la situation du jeune est obligatoire.
    if (
        f.situation_irreguliere
        and f.parent_reste_au_pays_d_origine
        and not f.autorite_parentale_exercee_par_ce_parent
    ):
        regles |= REGLE_1_5_1_PARENT_RESTE_AU_PAYS

    # Règle 1.5.1 délai de dépôt.
    # § 1.5.1 : « De la même manière que pour les mineurs dont la situation répond aux conditions
    # prévues par l'article 12 bis (1° et 2°), les demandes de carte de séjour temporaire doivent
    # être déposées au plus tard dans l'année qui suit le dix-huitième anniversaire de la personne
    # concernée. »
    # § 1.5.1, al. 1 : « en dehors de la procédure du regroupement familial »
    # Donne : « dépôt de la demande dans le délai », exigé.
    if f.entree_hors_regroupement_familial:
        regles |= REGLE_1_5_1_DELAI_DE_DEPOT

    # Règle 1.5.1 délai respecté.
    # § 1.5.1 : « les demandes de carte de séjour temporaire doivent être déposées au plus tard
    # dans l'année qui suit le dix-huitième anniversaire de la personne concernée »
    # Donne : « délai de dépôt respecté », établi.
    if later(f.naissance, anniversary=216, months=12) >= f.date_de_la_demande:
        regles |= REGLE_1_5_1_DELAI_RESPECTE

    # Règle 1.5.1 souplesse.
    # § 1.5.1 : « Toutefois, dans le cadre de la présente circulaire, vous pourrez apprécier de
    # manière souple ce critère tiré de l'âge du demandeur, à l'occasion du réexamen d'une demande
    # sur laquelle vous avez statué récemment. »
    # Donne : « appréciation souple du critère d'âge », possible.
    if f.demande_reexaminee_statuee_recemment:
        regles |= REGLE_1_5_1_SOUPLESSE

    # Règle 1.5.2 examen.
    # § 1.5.2, al. 1 : « Après avoir vérifié le lien de filiation, vous examinerez avec
    # bienveillance les demandes de regroupement familial sur place qui pourraient être déposées
    # par des étrangers dans cette situation en faveur de leurs enfants de moins de seize ans. »
    # § 1.5.2, al. 1 : « Des étrangers en situation régulière en France »
    # Donne : « examen de la demande de regroupement sur place », obligatoire.
    if (
        f.demande_de_regroupement_familial_sur_place
        and f.demandeur_du_regroupement_en_situation_reguliere
        and f.age_de_l_enfant < (192, 0)
        and f.lien_de_filiation_verifie
    ):
        regles |= REGLE_1_5_2_EXAMEN

    # Règle 1.5.2 instruction.
    # § 1.5.2, al. 1 : « Celles-ci seront instruites conformément à la « procédure exceptionnelle
    # d'admission au séjour » au titre du regroupement familial décrite au IV.C de la circulaire
    # interministérielle du 7 novembre 1994 publiée au Journal officiel du 9 novembre 1994. »
    # Donne : « instruction de la demande sur place », régi par un autre texte (circulaire du 7
    # novembre 1994).
    if f.demande_de_regroupement_familial_sur_place:
        regles |= REGLE_1_5_2_INSTRUCTION

    # Règle 1.5.3 exigence.
    # § 1.5.3, al. 1 : « Dans le cadre de la procédure du regroupement familial (art. 29, 30 et 30
    # bis de l'ordonnance du 2 novembre 1945 modifiée), il est exigé, pour l'enfant né d'un
    # mariage antérieur ou hors mariage dont la venue est demandée, que l'autre parent soit décédé
    # ou déchu de l'autorité parentale. »
    # Donne : « décès ou déchéance de l'autre parent », exigé.
    if f.enfant_ne_d_une_precedente_union and f.venue_demandee_par_le_regroupement_familial:
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
    # Donne : « demande du jugement et de l'autorisation », obligatoire.
    # Demande aussi (voir suites) : âge requis de l'enfant est établi.
    if (
        f.enfant_ne_d_une_precedente_union
        and f.venue_demandee_par_le_regroupement_familial
        and f.decheance_impossible_a_attester
        and f.autres_conditions_du_regroupement_satisfaites
    ):
        regles |= REGLE_1_5_3_JUGEMENT_ET_AUTORISATION

    # Règle 1.5.3 âge jusqu'au dixième anniversaire.
    # § 1.5.3, al. 3 : « Ce dispositif particulier ne doit être utilisé que dans le cas des
    # enfants de dix ans au plus »
    # Lecture « dix ans au plus » : dixième anniversaire.
    # Donne : « âge requis de l'enfant », établi.
    if f.age_de_l_enfant <= (120, 0):
        regles |= REGLE_1_5_3_AGE_JUSQU_AU_DIXIEME_ANNIVERSAIRE

    # Règle 1.5.3 âge jusqu'à la veille du onzième.
    # § 1.5.3, al. 3 : « Ce dispositif particulier ne doit être utilisé que dans le cas des
    # enfants de dix ans au plus »
    # Lecture « dix ans au plus » : veille du onzième.
    # Donne : « âge requis de l'enfant », établi.
    if f.age_de_l_enfant < (132, 0):
        regles |= REGLE_1_5_3_AGE_JUSQU_A_LA_VEILLE_DU_ONZIEME

    # Règle 1.5.3 conjoint de Français.
    # § 1.5.3, al. 4 : « Vous pourrez vous inspirer des mêmes principes pour les enfants de dix
    # ans au plus dont l'un des parents est conjoint de Français. »
    # Donne : « application des mêmes principes à l'enfant du conjoint de Français », possible.
    # Demande aussi (voir suites) : âge requis de l'enfant est établi.
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
    # Demande aussi (voir suites) : âge requis de l'enfant est établi.
    if f.parent_conjoint_de_francais and f.jugement_et_autorisation_presentes:
        regles |= REGLE_1_5_3_VISA_DE_LONG_SEJOUR

    # Règle 1.6 ascendants.
    # § 1.6, al. 1 : « A titre exceptionnel, vous pourrez envisager la délivrance d'une carte de
    # séjour temporaire « visiteur » aux ascendants isolés et matériellement dépendants de leurs
    # enfants résidant régulièrement en France, lorsque ces derniers attestent des ressources et
    # d'un logement leur permettant de prendre en charge effectivement l'ascendant demandeur. »
    # Donne : « carte de séjour temporaire visiteur », possible, à titre exceptionnel.
    if (
        f.situation_irreguliere
        and f.ascendant_isole
        and f.dependance_materielle_des_enfants
        and f.enfants_residant_regulierement_en_france
        and f.ressources_attestees_par_les_enfants
        and f.logement_atteste_par_les_enfants
    ):
        regles |= REGLE_1_6_ASCENDANTS

    # Règle 1.6 célibataires.
    # § 1.6, al. 2 : « S'agissant des étrangers célibataires et sans charge de famille, vous
    # pourrez avoir une appréciation souple du critère de résidence en France figurant à l'article
    # 12 bis (3°) de l'ordonnance de 1945, dès lors que l'intéressé a été au moins pendant une
    # période en situation régulière. Il en irait différemment si le titre délivré était une carte
    # de séjour étudiant. »
    # Donne : « appréciation souple du critère de résidence », possible.
    if (
        f.situation_irreguliere
        and f.celibataire_sans_charge_de_famille
        and f.periode_en_situation_reguliere
        and not f.titre_delivre_comme_etudiant
    ):
        regles |= REGLE_1_6_CELIBATAIRES

    # Règle 1.6 ancienneté.
    # § 1.6, al. 3 : « Outre l'ancienneté de séjour, qui devra être appréciée avec souplesse mais
    # n'être qu'exceptionnellement inférieure à sept ans »
    # Donne : « prise en compte d'une ancienneté inférieure à sept ans », possible, à titre
    # exceptionnel.
    if (
        f.situation_irreguliere
        and f.celibataire_sans_charge_de_famille
        and f.anciennete_de_sejour < (84, 0)
    ):
        regles |= REGLE_1_6_ANCIENNETE

    # Règle 1.7 étranger malade.
    # § 1.7, al. 1 : « En application de l'article 25 (8°) de l'ordonnance du 2 novembre 1945,
    # « l'étranger résidant habituellement en France atteint d'une pathologie grave nécessitant un
    # traitement médical dont le départ pourrait entraîner pour lui des conséquences d'une
    # exceptionnelle gravité, sous réserve qu'il ne puisse effectivement poursuivre un traitement
    # approprié dans le pays de renvoi ». »
    # Donne : « protection de l'étranger malade », établi.
    if (
        f.residence_habituelle_en_france
        and f.pathologie_grave
        and not f.traitement_approprie_dans_le_pays_de_renvoi
    ):
        regles |= REGLE_1_7_ETRANGER_MALADE

    # Règle 1.7 autorisation provisoire.
    # § 1.7, al. 2 : « Les étrangers qui remplissent les conditions prévues par la loi bénéficient
    # généralement d'une autorisation provisoire de séjour de trois mois renouvelable ou sont
    # assignés à résidence s'ils font l'objet d'une mesure d'éloignement. »
    # Donne : « autorisation provisoire de séjour du malade », possible, en principe.
    # Demande aussi (voir suites) : protection de l'étranger malade est établi.
    if not f.mesure_d_eloignement:
        regles |= REGLE_1_7_AUTORISATION_PROVISOIRE

    # Règle 1.7 assignation.
    # § 1.7, al. 2 : « Les étrangers qui remplissent les conditions prévues par la loi bénéficient
    # généralement d'une autorisation provisoire de séjour de trois mois renouvelable ou sont
    # assignés à résidence s'ils font l'objet d'une mesure d'éloignement. »
    # Donne : « assignation à résidence du malade », possible, en principe.
    # Demande aussi (voir suites) : protection de l'étranger malade est établi.
    if f.mesure_d_eloignement:
        regles |= REGLE_1_7_ASSIGNATION

    return regles


def suites(regles: int) -> int:
    """Les règles qui demeurent, une fois connus les résultats que certaines demandent."""
    # Règle 1.1 carte faculté : si autres conditions de l'article 12 bis est établi.
    if statut("autres_conditions_de_l_article_12_bis", regles) != "etabli":
        regles &= ~REGLE_1_1_CARTE_FACULTE
    # Règle 1.1 carte obligation : si autres conditions de l'article 12 bis est établi.
    if statut("autres_conditions_de_l_article_12_bis", regles) != "etabli":
        regles &= ~REGLE_1_1_CARTE_OBLIGATION
    # Règle 1.5.1 titre selon les critères : si réexamen de la situation du jeune est obligatoire
    # et critère de scolarité est établi et critère de situation familiale est établi.
    if not (
        statut("reexamen_de_la_situation_du_jeune", regles) == "obligatoire"
        and statut("critere_de_scolarite", regles) == "etabli"
        and statut("critere_de_situation_familiale", regles) == "etabli"
    ):
        regles &= ~REGLE_1_5_1_TITRE_SELON_LES_CRITERES
    # Règle 1.5.1 titre par appréciation : si réexamen de la situation du jeune est obligatoire.
    if statut("reexamen_de_la_situation_du_jeune", regles) != "obligatoire":
        regles &= ~REGLE_1_5_1_TITRE_PAR_APPRECIATION
    # Règle 1.5.1 parent resté au pays : si réexamen de la situation du jeune est obligatoire.
    if statut("reexamen_de_la_situation_du_jeune", regles) != "obligatoire":
        regles &= ~REGLE_1_5_1_PARENT_RESTE_AU_PAYS
    # Règle 1.5.3 jugement et autorisation : si âge requis de l'enfant est établi.
    if statut("age_requis_de_l_enfant", regles) != "etabli":
        regles &= ~REGLE_1_5_3_JUGEMENT_ET_AUTORISATION
    # Règle 1.5.3 conjoint de Français : si âge requis de l'enfant est établi.
    if statut("age_requis_de_l_enfant", regles) != "etabli":
        regles &= ~REGLE_1_5_3_CONJOINT_DE_FRANCAIS
    # Règle 1.5.3 procédure : si âge requis de l'enfant est établi.
    if statut("age_requis_de_l_enfant", regles) != "etabli":
        regles &= ~REGLE_1_5_3_PROCEDURE
    # Règle 1.5.3 visa de long séjour : si âge requis de l'enfant est établi.
    if statut("age_requis_de_l_enfant", regles) != "etabli":
        regles &= ~REGLE_1_5_3_VISA_DE_LONG_SEJOUR
    # Règle 1.7 autorisation provisoire : si protection de l'étranger malade est établi.
    if statut("protection_de_l_etranger_malade", regles) != "etabli":
        regles &= ~REGLE_1_7_AUTORISATION_PROVISOIRE
    # Règle 1.7 assignation : si protection de l'étranger malade est établi.
    if statut("protection_de_l_etranger_malade", regles) != "etabli":
        regles &= ~REGLE_1_7_ASSIGNATION
    return regles


#: Les règles propres à une variante d'une lecture.
LUES: tuple[tuple[int, str, str], ...] = (
    (REGLE_1_1_CARTE_FACULTE, "delivrance_de_la_carte_au_conjoint_de_francais", "faculte"),
    (REGLE_1_1_CARTE_OBLIGATION, "delivrance_de_la_carte_au_conjoint_de_francais", "obligation"),
    (REGLE_1_5_1_TITRE_SELON_LES_CRITERES, "portee_des_deux_criteres", "conditions"),
    (REGLE_1_5_1_TITRE_PAR_APPRECIATION, "portee_des_deux_criteres", "elements"),
    (REGLE_1_5_3_AGE_JUSQU_AU_DIXIEME_ANNIVERSAIRE, "dix_ans_au_plus", "dixieme_anniversaire"),
    (REGLE_1_5_3_AGE_JUSQU_A_LA_VEILLE_DU_ONZIEME, "dix_ans_au_plus", "veille_du_onzieme"),
)

#: Pour chaque résultat, ce que donne chaque règle.
RESULTATS: dict[str, tuple[Row, ...]] = {
    "mesure_de_regularisation": (
        Row(
            "0 régularisation",
            REGLE_0_REGULARISATION,
            ("possible", True, False, None, None, None, None),
            appraisals=("situation_particuliere_etablie_par_le_demandeur",),
        ),
    ),
    "opposition_de_l_entree_irreguliere": (
        Row(
            "1.1 entrée irrégulière",
            REGLE_1_1_ENTREE_IRREGULIERE,
            ("deconseille", False, False, None, None, None, None),
            appraisals=("presence_manifestement_stable",),
        ),
    ),
    "autres_conditions_de_l_article_12_bis": (
        Row(
            "1.1 autres conditions",
            REGLE_1_1_AUTRES_CONDITIONS,
            ("etabli", False, False, None, None, None, None),
            appraisals=("menace_a_l_ordre_public", "communaute_de_vie"),
        ),
    ),
    "carte_de_sejour_temporaire": (
        Row(
            "1.1 carte faculté",
            REGLE_1_1_CARTE_FACULTE,
            ("possible", False, False, None, None, None, None),
            route="§ 1.1",
            appraisals=(
                "presence_manifestement_stable",
                "menace_a_l_ordre_public",
                "communaute_de_vie",
            ),
        ),
        Row(
            "1.1 carte obligation",
            REGLE_1_1_CARTE_OBLIGATION,
            ("obligatoire", False, False, None, None, None, None),
            route="§ 1.1",
            appraisals=(
                "presence_manifestement_stable",
                "menace_a_l_ordre_public",
                "communaute_de_vie",
            ),
        ),
        Row(
            "1.2",
            REGLE_1_2,
            ("possible", False, False, None, None, None, None),
            route="§ 1.2",
            appraisals=(
                "menace_a_l_ordre_public",
                "communaute_de_vie",
                "conjoint_justifiant_d_une_carte_de_sejour",
                "enfants_a_charge_effective",
            ),
        ),
        Row(
            "1.3",
            REGLE_1_3,
            ("possible", False, False, None, None, None, None),
            route="§ 1.3",
            appraisals=("menace_a_l_ordre_public", "communaute_de_vie"),
        ),
        Row(
            "1.4.2",
            REGLE_1_4_2,
            ("possible", False, False, None, None, None, None),
            route="§ 1.4.2",
            appraisals=("risque_pour_l_ordre_public",),
        ),
        Row(
            "1.4.2 refus",
            REGLE_1_4_2_REFUS,
            ("exclu", False, False, None, None, None, None),
            route="§ 1.4.2",
            appraisals=("risque_pour_l_ordre_public",),
        ),
    ),
    "attribution_d_un_titre_de_sejour_a_la_famille": (
        Row(
            "1.4.1",
            REGLE_1_4_1,
            ("possible", False, False, None, None, None, None),
            appraisals=(
                "famille_constituee_de_maniere_stable",
                "anciennete_d_au_moins_plusieurs_annees",
            ),
        ),
    ),
    "carte_de_sejour_temporaire_du_jeune_entre_avant_dix_ans": (
        Row(
            "1.5.1 entrés avant dix ans",
            REGLE_1_5_1_ENTRES_AVANT_DIX_ANS,
            ("de_droit", False, False, None, None, None, None),
        ),
    ),
    "reexamen_de_la_situation_du_jeune": (
        Row(
            "1.5.1 réexamen",
            REGLE_1_5_1_REEXAMEN,
            ("obligatoire", False, False, None, None, None, None),
            appraisals=("eloignement_contraire_a_l_article_8",),
        ),
    ),
    "critere_de_scolarite": (
        Row(
            "1.5.1 scolarité",
            REGLE_1_5_1_SCOLARITE,
            ("etabli", False, False, None, None, None, None),
        ),
    ),
    "critere_de_situation_familiale": (
        Row(
            "1.5.1 situation familiale",
            REGLE_1_5_1_SITUATION_FAMILIALE,
            ("etabli", False, False, None, None, None, None),
        ),
    ),
    "titre_de_sejour_du_jeune": (
        Row(
            "1.5.1 parent resté au pays",
            REGLE_1_5_1_PARENT_RESTE_AU_PAYS,
            ("obligatoire", False, False, None, None, None, None),
            appraisals=("eloignement_contraire_a_l_article_8",),
        ),
        Row(
            "1.5.1 titre par appréciation",
            REGLE_1_5_1_TITRE_PAR_APPRECIATION,
            ("possible", False, False, None, None, None, None),
            appraisals=("eloignement_contraire_a_l_article_8", "trouble_a_l_ordre_public"),
        ),
        Row(
            "1.5.1 titre selon les critères",
            REGLE_1_5_1_TITRE_SELON_LES_CRITERES,
            ("possible", False, False, None, None, None, None),
            appraisals=("eloignement_contraire_a_l_article_8", "trouble_a_l_ordre_public"),
        ),
    ),
    "delai_de_depot_respecte": (
        Row(
            "1.5.1 délai respecté",
            REGLE_1_5_1_DELAI_RESPECTE,
            ("etabli", False, False, None, None, None, None),
        ),
    ),
    "depot_de_la_demande_dans_le_delai": (
        Row(
            "1.5.1 délai de dépôt",
            REGLE_1_5_1_DELAI_DE_DEPOT,
            ("exige", False, False, None, None, None, None),
        ),
    ),
    "appreciation_souple_du_critere_d_age": (
        Row(
            "1.5.1 souplesse",
            REGLE_1_5_1_SOUPLESSE,
            ("possible", False, False, None, None, None, None),
            appraisals=("demande_reexaminee_statuee_recemment",),
        ),
    ),
    "examen_de_la_demande_de_regroupement_sur_place": (
        Row(
            "1.5.2 examen",
            REGLE_1_5_2_EXAMEN,
            ("obligatoire", False, False, None, None, None, None),
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
            ),
        ),
    ),
    "deces_ou_decheance_de_l_autre_parent": (
        Row(
            "1.5.3 exigence",
            REGLE_1_5_3_EXIGENCE,
            ("exige", False, False, None, None, None, None),
        ),
    ),
    "age_requis_de_l_enfant": (
        Row(
            "1.5.3 âge jusqu'au dixième anniversaire",
            REGLE_1_5_3_AGE_JUSQU_AU_DIXIEME_ANNIVERSAIRE,
            ("etabli", False, False, None, None, None, None),
        ),
        Row(
            "1.5.3 âge jusqu'à la veille du onzième",
            REGLE_1_5_3_AGE_JUSQU_A_LA_VEILLE_DU_ONZIEME,
            ("etabli", False, False, None, None, None, None),
        ),
    ),
    "demande_du_jugement_et_de_l_autorisation": (
        Row(
            "1.5.3 jugement et autorisation",
            REGLE_1_5_3_JUGEMENT_ET_AUTORISATION,
            ("obligatoire", False, False, None, None, None, None),
            appraisals=("autres_conditions_du_regroupement_satisfaites",),
        ),
    ),
    "application_des_memes_principes_a_l_enfant_du_conjoint_de_francais": (
        Row(
            "1.5.3 conjoint de Français",
            REGLE_1_5_3_CONJOINT_DE_FRANCAIS,
            ("possible", False, False, None, None, None, None),
        ),
    ),
    "application_de_la_procedure_du_regroupement_familial": (
        Row(
            "1.5.3 procédure",
            REGLE_1_5_3_PROCEDURE,
            ("exclu", False, False, None, None, None, None),
        ),
    ),
    "entree_sous_visa_de_long_sejour": (
        Row(
            "1.5.3 visa de long séjour",
            REGLE_1_5_3_VISA_DE_LONG_SEJOUR,
            ("possible", False, False, None, None, None, None),
        ),
    ),
    "carte_de_sejour_temporaire_visiteur": (
        Row(
            "1.6 ascendants",
            REGLE_1_6_ASCENDANTS,
            ("possible", True, False, None, None, None, None),
            appraisals=("ascendant_isole", "dependance_materielle_des_enfants"),
        ),
    ),
    "appreciation_souple_du_critere_de_residence": (
        Row(
            "1.6 célibataires",
            REGLE_1_6_CELIBATAIRES,
            ("possible", False, False, None, None, None, None),
        ),
    ),
    "prise_en_compte_d_une_anciennete_inferieure_a_sept_ans": (
        Row(
            "1.6 ancienneté",
            REGLE_1_6_ANCIENNETE,
            ("possible", True, False, None, None, None, None),
        ),
    ),
    "protection_de_l_etranger_malade": (
        Row(
            "1.7 étranger malade",
            REGLE_1_7_ETRANGER_MALADE,
            ("etabli", False, False, None, None, None, None),
            appraisals=("pathologie_grave", "traitement_approprie_dans_le_pays_de_renvoi"),
        ),
    ),
    "autorisation_provisoire_de_sejour_du_malade": (
        Row(
            "1.7 autorisation provisoire",
            REGLE_1_7_AUTORISATION_PROVISOIRE,
            ("possible", False, True, None, None, None, None),
            appraisals=("pathologie_grave", "traitement_approprie_dans_le_pays_de_renvoi"),
        ),
    ),
    "assignation_a_residence_du_malade": (
        Row(
            "1.7 assignation",
            REGLE_1_7_ASSIGNATION,
            ("possible", False, True, None, None, None, None),
            appraisals=("pathologie_grave", "traitement_approprie_dans_le_pays_de_renvoi"),
        ),
    ),
}


def statut(resultat: str, regles: int) -> str:
    """Ce que vaut un résultat, une fois vues les règles qui le concernent."""
    return str(settled(RESULTATS[resultat], regles)[0])
