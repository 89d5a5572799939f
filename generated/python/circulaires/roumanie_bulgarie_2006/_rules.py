"""Les règles du texte, chacune sous ses mots, pour des faits tous connus.

« applicables » dit quelles règles s'appliquent ; RESULTATS, ce que chacune donne à chaque
résultat, et les règles qui y dérogent.
"""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.errors import contradiction
from circulaires._runtime.settle import OUT_OF_FORCE, Row, settled

# Les dates du texte, en jours (1 : 1er janvier de l'an 1).
JOUR_2007_01_01 = 732677

# Les règles, un bit chacune.
REGLE_1_PAS_DE_DROIT_INCONDITIONNEL = 1 << 0
REGLE_1_1_LIBRE_CIRCULATION_LECTURE_1 = 1 << 1
REGLE_1_1_LIBRE_CIRCULATION_LECTURE_2 = 1 << 2
REGLE_1_1_DOCUMENT_REQUIS_LECTURE_1 = 1 << 3
REGLE_1_1_DOCUMENT_REQUIS_LECTURE_2 = 1 << 4
REGLE_1_1_CONDITIONS_D_ENTREE_INOPPOSABLES_LECTURE_1 = 1 << 5
REGLE_1_1_CONDITIONS_D_ENTREE_INOPPOSABLES_LECTURE_2 = 1 << 6
REGLE_1_1_LIMITATIONS_LECTURE_1 = 1 << 7
REGLE_1_1_LIMITATIONS_LECTURE_2 = 1 << 8
REGLE_1_1_RECOURS_AUX_SOINS_COUVERT_LECTURE_1 = 1 << 9
REGLE_1_1_RECOURS_AUX_SOINS_COUVERT_LECTURE_2 = 1 << 10
REGLE_1_1_PRESOMPTION_LECTURE_1 = 1 << 11
REGLE_1_1_PRESOMPTION_LECTURE_2 = 1 << 12
REGLE_1_1_INTERROGATION_PERMISE_LECTURE_1 = 1 << 13
REGLE_1_1_INTERROGATION_PERMISE_LECTURE_2 = 1 << 14
REGLE_1_1_INTERROGATION_PERMISE_LECTURE_3 = 1 << 15
REGLE_1_1_INTERROGATION_PERMISE_LECTURE_4 = 1 << 16
REGLE_1_1_ELEMENTS_A_PRENDRE_EN_COMPTE_LECTURE_1 = 1 << 17
REGLE_1_1_ELEMENTS_A_PRENDRE_EN_COMPTE_LECTURE_2 = 1 << 18
REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_1 = 1 << 19
REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_2 = 1 << 20
REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_3 = 1 << 21
REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_4 = 1 << 22
REGLE_1_1_SECRET_MEDICAL = 1 << 23
REGLE_1_1_ELEMENTS_AU_DELA_DE_TROIS_MOIS_LECTURE_1 = 1 << 24
REGLE_1_1_ELEMENTS_AU_DELA_DE_TROIS_MOIS_LECTURE_2 = 1 << 25
REGLE_1_1_PERTE_DU_DROIT_AU_SEJOUR = 1 << 26
REGLE_1_1_SAISINE_AU_RETOUR = 1 << 27
REGLE_1_1_REFUS_AU_RETOUR = 1 << 28
REGLE_1_2_DROIT_AU_SEJOUR_LECTURE_1 = 1 << 29
REGLE_1_2_DROIT_AU_SEJOUR_LECTURE_2 = 1 << 30
REGLE_1_2_ENREGISTREMENT_LECTURE_1 = 1 << 31
REGLE_1_2_ENREGISTREMENT_LECTURE_1_PLUS_TARD = 1 << 32
REGLE_1_2_ENREGISTREMENT_LECTURE_2 = 1 << 33
REGLE_1_2_ENREGISTREMENT_LECTURE_2_PLUS_TARD = 1 << 34
REGLE_1_2_SANCTION_LECTURE_1 = 1 << 35
REGLE_1_2_SANCTION_LECTURE_1_PLUS_TARD = 1 << 36
REGLE_1_2_SANCTION_LECTURE_2 = 1 << 37
REGLE_1_2_SANCTION_LECTURE_2_PLUS_TARD = 1 << 38
REGLE_1_2_ATTESTATION_LECTURE_1 = 1 << 39
REGLE_1_2_ATTESTATION_LECTURE_2 = 1 << 40
REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_1 = 1 << 41
REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_2 = 1 << 42
REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_3 = 1 << 43
REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_4 = 1 << 44
REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_1 = 1 << 45
REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_2 = 1 << 46
REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_3 = 1 << 47
REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_4 = 1 << 48
REGLE_1_2_1_AUTORISATION_DE_TRAVAIL = 1 << 49
REGLE_1_2_1_SECTEURS_OUVERTS = 1 << 50
REGLE_1_2_1_DUREE_DU_REGIME_TRANSITOIRE = 1 << 51
REGLE_1_2_1_DROIT_COMMUN = 1 << 52
REGLE_1_2_1_INSCRIPTION_SANS_TITRE = 1 << 53
REGLE_1_2_1_INSCRIPTION_AVEC_TITRE = 1 << 54
REGLE_1_2_1_PROFESSIONS_INDEPENDANTES = 1 << 55
REGLE_1_2_1_PROFESSIONS_INDEPENDANTES_PLUS_TARD = 1 << 56
REGLE_1_2_1_TITRE_DE_SEJOUR = 1 << 57
REGLE_1_2_1_TITRE_DE_SEJOUR_AU_DELA_DE_TROIS_MOIS_LECTURE_1 = 1 << 58
REGLE_1_2_1_TITRE_DE_SEJOUR_AU_DELA_DE_TROIS_MOIS_LECTURE_2 = 1 << 59
REGLE_1_2_2_ASSURANCE_ET_RESSOURCES_LECTURE_1 = 1 << 60
REGLE_1_2_2_ASSURANCE_ET_RESSOURCES_LECTURE_2 = 1 << 61
REGLE_1_2_2_REFERENCE_AU_REVENU_MINIMUM_LECTURE_1 = 1 << 62
REGLE_1_2_2_REFERENCE_AU_REVENU_MINIMUM_LECTURE_2 = 1 << 63
REGLE_1_2_2_REFERENCE_POUR_LES_PERSONNES_AGEES_LECTURE_1 = 1 << 64
REGLE_1_2_2_REFERENCE_POUR_LES_PERSONNES_AGEES_LECTURE_2 = 1 << 65
REGLE_1_2_2_MODULATION_LECTURE_1 = 1 << 66
REGLE_1_2_2_MODULATION_LECTURE_2 = 1 << 67
REGLE_1_2_2_ANALYSE_LECTURE_1 = 1 << 68
REGLE_1_2_2_ANALYSE_LECTURE_2 = 1 << 69
REGLE_1_2_2_MAINTIEN_DU_DROIT = 1 << 70
REGLE_1_2_2_DISPENSE_DE_TITRE_LECTURE_1 = 1 << 71
REGLE_1_2_2_DISPENSE_DE_TITRE_LECTURE_2 = 1 << 72
REGLE_1_2_2_MENACE = 1 << 73
REGLE_1_2_2_MENACE_AU_DELA_DE_TROIS_MOIS_LECTURE_1 = 1 << 74
REGLE_1_2_2_MENACE_AU_DELA_DE_TROIS_MOIS_LECTURE_2 = 1 << 75
REGLE_1_2_2_SEJOUR_PERMANENT = 1 << 76
REGLE_1_2_2_SEJOUR_PERMANENT_SANS_MOTIF_GRAVE = 1 << 77
REGLE_2_1_CONDITIONS_D_ENTREE = 1 << 78
REGLE_2_1_CONDITIONS_D_ENTREE_PLUS_TARD = 1 << 79
REGLE_2_1_COMPOSTAGE = 1 << 80
REGLE_2_1_VISA = 1 << 81
REGLE_2_1_READMISSION = 1 << 82
REGLE_2_2_MOTIFS_GRAVES = 1 << 83
REGLE_2_2_DROIT_DE_L_EXPULSION = 1 << 84
REGLE_2_2_PROTECTION_DE_DIX_ANS = 1 << 85
REGLE_2_3_DROIT_AU_SEJOUR_LECTURE_1 = 1 << 86
REGLE_2_3_DROIT_AU_SEJOUR_LECTURE_2 = 1 << 87
REGLE_2_3_ORDRE_PUBLIC_ET_DROIT_DU_TRAVAIL_LECTURE_1 = 1 << 88
REGLE_2_3_ORDRE_PUBLIC_ET_DROIT_DU_TRAVAIL_LECTURE_2 = 1 << 89
REGLE_2_3_EFFETS_DANS_LE_TEMPS = 1 << 90
REGLE_2_3_CONSEQUENCES_AU_PLAN_DU_SEJOUR = 1 << 91
REGLE_2_3_OQTF_LECTURE_1 = 1 << 92
REGLE_2_3_OQTF_LECTURE_2 = 1 << 93
REGLE_2_3_OQTF_LECTURE_3 = 1 << 94
REGLE_2_3_OQTF_LECTURE_4 = 1 << 95
REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_1 = 1 << 96
REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_2 = 1 << 97
REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_3 = 1 << 98
REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_4 = 1 << 99
REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_1 = 1 << 100
REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_2 = 1 << 101
REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_3 = 1 << 102
REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_4 = 1 << 103
REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_1 = 1 << 104
REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_2 = 1 << 105
REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_3 = 1 << 106
REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_4 = 1 << 107
REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_5 = 1 << 108
REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_6 = 1 << 109
REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_7 = 1 << 110
REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_8 = 1 << 111
REGLE_2_4_PAS_DE_DROIT_SANS_RATTACHEMENT_LECTURE_1 = 1 << 112
REGLE_2_4_PAS_DE_DROIT_SANS_RATTACHEMENT_LECTURE_2 = 1 << 113
REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_1 = 1 << 114
REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_2 = 1 << 115
REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_3 = 1 << 116
REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_4 = 1 << 117
REGLE_2_4_COMPLETE_DEPENDANCE_LECTURE_1 = 1 << 118
REGLE_2_4_COMPLETE_DEPENDANCE_LECTURE_2 = 1 << 119
REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_1 = 1 << 120
REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_2 = 1 << 121
REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_3 = 1 << 122
REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_4 = 1 << 123
REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_1 = 1 << 124
REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_2 = 1 << 125
REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_3 = 1 << 126
REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_4 = 1 << 127
REGLE_2_4_EXECUTION_IMMEDIATE = 1 << 128
REGLE_2_4_QUALITE_DE_TRAVAILLEUR_LECTURE_1 = 1 << 129
REGLE_2_4_QUALITE_DE_TRAVAILLEUR_LECTURE_2 = 1 << 130
REGLE_2_5_EXECUTION_DES_ARRETES_ANTERIEURS = 1 << 131
REGLE_2_5_ACTIVITE_EXERCEE_SANS_TITRE = 1 << 132
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_1 = 1 << 133
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_2 = 1 << 134
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_3 = 1 << 135
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_4 = 1 << 136
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_5 = 1 << 137
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_6 = 1 << 138
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_7 = 1 << 139
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_8 = 1 << 140
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_1 = 1 << 141
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_2 = 1 << 142
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_3 = 1 << 143
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_4 = 1 << 144
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_5 = 1 << 145
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_6 = 1 << 146
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_7 = 1 << 147
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_8 = 1 << 148
REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_1 = 1 << 149
REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_2 = 1 << 150
REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_3 = 1 << 151
REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_4 = 1 << 152
REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_1 = 1 << 153
REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_2 = 1 << 154
REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_3 = 1 << 155
REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_4 = 1 << 156
REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_5 = 1 << 157
REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_6 = 1 << 158
REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_7 = 1 << 159
REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_8 = 1 << 160
REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_1 = 1 << 161
REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_2 = 1 << 162
REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_3 = 1 << 163
REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_4 = 1 << 164
REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_1 = 1 << 165
REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_2 = 1 << 166
REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_3 = 1 << 167
REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_4 = 1 << 168
REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_1 = 1 << 169
REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_2 = 1 << 170
REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_3 = 1 << 171
REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_4 = 1 << 172
REGLE_ANNEXE_EXPULSION_LECTURE_1 = 1 << 173
REGLE_ANNEXE_EXPULSION_LECTURE_2 = 1 << 174
REGLE_ANNEXE_SEULE_OQTF_LECTURE_1 = 1 << 175
REGLE_ANNEXE_SEULE_OQTF_LECTURE_2 = 1 << 176
REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_1 = 1 << 177
REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_2 = 1 << 178
REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_3 = 1 << 179
REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_4 = 1 << 180
REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_1 = 1 << 181
REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_2 = 1 << 182
REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_3 = 1 << 183
REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_4 = 1 << 184
CONTRAIRE_5 = 1 << 185
REGLE_1_1_LIBRE_CIRCULATION = (
    REGLE_1_1_LIBRE_CIRCULATION_LECTURE_1 | REGLE_1_1_LIBRE_CIRCULATION_LECTURE_2
)
REGLE_1_1_DOCUMENT_REQUIS = (
    REGLE_1_1_DOCUMENT_REQUIS_LECTURE_1 | REGLE_1_1_DOCUMENT_REQUIS_LECTURE_2
)
REGLE_1_1_CONDITIONS_D_ENTREE_INOPPOSABLES = (
    REGLE_1_1_CONDITIONS_D_ENTREE_INOPPOSABLES_LECTURE_1
    | REGLE_1_1_CONDITIONS_D_ENTREE_INOPPOSABLES_LECTURE_2
)
REGLE_1_1_LIMITATIONS = REGLE_1_1_LIMITATIONS_LECTURE_1 | REGLE_1_1_LIMITATIONS_LECTURE_2
REGLE_1_1_RECOURS_AUX_SOINS_COUVERT = (
    REGLE_1_1_RECOURS_AUX_SOINS_COUVERT_LECTURE_1 | REGLE_1_1_RECOURS_AUX_SOINS_COUVERT_LECTURE_2
)
REGLE_1_1_PRESOMPTION = REGLE_1_1_PRESOMPTION_LECTURE_1 | REGLE_1_1_PRESOMPTION_LECTURE_2
REGLE_1_1_INTERROGATION_PERMISE = (
    REGLE_1_1_INTERROGATION_PERMISE_LECTURE_1
    | REGLE_1_1_INTERROGATION_PERMISE_LECTURE_2
    | REGLE_1_1_INTERROGATION_PERMISE_LECTURE_3
    | REGLE_1_1_INTERROGATION_PERMISE_LECTURE_4
)
REGLE_1_1_ELEMENTS_A_PRENDRE_EN_COMPTE = (
    REGLE_1_1_ELEMENTS_A_PRENDRE_EN_COMPTE_LECTURE_1
    | REGLE_1_1_ELEMENTS_A_PRENDRE_EN_COMPTE_LECTURE_2
)
REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE = (
    REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_1
    | REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_2
    | REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_3
    | REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_4
)
REGLE_1_1_ELEMENTS_AU_DELA_DE_TROIS_MOIS = (
    REGLE_1_1_ELEMENTS_AU_DELA_DE_TROIS_MOIS_LECTURE_1
    | REGLE_1_1_ELEMENTS_AU_DELA_DE_TROIS_MOIS_LECTURE_2
)
REGLE_1_2_DROIT_AU_SEJOUR = (
    REGLE_1_2_DROIT_AU_SEJOUR_LECTURE_1 | REGLE_1_2_DROIT_AU_SEJOUR_LECTURE_2
)
REGLE_1_2_ENREGISTREMENT = REGLE_1_2_ENREGISTREMENT_LECTURE_1 | REGLE_1_2_ENREGISTREMENT_LECTURE_2
REGLE_1_2_ENREGISTREMENT_PLUS_TARD = (
    REGLE_1_2_ENREGISTREMENT_LECTURE_1_PLUS_TARD | REGLE_1_2_ENREGISTREMENT_LECTURE_2_PLUS_TARD
)
REGLE_1_2_SANCTION = REGLE_1_2_SANCTION_LECTURE_1 | REGLE_1_2_SANCTION_LECTURE_2
REGLE_1_2_SANCTION_PLUS_TARD = (
    REGLE_1_2_SANCTION_LECTURE_1_PLUS_TARD | REGLE_1_2_SANCTION_LECTURE_2_PLUS_TARD
)
REGLE_1_2_ATTESTATION = REGLE_1_2_ATTESTATION_LECTURE_1 | REGLE_1_2_ATTESTATION_LECTURE_2
REGLE_1_2_EMPLOI_OU_MOYENS = (
    REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_1
    | REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_2
    | REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_3
    | REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_4
)
REGLE_1_2_NI_EMPLOI_NI_MOYENS = (
    REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_1
    | REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_2
    | REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_3
    | REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_4
)
REGLE_1_2_1_TITRE_DE_SEJOUR_AU_DELA_DE_TROIS_MOIS = (
    REGLE_1_2_1_TITRE_DE_SEJOUR_AU_DELA_DE_TROIS_MOIS_LECTURE_1
    | REGLE_1_2_1_TITRE_DE_SEJOUR_AU_DELA_DE_TROIS_MOIS_LECTURE_2
)
REGLE_1_2_2_ASSURANCE_ET_RESSOURCES = (
    REGLE_1_2_2_ASSURANCE_ET_RESSOURCES_LECTURE_1 | REGLE_1_2_2_ASSURANCE_ET_RESSOURCES_LECTURE_2
)
REGLE_1_2_2_REFERENCE_AU_REVENU_MINIMUM = (
    REGLE_1_2_2_REFERENCE_AU_REVENU_MINIMUM_LECTURE_1
    | REGLE_1_2_2_REFERENCE_AU_REVENU_MINIMUM_LECTURE_2
)
REGLE_1_2_2_REFERENCE_POUR_LES_PERSONNES_AGEES = (
    REGLE_1_2_2_REFERENCE_POUR_LES_PERSONNES_AGEES_LECTURE_1
    | REGLE_1_2_2_REFERENCE_POUR_LES_PERSONNES_AGEES_LECTURE_2
)
REGLE_1_2_2_MODULATION = REGLE_1_2_2_MODULATION_LECTURE_1 | REGLE_1_2_2_MODULATION_LECTURE_2
REGLE_1_2_2_ANALYSE = REGLE_1_2_2_ANALYSE_LECTURE_1 | REGLE_1_2_2_ANALYSE_LECTURE_2
REGLE_1_2_2_DISPENSE_DE_TITRE = (
    REGLE_1_2_2_DISPENSE_DE_TITRE_LECTURE_1 | REGLE_1_2_2_DISPENSE_DE_TITRE_LECTURE_2
)
REGLE_1_2_2_MENACE_AU_DELA_DE_TROIS_MOIS = (
    REGLE_1_2_2_MENACE_AU_DELA_DE_TROIS_MOIS_LECTURE_1
    | REGLE_1_2_2_MENACE_AU_DELA_DE_TROIS_MOIS_LECTURE_2
)
REGLE_2_3_DROIT_AU_SEJOUR = (
    REGLE_2_3_DROIT_AU_SEJOUR_LECTURE_1 | REGLE_2_3_DROIT_AU_SEJOUR_LECTURE_2
)
REGLE_2_3_ORDRE_PUBLIC_ET_DROIT_DU_TRAVAIL = (
    REGLE_2_3_ORDRE_PUBLIC_ET_DROIT_DU_TRAVAIL_LECTURE_1
    | REGLE_2_3_ORDRE_PUBLIC_ET_DROIT_DU_TRAVAIL_LECTURE_2
)
REGLE_2_3_OQTF = (
    REGLE_2_3_OQTF_LECTURE_1
    | REGLE_2_3_OQTF_LECTURE_2
    | REGLE_2_3_OQTF_LECTURE_3
    | REGLE_2_3_OQTF_LECTURE_4
)
REGLE_2_3_OQTF_RECOMMANDEE = (
    REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_1
    | REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_2
    | REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_3
    | REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_4
)
REGLE_2_3_OQTF_OBLIGATOIRE = (
    REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_1
    | REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_2
    | REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_3
    | REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_4
)
REGLE_2_4_ABSENCE_DE_RATTACHEMENT = (
    REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_1
    | REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_2
    | REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_3
    | REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_4
    | REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_5
    | REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_6
    | REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_7
    | REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_8
)
REGLE_2_4_PAS_DE_DROIT_SANS_RATTACHEMENT = (
    REGLE_2_4_PAS_DE_DROIT_SANS_RATTACHEMENT_LECTURE_1
    | REGLE_2_4_PAS_DE_DROIT_SANS_RATTACHEMENT_LECTURE_2
)
REGLE_2_4_DROIT_PLUS_JUSTIFIE = (
    REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_1
    | REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_2
    | REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_3
    | REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_4
)
REGLE_2_4_COMPLETE_DEPENDANCE = (
    REGLE_2_4_COMPLETE_DEPENDANCE_LECTURE_1 | REGLE_2_4_COMPLETE_DEPENDANCE_LECTURE_2
)
REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE = (
    REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_1
    | REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_2
    | REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_3
    | REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_4
)
REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION = (
    REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_1
    | REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_2
    | REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_3
    | REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_4
)
REGLE_2_4_QUALITE_DE_TRAVAILLEUR = (
    REGLE_2_4_QUALITE_DE_TRAVAILLEUR_LECTURE_1 | REGLE_2_4_QUALITE_DE_TRAVAILLEUR_LECTURE_2
)
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS = (
    REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_1
    | REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_2
    | REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_3
    | REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_4
    | REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_5
    | REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_6
    | REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_7
    | REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_8
)
REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS = (
    REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_1
    | REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_2
    | REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_3
    | REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_4
    | REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_5
    | REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_6
    | REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_7
    | REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_8
)
REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE = (
    REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_1
    | REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_2
    | REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_3
    | REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_4
)
REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE = (
    REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_1
    | REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_2
    | REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_3
    | REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_4
    | REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_5
    | REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_6
    | REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_7
    | REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_8
)
REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS = (
    REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_1
    | REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_2
    | REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_3
    | REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_4
)
REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS = (
    REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_1
    | REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_2
    | REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_3
    | REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_4
)
REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS = (
    REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_1
    | REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_2
    | REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_3
    | REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_4
)
REGLE_ANNEXE_EXPULSION = REGLE_ANNEXE_EXPULSION_LECTURE_1 | REGLE_ANNEXE_EXPULSION_LECTURE_2
REGLE_ANNEXE_SEULE_OQTF = REGLE_ANNEXE_SEULE_OQTF_LECTURE_1 | REGLE_ANNEXE_SEULE_OQTF_LECTURE_2
REGLE_ANNEXE_SEULE_ORDRE_PUBLIC = (
    REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_1
    | REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_2
    | REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_3
    | REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_4
)
REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE = (
    REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_1
    | REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_2
    | REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_3
    | REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_4
)

