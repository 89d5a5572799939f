// Écrit par « attendu build » : ne pas modifier.
/**
 * Recommandation du Conseil du 24 juillet 1995 concernant les principes directeurs à suivre lors de
 * l'élaboration de protocoles sur la mise en oeuvre d'accords de réadmission. État actuel : non
 * établi. Force : recommandation aux États membres, base de négociation avec les pays tiers ; elle
 * ne décide d'aucune situation individuelle. Ce module dit ce que le texte énonce pour les faits
 * donnés ; il ne décrit pas le droit actuel et n'est pas une consultation juridique.
 */

import { act } from "../runtime.js";

export { FactError } from "../runtime.js";

/** Ce qu'est le texte, son état actuel, ses empreintes. */
export const identity = {
  slug: "readmission-1995",
  title: "Recommandation du Conseil du 24 juillet 1995 concernant les principes directeurs à suivre lors de l'élaboration de protocoles sur la mise en oeuvre d'accords de réadmission",
  nature: "recommandation du Conseil",
  author: "Le Conseil de l'Union européenne",
  identifier: "396Y0919(08)",
  date: "24 juillet 1995",
  published: "19 septembre 1996",
  applies_from: "1er juillet 1995",
  territory: "non précisé par le texte",
  status: "non établi",
  force: "recommandation aux États membres, base de négociation avec les pays tiers ; elle ne décide d'aucune situation individuelle",
  lacks: "",
  taken_from: "copie d'EUR-Lex livrée le 11 mars 1999 (provenance non établie)",
  read_on: "",
  version: "5da6a5650731698ca4a0f2ca48b4777d79c7a439d960afe38e637563d0a67891",
  source: "5faa2f2b2f5a9ed18917db3759722df38fe6f28ccccb8043ea2d345ff192f564",
  official_text: "f6452598e206b24cf6808bfcdb0951c21123a7a8b2c0740641e250b36b1cc216",
};

