"""Les règles du texte, chacune sous ses mots, pour des faits tous connus.

« applicables » dit quelles règles s'appliquent ; RESULTATS, ce que chacune donne à chaque
résultat, et les règles qui y dérogent.
"""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.errors import contradiction
from circulaires._runtime.settle import OUT_OF_FORCE, Row, settled

# Les dates du texte, en jours (1 : 1er janvier de l'an 1).
JOUR_1995_07_01 = 728475

# Les règles, un bit chacune.
REGLE_DISPOSITIF_UTILISATION = 1 << 0
REGLE_DISPOSITIF_INSPIRATION = 1 << 1
REGLE_I_1_FORMULAIRES_COMMUNS = 1 << 2
REGLE_I_1_DOCUMENTS_ANNEXES = 1 << 3
REGLE_I_2_PROCEDURE_ACCELEREE = 1 << 4
REGLE_I_2_PROCEDURE_ACCELEREE_PERMISE = 1 << 5
REGLE_I_2_DISPOSITION_DU_PROTOCOLE = 1 << 6
REGLE_I_2_DISPOSITION_RECOMMANDEE = 1 << 7
REGLE_I_2_DELAI_DETERMINE_PAR_LES_PARTIES = 1 << 8
REGLE_I_2_DELAI_DETERMINE_PAR_LES_PARTIES_RECOMMANDE = 1 << 9
REGLE_I_2_DELAI_TRES_COURT = 1 << 10
REGLE_I_2_ACCORDS_DEJA_SIGNES = 1 << 11
REGLE_I_2_DANS_LA_LIMITE_DES_ACCORDS_DEJA_SIGNES = 1 << 12
REGLE_I_2_FORMES_SIMPLIFIEES = 1 << 13
REGLE_I_2_NOTIFICATION_ET_EXECUTION = 1 << 14
REGLE_I_2_PROCES_VERBAL = 1 << 15
REGLE_I_3_PROCEDURE_NORMALE = 1 << 16
REGLE_I_3_PROCEDURE_ACCELEREE_IMPOSSIBLE = 1 << 17
REGLE_I_3_PROCEDURE_NORMALE_HORS_ZONE = 1 << 18
REGLE_I_3_ECRITS = 1 << 19
REGLE_I_3_DOCUMENT_ANNEXE = 1 << 20
REGLE_I_3_REPONSE_OBLIGATOIRE = 1 << 21
REGLE_I_3_DELAI_COURT = 1 << 22
REGLE_I_3_QUINZE_JOURS = 1 << 23
REGLE_I_3_DELAI_CONFORME = 1 << 24
REGLE_I_3_DELAI_TROP_LONG = 1 << 25
REGLE_I_3_DELAI_INFERIEUR = 1 << 26
REGLE_II_1_PREUVE_DE_LA_NATIONALITE = 1 << 27
REGLE_II_1_PREUVE_DE_L_ENTREE = 1 << 28
REGLE_II_1_PREUVES_REUNIES = 1 << 29
REGLE_II_1_PRESOMPTION_DE_LA_NATIONALITE = 1 << 30
REGLE_II_1_PRESOMPTION_DE_L_ENTREE = 1 << 31
REGLE_II_1_PRESOMPTIONS_REUNIES = 1 << 32
REGLE_II_2_MOYENS_POUR_LA_NATIONALITE = 1 << 33
REGLE_II_2_MOYENS_POUR_LA_NATIONALITE_RECOMMANDES = 1 << 34
REGLE_II_2_PREUVE_DE_LA_NATIONALITE = 1 << 35
REGLE_II_2_PRESOMPTION_DE_LA_NATIONALITE = 1 << 36
REGLE_II_2_PHOTOCOPIE_D_UN_DOCUMENT_DE_PREUVE = 1 << 37
REGLE_II_2_PHOTOCOPIE_D_UN_DOCUMENT_DE_PREUVE_SEULEMENT = 1 << 38
REGLE_II_2_PHOTOCOPIE_D_UN_DOCUMENT_DE_PRESOMPTION = 1 << 39
REGLE_II_2_PHOTOCOPIE_D_UN_DOCUMENT_DE_PRESOMPTION_SEULEMENT = 1 << 40
REGLE_II_2_MOYENS_POUR_L_ENTREE = 1 << 41
REGLE_II_2_MOYENS_POUR_L_ENTREE_RECOMMANDES = 1 << 42
REGLE_II_2_PREUVE_DE_L_ENTREE = 1 << 43
REGLE_II_2_CACHET_DE_SORTIE = 1 << 44
REGLE_II_2_CACHET_DE_SORTIE_ET_ITINERAIRE = 1 << 45
REGLE_II_2_PRESOMPTION_DE_L_ENTREE = 1 << 46
REGLE_III_DESIGNATIONS = 1 << 47
REGLE_III_DESIGNATIONS_RECOMMANDEES = 1 << 48
REGLE_III_POSTE_DESIGNE = 1 << 49
REGLE_III_AUTORITE_DESIGNEE = 1 << 50
REGLE_IV_FORMULAIRE_POSSIBLE = 1 << 51
REGLE_IV_FORMULAIRE_RECOMMANDE = 1 << 52
REGLE_IV_FORMULAIRE_ANNEXE = 1 << 53
REGLE_IV_DISPENSE_PAR_L_AEROPORT = 1 << 54
REGLE_IV_INFORMATION_EN_CAS_DE_PASSAGE_PAR_UN_AEROPORT = 1 << 55
REGLE_IV_INFORMATION_EN_CAS_DE_DISPENSE = 1 << 56
REGLE_IV_ESCORTE_EN_CAS_DE_PASSAGE_PAR_UN_AEROPORT = 1 << 57
REGLE_IV_ESCORTE_EN_CAS_DE_DISPENSE = 1 << 58
REGLE_NOTE_RECOMMANDATION_DE_1992 = 1 << 59
REGLE_NOTE_RECOMMANDATION_DE_1992_CONSEILLEE = 1 << 60
REGLE_V_ARTICLE_POSSIBLE = 1 << 61
REGLE_V_CONTENU = 1 << 62
REGLE_V_FINALITE_PRECISEE = 1 << 63
REGLE_V_AUTRES_FINS = 1 << 64
REGLE_VI_CLAUSES = 1 << 65
REGLE_VI_ENTREE_EN_VIGUEUR = 1 << 66
REGLE_VI_PAS_AVANT_L_ACCORD = 1 << 67
REGLE_VI_SUSPENSION = 1 << 68
REGLE_VI_FIN = 1 << 69
REGLE_NOTE_ANNEXES_DU_PROCES_VERBAL = 1 << 70

#: Ce que dit « est ouvert » : au moins possible.
OUVERT = ("obligatoire", "recommande", "possible", "de_droit")


class Case:
    """Les faits d'un cas, tels que les règles les lisent.

    Une date est en jours (1 : 1er janvier de l'an 1), une durée en (mois, jours), un montant en
    centièmes.
    """

    date_de_la_negociation: int
    elaboration_d_un_protocole_avec_un_pays_tiers: bool
    arrestation_en_zone_frontaliere: bool
    impossibilite_de_la_procedure_acceleree: bool
    delai_total_prevu: int
    delai_de_reponse_prevu: int
    necessite_d_un_proces_verbal: bool
    documents_de_preuve_de_la_nationalite: dict[str, bool]
    elements_de_presomption_de_la_nationalite: dict[str, bool]
    moyens_de_preuve_de_l_entree: dict[str, bool]
    itineraire_et_date_concordants: bool
    elements_de_presomption_de_l_entree: dict[str, bool]
    preuve_de_la_nationalite_etablie: bool
    preuve_de_l_entree_etablie: bool
    presomption_de_la_nationalite_etablie: bool
    presomption_de_l_entree_etablie: bool
    preuve_contraire_sur_la_nationalite: str
    preuve_contraire_sur_l_entree: str
    poste_frontiere_designe_par_les_ministres: bool
    autorite_designee_par_les_ministres: bool
    matiere_de_transit: bool
    demande_de_transit_sous_escorte: bool
    renvoi_en_transit_d_un_ressortissant_de_pays_tiers: bool
    passage_par_un_aeroport_de_l_autre_etat_contractant: bool
    dispense_retenue_par_les_parties: bool
    escorte: bool
    transmission_aux_seules_fins_de_l_accord: bool
    entree_en_vigueur_de_l_accord_de_readmission: bool
    suspension_de_l_application_de_l_accord: bool
    fin_de_l_applicabilite_de_l_accord: bool
    place_suffisante_aux_rubriques: bool