#: Ce que dit « est ouvert » : au moins possible.
OUVERT = ("obligatoire", "recommande", "possible", "de_droit")


class Case:
    """Les faits d'un cas, tels que les règles les lisent.

    Une date est en jours (1 : 1er janvier de l'an 1), une durée en (mois, jours), un montant en
    centièmes.
    """

    date_de_la_decision: int
    qualite: str
    citoyen_dont_l_interesse_est_membre_de_la_famille: str
    duree_du_sejour: tuple[int, int]
    menace_pour_l_ordre_public: bool
    motifs_graves_d_ordre_public: bool
    infraction_a_la_legislation_du_travail: bool
    activite_professionnelle_sans_titre_de_sejour: bool
    interpellation: bool
    constat_que_le_droit_au_sejour_n_est_plus_justifie: bool
    sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique: bool
    situations_ouvrant_droit_au_sejour: dict[str, bool]
    lien_de_rattachement_etabli: bool
    complete_dependance: bool
    defaut_de_visa: bool
    dispense_de_visa_par_la_nationalite: bool
    date_de_l_arrete_de_reconduite: int
    activite_exercee_sans_titre: bool
    sejour_regulier: tuple[int, int]
    couverture_sociale_du_pays_d_origine: bool
    recours_recurrent_a_l_assistance_sociale: bool
    objet_unique_du_sejour_les_aides_sociales: bool
    abus_caracterise_du_droit_de_sejour: bool
    charge_deraisonnable: bool
    recours_systematique_a_des_hebergements_d_urgence: bool
    comportement_abusif_caracterise: bool
    nouvelle_demande_d_aide_au_retour: bool
    aide_subordonnee_a_un_droit_de_sejour: bool
    maintien_au_dela_de_l_echeance: bool
    emploi: bool
    moyens_suffisants_d_existence: bool
    travail_salarie: bool
    periode_du_regime_transitoire_en_cours: bool
    titre_autorisant_a_travailler: bool
    exercice_d_une_activite_professionnelle: bool
    exception_prevue_a_l_article_l_121_2: bool
    profession_liberale_commerciale_industrielle_ou_artisanale: bool
    autorise_a_travailler: bool
    statut_de_non_actif: bool
    ressources_propres_suffisantes: bool
    conditions_de_l_allocation_de_solidarite_aux_personnes_agees: bool
    sejour_permanent_acquis: bool
    appel_rapide_au_systeme_de_soins: bool
    depourvu_de_ressources_et_de_securite_sociale: bool
    venue_pour_des_soins_d_une_pathologie_declaree_au_pays: bool
    decret_et_arrete_d_enregistrement_parus: bool
    omission_de_l_enregistrement: bool
    travail_irregulier_dument_constate: bool


