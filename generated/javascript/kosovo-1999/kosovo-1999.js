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
  version: "70b2b770fb01d9db00b70efb95a0e1cabc679a4361aee9b3e5354b0e8285d4be",
  source: "220e1ff75c48a9b75af32c2918801038dd08957c14c09d368f92691ed31885e0",
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
    question: "Quel document la personne s'est-elle vu délivrer au titre de la protection temporaire ?",
    natures: [],
    options: [
      { slug: "autorisation_provisoire_de_sejour", name: "autorisation provisoire de séjour" },
      { slug: "recepisse", name: "récépissé" },
      { slug: "carte_de_sejour_temporaire", name: "carte de séjour temporaire" },
      { slug: "aucun", name: "aucun" },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "delivrance_depuis_l_entree_en_vigueur_du_dispositif",
    name: "délivrance depuis l'entrée en vigueur du dispositif",
    kind: "yes_no",
    question: "Le document a-t-il été délivré depuis l'entrée en vigueur du dispositif de protection temporaire ?",
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
    natures: ["appraisal", "governed_elsewhere"],
    authority: "préfet",
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
    help: "notamment pour des motifs d'ordre public, : le texte ne ferme pas la liste des motifs",
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
  "10 accords de réadmission": {
    name: "10 accords de réadmission",
    quotations: [
      {
        place: "point 10",
        text: "Bien que les accords de réadmission, notamment ceux conclus avec des pays possédant des frontières communes avec la France, puissent être valablement utilisés à l'encontre des personnes se trouvant en situation irrégulière sur notre territoire",
      },
    ],
    conditions: ["situation irrégulière"],
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
    conditions: ["situation irrégulière", "retour direct possible"],
    gives: ["« retour direct par arrêté de reconduite », recommandé"],
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
    conditions: ["appartenance certaine à la communauté albanaise"],
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
    conditions: ["appartenance certaine à la communauté albanaise"],
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
    conditions: ["pays de renvoi fixé"],
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
    conditions: ["pays de renvoi fixé"],
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
  { kind: "yes_no", fact: "autorisation_au_titre_de_la_protection_temporaire" },
  { kind: "yes_no", fact: "demande_d_asile_conventionnel" },
  { kind: "yes_no", fact: "demande_d_asile_territorial" },
  { kind: "yes_no", fact: "conditions_de_reprise_en_charge" },
  { kind: "yes_no", fact: "conditions_pour_demeurer_en_france" },
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
      "aucun",
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
  [19, 3, 3, 3, 4], [18, 4, 11], [10, 3, 12], [9, 13, 12], [8, 3, 14], [19, 3, 3, 3, 5],
  [18, 5, 16], [10, 3, 17], [9, 18, 17], [8, 3, 19], [7, 15, 20], [24, 4, 3], [19, 3, 3, 3, 22],
  [18, 22, 23], [10, 3, 24], [9, 25, 24], [8, 3, 26], [24, 5, 3], [19, 3, 3, 3, 28], [18, 28, 29],
  [10, 3, 30], [9, 31, 30], [8, 3, 32], [7, 27, 33], [6, 21, 34], [1, 3, 35], [19, 0, 0, 0, 1],
  [18, 1, 37], [10, 0, 38], [9, 39, 38], [8, 0, 40], [7, 41, 0], [24, 1, 0], [19, 0, 0, 0, 43],
  [18, 43, 44], [10, 0, 45], [9, 46, 45], [8, 0, 47], [7, 48, 0], [6, 42, 49], [1, 0, 50],
  [25, 6, 3], [19, 3, 3, 3, 52], [18, 52, 53], [19, 3, 3, 3, 6], [18, 6, 55], [11, 54, 56],
  [10, 3, 57], [9, 58, 57], [8, 3, 59], [25, 5, 3], [19, 3, 3, 3, 61], [18, 61, 62], [11, 63, 17],
  [10, 3, 64], [9, 65, 64], [8, 3, 66], [7, 60, 67], [24, 52, 3], [19, 3, 3, 3, 69], [18, 69, 70],
  [24, 6, 3], [19, 3, 3, 3, 72], [18, 72, 73], [11, 71, 74], [10, 3, 75], [9, 76, 75], [8, 3, 77],
  [24, 61, 3], [19, 3, 3, 3, 79], [18, 79, 80], [11, 81, 30], [10, 3, 82], [9, 83, 82], [8, 3, 84],
  [7, 78, 85], [6, 68, 86], [1, 3, 87], [25, 1, 0], [19, 0, 0, 0, 89], [18, 89, 90], [10, 0, 91],
  [9, 92, 91], [8, 0, 93], [7, 94, 0], [24, 89, 0], [19, 0, 0, 0, 96], [18, 96, 97], [10, 0, 98],
  [9, 99, 98], [8, 0, 100], [7, 101, 0], [6, 95, 102], [1, 0, 103], [25, 0, 1], [19, 0, 0, 0, 105],
  [18, 105, 106], [11, 0, 107], [10, 0, 108], [9, 109, 108], [8, 0, 110], [7, 111, 0], [24, 105, 0],
  [19, 0, 0, 0, 113], [18, 113, 114], [11, 0, 115], [10, 0, 116], [9, 117, 116], [8, 0, 118],
  [7, 119, 0], [6, 112, 120], [1, 0, 121], [19, 3, 3, 3, 7], [18, 7, 123], [13, 3, 124],
  [12, 125, 124], [10, 3, 126], [9, 127, 126], [8, 3, 128], [13, 3, 17], [12, 130, 17],
  [10, 3, 131], [9, 132, 131], [8, 3, 133], [7, 129, 134], [24, 7, 3], [19, 3, 3, 3, 136],
  [18, 136, 137], [13, 3, 138], [12, 139, 138], [10, 3, 140], [9, 141, 140], [8, 3, 142],
  [13, 3, 30], [12, 144, 30], [10, 3, 145], [9, 146, 145], [8, 3, 147], [7, 143, 148],
  [6, 135, 149], [1, 3, 150], [13, 0, 38], [12, 152, 38], [10, 0, 153], [9, 154, 153], [8, 0, 155],
  [7, 156, 0], [13, 0, 45], [12, 158, 45], [10, 0, 159], [9, 160, 159], [8, 0, 161], [7, 162, 0],
  [6, 157, 163], [1, 0, 164], [12, 3, 124], [10, 3, 166], [9, 167, 166], [8, 3, 168], [12, 3, 17],
  [10, 3, 170], [9, 171, 170], [8, 3, 172], [7, 169, 173], [12, 3, 138], [10, 3, 175],
  [9, 176, 175], [8, 3, 177], [12, 3, 30], [10, 3, 179], [9, 180, 179], [8, 3, 181], [7, 178, 182],
  [6, 174, 183], [1, 3, 184], [12, 0, 38], [10, 0, 186], [9, 187, 186], [8, 0, 188], [7, 189, 0],
  [12, 0, 45], [10, 0, 191], [9, 192, 191], [8, 0, 193], [7, 194, 0], [6, 190, 195], [1, 0, 196],
  [10, 3, 125], [9, 198, 125], [8, 3, 199], [10, 3, 130], [9, 201, 130], [8, 3, 202], [7, 200, 203],
  [10, 3, 139], [9, 205, 139], [8, 3, 206], [10, 3, 144], [9, 208, 144], [8, 3, 209], [7, 207, 210],
  [6, 204, 211], [1, 3, 212], [10, 0, 152], [9, 214, 152], [8, 0, 215], [7, 216, 0], [10, 0, 158],
  [9, 218, 158], [8, 0, 219], [7, 220, 0], [6, 217, 221], [1, 0, 222], [10, 3, 124], [9, 224, 124],
  [8, 3, 225], [7, 226, 20], [10, 3, 138], [9, 228, 138], [8, 3, 229], [7, 230, 33], [6, 227, 231],
  [1, 3, 232], [23, 8, 7], [19, 3, 3, 3, 234], [18, 234, 235], [14, 3, 236], [10, 3, 237],
  [9, 238, 237], [8, 3, 239], [14, 3, 17], [10, 3, 241], [9, 242, 241], [8, 3, 243], [7, 240, 244],
  [24, 8, 3], [23, 246, 136], [19, 3, 3, 3, 247], [18, 247, 248], [14, 3, 249], [10, 3, 250],
  [9, 251, 250], [8, 3, 252], [14, 3, 30], [10, 3, 254], [9, 255, 254], [8, 3, 256], [7, 253, 257],
  [6, 245, 258], [1, 3, 259], [23, 1, 0], [19, 0, 0, 0, 261], [18, 261, 262], [14, 0, 263],
  [10, 0, 264], [9, 265, 264], [8, 0, 266], [7, 267, 0], [23, 43, 0], [19, 0, 0, 0, 269],
  [18, 269, 270], [14, 0, 271], [10, 0, 272], [9, 273, 272], [8, 0, 274], [7, 275, 0],
  [6, 268, 276], [1, 0, 277], [23, 0, 1], [19, 0, 0, 0, 279], [18, 279, 280], [14, 0, 281],
  [10, 0, 282], [9, 283, 282], [8, 0, 284], [7, 285, 0], [23, 0, 43], [19, 0, 0, 0, 287],
  [18, 287, 288], [14, 0, 289], [10, 0, 290], [9, 291, 290], [8, 0, 292], [7, 293, 0],
  [6, 286, 294], [1, 0, 295], [15, 124, 3], [14, 297, 3], [22, 3, 7], [19, 3, 3, 3, 299],
  [18, 299, 300], [15, 301, 3], [14, 302, 3], [13, 298, 303], [12, 304, 303], [10, 3, 305],
  [9, 306, 305], [8, 3, 307], [15, 17, 3], [14, 309, 3], [22, 3, 5], [19, 3, 3, 3, 311],
  [18, 311, 312], [15, 313, 3], [14, 314, 3], [13, 310, 315], [12, 316, 315], [10, 3, 317],
  [9, 318, 317], [8, 3, 319], [7, 308, 320], [15, 138, 3], [14, 322, 3], [22, 3, 136],
  [19, 3, 3, 3, 324], [18, 324, 325], [15, 326, 3], [14, 327, 3], [13, 323, 328], [12, 329, 328],
  [10, 3, 330], [9, 331, 330], [8, 3, 332], [15, 30, 3], [14, 334, 3], [22, 3, 28],
  [19, 3, 3, 3, 336], [18, 336, 337], [15, 338, 3], [14, 339, 3], [13, 335, 340], [12, 341, 340],
  [10, 3, 342], [9, 343, 342], [8, 3, 344], [7, 333, 345], [6, 321, 346], [1, 3, 347], [22, 1, 0],
  [19, 0, 0, 0, 349], [18, 349, 350], [15, 351, 0], [14, 352, 0], [13, 353, 0], [12, 354, 0],
  [10, 0, 355], [9, 356, 355], [8, 0, 357], [7, 358, 0], [22, 43, 0], [19, 0, 0, 0, 360],
  [18, 360, 361], [15, 362, 0], [14, 363, 0], [13, 364, 0], [12, 365, 0], [10, 0, 366],
  [9, 367, 366], [8, 0, 368], [7, 369, 0], [6, 359, 370], [1, 0, 371], [22, 0, 1],
  [19, 0, 0, 0, 373], [18, 373, 374], [15, 375, 0], [14, 376, 0], [10, 0, 377], [9, 378, 377],
  [8, 0, 379], [7, 380, 0], [22, 0, 43], [19, 0, 0, 0, 382], [18, 382, 383], [15, 384, 0],
  [14, 385, 0], [10, 0, 386], [9, 387, 386], [8, 0, 388], [7, 389, 0], [6, 381, 390], [1, 0, 391],
  [19, 3, 3, 3, 9], [18, 9, 393], [16, 3, 394], [16, 3, 17], [7, 395, 396], [24, 9, 3],
  [19, 3, 3, 3, 398], [18, 398, 399], [16, 3, 400], [16, 3, 30], [7, 401, 402], [6, 397, 403],
  [16, 0, 38], [7, 405, 0], [16, 0, 45], [7, 407, 0], [6, 406, 408], [17, 3, 394], [16, 3, 410],
  [17, 3, 17], [16, 3, 412], [7, 411, 413], [17, 3, 400], [16, 3, 415], [17, 3, 30], [16, 3, 417],
  [7, 416, 418], [6, 414, 419], [17, 0, 38], [16, 0, 421], [7, 422, 0], [17, 0, 45], [16, 0, 424],
  [7, 425, 0], [6, 423, 426], [19, 6, 6, 6, 3], [18, 3, 428], [24, 3, 6], [19, 6, 6, 6, 430],
  [18, 430, 431], [6, 429, 432], [24, 0, 1], [6, 0, 434], [19, 1, 1, 1, 0], [18, 0, 436],
  [21, 3, 10], [19, 438, 438, 438, 3], [18, 3, 439], [21, 0, 1], [19, 441, 441, 441, 0],
  [18, 0, 442], [20, 3, 7], [19, 444, 444, 444, 3], [18, 3, 445], [20, 0, 1],
  [19, 447, 447, 447, 0], [18, 0, 448], [1, 3, 9], [1, 0, 1], [2, 3, 8], [1, 3, 452], [2, 0, 1],
  [1, 0, 454], [0, 3, 6], [0, 0, 1], [3, 3, 7], [3, 0, 1], [5, 3, 7], [4, 460, 7], [5, 0, 1],
  [4, 462, 1],
];

/** Ce que le texte suppose des faits : le nœud où c'est vrai. */
const suppositions = [];

/** Pour chaque résultat, son nœud ; pour chaque règle, où elle s'applique, où elle vaut. */
const decisions = [
  {
    slug: "regime_de_l_admission_au_sejour",
    node: 36,
    rows: [{ rule: "7 droit commun", applies: 51, holds: 51, appraisals: [] }],
  },
  {
    slug: "delivrance_d_une_autorisation_provisoire_de_sejour",
    node: 88,
    rows: [
      { rule: "7 autorisation provisoire", applies: 104, holds: 104, appraisals: [] },
      { rule: "7 autorisation provisoire du dispositif", applies: 122, holds: 122, appraisals: [] },
    ],
  },
  {
    slug: "enregistrement_de_la_demande_d_asile",
    node: 151,
    rows: [{ rule: "7 enregistrement de l'asile", applies: 165, holds: 165, appraisals: [] }],
  },
  {
    slug: "saisine_de_l_ofpra",
    node: 185,
    rows: [{ rule: "7 saisine de l'OFPRA", applies: 197, holds: 197, appraisals: [] }],
  },
  {
    slug: "saisine_du_ministere_sur_l_asile_territorial",
    node: 213,
    rows: [{ rule: "7 saisine du ministère", applies: 223, holds: 223, appraisals: [] }],
  },
  {
    slug: "application_de_la_convention_de_dublin",
    node: 233,
    rows: [{ rule: "7 Dublin", applies: 51, holds: 51, appraisals: [] }],
  },
  {
    slug: "saisine_des_partenaires_europeens",
    node: 260,
    rows: [
      {
        rule: "7 partenaires européens encouragement",
        applies: 278,
        holds: 278,
        appraisals: ["conditions_de_reprise_en_charge"],
      },
      {
        rule: "7 partenaires européens obligation",
        applies: 296,
        holds: 296,
        appraisals: ["conditions_de_reprise_en_charge"],
      },
    ],
  },
  {
    slug: "refus_de_sejour",
    node: 348,
    rows: [
      {
        rule: "7 refus de séjour",
        applies: 372,
        holds: 372,
        appraisals: ["conditions_de_reprise_en_charge", "conditions_pour_demeurer_en_france"],
      },
      {
        rule: "7 refus de séjour hors reprise en charge",
        applies: 392,
        holds: 392,
        appraisals: ["conditions_de_reprise_en_charge", "conditions_pour_demeurer_en_france"],
      },
    ],
  },
  {
    slug: "mesure_d_eloignement",
    node: 404,
    rows: [{ rule: "8 mesures d'éloignement", applies: 409, holds: 409, appraisals: [] }],
  },
  {
    slug: "mise_a_execution_d_une_mesure_deja_prise",
    node: 420,
    rows: [{ rule: "8 mesures déjà prises", applies: 427, holds: 427, appraisals: [] }],
  },
  {
    slug: "application_des_nouvelles_instructions",
    node: 433,
    rows: [
      { rule: "6 personnes déjà autorisées au séjour", applies: 435, holds: 435, appraisals: [] },
      { rule: "9 bénéficiaires", applies: 437, holds: 437, appraisals: [] },
    ],
  },
  {
    slug: "renouvellement_des_documents_delivres",
    node: 440,
    rows: [{ rule: "9 renouvellement", applies: 443, holds: 443, appraisals: [] }],
  },
  {
    slug: "saisine_du_ministre_d_un_cas_particulier",
    node: 446,
    rows: [
      {
        rule: "9 cas particuliers",
        applies: 449,
        holds: 449,
        appraisals: ["renouvellement_ne_paraissant_pas_devoir_intervenir"],
      },
    ],
  },
  {
    slug: "utilisation_des_accords_de_readmission",
    node: 450,
    rows: [{ rule: "10 accords de réadmission", applies: 451, holds: 451, appraisals: [] }],
  },
  {
    slug: "retour_direct_par_arrete_de_reconduite",
    node: 453,
    rows: [
      {
        rule: "10 retour direct",
        applies: 455,
        holds: 455,
        appraisals: ["retour_direct_possible"],
      },
    ],
  },
  {
    slug: "eloignement_en_direction_de_belgrade",
    node: 456,
    rows: [
      {
        rule: "10 Belgrade",
        applies: 457,
        holds: 457,
        appraisals: ["appartenance_certaine_a_la_communaute_albanaise"],
      },
    ],
  },
  {
    slug: "eloignement_en_transit_par_belgrade",
    node: 456,
    rows: [
      {
        rule: "10 transit par Belgrade",
        applies: 457,
        holds: 457,
        appraisals: ["appartenance_certaine_a_la_communaute_albanaise"],
      },
    ],
  },
  {
    slug: "recueil_des_declarations_par_proces_verbal",
    node: 458,
    rows: [{ rule: "11 déclarations", applies: 459, holds: 459, appraisals: [] }],
  },
  {
    slug: "verification_de_l_article_3",
    node: 458,
    rows: [{ rule: "11 article 3", applies: 459, holds: 459, appraisals: [] }],
  },
  {
    slug: "saisine_du_ministre_pour_risques",
    node: 461,
    rows: [
      {
        rule: "11 risques établis",
        applies: 463,
        holds: 463,
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