/** Ce qui peut être demandé d'un cas : questions, types, réponses ; puis les groupes. */
export const facts = [
  {
    slug: "date_de_la_negociation",
    name: "date de la négociation",
    kind: "date",
    question: "À quelle date le protocole est-il négocié ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "elaboration_d_un_protocole_avec_un_pays_tiers",
    name: "élaboration d'un protocole avec un pays tiers",
    kind: "yes_no",
    question: "Un État membre élabore-t-il, avec un pays tiers, un protocole sur la mise en oeuvre d'un accord de réadmission ?",
    help: "Les principes directeurs ne servent que de base à cette négociation.",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "arrestation_en_zone_frontaliere",
    name: "arrestation en zone frontalière",
    kind: "yes_no",
    question: "La personne est-elle arrêtée en zone frontalière ?",
    help: "Le texte ne définit pas la zone frontalière.",
    natures: ["sensitive"],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "impossibilite_de_la_procedure_acceleree",
    name: "impossibilité de la procédure accélérée",
    kind: "yes_no",
    question: "La personne ne peut-elle être admise ou réadmise selon la procédure accélérée ?",
    help: "Une personne arrêtée hors de la zone frontalière n'est pas dans le cas du § I.2.",
    natures: ["appraisal"],
    authority: "une autorité que le texte ne nomme pas",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "delai_total_prevu",
    name: "délai total prévu",
    kind: "whole",
    question: "Combien d'heures au total le projet de protocole prévoit-il pour la réadmission en procédure accélérée, demande et réponse comprises ?",
    natures: [],
    options: [],
    unit: "heure",
    until: null,
    aliases: [],
  },
  {
    slug: "delai_de_reponse_prevu",
    name: "délai de réponse prévu",
    kind: "whole",
    question: "Combien de jours le projet de protocole prévoit-il pour répondre à une demande en procédure normale ?",
    help: "Le texte ne dit ni de quand court ce délai, ni si les jours sont ouvrables.",
    natures: [],
    options: [],
    unit: "jour",
    until: null,
    aliases: [],
  },
  {
    slug: "necessite_d_un_proces_verbal",
    name: "nécessité d'un procès-verbal",
    kind: "yes_no",
    question: "Un procès-verbal de la remise en procédure accélérée est-il nécessaire ?",
    natures: ["appraisal"],
    authority: "une autorité que le texte ne nomme pas",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "documents_de_preuve_de_la_nationalite",
    name: "documents de preuve de la nationalité",
    kind: "several",
    question: "Lesquels de ces documents sont produits ?",
    help: "La liste imprimée est fermée, mais elle comprend tout document de voyage sur lequel figure la nationalité. La carte nationale d'identité peut être provisoire ou ad hoc.",
    natures: [],
    options: [
      {
        slug: "certificat_de_nationalite_qui_peut_etre_attribue_avec_precision_a_une_personne",
        name: "certificat de nationalité qui peut être attribué avec précision à une personne",
      },
      { slug: "passeport_quel_qu_en_soit_le_type", name: "passeport quel qu'en soit le type" },
      {
        slug: "substitut_de_passeport_avec_photographie_d_identite_delivre_par_les_autorites",
        name: "substitut de passeport avec photographie d'identité délivré par les autorités",
      },
      {
        slug: "autre_document_de_voyage_sur_lequel_figure_la_nationalite",
        name: "autre document de voyage sur lequel figure la nationalité",
      },
      { slug: "carte_d_immatriculation_consulaire", name: "carte d'immatriculation consulaire" },
      {
        slug: "carte_nationale_d_identite_meme_provisoire_ou_ad_hoc",
        name: "carte nationale d'identité même provisoire ou ad hoc",
      },
      {
        slug: "carte_d_identite_de_mineur_tenant_lieu_de_passeport",
        name: "carte d'identité de mineur tenant lieu de passeport",
      },
      { slug: "attestation_provisoire_d_identite", name: "attestation provisoire d'identité" },
      { slug: "livret_militaire", name: "livret militaire" },
      { slug: "carte_d_identite_militaire", name: "carte d'identité militaire" },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "elements_de_presomption_de_la_nationalite",
    name: "éléments de présomption de la nationalité",
    kind: "several",
    question: "Lesquels de ces éléments sont réunis ?",
    natures: ["sensitive"],
    options: [
      {
        slug: "informations_precises_fournies_par_les_autorites_officielles",
        name: "informations précises fournies par les autorités officielles",
      },
      {
        slug: "carte_de_service_d_un_organisme_public",
        name: "carte de service d'un organisme public",
      },
      { slug: "carte_de_service_d_une_entreprise", name: "carte de service d'une entreprise" },
      { slug: "permis_de_conduire", name: "permis de conduire" },
      { slug: "extrait_d_etat_civil", name: "extrait d'état civil" },
      { slug: "livret_de_marin", name: "livret de marin" },
      { slug: "livret_de_batelier", name: "livret de batelier" },
      {
        slug: "photocopie_d_un_document_de_la_liste_de_preuve",
        name: "photocopie d'un document de la liste de preuve",
      },
      {
        slug: "photocopie_d_un_document_precedent_de_la_liste_de_presomption",
        name: "photocopie d'un document précédent de la liste de présomption",
      },
      { slug: "declarations_de_temoins", name: "déclarations de témoins" },
      { slug: "declarations_de_l_interesse", name: "déclarations de l'intéressé" },
      { slug: "langue_de_l_interesse", name: "langue de l'intéressé" },
      {
        slug: "autre_element_de_meme_nature",
        name: "autre élément de même nature",
        open_end: true,
      },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "moyens_de_preuve_de_l_entree",
    name: "moyens de preuve de l'entrée",
    kind: "several",
    question: "Lesquels de ces moyens sont produits ?",
    natures: ["sensitive"],
    options: [
      {
        slug: "cachet_d_entree_dans_le_document_de_voyage",
        name: "cachet d'entrée dans le document de voyage",
      },
      {
        slug: "inscription_correspondant_au_cachet_d_entree_dans_le_document_de_voyage",
        name: "inscription correspondant au cachet d'entrée dans le document de voyage",
      },
      {
        slug: "cachet_de_sortie_d_un_pays_limitrophe_d_un_etat_membre",
        name: "cachet de sortie d'un pays limitrophe d'un État membre",
      },
      {
        slug: "cachet_d_entree_appose_dans_le_passeport_faux_ou_falsifie",
        name: "cachet d'entrée apposé dans le passeport faux ou falsifié",
      },
      {
        slug: "titres_de_voyage_permettant_d_etablir_formellement_l_entree_par_les_frontieres_exterieures",
        name: "titres de voyage permettant d'établir formellement l'entrée par les frontières extérieures",
      },
      {
        slug: "empreintes_digitales_prises_par_les_autorites_lors_du_franchissement_des_frontieres_exterieures",
        name: "empreintes digitales prises par les autorités lors du franchissement des frontières extérieures",
      },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "itineraire_et_date_concordants",
    name: "itinéraire et date concordants",
    kind: "yes_no",
    question: "L'itinéraire emprunté et la date du franchissement des frontières concordent-ils avec une entrée par les frontières extérieures ?",
    natures: ["appraisal"],
    authority: "une autorité que le texte ne nomme pas",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "elements_de_presomption_de_l_entree",
    name: "éléments de présomption de l'entrée",
    kind: "several",
    question: "Lesquels de ces éléments sont réunis ?",
    natures: ["sensitive"],
    options: [
      {
        slug: "declarations_de_la_personne_a_transferer",
        name: "déclarations de la personne à transférer",
      },
      {
        slug: "declarations_d_agents_de_services_officiels",
        name: "déclarations d'agents de services officiels",
      },
      { slug: "declarations_d_autres_personnes", name: "déclarations d'autres personnes" },
      {
        slug: "autres_empreintes_digitales_que_celles_prises_lors_du_franchissement_des_frontieres_exterieures",
        name: "autres empreintes digitales que celles prises lors du franchissement des frontières extérieures",
      },
      { slug: "titres_de_voyage", name: "titres de voyage" },
      { slug: "notes_d_hotel", name: "notes d'hôtel" },
      {
        slug: "titres_d_acces_a_des_etablissements_publics_ou_prives_des_etats_membres",
        name: "titres d'accès à des établissements publics ou privés des États membres",
      },
      {
        slug: "rappels_de_rendez_vous_etablis_par_un_cabinet_medical_ou_dentaire_ou_autre_semblable",
        name: "rappels de rendez-vous établis par un cabinet médical ou dentaire ou autre semblable",
      },
      {
        slug: "donnees_indiquant_le_recours_aux_services_d_un_passeur",
        name: "données indiquant le recours aux services d'un passeur",
      },
      {
        slug: "donnees_indiquant_le_recours_aux_services_d_une_agence_de_voyage",
        name: "données indiquant le recours aux services d'une agence de voyage",
      },
      {
        slug: "autre_element_de_meme_nature",
        name: "autre élément de même nature",
        open_end: true,
      },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "preuve_de_la_nationalite_etablie",
    name: "preuve de la nationalité établie",
    kind: "yes_no",
    question: "La preuve de la nationalité est-elle établie ?",
    natures: ["appraisal"],
    authority: "une autorité que le texte ne nomme pas",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "preuve_de_l_entree_etablie",
    name: "preuve de l'entrée établie",
    kind: "yes_no",
    question: "La preuve de l'entrée sur le territoire est-elle établie ?",
    natures: ["appraisal"],
    authority: "une autorité que le texte ne nomme pas",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "presomption_de_la_nationalite_etablie",
    name: "présomption de la nationalité établie",
    kind: "yes_no",
    question: "La présomption de la nationalité est-elle établie ?",
    natures: ["appraisal"],
    authority: "une autorité que le texte ne nomme pas",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "presomption_de_l_entree_etablie",
    name: "présomption de l'entrée établie",
    kind: "yes_no",
    question: "La présomption de l'entrée sur le territoire est-elle établie ?",
    natures: ["appraisal"],
    authority: "une autorité que le texte ne nomme pas",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "preuve_contraire_sur_la_nationalite",
    name: "preuve contraire sur la nationalité",
    kind: "choice",
    question: "Une preuve contraire à la nationalité présumée est-elle établie, et par qui ?",
    help: "Si la partie requise en établit une, choisir « établie par la partie requise ».",
    natures: [],
    options: [
      { slug: "aucune", name: "aucune" },
      { slug: "etablie_par_la_partie_requise", name: "établie par la partie requise" },
      { slug: "etablie_par_une_autre_personne", name: "établie par une autre personne" },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "preuve_contraire_sur_l_entree",
    name: "preuve contraire sur l'entrée",
    kind: "choice",
    question: "Une preuve contraire à l'entrée présumée est-elle établie, et par qui ?",
    help: "Si la partie requise en établit une, choisir « établie par la partie requise ».",
    natures: [],
    options: [
      { slug: "aucune", name: "aucune" },
      { slug: "etablie_par_la_partie_requise", name: "établie par la partie requise" },
      { slug: "etablie_par_une_autre_personne", name: "établie par une autre personne" },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "poste_frontiere_designe_par_les_ministres",
    name: "poste frontière désigné par les ministres",
    kind: "yes_no",
    question: "Le poste frontière est-il désigné par les ministres responsables des contrôles aux frontières ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "autorite_designee_par_les_ministres",
    name: "autorité désignée par les ministres",
    kind: "yes_no",
    question: "L'autorité, centrale ou locale, est-elle désignée par les ministres responsables des contrôles aux frontières ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "matiere_de_transit",
    name: "matière de transit",
    kind: "yes_no",
    question: "Un transit est-il en cause ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "demande_de_transit_sous_escorte",
    name: "demande de transit sous escorte",
    kind: "yes_no",
    question: "L'État membre demande-t-il le transit d'une personne sous escorte conformément à l'article 7 de l'accord type ?",
    natures: ["governed_elsewhere"],
    governed_by: "l'article 7 de l'accord type de réadmission",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "renvoi_en_transit_d_un_ressortissant_de_pays_tiers",
    name: "renvoi en transit d'un ressortissant de pays tiers",
    kind: "yes_no",
    question: "Un État contractant renvoie-t-il en transit un ressortissant de pays tiers ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "passage_par_un_aeroport_de_l_autre_etat_contractant",
    name: "passage par un aéroport de l'autre État contractant",
    kind: "yes_no",
    question: "Le renvoi en transit est-il effectué via un aéroport de l'autre État contractant ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "dispense_retenue_par_les_parties",
    name: "dispense retenue par les parties",
    kind: "yes_no",
    question: "Les parties ont-elles retenu la dispense des formalités de transit ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "escorte",
    name: "escorte",
    kind: "yes_no",
    question: "Des agents constituent-ils une escorte ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "transmission_aux_seules_fins_de_l_accord",
    name: "transmission aux seules fins de l'accord",
    kind: "yes_no",
    question: "Les informations ne sont-elles transmises qu'aux fins pour lesquelles l'accord a été conclu ?",
    natures: [],
    options: [],
    until: null,
    aliases: ["transmission_aux_fins_de_l_accord"],
  },
  {
    slug: "entree_en_vigueur_de_l_accord_de_readmission",
    name: "entrée en vigueur de l'accord de réadmission",
    kind: "yes_no",
    question: "L'accord de réadmission est-il entré en vigueur ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "suspension_de_l_application_de_l_accord",
    name: "suspension de l'application de l'accord",
    kind: "yes_no",
    question: "L'application de l'accord de réadmission est-elle suspendue ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "fin_de_l_applicabilite_de_l_accord",
    name: "fin de l'applicabilité de l'accord",
    kind: "yes_no",
    question: "L'accord de réadmission n'est-il plus applicable ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "place_suffisante_aux_rubriques",
    name: "place suffisante aux rubriques",
    kind: "yes_no",
    question: "La place est-elle suffisante aux rubriques concernées du procès-verbal de procédure accélérée ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
];

/** Les résultats, dans l'ordre des décisions. */
export const outcomes = [
  {
    slug: "utilisation_des_principes_directeurs",
    name: "utilisation des principes directeurs",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "clause_sur_les_formulaires_communs",
    name: "clause sur les formulaires communs",
    kind: "acte",
    bearer: "États membres",
    help: "clause du protocole prévoyant l'utilisation par les parties de formulaires communs pour la remise ou la réadmission des personnes en séjour irrégulier",
    silence: "le texte ne dit rien",
  },
  {
    slug: "proces_verbal_commun_de_procedure_acceleree",
    name: "procès-verbal commun de procédure accélérée",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "demande_commune_de_readmission_ou_de_renvoi_en_transit",
    name: "demande commune de réadmission ou de renvoi en transit",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "proces_verbal_commun_de_remise_ou_de_readmission",
    name: "procès-verbal commun de remise ou de réadmission",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "inspiration_des_trois_documents_annexes",
    name: "inspiration des trois documents annexés",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "procedure_acceleree",
    name: "procédure accélérée",
    kind: "acte",
    bearer: "parties contractantes",
    help: "remise ou réadmission selon le protocole que le texte recommande de négocier",
    silence: "le texte ne dit rien",
  },
  {
    slug: "disposition_sur_la_procedure_acceleree",
    name: "disposition sur la procédure accélérée",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "determination_du_delai_total_accelere",
    name: "détermination du délai total accéléré",
    kind: "acte",
    bearer: "parties contractantes",
    silence: "le texte ne dit rien",
  },
  {
    slug: "delai_total_tres_court",
    name: "délai total très court",
    kind: "acte",
    bearer: "parties contractantes",
    silence: "le texte ne dit rien",
  },
  {
    slug: "inspiration_des_accords_sur_le_delai_accelere",
    name: "inspiration des accords sur le délai accéléré",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "delai_total_dans_les_accords_deja_signes",
    name: "délai total dans les accords déjà signés",
    kind: "resultat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "delai_accelere_dans_la_limite_des_accords_deja_signes",
    name: "délai accéléré dans la limite des accords déjà signés",
    kind: "etat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "formes_simplifiees_de_la_remise_acceleree",
    name: "formes simplifiées de la remise accélérée",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "notification_sans_formalite_particuliere",
    name: "notification sans formalité particulière",
    kind: "acte",
    bearer: "le texte ne le nomme pas",
    silence: "le texte ne dit rien",
  },
  {
    slug: "execution_directe_par_les_agents_des_postes_frontieres",
    name: "exécution directe par les agents des postes frontières",
    kind: "acte",
    bearer: "agents des postes frontières",
    silence: "le texte ne dit rien",
  },
  {
    slug: "etablissement_d_un_proces_verbal_en_procedure_acceleree",
    name: "établissement d'un procès-verbal en procédure accélérée",
    kind: "acte",
    bearer: "le texte ne le nomme pas",
    silence: "le texte ne dit rien",
  },
  {
    slug: "procedure_normale",
    name: "procédure normale",
    kind: "acte",
    bearer: "parties contractantes",
    help: "remise ou réadmission selon le protocole que le texte recommande de négocier",
    silence: "le texte ne dit rien",
  },
  {
    slug: "demande_de_readmission_ecrite",
    name: "demande de réadmission écrite",
    kind: "acte",
    bearer: "partie requérante",
    help: "en procédure normale",
    silence: "le texte ne dit rien",
  },
  {
    slug: "reponse_ecrite",
    name: "réponse écrite",
    kind: "acte",
    bearer: "partie requise",
    help: "en procédure normale",
    silence: "le texte ne dit rien",
  },
  {
    slug: "inspiration_du_document_annexe_a_la_procedure_normale",
    name: "inspiration du document annexé à la procédure normale",
    kind: "acte",
    bearer: "parties contractantes",
    silence: "le texte ne dit rien",
  },
  {
    slug: "caractere_obligatoire_de_la_reponse",
    name: "caractère obligatoire de la réponse",
    kind: "acte",
    bearer: "partie requise",
    help: "en procédure normale",
    silence: "le texte ne dit rien",
  },
  {
    slug: "reponse_dans_un_delai_court_determine_par_les_parties",
    name: "réponse dans un délai court déterminé par les parties",
    kind: "acte",
    bearer: "partie requise",
    help: "en procédure normale",
    silence: "le texte ne dit rien",
  },
  {
    slug: "delai_de_reponse",
    name: "délai de réponse",
    kind: "resultat",
    help: "en procédure normale",
    silence: "le texte ne dit rien",
  },
  {
    slug: "delai_de_reponse_conforme_a_l_accord_type",
    name: "délai de réponse conforme à l'accord type",
    kind: "etat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "inspiration_des_accords_au_delai_de_reponse_inferieur",
    name: "inspiration des accords au délai de réponse inférieur",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "respect_de_la_preuve_de_la_nationalite",
    name: "respect de la preuve de la nationalité",
    kind: "acte",
    bearer: "parties contractantes",
    silence: "le texte ne dit rien",
  },
  {
    slug: "respect_de_la_preuve_de_l_entree",
    name: "respect de la preuve de l'entrée",
    kind: "acte",
    bearer: "parties contractantes",
    silence: "le texte ne dit rien",
  },
  {
    slug: "plus_amples_enquetes_sur_la_nationalite",
    name: "plus amples enquêtes sur la nationalité",
    kind: "acte",
    bearer: "parties contractantes",
    silence: "le texte ne dit rien",
  },
  {
    slug: "plus_amples_enquetes_sur_l_entree",
    name: "plus amples enquêtes sur l'entrée",
    kind: "acte",
    bearer: "parties contractantes",
    silence: "le texte ne dit rien",
  },
  {
    slug: "nationalite_presumee_tenue_pour_acquise",
    name: "nationalité présumée tenue pour acquise",
    kind: "acte",
    bearer: "parties contractantes",
    silence: "le texte ne dit rien",
  },
  {
    slug: "entree_presumee_tenue_pour_acquise",
    name: "entrée présumée tenue pour acquise",
    kind: "acte",
    bearer: "parties contractantes",
    silence: "le texte ne dit rien",
  },
  {
    slug: "definition_claire_des_moyens_pour_la_nationalite",
    name: "définition claire des moyens pour la nationalité",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "definition_claire_des_moyens_pour_l_entree",
    name: "définition claire des moyens pour l'entrée",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "etablissement_de_la_preuve_de_la_nationalite",
    name: "établissement de la preuve de la nationalité",
    kind: "acte",
    bearer: "le texte ne le nomme pas",
    silence: "le texte ne dit rien",
  },
  {
    slug: "etablissement_de_la_presomption_de_la_nationalite",
    name: "établissement de la présomption de la nationalité",
    kind: "acte",
    bearer: "le texte ne le nomme pas",
    silence: "le texte ne dit rien",
  },
  {
    slug: "etablissement_de_la_preuve_de_l_entree",
    name: "établissement de la preuve de l'entrée",
    kind: "acte",
    bearer: "le texte ne le nomme pas",
    silence: "le texte ne dit rien",
  },
  {
    slug: "etablissement_de_la_presomption_de_l_entree",
    name: "établissement de la présomption de l'entrée",
    kind: "acte",
    bearer: "le texte ne le nomme pas",
    silence: "le texte ne dit rien",
  },
  {
    slug: "clause_sur_la_designation_des_postes_frontieres",
    name: "clause sur la désignation des postes frontières",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "clause_sur_la_designation_des_autorites_competentes",
    name: "clause sur la désignation des autorités compétentes",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "utilisation_du_poste_frontiere_pour_la_readmission_et_l_entree_en_transit",
    name: "utilisation du poste frontière pour la réadmission et l'entrée en transit",
    kind: "acte",
    bearer: "le texte ne le nomme pas",
    help: "effet de la clause sur la désignation des postes frontières",
    silence: "le texte ne dit rien",
  },
  {
    slug: "competence_pour_traiter_les_demandes",
    name: "compétence pour traiter les demandes",
    kind: "etat",
    help: "effet de la clause sur la désignation des autorités",
    silence: "le texte ne dit rien",
  },
  {
    slug: "formulaire_pour_le_transit_sous_escorte",
    name: "formulaire pour le transit sous escorte",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "inspiration_du_formulaire_annexe_sur_le_transit",
    name: "inspiration du formulaire annexé sur le transit",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "dispense_des_formalites_de_transit",
    name: "dispense des formalités de transit",
    kind: "acte",
    bearer: "le texte ne le nomme pas",
    beneficiary: "parties contractantes",
    silence: "le texte ne dit rien",
  },
  {
    slug: "information_de_l_autre_partie_sur_le_refoulement",
    name: "information de l'autre partie sur le refoulement",
    kind: "acte",
    bearer: "autorité compétente de la partie requérante",
    silence: "le texte ne dit rien",
  },
  {
    slug: "indication_de_l_identite_de_la_personne",
    name: "indication de l'identité de la personne",
    kind: "acte",
    bearer: "autorité compétente de la partie requérante",
    silence: "le texte ne dit rien",
  },
  {
    slug: "indication_des_informations_relatives_au_vol",
    name: "indication des informations relatives au vol",
    kind: "acte",
    bearer: "autorité compétente de la partie requérante",
    silence: "le texte ne dit rien",
  },
  {
    slug: "indication_des_coordonnees_des_agents_d_escorte",
    name: "indication des coordonnées des agents d'escorte",
    kind: "acte",
    bearer: "autorité compétente de la partie requérante",
    silence: "le texte ne dit rien",
  },
  {
    slug: "prise_en_compte_de_la_recommandation_de_1992",
    name: "prise en compte de la recommandation de 1992",
    kind: "acte",
    bearer: "le texte ne le nomme pas",
    silence: "le texte ne dit rien",
  },
  {
    slug: "article_sur_la_protection_des_donnees",
    name: "article sur la protection des données",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "contenu_de_l_article_sur_la_protection_des_donnees",
    name: "contenu de l'article sur la protection des données",
    kind: "resultat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "precision_sur_la_finalite_des_informations",
    name: "précision sur la finalité des informations",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "transmission_d_informations",
    name: "transmission d'informations",
    kind: "acte",
    bearer: "le texte ne le nomme pas",
    help: "tel que le dit la précision que le texte recommande d'écrire",
    silence: "le texte ne dit rien",
  },
  {
    slug: "clause_d_entree_en_vigueur_simultanee",
    name: "clause d'entrée en vigueur simultanée",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "clause_de_suspension",
    name: "clause de suspension",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "clause_de_fin_d_applicabilite",
    name: "clause de fin d'applicabilité",
    kind: "acte",
    bearer: "États membres",
    silence: "le texte ne dit rien",
  },
  {
    slug: "entree_en_vigueur_du_protocole",
    name: "entrée en vigueur du protocole",
    kind: "effet",
    help: "effet de la clause que le texte recommande d'écrire",
    silence: "le texte ne dit rien",
  },
  {
    slug: "suspension_de_l_application_du_protocole",
    name: "suspension de l'application du protocole",
    kind: "effet",
    help: "effet de la clause que le texte recommande d'écrire",
    silence: "le texte ne dit rien",
  },
  {
    slug: "applicabilite_du_protocole",
    name: "applicabilité du protocole",
    kind: "effet",
    help: "effet de la clause que le texte recommande d'écrire",
    silence: "le texte ne dit rien",
  },
  {
    slug: "informations_fournies_sous_forme_d_annexes",
    name: "informations fournies sous forme d'annexes",
    kind: "formalite",
    beneficiary: "le texte ne le nomme pas",
    silence: "le texte ne dit rien",
  },
  {
    slug: "annexes_enumerees_au_point_7_avec_mention_de_la_rubrique",
    name: "annexes énumérées au point 7 avec mention de la rubrique",
    kind: "formalite",
    beneficiary: "le texte ne le nomme pas",
    silence: "le texte ne dit rien",
  },
];

/** Les règles : où elles se trouvent, leurs mots, leurs conditions, ce qu'elles donnent. */
export const rules = {
  "dispositif utilisation": {
    name: "dispositif utilisation",
    quotations: [
      {
        place: "dispositif",
        text: "RECOMMANDE que, à partir du 1er juillet 1995, les principes directeurs énoncés ci-après soient utilisés par les États membres comme base de négociation avec les pays tiers lors de l'élaboration d'un protocole sur la mise en oeuvre d'accords de réadmission:",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« utilisation des principes directeurs », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "dispositif inspiration": {
    name: "dispositif inspiration",
    quotations: [
      {
        place: "visas, al. 4",
        text: "une série de principes directeurs dont les États membres pourraient s'inspirer lors de la négociation de ces protocoles",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« utilisation des principes directeurs », possible"],
    derogates: [],
    legal_basis: [],
  },
  "I.1 formulaires communs": {
    name: "I.1 formulaires communs",
    quotations: [
      {
        place: "§ I.1, al. 1",
        text: "Pour la remise/réadmission des personnes en séjour irrégulier, il est recommandé de prévoir l'utilisation par les parties contractantes de formulaires communs à celles-ci. Il s'agit des formulaires suivants: - procès-verbal de remise/réadmission en procédure accélérée, - demande de réadmission/renvoi en transit, - procès-verbal de remise/réadmission.",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: [
      "« clause sur les formulaires communs », recommandé",
      "« procès-verbal commun de procédure accélérée », recommandé",
      "« demande commune de réadmission ou de renvoi en transit », recommandé",
      "« procès-verbal commun de remise ou de réadmission », recommandé",
    ],
    derogates: [],
    legal_basis: [],
  },
  "I.1 documents annexés": {
    name: "I.1 documents annexés",
    quotations: [
      {
        place: "§ I.1, al. 2",
        text: "Pour la rédaction de ces formulaires, les États membres pourraient s'inspirer des trois documents joints en annexe à la présente recommandation",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« inspiration des trois documents annexés », possible"],
    derogates: [],
    legal_basis: [],
  },
  "I.2 procédure accélérée": {
    name: "I.2 procédure accélérée",
    quotations: [
      {
        place: "§ I.2, al. 1",
        text: "Lorsqu'une personne est arrêtée en zone frontalière, sa remise/réadmission se fait en procédure accélérée.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "arrestation en zone frontalière",
    ],
    gives: ["« procédure accélérée », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "I.2 procédure accélérée permise": {
    name: "I.2 procédure accélérée permise",
    quotations: [
      {
        place: "§ I.2, al. 1",
        text: "Lorsqu'une personne est arrêtée en zone frontalière, sa remise/réadmission se fait en procédure accélérée.",
      },
      { place: "§ I.2, al. 2", text: "Une disposition permettant cela" },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "arrestation en zone frontalière",
    ],
    gives: ["« procédure accélérée », possible"],
    derogates: [],
    legal_basis: [],
  },
  "I.2 disposition du protocole": {
    name: "I.2 disposition du protocole",
    quotations: [
      {
        place: "§ I.2, al. 2",
        text: "Une disposition permettant cela doit donc figurer dans le protocole.",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« disposition sur la procédure accélérée », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "I.2 disposition recommandée": {
    name: "I.2 disposition recommandée",
    quotations: [
      {
        place: "§ I.2, al. 2",
        text: "Une disposition permettant cela doit donc figurer dans le protocole.",
      },
      { place: "dispositif", text: "RECOMMANDE" },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« disposition sur la procédure accélérée », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "I.2 délai déterminé par les parties": {
    name: "I.2 délai déterminé par les parties",
    quotations: [
      {
        place: "§ I.2, al. 3",
        text: "Les parties contractantes détermineront le délai total de la réadmission en procédure accélérée (comprenant la demande et la réponse donnée à la demande)",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« détermination du délai total accéléré », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "I.2 délai déterminé par les parties recommandé": {
    name: "I.2 délai déterminé par les parties recommandé",
    quotations: [
      {
        place: "§ I.2, al. 3",
        text: "Les parties contractantes détermineront le délai total de la réadmission en procédure accélérée (comprenant la demande et la réponse donnée à la demande)",
      },
      { place: "dispositif", text: "RECOMMANDE" },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« détermination du délai total accéléré », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "I.2 délai très court": {
    name: "I.2 délai très court",
    quotations: [
      {
        place: "§ I.2, al. 3",
        text: "le délai total de la réadmission en procédure accélérée (comprenant la demande et la réponse donnée à la demande) qui devrait en tout état de cause être très court.",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« délai total très court », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "I.2 accords déjà signés": {
    name: "I.2 accords déjà signés",
    quotations: [
      {
        place: "§ I.2, al. 3",
        text: "Les États membres pourront s'inspirer d'accords déjà signés par certains d'entre eux, où ce délai ne dépasse pas quarante-huit heures.",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: [
      "« inspiration des accords sur le délai accéléré », possible",
      "« délai total dans les accords déjà signés », au plus 48 heures",
    ],
    derogates: [],
    legal_basis: [],
  },
  "I.2 dans la limite des accords déjà signés": {
    name: "I.2 dans la limite des accords déjà signés",
    quotations: [
      {
        place: "§ I.2, al. 3",
        text: "d'accords déjà signés par certains d'entre eux, où ce délai ne dépasse pas quarante-huit heures",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "délai total prévu : au plus 48 heures",
    ],
    gives: ["« délai accéléré dans la limite des accords déjà signés », établi"],
    derogates: [],
    legal_basis: [],
  },
  "I.2 formes simplifiées": {
    name: "I.2 formes simplifiées",
    quotations: [
      {
        place: "§ I.2, al. 4",
        text: "Les formes de la remise devraient être simplifiées pour cette procédure.",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« formes simplifiées de la remise accélérée », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "I.2 notification et exécution": {
    name: "I.2 notification et exécution",
    quotations: [
      {
        place: "§ I.2, al. 4",
        text: "La notification de la remise se ferait sans formalité particulière (téléphone, télécopie, télex ou oralement) et son exécution directement par les agents des postes frontières.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "procédure accélérée est de droit ou obligatoire ou possible ou recommandé",
    ],
    gives: [
      "« notification sans formalité particulière », recommandé",
      "« exécution directe par les agents des postes frontières », recommandé",
    ],
    derogates: [],
    legal_basis: [],
  },
  "I.2 procès-verbal": {
    name: "I.2 procès-verbal",
    quotations: [
      {
        place: "§ I.2, al. 5",
        text: "Si nécessaire, un procès-verbal (partie I point 1) pourra être établi.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "procédure accélérée est de droit ou obligatoire ou possible ou recommandé",
      "nécessité d'un procès-verbal",
    ],
    gives: ["« établissement d'un procès-verbal en procédure accélérée », possible"],
    derogates: [],
    legal_basis: [],
  },
  "I.3 procédure normale": {
    name: "I.3 procédure normale",
    quotations: [
      {
        place: "§ I.3, al. 1",
        text: "Cette procédure est appliquée lorsqu'une personne ne peut être admise ou réadmise selon la procédure accélérée.",
      },
      { place: "§ I.2, al. 1", text: "Lorsqu'une personne est arrêtée en zone frontalière" },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "impossibilité de la procédure accélérée ou absence d'arrestation en zone frontalière",
    ],
    gives: ["« procédure normale », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "I.3 procédure accélérée impossible": {
    name: "I.3 procédure accélérée impossible",
    quotations: [
      {
        place: "§ I.3, al. 1",
        text: "lorsqu'une personne ne peut être admise ou réadmise selon la procédure accélérée",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "impossibilité de la procédure accélérée",
    ],
    gives: ["« procédure accélérée », exclu"],
    derogates: ["I.2 procédure accélérée", "I.2 procédure accélérée permise"],
    legal_basis: [],
  },
  "I.3 procédure normale hors zone": {
    name: "I.3 procédure normale hors zone",
    quotations: [
      {
        place: "§ I.3, al. 1",
        text: "Cette procédure est appliquée lorsqu'une personne ne peut être admise ou réadmise selon la procédure accélérée.",
      },
      { place: "§ I.2, al. 1", text: "Lorsqu'une personne est arrêtée en zone frontalière" },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "absence d'arrestation en zone frontalière",
    ],
    gives: ["« procédure normale », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "I.3 écrits": {
    name: "I.3 écrits",
    quotations: [
      {
        place: "§ I.3, al. 2",
        text: "La demande de réadmission et la réponse devraient être écrites.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "procédure normale est de droit ou obligatoire ou possible ou recommandé",
    ],
    gives: ["« demande de réadmission écrite », recommandé", "« réponse écrite », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "I.3 document annexé": {
    name: "I.3 document annexé",
    quotations: [
      {
        place: "§ I.3, al. 2",
        text: "Les parties pourraient s'inspirer du document joint en annexe à la présente recommandation.",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« inspiration du document annexé à la procédure normale », possible"],
    derogates: [],
    legal_basis: [],
  },
  "I.3 réponse obligatoire": {
    name: "I.3 réponse obligatoire",
    quotations: [{ place: "§ I.3, al. 3", text: "La réponse devrait être obligatoire" }],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "procédure normale est de droit ou obligatoire ou possible ou recommandé",
    ],
    gives: ["« caractère obligatoire de la réponse », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "I.3 délai court": {
    name: "I.3 délai court",
    quotations: [
      {
        place: "§ I.3, al. 3",
        text: "La réponse devrait être obligatoire et effectuée dans un délai court déterminé par les parties.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "procédure normale est de droit ou obligatoire ou possible ou recommandé",
    ],
    gives: ["« réponse dans un délai court déterminé par les parties », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "I.3 quinze jours": {
    name: "I.3 quinze jours",
    quotations: [
      {
        place: "§ I.3, al. 3",
        text: "Conformément à l'accord type bilatéral, ce délai ne doit pas dépasser quinze jours.",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« délai de réponse », au plus 15 jours"],
    derogates: [],
    legal_basis: [],
  },
  "I.3 délai conforme": {
    name: "I.3 délai conforme",
    quotations: [
      {
        place: "§ I.3, al. 3",
        text: "Conformément à l'accord type bilatéral, ce délai ne doit pas dépasser quinze jours.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "délai de réponse prévu : au plus 15 jours",
    ],
    gives: ["« délai de réponse conforme à l'accord type », établi"],
    derogates: [],
    legal_basis: [],
  },
  "I.3 délai trop long": {
    name: "I.3 délai trop long",
    quotations: [
      {
        place: "§ I.3, al. 3",
        text: "Conformément à l'accord type bilatéral, ce délai ne doit pas dépasser quinze jours.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "délai de réponse prévu : plus de 15 jours",
    ],
    gives: ["« délai de réponse conforme à l'accord type », non établi"],
    derogates: [],
    legal_basis: [],
  },
  "I.3 délai inférieur": {
    name: "I.3 délai inférieur",
    quotations: [
      {
        place: "§ I.3, al. 3",
        text: "Toutefois, il serait souhaitable que les États membres s'inspirent d'accords déjà signés où ce délai est inférieur.",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« inspiration des accords au délai de réponse inférieur », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "II.1 preuve de la nationalité": {
    name: "II.1 preuve de la nationalité",
    quotations: [
      {
        place: "§ II.1, al. 1",
        text: "La preuve établie de la nationalité et de l'entrée sur le territoire devrait s'imposer aux parties sans qu'elles procèdent à de plus amples enquêtes.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "preuve de la nationalité établie",
    ],
    gives: [
      "« respect de la preuve de la nationalité », recommandé",
      "« plus amples enquêtes sur la nationalité », déconseillé",
    ],
    derogates: [],
    legal_basis: [],
  },
  "II.1 preuve de l'entrée": {
    name: "II.1 preuve de l'entrée",
    quotations: [
      {
        place: "§ II.1, al. 1",
        text: "La preuve établie de la nationalité et de l'entrée sur le territoire devrait s'imposer aux parties sans qu'elles procèdent à de plus amples enquêtes.",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers", "preuve de l'entrée établie"],
    gives: [
      "« respect de la preuve de l'entrée », recommandé",
      "« plus amples enquêtes sur l'entrée », déconseillé",
    ],
    derogates: [],
    legal_basis: [],
  },
  "II.1 preuves réunies": {
    name: "II.1 preuves réunies",
    quotations: [
      {
        place: "§ II.1, al. 1",
        text: "La preuve établie de la nationalité et de l'entrée sur le territoire devrait s'imposer aux parties sans qu'elles procèdent à de plus amples enquêtes.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "preuve de la nationalité établie",
      "preuve de l'entrée établie",
    ],
    gives: [
      "« respect de la preuve de la nationalité », recommandé",
      "« respect de la preuve de l'entrée », recommandé",
      "« plus amples enquêtes sur la nationalité », déconseillé",
      "« plus amples enquêtes sur l'entrée », déconseillé",
    ],
    derogates: [],
    legal_basis: [],
  },
  "II.1 présomption de la nationalité": {
    name: "II.1 présomption de la nationalité",
    quotations: [
      {
        place: "§ II.1, al. 2",
        text: "La présomption établie de la nationalité et de l'entrée sur le territoire devrait être considérée comme acquise par les parties sauf établissement d'une preuve contraire par la partie requise.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "présomption de la nationalité établie",
      "preuve contraire sur la nationalité : autre qu'établie par la partie requise",
    ],
    gives: ["« nationalité présumée tenue pour acquise », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "II.1 présomption de l'entrée": {
    name: "II.1 présomption de l'entrée",
    quotations: [
      {
        place: "§ II.1, al. 2",
        text: "La présomption établie de la nationalité et de l'entrée sur le territoire devrait être considérée comme acquise par les parties sauf établissement d'une preuve contraire par la partie requise.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "présomption de l'entrée établie",
      "preuve contraire sur l'entrée : autre qu'établie par la partie requise",
    ],
    gives: ["« entrée présumée tenue pour acquise », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "II.1 présomptions réunies": {
    name: "II.1 présomptions réunies",
    quotations: [
      {
        place: "§ II.1, al. 2",
        text: "La présomption établie de la nationalité et de l'entrée sur le territoire devrait être considérée comme acquise par les parties sauf établissement d'une preuve contraire par la partie requise.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "présomption de la nationalité établie",
      "présomption de l'entrée établie",
      "aucun de : preuve contraire sur la nationalité : établie par la partie requise ; preuve contraire sur l'entrée : établie par la partie requise",
    ],
    gives: [
      "« nationalité présumée tenue pour acquise », recommandé",
      "« entrée présumée tenue pour acquise », recommandé",
    ],
    derogates: [],
    legal_basis: [],
  },
  "II.2 moyens pour la nationalité": {
    name: "II.2 moyens pour la nationalité",
    quotations: [
      {
        place: "§ II.2, al. 1",
        text: "Le protocole doit définir clairement les moyens d'établissement de la preuve ou de la présomption de la nationalité.",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« définition claire des moyens pour la nationalité », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "II.2 moyens pour la nationalité recommandés": {
    name: "II.2 moyens pour la nationalité recommandés",
    quotations: [
      {
        place: "§ II.2, al. 1",
        text: "Le protocole doit définir clairement les moyens d'établissement de la preuve ou de la présomption de la nationalité.",
      },
      { place: "dispositif", text: "RECOMMANDE" },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« définition claire des moyens pour la nationalité », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "II.2 preuve de la nationalité": {
    name: "II.2 preuve de la nationalité",
    quotations: [
      {
        place: "§ II.2, al. 2",
        text: "La preuve de la nationalité pourra être établie par: - un certificat de nationalité, qui peut être attribué avec précision à une personne, - un passeport quel qu'en soit le type (ordinaire, diplomatique, de service, substitut de passeport avec photographie d'identité délivré par les autorités) ou tout autre document de voyage sur lequel figure la nationalité, - une carte d'immatriculation consulaire, - une carte nationale d'identité (même provisoire ou ad hoc), - une carte d'identité de mineur tenant lieu de passeport, - une attestation provisoire d'identité, - un livret ou une carte d'identité militaires.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "documents de preuve de la nationalité : comprend certificat de nationalité qui peut être attribué avec précision à une personne ou documents de preuve de la nationalité : comprend passeport quel qu'en soit le type ou documents de preuve de la nationalité : comprend substitut de passeport avec photographie d'identité délivré par les autorités ou documents de preuve de la nationalité : comprend autre document de voyage sur lequel figure la nationalité ou documents de preuve de la nationalité : comprend carte d'immatriculation consulaire ou documents de preuve de la nationalité : comprend carte nationale d'identité même provisoire ou ad hoc ou documents de preuve de la nationalité : comprend carte d'identité de mineur tenant lieu de passeport ou documents de preuve de la nationalité : comprend attestation provisoire d'identité ou documents de preuve de la nationalité : comprend livret militaire ou documents de preuve de la nationalité : comprend carte d'identité militaire",
    ],
    gives: ["« établissement de la preuve de la nationalité », possible"],
    derogates: [],
    legal_basis: [],
  },
  "II.2 présomption de la nationalité": {
    name: "II.2 présomption de la nationalité",
    quotations: [
      {
        place: "§ II.2, al. 3",
        text: "La présomption de la nationalité pourra être établie notamment par: - des informations précises fournies par les autorités officielles, - une carte de service d'un organisme public, - une carte de service d'une entreprise, - un permis de conduire, - un extrait d'état civil, - un livret de marin, - un livret de batelier, - une photocopie de l'un des documents précédemment énumérés, - des déclarations de témoins, - des déclarations de l'intéressé, - la langue de l'intéressé.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "éléments de présomption de la nationalité : comprend informations précises fournies par les autorités officielles ou éléments de présomption de la nationalité : comprend carte de service d'un organisme public ou éléments de présomption de la nationalité : comprend carte de service d'une entreprise ou éléments de présomption de la nationalité : comprend permis de conduire ou éléments de présomption de la nationalité : comprend extrait d'état civil ou éléments de présomption de la nationalité : comprend livret de marin ou éléments de présomption de la nationalité : comprend livret de batelier ou éléments de présomption de la nationalité : comprend déclarations de témoins ou éléments de présomption de la nationalité : comprend déclarations de l'intéressé ou éléments de présomption de la nationalité : comprend langue de l'intéressé ou éléments de présomption de la nationalité : comprend autre élément de même nature",
    ],
    gives: ["« établissement de la présomption de la nationalité », possible"],
    derogates: [],
    legal_basis: [],
  },
  "II.2 photocopie d'un document de preuve": {
    name: "II.2 photocopie d'un document de preuve",
    quotations: [
      {
        place: "§ II.2, al. 3",
        text: "La présomption de la nationalité pourra être établie notamment par:",
      },
      {
        place: "§ II.2, al. 3",
        text: "une photocopie de l'un des documents précédemment énumérés",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "éléments de présomption de la nationalité : comprend photocopie d'un document de la liste de preuve",
    ],
    gives: ["« établissement de la présomption de la nationalité », possible"],
    derogates: [],
    legal_basis: [],
  },
  "II.2 photocopie d'un document de preuve seulement": {
    name: "II.2 photocopie d'un document de preuve seulement",
    quotations: [
      {
        place: "§ II.2, al. 3",
        text: "La présomption de la nationalité pourra être établie notamment par:",
      },
      {
        place: "§ II.2, al. 3",
        text: "une photocopie de l'un des documents précédemment énumérés",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "éléments de présomption de la nationalité : comprend photocopie d'un document de la liste de preuve",
    ],
    gives: ["« établissement de la présomption de la nationalité », possible"],
    derogates: [],
    legal_basis: [],
  },
  "II.2 photocopie d'un document de présomption": {
    name: "II.2 photocopie d'un document de présomption",
    quotations: [
      {
        place: "§ II.2, al. 3",
        text: "La présomption de la nationalité pourra être établie notamment par:",
      },
      {
        place: "§ II.2, al. 3",
        text: "une photocopie de l'un des documents précédemment énumérés",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "éléments de présomption de la nationalité : comprend photocopie d'un document précédent de la liste de présomption",
    ],
    gives: ["« établissement de la présomption de la nationalité », possible"],
    derogates: [],
    legal_basis: [],
  },
  "II.2 photocopie d'un document de présomption seulement": {
    name: "II.2 photocopie d'un document de présomption seulement",
    quotations: [
      {
        place: "§ II.2, al. 3",
        text: "La présomption de la nationalité pourra être établie notamment par:",
      },
      {
        place: "§ II.2, al. 3",
        text: "une photocopie de l'un des documents précédemment énumérés",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "éléments de présomption de la nationalité : comprend photocopie d'un document précédent de la liste de présomption",
    ],
    gives: ["« établissement de la présomption de la nationalité », possible"],
    derogates: [],
    legal_basis: [],
  },
  "II.2 moyens pour l'entrée": {
    name: "II.2 moyens pour l'entrée",
    quotations: [
      {
        place: "§ II.2, al. 4",
        text: "Le protocole doit aussi clairement définir les moyens d'établissement de la preuve ou de la présomption de l'entrée sur le territoire par les frontières extérieures, au sens de l'article 2 de l'accord type de réadmission.",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« définition claire des moyens pour l'entrée », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "II.2 moyens pour l'entrée recommandés": {
    name: "II.2 moyens pour l'entrée recommandés",
    quotations: [
      {
        place: "§ II.2, al. 4",
        text: "Le protocole doit aussi clairement définir les moyens d'établissement de la preuve ou de la présomption de l'entrée sur le territoire par les frontières extérieures, au sens de l'article 2 de l'accord type de réadmission.",
      },
      { place: "dispositif", text: "RECOMMANDE" },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« définition claire des moyens pour l'entrée », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "II.2 preuve de l'entrée": {
    name: "II.2 preuve de l'entrée",
    quotations: [
      {
        place: "§ II.2, al. 5",
        text: "La preuve de l'entrée sur le territoire par les frontières extérieures pourra être établie par: - le cachet d'entrée ou une inscription correspondante dans le document de voyage, - le cachet de sortie d'un pays limitrophe d'un État membre, compte tenu de l'itinéraire emprunté et de la date du franchissement des frontières, - le cachet d'entrée apposé dans le passeport faux ou falsifié, - les titres de voyage permettant d'établir formellement que la personne concernée est entrée sur le territoire en ayant franchi les frontières extérieures, - des empreintes digitales éventuellement prises par les autorités lors du franchissement des frontières extérieures.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "moyens de preuve de l'entrée : comprend cachet d'entrée dans le document de voyage ou moyens de preuve de l'entrée : comprend inscription correspondant au cachet d'entrée dans le document de voyage ou moyens de preuve de l'entrée : comprend cachet d'entrée apposé dans le passeport faux ou falsifié ou moyens de preuve de l'entrée : comprend titres de voyage permettant d'établir formellement l'entrée par les frontières extérieures ou moyens de preuve de l'entrée : comprend empreintes digitales prises par les autorités lors du franchissement des frontières extérieures",
    ],
    gives: ["« établissement de la preuve de l'entrée », possible"],
    derogates: [],
    legal_basis: [],
  },
  "II.2 cachet de sortie": {
    name: "II.2 cachet de sortie",
    quotations: [
      {
        place: "§ II.2, al. 5",
        text: "La preuve de l'entrée sur le territoire par les frontières extérieures pourra être établie par:",
      },
      {
        place: "§ II.2, al. 5",
        text: "le cachet de sortie d'un pays limitrophe d'un État membre, compte tenu de l'itinéraire emprunté et de la date du franchissement des frontières",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "moyens de preuve de l'entrée : comprend cachet de sortie d'un pays limitrophe d'un État membre",
    ],
    gives: ["« établissement de la preuve de l'entrée », possible"],
    derogates: [],
    legal_basis: [],
  },
  "II.2 cachet de sortie et itinéraire": {
    name: "II.2 cachet de sortie et itinéraire",
    quotations: [
      {
        place: "§ II.2, al. 5",
        text: "La preuve de l'entrée sur le territoire par les frontières extérieures pourra être établie par:",
      },
      {
        place: "§ II.2, al. 5",
        text: "le cachet de sortie d'un pays limitrophe d'un État membre, compte tenu de l'itinéraire emprunté et de la date du franchissement des frontières",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "moyens de preuve de l'entrée : comprend cachet de sortie d'un pays limitrophe d'un État membre",
      "itinéraire et date concordants",
    ],
    gives: ["« établissement de la preuve de l'entrée », possible"],
    derogates: [],
    legal_basis: [],
  },
  "II.2 présomption de l'entrée": {
    name: "II.2 présomption de l'entrée",
    quotations: [
      {
        place: "§ II.2, al. 6",
        text: "La présomption de l'entrée sur le territoire par les frontières extérieures pourra notamment être établie par: - des déclarations de la personne à transférer, - des déclarations d'agents de services officiels et d'autres personnes, - des empreintes digitales autres que celles éventuellement prises par les autorités lors du franchissement des frontières extérieures, - des titres de voyage, - des notes d'hôtel, - des titres d'accès à des établissements publics ou privés des États membres, - des rappels de rendez-vous établis par un cabinet médical, un cabinet dentaire, etc., - des données indiquant que la personne à transférer a recouru aux services d'un passeur ou d'une agence de voyage.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "éléments de présomption de l'entrée : comprend déclarations de la personne à transférer ou éléments de présomption de l'entrée : comprend déclarations d'agents de services officiels ou éléments de présomption de l'entrée : comprend déclarations d'autres personnes ou éléments de présomption de l'entrée : comprend autres empreintes digitales que celles prises lors du franchissement des frontières extérieures ou éléments de présomption de l'entrée : comprend titres de voyage ou éléments de présomption de l'entrée : comprend notes d'hôtel ou éléments de présomption de l'entrée : comprend titres d'accès à des établissements publics ou privés des États membres ou éléments de présomption de l'entrée : comprend rappels de rendez-vous établis par un cabinet médical ou dentaire ou autre semblable ou éléments de présomption de l'entrée : comprend données indiquant le recours aux services d'un passeur ou éléments de présomption de l'entrée : comprend données indiquant le recours aux services d'une agence de voyage ou éléments de présomption de l'entrée : comprend autre élément de même nature",
    ],
    gives: ["« établissement de la présomption de l'entrée », possible"],
    derogates: [],
    legal_basis: [],
  },
  "III désignations": {
    name: "III désignations",
    quotations: [
      {
        place: "§ III, al. 1",
        text: "Le protocole prévoit que les ministres responsables des contrôles aux frontières désignent les postes frontières qui pourront être utilisés pour la réadmission et l'entrée en transit des étrangers, et les autorités centrales ou locales compétentes pour traiter les demandes de réadmission et de transit.",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: [
      "« clause sur la désignation des postes frontières », obligatoire",
      "« clause sur la désignation des autorités compétentes », obligatoire",
    ],
    derogates: [],
    legal_basis: [],
  },
  "III désignations recommandées": {
    name: "III désignations recommandées",
    quotations: [
      {
        place: "§ III, al. 1",
        text: "Le protocole prévoit que les ministres responsables des contrôles aux frontières désignent les postes frontières qui pourront être utilisés pour la réadmission et l'entrée en transit des étrangers, et les autorités centrales ou locales compétentes pour traiter les demandes de réadmission et de transit.",
      },
      { place: "dispositif", text: "RECOMMANDE" },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: [
      "« clause sur la désignation des postes frontières », recommandé",
      "« clause sur la désignation des autorités compétentes », recommandé",
    ],
    derogates: [],
    legal_basis: [],
  },
  "III poste désigné": {
    name: "III poste désigné",
    quotations: [
      {
        place: "§ III, al. 1",
        text: "désignent les postes frontières qui pourront être utilisés pour la réadmission et l'entrée en transit des étrangers",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "poste frontière désigné par les ministres",
    ],
    gives: [
      "« utilisation du poste frontière pour la réadmission et l'entrée en transit », possible",
    ],
    derogates: [],
    legal_basis: [],
  },
  "III autorité désignée": {
    name: "III autorité désignée",
    quotations: [
      {
        place: "§ III, al. 1",
        text: "les autorités centrales ou locales compétentes pour traiter les demandes de réadmission et de transit",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "autorité désignée par les ministres",
    ],
    gives: ["« compétence pour traiter les demandes », établi"],
    derogates: [],
    legal_basis: [],
  },
  "IV formulaire possible": {
    name: "IV formulaire possible",
    quotations: [
      {
        place: "§ IV, al. 1",
        text: "Les États membres pourraient prévoir, pour leur relations avec l'État tiers cocontractant, l'utilisation d'un formulaire pour la réadmission ou le renvoi en transit lorsqu'ils demandent le transit d'une personne sous escorte conformément à l'article 7 de l'accord type de réadmission.",
      },
      {
        place: "§ IV, al. 2",
        text: "Cependant les parties pourraient être dispensées de ces formalités lorsque le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est effectué via un aéroport de l'autre État contractant.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "demande de transit sous escorte",
      "il n'est pas vrai que (dispense retenue par les parties et renvoi en transit d'un ressortissant de pays tiers et passage par un aéroport de l'autre État contractant)",
    ],
    gives: ["« formulaire pour le transit sous escorte », possible"],
    derogates: [],
    legal_basis: [],
  },
  "IV formulaire recommandé": {
    name: "IV formulaire recommandé",
    quotations: [
      {
        place: "§ IV, al. 1",
        text: "lorsqu'ils demandent le transit d'une personne sous escorte conformément à l'article 7 de l'accord type de réadmission",
      },
      {
        place: "§ I.1, al. 1",
        text: "il est recommandé de prévoir l'utilisation par les parties contractantes de formulaires communs à celles-ci",
      },
      { place: "§ I.1, al. 1", text: "- demande de réadmission/renvoi en transit" },
      {
        place: "§ IV, al. 2",
        text: "Cependant les parties pourraient être dispensées de ces formalités lorsque le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est effectué via un aéroport de l'autre État contractant.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "demande de transit sous escorte",
      "il n'est pas vrai que (dispense retenue par les parties et renvoi en transit d'un ressortissant de pays tiers et passage par un aéroport de l'autre État contractant)",
    ],
    gives: ["« formulaire pour le transit sous escorte », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "IV formulaire annexé": {
    name: "IV formulaire annexé",
    quotations: [
      {
        place: "§ IV, al. 1",
        text: "Ils pourraient s'inspirer du formulaire correspondant annexé à la présente recommandation.",
      },
      { place: "§ IV, al. 1", text: "lorsqu'ils demandent le transit d'une personne sous escorte" },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "demande de transit sous escorte",
    ],
    gives: ["« inspiration du formulaire annexé sur le transit », possible"],
    derogates: [],
    legal_basis: [],
  },
  "IV dispense par l'aéroport": {
    name: "IV dispense par l'aéroport",
    quotations: [
      {
        place: "§ IV, al. 2",
        text: "Cependant les parties pourraient être dispensées de ces formalités lorsque le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est effectué via un aéroport de l'autre État contractant.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "renvoi en transit d'un ressortissant de pays tiers",
      "passage par un aéroport de l'autre État contractant",
    ],
    gives: ["« dispense des formalités de transit », possible"],
    derogates: [],
    legal_basis: [],
  },
  "IV information en cas de passage par un aéroport": {
    name: "IV information en cas de passage par un aéroport",
    quotations: [
      {
        place: "§ IV, al. 2",
        text: "lorsque le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est effectué via un aéroport de l'autre État contractant. Dans ce cas, l'autorité compétente de la partie requérante informerait l'autorité compétente de l'autre partie en temps utile de son intention de procéder au refoulement de la personne concernée et lui indiquerait l'identité de la personne, les informations relatives au vol",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "renvoi en transit d'un ressortissant de pays tiers",
      "passage par un aéroport de l'autre État contractant",
    ],
    gives: [
      "« information de l'autre partie sur le refoulement », recommandé",
      "« indication de l'identité de la personne », recommandé",
      "« indication des informations relatives au vol », recommandé",
    ],
    derogates: [],
    legal_basis: [],
  },
  "IV information en cas de dispense": {
    name: "IV information en cas de dispense",
    quotations: [
      {
        place: "§ IV, al. 2",
        text: "Cependant les parties pourraient être dispensées de ces formalités lorsque le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est effectué via un aéroport de l'autre État contractant. Dans ce cas, l'autorité compétente de la partie requérante informerait l'autorité compétente de l'autre partie en temps utile de son intention de procéder au refoulement de la personne concernée et lui indiquerait l'identité de la personne, les informations relatives au vol",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "dispense retenue par les parties",
      "renvoi en transit d'un ressortissant de pays tiers",
      "passage par un aéroport de l'autre État contractant",
    ],
    gives: [
      "« information de l'autre partie sur le refoulement », recommandé",
      "« indication de l'identité de la personne », recommandé",
      "« indication des informations relatives au vol », recommandé",
    ],
    derogates: [],
    legal_basis: [],
  },
  "IV escorte en cas de passage par un aéroport": {
    name: "IV escorte en cas de passage par un aéroport",
    quotations: [
      {
        place: "§ IV, al. 2",
        text: "lorsque le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est effectué via un aéroport de l'autre État contractant. Dans ce cas",
      },
      {
        place: "§ IV, al. 2",
        text: "lui indiquerait l'identité de la personne, les informations relatives au vol et les coordonnées des agents constituant l'escorte éventuelle.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "renvoi en transit d'un ressortissant de pays tiers",
      "passage par un aéroport de l'autre État contractant",
      "escorte",
    ],
    gives: ["« indication des coordonnées des agents d'escorte », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "IV escorte en cas de dispense": {
    name: "IV escorte en cas de dispense",
    quotations: [
      {
        place: "§ IV, al. 2",
        text: "les parties pourraient être dispensées de ces formalités lorsque le renvoi en transit d'un ressortissant de pays tiers par l'un des États contractants est effectué via un aéroport de l'autre État contractant. Dans ce cas",
      },
      {
        place: "§ IV, al. 2",
        text: "lui indiquerait l'identité de la personne, les informations relatives au vol et les coordonnées des agents constituant l'escorte éventuelle.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "dispense retenue par les parties",
      "renvoi en transit d'un ressortissant de pays tiers",
      "passage par un aéroport de l'autre État contractant",
      "escorte",
    ],
    gives: ["« indication des coordonnées des agents d'escorte », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "note recommandation de 1992": {
    name: "note recommandation de 1992",
    quotations: [
      {
        place: "note de l'annexe 2",
        text: "(1) En matière de transit, il convient en particulier de tenir compte de la recommandation des ministres de 1992 sur le transit aux fins d'éloignement (JO n° C 5 du 10. 1. 1996, p. 5)",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers", "matière de transit"],
    gives: ["« prise en compte de la recommandation de 1992 », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "note recommandation de 1992 conseillée": {
    name: "note recommandation de 1992 conseillée",
    quotations: [
      {
        place: "note de l'annexe 2",
        text: "(1) En matière de transit, il convient en particulier de tenir compte de la recommandation des ministres de 1992 sur le transit aux fins d'éloignement (JO n° C 5 du 10. 1. 1996, p. 5)",
      },
      { place: "dispositif", text: "RECOMMANDE" },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers", "matière de transit"],
    gives: ["« prise en compte de la recommandation de 1992 », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "V article possible": {
    name: "V article possible",
    quotations: [
      {
        place: "§ V, al. 1",
        text: "Un article sur la protection des données pourrait être inséré dans le texte",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« article sur la protection des données », possible"],
    derogates: [],
    legal_basis: [],
  },
  "V contenu": {
    name: "V contenu",
    quotations: [
      {
        place: "§ V, al. 1",
        text: "son contenu dépendra, dans une large mesure, de la législation en vigueur sur le territoire des États membres.",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: [
      "« contenu de l'article sur la protection des données », régi par un autre texte (législation en vigueur dans les États membres)",
    ],
    derogates: [],
    legal_basis: [],
  },
  "V finalité précisée": {
    name: "V finalité précisée",
    quotations: [
      {
        place: "§ V, al. 2",
        text: "Il faudrait, en tout état de cause, préciser que des informations ne doivent être transmises qu'aux fins pour lesquelles l'accord a été conclu.",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: ["« précision sur la finalité des informations », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "V autres fins": {
    name: "V autres fins",
    quotations: [
      {
        place: "§ V, al. 2",
        text: "des informations ne doivent être transmises qu'aux fins pour lesquelles l'accord a été conclu",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "absence de transmission aux seules fins de l'accord",
    ],
    gives: ["« transmission d'informations », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "VI clauses": {
    name: "VI clauses",
    quotations: [
      {
        place: "§ VI, al. 1",
        text: "Le texte devrait préciser que le protocole entre en vigueur en même temps que l'accord de réadmission, que par ailleurs son application est suspendue, dès lors que l'application de l'accord est suspendue et qu'il cesse d'être applicable dès que l'accord ne l'est plus.",
      },
    ],
    conditions: ["élaboration d'un protocole avec un pays tiers"],
    gives: [
      "« clause d'entrée en vigueur simultanée », recommandé",
      "« clause de suspension », recommandé",
      "« clause de fin d'applicabilité », recommandé",
    ],
    derogates: [],
    legal_basis: [],
  },
  "VI entrée en vigueur": {
    name: "VI entrée en vigueur",
    quotations: [
      {
        place: "§ VI, al. 1",
        text: "le protocole entre en vigueur en même temps que l'accord de réadmission",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "entrée en vigueur de l'accord de réadmission",
    ],
    gives: ["« entrée en vigueur du protocole », automatique"],
    derogates: [],
    legal_basis: [],
  },
  "VI pas avant l'accord": {
    name: "VI pas avant l'accord",
    quotations: [
      {
        place: "§ VI, al. 1",
        text: "le protocole entre en vigueur en même temps que l'accord de réadmission",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "absence d'entrée en vigueur de l'accord de réadmission",
    ],
    gives: ["« entrée en vigueur du protocole », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "VI suspension": {
    name: "VI suspension",
    quotations: [
      {
        place: "§ VI, al. 1",
        text: "son application est suspendue, dès lors que l'application de l'accord est suspendue",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "suspension de l'application de l'accord",
    ],
    gives: ["« suspension de l'application du protocole », automatique"],
    derogates: [],
    legal_basis: [],
  },
  "VI fin": {
    name: "VI fin",
    quotations: [
      { place: "§ VI, al. 1", text: "il cesse d'être applicable dès que l'accord ne l'est plus" },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "fin de l'applicabilité de l'accord",
    ],
    gives: ["« applicabilité du protocole », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "note annexes du procès-verbal": {
    name: "note annexes du procès-verbal",
    quotations: [
      {
        place: "note de l'annexe 1",
        text: "(*) En l'absence de place suffisante aux rubriques concernées, les informations sont à fournir sous forme d'annexes, à énumérer au point 7 avec mention de la rubrique correspondante.",
      },
    ],
    conditions: [
      "élaboration d'un protocole avec un pays tiers",
      "absence de place suffisante aux rubriques",
    ],
    gives: [
      "« informations fournies sous forme d'annexes », exigé",
      "« annexes énumérées au point 7 avec mention de la rubrique », exigé",
    ],
    derogates: [],
    legal_basis: [],
  },
};

/** Les passages qui admettent plusieurs lectures. */
export const readings = {
  cachet_de_sortie: {
    name: "cachet de sortie",
    question: "Le cachet de sortie d'un pays limitrophe suffit-il, l'itinéraire et la date guidant seulement l'appréciation, ou faut-il qu'ils concordent ?",
    variants: [
      {
        slug: "guide",
        name: "guide",
        text: "le cachet est un moyen de preuve, qui s'apprécie avec l'itinéraire et la date",
      },
      {
        slug: "condition",
        name: "condition",
        text: "sans itinéraire et date concordants, le cachet n'est pas un moyen de preuve",
      },
    ],
    retained: null,
    reason: "« compte tenu de » peut guider l'appréciation ou conditionner le moyen",
    quotations: [
      {
        place: "§ II.2, al. 5",
        text: "compte tenu de l'itinéraire emprunté et de la date du franchissement des frontières",
      },
    ],
  },
  dans_ce_cas: {
    name: "dans ce cas",
    question: "L'autre partie est-elle informée dès que le renvoi passe par l'aéroport, ou seulement si les parties sont dispensées des formalités ?",
    variants: [
      {
        slug: "passage_par_un_aeroport",
        name: "passage par un aéroport",
        text: "« ce cas » reprend « lorsque le renvoi en transit … est effectué via un aéroport »",
      },
      {
        slug: "dispense",
        name: "dispense",
        text: "« ce cas » reprend « les parties pourraient être dispensées »",
      },
    ],
    retained: null,
    reason: "la phrase précédente porte les deux, et « ce cas » peut reprendre l'un ou l'autre",
    quotations: [
      {
        place: "§ IV, al. 2",
        text: "Dans ce cas, l'autorité compétente de la partie requérante informerait",
      },
    ],
  },
  documents_precedemment_enumeres: {
    name: "documents précédemment énumérés",
    question: "De quels documents la photocopie fait-elle présumer la nationalité : de ceux des deux listes, ou d'une seule ?",
    variants: [
      {
        slug: "les_deux_listes",
        name: "les deux listes",
        text: "les mots visent tout document énuméré plus haut, preuve comprise",
      },
      {
        slug: "la_seule_liste_de_presomption",
        name: "la seule liste de présomption",
        text: "les mots visent les documents de la même liste",
      },
      {
        slug: "la_seule_liste_de_preuve",
        name: "la seule liste de preuve",
        text: "la photocopie affaiblit une preuve, elle n'ajoute rien à un document qui ne fait déjà que présumer",
      },
    ],
    retained: "les_deux_listes",
    reason: "les mots ne distinguent pas, et la liste de preuve précède",
    quotations: [
      {
        place: "§ II.2, al. 3",
        text: "une photocopie de l'un des documents précédemment énumérés",
      },
    ],
  },
  force_de_l_expression_il_convient: {
    name: "force de l'expression il convient",
    question: "« Il convient de tenir compte », dans une note d'un formulaire annexé à une recommandation, énonce-t-il une obligation ou une recommandation ?",
    variants: [
      {
        slug: "obligation",
        name: "obligation",
        text: "l'indicatif prescrit, comme « doit » et « prévoit »",
      },
      {
        slug: "recommandation",
        name: "recommandation",
        text: "au considérant, le même verbe ne dit que l'opportunité, et la note dépend d'un formulaire dont les États membres pourraient seulement s'inspirer",
      },
    ],
    retained: null,
    reason: "le texte emploie le verbe deux fois, aucune ne tranche",
    quotations: [
      { place: "note de l'annexe 2", text: "il convient en particulier de tenir compte" },
      { place: "visas, al. 4", text: "qu'il convient, par conséquent, de recommander" },
    ],
  },
  force_de_l_indicatif: {
    name: "force de l'indicatif",
    question: "« Doit », « détermineront » et « prévoit », dans une recommandation, énoncent-ils une obligation ou une recommandation ?",
    variants: [
      {
        slug: "obligation",
        name: "obligation",
        text: "le principe tient la clause pour nécessaire à qui le suit",
      },
      {
        slug: "recommandation",
        name: "recommandation",
        text: "tout principe dépend du verbe « recommande » qui ouvre le dispositif",
      },
    ],
    retained: "obligation",
    reason: "le texte oppose ces verbes à l'indicatif à « devrait », « pourrait » et « il faudrait » ; la force de l'acte, qui est une recommandation, est dite à l'en-tête et qualifie déjà tout résultat",
    quotations: [
      { place: "§ I.2, al. 2", text: "doit donc figurer dans le protocole" },
      { place: "§ I.2, al. 3", text: "Les parties contractantes détermineront le délai total" },
      { place: "§ II.2, al. 1", text: "Le protocole doit définir clairement" },
      { place: "§ II.2, al. 4", text: "Le protocole doit aussi clairement définir" },
      { place: "§ III, al. 1", text: "Le protocole prévoit" },
    ],
  },
  formulaire_de_renvoi_en_transit: {
    name: "formulaire de renvoi en transit",
    question: "Le formulaire de transit sous escorte est-il recommandé, comme au § I.1, ou seulement possible, comme au § IV ?",
    variants: [
      { slug: "faculte", name: "faculté", text: "le § IV traite seul du transit sous escorte" },
      {
        slug: "recommandation",
        name: "recommandation",
        text: "le § I.1 recommande déjà ce formulaire",
      },
    ],
    retained: null,
    reason: "les deux passages visent un même formulaire et aucun ne renvoie à l'autre",
    quotations: [
      { place: "§ I.1, al. 1", text: "- demande de réadmission/renvoi en transit" },
      { place: "§ IV, al. 1", text: "Les États membres pourraient prévoir" },
    ],
  },
  nationalite_et_entree: {
    name: "nationalité et entrée",
    question: "La preuve doit-elle porter à la fois sur la nationalité et sur l'entrée pour s'imposer, et de même pour la présomption ?",
    variants: [
      {
        slug: "chacune",
        name: "chacune",
        text: "la preuve de chacune s'impose pour ce qu'elle prouve",
      },
      { slug: "ensemble", name: "ensemble", text: "seules les deux preuves réunies s'imposent" },
    ],
    retained: "chacune",
    reason: "le § II.2 donne à la nationalité et à l'entrée des moyens distincts, et son titre dit « ou »",
    quotations: [
      { place: "§ II.1, al. 1", text: "de la nationalité et de l'entrée sur le territoire" },
      { place: "§ II.1, al. 2", text: "de la nationalité et de l'entrée sur le territoire" },
    ],
  },
  portee_des_principes_directeurs: {
    name: "portée des principes directeurs",
    question: "Les principes directeurs sont-ils recommandés comme base de négociation, ou les États membres peuvent-ils seulement s'en inspirer ?",
    variants: [
      {
        slug: "recommandation",
        name: "recommandation",
        text: "le dispositif recommande qu'ils soient utilisés comme base",
      },
      {
        slug: "inspiration",
        name: "inspiration",
        text: "le considérant dit que les États membres pourraient s'en inspirer",
      },
    ],
    retained: "recommandation",
    reason: "le considérant annonce, le dispositif recommande",
    quotations: [
      {
        place: "visas, al. 4",
        text: "une série de principes directeurs dont les États membres pourraient s'inspirer",
      },
      {
        place: "dispositif",
        text: "les principes directeurs énoncés ci-après soient utilisés par les États membres comme base de négociation",
      },
    ],
  },
  procedure_acceleree_imposee_ou_permise: {
    name: "procédure accélérée imposée ou permise",
    question: "Après une arrestation en zone frontalière, la procédure accélérée est-elle imposée, ou seulement permise ?",
    variants: [
      {
        slug: "imposee",
        name: "imposée",
        text: "« se fait » prescrit la procédure, et le protocole doit la rendre possible",
      },
      {
        slug: "permise",
        name: "permise",
        text: "« permettant cela » ne demande au protocole que d'ouvrir cette procédure",
      },
    ],
    retained: "imposee",
    reason: "la première phrase énonce le principe, la seconde n'en tire que la clause nécessaire",
    quotations: [
      { place: "§ I.2, al. 1", text: "sa remise/réadmission se fait en procédure accélérée" },
      { place: "§ I.2, al. 2", text: "Une disposition permettant cela" },
    ],
  },
  quand_la_procedure_acceleree_ne_peut_etre_suivie: {
    name: "quand la procédure accélérée ne peut être suivie",
    question: "La procédure normale est-elle celle de toute personne qui ne peut être réadmise selon la procédure accélérée, ou de celle qui n'est pas arrêtée en zone frontalière ?",
    variants: [
      {
        slug: "toute_impossibilite",
        name: "toute impossibilité",
        text: "quelle qu'en soit la cause, même après une arrestation en zone frontalière",
      },
      {
        slug: "hors_zone_frontaliere",
        name: "hors zone frontalière",
        text: "la procédure accélérée ne fait défaut que hors de la zone frontalière",
      },
    ],
    retained: "toute_impossibilite",
    reason: "la phrase ne parle pas du lieu de l'arrestation, et une procédure accélérée peut échouer",
    quotations: [
      {
        place: "§ I.3, al. 1",
        text: "lorsqu'une personne ne peut être admise ou réadmise selon la procédure accélérée",
      },
    ],
  },
};

// --- Ce avec quoi le texte décide ------------------------------------------------------------------

/** Les conditions des règles dont une au moins ne vaut que sous la variante d'une lecture. */
const bound = {};

/** Les consignes, et ce qu'elles concernent. */
const directives = [
  { name: "rubriques utiles", concerns: ["inspiration_des_trois_documents_annexes"] },
  { name: "simplicité et rapidité", concerns: ["clause_sur_les_formulaires_communs"] },
  { name: "itinéraire et date", concerns: ["moyens_de_preuve_de_l_entree"] },
  {
    name: "efficacité et rapidité du choix",
    concerns: [
      "clause_sur_la_designation_des_postes_frontieres",
      "clause_sur_la_designation_des_autorites_competentes",
    ],
  },
  {
    name: "respect des droits de l'homme",
    concerns: ["prise_en_compte_de_la_recommandation_de_1992"],
  },
  { name: "biffer la mention inutile", concerns: [] },
];

/** Les pièces, et ce qu'elles concernent. */
const evidence = [
  { name: "preuve de la nationalité", concerns: ["etablissement_de_la_preuve_de_la_nationalite"] },
  {
    name: "présomption de la nationalité",
    concerns: ["etablissement_de_la_presomption_de_la_nationalite"],
  },
  { name: "preuve de l'entrée", concerns: ["etablissement_de_la_preuve_de_l_entree"] },
  { name: "présomption de l'entrée", concerns: ["etablissement_de_la_presomption_de_l_entree"] },
];

/** Les faits découpés en cases : les plus fines que les règles distinguent. */
const variables = [
  {
    kind: "threshold",
    fact: "date_de_la_negociation",
    cuts: ["1995-07-01"],
    told: [["à compter du 1er juillet 1995", "avant le 1er juillet 1995"]],
  },
  { kind: "yes_no", fact: "elaboration_d_un_protocole_avec_un_pays_tiers" },
  {
    kind: "threshold",
    fact: "delai_total_prevu",
    cuts: [49],
    told: [["au moins 49 heures", "moins de 49 heures"]],
  },
  { kind: "yes_no", fact: "necessite_d_un_proces_verbal" },
  { kind: "yes_no", fact: "arrestation_en_zone_frontaliere" },
  {
    kind: "threshold",
    fact: "delai_de_reponse_prevu",
    cuts: [16],
    told: [["au moins 16 jours", "moins de 16 jours"]],
  },
  { kind: "yes_no", fact: "impossibilite_de_la_procedure_acceleree" },
  { kind: "yes_no", fact: "preuve_de_l_entree_etablie" },
  { kind: "yes_no", fact: "preuve_de_la_nationalite_etablie" },
  { kind: "yes_no", fact: "presomption_de_l_entree_etablie" },
  {
    kind: "choice",
    fact: "preuve_contraire_sur_l_entree",
    options: ["aucune", "etablie_par_la_partie_requise", "etablie_par_une_autre_personne"],
  },
  { kind: "yes_no", fact: "presomption_de_la_nationalite_etablie" },
  {
    kind: "choice",
    fact: "preuve_contraire_sur_la_nationalite",
    options: ["aucune", "etablie_par_la_partie_requise", "etablie_par_une_autre_personne"],
  },
  {
    kind: "option",
    fact: "moyens_de_preuve_de_l_entree",
    option: "cachet_d_entree_dans_le_document_de_voyage",
  },
  {
    kind: "option",
    fact: "moyens_de_preuve_de_l_entree",
    option: "inscription_correspondant_au_cachet_d_entree_dans_le_document_de_voyage",
  },
  {
    kind: "option",
    fact: "moyens_de_preuve_de_l_entree",
    option: "cachet_de_sortie_d_un_pays_limitrophe_d_un_etat_membre",
  },
  {
    kind: "option",
    fact: "moyens_de_preuve_de_l_entree",
    option: "cachet_d_entree_appose_dans_le_passeport_faux_ou_falsifie",
  },
  {
    kind: "option",
    fact: "moyens_de_preuve_de_l_entree",
    option: "titres_de_voyage_permettant_d_etablir_formellement_l_entree_par_les_frontieres_exterieures",
  },
  {
    kind: "option",
    fact: "moyens_de_preuve_de_l_entree",
    option: "empreintes_digitales_prises_par_les_autorites_lors_du_franchissement_des_frontieres_exterieures",
  },
  { kind: "yes_no", fact: "itineraire_et_date_concordants" },
  {
    kind: "option",
    fact: "elements_de_presomption_de_la_nationalite",
    option: "informations_precises_fournies_par_les_autorites_officielles",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_la_nationalite",
    option: "carte_de_service_d_un_organisme_public",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_la_nationalite",
    option: "carte_de_service_d_une_entreprise",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_la_nationalite",
    option: "permis_de_conduire",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_la_nationalite",
    option: "extrait_d_etat_civil",
  },
  { kind: "option", fact: "elements_de_presomption_de_la_nationalite", option: "livret_de_marin" },
  {
    kind: "option",
    fact: "elements_de_presomption_de_la_nationalite",
    option: "livret_de_batelier",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_la_nationalite",
    option: "photocopie_d_un_document_de_la_liste_de_preuve",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_la_nationalite",
    option: "photocopie_d_un_document_precedent_de_la_liste_de_presomption",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_la_nationalite",
    option: "declarations_de_temoins",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_la_nationalite",
    option: "declarations_de_l_interesse",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_la_nationalite",
    option: "langue_de_l_interesse",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_la_nationalite",
    option: "autre_element_de_meme_nature",
  },
  {
    kind: "option",
    fact: "documents_de_preuve_de_la_nationalite",
    option: "certificat_de_nationalite_qui_peut_etre_attribue_avec_precision_a_une_personne",
  },
  {
    kind: "option",
    fact: "documents_de_preuve_de_la_nationalite",
    option: "passeport_quel_qu_en_soit_le_type",
  },
  {
    kind: "option",
    fact: "documents_de_preuve_de_la_nationalite",
    option: "substitut_de_passeport_avec_photographie_d_identite_delivre_par_les_autorites",
  },
  {
    kind: "option",
    fact: "documents_de_preuve_de_la_nationalite",
    option: "autre_document_de_voyage_sur_lequel_figure_la_nationalite",
  },
  {
    kind: "option",
    fact: "documents_de_preuve_de_la_nationalite",
    option: "carte_d_immatriculation_consulaire",
  },
  {
    kind: "option",
    fact: "documents_de_preuve_de_la_nationalite",
    option: "carte_nationale_d_identite_meme_provisoire_ou_ad_hoc",
  },
  {
    kind: "option",
    fact: "documents_de_preuve_de_la_nationalite",
    option: "carte_d_identite_de_mineur_tenant_lieu_de_passeport",
  },
  {
    kind: "option",
    fact: "documents_de_preuve_de_la_nationalite",
    option: "attestation_provisoire_d_identite",
  },
  { kind: "option", fact: "documents_de_preuve_de_la_nationalite", option: "livret_militaire" },
  {
    kind: "option",
    fact: "documents_de_preuve_de_la_nationalite",
    option: "carte_d_identite_militaire",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_l_entree",
    option: "declarations_de_la_personne_a_transferer",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_l_entree",
    option: "declarations_d_agents_de_services_officiels",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_l_entree",
    option: "declarations_d_autres_personnes",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_l_entree",
    option: "autres_empreintes_digitales_que_celles_prises_lors_du_franchissement_des_frontieres_exterieures",
  },
  { kind: "option", fact: "elements_de_presomption_de_l_entree", option: "titres_de_voyage" },
  { kind: "option", fact: "elements_de_presomption_de_l_entree", option: "notes_d_hotel" },
  {
    kind: "option",
    fact: "elements_de_presomption_de_l_entree",
    option: "titres_d_acces_a_des_etablissements_publics_ou_prives_des_etats_membres",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_l_entree",
    option: "rappels_de_rendez_vous_etablis_par_un_cabinet_medical_ou_dentaire_ou_autre_semblable",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_l_entree",
    option: "donnees_indiquant_le_recours_aux_services_d_un_passeur",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_l_entree",
    option: "donnees_indiquant_le_recours_aux_services_d_une_agence_de_voyage",
  },
  {
    kind: "option",
    fact: "elements_de_presomption_de_l_entree",
    option: "autre_element_de_meme_nature",
  },
  { kind: "yes_no", fact: "autorite_designee_par_les_ministres" },
  { kind: "yes_no", fact: "poste_frontiere_designe_par_les_ministres" },
  { kind: "yes_no", fact: "renvoi_en_transit_d_un_ressortissant_de_pays_tiers" },
  { kind: "yes_no", fact: "passage_par_un_aeroport_de_l_autre_etat_contractant" },
  { kind: "yes_no", fact: "dispense_retenue_par_les_parties" },
  { kind: "yes_no", fact: "escorte" },
  { kind: "yes_no", fact: "demande_de_transit_sous_escorte" },
  { kind: "yes_no", fact: "transmission_aux_seules_fins_de_l_accord" },
  { kind: "yes_no", fact: "entree_en_vigueur_de_l_accord_de_readmission" },
  { kind: "yes_no", fact: "fin_de_l_applicabilite_de_l_accord" },
  { kind: "yes_no", fact: "suspension_de_l_application_de_l_accord" },
  { kind: "yes_no", fact: "place_suffisante_aux_rubriques" },
  { kind: "yes_no", fact: "matiere_de_transit" },
  {
    kind: "reading",
    reading: "cachet_de_sortie",
    variants: ["guide", "condition"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "dans_ce_cas",
    variants: ["passage_par_un_aeroport", "dispense"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "documents_precedemment_enumeres",
    variants: ["les_deux_listes", "la_seule_liste_de_presomption", "la_seule_liste_de_preuve"],
    retained: "les_deux_listes",
  },
  {
    kind: "reading",
    reading: "force_de_l_expression_il_convient",
    variants: ["obligation", "recommandation"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "force_de_l_indicatif",
    variants: ["obligation", "recommandation"],
    retained: "obligation",
  },
  {
    kind: "reading",
    reading: "formulaire_de_renvoi_en_transit",
    variants: ["faculte", "recommandation"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "nationalite_et_entree",
    variants: ["chacune", "ensemble"],
    retained: "chacune",
  },
  {
    kind: "reading",
    reading: "portee_des_principes_directeurs",
    variants: ["recommandation", "inspiration"],
    retained: "recommandation",
  },
  {
    kind: "reading",
    reading: "procedure_acceleree_imposee_ou_permise",
    variants: ["imposee", "permise"],
    retained: "imposee",
  },
  {
    kind: "reading",
    reading: "quand_la_procedure_acceleree_ne_peut_etre_suivie",
    variants: ["toute_impossibilite", "hors_zone_frontaliere"],
    retained: "toute_impossibilite",
  },
];

/** Ce que les résultats peuvent être. */
const answers = [
  { status: "non_applicable" },
  { status: "non_prevu" },
  { status: "recommande" },
  { status: "possible" },
  { status: "exclu" },
  { status: "obligatoire" },
  { status: "valeur", bound: "max", values: ["48 heure"], text: "au plus 48 heures" },
  { status: "etabli" },
  { status: "valeur", bound: "max", values: ["15 jour"], text: "au plus 15 jours" },
  { status: "non_etabli" },
  { status: "deconseille" },
  { status: "regi_par_un_autre_texte", refers_to: "législation en vigueur dans les États membres" },
  { status: "automatique" },
  { status: "exige" },
];

/**
 * Les diagrammes : [variable, un enfant par case]. Les premiers numéros sont « faux », « vrai »,
 * « hors des suppositions », puis les réponses ; « -1 » est le nœud d'avant.
 */
const nodes = [
  [60, 1, 0], [66, 0, 1], [60, 1, -1], [59, -3, -1], [56, 1, -3], [74, 5, 6], [1, 4, -1],
  [0, 3, -1], [74, 0, 1], [1, 0, -1], [0, 0, -1], [74, 1, 0], [1, 0, -1], [0, 0, -1], [1, 4, 5],
  [0, 3, -1], [1, 0, 1], [0, 0, -1], [1, 4, 6], [0, 3, -1], [76, 7, 4], [6, 4, -1], [75, 8, 6],
  [76, 7, 8], [76, 7, 6], [75, -2, -1], [6, -4, -1], [4, -6, -1], [1, 4, -1], [0, 3, -1],
  [75, 1, 0], [4, 0, -1], [1, 0, -1], [0, 0, -1], [76, 0, 1], [75, -1, 0], [6, -6, -1], [4, 0, -1],
  [1, 0, -1], [0, 0, -1], [75, 0, 1], [4, 0, -1], [1, 0, -1], [0, 0, -1], [75, 0, -10], [6, -5, -1],
  [4, 0, -1], [1, 0, -1], [0, 0, -1], [76, 1, 0], [6, 0, -1], [1, 0, -1], [0, 0, -1], [71, 8, 5],
  [1, 4, -1], [0, 3, -1], [71, 1, 0], [1, 0, -1], [0, 0, -1], [71, 0, 1], [1, 0, -1], [0, 0, -1],
  [1, 4, 9], [0, 3, -1], [2, 10, 4], [1, 4, -1], [0, 3, -1], [2, 1, 0], [1, 0, -1], [0, 0, -1],
  [76, 4, 5], [6, 5, -1], [4, 4, -1], [1, 4, -1], [0, 3, -1], [6, 1, -41], [4, 0, -1], [1, 0, -1],
  [0, 0, -1], [76, 4, 6], [6, 6, -1], [4, 4, -1], [3, 4, -1], [1, 4, -1], [0, 3, -1], [3, 0, -9],
  [1, 0, -1], [0, 0, -1], [76, 8, 4], [6, 4, -1], [4, 8, -1], [1, 4, -1], [0, 3, -1], [4, -44, -43],
  [1, 0, -1], [0, 0, -1], [4, -62, 0], [1, 0, -1], [0, 0, -1], [76, 5, 4], [6, 4, -1], [4, 5, -1],
  [1, 4, -1], [0, 3, -1], [4, 1, -54], [1, 0, -1], [0, 0, -1], [1, 4, 11], [0, 3, -1], [5, 10, 12],
  [1, 4, -1], [0, 3, -1], [5, 1, 0], [1, 0, -1], [0, 0, -1], [5, 0, 1], [1, 0, -1], [0, 0, -1],
  [73, 5, 4], [8, 4, -1], [8, 4, 5], [7, -2, -1], [1, 4, -1], [0, 3, -1], [73, 1, 0], [8, 0, -1],
  [1, 0, -1], [0, 0, -1], [73, 0, 1], [8, 0, -1], [7, 0, -1], [1, 0, -1], [0, 0, -1], [8, -15, 5],
  [7, 4, -1], [1, 4, -1], [0, 3, -1], [7, 0, -13], [1, 0, -1], [0, 0, -1], [73, 13, 4], [8, 4, -1],
  [8, 4, 13], [7, -2, -1], [1, 4, -1], [0, 3, -1], [8, -6, 13], [7, 4, -1], [1, 4, -1], [0, 3, -1],
  [12, -32, 4, -32], [11, 4, -1], [12, 5, 4, 5], [11, 4, -1], [10, -1, -3, -1], [9, -4, -1],
  [1, 4, -1], [0, 3, -1], [12, -34, 0, -34], [11, 0, -1], [1, 0, -1], [0, 0, -1], [12, -34, 0, -34],
  [11, 0, -1], [10, -1, 0, -1], [9, 0, -1], [1, 0, -1], [0, 0, -1], [12, 5, -50, 5], [11, -51, -1],
  [10, -1, 4, -1], [9, 4, -1], [1, 4, -1], [0, 3, -1], [10, -50, 0, -50], [9, 0, -1], [1, 0, -1],
  [0, 0, -1], [42, 4, 6], [41, -1, 6], [40, -1, 6], [39, -1, 6], [38, -1, 6], [37, -1, 6],
  [36, -1, 6], [35, -1, 6], [34, -1, 6], [33, -1, 6], [1, 4, -1], [0, 3, -1], [42, 0, 1],
  [41, -1, 1], [40, -1, 1], [39, -1, 1], [38, -1, 1], [37, -1, 1], [36, -1, 1], [35, -1, 1],
  [34, -1, 1], [33, -1, 1], [1, 0, -1], [0, 0, -1], [32, 4, 6], [31, -1, 6], [30, -1, 6],
  [29, -1, 6], [69, 6, 6, 4], [32, -1, 6], [31, -1, 6], [30, -1, 6], [29, -1, 6], [28, -6, -1],
  [69, 6, 4, 6], [32, -1, 6], [31, -1, 6], [30, -1, 6], [29, -1, 6], [28, -1, 6], [27, -7, -1],
  [26, -1, 6], [25, -1, 6], [24, -1, 6], [23, -1, 6], [22, -1, 6], [21, -1, 6], [20, -1, 6],
  [1, 4, -1], [0, 3, -1], [69, 1, 0, 0], [27, 0, -1], [1, 0, -1], [0, 0, -1], [69, 0, 0, 1],
  [27, 0, -1], [1, 0, -1], [0, 0, -1], [28, 0, -8], [1, 0, -1], [0, 0, -1], [69, 0, 1, 0],
  [28, 0, -1], [1, 0, -1], [0, 0, -1], [32, 0, 1], [31, -1, 1], [30, -1, 1], [29, -1, 1],
  [26, -1, 1], [25, -1, 1], [24, -1, 1], [23, -1, 1], [22, -1, 1], [21, -1, 1], [20, -1, 1],
  [1, 0, -1], [0, 0, -1], [18, 4, 6], [17, -1, 6], [16, -1, 6], [67, 6, 4], [19, -1, 6],
  [18, -1, 6], [17, -1, 6], [16, -1, 6], [15, -6, -1], [14, -1, 6], [13, -1, 6], [1, 4, -1],
  [0, 3, -1], [67, 1, 0], [15, 0, -1], [1, 0, -1], [0, 0, -1], [67, 0, 1], [19, 0, -1], [15, 0, -1],
  [1, 0, -1], [0, 0, -1], [18, 0, 1], [17, -1, 1], [16, -1, 1], [14, -1, 1], [13, -1, 1],
  [1, 0, -1], [0, 0, -1], [53, 4, 6], [52, -1, 6], [51, -1, 6], [50, -1, 6], [49, -1, 6],
  [48, -1, 6], [47, -1, 6], [46, -1, 6], [45, -1, 6], [44, -1, 6], [43, -1, 6], [1, 4, -1],
  [0, 3, -1], [53, 0, 1], [52, -1, 1], [51, -1, 1], [50, -1, 1], [49, -1, 1], [48, -1, 1],
  [47, -1, 1], [46, -1, 1], [45, -1, 1], [44, -1, 1], [43, -1, 1], [1, 0, -1], [0, 0, -1],
  [55, 4, 6], [1, 4, -1], [0, 3, -1], [55, 0, 1], [1, 0, -1], [0, 0, -1], [54, 4, 10], [1, 4, -1],
  [0, 3, -1], [54, 0, 1], [1, 0, -1], [0, 0, -1], [60, 3, 2], [66, 2, 3], [60, 3, -1], [59, -3, -1],
  [60, -3, 2], [59, -1, -4], [56, -3, -1], [60, 4, 2], [66, 2, 4], [60, 4, -1], [59, -3, -1],
  [60, -3, 2], [59, -1, -4], [56, -3, -1], [72, 6, 5], [66, 2, -1], [60, 4, -1], [59, -10, -1],
  [60, -10, -3], [59, -8, -1], [58, -1, -8], [57, -2, -1], [56, -5, -1], [1, -10, -1], [0, -18, -1],
  [60, 0, 2], [66, 2, 0], [60, 0, -1], [59, -3, -1], [60, -3, 2], [59, -1, -4], [56, -3, -1],
  [72, 1, 0], [66, 2, -1], [60, 0, -1], [59, -10, -1], [60, -10, -3], [59, -8, -1], [58, -1, -8],
  [57, -2, -1], [56, -5, -1], [1, -10, -1], [0, -11, -1], [72, 0, 1], [66, 2, -1], [60, 0, -1],
  [59, -21, -1], [60, -21, -3], [59, -19, -1], [58, -1, -19], [57, -2, -1], [56, -5, -1],
  [1, -21, -1], [0, -22, -1], [66, 2, 6], [60, 4, -1], [59, -49, -1], [60, -49, -3], [59, -47, -1],
  [56, -3, -1], [1, -47, -1], [0, -55, -1], [66, 2, 1], [60, 0, -1], [59, -39, -1], [60, -39, -3],
  [59, -37, -1], [56, -3, -1], [1, -37, -1], [0, -38, -1], [60, -16, 2], [59, -1, -17],
  [57, -60, -1], [56, -63, -1], [1, -61, -1], [0, -69, -1], [60, -14, 2], [59, -1, -15],
  [57, -48, -1], [56, -51, -1], [1, -49, -1], [0, -50, -1], [68, 5, 4], [66, 2, -1], [60, -1, 2],
  [59, -1, -2], [66, 2, 5], [60, -1, 2], [59, -1, -2], [58, -4, -1], [57, -78, -1], [56, -81, -1],
  [1, -79, -1], [0, -87, -1], [68, 0, 1], [66, 2, -1], [60, -1, 2], [59, -1, -2], [58, -68, -1],
  [57, -69, -1], [56, -72, -1], [1, -70, -1], [0, -71, -1], [68, 1, 0], [66, 2, -1], [60, -1, 2],
  [59, -1, -2], [57, -77, -1], [56, -80, -1], [1, -78, -1], [0, -79, -1], [59, -100, -28],
  [59, -101, -26], [58, -2, -1], [57, -102, -1], [56, -105, -1], [1, -103, -1], [0, -111, -1],
  [59, -89, -23], [58, -89, -1], [57, -90, -1], [56, -93, -1], [1, -91, -1], [0, -92, -1],
  [59, -95, -20], [57, -95, -1], [56, -98, -1], [1, -96, -1], [0, -97, -1], [70, 8, 5], [66, 4, -1],
  [60, -1, 2], [66, 2, -3], [60, -3, -1], [59, -3, -1], [60, -3, 2], [59, -1, -4], [56, -3, -1],
  [1, -125, -1], [0, -133, -1], [70, 1, 0], [66, 0, -1], [60, -1, 2], [66, 2, -3], [60, -3, -1],
  [59, -3, -1], [60, -3, 2], [59, -1, -4], [56, -3, -1], [1, -118, -1], [0, -119, -1], [70, 0, 1],
  [66, 0, -1], [60, -1, 2], [66, 2, -3], [60, -3, -1], [59, -3, -1], [60, -3, 2], [59, -1, -4],
  [56, -3, -1], [1, -129, -1], [0, -130, -1], [1, 4, 14], [0, 3, -1], [61, 7, 4], [1, 4, -1],
  [0, 3, -1], [61, 1, 0], [1, 0, -1], [0, 0, -1], [62, 7, 15], [1, 4, -1], [0, 3, -1], [62, 0, 1],
  [1, 0, -1], [0, 0, -1], [62, 1, 0], [1, 0, -1], [0, 0, -1], [64, 4, 15], [1, 4, -1], [0, 3, -1],
  [64, 0, 1], [1, 0, -1], [0, 0, -1], [63, 4, 7], [1, 4, -1], [0, 3, -1], [63, 0, 1], [1, 0, -1],
  [0, 0, -1], [65, 16, 4], [1, 4, -1], [0, 3, -1], [65, 1, 0], [1, 0, -1], [0, 0, -1],
];

/** Ce que le texte suppose des faits : le nœud où c'est vrai. */
const suppositions = [
  { name: "transit sous escorte", node: 20 },
  { name: "renvoi en transit", node: 21 },
];

/** Pour chaque résultat, son nœud ; pour chaque règle, où elle s'applique, où elle vaut. */
const decisions = [
  {
    slug: "utilisation_des_principes_directeurs",
    node: 24,
    rows: [
      { rule: "dispositif inspiration", applies: 27, holds: 27, appraisals: [] },
      { rule: "dispositif utilisation", applies: 30, holds: 30, appraisals: [] },
    ],
  },
  {
    slug: "clause_sur_les_formulaires_communs",
    node: 32,
    rows: [{ rule: "I.1 formulaires communs", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "proces_verbal_commun_de_procedure_acceleree",
    node: 32,
    rows: [{ rule: "I.1 formulaires communs", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "demande_commune_de_readmission_ou_de_renvoi_en_transit",
    node: 32,
    rows: [{ rule: "I.1 formulaires communs", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "proces_verbal_commun_de_remise_ou_de_readmission",
    node: 32,
    rows: [{ rule: "I.1 formulaires communs", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "inspiration_des_trois_documents_annexes",
    node: 36,
    rows: [{ rule: "I.1 documents annexés", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "procedure_acceleree",
    node: 46,
    rows: [
      { rule: "I.2 procédure accélérée", applies: 50, holds: 56, appraisals: [] },
      { rule: "I.2 procédure accélérée permise", applies: 60, holds: 65, appraisals: [] },
      {
        rule: "I.3 procédure accélérée impossible",
        applies: 69,
        holds: 69,
        appraisals: ["impossibilite_de_la_procedure_acceleree"],
      },
    ],
  },
  {
    slug: "disposition_sur_la_procedure_acceleree",
    node: 72,
    rows: [
      { rule: "I.2 disposition du protocole", applies: 75, holds: 75, appraisals: [] },
      { rule: "I.2 disposition recommandée", applies: 78, holds: 78, appraisals: [] },
    ],
  },
  {
    slug: "determination_du_delai_total_accelere",
    node: 72,
    rows: [
      { rule: "I.2 délai déterminé par les parties", applies: 75, holds: 75, appraisals: [] },
      {
        rule: "I.2 délai déterminé par les parties recommandé",
        applies: 78,
        holds: 78,
        appraisals: [],
      },
    ],
  },
  {
    slug: "delai_total_tres_court",
    node: 32,
    rows: [{ rule: "I.2 délai très court", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "inspiration_des_accords_sur_le_delai_accelere",
    node: 36,
    rows: [{ rule: "I.2 accords déjà signés", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "delai_total_dans_les_accords_deja_signes",
    node: 80,
    rows: [{ rule: "I.2 accords déjà signés", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "delai_accelere_dans_la_limite_des_accords_deja_signes",
    node: 83,
    rows: [
      {
        rule: "I.2 dans la limite des accords déjà signés",
        applies: 86,
        holds: 86,
        appraisals: [],
      },
    ],
  },
  {
    slug: "formes_simplifiees_de_la_remise_acceleree",
    node: 32,
    rows: [{ rule: "I.2 formes simplifiées", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "notification_sans_formalite_particuliere",
    node: 91,
    rows: [
      {
        rule: "I.2 notification et exécution",
        applies: 95,
        holds: 95,
        appraisals: ["impossibilite_de_la_procedure_acceleree"],
      },
    ],
  },
  {
    slug: "execution_directe_par_les_agents_des_postes_frontieres",
    node: 91,
    rows: [
      {
        rule: "I.2 notification et exécution",
        applies: 95,
        holds: 95,
        appraisals: ["impossibilite_de_la_procedure_acceleree"],
      },
    ],
  },
  {
    slug: "etablissement_d_un_proces_verbal_en_procedure_acceleree",
    node: 101,
    rows: [
      {
        rule: "I.2 procès-verbal",
        applies: 104,
        holds: 104,
        appraisals: ["impossibilite_de_la_procedure_acceleree", "necessite_d_un_proces_verbal"],
      },
    ],
  },
  {
    slug: "procedure_normale",
    node: 109,
    rows: [
      {
        rule: "I.3 procédure normale",
        applies: 112,
        holds: 112,
        appraisals: ["impossibilite_de_la_procedure_acceleree"],
      },
      { rule: "I.3 procédure normale hors zone", applies: 115, holds: 115, appraisals: [] },
    ],
  },
  {
    slug: "demande_de_readmission_ecrite",
    node: 120,
    rows: [
      {
        rule: "I.3 écrits",
        applies: 123,
        holds: 123,
        appraisals: ["impossibilite_de_la_procedure_acceleree"],
      },
    ],
  },
  {
    slug: "reponse_ecrite",
    node: 120,
    rows: [
      {
        rule: "I.3 écrits",
        applies: 123,
        holds: 123,
        appraisals: ["impossibilite_de_la_procedure_acceleree"],
      },
    ],
  },
  {
    slug: "inspiration_du_document_annexe_a_la_procedure_normale",
    node: 36,
    rows: [{ rule: "I.3 document annexé", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "caractere_obligatoire_de_la_reponse",
    node: 120,
    rows: [
      {
        rule: "I.3 réponse obligatoire",
        applies: 123,
        holds: 123,
        appraisals: ["impossibilite_de_la_procedure_acceleree"],
      },
    ],
  },
  {
    slug: "reponse_dans_un_delai_court_determine_par_les_parties",
    node: 120,
    rows: [
      {
        rule: "I.3 délai court",
        applies: 123,
        holds: 123,
        appraisals: ["impossibilite_de_la_procedure_acceleree"],
      },
    ],
  },
  {
    slug: "delai_de_reponse",
    node: 125,
    rows: [{ rule: "I.3 quinze jours", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "delai_de_reponse_conforme_a_l_accord_type",
    node: 128,
    rows: [
      { rule: "I.3 délai conforme", applies: 131, holds: 131, appraisals: [] },
      { rule: "I.3 délai trop long", applies: 134, holds: 134, appraisals: [] },
    ],
  },
  {
    slug: "inspiration_des_accords_au_delai_de_reponse_inferieur",
    node: 32,
    rows: [{ rule: "I.3 délai inférieur", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "respect_de_la_preuve_de_la_nationalite",
    node: 140,
    rows: [
      {
        rule: "II.1 preuve de la nationalité",
        applies: 144,
        holds: 144,
        appraisals: ["preuve_de_la_nationalite_etablie"],
      },
      {
        rule: "II.1 preuves réunies",
        applies: 149,
        holds: 149,
        appraisals: ["preuve_de_la_nationalite_etablie", "preuve_de_l_entree_etablie"],
      },
    ],
  },
  {
    slug: "respect_de_la_preuve_de_l_entree",
    node: 153,
    rows: [
      {
        rule: "II.1 preuve de l'entrée",
        applies: 156,
        holds: 156,
        appraisals: ["preuve_de_l_entree_etablie"],
      },
      {
        rule: "II.1 preuves réunies",
        applies: 149,
        holds: 149,
        appraisals: ["preuve_de_la_nationalite_etablie", "preuve_de_l_entree_etablie"],
      },
    ],
  },
  {
    slug: "plus_amples_enquetes_sur_la_nationalite",
    node: 162,
    rows: [
      {
        rule: "II.1 preuve de la nationalité",
        applies: 144,
        holds: 144,
        appraisals: ["preuve_de_la_nationalite_etablie"],
      },
      {
        rule: "II.1 preuves réunies",
        applies: 149,
        holds: 149,
        appraisals: ["preuve_de_la_nationalite_etablie", "preuve_de_l_entree_etablie"],
      },
    ],
  },
  {
    slug: "plus_amples_enquetes_sur_l_entree",
    node: 166,
    rows: [
      {
        rule: "II.1 preuve de l'entrée",
        applies: 156,
        holds: 156,
        appraisals: ["preuve_de_l_entree_etablie"],
      },
      {
        rule: "II.1 preuves réunies",
        applies: 149,
        holds: 149,
        appraisals: ["preuve_de_la_nationalite_etablie", "preuve_de_l_entree_etablie"],
      },
    ],
  },
  {
    slug: "nationalite_presumee_tenue_pour_acquise",
    node: 174,
    rows: [
      {
        rule: "II.1 présomption de la nationalité",
        applies: 178,
        holds: 178,
        appraisals: ["presomption_de_la_nationalite_etablie"],
      },
      {
        rule: "II.1 présomptions réunies",
        applies: 184,
        holds: 184,
        appraisals: ["presomption_de_la_nationalite_etablie", "presomption_de_l_entree_etablie"],
      },
    ],
  },
  {
    slug: "entree_presumee_tenue_pour_acquise",
    node: 190,
    rows: [
      {
        rule: "II.1 présomption de l'entrée",
        applies: 194,
        holds: 194,
        appraisals: ["presomption_de_l_entree_etablie"],
      },
      {
        rule: "II.1 présomptions réunies",
        applies: 184,
        holds: 184,
        appraisals: ["presomption_de_la_nationalite_etablie", "presomption_de_l_entree_etablie"],
      },
    ],
  },
  {
    slug: "definition_claire_des_moyens_pour_la_nationalite",
    node: 72,
    rows: [
      { rule: "II.2 moyens pour la nationalité", applies: 75, holds: 75, appraisals: [] },
      {
        rule: "II.2 moyens pour la nationalité recommandés",
        applies: 78,
        holds: 78,
        appraisals: [],
      },
    ],
  },
  {
    slug: "definition_claire_des_moyens_pour_l_entree",
    node: 72,
    rows: [
      { rule: "II.2 moyens pour l'entrée", applies: 75, holds: 75, appraisals: [] },
      { rule: "II.2 moyens pour l'entrée recommandés", applies: 78, holds: 78, appraisals: [] },
    ],
  },
  {
    slug: "etablissement_de_la_preuve_de_la_nationalite",
    node: 206,
    rows: [{ rule: "II.2 preuve de la nationalité", applies: 218, holds: 218, appraisals: [] }],
  },
  {
    slug: "etablissement_de_la_presomption_de_la_nationalite",
    node: 244,
    rows: [
      { rule: "II.2 photocopie d'un document de preuve", applies: 248, holds: 248, appraisals: [] },
      {
        rule: "II.2 photocopie d'un document de preuve seulement",
        applies: 252,
        holds: 252,
        appraisals: [],
      },
      {
        rule: "II.2 photocopie d'un document de présomption",
        applies: 255,
        holds: 255,
        appraisals: [],
      },
      {
        rule: "II.2 photocopie d'un document de présomption seulement",
        applies: 259,
        holds: 259,
        appraisals: [],
      },
      { rule: "II.2 présomption de la nationalité", applies: 272, holds: 272, appraisals: [] },
    ],
  },
  {
    slug: "etablissement_de_la_preuve_de_l_entree",
    node: 285,
    rows: [
      { rule: "II.2 cachet de sortie", applies: 289, holds: 289, appraisals: [] },
      {
        rule: "II.2 cachet de sortie et itinéraire",
        applies: 294,
        holds: 294,
        appraisals: ["itineraire_et_date_concordants"],
      },
      { rule: "II.2 preuve de l'entrée", applies: 301, holds: 301, appraisals: [] },
    ],
  },
  {
    slug: "etablissement_de_la_presomption_de_l_entree",
    node: 314,
    rows: [{ rule: "II.2 présomption de l'entrée", applies: 327, holds: 327, appraisals: [] }],
  },
  {
    slug: "clause_sur_la_designation_des_postes_frontieres",
    node: 72,
    rows: [
      { rule: "III désignations", applies: 75, holds: 75, appraisals: [] },
      { rule: "III désignations recommandées", applies: 78, holds: 78, appraisals: [] },
    ],
  },
  {
    slug: "clause_sur_la_designation_des_autorites_competentes",
    node: 72,
    rows: [
      { rule: "III désignations", applies: 75, holds: 75, appraisals: [] },
      { rule: "III désignations recommandées", applies: 78, holds: 78, appraisals: [] },
    ],
  },
  {
    slug: "utilisation_du_poste_frontiere_pour_la_readmission_et_l_entree_en_transit",
    node: 330,
    rows: [{ rule: "III poste désigné", applies: 333, holds: 333, appraisals: [] }],
  },
  {
    slug: "competence_pour_traiter_les_demandes",
    node: 336,
    rows: [{ rule: "III autorité désignée", applies: 339, holds: 339, appraisals: [] }],
  },
  {
    slug: "formulaire_pour_le_transit_sous_escorte",
    node: 364,
    rows: [
      { rule: "IV formulaire possible", applies: 382, holds: 382, appraisals: [] },
      { rule: "IV formulaire recommandé", applies: 393, holds: 393, appraisals: [] },
    ],
  },
  {
    slug: "inspiration_du_formulaire_annexe_sur_le_transit",
    node: 401,
    rows: [{ rule: "IV formulaire annexé", applies: 409, holds: 409, appraisals: [] }],
  },
  {
    slug: "dispense_des_formalites_de_transit",
    node: 415,
    rows: [{ rule: "IV dispense par l'aéroport", applies: 421, holds: 421, appraisals: [] }],
  },
  {
    slug: "information_de_l_autre_partie_sur_le_refoulement",
    node: 433,
    rows: [
      { rule: "IV information en cas de dispense", applies: 442, holds: 442, appraisals: [] },
      {
        rule: "IV information en cas de passage par un aéroport",
        applies: 450,
        holds: 450,
        appraisals: [],
      },
    ],
  },
  {
    slug: "indication_de_l_identite_de_la_personne",
    node: 433,
    rows: [
      { rule: "IV information en cas de dispense", applies: 442, holds: 442, appraisals: [] },
      {
        rule: "IV information en cas de passage par un aéroport",
        applies: 450,
        holds: 450,
        appraisals: [],
      },
    ],
  },
  {
    slug: "indication_des_informations_relatives_au_vol",
    node: 433,
    rows: [
      { rule: "IV information en cas de dispense", applies: 442, holds: 442, appraisals: [] },
      {
        rule: "IV information en cas de passage par un aéroport",
        applies: 450,
        holds: 450,
        appraisals: [],
      },
    ],
  },
  {
    slug: "indication_des_coordonnees_des_agents_d_escorte",
    node: 457,
    rows: [
      { rule: "IV escorte en cas de dispense", applies: 463, holds: 463, appraisals: [] },
      {
        rule: "IV escorte en cas de passage par un aéroport",
        applies: 468,
        holds: 468,
        appraisals: [],
      },
    ],
  },
  {
    slug: "prise_en_compte_de_la_recommandation_de_1992",
    node: 479,
    rows: [
      { rule: "note recommandation de 1992", applies: 490, holds: 490, appraisals: [] },
      { rule: "note recommandation de 1992 conseillée", applies: 501, holds: 501, appraisals: [] },
    ],
  },
  {
    slug: "article_sur_la_protection_des_donnees",
    node: 36,
    rows: [{ rule: "V article possible", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "contenu_de_l_article_sur_la_protection_des_donnees",
    node: 503,
    rows: [{ rule: "V contenu", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "precision_sur_la_finalite_des_informations",
    node: 32,
    rows: [{ rule: "V finalité précisée", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "transmission_d_informations",
    node: 506,
    rows: [{ rule: "V autres fins", applies: 509, holds: 509, appraisals: [] }],
  },
  {
    slug: "clause_d_entree_en_vigueur_simultanee",
    node: 32,
    rows: [{ rule: "VI clauses", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "clause_de_suspension",
    node: 32,
    rows: [{ rule: "VI clauses", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "clause_de_fin_d_applicabilite",
    node: 32,
    rows: [{ rule: "VI clauses", applies: 34, holds: 34, appraisals: [] }],
  },
  {
    slug: "entree_en_vigueur_du_protocole",
    node: 512,
    rows: [
      { rule: "VI entrée en vigueur", applies: 515, holds: 515, appraisals: [] },
      { rule: "VI pas avant l'accord", applies: 518, holds: 518, appraisals: [] },
    ],
  },
  {
    slug: "suspension_de_l_application_du_protocole",
    node: 521,
    rows: [{ rule: "VI suspension", applies: 524, holds: 524, appraisals: [] }],
  },
  {
    slug: "applicabilite_du_protocole",
    node: 527,
    rows: [{ rule: "VI fin", applies: 530, holds: 530, appraisals: [] }],
  },
  {
    slug: "informations_fournies_sous_forme_d_annexes",
    node: 533,
    rows: [{ rule: "note annexes du procès-verbal", applies: 536, holds: 536, appraisals: [] }],
  },
  {
    slug: "annexes_enumerees_au_point_7_avec_mention_de_la_rubrique",
    node: 533,
    rows: [{ rule: "note annexes du procès-verbal", applies: 536, holds: 536, appraisals: [] }],
  },
];

/** Le fait qui date le cas. */
const reference = "date_de_la_negociation";

export const { decide, explain, missing, nextQuestions, residual } = act({
  identity,
  facts,
  outcomes,
  rules,
  readings,
  bound,
  directives,
  evidence,
  variables,
  answers,
  nodes,
  suppositions,
  decisions,
  reference,
});