def applicables(f: Case) -> int:
    """Les règles qui s'appliquent aux faits, un bit chacune."""
    # Supposition « lien de rattachement établi (suppose) ».
    if (
        f.lien_de_rattachement_etabli
        and not f.situations_ouvrant_droit_au_sejour["travailleur"]
        and not f.situations_ouvrant_droit_au_sejour["etudiant"]
        and not f.situations_ouvrant_droit_au_sejour[
            "inactif_disposant_de_ressources_suffisantes_et_d_une_assurance_maladie"
        ]
        and not f.situations_ouvrant_droit_au_sejour["membre_de_famille"]
    ):
        raise contradiction("lien de rattachement établi (suppose)")

    # Supposition « abus caractérisé du droit de séjour (dès lors que) ».
    if f.objet_unique_du_sejour_les_aides_sociales and not f.abus_caracterise_du_droit_de_sejour:
        raise contradiction("abus caractérisé du droit de séjour (dès lors que)")

    # Supposition « charge déraisonnable (suppose) ».
    if f.charge_deraisonnable and not f.abus_caracterise_du_droit_de_sejour:
        raise contradiction("charge déraisonnable (suppose)")

    # Supposition « charge déraisonnable (dès lors que) ».
    if f.objet_unique_du_sejour_les_aides_sociales and not f.charge_deraisonnable:
        raise contradiction("charge déraisonnable (dès lors que)")

    # Le texte est applicable si date de la décision : à compter du 1er janvier 2007.
    if f.date_de_la_decision < JOUR_2007_01_01:
        return OUT_OF_FORCE

    regles = 0

    # Supposition « charge déraisonnable (dès lors que) », lecture « récurrence du recours à
    # l'assistance » : suffit.
    if f.recours_recurrent_a_l_assistance_sociale and not f.charge_deraisonnable:
        regles |= CONTRAIRE_5

    # Règle 1 pas de droit inconditionnel.
    # § 1, al. 1 : « l'intégration de ces pays à l'Union ne signifie pas la reconnaissance ipso
    # facto au profit de leurs ressortissants d'un droit inconditionnel au séjour »
    # Donne : « séjour sans condition », exclu.
    if f.qualite == "ressortissant_roumain_ou_bulgare":
        regles |= REGLE_1_PAS_DE_DROIT_INCONDITIONNEL

    # Règle 1.1 libre circulation.
    # § 1.1, al. 1 : « S'agissant des séjours en France inférieurs à trois mois, ces
    # ressortissants bénéficieront de la libre circulation au même titre que les autres citoyens
    # de l'Union européenne. »
    # Donne : « libre circulation », de droit.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts.
    if f.qualite != "membre_de_famille_ressortissant_de_pays_tiers" and f.duree_du_sejour <= (3, 0):
        regles |= REGLE_1_1_LIBRE_CIRCULATION_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ou dans aucun des
    # deux.
    if f.qualite != "membre_de_famille_ressortissant_de_pays_tiers" and f.duree_du_sejour < (3, 0):
        regles |= REGLE_1_1_LIBRE_CIRCULATION_LECTURE_2

    # Règle 1.1 document requis.
    # § 1.1, al. 1 : « Les conditions d'exercice de ce droit demeurant inchangées, la possession
    # d'un passeport ou d'une carte d'identité valides sont les seuls documents requis. »
    # Donne : « passeport ou carte d'identité valides », exigé.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts.
    if f.qualite != "membre_de_famille_ressortissant_de_pays_tiers" and f.duree_du_sejour <= (3, 0):
        regles |= REGLE_1_1_DOCUMENT_REQUIS_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ou dans aucun des
    # deux.
    if f.qualite != "membre_de_famille_ressortissant_de_pays_tiers" and f.duree_du_sejour < (3, 0):
        regles |= REGLE_1_1_DOCUMENT_REQUIS_LECTURE_2

    # Règle 1.1 conditions d'entrée inopposables.
    # § 1.1, al. 2 : « Par conséquent, les conditions d'entrée exigibles des ressortissants de
    # pays tiers (attestations d'accueil, justificatif d'assurance, ressources minimales
    # notamment) ne devront plus être opposées aux ressortissants roumains et bulgares. »
    # Donne : « conditions d'entrée des ressortissants de pays tiers », non exigé.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts.
    if f.qualite == "ressortissant_roumain_ou_bulgare" and f.duree_du_sejour <= (3, 0):
        regles |= REGLE_1_1_CONDITIONS_D_ENTREE_INOPPOSABLES_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ou dans aucun des
    # deux.
    if f.qualite == "ressortissant_roumain_ou_bulgare" and f.duree_du_sejour < (3, 0):
        regles |= REGLE_1_1_CONDITIONS_D_ENTREE_INOPPOSABLES_LECTURE_2

    # Règle 1.1 limitations.
    # § 1.1, al. 3 : « Les autorités françaises peuvent néanmoins apporter des limitations au
    # droit de circulation et de séjour lorsque les intéressés représentent une menace pour
    # l'ordre public ou constituent une charge déraisonnable pour le système d'assistance sociale
    # français. »
    # Donne : « limitation du droit de circulation et de séjour », possible.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour <= (3, 0)
        and (f.menace_pour_l_ordre_public or f.charge_deraisonnable)
    ):
        regles |= REGLE_1_1_LIMITATIONS_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ou dans aucun des
    # deux.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour < (3, 0)
        and (f.menace_pour_l_ordre_public or f.charge_deraisonnable)
    ):
        regles |= REGLE_1_1_LIMITATIONS_LECTURE_2

    # Règle 1.1 recours aux soins couvert.
    # § 1.1, al. 7 : « Pour opérer cette appréciation il vous faudra distinguer selon que les
    # intéressés seront ou non en mesure de bénéficier durant leur séjour en France de la
    # couverture sociale de leur pays d'origine. »
    # § 1.1, al. 7 : « Dans une telle hypothèse, le recours au système de soins français ne pourra
    # pas constituer un indice propre à caractériser un abus de droit. »
    # Donne : « recours aux soins retenu comme indice d'abus », exclu.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and (f.duree_du_sejour <= (3, 0) or f.statut_de_non_actif)
        and f.couverture_sociale_du_pays_d_origine
    ):
        regles |= REGLE_1_1_RECOURS_AUX_SOINS_COUVERT_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ou dans aucun des
    # deux.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and (f.duree_du_sejour < (3, 0) or f.statut_de_non_actif)
        and f.couverture_sociale_du_pays_d_origine
    ):
        regles |= REGLE_1_1_RECOURS_AUX_SOINS_COUVERT_LECTURE_2

    # Règle 1.1 présomption.
    # § 1.1, al. 8 : « Le défaut d'une telle assurance sociale fera naître en revanche une forte
    # présomption quant au caractère excessif de la demande d'assistance. »
    # Donne : « présomption d'une demande d'assistance excessive », établi.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and (f.duree_du_sejour <= (3, 0) or f.statut_de_non_actif)
        and not f.couverture_sociale_du_pays_d_origine
    ):
        regles |= REGLE_1_1_PRESOMPTION_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ou dans aucun des
    # deux.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and (f.duree_du_sejour < (3, 0) or f.statut_de_non_actif)
        and not f.couverture_sociale_du_pays_d_origine
    ):
        regles |= REGLE_1_1_PRESOMPTION_LECTURE_2

    # Règle 1.1 interrogation permise.
    # § 1.1, al. 8 : « En effet, dans l'hypothèse où le communautaire ne dispose pas de couverture
    # sociale dans son pays d'origine et qu'il fait rapidement appel au système de soins français,
    # il sera permis de s'interroger sur les motivations de son séjour. »
    # Donne : « interrogation sur les motivations du séjour », possible.
    # Lecture « communautaire du § 1.1 » : tout ressortissant de l'Union ; lecture « jour
    # anniversaire des trois mois » : avec les séjours courts.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and (f.duree_du_sejour <= (3, 0) or f.statut_de_non_actif)
        and not f.couverture_sociale_du_pays_d_origine
        and f.appel_rapide_au_systeme_de_soins
    ):
        regles |= REGLE_1_1_INTERROGATION_PERMISE_LECTURE_1
    # Lecture « communautaire du § 1.1 » : tout ressortissant de l'Union ; lecture « jour
    # anniversaire des trois mois » : avec les séjours longs ou dans aucun des deux.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and (f.duree_du_sejour < (3, 0) or f.statut_de_non_actif)
        and not f.couverture_sociale_du_pays_d_origine
        and f.appel_rapide_au_systeme_de_soins
    ):
        regles |= REGLE_1_1_INTERROGATION_PERMISE_LECTURE_2
    # Lecture « communautaire du § 1.1 » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours courts.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and (f.duree_du_sejour <= (3, 0) or f.statut_de_non_actif)
        and not f.couverture_sociale_du_pays_d_origine
        and f.appel_rapide_au_systeme_de_soins
    ):
        regles |= REGLE_1_1_INTERROGATION_PERMISE_LECTURE_3
    # Lecture « communautaire du § 1.1 » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours longs ou dans aucun des deux.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and (f.duree_du_sejour < (3, 0) or f.statut_de_non_actif)
        and not f.couverture_sociale_du_pays_d_origine
        and f.appel_rapide_au_systeme_de_soins
    ):
        regles |= REGLE_1_1_INTERROGATION_PERMISE_LECTURE_4

    # Règle 1.1 éléments à prendre en compte.
    # § 1.1, al. 9 : « Il vous faudra néanmoins tenir compte de la nature et de la durée de la
    # prise en charge sollicitée ainsi que de son coût, afin de déterminer si le recours à
    # l'assistance est effectivement excessif. Vous devrez également tenir compte du moment où se
    # déclare la pathologie prise en charge. »
    # Donne : « prise en compte de la prise en charge sollicitée », obligatoire.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts.
    if (
        f.duree_du_sejour <= (3, 0) or f.statut_de_non_actif
    ) and f.qualite == "ressortissant_roumain_ou_bulgare":
        regles |= REGLE_1_1_ELEMENTS_A_PRENDRE_EN_COMPTE_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ou dans aucun des
    # deux.
    if (
        f.duree_du_sejour < (3, 0) or f.statut_de_non_actif
    ) and f.qualite == "ressortissant_roumain_ou_bulgare":
        regles |= REGLE_1_1_ELEMENTS_A_PRENDRE_EN_COMPTE_LECTURE_2

    # Règle 1.1 indice d'une charge excessive.
    # § 1.1, al. 9 : « Ainsi, vous serez fondé à retenir comme indice d'une charge excessive le
    # cas du ressortissant communautaire dépourvu de ressources et de sécurité sociale dans son
    # pays et qui, souffrant d'une pathologie déclarée dans ce pays, se présente en France afin
    # d'y recevoir des soins sans contrepartie financière. »
    # Donne : « indice d'une charge excessive retenu », possible.
    # Lecture « communautaire du § 1.1 » : tout ressortissant de l'Union ; lecture « jour
    # anniversaire des trois mois » : avec les séjours courts.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and (f.duree_du_sejour <= (3, 0) or f.statut_de_non_actif)
        and f.depourvu_de_ressources_et_de_securite_sociale
        and f.venue_pour_des_soins_d_une_pathologie_declaree_au_pays
    ):
        regles |= REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_1
    # Lecture « communautaire du § 1.1 » : tout ressortissant de l'Union ; lecture « jour
    # anniversaire des trois mois » : avec les séjours longs ou dans aucun des deux.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and (f.duree_du_sejour < (3, 0) or f.statut_de_non_actif)
        and f.depourvu_de_ressources_et_de_securite_sociale
        and f.venue_pour_des_soins_d_une_pathologie_declaree_au_pays
    ):
        regles |= REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_2
    # Lecture « communautaire du § 1.1 » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours courts.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and (f.duree_du_sejour <= (3, 0) or f.statut_de_non_actif)
        and f.depourvu_de_ressources_et_de_securite_sociale
        and f.venue_pour_des_soins_d_une_pathologie_declaree_au_pays
    ):
        regles |= REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_3
    # Lecture « communautaire du § 1.1 » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours longs ou dans aucun des deux.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and (f.duree_du_sejour < (3, 0) or f.statut_de_non_actif)
        and f.depourvu_de_ressources_et_de_securite_sociale
        and f.venue_pour_des_soins_d_une_pathologie_declaree_au_pays
    ):
        regles |= REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_4

    # Règle 1.1 secret médical.
    # § 1.1, al. 9 : « Vous devrez veiller à ne pas recueillir à cet égard d'informations qui
    # porteraient atteinte au secret médical. »
    # Donne : « recueil d'informations portant atteinte au secret médical », exclu.
    regles |= REGLE_1_1_SECRET_MEDICAL

    # Règle 1.1 éléments au-delà de trois mois.
    # § 1.1, al. 12 : « Compte tenu des difficultés à caractériser la charge déraisonnable dans un
    # délai de trois mois, vous devrez considérer que les éléments recueillis participent de
    # l'évaluation du droit au séjour au-delà de cette échéance lorsque le communautaire se
    # maintient en France. »
    # Donne : « prise en compte des éléments au-delà de trois mois », obligatoire.
    # Lecture « communautaire du § 1.1 » : tout ressortissant de l'Union.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.maintien_au_dela_de_l_echeance
    ):
        regles |= REGLE_1_1_ELEMENTS_AU_DELA_DE_TROIS_MOIS_LECTURE_1
    # Lecture « communautaire du § 1.1 » : Roumains et Bulgares.
    if f.qualite == "ressortissant_roumain_ou_bulgare" and f.maintien_au_dela_de_l_echeance:
        regles |= REGLE_1_1_ELEMENTS_AU_DELA_DE_TROIS_MOIS_LECTURE_2

    # Règle 1.1 perte du droit au séjour.
    # § 1.1, al. 12 : « De plus, lorsque cette expertise conduit à la caractérisation d'un
    # comportement abusif, vous serez en droit de considérer que l'intéressé ne bénéficie plus
    # d'un droit au séjour en France, y compris pour une période inférieure à trois mois, alors
    # même qu'il a quitté le pays. »
    # Donne : « constat de la perte du droit au séjour », possible.
    if f.qualite == "ressortissant_roumain_ou_bulgare" and f.comportement_abusif_caracterise:
        regles |= REGLE_1_1_PERTE_DU_DROIT_AU_SEJOUR

    # Règle 1.1 saisine au retour.
    # § 1.1, al. 12 : « Ainsi, en cas de retour sur le territoire français et de nouvelle demande
    # d'accès à l'assistance sociale française, les services prestataires sollicités pourront vous
    # saisir »
    # Donne : « saisine du préfet par le service prestataire », possible.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.comportement_abusif_caracterise
        and f.nouvelle_demande_d_aide_au_retour
    ):
        regles |= REGLE_1_1_SAISINE_AU_RETOUR

    # Règle 1.1 refus au retour.
    # § 1.1, al. 12 : « Ainsi, en cas de retour sur le territoire français et de nouvelle demande
    # d'accès à l'assistance sociale française, les services prestataires sollicités pourront vous
    # saisir et refuser l'octroi d'une aide lorsque son bénéfice est subordonné à un droit de
    # séjour. »
    # Donne : « refus d'une aide », possible.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.comportement_abusif_caracterise
        and f.nouvelle_demande_d_aide_au_retour
        and f.aide_subordonnee_a_un_droit_de_sejour
    ):
        regles |= REGLE_1_1_REFUS_AU_RETOUR

    # Règle 1.2 droit au séjour.
    # § 1.2, al. 1 : « Le droit au séjour de plus de trois mois est reconnu aux ressortissants
    # roumains et bulgares dans les mêmes conditions que pour les ressortissants des Etats entrés
    # dans l'Union européenne le 1er mai 2004. »
    # Donne : « séjour de plus de trois mois », régi par un autre texte (ressortissants des Etats
    # entrés le 1er mai 2004).
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux.
    if f.qualite == "ressortissant_roumain_ou_bulgare" and f.duree_du_sejour > (3, 0):
        regles |= REGLE_1_2_DROIT_AU_SEJOUR_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs.
    if f.qualite == "ressortissant_roumain_ou_bulgare" and f.duree_du_sejour >= (3, 0):
        regles |= REGLE_1_2_DROIT_AU_SEJOUR_LECTURE_2

    # Règle 1.2 enregistrement.
    # § 1.2, al. 1 : « Ils devront, comme l'ensemble des citoyens communautaires, effectuer au
    # préalable une formalité d'enregistrement auprès de la mairie de leur lieu de résidence »
    # § 1.2, al. 2 : « La mise en œuvre de cette disposition nécessite la parution d'un décret et
    # d'un arrêté fixant le modèle de l'attestation d'enregistrement qui sera remise par le
    # maire »
    # Donne : « enregistrement en mairie », exigé.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux.
    if f.qualite != "membre_de_famille_ressortissant_de_pays_tiers" and f.duree_du_sejour > (3, 0):
        if f.decret_et_arrete_d_enregistrement_parus:
            regles |= REGLE_1_2_ENREGISTREMENT_LECTURE_1
        else:
            regles |= REGLE_1_2_ENREGISTREMENT_LECTURE_1_PLUS_TARD
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs.
    if f.qualite != "membre_de_famille_ressortissant_de_pays_tiers" and f.duree_du_sejour >= (3, 0):
        if f.decret_et_arrete_d_enregistrement_parus:
            regles |= REGLE_1_2_ENREGISTREMENT_LECTURE_2
        else:
            regles |= REGLE_1_2_ENREGISTREMENT_LECTURE_2_PLUS_TARD

    # Règle 1.2 sanction.
    # § 1.2, al. 1 : « formalité dont l'omission sera sanctionnée par une peine de contravention
    # de 5ème classe. »
    # § 1.2, al. 2 : « La mise en œuvre de cette disposition nécessite la parution d'un décret et
    # d'un arrêté fixant le modèle de l'attestation d'enregistrement qui sera remise par le
    # maire »
    # Donne : « sanction du défaut d'enregistrement », « une peine de contravention de 5ème
    # classe ».
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour > (3, 0)
        and f.omission_de_l_enregistrement
    ):
        if f.decret_et_arrete_d_enregistrement_parus:
            regles |= REGLE_1_2_SANCTION_LECTURE_1
        else:
            regles |= REGLE_1_2_SANCTION_LECTURE_1_PLUS_TARD
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour >= (3, 0)
        and f.omission_de_l_enregistrement
    ):
        if f.decret_et_arrete_d_enregistrement_parus:
            regles |= REGLE_1_2_SANCTION_LECTURE_2
        else:
            regles |= REGLE_1_2_SANCTION_LECTURE_2_PLUS_TARD

    # Règle 1.2 attestation.
    # § 1.2, al. 2 : « l'attestation d'enregistrement qui sera remise par le maire et ne vaudra
    # pas reconnaissance d'un droit au séjour. »
    # Donne : « reconnaissance du droit au séjour par l'attestation », exclu.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux.
    if f.qualite != "membre_de_famille_ressortissant_de_pays_tiers" and f.duree_du_sejour > (3, 0):
        regles |= REGLE_1_2_ATTESTATION_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs.
    if f.qualite != "membre_de_famille_ressortissant_de_pays_tiers" and f.duree_du_sejour >= (3, 0):
        regles |= REGLE_1_2_ATTESTATION_LECTURE_2

    # Règle 1.2 emploi ou moyens.
    # § 1.2, al. 3 : « Le droit au séjour des intéressés est subordonné à la condition soit de
    # disposer d'un emploi (salarié ou non salarié) soit de posséder des moyens suffisants
    # d'existence. »
    # § 1.2.2, al. 6 : « l'accès au séjour permanent au terme de cinq ans de séjour régulier ne
    # permet plus que des restrictions fondées sur des motifs graves d'ordre public »
    # Donne : « emploi ou moyens suffisants d'existence », exigé.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux ; lecture « étudiant et membre de famille » : sans exception.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and not f.sejour_permanent_acquis
    ):
        regles |= REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux ; lecture « étudiant et membre de famille » : hors du § 1.2.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and (
            not f.situations_ouvrant_droit_au_sejour["etudiant"]
            and not f.situations_ouvrant_droit_au_sejour["membre_de_famille"]
        )
        and not f.sejour_permanent_acquis
    ):
        regles |= REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_2
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ; lecture « étudiant
    # et membre de famille » : sans exception.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and not f.sejour_permanent_acquis
    ):
        regles |= REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_3
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ; lecture « étudiant
    # et membre de famille » : hors du § 1.2.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and (
            not f.situations_ouvrant_droit_au_sejour["etudiant"]
            and not f.situations_ouvrant_droit_au_sejour["membre_de_famille"]
        )
        and not f.sejour_permanent_acquis
    ):
        regles |= REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_4

    # Règle 1.2 ni emploi ni moyens.
    # § 1.2, al. 3 : « Le droit au séjour des intéressés est subordonné à la condition soit de
    # disposer d'un emploi (salarié ou non salarié) soit de posséder des moyens suffisants
    # d'existence. »
    # § 1.2.2, al. 6 : « l'accès au séjour permanent au terme de cinq ans de séjour régulier ne
    # permet plus que des restrictions fondées sur des motifs graves d'ordre public »
    # Donne : « reconnaissance du droit au séjour », exclu.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux ; lecture « étudiant et membre de famille » : sans exception.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and (not f.emploi and not f.moyens_suffisants_d_existence)
        and not f.sejour_permanent_acquis
    ):
        regles |= REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux ; lecture « étudiant et membre de famille » : hors du § 1.2.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and (
            not f.situations_ouvrant_droit_au_sejour["etudiant"]
            and not f.situations_ouvrant_droit_au_sejour["membre_de_famille"]
        )
        and (not f.emploi and not f.moyens_suffisants_d_existence)
        and not f.sejour_permanent_acquis
    ):
        regles |= REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_2
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ; lecture « étudiant
    # et membre de famille » : sans exception.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and (not f.emploi and not f.moyens_suffisants_d_existence)
        and not f.sejour_permanent_acquis
    ):
        regles |= REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_3
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ; lecture « étudiant
    # et membre de famille » : hors du § 1.2.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and (
            not f.situations_ouvrant_droit_au_sejour["etudiant"]
            and not f.situations_ouvrant_droit_au_sejour["membre_de_famille"]
        )
        and (not f.emploi and not f.moyens_suffisants_d_existence)
        and not f.sejour_permanent_acquis
    ):
        regles |= REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_4

    # Règle 1.2.1 autorisation de travail.
    # § 1.2.1, al. 1 : « S'agissant de l'accès au travail salarié, les intéressés devront, pendant
    # la période du régime transitoire auquel ils sont soumis (pouvant aller de 2 à 7 ans),
    # solliciter au préalable une autorisation de travail. »
    # § 1.2.1, al. 1 : « Ces dispositions ne les dispensent toutefois pas de solliciter
    # l'autorisation de travail. »
    # Donne : « autorisation de travail », exigé.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.travail_salarie
        and f.periode_du_regime_transitoire_en_cours
    ):
        regles |= REGLE_1_2_1_AUTORISATION_DE_TRAVAIL

    # Règle 1.2.1 secteurs ouverts.
    # § 1.2.1, al. 1 : « Les dispositions de la circulaire du ministère de l'emploi du 29 avril
    # 2006 prévoyant l'ouverture aux ressortissants des nouveaux Etats membres de certains
    # secteurs d'activité leur seront applicables. »
    # Donne : « secteurs d'activité ouverts », régi par un autre texte (circulaire du 29 avril
    # 2006).
    if f.qualite == "ressortissant_roumain_ou_bulgare":
        regles |= REGLE_1_2_1_SECTEURS_OUVERTS

    # Règle 1.2.1 durée du régime transitoire.
    # § 1.2.1, al. 1 : « la période du régime transitoire auquel ils sont soumis (pouvant aller de
    # 2 à 7 ans) »
    # Donne : « durée du régime transitoire », de 2 ans à 7 ans.
    if f.qualite == "ressortissant_roumain_ou_bulgare":
        regles |= REGLE_1_2_1_DUREE_DU_REGIME_TRANSITOIRE

    # Règle 1.2.1 droit commun.
    # § 1.2.1, al. 2 : « ces ressortissants sont soumis aux règles de droit commun concernant les
    # travailleurs étrangers pendant cette période transitoire »
    # Donne : « règles applicables pendant la période transitoire », régi par un autre texte
    # (règles de droit commun concernant les travailleurs étrangers).
    if f.qualite == "ressortissant_roumain_ou_bulgare" and f.periode_du_regime_transitoire_en_cours:
        regles |= REGLE_1_2_1_DROIT_COMMUN

    # Règle 1.2.1 inscription sans titre.
    # § 1.2.1, al. 2 : « Je précise par ailleurs que ces ressortissants sont soumis aux règles de
    # droit commun concernant les travailleurs étrangers pendant cette période transitoire et
    # qu'ils ne peuvent par conséquent s'inscrire comme demandeurs d'emploi auprès du service
    # national de l'emploi qu'à condition d'être munis au préalable d'un titre les autorisant à
    # travailler en France. »
    # Donne : « inscription comme demandeur d'emploi », exclu.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.periode_du_regime_transitoire_en_cours
        and not f.titre_autorisant_a_travailler
    ):
        regles |= REGLE_1_2_1_INSCRIPTION_SANS_TITRE

    # Règle 1.2.1 inscription avec titre.
    # § 1.2.1, al. 2 : « ils ne peuvent par conséquent s'inscrire comme demandeurs d'emploi auprès
    # du service national de l'emploi qu'à condition d'être munis au préalable d'un titre les
    # autorisant à travailler en France. »
    # Donne : « inscription comme demandeur d'emploi », possible.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.periode_du_regime_transitoire_en_cours
        and f.titre_autorisant_a_travailler
    ):
        regles |= REGLE_1_2_1_INSCRIPTION_AVEC_TITRE

    # Règle 1.2.1 professions indépendantes.
    # § 1.2.1, al. 3 : « En ce qui concerne les professions libérales, commerciales, industrielles
    # et artisanales, leur accès leur sera ouvert dès le 1er janvier 2007, dans les mêmes
    # conditions que pour les ressortissants des anciens pays membres. »
    # Donne : « accès aux professions indépendantes », de droit.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.profession_liberale_commerciale_industrielle_ou_artisanale
    ):
        if f.date_de_la_decision >= JOUR_2007_01_01:
            regles |= REGLE_1_2_1_PROFESSIONS_INDEPENDANTES
        else:
            regles |= REGLE_1_2_1_PROFESSIONS_INDEPENDANTES_PLUS_TARD

    # Règle 1.2.1 titre de séjour.
    # § 1.2.1, al. 4 : « Je rappelle enfin que conformément aux dispositions de l'article L.121-2
    # du CESEDA et sous réserve des exceptions prévues à cet article, la possession d'un titre de
    # séjour demeure nécessaire pendant la période transitoire pour pouvoir exercer une activité
    # professionnelle en France, quelle qu'en soit la nature. »
    # Lecture « titre de séjour avant trois mois » : toute durée.
    # Donne : « titre de séjour pour une activité professionnelle », exigé.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.periode_du_regime_transitoire_en_cours
        and f.exercice_d_une_activite_professionnelle
        and not f.exception_prevue_a_l_article_l_121_2
    ):
        regles |= REGLE_1_2_1_TITRE_DE_SEJOUR

    # Règle 1.2.1 titre de séjour au-delà de trois mois.
    # § 1.2.1, al. 4 : « Je rappelle enfin que conformément aux dispositions de l'article L.121-2
    # du CESEDA et sous réserve des exceptions prévues à cet article, la possession d'un titre de
    # séjour demeure nécessaire pendant la période transitoire pour pouvoir exercer une activité
    # professionnelle en France, quelle qu'en soit la nature. »
    # Lecture « titre de séjour avant trois mois » : plus de trois mois.
    # Donne : « titre de séjour pour une activité professionnelle », exigé.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.periode_du_regime_transitoire_en_cours
        and f.exercice_d_une_activite_professionnelle
        and not f.exception_prevue_a_l_article_l_121_2
    ):
        regles |= REGLE_1_2_1_TITRE_DE_SEJOUR_AU_DELA_DE_TROIS_MOIS_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.periode_du_regime_transitoire_en_cours
        and f.exercice_d_une_activite_professionnelle
        and not f.exception_prevue_a_l_article_l_121_2
    ):
        regles |= REGLE_1_2_1_TITRE_DE_SEJOUR_AU_DELA_DE_TROIS_MOIS_LECTURE_2

    # Règle 1.2.2 assurance et ressources.
    # § 1.2.2, al. 1 : « S'ils ne sont pas autorisés à travailler, les ressortissants roumains et
    # bulgares devront, pour prétendre à un droit au séjour au titre de non-actifs, disposer d'une
    # assurance maladie et de ressources propres suffisantes. »
    # Donne : « assurance maladie », exigé.
    # Donne : « ressources propres », exigé.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and not f.autorise_a_travailler
        and f.statut_de_non_actif
    ):
        regles |= REGLE_1_2_2_ASSURANCE_ET_RESSOURCES_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and not f.autorise_a_travailler
        and f.statut_de_non_actif
    ):
        regles |= REGLE_1_2_2_ASSURANCE_ET_RESSOURCES_LECTURE_2

    # Règle 1.2.2 référence au revenu minimum.
    # § 1.2.2, al. 2 : « Il est prévu de fixer le niveau de ressources par référence au montant du
    # revenu minimum d'insertion défini par l'article L. 262-2 du code de l'action sociale et des
    # familles. »
    # Lecture « niveau de ressources » : dès à présent.
    # Donne : « référence du niveau de ressources », fixé par « revenu minimum d'insertion ».
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.statut_de_non_actif
    ):
        regles |= REGLE_1_2_2_REFERENCE_AU_REVENU_MINIMUM_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.statut_de_non_actif
    ):
        regles |= REGLE_1_2_2_REFERENCE_AU_REVENU_MINIMUM_LECTURE_2

    # Règle 1.2.2 référence pour les personnes âgées.
    # § 1.2.2, al. 2 : « Lorsque les intéressés en rempliront les conditions, notamment d'âge, il
    # conviendra de vous référer au niveau de ressources requis pour l'attribution de l'allocation
    # de solidarité aux personnes âgées (ex-« minimum vieillesse ») prévue aux articles L.815-1 et
    # suivants du code de la sécurité sociale. »
    # Par dérogation à la règle 1.2.2 référence au revenu minimum.
    # Donne : « référence du niveau de ressources », fixé par « allocation de solidarité aux
    # personnes âgées ».
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.statut_de_non_actif
        and f.conditions_de_l_allocation_de_solidarite_aux_personnes_agees
    ):
        regles |= REGLE_1_2_2_REFERENCE_POUR_LES_PERSONNES_AGEES_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.statut_de_non_actif
        and f.conditions_de_l_allocation_de_solidarite_aux_personnes_agees
    ):
        regles |= REGLE_1_2_2_REFERENCE_POUR_LES_PERSONNES_AGEES_LECTURE_2

    # Règle 1.2.2 modulation.
    # § 1.2.2, al. 2 : « L'appréciation de la situation des intéressés devra être modulée en
    # fonction de la composition de la famille. »
    # Donne : « modulation selon la composition de la famille », obligatoire.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.statut_de_non_actif
    ):
        regles |= REGLE_1_2_2_MODULATION_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.statut_de_non_actif
    ):
        regles |= REGLE_1_2_2_MODULATION_LECTURE_2

    # Règle 1.2.2 analyse.
    # § 1.2.2, al. 3 : « Ainsi, vous devrez analyser les différents éléments liés à la situation
    # personnelle de l'étranger, selon les mêmes critères que ceux précédemment décrits pour les
    # séjours inférieurs à trois mois. Cependant, vous prendrez de surcroît en considération le
    # caractère temporaire des difficultés rencontrées, la durée du séjour en France, l'importance
    # des prestations non contributives sollicitées et tous éléments liés à la situation
    # personnelle afin de déterminer l'opportunité de leur maintien sur le territoire. »
    # Donne : « analyse des éléments de la situation personnelle », obligatoire.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.statut_de_non_actif
    ):
        regles |= REGLE_1_2_2_ANALYSE_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.statut_de_non_actif
    ):
        regles |= REGLE_1_2_2_ANALYSE_LECTURE_2

    # Règle 1.2.2 maintien du droit.
    # § 1.2.2, al. 4 : « Je vous précise que le décret en cours de préparation comportera des
    # dispositions qui préciseront les situations dans lesquelles le droit de séjour sera maintenu
    # de droit. Tel sera le cas notamment pour les travailleurs ayant été contraints de cesser
    # leur activité (chômage, incapacité de travail) ou pour les membres de famille ayant rompu la
    # vie commune (divorce, décès). »
    # Donne : « maintien du droit de séjour », régi par un autre texte (décret à paraître).
    regles |= REGLE_1_2_2_MAINTIEN_DU_DROIT

    # Règle 1.2.2 dispense de titre.
    # § 1.2.2, al. 5 : « Les ressortissants roumains et bulgares, à l'instar des autres
    # ressortissants communautaires, seront dispensés de titre de séjour pour résider en France
    # sous le statut de non actifs, réservé à ceux qui disposent des ressources évoquées
    # précédemment. »
    # Donne : « titre de séjour pour résider », non exigé.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour > (3, 0)
        and f.statut_de_non_actif
        and f.ressources_propres_suffisantes
    ):
        regles |= REGLE_1_2_2_DISPENSE_DE_TITRE_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour >= (3, 0)
        and f.statut_de_non_actif
        and f.ressources_propres_suffisantes
    ):
        regles |= REGLE_1_2_2_DISPENSE_DE_TITRE_LECTURE_2

    # Règle 1.2.2 menace.
    # § 1.2.2, al. 6 : « Je vous rappelle par ailleurs que la reconnaissance du droit au séjour
    # des communautaires demeure subordonnée au respect de la condition d'absence de menace à
    # l'ordre public. »
    # § 1.2.2, al. 6 : « l'accès au séjour permanent au terme de cinq ans de séjour régulier ne
    # permet plus que des restrictions fondées sur des motifs graves d'ordre public »
    # Lecture « menace et durée du séjour » : tout séjour.
    # Donne : « reconnaissance du droit au séjour », exclu.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.menace_pour_l_ordre_public
        and not f.sejour_permanent_acquis
    ):
        regles |= REGLE_1_2_2_MENACE

    # Règle 1.2.2 menace au-delà de trois mois.
    # § 1.2.2, al. 6 : « Je vous rappelle par ailleurs que la reconnaissance du droit au séjour
    # des communautaires demeure subordonnée au respect de la condition d'absence de menace à
    # l'ordre public. »
    # § 1.2.2, al. 6 : « l'accès au séjour permanent au terme de cinq ans de séjour régulier ne
    # permet plus que des restrictions fondées sur des motifs graves d'ordre public »
    # Lecture « menace et durée du séjour » : séjours longs.
    # Donne : « reconnaissance du droit au séjour », exclu.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour > (3, 0)
        and f.menace_pour_l_ordre_public
        and not f.sejour_permanent_acquis
    ):
        regles |= REGLE_1_2_2_MENACE_AU_DELA_DE_TROIS_MOIS_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour >= (3, 0)
        and f.menace_pour_l_ordre_public
        and not f.sejour_permanent_acquis
    ):
        regles |= REGLE_1_2_2_MENACE_AU_DELA_DE_TROIS_MOIS_LECTURE_2

    # Règle 1.2.2 séjour permanent.
    # § 1.2.2, al. 6 : « Par ailleurs, si l'accès au séjour permanent au terme de cinq ans de
    # séjour régulier ne permet plus que des restrictions fondées sur des motifs graves d'ordre
    # public, cette réserve est toujours opposable aux intéressés, dans le respect du principe de
    # proportionnalité. »
    # Donne : « restriction au séjour permanent », possible.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.sejour_permanent_acquis
        and f.motifs_graves_d_ordre_public
    ):
        regles |= REGLE_1_2_2_SEJOUR_PERMANENT

    # Règle 1.2.2 séjour permanent sans motif grave.
    # § 1.2.2, al. 6 : « l'accès au séjour permanent au terme de cinq ans de séjour régulier ne
    # permet plus que des restrictions fondées sur des motifs graves d'ordre public »
    # Donne : « restriction au séjour permanent », exclu.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.sejour_permanent_acquis
        and not f.motifs_graves_d_ordre_public
    ):
        regles |= REGLE_1_2_2_SEJOUR_PERMANENT_SANS_MOTIF_GRAVE

    # Règle 2.1 conditions d'entrée.
    # § 2.1, al. 2 : « A compter du 1er janvier 2007, il sera exclu d'envisager la reconduite à la
    # frontière des ressortissants roumains et bulgares pour des motifs tenant au non-respect de
    # ces conditions. »
    # Donne : « APRF pour non-respect des conditions d'entrée », exclu.
    if f.qualite == "ressortissant_roumain_ou_bulgare":
        if f.date_de_la_decision >= JOUR_2007_01_01:
            regles |= REGLE_2_1_CONDITIONS_D_ENTREE
        else:
            regles |= REGLE_2_1_CONDITIONS_D_ENTREE_PLUS_TARD

    # Règle 2.1 compostage.
    # § 2.1, al. 3 : « Le bénéfice de la libre circulation dans les conditions évoquées supra
    # entraîne, conformément aux articles 10 et 11 du règlement n° 562/2006 du Parlement européen
    # et du Conseil du 15 mars 2006 établissant un code communautaire relatif au régime de
    # franchissement des frontières par les personnes, dit « code frontières Schengen », la
    # suppression du compostage des documents de voyage des ressortissants bulgares et roumains
    # aux frontières extérieures de l'espace Schengen. »
    # Donne : « compostage des documents de voyage », exclu.
    if f.qualite == "ressortissant_roumain_ou_bulgare":
        regles |= REGLE_2_1_COMPOSTAGE

    # Règle 2.1 visa.
    # § 2.1, al. 4 : « Je vous précise par ailleurs que la méconnaissance de l'obligation de visa
    # pour les membres de leur famille qui en raison de leur nationalité n'en sont pas dispensés
    # ne saurait être sanctionnée par une mesure de reconduite à la frontière sur le fondement du
    # 1o du II de l'article L. 511-1. »
    # § 2.1, al. 4 : « En ce cas, la sanction réside exclusivement dans une contravention de 5ème
    # classe. »
    # Donne : « APRF pour défaut de visa », exclu, au titre de « 1o du II de l'article L. 511-1 ».
    # Donne : « sanction du défaut de visa », « une contravention de 5ème classe ».
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.citoyen_dont_l_interesse_est_membre_de_la_famille
        == "ressortissant_roumain_ou_bulgare"
        and not f.dispense_de_visa_par_la_nationalite
        and f.defaut_de_visa
    ):
        regles |= REGLE_2_1_VISA

    # Règle 2.1 réadmission.
    # § 2.1, al. 5 : « J'ajoute que l'adhésion de la Roumanie et de la Bulgarie rendra sans objet
    # toute procédure de réadmission de ressortissants de ces Etats vers les autres pays de
    # l'Union européenne. »
    # Donne : « réadmission vers un autre pays de l'Union », exclu.
    if f.qualite == "ressortissant_roumain_ou_bulgare":
        regles |= REGLE_2_1_READMISSION

    # Règle 2.2 motifs graves.
    # § 2.2, al. 1 : « La possibilité pour l'Etat membre d'accueil de procéder à l'éloignement
    # d'un ressortissant d'un autre Etat membre pour des motifs graves liés à l'ordre et à la
    # sécurité publics est réaffirmée. »
    # Donne : « éloignement pour motifs graves », possible.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.motifs_graves_d_ordre_public
    ):
        regles |= REGLE_2_2_MOTIFS_GRAVES

    # Règle 2.2 droit de l'expulsion.
    # § 2.2, al. 2 : « Il n'y a pas de dispositions législatives particulières régissant les
    # motifs d'expulsion des ressortissants de l'Union européenne. Les dispositions du titre II du
    # livre V du CESEDA leur sont applicables. »
    # Donne : « dispositions du titre II du livre V », régi par un autre texte (titre II du livre
    # V du CESEDA).
    if f.qualite != "membre_de_famille_ressortissant_de_pays_tiers":
        regles |= REGLE_2_2_DROIT_DE_L_EXPULSION

    # Règle 2.2 protection de dix ans.
    # § 2.2, al. 2 : « J'appelle seulement votre attention sur le 6° de l'article L. 521-2 qui,
    # dans sa rédaction issue de la loi du 24 juillet 2006, institue une protection spécifique en
    # matière d'expulsion, liée à un séjour régulier depuis plus de dix ans sur le territoire
    # français. »
    # Donne : « protection spécifique contre l'expulsion », établi.
    if (
        f.sejour_regulier > (120, 0)
        and f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
    ):
        regles |= REGLE_2_2_PROTECTION_DE_DIX_ANS

    # Règle 2.3 droit au séjour.
    # § 2.3, al. 1 : « Pendant les trois mois qui suivent leur entrée sur le territoire français,
    # les ressortissants des Etats membres de l'Union européenne, et donc les Roumains et les
    # Bulgares, bénéficient d'un droit au séjour. »
    # Donne : « séjour pendant les trois premiers mois », de droit.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts.
    if f.qualite != "membre_de_famille_ressortissant_de_pays_tiers" and f.duree_du_sejour <= (3, 0):
        regles |= REGLE_2_3_DROIT_AU_SEJOUR_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ou dans aucun des
    # deux.
    if f.qualite != "membre_de_famille_ressortissant_de_pays_tiers" and f.duree_du_sejour < (3, 0):
        regles |= REGLE_2_3_DROIT_AU_SEJOUR_LECTURE_2

    # Règle 2.3 ordre public et droit du travail.
    # § 2.3, al. 1 : « Cependant, si pendant cette période leur comportement constitue une menace
    # pour l'ordre public ou s'ils enfreignent la législation du travail, ils peuvent faire
    # l'objet d'un arrêté de reconduite à la frontière sur le fondement du 8° du II de l'article
    # L. 511-1 du CESEDA. »
    # Donne : « APRF ordre public et droit du travail », possible, au titre de « 8° du II de
    # l'article L. 511-1 du CESEDA ».
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour <= (3, 0)
        and (f.menace_pour_l_ordre_public or f.infraction_a_la_legislation_du_travail)
    ):
        regles |= REGLE_2_3_ORDRE_PUBLIC_ET_DROIT_DU_TRAVAIL_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ou dans aucun des
    # deux.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour < (3, 0)
        and (f.menace_pour_l_ordre_public or f.infraction_a_la_legislation_du_travail)
    ):
        regles |= REGLE_2_3_ORDRE_PUBLIC_ET_DROIT_DU_TRAVAIL_LECTURE_2

    # Règle 2.3 effets dans le temps.
    # § 2.3, al. 2 : « Les effets dans le temps propres à ce motif d'arrêté de reconduite à la
    # frontière (cf. art. L.213-1 du CESEDA dans sa rédaction issue de l'article 49 de la loi du
    # 24 juillet 2006) sont applicables aux ressortissants roumains et bulgares. »
    # Donne : « effets dans le temps de l'arrêté d'ordre public », régi par un autre texte
    # (article L. 213-1 du CESEDA).
    if f.qualite == "ressortissant_roumain_ou_bulgare":
        regles |= REGLE_2_3_EFFETS_DANS_LE_TEMPS

    # Règle 2.3 conséquences au plan du séjour.
    # § 2.3, al. 4 : « Comme indiqué supra (§1.1), il vous appartient de tirer les conséquences,
    # au plan du séjour, du comportement des ressortissants de ces deux Etats, ou de tout autre
    # Etat membre qui multiplieraient en France les séjours de moins de trois mois pour y subir
    # des soins en bénéficiant de l'assistance publique. »
    # Donne : « conséquences tirées au plan du séjour », obligatoire.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique
    ):
        regles |= REGLE_2_3_CONSEQUENCES_AU_PLAN_DU_SEJOUR

    # Règle 2.3 OQTF.
    # § 2.3, al. 5 : « La mesure d'éloignement appropriée à cette situation consiste en une
    # obligation de quitter le territoire français sur le fondement du deuxième alinéa du I de
    # l'article L. 511-1 du CESEDA, dès lors que cette décision implique le constat, au terme d'un
    # examen de situation individuel et sur la base d'un faisceau d'indices sérieux et
    # concordants, que l'intéressé ne peut plus justifier du maintien de son droit au séjour. »
    # Lecture « mesure appropriée » : faculté.
    # Donne : « OQTF », possible, au titre de « deuxième alinéa du I de l'article L. 511-1 du
    # CESEDA ».
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ; lecture « situation
    # visée au § 2.3 » : séjours multipliés.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour <= (3, 0)
        and f.sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_2_3_OQTF_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ; lecture « situation
    # visée au § 2.3 » : charge déraisonnable.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour <= (3, 0)
        and f.charge_deraisonnable
        and f.qualite != "autre_ressortissant_de_l_union_europeenne"
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_2_3_OQTF_LECTURE_2
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ou dans aucun des
    # deux ; lecture « situation visée au § 2.3 » : séjours multipliés.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour < (3, 0)
        and f.sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_2_3_OQTF_LECTURE_3
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ou dans aucun des
    # deux ; lecture « situation visée au § 2.3 » : charge déraisonnable.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour < (3, 0)
        and f.charge_deraisonnable
        and f.qualite != "autre_ressortissant_de_l_union_europeenne"
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_2_3_OQTF_LECTURE_4

    # Règle 2.3 OQTF recommandée.
    # § 2.3, al. 5 : « La mesure d'éloignement appropriée à cette situation consiste en une
    # obligation de quitter le territoire français sur le fondement du deuxième alinéa du I de
    # l'article L. 511-1 du CESEDA, dès lors que cette décision implique le constat, au terme d'un
    # examen de situation individuel et sur la base d'un faisceau d'indices sérieux et
    # concordants, que l'intéressé ne peut plus justifier du maintien de son droit au séjour. »
    # Lecture « mesure appropriée » : conseil.
    # Donne : « OQTF », recommandé, au titre de « deuxième alinéa du I de l'article L. 511-1 du
    # CESEDA ».
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ; lecture « situation
    # visée au § 2.3 » : séjours multipliés.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour <= (3, 0)
        and f.sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ; lecture « situation
    # visée au § 2.3 » : charge déraisonnable.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour <= (3, 0)
        and f.charge_deraisonnable
        and f.qualite != "autre_ressortissant_de_l_union_europeenne"
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_2
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ou dans aucun des
    # deux ; lecture « situation visée au § 2.3 » : séjours multipliés.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour < (3, 0)
        and f.sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_3
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ou dans aucun des
    # deux ; lecture « situation visée au § 2.3 » : charge déraisonnable.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour < (3, 0)
        and f.charge_deraisonnable
        and f.qualite != "autre_ressortissant_de_l_union_europeenne"
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_4

    # Règle 2.3 OQTF obligatoire.
    # § 2.3, al. 5 : « La mesure d'éloignement appropriée à cette situation consiste en une
    # obligation de quitter le territoire français sur le fondement du deuxième alinéa du I de
    # l'article L. 511-1 du CESEDA, dès lors que cette décision implique le constat, au terme d'un
    # examen de situation individuel et sur la base d'un faisceau d'indices sérieux et
    # concordants, que l'intéressé ne peut plus justifier du maintien de son droit au séjour. »
    # Lecture « mesure appropriée » : obligation.
    # Donne : « OQTF », obligatoire, au titre de « deuxième alinéa du I de l'article L. 511-1 du
    # CESEDA ».
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ; lecture « situation
    # visée au § 2.3 » : séjours multipliés.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour <= (3, 0)
        and f.sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ; lecture « situation
    # visée au § 2.3 » : charge déraisonnable.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour <= (3, 0)
        and f.charge_deraisonnable
        and f.qualite != "autre_ressortissant_de_l_union_europeenne"
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_2
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ou dans aucun des
    # deux ; lecture « situation visée au § 2.3 » : séjours multipliés.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour < (3, 0)
        and f.sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_3
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ou dans aucun des
    # deux ; lecture « situation visée au § 2.3 » : charge déraisonnable.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour < (3, 0)
        and f.charge_deraisonnable
        and f.qualite != "autre_ressortissant_de_l_union_europeenne"
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_4

    # Règle 2.4 absence de rattachement.
    # § 2.4, al. 1 : « Si le lien de rattachement avec une situation ouvrant droit au séjour ne
    # peut être établi, l'obligation de quitter le territoire français est applicable. »
    # Donne : « OQTF », possible.
    # Lecture « défaut de rattachement » : tout ressortissant de l'Union ; lecture « jour
    # anniversaire des trois mois » : avec les séjours courts ou dans aucun des deux ; lecture
    # « complète dépendance » : voie de plus.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and not f.lien_de_rattachement_etabli
    ):
        regles |= REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_1
    # Lecture « défaut de rattachement » : tout ressortissant de l'Union ; lecture « jour
    # anniversaire des trois mois » : avec les séjours courts ou dans aucun des deux ; lecture
    # « complète dépendance » : condition.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.complete_dependance
        and not f.lien_de_rattachement_etabli
    ):
        regles |= REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_2
    # Lecture « défaut de rattachement » : tout ressortissant de l'Union ; lecture « jour
    # anniversaire des trois mois » : avec les séjours longs ; lecture « complète dépendance » :
    # voie de plus.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and not f.lien_de_rattachement_etabli
    ):
        regles |= REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_3
    # Lecture « défaut de rattachement » : tout ressortissant de l'Union ; lecture « jour
    # anniversaire des trois mois » : avec les séjours longs ; lecture « complète dépendance » :
    # condition.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.complete_dependance
        and not f.lien_de_rattachement_etabli
    ):
        regles |= REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_4
    # Lecture « défaut de rattachement » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours courts ou dans aucun des deux ; lecture « complète
    # dépendance » : voie de plus.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and not f.lien_de_rattachement_etabli
    ):
        regles |= REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_5
    # Lecture « défaut de rattachement » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours courts ou dans aucun des deux ; lecture « complète
    # dépendance » : condition.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.complete_dependance
        and not f.lien_de_rattachement_etabli
    ):
        regles |= REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_6
    # Lecture « défaut de rattachement » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours longs ; lecture « complète dépendance » : voie de plus.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and not f.lien_de_rattachement_etabli
    ):
        regles |= REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_7
    # Lecture « défaut de rattachement » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours longs ; lecture « complète dépendance » : condition.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.complete_dependance
        and not f.lien_de_rattachement_etabli
    ):
        regles |= REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_8

    # Règle 2.4 pas de droit sans rattachement.
    # § 2.4, al. 2 : « Conformément aux dispositions de l'article 18 du Traité CE, il n'y a pas de
    # droit au séjour sur le territoire des Etats membres sans rattachement à l'une des quatre
    # situations énumérées à l'article L. 121-1 du CESEDA : travailleur (salarié ou non),
    # étudiant, inactif disposant de ressources suffisantes et d'une assurance maladie, membre de
    # famille. »
    # Donne : « droit au séjour de plus de trois mois », non établi.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and not f.lien_de_rattachement_etabli
    ):
        regles |= REGLE_2_4_PAS_DE_DROIT_SANS_RATTACHEMENT_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and not f.lien_de_rattachement_etabli
    ):
        regles |= REGLE_2_4_PAS_DE_DROIT_SANS_RATTACHEMENT_LECTURE_2

    # Règle 2.4 droit plus justifié.
    # § 2.4, al. 3 : « Le deuxième alinéa du I de l'article L. 511-1 du CESEDA vous ouvre la
    # possibilité de notifier une obligation de quitter le territoire français, dès lors qu'au
    # terme d'un examen de situation individuel et approfondi vous constatez que le ressortissant
    # roumain ou bulgare ne justifie plus du maintien de son droit au séjour. »
    # Donne : « OQTF », possible, au titre de « deuxième alinéa du I de l'article L. 511-1 du
    # CESEDA ».
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux ; lecture « complète dépendance » : voie de plus.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux ; lecture « complète dépendance » : condition.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.complete_dependance
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_2
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ; lecture « complète
    # dépendance » : voie de plus.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_3
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ; lecture « complète
    # dépendance » : condition.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.complete_dependance
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_4

    # Règle 2.4 complète dépendance.
    # § 2.4, al. 4 : « Toutefois, le constat que le ressortissant européen ne justifie pas d'un
    # lien réel et effectif avec l'une des situations ouvrant droit au séjour justifie le prononcé
    # d'une obligation de quitter le territoire français dès lors qu'il est établi que l'intéressé
    # est en situation de complète dépendance par rapport au système d'assurance sociale
    # français. »
    # Donne : « OQTF », possible.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and not f.lien_de_rattachement_etabli
        and f.complete_dependance
    ):
        regles |= REGLE_2_4_COMPLETE_DEPENDANCE_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs.
    if (
        f.qualite != "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and not f.lien_de_rattachement_etabli
        and f.complete_dependance
    ):
        regles |= REGLE_2_4_COMPLETE_DEPENDANCE_LECTURE_2

    # Règle 2.4 activité sans titre demandée.
    # § 2.4, al. 5 : « Si un ressortissant roumain ou bulgare exerce une activité professionnelle
    # sans être en possession d'un titre de séjour, il vous est demandé de prendre un arrêté de
    # reconduite à la frontière (APRF) sur le fondement du 2° du II de l'article L. 511-1 du
    # CESEDA. »
    # Lecture « travail sans titre » : obligation.
    # Donne : « APRF pour activité sans titre », obligatoire, au titre de « 2° du II de l'article
    # L. 511-1 du CESEDA ».
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux ; lecture « travail dispensé de titre » : toute activité.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux ; lecture « travail dispensé de titre » : activité irrégulière.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.periode_du_regime_transitoire_en_cours
        and not f.exception_prevue_a_l_article_l_121_2
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_2
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ; lecture « travail
    # dispensé de titre » : toute activité.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_3
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ; lecture « travail
    # dispensé de titre » : activité irrégulière.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.periode_du_regime_transitoire_en_cours
        and not f.exception_prevue_a_l_article_l_121_2
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_4

    # Règle 2.4 activité sans titre interpellation.
    # § 2.4, al. 6 : « En cas d'interpellation d'un de ces ressortissants séjournant en France
    # depuis plus de trois mois et exerçant une activité professionnelle sans être muni du titre
    # de séjour prévu à l'article L. 121-2 du CESEDA, un APRF pourra être pris à son encontre sur
    # le fondement du 2° du II de l'article L. 511-1 du même code, qui vise notamment l'étranger
    # non soumis à l'obligation de visa qui s'est maintenu sur le territoire français à
    # l'expiration d'un délai de trois mois à compter de son entrée sur le territoire sans être
    # titulaire d'un premier titre de séjour régulièrement délivré. »
    # Lecture « travail sans titre » : faculté.
    # Donne : « APRF pour activité sans titre », possible, au titre de « 2° du II de l'article L.
    # 511-1 ».
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux ; lecture « travail dispensé de titre » : toute activité.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.interpellation
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux ; lecture « travail dispensé de titre » : activité irrégulière.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.periode_du_regime_transitoire_en_cours
        and not f.exception_prevue_a_l_article_l_121_2
        and f.interpellation
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_2
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ; lecture « travail
    # dispensé de titre » : toute activité.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.interpellation
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_3
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs ; lecture « travail
    # dispensé de titre » : activité irrégulière.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.periode_du_regime_transitoire_en_cours
        and not f.exception_prevue_a_l_article_l_121_2
        and f.interpellation
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_4

    # Règle 2.4 exécution immédiate.
    # § 2.4, al. 7 : « L'APRF sera immédiatement exécutoire sans délai de départ volontaire. »
    # § 2.4, al. 7 : « Il s'applique aux ressortissants roumains et bulgares »
    # Donne : « exécution immédiate de l'arrêté », automatique.
    # Donne : « délai de départ volontaire », exclu.
    # Demande aussi (voir suites) : APRF pour activité sans titre est de droit ou obligatoire ou
    # possible ou recommandé.
    if f.qualite == "ressortissant_roumain_ou_bulgare":
        regles |= REGLE_2_4_EXECUTION_IMMEDIATE

    # Règle 2.4 qualité de travailleur.
    # § 2.4, al. 7 : « Il s'applique aux ressortissants roumains et bulgares parce que le travail
    # irrégulier dûment constaté révèle par lui-même que le droit au séjour de l'intéressé ne
    # pouvait se rattacher qu'à la qualité de travailleur, qualité dont l'intéressé ne saurait se
    # prévaloir du fait de son irrégularité. »
    # Donne : « bénéfice de la qualité de travailleur », exclu.
    # Lecture « jour anniversaire des trois mois » : avec les séjours courts ou dans aucun des
    # deux.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.travail_irregulier_dument_constate
    ):
        regles |= REGLE_2_4_QUALITE_DE_TRAVAILLEUR_LECTURE_1
    # Lecture « jour anniversaire des trois mois » : avec les séjours longs.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.travail_irregulier_dument_constate
    ):
        regles |= REGLE_2_4_QUALITE_DE_TRAVAILLEUR_LECTURE_2

    # Règle 2.5 exécution des arrêtés antérieurs.
    # § 2.5 : « Les arrêtés de reconduite à la frontière pris avant le 1er janvier 2007 »
    # § 2.5, al. 1 : « Ils ne pourront plus, en principe, être mis à exécution. »
    # Donne : « mise à exécution d'un arrêté antérieur », exclu, en principe.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.date_de_l_arrete_de_reconduite < JOUR_2007_01_01
    ):
        regles |= REGLE_2_5_EXECUTION_DES_ARRETES_ANTERIEURS

    # Règle 2.5 activité exercée sans titre.
    # § 2.5 : « Les arrêtés de reconduite à la frontière pris avant le 1er janvier 2007 »
    # § 2.5, al. 3 : « Toutefois, il convient de déduire de cette jurisprudence que dans
    # l'hypothèse où un ressortissant roumain ou bulgare aurait exercé une activité
    # professionnelle sans détenir un titre de séjour, l'APRF a conservé un caractère
    # exécutoire. »
    # Par dérogation à la règle 2.5 exécution des arrêtés antérieurs.
    # Donne : « mise à exécution d'un arrêté antérieur », possible.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        and f.date_de_l_arrete_de_reconduite < JOUR_2007_01_01
        and f.activite_exercee_sans_titre
    ):
        regles |= REGLE_2_5_ACTIVITE_EXERCEE_SANS_TITRE

    # Règle annexe OQTF membre de famille moins de trois mois.
    # annexe, ligne 3 : « < 3 mois membre famille oui oui non oui oui »
    # § 2.3, al. 5 : « dès lors que cette décision implique le constat, au terme d'un examen de
    # situation individuel et sur la base d'un faisceau d'indices sérieux et concordants, que
    # l'intéressé ne peut plus justifier du maintien de son droit au séjour »
    # Lecture « portée du tableau annexé » : récapitulation.
    # Donne : « OQTF », possible.
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours courts ; lecture « situation visée au § 2.3 » : séjours
    # multipliés.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour <= (3, 0)
        and f.sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_1
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours courts ; lecture « situation visée au § 2.3 » : charge
    # déraisonnable.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour <= (3, 0)
        and f.charge_deraisonnable
        and f.qualite != "autre_ressortissant_de_l_union_europeenne"
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_2
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours longs ou dans aucun des deux ; lecture « situation visée au §
    # 2.3 » : séjours multipliés.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour < (3, 0)
        and f.sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_3
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours longs ou dans aucun des deux ; lecture « situation visée au §
    # 2.3 » : charge déraisonnable.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour < (3, 0)
        and f.charge_deraisonnable
        and f.qualite != "autre_ressortissant_de_l_union_europeenne"
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_4
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours courts ; lecture « situation visée au § 2.3 » : séjours
    # multipliés.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.citoyen_dont_l_interesse_est_membre_de_la_famille
        == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour <= (3, 0)
        and f.sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_5
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours courts ; lecture « situation visée au § 2.3 » : charge
    # déraisonnable.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.citoyen_dont_l_interesse_est_membre_de_la_famille
        == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour <= (3, 0)
        and f.charge_deraisonnable
        and f.qualite != "autre_ressortissant_de_l_union_europeenne"
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_6
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours longs ou dans aucun des deux ; lecture « situation visée au
    # § 2.3 » : séjours multipliés.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.citoyen_dont_l_interesse_est_membre_de_la_famille
        == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour < (3, 0)
        and f.sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_7
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours longs ou dans aucun des deux ; lecture « situation visée au
    # § 2.3 » : charge déraisonnable.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.citoyen_dont_l_interesse_est_membre_de_la_famille
        == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour < (3, 0)
        and f.charge_deraisonnable
        and f.qualite != "autre_ressortissant_de_l_union_europeenne"
        and f.constat_que_le_droit_au_sejour_n_est_plus_justifie
    ):
        regles |= REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_8

    # Règle annexe OQTF membre de famille trois mois à cinq ans.
    # annexe, ligne 5, colonne 1 : « 3 mois à 5 ans membre famille »
    # annexe, ligne 5, colonne 2 : « oui »
    # § 2.4, al. 1 : « Si le lien de rattachement avec une situation ouvrant droit au séjour ne
    # peut être établi, l'obligation de quitter le territoire français est applicable. »
    # § 2.4, al. 3 : « vous constatez que le ressortissant roumain ou bulgare ne justifie plus du
    # maintien de son droit au séjour »
    # Lecture « portée du tableau annexé » : récapitulation.
    # Donne : « OQTF », possible.
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours courts ou dans aucun des deux ; lecture « complète dépendance » :
    # voie de plus.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and (
            not f.lien_de_rattachement_etabli
            or f.constat_que_le_droit_au_sejour_n_est_plus_justifie
        )
    ):
        regles |= REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_1
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours courts ou dans aucun des deux ; lecture « complète dépendance » :
    # condition.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.complete_dependance
        and (
            not f.lien_de_rattachement_etabli
            or f.constat_que_le_droit_au_sejour_n_est_plus_justifie
        )
    ):
        regles |= REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_2
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours longs ; lecture « complète dépendance » : voie de plus.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and (
            not f.lien_de_rattachement_etabli
            or f.constat_que_le_droit_au_sejour_n_est_plus_justifie
        )
    ):
        regles |= REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_3
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours longs ; lecture « complète dépendance » : condition.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.complete_dependance
        and (
            not f.lien_de_rattachement_etabli
            or f.constat_que_le_droit_au_sejour_n_est_plus_justifie
        )
    ):
        regles |= REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_4
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours courts ou dans aucun des deux ; lecture « complète
    # dépendance » : voie de plus.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.citoyen_dont_l_interesse_est_membre_de_la_famille
        == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and (
            not f.lien_de_rattachement_etabli
            or f.constat_que_le_droit_au_sejour_n_est_plus_justifie
        )
    ):
        regles |= REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_5
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours courts ou dans aucun des deux ; lecture « complète
    # dépendance » : condition.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.citoyen_dont_l_interesse_est_membre_de_la_famille
        == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.complete_dependance
        and (
            not f.lien_de_rattachement_etabli
            or f.constat_que_le_droit_au_sejour_n_est_plus_justifie
        )
    ):
        regles |= REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_6
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours longs ; lecture « complète dépendance » : voie de plus.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.citoyen_dont_l_interesse_est_membre_de_la_famille
        == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and (
            not f.lien_de_rattachement_etabli
            or f.constat_que_le_droit_au_sejour_n_est_plus_justifie
        )
    ):
        regles |= REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_7
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours longs ; lecture « complète dépendance » : condition.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.citoyen_dont_l_interesse_est_membre_de_la_famille
        == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.complete_dependance
        and (
            not f.lien_de_rattachement_etabli
            or f.constat_que_le_droit_au_sejour_n_est_plus_justifie
        )
    ):
        regles |= REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_8

    # Règle annexe ordre public membre de famille.
    # annexe, ligne 3, colonne 1 : « < 3 mois membre famille »
    # annexe, ligne 3, colonne 3 : « oui »
    # § 2.3, al. 1 : « si pendant cette période leur comportement constitue une menace pour
    # l'ordre public ou s'ils enfreignent la législation du travail, ils peuvent faire l'objet
    # d'un arrêté de reconduite à la frontière »
    # Lecture « portée du tableau annexé » : récapitulation.
    # Donne : « APRF ordre public et droit du travail », possible.
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours courts.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour <= (3, 0)
        and (f.menace_pour_l_ordre_public or f.infraction_a_la_legislation_du_travail)
    ):
        regles |= REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_1
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours longs ou dans aucun des deux.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour < (3, 0)
        and (f.menace_pour_l_ordre_public or f.infraction_a_la_legislation_du_travail)
    ):
        regles |= REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_2
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours courts.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.citoyen_dont_l_interesse_est_membre_de_la_famille
        == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour <= (3, 0)
        and (f.menace_pour_l_ordre_public or f.infraction_a_la_legislation_du_travail)
    ):
        regles |= REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_3
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours longs ou dans aucun des deux.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.citoyen_dont_l_interesse_est_membre_de_la_famille
        == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour < (3, 0)
        and (f.menace_pour_l_ordre_public or f.infraction_a_la_legislation_du_travail)
    ):
        regles |= REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_4

    # Règle annexe activité sans titre membre de famille.
    # annexe, ligne 5, colonne 1 : « 3 mois à 5 ans membre famille »
    # annexe, ligne 5, colonne 4 : « non Sauf si activité professionnelle sans titre de séjour »
    # § 2.4, al. 6 : « En cas d'interpellation d'un de ces ressortissants »
    # Lecture « portée du tableau annexé » : récapitulation.
    # Donne : « APRF pour activité sans titre », possible.
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours courts ou dans aucun des deux ; lecture « travail sans titre » :
    # obligation.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_1
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours courts ou dans aucun des deux ; lecture « travail sans titre » :
    # faculté.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.interpellation
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_2
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours longs ; lecture « travail sans titre » : obligation.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_3
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours longs ; lecture « travail sans titre » : faculté.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.interpellation
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_4
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours courts ou dans aucun des deux ; lecture « travail sans
    # titre » : obligation.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.citoyen_dont_l_interesse_est_membre_de_la_famille
        == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_5
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours courts ou dans aucun des deux ; lecture « travail sans
    # titre » : faculté.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.citoyen_dont_l_interesse_est_membre_de_la_famille
        == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.interpellation
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_6
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours longs ; lecture « travail sans titre » : obligation.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.citoyen_dont_l_interesse_est_membre_de_la_famille
        == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_7
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours longs ; lecture « travail sans titre » : faculté.
    if (
        f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
        and f.citoyen_dont_l_interesse_est_membre_de_la_famille
        == "ressortissant_roumain_ou_bulgare"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour < (60, 0)
        and f.interpellation
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_8

    # Règle annexe ordre public fermé après trois mois.
    # annexe, ligne 4, colonne 1 : « 3 mois à 5 ans »
    # annexe, ligne 4, colonne 3 : « non »
    # annexe, ligne 5, colonne 1 : « 3 mois à 5 ans membre famille »
    # annexe, ligne 5, colonne 3 : « non »
    # Donne : « APRF ordre public et droit du travail », exclu.
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours courts ou dans aucun des deux.
    if (
        f.qualite != "autre_ressortissant_de_l_union_europeenne"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour <= (60, 0)
    ):
        regles |= REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_1
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours longs.
    if (
        f.qualite != "autre_ressortissant_de_l_union_europeenne"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour <= (60, 0)
    ):
        regles |= REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_2
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours courts ou dans aucun des deux.
    if (
        (
            f.qualite == "ressortissant_roumain_ou_bulgare"
            or (
                f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
                and f.citoyen_dont_l_interesse_est_membre_de_la_famille
                == "ressortissant_roumain_ou_bulgare"
            )
        )
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour <= (60, 0)
    ):
        regles |= REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_3
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours longs.
    if (
        (
            f.qualite == "ressortissant_roumain_ou_bulgare"
            or (
                f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
                and f.citoyen_dont_l_interesse_est_membre_de_la_famille
                == "ressortissant_roumain_ou_bulgare"
            )
        )
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour <= (60, 0)
    ):
        regles |= REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_4

    # Règle annexe autre APRF avant trois mois.
    # annexe, ligne 2, colonne 1 : « < 3 mois »
    # annexe, ligne 2, colonne 4 : « non »
    # annexe, ligne 3, colonne 1 : « < 3 mois membre famille »
    # annexe, ligne 3, colonne 4 : « non »
    # Donne : « autre APRF », exclu.
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours courts.
    if f.qualite != "autre_ressortissant_de_l_union_europeenne" and f.duree_du_sejour <= (3, 0):
        regles |= REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_1
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours longs ou dans aucun des deux.
    if f.qualite != "autre_ressortissant_de_l_union_europeenne" and f.duree_du_sejour < (3, 0):
        regles |= REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_2
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours courts.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        or (
            f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
            and f.citoyen_dont_l_interesse_est_membre_de_la_famille
            == "ressortissant_roumain_ou_bulgare"
        )
    ) and f.duree_du_sejour <= (3, 0):
        regles |= REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_3
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours longs ou dans aucun des deux.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        or (
            f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
            and f.citoyen_dont_l_interesse_est_membre_de_la_famille
            == "ressortissant_roumain_ou_bulgare"
        )
    ) and f.duree_du_sejour < (3, 0):
        regles |= REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_4

    # Règle annexe autre APRF après trois mois.
    # annexe, ligne 4, colonne 1 : « 3 mois à 5 ans »
    # annexe, ligne 4, colonne 4 : « non Sauf si activité professionnelle sans titre de séjour »
    # annexe, ligne 5, colonne 1 : « 3 mois à 5 ans membre famille »
    # annexe, ligne 5, colonne 4 : « non Sauf si activité professionnelle sans titre de séjour »
    # Donne : « autre APRF », exclu.
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours courts ou dans aucun des deux.
    if (
        f.qualite != "autre_ressortissant_de_l_union_europeenne"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour <= (60, 0)
        and not f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_1
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours longs.
    if (
        f.qualite != "autre_ressortissant_de_l_union_europeenne"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour <= (60, 0)
        and not f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_2
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours courts ou dans aucun des deux.
    if (
        (
            f.qualite == "ressortissant_roumain_ou_bulgare"
            or (
                f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
                and f.citoyen_dont_l_interesse_est_membre_de_la_famille
                == "ressortissant_roumain_ou_bulgare"
            )
        )
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour <= (60, 0)
        and not f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_3
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours longs.
    if (
        (
            f.qualite == "ressortissant_roumain_ou_bulgare"
            or (
                f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
                and f.citoyen_dont_l_interesse_est_membre_de_la_famille
                == "ressortissant_roumain_ou_bulgare"
            )
        )
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour <= (60, 0)
        and not f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_4

    # Règle annexe expulsion.
    # annexe, ligne 2, colonne 1 : « < 3 mois »
    # annexe, ligne 2, colonne 5 : « oui »
    # annexe, ligne 2, colonne 6 : « oui »
    # annexe, ligne 3, colonne 1 : « < 3 mois membre famille »
    # annexe, ligne 3, colonne 5 : « oui »
    # annexe, ligne 3, colonne 6 : « oui »
    # annexe, ligne 4, colonne 1 : « 3 mois à 5 ans »
    # annexe, ligne 4, colonne 5 : « oui »
    # annexe, ligne 4, colonne 6 : « oui »
    # annexe, ligne 5, colonne 1 : « 3 mois à 5 ans membre famille »
    # annexe, ligne 5, colonne 5 : « oui »
    # annexe, ligne 5, colonne 6 : « oui »
    # § 2.2, al. 1 : « pour des motifs graves liés à l'ordre et à la sécurité publics »
    # Lecture « portée du tableau annexé » : récapitulation.
    # Donne : « APE », possible.
    # Donne : « AME », possible.
    # Lecture « famille de l'annexe » : tout communautaire.
    if (
        f.qualite != "autre_ressortissant_de_l_union_europeenne"
        and f.duree_du_sejour <= (60, 0)
        and f.motifs_graves_d_ordre_public
    ):
        regles |= REGLE_ANNEXE_EXPULSION_LECTURE_1
    # Lecture « famille de l'annexe » : Roumains et Bulgares.
    if (
        (
            f.qualite == "ressortissant_roumain_ou_bulgare"
            or (
                f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
                and f.citoyen_dont_l_interesse_est_membre_de_la_famille
                == "ressortissant_roumain_ou_bulgare"
            )
        )
        and f.duree_du_sejour <= (60, 0)
        and f.motifs_graves_d_ordre_public
    ):
        regles |= REGLE_ANNEXE_EXPULSION_LECTURE_2

    # Règle annexe seule OQTF.
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
    # Lecture « portée du tableau annexé » : autonome.
    # Donne : « OQTF », possible.
    # Donne : « APE », possible.
    # Donne : « AME », possible.
    # Lecture « famille de l'annexe » : tout communautaire.
    if f.qualite != "autre_ressortissant_de_l_union_europeenne" and f.duree_du_sejour <= (60, 0):
        regles |= REGLE_ANNEXE_SEULE_OQTF_LECTURE_1
    # Lecture « famille de l'annexe » : Roumains et Bulgares.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        or (
            f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
            and f.citoyen_dont_l_interesse_est_membre_de_la_famille
            == "ressortissant_roumain_ou_bulgare"
        )
    ) and f.duree_du_sejour <= (60, 0):
        regles |= REGLE_ANNEXE_SEULE_OQTF_LECTURE_2

    # Règle annexe seule ordre public.
    # annexe, ligne 2, colonne 1 : « < 3 mois »
    # annexe, ligne 2, colonne 3 : « oui »
    # annexe, ligne 3, colonne 1 : « < 3 mois membre famille »
    # annexe, ligne 3, colonne 3 : « oui »
    # Lecture « portée du tableau annexé » : autonome.
    # Donne : « APRF ordre public et droit du travail », possible.
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours courts.
    if f.qualite != "autre_ressortissant_de_l_union_europeenne" and f.duree_du_sejour <= (3, 0):
        regles |= REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_1
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours longs ou dans aucun des deux.
    if f.qualite != "autre_ressortissant_de_l_union_europeenne" and f.duree_du_sejour < (3, 0):
        regles |= REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_2
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours courts.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        or (
            f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
            and f.citoyen_dont_l_interesse_est_membre_de_la_famille
            == "ressortissant_roumain_ou_bulgare"
        )
    ) and f.duree_du_sejour <= (3, 0):
        regles |= REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_3
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours longs ou dans aucun des deux.
    if (
        f.qualite == "ressortissant_roumain_ou_bulgare"
        or (
            f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
            and f.citoyen_dont_l_interesse_est_membre_de_la_famille
            == "ressortissant_roumain_ou_bulgare"
        )
    ) and f.duree_du_sejour < (3, 0):
        regles |= REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_4

    # Règle annexe seule activité sans titre.
    # annexe, ligne 4, colonne 1 : « 3 mois à 5 ans »
    # annexe, ligne 4, colonne 4 : « non Sauf si activité professionnelle sans titre de séjour »
    # annexe, ligne 5, colonne 1 : « 3 mois à 5 ans membre famille »
    # annexe, ligne 5, colonne 4 : « non Sauf si activité professionnelle sans titre de séjour »
    # Lecture « portée du tableau annexé » : autonome.
    # Donne : « APRF pour activité sans titre », possible.
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours courts ou dans aucun des deux.
    if (
        f.qualite != "autre_ressortissant_de_l_union_europeenne"
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour <= (60, 0)
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_1
    # Lecture « famille de l'annexe » : tout communautaire ; lecture « jour anniversaire des trois
    # mois » : avec les séjours longs.
    if (
        f.qualite != "autre_ressortissant_de_l_union_europeenne"
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour <= (60, 0)
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_2
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours courts ou dans aucun des deux.
    if (
        (
            f.qualite == "ressortissant_roumain_ou_bulgare"
            or (
                f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
                and f.citoyen_dont_l_interesse_est_membre_de_la_famille
                == "ressortissant_roumain_ou_bulgare"
            )
        )
        and f.duree_du_sejour > (3, 0)
        and f.duree_du_sejour <= (60, 0)
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_3
    # Lecture « famille de l'annexe » : Roumains et Bulgares ; lecture « jour anniversaire des
    # trois mois » : avec les séjours longs.
    if (
        (
            f.qualite == "ressortissant_roumain_ou_bulgare"
            or (
                f.qualite == "membre_de_famille_ressortissant_de_pays_tiers"
                and f.citoyen_dont_l_interesse_est_membre_de_la_famille
                == "ressortissant_roumain_ou_bulgare"
            )
        )
        and f.duree_du_sejour >= (3, 0)
        and f.duree_du_sejour <= (60, 0)
        and f.activite_professionnelle_sans_titre_de_sejour
    ):
        regles |= REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_4

    return regles


def suites(regles: int) -> int:
    """Les règles qui demeurent, une fois connus les résultats que certaines demandent."""
    # Règle 2.4 exécution immédiate : si APRF pour activité sans titre est de droit ou obligatoire
    # ou possible ou recommandé.
    if statut("aprf_pour_activite_sans_titre", regles) not in OUVERT:
        regles &= ~REGLE_2_4_EXECUTION_IMMEDIATE
    return regles


#: Les règles propres à certaines variantes d'une lecture.
LUES: tuple[tuple[tuple[int, ...], str, tuple[str, ...]], ...] = (
    (
        (
            REGLE_1_1_LIBRE_CIRCULATION_LECTURE_1,
            REGLE_1_1_DOCUMENT_REQUIS_LECTURE_1,
            REGLE_1_1_CONDITIONS_D_ENTREE_INOPPOSABLES_LECTURE_1,
            REGLE_1_1_LIMITATIONS_LECTURE_1,
            REGLE_1_1_RECOURS_AUX_SOINS_COUVERT_LECTURE_1,
            REGLE_1_1_PRESOMPTION_LECTURE_1,
            REGLE_1_1_INTERROGATION_PERMISE_LECTURE_1,
            REGLE_1_1_INTERROGATION_PERMISE_LECTURE_3,
            REGLE_1_1_ELEMENTS_A_PRENDRE_EN_COMPTE_LECTURE_1,
            REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_1,
            REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_3,
            REGLE_2_3_DROIT_AU_SEJOUR_LECTURE_1,
            REGLE_2_3_ORDRE_PUBLIC_ET_DROIT_DU_TRAVAIL_LECTURE_1,
            REGLE_2_3_OQTF_LECTURE_1,
            REGLE_2_3_OQTF_LECTURE_2,
            REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_1,
            REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_2,
            REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_1,
            REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_2,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_1,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_2,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_5,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_6,
            REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_1,
            REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_3,
            REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_1,
            REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_3,
            REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_1,
            REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_3,
        ),
        "jour_anniversaire_des_trois_mois",
        ("avec_les_sejours_courts",),
    ),
    (
        (
            REGLE_1_1_LIBRE_CIRCULATION_LECTURE_2,
            REGLE_1_1_DOCUMENT_REQUIS_LECTURE_2,
            REGLE_1_1_CONDITIONS_D_ENTREE_INOPPOSABLES_LECTURE_2,
            REGLE_1_1_LIMITATIONS_LECTURE_2,
            REGLE_1_1_RECOURS_AUX_SOINS_COUVERT_LECTURE_2,
            REGLE_1_1_PRESOMPTION_LECTURE_2,
            REGLE_1_1_INTERROGATION_PERMISE_LECTURE_2,
            REGLE_1_1_INTERROGATION_PERMISE_LECTURE_4,
            REGLE_1_1_ELEMENTS_A_PRENDRE_EN_COMPTE_LECTURE_2,
            REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_2,
            REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_4,
            REGLE_2_3_DROIT_AU_SEJOUR_LECTURE_2,
            REGLE_2_3_ORDRE_PUBLIC_ET_DROIT_DU_TRAVAIL_LECTURE_2,
            REGLE_2_3_OQTF_LECTURE_3,
            REGLE_2_3_OQTF_LECTURE_4,
            REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_3,
            REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_4,
            REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_3,
            REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_4,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_3,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_4,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_7,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_8,
            REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_2,
            REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_4,
            REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_2,
            REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_4,
            REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_2,
            REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_4,
        ),
        "jour_anniversaire_des_trois_mois",
        ("avec_les_sejours_longs", "dans_aucun_des_deux"),
    ),
    (
        (
            REGLE_1_1_INTERROGATION_PERMISE_LECTURE_1,
            REGLE_1_1_INTERROGATION_PERMISE_LECTURE_2,
            REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_1,
            REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_2,
            REGLE_1_1_ELEMENTS_AU_DELA_DE_TROIS_MOIS_LECTURE_1,
        ),
        "communautaire_du_1_1",
        ("tout_ressortissant_de_l_union",),
    ),
    (
        (
            REGLE_1_1_INTERROGATION_PERMISE_LECTURE_3,
            REGLE_1_1_INTERROGATION_PERMISE_LECTURE_4,
            REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_3,
            REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE_LECTURE_4,
            REGLE_1_1_ELEMENTS_AU_DELA_DE_TROIS_MOIS_LECTURE_2,
        ),
        "communautaire_du_1_1",
        ("roumains_et_bulgares",),
    ),
    (
        (
            REGLE_1_2_DROIT_AU_SEJOUR_LECTURE_1,
            REGLE_1_2_ENREGISTREMENT_LECTURE_1,
            REGLE_1_2_ENREGISTREMENT_LECTURE_1_PLUS_TARD,
            REGLE_1_2_SANCTION_LECTURE_1,
            REGLE_1_2_SANCTION_LECTURE_1_PLUS_TARD,
            REGLE_1_2_ATTESTATION_LECTURE_1,
            REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_1,
            REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_2,
            REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_1,
            REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_2,
            REGLE_1_2_1_TITRE_DE_SEJOUR_AU_DELA_DE_TROIS_MOIS_LECTURE_1,
            REGLE_1_2_2_ASSURANCE_ET_RESSOURCES_LECTURE_1,
            REGLE_1_2_2_REFERENCE_AU_REVENU_MINIMUM_LECTURE_1,
            REGLE_1_2_2_REFERENCE_POUR_LES_PERSONNES_AGEES_LECTURE_1,
            REGLE_1_2_2_MODULATION_LECTURE_1,
            REGLE_1_2_2_ANALYSE_LECTURE_1,
            REGLE_1_2_2_DISPENSE_DE_TITRE_LECTURE_1,
            REGLE_1_2_2_MENACE_AU_DELA_DE_TROIS_MOIS_LECTURE_1,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_1,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_2,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_5,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_6,
            REGLE_2_4_PAS_DE_DROIT_SANS_RATTACHEMENT_LECTURE_1,
            REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_1,
            REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_2,
            REGLE_2_4_COMPLETE_DEPENDANCE_LECTURE_1,
            REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_1,
            REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_2,
            REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_1,
            REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_2,
            REGLE_2_4_QUALITE_DE_TRAVAILLEUR_LECTURE_1,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_1,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_2,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_5,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_6,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_1,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_2,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_5,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_6,
            REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_1,
            REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_3,
            REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_1,
            REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_3,
            REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_1,
            REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_3,
        ),
        "jour_anniversaire_des_trois_mois",
        ("avec_les_sejours_courts", "dans_aucun_des_deux"),
    ),
    (
        (
            REGLE_1_2_DROIT_AU_SEJOUR_LECTURE_2,
            REGLE_1_2_ENREGISTREMENT_LECTURE_2,
            REGLE_1_2_ENREGISTREMENT_LECTURE_2_PLUS_TARD,
            REGLE_1_2_SANCTION_LECTURE_2,
            REGLE_1_2_SANCTION_LECTURE_2_PLUS_TARD,
            REGLE_1_2_ATTESTATION_LECTURE_2,
            REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_3,
            REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_4,
            REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_3,
            REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_4,
            REGLE_1_2_1_TITRE_DE_SEJOUR_AU_DELA_DE_TROIS_MOIS_LECTURE_2,
            REGLE_1_2_2_ASSURANCE_ET_RESSOURCES_LECTURE_2,
            REGLE_1_2_2_REFERENCE_AU_REVENU_MINIMUM_LECTURE_2,
            REGLE_1_2_2_REFERENCE_POUR_LES_PERSONNES_AGEES_LECTURE_2,
            REGLE_1_2_2_MODULATION_LECTURE_2,
            REGLE_1_2_2_ANALYSE_LECTURE_2,
            REGLE_1_2_2_DISPENSE_DE_TITRE_LECTURE_2,
            REGLE_1_2_2_MENACE_AU_DELA_DE_TROIS_MOIS_LECTURE_2,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_3,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_4,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_7,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_8,
            REGLE_2_4_PAS_DE_DROIT_SANS_RATTACHEMENT_LECTURE_2,
            REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_3,
            REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_4,
            REGLE_2_4_COMPLETE_DEPENDANCE_LECTURE_2,
            REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_3,
            REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_4,
            REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_3,
            REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_4,
            REGLE_2_4_QUALITE_DE_TRAVAILLEUR_LECTURE_2,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_3,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_4,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_7,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_8,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_3,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_4,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_7,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_8,
            REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_2,
            REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_4,
            REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_2,
            REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_4,
            REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_2,
            REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_4,
        ),
        "jour_anniversaire_des_trois_mois",
        ("avec_les_sejours_longs",),
    ),
    (
        (
            REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_1,
            REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_3,
            REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_1,
            REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_3,
        ),
        "etudiant_et_membre_de_famille",
        ("sans_exception",),
    ),
    (
        (
            REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_2,
            REGLE_1_2_EMPLOI_OU_MOYENS_LECTURE_4,
            REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_2,
            REGLE_1_2_NI_EMPLOI_NI_MOYENS_LECTURE_4,
        ),
        "etudiant_et_membre_de_famille",
        ("hors_du_1_2",),
    ),
    ((REGLE_1_2_1_TITRE_DE_SEJOUR,), "titre_de_sejour_avant_trois_mois", ("toute_duree",)),
    (
        (
            REGLE_1_2_1_TITRE_DE_SEJOUR_AU_DELA_DE_TROIS_MOIS_LECTURE_1,
            REGLE_1_2_1_TITRE_DE_SEJOUR_AU_DELA_DE_TROIS_MOIS_LECTURE_2,
        ),
        "titre_de_sejour_avant_trois_mois",
        ("plus_de_trois_mois",),
    ),
    (
        (
            REGLE_1_2_2_REFERENCE_AU_REVENU_MINIMUM_LECTURE_1,
            REGLE_1_2_2_REFERENCE_AU_REVENU_MINIMUM_LECTURE_2,
        ),
        "niveau_de_ressources",
        ("des_a_present",),
    ),
    ((REGLE_1_2_2_MENACE,), "menace_et_duree_du_sejour", ("tout_sejour",)),
    (
        (
            REGLE_1_2_2_MENACE_AU_DELA_DE_TROIS_MOIS_LECTURE_1,
            REGLE_1_2_2_MENACE_AU_DELA_DE_TROIS_MOIS_LECTURE_2,
        ),
        "menace_et_duree_du_sejour",
        ("sejours_longs",),
    ),
    (
        (
            REGLE_2_3_OQTF_LECTURE_1,
            REGLE_2_3_OQTF_LECTURE_3,
            REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_1,
            REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_3,
            REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_1,
            REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_3,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_1,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_3,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_5,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_7,
        ),
        "situation_visee_au_2_3",
        ("sejours_multiplies",),
    ),
    (
        (
            REGLE_2_3_OQTF_LECTURE_1,
            REGLE_2_3_OQTF_LECTURE_2,
            REGLE_2_3_OQTF_LECTURE_3,
            REGLE_2_3_OQTF_LECTURE_4,
        ),
        "mesure_appropriee",
        ("faculte",),
    ),
    (
        (
            REGLE_2_3_OQTF_LECTURE_2,
            REGLE_2_3_OQTF_LECTURE_4,
            REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_2,
            REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_4,
            REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_2,
            REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_4,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_2,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_4,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_6,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_8,
        ),
        "situation_visee_au_2_3",
        ("charge_deraisonnable",),
    ),
    (
        (
            REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_1,
            REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_2,
            REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_3,
            REGLE_2_3_OQTF_RECOMMANDEE_LECTURE_4,
        ),
        "mesure_appropriee",
        ("conseil",),
    ),
    (
        (
            REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_1,
            REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_2,
            REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_3,
            REGLE_2_3_OQTF_OBLIGATOIRE_LECTURE_4,
        ),
        "mesure_appropriee",
        ("obligation",),
    ),
    (
        (
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_1,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_2,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_3,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_4,
        ),
        "defaut_de_rattachement",
        ("tout_ressortissant_de_l_union",),
    ),
    (
        (
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_1,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_3,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_5,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_7,
            REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_1,
            REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_3,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_1,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_3,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_5,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_7,
        ),
        "complete_dependance",
        ("voie_de_plus",),
    ),
    (
        (
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_2,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_4,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_6,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_8,
            REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_2,
            REGLE_2_4_DROIT_PLUS_JUSTIFIE_LECTURE_4,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_2,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_4,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_6,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_8,
        ),
        "complete_dependance",
        ("condition",),
    ),
    (
        (
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_5,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_6,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_7,
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT_LECTURE_8,
        ),
        "defaut_de_rattachement",
        ("roumains_et_bulgares",),
    ),
    (
        (
            REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_1,
            REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_3,
            REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_1,
            REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_3,
        ),
        "travail_dispense_de_titre",
        ("toute_activite",),
    ),
    (
        (
            REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_1,
            REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_2,
            REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_3,
            REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_4,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_1,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_3,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_5,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_7,
        ),
        "travail_sans_titre",
        ("obligation",),
    ),
    (
        (
            REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_2,
            REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE_LECTURE_4,
            REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_2,
            REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_4,
        ),
        "travail_dispense_de_titre",
        ("activite_irreguliere",),
    ),
    (
        (
            REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_1,
            REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_2,
            REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_3,
            REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION_LECTURE_4,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_2,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_4,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_6,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_8,
        ),
        "travail_sans_titre",
        ("faculte",),
    ),
    (
        (
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_1,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_2,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_3,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_4,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_1,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_2,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_3,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_4,
            REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_1,
            REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_2,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_1,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_2,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_3,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_4,
            REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_1,
            REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_2,
            REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_1,
            REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_2,
            REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_1,
            REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_2,
            REGLE_ANNEXE_EXPULSION_LECTURE_1,
            REGLE_ANNEXE_SEULE_OQTF_LECTURE_1,
            REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_1,
            REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_2,
            REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_1,
            REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_2,
        ),
        "famille_de_l_annexe",
        ("tout_communautaire",),
    ),
    (
        (
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_1,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_2,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_3,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_4,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_5,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_6,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_7,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_8,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_1,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_2,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_3,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_4,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_5,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_6,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_7,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_8,
            REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_1,
            REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_2,
            REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_3,
            REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_4,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_1,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_2,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_3,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_4,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_5,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_6,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_7,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_8,
            REGLE_ANNEXE_EXPULSION_LECTURE_1,
            REGLE_ANNEXE_EXPULSION_LECTURE_2,
        ),
        "portee_du_tableau_annexe",
        ("recapitulation",),
    ),
    (
        (
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_5,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_6,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_7,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS_LECTURE_8,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_5,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_6,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_7,
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS_LECTURE_8,
            REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_3,
            REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE_LECTURE_4,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_5,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_6,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_7,
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE_LECTURE_8,
            REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_3,
            REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS_LECTURE_4,
            REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_3,
            REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS_LECTURE_4,
            REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_3,
            REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS_LECTURE_4,
            REGLE_ANNEXE_EXPULSION_LECTURE_2,
            REGLE_ANNEXE_SEULE_OQTF_LECTURE_2,
            REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_3,
            REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_4,
            REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_3,
            REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_4,
        ),
        "famille_de_l_annexe",
        ("roumains_et_bulgares",),
    ),
    (
        (
            REGLE_ANNEXE_SEULE_OQTF_LECTURE_1,
            REGLE_ANNEXE_SEULE_OQTF_LECTURE_2,
            REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_1,
            REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_2,
            REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_3,
            REGLE_ANNEXE_SEULE_ORDRE_PUBLIC_LECTURE_4,
            REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_1,
            REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_2,
            REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_3,
            REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE_LECTURE_4,
        ),
        "portee_du_tableau_annexe",
        ("autonome",),
    ),
)

#: Les variantes d'une lecture que des faits écartent.
ECARTEES: tuple[tuple[int, str, str], ...] = (
    (CONTRAIRE_5, "recurrence_du_recours_a_l_assistance", "suffit"),
)

#: Pour chaque résultat, ce que donne chaque règle.
RESULTATS: dict[str, tuple[Row, ...]] = {
    "sejour_sans_condition": (
        Row(
            "1 pas de droit inconditionnel",
            REGLE_1_PAS_DE_DROIT_INCONDITIONNEL,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "libre_circulation": (
        Row(
            "1.1 libre circulation",
            REGLE_1_1_LIBRE_CIRCULATION,
            ("de_droit", False, False, None, None, None, None, None),
        ),
    ),
    "sejour_pendant_les_trois_premiers_mois": (
        Row(
            "2.3 droit au séjour",
            REGLE_2_3_DROIT_AU_SEJOUR,
            ("de_droit", False, False, None, None, None, None, None),
        ),
    ),
    "passeport_ou_carte_d_identite_valides": (
        Row(
            "1.1 document requis",
            REGLE_1_1_DOCUMENT_REQUIS,
            ("exige", False, False, None, None, None, None, None),
        ),
    ),
    "conditions_d_entree_des_ressortissants_de_pays_tiers": (
        Row(
            "1.1 conditions d'entrée inopposables",
            REGLE_1_1_CONDITIONS_D_ENTREE_INOPPOSABLES,
            ("non_exige", False, False, None, None, None, None, None),
        ),
    ),
    "limitation_du_droit_de_circulation_et_de_sejour": (
        Row(
            "1.1 limitations",
            REGLE_1_1_LIMITATIONS,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("menace_pour_l_ordre_public", "charge_deraisonnable"),
        ),
    ),
    "prise_en_compte_de_la_prise_en_charge_sollicitee": (
        Row(
            "1.1 éléments à prendre en compte",
            REGLE_1_1_ELEMENTS_A_PRENDRE_EN_COMPTE,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
    ),
    "recours_aux_soins_retenu_comme_indice_d_abus": (
        Row(
            "1.1 recours aux soins couvert",
            REGLE_1_1_RECOURS_AUX_SOINS_COUVERT,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "interrogation_sur_les_motivations_du_sejour": (
        Row(
            "1.1 interrogation permise",
            REGLE_1_1_INTERROGATION_PERMISE,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("appel_rapide_au_systeme_de_soins",),
        ),
    ),
    "presomption_d_une_demande_d_assistance_excessive": (
        Row(
            "1.1 présomption",
            REGLE_1_1_PRESOMPTION,
            ("etabli", False, False, None, None, None, None, None),
        ),
    ),
    "indice_d_une_charge_excessive_retenu": (
        Row(
            "1.1 indice d'une charge excessive",
            REGLE_1_1_INDICE_D_UNE_CHARGE_EXCESSIVE,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "recueil_d_informations_portant_atteinte_au_secret_medical": (
        Row(
            "1.1 secret médical",
            REGLE_1_1_SECRET_MEDICAL,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "prise_en_compte_des_elements_au_dela_de_trois_mois": (
        Row(
            "1.1 éléments au-delà de trois mois",
            REGLE_1_1_ELEMENTS_AU_DELA_DE_TROIS_MOIS,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
    ),
    "constat_de_la_perte_du_droit_au_sejour": (
        Row(
            "1.1 perte du droit au séjour",
            REGLE_1_1_PERTE_DU_DROIT_AU_SEJOUR,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("comportement_abusif_caracterise",),
        ),
    ),
    "saisine_du_prefet_par_le_service_prestataire": (
        Row(
            "1.1 saisine au retour",
            REGLE_1_1_SAISINE_AU_RETOUR,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("comportement_abusif_caracterise",),
        ),
    ),
    "refus_d_une_aide": (
        Row(
            "1.1 refus au retour",
            REGLE_1_1_REFUS_AU_RETOUR,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("comportement_abusif_caracterise",),
        ),
    ),
    "sejour_de_plus_de_trois_mois": (
        Row(
            "1.2 droit au séjour",
            REGLE_1_2_DROIT_AU_SEJOUR,
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "ressortissants des Etats entrés le 1er mai 2004",
                None,
                None,
            ),
        ),
    ),
    "enregistrement_en_mairie": (
        Row(
            "1.2 enregistrement",
            REGLE_1_2_ENREGISTREMENT,
            ("exige", False, False, None, None, None, None, None),
            waiting=REGLE_1_2_ENREGISTREMENT_PLUS_TARD,
        ),
    ),
    "sanction_du_defaut_d_enregistrement": (
        Row(
            "1.2 sanction",
            REGLE_1_2_SANCTION,
            (
                "valeur",
                False,
                False,
                "exact",
                "une peine de contravention de 5ème classe",
                None,
                None,
                None,
            ),
            waiting=REGLE_1_2_SANCTION_PLUS_TARD,
        ),
    ),
    "reconnaissance_du_droit_au_sejour_par_l_attestation": (
        Row(
            "1.2 attestation",
            REGLE_1_2_ATTESTATION,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "emploi_ou_moyens_suffisants_d_existence": (
        Row(
            "1.2 emploi ou moyens",
            REGLE_1_2_EMPLOI_OU_MOYENS,
            ("exige", False, False, None, None, None, None, None),
        ),
    ),
    "autorisation_de_travail": (
        Row(
            "1.2.1 autorisation de travail",
            REGLE_1_2_1_AUTORISATION_DE_TRAVAIL,
            ("exige", False, False, None, None, None, None, None),
        ),
    ),
    "secteurs_d_activite_ouverts": (
        Row(
            "1.2.1 secteurs ouverts",
            REGLE_1_2_1_SECTEURS_OUVERTS,
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "circulaire du 29 avril 2006",
                None,
                None,
            ),
        ),
    ),
    "regles_applicables_pendant_la_periode_transitoire": (
        Row(
            "1.2.1 droit commun",
            REGLE_1_2_1_DROIT_COMMUN,
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "règles de droit commun concernant les travailleurs étrangers",
                None,
                None,
            ),
        ),
    ),
    "duree_du_regime_transitoire": (
        Row(
            "1.2.1 durée du régime transitoire",
            REGLE_1_2_1_DUREE_DU_REGIME_TRANSITOIRE,
            ("valeur", False, False, "range", ("P24M0D", "P84M0D"), None, None, None),
        ),
    ),
    "inscription_comme_demandeur_d_emploi": (
        Row(
            "1.2.1 inscription avec titre",
            REGLE_1_2_1_INSCRIPTION_AVEC_TITRE,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "1.2.1 inscription sans titre",
            REGLE_1_2_1_INSCRIPTION_SANS_TITRE,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "acces_aux_professions_independantes": (
        Row(
            "1.2.1 professions indépendantes",
            REGLE_1_2_1_PROFESSIONS_INDEPENDANTES,
            ("de_droit", False, False, None, None, None, None, None),
            waiting=REGLE_1_2_1_PROFESSIONS_INDEPENDANTES_PLUS_TARD,
        ),
    ),
    "titre_de_sejour_pour_une_activite_professionnelle": (
        Row(
            "1.2.1 titre de séjour",
            REGLE_1_2_1_TITRE_DE_SEJOUR,
            ("exige", False, False, None, None, None, None, None),
        ),
        Row(
            "1.2.1 titre de séjour au-delà de trois mois",
            REGLE_1_2_1_TITRE_DE_SEJOUR_AU_DELA_DE_TROIS_MOIS,
            ("exige", False, False, None, None, None, None, None),
        ),
    ),
    "assurance_maladie": (
        Row(
            "1.2.2 assurance et ressources",
            REGLE_1_2_2_ASSURANCE_ET_RESSOURCES,
            ("exige", False, False, None, None, None, None, None),
        ),
    ),
    "ressources_propres": (
        Row(
            "1.2.2 assurance et ressources",
            REGLE_1_2_2_ASSURANCE_ET_RESSOURCES,
            ("exige", False, False, None, None, None, None, None),
        ),
    ),
    "reference_du_niveau_de_ressources": (
        Row(
            "1.2.2 référence au revenu minimum",
            REGLE_1_2_2_REFERENCE_AU_REVENU_MINIMUM,
            ("valeur", False, False, "fixed_by", "revenu minimum d'insertion", None, None, None),
            beaten_by=(REGLE_1_2_2_REFERENCE_POUR_LES_PERSONNES_AGEES,),
        ),
        Row(
            "1.2.2 référence pour les personnes âgées",
            REGLE_1_2_2_REFERENCE_POUR_LES_PERSONNES_AGEES,
            (
                "valeur",
                False,
                False,
                "fixed_by",
                "allocation de solidarité aux personnes âgées",
                None,
                None,
                None,
            ),
        ),
    ),
    "modulation_selon_la_composition_de_la_famille": (
        Row(
            "1.2.2 modulation",
            REGLE_1_2_2_MODULATION,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
    ),
    "analyse_des_elements_de_la_situation_personnelle": (
        Row(
            "1.2.2 analyse",
            REGLE_1_2_2_ANALYSE,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
    ),
    "maintien_du_droit_de_sejour": (
        Row(
            "1.2.2 maintien du droit",
            REGLE_1_2_2_MAINTIEN_DU_DROIT,
            ("regi_par_un_autre_texte", False, False, None, None, "décret à paraître", None, None),
        ),
    ),
    "titre_de_sejour_pour_resider": (
        Row(
            "1.2.2 dispense de titre",
            REGLE_1_2_2_DISPENSE_DE_TITRE,
            ("non_exige", False, False, None, None, None, None, None),
            appraisals=("ressources_propres_suffisantes",),
        ),
    ),
    "reconnaissance_du_droit_au_sejour": (
        Row(
            "1.2 ni emploi ni moyens",
            REGLE_1_2_NI_EMPLOI_NI_MOYENS,
            ("exclu", False, False, None, None, None, None, None),
            appraisals=("moyens_suffisants_d_existence",),
        ),
        Row(
            "1.2.2 menace",
            REGLE_1_2_2_MENACE,
            ("exclu", False, False, None, None, None, None, None),
            appraisals=("menace_pour_l_ordre_public",),
        ),
        Row(
            "1.2.2 menace au-delà de trois mois",
            REGLE_1_2_2_MENACE_AU_DELA_DE_TROIS_MOIS,
            ("exclu", False, False, None, None, None, None, None),
            appraisals=("menace_pour_l_ordre_public",),
        ),
    ),
    "restriction_au_sejour_permanent": (
        Row(
            "1.2.2 séjour permanent",
            REGLE_1_2_2_SEJOUR_PERMANENT,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("motifs_graves_d_ordre_public",),
        ),
        Row(
            "1.2.2 séjour permanent sans motif grave",
            REGLE_1_2_2_SEJOUR_PERMANENT_SANS_MOTIF_GRAVE,
            ("exclu", False, False, None, None, None, None, None),
            appraisals=("motifs_graves_d_ordre_public",),
        ),
    ),
    "oqtf": (
        Row(
            "2.3 OQTF",
            REGLE_2_3_OQTF,
            ("possible", False, False, None, None, None, None, None),
            route="deuxième alinéa du I de l'article L. 511-1 du CESEDA",
            appraisals=(
                "constat_que_le_droit_au_sejour_n_est_plus_justifie",
                "charge_deraisonnable",
            ),
        ),
        Row(
            "2.3 OQTF obligatoire",
            REGLE_2_3_OQTF_OBLIGATOIRE,
            ("obligatoire", False, False, None, None, None, None, None),
            route="deuxième alinéa du I de l'article L. 511-1 du CESEDA",
            appraisals=(
                "constat_que_le_droit_au_sejour_n_est_plus_justifie",
                "charge_deraisonnable",
            ),
        ),
        Row(
            "2.3 OQTF recommandée",
            REGLE_2_3_OQTF_RECOMMANDEE,
            ("recommande", False, False, None, None, None, None, None),
            route="deuxième alinéa du I de l'article L. 511-1 du CESEDA",
            appraisals=(
                "constat_que_le_droit_au_sejour_n_est_plus_justifie",
                "charge_deraisonnable",
            ),
        ),
        Row(
            "2.4 absence de rattachement",
            REGLE_2_4_ABSENCE_DE_RATTACHEMENT,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("lien_de_rattachement_etabli", "complete_dependance"),
        ),
        Row(
            "2.4 complète dépendance",
            REGLE_2_4_COMPLETE_DEPENDANCE,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("lien_de_rattachement_etabli", "complete_dependance"),
        ),
        Row(
            "2.4 droit plus justifié",
            REGLE_2_4_DROIT_PLUS_JUSTIFIE,
            ("possible", False, False, None, None, None, None, None),
            route="deuxième alinéa du I de l'article L. 511-1 du CESEDA",
            appraisals=(
                "constat_que_le_droit_au_sejour_n_est_plus_justifie",
                "complete_dependance",
            ),
        ),
        Row(
            "annexe OQTF membre de famille moins de trois mois",
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_MOINS_DE_TROIS_MOIS,
            ("possible", False, False, None, None, None, None, None),
            appraisals=(
                "constat_que_le_droit_au_sejour_n_est_plus_justifie",
                "charge_deraisonnable",
            ),
        ),
        Row(
            "annexe OQTF membre de famille trois mois à cinq ans",
            REGLE_ANNEXE_OQTF_MEMBRE_DE_FAMILLE_TROIS_MOIS_A_CINQ_ANS,
            ("possible", False, False, None, None, None, None, None),
            appraisals=(
                "constat_que_le_droit_au_sejour_n_est_plus_justifie",
                "lien_de_rattachement_etabli",
                "complete_dependance",
            ),
        ),
        Row(
            "annexe seule OQTF",
            REGLE_ANNEXE_SEULE_OQTF,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "aprf_ordre_public_et_droit_du_travail": (
        Row(
            "2.3 ordre public et droit du travail",
            REGLE_2_3_ORDRE_PUBLIC_ET_DROIT_DU_TRAVAIL,
            ("possible", False, False, None, None, None, None, None),
            route="8° du II de l'article L. 511-1 du CESEDA",
            appraisals=("menace_pour_l_ordre_public",),
        ),
        Row(
            "annexe ordre public fermé après trois mois",
            REGLE_ANNEXE_ORDRE_PUBLIC_FERME_APRES_TROIS_MOIS,
            ("exclu", False, False, None, None, None, None, None),
        ),
        Row(
            "annexe ordre public membre de famille",
            REGLE_ANNEXE_ORDRE_PUBLIC_MEMBRE_DE_FAMILLE,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("menace_pour_l_ordre_public",),
        ),
        Row(
            "annexe seule ordre public",
            REGLE_ANNEXE_SEULE_ORDRE_PUBLIC,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "autre_aprf": (
        Row(
            "2.4 activité sans titre demandée",
            REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE,
            ("obligatoire", False, False, None, None, None, None, None),
            route="2° du II de l'article L. 511-1 du CESEDA",
        ),
        Row(
            "2.4 activité sans titre interpellation",
            REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION,
            ("possible", False, False, None, None, None, None, None),
            route="2° du II de l'article L. 511-1",
        ),
        Row(
            "annexe activité sans titre membre de famille",
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE,
            ("possible", False, False, None, None, None, None, None),
            route="aprf_pour_activite_sans_titre",
        ),
        Row(
            "annexe autre APRF après trois mois",
            REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS,
            ("exclu", False, False, None, None, None, None, None),
        ),
        Row(
            "annexe autre APRF avant trois mois",
            REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS,
            ("exclu", False, False, None, None, None, None, None),
        ),
        Row(
            "annexe seule activité sans titre",
            REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE,
            ("possible", False, False, None, None, None, None, None),
            route="aprf_pour_activite_sans_titre",
        ),
    ),
    "aprf_pour_non_respect_des_conditions_d_entree": (
        Row(
            "2.1 conditions d'entrée",
            REGLE_2_1_CONDITIONS_D_ENTREE,
            ("exclu", False, False, None, None, None, None, None),
            waiting=REGLE_2_1_CONDITIONS_D_ENTREE_PLUS_TARD,
        ),
        Row(
            "annexe autre APRF après trois mois",
            REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS,
            ("exclu", False, False, None, None, None, None, None),
        ),
        Row(
            "annexe autre APRF avant trois mois",
            REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "aprf_pour_defaut_de_visa": (
        Row(
            "2.1 visa",
            REGLE_2_1_VISA,
            ("exclu", False, False, None, None, None, None, None),
            route="1o du II de l'article L. 511-1",
        ),
        Row(
            "annexe autre APRF après trois mois",
            REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS,
            ("exclu", False, False, None, None, None, None, None),
        ),
        Row(
            "annexe autre APRF avant trois mois",
            REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "aprf_pour_activite_sans_titre": (
        Row(
            "2.4 activité sans titre demandée",
            REGLE_2_4_ACTIVITE_SANS_TITRE_DEMANDEE,
            ("obligatoire", False, False, None, None, None, None, None),
            route="2° du II de l'article L. 511-1 du CESEDA",
        ),
        Row(
            "2.4 activité sans titre interpellation",
            REGLE_2_4_ACTIVITE_SANS_TITRE_INTERPELLATION,
            ("possible", False, False, None, None, None, None, None),
            route="2° du II de l'article L. 511-1",
        ),
        Row(
            "annexe activité sans titre membre de famille",
            REGLE_ANNEXE_ACTIVITE_SANS_TITRE_MEMBRE_DE_FAMILLE,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "annexe autre APRF après trois mois",
            REGLE_ANNEXE_AUTRE_APRF_APRES_TROIS_MOIS,
            ("exclu", False, False, None, None, None, None, None),
        ),
        Row(
            "annexe autre APRF avant trois mois",
            REGLE_ANNEXE_AUTRE_APRF_AVANT_TROIS_MOIS,
            ("exclu", False, False, None, None, None, None, None),
        ),
        Row(
            "annexe seule activité sans titre",
            REGLE_ANNEXE_SEULE_ACTIVITE_SANS_TITRE,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "compostage_des_documents_de_voyage": (
        Row(
            "2.1 compostage",
            REGLE_2_1_COMPOSTAGE,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "sanction_du_defaut_de_visa": (
        Row(
            "2.1 visa",
            REGLE_2_1_VISA,
            ("valeur", False, False, "exact", "une contravention de 5ème classe", None, None, None),
        ),
    ),
    "readmission_vers_un_autre_pays_de_l_union": (
        Row(
            "2.1 réadmission",
            REGLE_2_1_READMISSION,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "eloignement_pour_motifs_graves": (
        Row(
            "2.2 motifs graves",
            REGLE_2_2_MOTIFS_GRAVES,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("motifs_graves_d_ordre_public",),
        ),
    ),
    "ape": (
        Row(
            "annexe expulsion",
            REGLE_ANNEXE_EXPULSION,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("motifs_graves_d_ordre_public",),
        ),
        Row(
            "annexe seule OQTF",
            REGLE_ANNEXE_SEULE_OQTF,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "ame": (
        Row(
            "annexe expulsion",
            REGLE_ANNEXE_EXPULSION,
            ("possible", False, False, None, None, None, None, None),
            appraisals=("motifs_graves_d_ordre_public",),
        ),
        Row(
            "annexe seule OQTF",
            REGLE_ANNEXE_SEULE_OQTF,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "dispositions_du_titre_ii_du_livre_v": (
        Row(
            "2.2 droit de l'expulsion",
            REGLE_2_2_DROIT_DE_L_EXPULSION,
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "titre II du livre V du CESEDA",
                None,
                None,
            ),
        ),
    ),
    "protection_specifique_contre_l_expulsion": (
        Row(
            "2.2 protection de dix ans",
            REGLE_2_2_PROTECTION_DE_DIX_ANS,
            ("etabli", False, False, None, None, None, None, None),
        ),
    ),
    "effets_dans_le_temps_de_l_arrete_d_ordre_public": (
        Row(
            "2.3 effets dans le temps",
            REGLE_2_3_EFFETS_DANS_LE_TEMPS,
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "article L. 213-1 du CESEDA",
                None,
                None,
            ),
        ),
    ),
    "consequences_tirees_au_plan_du_sejour": (
        Row(
            "2.3 conséquences au plan du séjour",
            REGLE_2_3_CONSEQUENCES_AU_PLAN_DU_SEJOUR,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
    ),
    "droit_au_sejour_de_plus_de_trois_mois": (
        Row(
            "2.4 pas de droit sans rattachement",
            REGLE_2_4_PAS_DE_DROIT_SANS_RATTACHEMENT,
            ("non_etabli", False, False, None, None, None, None, None),
            appraisals=("lien_de_rattachement_etabli",),
        ),
    ),
    "execution_immediate_de_l_arrete": (
        Row(
            "2.4 exécution immédiate",
            REGLE_2_4_EXECUTION_IMMEDIATE,
            ("automatique", False, False, None, None, None, None, None),
        ),
    ),
    "delai_de_depart_volontaire": (
        Row(
            "2.4 exécution immédiate",
            REGLE_2_4_EXECUTION_IMMEDIATE,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "benefice_de_la_qualite_de_travailleur": (
        Row(
            "2.4 qualité de travailleur",
            REGLE_2_4_QUALITE_DE_TRAVAILLEUR,
            ("exclu", False, False, None, None, None, None, None),
        ),
    ),
    "mise_a_execution_d_un_arrete_anterieur": (
        Row(
            "2.5 activité exercée sans titre",
            REGLE_2_5_ACTIVITE_EXERCEE_SANS_TITRE,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "2.5 exécution des arrêtés antérieurs",
            REGLE_2_5_EXECUTION_DES_ARRETES_ANTERIEURS,
            ("exclu", False, True, None, None, None, None, None),
            beaten_by=(REGLE_2_5_ACTIVITE_EXERCEE_SANS_TITRE,),
        ),
    ),
}


def statut(resultat: str, regles: int) -> str:
    """Ce que vaut un résultat, une fois vues les règles qui le concernent."""
    return str(settled(RESULTATS[resultat], regles)[0])