def applicables(f: Case) -> int:
    """Les règles qui s'appliquent aux faits, un bit chacune."""
    # Supposition « transit sous escorte ».
    if f.demande_de_transit_sous_escorte and (not f.matiere_de_transit or not f.escorte):
        raise contradiction("transit sous escorte")

    # Supposition « renvoi en transit ».
    if f.renvoi_en_transit_d_un_ressortissant_de_pays_tiers and not f.matiere_de_transit:
        raise contradiction("renvoi en transit")

    # Le texte est applicable si date de la négociation : à compter du 1er juillet 1995.
    if f.date_de_la_negociation < JOUR_1995_07_01:
        return OUT_OF_FORCE

    regles = 0

    # Règle dispositif utilisation.
    # dispositif : « RECOMMANDE que, à partir du 1er juillet 1995, les principes directeurs
    # énoncés ci-après soient utilisés par les États membres comme base de négociation avec les
    # pays tiers lors de l'élaboration d'un protocole sur la mise en oeuvre d'accords de
    # réadmission: »
    # Lecture « portée des principes directeurs » : recommandation.
    # Donne : « utilisation des principes directeurs », recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_DISPOSITIF_UTILISATION

    # Règle dispositif inspiration.
    # visas, al. 4 : « une série de principes directeurs dont les États membres pourraient
    # s'inspirer lors de la négociation de ces protocoles »
    # Lecture « portée des principes directeurs » : inspiration.
    # Donne : « utilisation des principes directeurs », possible.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_DISPOSITIF_INSPIRATION

    # Règle I.1 formulaires communs.
    # § I.1, al. 1 : « Pour la remise/réadmission des personnes en séjour irrégulier, il est
    # recommandé de prévoir l'utilisation par les parties contractantes de formulaires communs à
    # celles-ci. Il s'agit des formulaires suivants: - procès-verbal de remise/réadmission en
    # procédure accélérée, - demande de réadmission/renvoi en transit, - procès-verbal de
    # remise/réadmission. »
    # Donne : « clause sur les formulaires communs », recommandé.
    # Donne : « procès-verbal commun de procédure accélérée », recommandé.
    # Donne : « demande commune de réadmission ou de renvoi en transit », recommandé.
    # Donne : « procès-verbal commun de remise ou de réadmission », recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_I_1_FORMULAIRES_COMMUNS

    # Règle I.1 documents annexés.
    # § I.1, al. 2 : « Pour la rédaction de ces formulaires, les États membres pourraient
    # s'inspirer des trois documents joints en annexe à la présente recommandation »
    # Donne : « inspiration des trois documents annexés », possible.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_I_1_DOCUMENTS_ANNEXES

    # Règle I.2 procédure accélérée.
    # § I.2, al. 1 : « Lorsqu'une personne est arrêtée en zone frontalière, sa remise/réadmission
    # se fait en procédure accélérée. »
    # Lecture « procédure accélérée imposée ou permise » : imposée.
    # Donne : « procédure accélérée », obligatoire.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers and f.arrestation_en_zone_frontaliere:
        regles |= REGLE_I_2_PROCEDURE_ACCELEREE

    # Règle I.2 procédure accélérée permise.
    # § I.2, al. 1 : « Lorsqu'une personne est arrêtée en zone frontalière, sa remise/réadmission
    # se fait en procédure accélérée. »
    # § I.2, al. 2 : « Une disposition permettant cela »
    # Lecture « procédure accélérée imposée ou permise » : permise.
    # Donne : « procédure accélérée », possible.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers and f.arrestation_en_zone_frontaliere:
        regles |= REGLE_I_2_PROCEDURE_ACCELEREE_PERMISE

    # Règle I.2 disposition du protocole.
    # § I.2, al. 2 : « Une disposition permettant cela doit donc figurer dans le protocole. »
    # Lecture « force de l'indicatif » : obligation.
    # Donne : « disposition sur la procédure accélérée », obligatoire.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_I_2_DISPOSITION_DU_PROTOCOLE

    # Règle I.2 disposition recommandée.
    # § I.2, al. 2 : « Une disposition permettant cela doit donc figurer dans le protocole. »
    # dispositif : « RECOMMANDE »
    # Lecture « force de l'indicatif » : recommandation.
    # Donne : « disposition sur la procédure accélérée », recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_I_2_DISPOSITION_RECOMMANDEE

    # Règle I.2 délai déterminé par les parties.
    # § I.2, al. 3 : « Les parties contractantes détermineront le délai total de la réadmission en
    # procédure accélérée (comprenant la demande et la réponse donnée à la demande) »
    # Lecture « force de l'indicatif » : obligation.
    # Donne : « détermination du délai total accéléré », obligatoire.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_I_2_DELAI_DETERMINE_PAR_LES_PARTIES

    # Règle I.2 délai déterminé par les parties recommandé.
    # § I.2, al. 3 : « Les parties contractantes détermineront le délai total de la réadmission en
    # procédure accélérée (comprenant la demande et la réponse donnée à la demande) »
    # dispositif : « RECOMMANDE »
    # Lecture « force de l'indicatif » : recommandation.
    # Donne : « détermination du délai total accéléré », recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_I_2_DELAI_DETERMINE_PAR_LES_PARTIES_RECOMMANDE

    # Règle I.2 délai très court.
    # § I.2, al. 3 : « le délai total de la réadmission en procédure accélérée (comprenant la
    # demande et la réponse donnée à la demande) qui devrait en tout état de cause être très
    # court. »
    # Donne : « délai total très court », recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_I_2_DELAI_TRES_COURT

    # Règle I.2 accords déjà signés.
    # § I.2, al. 3 : « Les États membres pourront s'inspirer d'accords déjà signés par certains
    # d'entre eux, où ce délai ne dépasse pas quarante-huit heures. »
    # Donne : « inspiration des accords sur le délai accéléré », possible.
    # Donne : « délai total dans les accords déjà signés », au plus 48 heures.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_I_2_ACCORDS_DEJA_SIGNES

    # Règle I.2 dans la limite des accords déjà signés.
    # § I.2, al. 3 : « d'accords déjà signés par certains d'entre eux, où ce délai ne dépasse pas
    # quarante-huit heures »
    # Donne : « délai accéléré dans la limite des accords déjà signés », établi.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers and f.delai_total_prevu <= 48:
        regles |= REGLE_I_2_DANS_LA_LIMITE_DES_ACCORDS_DEJA_SIGNES

    # Règle I.2 formes simplifiées.
    # § I.2, al. 4 : « Les formes de la remise devraient être simplifiées pour cette procédure. »
    # Donne : « formes simplifiées de la remise accélérée », recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_I_2_FORMES_SIMPLIFIEES

    # Règle I.2 notification et exécution.
    # § I.2, al. 4 : « La notification de la remise se ferait sans formalité particulière
    # (téléphone, télécopie, télex ou oralement) et son exécution directement par les agents des
    # postes frontières. »
    # Donne : « notification sans formalité particulière », recommandé.
    # Donne : « exécution directe par les agents des postes frontières », recommandé.
    # Demande aussi (voir suites) : procédure accélérée est de droit ou obligatoire ou possible ou
    # recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_I_2_NOTIFICATION_ET_EXECUTION

    # Règle I.2 procès-verbal.
    # § I.2, al. 5 : « Si nécessaire, un procès-verbal (partie I point 1) pourra être établi. »
    # Donne : « établissement d'un procès-verbal en procédure accélérée », possible.
    # Demande aussi (voir suites) : procédure accélérée est de droit ou obligatoire ou possible ou
    # recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers and f.necessite_d_un_proces_verbal:
        regles |= REGLE_I_2_PROCES_VERBAL

    # Règle I.3 procédure normale.
    # § I.3, al. 1 : « Cette procédure est appliquée lorsqu'une personne ne peut être admise ou
    # réadmise selon la procédure accélérée. »
    # § I.2, al. 1 : « Lorsqu'une personne est arrêtée en zone frontalière »
    # Lecture « quand la procédure accélérée ne peut être suivie » : toute impossibilité.
    # Donne : « procédure normale », obligatoire.
    if (
        f.impossibilite_de_la_procedure_acceleree or not f.arrestation_en_zone_frontaliere
    ) and f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_I_3_PROCEDURE_NORMALE

    # Règle I.3 procédure accélérée impossible.
    # § I.3, al. 1 : « lorsqu'une personne ne peut être admise ou réadmise selon la procédure
    # accélérée »
    # Par dérogation à la règle I.2 procédure accélérée.
    # Par dérogation à la règle I.2 procédure accélérée permise.
    # Lecture « quand la procédure accélérée ne peut être suivie » : toute impossibilité.
    # Donne : « procédure accélérée », exclu.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and f.impossibilite_de_la_procedure_acceleree
    ):
        regles |= REGLE_I_3_PROCEDURE_ACCELEREE_IMPOSSIBLE

    # Règle I.3 procédure normale hors zone.
    # § I.3, al. 1 : « Cette procédure est appliquée lorsqu'une personne ne peut être admise ou
    # réadmise selon la procédure accélérée. »
    # § I.2, al. 1 : « Lorsqu'une personne est arrêtée en zone frontalière »
    # Lecture « quand la procédure accélérée ne peut être suivie » : hors zone frontalière.
    # Donne : « procédure normale », obligatoire.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers and not f.arrestation_en_zone_frontaliere:
        regles |= REGLE_I_3_PROCEDURE_NORMALE_HORS_ZONE

    # Règle I.3 écrits.
    # § I.3, al. 2 : « La demande de réadmission et la réponse devraient être écrites. »
    # Donne : « demande de réadmission écrite », recommandé.
    # Donne : « réponse écrite », recommandé.
    # Demande aussi (voir suites) : procédure normale est de droit ou obligatoire ou possible ou
    # recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_I_3_ECRITS

    # Règle I.3 document annexé.
    # § I.3, al. 2 : « Les parties pourraient s'inspirer du document joint en annexe à la présente
    # recommandation. »
    # Donne : « inspiration du document annexé à la procédure normale », possible.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_I_3_DOCUMENT_ANNEXE

    # Règle I.3 réponse obligatoire.
    # § I.3, al. 3 : « La réponse devrait être obligatoire »
    # Donne : « caractère obligatoire de la réponse », recommandé.
    # Demande aussi (voir suites) : procédure normale est de droit ou obligatoire ou possible ou
    # recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_I_3_REPONSE_OBLIGATOIRE

    # Règle I.3 délai court.
    # § I.3, al. 3 : « La réponse devrait être obligatoire et effectuée dans un délai court
    # déterminé par les parties. »
    # Donne : « réponse dans un délai court déterminé par les parties », recommandé.
    # Demande aussi (voir suites) : procédure normale est de droit ou obligatoire ou possible ou
    # recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_I_3_DELAI_COURT

    # Règle I.3 quinze jours.
    # § I.3, al. 3 : « Conformément à l'accord type bilatéral, ce délai ne doit pas dépasser
    # quinze jours. »
    # Donne : « délai de réponse », au plus 15 jours.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_I_3_QUINZE_JOURS

    # Règle I.3 délai conforme.
    # § I.3, al. 3 : « Conformément à l'accord type bilatéral, ce délai ne doit pas dépasser
    # quinze jours. »
    # Donne : « délai de réponse conforme à l'accord type », établi.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers and f.delai_de_reponse_prevu <= 15:
        regles |= REGLE_I_3_DELAI_CONFORME

    # Règle I.3 délai trop long.
    # § I.3, al. 3 : « Conformément à l'accord type bilatéral, ce délai ne doit pas dépasser
    # quinze jours. »
    # Donne : « délai de réponse conforme à l'accord type », non établi.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers and f.delai_de_reponse_prevu > 15:
        regles |= REGLE_I_3_DELAI_TROP_LONG

    # Règle I.3 délai inférieur.
    # § I.3, al. 3 : « Toutefois, il serait souhaitable que les États membres s'inspirent
    # d'accords déjà signés où ce délai est inférieur. »
    # Donne : « inspiration des accords au délai de réponse inférieur », recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_I_3_DELAI_INFERIEUR

    # Règle II.1 preuve de la nationalité.
    # § II.1, al. 1 : « La preuve établie de la nationalité et de l'entrée sur le territoire
    # devrait s'imposer aux parties sans qu'elles procèdent à de plus amples enquêtes. »
    # Lecture « nationalité et entrée » : chacune.
    # Donne : « respect de la preuve de la nationalité », recommandé.
    # Donne : « plus amples enquêtes sur la nationalité », déconseillé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers and f.preuve_de_la_nationalite_etablie:
        regles |= REGLE_II_1_PREUVE_DE_LA_NATIONALITE

    # Règle II.1 preuve de l'entrée.
    # § II.1, al. 1 : « La preuve établie de la nationalité et de l'entrée sur le territoire
    # devrait s'imposer aux parties sans qu'elles procèdent à de plus amples enquêtes. »
    # Lecture « nationalité et entrée » : chacune.
    # Donne : « respect de la preuve de l'entrée », recommandé.
    # Donne : « plus amples enquêtes sur l'entrée », déconseillé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers and f.preuve_de_l_entree_etablie:
        regles |= REGLE_II_1_PREUVE_DE_L_ENTREE

    # Règle II.1 preuves réunies.
    # § II.1, al. 1 : « La preuve établie de la nationalité et de l'entrée sur le territoire
    # devrait s'imposer aux parties sans qu'elles procèdent à de plus amples enquêtes. »
    # Lecture « nationalité et entrée » : ensemble.
    # Donne : « respect de la preuve de la nationalité », recommandé.
    # Donne : « respect de la preuve de l'entrée », recommandé.
    # Donne : « plus amples enquêtes sur la nationalité », déconseillé.
    # Donne : « plus amples enquêtes sur l'entrée », déconseillé.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and f.preuve_de_la_nationalite_etablie
        and f.preuve_de_l_entree_etablie
    ):
        regles |= REGLE_II_1_PREUVES_REUNIES

    # Règle II.1 présomption de la nationalité.
    # § II.1, al. 2 : « La présomption établie de la nationalité et de l'entrée sur le territoire
    # devrait être considérée comme acquise par les parties sauf établissement d'une preuve
    # contraire par la partie requise. »
    # Lecture « nationalité et entrée » : chacune.
    # Donne : « nationalité présumée tenue pour acquise », recommandé.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and f.presomption_de_la_nationalite_etablie
        and f.preuve_contraire_sur_la_nationalite != "etablie_par_la_partie_requise"
    ):
        regles |= REGLE_II_1_PRESOMPTION_DE_LA_NATIONALITE

    # Règle II.1 présomption de l'entrée.
    # § II.1, al. 2 : « La présomption établie de la nationalité et de l'entrée sur le territoire
    # devrait être considérée comme acquise par les parties sauf établissement d'une preuve
    # contraire par la partie requise. »
    # Lecture « nationalité et entrée » : chacune.
    # Donne : « entrée présumée tenue pour acquise », recommandé.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and f.presomption_de_l_entree_etablie
        and f.preuve_contraire_sur_l_entree != "etablie_par_la_partie_requise"
    ):
        regles |= REGLE_II_1_PRESOMPTION_DE_L_ENTREE

    # Règle II.1 présomptions réunies.
    # § II.1, al. 2 : « La présomption établie de la nationalité et de l'entrée sur le territoire
    # devrait être considérée comme acquise par les parties sauf établissement d'une preuve
    # contraire par la partie requise. »
    # Lecture « nationalité et entrée » : ensemble.
    # Donne : « nationalité présumée tenue pour acquise », recommandé.
    # Donne : « entrée présumée tenue pour acquise », recommandé.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and f.presomption_de_la_nationalite_etablie
        and f.presomption_de_l_entree_etablie
        and (
            f.preuve_contraire_sur_la_nationalite != "etablie_par_la_partie_requise"
            and f.preuve_contraire_sur_l_entree != "etablie_par_la_partie_requise"
        )
    ):
        regles |= REGLE_II_1_PRESOMPTIONS_REUNIES

    # Règle II.2 moyens pour la nationalité.
    # § II.2, al. 1 : « Le protocole doit définir clairement les moyens d'établissement de la
    # preuve ou de la présomption de la nationalité. »
    # Lecture « force de l'indicatif » : obligation.
    # Donne : « définition claire des moyens pour la nationalité », obligatoire.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_II_2_MOYENS_POUR_LA_NATIONALITE

    # Règle II.2 moyens pour la nationalité recommandés.
    # § II.2, al. 1 : « Le protocole doit définir clairement les moyens d'établissement de la
    # preuve ou de la présomption de la nationalité. »
    # dispositif : « RECOMMANDE »
    # Lecture « force de l'indicatif » : recommandation.
    # Donne : « définition claire des moyens pour la nationalité », recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_II_2_MOYENS_POUR_LA_NATIONALITE_RECOMMANDES

    # Règle II.2 preuve de la nationalité.
    # § II.2, al. 2 : « La preuve de la nationalité pourra être établie par: - un certificat de
    # nationalité, qui peut être attribué avec précision à une personne, - un passeport quel qu'en
    # soit le type (ordinaire, diplomatique, de service, substitut de passeport avec photographie
    # d'identité délivré par les autorités) ou tout autre document de voyage sur lequel figure la
    # nationalité, - une carte d'immatriculation consulaire, - une carte nationale d'identité
    # (même provisoire ou ad hoc), - une carte d'identité de mineur tenant lieu de passeport, -
    # une attestation provisoire d'identité, - un livret ou une carte d'identité militaires. »
    # Donne : « établissement de la preuve de la nationalité », possible.
    if (
        f.documents_de_preuve_de_la_nationalite[
            "certificat_de_nationalite_qui_peut_etre_attribue_avec_precision_a_une_personne"
        ]
        or f.documents_de_preuve_de_la_nationalite["passeport_quel_qu_en_soit_le_type"]
        or f.documents_de_preuve_de_la_nationalite[
            "substitut_de_passeport_avec_photographie_d_identite_delivre_par_les_autorites"
        ]
        or f.documents_de_preuve_de_la_nationalite[
            "autre_document_de_voyage_sur_lequel_figure_la_nationalite"
        ]
        or f.documents_de_preuve_de_la_nationalite["carte_d_immatriculation_consulaire"]
        or f.documents_de_preuve_de_la_nationalite[
            "carte_nationale_d_identite_meme_provisoire_ou_ad_hoc"
        ]
        or f.documents_de_preuve_de_la_nationalite[
            "carte_d_identite_de_mineur_tenant_lieu_de_passeport"
        ]
        or f.documents_de_preuve_de_la_nationalite["attestation_provisoire_d_identite"]
        or f.documents_de_preuve_de_la_nationalite["livret_militaire"]
        or f.documents_de_preuve_de_la_nationalite["carte_d_identite_militaire"]
    ) and f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_II_2_PREUVE_DE_LA_NATIONALITE

    # Règle II.2 présomption de la nationalité.
    # § II.2, al. 3 : « La présomption de la nationalité pourra être établie notamment par: - des
    # informations précises fournies par les autorités officielles, - une carte de service d'un
    # organisme public, - une carte de service d'une entreprise, - un permis de conduire, - un
    # extrait d'état civil, - un livret de marin, - un livret de batelier, - une photocopie de
    # l'un des documents précédemment énumérés, - des déclarations de témoins, - des déclarations
    # de l'intéressé, - la langue de l'intéressé. »
    # Donne : « établissement de la présomption de la nationalité », possible.
    if (
        f.elements_de_presomption_de_la_nationalite[
            "informations_precises_fournies_par_les_autorites_officielles"
        ]
        or f.elements_de_presomption_de_la_nationalite["carte_de_service_d_un_organisme_public"]
        or f.elements_de_presomption_de_la_nationalite["carte_de_service_d_une_entreprise"]
        or f.elements_de_presomption_de_la_nationalite["permis_de_conduire"]
        or f.elements_de_presomption_de_la_nationalite["extrait_d_etat_civil"]
        or f.elements_de_presomption_de_la_nationalite["livret_de_marin"]
        or f.elements_de_presomption_de_la_nationalite["livret_de_batelier"]
        or f.elements_de_presomption_de_la_nationalite["declarations_de_temoins"]
        or f.elements_de_presomption_de_la_nationalite["declarations_de_l_interesse"]
        or f.elements_de_presomption_de_la_nationalite["langue_de_l_interesse"]
        or f.elements_de_presomption_de_la_nationalite["autre_element_de_meme_nature"]
    ) and f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_II_2_PRESOMPTION_DE_LA_NATIONALITE

    # Règle II.2 photocopie d'un document de preuve.
    # § II.2, al. 3 : « La présomption de la nationalité pourra être établie notamment par: »
    # § II.2, al. 3 : « une photocopie de l'un des documents précédemment énumérés »
    # Lecture « documents précédemment énumérés » : les deux listes.
    # Donne : « établissement de la présomption de la nationalité », possible.
    if (
        f.elements_de_presomption_de_la_nationalite[
            "photocopie_d_un_document_de_la_liste_de_preuve"
        ]
        and f.elaboration_d_un_protocole_avec_un_pays_tiers
    ):
        regles |= REGLE_II_2_PHOTOCOPIE_D_UN_DOCUMENT_DE_PREUVE

    # Règle II.2 photocopie d'un document de preuve seulement.
    # § II.2, al. 3 : « La présomption de la nationalité pourra être établie notamment par: »
    # § II.2, al. 3 : « une photocopie de l'un des documents précédemment énumérés »
    # Lecture « documents précédemment énumérés » : la seule liste de preuve.
    # Donne : « établissement de la présomption de la nationalité », possible.
    if (
        f.elements_de_presomption_de_la_nationalite[
            "photocopie_d_un_document_de_la_liste_de_preuve"
        ]
        and f.elaboration_d_un_protocole_avec_un_pays_tiers
    ):
        regles |= REGLE_II_2_PHOTOCOPIE_D_UN_DOCUMENT_DE_PREUVE_SEULEMENT

    # Règle II.2 photocopie d'un document de présomption.
    # § II.2, al. 3 : « La présomption de la nationalité pourra être établie notamment par: »
    # § II.2, al. 3 : « une photocopie de l'un des documents précédemment énumérés »
    # Lecture « documents précédemment énumérés » : les deux listes.
    # Donne : « établissement de la présomption de la nationalité », possible.
    if (
        f.elements_de_presomption_de_la_nationalite[
            "photocopie_d_un_document_precedent_de_la_liste_de_presomption"
        ]
        and f.elaboration_d_un_protocole_avec_un_pays_tiers
    ):
        regles |= REGLE_II_2_PHOTOCOPIE_D_UN_DOCUMENT_DE_PRESOMPTION

    # Règle II.2 photocopie d'un document de présomption seulement.
    # § II.2, al. 3 : « La présomption de la nationalité pourra être établie notamment par: »
    # § II.2, al. 3 : « une photocopie de l'un des documents précédemment énumérés »
    # Lecture « documents précédemment énumérés » : la seule liste de présomption.
    # Donne : « établissement de la présomption de la nationalité », possible.
    if (
        f.elements_de_presomption_de_la_nationalite[
            "photocopie_d_un_document_precedent_de_la_liste_de_presomption"
        ]
        and f.elaboration_d_un_protocole_avec_un_pays_tiers
    ):
        regles |= REGLE_II_2_PHOTOCOPIE_D_UN_DOCUMENT_DE_PRESOMPTION_SEULEMENT

    # Règle II.2 moyens pour l'entrée.
    # § II.2, al. 4 : « Le protocole doit aussi clairement définir les moyens d'établissement de
    # la preuve ou de la présomption de l'entrée sur le territoire par les frontières extérieures,
    # au sens de l'article 2 de l'accord type de réadmission. »
    # Lecture « force de l'indicatif » : obligation.
    # Donne : « définition claire des moyens pour l'entrée », obligatoire.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_II_2_MOYENS_POUR_L_ENTREE

    # Règle II.2 moyens pour l'entrée recommandés.
    # § II.2, al. 4 : « Le protocole doit aussi clairement définir les moyens d'établissement de
    # la preuve ou de la présomption de l'entrée sur le territoire par les frontières extérieures,
    # au sens de l'article 2 de l'accord type de réadmission. »
    # dispositif : « RECOMMANDE »
    # Lecture « force de l'indicatif » : recommandation.
    # Donne : « définition claire des moyens pour l'entrée », recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_II_2_MOYENS_POUR_L_ENTREE_RECOMMANDES

    # Règle II.2 preuve de l'entrée.
    # § II.2, al. 5 : « La preuve de l'entrée sur le territoire par les frontières extérieures
    # pourra être établie par: - le cachet d'entrée ou une inscription correspondante dans le
    # document de voyage, - le cachet de sortie d'un pays limitrophe d'un État membre, compte tenu
    # de l'itinéraire emprunté et de la date du franchissement des frontières, - le cachet
    # d'entrée apposé dans le passeport faux ou falsifié, - les titres de voyage permettant
    # d'établir formellement que la personne concernée est entrée sur le territoire en ayant
    # franchi les frontières extérieures, - des empreintes digitales éventuellement prises par les
    # autorités lors du franchissement des frontières extérieures. »
    # Donne : « établissement de la preuve de l'entrée », possible.
    if (
        f.moyens_de_preuve_de_l_entree["cachet_d_entree_dans_le_document_de_voyage"]
        or f.moyens_de_preuve_de_l_entree[
            "inscription_correspondant_au_cachet_d_entree_dans_le_document_de_voyage"
        ]
        or f.moyens_de_preuve_de_l_entree[
            "cachet_d_entree_appose_dans_le_passeport_faux_ou_falsifie"
        ]
        or f.moyens_de_preuve_de_l_entree[
            "titres_de_voyage_permettant_d_etablir_formellement_l_entree_par_les_frontieres_exterieures"
        ]
        or f.moyens_de_preuve_de_l_entree[
            "empreintes_digitales_prises_par_les_autorites_lors_du_franchissement_des_frontieres_exterieures"
        ]
    ) and f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_II_2_PREUVE_DE_L_ENTREE

    # Règle II.2 cachet de sortie.
    # § II.2, al. 5 : « La preuve de l'entrée sur le territoire par les frontières extérieures
    # pourra être établie par: »
    # § II.2, al. 5 : « le cachet de sortie d'un pays limitrophe d'un État membre, compte tenu de
    # l'itinéraire emprunté et de la date du franchissement des frontières »
    # Lecture « cachet de sortie » : guide.
    # Donne : « établissement de la preuve de l'entrée », possible.
    if (
        f.moyens_de_preuve_de_l_entree["cachet_de_sortie_d_un_pays_limitrophe_d_un_etat_membre"]
        and f.elaboration_d_un_protocole_avec_un_pays_tiers
    ):
        regles |= REGLE_II_2_CACHET_DE_SORTIE

    # Règle II.2 cachet de sortie et itinéraire.
    # § II.2, al. 5 : « La preuve de l'entrée sur le territoire par les frontières extérieures
    # pourra être établie par: »
    # § II.2, al. 5 : « le cachet de sortie d'un pays limitrophe d'un État membre, compte tenu de
    # l'itinéraire emprunté et de la date du franchissement des frontières »
    # Lecture « cachet de sortie » : condition.
    # Donne : « établissement de la preuve de l'entrée », possible.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and f.moyens_de_preuve_de_l_entree["cachet_de_sortie_d_un_pays_limitrophe_d_un_etat_membre"]
        and f.itineraire_et_date_concordants
    ):
        regles |= REGLE_II_2_CACHET_DE_SORTIE_ET_ITINERAIRE

    # Règle II.2 présomption de l'entrée.
    # § II.2, al. 6 : « La présomption de l'entrée sur le territoire par les frontières
    # extérieures pourra notamment être établie par: - des déclarations de la personne à
    # transférer, - des déclarations d'agents de services officiels et d'autres personnes, - des
    # empreintes digitales autres que celles éventuellement prises par les autorités lors du
    # franchissement des frontières extérieures, - des titres de voyage, - des notes d'hôtel, -
    # des titres d'accès à des établissements publics ou privés des États membres, - des rappels
    # de rendez-vous établis par un cabinet médical, un cabinet dentaire, etc., - des données
    # indiquant que la personne à transférer a recouru aux services d'un passeur ou d'une agence
    # de voyage. »
    # Donne : « établissement de la présomption de l'entrée », possible.
    if (
        f.elements_de_presomption_de_l_entree["declarations_de_la_personne_a_transferer"]
        or f.elements_de_presomption_de_l_entree["declarations_d_agents_de_services_officiels"]
        or f.elements_de_presomption_de_l_entree["declarations_d_autres_personnes"]
        or f.elements_de_presomption_de_l_entree[
            "autres_empreintes_digitales_que_celles_prises_lors_du_franchissement_des_frontieres_exterieures"
        ]
        or f.elements_de_presomption_de_l_entree["titres_de_voyage"]
        or f.elements_de_presomption_de_l_entree["notes_d_hotel"]
        or f.elements_de_presomption_de_l_entree[
            "titres_d_acces_a_des_etablissements_publics_ou_prives_des_etats_membres"
        ]
        or f.elements_de_presomption_de_l_entree[
            "rappels_de_rendez_vous_etablis_par_un_cabinet_medical_ou_dentaire_ou_autre_semblable"
        ]
        or f.elements_de_presomption_de_l_entree[
            "donnees_indiquant_le_recours_aux_services_d_un_passeur"
        ]
        or f.elements_de_presomption_de_l_entree[
            "donnees_indiquant_le_recours_aux_services_d_une_agence_de_voyage"
        ]
        or f.elements_de_presomption_de_l_entree["autre_element_de_meme_nature"]
    ) and f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_II_2_PRESOMPTION_DE_L_ENTREE

    # Règle III désignations.
    # § III, al. 1 : « Le protocole prévoit que les ministres responsables des contrôles aux
    # frontières désignent les postes frontières qui pourront être utilisés pour la réadmission et
    # l'entrée en transit des étrangers, et les autorités centrales ou locales compétentes pour
    # traiter les demandes de réadmission et de transit. »
    # Lecture « force de l'indicatif » : obligation.
    # Donne : « clause sur la désignation des postes frontières », obligatoire.
    # Donne : « clause sur la désignation des autorités compétentes », obligatoire.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_III_DESIGNATIONS

    # Règle III désignations recommandées.
    # § III, al. 1 : « Le protocole prévoit que les ministres responsables des contrôles aux
    # frontières désignent les postes frontières qui pourront être utilisés pour la réadmission et
    # l'entrée en transit des étrangers, et les autorités centrales ou locales compétentes pour
    # traiter les demandes de réadmission et de transit. »
    # dispositif : « RECOMMANDE »
    # Lecture « force de l'indicatif » : recommandation.
    # Donne : « clause sur la désignation des postes frontières », recommandé.
    # Donne : « clause sur la désignation des autorités compétentes », recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_III_DESIGNATIONS_RECOMMANDEES

    # Règle III poste désigné.
    # § III, al. 1 : « désignent les postes frontières qui pourront être utilisés pour la
    # réadmission et l'entrée en transit des étrangers »
    # Donne : « utilisation du poste frontière pour la réadmission et l'entrée en transit »,
    # possible.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and f.poste_frontiere_designe_par_les_ministres
    ):
        regles |= REGLE_III_POSTE_DESIGNE

    # Règle III autorité désignée.
    # § III, al. 1 : « les autorités centrales ou locales compétentes pour traiter les demandes de
    # réadmission et de transit »
    # Donne : « compétence pour traiter les demandes », établi.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers and f.autorite_designee_par_les_ministres:
        regles |= REGLE_III_AUTORITE_DESIGNEE

    # Règle IV formulaire possible.
    # § IV, al. 1 : « Les États membres pourraient prévoir, pour leur relations avec l'État tiers
    # cocontractant, l'utilisation d'un formulaire pour la réadmission ou le renvoi en transit
    # lorsqu'ils demandent le transit d'une personne sous escorte conformément à l'article 7 de
    # l'accord type de réadmission. »
    # § IV, al. 2 : « Cependant les parties pourraient être dispensées de ces formalités lorsque
    # le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est
    # effectué via un aéroport de l'autre État contractant. »
    # Lecture « formulaire de renvoi en transit » : faculté.
    # Donne : « formulaire pour le transit sous escorte », possible.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and f.demande_de_transit_sous_escorte
        and (
            not f.dispense_retenue_par_les_parties
            or not f.renvoi_en_transit_d_un_ressortissant_de_pays_tiers
            or not f.passage_par_un_aeroport_de_l_autre_etat_contractant
        )
    ):
        regles |= REGLE_IV_FORMULAIRE_POSSIBLE

    # Règle IV formulaire recommandé.
    # § IV, al. 1 : « lorsqu'ils demandent le transit d'une personne sous escorte conformément à
    # l'article 7 de l'accord type de réadmission »
    # § I.1, al. 1 : « il est recommandé de prévoir l'utilisation par les parties contractantes de
    # formulaires communs à celles-ci »
    # § I.1, al. 1 : « - demande de réadmission/renvoi en transit »
    # § IV, al. 2 : « Cependant les parties pourraient être dispensées de ces formalités lorsque
    # le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est
    # effectué via un aéroport de l'autre État contractant. »
    # Lecture « formulaire de renvoi en transit » : recommandation.
    # Donne : « formulaire pour le transit sous escorte », recommandé.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and f.demande_de_transit_sous_escorte
        and (
            not f.dispense_retenue_par_les_parties
            or not f.renvoi_en_transit_d_un_ressortissant_de_pays_tiers
            or not f.passage_par_un_aeroport_de_l_autre_etat_contractant
        )
    ):
        regles |= REGLE_IV_FORMULAIRE_RECOMMANDE

    # Règle IV formulaire annexé.
    # § IV, al. 1 : « Ils pourraient s'inspirer du formulaire correspondant annexé à la présente
    # recommandation. »
    # § IV, al. 1 : « lorsqu'ils demandent le transit d'une personne sous escorte »
    # Donne : « inspiration du formulaire annexé sur le transit », possible.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers and f.demande_de_transit_sous_escorte:
        regles |= REGLE_IV_FORMULAIRE_ANNEXE

    # Règle IV dispense par l'aéroport.
    # § IV, al. 2 : « Cependant les parties pourraient être dispensées de ces formalités lorsque
    # le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est
    # effectué via un aéroport de l'autre État contractant. »
    # Donne : « dispense des formalités de transit », possible.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and f.renvoi_en_transit_d_un_ressortissant_de_pays_tiers
        and f.passage_par_un_aeroport_de_l_autre_etat_contractant
    ):
        regles |= REGLE_IV_DISPENSE_PAR_L_AEROPORT

    # Règle IV information en cas de passage par un aéroport.
    # § IV, al. 2 : « lorsque le renvoi en transit d'un ressortissant de pays tiers par l'un des
    # États contractants est effectué via un aéroport de l'autre État contractant. Dans ce cas,
    # l'autorité compétente de la partie requérante informerait l'autorité compétente de l'autre
    # partie en temps utile de son intention de procéder au refoulement de la personne concernée
    # et lui indiquerait l'identité de la personne, les informations relatives au vol »
    # Lecture « dans ce cas » : passage par un aéroport.
    # Donne : « information de l'autre partie sur le refoulement », recommandé.
    # Donne : « indication de l'identité de la personne », recommandé.
    # Donne : « indication des informations relatives au vol », recommandé.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and f.renvoi_en_transit_d_un_ressortissant_de_pays_tiers
        and f.passage_par_un_aeroport_de_l_autre_etat_contractant
    ):
        regles |= REGLE_IV_INFORMATION_EN_CAS_DE_PASSAGE_PAR_UN_AEROPORT

    # Règle IV information en cas de dispense.
    # § IV, al. 2 : « Cependant les parties pourraient être dispensées de ces formalités lorsque
    # le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est
    # effectué via un aéroport de l'autre État contractant. Dans ce cas, l'autorité compétente de
    # la partie requérante informerait l'autorité compétente de l'autre partie en temps utile de
    # son intention de procéder au refoulement de la personne concernée et lui indiquerait
    # l'identité de la personne, les informations relatives au vol »
    # Lecture « dans ce cas » : dispense.
    # Donne : « information de l'autre partie sur le refoulement », recommandé.
    # Donne : « indication de l'identité de la personne », recommandé.
    # Donne : « indication des informations relatives au vol », recommandé.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and f.dispense_retenue_par_les_parties
        and f.renvoi_en_transit_d_un_ressortissant_de_pays_tiers
        and f.passage_par_un_aeroport_de_l_autre_etat_contractant
    ):
        regles |= REGLE_IV_INFORMATION_EN_CAS_DE_DISPENSE

    # Règle IV escorte en cas de passage par un aéroport.
    # § IV, al. 2 : « lorsque le renvoi en transit d'un ressortissant de pays tiers par l'un des
    # États contractants est effectué via un aéroport de l'autre État contractant. Dans ce cas »
    # § IV, al. 2 : « lui indiquerait l'identité de la personne, les informations relatives au vol
    # et les coordonnées des agents constituant l'escorte éventuelle. »
    # Lecture « dans ce cas » : passage par un aéroport.
    # Donne : « indication des coordonnées des agents d'escorte », recommandé.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and f.renvoi_en_transit_d_un_ressortissant_de_pays_tiers
        and f.passage_par_un_aeroport_de_l_autre_etat_contractant
        and f.escorte
    ):
        regles |= REGLE_IV_ESCORTE_EN_CAS_DE_PASSAGE_PAR_UN_AEROPORT

    # Règle IV escorte en cas de dispense.
    # § IV, al. 2 : « les parties pourraient être dispensées de ces formalités lorsque le renvoi
    # en transit d'un ressortissant de pays tiers par l'un des États contractants est effectué via
    # un aéroport de l'autre État contractant. Dans ce cas »
    # § IV, al. 2 : « lui indiquerait l'identité de la personne, les informations relatives au vol
    # et les coordonnées des agents constituant l'escorte éventuelle. »
    # Lecture « dans ce cas » : dispense.
    # Donne : « indication des coordonnées des agents d'escorte », recommandé.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and f.dispense_retenue_par_les_parties
        and f.renvoi_en_transit_d_un_ressortissant_de_pays_tiers
        and f.passage_par_un_aeroport_de_l_autre_etat_contractant
        and f.escorte
    ):
        regles |= REGLE_IV_ESCORTE_EN_CAS_DE_DISPENSE

    # Règle note recommandation de 1992.
    # note de l'annexe 2 : « (1) En matière de transit, il convient en particulier de tenir compte
    # de la recommandation des ministres de 1992 sur le transit aux fins d'éloignement (JO n° C 5
    # du 10. 1. 1996, p. 5) »
    # Lecture « force de l'expression il convient » : obligation.
    # Donne : « prise en compte de la recommandation de 1992 », obligatoire.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers and f.matiere_de_transit:
        regles |= REGLE_NOTE_RECOMMANDATION_DE_1992

    # Règle note recommandation de 1992 conseillée.
    # note de l'annexe 2 : « (1) En matière de transit, il convient en particulier de tenir compte
    # de la recommandation des ministres de 1992 sur le transit aux fins d'éloignement (JO n° C 5
    # du 10. 1. 1996, p. 5) »
    # dispositif : « RECOMMANDE »
    # Lecture « force de l'expression il convient » : recommandation.
    # Donne : « prise en compte de la recommandation de 1992 », recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers and f.matiere_de_transit:
        regles |= REGLE_NOTE_RECOMMANDATION_DE_1992_CONSEILLEE

    # Règle V article possible.
    # § V, al. 1 : « Un article sur la protection des données pourrait être inséré dans le texte »
    # Donne : « article sur la protection des données », possible.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_V_ARTICLE_POSSIBLE

    # Règle V contenu.
    # § V, al. 1 : « son contenu dépendra, dans une large mesure, de la législation en vigueur sur
    # le territoire des États membres. »
    # Donne : « contenu de l'article sur la protection des données », régi par un autre texte
    # (législation en vigueur dans les États membres).
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_V_CONTENU

    # Règle V finalité précisée.
    # § V, al. 2 : « Il faudrait, en tout état de cause, préciser que des informations ne doivent
    # être transmises qu'aux fins pour lesquelles l'accord a été conclu. »
    # Donne : « précision sur la finalité des informations », recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_V_FINALITE_PRECISEE

    # Règle V autres fins.
    # § V, al. 2 : « des informations ne doivent être transmises qu'aux fins pour lesquelles
    # l'accord a été conclu »
    # Donne : « transmission d'informations », exclu.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and not f.transmission_aux_seules_fins_de_l_accord
    ):
        regles |= REGLE_V_AUTRES_FINS

    # Règle VI clauses.
    # § VI, al. 1 : « Le texte devrait préciser que le protocole entre en vigueur en même temps
    # que l'accord de réadmission, que par ailleurs son application est suspendue, dès lors que
    # l'application de l'accord est suspendue et qu'il cesse d'être applicable dès que l'accord ne
    # l'est plus. »
    # Donne : « clause d'entrée en vigueur simultanée », recommandé.
    # Donne : « clause de suspension », recommandé.
    # Donne : « clause de fin d'applicabilité », recommandé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers:
        regles |= REGLE_VI_CLAUSES

    # Règle VI entrée en vigueur.
    # § VI, al. 1 : « le protocole entre en vigueur en même temps que l'accord de réadmission »
    # Donne : « entrée en vigueur du protocole », automatique.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and f.entree_en_vigueur_de_l_accord_de_readmission
    ):
        regles |= REGLE_VI_ENTREE_EN_VIGUEUR

    # Règle VI pas avant l'accord.
    # § VI, al. 1 : « le protocole entre en vigueur en même temps que l'accord de réadmission »
    # Donne : « entrée en vigueur du protocole », exclu.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and not f.entree_en_vigueur_de_l_accord_de_readmission
    ):
        regles |= REGLE_VI_PAS_AVANT_L_ACCORD

    # Règle VI suspension.
    # § VI, al. 1 : « son application est suspendue, dès lors que l'application de l'accord est
    # suspendue »
    # Donne : « suspension de l'application du protocole », automatique.
    if (
        f.elaboration_d_un_protocole_avec_un_pays_tiers
        and f.suspension_de_l_application_de_l_accord
    ):
        regles |= REGLE_VI_SUSPENSION

    # Règle VI fin.
    # § VI, al. 1 : « il cesse d'être applicable dès que l'accord ne l'est plus »
    # Donne : « applicabilité du protocole », exclu.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers and f.fin_de_l_applicabilite_de_l_accord:
        regles |= REGLE_VI_FIN

    # Règle note annexes du procès-verbal.
    # note de l'annexe 1 : « (*) En l'absence de place suffisante aux rubriques concernées, les
    # informations sont à fournir sous forme d'annexes, à énumérer au point 7 avec mention de la
    # rubrique correspondante. »
    # Donne : « informations fournies sous forme d'annexes », exigé.
    # Donne : « annexes énumérées au point 7 avec mention de la rubrique », exigé.
    if f.elaboration_d_un_protocole_avec_un_pays_tiers and not f.place_suffisante_aux_rubriques:
        regles |= REGLE_NOTE_ANNEXES_DU_PROCES_VERBAL

    return regles


