// Écrit par « attendu build » : ne pas modifier.
/**
 * Protection temporaire accordée par la France aux membres de la communauté albanaise du Kosovo.
 * État actuel : non établi. Force : instruction adressée aux préfets. Ce module dit ce que le texte
 * énonce pour les faits donnés ; il ne décrit pas le droit actuel et n'est pas une consultation
 * juridique.
 */

import { act } from "./runtime.js";

export { FactError } from "./runtime.js";

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
  version: "429176efe78ecc4cdd863e139aa75c5246303d6a55069ab066f7d127d1095498",
  official_text: "1271014b91f741447c774a982c6271946e9c7113378baba772816131c792f0c9",
};

/**
 * Les mots du texte, sous le lieu où ils se trouvent ; ils sont désignés ensuite par leur rang, à
 * partir de 0.
 */
const quotations = [
  [
    "point 7",
    "A compter de la réception des présentes instructions, vous appliquerez aux personnes en situation irrégulière qui se disent originaires du Kosovo et qui sollicitent leur admission au séjour auprès de vos services ou qui sont interpellées sans titre de séjour par la police ou la gendarmerie, les règles de droit commun en matière d'admission au séjour.",
    "En conséquence, vous ne leur délivrerez plus d'APS.",
    "A compter de la réception des présentes instructions",
    "En revanche, vous continuerez à enregistrer toutes les demandes d'asile (conventionnel ou territorial) qu'elles pourraient déposer",
    "vous continuerez à enregistrer toutes les demandes d'asile (conventionnel ou territorial) qu'elles pourraient déposer et saisirez donc, selon le cas, l'OFPRA ou mes services sous le timbre DLPAJ.",
    "De la même manière, vous continuerez à faire application des dispositions de la Convention de Dublin et",
    "n'hésiterez pas à saisir nos partenaires européens chaque fois que les conditions de reprise en charge des intéressés vous paraîtront remplies.",
    "Pour les autres cas, vous serez conduits à refuser le séjour à toute personne qui ne remplirait pas les conditions nécessaires pour demeurer en France.",
    "vous ne leur délivrerez plus d'APS",
    "n'hésiterez pas à saisir nos partenaires européens chaque fois que",
    "Pour les autres cas, vous serez conduits à refuser le séjour",
    "vous serez conduits à refuser le séjour à toute personne",
  ],
  [
    "point 9",
    "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire",
    "Je précise que ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire qui se sont vu délivrer, selon les cas, une autorisation provisoire de séjour, un récépissé ou une carte de séjour temporaire.",
    "Les instructions contenues dans mon télégramme du N° S 931 du 14 mai 1999 restent donc applicables en ce qui concerne le renouvellement des documents délivrés depuis l'entrée en vigueur du dispositif de protection temporaire.",
    "Il vous appartient toutefois de me saisir des cas particuliers pour lesquels le renouvellement ne vous paraîtrait pas devoir intervenir, notamment pour des motifs d'ordre public.",
    "le renouvellement des documents délivrés depuis l'entrée en vigueur du dispositif",
    "ces nouvelles instructions ne s'appliquent pas aux personnes bénéficiant déjà de la protection temporaire qui se sont vu délivrer, selon les cas, une autorisation provisoire de séjour, un récépissé ou une carte de séjour temporaire.",
    "restent donc applicables en ce qui concerne le renouvellement des documents délivrés depuis l'entrée en vigueur du dispositif de protection temporaire",
  ],
  [
    "point 1",
    "Cette protection comporte, depuis le mois de mars 1998, une suspension de l'éloignement des intéressés vers la Yougoslavie et, depuis le mois d'octobre de la même année, la délivrance d'autorisations provisoires de séjour.",
  ],
  [
    "point 8",
    "Il vous est en outre désormais possible de prendre des mesures d'éloignement",
    "à l'encontre de personnes déclarant appartenir à la communauté albanaise du Kosovo.",
    "Il vous est en outre désormais possible de prendre des mesures d'éloignement (ou de mettre à exécution des mesures déjà prises) à l'encontre de personnes déclarant appartenir à la communauté albanaise du Kosovo.",
  ],
  [
    "point 6",
    "le Gouvernement a décidé de modifier le dispositif mis en oeuvre au bénéfice des personnes originaires du Kosovo qui n'ont pas encore bénéficié d'une autorisation de séjour.",
    "modifier le dispositif mis en oeuvre au bénéfice des personnes originaires du Kosovo qui n'ont pas encore bénéficié d'une autorisation de séjour",
  ],
  [
    "point 10",
    "Bien que les accords de réadmission, notamment ceux conclus avec des pays possédant des frontières communes avec la France, puissent être valablement utilisés à l'encontre des personnes se trouvant en situation irrégulière sur notre territoire",
    "je vous demande de privilégier, chaque fois que ceci sera possible, la solution du retour direct, au moyen d'un arrêté de reconduite à la frontière, des personnes concernées vers leur pays (ou région) d'origine.",
    "des personnes se trouvant en situation irrégulière sur notre territoire",
    "S'agissant des personnes appartenant de manière certaine à la communauté albanaise du Kosovo, il conviendra de ne jamais prévoir d'éloignement en direction de Belgrade, y compris en transit.",
    "il conviendra de ne jamais prévoir d'éloignement en direction de Belgrade",
    "je vous demande de privilégier, chaque fois que ceci sera possible",
  ],
  [
    "point 11",
    "Afin de prévenir tous les risques que pourrait encourir l'étranger éloigné en cas de retour forcé, il conviendra de recueillir ses déclarations consignées par procès verbal lorsque le pays (ou la région ) de renvoi sera fixé.",
    "Il est, en effet, nécessaire de vérifier si les dispositions de l'article 3 de la Convention européenne de sauvegarde des Droits de l'Homme et des Libertés fondamentales sont ou non applicables au cas d'espèce.",
    "lorsque le pays (ou la région ) de renvoi sera fixé",
    "Afin de prévenir tous les risques que pourrait encourir l'étranger éloigné en cas de retour forcé",
    "Vous saisirez mes services des cas pour lesquels l'étranger concerné rapporterait la preuve ou établirait valablement qu'il encourt des risques personnels et avérés.",
    "Il est, en effet, nécessaire de vérifier si les dispositions de l'article 3",
  ],
];

