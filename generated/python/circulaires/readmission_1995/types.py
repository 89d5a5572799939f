"""Les types des faits : réponses des choix, personnes des groupes."""

# Écrit par « attendu build » : ne pas modifier.

from typing import Literal

#: Les réponses de « documents de preuve de la nationalité ».
DocumentsDePreuveDeLaNationalite = Literal[
    "certificat_de_nationalite_qui_peut_etre_attribue_avec_precision_a_une_personne",
    "passeport_quel_qu_en_soit_le_type",
    "substitut_de_passeport_avec_photographie_d_identite_delivre_par_les_autorites",
    "autre_document_de_voyage_sur_lequel_figure_la_nationalite",
    "carte_d_immatriculation_consulaire",
    "carte_nationale_d_identite_meme_provisoire_ou_ad_hoc",
    "carte_d_identite_de_mineur_tenant_lieu_de_passeport",
    "attestation_provisoire_d_identite",
    "livret_militaire",
    "carte_d_identite_militaire",
]

#: Les réponses de « éléments de présomption de la nationalité ».
ElementsDePresomptionDeLaNationalite = Literal[
    "informations_precises_fournies_par_les_autorites_officielles",
    "carte_de_service_d_un_organisme_public",
    "carte_de_service_d_une_entreprise",
    "permis_de_conduire",
    "extrait_d_etat_civil",
    "livret_de_marin",
    "livret_de_batelier",
    "photocopie_d_un_document_de_la_liste_de_preuve",
    "photocopie_d_un_document_precedent_de_la_liste_de_presomption",
    "declarations_de_temoins",
    "declarations_de_l_interesse",
    "langue_de_l_interesse",
    "autre_element_de_meme_nature",
]

#: Les réponses de « moyens de preuve de l'entrée ».
MoyensDePreuveDeLEntree = Literal[
    "cachet_d_entree_dans_le_document_de_voyage",
    "inscription_correspondant_au_cachet_d_entree_dans_le_document_de_voyage",
    "cachet_de_sortie_d_un_pays_limitrophe_d_un_etat_membre",
    "cachet_d_entree_appose_dans_le_passeport_faux_ou_falsifie",
    "titres_de_voyage_permettant_d_etablir_formellement_l_entree_par_les_frontieres_exterieures",
    "empreintes_digitales_prises_par_les_autorites_lors_du_franchissement_des_frontieres_exterieures",
]

#: Les réponses de « éléments de présomption de l'entrée ».
ElementsDePresomptionDeLEntree = Literal[
    "declarations_de_la_personne_a_transferer",
    "declarations_d_agents_de_services_officiels",
    "declarations_d_autres_personnes",
    "autres_empreintes_digitales_que_celles_prises_lors_du_franchissement_des_frontieres_exterieures",
    "titres_de_voyage",
    "notes_d_hotel",
    "titres_d_acces_a_des_etablissements_publics_ou_prives_des_etats_membres",
    "rappels_de_rendez_vous_etablis_par_un_cabinet_medical_ou_dentaire_ou_autre_semblable",
    "donnees_indiquant_le_recours_aux_services_d_un_passeur",
    "donnees_indiquant_le_recours_aux_services_d_une_agence_de_voyage",
    "autre_element_de_meme_nature",
]

#: Les réponses de « preuve contraire sur la nationalité ».
PreuveContraireSurLaNationalite = Literal[
    "aucune",
    "etablie_par_la_partie_requise",
    "etablie_par_une_autre_personne",
]

#: Les réponses de « preuve contraire sur l'entrée ».
PreuveContraireSurLEntree = Literal[
    "aucune",
    "etablie_par_la_partie_requise",
    "etablie_par_une_autre_personne",
]