def suites(regles: int) -> int:
    """Les règles qui demeurent, une fois connus les résultats que certaines demandent."""
    # Règle I.2 notification et exécution : si procédure accélérée est de droit ou obligatoire ou
    # possible ou recommandé.
    if statut("procedure_acceleree", regles) not in OUVERT:
        regles &= ~REGLE_I_2_NOTIFICATION_ET_EXECUTION
    # Règle I.2 procès-verbal : si procédure accélérée est de droit ou obligatoire ou possible ou
    # recommandé.
    if statut("procedure_acceleree", regles) not in OUVERT:
        regles &= ~REGLE_I_2_PROCES_VERBAL
    # Règle I.3 écrits : si procédure normale est de droit ou obligatoire ou possible ou
    # recommandé.
    if statut("procedure_normale", regles) not in OUVERT:
        regles &= ~REGLE_I_3_ECRITS
    # Règle I.3 réponse obligatoire : si procédure normale est de droit ou obligatoire ou possible
    # ou recommandé.
    if statut("procedure_normale", regles) not in OUVERT:
        regles &= ~REGLE_I_3_REPONSE_OBLIGATOIRE
    # Règle I.3 délai court : si procédure normale est de droit ou obligatoire ou possible ou
    # recommandé.
    if statut("procedure_normale", regles) not in OUVERT:
        regles &= ~REGLE_I_3_DELAI_COURT
    return regles