/**
 * Ce qui peut être demandé d'un cas, puis les groupes. Non précisé : on répond par oui ou non ; le
 * nom dans les données est celui qui se lit, sans accent. « words » : les mots du texte qui en
 * parlent.
 */
const writtenFacts = [
  {
    name: "date de la décision",
    kind: "date",
    question: "À quelle date la décision est-elle prise ?",
    words: [2],
  },
  {
    name: "réception des instructions",
    kind: "date",
    question: "À quelle date la préfecture a-t-elle reçu les instructions du 12 octobre 1999 ?",
    words: [2],
  },
  {
    name: "situation irrégulière",
    question: "La personne est-elle en situation irrégulière ?",
    words: [0, 12, 1, 2, 19, 3],
  },
  {
    name: "origine déclarée du Kosovo",
    question: "La personne se dit-elle originaire du Kosovo ?",
    help: "le texte retient ce que la personne dit, non ce qui est prouvé",
    words: [0, 12, 1, 2, 19, 3],
  },
  {
    name: "demande d'admission au séjour",
    question: "La personne sollicite-t-elle son admission au séjour auprès des services du préfet ?",
    words: [0, 12, 1, 2, 19, 3],
  },
  {
    name: "interpellation sans titre de séjour",
    question: "La personne a-t-elle été interpellée sans titre de séjour par la police ou la gendarmerie ?",
    natures: ["sensitive"],
    words: [0, 12, 1, 2, 19, 3],
  },
  {
    name: "bénéfice de la protection temporaire",
    question: "La personne bénéficie-t-elle déjà de la protection temporaire ?",
    help: "« déjà » : le texte ne dit pas si c'est à la réception des instructions ou le jour de la décision",
    words: [13, 14, 15, 17],
  },
  {
    name: "autorisation de séjour déjà obtenue",
    question: "La personne a-t-elle déjà bénéficié d'une autorisation de séjour ?",
    help: "même si elle n'en bénéficie plus",
    words: [23],
  },
  {
    name: "autorisation au titre de la protection temporaire",
    question: "L'autorisation provisoire de séjour en cause relève-t-elle de la protection temporaire ?",
    help: "par opposition à une autorisation qui aurait une autre cause, une demande d'asile par exemple",
    words: [1, 2, 19, 12],
  },
  {
    name: "document délivré",
    kind: "choice",
    question: "Lequel de ces documents la personne s'est-elle vu délivrer ?",
    help: "un seul suffit, s'il y en a eu plusieurs, celui dont le renouvellement est en cause",
    options: [
      "autorisation provisoire de séjour",
      "récépissé",
      "carte de séjour temporaire",
      "aucun de ces documents",
    ],
    words: [13, 14, 15, 17],
  },
  {
    name: "délivrance depuis l'entrée en vigueur du dispositif",
    question: "Le document a-t-il été délivré depuis l'entrée en vigueur du dispositif de protection temporaire ?",
    help: "le texte ne date pas cette entrée en vigueur, le point 1 décrit une suspension de l'éloignement, puis des autorisations provisoires de séjour",
    words: [14, 15, 16],
  },
  {
    name: "demande d'asile conventionnel",
    question: "La personne a-t-elle déposé une demande d'asile conventionnel ?",
    words: [3, 2, 12, 4, 7],
  },
  {
    name: "demande d'asile territorial",
    question: "La personne a-t-elle déposé une demande d'asile territorial ?",
    words: [3, 2, 12, 4, 7],
  },
  {
    name: "conditions de reprise en charge",
    question: "Les conditions de reprise en charge de l'intéressé par un partenaire européen paraissent-elles remplies ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [6, 2, 12, 7],
  },
  {
    name: "conditions pour demeurer en France",
    question: "La personne remplit-elle les conditions nécessaires pour demeurer en France ?",
    help: "le texte ne les énumère pas et ne dit pas qui les apprécie",
    natures: ["governed_elsewhere"],
    governed_by: "les règles de droit commun en matière d'admission au séjour",
    words: [7, 2, 12],
  },
  {
    name: "déclaration d'appartenance à la communauté albanaise",
    question: "La personne déclare-t-elle appartenir à la communauté albanaise du Kosovo ?",
    help: "la déclaration suffit ici, le texte ne demande la certitude que pour la destination",
    natures: ["sensitive"],
    words: [20, 21, 2, 12, 22],
  },
  {
    name: "appartenance certaine à la communauté albanaise",
    question: "La personne appartient-elle de manière certaine à la communauté albanaise du Kosovo ?",
    help: "une simple déclaration n'est pas une certitude",
    natures: ["appraisal", "sensitive"],
    authority: "préfet",
    words: [28],
  },
  {
    name: "mesure d'éloignement déjà prise",
    question: "Une mesure d'éloignement a-t-elle déjà été prise ?",
    words: [22, 2, 12],
  },
  {
    name: "renouvellement ne paraissant pas devoir intervenir",
    question: "Le renouvellement paraît-il, dans ce cas particulier, ne pas devoir intervenir ?",
    help: "« notamment pour des motifs d'ordre public » : le texte ne ferme pas la liste des motifs",
    natures: ["appraisal"],
    authority: "préfet",
    words: [15, 16],
  },
  {
    name: "retour direct possible",
    question: "Le retour direct vers le pays ou la région d'origine est-il possible ?",
    natures: ["appraisal"],
    authority: "préfet",
    words: [26, 27],
  },
  {
    name: "pays de renvoi fixé",
    question: "Le pays ou la région de renvoi est-il fixé ?",
    words: [31, 32, 33],
  },
  {
    name: "retour forcé envisagé",
    question: "Un retour forcé de l'étranger est-il envisagé ?",
    help: "que le pays (ou la région) de renvoi soit fixé ou non",
    words: [32, 34],
  },
  {
    name: "preuve rapportée de risques personnels et avérés",
    question: "L'étranger rapporte-t-il la preuve qu'il encourt des risques personnels et avérés ?",
    help: "les risques doivent être personnels et avérés, l'un et l'autre",
    natures: ["appraisal"],
    authority: "préfet",
    words: [35],
  },
  {
    name: "risques personnels et avérés valablement établis",
    question: "L'étranger établit-il valablement qu'il encourt des risques personnels et avérés ?",
    help: "les risques doivent être personnels et avérés, l'un et l'autre",
    natures: ["appraisal"],
    authority: "préfet",
    words: [35],
  },
];

