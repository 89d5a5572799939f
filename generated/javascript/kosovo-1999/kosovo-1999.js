// Écrit par « attendu build » : ne pas modifier.
/**
 * Protection temporaire accordée par la France aux membres de la communauté albanaise du Kosovo.
 * État actuel : non établi. Force : instruction adressée aux préfets. Ce module dit ce que le texte
 * énonce pour les faits donnés ; il ne décrit pas le droit actuel et n'est pas une consultation
 * juridique.
 */

import { act } from "../runtime.js";

export { FactError } from "../runtime.js";

/** Ce qu'est le texte, son état actuel, ses empreintes. */
export const identity = {
  slug: "kosovo-1999",
  title: "Protection temporaire accordée par la France aux membres de la communauté albanaise du Kosovo",
  nature: "circulaire",
  author: "LE MINISTRE DE L'INTERIEUR",
  identifier: "NOR/INT/D/99/00210/C",
  date: "12 octobre 1999",
  published: "",
  applies_from: "à compter de la réception des instructions",
  territory: "non précisé par le texte",
  status: "non établi",
  force: "instruction adressée aux préfets",
  lacks: "",
  taken_from: "copie du document officiel (provenance non établie)",
  read_on: "",
  version: "429176efe78ecc4cdd863e139aa75c5246303d6a55069ab066f7d127d1095498",
  source: "1bf23266626ce354e97adc0b30f775906303babca934eaa12ecb417438859953",
  official_text: "1271014b91f741447c774a982c6271946e9c7113378baba772816131c792f0c9",
};