#: Les règles propres à certaines variantes d'une lecture.
LUES: tuple[tuple[tuple[int, ...], str, tuple[str, ...]], ...] = (
    ((REGLE_DISPOSITIF_UTILISATION,), "portee_des_principes_directeurs", ("recommandation",)),
    ((REGLE_DISPOSITIF_INSPIRATION,), "portee_des_principes_directeurs", ("inspiration",)),
    ((REGLE_I_2_PROCEDURE_ACCELEREE,), "procedure_acceleree_imposee_ou_permise", ("imposee",)),
    (
        (REGLE_I_2_PROCEDURE_ACCELEREE_PERMISE,),
        "procedure_acceleree_imposee_ou_permise",
        ("permise",),
    ),
    (
        (
            REGLE_I_2_DISPOSITION_DU_PROTOCOLE,
            REGLE_I_2_DELAI_DETERMINE_PAR_LES_PARTIES,
            REGLE_II_2_MOYENS_POUR_LA_NATIONALITE,
            REGLE_II_2_MOYENS_POUR_L_ENTREE,
            REGLE_III_DESIGNATIONS,
        ),
        "force_de_l_indicatif",
        ("obligation",),
    ),
    (
        (
            REGLE_I_2_DISPOSITION_RECOMMANDEE,
            REGLE_I_2_DELAI_DETERMINE_PAR_LES_PARTIES_RECOMMANDE,
            REGLE_II_2_MOYENS_POUR_LA_NATIONALITE_RECOMMANDES,
            REGLE_II_2_MOYENS_POUR_L_ENTREE_RECOMMANDES,
            REGLE_III_DESIGNATIONS_RECOMMANDEES,
        ),
        "force_de_l_indicatif",
        ("recommandation",),
    ),
    (
        (REGLE_I_3_PROCEDURE_NORMALE, REGLE_I_3_PROCEDURE_ACCELEREE_IMPOSSIBLE),
        "quand_la_procedure_acceleree_ne_peut_etre_suivie",
        ("toute_impossibilite",),
    ),
    (
        (REGLE_I_3_PROCEDURE_NORMALE_HORS_ZONE,),
        "quand_la_procedure_acceleree_ne_peut_etre_suivie",
        ("hors_zone_frontaliere",),
    ),
    (
        (
            REGLE_II_1_PREUVE_DE_LA_NATIONALITE,
            REGLE_II_1_PREUVE_DE_L_ENTREE,
            REGLE_II_1_PRESOMPTION_DE_LA_NATIONALITE,
            REGLE_II_1_PRESOMPTION_DE_L_ENTREE,
        ),
        "nationalite_et_entree",
        ("chacune",),
    ),
    (
        (REGLE_II_1_PREUVES_REUNIES, REGLE_II_1_PRESOMPTIONS_REUNIES),
        "nationalite_et_entree",
        ("ensemble",),
    ),
    (
        (
            REGLE_II_2_PHOTOCOPIE_D_UN_DOCUMENT_DE_PREUVE,
            REGLE_II_2_PHOTOCOPIE_D_UN_DOCUMENT_DE_PRESOMPTION,
        ),
        "documents_precedemment_enumeres",
        ("les_deux_listes",),
    ),
    (
        (REGLE_II_2_PHOTOCOPIE_D_UN_DOCUMENT_DE_PREUVE_SEULEMENT,),
        "documents_precedemment_enumeres",
        ("la_seule_liste_de_preuve",),
    ),
    (
        (REGLE_II_2_PHOTOCOPIE_D_UN_DOCUMENT_DE_PRESOMPTION_SEULEMENT,),
        "documents_precedemment_enumeres",
        ("la_seule_liste_de_presomption",),
    ),
    ((REGLE_II_2_CACHET_DE_SORTIE,), "cachet_de_sortie", ("guide",)),
    ((REGLE_II_2_CACHET_DE_SORTIE_ET_ITINERAIRE,), "cachet_de_sortie", ("condition",)),
    ((REGLE_IV_FORMULAIRE_POSSIBLE,), "formulaire_de_renvoi_en_transit", ("faculte",)),
    ((REGLE_IV_FORMULAIRE_RECOMMANDE,), "formulaire_de_renvoi_en_transit", ("recommandation",)),
    (
        (
            REGLE_IV_INFORMATION_EN_CAS_DE_PASSAGE_PAR_UN_AEROPORT,
            REGLE_IV_ESCORTE_EN_CAS_DE_PASSAGE_PAR_UN_AEROPORT,
        ),
        "dans_ce_cas",
        ("passage_par_un_aeroport",),
    ),
    (
        (REGLE_IV_INFORMATION_EN_CAS_DE_DISPENSE, REGLE_IV_ESCORTE_EN_CAS_DE_DISPENSE),
        "dans_ce_cas",
        ("dispense",),
    ),
    ((REGLE_NOTE_RECOMMANDATION_DE_1992,), "force_de_l_expression_il_convient", ("obligation",)),
    (
        (REGLE_NOTE_RECOMMANDATION_DE_1992_CONSEILLEE,),
        "force_de_l_expression_il_convient",
        ("recommandation",),
    ),
)