/** Les résultats, dans l'ordre des décisions. */
const writtenOutcomes = [
  { name: "régime de l'admission au séjour", kind: "etat" },
  { name: "délivrance d'une autorisation provisoire de séjour", kind: "acte", bearer: "préfet" },
  { name: "enregistrement de la demande d'asile", kind: "acte", bearer: "préfet" },
  { name: "saisine de l'OFPRA", kind: "acte", bearer: "préfet" },
  { name: "saisine du ministère sur l'asile territorial", kind: "acte", bearer: "préfet" },
  { name: "application de la convention de Dublin", kind: "acte", bearer: "préfet" },
  { name: "saisine des partenaires européens", kind: "acte", bearer: "préfet" },
  { name: "refus de séjour", kind: "acte", bearer: "préfet" },
  { name: "mesure d'éloignement", kind: "acte", bearer: "préfet" },
  { name: "mise à exécution d'une mesure déjà prise", kind: "acte", bearer: "préfet" },
  { name: "application des nouvelles instructions", kind: "effet" },
  { name: "application des points 10 et 11", kind: "effet" },
  { name: "renouvellement des documents délivrés", kind: "etat" },
  { name: "saisine du ministre d'un cas particulier", kind: "acte", bearer: "préfet" },
  { name: "utilisation des accords de réadmission", kind: "acte", bearer: "préfet" },
  { name: "retour direct par arrêté de reconduite", kind: "acte", bearer: "préfet" },
  { name: "éloignement en direction de Belgrade", kind: "acte", bearer: "préfet" },
  { name: "éloignement en transit par Belgrade", kind: "acte", bearer: "préfet" },
  { name: "recueil des déclarations par procès-verbal", kind: "acte", bearer: "préfet" },
  { name: "vérification de l'article 3", kind: "acte", bearer: "préfet" },
  { name: "saisine du ministre pour risques", kind: "acte", bearer: "préfet" },
];

