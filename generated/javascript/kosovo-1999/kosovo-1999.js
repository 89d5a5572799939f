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
 * « hors des suppositions », puis les réponses ; les suivants, ces nœuds.
 */
const nodes = [
  [22, 1, 0], [20, 1, 1, 1, 11], [4, 0, 1], [3, 1, 13], [22, 3, 2], [20, 3, 3, 3, 15], [22, 4, 2],
  [20, 4, 4, 4, 17], [20, 3, 3, 3, 17], [19, 18, 19], [11, 16, 20], [10, 21, 20], [9, 16, 22],
  [22, 5, 2], [20, 5, 5, 5, 24], [20, 3, 3, 3, 24], [19, 25, 26], [11, 16, 27], [10, 28, 27],
  [9, 16, 29], [8, 23, 30], [27, 4, 3], [22, 32, 2], [20, 32, 32, 32, 33], [20, 3, 3, 3, 33],
  [19, 34, 35], [11, 16, 36], [10, 37, 36], [9, 16, 38], [27, 5, 3], [22, 40, 2],
  [20, 40, 40, 40, 41], [20, 3, 3, 3, 41], [19, 42, 43], [11, 16, 44], [10, 45, 44], [9, 16, 46],
  [8, 39, 47], [7, 31, 48], [1, 16, 49], [22, 0, 2], [20, 0, 0, 0, 51], [22, 1, 2],
  [20, 1, 1, 1, 53], [20, 0, 0, 0, 53], [19, 54, 55], [11, 52, 56], [10, 57, 56], [9, 52, 58],
  [8, 59, 52], [27, 1, 0], [22, 61, 2], [20, 61, 61, 61, 62], [20, 0, 0, 0, 62], [19, 63, 64],
  [11, 52, 65], [10, 66, 65], [9, 52, 67], [8, 68, 52], [7, 60, 69], [1, 52, 70], [28, 6, 3],
  [22, 72, 2], [20, 72, 72, 72, 73], [20, 3, 3, 3, 73], [19, 74, 75], [22, 6, 2], [20, 6, 6, 6, 77],
  [20, 3, 3, 3, 77], [19, 78, 79], [16, 76, 80], [11, 16, 81], [10, 82, 81], [9, 16, 83],
  [28, 5, 3], [22, 85, 2], [20, 85, 85, 85, 86], [20, 3, 3, 3, 86], [19, 87, 88], [16, 89, 27],
  [11, 16, 90], [10, 91, 90], [9, 16, 92], [8, 84, 93], [27, 72, 3], [22, 95, 2],
  [20, 95, 95, 95, 96], [20, 3, 3, 3, 96], [19, 97, 98], [27, 6, 3], [22, 100, 2],
  [20, 100, 100, 100, 101], [20, 3, 3, 3, 101], [19, 102, 103], [16, 99, 104], [11, 16, 105],
  [10, 106, 105], [9, 16, 107], [27, 85, 3], [22, 109, 2], [20, 109, 109, 109, 110],
  [20, 3, 3, 3, 110], [19, 111, 112], [16, 113, 44], [11, 16, 114], [10, 115, 114], [9, 16, 116],
  [8, 108, 117], [7, 94, 118], [1, 16, 119], [28, 1, 0], [22, 121, 2], [20, 121, 121, 121, 122],
  [20, 0, 0, 0, 122], [19, 123, 124], [11, 52, 125], [10, 126, 125], [9, 52, 127], [8, 128, 52],
  [27, 121, 0], [22, 130, 2], [20, 130, 130, 130, 131], [20, 0, 0, 0, 131], [19, 132, 133],
  [11, 52, 134], [10, 135, 134], [9, 52, 136], [8, 137, 52], [7, 129, 138], [1, 52, 139],
  [28, 0, 1], [22, 141, 2], [20, 141, 141, 141, 142], [20, 0, 0, 0, 142], [19, 143, 144],
  [16, 52, 145], [11, 52, 146], [10, 147, 146], [9, 52, 148], [8, 149, 52], [27, 141, 0],
  [22, 151, 2], [20, 151, 151, 151, 152], [20, 0, 0, 0, 152], [19, 153, 154], [16, 52, 155],
  [11, 52, 156], [10, 157, 156], [9, 52, 158], [8, 159, 52], [7, 150, 160], [1, 52, 161],
  [22, 7, 2], [20, 7, 7, 7, 163], [20, 3, 3, 3, 163], [19, 164, 165], [13, 16, 166], [12, 167, 166],
  [11, 16, 168], [10, 169, 168], [9, 16, 170], [13, 16, 27], [12, 172, 27], [11, 16, 173],
  [10, 174, 173], [9, 16, 175], [8, 171, 176], [27, 7, 3], [22, 178, 2], [20, 178, 178, 178, 179],
  [20, 3, 3, 3, 179], [19, 180, 181], [13, 16, 182], [12, 183, 182], [11, 16, 184], [10, 185, 184],
  [9, 16, 186], [13, 16, 44], [12, 188, 44], [11, 16, 189], [10, 190, 189], [9, 16, 191],
  [8, 187, 192], [7, 177, 193], [1, 16, 194], [13, 52, 56], [12, 196, 56], [11, 52, 197],
  [10, 198, 197], [9, 52, 199], [8, 200, 52], [13, 52, 65], [12, 202, 65], [11, 52, 203],
  [10, 204, 203], [9, 52, 205], [8, 206, 52], [7, 201, 207], [1, 52, 208], [12, 16, 166],
  [11, 16, 210], [10, 211, 210], [9, 16, 212], [12, 16, 27], [11, 16, 214], [10, 215, 214],
  [9, 16, 216], [8, 213, 217], [12, 16, 182], [11, 16, 219], [10, 220, 219], [9, 16, 221],
  [12, 16, 44], [11, 16, 223], [10, 224, 223], [9, 16, 225], [8, 222, 226], [7, 218, 227],
  [1, 16, 228], [12, 52, 56], [11, 52, 230], [10, 231, 230], [9, 52, 232], [8, 233, 52],
  [12, 52, 65], [11, 52, 235], [10, 236, 235], [9, 52, 237], [8, 238, 52], [7, 234, 239],
  [1, 52, 240], [11, 16, 167], [10, 242, 167], [9, 16, 243], [11, 16, 172], [10, 245, 172],
  [9, 16, 246], [8, 244, 247], [11, 16, 183], [10, 249, 183], [9, 16, 250], [11, 16, 188],
  [10, 252, 188], [9, 16, 253], [8, 251, 254], [7, 248, 255], [1, 16, 256], [11, 52, 196],
  [10, 258, 196], [9, 52, 259], [8, 260, 52], [11, 52, 202], [10, 262, 202], [9, 52, 263],
  [8, 264, 52], [7, 261, 265], [1, 52, 266], [11, 16, 166], [10, 268, 166], [9, 16, 269],
  [8, 270, 30], [11, 16, 182], [10, 272, 182], [9, 16, 273], [8, 274, 47], [7, 271, 275],
  [1, 16, 276], [26, 8, 7], [22, 278, 2], [20, 278, 278, 278, 279], [20, 3, 3, 3, 279],
  [19, 280, 281], [14, 16, 282], [11, 16, 283], [10, 284, 283], [9, 16, 285], [14, 16, 27],
  [11, 16, 287], [10, 288, 287], [9, 16, 289], [8, 286, 290], [27, 8, 3], [26, 292, 178],
  [22, 293, 2], [20, 293, 293, 293, 294], [20, 3, 3, 3, 294], [19, 295, 296], [14, 16, 297],
  [11, 16, 298], [10, 299, 298], [9, 16, 300], [14, 16, 44], [11, 16, 302], [10, 303, 302],
  [9, 16, 304], [8, 301, 305], [7, 291, 306], [1, 16, 307], [26, 1, 0], [22, 309, 2],
  [20, 309, 309, 309, 310], [20, 0, 0, 0, 310], [19, 311, 312], [14, 52, 313], [11, 52, 314],
  [10, 315, 314], [9, 52, 316], [8, 317, 52], [26, 61, 0], [22, 319, 2], [20, 319, 319, 319, 320],
  [20, 0, 0, 0, 320], [19, 321, 322], [14, 52, 323], [11, 52, 324], [10, 325, 324], [9, 52, 326],
  [8, 327, 52], [7, 318, 328], [1, 52, 329], [26, 0, 1], [22, 331, 2], [20, 331, 331, 331, 332],
  [20, 0, 0, 0, 332], [19, 333, 334], [14, 52, 335], [11, 52, 336], [10, 337, 336], [9, 52, 338],
  [8, 339, 52], [26, 0, 61], [22, 341, 2], [20, 341, 341, 341, 342], [20, 0, 0, 0, 342],
  [19, 343, 344], [14, 52, 345], [11, 52, 346], [10, 347, 346], [9, 52, 348], [8, 349, 52],
  [7, 340, 350], [1, 52, 351], [31, 7, 4], [22, 353, 2], [20, 353, 353, 353, 354],
  [20, 3, 3, 3, 354], [19, 355, 356], [15, 357, 16], [14, 358, 16], [23, 3, 353], [22, 360, 2],
  [20, 360, 360, 360, 361], [20, 3, 3, 3, 361], [19, 362, 363], [15, 364, 16], [14, 365, 16],
  [13, 359, 366], [12, 367, 366], [11, 16, 368], [10, 369, 368], [9, 16, 370], [15, 27, 16],
  [14, 372, 16], [23, 3, 5], [22, 374, 2], [20, 374, 374, 374, 375], [20, 3, 3, 3, 375],
  [19, 376, 377], [15, 378, 16], [14, 379, 16], [13, 373, 380], [12, 381, 380], [11, 16, 382],
  [10, 383, 382], [9, 16, 384], [8, 371, 385], [27, 353, 3], [22, 387, 2], [20, 387, 387, 387, 388],
  [20, 3, 3, 3, 388], [19, 389, 390], [15, 391, 16], [14, 392, 16], [23, 3, 387], [22, 394, 2],
  [20, 394, 394, 394, 395], [20, 3, 3, 3, 395], [19, 396, 397], [15, 398, 16], [14, 399, 16],
  [13, 393, 400], [12, 401, 400], [11, 16, 402], [10, 403, 402], [9, 16, 404], [15, 44, 16],
  [14, 406, 16], [23, 3, 40], [22, 408, 2], [20, 408, 408, 408, 409], [20, 3, 3, 3, 409],
  [19, 410, 411], [15, 412, 16], [14, 413, 16], [13, 407, 414], [12, 415, 414], [11, 16, 416],
  [10, 417, 416], [9, 16, 418], [8, 405, 419], [7, 386, 420], [1, 16, 421], [31, 0, 1],
  [23, 423, 0], [22, 424, 2], [20, 424, 424, 424, 425], [20, 0, 0, 0, 425], [19, 426, 427],
  [15, 428, 52], [14, 429, 52], [13, 430, 52], [12, 431, 52], [11, 52, 432], [10, 433, 432],
  [9, 52, 434], [8, 435, 52], [27, 423, 0], [23, 437, 0], [22, 438, 2], [20, 438, 438, 438, 439],
  [20, 0, 0, 0, 439], [19, 440, 441], [15, 442, 52], [14, 443, 52], [13, 444, 52], [12, 445, 52],
  [11, 52, 446], [10, 447, 446], [9, 52, 448], [8, 449, 52], [7, 436, 450], [1, 52, 451],
  [23, 0, 423], [22, 453, 2], [20, 453, 453, 453, 454], [20, 0, 0, 0, 454], [19, 455, 456],
  [15, 457, 52], [14, 458, 52], [11, 52, 459], [10, 460, 459], [9, 52, 461], [8, 462, 52],
  [23, 0, 437], [22, 464, 2], [20, 464, 464, 464, 465], [20, 0, 0, 0, 465], [19, 466, 467],
  [15, 468, 52], [14, 469, 52], [11, 52, 470], [10, 471, 470], [9, 52, 472], [8, 473, 52],
  [7, 463, 474], [1, 52, 475], [31, 1, 0], [23, 477, 0], [22, 478, 2], [20, 478, 478, 478, 479],
  [20, 0, 0, 0, 479], [19, 480, 481], [15, 482, 52], [14, 483, 52], [13, 484, 52], [12, 485, 52],
  [11, 52, 486], [10, 487, 486], [9, 52, 488], [8, 489, 52], [27, 477, 0], [23, 491, 0],
  [22, 492, 2], [20, 492, 492, 492, 493], [20, 0, 0, 0, 493], [19, 494, 495], [15, 496, 52],
  [14, 497, 52], [13, 498, 52], [12, 499, 52], [11, 52, 500], [10, 501, 500], [9, 52, 502],
  [8, 503, 52], [7, 490, 504], [1, 52, 505], [23, 0, 477], [22, 507, 2], [20, 507, 507, 507, 508],
  [20, 0, 0, 0, 508], [19, 509, 510], [15, 511, 52], [14, 512, 52], [11, 52, 513], [10, 514, 513],
  [9, 52, 515], [8, 516, 52], [23, 0, 491], [22, 518, 2], [20, 518, 518, 518, 519],
  [20, 0, 0, 0, 519], [19, 520, 521], [15, 522, 52], [14, 523, 52], [11, 52, 524], [10, 525, 524],
  [9, 52, 526], [8, 527, 52], [7, 517, 528], [1, 52, 529], [22, 9, 2], [20, 9, 9, 9, 531],
  [20, 3, 3, 3, 531], [19, 532, 533], [17, 16, 534], [17, 16, 27], [8, 535, 536], [27, 9, 3],
  [22, 538, 2], [20, 538, 538, 538, 539], [20, 3, 3, 3, 539], [19, 540, 541], [17, 16, 542],
  [17, 16, 44], [8, 543, 544], [7, 537, 545], [17, 52, 56], [8, 547, 52], [17, 52, 65],
  [8, 549, 52], [7, 548, 550], [18, 16, 534], [17, 16, 552], [18, 16, 27], [17, 16, 554],
  [8, 553, 555], [18, 16, 542], [17, 16, 557], [18, 16, 44], [17, 16, 559], [8, 558, 560],
  [7, 556, 561], [18, 52, 56], [17, 52, 563], [8, 564, 52], [18, 52, 65], [17, 52, 566],
  [8, 567, 52], [7, 565, 568], [20, 6, 6, 6, 15], [19, 16, 570], [27, 3, 6], [22, 572, 2],
  [20, 572, 572, 572, 573], [20, 6, 6, 6, 573], [19, 574, 575], [7, 571, 576], [27, 0, 1],
  [22, 578, 2], [20, 578, 578, 578, 579], [7, 52, 580], [20, 1, 1, 1, 51], [19, 52, 582],
  [24, 3, 6], [20, 584, 584, 584, 15], [19, 16, 585], [25, 3, 6], [22, 587, 2],
  [20, 587, 587, 587, 588], [24, 587, 6], [20, 590, 590, 590, 588], [19, 589, 591], [8, 586, 592],
  [25, 0, 1], [22, 594, 2], [20, 594, 594, 594, 595], [8, 52, 596], [24, 0, 1],
  [20, 598, 598, 598, 51], [19, 52, 599], [30, 3, 10], [22, 3, 601], [20, 602, 602, 602, 15],
  [22, 3, 10], [20, 604, 604, 604, 15], [19, 603, 605], [30, 1, 0], [22, 0, 607],
  [20, 608, 608, 608, 51], [19, 52, 609], [30, 0, 1], [22, 0, 611], [20, 612, 612, 612, 51],
  [30, 3, 7], [22, 3, 614], [21, 3, 615], [20, 616, 616, 616, 15], [30, 7, 3], [22, 618, 7],
  [21, 3, 619], [20, 620, 620, 620, 15], [19, 617, 621], [21, 0, 607], [20, 623, 623, 623, 51],
  [19, 52, 624], [21, 0, 612], [20, 626, 626, 626, 51], [24, 9, 3], [20, 628, 628, 628, 531],
  [19, 532, 629], [25, 9, 3], [22, 631, 2], [20, 631, 631, 631, 632], [24, 631, 3],
  [20, 634, 634, 634, 632], [19, 633, 635], [8, 630, 636], [1, 16, 637], [24, 1, 0],
  [20, 639, 639, 639, 53], [19, 54, 640], [25, 1, 0], [22, 642, 2], [20, 642, 642, 642, 643],
  [24, 642, 0], [20, 645, 645, 645, 643], [19, 644, 646], [8, 641, 647], [1, 52, 648], [29, 8, 7],
  [22, 650, 2], [20, 650, 650, 650, 651], [24, 650, 3], [20, 653, 653, 653, 651], [19, 652, 654],
  [25, 650, 3], [22, 656, 2], [20, 656, 656, 656, 657], [24, 656, 3], [20, 659, 659, 659, 657],
  [19, 658, 660], [8, 655, 661], [2, 16, 662], [1, 16, 663], [29, 1, 0], [22, 665, 2],
  [20, 665, 665, 665, 666], [24, 665, 0], [20, 668, 668, 668, 666], [19, 667, 669], [25, 665, 0],
  [22, 671, 2], [20, 671, 671, 671, 672], [24, 671, 0], [20, 674, 674, 674, 672], [19, 673, 675],
  [8, 670, 676], [2, 52, 677], [1, 52, 678], [29, 0, 1], [22, 680, 2], [20, 680, 680, 680, 681],
  [24, 680, 0], [20, 683, 683, 683, 681], [19, 682, 684], [25, 680, 0], [22, 686, 2],
  [20, 686, 686, 686, 687], [24, 686, 0], [20, 689, 689, 689, 687], [19, 688, 690], [8, 685, 691],
  [2, 52, 692], [1, 52, 693], [24, 6, 3], [20, 695, 695, 695, 77], [19, 78, 696], [25, 6, 3],
  [22, 698, 2], [20, 698, 698, 698, 699], [24, 698, 3], [20, 701, 701, 701, 699], [19, 700, 702],
  [8, 697, 703], [0, 16, 704], [0, 52, 648], [24, 7, 3], [20, 707, 707, 707, 163], [19, 164, 708],
  [25, 7, 3], [22, 710, 2], [20, 710, 710, 710, 711], [24, 710, 3], [20, 713, 713, 713, 711],
  [19, 712, 714], [8, 709, 715], [4, 2, 716], [3, 16, 717], [4, 2, 648], [3, 52, 719], [32, 3, 7],
  [22, 721, 2], [20, 721, 721, 721, 722], [24, 721, 3], [20, 724, 724, 724, 722], [19, 723, 725],
  [25, 721, 3], [22, 727, 2], [20, 727, 727, 727, 728], [24, 727, 3], [20, 730, 730, 730, 728],
  [19, 729, 731], [8, 726, 732], [4, 16, 733], [3, 734, 717], [32, 1, 0], [22, 736, 2],
  [20, 736, 736, 736, 737], [24, 736, 0], [20, 739, 739, 739, 737], [19, 738, 740], [25, 736, 0],
  [22, 742, 2], [20, 742, 742, 742, 743], [24, 742, 0], [20, 745, 745, 745, 743], [19, 744, 746],
  [8, 741, 747], [4, 2, 748], [3, 52, 749], [32, 0, 1], [22, 751, 2], [20, 751, 751, 751, 752],
  [24, 751, 0], [20, 754, 754, 754, 752], [19, 753, 755], [25, 751, 0], [22, 757, 2],
  [20, 757, 757, 757, 758], [24, 757, 0], [20, 760, 760, 760, 758], [19, 759, 761], [8, 756, 762],
  [4, 52, 763], [4, 2, 763], [3, 764, 765], [6, 16, 716], [5, 767, 716], [6, 52, 648],
  [5, 769, 648],
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