#: Pour chaque résultat, ce que donne chaque règle.
RESULTATS: dict[str, tuple[Row, ...]] = {
    "utilisation_des_principes_directeurs": (
        Row(
            "dispositif inspiration",
            REGLE_DISPOSITIF_INSPIRATION,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "dispositif utilisation",
            REGLE_DISPOSITIF_UTILISATION,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "clause_sur_les_formulaires_communs": (
        Row(
            "I.1 formulaires communs",
            REGLE_I_1_FORMULAIRES_COMMUNS,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "proces_verbal_commun_de_procedure_acceleree": (
        Row(
            "I.1 formulaires communs",
            REGLE_I_1_FORMULAIRES_COMMUNS,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "demande_commune_de_readmission_ou_de_renvoi_en_transit": (
        Row(
            "I.1 formulaires communs",
            REGLE_I_1_FORMULAIRES_COMMUNS,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "proces_verbal_commun_de_remise_ou_de_readmission": (
        Row(
            "I.1 formulaires communs",
            REGLE_I_1_FORMULAIRES_COMMUNS,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "inspiration_des_trois_documents_annexes": (
        Row(
            "I.1 documents annexés",
            REGLE_I_1_DOCUMENTS_ANNEXES,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "procedure_acceleree": (
        Row(
            "I.2 procédure accélérée",
            REGLE_I_2_PROCEDURE_ACCELEREE,
            ("obligatoire", False, False, None, None, None, None, None),
            beaten_by=(REGLE_I_3_PROCEDURE_ACCELEREE_IMPOSSIBLE,),
        ),
        Row(
            "I.2 procédure accélérée permise",
            REGLE_I_2_PROCEDURE_ACCELEREE_PERMISE,
            ("possible", False, False, None, None, None, None, None),
            beaten_by=(REGLE_I_3_PROCEDURE_ACCELEREE_IMPOSSIBLE,),
        ),
        Row(
            "I.3 procédure accélérée impossible",
            REGLE_I_3_PROCEDURE_ACCELEREE_IMPOSSIBLE,
            ("exclu", False, False, None, None, None, None, None),
            appraisals=("impossibilite_de_la_procedure_acceleree",),
        ),
    ),
    "disposition_sur_la_procedure_acceleree": (
        Row(
            "I.2 disposition du protocole",
            REGLE_I_2_DISPOSITION_DU_PROTOCOLE,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
        Row(
            "I.2 disposition recommandée",
            REGLE_I_2_DISPOSITION_RECOMMANDEE,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "determination_du_delai_total_accelere": (
        Row(
            "I.2 délai déterminé par les parties",
            REGLE_I_2_DELAI_DETERMINE_PAR_LES_PARTIES,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
        Row(
            "I.2 délai déterminé par les parties recommandé",
            REGLE_I_2_DELAI_DETERMINE_PAR_LES_PARTIES_RECOMMANDE,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "delai_total_tres_court": (
        Row(
            "I.2 délai très court",
            REGLE_I_2_DELAI_TRES_COURT,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "inspiration_des_accords_sur_le_delai_accelere": (
        Row(
            "I.2 accords déjà signés",
            REGLE_I_2_ACCORDS_DEJA_SIGNES,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "delai_total_dans_les_accords_deja_signes": (
        Row(
            "I.2 accords déjà signés",
            REGLE_I_2_ACCORDS_DEJA_SIGNES,
            ("valeur", False, False, "max", "48 heure", None, None, None),
        ),
    ),
    "delai_accelere_dans_la_limite_des_accords_deja_signes": (
        Row(
            "I.2 dans la limite des accords déjà signés",
            REGLE_I_2_DANS_LA_LIMITE_DES_ACCORDS_DEJA_SIGNES,
            ("etabli", False, False, None, None, None, None, None),
        ),
    ),
    "formes_simplifiees_de_la_remise_acceleree": (
        Row(
            "I.2 formes simplifiées",
            REGLE_I_2_FORMES_SIMPLIFIEES,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "notification_sans_formalite_particuliere": (
        Row(
            "I.2 notification et exécution",
            REGLE_I_2_NOTIFICATION_ET_EXECUTION,
            ("recommande", False, False, None, None, None, None, None),
            appraisals=("impossibilite_de_la_procedure_acceleree",),
        ),
    ),
    "execution_directe_par_les_agents_des_postes_frontieres": (
        Row(
            "I.2 notification et exécution",
            REGLE_I_2_NOTIFICATION_ET_EXECUTION,
            ("recommande", False, False, None, None, None, None, None),
            appraisals=("impossibilite_de_la_procedure_acceleree",),
        ),
    ),
    "etablissement_d_un_proces_verbal_en_procedure_acceleree": (
        Row(
            "I.2 procès-verbal",
            REGLE_I_2_PROCES_VERBAL,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("impossibilite_de_la_procedure_acceleree", "necessite_d_un_proces_verbal"),
        ),
    ),
    "procedure_normale": (
        Row(
            "I.3 procédure normale",
            REGLE_I_3_PROCEDURE_NORMALE,
            ("obligatoire", False, False, None, None, None, None, None),
            appraisals=("impossibilite_de_la_procedure_acceleree",),
        ),
        Row(
            "I.3 procédure normale hors zone",
            REGLE_I_3_PROCEDURE_NORMALE_HORS_ZONE,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
    ),
    "demande_de_readmission_ecrite": (
        Row(
            "I.3 écrits",
            REGLE_I_3_ECRITS,
            ("recommande", False, False, None, None, None, None, None),
            appraisals=("impossibilite_de_la_procedure_acceleree",),
        ),
    ),
    "reponse_ecrite": (
        Row(
            "I.3 écrits",
            REGLE_I_3_ECRITS,
            ("recommande", False, False, None, None, None, None, None),
            appraisals=("impossibilite_de_la_procedure_acceleree",),
        ),
    ),
    "inspiration_du_document_annexe_a_la_procedure_normale": (
        Row(
            "I.3 document annexé",
            REGLE_I_3_DOCUMENT_ANNEXE,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "caractere_obligatoire_de_la_reponse": (
        Row(
            "I.3 réponse obligatoire",
            REGLE_I_3_REPONSE_OBLIGATOIRE,
            ("recommande", False, False, None, None, None, None, None),
            appraisals=("impossibilite_de_la_procedure_acceleree",),
        ),
    ),
    "reponse_dans_un_delai_court_determine_par_les_parties": (
        Row(
            "I.3 délai court",
            REGLE_I_3_DELAI_COURT,
            ("recommande", False, False, None, None, None, None, None),
            appraisals=("impossibilite_de_la_procedure_acceleree",),
        ),
    ),
    "delai_de_reponse": (
        Row(
            "I.3 quinze jours",
            REGLE_I_3_QUINZE_JOURS,
            ("valeur", False, False, "max", "15 jour", None, None, None),
        ),
    ),
    "delai_de_reponse_conforme_a_l_accord_type": (
        Row(
            "I.3 délai conforme",
            REGLE_I_3_DELAI_CONFORME,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "I.3 délai trop long",
            REGLE_I_3_DELAI_TROP_LONG,
            ("non_etabli", False, False, None, None, None, None, None),
        ),
    ),
    "inspiration_des_accords_au_delai_de_reponse_inferieur": (
        Row(
            "I.3 délai inférieur",
            REGLE_I_3_DELAI_INFERIEUR,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "respect_de_la_preuve_de_la_nationalite": (
        Row(
            "II.1 preuve de la nationalité",
            REGLE_II_1_PREUVE_DE_LA_NATIONALITE,
            ("recommande", False, False, None, None, None, None, None),
            appraisals=("preuve_de_la_nationalite_etablie",),
        ),
        Row(
            "II.1 preuves réunies",
            REGLE_II_1_PREUVES_REUNIES,
            ("recommande", False, False, None, None, None, None, None),
            appraisals=("preuve_de_la_nationalite_etablie", "preuve_de_l_entree_etablie"),
        ),
    ),
    "respect_de_la_preuve_de_l_entree": (
        Row(
            "II.1 preuve de l'entrée",
            REGLE_II_1_PREUVE_DE_L_ENTREE,
            ("recommande", False, False, None, None, None, None, None),
            appraisals=("preuve_de_l_entree_etablie",),
        ),
        Row(
            "II.1 preuves réunies",
            REGLE_II_1_PREUVES_REUNIES,
            ("recommande", False, False, None, None, None, None, None),
            appraisals=("preuve_de_la_nationalite_etablie", "preuve_de_l_entree_etablie"),
        ),
    ),
    "plus_amples_enquetes_sur_la_nationalite": (
        Row(
            "II.1 preuve de la nationalité",
            REGLE_II_1_PREUVE_DE_LA_NATIONALITE,
            ("deconseille", False, False, None, None, None, None, None),
            appraisals=("preuve_de_la_nationalite_etablie",),
        ),
        Row(
            "II.1 preuves réunies",
            REGLE_II_1_PREUVES_REUNIES,
            ("deconseille", False, False, None, None, None, None, None),
            appraisals=("preuve_de_la_nationalite_etablie", "preuve_de_l_entree_etablie"),
        ),
    ),
    "plus_amples_enquetes_sur_l_entree": (
        Row(
            "II.1 preuve de l'entrée",
            REGLE_II_1_PREUVE_DE_L_ENTREE,
            ("deconseille", False, False, None, None, None, None, None),
            appraisals=("preuve_de_l_entree_etablie",),
        ),
        Row(
            "II.1 preuves réunies",
            REGLE_II_1_PREUVES_REUNIES,
            ("deconseille", False, False, None, None, None, None, None),
            appraisals=("preuve_de_la_nationalite_etablie", "preuve_de_l_entree_etablie"),
        ),
    ),
    "nationalite_presumee_tenue_pour_acquise": (
        Row(
            "II.1 présomption de la nationalité",
            REGLE_II_1_PRESOMPTION_DE_LA_NATIONALITE,
            ("recommande", False, False, None, None, None, None, None),
            appraisals=("presomption_de_la_nationalite_etablie",),
        ),
        Row(
            "II.1 présomptions réunies",
            REGLE_II_1_PRESOMPTIONS_REUNIES,
            ("recommande", False, False, None, None, None, None, None),
            appraisals=("presomption_de_la_nationalite_etablie", "presomption_de_l_entree_etablie"),
        ),
    ),
    "entree_presumee_tenue_pour_acquise": (
        Row(
            "II.1 présomption de l'entrée",
            REGLE_II_1_PRESOMPTION_DE_L_ENTREE,
            ("recommande", False, False, None, None, None, None, None),
            appraisals=("presomption_de_l_entree_etablie",),
        ),
        Row(
            "II.1 présomptions réunies",
            REGLE_II_1_PRESOMPTIONS_REUNIES,
            ("recommande", False, False, None, None, None, None, None),
            appraisals=("presomption_de_la_nationalite_etablie", "presomption_de_l_entree_etablie"),
        ),
    ),
    "definition_claire_des_moyens_pour_la_nationalite": (
        Row(
            "II.2 moyens pour la nationalité",
            REGLE_II_2_MOYENS_POUR_LA_NATIONALITE,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
        Row(
            "II.2 moyens pour la nationalité recommandés",
            REGLE_II_2_MOYENS_POUR_LA_NATIONALITE_RECOMMANDES,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "definition_claire_des_moyens_pour_l_entree": (
        Row(
            "II.2 moyens pour l'entrée",
            REGLE_II_2_MOYENS_POUR_L_ENTREE,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
        Row(
            "II.2 moyens pour l'entrée recommandés",
            REGLE_II_2_MOYENS_POUR_L_ENTREE_RECOMMANDES,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "etablissement_de_la_preuve_de_la_nationalite": (
        Row(
            "II.2 preuve de la nationalité",
            REGLE_II_2_PREUVE_DE_LA_NATIONALITE,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "etablissement_de_la_presomption_de_la_nationalite": (
        Row(
            "II.2 photocopie d'un document de preuve",
            REGLE_II_2_PHOTOCOPIE_D_UN_DOCUMENT_DE_PREUVE,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "II.2 photocopie d'un document de preuve seulement",
            REGLE_II_2_PHOTOCOPIE_D_UN_DOCUMENT_DE_PREUVE_SEULEMENT,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "II.2 photocopie d'un document de présomption",
            REGLE_II_2_PHOTOCOPIE_D_UN_DOCUMENT_DE_PRESOMPTION,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "II.2 photocopie d'un document de présomption seulement",
            REGLE_II_2_PHOTOCOPIE_D_UN_DOCUMENT_DE_PRESOMPTION_SEULEMENT,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "II.2 présomption de la nationalité",
            REGLE_II_2_PRESOMPTION_DE_LA_NATIONALITE,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "etablissement_de_la_preuve_de_l_entree": (
        Row(
            "II.2 cachet de sortie",
            REGLE_II_2_CACHET_DE_SORTIE,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "II.2 cachet de sortie et itinéraire",
            REGLE_II_2_CACHET_DE_SORTIE_ET_ITINERAIRE,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("itineraire_et_date_concordants",),
        ),
        Row(
            "II.2 preuve de l'entrée",
            REGLE_II_2_PREUVE_DE_L_ENTREE,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "etablissement_de_la_presomption_de_l_entree": (
        Row(
            "II.2 présomption de l'entrée",
            REGLE_II_2_PRESOMPTION_DE_L_ENTREE,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "clause_sur_la_designation_des_postes_frontieres": (
        Row(
            "III désignations",
            REGLE_III_DESIGNATIONS,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
        Row(
            "III désignations recommandées",
            REGLE_III_DESIGNATIONS_RECOMMANDEES,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "clause_sur_la_designation_des_autorites_competentes": (
        Row(
            "III désignations",
            REGLE_III_DESIGNATIONS,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
        Row(
            "III désignations recommandées",
            REGLE_III_DESIGNATIONS_RECOMMANDEES,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "utilisation_du_poste_frontiere_pour_la_readmission_et_l_entree_en_transit": (
        Row(
            "III poste désigné",
            REGLE_III_POSTE_DESIGNE,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "competence_pour_traiter_les_demandes": (
        Row(
            "III autorité désignée",
            REGLE_III_AUTORITE_DESIGNEE,
            ("etabli", False, False, None, None, None, None, None),
        ),
    ),
    "formulaire_pour_le_transit_sous_escorte": (
        Row(
            "IV formulaire possible",
            REGLE_IV_FORMULAIRE_POSSIBLE,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "IV formulaire recommandé",
            REGLE_IV_FORMULAIRE_RECOMMANDE,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "inspiration_du_formulaire_annexe_sur_le_transit": (
        Row(
            "IV formulaire annexé",
            REGLE_IV_FORMULAIRE_ANNEXE,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "dispense_des_formalites_de_transit": (
        Row(
            "IV dispense par l'aéroport",
            REGLE_IV_DISPENSE_PAR_L_AEROPORT,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "information_de_l_autre_partie_sur_le_refoulement": (
        Row(
            "IV information en cas de dispense",
            REGLE_IV_INFORMATION_EN_CAS_DE_DISPENSE,
            ("recommande", False, False, None, None, None, None, None),
        ),
        Row(
            "IV information en cas de passage par un aéroport",
            REGLE_IV_INFORMATION_EN_CAS_DE_PASSAGE_PAR_UN_AEROPORT,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "indication_de_l_identite_de_la_personne": (
        Row(
            "IV information en cas de dispense",
            REGLE_IV_INFORMATION_EN_CAS_DE_DISPENSE,
            ("recommande", False, False, None, None, None, None, None),
        ),
        Row(
            "IV information en cas de passage par un aéroport",
            REGLE_IV_INFORMATION_EN_CAS_DE_PASSAGE_PAR_UN_AEROPORT,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "indication_des_informations_relatives_au_vol": (
        Row(
            "IV information en cas de dispense",
            REGLE_IV_INFORMATION_EN_CAS_DE_DISPENSE,
            ("recommande", False, False, None, None, None, None, None),
        ),
        Row(
            "IV information en cas de passage par un aéroport",
            REGLE_IV_INFORMATION_EN_CAS_DE_PASSAGE_PAR_UN_AEROPORT,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "indication_des_coordonnees_des_agents_d_escorte": (
        Row(
            "IV escorte en cas de dispense",
            REGLE_IV_ESCORTE_EN_CAS_DE_DISPENSE,
            ("recommande", False, False, None, None, None, None, None),
        ),
        Row(
            "IV escorte en cas de passage par un aéroport",
            REGLE_IV_ESCORTE_EN_CAS_DE_PASSAGE_PAR_UN_AEROPORT,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "prise_en_compte_de_la_recommandation_de_1992": (
        Row(
            "note recommandation de 1992",
            REGLE_NOTE_RECOMMANDATION_DE_1992,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
        Row(
            "note recommandation de 1992 conseillée",
            REGLE_NOTE_RECOMMANDATION_DE_1992_CONSEILLEE,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "article_sur_la_protection_des_donnees": (
        Row(
            "V article possible",
            REGLE_V_ARTICLE_POSSIBLE,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "contenu_de_l_article_sur_la_protection_des_donnees": (
        Row(
            "V contenu",
            REGLE_V_CONTENU,
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "législation en vigueur dans les États membres",
                None,
                None,
            ),
        ),
    ),
    "precision_sur_la_finalite_des_informations": (
        Row(
            "V finalité précisée",
            REGLE_V_FINALITE_PRECISEE,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "transmission_d_informations": (
        Row(
            "V autres fins",
            REGLE_V_AUTRES_FINS,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "clause_d_entree_en_vigueur_simultanee": (
        Row(
            "VI clauses",
            REGLE_VI_CLAUSES,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "clause_de_suspension": (
        Row(
            "VI clauses",
            REGLE_VI_CLAUSES,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "clause_de_fin_d_applicabilite": (
        Row(
            "VI clauses",
            REGLE_VI_CLAUSES,
            ("recommande", False, False, None, None, None, None, None),
        ),
    ),
    "entree_en_vigueur_du_protocole": (
        Row(
            "VI entrée en vigueur",
            REGLE_VI_ENTREE_EN_VIGUEUR,
            ("automatique", False, False, None, None, None, None, None),
        ),
        Row(
            "VI pas avant l'accord",
            REGLE_VI_PAS_AVANT_L_ACCORD,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "suspension_de_l_application_du_protocole": (
        Row(
            "VI suspension",
            REGLE_VI_SUSPENSION,
            ("automatique", False, False, None, None, None, None, None),
        ),
    ),
    "applicabilite_du_protocole": (
        Row("VI fin", REGLE_VI_FIN, ("exclu", False, False, None, None, None, None, None)),
    ),
    "informations_fournies_sous_forme_d_annexes": (
        Row(
            "note annexes du procès-verbal",
            REGLE_NOTE_ANNEXES_DU_PROCES_VERBAL,
            ("exige", False, False, None, None, None, None, None),
        ),
    ),
    "annexes_enumerees_au_point_7_avec_mention_de_la_rubrique": (
        Row(
            "note annexes du procès-verbal",
            REGLE_NOTE_ANNEXES_DU_PROCES_VERBAL,
            ("exige", False, False, None, None, None, None, None),
        ),
    ),
}


def statut(resultat: str, regles: int) -> str:
    """Ce que vaut un résultat, une fois vues les règles qui le concernent."""
    return str(settled(RESULTATS[resultat], regles)[0])