/** Les règles : leurs mots, leurs conditions. Elles sont désignées ensuite par leur rang. */
const writtenRules = [
  {
    id: "7 droit commun",
    quotations: [0, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 autorisation provisoire",
    quotations: [1, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 autorisation provisoire du dispositif",
    quotations: [1, 2, 19, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "autorisation au titre de la protection temporaire",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 enregistrement de l'asile",
    quotations: [3, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "demande d'asile conventionnel ou demande d'asile territorial",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 saisine de l'OFPRA",
    quotations: [4, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "demande d'asile conventionnel",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 saisine du ministère",
    quotations: [4, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "demande d'asile territorial",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 Dublin",
    quotations: [5, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 partenaires européens encouragement",
    quotations: [6, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "conditions de reprise en charge",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 partenaires européens obligation",
    quotations: [6, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "conditions de reprise en charge",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 refus de séjour",
    quotations: [7, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "aucun de : demande d'asile conventionnel ; demande d'asile territorial ; conditions de reprise en charge ; conditions pour demeurer en France",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 annonce du refus de séjour",
    quotations: [7, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "aucun de : demande d'asile conventionnel ; demande d'asile territorial ; conditions de reprise en charge ; conditions pour demeurer en France",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 refus de séjour hors reprise en charge",
    quotations: [7, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "aucun de : conditions de reprise en charge ; conditions pour demeurer en France",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "7 annonce du refus de séjour hors reprise en charge",
    quotations: [7, 2, 12],
    conditions: [
      "situation irrégulière",
      "origine déclarée du Kosovo",
      "demande d'admission au séjour ou interpellation sans titre de séjour",
      "aucun de : conditions de reprise en charge ; conditions pour demeurer en France",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "8 mesures d'éloignement",
    quotations: [20, 21, 2, 12],
    conditions: [
      "déclaration d'appartenance à la communauté albanaise",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "8 mesures déjà prises",
    quotations: [22, 2, 12],
    conditions: [
      "déclaration d'appartenance à la communauté albanaise",
      "mesure d'éloignement déjà prise",
      "application des nouvelles instructions n'est pas exclu",
    ],
  },
  {
    id: "6 personnes déjà autorisées au séjour",
    quotations: [23],
    conditions: ["autorisation de séjour déjà obtenue"],
  },
  {
    id: "9 bénéficiaires",
    quotations: [13],
    conditions: [
      "bénéfice de la protection temporaire",
      "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
    ],
  },
  {
    id: "9 renouvellement",
    quotations: [14],
    conditions: [
      "bénéfice de la protection temporaire",
      "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
      "délivrance depuis l'entrée en vigueur du dispositif",
    ],
  },
  {
    id: "9 renouvellement de tout document",
    quotations: [14],
    conditions: ["délivrance depuis l'entrée en vigueur du dispositif"],
  },
  {
    id: "9 cas particuliers",
    quotations: [15],
    conditions: [
      "bénéfice de la protection temporaire",
      "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
      "renouvellement ne paraissant pas devoir intervenir",
    ],
  },
  {
    id: "9 cas particuliers de tout document",
    quotations: [15, 16],
    conditions: [
      "délivrance depuis l'entrée en vigueur du dispositif",
      "renouvellement ne paraissant pas devoir intervenir",
    ],
  },
  {
    id: "7 points 10 et 11 avant la réception",
    quotations: [2],
    conditions: ["date de la décision : avant réception des instructions"],
  },
  {
    id: "9 points 10 et 11",
    quotations: [17],
    conditions: [
      "bénéfice de la protection temporaire",
      "document délivré : autorisation provisoire de séjour ou récépissé ou carte de séjour temporaire",
    ],
  },
  {
    id: "10 accords de réadmission",
    quotations: [25],
    conditions: ["situation irrégulière", "application des points 10 et 11 n'est pas exclu"],
  },
  {
    id: "10 retour direct",
    quotations: [26, 27],
    conditions: [
      "situation irrégulière",
      "retour direct possible",
      "application des points 10 et 11 n'est pas exclu",
    ],
  },
  {
    id: "10 retour direct ordonné",
    quotations: [26, 27],
    conditions: [
      "situation irrégulière",
      "retour direct possible",
      "application des points 10 et 11 n'est pas exclu",
    ],
  },
  {
    id: "10 Belgrade",
    quotations: [28],
    conditions: [
      "appartenance certaine à la communauté albanaise",
      "application des points 10 et 11 n'est pas exclu",
    ],
  },
  {
    id: "10 transit par Belgrade",
    quotations: [28],
    conditions: [
      "appartenance certaine à la communauté albanaise",
      "application des points 10 et 11 n'est pas exclu",
    ],
  },
  {
    id: "11 déclarations",
    quotations: [31],
    conditions: ["pays de renvoi fixé", "application des points 10 et 11 n'est pas exclu"],
  },
  {
    id: "11 article 3",
    quotations: [32, 33],
    conditions: ["pays de renvoi fixé", "application des points 10 et 11 n'est pas exclu"],
  },
  {
    id: "11 article 3 en tout retour forcé",
    quotations: [32, 34],
    conditions: ["retour forcé envisagé", "application des points 10 et 11 n'est pas exclu"],
  },
  {
    id: "11 risques établis",
    quotations: [35],
    conditions: [
      "preuve rapportée de risques personnels et avérés ou risques personnels et avérés valablement établis",
      "application des points 10 et 11 n'est pas exclu",
    ],
  },
];

/** Les passages qui admettent plusieurs lectures. */
const writtenReadings = {
  autres_cas: {
    name: "autres cas",
    question: "« Pour les autres cas » : autres que quoi ?",
    variants: [
      {
        name: "ni asile ni reprise en charge",
        text: "les cas que les deux phrases qui précèdent ne règlent pas",
      },
      {
        name: "hors reprise en charge",
        text: "les cas que la phrase qui précède, sur Dublin, ne règle pas",
      },
    ],
    retained: "ni_asile_ni_reprise_en_charge",
    reason: "les phrases qui précèdent traitent, « de la même manière », de l'asile et de la reprise en charge",
    quotations: [10],
  },
  beneficiaires_et_points_10_et_11: {
    name: "bénéficiaires et points 10 et 11",
    question: "« ces nouvelles instructions ne s'appliquent pas » : celles qui précèdent, ou toute la circulaire, points 10 et 11 compris ?",
    variants: [
      { name: "celles qui précèdent", text: "« ces » renvoie aux instructions des points 7 et 8" },
      {
        name: "toute la circulaire",
        text: "« nouvelles instructions » nomme la circulaire entière",
      },
    ],
    retained: "celles_qui_precedent",
    reason: "« ces » renvoie à ce qui vient d'être dit ; les points 10 et 11 nomment eux-mêmes leurs personnes",
    quotations: [12],
  },
  date_des_points_10_et_11: {
    name: "date des points 10 et 11",
    question: "Les points 10 et 11, qui ne portent pas de date, valent-ils à compter de la réception des instructions ?",
    variants: [
      {
        name: "sans date",
        text: "le point 7 date ses propres règles, le point 8 dit « désormais » ; les points 10 et 11 ne disent rien",
      },
      {
        name: "à compter de la réception",
        text: "« les présentes instructions » sont toute la circulaire",
      },
    ],
    retained: "sans_date",
    reason: "le texte n'écrit cette date que devant les règles du point 7 ; l'étendre serait ajouter une condition",
    quotations: [2, 29],
  },
  n_hesiterez_pas: {
    name: "n'hésiterez pas",
    question: "« n'hésiterez pas à saisir … chaque fois que » : le préfet doit-il saisir, ou y est-il encouragé ?",
    variants: [
      { name: "encouragement", text: "ne pas hésiter n'est pas devoir" },
      { name: "obligation", text: "le futur commande, « chaque fois que » généralise" },
    ],
    reason: "les deux se soutiennent, et rien ailleurs ne tranche",
    quotations: [9],
  },
  personnes_deja_autorisees_au_sejour: {
    name: "personnes déjà autorisées au séjour",
    question: "La modification vise-t-elle les seules personnes « qui n'ont pas encore bénéficié d'une autorisation de séjour », ou aussi celles qui en ont eu une et ne sont plus protégées ?",
    variants: [
      {
        name: "point 9 seul",
        text: "seuls échappent aux nouvelles instructions les bénéficiaires actuels auxquels un document a été délivré",
      },
      {
        name: "point 6 aussi",
        text: "y échappe encore toute personne qui a déjà bénéficié d'une autorisation de séjour",
      },
    ],
    retained: "point_9_seul",
    reason: "le point 6 annonce la décision ; le point 9 précise lui-même à qui elle ne s'applique pas, et demande une protection dont la personne bénéficie « déjà »",
    quotations: [24],
  },
  plus_d_aps: {
    name: "plus d'APS",
    question: "« vous ne leur délivrerez plus d'APS » : toute autorisation provisoire de séjour, ou celle du dispositif de protection que le texte modifie ?",
    variants: [
      { name: "toute autorisation provisoire", text: "le texte ne distingue pas" },
      {
        name: "autorisation du dispositif",
        text: "« plus » vise les autorisations jusque-là délivrées dans le dispositif, et « en revanche » met l'asile à part",
      },
    ],
    reason: "les deux se soutiennent, et le texte ne dit pas ce que reçoit un demandeur d'asile",
    quotations: [8],
  },
  privilegier: {
    name: "privilégier",
    question: "« je vous demande de privilégier, chaque fois que ceci sera possible » : une préférence, ou un ordre dès que le retour direct est possible ?",
    variants: [
      { name: "préférence", text: "« privilégier » compare deux voies sans fermer l'autre" },
      {
        name: "ordre",
        text: "« je vous demande » commande, « chaque fois que » ne laisse pas de choix",
      },
    ],
    retained: "preference",
    reason: "« bien que » garde aux accords leur usage « valablement » : l'autre voie reste ouverte",
    quotations: [30],
  },
  renouvellement_des_documents: {
    name: "renouvellement des documents",
    question: "« restent donc applicables en ce qui concerne le renouvellement des documents délivrés » : les documents des bénéficiaires actuels, ou tout document délivré dans le dispositif ?",
    variants: [
      {
        name: "documents des bénéficiaires",
        text: "« donc » tire la suite de la phrase qui précède, sur les personnes « bénéficiant déjà »",
      },
      { name: "tout document délivré", text: "la phrase nomme les documents, non les personnes" },
    ],
    retained: "documents_des_beneficiaires",
    reason: "« donc » et « toutefois » rattachent les deux phrases aux personnes que la première nomme",
    quotations: [18],
  },
  serez_conduits_a_refuser: {
    name: "serez conduits à refuser",
    question: "« vous serez conduits à refuser le séjour » : un ordre, ou l'annonce de ce que donnera le droit commun ?",
    variants: [
      {
        name: "ordre",
        text: "le futur commande, comme dans les phrases qui précèdent, et « toute personne » ne laisse pas de choix",
      },
      {
        name: "annonce",
        text: "« conduits à » dit où mènent les règles de droit commun, qui restent seules à décider",
      },
    ],
    retained: "ordre",
    reason: "les autres futurs du point 7 commandent, et « toute personne » ne réserve aucun cas",
    quotations: [11],
  },
  verification_de_l_article_3: {
    name: "vérification de l'article 3",
    question: "« Il est, en effet, nécessaire de vérifier » : la vérification se fait-elle quand le pays de renvoi est fixé, comme le recueil des déclarations, ou en tout retour forcé ?",
    variants: [
      {
        name: "avec les déclarations",
        text: "« en effet » explique le recueil, et partage son moment",
      },
      {
        name: "en tout retour forcé",
        text: "la phrase n'a pas de condition de moment ; le point 11 vise « en cas de retour forcé »",
      },
    ],
    reason: "les deux se soutiennent, et aucune phrase ne dit quand la vérification a lieu",
    quotations: [36],
  },
};

/** Les consignes, et ce qu'elles concernent. */
const directives = [];

/** Les pièces, et ce qu'elles concernent. */
const evidence = [{ name: "risques", concerns: ["saisine_du_ministre_pour_risques"] }];

/**
 * Les faits découpés en cases : les plus fines que les règles distinguent. Un nom seul est un fait
 * à répondre par oui ou non.
 */
const writtenVariables = [
  "appartenance_certaine_a_la_communaute_albanaise",
  "situation_irreguliere",
  "retour_direct_possible",
  "pays_de_renvoi_fixe",
  "retour_force_envisage",
  "preuve_rapportee_de_risques_personnels_et_averes",
  "risques_personnels_et_averes_valablement_etablis",
  "autorisation_de_sejour_deja_obtenue",
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
  "origine_declaree_du_kosovo",
  "demande_d_admission_au_sejour",
  "interpellation_sans_titre_de_sejour",
  "demande_d_asile_conventionnel",
  "demande_d_asile_territorial",
  "conditions_de_reprise_en_charge",
  "conditions_pour_demeurer_en_france",
  "autorisation_au_titre_de_la_protection_temporaire",
  "declaration_d_appartenance_a_la_communaute_albanaise",
  "mesure_d_eloignement_deja_prise",
  "benefice_de_la_protection_temporaire",
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
  "renouvellement_ne_paraissant_pas_devoir_intervenir",
  "delivrance_depuis_l_entree_en_vigueur_du_dispositif",
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

/** Ce que le texte suppose des faits : le nœud où c'est vrai. */
const suppositions = [
  { name: "pas de délivrance sans document", node: 12 },
  { name: "pas de pays de renvoi sans retour forcé", node: 14 },
];

/** Les faits qu'une autorité apprécie. */
const appraised = [
  "conditions_de_reprise_en_charge",
  "renouvellement_ne_paraissant_pas_devoir_intervenir",
  "retour_direct_possible",
  "appartenance_certaine_a_la_communaute_albanaise",
  "preuve_rapportee_de_risques_personnels_et_averes",
  "risques_personnels_et_averes_valablement_etablis",
];

/**
 * Pour chaque résultat, son nœud ; puis pour chaque règle [son rang, le nœud où elle s'applique, le
 * nombre de nœuds de là à celui où elle vaut, les rangs des faits appréciés].
 */
const writtenDecisions = [
  [50, [0, 71, 0]],
  [120, [1, 140, 0], [2, 162, 0]],
  [195, [3, 209, 0]],
  [229, [4, 241, 0]],
  [257, [5, 267, 0]],
  [277, [6, 71, 0]],
  [308, [7, 330, 0, 0], [8, 352, 0, 0]],
  [422, [10, 452, 0, 0], [12, 476, 0, 0], [9, 506, 0, 0], [11, 530, 0, 0]],
  [546, [13, 551, 0]],
  [562, [14, 569, 0]],
  [577, [15, 581, 0], [16, 583, 0]],
  [593, [21, 597, 0], [22, 600, 0]],
  [606, [17, 610, 0], [18, 613, 0]],
  [622, [19, 625, 0, 1], [20, 627, 0, 1]],
  [638, [23, 649, 0]],
  [664, [24, 679, 0, 2], [25, 694, 0, 2]],
  [705, [26, 706, 0, 3]],
  [705, [27, 706, 0, 3]],
  [718, [28, 720, 0]],
  [735, [29, 750, 0], [30, 766, 0]],
  [768, [31, 770, 0, 4, 5]],
];

/**
 * Les diagrammes, un nœud par ligne : sa variable, puis un enfant par case. Les premiers numéros
 * sont « faux », « vrai », « hors des suppositions », puis les réponses ; « -1 » est le nœud
 * d'avant.
 */
const writtenNodes = `
22 1 0
20 1 1 1 -1
4 0 1
3 1 -1
22 3 2
20 3 3 3 -1
22 4 2
20 4 4 4 -1
20 3 3 3 -2
19 -2 -1
11 -5 -1
10 -1 -2
9 -7 -1
22 5 2
20 5 5 5 -1
20 3 3 3 -2
19 -2 -1
11 -12 -1
10 -1 -2
9 -14 -1
8 -8 -1
27 4 3
22 -1 2
20 -2 -2 -2 -1
20 3 3 3 -2
19 -2 -1
11 -21 -1
10 -1 -2
9 -23 -1
27 5 3
22 -1 2
20 -2 -2 -2 -1
20 3 3 3 -2
19 -2 -1
11 -29 -1
10 -1 -2
9 -31 -1
8 -9 -1
7 -18 -1
1 -34 -1
22 0 2
20 0 0 0 -1
22 1 2
20 1 1 1 -1
20 0 0 0 -2
19 -2 -1
11 -5 -1
10 -1 -2
9 -7 -1
8 -1 -8
27 1 0
22 -1 2
20 -2 -2 -2 -1
20 0 0 0 -2
19 -2 -1
11 -14 -1
10 -1 -2
9 -16 -1
8 -1 -17
7 -10 -1
1 -19 -1
28 6 3
22 -1 2
20 -2 -2 -2 -1
20 3 3 3 -2
19 -2 -1
22 6 2
20 6 6 6 -1
20 3 3 3 -2
19 -2 -1
16 -5 -1
11 -66 -1
10 -1 -2
9 -68 -1
28 5 3
22 -1 2
20 -2 -2 -2 -1
20 3 3 3 -2
19 -2 -1
16 -1 -63
11 -75 -1
10 -1 -2
9 -77 -1
8 -10 -1
27 -23 3
22 -1 2
20 -2 -2 -2 -1
20 3 3 3 -2
19 -2 -1
27 6 3
22 -1 2
20 -2 -2 -2 -1
20 3 3 3 -2
19 -2 -1
16 -6 -1
11 -90 -1
10 -1 -2
9 -92 -1
27 -24 3
22 -1 2
20 -2 -2 -2 -1
20 3 3 3 -2
19 -2 -1
16 -1 -70
11 -99 -1
10 -1 -2
9 -101 -1
8 -10 -1
7 -25 -1
1 -104 -1
28 1 0
22 -1 2
20 -2 -2 -2 -1
20 0 0 0 -2
19 -2 -1
11 -74 -1
10 -1 -2
9 -76 -1
8 -1 -77
27 -9 0
22 -1 2
20 -2 -2 -2 -1
20 0 0 0 -2
19 -2 -1
11 -83 -1
10 -1 -2
9 -85 -1
8 -1 -86
7 -10 -1
1 -88 -1
28 0 1
22 -1 2
20 -2 -2 -2 -1
20 0 0 0 -2
19 -2 -1
16 -94 -1
11 -95 -1
10 -1 -2
9 -97 -1
8 -1 -98
27 -10 0
22 -1 2
20 -2 -2 -2 -1
20 0 0 0 -2
19 -2 -1
16 -104 -1
11 -105 -1
10 -1 -2
9 -107 -1
8 -1 -108
7 -11 -1
1 -110 -1
22 7 2
20 7 7 7 -1
20 3 3 3 -2
19 -2 -1
13 -151 -1
12 -1 -2
11 -153 -1
10 -1 -2
9 -155 -1
13 -156 -145
12 -1 -146
11 -158 -1
10 -1 -2
9 -160 -1
8 -6 -1
27 7 3
22 -1 2
20 -2 -2 -2 -1
20 3 3 3 -2
19 -2 -1
13 -167 -1
12 -1 -2
11 -169 -1
10 -1 -2
9 -171 -1
13 -172 -144
12 -1 -145
11 -174 -1
10 -1 -2
9 -176 -1
8 -6 -1
7 -17 -1
1 -179 -1
13 -144 -140
12 -1 -141
11 -146 -1
10 -1 -2
9 -148 -1
8 -1 -149
13 -150 -137
12 -1 -138
11 -152 -1
10 -1 -2
9 -154 -1
8 -1 -155
7 -7 -1
1 -157 -1
12 -194 -44
11 -195 -1
10 -1 -2
9 -197 -1
12 -198 -187
11 -199 -1
10 -1 -2
9 -201 -1
8 -5 -1
12 -203 -37
11 -204 -1
10 -1 -2
9 -206 -1
12 -207 -179
11 -208 -1
10 -1 -2
9 -210 -1
8 -5 -1
7 -10 -1
1 -213 -1
12 -178 -174
11 -179 -1
10 -1 -2
9 -181 -1
8 -1 -182
12 -183 -170
11 -184 -1
10 -1 -2
9 -186 -1
8 -1 -187
7 -6 -1
1 -189 -1
11 -226 -75
10 -1 -76
9 -228 -1
11 -229 -73
10 -1 -74
9 -231 -1
8 -4 -1
11 -233 -66
10 -1 -67
9 -235 -1
11 -236 -64
10 -1 -65
9 -238 -1
8 -4 -1
7 -8 -1
1 -241 -1
11 -206 -62
10 -1 -63
9 -208 -1
8 -1 -209
11 -210 -60
10 -1 -61
9 -212 -1
8 -1 -213
7 -5 -1
1 -215 -1
11 -252 -102
10 -1 -103
9 -254 -1
8 -1 -241
11 -256 -90
10 -1 -91
9 -258 -1
8 -1 -228
7 -5 -1
1 -261 -1
26 8 7
22 -1 2
20 -2 -2 -2 -1
20 3 3 3 -2
19 -2 -1
14 -267 -1
11 -268 -1
10 -1 -2
9 -270 -1
14 -271 -260
11 -272 -1
10 -1 -2
9 -274 -1
8 -5 -1
27 8 3
26 -1 -115
22 -1 2
20 -2 -2 -2 -1
20 3 3 3 -2
19 -2 -1
14 -282 -1
11 -283 -1
10 -1 -2
9 -285 -1
14 -286 -258
11 -287 -1
10 -1 -2
9 -289 -1
8 -5 -1
7 -16 -1
1 -292 -1
26 1 0
22 -1 2
20 -2 -2 -2 -1
20 0 0 0 -2
19 -2 -1
14 -262 -1
11 -263 -1
10 -1 -2
9 -265 -1
8 -1 -266
26 -258 0
22 -1 2
20 -2 -2 -2 -1
20 0 0 0 -2
19 -2 -1
14 -272 -1
11 -273 -1
10 -1 -2
9 -275 -1
8 -1 -276
7 -11 -1
1 -278 -1
26 0 1
22 -1 2
20 -2 -2 -2 -1
20 0 0 0 -2
19 -2 -1
14 -284 -1
11 -285 -1
10 -1 -2
9 -287 -1
8 -1 -288
26 0 -280
22 -1 2
20 -2 -2 -2 -1
20 0 0 0 -2
19 -2 -1
14 -294 -1
11 -295 -1
10 -1 -2
9 -297 -1
8 -1 -298
7 -11 -1
1 -300 -1
31 7 4
22 -1 2
20 -2 -2 -2 -1
20 3 3 3 -2
19 -2 -1
15 -1 -342
14 -1 -343
23 3 -7
22 -1 2
20 -2 -2 -2 -1
20 3 3 3 -2
19 -2 -1
15 -1 -349
14 -1 -350
13 -8 -1
12 -1 -2
11 -353 -1
10 -1 -2
9 -355 -1
15 -345 -356
14 -1 -357
23 3 5
22 -1 2
20 -2 -2 -2 -1
20 3 3 3 -2
19 -2 -1
15 -1 -363
14 -1 -364
13 -8 -1
12 -1 -2
11 -367 -1
10 -1 -2
9 -369 -1
8 -15 -1
27 -34 3
22 -1 2
20 -2 -2 -2 -1
20 3 3 3 -2
19 -2 -1
15 -1 -376
14 -1 -377
23 3 -7
22 -1 2
20 -2 -2 -2 -1
20 3 3 3 -2
19 -2 -1
15 -1 -383
14 -1 -384
13 -8 -1
12 -1 -2
11 -387 -1
10 -1 -2
9 -389 -1
15 -362 -390
14 -1 -391
23 3 -368
22 -1 2
20 -2 -2 -2 -1
20 3 3 3 -2
19 -2 -1
15 -1 -397
14 -1 -398
13 -8 -1
12 -1 -2
11 -401 -1
10 -1 -2
9 -403 -1
8 -15 -1
7 -35 -1
1 -406 -1
31 0 1
23 -1 0
22 -1 2
20 -2 -2 -2 -1
20 0 0 0 -2
19 -2 -1
15 -1 -377
14 -1 -378
13 -1 -379
12 -1 -380
11 -381 -1
10 -1 -2
9 -383 -1
8 -1 -384
27 -14 0
23 -1 0
22 -1 2
20 -2 -2 -2 -1
20 0 0 0 -2
19 -2 -1
15 -1 -391
14 -1 -392
13 -1 -393
12 -1 -394
11 -395 -1
10 -1 -2
9 -397 -1
8 -1 -398
7 -15 -1
1 -400 -1
23 0 -30
22 -1 2
20 -2 -2 -2 -1
20 0 0 0 -2
19 -2 -1
15 -1 -406
14 -1 -407
11 -408 -1
10 -1 -2
9 -410 -1
8 -1 -411
23 0 -27
22 -1 2
20 -2 -2 -2 -1
20 0 0 0 -2
19 -2 -1
15 -1 -417
14 -1 -418
11 -419 -1
10 -1 -2
9 -421 -1
8 -1 -422
7 -12 -1
1 -424 -1
31 1 0
23 -1 0
22 -1 2
20 -2 -2 -2 -1
20 0 0 0 -2
19 -2 -1
15 -1 -431
14 -1 -432
13 -1 -433
12 -1 -434
11 -435 -1
10 -1 -2
9 -437 -1
8 -1 -438
27 -14 0
23 -1 0
22 -1 2
20 -2 -2 -2 -1
20 0 0 0 -2
19 -2 -1
15 -1 -445
14 -1 -446
13 -1 -447
12 -1 -448
11 -449 -1
10 -1 -2
9 -451 -1
8 -1 -452
7 -15 -1
1 -454 -1
23 0 -30
22 -1 2
20 -2 -2 -2 -1
20 0 0 0 -2
19 -2 -1
15 -1 -460
14 -1 -461
11 -462 -1
10 -1 -2
9 -464 -1
8 -1 -465
23 0 -27
22 -1 2
20 -2 -2 -2 -1
20 0 0 0 -2
19 -2 -1
15 -1 -471
14 -1 -472
11 -473 -1
10 -1 -2
9 -475 -1
8 -1 -476
7 -12 -1
1 -478 -1
22 9 2
20 9 9 9 -1
20 3 3 3 -2
19 -2 -1
17 -519 -1
17 -520 -509
8 -2 -1
27 9 3
22 -1 2
20 -2 -2 -2 -1
20 3 3 3 -2
19 -2 -1
17 -527 -1
17 -528 -500
8 -2 -1
7 -9 -1
17 -495 -491
8 -1 -496
17 -497 -484
8 -1 -498
7 -3 -1
18 -536 -18
17 -537 -1
18 -538 -527
17 -539 -1
8 -3 -1
18 -541 -15
17 -542 -1
18 -543 -515
17 -544 -1
8 -3 -1
7 -6 -1
18 -511 -507
17 -512 -1
8 -1 -513
18 -514 -501
17 -515 -1
8 -1 -516
7 -4 -1
20 6 6 6 -555
19 -555 -1
27 3 6
22 -1 2
20 -2 -2 -2 -1
20 6 6 6 -2
19 -2 -1
7 -6 -1
27 0 1
22 -1 2
20 -2 -2 -2 -1
7 -529 -1
20 1 1 1 -531
19 -531 -1
24 3 6
20 -1 -1 -1 -570
19 -570 -1
25 3 6
22 -1 2
20 -2 -2 -2 -1
24 -3 6
20 -1 -1 -1 -3
19 -3 -1
8 -7 -1
25 0 1
22 -1 2
20 -2 -2 -2 -1
8 -545 -1
24 0 1
20 -1 -1 -1 -548
19 -548 -1
30 3 10
22 3 -1
20 -1 -1 -1 -588
22 3 10
20 -1 -1 -1 -590
19 -3 -1
30 1 0
22 0 -1
20 -1 -1 -1 -558
19 -558 -1
30 0 1
22 0 -1
20 -1 -1 -1 -562
30 3 7
22 3 -1
21 3 -1
20 -1 -1 -1 -602
30 7 3
22 -1 7
21 3 -1
20 -1 -1 -1 -606
19 -5 -1
21 0 -16
20 -1 -1 -1 -573
19 -573 -1
21 0 -14
20 -1 -1 -1 -576
24 9 3
20 -1 -1 -1 -98
19 -98 -1
25 9 3
22 -1 2
20 -2 -2 -2 -1
24 -3 3
20 -1 -1 -1 -3
19 -3 -1
8 -7 -1
1 -622 -1
24 1 0
20 -1 -1 -1 -587
19 -587 -1
25 1 0
22 -1 2
20 -2 -2 -2 -1
24 -3 0
20 -1 -1 -1 -3
19 -3 -1
8 -7 -1
1 -597 -1
29 8 7
22 -1 2
20 -2 -2 -2 -1
24 -3 3
20 -1 -1 -1 -3
19 -3 -1
25 -6 3
22 -1 2
20 -2 -2 -2 -1
24 -3 3
20 -1 -1 -1 -3
19 -3 -1
8 -7 -1
2 -647 -1
1 -648 -1
29 1 0
22 -1 2
20 -2 -2 -2 -1
24 -3 0
20 -1 -1 -1 -3
19 -3 -1
25 -6 0
22 -1 2
20 -2 -2 -2 -1
24 -3 0
20 -1 -1 -1 -3
19 -3 -1
8 -7 -1
2 -626 -1
1 -627 -1
29 0 1
22 -1 2
20 -2 -2 -2 -1
24 -3 0
20 -1 -1 -1 -3
19 -3 -1
25 -6 0
22 -1 2
20 -2 -2 -2 -1
24 -3 0
20 -1 -1 -1 -3
19 -3 -1
8 -7 -1
2 -641 -1
1 -642 -1
24 6 3
20 -1 -1 -1 -619
19 -619 -1
25 6 3
22 -1 2
20 -2 -2 -2 -1
24 -3 3
20 -1 -1 -1 -3
19 -3 -1
8 -7 -1
0 -689 -1
0 -654 -58
24 7 3
20 -1 -1 -1 -545
19 -545 -1
25 7 3
22 -1 2
20 -2 -2 -2 -1
24 -3 3
20 -1 -1 -1 -3
19 -3 -1
8 -7 -1
4 2 -1
3 -702 -1
4 2 -71
3 -668 -1
32 3 7
22 -1 2
20 -2 -2 -2 -1
24 -3 3
20 -1 -1 -1 -3
19 -3 -1
25 -6 3
22 -1 2
20 -2 -2 -2 -1
24 -3 3
20 -1 -1 -1 -3
19 -3 -1
8 -7 -1
4 -718 -1
3 -1 -18
32 1 0
22 -1 2
20 -2 -2 -2 -1
24 -3 0
20 -1 -1 -1 -3
19 -3 -1
25 -6 0
22 -1 2
20 -2 -2 -2 -1
24 -3 0
20 -1 -1 -1 -3
19 -3 -1
8 -7 -1
4 2 -1
3 -698 -1
32 0 1
22 -1 2
20 -2 -2 -2 -1
24 -3 0
20 -1 -1 -1 -3
19 -3 -1
25 -6 0
22 -1 2
20 -2 -2 -2 -1
24 -3 0
20 -1 -1 -1 -3
19 -3 -1
8 -7 -1
4 -712 -1
4 2 -2
3 -2 -1
6 -751 -51
5 -1 -52
6 -717 -121
5 -1 -122
`;

/** Le fait qui date le cas. */
const reference = "date_de_la_decision";

const slugOf = (name) =>
  name
    .replace(/œ/gi, "oe")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");

const named = (own) => ({ slug: slugOf(own.name), ...own });

const quoted = quotations.flatMap(([place, ...texts]) => texts.map((text) => ({ place, text })));
const words = (numbers = []) => numbers.map((number) => quoted[number]);

function factOf({ options = [], facts, words: numbers, ...own }) {
  const made = {
    kind: "yes_no",
    question: "",
    natures: [],
    until: null,
    aliases: [],
    ...named(own),
    options: options.map((option) => named(typeof option === "string" ? { name: option } : option)),
    words: words(numbers),
  };
  return facts ? { ...made, facts: facts.map(factOf) } : made;
}

export const facts = writtenFacts.map(factOf);
export const outcomes = writtenOutcomes.map(named);
export const rules = Object.fromEntries(
  writtenRules.map(({ id, quotations, ...own }) => {
    return [id, { name: id, legal_basis: [], ...own, quotations: words(quotations) }];
  }),
);
export const readings = Object.fromEntries(
  Object.entries(writtenReadings).map(([slug, { variants, quotations, ...own }]) => {
    const told = { retained: null, ...own, variants: variants.map(named) };
    return [slug, { ...told, quotations: words(quotations) }];
  }),
);

const decisions = writtenDecisions.map(([node, ...rows], place) => ({
  slug: outcomes[place].slug,
  node,
  rows: rows.map(([rule, applies, further, ...appraisals]) => ({
    rule: writtenRules[rule].id,
    applies,
    holds: applies + further,
    appraisals: appraisals.map((number) => appraised[number]),
  })),
}));

export const { explain, nextQuestions, residual } = act({
  identity,
  facts,
  outcomes,
  rules,
  readings,
  directives,
  evidence,
  variables: writtenVariables.map((one) => (typeof one === "string" ? { kind: "yes_no", fact: one } : one)),
  answers,
  nodes: writtenNodes.trim().split("\n").map((line) => line.split(" ").map(Number)),
  suppositions,
  decisions,
  reference,
});