/** Ce qui peut être demandé d'un cas : questions, types, réponses ; puis les groupes. */
export const facts = [
  {
    slug: "date_de_la_decision",
    name: "date de la décision",
    kind: "date",
    question: "À quelle date la décision est-elle prise ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "reception_des_instructions",
    name: "réception des instructions",
    kind: "date",
    question: "À quelle date la préfecture a-t-elle reçu les instructions du 12 octobre 1999 ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "situation_irreguliere",
    name: "situation irrégulière",
    kind: "yes_no",
    question: "La personne est-elle en situation irrégulière ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "origine_declaree_du_kosovo",
    name: "origine déclarée du Kosovo",
    kind: "yes_no",
    question: "La personne se dit-elle originaire du Kosovo ?",
    help: "le texte retient ce que la personne dit, non ce qui est prouvé",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "demande_d_admission_au_sejour",
    name: "demande d'admission au séjour",
    kind: "yes_no",
    question: "La personne sollicite-t-elle son admission au séjour auprès des services du préfet ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "interpellation_sans_titre_de_sejour",
    name: "interpellation sans titre de séjour",
    kind: "yes_no",
    question: "La personne a-t-elle été interpellée sans titre de séjour par la police ou la gendarmerie ?",
    natures: ["sensitive"],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "benefice_de_la_protection_temporaire",
    name: "bénéfice de la protection temporaire",
    kind: "yes_no",
    question: "La personne bénéficie-t-elle déjà de la protection temporaire ?",
    help: "« déjà » : le texte ne dit pas si c'est à la réception des instructions ou le jour de la décision",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "autorisation_de_sejour_deja_obtenue",
    name: "autorisation de séjour déjà obtenue",
    kind: "yes_no",
    question: "La personne a-t-elle déjà bénéficié d'une autorisation de séjour ?",
    help: "même si elle n'en bénéficie plus",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "autorisation_au_titre_de_la_protection_temporaire",
    name: "autorisation au titre de la protection temporaire",
    kind: "yes_no",
    question: "L'autorisation provisoire de séjour en cause relève-t-elle de la protection temporaire ?",
    help: "par opposition à une autorisation qui aurait une autre cause, une demande d'asile par exemple",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "document_delivre",
    name: "document délivré",
    kind: "choice",
    question: "Lequel de ces documents la personne s'est-elle vu délivrer ?",
    help: "un seul suffit, s'il y en a eu plusieurs, celui dont le renouvellement est en cause",
    natures: [],
    options: [
      { slug: "autorisation_provisoire_de_sejour", name: "autorisation provisoire de séjour" },
      { slug: "recepisse", name: "récépissé" },
      { slug: "carte_de_sejour_temporaire", name: "carte de séjour temporaire" },
      { slug: "aucun_de_ces_documents", name: "aucun de ces documents" },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "delivrance_depuis_l_entree_en_vigueur_du_dispositif",
    name: "délivrance depuis l'entrée en vigueur du dispositif",
    kind: "yes_no",
    question: "Le document a-t-il été délivré depuis l'entrée en vigueur du dispositif de protection temporaire ?",
    help: "le texte ne date pas cette entrée en vigueur, le point 1 décrit une suspension de l'éloignement, puis des autorisations provisoires de séjour",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "demande_d_asile_conventionnel",
    name: "demande d'asile conventionnel",
    kind: "yes_no",
    question: "La personne a-t-elle déposé une demande d'asile conventionnel ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "demande_d_asile_territorial",
    name: "demande d'asile territorial",
    kind: "yes_no",
    question: "La personne a-t-elle déposé une demande d'asile territorial ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "conditions_de_reprise_en_charge",
    name: "conditions de reprise en charge",
    kind: "yes_no",
    question: "Les conditions de reprise en charge de l'intéressé par un partenaire européen paraissent-elles remplies ?",
    natures: ["appraisal"],
    authority: "préfet",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "conditions_pour_demeurer_en_france",
    name: "conditions pour demeurer en France",
    kind: "yes_no",
    question: "La personne remplit-elle les conditions nécessaires pour demeurer en France ?",
    help: "le texte ne les énumère pas et ne dit pas qui les apprécie",
    natures: ["governed_elsewhere"],
    governed_by: "les règles de droit commun en matière d'admission au séjour",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "declaration_d_appartenance_a_la_communaute_albanaise",
    name: "déclaration d'appartenance à la communauté albanaise",
    kind: "yes_no",
    question: "La personne déclare-t-elle appartenir à la communauté albanaise du Kosovo ?",
    help: "la déclaration suffit ici, le texte ne demande la certitude que pour la destination",
    natures: ["sensitive"],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "appartenance_certaine_a_la_communaute_albanaise",
    name: "appartenance certaine à la communauté albanaise",
    kind: "yes_no",
    question: "La personne appartient-elle de manière certaine à la communauté albanaise du Kosovo ?",
    help: "une simple déclaration n'est pas une certitude",
    natures: ["appraisal", "sensitive"],
    authority: "préfet",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "mesure_d_eloignement_deja_prise",
    name: "mesure d'éloignement déjà prise",
    kind: "yes_no",
    question: "Une mesure d'éloignement a-t-elle déjà été prise ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "renouvellement_ne_paraissant_pas_devoir_intervenir",
    name: "renouvellement ne paraissant pas devoir intervenir",
    kind: "yes_no",
    question: "Le renouvellement paraît-il, dans ce cas particulier, ne pas devoir intervenir ?",
    help: "« notamment pour des motifs d'ordre public » : le texte ne ferme pas la liste des motifs",
    natures: ["appraisal"],
    authority: "préfet",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "retour_direct_possible",
    name: "retour direct possible",
    kind: "yes_no",
    question: "Le retour direct vers le pays ou la région d'origine est-il possible ?",
    natures: ["appraisal"],
    authority: "préfet",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "pays_de_renvoi_fixe",
    name: "pays de renvoi fixé",
    kind: "yes_no",
    question: "Le pays ou la région de renvoi est-il fixé ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "retour_force_envisage",
    name: "retour forcé envisagé",
    kind: "yes_no",
    question: "Un retour forcé de l'étranger est-il envisagé ?",
    help: "que le pays (ou la région) de renvoi soit fixé ou non",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "preuve_rapportee_de_risques_personnels_et_averes",
    name: "preuve rapportée de risques personnels et avérés",
    kind: "yes_no",
    question: "L'étranger rapporte-t-il la preuve qu'il encourt des risques personnels et avérés ?",
    help: "les risques doivent être personnels et avérés, l'un et l'autre",
    natures: ["appraisal"],
    authority: "préfet",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "risques_personnels_et_averes_valablement_etablis",
    name: "risques personnels et avérés valablement établis",
    kind: "yes_no",
    question: "L'étranger établit-il valablement qu'il encourt des risques personnels et avérés ?",
    help: "les risques doivent être personnels et avérés, l'un et l'autre",
    natures: ["appraisal"],
    authority: "préfet",
    options: [],
    until: null,
    aliases: [],
  },
];

/** Les résultats, dans l'ordre des décisions. */
export const outcomes = [
  {
    slug: "regime_de_l_admission_au_sejour",
    name: "régime de l'admission au séjour",
    kind: "etat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "delivrance_d_une_autorisation_provisoire_de_sejour",
    name: "délivrance d'une autorisation provisoire de séjour",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "enregistrement_de_la_demande_d_asile",
    name: "enregistrement de la demande d'asile",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "saisine_de_l_ofpra",
    name: "saisine de l'OFPRA",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "saisine_du_ministere_sur_l_asile_territorial",
    name: "saisine du ministère sur l'asile territorial",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "application_de_la_convention_de_dublin",
    name: "application de la convention de Dublin",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "saisine_des_partenaires_europeens",
    name: "saisine des partenaires européens",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "refus_de_sejour",
    name: "refus de séjour",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "mesure_d_eloignement",
    name: "mesure d'éloignement",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "mise_a_execution_d_une_mesure_deja_prise",
    name: "mise à exécution d'une mesure déjà prise",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "application_des_nouvelles_instructions",
    name: "application des nouvelles instructions",
    kind: "effet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "application_des_points_10_et_11",
    name: "application des points 10 et 11",
    kind: "effet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "renouvellement_des_documents_delivres",
    name: "renouvellement des documents délivrés",
    kind: "etat",
    silence: "le texte ne dit rien",
  },
  {
    slug: "saisine_du_ministre_d_un_cas_particulier",
    name: "saisine du ministre d'un cas particulier",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "utilisation_des_accords_de_readmission",
    name: "utilisation des accords de réadmission",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "retour_direct_par_arrete_de_reconduite",
    name: "retour direct par arrêté de reconduite",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "eloignement_en_direction_de_belgrade",
    name: "éloignement en direction de Belgrade",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "eloignement_en_transit_par_belgrade",
    name: "éloignement en transit par Belgrade",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "recueil_des_declarations_par_proces_verbal",
    name: "recueil des déclarations par procès-verbal",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "verification_de_l_article_3",
    name: "vérification de l'article 3",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
  {
    slug: "saisine_du_ministre_pour_risques",
    name: "saisine du ministre pour risques",
    kind: "acte",
    bearer: "préfet",
    silence: "le texte ne dit rien",
  },
];

/** Les règles : où elles se trouvent, leurs mots, leurs conditions, ce qu'elles donnent. */
export const rules = {
  "7 droit commun": {
    name: "7 droit commun",
    quotations: [
      {
        place: "point 7",
        text: "A compter de la réception des présentes instructions, vous appliquerez aux personnes en situation irrégulière qui se disent originaires du Kosovo et qui sollicitent leur admission au séjour auprès de vos services ou qui sont interpellées sans titre de séjour par la police ou la gendarmerie, les règles de droit commun en matière d'admission au séjour.",
      },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: [
      "« régime de l'admission au séjour », régi par un autre texte (droit commun de l'admission au séjour)",
    ],
    derogates: [],
    legal_basis: [],
  },
  "7 autorisation provisoire": {
    name: "7 autorisation provisoire",
    quotations: [
      { place: "point 7", text: "En conséquence, vous ne leur délivrerez plus d'APS." },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« délivrance d'une autorisation provisoire de séjour », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "7 autorisation provisoire du dispositif": {
    name: "7 autorisation provisoire du dispositif",
    quotations: [
      { place: "point 7", text: "En conséquence, vous ne leur délivrerez plus d'APS." },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 1",
        text: "Cette protection comporte, depuis le mois de mars 1998, une suspension de l'éloignement des intéressés vers la Yougoslavie et, depuis le mois d'octobre de la même année, la délivrance d'autorisations provisoires de séjour.",
      },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "autorisation au titre de la protection temporaire",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« délivrance d'une autorisation provisoire de séjour », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "7 enregistrement de l'asile": {
    name: "7 enregistrement de l'asile",
    quotations: [
      {
        place: "point 7",
        text: "En revanche, vous continuerez à enregistrer toutes les demandes d'asile (conventionnel ou territorial) qu'elles pourraient déposer",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "demande d'asile conventionnel ou demande d'asile territorial",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« enregistrement de la demande d'asile », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "7 saisine de l'OFPRA": {
    name: "7 saisine de l'OFPRA",
    quotations: [
      {
        place: "point 7",
        text: "vous continuerez à enregistrer toutes les demandes d'asile (conventionnel ou territorial) qu'elles pourraient déposer et saisirez donc, selon le cas, l'OFPRA ou mes services sous le timbre DLPAJ.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "demande d'asile conventionnel",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« saisine de l'OFPRA », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "7 saisine du ministère": {
    name: "7 saisine du ministère",
    quotations: [
      {
        place: "point 7",
        text: "vous continuerez à enregistrer toutes les demandes d'asile (conventionnel ou territorial) qu'elles pourraient déposer et saisirez donc, selon le cas, l'OFPRA ou mes services sous le timbre DLPAJ.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "demande d'asile territorial",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« saisine du ministère sur l'asile territorial », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "7 Dublin": {
    name: "7 Dublin",
    quotations: [
      {
        place: "point 7",
        text: "De la même manière, vous continuerez à faire application des dispositions de la Convention de Dublin et",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« application de la convention de Dublin », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "7 partenaires européens encouragement": {
    name: "7 partenaires européens encouragement",
    quotations: [
      {
        place: "point 7",
        text: "n'hésiterez pas à saisir nos partenaires européens chaque fois que les conditions de reprise en charge des intéressés vous paraîtront remplies.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "conditions de reprise en charge",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« saisine des partenaires européens », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "7 partenaires européens obligation": {
    name: "7 partenaires européens obligation",
    quotations: [
      {
        place: "point 7",
        text: "n'hésiterez pas à saisir nos partenaires européens chaque fois que les conditions de reprise en charge des intéressés vous paraîtront remplies.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "conditions de reprise en charge",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« saisine des partenaires européens », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "7 refus de séjour": {
    name: "7 refus de séjour",
    quotations: [
      {
        place: "point 7",
        text: "Pour les autres cas, vous serez conduits à refuser le séjour à toute personne qui ne remplirait pas les conditions nécessaires pour demeurer en France.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "aucun de : demande d'asile conventionnel ; demande d'asile territorial ; conditions de reprise en charge ; conditions pour demeurer en France",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« refus de séjour », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "7 annonce du refus de séjour": {
    name: "7 annonce du refus de séjour",
    quotations: [
      {
        place: "point 7",
        text: "Pour les autres cas, vous serez conduits à refuser le séjour à toute personne qui ne remplirait pas les conditions nécessaires pour demeurer en France.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "aucun de : demande d'asile conventionnel ; demande d'asile territorial ; conditions de reprise en charge ; conditions pour demeurer en France",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« refus de séjour », régi par un autre texte (droit commun de l'admission au séjour)"],
    derogates: [],
    legal_basis: [],
  },
  "7 refus de séjour hors reprise en charge": {
    name: "7 refus de séjour hors reprise en charge",
    quotations: [
      {
        place: "point 7",
        text: "Pour les autres cas, vous serez conduits à refuser le séjour à toute personne qui ne remplirait pas les conditions nécessaires pour demeurer en France.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "aucun de : conditions de reprise en charge ; conditions pour demeurer en France",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« refus de séjour », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "7 annonce du refus de séjour hors reprise en charge": {
    name: "7 annonce du refus de séjour hors reprise en charge",
    quotations: [
      {
        place: "point 7",
        text: "Pour les autres cas, vous serez conduits à refuser le séjour à toute personne qui ne remplirait pas les conditions nécessaires pour demeurer en France.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "aucun de : conditions de reprise en charge ; conditions pour demeurer en France",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« refus de séjour », régi par un autre texte (droit commun de l'admission au séjour)"],
    derogates: [],
    legal_basis: [],
  },
  "8 mesures d'éloignement": {
    name: "8 mesures d'éloignement",
    quotations: [
      {
        place: "point 8",
        text: "Il vous est en outre désormais possible de prendre des mesures d'éloignement",
      },
      {
        place: "point 8",
        text: "à l'encontre de personnes déclarant appartenir à la communauté albanaise du Kosovo.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "déclaration d'appartenance à la communauté albanaise",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« mesure d'éloignement », possible"],
    derogates: [],
    legal_basis: [],
  },
  "8 mesures déjà prises": {
    name: "8 mesures déjà prises",
    quotations: [
      {
        place: "point 8",
        text: "Il vous est en outre désormais possible de prendre des mesures d'éloignement (ou de mettre à exécution des mesures déjà prises) à l'encontre de personnes déclarant appartenir à la communauté albanaise du Kosovo.",
      },
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
    conditions: [
      "déclaration d'appartenance à la communauté albanaise",
      "mesure d'éloignement déjà prise",
      "application des nouvelles instructions n'est pas exclu",
    ],
    gives: ["« mise à exécution d'une mesure déjà prise », possible"],
    derogates: [],
    legal_basis: [],
  },
  "6 personnes déjà autorisées au séjour": {
    name: "6 personnes déjà autorisées au séjour",
    quotations: [
      {
        place: "point 6",
        text: "le Gouvernement a décidé de modifier le dispositif mis en oeuvre au bénéfice des personnes originaires du Kosovo qui n'ont pas encore bénéficié d'une autorisation de séjour.",
      },
    ],
    conditions: ["autorisation de séjour déjà obtenue"],
    gives: ["« application des nouvelles instructions », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "9 bénéficiaires": {
    name: "9 bénéficiaires",
    quotations: [
      {
        place: "point 9",
        text: "Je précise que ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire qui se sont vu délivrer, selon les cas, une autorisation provisoire de séjour, un récépissé ou une carte de séjour temporaire.",
      },
    ],
    conditions: [
      "bénéfice de la protection temporaire",
      "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
    ],
    gives: ["« application des nouvelles instructions », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "9 renouvellement": {
    name: "9 renouvellement",
    quotations: [
      {
        place: "point 9",
        text: "Les instructions contenues dans mon télégramme du N° S 931 du 14 mai 1999 restent donc applicables en ce qui concerne le renouvellement des documents délivrés depuis l'entrée en vigueur du dispositif de protection temporaire.",
      },
    ],
    conditions: [
      "bénéfice de la protection temporaire",
      "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
      "délivrance depuis l'entrée en vigueur du dispositif",
    ],
    gives: [
      "« renouvellement des documents délivrés », régi par un autre texte (télégramme du 14 mai 1999)",
    ],
    derogates: [],
    legal_basis: [],
  },
  "9 renouvellement de tout document": {
    name: "9 renouvellement de tout document",
    quotations: [
      {
        place: "point 9",
        text: "Les instructions contenues dans mon télégramme du N° S 931 du 14 mai 1999 restent donc applicables en ce qui concerne le renouvellement des documents délivrés depuis l'entrée en vigueur du dispositif de protection temporaire.",
      },
    ],
    conditions: ["délivrance depuis l'entrée en vigueur du dispositif"],
    gives: [
      "« renouvellement des documents délivrés », régi par un autre texte (télégramme du 14 mai 1999)",
    ],
    derogates: [],
    legal_basis: [],
  },
  "9 cas particuliers": {
    name: "9 cas particuliers",
    quotations: [
      {
        place: "point 9",
        text: "Il vous appartient toutefois de me saisir des cas particuliers pour lesquels le renouvellement ne vous paraîtrait pas devoir intervenir, notamment pour des motifs d'ordre public.",
      },
    ],
    conditions: [
      "bénéfice de la protection temporaire",
      "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
      "renouvellement ne paraissant pas devoir intervenir",
    ],
    gives: ["« saisine du ministre d'un cas particulier », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "9 cas particuliers de tout document": {
    name: "9 cas particuliers de tout document",
    quotations: [
      {
        place: "point 9",
        text: "Il vous appartient toutefois de me saisir des cas particuliers pour lesquels le renouvellement ne vous paraîtrait pas devoir intervenir, notamment pour des motifs d'ordre public.",
      },
      {
        place: "point 9",
        text: "le renouvellement des documents délivrés depuis l'entrée en vigueur du dispositif",
      },
    ],
    conditions: [
      "délivrance depuis l'entrée en vigueur du dispositif",
      "renouvellement ne paraissant pas devoir intervenir",
    ],
    gives: ["« saisine du ministre d'un cas particulier », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "7 points 10 et 11 avant la réception": {
    name: "7 points 10 et 11 avant la réception",
    quotations: [
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
    ],
    conditions: ["date de la décision : avant réception des instructions"],
    gives: ["« application des points 10 et 11 », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "9 points 10 et 11": {
    name: "9 points 10 et 11",
    quotations: [
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire qui se sont vu délivrer, selon les cas, une autorisation provisoire de séjour, un récépissé ou une carte de séjour temporaire.",
      },
    ],
    conditions: [
      "bénéfice de la protection temporaire",
      "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
    ],
    gives: ["« application des points 10 et 11 », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "10 accords de réadmission": {
    name: "10 accords de réadmission",
    quotations: [
      {
        place: "point 10",
        text: "Bien que les accords de réadmission, notamment ceux conclus avec des pays possédant des frontières communes avec la France, puissent être valablement utilisés à l'encontre des personnes se trouvant en situation irrégulière sur notre territoire",
      },
    ],
    conditions: ["situation irrégulière", "application des points 10 et 11 n'est pas exclu"],
    gives: ["« utilisation des accords de réadmission », possible"],
    derogates: [],
    legal_basis: [],
  },
  "10 retour direct": {
    name: "10 retour direct",
    quotations: [
      {
        place: "point 10",
        text: "je vous demande de privilégier, chaque fois que ceci sera possible, la solution du retour direct, au moyen d'un arrêté de reconduite à la frontière, des personnes concernées vers leur pays (ou région) d'origine.",
      },
      {
        place: "point 10",
        text: "des personnes se trouvant en situation irrégulière sur notre territoire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "retour direct possible",
      "application des points 10 et 11 n'est pas exclu",
    ],
    gives: ["« retour direct par arrêté de reconduite », recommandé"],
    derogates: [],
    legal_basis: [],
  },
  "10 retour direct ordonné": {
    name: "10 retour direct ordonné",
    quotations: [
      {
        place: "point 10",
        text: "je vous demande de privilégier, chaque fois que ceci sera possible, la solution du retour direct, au moyen d'un arrêté de reconduite à la frontière, des personnes concernées vers leur pays (ou région) d'origine.",
      },
      {
        place: "point 10",
        text: "des personnes se trouvant en situation irrégulière sur notre territoire",
      },
    ],
    conditions: [
      "situation irrégulière",
      "retour direct possible",
      "application des points 10 et 11 n'est pas exclu",
    ],
    gives: ["« retour direct par arrêté de reconduite », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "10 Belgrade": {
    name: "10 Belgrade",
    quotations: [
      {
        place: "point 10",
        text: "S'agissant des personnes appartenant de manière certaine à la communauté albanaise du Kosovo, il conviendra de ne jamais prévoir d'éloignement en direction de Belgrade, y compris en transit.",
      },
    ],
    conditions: [
      "appartenance certaine à la communauté albanaise",
      "application des points 10 et 11 n'est pas exclu",
    ],
    gives: ["« éloignement en direction de Belgrade », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "10 transit par Belgrade": {
    name: "10 transit par Belgrade",
    quotations: [
      {
        place: "point 10",
        text: "S'agissant des personnes appartenant de manière certaine à la communauté albanaise du Kosovo, il conviendra de ne jamais prévoir d'éloignement en direction de Belgrade, y compris en transit.",
      },
    ],
    conditions: [
      "appartenance certaine à la communauté albanaise",
      "application des points 10 et 11 n'est pas exclu",
    ],
    gives: ["« éloignement en transit par Belgrade », exclu"],
    derogates: [],
    legal_basis: [],
  },
  "11 déclarations": {
    name: "11 déclarations",
    quotations: [
      {
        place: "point 11",
        text: "Afin de prévenir tous les risques que pourrait encourir l'étranger éloigné en cas de retour forcé, il conviendra de recueillir ses déclarations consignées par procès verbal lorsque le pays (ou la région ) de renvoi sera fixé.",
      },
    ],
    conditions: ["pays de renvoi fixé", "application des points 10 et 11 n'est pas exclu"],
    gives: ["« recueil des déclarations par procès-verbal », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "11 article 3": {
    name: "11 article 3",
    quotations: [
      {
        place: "point 11",
        text: "Il est, en effet, nécessaire de vérifier si les dispositions de l'article 3 de la Convention européenne de sauvegarde des Droits de l'Homme et des Libertés fondamentales sont ou non applicables au cas d'espèce.",
      },
      { place: "point 11", text: "lorsque le pays (ou la région ) de renvoi sera fixé" },
    ],
    conditions: ["pays de renvoi fixé", "application des points 10 et 11 n'est pas exclu"],
    gives: ["« vérification de l'article 3 », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "11 article 3 en tout retour forcé": {
    name: "11 article 3 en tout retour forcé",
    quotations: [
      {
        place: "point 11",
        text: "Il est, en effet, nécessaire de vérifier si les dispositions de l'article 3 de la Convention européenne de sauvegarde des Droits de l'Homme et des Libertés fondamentales sont ou non applicables au cas d'espèce.",
      },
      {
        place: "point 11",
        text: "Afin de prévenir tous les risques que pourrait encourir l'étranger éloigné en cas de retour forcé",
      },
    ],
    conditions: ["retour forcé envisagé", "application des points 10 et 11 n'est pas exclu"],
    gives: ["« vérification de l'article 3 », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
  "11 risques établis": {
    name: "11 risques établis",
    quotations: [
      {
        place: "point 11",
        text: "Vous saisirez mes services des cas pour lesquels l'étranger concerné rapporterait la preuve ou établirait valablement qu'il encourt des risques personnels et avérés.",
      },
    ],
    conditions: [
      "preuve rapportée de risques personnels et avérés ou risques personnels et avérés valablement établis",
      "application des points 10 et 11 n'est pas exclu",
    ],
    gives: ["« saisine du ministre pour risques », obligatoire"],
    derogates: [],
    legal_basis: [],
  },
};

/** Les passages qui admettent plusieurs lectures. */
export const readings = {
  autres_cas: {
    name: "autres cas",
    question: "« Pour les autres cas » : autres que quoi ?",
    variants: [
      {
        slug: "ni_asile_ni_reprise_en_charge",
        name: "ni asile ni reprise en charge",
        text: "les cas que les deux phrases qui précèdent ne règlent pas",
      },
      {
        slug: "hors_reprise_en_charge",
        name: "hors reprise en charge",
        text: "les cas que la phrase qui précède, sur Dublin, ne règle pas",
      },
    ],
    retained: "ni_asile_ni_reprise_en_charge",
    reason: "les phrases qui précèdent traitent, « de la même manière », de l'asile et de la reprise en charge",
    quotations: [
      { place: "point 7", text: "Pour les autres cas, vous serez conduits à refuser le séjour" },
    ],
  },
  beneficiaires_et_points_10_et_11: {
    name: "bénéficiaires et points 10 et 11",
    question: "« ces nouvelles instructions ne s'appliquent pas » : celles qui précèdent, ou toute la circulaire, points 10 et 11 compris ?",
    variants: [
      {
        slug: "celles_qui_precedent",
        name: "celles qui précèdent",
        text: "« ces » renvoie aux instructions des points 7 et 8",
      },
      {
        slug: "toute_la_circulaire",
        name: "toute la circulaire",
        text: "« nouvelles instructions » nomme la circulaire entière",
      },
    ],
    retained: "celles_qui_precedent",
    reason: "« ces » renvoie à ce qui vient d'être dit ; les points 10 et 11 nomment eux-mêmes leurs personnes",
    quotations: [
      {
        place: "point 9",
        text: "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
      },
    ],
  },
  date_des_points_10_et_11: {
    name: "date des points 10 et 11",
    question: "Les points 10 et 11, qui ne portent pas de date, valent-ils à compter de la réception des instructions ?",
    variants: [
      {
        slug: "sans_date",
        name: "sans date",
        text: "le point 7 date ses propres règles, le point 8 dit « désormais » ; les points 10 et 11 ne disent rien",
      },
      {
        slug: "a_compter_de_la_reception",
        name: "à compter de la réception",
        text: "« les présentes instructions » sont toute la circulaire",
      },
    ],
    retained: "sans_date",
    reason: "le texte n'écrit cette date que devant les règles du point 7 ; l'étendre serait ajouter une condition",
    quotations: [
      { place: "point 7", text: "A compter de la réception des présentes instructions" },
      {
        place: "point 10",
        text: "il conviendra de ne jamais prévoir d'éloignement en direction de Belgrade",
      },
    ],
  },
  n_hesiterez_pas: {
    name: "n'hésiterez pas",
    question: "« n'hésiterez pas à saisir … chaque fois que » : le préfet doit-il saisir, ou y est-il encouragé ?",
    variants: [
      { slug: "encouragement", name: "encouragement", text: "ne pas hésiter n'est pas devoir" },
      {
        slug: "obligation",
        name: "obligation",
        text: "le futur commande, « chaque fois que » généralise",
      },
    ],
    retained: null,
    reason: "les deux se soutiennent, et rien ailleurs ne tranche",
    quotations: [
      {
        place: "point 7",
        text: "n'hésiterez pas à saisir nos partenaires européens chaque fois que",
      },
    ],
  },
  personnes_deja_autorisees_au_sejour: {
    name: "personnes déjà autorisées au séjour",
    question: "La modification vise-t-elle les seules personnes « qui n'ont pas encore bénéficié d'une autorisation de séjour », ou aussi celles qui en ont eu une et ne sont plus protégées ?",
    variants: [
      {
        slug: "point_9_seul",
        name: "point 9 seul",
        text: "seuls échappent aux nouvelles instructions les bénéficiaires actuels auxquels un document a été délivré",
      },
      {
        slug: "point_6_aussi",
        name: "point 6 aussi",
        text: "y échappe encore toute personne qui a déjà bénéficié d'une autorisation de séjour",
      },
    ],
    retained: "point_9_seul",
    reason: "le point 6 annonce la décision ; le point 9 précise lui-même à qui elle ne s'applique pas, et demande une protection dont la personne bénéficie « déjà »",
    quotations: [
      {
        place: "point 6",
        text: "modifier le dispositif mis en oeuvre au bénéfice des personnes originaires du Kosovo qui n'ont pas encore bénéficié d'une autorisation de séjour",
      },
    ],
  },
  plus_d_aps: {
    name: "plus d'APS",
    question: "« vous ne leur délivrerez plus d'APS » : toute autorisation provisoire de séjour, ou celle du dispositif de protection que le texte modifie ?",
    variants: [
      {
        slug: "toute_autorisation_provisoire",
        name: "toute autorisation provisoire",
        text: "le texte ne distingue pas",
      },
      {
        slug: "autorisation_du_dispositif",
        name: "autorisation du dispositif",
        text: "« plus » vise les autorisations jusque-là délivrées dans le dispositif, et « en revanche » met l'asile à part",
      },
    ],
    retained: null,
    reason: "les deux se soutiennent, et le texte ne dit pas ce que reçoit un demandeur d'asile",
    quotations: [{ place: "point 7", text: "vous ne leur délivrerez plus d'APS" }],
  },
  privilegier: {
    name: "privilégier",
    question: "« je vous demande de privilégier, chaque fois que ceci sera possible » : une préférence, ou un ordre dès que le retour direct est possible ?",
    variants: [
      {
        slug: "preference",
        name: "préférence",
        text: "« privilégier » compare deux voies sans fermer l'autre",
      },
      {
        slug: "ordre",
        name: "ordre",
        text: "« je vous demande » commande, « chaque fois que » ne laisse pas de choix",
      },
    ],
    retained: "preference",
    reason: "« bien que » garde aux accords leur usage « valablement » : l'autre voie reste ouverte",
    quotations: [
      {
        place: "point 10",
        text: "je vous demande de privilégier, chaque fois que ceci sera possible",
      },
    ],
  },
  renouvellement_des_documents: {
    name: "renouvellement des documents",
    question: "« restent donc applicables en ce qui concerne le renouvellement des documents délivrés » : les documents des bénéficiaires actuels, ou tout document délivré dans le dispositif ?",
    variants: [
      {
        slug: "documents_des_beneficiaires",
        name: "documents des bénéficiaires",
        text: "« donc » tire la suite de la phrase qui précède, sur les personnes « bénéficiant déjà »",
      },
      {
        slug: "tout_document_delivre",
        name: "tout document délivré",
        text: "la phrase nomme les documents, non les personnes",
      },
    ],
    retained: "documents_des_beneficiaires",
    reason: "« donc » et « toutefois » rattachent les deux phrases aux personnes que la première nomme",
    quotations: [
      {
        place: "point 9",
        text: "restent donc applicables en ce qui concerne le renouvellement des documents délivrés depuis l'entrée en vigueur du dispositif de protection temporaire",
      },
    ],
  },
  serez_conduits_a_refuser: {
    name: "serez conduits à refuser",
    question: "« vous serez conduits à refuser le séjour » : un ordre, ou l'annonce de ce que donnera le droit commun ?",
    variants: [
      {
        slug: "ordre",
        name: "ordre",
        text: "le futur commande, comme dans les phrases qui précèdent, et « toute personne » ne laisse pas de choix",
      },
      {
        slug: "annonce",
        name: "annonce",
        text: "« conduits à » dit où mènent les règles de droit commun, qui restent seules à décider",
      },
    ],
    retained: "ordre",
    reason: "les autres futurs du point 7 commandent, et « toute personne » ne réserve aucun cas",
    quotations: [
      { place: "point 7", text: "vous serez conduits à refuser le séjour à toute personne" },
    ],
  },
  verification_de_l_article_3: {
    name: "vérification de l'article 3",
    question: "« Il est, en effet, nécessaire de vérifier » : la vérification se fait-elle quand le pays de renvoi est fixé, comme le recueil des déclarations, ou en tout retour forcé ?",
    variants: [
      {
        slug: "avec_les_declarations",
        name: "avec les déclarations",
        text: "« en effet » explique le recueil, et partage son moment",
      },
      {
        slug: "en_tout_retour_force",
        name: "en tout retour forcé",
        text: "la phrase n'a pas de condition de moment ; le point 11 vise « en cas de retour forcé »",
      },
    ],
    retained: null,
    reason: "les deux se soutiennent, et aucune phrase ne dit quand la vérification a lieu",
    quotations: [
      {
        place: "point 11",
        text: "Il est, en effet, nécessaire de vérifier si les dispositions de l'article 3",
      },
    ],
  },
};

// --- Ce avec quoi le texte décide ------------------------------------------------------------------

/** Les consignes, et ce qu'elles concernent. */
const directives = [];

/** Les pièces, et ce qu'elles concernent. */
const evidence = [{ name: "risques", concerns: ["saisine_du_ministre_pour_risques"] }];

/** Les faits découpés en cases : les plus fines que les règles distinguent. */
const variables = [
  { kind: "yes_no", fact: "appartenance_certaine_a_la_communaute_albanaise" },
  { kind: "yes_no", fact: "situation_irreguliere" },
  { kind: "yes_no", fact: "retour_direct_possible" },
  { kind: "yes_no", fact: "pays_de_renvoi_fixe" },
  { kind: "yes_no", fact: "retour_force_envisage" },
  { kind: "yes_no", fact: "preuve_rapportee_de_risques_personnels_et_averes" },
  { kind: "yes_no", fact: "risques_personnels_et_averes_valablement_etablis" },
  { kind: "yes_no", fact: "autorisation_de_sejour_deja_obtenue" },
  {
    kind: "dates",
    facts: ["date_de_la_decision", "reception_des_instructions"],
    atoms: [
      {
        left: "date_de_la_decision",
        right: "reception_des_instructions",
        steps: [],
        days: 0,
        strict: true,
      },
    ],
    vectors: ["0", "1"],
    told: [
      [
        "date de la décision : avant réception des instructions",
        "date de la décision : à compter de réception des instructions",
      ],
    ],
  },
  { kind: "yes_no", fact: "origine_declaree_du_kosovo" },
  { kind: "yes_no", fact: "demande_d_admission_au_sejour" },
  { kind: "yes_no", fact: "interpellation_sans_titre_de_sejour" },
  { kind: "yes_no", fact: "demande_d_asile_conventionnel" },
  { kind: "yes_no", fact: "demande_d_asile_territorial" },
  { kind: "yes_no", fact: "conditions_de_reprise_en_charge" },
  { kind: "yes_no", fact: "conditions_pour_demeurer_en_france" },
  { kind: "yes_no", fact: "autorisation_au_titre_de_la_protection_temporaire" },
  { kind: "yes_no", fact: "declaration_d_appartenance_a_la_communaute_albanaise" },
  { kind: "yes_no", fact: "mesure_d_eloignement_deja_prise" },
  { kind: "yes_no", fact: "benefice_de_la_protection_temporaire" },
  {
    kind: "choice",
    fact: "document_delivre",
    options: [
      "autorisation_provisoire_de_sejour",
      "recepisse",
      "carte_de_sejour_temporaire",
      "aucun_de_ces_documents",
    ],
  },
  { kind: "yes_no", fact: "renouvellement_ne_paraissant_pas_devoir_intervenir" },
  { kind: "yes_no", fact: "delivrance_depuis_l_entree_en_vigueur_du_dispositif" },
  {
    kind: "reading",
    reading: "autres_cas",
    variants: ["ni_asile_ni_reprise_en_charge", "hors_reprise_en_charge"],
    retained: "ni_asile_ni_reprise_en_charge",
  },
  {
    kind: "reading",
    reading: "beneficiaires_et_points_10_et_11",
    variants: ["celles_qui_precedent", "toute_la_circulaire"],
    retained: "celles_qui_precedent",
  },
  {
    kind: "reading",
    reading: "date_des_points_10_et_11",
    variants: ["sans_date", "a_compter_de_la_reception"],
    retained: "sans_date",
  },
  {
    kind: "reading",
    reading: "n_hesiterez_pas",
    variants: ["encouragement", "obligation"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "personnes_deja_autorisees_au_sejour",
    variants: ["point_9_seul", "point_6_aussi"],
    retained: "point_9_seul",
  },
  {
    kind: "reading",
    reading: "plus_d_aps",
    variants: ["toute_autorisation_provisoire", "autorisation_du_dispositif"],
    retained: null,
  },
  {
    kind: "reading",
    reading: "privilegier",
    variants: ["preference", "ordre"],
    retained: "preference",
  },
  {
    kind: "reading",
    reading: "renouvellement_des_documents",
    variants: ["documents_des_beneficiaires", "tout_document_delivre"],
    retained: "documents_des_beneficiaires",
  },
  {
    kind: "reading",
    reading: "serez_conduits_a_refuser",
    variants: ["ordre", "annonce"],
    retained: "ordre",
  },
  {
    kind: "reading",
    reading: "verification_de_l_article_3",
    variants: ["avec_les_declarations", "en_tout_retour_force"],
    retained: null,
  },
];

/** Ce que les résultats peuvent être. */
const answers = [
  { status: "non_prevu" },
  { status: "regi_par_un_autre_texte", refers_to: "droit commun de l'admission au séjour" },
  { status: "non_applicable" },
  { status: "exclu" },
  { status: "obligatoire" },
  { status: "recommande" },
  { status: "possible" },
  { status: "regi_par_un_autre_texte", refers_to: "télégramme du 14 mai 1999" },
];

/**
 * Les diagrammes : [variable, un enfant par case]. Les premiers numéros sont « faux », « vrai »,
 * « hors des suppositions », puis les réponses ; « -1 » est le nœud d'avant.
 */
const nodes = [
  [22, 1, 0], [20, 1, 1, 1, -1], [4, 0, 1], [3, 1, -1], [22, 3, 2], [20, 3, 3, 3, -1], [22, 4, 2],
  [20, 4, 4, 4, -1], [20, 3, 3, 3, -2], [19, -2, -1], [11, -5, -1], [10, -1, -2], [9, -7, -1],
  [22, 5, 2], [20, 5, 5, 5, -1], [20, 3, 3, 3, -2], [19, -2, -1], [11, -12, -1], [10, -1, -2],
  [9, -14, -1], [8, -8, -1], [27, 4, 3], [22, -1, 2], [20, -2, -2, -2, -1], [20, 3, 3, 3, -2],
  [19, -2, -1], [11, -21, -1], [10, -1, -2], [9, -23, -1], [27, 5, 3], [22, -1, 2],
  [20, -2, -2, -2, -1], [20, 3, 3, 3, -2], [19, -2, -1], [11, -29, -1], [10, -1, -2], [9, -31, -1],
  [8, -9, -1], [7, -18, -1], [1, -34, -1], [22, 0, 2], [20, 0, 0, 0, -1], [22, 1, 2],
  [20, 1, 1, 1, -1], [20, 0, 0, 0, -2], [19, -2, -1], [11, -5, -1], [10, -1, -2], [9, -7, -1],
  [8, -1, -8], [27, 1, 0], [22, -1, 2], [20, -2, -2, -2, -1], [20, 0, 0, 0, -2], [19, -2, -1],
  [11, -14, -1], [10, -1, -2], [9, -16, -1], [8, -1, -17], [7, -10, -1], [1, -19, -1], [28, 6, 3],
  [22, -1, 2], [20, -2, -2, -2, -1], [20, 3, 3, 3, -2], [19, -2, -1], [22, 6, 2], [20, 6, 6, 6, -1],
  [20, 3, 3, 3, -2], [19, -2, -1], [16, -5, -1], [11, -66, -1], [10, -1, -2], [9, -68, -1],
  [28, 5, 3], [22, -1, 2], [20, -2, -2, -2, -1], [20, 3, 3, 3, -2], [19, -2, -1], [16, -1, -63],
  [11, -75, -1], [10, -1, -2], [9, -77, -1], [8, -10, -1], [27, -23, 3], [22, -1, 2],
  [20, -2, -2, -2, -1], [20, 3, 3, 3, -2], [19, -2, -1], [27, 6, 3], [22, -1, 2],
  [20, -2, -2, -2, -1], [20, 3, 3, 3, -2], [19, -2, -1], [16, -6, -1], [11, -90, -1], [10, -1, -2],
  [9, -92, -1], [27, -24, 3], [22, -1, 2], [20, -2, -2, -2, -1], [20, 3, 3, 3, -2], [19, -2, -1],
  [16, -1, -70], [11, -99, -1], [10, -1, -2], [9, -101, -1], [8, -10, -1], [7, -25, -1],
  [1, -104, -1], [28, 1, 0], [22, -1, 2], [20, -2, -2, -2, -1], [20, 0, 0, 0, -2], [19, -2, -1],
  [11, -74, -1], [10, -1, -2], [9, -76, -1], [8, -1, -77], [27, -9, 0], [22, -1, 2],
  [20, -2, -2, -2, -1], [20, 0, 0, 0, -2], [19, -2, -1], [11, -83, -1], [10, -1, -2], [9, -85, -1],
  [8, -1, -86], [7, -10, -1], [1, -88, -1], [28, 0, 1], [22, -1, 2], [20, -2, -2, -2, -1],
  [20, 0, 0, 0, -2], [19, -2, -1], [16, -94, -1], [11, -95, -1], [10, -1, -2], [9, -97, -1],
  [8, -1, -98], [27, -10, 0], [22, -1, 2], [20, -2, -2, -2, -1], [20, 0, 0, 0, -2], [19, -2, -1],
  [16, -104, -1], [11, -105, -1], [10, -1, -2], [9, -107, -1], [8, -1, -108], [7, -11, -1],
  [1, -110, -1], [22, 7, 2], [20, 7, 7, 7, -1], [20, 3, 3, 3, -2], [19, -2, -1], [13, -151, -1],
  [12, -1, -2], [11, -153, -1], [10, -1, -2], [9, -155, -1], [13, -156, -145], [12, -1, -146],
  [11, -158, -1], [10, -1, -2], [9, -160, -1], [8, -6, -1], [27, 7, 3], [22, -1, 2],
  [20, -2, -2, -2, -1], [20, 3, 3, 3, -2], [19, -2, -1], [13, -167, -1], [12, -1, -2],
  [11, -169, -1], [10, -1, -2], [9, -171, -1], [13, -172, -144], [12, -1, -145], [11, -174, -1],
  [10, -1, -2], [9, -176, -1], [8, -6, -1], [7, -17, -1], [1, -179, -1], [13, -144, -140],
  [12, -1, -141], [11, -146, -1], [10, -1, -2], [9, -148, -1], [8, -1, -149], [13, -150, -137],
  [12, -1, -138], [11, -152, -1], [10, -1, -2], [9, -154, -1], [8, -1, -155], [7, -7, -1],
  [1, -157, -1], [12, -194, -44], [11, -195, -1], [10, -1, -2], [9, -197, -1], [12, -198, -187],
  [11, -199, -1], [10, -1, -2], [9, -201, -1], [8, -5, -1], [12, -203, -37], [11, -204, -1],
  [10, -1, -2], [9, -206, -1], [12, -207, -179], [11, -208, -1], [10, -1, -2], [9, -210, -1],
  [8, -5, -1], [7, -10, -1], [1, -213, -1], [12, -178, -174], [11, -179, -1], [10, -1, -2],
  [9, -181, -1], [8, -1, -182], [12, -183, -170], [11, -184, -1], [10, -1, -2], [9, -186, -1],
  [8, -1, -187], [7, -6, -1], [1, -189, -1], [11, -226, -75], [10, -1, -76], [9, -228, -1],
  [11, -229, -73], [10, -1, -74], [9, -231, -1], [8, -4, -1], [11, -233, -66], [10, -1, -67],
  [9, -235, -1], [11, -236, -64], [10, -1, -65], [9, -238, -1], [8, -4, -1], [7, -8, -1],
  [1, -241, -1], [11, -206, -62], [10, -1, -63], [9, -208, -1], [8, -1, -209], [11, -210, -60],
  [10, -1, -61], [9, -212, -1], [8, -1, -213], [7, -5, -1], [1, -215, -1], [11, -252, -102],
  [10, -1, -103], [9, -254, -1], [8, -1, -241], [11, -256, -90], [10, -1, -91], [9, -258, -1],
  [8, -1, -228], [7, -5, -1], [1, -261, -1], [26, 8, 7], [22, -1, 2], [20, -2, -2, -2, -1],
  [20, 3, 3, 3, -2], [19, -2, -1], [14, -267, -1], [11, -268, -1], [10, -1, -2], [9, -270, -1],
  [14, -271, -260], [11, -272, -1], [10, -1, -2], [9, -274, -1], [8, -5, -1], [27, 8, 3],
  [26, -1, -115], [22, -1, 2], [20, -2, -2, -2, -1], [20, 3, 3, 3, -2], [19, -2, -1],
  [14, -282, -1], [11, -283, -1], [10, -1, -2], [9, -285, -1], [14, -286, -258], [11, -287, -1],
  [10, -1, -2], [9, -289, -1], [8, -5, -1], [7, -16, -1], [1, -292, -1], [26, 1, 0], [22, -1, 2],
  [20, -2, -2, -2, -1], [20, 0, 0, 0, -2], [19, -2, -1], [14, -262, -1], [11, -263, -1],
  [10, -1, -2], [9, -265, -1], [8, -1, -266], [26, -258, 0], [22, -1, 2], [20, -2, -2, -2, -1],
  [20, 0, 0, 0, -2], [19, -2, -1], [14, -272, -1], [11, -273, -1], [10, -1, -2], [9, -275, -1],
  [8, -1, -276], [7, -11, -1], [1, -278, -1], [26, 0, 1], [22, -1, 2], [20, -2, -2, -2, -1],
  [20, 0, 0, 0, -2], [19, -2, -1], [14, -284, -1], [11, -285, -1], [10, -1, -2], [9, -287, -1],
  [8, -1, -288], [26, 0, -280], [22, -1, 2], [20, -2, -2, -2, -1], [20, 0, 0, 0, -2], [19, -2, -1],
  [14, -294, -1], [11, -295, -1], [10, -1, -2], [9, -297, -1], [8, -1, -298], [7, -11, -1],
  [1, -300, -1], [31, 7, 4], [22, -1, 2], [20, -2, -2, -2, -1], [20, 3, 3, 3, -2], [19, -2, -1],
  [15, -1, -342], [14, -1, -343], [23, 3, -7], [22, -1, 2], [20, -2, -2, -2, -1], [20, 3, 3, 3, -2],
  [19, -2, -1], [15, -1, -349], [14, -1, -350], [13, -8, -1], [12, -1, -2], [11, -353, -1],
  [10, -1, -2], [9, -355, -1], [15, -345, -356], [14, -1, -357], [23, 3, 5], [22, -1, 2],
  [20, -2, -2, -2, -1], [20, 3, 3, 3, -2], [19, -2, -1], [15, -1, -363], [14, -1, -364],
  [13, -8, -1], [12, -1, -2], [11, -367, -1], [10, -1, -2], [9, -369, -1], [8, -15, -1],
  [27, -34, 3], [22, -1, 2], [20, -2, -2, -2, -1], [20, 3, 3, 3, -2], [19, -2, -1], [15, -1, -376],
  [14, -1, -377], [23, 3, -7], [22, -1, 2], [20, -2, -2, -2, -1], [20, 3, 3, 3, -2], [19, -2, -1],
  [15, -1, -383], [14, -1, -384], [13, -8, -1], [12, -1, -2], [11, -387, -1], [10, -1, -2],
  [9, -389, -1], [15, -362, -390], [14, -1, -391], [23, 3, -368], [22, -1, 2], [20, -2, -2, -2, -1],
  [20, 3, 3, 3, -2], [19, -2, -1], [15, -1, -397], [14, -1, -398], [13, -8, -1], [12, -1, -2],
  [11, -401, -1], [10, -1, -2], [9, -403, -1], [8, -15, -1], [7, -35, -1], [1, -406, -1],
  [31, 0, 1], [23, -1, 0], [22, -1, 2], [20, -2, -2, -2, -1], [20, 0, 0, 0, -2], [19, -2, -1],
  [15, -1, -377], [14, -1, -378], [13, -1, -379], [12, -1, -380], [11, -381, -1], [10, -1, -2],
  [9, -383, -1], [8, -1, -384], [27, -14, 0], [23, -1, 0], [22, -1, 2], [20, -2, -2, -2, -1],
  [20, 0, 0, 0, -2], [19, -2, -1], [15, -1, -391], [14, -1, -392], [13, -1, -393], [12, -1, -394],
  [11, -395, -1], [10, -1, -2], [9, -397, -1], [8, -1, -398], [7, -15, -1], [1, -400, -1],
  [23, 0, -30], [22, -1, 2], [20, -2, -2, -2, -1], [20, 0, 0, 0, -2], [19, -2, -1], [15, -1, -406],
  [14, -1, -407], [11, -408, -1], [10, -1, -2], [9, -410, -1], [8, -1, -411], [23, 0, -27],
  [22, -1, 2], [20, -2, -2, -2, -1], [20, 0, 0, 0, -2], [19, -2, -1], [15, -1, -417],
  [14, -1, -418], [11, -419, -1], [10, -1, -2], [9, -421, -1], [8, -1, -422], [7, -12, -1],
  [1, -424, -1], [31, 1, 0], [23, -1, 0], [22, -1, 2], [20, -2, -2, -2, -1], [20, 0, 0, 0, -2],
  [19, -2, -1], [15, -1, -431], [14, -1, -432], [13, -1, -433], [12, -1, -434], [11, -435, -1],
  [10, -1, -2], [9, -437, -1], [8, -1, -438], [27, -14, 0], [23, -1, 0], [22, -1, 2],
  [20, -2, -2, -2, -1], [20, 0, 0, 0, -2], [19, -2, -1], [15, -1, -445], [14, -1, -446],
  [13, -1, -447], [12, -1, -448], [11, -449, -1], [10, -1, -2], [9, -451, -1], [8, -1, -452],
  [7, -15, -1], [1, -454, -1], [23, 0, -30], [22, -1, 2], [20, -2, -2, -2, -1], [20, 0, 0, 0, -2],
  [19, -2, -1], [15, -1, -460], [14, -1, -461], [11, -462, -1], [10, -1, -2], [9, -464, -1],
  [8, -1, -465], [23, 0, -27], [22, -1, 2], [20, -2, -2, -2, -1], [20, 0, 0, 0, -2], [19, -2, -1],
  [15, -1, -471], [14, -1, -472], [11, -473, -1], [10, -1, -2], [9, -475, -1], [8, -1, -476],
  [7, -12, -1], [1, -478, -1], [22, 9, 2], [20, 9, 9, 9, -1], [20, 3, 3, 3, -2], [19, -2, -1],
  [17, -519, -1], [17, -520, -509], [8, -2, -1], [27, 9, 3], [22, -1, 2], [20, -2, -2, -2, -1],
  [20, 3, 3, 3, -2], [19, -2, -1], [17, -527, -1], [17, -528, -500], [8, -2, -1], [7, -9, -1],
  [17, -495, -491], [8, -1, -496], [17, -497, -484], [8, -1, -498], [7, -3, -1], [18, -536, -18],
  [17, -537, -1], [18, -538, -527], [17, -539, -1], [8, -3, -1], [18, -541, -15], [17, -542, -1],
  [18, -543, -515], [17, -544, -1], [8, -3, -1], [7, -6, -1], [18, -511, -507], [17, -512, -1],
  [8, -1, -513], [18, -514, -501], [17, -515, -1], [8, -1, -516], [7, -4, -1], [20, 6, 6, 6, -555],
  [19, -555, -1], [27, 3, 6], [22, -1, 2], [20, -2, -2, -2, -1], [20, 6, 6, 6, -2], [19, -2, -1],
  [7, -6, -1], [27, 0, 1], [22, -1, 2], [20, -2, -2, -2, -1], [7, -529, -1], [20, 1, 1, 1, -531],
  [19, -531, -1], [24, 3, 6], [20, -1, -1, -1, -570], [19, -570, -1], [25, 3, 6], [22, -1, 2],
  [20, -2, -2, -2, -1], [24, -3, 6], [20, -1, -1, -1, -3], [19, -3, -1], [8, -7, -1], [25, 0, 1],
  [22, -1, 2], [20, -2, -2, -2, -1], [8, -545, -1], [24, 0, 1], [20, -1, -1, -1, -548],
  [19, -548, -1], [30, 3, 10], [22, 3, -1], [20, -1, -1, -1, -588], [22, 3, 10],
  [20, -1, -1, -1, -590], [19, -3, -1], [30, 1, 0], [22, 0, -1], [20, -1, -1, -1, -558],
  [19, -558, -1], [30, 0, 1], [22, 0, -1], [20, -1, -1, -1, -562], [30, 3, 7], [22, 3, -1],
  [21, 3, -1], [20, -1, -1, -1, -602], [30, 7, 3], [22, -1, 7], [21, 3, -1], [20, -1, -1, -1, -606],
  [19, -5, -1], [21, 0, -16], [20, -1, -1, -1, -573], [19, -573, -1], [21, 0, -14],
  [20, -1, -1, -1, -576], [24, 9, 3], [20, -1, -1, -1, -98], [19, -98, -1], [25, 9, 3], [22, -1, 2],
  [20, -2, -2, -2, -1], [24, -3, 3], [20, -1, -1, -1, -3], [19, -3, -1], [8, -7, -1], [1, -622, -1],
  [24, 1, 0], [20, -1, -1, -1, -587], [19, -587, -1], [25, 1, 0], [22, -1, 2], [20, -2, -2, -2, -1],
  [24, -3, 0], [20, -1, -1, -1, -3], [19, -3, -1], [8, -7, -1], [1, -597, -1], [29, 8, 7],
  [22, -1, 2], [20, -2, -2, -2, -1], [24, -3, 3], [20, -1, -1, -1, -3], [19, -3, -1], [25, -6, 3],
  [22, -1, 2], [20, -2, -2, -2, -1], [24, -3, 3], [20, -1, -1, -1, -3], [19, -3, -1], [8, -7, -1],
  [2, -647, -1], [1, -648, -1], [29, 1, 0], [22, -1, 2], [20, -2, -2, -2, -1], [24, -3, 0],
  [20, -1, -1, -1, -3], [19, -3, -1], [25, -6, 0], [22, -1, 2], [20, -2, -2, -2, -1], [24, -3, 0],
  [20, -1, -1, -1, -3], [19, -3, -1], [8, -7, -1], [2, -626, -1], [1, -627, -1], [29, 0, 1],
  [22, -1, 2], [20, -2, -2, -2, -1], [24, -3, 0], [20, -1, -1, -1, -3], [19, -3, -1], [25, -6, 0],
  [22, -1, 2], [20, -2, -2, -2, -1], [24, -3, 0], [20, -1, -1, -1, -3], [19, -3, -1], [8, -7, -1],
  [2, -641, -1], [1, -642, -1], [24, 6, 3], [20, -1, -1, -1, -619], [19, -619, -1], [25, 6, 3],
  [22, -1, 2], [20, -2, -2, -2, -1], [24, -3, 3], [20, -1, -1, -1, -3], [19, -3, -1], [8, -7, -1],
  [0, -689, -1], [0, -654, -58], [24, 7, 3], [20, -1, -1, -1, -545], [19, -545, -1], [25, 7, 3],
  [22, -1, 2], [20, -2, -2, -2, -1], [24, -3, 3], [20, -1, -1, -1, -3], [19, -3, -1], [8, -7, -1],
  [4, 2, -1], [3, -702, -1], [4, 2, -71], [3, -668, -1], [32, 3, 7], [22, -1, 2],
  [20, -2, -2, -2, -1], [24, -3, 3], [20, -1, -1, -1, -3], [19, -3, -1], [25, -6, 3], [22, -1, 2],
  [20, -2, -2, -2, -1], [24, -3, 3], [20, -1, -1, -1, -3], [19, -3, -1], [8, -7, -1], [4, -718, -1],
  [3, -1, -18], [32, 1, 0], [22, -1, 2], [20, -2, -2, -2, -1], [24, -3, 0], [20, -1, -1, -1, -3],
  [19, -3, -1], [25, -6, 0], [22, -1, 2], [20, -2, -2, -2, -1], [24, -3, 0], [20, -1, -1, -1, -3],
  [19, -3, -1], [8, -7, -1], [4, 2, -1], [3, -698, -1], [32, 0, 1], [22, -1, 2],
  [20, -2, -2, -2, -1], [24, -3, 0], [20, -1, -1, -1, -3], [19, -3, -1], [25, -6, 0], [22, -1, 2],
  [20, -2, -2, -2, -1], [24, -3, 0], [20, -1, -1, -1, -3], [19, -3, -1], [8, -7, -1], [4, -712, -1],
  [4, 2, -2], [3, -2, -1], [6, -751, -51], [5, -1, -52], [6, -717, -121], [5, -1, -122],
];

/** Ce que le texte suppose des faits : le nœud où c'est vrai. */
const suppositions = [
  { name: "pas de délivrance sans document", node: 12 },
  { name: "pas de pays de renvoi sans retour forcé", node: 14 },
];

/** Pour chaque résultat, son nœud ; pour chaque règle, où elle s'applique, où elle vaut. */
const decisions = [
  {
    slug: "regime_de_l_admission_au_sejour",
    node: 50,
    rows: [{ rule: "7 droit commun", applies: 71, holds: 71, appraisals: [] }],
  },
  {
    slug: "delivrance_d_une_autorisation_provisoire_de_sejour",
    node: 120,
    rows: [
      { rule: "7 autorisation provisoire", applies: 140, holds: 140, appraisals: [] },
      { rule: "7 autorisation provisoire du dispositif", applies: 162, holds: 162, appraisals: [] },
    ],
  },
  {
    slug: "enregistrement_de_la_demande_d_asile",
    node: 195,
    rows: [{ rule: "7 enregistrement de l'asile", applies: 209, holds: 209, appraisals: [] }],
  },
  {
    slug: "saisine_de_l_ofpra",
    node: 229,
    rows: [{ rule: "7 saisine de l'OFPRA", applies: 241, holds: 241, appraisals: [] }],
  },
  {
    slug: "saisine_du_ministere_sur_l_asile_territorial",
    node: 257,
    rows: [{ rule: "7 saisine du ministère", applies: 267, holds: 267, appraisals: [] }],
  },
  {
    slug: "application_de_la_convention_de_dublin",
    node: 277,
    rows: [{ rule: "7 Dublin", applies: 71, holds: 71, appraisals: [] }],
  },
  {
    slug: "saisine_des_partenaires_europeens",
    node: 308,
    rows: [
      {
        rule: "7 partenaires européens encouragement",
        applies: 330,
        holds: 330,
        appraisals: ["conditions_de_reprise_en_charge"],
      },
      {
        rule: "7 partenaires européens obligation",
        applies: 352,
        holds: 352,
        appraisals: ["conditions_de_reprise_en_charge"],
      },
    ],
  },
  {
    slug: "refus_de_sejour",
    node: 422,
    rows: [
      {
        rule: "7 annonce du refus de séjour",
        applies: 452,
        holds: 452,
        appraisals: ["conditions_de_reprise_en_charge"],
      },
      {
        rule: "7 annonce du refus de séjour hors reprise en charge",
        applies: 476,
        holds: 476,
        appraisals: ["conditions_de_reprise_en_charge"],
      },
      {
        rule: "7 refus de séjour",
        applies: 506,
        holds: 506,
        appraisals: ["conditions_de_reprise_en_charge"],
      },
      {
        rule: "7 refus de séjour hors reprise en charge",
        applies: 530,
        holds: 530,
        appraisals: ["conditions_de_reprise_en_charge"],
      },
    ],
  },
  {
    slug: "mesure_d_eloignement",
    node: 546,
    rows: [{ rule: "8 mesures d'éloignement", applies: 551, holds: 551, appraisals: [] }],
  },
  {
    slug: "mise_a_execution_d_une_mesure_deja_prise",
    node: 562,
    rows: [{ rule: "8 mesures déjà prises", applies: 569, holds: 569, appraisals: [] }],
  },
  {
    slug: "application_des_nouvelles_instructions",
    node: 577,
    rows: [
      { rule: "6 personnes déjà autorisées au séjour", applies: 581, holds: 581, appraisals: [] },
      { rule: "9 bénéficiaires", applies: 583, holds: 583, appraisals: [] },
    ],
  },
  {
    slug: "application_des_points_10_et_11",
    node: 593,
    rows: [
      { rule: "7 points 10 et 11 avant la réception", applies: 597, holds: 597, appraisals: [] },
      { rule: "9 points 10 et 11", applies: 600, holds: 600, appraisals: [] },
    ],
  },
  {
    slug: "renouvellement_des_documents_delivres",
    node: 606,
    rows: [
      { rule: "9 renouvellement", applies: 610, holds: 610, appraisals: [] },
      { rule: "9 renouvellement de tout document", applies: 613, holds: 613, appraisals: [] },
    ],
  },
  {
    slug: "saisine_du_ministre_d_un_cas_particulier",
    node: 622,
    rows: [
      {
        rule: "9 cas particuliers",
        applies: 625,
        holds: 625,
        appraisals: ["renouvellement_ne_paraissant_pas_devoir_intervenir"],
      },
      {
        rule: "9 cas particuliers de tout document",
        applies: 627,
        holds: 627,
        appraisals: ["renouvellement_ne_paraissant_pas_devoir_intervenir"],
      },
    ],
  },
  {
    slug: "utilisation_des_accords_de_readmission",
    node: 638,
    rows: [{ rule: "10 accords de réadmission", applies: 649, holds: 649, appraisals: [] }],
  },
  {
    slug: "retour_direct_par_arrete_de_reconduite",
    node: 664,
    rows: [
      {
        rule: "10 retour direct",
        applies: 679,
        holds: 679,
        appraisals: ["retour_direct_possible"],
      },
      {
        rule: "10 retour direct ordonné",
        applies: 694,
        holds: 694,
        appraisals: ["retour_direct_possible"],
      },
    ],
  },
  {
    slug: "eloignement_en_direction_de_belgrade",
    node: 705,
    rows: [
      {
        rule: "10 Belgrade",
        applies: 706,
        holds: 706,
        appraisals: ["appartenance_certaine_a_la_communaute_albanaise"],
      },
    ],
  },
  {
    slug: "eloignement_en_transit_par_belgrade",
    node: 705,
    rows: [
      {
        rule: "10 transit par Belgrade",
        applies: 706,
        holds: 706,
        appraisals: ["appartenance_certaine_a_la_communaute_albanaise"],
      },
    ],
  },
  {
    slug: "recueil_des_declarations_par_proces_verbal",
    node: 718,
    rows: [{ rule: "11 déclarations", applies: 720, holds: 720, appraisals: [] }],
  },
  {
    slug: "verification_de_l_article_3",
    node: 735,
    rows: [
      { rule: "11 article 3", applies: 750, holds: 750, appraisals: [] },
      { rule: "11 article 3 en tout retour forcé", applies: 766, holds: 766, appraisals: [] },
    ],
  },
  {
    slug: "saisine_du_ministre_pour_risques",
    node: 768,
    rows: [
      {
        rule: "11 risques établis",
        applies: 770,
        holds: 770,
        appraisals: [
          "preuve_rapportee_de_risques_personnels_et_averes",
          "risques_personnels_et_averes_valablement_etablis",
        ],
      },
    ],
  },
];

/** Le fait qui date le cas. */
const reference = "date_de_la_decision";

export const { decide, explain, missing, nextQuestions, residual } = act({
  identity,
  facts,
  outcomes,
  rules,
  readings,
  directives,
  evidence,
  variables,
  answers,
  nodes,
  suppositions,
  decisions,
  reference,
});
